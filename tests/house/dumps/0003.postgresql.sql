SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.audit_entry_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.accessibility_statement (
    id integer NOT NULL,
    site_published_on date NOT NULL,
    site_changed_on date NOT NULL,
    made_on date NOT NULL,
    reviewed_on date,
    status character varying(10) NOT NULL,
    gaps_pl text NOT NULL,
    gaps_en text NOT NULL,
    building_pl text NOT NULL,
    building_en text NOT NULL,
    contact_pl text NOT NULL,
    contact_en text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_accessibility_statement_single CHECK ((id = 1)),
    CONSTRAINT ck_accessibility_statement_status CHECK (((status)::text = ANY ((ARRAY['full'::character varying, 'partial'::character varying, 'none'::character varying])::text[])))
);
CREATE TABLE public.account (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    person_id integer NOT NULL,
    email character varying(254) NOT NULL,
    password_hash character varying(200),
    is_enabled boolean NOT NULL,
    is_demo boolean NOT NULL,
    confirmed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    last_signed_in_at timestamp with time zone
);
CREATE SEQUENCE public.account_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.account_id_seq OWNED BY public.account.id;
CREATE TABLE public.account_token (
    id integer NOT NULL,
    account_id integer,
    purpose character varying(20) NOT NULL,
    secret_hash character varying(64) NOT NULL,
    facts_sealed text,
    created_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE SEQUENCE public.account_token_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.account_token_id_seq OWNED BY public.account_token.id;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.area (
    code character varying(10) NOT NULL,
    name_pl character varying(120) NOT NULL,
    name_en character varying(120) NOT NULL,
    place integer NOT NULL
);
CREATE TABLE public.assessment (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    participation_id integer NOT NULL,
    result character varying(20) NOT NULL,
    assessed_on date NOT NULL,
    assessor character varying(120) NOT NULL,
    document character varying(200) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by integer,
    CONSTRAINT ck_assessment_result CHECK (((result)::text = ANY ((ARRAY['qualified'::character varying, 'not_qualified'::character varying])::text[])))
);
CREATE SEQUENCE public.assessment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.assessment_id_seq OWNED BY public.assessment.id;
CREATE TABLE public.attempt (
    id integer NOT NULL,
    scope character varying(30) NOT NULL,
    key character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.attempt_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.attempt_id_seq OWNED BY public.attempt.id;
CREATE TABLE public.audit_entry (
    seq bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    account_id integer,
    verb character varying(60) NOT NULL,
    kind character varying(40) NOT NULL,
    object_id character varying(40) NOT NULL,
    fields text NOT NULL,
    reason text NOT NULL,
    hash character varying(64) NOT NULL
);
CREATE TABLE public.audit_head (
    id integer NOT NULL,
    seq bigint NOT NULL,
    hash character varying(64) NOT NULL,
    CONSTRAINT ck_audit_head_single CHECK ((id = 1))
);
CREATE TABLE public.certificate (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    year integer NOT NULL,
    sequence integer NOT NULL,
    number character varying(60) NOT NULL,
    code_hash character varying(64) NOT NULL,
    enrolment_id integer NOT NULL,
    edition_id integer NOT NULL,
    person_id integer NOT NULL,
    facts_sealed text NOT NULL,
    issued_on date NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    issued_by integer,
    state character varying(10) NOT NULL,
    state_reason text NOT NULL,
    state_changed_at timestamp with time zone,
    replaced_by_id integer,
    sha256_pl character varying(64),
    sha256_en character varying(64),
    CONSTRAINT ck_certificate_state CHECK (((state)::text = ANY ((ARRAY['valid'::character varying, 'revoked'::character varying, 'replaced'::character varying])::text[])))
);
CREATE SEQUENCE public.certificate_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.certificate_id_seq OWNED BY public.certificate.id;
CREATE TABLE public.county (
    terc character varying(4) NOT NULL,
    name character varying(60) NOT NULL,
    is_city boolean NOT NULL,
    voivodeship character varying(40) NOT NULL,
    sort_key character varying(200) NOT NULL
);
CREATE TABLE public.course (
    id integer NOT NULL,
    code character varying(20) NOT NULL,
    slug character varying(120) NOT NULL,
    title_pl character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    about_pl text NOT NULL,
    about_en text NOT NULL,
    area_code character varying(10) NOT NULL,
    kind character varying(20) NOT NULL,
    form character varying(20) NOT NULL,
    hours integer,
    teaching_hour_minutes integer,
    days integer,
    group_min integer,
    group_max integer,
    institution_limit integer,
    completion_percent integer,
    certificate_kind character varying(30) NOT NULL,
    programme_ref character varying(40),
    target_groups text NOT NULL,
    programme text NOT NULL,
    outcomes text NOT NULL,
    is_public boolean NOT NULL,
    sort_key character varying(400) NOT NULL,
    search_key character varying(1000) NOT NULL,
    version integer NOT NULL,
    for_whom_pl text NOT NULL,
    for_whom_en text NOT NULL
);
CREATE SEQUENCE public.course_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.course_id_seq OWNED BY public.course.id;
CREATE TABLE public.edition (
    id integer NOT NULL,
    code character varying(40) NOT NULL,
    course_id integer NOT NULL,
    project_id integer,
    number integer NOT NULL,
    year integer NOT NULL,
    state character varying(12) NOT NULL,
    enrol_from_at timestamp with time zone,
    enrol_until_at timestamp with time zone,
    completion_percent integer,
    teaching_hour_minutes integer,
    contact_name character varying(120) NOT NULL,
    contact_email character varying(254) NOT NULL,
    note_pl text NOT NULL,
    note_en text NOT NULL,
    first_on date,
    last_on date,
    published_at timestamp with time zone,
    changed_at timestamp with time zone NOT NULL,
    is_demo boolean NOT NULL,
    version integer NOT NULL
);
CREATE SEQUENCE public.edition_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.edition_id_seq OWNED BY public.edition.id;
CREATE TABLE public.enrolment (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    edition_id integer NOT NULL,
    person_id integer NOT NULL,
    institution_id integer,
    state character varying(12) NOT NULL,
    waits_for character varying(20),
    arrival integer NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    seated_at timestamp with time zone,
    ended_at timestamp with time zone,
    end_reason text NOT NULL,
    entered_by integer,
    CONSTRAINT ck_enrolment_seated_at CHECK ((((state)::text <> 'seated'::text) OR (seated_at IS NOT NULL))),
    CONSTRAINT ck_enrolment_state CHECK (((state)::text = ANY ((ARRAY['seated'::character varying, 'waiting'::character varying, 'withdrawn'::character varying, 'cancelled'::character varying])::text[])))
);
CREATE SEQUENCE public.enrolment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.enrolment_id_seq OWNED BY public.enrolment.id;
CREATE TABLE public.entry_record (
    id integer NOT NULL,
    participation_id integer NOT NULL,
    number integer NOT NULL,
    is_current boolean NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by integer,
    reason text NOT NULL,
    age integer,
    sex character varying(1),
    participant_kind character varying(20),
    citizenship character varying(20),
    education character varying(20),
    country character varying(2),
    municipality_terc character varying(7),
    locality character varying(80),
    postal_code character varying(6),
    degurba integer,
    phone character varying(30),
    email character varying(254),
    labour_status character varying(20),
    labour_detail character varying(40),
    foreign_background character varying(10),
    third_country character varying(10),
    homeless character varying(10),
    is_complete boolean NOT NULL
);
CREATE SEQUENCE public.entry_record_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.entry_record_id_seq OWNED BY public.entry_record.id;
CREATE TABLE public.entry_special (
    entry_id integer NOT NULL,
    minority character varying(10),
    disability character varying(10)
);
CREATE TABLE public.export_value (
    field character varying(40) NOT NULL,
    code character varying(60) NOT NULL,
    label character varying(300) NOT NULL,
    confidence character varying(60) NOT NULL
);
CREATE TABLE public.file_header (
    place integer NOT NULL,
    label character varying(200) NOT NULL
);
CREATE TABLE public.identity (
    person_id integer NOT NULL,
    pesel_sealed text,
    pesel_index character varying(64),
    other_sealed text,
    has_no_pesel boolean NOT NULL
);
CREATE TABLE public.indicator_definition (
    code character varying(30) NOT NULL,
    place integer NOT NULL,
    name_pl character varying(300) NOT NULL,
    name_en character varying(300) NOT NULL,
    kind character varying(20) NOT NULL,
    counter character varying(30) NOT NULL,
    timing character varying(10) NOT NULL,
    unit character varying(10) NOT NULL,
    is_special_category boolean NOT NULL,
    target integer,
    definition text NOT NULL,
    confidence character varying(60) NOT NULL,
    name_pl_confidence character varying(60) NOT NULL,
    source text NOT NULL
);
CREATE TABLE public.institution (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    name character varying(200) NOT NULL,
    type_code character varying(30) NOT NULL,
    nip character varying(10),
    regon character varying(14),
    municipality_terc character varying(7),
    locality character varying(80) NOT NULL,
    postal_code character varying(6) NOT NULL,
    street character varying(120) NOT NULL,
    sort_key character varying(400) NOT NULL,
    search_key character varying(400) NOT NULL,
    is_demo boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL
);
CREATE SEQUENCE public.institution_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.institution_id_seq OWNED BY public.institution.id;
CREATE TABLE public.institution_type (
    code character varying(30) NOT NULL,
    name_pl character varying(120) NOT NULL,
    name_en character varying(120) NOT NULL,
    category character varying(10) NOT NULL
);
CREATE TABLE public.mark (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    enrolment_id integer NOT NULL,
    kind character varying(10) NOT NULL,
    from_at timestamp with time zone,
    until_at timestamp with time zone,
    minutes integer NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by integer,
    replaced_at timestamp with time zone,
    reason text NOT NULL,
    CONSTRAINT ck_mark_kind CHECK (((kind)::text = ANY ((ARRAY['present'::character varying, 'late'::character varying, 'left'::character varying, 'absent'::character varying])::text[]))),
    CONSTRAINT ck_mark_minutes CHECK ((minutes >= 0))
);
CREATE SEQUENCE public.mark_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.mark_id_seq OWNED BY public.mark.id;
CREATE TABLE public.meeting (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    edition_id integer NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    break_minutes integer NOT NULL,
    venue_id integer,
    room character varying(80) NOT NULL,
    link character varying(300) NOT NULL,
    trainer_id integer,
    topic_pl character varying(300) NOT NULL,
    topic_en character varying(300) NOT NULL,
    sequence integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    is_cancelled boolean NOT NULL,
    CONSTRAINT ck_meeting_order CHECK ((ends_at > starts_at))
);
CREATE SEQUENCE public.meeting_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meeting_id_seq OWNED BY public.meeting.id;
CREATE TABLE public.message (
    id integer NOT NULL,
    kind character varying(60) NOT NULL,
    person_id integer,
    address character varying(254) NOT NULL,
    language character varying(2) NOT NULL,
    facts text NOT NULL,
    message_id character varying(120) NOT NULL,
    dedup character varying(120),
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    lease_until timestamp with time zone,
    starts integer NOT NULL,
    tries integer NOT NULL,
    is_held boolean NOT NULL,
    sent_at timestamp with time zone,
    parked_at timestamp with time zone,
    last_error character varying(200) NOT NULL
);
CREATE SEQUENCE public.message_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.message_id_seq OWNED BY public.message.id;
CREATE TABLE public.municipality (
    terc character varying(7) NOT NULL,
    name character varying(60) NOT NULL,
    kind character varying(1) NOT NULL,
    kind_pl character varying(20) NOT NULL,
    county_terc character varying(4) NOT NULL,
    degurba integer,
    degurba_source character varying(60) NOT NULL,
    state_on date NOT NULL,
    sort_key character varying(200) NOT NULL,
    search_key character varying(200) NOT NULL,
    CONSTRAINT ck_municipality_degurba CHECK (((degurba >= 1) AND (degurba <= 3)))
);
CREATE TABLE public.number_series (
    year integer NOT NULL,
    last integer NOT NULL
);
CREATE TABLE public.office (
    id integer NOT NULL,
    name_pl character varying(200) NOT NULL,
    name_en character varying(200) NOT NULL,
    short_name character varying(40) NOT NULL,
    town_pl character varying(60) NOT NULL,
    town_en character varying(60) NOT NULL,
    address character varying(200) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(30) NOT NULL,
    signatory_name character varying(120) NOT NULL,
    signatory_title_pl character varying(120) NOT NULL,
    signatory_title_en character varying(120) NOT NULL,
    place_of_issue character varying(60) NOT NULL,
    number_pattern character varying(40) NOT NULL,
    completion_percent integer NOT NULL,
    teaching_hour_minutes integer NOT NULL,
    marks_note character varying(200) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_office_single CHECK ((id = 1))
);
CREATE TABLE public.office_mark (
    place character varying(10) NOT NULL,
    kind character varying(30) NOT NULL,
    body bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    alt_pl character varying(120) NOT NULL,
    alt_en character varying(120) NOT NULL,
    set_at timestamp with time zone NOT NULL
);
CREATE TABLE public.participant_form (
    person_id integer NOT NULL,
    birth_on date,
    sex character varying(1),
    participant_kind character varying(20),
    citizenship character varying(20),
    education character varying(20),
    country character varying(2),
    municipality_terc character varying(7),
    locality character varying(80),
    postal_code character varying(6),
    degurba integer,
    phone character varying(30),
    email character varying(254),
    labour_status character varying(20),
    labour_detail character varying(40),
    foreign_background character varying(10),
    third_country character varying(10),
    homeless character varying(10),
    filled_at timestamp with time zone,
    notice_version character varying(20) NOT NULL,
    notice_read_at timestamp with time zone,
    version integer NOT NULL
);
CREATE TABLE public.participation (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    project_id integer NOT NULL,
    person_id integer NOT NULL,
    institution_id integer,
    began_on date NOT NULL,
    ended_on date,
    exit_situation character varying(40),
    ended_as_planned boolean,
    technical_id character varying(60),
    created_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.participation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.participation_id_seq OWNED BY public.participation.id;
CREATE TABLE public.person (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    first_name character varying(80) NOT NULL,
    last_name character varying(80) NOT NULL,
    email character varying(254),
    phone character varying(30),
    language character varying(2) NOT NULL,
    institution_id integer,
    "position" character varying(120) NOT NULL,
    staff_group character varying(40) NOT NULL,
    sort_key character varying(400) NOT NULL,
    search_key character varying(400) NOT NULL,
    is_demo boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL
);
CREATE SEQUENCE public.person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;
CREATE TABLE public.programme (
    code character varying(40) NOT NULL,
    programme_group character varying(60) NOT NULL,
    degree integer,
    name_pl character varying(300) NOT NULL,
    name_en character varying(300) NOT NULL,
    legal_basis text NOT NULL,
    is_complete boolean NOT NULL,
    is_repealed boolean NOT NULL,
    confidence character varying(40) NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.project (
    id integer NOT NULL,
    code character varying(30) NOT NULL,
    number character varying(60),
    title_pl character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    programme_pl character varying(200) NOT NULL,
    programme_en character varying(200) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    budget_eur_cents integer,
    eu_eur_cents integer,
    budget_pln_cents integer,
    target_people integer,
    target_local_governments integer,
    scope_of_support character varying(200),
    kind_of_support character varying(200),
    is_demo boolean NOT NULL,
    version integer NOT NULL
);
CREATE SEQUENCE public.project_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.project_id_seq OWNED BY public.project.id;
CREATE TABLE public.register (
    meeting_id integer NOT NULL,
    closed_at timestamp with time zone,
    closed_by integer,
    version integer NOT NULL
);
CREATE TABLE public.role_grant (
    id integer NOT NULL,
    account_id integer NOT NULL,
    role character varying(20) NOT NULL,
    institution_id integer,
    granted_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.role_grant_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.role_grant_id_seq OWNED BY public.role_grant.id;
CREATE TABLE public.seat_book (
    edition_id integer NOT NULL,
    capacity integer NOT NULL,
    waiting_capacity integer,
    institution_limit integer,
    taken integer NOT NULL,
    waiting integer NOT NULL,
    arrivals integer NOT NULL,
    rev integer NOT NULL,
    CONSTRAINT ck_seat_book_institution_limit CHECK (((institution_limit IS NULL) OR (institution_limit > 0))),
    CONSTRAINT ck_seat_book_taken CHECK (((taken >= 0) AND (taken <= capacity))),
    CONSTRAINT ck_seat_book_waiting CHECK ((waiting >= 0))
);
CREATE TABLE public.session (
    id integer NOT NULL,
    secret_hash character varying(64) NOT NULL,
    account_id integer NOT NULL,
    is_staff boolean NOT NULL,
    data text NOT NULL,
    device character varying(80) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.session_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.session_id_seq OWNED BY public.session.id;
CREATE TABLE public.special_answers (
    person_id integer NOT NULL,
    minority character varying(10),
    disability character varying(10),
    answered_at timestamp with time zone
);
CREATE TABLE public.support (
    id integer NOT NULL,
    participation_id integer NOT NULL,
    source character varying(60) NOT NULL,
    scope character varying(200),
    kind character varying(200),
    detail character varying(200),
    began_on date NOT NULL
);
CREATE SEQUENCE public.support_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.support_id_seq OWNED BY public.support.id;
CREATE TABLE public.target_group (
    code character varying(40) NOT NULL,
    name_pl character varying(120) NOT NULL,
    name_en character varying(120) NOT NULL
);
CREATE TABLE public.used_form (
    key character varying(64) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    location text NOT NULL,
    said text NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.venue (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    name character varying(120) NOT NULL,
    address character varying(200) NOT NULL,
    town character varying(60) NOT NULL,
    municipality_terc character varying(7),
    seats integer,
    access_note_pl character varying(300) NOT NULL,
    access_note_en character varying(300) NOT NULL,
    is_demo boolean NOT NULL
);
CREATE SEQUENCE public.venue_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.venue_id_seq OWNED BY public.venue.id;
ALTER TABLE ONLY public.account ALTER COLUMN id SET DEFAULT nextval('public.account_id_seq'::regclass);
ALTER TABLE ONLY public.account_token ALTER COLUMN id SET DEFAULT nextval('public.account_token_id_seq'::regclass);
ALTER TABLE ONLY public.assessment ALTER COLUMN id SET DEFAULT nextval('public.assessment_id_seq'::regclass);
ALTER TABLE ONLY public.attempt ALTER COLUMN id SET DEFAULT nextval('public.attempt_id_seq'::regclass);
ALTER TABLE ONLY public.certificate ALTER COLUMN id SET DEFAULT nextval('public.certificate_id_seq'::regclass);
ALTER TABLE ONLY public.course ALTER COLUMN id SET DEFAULT nextval('public.course_id_seq'::regclass);
ALTER TABLE ONLY public.edition ALTER COLUMN id SET DEFAULT nextval('public.edition_id_seq'::regclass);
ALTER TABLE ONLY public.enrolment ALTER COLUMN id SET DEFAULT nextval('public.enrolment_id_seq'::regclass);
ALTER TABLE ONLY public.entry_record ALTER COLUMN id SET DEFAULT nextval('public.entry_record_id_seq'::regclass);
ALTER TABLE ONLY public.institution ALTER COLUMN id SET DEFAULT nextval('public.institution_id_seq'::regclass);
ALTER TABLE ONLY public.mark ALTER COLUMN id SET DEFAULT nextval('public.mark_id_seq'::regclass);
ALTER TABLE ONLY public.meeting ALTER COLUMN id SET DEFAULT nextval('public.meeting_id_seq'::regclass);
ALTER TABLE ONLY public.message ALTER COLUMN id SET DEFAULT nextval('public.message_id_seq'::regclass);
ALTER TABLE ONLY public.participation ALTER COLUMN id SET DEFAULT nextval('public.participation_id_seq'::regclass);
ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);
ALTER TABLE ONLY public.project ALTER COLUMN id SET DEFAULT nextval('public.project_id_seq'::regclass);
ALTER TABLE ONLY public.role_grant ALTER COLUMN id SET DEFAULT nextval('public.role_grant_id_seq'::regclass);
ALTER TABLE ONLY public.session ALTER COLUMN id SET DEFAULT nextval('public.session_id_seq'::regclass);
ALTER TABLE ONLY public.support ALTER COLUMN id SET DEFAULT nextval('public.support_id_seq'::regclass);
ALTER TABLE ONLY public.venue ALTER COLUMN id SET DEFAULT nextval('public.venue_id_seq'::regclass);
INSERT INTO public.account VALUES
	(1, 'w8y8mqnajsyqf', 9, 'officer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$d6Y0rNH+cz8t5HyUDLJu7g$32OR6u89GRxkIxQ9OTtPTKURbUykow0vcmhjKAnmxLU', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(2, 't9ixtx6n8ejry', 10, 'worker@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$dcdmop3mfDdVYTH2RMdWJw$RVWoPYBcS0iYsWlNP3CGNZcc8l5hNbO0fgF9vK12xFA', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(3, 'hn95b9rb2dusi', 11, 'coordinator@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$8nzRleRrG0I3yedPv8btTQ$cTQgH1qnEEbqYZEXuhpnKva2B7Ymm3tbC8W4fnYH4N8', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(4, 'e3rsri44g4qtb', 12, 'auditor@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$yoHAeGsyplpFn5jiYkW3xA$HQ9VOOcXQDmUjAA43aYSWEKkiEP0e58oeQKPxXfonuA', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(5, 'ev5bayytuywzd', 13, 'admin@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$PTYKk/sa8/h+drko6EY2+Q$4+gBxsNVkeKHvl4Uw/J9vqilz0MCeFLIf3R7THbcXR4', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(6, '6n38v42a9swty', 14, 'trainer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$8HvZ06tpdSoZNnrYUq9+Jg$Bky0ba7w1hDj54G6phUiRNUngVIZTHtMorwy/jrQYxM', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(7, 'ypvsui4uy4bks', 15, 'trainer2@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$w49tTwwUEf2BDjiRlijL3w$YE0+lU8ZNntZTzx+7nT75VmRAuCgz7XxW057W33dqAA', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(8, 'kwyz99x8kpd4v', 16, 'trainer3@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$w2IjPC6SdJp6HkdpAa/kqA$c54wHSIn49S6JFkIYlUIu/ppq5kRDq7SxAXQ7sqbHkI', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(9, '7uk7qftu4thh5', 17, 'trainer4@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$eijFPlQrcHLW4Gms+jSmRA$EcDMbSudFBTjr7UzMK6Qy0WMXQRDlBARaJE5c3cjZfQ', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(10, '8we784vjizfgk', 18, 'trainer5@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$1s9LP+WUuiM4gfQrjcQSNg$BXHevzH156Xs6KgnD6B8BhrHCYejqESk8FzjoCLB9Mg', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(11, 'q2irfkw9w9u7x', 19, 'trainer6@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$kNFrUP8LUg0YjNL8nKrTDA$9mkRYTaOa1h5MEDz05qV8ZOYbiig7bLFuI2seKviiJw', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(12, 'ppmcjwqykzg5d', 20, 'trainer7@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$9/y4Sehb5Pa5AHFCNKBF3A$ft70RK+uU4e12SgXAenUGdQqwkgEwsWG6xhhPVRGdY0', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(13, 'bzmdw6pqgvzwr', 21, 'trainer8@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$jCWAPgayeIET6Nv/X3JCFg$5DA5zYPF/S3bFJiUWv1nzO0ZZM5FV3sVItoJ5HRS8vI', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(14, 'ikekxksmufyka', 22, 'trainer9@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$uSRdatHw7oTHy1ia4ue4Mg$gr3lv0up2CISFvhxMsEa4rAKdjDC+Wa0gbucLcL/rVc', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(15, '5vcgeiuaigcey', 23, 'trainer10@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$Jn+371YKTgth4bC9qmZHmg$GMrT/TIXxGNShuL9Uh3VgZaUet8ZwN1UXsbVXWh60w0', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(16, '7vcpyrgkfpxqi', 24, 'trainer11@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$9/VmjbxLL1Sf1c2EXhRSkA$9MAA4OXTTfNN/BWYirN6561IdjrL3aPSikB+CIu/Uzk', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL),
	(17, 'i9ximq82ukcnw', 25, 'trainer12@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$h3CcTX3Zywq4aTjYuDz0SQ$aMDqXps/ucVyf7q9k1o8z0VxtcS2HJPe1k9qWDZZZ9E', true, true, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL);
INSERT INTO public.alembic_version VALUES
	('0003');
INSERT INTO public.area VALUES
	('FAM', 'Rodziny', 'Families', 1),
	('FOST', 'Piecza zastępcza i adopcja', 'Foster care and adoption', 2),
	('DIS', 'Osoby z ograniczoną mobilnością, w tym z niepełnosprawnościami', 'People with reduced mobility, incl. disabilities', 3),
	('ELD', 'Osoby starsze', 'Older people', 4),
	('MIG', 'Migranci', 'Migrants', 5),
	('STAFF', 'Kadra pomocy i integracji społecznej (w tym zdrowie psychiczne i przeciwdziałanie przemocy domowej)', 'Social assistance and integration staff (incl. mental health, domestic violence)', 6);
INSERT INTO public.assessment VALUES
	(1, '75hbe7qkz778t', 1, 'qualified', '2023-10-21', 'Komisja DEMO', 'Protokół DEMO/1', '2026-11-24 21:33:22.560616+00', 1);
INSERT INTO public.audit_entry VALUES
	(1, '2026-11-24 21:33:22.560616+00', NULL, 'office.change', 'office', '1', '["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]', '', '0ee87f2d28099aa11b521c7ad4dbd00c443d1d260cab95a2c15b262a0a2032b5'),
	(2, '2026-11-24 21:33:22.560616+00', NULL, 'project.open', 'project', '1', '["budget_eur_cents", "budget_pln_cents", "code", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]', '', 'e9ee9f9f42afbec816c2ce84fdbe04be1c5c87a0aeae71c68e4ac7375d0fab7c'),
	(3, '2026-11-24 21:33:22.560616+00', NULL, 'venue.create', 'venue', '1', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '148fbd4b1c4d7b8847372e4df2cdc00a5d04a4acfed91bbf13719940de5d475d'),
	(4, '2026-11-24 21:33:22.560616+00', NULL, 'venue.create', 'venue', '2', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '5d36d06f9441cc9848c7e9d48d9f8aba7d7d189f1f592520035844b0e212605e'),
	(5, '2026-11-24 21:33:22.560616+00', NULL, 'venue.create', 'venue', '3', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '3bc40052d7053f2dc7e5f752127371ab4ff17b20be0dbf440f405bcf0202ee84'),
	(6, '2026-11-24 21:33:22.560616+00', NULL, 'venue.create', 'venue', '4', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '5dfd28dab244c24636a7e92a7e6780fbc71fb0262cd2151f0218db9eb462e21c'),
	(7, '2026-11-24 21:33:22.560616+00', NULL, 'venue.create', 'venue', '5', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '7c9d5516574543daacd5d34c7d7d24e0de8f9ae7662ba976a73db3c9642f7e1e'),
	(8, '2026-11-24 21:33:22.560616+00', NULL, 'venue.create', 'venue', '6', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '6781681c2893cb514f71bc59ae6dea3c2338c4b5cca14b45da537039b4516733'),
	(9, '2026-11-24 21:33:22.560616+00', NULL, 'institution.create', 'institution', '1', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '41c00be4f48ed31fb3c993838acd89fb7be8f2d5dcc89b537a4579677704d41a'),
	(10, '2026-11-24 21:33:22.560616+00', NULL, 'institution.create', 'institution', '2', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '834a6be4940fb3a5a04458ff89f93dbbbd7a9c45d07b6b84cb65a4750b469edd'),
	(11, '2026-11-24 21:33:22.560616+00', NULL, 'institution.create', 'institution', '3', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '5897814a3871203b2f0985c4a9b826707936650df014331aa6f6861b1422426d'),
	(12, '2026-11-24 21:33:22.560616+00', NULL, 'institution.create', 'institution', '4', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'a51dd16a03e988720dcd44ecec986bbc49021a831c8be8b97dbe6df036a96fef'),
	(13, '2026-11-24 21:33:22.560616+00', NULL, 'institution.create', 'institution', '5', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '59fa42c49a868acaee4230815b0f4c0e2081736c047078c86720643a3c3c04cf'),
	(14, '2026-11-24 21:33:22.560616+00', NULL, 'institution.create', 'institution', '6', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'ed45ddc87b9c6df6062aa96f08f53868b1c4343a19b77fdfedb05ba99fec8f44'),
	(15, '2026-11-24 21:33:22.560616+00', NULL, 'institution.create', 'institution', '7', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '56071e830dc40198ab65a23fe5682e3f5a001839cbb95852eaee9a7f69f691a1'),
	(16, '2026-11-24 21:33:22.560616+00', NULL, 'institution.create', 'institution', '8', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '8dad52efe360949d8027ffb02950be7b5c72f9bfe5bb837a8fd794907c4317c4'),
	(17, '2026-11-24 21:33:22.560616+00', NULL, 'institution.create', 'institution', '9', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '1bdd67e93b4e083b790823950b76e9fb3fe0c54c8ab4ce831074e741ba2dfb16'),
	(18, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '1', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '4f07b2ed75d779ca54d4497cda26116b822fbaec259a6381e3f24d628c58435e'),
	(19, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '1', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'a1a62272315fc7f553cd4cd43539a7ba14320112a3d2185ecc30a1366521c321'),
	(20, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '2', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '029403b5e186294ccdadaf939bdf8623fa28081d9d0abf7c4c71a5fb82fc144c'),
	(21, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '2', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '4e94e255713abcba5e5a52f368dd599bdf53e2ab50301bfd4955cb407c30541b'),
	(22, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '3', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'ba7376830a602450d2b5f14f5f7246a8af64faaaea14f0ee67a0e3bd962b4317'),
	(23, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '3', '["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '8d2ebc5097348981b314b40d6fff990c0cb614559f3d559d40ec621a047c3bee'),
	(24, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '4', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '742f8c49a1049725b7de0e5da1b9b66ab48472245abc450ec93e40bcb3fe9243'),
	(25, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '4', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '050fd4ba9ab72784167e95fac2526fcef9d6b6d509434aefd42abf0cae6e1751'),
	(26, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '5', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '5a29941d3e778bfa2bf0017b726ed427aedd2cd8b46ebd42c98253ac3ab3bbc9'),
	(27, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '5', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'a29c11a761f70d1b4dbef875c480d3a5e8bf3121a49221f4f34b105811bdad31'),
	(28, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '6', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '38bbfc3d7170a3271d86968343d755f90bae458ebcc5d80c4afdf8d64b1b405f'),
	(29, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '6', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'b5280fd449c389bafc8eee4bc1f99509851d7fa318872f6cf63c10300ea2faa2'),
	(30, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '7', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'c441bbf9a172d9a695d14ad09339edff54a0296ca3e2955590f8ea593a5eeb13'),
	(31, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '7', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '0d2f7bc0dd3774d4fba3cbc33e16755993c591969e12182e72051ba4785128c2'),
	(32, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '8', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '82005ee0f8d3930d08d4ff01c3c95a1dc96c8651cabe811db0521dfe72b9ff4f'),
	(33, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '8', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '7bdea24e7c94bf9a4804f5048211da4e67d9335c10e7608743daa90725d5a9bd'),
	(34, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '9', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '4a37defcd5d62f19cad3cfa040ade5e4f2a16b5caa45051d0077400064fee384'),
	(35, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '1', '["email", "person_id"]', '', '4572527c77b8b142156d495fc03f9f31b5e032aa476c736a7568198bfdf85e11'),
	(36, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '1', '["role.officer"]', '', '61dc4f70cc9426701139c4384c745bea76b23da2f7ae802d69f70110c1ce0079'),
	(37, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '10', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '148cc4811f4b58d68bd3a85038cb5e36a8f2679dbad0ed1ce3e5ab4bf1583643'),
	(38, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '10', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '7390ce96a0f46377453ea3637f236ce444db74e2ef5de50eda2a970f235a1bdb'),
	(39, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '2', '["email", "person_id"]', '', '728a06953f7853d12d0a960fdd4c228bd8e464569f1badb9f111d8988b9c6c7b'),
	(40, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '2', '["role.worker"]', '', 'b75ff1bc13e69462ab795b45f10702f80f81155bf3c56444e65bec382174e6fb'),
	(41, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '11', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '44c6b5614dc7434ddbb33e456196deca0241e349109126429baaf6b9c6dad3fb'),
	(42, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '11', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '1c4faf3e3fbd3378a84a9f89e63af9c4be7ffcc0b128b01101732c90efe07424'),
	(43, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '3', '["email", "person_id"]', '', 'eaf245b46ea1f16c3e9f5806e6f82c53a127c6e5826915b2fbe52add51ebdcf8'),
	(44, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '3', '["role.worker"]', '', '2dde9a6f24bcaccf98ff60d808529cf85c11d8c0f7db696f87c6a2b4e4bcd3af'),
	(45, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '3', '["role.coordinator"]', '', '202a3f66fdc7be9656e9836cb606e1252d8f29c9985a316e12c1eea5efe7281f'),
	(46, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '12', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '07af7ff4f638bbfb5e84b3afbed683baa900be3900d807edb3c2b4db81ed0908'),
	(47, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '4', '["email", "person_id"]', '', 'ff4e3245a01ba1df7c5e823cc0d405e3e82ca00b4d6ab83005bbd33031ee8ca1'),
	(48, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '4', '["role.auditor"]', '', '1f24b858fa49d50a03ed1dbb89b2d65ba6d2bc61d09e2771e91ea366d3dda2c7'),
	(49, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '13', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '75b2e92f2596723711e6be361b451419286f3e6eff2b5faf8ef1c7cb97989081'),
	(50, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '5', '["email", "person_id"]', '', 'caf38d451cffb749b2f8b8e8d4e7dfe68f6adfb50fb9e9f858ec75b5043bebdb');
INSERT INTO public.audit_entry VALUES
	(51, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '5', '["role.administrator"]', '', 'ad175e70e7fa7b0b2fc011661dfb25cf3ebc3028076e71912f86ff5d84dcff73'),
	(52, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '14', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '863b7e66765a4899482b7c6c1fa8d9326be31f09747642ece271c332c430db9b'),
	(53, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '6', '["email", "person_id"]', '', '1c6a1458405a3344583f7053da05c6f1178c385c9f2a44fa980e881fa2aa5a9c'),
	(54, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '6', '["role.trainer"]', '', 'cfa87327006e7d206bc37aef7bf23ddd745a39a05ffa19630357bc45e1cb57da'),
	(55, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '15', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'c3dc4fda5a97125de8d5b44c7393dc72f49c0d55cbbadc8881c2c8e3ba299cb9'),
	(56, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '7', '["email", "person_id"]', '', '9b27f68e6c4ba4ac984be7717de85edb0457b7f3fc7edba15e217c34c5e29c2b'),
	(57, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '7', '["role.trainer"]', '', '421d8a38558be05dcea3557b736918620c3bf79c176d4602147f118f2d76ab55'),
	(58, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '16', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '18c9b85ec1229d064fe24bee8849d599baf57fcb1bd3c6db9abd62add4a02195'),
	(59, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '8', '["email", "person_id"]', '', '6acabd7dc3885dff4b09ba703cba406e27022204ade8ee1d18a6664e92f600f9'),
	(60, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '8', '["role.trainer"]', '', '8e79cb7e7d48fd198ad82d0e9e2531c7185967334f01631b18136ed35821462d'),
	(146, '2026-11-16 15:10:00+00', 1, 'register.mark', 'meeting', '5', '["marks"]', '', 'cf4a558dab1489dacc833c11efa56f59590772c026b954233ba50d390f0da3e6'),
	(61, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '17', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '51971cd25f6e88764483fa6a680085c0ebb8b6a34eb5320e9a99f6db97c11300'),
	(62, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '9', '["email", "person_id"]', '', 'e7daef6c14a3b465bf586e47c7bbf4e883a6243f1379924a07531bdf4b1e9801'),
	(63, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '9', '["role.trainer"]', '', '2d6559fe932b4f149bcd98b979ddfcae41ddd24e371b9f3facf36204013b048d'),
	(64, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '18', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '046984a789f897bbf26c8a557dc540e860eaad3d0aa0ce360d6091743d623310'),
	(65, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '10', '["email", "person_id"]', '', '3ec2054fcfb8ef71b33385c4a3750c7cca7dfc873baae249fff2fb0a2da18704'),
	(66, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '10', '["role.trainer"]', '', '44a60b2ed15ad407aeff72a1232c1ed017bfa288c770f1c852d89e57acb413ff'),
	(67, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '19', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '59dc87ad63ddf2230c88cadf1ac53bc9050f0c166e0021e295dbfbd8e893908d'),
	(68, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '11', '["email", "person_id"]', '', 'ef36f6809c1d2ed2a158db6c8a7af5bc880545565b0716932d293d4efbe31c95'),
	(69, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '11', '["role.trainer"]', '', '400eb91227dab434428e679da7353f5aa8eeece944d29f2bae7be2e9e247aa1d'),
	(70, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '20', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '0698fd2b6e7e756343820095a0a3ac44deeaa4a8165ffe486e3c812ceedfe3be'),
	(71, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '12', '["email", "person_id"]', '', 'aa8bc68b36d162e4d30b0d6c0b74c1ca8e5dae20be19bc6116074dd27db5fbb9'),
	(72, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '12', '["role.trainer"]', '', 'b1533d22ee97586cda4932bc7b9eff9cba7e710a2279713c93448ea4197217ea'),
	(73, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '21', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '08ec8c260b05cd5a4a92e2bdc4c5a7f67c9c88daf02b0a7eed88a98fb3ce8583'),
	(74, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '13', '["email", "person_id"]', '', '892610e2304ea2b86fb37ede9561eb0e83e795d68c5939d8720b7110024e44ac'),
	(75, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '13', '["role.trainer"]', '', '623476eea40d051767f2fc1ab23f6f4ef16f900abf013951f7d591d89f1fc0d5'),
	(76, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '22', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'd718dee5662634774424353221177eab7faeb5128cb5eb17b111b63f2fcb25bc'),
	(77, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '14', '["email", "person_id"]', '', 'f5679f9146f028c0348742cf86fc99ba6b9b6424f0a4629f5c986f927f2bd45d'),
	(78, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '14', '["role.trainer"]', '', '0be72fd54b3c0a5d47c3b45dc6ba81194ff32646ef068cfb1807efe3be6e5163'),
	(79, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '23', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '48ac689d108b58f24ce606742c62caad3a5f733cea18daa3e827baef37a1f6b4'),
	(80, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '15', '["email", "person_id"]', '', '611733f9935e5e6469122a7bd69dfc9c9f16c196b3226e8d22bf612a1dd395a1'),
	(81, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '15', '["role.trainer"]', '', '163bc7b3b8734d52973c424eb9cf3b69480753e74c5b0a42c8e896b73672408b'),
	(82, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '24', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'eb9d510e9cbe27b867d9a897787026cb6913503d06b7d9661dd67b912227e1fa'),
	(83, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '16', '["email", "person_id"]', '', '38940e6b95d790e2efb3565a065f60222e8706dc7301024bb7729de987f81139'),
	(84, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '16', '["role.trainer"]', '', 'a7d5548d496cc232da2c5f1d124fccbfbcbe52e9a773f2fd5143a5b58dd8b439'),
	(85, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '25', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'd46efeb5c441f0a1c9ce1ffcfcd64d9e630aa96ca73bfe8a923f9b32d666d45c'),
	(86, '2026-11-24 21:33:22.560616+00', NULL, 'account.open', 'account', '17', '["email", "person_id"]', '', '34e5a052b97b05fc2fc4b81d58c5ec2defb561da9f3dde316b10dde8c936c998'),
	(87, '2026-11-24 21:33:22.560616+00', NULL, 'account.grant', 'account', '17', '["role.trainer"]', '', 'b5779c4d0b72178c190baf9cd42cf12d41827ae6561463a2417e12045e7bfb58'),
	(88, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '1', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', 'c5427aa44d2b4707aec70f075b0cb1589aef2bbe7869c9577ed0a23ca22ae93e'),
	(89, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '1', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'db41f2ea794174833c72a118dbcbb563924878cd0a68d0ba32e01b7c5c63121d'),
	(90, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '2', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '9667a9555c2fb077c448506c7e83e14e4f2f360f5cf5e9e99e80bf4578a07d28'),
	(91, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '2', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '0dab5bbeb4905248f6446916da8593a444c915ffd0809d292762328265a4ab66'),
	(92, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '3', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '62943ebaa3f923f0a24c780c7c8e8380fdcb4090e3e9a91a0fb4bc38e17af566'),
	(93, '2026-10-28 07:00:00+00', 1, 'edition.publish', 'edition', '2', '["changed_at", "published_at", "state"]', '', '143b1b7cb0a09fce02688e98cdf20fe3c39bbfb05c587bdd932a3330ead998b9'),
	(94, '2026-11-09 10:37:05.640154+00', NULL, 'enrolment.apply', 'enrolment', '1', '["arrival", "state"]', '', 'b25f1c01ca04ea4726bc5fa86e0865a1a19c1bfb57c132b0ec43c77806cc4720'),
	(95, '2026-11-14 14:14:11.280308+00', NULL, 'enrolment.apply', 'enrolment', '2', '["arrival", "state"]', '', '22bd70eff063867af827baa1b92fe3d2f7cf43761c134f02e236c92f4a7b8b65'),
	(96, '2026-11-19 17:51:16.920462+00', NULL, 'enrolment.apply', 'enrolment', '3', '["arrival", "state"]', '', '6d6d634ec16fb814db9641ba702bc5a5fa2e7fd2203a43cfd30b4c14526e7225'),
	(97, '2026-11-24 21:33:22.560616+00', 1, 'edition.cancel', 'edition', '2', '["state"]', 'DEMO: za mało zgłoszeń', '90313d6a7cf79081d29241ba55031daf4bc4628f32150a577cdf4cc5c55de9f9'),
	(98, '2026-11-24 21:33:22.560616+00', 1, 'enrolment.cancel', 'enrolment', '1', '["state"]', '', 'fd2adc61441a34f552c6b101a57f05488e5542a7836a14b5f48b65029023b56c'),
	(99, '2026-11-24 21:33:22.560616+00', 1, 'enrolment.cancel', 'enrolment', '2', '["state"]', '', '48c64bf6c933512a435f1352c2f7c8eede00ed68a110774aa304a801d97db63c');
INSERT INTO public.audit_entry VALUES
	(100, '2026-11-24 21:33:22.560616+00', 1, 'enrolment.cancel', 'enrolment', '3', '["state"]', '', '80b7053f11c739e88c5cc842834e62b8acfad13bccb90481e59554030913a8ea'),
	(101, '2023-09-04 06:00:00+00', 1, 'edition.create', 'edition', '3', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '021c7d572ce8e1b37cf1fcddfadebfd5b30e12502ce13aefacadcbc77160083e'),
	(102, '2023-09-04 06:00:00+00', 1, 'meeting.create', 'meeting', '4', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '1b086fbdc382d871107f5dc2896caaf2e76606c5e5f1a6e2e73b9114c4a9ca39'),
	(103, '2023-09-04 06:00:00+00', 1, 'edition.publish', 'edition', '3', '["changed_at", "published_at", "state"]', '', 'eeba5ebe6f6eceee918f109358958850d0a3ca0fe63536692972636d575ea80f'),
	(104, '2023-09-14 14:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '4', '["arrival", "state"]', '', '8bee93b6b5e06f001c8ec16a8be095438162336556b3a0254ed34a3a3bb5c6a0'),
	(105, '2023-09-17 22:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '5', '["arrival", "state"]', '', '8efd654d0f4910493a88f9584b3eb86026f24618fb05beba26c438f578abf572'),
	(106, '2023-09-21 07:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '6', '["arrival", "state"]', '', '06ae88693581c8b3bb46528a8a6823bc14dca0f168f1654748082ded130ff3d0'),
	(107, '2023-09-24 15:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '7', '["arrival", "state"]', '', 'ccc67e137449b01954c8f800bd4149bf346ece0bf8932f6c19b5214908d55315'),
	(108, '2023-09-28 00:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '8', '["arrival", "state"]', '', '2f0309c1403357a9f93fbbf06bac46966c1218ebfaefd89d349f449827221102'),
	(109, '2023-10-01 08:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '9', '["arrival", "state"]', '', 'a20f7c463e804da2eeef2459435f78171162f8340038ab09fde6fef103fd2dcf'),
	(110, '2023-10-04 17:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '10', '["arrival", "state"]', '', 'ca18b8bac24bcf35e29da6c687e6b693ffbf026582c4794455dc800b8cad766c'),
	(111, '2023-10-08 01:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '11', '["arrival", "state"]', '', '6cf4e1fe25383f255c9cd092cfb6cd53c567cd97f3f4b92d68b153a76994370c'),
	(112, '2023-10-11 09:58:00+00', NULL, 'enrolment.withdraw', 'enrolment', '6', '["state"]', '', '8a07a9fa4f55ce7384349d3635ba57d20264bb978e57ae5481241dd060d53558'),
	(113, '2023-10-16 12:10:00+00', 1, 'register.mark', 'meeting', '4', '["marks"]', '', 'a3dbe6d3812828eb340b32b887385ac4a5b511c71abdc3f98f1439e1a0e9b153'),
	(114, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '1', '["began_on"]', '', '5a659036960bd6913b80fc559ca9cccca80caa2c1bd616726243799d9bce120f'),
	(115, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '1', '["began_on", "source"]', '', 'f81fb19e43bcc765c325142ea376a26b9cd4b3692b386b6192dc3a0d2b412d8a'),
	(116, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '2', '["began_on"]', '', 'd521be3eaac0222956cabef784dc13d8340e061c0f9913e0832b6a66d0519f75'),
	(117, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '2', '["began_on", "source"]', '', 'c83688b356854229313f08b3af7a6a1005468a945e7695b82e0021504fd119ad'),
	(118, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '3', '["began_on"]', '', '935bdeb83346d2c0d8df9bfb892729a16449500151c467d691f82d02fd4641aa'),
	(119, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '3', '["began_on", "source"]', '', 'eb76a5d61e43b186b0e0c54b75515ae4a8e8b4292309ebddcf5b896f05956c26'),
	(120, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '4', '["began_on"]', '', 'f74efce4b54253abef9314146b0eb3d8f9e22315d4d622ac12323bc472b1cc82'),
	(121, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '4', '["began_on", "source"]', '', 'daf67d8506979bc24da8c958cce797223973f5ac45937f4bb046908418026820'),
	(122, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '5', '["began_on"]', '', 'f40c4044f70edccccd5456f9a6258da26d76c6b9b06c7a14fa9aba071d9346c8'),
	(123, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '5', '["began_on", "source"]', '', '96d478d4a2be50527ec702ff63b3ce52a6b33a1f49ca12a1d4d1e20f5202bf31'),
	(124, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '6', '["began_on"]', '', 'd70482309322769e701720cfad0fdfbe6264d00bbe7772569bd28944c235504b'),
	(125, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '6', '["began_on", "source"]', '', 'f795b7ff2d28d6c4ef7b39753e8a429a961974a734724ba355bff708f8e47178'),
	(126, '2023-10-16 12:15:00+00', 1, 'register.close', 'meeting', '4', '["closed_at"]', '', 'cb0b2588e9b8c13056bf98a7e959faa8321fc1e8f4e1cdb2437ec95739115483'),
	(127, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '1', '["number"]', '', '7cfcac48f26e8182c63d739194eea538884cc2aa13ab35849c2beea9b2817722'),
	(128, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '2', '["number"]', '', '76022b9da5bda543f1901d4d556561f1f77f862b48c552efe0a07bf805d1937b'),
	(129, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '3', '["number"]', '', '2525f2aee5d02f228b292bf728c3aad8723137d5257f89774cc81df4a8dec757'),
	(130, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '4', '["number"]', '', '2c4eff5b3d0c3cec19afe13e5d729475cd4f9bf1d3a28fedbc815e6739b8c837'),
	(131, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '5', '["number"]', '', 'cc2e9c053651cf0ecc03d2ec9f7c577f1d8974abd8dbb27bc0cf37b3245f1cd0'),
	(132, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '6', '["number"]', '', '46df29a1e5dbe4addb539b26e4a1cc5eae26689ea1f50d57c86caaa84aef83c2'),
	(133, '2026-10-20 06:00:00+00', 1, 'edition.create', 'edition', '4', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '729c3a8a61643f737a522f50ba47bcf63e1e5b289b09e5898f309f3dcfee1488'),
	(134, '2026-10-20 06:00:00+00', 1, 'meeting.create', 'meeting', '5', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'f3861eec82012ac7d6d5cd085694010a9fe3c0104ec743163e23449150778213'),
	(135, '2026-10-20 06:00:00+00', 1, 'meeting.create', 'meeting', '6', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '534ea9eb6878ffd18d5fcaaf64353fdd194f406fd4a884ba12611aa830e25663'),
	(136, '2026-10-20 06:00:00+00', 1, 'meeting.create', 'meeting', '7', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '6eab58e23c082b5366593a108feb57b570525b8d5a9c007a55e4b96e140a38d7'),
	(137, '2026-10-20 06:00:00+00', 1, 'edition.publish', 'edition', '4', '["changed_at", "published_at", "state"]', '', 'cbaad21f5b009e2ccd1f752546cced23885e299905daa9510e0a8b29dd48ac79'),
	(138, '2026-10-28 23:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '12', '["arrival", "state"]', '', '646aece0a411a06b527430b37325f0403729f2f5ef6f1a4f93fcd783e2bfaee1'),
	(139, '2026-10-30 15:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '13', '["arrival", "state"]', '', 'a406d6b6d728878d667a408d447aeabd53cf15bb028d9fd829dee4539d4548a3'),
	(140, '2026-11-01 08:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '14', '["arrival", "state"]', '', '2ac3ef01ce9a2904a195af1a4aa894ebb176536d337ddcea5784af6346083464'),
	(141, '2026-11-03 00:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '15', '["arrival", "state"]', '', 'e6d6125b55d3052d0a5e38eb41ea05628ecae696d448a5836a1c0ca09aaa62a7'),
	(142, '2026-11-04 17:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '16', '["arrival", "state"]', '', '649c2e0b4e5dde8415564393542ec2a698216e153d5684f510e2af55bbbb4bca'),
	(143, '2026-11-06 09:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '17', '["arrival", "state"]', '', '4b2ef4ee96b6b28e49eed3eaf883ae58715b2284b39b2d07bef0ce3d2ff1253a'),
	(144, '2026-11-08 02:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '18', '["arrival", "state"]', '', 'd75574d4e7e367d3a03d60673cccf22c83ff8c012683b724dab58a3e2ebe5676'),
	(145, '2026-11-09 18:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '19', '["arrival", "state"]', '', '0360bbadc723dbc7390dd91076a08a33cfdb04b57517a2b6af8a49d61d2e8a3b'),
	(147, '2026-11-16 15:10:00+00', 1, 'participation.begin', 'participation', '7', '["began_on"]', '', '2b40c504bdbceece16e4409bc467087da6c37155b29136ddb9c7b7e0ca750cb1'),
	(148, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '7', '["began_on", "source"]', '', 'fd9fe597c71c9f1e305b2d21198c2d5bb3beadb85d53cdd5b5ad15fece15e71e'),
	(149, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '8', '["began_on", "source"]', '', '90bf54f135c6d20c01cb40f592e03bdd45860bc96e24b3170043c779114ea873'),
	(150, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '9', '["began_on", "source"]', '', '05f7c32b19d9eff0d0266ac64b1533b02cf5f705e60e38bc8258ec9ec14a75f1');
INSERT INTO public.audit_entry VALUES
	(151, '2026-11-16 15:10:00+00', 1, 'participation.begin', 'participation', '10', '["began_on"]', '', '6fb7d4db3136715528e82f861b6ceb04ed4ca3bf91b958c47af64cd2b9517547'),
	(152, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '10', '["began_on", "source"]', '', 'dca17854290acefdebee8e7c2bf4e29e0f1572a6e03f5b9ee0aec213e7807c3f'),
	(153, '2026-11-16 15:10:00+00', 1, 'participation.begin', 'participation', '11', '["began_on"]', '', 'cd05f8e515dcda2a2873476b957dca76a60e246529959ca687eea9758236525a'),
	(154, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '11', '["began_on", "source"]', '', '49d7003b1dfcfaf545b6395c7022d6dd997d1243b647ea8fbc57051d73c0dd7d'),
	(155, '2026-11-16 15:15:00+00', 1, 'register.close', 'meeting', '5', '["closed_at"]', '', '088efb04a110a238c6a24ca561d2a509d9f593b22502c9bd99f303d5893772d3'),
	(156, '2026-11-24 15:10:00+00', 1, 'register.mark', 'meeting', '6', '["marks"]', '', '2609fc7e426a1084a1715adf4d1d6c18216672dc0986f29c5803b837a815e8de'),
	(157, '2026-11-24 15:15:00+00', 1, 'register.close', 'meeting', '6', '["closed_at"]', '', '8eb62c74ac57f92bd92b9cd0ece38c779a91cf11f120dffd1d351ff1fa018b60'),
	(158, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '5', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', 'f41e9e272066f7112534f14271352afdf379e6934c5b0645e79970d2e0e73027'),
	(159, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '8', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'c8bf3dbc70f2ec5a3ca4fe27bcc5b8758b9943b9056865cffb98173d3d2b8577'),
	(160, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '9', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '0e25b84e6cdfb8dde154d5835de34f9c7b1cacfc498a942f95b91db7b51795de'),
	(161, '2026-10-28 07:00:00+00', 1, 'edition.publish', 'edition', '5', '["changed_at", "published_at", "state"]', '', 'c2c3dfb466be3179f9b6379ae770a9e15c1887f82dca91e7709938e26c418674'),
	(162, '2026-11-06 13:56:29.173402+00', NULL, 'enrolment.apply', 'enrolment', '20', '["arrival", "state"]', '', '8d38ed604a10aa8dcc112fb8075ec966600707717ccfbd98c7846e739d32a234'),
	(163, '2026-11-08 20:52:58.346804+00', NULL, 'enrolment.apply', 'enrolment', '21', '["arrival", "state"]', '', '0c47598735d58b050a068bb4b29ccfc74f71aba09bed59c0909872f5461d210f'),
	(164, '2026-11-11 03:49:27.520206+00', NULL, 'enrolment.apply', 'enrolment', '22', '["arrival", "state"]', '', 'c759357c0d68ce789494464f4ed34c943bc0e745aae32aa5f7e26f9222033409'),
	(165, '2026-11-13 10:45:56.693608+00', NULL, 'enrolment.apply', 'enrolment', '23', '["arrival", "state"]', '', 'bbdaeefd9c9cba331affc2dc36b37f950d2962f6f160af8a0c8d8b2e3a1dfbfb'),
	(166, '2026-11-15 17:42:25.86701+00', NULL, 'enrolment.apply', 'enrolment', '24', '["arrival", "state"]', '', 'b0ff2cf5192dc326f2a9a9ac1de624053766d55528ef79186237dfa4a592c64f'),
	(167, '2026-11-18 00:38:55.040412+00', NULL, 'enrolment.apply', 'enrolment', '25', '["arrival", "state"]', '', '730b72f4cddaf59522da458ae53a62298e26f161bf8246d3c7fdc8902b6c4de4'),
	(168, '2026-11-20 07:35:24.213814+00', NULL, 'enrolment.apply', 'enrolment', '26', '["arrival", "state"]', '', 'c01b02d0d4c6cc60c6b06d87fffcc2bb4f11c28b291915f601f722f31cc14f5f'),
	(169, '2026-11-24 21:31:22.560616+00', NULL, 'enrolment.withdraw', 'enrolment', '22', '["state"]', '', 'c0a78d99b81795a6b85cf4087665eefdf3ceb673e9ce39e0450bf44ed89b25b5'),
	(170, '2026-11-24 21:31:22.560616+00', NULL, 'enrolment.promote', 'enrolment', '25', '["seated_at", "state"]', '', '76149179ee8b207c1a72042bdc49d8ab658ff912d1cc981be51844bf9f4ea50c'),
	(171, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '6', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '36ed371319a2723330189f25ce847dec7cde173bf74700b21698bdf4afbe463d'),
	(172, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '10', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '26fda58f132c44717f91c01cf45fcb5be202d6d187199e78dcf4a28335564dce'),
	(173, '2026-10-28 07:00:00+00', 1, 'edition.publish', 'edition', '6', '["changed_at", "published_at", "state"]', '', '242695c91838b2d0234b6b26b2432280e17aff22398f0ef6df8dea99d6d9ed76'),
	(174, '2026-11-06 08:26:50.256062+00', NULL, 'enrolment.apply', 'enrolment', '27', '["arrival", "state"]', '', 'dfc67e9a950c01b2559640de4d43fb98076c893b72cdfd94dc1d408b83ccaae3'),
	(175, '2026-11-08 09:53:40.512124+00', NULL, 'enrolment.apply', 'enrolment', '28', '["arrival", "state"]', '', '7aa682d939214de7acb43b5370807d33499e1d2ec19d1a4c408d41ee689c819d'),
	(176, '2026-11-10 11:20:30.768186+00', NULL, 'enrolment.apply', 'enrolment', '29', '["arrival", "state"]', '', '21147152ff2589d93c65d21ab48d6e580e6ee35dcbd35f977958e435d8b8a708'),
	(177, '2026-11-12 12:47:21.024248+00', NULL, 'enrolment.apply', 'enrolment', '30', '["arrival", "state"]', '', '2cef0335c5885eb2c91347957485b52c23413cfc3ff0e6642c60626b13a1c9e9'),
	(178, '2026-11-14 14:14:11.28031+00', NULL, 'enrolment.apply', 'enrolment', '31', '["arrival", "state"]', '', '19f5335ea934f8eb8999464ec770147672b11c037109c523b9cb911ed35ded87'),
	(179, '2026-11-16 15:41:01.536372+00', NULL, 'enrolment.apply', 'enrolment', '32', '["arrival", "state"]', '', 'd513e849162534d3fc360f854dc6fc27488d0fc502f0c186476ddea74eeb0667'),
	(180, '2026-11-18 17:07:51.792434+00', NULL, 'enrolment.apply', 'enrolment', '33', '["arrival", "state"]', '', 'b631bfb943a871c1cc4c4009613f6b480da34f76009ccdd0f4109203b34151cd'),
	(181, '2026-11-20 18:34:42.048496+00', NULL, 'enrolment.apply', 'enrolment', '34', '["arrival", "state"]', '', 'd7fb9ef5929ff1a521aee0eb4c66c0ffb6aadd32ad40b25e991dc18ca2dedc8e'),
	(182, '2026-11-22 20:01:32.304558+00', NULL, 'enrolment.apply', 'enrolment', '35', '["arrival", "state"]', '', '2a346897c5a3d9543146666243250e7d8da462dfd1fa756103c9b9e2406e15c5'),
	(183, '2026-11-24 21:31:22.560616+00', NULL, 'enrolment.withdraw', 'enrolment', '29', '["state"]', '', '457a6d686f0b01111959d210f3161c63df1f526dadac59323086149567ff88b4'),
	(184, '2026-11-24 21:33:22.560616+00', 1, 'assessment.record', 'assessment', '1', '["assessed_on", "assessor", "document", "result"]', '', '789a7a98c469d801ec713c0c844bbd07e8ff17693246542e1c9ae83b8d371cb5'),
	(185, '2026-11-24 21:33:22.560616+00', 1, 'participation.end', 'participation', '1', '["ended_as_planned", "ended_on", "exit_situation"]', '', '8e5181465750db3544248a1191f5049fe88f66c5093d304aa87c3e5ca9885cda'),
	(186, '2026-11-24 21:33:22.560616+00', 1, 'participation.end', 'participation', '6', '["ended_as_planned", "ended_on", "exit_situation"]', '', 'f19aa9a9d8952c92795d935f92c1c5e414372eb8b2eda9a904a8225efb9b6d3e');
INSERT INTO public.audit_head VALUES
	(1, 186, 'f19aa9a9d8952c92795d935f92c1c5e414372eb8b2eda9a904a8225efb9b6d3e');
INSERT INTO public.certificate VALUES
	(1, 'j9ry68b4wyz6g', 2023, 1, '1/KPS/2023', 'ffe42a77638ff79ff63726f5da34763452e59ab7b816bb60229bd234021183d3', 8, 3, 5, '4bFfE3SVVkIDWCJuA6Lj6/3v+2l9c9e1CM9Y8ecjss1GMpPfbGG6SXmpkPmKSNU3slJh2nsswfGNMdhHNR3f/1q6CJFQ0+NWZwRissbzPjpG+8LCtKl7IWDu97/ESNIF5tjL9cXYTmkwLiee9cHp03JVMIKQjw2LvGgMwmHZwBGPjlCcSVW5RI9V3lZsOseQmbkUhnmiKKIYExTHKD1hoC5RDoNYvPssEYkuy/tkjROoBAgaz0B5EXEWkZLHj1jZ+YjMnRr/8psQbhFwd3oFpRjRL2DBirsLiYDCC/NLDpXDxpkpSEGQmtZK/Pk1Gfs+YK/KEE2l1/8XgzQq8BVT3FoHENTbBfZtsbEex05eYq5vgtOcUE6w3ZM0gVY5kV2KtBfi1qsv55x02F4uIAFlu9/RLJKoJ3LvUV4ZYOfMWSk905tz6fM7z/iW0Zitxuf+D7zeacXsQXBhHXhm4B2eWZYY7tPlf/SULgQqhRdJs3YQID67ohwbixbb9+hRSGl9CikALVtH6YWPhYAU4GyNVeJqJBS8ibEDsU1h81OfqI9I86TLSVlsFaScMWzihVSQ+orNyAVEGK7zZOcn5gStbWxUj+jYllDzTMdjyfShWyHvHpscxat3yVI+civK+BVm/ncvMYy5d6Wh8j+JIqWMxwrMq2qYSOPD96N/IK6KgckKEbnsXts43433J9gBa2BT/i0WuoY7GzWCknE7dQkHVb10rkDvnrYduxRGe1Dx133Gd5xmEer8DYjlgCsk2PnwfDbzAfE1EOneMGLGoUqmVojt+6/vNmdm2foq1TTL96ntTjzJjZS0fQaa8zeUONgHtL0+X2PlsIPzOykRf+gI+gsmH4W+A8em7/2dnmKa/Kl8FzzPp62Jf64QFmE9qiUuxSiczfHvXzAHGrqhPgosmcr2IYRE9Awr1X7AsKBsknBbE/RA2zAFh0iSBwS+4+D+4UZJSgYGHbluGGY5pVymK57ObpnHPwk+LqaAT5rECyzsvhkOgkuf5odQaYWiyuTUmNEO1zq8u/vnf8ZeA1eIjq82eskYMsWaTmG+f58P2/aOYnzHvVnz5xiymHRhCyv72xB/S3PA/HUzvi7CO9umThrVRXHAIZBRid2jhOdMewg/e5KmizS1jdQnD8pl/TWgPnPWMu7satOSG0FFFtQAqnljBVHVIocR8em3kiXEPIPrx2w/cdGo0qza3Ta4vi86ItM7DQK6jiU+/VO6Ewdc1v1PGJCgthdfOonmeLh5bGBt3bRcQGN8/jqv9sVNr9O6FtfXWcgyWE+dhJo+++IDvh0CM2ojRQRXZBf7982Unx1+nYmL5ettHzKkv2Rlaco9HjQVGLng4Jc3eaj/3prUn+lskhyEnXWRIomTOCFxEJeEo+H6Z3J+BBENYLYywXxSlLrjragH7oFtWF2eNbN/ofn05uBC5PGKUEjcnGE0jqbgmK1/ZqDYSTqdo3IkDw6GEP5+PNKPj0jfO4ZKiGMl/57jt3SvVOXMHm3RJCsWRaNDqrJHOgNTClcTF9SEQVQKHy4egjyOjgAeQ530m00DGQclOz331oh4BliGBWiZhERh0Ti64UWyelkpNa2XcAKE+Agsm/ariCyTnA5KKxaYps2zVglJXNHACqpJ6zhOQOzz81yzP7+Q1AA/Jlh1ZuWwDL1HsCeof3Ph7BQ0bfiVy+gGUL/yA7NImn1ElHd2dRChLLhr78Zj1tP1raErkvn7k4Y0AI6K8txi39/kCO9a/VXBUiwMP5rjJ6Y93uQl0wZVeqmtq6DvoftRJJg9Z4GxmsTfuUdR00/skl1568HJOa4StH4fniNCITQ7N2LU/Xg9ILYLXdGA29cd0EaqktswwlYFFsCZRZvBESdGSMaaQkSOYmpSFgFk4w+FK+Qb9ItGaS52U6M17mUf6QzAGOsY+xe+Hez8pl/j8QeAJsslAu/+A866JVNVinxd2p15E48aIoyIQ5YWD7IVNwI1dx+kBqKJ8shUyH9sE0CMbgVgZjG6JMkWsBZoUdibz7PGA6EwYQ8IO+y7+d/PVrdIWSrt4RAA6p4va7l0cN2byX+YUXoOxVzyNkKG29a9h/Ai9V6uQVZvifhSMGYQDwj33ORVOLVnytR1LJ6532Wo+F6O+n+tvgjwqVTtOW6IGYT1cE/WF2eO+4M6QXkJJCulikw8/XU7VgRfXuxr/2zzU7IPk9FNudzr1vuYY7p5Au873wZz9sC9jFzuprHVDUMW7wUYj66Vq28yPSEZnmQMl6656Oy3Ac5NKnnZBOyHtH6Fe9Mkt8VNBM2Xz8mtOv8wBepi3oNQldvRwKs5fuqDxXaxYPfZMX9IigK1hSxHK+pNvl17xp7ZhHyvGA2NVC4GGtpQ7pHXVzldsPUF0lhkuHwGNiQ8G/MnYbNDYqnejaeDsvRERm390phTLnzIHz950/dNznX37NUAmVjm8YTRaMDb3KWDvnHWGXvfYNBJLSbmRqD50tP8N6Npx+z3oEe4zIKQh9sBSQhNieO/4zQmWJ5tJEUdKgM+G8/RDDh4RhZWVBxlY45HxTxM97lJW/ysniIZH8snJBPo9jrQ/YcI7f0Ot2VJCFa8eRgeuA4ABoDHMt/tmpY0KJ0uk36Wi2orQXNXIopsQxvhmhMxmUltGYxpJLUxUAimGGGCXVuOgwLqQoKAWxWDqbPW43DN4j3RhfmFmzlnT1Rx9pfkNBKXeTrd24ccpRP43KIetqLeV6AJw31uUm3T26tMIiN/3myyz7clCTm3EkdWoXtSEQYZQ/bENmQ9AeiHRukbTutlMjoIcfeS2aYSQ9jNS6qYCbRH+EspXJyKXA8u0K+F0a888wa3x5VN/29gwOgoomrVuzsRk04xx3N0lhs3yK0FdcZruYaEOEcmVHNFFaGvp5rtiJNBaxD3b3lfz2bP2oFY++98mNxMisXrNvZQlvUMXTYPKeCu5+zpFzifTsMm4+XevOyJIvpcVpAl+vwbMCuxj5fFksQXH9zDA8hU2AubPohqPmZPqk1HPkM/5fyAIo838Uw5ajDES34zLyTZFeW5t+ei9uslC/LcOQGSVMQH+ZLxpCTiDSFath1NNXHjCYnIvVpxd7Lt7moC6DgWOFgHfqejnM8v0QdqSOUNSvXzcfBDMaJi9n0mxj0OZC34cxZVf0OkEgL7EnBdGtbofoV/PHVZ9DmwmFyu/Omfpf0zTkcx/vyKu11yj0bg4fOUpL4=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(2, 'fzgai4chmkmnt', 2023, 2, '2/KPS/2023', '363aab307a069068e92de1d6a6c273d5828bc490163b85c1d2746f244ec11fcd', 4, 3, 6, '4bFfE1hpyAbB/NxwecqeHrNd/85Bg3sm0KhEsLKIGeO6sshcAtsHWsV1tkzY0jOHQ6GZYi1PNfCzaYjXklY/FWR36DnDIEK59Vh0+ZAZWiQfw2BsMkfsGbTLH28w52X0k7EJl+U6Qz+uLX7P7HJZRS5UtBPbsKQoA3THtcOnyGSL/HDwt/6ipGHGnU9b6L0+ODypQdk26+x4e0VLKI3OhrI4rchSS4+Kd2ZzPcsXqRbNdFEtNuEZX+zKJifHh2jdsXvqV9GuIf6GSBNUmsz88snvgsiPk6hCuR9pbqClavKxGiF/8lU/8RmA0e9eWIraLJ7iu26y38vkpwcuAqL1RJ+QsHw+hfTcGTI4ZCDUXySbLE9i26pEAy1eazXXIT4CsD/H8sshjf86nje3eFnGKRIvbT9AVmecxsGqlL5mob5SxGQOD61Ul+oYbH0W5V8hIjyLnkWVSY3PFxa6aKunMzCc+2nLWk60Hf6p8QXeo/60eKBcQTrQdfWfB/f0vq+V+euRm2pUdjsF3TGWxHBMGi0AVeshn0gLOH1QKRNav+PNHRXOjA/in+lX0v/a09Y9ai04PqLKtJ/Htq/ca5X3fTYIZZL9fObMHxC/d4GDG66DT2yk+HE78qUyTl76lD5rBHED3z/0KMaGSUhkRSmEMXb1iCimS4cNXwydgD4la51wIjUgRq/0NAM3pi0fTpcEe/IvrK2tosQRwtWxuuO0xQCjpd3sgkPmhizcpp80wYAPG8zX8ogN2biCxVGuScGEPnIsqji7FmqMLLk4Z3AnsGxEpD6apU0P43rLUeYroRai4bwxi6GoEJl2Sz6AjOUuWTYAtg5gWNkRZiwBoTqRn7zWT+pLCxCMRfOu/COxFh0uZTi0Xp9rK5u+nHVnrnpJSHvBcobRyeXQbDPAWnchNClVuPDlQ2P7wBsbHH4QOV5CWjaGw1HseIpa4IxEFLqCuZ36LBhXs05n5QdoENzYdZRuoxDOtSFkRrDkZHelBKknRGeCs1edsPjlMB22zO6VmNa9eoqLujnNfVrQcplJ2Dmc8LjevztEFldGVl786+jFeVhhvqa+Oeo9hYOt4g78CtiRY1xo1G9DDg7FMmoigsdJ4vGGFA5pKEU2cTKjS2BokCpk0xNjg0fA6D8/jx6uDVjTo0k6opgYFN0Lt96X7fA4qZZurCWTkzKF7KRskApGOJUMTNrDyRY6sjTOfHsp4BVaYGf2xXWu4UJitytuiQDP977zXZ4Am2/LkzmFPVIuu4C5JSE5KwIarIaTv4/b7fZ03zQlT3pG52C2NUAv1TVOBF6o5K93fZXGWOagxxUfOSZGX1hHwYVjroZydCbp/GEJVOhTgHjSwdatoZMTh8F8JBHeUNrSwduor93wIC3JG0M227HzUTh9Vpu6S8Xm1bm7u/uvoDeVyCnJxyMk90sX6jZHS58m1I3+SxlYoE9lJ/4J8zG0X31rb84WmKsTxpuvyY9BfJp3gVomsp1sTVRKlQQuJigpK7cjr4TZbXeWwjUdEIN8EXOAsFetkl9Ly0+ZQX3UEh52o2FvctlN56rqOag5KVAVnpGhJvjikitTZQ6OqaL/tuCuPgKudi8YDEJjkoRYTw5HJu6aLVm8gxCSpKl6c4rvRYDIKRj8R04Ptg13+Cpn9QpJSu/jSP2SoOvsPTT4GemAIo2xaw3PjR2sQbt1E3rYY7Htm3W440uaEAC+AE7P9ZugKnMeLkEyTcTlcTP2rf+LHGTR5MdSHiDqqNWV7aE3r4NUeLDVOeozKQoJevoeixuC3QrFxFxVCXP/kWE+Vv3RrrOmdnSyhqv2iOcNaS8wubqPMp6Hw3ELmpzz7jv1x0GNESJZ8SEmRvbscnfIS+Mu4eaTfSRXUS25F6A5nvmECWDYUs8mT+bhFVrkQUoZnTKscsWKSWQcnm7gySVtwgh8FLggedkhpt4J2O6T9lGXIm4KonYdO2wzo1kPUQkXsXawCyImdKw2gSu8YvIf288JIgcbeNJ9TNLlgVl4fsxZyorSLQK/VDKjjTW9KHuGMg4CoroRHdO3dbcuJ+GypQJQS32VcuQrGUctHiVz1r5dQVwG19l4DcucnRFDTe+3PutqVBS00l0leyTGewT5ztzXKvF6lOXKQOrPwoJUWgsG4TXIEmHpzEP/2jAJhDSQa9eIPEmQgRQAgGqruRj9PL62nkBrA+bMsuXXJAfDcBYYRYtZuhmdImB8OOOvB5F8z2eiJfzT66hJ8toAbPKsx4HEnY2EIMBP9k0T4irU5anca+dAStPj5f2yU56qggQj/2/L68l1SZL33LnuHuyWDA5HhQH0gqyYjgCHwNRKyqUOfhrk4D/jYj81jkghlkS+2ZFbYmQyavRo7oOj7VAyBgNnQDuC7IR4ra+RuRJhgmQYHtWuEB5IyVBP4Tqc13+vHKudJree7SNcOk8Yl6C8YQudni+nBgvInOoi8ct+/dsKtzAytmKFviYr/Q9GUOEZhBFkdeRtOYS2J64QhTvCoDj2+FKN8ZW3vnMntKBSdP/hxSo7nrymX57t8TFtvQFKZh/4m0zLfVOvD5lACf9skhyTu78rF+alEefhk9e9vLCG5Ahj6IiyQpiDN0glNNgj3wkGISc4DCdkpuANE06zZz6P/wEaVZFosnEu505EIVMi+EFOILcMFcjdPfUWYmzrzPtR/0ZT+SgxBuzmbHmJ3lnvIfFwMnSilknS8eSylhPlHz7u69b9zBup2rNd+ks8E/DRh1CcFc+PDpuYKEto0jeKcwNcdA96eIxH+5EfApHLOhCtg/fvPz34aPhNVRG70PtUylbGugdoqeB0jjp4YobXzYz36TvTesYm7VkcKGQFq68QhFn+DLignX8/0YM1lYEyg1jiLodq5YavgtVEU7+yndp5T2K/WP74dgS+Wds/pxXCUDuHDNZ7SGkNR7bYXFdwFCiPAJO79RHoU1rarA2XOk3p40Y8nMXgYzJ/je195je+TDP6Gpym8MGZvDowXrkej+ffQtSroYzyT3HaqB7kfOZgiVAvscOO66G7sqTCduN0R98vOHTnRFmu9hJ9svZ5d0hq9MHfTYA23kEOtJpL0EwXyP/bOK8BxfF4onTN+MjT+i/tJ5yeNRy74IDFAF9xekpKfGzMJQwKeGE49jNfLkVPwQs95goAZmSUjcJdR4zzlzvpoS33F4qqjzyjh6HRXBQTK93vWus5UiwbsQ==', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(3, '64e4cazixwktt', 2023, 3, '3/KPS/2023', '82a5b19b278729a8647d908deb523210d99330de517ca31d788072595f482af7', 7, 3, 3, '4bFfE3rlzqd3S8hOR47xt8sPsapkb/mx3lz7/Ux/sRxXIhqhZBGjkwDe+cmyyMxQDm9tg1GKe5F36G0R+FD7mSbsOOb4lNnmjDeRBuc4ZlV36RRgasziuK121icRLJG6TSfY0O9xqI8iMJtOau1t3DgcT5oWkPS10wS2/eyn12CnDZMMhUEx7uNj5i64ZVcUcDwg++mlCO57MgHXJbXexGQ27w0fyK1YTtFsIWbd4shp7e8NF3nFXArR4V8rFBocslYdRA1q8GKG+SBtTd7FKF6R25EK8qJx4ui0fdQCnEcwtGpJvgi0FZ3b3A00GJ4baLQLSGSGNIWm5cA9FXQpIFxDqbPIpKIqKNAyiRcoFBHw5TXf2FxiTeY5y1/sBk3xlSSL6V6sRiLGVej2DrbE3WOK/LskF6yKRDmTT9g9o+8ee5Q3W9Z+zHmsV5DVs6l/+GRJJaUooRvQJ6n9+QxqzKcoOoI1Mz90vJoYSGCv3+zTR0yHlu/zedt0Kz9lucOH8wfC6fogCbayg9zg/qgjU1qx82huRpsWMiDDt0qaVPJmIzUinIw4tGbqRNWskeB4RYl/qDpP2FvbkqVb/Vubvehzf9NM5cdv7XuPL1sQ1WpY13vN2aOR3EN0XlD+k1tH9xmO/2B4kgcHrq6xBp4SK1ghab7FZ6i0ZplB6XjPszNdUa43nD111E3YrD6zh/Ndk+6P/mYEALcB8vZDfhMbr+YF1P4+clVDu0rC5CT0sb1NFgDh2ml5IWv5FLvpN1S97j/jZBGLOb6VEGGICr4QOisaz8VeX0v0a4GQKJHdPl/HFQLu0Ca4NvmwrjWifd2q6Wm0+PiqD184kHivsT9kGWlr3Nxeg5NNDjb15/PZQxldvVlk331Iu0ZvkufeDVonHns1XbCbFXBHIC9/jkT+RRykI3VE2udz3oj/xqtiIpmKAC1DSr705bWGRU+vkP2UkRdqm5QMPHLa+Qs43wmvD8MVd8dnk4YIpssW/TZkiJNmi/akk6mLmwhJUkOiBOg9qryvsShkWF2/CmFaJwct36BO1nmL6Ihh3HiSElttjsmmtlXuagN4Skp4lrQ3Y+t6iKL076rIJQhrtUnyLVkSyor8G0rdsOaQhWb3bOqGuCbC3238BqG7b4oSa0RntgbkeS1sVl3gAsuR11teQL58jCHjrHMacVi6eYqLHcxWFdyVOg+nW9FjTiFYcU7/bbOuV12leNQt1O7dHyvB+AWv1Dltrzcr2Yf0mNRUNtISehATwJUORK24U1wqA2dVFHf8RHcCW4YqbbCzDyBOX4nFS1TTdcSZKfHHa5fJUSFNNC+lbiS5+YzLPuON2AmV0/xGSEK7jjEn8lWWOVZq7rc/0y9ItQo03QlvtTl0sJEOZWytVTgiw29DG5Sxi3u1GN1kf7ioQ1Q3aAaRH7w+0aRwX/wMUMQaxX7bzvLDKeqtcvpNgCLxRG7KFaO3v0xJs+CDHxXY/mNMj+qYjqVII8RPmBBCvsdIhGTjNn9gSXGDW4AmwvhVA6nbY3pFbfbHt7c4XI7Bwh6L2ij5q17wLOg8xdbMFb79hfNAcYACamr83XMOOVC48T7GKHVjueZescLW5uyeqJ1Zbsv06odoc5xHMzqT6o9/KM3bq03YRDPD/L3LxPrBHlN7K9MFLBtBUVhgG89zFyym6jkDTdqv45yacIreIUa7p4Tl6sY7zDzGkzgtwBQ//29KuYu0yKiNCJbSmKntwKZHCWNro7wpcxcPGWbyoFDAjWziQbMXv9z7rYqpC93BLrm7pDkvDMwCm3QDs5Y0LiMITBnZAL9rs9B3H+8p8FD9SwAiiuhbXS1azz3KBWSzzmwP86tVtnz4vnBAOpo5EVMpLQVVcW8dnLd1CbD+FW1vJ/3jQKIa/ofUJ9Qd2Z7hFr09jUAZ7U9/CpAdVT4oS6lFZylYqgYzEChLFqKkL0we8wHv2EKyGtwikV0R8fa94Iu+MY+QzmAh52ShHItQ7mF8G3nHCZgec4s9h+I+L4+le62bQCiDj1AwUeMz2ltkDVU3D3ZF4x9CnCsX45Vy1ApZL3xwPFCKRt3ppNeI2NQdGaUHCmEtCpL8/W8kdPY3WRdaNLVXNbd0YP40FNsTpf8DODqUsGqN6hfcOZ/abn6ch2y7fWQ/5/JdBHd+G8zw6+jTwJl62vTCTQ+UROcrkcxp/SKJKzaO3DCFEAY7GrRd7bvx9JNK3jDHjnSpnPzGQtonK6GopWnG9oYpB8hgL3iJkbgJk7nqqXZqIr2HdHubYQMcaZY7FODoyYAN4VwwbdgwmZwb/33LAUdRJgAFVykvozaQmAYGs98B9bDsAVbEFER8umPCMDSoZaF3BKzlejsTqpRbs6GrzapG9Zk2XFYVrNWZ+iIlLbLRF8z/NT/okWc5axQbRfJ825naksDMiErIK5S9lOxiLCHIZ1I3HkXfg8nCYb65JotU0ZWKvu07SuBb3JLT0H/NGGevCWsmBijS0WIqZTmGaaF/Err7IR1MM46udGzsZ9yj0vtwWrTqNwz6LqeTJaFgZtF5/wY8kZnoWqrHXwosTPhhqxwUXZAMYTboBICxP9wI5kmni23DEx1PjZlef7BYet9HIFg/vgVALKFM27t2ECQjfljxZsR0ijjivlY4nfYLbLnOz8bNAdKt59BdiQDhcbSdE5feg0tP9TQf9PZDExyQOUf2lQR09KjG6+TWxHgXjh1hRc/OGybFG/D5Ak94Q1ACpiv7Diz0K5ORJhn/6xFjjh+RhlqFawhLleiBxirU2Tz5xrYZpZtSVa5qYVN9BlKD+lCTnt7l4jlylVSuYGDtRxG7wGAzvtyVtgoRJ1aMTd9wUMZJUMjrBdFQW3nDjN1uF7VQ/9ItDtx0PBonJLKBHGQiL+Icv3EG0W5Mn+Lm9RwXxL5ovtTAJCrUST4sllIRv2PQHoCYvmRLE5Z9VpQeD9vubl25LRQRw84y+MGeTG4YSvHxi1rREXODl0ZESHW5ih4j2MjFcAMO/pvPwDqgJBsSXbtq/4vAcMiG1FKguGuVuDrCvj/2DJ6L7vryp3nZD9NtQH4Z41bMavB4pq3NimenSK65SVpVHyeycoPK2bTABm5UOu0zG+4yul4dwD0kmHPUjRAPaGXoRi5bdm71lfge0/F9FFiWlLXtgV9sMyzqY+FfYAI/4yL59a9NQDbIP8PEQnZfmCGRXY35Zk02T+elmOrFsG29', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(4, '9g6msq29gpran', 2023, 4, '4/KPS/2023', 'ae25e2716c1a33e0aaada54b6008bfbbe5d63a7a0001ce39c88e63ecc4fdb7b5', 5, 3, 7, '4bFfE4sGYqMxppAnNmw2ha/VIEuYLbsKUijSOoK7SPW0rF6Qr/sr3S018/7GqrViv4Z5Z9jT90wpxxHBSNjZ3Fatc7qMJ9nNx6Ltz7yHlUGdJcEZMtWQyY8Hjbeyf7Qw7uRxr4OZb/xVGVXXEjMor8UB/LOntB5p4nZ7qYVacNRyCLol6iw07xpSgabvxaVnSBd5Tw/mHtA3ZpGiLGwFmPFTbTKm/BtHXmfFjkGPsP60MMSM1vT0EnH0ZzIUK9XjfXUfu18IgakDvVkTT9WEAdJutQFNQK79PCCG7YS2dNbihcLGPWCJWVpLu1GhXEVEhtelgqZafvLSYIB/GpZpz6vwgCP01UefS/5sVk/NS79+wA4/GxQZe1fDb3eizuCCaUpxpi/aBnqyQB4EAhdNLC67Y23Ca7IopYUBCT2XyODkHJQnToyV+yQw7W8WTmhnfQrwvZ3L0rr4kXcHPNhIjZ57xGN3u+OoUBq9MjkXpzFjsH0iHQH5O5lFaQOpu1r6LLFXgT1/8jqo8ahMeaQUyhx1/juAmDJJuo+q5OJ4dF0n4TVbWeDPFB9+FPeeEroWZGy791oY0wu/AAsHyWXteZF6uUEuaUv8SO09wPCTFmeR7/iUFMkcwn716+hGIZyScG1Iqzct+74JiwE37+OAywRsMkpC8aqZsp75LhAaUQINysWbD9SNdwOV8rBJM2vnedXeMQ6R1Kh4pQEXPNmvZlEzECHxmCvDO/IWLIvh80U7XsPCAuhYw3/stV/D4HLuRQmqwt37kyv7K4xlKCM5rjiK/sf67dgxTbcpfCp4h/KZ4e9LBUG2lrKeXXwum7+KUNeRlTQ14XDslbK6mPfEcxC7tSCmP/M9nxLzvCxJ90g+GJz+76VeH7Jf0W5hLd8Gl+5Nce0aIPB4BM4EBjgECfrkB1aLMmqYBQkTfkYOd1zOSW51xfnD1wKX+qnkunEogNlVV/tmB0MBofJWuKGWdyNlnJ2DRHMRs0QRUyFkEhFGojBmrY+CHm/dKmgG91weTIMfircg5wROcXQotGs5NDodV3i5wpn/rECP7NcNWc54H/Q7voNBNIlrlutqLd1kycCOsHmXgzAOK1r05yo63l7b3gzAeamKS/VQpNEB0tnCBq3VNruh829FtReXrWQNbghkNXMbmAeABZy7N5Ipy3bF+PG73pn3AQQ5SimVzPLZ+HENFhV98cWR5aTk4HiIx+qV2fQsBa4fSaHVCmj7ESuxS78UdYHIBdpygz5KBojDk50y489G9ybMTSePBswadI0LRtM7SjLWRp4RKOz9HUXBsTfK11+JExIBzTL4H/5x/YVjE5l7jS0O5/XYVcKhXvG/RDEwPEzpZUhY9/qX0i9c4/pGIlX0P9OHj6tSMp2TYvCgFeHIasqUZVMjc4P0goSN+LW2Tp2ZBPy+0fDnjeDvhF57EhDUVOmIq0r5M0lbKHQsolyBYgjXxB78LElZO5zDyEf8kjA9WHS7heT1Gt1g71ePvOc20uHxD4uOd4jryFqwAT6zwEONFeVUy/1qF9mKo+LfsyfntWHRRnq3gECjbvUHEvdFPs/SyE8T/xmGoLFuWHlN5s6CZmW/Ky/Km0rkzHOS267KolRLw13rTmipT6/hrLuVL7uaqAt6v2XuKOXgDZAiGxJ9tN4aDXY62LhmDPjUkjC9At4r3juSRIOrB4J0KbUKpmFzDEOz597K7Ta/V5IRDG1uJjsdAPc1P9OgiK/c1xwaF86B2t0AwGe3h6wnAvmKFS2vlOyTAgkpGeCKOLC+82gRYE7JSh0SngHrFgBpU726wYJJxBYRzw6oSgtsnE7p6HXertBbSQOKD2nhNaE6CfwpGLry2+pENRB/MVPugQbkxw7Nfl+CJ5+8vwBYbSHziplVv/++nTd9+rRSSZWPqD6tIgGSi7YO9HpgLdYouT82mmG8E377W6jV9a0fYoklHBhlAk8NHjT/pacSXyFRJ0NFNn1PJchk9y744BdbEkXMZDfIfYpLBBRV6XFk119L1osvVVC+0RThm6IRO3LFYeqrd3gBcIlvWOkNBmQmySo9VWfmzPuAx7VJ7T+wc5gXwurmDaE1sDOQL7WMGO9zcVPLu8j8nvemo/zfPe1AXxJvZOnbOpc1ub6kOSt8auAbkVyPf4SSlyVaXkjze49qNHAabBMggDm8c63Jqv0fTqNZAw1v98CrOcQQOAgW/rDxhRld0SCA2ROc7lpQOl6AIglGhpnKZxe/Tsmo486PXr/qRH20OxJnvbt7ZbaIwZ55pyu6ZT0YIpqQN6Nlg7cy0WtLzMsm7YOvqsqLMwKfUYM50SB/6CGRKgWVW5cv9NFQWTDGtXPQtebDsRpjeFxYlpJXe9Fi5Vb1VHc4GfjCuP8KczrezDK+JfvbizJjuO/Ivh2uXwLmiEDgCF4Kf3XOPlW2jA6XLRTEsoWto+FKFUt50+5mFt59qRz5RX13vA3AprlpO+haZ5XN0ryDn0SPMNoyKer2QbjVUElcyhdIrHViamm65kUbfmxjaIhVZ8TqAi/KsAYK44XZOd4DJhBLfC+nDIX/r9+apQeAVnqbOGIHTgcxpOiYk99IUwVPMuyu6dQUMZ4jlaFoBoFlD+2fPPhedps/cpz+fBoAegWJL0dNMiZQwu1p8cd/xjfT4yJ2w3jNfy7M7npffh8jFbE9MSPUf7U1lnN6rcozrTMOZ11tGBvRs/eeK9soibjOalJQUo324xqhOAw3qtT7z5vOasTPnwQ/Smdfz7EkcQO8obtRchRPFo90dN5tZUJPucGWtFnQ+frS7vXO3ciRn+1LP86TZwS9a8fw6CrJDRNr5DcYiKrQWhp9L3Hc00i+D3M/jhZ9BkP8f/s1MG9aC03mC0D4bLevJ1150jQvkUNtv8YyA89OhahspPkTh87hy1a0a75xlgpndX7HvKzFqXz7g7VULO1gQKjZMan2wVGNTymS7FOAizGVDlQ0UIj6Dcqa3UgYZWCPOgeJuxxX5lCYefD22VTVyC4Y8Goq+pGKxzFLOAEq5BwT1KA7z4NNgXdn3ZyIkSOyN5CbI48BfNL62R1oiIRlEjInCrNNzsQslZnKV30ELCiCK/IAMyd2eK3pozdx9IGEQ0TcOjiNrfHGwqtrSANI6YJpQS3amIJiUr0eunKYkoZ6SZMbNPrjWlH+5ccY6oimRSN5JK0dKg3knsB0Jz32xpvzL3qaBz2MP8piCxh0', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(5, 'irvaedvmhuism', 2023, 5, '5/KPS/2023', '417356398844dba44aa4160368516c75c9984844303c48062e152f00fc82ab6d', 9, 3, 1, '4bFfE5FRBq+6cqFoSy11b/tSPPky6oaO89UAbIAwVB3aASGMYLbn2OUtmsfRbo5M6Ijqjte6JjnPsYjdKBPVbeWZgdN9QZwEyQ22Usn/eInkMHax60ZD153VrAUxdwtleCbRyZ6amWByrN9RMDhGImpeRsTcY6ATb5cUVCgbjWU0gUH3poh7xObz1tWCO0UXzIbBYcmDhZtk8c2SCjjl3T7K/nVD/IWEfmfj6JvGAiVHXtkJPKttIgnCVfeT1QDb7GkMrN7sC4MfZWdMEnzmqkrMpLwLWB8EEkOk7ZQiQtduvzExNOwtXxD2iWErVJDKywNwCmKVUJwAzQHeThbG808xCrC/fIRT0+6GojeVMIDoZ1fXJbmC1eoX6BTrZi5iP+lE5qSx8TUwODZHkIgZeHFiq+UcDyJaUWZB0PwbVDJDKDtWwZZKZTBjNoiInu1Y3qpS8XRGCEZBq2U8lqvaJTDLim6TrllLNJvJb2RHSLhEKXAQqvjsSDuIOwKFjZ2DdA+80NitEMnR9euxZpG7Vd+W00niP7cjIKm9XBpHgEnj8AhOo63wzPZuqwxBUO9xwvw+OyncrUCAjFm/QcZYmL8Wm2uta+NLLt62Fb07QqTdiEmvbWtHmJOUXMnKR8ymf+Rh6KW8L/GG890yaRPad8gMVbNt/DEK+ab/eNoKwU6xo8mBJVT1ojo5HteMPcz0oLlcH+ubAr/mpQ4zE4qwqTXhOwanC3ACIlkofu9cxv/gS7x8un0gdsal+yK0qBTZ0c0eb4wCbmKEUd3hXjUUd0R16amchFhy3FxkypulMKeiHLw/TK3E0Y8imnKQbZRuCQWRJ6mfPfigOD1Lfsg74VPT+hqBgbeRS0QgqXgWnxLPFRdvDmawphK9uXJ2CJnK+t2OAC1FXpVjUQNtQJovqR3WWxbI712lRuTC8qYbwPE/a27Fjs/SaXwrBcCLLfyRHqqz71A/bbjDnjktQQoT/EcAQTnVA62JN6N6OAO5bAChmXcPaJsqKxV4Tl0M20eUNaGobqIwhkWn0noipImc95xed16XjcVraPwZoAcS62t7l/jHvVp+06oL/y6Q4cCkqUpzzNiv5/zlrjRzCWOGVZJuqrBObZYMjLy/MBx6kDhSHKf/D6p+y3/+8unT5lkrhIdXZJpvG3IfSWFSynPDUheohVCFVDPrgls9nrYO/DsMjTuwHE5ODE5qJ/I17BK5m9oY/SGiWhZ6jchwLiwaAO8v2xgZ3+Q80XnZxw0j/mIpAL/w+lvgS5hZvFJWnFkUl1bf3bzVadWWvpfZo93l3vGx/MwhEXdu1ZXCvZAiJ4lwm/6lA2lidfpGL8Xbia1brhIlpXamY5i+CN5dOn20jw6KjRxQhD98i1RV9wUuDwc4cI5Jb8HO7g24dtzBzsOGucJT+kHfYF5/zIOxgPevl1m8xEGZ79v3T7v58wfVHuqeuc05UuUgHKcq/DzhaCvpDbGLwdScIJVeXGNTxXH4b6aSJo4hKkeWM6eBCstqrXMoTsS2xWVoffLrtXl8XD7Yzqg/gtJBP/4gOuqRCqtbcDvJVE4gBlDzEuHj22mc1wziPySuxS/pjVchA/vd52Ado6i2AG2/+oyu48hcxwXvXjlnVXtt3c6qfhkg1PiVnbEbU1kOU+AOopSTIMAIfMqQOv0yn/7yms/3PhS9kNv4aNjfea0tuv5JA7f4oLAulsZ7WAQMO8gIAkvBGO6dr5GdVOurKeUYKAcGeitYudH2pL+6zKi+sR3Q4WdRiHRS59RDJdkjQA5qTO93jKzffjpiwL9tD5C8fXL181z963XEsCeWsjWN+EcaKoYXdmf72RHEyw+0H3zaZHGWBU7ah+osRNQ4Y76TFVpl6Dnf671Xbs+pKrnIZiiDWuZ0cOGZzQ/aEIICb+BChPku2CyDQYgP5a7xPAuUeI2WtGqKBSPZB5fDaPq01WSDkR/1+sicOTTo20A+KmUdDDYThe2zpfG4gQXLBfFW/KwfaWRwgk9Tx+zKX+PJJ77GeL95yEjd6/BtYuUO5Kuwhw6rrRDao0MkUVaZU/6IxH4V9s2ehkQyqdX8bzht6n2WIoLBr3GcuwalQcPRohirzhY+kj9tkSwsSa33VUpCigeWN4QtVrL3c5Sf/0aL3Adarm6QiOs01CWgbSId9x8WeMUIaIWUwglboko36mgKHRziGYBv2L3zKuTR/Ov1B4IBM9OIOYEYRrKKws7N+H0wSa4ISSH0ttiM3vHgeLH0dszjGhJ7hTW/58aJovLLnL84YnEC2sJpBkA2avKFbkwIRbeZZvuJNKZlni1Kb6BbzrrtIyqHFWcMy0N8qH7qZD4QjjxTpW+yVpr7iKIYMEaYEC2d+6cE2iSMlDhB9DJbwmA1TQcT/KrnN29trBas3pWRC0IsdsJXoL8Z6BV22n4ZGvtPmYVnpONr0p2I9t4A20A3VFbClxbpjZv2PKXCdwXqlFFfHJd6ZowXj8l1SRETnOGoLxaW2WEXvLxBBWZijOe/Km+OwN+Fr4eY29wkyqvwr2TOjAOJx+p/LPg0H7Hku0zZjXWVDdbN5Edxi1+7BIkjXVeKfbIG2as/6jjDZXIkK8NXAbBVQS6uiNGh2mnluopsAR+tCVkvIns3oB3KGsepYxgNpmYrBFXwDjtphAMrh7otwXN8M7vbI4016Jo7bay9r7SFh1lczwDMdXZfzIK7WSyCpSIrlSllxHDO+dT6bJtVln9toPPV2xaAu+eRXO06Juw+21KrkEP0/q9p3oY+fxhKoZHx0gQu/yJ5VLTcvzK3yAbp+BFX+mBZ/Gy/VHD6yElRxKhyW/WIXrXK9vtvFH4gPhKyDwDPxhVW21K3upx/nkWsvpBn/fdytf46px8EYV3Cjmfsc9mfVEBQbb+3LrQjzXIg3nWN1h703CUQ50pj81UAZHdKVEAzyUn63S0LjPh6IJXAGgSfMyW3BWY6b/4gPQnReOrszGAYnMYpDnRQWsEH9inFhdqX41bN/Q+5Pi+/KbanPF9aTjH22mKRqtvIBAyoWEWZ8KpFVhO7Ya88X3MbKfMvekdqfM62jjgkoZC4Vw2lTadV37HK9ZjJwbMUAE9Vsz2fxeKQqe+iGxe9x314aWWLTAIKlSmP7RY3Gs96WHct4dnFOUnSzifZDxeMeASmlWSAcafBkVQlXo2pikMFqsez7Fw84tTU/4lphqmvHXkBVr9/EQ03uD6EG/E=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(6, 'xz76mkivk44qf', 2023, 6, '6/KPS/2023', 'aaf6ad7037f077d5921bd1466b18c0e1a56709d31646e2d247508ec55aa00ed8', 10, 3, 4, '4bFfE+6fQU/qpPtra1tHrsY+cqp6D9kLlvL/rvs5DBCH8OiPCvV93E6GMKTruWuorqcWFMrLbS9xg2Z5i364M3a4MXH/k68NrkMjVyGmdiiInz8jtmx1/ET9k4XTCqhucS6gMY15O98h8DKj+ThHYLFM4CiXksJR/bHmUGur4VGNF1AaO/6wjq5et8jKEr0xQLVp8Cr963Uz1S6lb8jSn6+2MCcPeR5eU148xzmUnds+1gTQeenvUpxGuq7NLIvIYtZxD0TWoLWfgWjbD7deLO1dbDkBO19EIH4zduY5NEID2d0tM8XKKXOhlCTv5SnbSzxhh8JSx8CkwSpCLIiVthy+xLkK2H+phptDUU8qlmIj8i5tydvzNBDXJ3ASr7dlbFBMq4Ev3cVx+QSlZw8nVba7fa+famKktPWpWusXbI8+P0WCnHgI42PLPp8WjB4bZXa9nftZv0C2hDvWP2cHlwFqTfXGmFWZ2+YRo4i2QAKwEzsjOH2VZWGMoTjj8hCgf3xAIuFkcNodrZgnshvnRB9IGMSSRt7xet1EPyGBNMuwTnGl/Rq6kQ+HrlKLpC4F86BV5ZeMCDwRG0NHIgF6b9XOa3GptSJnoMnefA/SqtFmx02k9bgZz4cMan4Jt9EmFB+kjADdSnHDg66LHCkM5YIVg507rICKiJJ/L/78CAal9OIt7erLZuRl73pQ90qTHxvy8mA88xsXZlsI7YsTjMEpcOxBJ7jZWAjh7HkaehSmIs88nRVe3w6MlZoyFVFhkrokRwGq1gT4cuo6Xxu2XemcTsAcqeEuzJC4LrzgIcuZZKb3XtTiIrXaYSTDTtJJtgRnqTqsW67Ic982Egu0kvz3wgXNdUVXz9aMjpvkx/Mb44mY8gZ644eqacgGRSE85OnhWPx2o8JaEd6znj14hutcrl+ZjQEqQNT3Q/a9qVM1YyymGGOdatvm0AFZlooJOtS2/baoL1ET8mDIUdZlk0GzWrIPSn/CpRPbTKqXCZ5tJbkoZSOnmaT8ks1TYN0cC3LZXBvSj9KJDH+RGfz4MxKuP/7zIvHycaHWc1l/EOaEpM5SffElSz1gUJExmn3AuOMmnLYAWfany2qCYqQEJfWxDeja9qzYGXlSjLfrM3quDHDp2/bex7Ymx+y0WNxnWGxpqtellCVdVzMu4LVuSmGMDkzCj4xPZhSB8/LyR0aP5ul54VFfriYB7fZ+83gDofZNYdE6FTj19rNf8YorGpjwD3RPhKWnfq6wWhg3Onng+U/u72X2lFLn8lYtuXesbBZDxmmtszFyZnClVniBFb7+e76WxL3mOfU58MEZPo9o8r8IEpZKf6mUZjyEuU4sUddW9GEL4kUYp8i+XoAsKykw5xWSw28M8tOMM1Pply0wx1VlTS4VayEW6vh3Pn5sQlYFegG08lvnYRz7TXyp+OeviqArG/oySFzk9ZbHvurvqhGMq31STR64u4XzD41++WLoV363mMVESsf0L9Zxj+4B6u+N+5RslDoJQ2PNWeQN1tC018mbH50OSOn530eaNbFHt53ym2iLZbn5B5wxy4QUwByWScR1rxkdKnv84/XyGf4EPqKm8fWIqMRkNAZV3HGtfClmND41eJIGUWi1m/dWaPCjz0siPQDFny6KMe+Qy9YoGPoszfomNxI31T35Y/0wJ+WUFARoiT3zgWN4SgjBgIkKYHryovSd4quHGUIZdLEkfC1//mHzetPpnP1JN1V1yas48gfC9W+Ak3Qy5yg9IHqH0snUqp58crwHY+ud4szYO6RbSS52tUYFcIGlppKgG2bX9Oe1YBARl2nqSogQqqJ/cRqMwTGHOkfWob4Y4F7nuxG3z/bXcBqA4mV6VbbtTi30idIe/0AgyesuqDMUsKC91BniEWXmhtIp98HSWrSpabVB3AOFkO6UJ5JJvNKb5038XifKO23baAP3tIx74AA3XAMqXVJ+TOun6mliTLCAYawUd+BOdeJEUN/YMh1//E/y/EJoYRxUftqqlwgZ0hNck/upyfmMTqbQhw3Rlq9WA4USkPmUgt71hF15N5FO7RDwWy75D44a8ENLpO+eg2Ott8PmZHYiaPZ4VDFn1x75KTD6DgS/+afnvPS2wp0F7MqPoHRLuorwZWdfe+Sj3dpEfOgXF1vlJqC30mJEGzaAIEffCJ3WV5miiOq27pHdovOTH8qMxZ73XsjZEaLN8ELo4UQy1fdgzYlpn8CF+pyfZjavgjVLeby4VjRKpBQKiNqNaq//XJlqjxEolaWK2dPH4sHJeknQPwMS1j54gWbivYAIB3hFa7LqINbRCBI4MDyRkUPj2j9fKG1mwC+sPzEdeS2l0baCndAB+hRBUlr92DviayYejLl9GVDaxvwfWXZVNU/UH/8ht7IQQR/WMC4E+UTOVgkHGL/Brgmflv+k84pYql1qCIg34/k6Sx2lfTGxpRHMlRfieRHIFFHYjNYz7QqIGQigpb45qGb8Hqka6Y6RFL00M2NJktANzSbN6Myazv2UMtqKsY4U2dMDdetCzEBcG/1XQDqmXzNs9ypbDOU/0mAX3PUoi3zLUgMp4B85N1hMk0yTgEaOfJIa3Fzsx5Vo8Www3bQYRjqDK+fImQfZmR0I/cMz5Ie9aKYkf5beKeOtSTLyRPHpgSGibQMbnrF/2R7hiPY+4dgBlLf/w0ZBqG+VjZscPtcRc2Coiygsmo0hMi8SB3XIyoceY0k9LoQgC/kqMiLxFbRaySc4yOrvCqm9H5lrh7Z/HY97Fpp5WPugA0eyTX2ecEEpo0lHuf7dyrnL/j7zvHmg4axc58V7xJeXy1yDHUzRHJHYgsvBKzU95iH81ioiVU68d5PFr3DNYp65IXuBriVsR6ivV6ADixAzJ4dys98+zyTEcU6Pfx+R+EnL704wg+avUr36vdiZAjhBIBMTDVqJAxJzGxCHMsPimSX7YMhvUbXtmbaooMJdKAXEWIcEdBG3yjJzcE/sVIUUnTtuy42Omo9iwVcbGBO4x2+hV25Fa/aXvshRrsXNrlKor+dG+hRVaegylmrX31DR7nZWTtVUVC3Y5HYQuJCq7N57PTwhMiUyH4bOlIU7oXFs+7RrCuVJbkep30yYBl1fOljxkouagccRYGuCWWuqh9rerW/y0nl7bFKnnzowXAMKj7ymDReVU49UwjMYeUDPDwhG/rG1UHOwsNn5S8isNiKiG2XwQ1uN7MRdZRxhCpQ=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL);
INSERT INTO public.county VALUES
	('3001', 'chodzieski', false, 'wielkopolskie', 'V]hXv^Yma^'),
	('3002', 'czarnkowsko-trzcianecki', false, 'wielkopolskie', 'VvSleahsmah#olvV^SeYVa^'),
	('3003', 'gnieźnieński', false, 'wielkopolskie', '\e^Ywe^Yfma^'),
	('3004', 'gostyński', false, 'wielkopolskie', '\hmoufma^'),
	('3005', 'grodziski', false, 'wielkopolskie', '\lhXv^ma^'),
	('3006', 'jarociński', false, 'wielkopolskie', '`SlhV^fma^'),
	('3007', 'kaliski', false, 'wielkopolskie', 'aSb^ma^'),
	('3008', 'kępiński', false, 'wielkopolskie', 'aZj^fma^'),
	('3009', 'kolski', false, 'wielkopolskie', 'ahbma^'),
	('3010', 'koniński', false, 'wielkopolskie', 'ahe^fma^'),
	('3011', 'kościański', false, 'wielkopolskie', 'ahnV^Sfma^'),
	('3012', 'krotoszyński', false, 'wielkopolskie', 'alhohmvufma^'),
	('3013', 'leszczyński', false, 'wielkopolskie', 'bYmvVvufma^'),
	('3014', 'międzychodzki', false, 'wielkopolskie', 'd^ZXvuV]hXva^'),
	('3015', 'nowotomyski', false, 'wielkopolskie', 'ehshohduma^'),
	('3016', 'obornicki', false, 'wielkopolskie', 'hUhle^Va^'),
	('3017', 'ostrowski', false, 'wielkopolskie', 'hmolhsma^'),
	('3018', 'ostrzeszowski', false, 'wielkopolskie', 'hmolvYmvhsma^'),
	('3019', 'pilski', false, 'wielkopolskie', 'j^bma^'),
	('3020', 'pleszewski', false, 'wielkopolskie', 'jbYmvYsma^'),
	('3021', 'poznański', false, 'wielkopolskie', 'jhveSfma^'),
	('3022', 'rawicki', false, 'wielkopolskie', 'lSs^Va^'),
	('3023', 'słupecki', false, 'wielkopolskie', 'mcqjYVa^'),
	('3024', 'szamotulski', false, 'wielkopolskie', 'mvSdhoqbma^'),
	('3025', 'średzki', false, 'wielkopolskie', 'nlYXva^'),
	('3026', 'śremski', false, 'wielkopolskie', 'nlYdma^'),
	('3027', 'turecki', false, 'wielkopolskie', 'oqlYVa^'),
	('3028', 'wągrowiecki', false, 'wielkopolskie', 'sT\lhs^YVa^'),
	('3029', 'wolsztyński', false, 'wielkopolskie', 'shbmvoufma^'),
	('3030', 'wrzesiński', false, 'wielkopolskie', 'slvYm^fma^'),
	('3031', 'złotowski', false, 'wielkopolskie', 'vchohsma^'),
	('3061', 'Kalisz', true, 'wielkopolskie', 'aSb^mv  "'),
	('3062', 'Konin', true, 'wielkopolskie', 'ahe^e  "'),
	('3063', 'Leszno', true, 'wielkopolskie', 'bYmveh  "'),
	('3064', 'Poznań', true, 'wielkopolskie', 'jhveSf  "');
INSERT INTO public.course VALUES
	(6, 'LPDI', 'warsztaty-opracowania-lokalnego-planu-deinstytucjonalizacji-uslug-spolecznych-lpdi', 'Warsztaty opracowania lokalnego planu deinstytucjonalizacji usług społecznych (LPDI)', 'Workshop: drafting a local plan for deinstitutionalisation of social services (LPDI)', 'Warsztat uczy, jak przygotować część diagnostyczną i programową lokalnego planu deinstytucjonalizacji usług społecznych (LPDI). Krótkie wprowadzenia łączą się z pracą zespołu na danych własnego samorządu. Powstaje szkic planu do dalszych uzgodnień i konsultacji.', 'The workshop teaches how to prepare the diagnostic part and the programme part of a local deinstitutionalisation plan (LPDI). Short introductions alternate with teamwork on the data of one’s own local government. The result is an outline of the plan for further agreement and consultation.', 'STAFF', 'workshop', 'stationary', 16, 45, 2, 12, 24, 3, 80, 'participation', NULL, '["jst_official", "manager"]', '[{"title_pl": "Deinstytucjonalizacja i miejsce LPDI wśród dokumentów samorządu", "title_en": "Deinstitutionalisation and the place of an LPDI among local policy documents"}, {"title_pl": "Część diagnostyczna: potrzeby mieszkańców, dostępne usługi, zasoby", "title_en": "Diagnostic part: residents’ needs, available services, resources"}, {"title_pl": "Część programowa: cele, działania, terminy, wskaźniki", "title_en": "Programme part: aims, measures, deadlines, indicators"}, {"title_pl": "Finansowanie, partnerzy i konsultacje społeczne", "title_en": "Funding, partners and public consultation"}, {"title_pl": "Monitorowanie planu i dalsze prace zespołu", "title_en": "Monitoring the plan and the team’s next steps"}]', '{"knowledge": [{"pl": "wymienia części lokalnego planu deinstytucjonalizacji i ich zawartość", "en": "lists the parts of a local deinstitutionalisation plan and what they contain"}, {"pl": "wyjaśnia różnicę między usługami instytucjonalnymi a usługami w społeczności lokalnej", "en": "explains the difference between institutional and community-based services"}], "skills": [{"pl": "formułuje cele i działania planu na podstawie danych z diagnozy", "en": "sets aims and measures of the plan on the basis of the diagnosis"}, {"pl": "dobiera wskaźniki do celów planu", "en": "chooses indicators that fit the aims of the plan"}], "social": [{"pl": "uzgadnia podział zadań w zespole z różnych jednostek samorządu", "en": "agrees on a division of tasks in a team drawn from different units"}]}', true, 'sSlmvoSou!hjlSVhsSe^S!bhaSbeY\h!jbSeq!XY^emouoqV`heSb^vSV`^!qmcq\!mjhcYVveuV]!/bjX^0  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!""""', 'warsztaty opracowania lokalnego planu deinstytucjonalizacji uslug spolecznych lpdi workshop drafting a local plan for deinstitutionalisation of social services lpdi', 1, 'Dla zespołów z jednego samorządu, złożonych z jego przedstawicieli i kadry kierowniczej jednostek.', 'For teams from one local government, made up of its representatives and managers of its units.'),
	(8, 'DISEM', 'deinstytucjonalizacja-uslug-spolecznych-seminarium-wprowadzajace', 'Deinstytucjonalizacja usług społecznych – seminarium wprowadzające', 'Deinstitutionalisation of social services – introductory seminar', 'Seminarium wyjaśnia, na czym polega deinstytucjonalizacja usług społecznych. Ma formę wykładu z przykładami i rozmowy z osobami prowadzącymi. Ułatwia wybór usług, od których można zacząć zmianę w gminie lub powiecie.', 'The seminar explains what deinstitutionalisation of social services means. It consists of lectures with examples and a discussion with the speakers. It helps to choose the services with which a municipality or county can begin.', 'STAFF', 'seminar', 'online', 6, 45, 1, 20, 60, 5, 80, 'participation', NULL, '["jst_official", "manager", "social_worker", "social_economy"]', '[{"title_pl": "Od opieki instytucjonalnej do usług w społeczności lokalnej", "title_en": "From institutional care to community-based services"}, {"title_pl": "Grupy, których dotyczy zmiana, i ich prawa", "title_en": "Groups affected by the change and their rights"}, {"title_pl": "Usługi w miejscu zamieszkania: przykłady i koszty", "title_en": "Services at the place of residence: examples and costs"}, {"title_pl": "Role samorządu, jednostek pomocy społecznej i podmiotów ekonomii społecznej", "title_en": "Roles of local government, social assistance units and the social economy"}]', '{"knowledge": [{"pl": "wyjaśnia pojęcie deinstytucjonalizacji usług społecznych", "en": "explains the concept of deinstitutionalisation of social services"}, {"pl": "wymienia usługi świadczone w miejscu zamieszkania", "en": "lists services provided at the place of residence"}], "skills": [{"pl": "wskazuje usługi, które można rozwinąć we własnej gminie lub powiecie", "en": "identifies services that could be developed in one’s own municipality or county"}], "social": [{"pl": "uzasadnia potrzebę współpracy jednostek przy rozwoju usług", "en": "gives reasons why units should cooperate in developing services"}]}', true, 'XY^emouoqV`heSb^vSV`S!qmcq\!mjhcYVveuV]!%!mYd^eSl^qd!sjlhsSXvS`TVY  "', 'deinstytucjonalizacja uslug spolecznych seminarium wprowadzajace deinstitutionalisation of social services introductory seminar', 1, 'Dla samorządów, kadry kierowniczej, pracowników socjalnych oraz podmiotów ekonomii społecznej.', 'For local governments, managers, social workers and social economy organisations.'),
	(19, 'DEM16', 'opieka-i-wsparcie-osob-z-chorobami-otepiennymi', 'Opieka i wsparcie osób z chorobami otępiennymi', 'Care and support for people with dementia', 'Szkolenie uczy opieki nad osobą z chorobą otępienną i wspierania jej bliskich. Ćwiczenia dotyczą komunikacji, organizacji dnia i reagowania na trudne zachowania. Celem jest bezpieczeństwo tej osoby i jak najdłuższa samodzielność.', 'The course teaches care for a person with dementia and support for those close to them. Exercises cover communication, organisation of the day and response to challenging behaviour. The aim is the person’s safety and independence for as long as possible.', 'ELD', 'competence', 'stationary', 16, 45, 2, 12, 20, 2, 80, 'competence', NULL, '["dps_staff", "care_worker", "sds_wtz_staff", "social_worker"]', '[{"title_pl": "Choroby otępienne: objawy i przebieg", "title_en": "Dementia: symptoms and course"}, {"title_pl": "Komunikacja na kolejnych etapach choroby", "title_en": "Communication at successive stages of the illness"}, {"title_pl": "Trudne zachowania: przyczyny i reagowanie", "title_en": "Challenging behaviour: causes and response"}, {"title_pl": "Codzienna opieka, aktywność i bezpieczne otoczenie", "title_en": "Everyday care, activity and safe surroundings"}, {"title_pl": "Wsparcie rodziny i opiekunów", "title_en": "Support for family and carers"}]', '{"knowledge": [{"pl": "opisuje objawy i etapy chorób otępiennych", "en": "describes the symptoms and stages of dementia"}, {"pl": "wymienia możliwe przyczyny trudnych zachowań", "en": "lists possible causes of challenging behaviour"}], "skills": [{"pl": "dostosowuje komunikację do etapu choroby", "en": "adapts communication to the stage of the illness"}, {"pl": "wskazuje zmiany w otoczeniu, które zwiększają bezpieczeństwo", "en": "identifies changes to the surroundings that increase safety"}], "social": [{"pl": "zachowuje godność i prywatność osoby podczas czynności opiekuńczych", "en": "preserves the person’s dignity and privacy during care"}]}', true, 'hj^YaS!^!smjSlV^Y!hmiU!v!V]hlhUSd^!hoZj^Yeeud^  "', 'opieka i wsparcie osob z chorobami otepiennymi care and support for people with dementia', 1, 'Dla opiekunów, pracowników socjalnych oraz kadry DPS, ŚDS, WTZ i ZAZ.', 'For care workers, social workers and staff of care homes (DPS) and day support (ŚDS, WTZ, ZAZ).'),
	(20, 'USL8', 'organizacja-uslug-sasiedzkich-i-opieki-wytchnieniowej-w-gminie', 'Organizacja usług sąsiedzkich i opieki wytchnieniowej w gminie', 'Organising neighbourhood services and respite care in a gmina', 'Szkolenie wyjaśnia, jak gmina może zorganizować usługi sąsiedzkie i opiekę wytchnieniową. Omawia się przepisy, rozwiązania organizacyjne i przykłady dokumentów. Wiedza pomaga przygotować usługi dla osób starszych i ich opiekunów.', 'The course explains how a municipality can organise neighbourhood services and respite care. It covers the law, ways of organising and sample documents. This knowledge helps to prepare services for older people and their carers.', 'ELD', 'informative', 'online', 8, 45, 1, 15, 40, 2, 80, 'participation', NULL, '["jst_official", "manager", "social_worker", "social_economy"]', '[{"title_pl": "Usługi sąsiedzkie w ustawie o pomocy społecznej", "title_en": "Neighbourhood services in the Social Assistance Act"}, {"title_pl": "Opieka wytchnieniowa: formy i odbiorcy", "title_en": "Respite care: forms and recipients"}, {"title_pl": "Organizacja: uchwała, realizatorzy, koszty, odpłatność", "title_en": "Organisation: council resolution, providers, costs, charges"}, {"title_pl": "Jakość, bezpieczeństwo i współpraca z podmiotami ekonomii społecznej", "title_en": "Quality, safety and cooperation with the social economy"}]', '{"knowledge": [{"pl": "wyjaśnia różnicę między usługami sąsiedzkimi a opieką wytchnieniową", "en": "explains the difference between neighbourhood services and respite care"}, {"pl": "wymienia dokumenty potrzebne do uruchomienia usług", "en": "lists the documents needed to start the services"}], "skills": [{"pl": "szacuje na podstawie danych zapotrzebowanie na usługę i jej koszt", "en": "estimates the demand for a service and its cost from data"}], "social": [{"pl": "planuje współpracę z mieszkańcami i organizacjami przy świadczeniu usług", "en": "plans cooperation with residents and organisations in providing services"}]}', true, 'hl\Se^vSV`S!qmcq\!mTm^YXva^V]!^!hj^Ya^!suoV]e^Ye^hsY`!s!\d^e^Y  "', 'organizacja uslug sasiedzkich i opieki wytchnieniowej w gminie organising neighbourhood services and respite care in a gmina', 1, 'Dla samorządów, kadry kierowniczej, pracowników socjalnych i podmiotów ekonomii społecznej.', 'For local governments, managers, social workers and social economy organisations.'),
	(25, 'SUIC8', 'kryzys-suicydalny-i-pierwsza-pomoc-psychologiczna', 'Kryzys suicydalny i pierwsza pomoc psychologiczna', 'Suicidal crisis and psychological first aid', 'Szkolenie uczy rozpoznawania kryzysu suicydalnego i udzielania pierwszej pomocy psychologicznej. Ćwiczenia dotyczą rozmowy, wstępnej oceny zagrożenia i przekazania osoby do dalszej pomocy. Umiejętności te służą ochronie życia i zdrowia.', 'The course teaches how to recognise a suicidal crisis and give psychological first aid. Exercises cover conversation, a first assessment of danger and handing the person over to further help. These skills serve the protection of life and health.', 'STAFF', 'competence', 'stationary', 8, 45, 1, 12, 20, 2, 80, 'competence', NULL, '["social_worker", "family_assistant", "psychologist_pedagogue", "cus_staff"]', '[{"title_pl": "Kryzys suicydalny: czynniki ryzyka i czynniki chroniące", "title_en": "Suicidal crisis: risk factors and protective factors"}, {"title_pl": "Rozmowa wprost o myślach samobójczych", "title_en": "Talking openly about suicidal thoughts"}, {"title_pl": "Plan bezpieczeństwa i droga do dalszej pomocy", "title_en": "Safety plan and the way to further help"}, {"title_pl": "Pierwsza pomoc psychologiczna po trudnym zdarzeniu", "title_en": "Psychological first aid after a distressing event"}, {"title_pl": "Troska o siebie po interwencji", "title_en": "Self-care after an intervention"}]', '{"knowledge": [{"pl": "wymienia sygnały ostrzegawcze i czynniki ryzyka samobójstwa", "en": "lists warning signs and risk factors of suicide"}, {"pl": "wskazuje miejsca i numery telefonów, pod którymi można uzyskać pomoc", "en": "names places and telephone numbers where help is available"}], "skills": [{"pl": "pyta wprost o myśli samobójcze i wstępnie ocenia zagrożenie", "en": "asks openly about suicidal thoughts and makes a first assessment of danger"}, {"pl": "układa wraz z osobą w kryzysie plan bezpieczeństwa", "en": "draws up a safety plan together with the person in crisis"}], "social": [{"pl": "zwraca się do zespołu o wsparcie po trudnej rozmowie", "en": "turns to the team for support after a difficult conversation"}]}', true, 'aluvum!mq^VuXSbeu!^!j^YlsmvS!jhdhV!jmuV]hbh\^VveS  "', 'kryzys suicydalny i pierwsza pomoc psychologiczna suicidal crisis and psychological first aid', 1, 'Dla pracowników socjalnych, asystentów rodziny, psychologów, pedagogów i pracowników CUS.', 'For social workers, family assistants, psychologists, pedagogues and CUS staff.'),
	(26, 'IK24', 'interwencja-kryzysowa', 'Interwencja kryzysowa', 'Crisis intervention', 'Szkolenie uczy pomocy osobom i rodzinom w ostrym kryzysie. Ćwiczenia obejmują pierwszą rozmowę, rozpoznanie sytuacji i plan działań. Umiejętności te pozwalają zadbać o bezpieczeństwo i uzgodnić dalszą pomoc.', 'The course teaches how to help people and families in acute crisis. Exercises cover the first conversation, an assessment of the situation and a plan of action. These skills make it possible to restore safety and agree on further help.', 'STAFF', 'competence', 'stationary', 24, 45, 3, 12, 20, 2, 80, 'competence', NULL, '["social_worker", "psychologist_pedagogue", "family_assistant"]', '[{"title_pl": "Kryzys: rodzaje, przebieg, reakcje", "title_en": "Crisis: kinds, course, reactions"}, {"title_pl": "Pierwszy kontakt i ocena zagrożenia", "title_en": "First contact and assessment of danger"}, {"title_pl": "Etapy interwencji kryzysowej", "title_en": "Stages of crisis intervention"}, {"title_pl": "Interwencja w wybranych sytuacjach: przemoc, strata, katastrofa", "title_en": "Intervention in selected situations: violence, loss, disaster"}, {"title_pl": "Współpraca służb i dokumentowanie pomocy", "title_en": "Cooperation between services and records of help given"}, {"title_pl": "Obciążenie osób pomagających i wsparcie po zdarzeniu", "title_en": "Strain on helpers and support after the event"}]', '{"knowledge": [{"pl": "opisuje przebieg kryzysu i typowe reakcje", "en": "describes the course of a crisis and typical reactions"}, {"pl": "wymienia etapy interwencji kryzysowej", "en": "lists the stages of crisis intervention"}], "skills": [{"pl": "prowadzi pierwszą rozmowę z osobą w kryzysie", "en": "holds a first conversation with a person in crisis"}, {"pl": "układa krótkoterminowy plan pomocy", "en": "draws up a short-term plan of help"}], "social": [{"pl": "rozpoznaje granice własnych kompetencji i kieruje do właściwej pomocy", "en": "recognises the limits of their own competence and refers to the right help"}]}', true, '^eoYlsYeV`S!aluvumhsS  "', 'interwencja kryzysowa crisis intervention', 1, 'Dla pracowników socjalnych, asystentów rodziny, psychologów i pedagogów.', 'For social workers, family assistants, psychologists and pedagogues.');
INSERT INTO public.edition VALUES
	(1, 'LPDI-2026-1', 6, 1, 1, 2026, 'draft', '2026-11-04 07:00:00+00', '2026-12-13 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-17', '2026-12-18', NULL, '2026-10-28 07:00:00+00', true, 3),
	(2, 'USL8-2026-1', 20, 1, 1, 2026, 'cancelled', '2026-11-04 07:00:00+00', '2026-12-25 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-29', '2026-12-29', '2026-10-28 07:00:00+00', '2026-11-24 21:33:22.560616+00', true, 4),
	(3, 'DISEM-2023-1', 8, 1, 1, 2023, 'open', '2023-09-11 06:00:00+00', '2023-10-11 10:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2023-10-16', '2023-10-16', '2023-09-04 06:00:00+00', '2023-09-04 06:00:00+00', true, 3),
	(4, 'IK24-2026-1', 26, 1, 1, 2026, 'open', '2026-10-27 07:00:00+00', '2026-11-11 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-11-16', '2026-12-01', '2026-10-20 06:00:00+00', '2026-10-20 06:00:00+00', true, 5),
	(5, 'DEM16-2026-1', 19, 1, 1, 2026, 'open', '2026-11-04 07:00:00+00', '2026-12-05 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-09', '2026-12-10', '2026-10-28 07:00:00+00', '2026-10-28 07:00:00+00', true, 4),
	(6, 'SUIC8-2026-1', 25, 1, 1, 2026, 'open', '2026-11-04 07:00:00+00', '2026-12-10 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-14', '2026-12-14', '2026-10-28 07:00:00+00', '2026-10-28 07:00:00+00', true, 3);
INSERT INTO public.enrolment VALUES
	(1, 'pg2mkt36jz759', 2, 8, 1, 'cancelled', NULL, 1, '2026-11-09 10:37:05.640154+00', '2026-11-09 10:37:05.640154+00', '2026-11-24 21:33:22.560616+00', 'DEMO: za mało zgłoszeń', NULL),
	(2, 'zk2qz3uhcnzcw', 2, 3, 8, 'cancelled', NULL, 2, '2026-11-14 14:14:11.280308+00', '2026-11-14 14:14:11.280308+00', '2026-11-24 21:33:22.560616+00', 'DEMO: za mało zgłoszeń', NULL),
	(3, 'qhvk4p88dfkb6', 2, 4, 1, 'cancelled', NULL, 3, '2026-11-19 17:51:16.920462+00', '2026-11-19 17:51:16.920462+00', '2026-11-24 21:33:22.560616+00', 'DEMO: za mało zgłoszeń', NULL),
	(4, 'npis4paxv9e7g', 3, 6, 6, 'seated', NULL, 1, '2023-09-14 14:26:06.666667+00', '2023-09-14 14:26:06.666667+00', NULL, '', NULL),
	(5, 'hk3qiju9btf6s', 3, 7, 4, 'seated', NULL, 2, '2023-09-17 22:52:13.333334+00', '2023-09-17 22:52:13.333334+00', NULL, '', NULL),
	(7, 'sf5zn4gvvq632', 3, 3, 8, 'seated', NULL, 4, '2023-09-24 15:44:26.666668+00', '2023-09-24 15:44:26.666668+00', NULL, '', NULL),
	(8, 'stj4pzqt92xvk', 3, 5, 1, 'seated', NULL, 5, '2023-09-28 00:10:33.333335+00', '2023-09-28 00:10:33.333335+00', NULL, '', NULL),
	(9, 'ueqbpfpbxwunt', 3, 1, 1, 'seated', NULL, 6, '2023-10-01 08:36:40.000002+00', '2023-10-01 08:36:40.000002+00', NULL, '', NULL),
	(10, '9aeezqqax8vcw', 3, 4, 1, 'seated', NULL, 7, '2023-10-04 17:02:46.666669+00', '2023-10-04 17:02:46.666669+00', NULL, '', NULL),
	(11, '9vf7ypmg6ifdj', 3, 8, 1, 'seated', NULL, 8, '2023-10-08 01:28:53.333336+00', '2023-10-08 01:28:53.333336+00', NULL, '', NULL),
	(6, 'tc3zzzez5b3ia', 3, 2, 1, 'withdrawn', NULL, 3, '2023-09-21 07:18:20.000001+00', '2023-09-21 07:18:20.000001+00', '2023-10-11 09:58:00+00', '', NULL),
	(12, 'fwnvxfusiixsr', 4, 8, 1, 'seated', NULL, 1, '2026-10-28 23:26:06.666667+00', '2026-10-28 23:26:06.666667+00', NULL, '', NULL),
	(13, 'nqxiq73szm4mz', 4, 2, 1, 'seated', NULL, 2, '2026-10-30 15:52:13.333334+00', '2026-10-30 15:52:13.333334+00', NULL, '', NULL),
	(14, 'r45hk2k8addf7', 4, 5, 1, 'waiting', 'institution', 3, '2026-11-01 08:18:20.000001+00', NULL, NULL, '', NULL),
	(15, 'qet2g3htp67sg', 4, 1, 1, 'waiting', 'institution', 4, '2026-11-03 00:44:26.666668+00', NULL, NULL, '', NULL),
	(16, '63wfmifmd3miu', 4, 10, 4, 'seated', NULL, 5, '2026-11-04 17:10:33.333335+00', '2026-11-04 17:10:33.333335+00', NULL, '', NULL),
	(17, 'k8s8ff8ijgwtm', 4, 4, 1, 'waiting', 'institution', 6, '2026-11-06 09:36:40.000002+00', NULL, NULL, '', NULL),
	(18, 'qyt8i37r4dkfr', 4, 6, 6, 'seated', NULL, 7, '2026-11-08 02:02:46.666669+00', '2026-11-08 02:02:46.666669+00', NULL, '', NULL),
	(19, 'ttj22wmhbtinx', 4, 3, 8, 'seated', NULL, 8, '2026-11-09 18:28:53.333336+00', '2026-11-09 18:28:53.333336+00', NULL, '', NULL),
	(20, '5ukrt3rb53zkf', 5, 10, 4, 'seated', NULL, 1, '2026-11-06 13:56:29.173402+00', '2026-11-06 13:56:29.173402+00', NULL, '', NULL),
	(21, 'qi36c26wdb9vz', 5, 7, 4, 'seated', NULL, 2, '2026-11-08 20:52:58.346804+00', '2026-11-08 20:52:58.346804+00', NULL, '', NULL),
	(23, '9g5kjx3sx6gnv', 5, 3, 8, 'seated', NULL, 4, '2026-11-13 10:45:56.693608+00', '2026-11-13 10:45:56.693608+00', NULL, '', NULL),
	(24, 'fbq5wywbqpqe6', 5, 5, 1, 'seated', NULL, 5, '2026-11-15 17:42:25.86701+00', '2026-11-15 17:42:25.86701+00', NULL, '', NULL),
	(26, '8r8zwhqpki572', 5, 6, 6, 'seated', NULL, 7, '2026-11-20 07:35:24.213814+00', '2026-11-20 07:35:24.213814+00', NULL, '', NULL),
	(22, 'vy6dqus6dkrj9', 5, 4, 1, 'withdrawn', NULL, 3, '2026-11-11 03:49:27.520206+00', '2026-11-11 03:49:27.520206+00', '2026-11-24 21:31:22.560616+00', '', NULL),
	(25, 'pfq5m9b6q9aqc', 5, 8, 1, 'seated', NULL, 6, '2026-11-18 00:38:55.040412+00', '2026-11-24 21:31:22.560616+00', NULL, '', NULL),
	(27, 'us55inm8fh4qd', 6, 5, 1, 'seated', NULL, 1, '2026-11-06 08:26:50.256062+00', '2026-11-06 08:26:50.256062+00', NULL, '', NULL),
	(28, 'in42phimy55si', 6, 1, 1, 'seated', NULL, 2, '2026-11-08 09:53:40.512124+00', '2026-11-08 09:53:40.512124+00', NULL, '', NULL),
	(30, 'uxadqwukb6282', 6, 7, 4, 'seated', NULL, 4, '2026-11-12 12:47:21.024248+00', '2026-11-12 12:47:21.024248+00', NULL, '', NULL),
	(31, '6hrws9zm7xkv2', 6, 2, 1, 'waiting', 'institution', 5, '2026-11-14 14:14:11.28031+00', NULL, NULL, '', NULL),
	(32, 'cgp8ag56xdphe', 6, 4, 1, 'waiting', 'institution', 6, '2026-11-16 15:41:01.536372+00', NULL, NULL, '', NULL),
	(33, 'wa429dn7cjumj', 6, 6, 6, 'seated', NULL, 7, '2026-11-18 17:07:51.792434+00', '2026-11-18 17:07:51.792434+00', NULL, '', NULL),
	(34, 'yvx3x9hfi2gpz', 6, 3, 8, 'seated', NULL, 8, '2026-11-20 18:34:42.048496+00', '2026-11-20 18:34:42.048496+00', NULL, '', NULL),
	(35, 'w6ejvsz9ap3hd', 6, 10, 4, 'seated', NULL, 9, '2026-11-22 20:01:32.304558+00', '2026-11-22 20:01:32.304558+00', NULL, '', NULL),
	(29, 'qcjc4r84abdtn', 6, 8, 1, 'withdrawn', NULL, 3, '2026-11-10 11:20:30.768186+00', NULL, '2026-11-24 21:31:22.560616+00', '', NULL);
INSERT INTO public.entry_record VALUES
	(1, 1, 1, true, '2023-10-16 12:10:00+00', 1, '', 42, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3003093', 'Trzemeszno', '62-203', 2, '+48 100 353 590', 'bozena.pietrzak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(2, 2, 1, true, '2023-10-16 12:10:00+00', 1, '', 42, 'K', 'staff', 'polish', 'isced_3_4', 'PL', '3027073', 'Tuliszków', '62-744', NULL, '+48 100 005 682', 'bozena.kubiak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(3, 3, 1, true, '2023-10-16 12:10:00+00', 1, '', 30, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3003011', 'Gniezno', '62-226', 2, '+48 100 902 403', 'patrycja.tomczak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(4, 4, 1, true, '2023-10-16 12:10:00+00', 1, '', 30, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3021083', 'Kostrzyn', '62-043', 2, '+48 100 093 400', 'beata.idzikowska@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(5, 5, 1, true, '2023-10-16 12:10:00+00', 1, '', 36, 'M', 'staff', 'polish', 'isced_5_8', 'PL', '3009063', 'Kłodawa', '62-628', 2, '+48 100 849 165', 'szymon.krol@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(6, 6, 1, true, '2023-10-16 12:10:00+00', 1, '', 41, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3064011', 'Poznań', '60-840', 1, '+48 100 875 139', 'ewa.niedzwiedzka@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(7, 7, 1, true, '2026-11-16 15:10:00+00', 1, '', 36, 'K', 'staff', 'polish', 'isced_3_4', 'PL', '3017033', 'Odolanów', '63-462', 2, '+48 100 983 099', 'ilona.sroka@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(8, 10, 1, true, '2026-11-16 15:10:00+00', 1, '', 25, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3010103', 'Sompolno', '62-521', 2, '+48 100 212 633', 'renata.polak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(9, 11, 1, true, '2026-11-16 15:10:00+00', 1, '', 37, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3015032', 'Miedzichowo', '64-399', 3, '+48 100 543 583', 'elzbieta.krzyzaniak-zoltowska@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true);
INSERT INTO public.entry_special VALUES
	(1, 'no', 'no'),
	(2, 'no', 'no'),
	(3, 'no', 'no'),
	(4, 'no', 'no'),
	(5, 'no', 'no'),
	(6, 'no', 'no'),
	(7, 'no', 'no'),
	(8, 'no', 'no'),
	(9, 'no', 'no');
INSERT INTO public.export_value VALUES
	('citizenship', 'polish', 'Obywatelstwo polskie', 'seen'),
	('citizenship', 'eu', 'Brak polskiego obywatelstwa – obywatel kraju UE', 'seen'),
	('citizenship', 'outside_eu', 'Brak polskiego obywatelstwa lub UE – obywatel kraju spoza UE/ bezpaństwowiec', 'seen'),
	('participant_kind', 'individual', 'indywidualny', 'secondary'),
	('participant_kind', 'staff', 'pracownik lub przedstawiciel instytucji/podmiotu', 'secondary'),
	('sex', 'K', 'Kobieta', 'seen'),
	('sex', 'M', 'Mężczyzna', 'seen'),
	('education', 'isced_0_2', 'Średnie I stopnia lub niższe (ISCED 0–2)', 'secondary'),
	('education', 'isced_3_4', 'Ponadgimnazjalne (ISCED 3) lub policealne (ISCED 4)', 'seen'),
	('education', 'isced_5_8', 'Wyższe (ISCED 5–8)', 'seen'),
	('country', 'PL', 'Polska', 'seen'),
	('degurba', '1', '1', 'seen'),
	('degurba', '2', '2', 'seen'),
	('degurba', '3', '3', 'seen'),
	('labour_status', 'unemployed', 'Osoba bezrobotna', 'seen'),
	('labour_status', 'inactive', 'Osoba bierna zawodowo', 'seen'),
	('labour_status', 'employed', 'Osoba pracująca', 'seen'),
	('labour_detail', 'self_employed', 'osoba prowadząca działalność na własny rachunek', 'seen'),
	('labour_detail', 'government', 'osoba pracująca w administracji rządowej', 'seen'),
	('labour_detail', 'local_government', 'osoba pracująca w administracji samorządowej (z wyłączeniem szkół i placówek systemu oświaty)', 'seen'),
	('labour_detail', 'ngo', 'osoba pracująca w organizacji pozarządowej', 'seen'),
	('labour_detail', 'sme', 'osoba pracująca w MMŚP', 'seen'),
	('labour_detail', 'large_enterprise', 'osoba pracująca w dużym przedsiębiorstwie', 'seen'),
	('labour_detail', 'health_care', 'osoba pracująca w podmiocie wykonującym działalność leczniczą', 'seen'),
	('labour_detail', 'school_teaching', 'osoba pracująca w szkole lub placówce systemu oświaty (kadra pedagogiczna)', 'seen'),
	('labour_detail', 'school_support', 'osoba pracująca w szkole lub placówce systemu oświaty (kadra niepedagogiczna)', 'seen'),
	('labour_detail', 'school_management', 'osoba pracująca w szkole lub placówce systemu oświaty (kadra zarządzająca)', 'seen'),
	('labour_detail', 'university', 'osoba pracująca na uczelni', 'seen'),
	('labour_detail', 'scientific_institute', 'osoba pracująca w instytucie naukowym', 'seen'),
	('labour_detail', 'research_institute', 'osoba pracująca w instytucie badawczym', 'seen'),
	('labour_detail', 'lukasiewicz_institute', 'osoba pracująca w instytucie działającym w ramach Sieci Badawczej Łukasiewicz', 'seen'),
	('labour_detail', 'international_institute', 'osoba pracująca w międzynarodowym instytucie naukowym', 'seen'),
	('labour_detail', 'science_federation', 'osoba pracująca dla federacji podmiotów systemu szkolnictwa wyższego i nauki', 'seen'),
	('labour_detail', 'state_legal_person', 'osoba pracująca na rzecz państwowej osoby prawnej', 'seen'),
	('labour_detail', 'employed_other', 'inne', 'seen'),
	('labour_detail', 'long_term_unemployed', 'osoba długotrwale bezrobotna', 'unconfirmed'),
	('labour_detail', 'unemployed_other', 'inne', 'seen'),
	('labour_detail', 'not_in_education', 'osoba nieuczestnicząca w kształceniu lub szkoleniu', 'seen'),
	('labour_detail', 'in_education', 'osoba ucząca się/odbywająca kształcenie', 'unconfirmed'),
	('labour_detail', 'inactive_other', 'inne', 'unconfirmed'),
	('answer', 'yes', 'Tak', 'seen'),
	('answer', 'no', 'Nie', 'seen'),
	('answer', 'refused', 'Odmowa podania informacji', 'secondary'),
	('exit_situation', 'qualification', 'osoba uzyskała kwalifikacje', 'unconfirmed'),
	('exit_situation', 'competences', 'osoba nabyła kompetencje', 'unconfirmed'),
	('exit_situation', 'education', 'osoba podjęła kształcenie lub szkolenie', 'unconfirmed'),
	('exit_situation', 'work', 'osoba podjęła pracę/rozpoczęła prowadzenie działalności na własny rachunek', 'unconfirmed'),
	('exit_situation', 'job_search', 'osoba poszukująca pracy', 'unconfirmed'),
	('exit_situation', 'monitored', 'sytuacja w trakcie monitorowania', 'unconfirmed'),
	('exit_situation', 'other', 'inne', 'seen in predecessor');
INSERT INTO public.export_value VALUES
	('exit_situation', 'not_applicable', 'nie dotyczy', 'seen in predecessor'),
	('support_kind', 'training', 'krajowe szkolenie/kurs', 'seen'),
	('support_kind', 'advice', 'doradztwo/konsultacje', 'seen'),
	('support_kind', 'integration', 'usługa aktywnej integracji', 'seen'),
	('support_detail', 'psychological', 'pomoc psychologiczna', 'seen'),
	('support_detail', 'career', 'doradztwo zawodowe', 'seen'),
	('support_detail', 'legal', 'doradztwo/ pomoc prawna', 'seen'),
	('support_detail', 'advice_other', 'inne', 'seen'),
	('support_detail', 'vocational', 'usługa o charakterze zawodowym', 'seen'),
	('support_detail', 'social', 'usługa o charakterze społecznym', 'seen');
INSERT INTO public.file_header VALUES
	(0, 'Numer projektu'),
	(1, 'Obywatelstwo'),
	(2, 'Rodzaj uczestnika'),
	(3, 'Nazwa instytucji'),
	(4, 'Imię'),
	(5, 'Nazwisko'),
	(6, 'PESEL/Inny identyfikator'),
	(7, 'brak PESEL'),
	(8, 'Techniczny identyfikator uczestnika'),
	(9, 'Płeć'),
	(10, 'Wiek w chwili przystąpienia do projektu'),
	(11, 'Wykształcenie'),
	(12, 'Kraj'),
	(13, 'Województwo'),
	(14, 'Powiat'),
	(15, 'Gmina'),
	(16, 'Miejscowość'),
	(17, 'Kod pocztowy'),
	(18, 'Obszar według stopnia urbanizacji (DEGURBA)'),
	(19, 'Telefon kontaktowy'),
	(20, 'Adres e-mail'),
	(21, 'Data rozpoczęcia udziału w projekcie'),
	(22, 'Data zakończenia udziału w projekcie'),
	(23, 'Status osoby na rynku pracy w chwili przystąpienia do projektu'),
	(24, 'w tym'),
	(25, 'Planowana data zakończenia edukacji w placówce edukacyjnej, w której skorzystano ze wsparcia'),
	(26, 'Sytuacja osoby w momencie zakończenia udziału w projekcie'),
	(27, 'Zakończenie udziału osoby w projekcie zgodnie z zaplanowaną dla niej ścieżką uczestnictwa'),
	(28, 'Zakres wsparcia'),
	(29, 'Rodzaj przyznanego wsparcia'),
	(30, 'w tym'),
	(31, 'Data rozpoczęcia udziału we wsparciu'),
	(32, 'Data założenia działalności gospodarczej'),
	(33, 'Osoba obcego pochodzenia'),
	(34, 'Obywatel państwa trzeciego'),
	(35, 'Osoba należąca do mniejszości narodowej lub etnicznej (w tym społeczności marginalizowane)'),
	(36, 'Osoba bezdomna lub dotknięta wykluczeniem z dostępu do mieszkań'),
	(37, 'Osoba z niepełnosprawnościami'),
	(38, 'Data dodania'),
	(39, 'Użytkownik, który dodał uczestnika'),
	(40, 'Data modyfikacji'),
	(41, 'Użytkownik modyfikujący'),
	(42, 'Uwagi');
INSERT INTO public.identity VALUES
	(1, '4bFfE4qqtsDZF3v/1UHqGU6Eyu7zPgH2OBNqa0qyCTZt8SdP1BfDav/jgg==', 'bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301', NULL, false),
	(2, '4bFfE7apuMYFuzMRfYxLi38dugLxCOv5S2rtrAnygQTxuQUARqAm82UZ/w==', '81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641', NULL, false),
	(3, '4bFfE9lswZUgImuxtbgQ0ha4HHafpopw79gGgNhq8VQ+sVsYdeI6ylB51Q==', 'afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb', NULL, false),
	(4, '4bFfEwADMp4r5xaL2vV91YxYHGog8stEYJYWYjvKibkKaXRpdcI8ZtiEkQ==', 'e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0', NULL, false),
	(5, '4bFfE0cmJVBnjhkjnu5XKEkgeSogAWI+zTIaf0lmDHjRzK/WCOtDwhCIKg==', '44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b', NULL, false),
	(6, '4bFfE5t8apSTiOoVf+dGBwLw2sqaRXhkHUEu/+aWVyap0+GNnVgqC/6idQ==', 'd57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7', NULL, false),
	(7, '4bFfE0bZ51IS0GFMiDbr+QlhnErDN8TvMInlUbdkJ2OvabeqGHvz7hHxNA==', 'a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d', NULL, false),
	(8, '4bFfEz1Je1/EmXWr8WZ9bodUzKfqz33jTUl7TD4oPkjBaIL3yTi9ccxW3Q==', '97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff', NULL, false),
	(10, '4bFfE6zpbD+Doxrk4hdFKSBkmEsc6T+vfs93lQMCL6SSyg+hNqZn9889xQ==', '178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c', NULL, false),
	(11, '4bFfE+bqqVrlsYLVSqZqrv4YE60MVQ+uLoYmpOBuzZ031ENrvqEuEmhFoA==', '4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd', NULL, false);
INSERT INTO public.indicator_definition VALUES
	('ALL', 1, 'Liczba osób objętych wsparciem w projekcie (brzmienie wg wniosku)', 'System staff/representatives supported', 'output', 'ALL', 'entry', 'persons', false, 1756, 'Representatives of local government and staff of the regional social-policy system.', 'seen (number); indicator name unconfirmed', 'unconfirmed', 'KOHESIO'),
	('LOCAL_GOVERNMENTS', 2, 'Liczba JST objętych wsparciem w opracowaniu i wdrażaniu lokalnych planów deinstytucjonalizacji usług społecznych (LPDI) (brzmienie wg wniosku)', 'Local governments supported in local deinstitutionalisation plans', 'output', 'LOCAL_GOVERNMENTS', 'entry', 'entities', false, 128, 'Distinct local-government units supported in preparing and carrying out LPDI.', 'seen (number); indicator name unconfirmed', 'unconfirmed', 'KOHESIO'),
	('COMPETENCES', 3, 'Liczba osób, które nabyły kompetencje (pełne brzmienie wg wniosku o dofinansowanie)', 'Persons who acquired competences', 'result', 'COMPETENCES', 'exit', 'persons', false, NULL, 'Four documented stages: scope (group and area, before support), standard (learning outcomes required, before support), assessment (after support), comparison (assessment against the standard).', 'secondary', 'unconfirmed', 'KNOW'),
	('EECO01', 4, 'Całkowita liczba osób objętych wsparciem', 'Total number of participants', 'output', 'EECO01', 'entry', 'persons', false, NULL, 'Everyone who directly benefited, counted once per operation (project).', 'seen', 'unconfirmed', 'REG_ANX1, REG_ART17, SFC14'),
	('EECO02', 5, 'Liczba osób bezrobotnych, w tym długotrwale bezrobotnych, objętych wsparciem w programie', 'Unemployed, including long-term unemployed', 'output', 'EECO02', 'entry', 'persons', false, NULL, 'Without work, available and actively looking; a person registered as unemployed counts even if not all three tests hold; full-time students are inactive.', 'seen', 'seen', 'REG_ANX1, SFC_VAL6, PL_REAL, PL2014'),
	('EECO03', 6, 'Liczba osób długotrwale bezrobotnych objętych wsparciem w programie', 'Long-term unemployed', 'output', 'EECO03', 'entry', 'persons', false, NULL, 'Subset of EECO02. 2014-2020 threshold: over 12 months, over 6 months under 25; whether the under-25 threshold still applies in Poland 2021-2027 was not verified.', 'secondary', 'seen', 'REG_ANX1, PL_REAL, PL2014'),
	('EECO04', 7, 'Liczba osób biernych zawodowo objętych wsparciem w programie', 'Inactive', 'output', 'EECO04', 'entry', 'persons', false, NULL, 'Neither employed nor unemployed (for instance full-time students, people on childcare leave outside maternity/parental leave).', 'seen', 'seen', 'REG_ANX1, SFC_VAL6, PL_REAL, PL2014'),
	('EECO05', 8, 'Liczba osób pracujących, łącznie z prowadzącymi działalność na własny rachunek, objętych wsparciem w programie', 'Employed, including self-employed', 'output', 'EECO05', 'entry', 'persons', false, NULL, 'Aged 15 or more, works for pay, profit or family gain, or has a job from which temporarily absent (sickness, leave, dispute, training).', 'seen', 'secondary', 'REG_ANX1, SFC_VAL6, SFC_FAQ_ENT, PL2014'),
	('EECO06', 9, 'Liczba dzieci/osób w wieku poniżej 18 lat objętych wsparciem w programie', 'Children below 18 years of age', 'output', 'EECO06', 'entry', 'persons', false, NULL, 'Age in completed years on the entry date is below 18.', 'seen', 'unconfirmed', 'REG_ANX1, SFC_VAL6'),
	('EECO07', 10, 'Liczba osób w wieku 18–29 lat objętych wsparciem w programie', 'Young people aged 18-29 years', 'output', 'EECO07', 'entry', 'persons', false, NULL, 'Completed years on entry 18 to 29 inclusive.', 'seen', 'seen', 'REG_ANX1, SFC_VAL6, PL_REAL'),
	('EECO08', 11, 'Liczba osób w wieku 55 lat i więcej objętych wsparciem w programie', 'Participants aged 55 years and above', 'output', 'EECO08', 'entry', 'persons', false, NULL, 'Completed years on entry 55 or more. Ages 30-54 have no indicator of their own.', 'seen', 'unconfirmed', 'REG_ANX1'),
	('EECO09', 12, 'Liczba osób z wykształceniem na poziomie średnim I stopnia lub niższym (ISCED 0–2) objętych wsparciem w programie', 'With lower secondary education or less (ISCED 0-2)', 'output', 'EECO09', 'entry', 'persons', false, NULL, 'Highest level completed on entry is ISCED 0, 1 or 2.', 'seen', 'secondary', 'REG_ANX1'),
	('EECO10', 13, 'Liczba osób z wykształceniem ponadgimnazjalnym (ISCED 3) lub policealnym (ISCED 4) objętych wsparciem w programie', 'With upper secondary (ISCED 3) or post-secondary education (ISCED 4)', 'output', 'EECO10', 'entry', 'persons', false, NULL, 'Highest level completed on entry is ISCED 3 or 4.', 'seen', 'unconfirmed', 'REG_ANX1, SFC_VAL6'),
	('EECO11', 14, 'Liczba osób z wykształceniem wyższym (ISCED 5–8) objętych wsparciem w programie', 'With tertiary education (ISCED 5 to 8)', 'output', 'EECO11', 'entry', 'persons', false, NULL, 'Highest level completed on entry is ISCED 5, 6, 7 or 8.', 'seen', 'unconfirmed', 'REG_ANX1, SFC_VAL6'),
	('EECO12', 15, 'Liczba osób z niepełnosprawnościami objętych wsparciem w programie', 'Participants with disabilities', 'output', 'EECO12', 'entry', 'persons', true, NULL, 'Disability under national law (certificate or medical document). Refusal to answer is allowed.', 'seen', 'seen', 'REG_ANX1, PL_REAL'),
	('EECO13', 16, 'Liczba osób z krajów trzecich objętych wsparciem w programie', 'Third-country nationals', 'output', 'EECO13', 'entry', 'persons', false, NULL, 'Not an EU citizen, including stateless people and people of undetermined nationality.', 'seen', 'unconfirmed', 'REG_ANX1, SFC_FAQ_BG'),
	('EECO14', 17, 'Liczba osób obcego pochodzenia objętych wsparciem w programie', 'Participants with a foreign background', 'output', 'EECO14', 'entry', 'persons', false, NULL, 'National definition; EC fallback: parents born abroad. Independent of EECO13: either flag may be set alone.', 'seen', 'unconfirmed', 'REG_ANX1, SFC_FAQ_BG'),
	('EECO15', 18, 'Liczba osób należących do mniejszości, w tym społeczności marginalizowanych takich jak Romowie, objętych wsparciem w programie', 'Minorities, including marginalised communities such as Roma', 'output', 'EECO15', 'entry', 'persons', true, NULL, 'National definition. Poland: national minorities Belarusian, Czech, Lithuanian, German, Armenian, Russian, Slovak, Ukrainian, Jewish; ethnic: Karaim, Lemko, Roma, Tatar. Refusal allowed.', 'seen', 'unconfirmed', 'REG_ANX1, SFC_FAQ_BG'),
	('EECO16', 19, 'Liczba osób w kryzysie bezdomności lub dotkniętych wykluczeniem z dostępu do mieszkań, objętych wsparciem w programie', 'Homeless or affected by housing exclusion', 'output', 'EECO16', 'entry', 'persons', false, NULL, 'ETHOS-type: roofless, houseless, insecure or inadequate housing.', 'secondary', 'unconfirmed', 'EIGE, SFC14'),
	('EECO17', 20, 'Liczba osób z obszarów wiejskich objętych wsparciem w programie', 'Participants from rural areas', 'output', 'EECO17', 'entry', 'persons', false, NULL, 'Residence in a local unit of DEGURBA category 3 (thinly populated).', 'seen', 'unconfirmed', 'EIGE, PL_DEG'),
	('EECO18', 21, 'Liczba objętych wsparciem podmiotów administracji publicznej lub służb publicznych na szczeblu krajowym, regionalnym lub lokalnym', 'Supported public administrations or public services at national, regional or local level', 'output', 'EECO18', 'entry', 'entities', false, NULL, 'Public body supported directly as an organisation (advice, plan, standard). Training its staff as individuals alone makes persons, not the body, the direct target; the call documents decide.', 'secondary', 'unconfirmed', 'EIGE, SFC_FAQ_ENT, SFC14'),
	('EECO19', 22, 'Liczba objętych wsparciem mikro-, małych i średnich przedsiębiorstw (w tym spółdzielni i przedsiębiorstw społecznych)', 'Supported micro, small and medium-sized enterprises (including cooperative and social enterprises)', 'output', 'EECO19', 'entry', 'entities', false, NULL, 'Enterprise supported directly as an organisation. Training a self-employed person counts under EECO05, not here.', 'seen', 'unconfirmed', 'SFC_FAQ_ENT, EIGE'),
	('EECR01', 23, 'Liczba osób poszukujących pracy po opuszczeniu programu', 'Participants engaged in job searching upon leaving', 'result', 'EECR01', 'exit', 'persons', false, NULL, 'Inactive on entry, looking for work after leaving.', 'secondary', 'seen', 'PL_REAL, PL2014'),
	('EECR02', 24, 'Liczba osób uczestniczących w kształceniu lub szkoleniu po opuszczeniu programu', 'Participants in education or training upon leaving', 'result', 'EECR02', 'exit', 'persons', false, NULL, 'Newly in education or training after leaving (not the project''s own).', 'secondary', 'secondary', 'KNOW'),
	('EECR03', 25, 'Liczba osób, które uzyskały kwalifikacje po opuszczeniu programu', 'Participants gaining a qualification upon leaving', 'result', 'EECR03', 'exit', 'persons', false, NULL, 'Formal outcome of assessment and validation by a competent body that learning outcomes meet given standards (ZSK/ZRK or equivalent). A mere attendance certificate is not enough. One person counts once.', 'seen', 'seen', 'SFC14, PL_REAL, PL2014'),
	('EECR04', 26, 'Liczba osób pracujących, łącznie z prowadzącymi działalność na własny rachunek, po opuszczeniu programu', 'Participants in employment, including self-employment, upon leaving', 'result', 'EECR04', 'exit', 'persons', false, NULL, 'Unemployed or inactive on entry, employed after leaving. Persons employed on entry do not count.', 'secondary', 'seen', 'PL_REAL, SFC14'),
	('EECR05', 27, 'Liczba osób pracujących, łącznie z prowadzącymi działalność na własny rachunek, sześć miesięcy po opuszczeniu programu', 'Participants in employment, including self-employment, six months after leaving', 'result', 'EECR05', 'later', 'persons', false, NULL, 'As EECR04, at six months.', 'secondary', 'unconfirmed', 'KNOW'),
	('EECR06', 28, 'Liczba osób, których sytuacja na rynku pracy uległa poprawie sześć miesięcy po opuszczeniu programu', 'Participants with an improved labour market situation six months after leaving', 'result', 'EECR06', 'later', 'persons', false, NULL, 'Employed on entry and, after six months, in a better job situation (more stable contract, higher skill requirements or responsibility, promotion).', 'secondary', 'unconfirmed', 'KNOW');
INSERT INTO public.institution VALUES
	(1, '8sswubdqbtz67', 'PCPR, powiat chodzieski', 'PCPR', NULL, NULL, '3001011', 'Chodzież', '', '', 'jVjl''!jhs^So!V]hXv^Yma^  """"', 'pcpr powiat chodzieski chodziez', true, '2026-11-24 21:33:22.560616+00', 1),
	(2, '4q5dzw8g7x2wa', 'PCPR, powiat czarnkowsko-trzcianecki', 'PCPR', NULL, NULL, '3002011', 'Czarnków', '', '', 'jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"', 'pcpr powiat czarnkowsko trzcianecki czarnkow', true, '2026-11-24 21:33:22.560616+00', 1),
	(3, 'naer4yrymhk8i', 'PCPR, powiat gnieźnieński', 'PCPR', NULL, NULL, '3003011', 'Gniezno', '', '', 'jVjl''!jhs^So!\e^Ywe^Yfma^  """"', 'pcpr powiat gnieznienski gniezno', true, '2026-11-24 21:33:22.560616+00', 1),
	(4, 'reyudhr8t8vjg', 'GOPS Kościelec', 'GOPS', NULL, NULL, '3009082', 'Kościelec', '', '', '\hjm!ahnV^YbYV  """"!"', 'gops koscielec koscielec', true, '2026-11-24 21:33:22.560616+00', 1),
	(5, '948d55cnd2i5w', 'MGOPS Rogoźno', 'MGOPS', NULL, NULL, '3016023', 'Rogoźno', '', '', 'd\hjm!lh\hweh  """""!"', 'mgops rogozno rogozno', true, '2026-11-24 21:33:22.560616+00', 1),
	(6, '5r9aty5i294zb', 'MGOPS Mikstat', 'MGOPS', NULL, NULL, '3018063', 'Mikstat', '', '', 'd\hjm!d^amoSo  """""!"', 'mgops mikstat mikstat', true, '2026-11-24 21:33:22.560616+00', 1),
	(7, 'jvjucpkikuudq', 'GOPS Łęka Opatowska', 'GOPS', NULL, NULL, '3008042', 'Łęka Opatowska', '', '', '\hjm!cZaS!hjSohsmaS  """"!"!!!!"', 'gops leka opatowska leka opatowska', true, '2026-11-24 21:33:22.560616+00', 1),
	(8, 'qh3ncp4fhgg43', 'GOPS Siedlec', 'GOPS', NULL, NULL, '3029022', 'Siedlec', '', '', '\hjm!m^YXbYV  """"!"', 'gops siedlec siedlec', true, '2026-11-24 21:33:22.560616+00', 1),
	(9, '45rvksenh7cwq', 'GOPS Damasławek', 'GOPS', NULL, NULL, '3028022', 'Damasławek', '', '', '\hjm!XSdSmcSsYa  """"!"', 'gops damaslawek damaslawek', true, '2026-11-24 21:33:22.560616+00', 1);
INSERT INTO public.institution_type VALUES
	('MOPS', 'miejski ośrodek pomocy społecznej', 'municipal social assistance centre (town)', 'system'),
	('MGOPS', 'miejsko-gminny ośrodek pomocy społecznej', 'urban-rural social assistance centre', 'system'),
	('GOPS', 'gminny ośrodek pomocy społecznej', 'municipal social assistance centre (rural)', 'system'),
	('OPS', 'ośrodek pomocy społecznej', 'social assistance centre', 'system'),
	('CUS', 'centrum usług społecznych', 'social services centre (CUS)', 'system'),
	('PCPR', 'powiatowe centrum pomocy rodzinie', 'county family support centre', 'system'),
	('MOPR', 'miejski ośrodek pomocy rodzinie w mieście na prawach powiatu', 'city family support centre with county tasks', 'system'),
	('DPS', 'dom pomocy społecznej', 'care home', 'system'),
	('SDS', 'środowiskowy dom samopomocy', 'community self-help home', 'system'),
	('WTZ', 'warsztat terapii zajęciowej', 'occupational therapy workshop', 'system'),
	('ZAZ', 'zakład aktywności zawodowej', 'vocational activity centre (ZAZ)', 'system'),
	('POW', 'placówka opiekuńczo-wychowawcza', 'residential childcare home', 'system'),
	('RPOT', 'regionalna placówka opiekuńczo-terapeutyczna', 'regional care and therapy home for children', 'system'),
	('PWD', 'placówka wsparcia dziennego', 'day support centre for children', 'system'),
	('OA', 'ośrodek adopcyjny', 'adoption centre', 'system'),
	('OIK', 'ośrodek interwencji kryzysowej', 'crisis intervention centre', 'system'),
	('SOW', 'specjalistyczny ośrodek wsparcia dla osób doznających przemocy domowej', 'specialist support centre for people experiencing domestic violence', 'system'),
	('NOCL', 'noclegownia lub schronisko dla osób w kryzysie bezdomności', 'night shelter or hostel for people in homelessness', 'system'),
	('DDP', 'dzienny dom pomocy lub klub seniora', 'day care home or seniors'' club', 'system'),
	('ROPS', 'regionalny ośrodek polityki społecznej', 'regional centre of social policy', 'system'),
	('UG', 'urząd gminy, miasta lub miasta i gminy', 'municipal office', 'system'),
	('SP', 'starostwo powiatowe', 'county office', 'system'),
	('UM', 'urząd marszałkowski', 'marshal''s office', 'system'),
	('UW', 'urząd wojewódzki', 'voivode''s office', 'system'),
	('OWES', 'ośrodek wsparcia ekonomii społecznej', 'social economy support centre', 'system'),
	('PES', 'podmiot ekonomii społecznej', 'social economy entity', 'system'),
	('PS', 'przedsiębiorstwo społeczne', 'social enterprise', 'system'),
	('CIS', 'centrum lub klub integracji społecznej', 'social integration centre or club', 'system'),
	('NGO', 'organizacja pozarządowa', 'non-governmental organisation', 'system'),
	('SCH', 'szkoła, przedszkole lub inna placówka oświatowa', 'school, kindergarten or other educational institution', 'other'),
	('PPP', 'poradnia psychologiczno-pedagogiczna', 'psychological and pedagogical counselling centre', 'other'),
	('HEALTH', 'podmiot leczniczy', 'health-care provider', 'other'),
	('COURT', 'sąd lub zespół kuratorskiej służby sądowej', 'court or probation service', 'other'),
	('POLICE', 'policja', 'police', 'other'),
	('PRISON', 'jednostka Służby Więziennej', 'prison service unit', 'other'),
	('PUP', 'urząd pracy', 'labour office', 'other'),
	('UNI', 'uczelnia lub szkoła dla pracowników służb społecznych', 'university or school of social services', 'other'),
	('OTH', 'inna instytucja', 'other institution', 'other');
INSERT INTO public.mark VALUES
	(1, 4, 4, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(2, 4, 5, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(3, 4, 7, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(4, 4, 8, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(5, 4, 9, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(6, 4, 10, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(7, 4, 11, 'absent', NULL, NULL, 0, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(8, 5, 12, 'present', NULL, NULL, 360, '2026-11-16 15:10:00+00', 1, NULL, ''),
	(9, 5, 13, 'present', NULL, NULL, 360, '2026-11-16 15:10:00+00', 1, NULL, ''),
	(10, 5, 16, 'present', NULL, NULL, 360, '2026-11-16 15:10:00+00', 1, NULL, ''),
	(11, 5, 18, 'present', NULL, NULL, 360, '2026-11-16 15:10:00+00', 1, NULL, ''),
	(12, 5, 19, 'present', NULL, NULL, 360, '2026-11-16 15:10:00+00', 1, NULL, ''),
	(13, 6, 12, 'present', NULL, NULL, 360, '2026-11-24 15:10:00+00', 1, NULL, ''),
	(14, 6, 13, 'present', NULL, NULL, 360, '2026-11-24 15:10:00+00', 1, NULL, ''),
	(15, 6, 16, 'present', NULL, NULL, 360, '2026-11-24 15:10:00+00', 1, NULL, ''),
	(16, 6, 18, 'late', '2026-11-24 08:15:00+00', NULL, 347, '2026-11-24 15:10:00+00', 1, NULL, ''),
	(17, 6, 19, 'present', NULL, NULL, 360, '2026-11-24 15:10:00+00', 1, NULL, '');
INSERT INTO public.meeting VALUES
	(1, 't7k3xy55fn4ep', 1, '2026-12-17 08:00:00+00', '2026-12-17 15:00:00+00', 60, 2, '', '', 24, '', '', 0, '2026-10-28 07:00:00+00', false),
	(2, 'yt9nj2zf4gtm7', 1, '2026-12-18 08:00:00+00', '2026-12-18 15:00:00+00', 60, 2, '', '', 24, '', '', 0, '2026-10-28 07:00:00+00', false),
	(3, 'wbc9he8zqbucf', 2, '2026-12-29 08:00:00+00', '2026-12-29 15:00:00+00', 60, NULL, '', 'https://spotkania.demo.example/sala', 15, '', '', 1, '2026-11-24 21:33:22.560616+00', false),
	(4, '74b68unhau6i9', 3, '2023-10-16 07:00:00+00', '2023-10-16 12:00:00+00', 30, NULL, '', 'https://spotkania.demo.example/sala', 15, '', '', 0, '2023-09-04 06:00:00+00', false),
	(5, 'xmpzb4y47b7xs', 4, '2026-11-16 08:00:00+00', '2026-11-16 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-20 06:00:00+00', false),
	(6, '77953xxmr3brf', 4, '2026-11-24 08:00:00+00', '2026-11-24 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-20 06:00:00+00', false),
	(7, 'z5ha8y2y4jhtg', 4, '2026-12-01 08:00:00+00', '2026-12-01 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-20 06:00:00+00', false),
	(8, '9dznxzaht44nn', 5, '2026-12-09 08:00:00+00', '2026-12-09 15:00:00+00', 60, 6, '', '', 20, '', '', 0, '2026-10-28 07:00:00+00', false),
	(9, 'k26ypvy5f2iaq', 5, '2026-12-10 08:00:00+00', '2026-12-10 15:00:00+00', 60, 6, '', '', 20, '', '', 0, '2026-10-28 07:00:00+00', false),
	(10, '4byur39trm76i', 6, '2026-12-14 08:00:00+00', '2026-12-14 15:00:00+00', 60, 3, '', '', 16, '', '', 0, '2026-10-28 07:00:00+00', false);
INSERT INTO public.message VALUES
	(4, 'enrolment.cancelled', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "pg2mkt36jz759", "edition": "USL8-2026-1", "was_seated": true}', '<5a4801703532c21152b140df2a7f37b9@localhost>', NULL, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL, 0, 0, false, NULL, NULL, ''),
	(5, 'enrolment.cancelled', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "zk2qz3uhcnzcw", "edition": "USL8-2026-1", "was_seated": true}', '<6bd5db02a491cb7007a37987920e5cdb@localhost>', NULL, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL, 0, 0, false, NULL, NULL, ''),
	(6, 'enrolment.cancelled', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "qhvk4p88dfkb6", "edition": "USL8-2026-1", "was_seated": true}', '<f77cc0786d584afe06507d2efbbd6f65@localhost>', NULL, '2026-11-24 21:33:22.560616+00', '2026-11-24 21:33:22.560616+00', NULL, 0, 0, false, NULL, NULL, ''),
	(37, 'enrolment.withdrawn', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "vy6dqus6dkrj9", "edition": "DEM16-2026-1", "was_seated": true, "who": null}', '<bf8644e686b9bfd9de4b371220c1032c@localhost>', NULL, '2026-11-24 21:31:22.560616+00', '2026-11-24 21:31:22.560616+00', NULL, 0, 0, false, NULL, NULL, ''),
	(38, 'enrolment.promoted', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "pfq5m9b6q9aqc", "edition": "DEM16-2026-1"}', '<813a831228ea8c8c94c4dff00a4b70d9@localhost>', NULL, '2026-11-24 21:31:22.560616+00', '2026-11-24 21:31:22.560616+00', NULL, 0, 0, false, NULL, NULL, ''),
	(48, 'enrolment.withdrawn', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "qcjc4r84abdtn", "edition": "SUIC8-2026-1", "was_seated": false, "who": null}', '<b096f138dbd5c039a64bb5ee00ef9641@localhost>', NULL, '2026-11-24 21:31:22.560616+00', '2026-11-24 21:31:22.560616+00', NULL, 0, 0, false, NULL, NULL, ''),
	(1, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "pg2mkt36jz759", "edition": "USL8-2026-1"}', '<71f910a08e453a8a3bdf2a730471568e@localhost>', NULL, '2026-11-09 10:37:05.640154+00', NULL, NULL, 0, 0, false, '2026-11-09 10:37:05.640154+00', NULL, ''),
	(2, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "zk2qz3uhcnzcw", "edition": "USL8-2026-1"}', '<164fb5ff91a66c6f565d98cfd9485ffa@localhost>', NULL, '2026-11-14 14:14:11.280308+00', NULL, NULL, 0, 0, false, '2026-11-14 14:14:11.280308+00', NULL, ''),
	(3, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "qhvk4p88dfkb6", "edition": "USL8-2026-1"}', '<e0f1f7f43be473b73513954531dccc44@localhost>', NULL, '2026-11-19 17:51:16.920462+00', NULL, NULL, 0, 0, false, '2026-11-19 17:51:16.920462+00', NULL, ''),
	(7, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "npis4paxv9e7g", "edition": "DISEM-2023-1"}', '<4b2154d46ba5f4a9cda46210744abf35@localhost>', NULL, '2023-09-14 14:26:06.666667+00', NULL, NULL, 0, 0, false, '2023-09-14 14:26:06.666667+00', NULL, ''),
	(8, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "hk3qiju9btf6s", "edition": "DISEM-2023-1"}', '<133d5f30206681c837ce54a78372db06@localhost>', NULL, '2023-09-17 22:52:13.333334+00', NULL, NULL, 0, 0, false, '2023-09-17 22:52:13.333334+00', NULL, ''),
	(9, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "tc3zzzez5b3ia", "edition": "DISEM-2023-1"}', '<7c4b2c6688b470b6bddbfcbee122b67e@localhost>', NULL, '2023-09-21 07:18:20.000001+00', NULL, NULL, 0, 0, false, '2023-09-21 07:18:20.000001+00', NULL, ''),
	(10, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "sf5zn4gvvq632", "edition": "DISEM-2023-1"}', '<a5764044d08aad688df0e93f757afa64@localhost>', NULL, '2023-09-24 15:44:26.666668+00', NULL, NULL, 0, 0, false, '2023-09-24 15:44:26.666668+00', NULL, ''),
	(11, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "stj4pzqt92xvk", "edition": "DISEM-2023-1"}', '<56286cb5b9ab3368b7b63d6a7116c3b5@localhost>', NULL, '2023-09-28 00:10:33.333335+00', NULL, NULL, 0, 0, false, '2023-09-28 00:10:33.333335+00', NULL, ''),
	(12, 'enrolment.seated', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "ueqbpfpbxwunt", "edition": "DISEM-2023-1"}', '<15e1648046c10d9d54387feedb89a2f1@localhost>', NULL, '2023-10-01 08:36:40.000002+00', NULL, NULL, 0, 0, false, '2023-10-01 08:36:40.000002+00', NULL, ''),
	(13, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "9aeezqqax8vcw", "edition": "DISEM-2023-1"}', '<e98e6c224028bbf170d3d0526d6c87aa@localhost>', NULL, '2023-10-04 17:02:46.666669+00', NULL, NULL, 0, 0, false, '2023-10-04 17:02:46.666669+00', NULL, ''),
	(14, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "9vf7ypmg6ifdj", "edition": "DISEM-2023-1"}', '<f5b57b4976abd7b87876ab7e6c01dfc9@localhost>', NULL, '2023-10-08 01:28:53.333336+00', NULL, NULL, 0, 0, false, '2023-10-08 01:28:53.333336+00', NULL, ''),
	(15, 'enrolment.withdrawn', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "tc3zzzez5b3ia", "edition": "DISEM-2023-1", "was_seated": true, "who": null}', '<06b1d485309ffc8970d288395f3989de@localhost>', NULL, '2023-10-11 09:58:00+00', NULL, NULL, 0, 0, false, '2023-10-11 09:58:00+00', NULL, ''),
	(16, 'certificate.issued', 5, 'beata.idzikowska@demo.example', 'pl', '{"number": "1/KPS/2023"}', '<2cc668e0e32aac10a39c6a60dbbda624@localhost>', 'certificate:1/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(17, 'certificate.issued', 6, 'szymon.krol@demo.example', 'pl', '{"number": "2/KPS/2023"}', '<f854a52bce2b9ff300578a0d97d145ec@localhost>', 'certificate:2/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(18, 'certificate.issued', 3, 'bozena.kubiak@demo.example', 'pl', '{"number": "3/KPS/2023"}', '<ecd0c40acb19e84fb67fc8c88c4b4662@localhost>', 'certificate:3/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(19, 'certificate.issued', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"number": "4/KPS/2023"}', '<442220edf6053c595b14b074ec306984@localhost>', 'certificate:4/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(20, 'certificate.issued', 1, 'bozena.pietrzak@demo.example', 'pl', '{"number": "5/KPS/2023"}', '<af687235739da222428c9768357f9b05@localhost>', 'certificate:5/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(21, 'certificate.issued', 4, 'patrycja.tomczak@demo.example', 'pl', '{"number": "6/KPS/2023"}', '<d070f25e71fbd4597379866ec9dd723a@localhost>', 'certificate:6/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(22, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "fwnvxfusiixsr", "edition": "IK24-2026-1"}', '<3a35cd7bede700a798720481b51961ae@localhost>', NULL, '2026-10-28 23:26:06.666667+00', NULL, NULL, 0, 0, false, '2026-10-28 23:26:06.666667+00', NULL, ''),
	(23, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "nqxiq73szm4mz", "edition": "IK24-2026-1"}', '<a33437788e223119cc8e63eb2ec498cb@localhost>', NULL, '2026-10-30 15:52:13.333334+00', NULL, NULL, 0, 0, false, '2026-10-30 15:52:13.333334+00', NULL, ''),
	(24, 'enrolment.waiting', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "r45hk2k8addf7", "edition": "IK24-2026-1", "position": 1}', '<805238afdfcf305de32aee3acbb575f1@localhost>', NULL, '2026-11-01 08:18:20.000001+00', NULL, NULL, 0, 0, false, '2026-11-01 08:18:20.000001+00', NULL, ''),
	(25, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "qet2g3htp67sg", "edition": "IK24-2026-1", "position": 2}', '<d3c3a804026597c7c296b22fb1e564d0@localhost>', NULL, '2026-11-03 00:44:26.666668+00', NULL, NULL, 0, 0, false, '2026-11-03 00:44:26.666668+00', NULL, ''),
	(26, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "63wfmifmd3miu", "edition": "IK24-2026-1"}', '<b7ec5667c264e61fd97260c5350c9a53@localhost>', NULL, '2026-11-04 17:10:33.333335+00', NULL, NULL, 0, 0, false, '2026-11-04 17:10:33.333335+00', NULL, ''),
	(27, 'enrolment.waiting', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "k8s8ff8ijgwtm", "edition": "IK24-2026-1", "position": 3}', '<c404e3cc1a619d1d0cc089a1466a9759@localhost>', NULL, '2026-11-06 09:36:40.000002+00', NULL, NULL, 0, 0, false, '2026-11-06 09:36:40.000002+00', NULL, ''),
	(28, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "qyt8i37r4dkfr", "edition": "IK24-2026-1"}', '<9884e6937c38dc35212d22f3264c402c@localhost>', NULL, '2026-11-08 02:02:46.666669+00', NULL, NULL, 0, 0, false, '2026-11-08 02:02:46.666669+00', NULL, ''),
	(29, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "ttj22wmhbtinx", "edition": "IK24-2026-1"}', '<24e372ac900169807439f03371df1dc3@localhost>', NULL, '2026-11-09 18:28:53.333336+00', NULL, NULL, 0, 0, false, '2026-11-09 18:28:53.333336+00', NULL, ''),
	(30, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "5ukrt3rb53zkf", "edition": "DEM16-2026-1"}', '<1effed540435a9d4426b6cd89f604bea@localhost>', NULL, '2026-11-06 13:56:29.173402+00', NULL, NULL, 0, 0, false, '2026-11-06 13:56:29.173402+00', NULL, ''),
	(31, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "qi36c26wdb9vz", "edition": "DEM16-2026-1"}', '<63c497ad8adbf61349ec8c292f99f514@localhost>', NULL, '2026-11-08 20:52:58.346804+00', NULL, NULL, 0, 0, false, '2026-11-08 20:52:58.346804+00', NULL, ''),
	(32, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "vy6dqus6dkrj9", "edition": "DEM16-2026-1"}', '<ec572a456e0da538a2e30835095dfa85@localhost>', NULL, '2026-11-11 03:49:27.520206+00', NULL, NULL, 0, 0, false, '2026-11-11 03:49:27.520206+00', NULL, ''),
	(33, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "9g5kjx3sx6gnv", "edition": "DEM16-2026-1"}', '<5ce2660c84970a61b87049f050dd568f@localhost>', NULL, '2026-11-13 10:45:56.693608+00', NULL, NULL, 0, 0, false, '2026-11-13 10:45:56.693608+00', NULL, ''),
	(34, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "fbq5wywbqpqe6", "edition": "DEM16-2026-1"}', '<0e88f3019060c223a760f0eeb82c0fd9@localhost>', NULL, '2026-11-15 17:42:25.86701+00', NULL, NULL, 0, 0, false, '2026-11-15 17:42:25.86701+00', NULL, ''),
	(35, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "pfq5m9b6q9aqc", "edition": "DEM16-2026-1", "position": 1}', '<7f52ddfcedbbc318f0c0f0027266f41e@localhost>', NULL, '2026-11-18 00:38:55.040412+00', NULL, NULL, 0, 0, false, '2026-11-18 00:38:55.040412+00', NULL, ''),
	(36, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "8r8zwhqpki572", "edition": "DEM16-2026-1"}', '<04b00c8f62103efe48e854ef24ee9a8d@localhost>', NULL, '2026-11-20 07:35:24.213814+00', NULL, NULL, 0, 0, false, '2026-11-20 07:35:24.213814+00', NULL, ''),
	(39, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "us55inm8fh4qd", "edition": "SUIC8-2026-1"}', '<31ea4c66feecabaa88ae1b05e59c0a74@localhost>', NULL, '2026-11-06 08:26:50.256062+00', NULL, NULL, 0, 0, false, '2026-11-06 08:26:50.256062+00', NULL, ''),
	(40, 'enrolment.seated', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "in42phimy55si", "edition": "SUIC8-2026-1"}', '<69a7e347517e24e39768b6c47182e83f@localhost>', NULL, '2026-11-08 09:53:40.512124+00', NULL, NULL, 0, 0, false, '2026-11-08 09:53:40.512124+00', NULL, ''),
	(41, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "qcjc4r84abdtn", "edition": "SUIC8-2026-1", "position": 1}', '<874e8529585a36a2422811a831ccac91@localhost>', NULL, '2026-11-10 11:20:30.768186+00', NULL, NULL, 0, 0, false, '2026-11-10 11:20:30.768186+00', NULL, ''),
	(42, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "uxadqwukb6282", "edition": "SUIC8-2026-1"}', '<b0658ce52638d3ac629096278962b2c2@localhost>', NULL, '2026-11-12 12:47:21.024248+00', NULL, NULL, 0, 0, false, '2026-11-12 12:47:21.024248+00', NULL, ''),
	(43, 'enrolment.waiting', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "6hrws9zm7xkv2", "edition": "SUIC8-2026-1", "position": 2}', '<056ae88381fd0441c93a7b9b371b3c79@localhost>', NULL, '2026-11-14 14:14:11.28031+00', NULL, NULL, 0, 0, false, '2026-11-14 14:14:11.28031+00', NULL, ''),
	(44, 'enrolment.waiting', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "cgp8ag56xdphe", "edition": "SUIC8-2026-1", "position": 3}', '<f2ae7be23e43dc036b2bcd94bf94d51a@localhost>', NULL, '2026-11-16 15:41:01.536372+00', NULL, NULL, 0, 0, false, '2026-11-16 15:41:01.536372+00', NULL, ''),
	(45, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "wa429dn7cjumj", "edition": "SUIC8-2026-1"}', '<9ebf967aef3f7f06524bdced80171f39@localhost>', NULL, '2026-11-18 17:07:51.792434+00', NULL, NULL, 0, 0, false, '2026-11-18 17:07:51.792434+00', NULL, ''),
	(46, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "yvx3x9hfi2gpz", "edition": "SUIC8-2026-1"}', '<119f68815f8c3cd184723ce419205dc0@localhost>', NULL, '2026-11-20 18:34:42.048496+00', NULL, NULL, 0, 0, false, '2026-11-20 18:34:42.048496+00', NULL, ''),
	(47, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "w6ejvsz9ap3hd", "edition": "SUIC8-2026-1"}', '<9775ea27c34333147b41d4ea7e521d7c@localhost>', NULL, '2026-11-22 20:01:32.304558+00', NULL, NULL, 0, 0, false, '2026-11-22 20:01:32.304558+00', NULL, '');
INSERT INTO public.municipality VALUES
	('3001011', 'Chodzież', '1', 'miejska', '3001', NULL, '', '2026-01-01', 'V]hXv^Yx  "', 'chodziez'),
	('3002011', 'Czarnków', '1', 'miejska', '3002', NULL, '', '2026-01-01', 'VvSleais  "', 'czarnkow'),
	('3003011', 'Gniezno', '1', 'miejska', '3003', NULL, '', '2026-01-01', '\e^Yveh  "', 'gniezno'),
	('3003093', 'Trzemeszno', '3', 'miejsko-wiejska', '3003', NULL, '', '2026-01-01', 'olvYdYmveh  "', 'trzemeszno'),
	('3008042', 'Łęka Opatowska', '2', 'wiejska', '3008', NULL, '', '2026-01-01', 'cZaS!hjSohsmaS  "!!!!"', 'leka opatowska'),
	('3009063', 'Kłodawa', '3', 'miejsko-wiejska', '3009', NULL, '', '2026-01-01', 'achXSsS  "', 'klodawa'),
	('3009082', 'Kościelec', '2', 'wiejska', '3009', NULL, '', '2026-01-01', 'ahnV^YbYV  "', 'koscielec'),
	('3010103', 'Sompolno', '3', 'miejsko-wiejska', '3010', NULL, '', '2026-01-01', 'mhdjhbeh  "', 'sompolno'),
	('3015032', 'Miedzichowo', '2', 'wiejska', '3015', NULL, '', '2026-01-01', 'd^YXv^V]hsh  "', 'miedzichowo'),
	('3016023', 'Rogoźno', '3', 'miejsko-wiejska', '3016', NULL, '', '2026-01-01', 'lh\hweh  "', 'rogozno'),
	('3017033', 'Odolanów', '3', 'miejsko-wiejska', '3017', NULL, '', '2026-01-01', 'hXhbSeis  "', 'odolanow'),
	('3018063', 'Mikstat', '3', 'miejsko-wiejska', '3018', NULL, '', '2026-01-01', 'd^amoSo  "', 'mikstat'),
	('3021083', 'Kostrzyn', '3', 'miejsko-wiejska', '3021', NULL, '', '2026-01-01', 'ahmolvue  "', 'kostrzyn'),
	('3027073', 'Tuliszków', '3', 'miejsko-wiejska', '3027', NULL, '', '2026-01-01', 'oqb^mvais  "', 'tuliszkow'),
	('3028022', 'Damasławek', '2', 'wiejska', '3028', NULL, '', '2026-01-01', 'XSdSmcSsYa  "', 'damaslawek'),
	('3029022', 'Siedlec', '2', 'wiejska', '3029', NULL, '', '2026-01-01', 'm^YXbYV  "', 'siedlec'),
	('3064011', 'Poznań', '1', 'miejska', '3064', NULL, '', '2026-01-01', 'jhveSf  "', 'poznan');
INSERT INTO public.number_series VALUES
	(2023, 6);
INSERT INTO public.office VALUES
	(1, 'Regionalny Ośrodek Polityki Społecznej – region DEMO', 'Regional Centre of Social Policy – DEMO region', 'Szkolenia ROPS', 'w regionie DEMO', 'in the DEMO region', 'ul. Modelowa 12, 61-001 Poznań', 'szkolenia@demo.example', '+48 100 000 000', 'Imię Nazwisko (DEMO)', 'Dyrektor', 'Director', 'Poznań', '{sequence}/KPS/{year}', 80, 45, '', 1);
INSERT INTO public.participant_form VALUES
	(1, '1981-07-12', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3003093', 'Trzemeszno', '62-203', 2, '+48 100 353 590', 'bozena.pietrzak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1),
	(2, '1990-08-16', 'K', 'staff', 'polish', 'isced_3_4', 'PL', '3017033', 'Odolanów', '63-462', 2, '+48 100 983 099', 'ilona.sroka@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1),
	(3, '1981-02-04', 'K', 'staff', 'polish', 'isced_3_4', 'PL', '3027073', 'Tuliszków', '62-744', NULL, '+48 100 005 682', 'bozena.kubiak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1),
	(4, '1993-09-13', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3003011', 'Gniezno', '62-226', 2, '+48 100 902 403', 'patrycja.tomczak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1),
	(5, '1993-05-26', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3021083', 'Kostrzyn', '62-043', 2, '+48 100 093 400', 'beata.idzikowska@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1),
	(6, '1987-09-24', 'M', 'staff', 'polish', 'isced_5_8', 'PL', '3009063', 'Kłodawa', '62-628', 2, '+48 100 849 165', 'szymon.krol@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1),
	(7, '1982-03-22', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3064011', 'Poznań', '60-840', 1, '+48 100 875 139', 'ewa.niedzwiedzka@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1),
	(8, '2001-04-01', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3010103', 'Sompolno', '62-521', 2, '+48 100 212 633', 'renata.polak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1),
	(10, '1989-05-23', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3015032', 'Miedzichowo', '64-399', 3, '+48 100 543 583', 'elzbieta.krzyzaniak-zoltowska@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1),
	(11, '1980-05-11', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3001011', 'Chodzież', '64-839', 2, '+48 100 078 314', 'dorota.dudziak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1);
INSERT INTO public.participation VALUES
	(3, 'du2b97tp2z7yc', 1, 4, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(4, 'ytexih4iquxav', 1, 5, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(7, 'fq8sxsiav89xk', 1, 2, 1, '2026-11-16', NULL, NULL, NULL, NULL, '2026-11-16 15:10:00+00'),
	(2, 'kt63m4nnaxmvf', 1, 3, 8, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(5, 'n5nm6s93y8dh5', 1, 6, 6, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(10, 'nfjuv7eiwtj9h', 1, 8, 1, '2026-11-16', NULL, NULL, NULL, NULL, '2026-11-16 15:10:00+00'),
	(11, 'nngqny6ajttfn', 1, 10, 4, '2026-11-16', NULL, NULL, NULL, NULL, '2026-11-16 15:10:00+00'),
	(1, 'nra2b4ki8jdfj', 1, 1, 1, '2023-10-16', '2023-10-21', 'qualification', true, NULL, '2023-10-16 12:10:00+00'),
	(6, 'f6nigi8z6y757', 1, 7, 4, '2023-10-16', '2023-10-21', 'not_applicable', true, NULL, '2023-10-16 12:10:00+00');
INSERT INTO public.person VALUES
	(1, 'a8r8djfkmarpw', 'Bożena', 'Pietrzak', 'bozena.pietrzak@demo.example', '+48 100 353 590', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'j^YolvSa!UhxYeS  "!!!!!!!!"', 'pietrzak bozena pietrzak', true, '2023-08-31 22:00:00+00', 1),
	(2, 'p6zgiandsqkku', 'Ilona', 'Sroka', 'ilona.sroka@demo.example', '+48 100 983 099', 'pl', 1, 'koordynator indywidualnych planów usług społecznych', 'cus_staff', 'mlhaS!^bheS  "!!!!!"', 'sroka ilona sroka', true, '2023-08-31 22:00:00+00', 1),
	(3, 'knjgam6d5x77p', 'Bożena', 'Kubiak', 'bozena.kubiak@demo.example', '+48 100 005 682', 'pl', 8, 'asystent rodziny', 'family_assistant', 'aqU^Sa!UhxYeS  "!!!!!!"', 'kubiak bozena kubiak', true, '2023-08-31 22:00:00+00', 1),
	(4, 'ues52878e5aez', 'Patrycja', 'Tomczak', 'patrycja.tomczak@demo.example', '+48 100 902 403', 'pl', 1, 'terapeuta zajęciowy', 'sds_wtz_staff', 'ohdVvSa!jSoluV`S  "!!!!!!!"', 'tomczak patrycja tomczak', true, '2023-08-31 22:00:00+00', 1),
	(5, 'tbmjjgppeyy2s', 'Beata', 'Idzikowska', 'beata.idzikowska@demo.example', '+48 100 093 400', 'pl', 1, 'opiekun w domu pomocy społecznej', 'dps_staff', '^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"', 'idzikowska beata idzikowska', true, '2023-08-31 22:00:00+00', 1),
	(6, 'eniybh8fe7qy7', 'Szymon', 'Król', 'szymon.krol@demo.example', '+48 100 849 165', 'pl', 6, 'starszy pracownik socjalny', 'social_worker', 'alib!mvudhe  "!!!!"', 'krol szymon krol', true, '2023-08-31 22:00:00+00', 1),
	(7, 'pasigu5sj68nn', 'Ewa', 'Niedźwiedzka', 'ewa.niedzwiedzka@demo.example', '+48 100 875 139', 'pl', 4, 'pracownik socjalny', 'social_worker', 'e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"', 'niedzwiedzka ewa niedzwiedzka', true, '2023-08-31 22:00:00+00', 1),
	(8, 'dvznhycpyeumx', 'Renata', 'Polak', 'renata.polak@demo.example', '+48 100 212 633', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'jhbSa!lYeSoS  "!!!!!"', 'polak renata polak', true, '2023-08-31 22:00:00+00', 1),
	(9, 'v5dehd2y8vsns', 'Robert', 'Jaśkowiak', 'officer@demo.example', '+48 100 431 869', 'pl', NULL, 'specjalista ds. projektu', '', '`Snahs^Sa!lhUYlo  "!!!!!!!!!"', 'jaskowiak robert jaskowiak', true, '2023-08-31 22:00:00+00', 1),
	(10, 'pyvwxfhrh4z5w', 'Elżbieta', 'Krzyżaniak-Żółtowska', 'worker@demo.example', '+48 100 543 583', 'pl', 4, 'starszy pracownik socjalny', 'social_worker', 'alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"', 'krzyzaniak zoltowska elzbieta krzyzaniak zoltowska', true, '2023-08-31 22:00:00+00', 1),
	(11, '3x8wyaftzd7vh', 'Dorota', 'Dudziak', 'coordinator@demo.example', '+48 100 078 314', 'pl', 4, 'pracownik socjalny', 'social_worker', 'XqXv^Sa!XhlhoS  "!!!!!!!"', 'dudziak dorota dudziak', true, '2023-08-31 22:00:00+00', 1),
	(12, 'y5fqiygzcq4cp', 'Julia', 'Grabowska', 'auditor@demo.example', '+48 100 875 423', 'pl', NULL, 'kontroler', '', '\lSUhsmaS!`qb^S  "!!!!!!!!!"', 'grabowska julia grabowska', true, '2023-08-31 22:00:00+00', 1),
	(13, '8wh6xxn5exnve', 'Julia', 'Ślusarek-Szymczak', 'admin@demo.example', '+48 100 208 712', 'pl', NULL, 'administrator systemu', '', 'nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"', 'slusarek szymczak julia slusarek szymczak', true, '2023-08-31 22:00:00+00', 1),
	(14, '8zrbycwcmddkr', 'Patrycja', 'Ziętek', 'trainer@demo.example', '+48 100 223 794', 'pl', NULL, 'trener', '', 'v^ZoYa!jSoluV`S  "!!!!!!"', 'zietek patrycja zietek', true, '2023-08-31 22:00:00+00', 1),
	(15, 'vj3yxbx5mytxj', 'Łucja', 'Lis', 'trainer2@demo.example', '+48 100 391 443', 'pl', NULL, 'trener', '', 'b^m!cqV`S  "!!!"', 'lis lucja lis', true, '2023-08-31 22:00:00+00', 1),
	(16, 'pfb99ctrikiat', 'Renata', 'Stefaniak', 'trainer3@demo.example', '+48 100 633 254', 'pl', NULL, 'trener', '', 'moY[Se^Sa!lYeSoS  "!!!!!!!!!"', 'stefaniak renata stefaniak', true, '2023-08-31 22:00:00+00', 1),
	(17, 'u89j4x47iezfx', 'Mariola', 'Żak', 'trainer4@demo.example', '+48 100 127 719', 'pl', NULL, 'trener', '', 'xSa!dSl^hbS  "!!!"', 'zak mariola zak', true, '2023-08-31 22:00:00+00', 1),
	(18, 'bsqumkayuqbkf', 'Anna', 'Grześkowiak-Lis', 'trainer5@demo.example', '+48 100 575 574', 'pl', NULL, 'trener', '', '\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"', 'grzeskowiak lis anna grzeskowiak lis', true, '2023-08-31 22:00:00+00', 1),
	(19, 'k7vsw8e76kzf8', 'Danuta', 'Filipiak', 'trainer6@demo.example', '+48 100 288 360', 'pl', NULL, 'trener', '', '[^b^j^Sa!XSeqoS  "!!!!!!!!"', 'filipiak danuta filipiak', true, '2023-08-31 22:00:00+00', 1),
	(20, 'ucyxipcywpwvn', 'Anna', 'Ślusarek', 'trainer7@demo.example', '+48 100 308 918', 'pl', NULL, 'trener', '', 'nbqmSlYa!SeeS  "!!!!!!!!"', 'slusarek anna slusarek', true, '2023-08-31 22:00:00+00', 1),
	(21, 'wnvw68uvtc2mu', 'Patrycja', 'Walkowiak', 'trainer8@demo.example', '+48 100 280 788', 'pl', NULL, 'trener', '', 'sSbahs^Sa!jSoluV`S  "!!!!!!!!!"', 'walkowiak patrycja walkowiak', true, '2023-08-31 22:00:00+00', 1),
	(22, 'vzmx57nbpkpce', 'Natalia', 'Walczak', 'trainer9@demo.example', '+48 100 302 428', 'pl', NULL, 'trener', '', 'sSbVvSa!eSoSb^S  "!!!!!!!"', 'walczak natalia walczak', true, '2023-08-31 22:00:00+00', 1),
	(23, 'x33v97shh8tc7', 'Milena', 'Olejniczak', 'trainer10@demo.example', '+48 100 764 643', 'pl', NULL, 'trener', '', 'hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"', 'olejniczak milena olejniczak', true, '2023-08-31 22:00:00+00', 1),
	(24, 'senk4zw6efamq', 'Bożena', 'Ratajczak', 'trainer11@demo.example', '+48 100 558 846', 'pl', NULL, 'trener', '', 'lSoS`VvSa!UhxYeS  "!!!!!!!!!"', 'ratajczak bozena ratajczak', true, '2023-08-31 22:00:00+00', 1),
	(25, '7e7tsnm4yhask', 'Jadwiga', 'Kowalczyk', 'trainer12@demo.example', '+48 100 480 377', 'pl', NULL, 'trener', '', 'ahsSbVvua!`SXs^\S  "!!!!!!!!!"', 'kowalczyk jadwiga kowalczyk', true, '2023-08-31 22:00:00+00', 1);
INSERT INTO public.programme VALUES
	('CUS-IPUS-2020', 'cus', NULL, 'Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych', 'Training in preparing and carrying out individual social-service plans', 'Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664', false, false, 'secondary', '{"id": "CUS-IPUS-2020", "group": "cus", "degree": null, "speciality": null, "name_pl": "Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych", "name_en": "Training in preparing and carrying out individual social-service plans", "legal_basis": "Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664", "valid_from": null, "valid_to": null, "repealed": false, "use": "current as far as seen", "complete": false, "confidence": "secondary", "sources": ["S50", "S51"], "hours_total": 52, "hours_total_confidence": "secondary", "hours_total_note": "second draft; first draft: 45; totals of the published act not seen", "modules": [], "missing": "all modules", "entry_requirements": [{"code": "role", "text_en": "coordinator: meets social-worker requirements, at least 2 years of social work, no listed conviction, this training", "legal_basis": "CUS act art. 30", "confidence": "confirmed_text_seen", "sources": ["S49"]}], "exam_rules": [], "training_rules": [{"code": "minutes_per_hour", "value": null, "confidence": "unconfirmed", "sources": []}, {"code": "min_attendance_percent", "value": null, "confidence": "unconfirmed", "sources": []}], "hours_total_from_draft": true}');
INSERT INTO public.project VALUES
	(1, 'KPS', 'FERS.04.13-DEMO', 'Koordynacja polityki społecznej w Wielkopolsce', 'Coordination of social policy in Wielkopolska', 'Fundusze Europejskie dla Rozwoju Społecznego 2021–2027', 'European Funds for Social Development 2021–2027', '2023-09-01', '2028-12-31', 842714400, 695407923, NULL, 1756, 128, 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', true, 1);
INSERT INTO public.register VALUES
	(4, '2023-10-16 12:15:00+00', 1, 3),
	(5, '2026-11-16 15:15:00+00', 1, 3),
	(6, '2026-11-24 15:15:00+00', 1, 3);
INSERT INTO public.role_grant VALUES
	(1, 1, 'officer', NULL, '2026-11-24 21:33:22.560616+00'),
	(2, 2, 'worker', NULL, '2026-11-24 21:33:22.560616+00'),
	(3, 3, 'worker', NULL, '2026-11-24 21:33:22.560616+00'),
	(4, 3, 'coordinator', 4, '2026-11-24 21:33:22.560616+00'),
	(5, 4, 'auditor', NULL, '2026-11-24 21:33:22.560616+00'),
	(6, 5, 'administrator', NULL, '2026-11-24 21:33:22.560616+00'),
	(7, 6, 'trainer', NULL, '2026-11-24 21:33:22.560616+00'),
	(8, 7, 'trainer', NULL, '2026-11-24 21:33:22.560616+00'),
	(9, 8, 'trainer', NULL, '2026-11-24 21:33:22.560616+00'),
	(10, 9, 'trainer', NULL, '2026-11-24 21:33:22.560616+00'),
	(11, 10, 'trainer', NULL, '2026-11-24 21:33:22.560616+00'),
	(12, 11, 'trainer', NULL, '2026-11-24 21:33:22.560616+00'),
	(13, 12, 'trainer', NULL, '2026-11-24 21:33:22.560616+00'),
	(14, 13, 'trainer', NULL, '2026-11-24 21:33:22.560616+00'),
	(15, 14, 'trainer', NULL, '2026-11-24 21:33:22.560616+00'),
	(16, 15, 'trainer', NULL, '2026-11-24 21:33:22.560616+00'),
	(17, 16, 'trainer', NULL, '2026-11-24 21:33:22.560616+00'),
	(18, 17, 'trainer', NULL, '2026-11-24 21:33:22.560616+00');
INSERT INTO public.seat_book VALUES
	(1, 24, 12, 3, 0, 0, 0, 0),
	(2, 24, 12, 2, 0, 0, 3, 4),
	(3, 24, 12, 5, 7, 0, 8, 9),
	(4, 20, 10, 2, 5, 3, 8, 8),
	(5, 20, 10, 2, 6, 0, 7, 8),
	(6, 20, 10, 2, 6, 2, 9, 10);
INSERT INTO public.special_answers VALUES
	(1, 'no', 'no', '2023-08-31 22:00:00+00'),
	(2, 'no', 'no', '2023-08-31 22:00:00+00'),
	(3, 'no', 'no', '2023-08-31 22:00:00+00'),
	(4, 'no', 'no', '2023-08-31 22:00:00+00'),
	(5, 'no', 'no', '2023-08-31 22:00:00+00'),
	(6, 'no', 'no', '2023-08-31 22:00:00+00'),
	(7, 'no', 'no', '2023-08-31 22:00:00+00'),
	(8, 'no', 'no', '2023-08-31 22:00:00+00'),
	(10, 'no', 'no', '2023-08-31 22:00:00+00'),
	(11, 'no', 'no', '2023-08-31 22:00:00+00');
INSERT INTO public.support VALUES
	(1, 1, 'edition:DISEM-2023-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2023-10-16'),
	(2, 2, 'edition:DISEM-2023-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2023-10-16'),
	(3, 3, 'edition:DISEM-2023-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2023-10-16'),
	(4, 4, 'edition:DISEM-2023-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2023-10-16'),
	(5, 5, 'edition:DISEM-2023-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2023-10-16'),
	(6, 6, 'edition:DISEM-2023-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2023-10-16'),
	(7, 7, 'edition:IK24-2026-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2026-11-16'),
	(8, 2, 'edition:IK24-2026-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2026-11-16'),
	(9, 5, 'edition:IK24-2026-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2026-11-16'),
	(10, 10, 'edition:IK24-2026-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2026-11-16'),
	(11, 11, 'edition:IK24-2026-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2026-11-16');
INSERT INTO public.target_group VALUES
	('social_worker', 'pracownik socjalny', 'social worker'),
	('family_assistant', 'asystent rodziny', 'family assistant'),
	('foster_care_coordinator', 'koordynator rodzinnej pieczy zastępczej', 'foster care coordinator'),
	('manager', 'kadra kierownicza', 'manager'),
	('dps_staff', 'pracownik DPS', 'care home (DPS) staff'),
	('sds_wtz_staff', 'pracownik ŚDS/WTZ/ZAZ', 'day support (ŚDS/WTZ/ZAZ) staff'),
	('jst_official', 'przedstawiciel/pracownik JST', 'local government official'),
	('cus_staff', 'pracownik CUS', 'CUS staff'),
	('other_services', 'przedstawiciel innych służb (policja, oświata, zdrowie, sądy)', 'other services (police, education, health, courts)'),
	('social_economy', 'PES/PS/OWES', 'social economy'),
	('residential_childcare_staff', 'pracownik placówki opiekuńczo-wychowawczej', 'residential childcare staff'),
	('adoption_centre_staff', 'pracownik ośrodka adopcyjnego', 'adoption centre staff'),
	('psychologist_pedagogue', 'psycholog/pedagog', 'psychologist/pedagogue'),
	('care_worker', 'opiekun/opiekunka', 'care worker');
INSERT INTO public.venue VALUES
	(1, 'f6ph6tk4w55ng', 'Sala konferencyjna 2', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 40, '', '', true),
	(2, '263i5g5vda6z9', 'Sala warsztatowa 5', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 24, '', '', true),
	(3, 'bdi9cuw46kifq', 'Dom Spotkań', 'ul. Przykładowa 4, 62-800 Kalisz', 'Kalisz', NULL, 30, '', '', true),
	(4, '5gjspa8hwdkuv', 'Centrum Szkoleń', 'ul. Wzorcowa 7, 62-510 Konin', 'Konin', NULL, 30, '', '', true),
	(5, '6tnku6436j7kp', 'Sala ratuszowa', 'Rynek 3, 64-100 Leszno', 'Leszno', NULL, 26, '', '', true),
	(6, 't5knpgt2enxty', 'Biblioteka, sala na piętrze', 'ul. Próbna 9, 64-920 Piła', 'Piła', NULL, 24, '', '', true);
SELECT pg_catalog.setval('public.account_id_seq', 17, true);
SELECT pg_catalog.setval('public.account_token_id_seq', 1, false);
SELECT pg_catalog.setval('public.assessment_id_seq', 1, true);
SELECT pg_catalog.setval('public.attempt_id_seq', 1, false);
SELECT pg_catalog.setval('public.certificate_id_seq', 6, true);
SELECT pg_catalog.setval('public.course_id_seq', 30, true);
SELECT pg_catalog.setval('public.edition_id_seq', 6, true);
SELECT pg_catalog.setval('public.enrolment_id_seq', 35, true);
SELECT pg_catalog.setval('public.entry_record_id_seq', 9, true);
SELECT pg_catalog.setval('public.institution_id_seq', 9, true);
SELECT pg_catalog.setval('public.mark_id_seq', 17, true);
SELECT pg_catalog.setval('public.meeting_id_seq', 10, true);
SELECT pg_catalog.setval('public.message_id_seq', 48, true);
SELECT pg_catalog.setval('public.participation_id_seq', 16, true);
SELECT pg_catalog.setval('public.person_id_seq', 25, true);
SELECT pg_catalog.setval('public.project_id_seq', 1, true);
SELECT pg_catalog.setval('public.role_grant_id_seq', 18, true);
SELECT pg_catalog.setval('public.session_id_seq', 1, false);
SELECT pg_catalog.setval('public.support_id_seq', 11, true);
SELECT pg_catalog.setval('public.venue_id_seq', 6, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.accessibility_statement
    ADD CONSTRAINT pk_accessibility_statement PRIMARY KEY (id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);
ALTER TABLE ONLY public.account_token
    ADD CONSTRAINT pk_account_token PRIMARY KEY (id);
ALTER TABLE ONLY public.area
    ADD CONSTRAINT pk_area PRIMARY KEY (code);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT pk_assessment PRIMARY KEY (id);
ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT pk_attempt PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT pk_audit_entry PRIMARY KEY (seq);
ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT pk_audit_head PRIMARY KEY (id);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT pk_certificate PRIMARY KEY (id);
ALTER TABLE ONLY public.county
    ADD CONSTRAINT pk_county PRIMARY KEY (terc);
ALTER TABLE ONLY public.course
    ADD CONSTRAINT pk_course PRIMARY KEY (id);
ALTER TABLE ONLY public.edition
    ADD CONSTRAINT pk_edition PRIMARY KEY (id);
ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT pk_enrolment PRIMARY KEY (id);
ALTER TABLE ONLY public.entry_record
    ADD CONSTRAINT pk_entry_record PRIMARY KEY (id);
ALTER TABLE ONLY public.entry_special
    ADD CONSTRAINT pk_entry_special PRIMARY KEY (entry_id);
ALTER TABLE ONLY public.export_value
    ADD CONSTRAINT pk_export_value PRIMARY KEY (field, code);
ALTER TABLE ONLY public.file_header
    ADD CONSTRAINT pk_file_header PRIMARY KEY (place);
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT pk_identity PRIMARY KEY (person_id);
ALTER TABLE ONLY public.indicator_definition
    ADD CONSTRAINT pk_indicator_definition PRIMARY KEY (code);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT pk_institution PRIMARY KEY (id);
ALTER TABLE ONLY public.institution_type
    ADD CONSTRAINT pk_institution_type PRIMARY KEY (code);
ALTER TABLE ONLY public.mark
    ADD CONSTRAINT pk_mark PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT pk_message PRIMARY KEY (id);
ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT pk_municipality PRIMARY KEY (terc);
ALTER TABLE ONLY public.number_series
    ADD CONSTRAINT pk_number_series PRIMARY KEY (year);
ALTER TABLE ONLY public.office
    ADD CONSTRAINT pk_office PRIMARY KEY (id);
ALTER TABLE ONLY public.office_mark
    ADD CONSTRAINT pk_office_mark PRIMARY KEY (place);
ALTER TABLE ONLY public.participant_form
    ADD CONSTRAINT pk_participant_form PRIMARY KEY (person_id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT pk_participation PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);
ALTER TABLE ONLY public.programme
    ADD CONSTRAINT pk_programme PRIMARY KEY (code);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT pk_project PRIMARY KEY (id);
ALTER TABLE ONLY public.register
    ADD CONSTRAINT pk_register PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT pk_role_grant PRIMARY KEY (id);
ALTER TABLE ONLY public.seat_book
    ADD CONSTRAINT pk_seat_book PRIMARY KEY (edition_id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT pk_session PRIMARY KEY (id);
ALTER TABLE ONLY public.special_answers
    ADD CONSTRAINT pk_special_answers PRIMARY KEY (person_id);
ALTER TABLE ONLY public.support
    ADD CONSTRAINT pk_support PRIMARY KEY (id);
ALTER TABLE ONLY public.target_group
    ADD CONSTRAINT pk_target_group PRIMARY KEY (code);
ALTER TABLE ONLY public.used_form
    ADD CONSTRAINT pk_used_form PRIMARY KEY (key);
ALTER TABLE ONLY public.venue
    ADD CONSTRAINT pk_venue PRIMARY KEY (id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_email UNIQUE (email);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_person_id UNIQUE (person_id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_ref UNIQUE (ref);
ALTER TABLE ONLY public.account_token
    ADD CONSTRAINT uq_account_token_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT uq_assessment_ref UNIQUE (ref);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT uq_certificate_code_hash UNIQUE (code_hash);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT uq_certificate_number UNIQUE (number);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT uq_certificate_ref UNIQUE (ref);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT uq_certificate_year_sequence UNIQUE (year, sequence);
ALTER TABLE ONLY public.course
    ADD CONSTRAINT uq_course_code UNIQUE (code);
ALTER TABLE ONLY public.course
    ADD CONSTRAINT uq_course_slug UNIQUE (slug);
ALTER TABLE ONLY public.edition
    ADD CONSTRAINT uq_edition_code UNIQUE (code);
ALTER TABLE ONLY public.edition
    ADD CONSTRAINT uq_edition_course_id_year_number UNIQUE (course_id, year, number);
ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT uq_enrolment_edition_id_arrival UNIQUE (edition_id, arrival);
ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT uq_enrolment_ref UNIQUE (ref);
ALTER TABLE ONLY public.entry_record
    ADD CONSTRAINT uq_entry_record_participation_id_number UNIQUE (participation_id, number);
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT uq_identity_pesel_index UNIQUE (pesel_index);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT uq_institution_ref UNIQUE (ref);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT uq_meeting_ref UNIQUE (ref);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT uq_message_dedup UNIQUE (dedup);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT uq_message_message_id UNIQUE (message_id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT uq_participation_project_id_person_id UNIQUE (project_id, person_id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT uq_participation_ref UNIQUE (ref);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_ref UNIQUE (ref);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT uq_project_code UNIQUE (code);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT uq_role_grant_account_id_role_institution_id UNIQUE (account_id, role, institution_id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT uq_session_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.support
    ADD CONSTRAINT uq_support_participation_id_source UNIQUE (participation_id, source);
ALTER TABLE ONLY public.venue
    ADD CONSTRAINT uq_venue_ref UNIQUE (ref);
CREATE INDEX ix_account_token_account_id ON public.account_token USING btree (account_id);
CREATE INDEX ix_account_token_ends_at ON public.account_token USING btree (ends_at);
CREATE INDEX ix_assessment_participation_id ON public.assessment USING btree (participation_id);
CREATE INDEX ix_attempt_scope ON public.attempt USING btree (scope, key, at);
CREATE INDEX ix_audit_entry_account ON public.audit_entry USING btree (account_id, at);
CREATE INDEX ix_audit_entry_object ON public.audit_entry USING btree (kind, object_id);
CREATE INDEX ix_certificate_edition_id ON public.certificate USING btree (edition_id);
CREATE INDEX ix_certificate_person_id ON public.certificate USING btree (person_id);
CREATE INDEX ix_certificate_without_print ON public.certificate USING btree (id) WHERE ((sha256_pl IS NULL) OR (sha256_en IS NULL));
CREATE INDEX ix_county_sort_key ON public.county USING btree (sort_key);
CREATE INDEX ix_course_sort_key ON public.course USING btree (sort_key);
CREATE INDEX ix_edition_course_id ON public.edition USING btree (course_id);
CREATE INDEX ix_edition_first_on ON public.edition USING btree (state, first_on);
CREATE INDEX ix_edition_state ON public.edition USING btree (state);
CREATE INDEX ix_enrolment_institution_id ON public.enrolment USING btree (institution_id);
CREATE INDEX ix_enrolment_person_id ON public.enrolment USING btree (person_id);
CREATE INDEX ix_enrolment_places ON public.enrolment USING btree (edition_id, state, institution_id);
CREATE INDEX ix_enrolment_queue ON public.enrolment USING btree (edition_id, state, arrival);
CREATE INDEX ix_institution_municipality_terc ON public.institution USING btree (municipality_terc);
CREATE INDEX ix_institution_search_key ON public.institution USING btree (search_key);
CREATE INDEX ix_institution_sort_key ON public.institution USING btree (sort_key);
CREATE INDEX ix_mark_enrolment_id ON public.mark USING btree (enrolment_id);
CREATE INDEX ix_mark_meeting_id ON public.mark USING btree (meeting_id);
CREATE INDEX ix_meeting_edition_id ON public.meeting USING btree (edition_id);
CREATE INDEX ix_meeting_starts_at ON public.meeting USING btree (starts_at);
CREATE INDEX ix_meeting_trainer_id ON public.meeting USING btree (trainer_id);
CREATE INDEX ix_message_due ON public.message USING btree (due_at);
CREATE INDEX ix_message_kind ON public.message USING btree (kind);
CREATE INDEX ix_message_person_id ON public.message USING btree (person_id);
CREATE INDEX ix_municipality_county_terc ON public.municipality USING btree (county_terc);
CREATE INDEX ix_municipality_search_key ON public.municipality USING btree (search_key);
CREATE INDEX ix_municipality_sort_key ON public.municipality USING btree (sort_key);
CREATE INDEX ix_participation_began ON public.participation USING btree (project_id, began_on);
CREATE INDEX ix_participation_institution_id ON public.participation USING btree (institution_id);
CREATE INDEX ix_participation_person_id ON public.participation USING btree (person_id);
CREATE INDEX ix_person_email ON public.person USING btree (email);
CREATE INDEX ix_person_institution_id ON public.person USING btree (institution_id);
CREATE INDEX ix_person_search_key ON public.person USING btree (search_key);
CREATE INDEX ix_person_sort_key ON public.person USING btree (sort_key);
CREATE INDEX ix_role_grant_account_id ON public.role_grant USING btree (account_id);
CREATE INDEX ix_session_account_id ON public.session USING btree (account_id);
CREATE INDEX ix_session_ends_at ON public.session USING btree (ends_at);
CREATE INDEX ix_support_participation_id ON public.support USING btree (participation_id);
CREATE INDEX ix_used_form_at ON public.used_form USING btree (at);
CREATE UNIQUE INDEX ux_certificate_valid ON public.certificate USING btree (enrolment_id) WHERE ((state)::text = 'valid'::text);
CREATE UNIQUE INDEX ux_enrolment_active ON public.enrolment USING btree (edition_id, person_id) WHERE ((state)::text = ANY ((ARRAY['seated'::character varying, 'waiting'::character varying])::text[]));
CREATE UNIQUE INDEX ux_entry_record_current ON public.entry_record USING btree (participation_id) WHERE is_current;
CREATE UNIQUE INDEX ux_mark_current ON public.mark USING btree (meeting_id, enrolment_id) WHERE (replaced_at IS NULL);
CREATE UNIQUE INDEX ux_role_grant_everywhere ON public.role_grant USING btree (account_id, role) WHERE (institution_id IS NULL);
CREATE TRIGGER audit_entry_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.audit_entry_append_only();
ALTER TABLE ONLY public.account
    ADD CONSTRAINT fk_account_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.account_token
    ADD CONSTRAINT fk_account_token_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT fk_assessment_participation_id FOREIGN KEY (participation_id) REFERENCES public.participation(id);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT fk_certificate_edition_id FOREIGN KEY (edition_id) REFERENCES public.edition(id);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT fk_certificate_enrolment_id FOREIGN KEY (enrolment_id) REFERENCES public.enrolment(id);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT fk_certificate_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT fk_certificate_replaced_by_id FOREIGN KEY (replaced_by_id) REFERENCES public.certificate(id);
ALTER TABLE ONLY public.course
    ADD CONSTRAINT fk_course_area_code FOREIGN KEY (area_code) REFERENCES public.area(code);
ALTER TABLE ONLY public.edition
    ADD CONSTRAINT fk_edition_course_id FOREIGN KEY (course_id) REFERENCES public.course(id);
ALTER TABLE ONLY public.edition
    ADD CONSTRAINT fk_edition_project_id FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT fk_enrolment_edition_id FOREIGN KEY (edition_id) REFERENCES public.edition(id);
ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT fk_enrolment_institution_id FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT fk_enrolment_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.entry_record
    ADD CONSTRAINT fk_entry_record_municipality_terc FOREIGN KEY (municipality_terc) REFERENCES public.municipality(terc);
ALTER TABLE ONLY public.entry_record
    ADD CONSTRAINT fk_entry_record_participation_id FOREIGN KEY (participation_id) REFERENCES public.participation(id);
ALTER TABLE ONLY public.entry_special
    ADD CONSTRAINT fk_entry_special_entry_id FOREIGN KEY (entry_id) REFERENCES public.entry_record(id);
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT fk_identity_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT fk_institution_municipality_terc FOREIGN KEY (municipality_terc) REFERENCES public.municipality(terc);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT fk_institution_type_code FOREIGN KEY (type_code) REFERENCES public.institution_type(code);
ALTER TABLE ONLY public.mark
    ADD CONSTRAINT fk_mark_enrolment_id FOREIGN KEY (enrolment_id) REFERENCES public.enrolment(id);
ALTER TABLE ONLY public.mark
    ADD CONSTRAINT fk_mark_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_edition_id FOREIGN KEY (edition_id) REFERENCES public.edition(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_trainer_id FOREIGN KEY (trainer_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_venue_id FOREIGN KEY (venue_id) REFERENCES public.venue(id);
ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT fk_municipality_county_terc FOREIGN KEY (county_terc) REFERENCES public.county(terc);
ALTER TABLE ONLY public.participant_form
    ADD CONSTRAINT fk_participant_form_municipality_terc FOREIGN KEY (municipality_terc) REFERENCES public.municipality(terc);
ALTER TABLE ONLY public.participant_form
    ADD CONSTRAINT fk_participant_form_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT fk_participation_institution_id FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT fk_participation_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT fk_participation_project_id FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_institution_id FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.register
    ADD CONSTRAINT fk_register_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_institution_id FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.seat_book
    ADD CONSTRAINT fk_seat_book_edition_id FOREIGN KEY (edition_id) REFERENCES public.edition(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT fk_session_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.special_answers
    ADD CONSTRAINT fk_special_answers_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.support
    ADD CONSTRAINT fk_support_participation_id FOREIGN KEY (participation_id) REFERENCES public.participation(id);
ALTER TABLE ONLY public.venue
    ADD CONSTRAINT fk_venue_municipality_terc FOREIGN KEY (municipality_terc) REFERENCES public.municipality(terc);
