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
    version integer NOT NULL
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
	(1, 'gupsq6nica3zc', 9, 'officer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$kL8vNiAf3pgUE1u+s9XFuQ$1xar+fWrU/cq3sCYxojSAZZ+909xDRDOVHd2eogS0AI', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(2, 'dqu8ffpfhjvx8', 10, 'worker@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$m/+YIcI+yZ8QRS2S9tpLkQ$ptAeM+CIXHE5s4nytUEgJj60KosywOfuNIto85Kk1h8', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(3, 'bmegtq2rtf7ad', 11, 'coordinator@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$ASOO4CS2onyweyzi6EScGw$Gr0v+jkbMcqyGVHeJAkyaT2dB22oKWqdNUtUCesZRFI', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(4, 'zeh7rpitmbkzw', 12, 'auditor@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$aMf09YcDquFY5UHRJ8SD/w$hFMPiLuiFTeSPht5t4bt3+RzGx0UXaR/Wh3zoq+hv6c', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(5, '7muh2jan3xxe2', 13, 'admin@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$MEO5ljHaC355suIyDTit3A$EshTo+HYINFk681M7BJPWrv2ITJ8It+bKWkrF+oj1es', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(6, '4gim4i5euzhwk', 14, 'trainer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$F02MBU07wd/cMOPEqfjoeg$0VDWeboBcdcLHFUQetJ1TV3n2OR39oT5RJdWYq9ifT0', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(7, 'g3qk4tnwxf4vb', 15, 'trainer2@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$Douvb2jizTEBUuZzSdAQUw$88sSU+fGSsiezQq51fUWNNGOWlvuSdXOvplpLZEyLQk', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(8, '6dka4iyka9dex', 16, 'trainer3@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$rXaFSqBNUuJv6tL2MQtMNQ$LsgS29B2loA2DT1Darir3AHJqSvSDDSI9jd8CrP4ifc', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(9, '64exx8k29nbcp', 17, 'trainer4@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$+fS/j1g/iXQLp0GpgCh+kA$fG3d+AnvSLnOqqDSWD3ZXtlnrw0NdYO81Ba6rKs4d2k', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(10, 'tc8n3s9s5ys95', 18, 'trainer5@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$C3FgBwNtoElsOUUxe/FoTQ$EAsXYuY82LxU6W775TKUoaiiEvO/Qd4IlFxZ60nf4Qg', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(11, 'xm6uq8s3z84hu', 19, 'trainer6@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$HxEWtJ56531h+8unrgt56A$SJq/dLDFoT1hqUIDG8KxSCFHYv9jz+ynancggY8v3pI', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(12, 'sxv87z24fdxys', 20, 'trainer7@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$M84r/Raq0U9wuGM2bcbPwg$qKuLtKbMnC1WZE29wnGPqJYl2W0L4uRhp5jEuNQK6sE', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(13, 'agx6y7a9tc9e3', 21, 'trainer8@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$Tj9fiJuS//EQJEjc2aFCEg$WB/tsfoThL3QnUAATgX+GXjZwNnIeTW5xFvr08Y6Q8A', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(14, 'i2s7fazpkekqd', 22, 'trainer9@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$CK/SBVj953WfvKLDakgirA$X46gxSZ4UABgFG/O0lM3D8OLf09XhXS8Bk3LyJOUK9g', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(15, 'xnyaucpp7nkw8', 23, 'trainer10@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$BPiKHQ1Hh+e2ZusKeTdQKQ$V3IwizgL64NIIpFExAZUZ2VvpmIlhEMMC4PIptpg0iQ', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(16, '3xetdq6jvmi5z', 24, 'trainer11@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$ooTbe4ntFan5BxKoLs8/VA$hGcEnP2j8GmEY5l6nAq0ZVDrjC+N5+tusyfftqsqY/s', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL),
	(17, 'whimpcf59gazt', 25, 'trainer12@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$Lh5oatDIvmEF4r+XmC9lMA$e3Mn3FA/QvmoDKlz2+Q+5juMjRRCZhT5t+WP7/WENy8', true, true, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL);
INSERT INTO public.alembic_version VALUES
	('0001');
INSERT INTO public.area VALUES
	('FAM', 'Rodziny', 'Families', 1),
	('FOST', 'Piecza zastępcza i adopcja', 'Foster care and adoption', 2),
	('DIS', 'Osoby z ograniczoną mobilnością, w tym z niepełnosprawnościami', 'People with reduced mobility, incl. disabilities', 3),
	('ELD', 'Osoby starsze', 'Older people', 4),
	('MIG', 'Migranci', 'Migrants', 5),
	('STAFF', 'Kadra pomocy i integracji społecznej (w tym zdrowie psychiczne i przeciwdziałanie przemocy domowej)', 'Social assistance and integration staff (incl. mental health, domestic violence)', 6);
INSERT INTO public.assessment VALUES
	(1, '5n62hiqcr2v48', 1, 'qualified', '2023-10-21', 'Komisja DEMO', 'Protokół DEMO/1', '2026-11-24 19:38:37.744039+00', 1);
INSERT INTO public.audit_entry VALUES
	(1, '2026-11-24 19:38:37.744039+00', NULL, 'office.change', 'office', '1', '["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]', '', '520d4c8ef82dfcdcd4dfe9c2c7ab0e8d535a38efc8810f049e62b6d689e74be7'),
	(2, '2026-11-24 19:38:37.744039+00', NULL, 'project.open', 'project', '1', '["budget_eur_cents", "budget_pln_cents", "code", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]', '', '82b2ccecad2bbe9e5353c1752401ca0045de91f83e4e78f85a1df262a8fccff7'),
	(3, '2026-11-24 19:38:37.744039+00', NULL, 'venue.create', 'venue', '1', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '3c39fe0492f405bd95335562db7f34d763c942a22a11acfa8fd877b2f2949a5d'),
	(4, '2026-11-24 19:38:37.744039+00', NULL, 'venue.create', 'venue', '2', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', 'd287a66061ed733b2b7c515046bfee326c7aa63849d7689895be7105339c1d9f'),
	(5, '2026-11-24 19:38:37.744039+00', NULL, 'venue.create', 'venue', '3', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '8eba57601355e37faccd74fd48d1c6adc47dc671946231581641038b9a885964'),
	(6, '2026-11-24 19:38:37.744039+00', NULL, 'venue.create', 'venue', '4', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '879980f9ed2be093ccdb80d4574321280d80c73c7a2eb34cc65aa085d3eb8ad4'),
	(7, '2026-11-24 19:38:37.744039+00', NULL, 'venue.create', 'venue', '5', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '2be532153b34279ac69a625421555a51fc262cfb49d05d9f4f4e6b9e973feb28'),
	(8, '2026-11-24 19:38:37.744039+00', NULL, 'venue.create', 'venue', '6', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '901517eaa4d5b1bc8b2c89f5ba6d19127a2c678f18b879b395d34435a4c8fbbe'),
	(9, '2026-11-24 19:38:37.744039+00', NULL, 'institution.create', 'institution', '1', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '5dd63eca30f989465cee42a665c0df7cfc924f351c2a0dcfd8f627a6e3fabe2a'),
	(10, '2026-11-24 19:38:37.744039+00', NULL, 'institution.create', 'institution', '2', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'fdf7edf4eea1812fc501502cba3931422f1fe87ac85badbfa5bfb883419097c0'),
	(11, '2026-11-24 19:38:37.744039+00', NULL, 'institution.create', 'institution', '3', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '7b642c047d1dd810e7f02f289c746300bd1dd4e8a031d40cafc82e68d4621004'),
	(12, '2026-11-24 19:38:37.744039+00', NULL, 'institution.create', 'institution', '4', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'a09afe78c922b0b6824bdd69f312b9e1840706bdc0ef5a3c34434fba4f6d0cb3'),
	(13, '2026-11-24 19:38:37.744039+00', NULL, 'institution.create', 'institution', '5', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '521555dbf5bf2e726d0691ae9a4f9a9961a356ea2f7f2dae9c74d558122cbc1c'),
	(14, '2026-11-24 19:38:37.744039+00', NULL, 'institution.create', 'institution', '6', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'ebeb41926b68202e305f098943428b5a679d0d171473dc55df17acac6ebd98d3'),
	(15, '2026-11-24 19:38:37.744039+00', NULL, 'institution.create', 'institution', '7', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '27ab19c1d9f4ecef4a14841893f296e96b2d1a67fec6a6648e47b78624f79e9e'),
	(16, '2026-11-24 19:38:37.744039+00', NULL, 'institution.create', 'institution', '8', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '5795d1a7bb4687a9f84bf201ec1e40bbf1586b4d46b27da6eb792d53cd338bd9'),
	(17, '2026-11-24 19:38:37.744039+00', NULL, 'institution.create', 'institution', '9', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '05b45839320bd4cd7ceda8bb7d09b33c7ba5f62f23e6bd8c3253272539bac0ec'),
	(18, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '1', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '5cdad8f42edd114689852ec5691cbbc8fff3d5d2d99b3ba01b20d092e371b11f'),
	(19, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '1', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'a17f60fecf8106bcfc7b649c95ec1f439741600523b7737b75b4c18504795cc6'),
	(20, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '2', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'ccd8d9067a5676687e6111b997ee8764d5a5f0d79f7bdd161f5cbd59768ec7df'),
	(21, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '2', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'd871cc24d6614a44726ec8d17d98ce142fc5c33b62778da1819ba2dda61b5839'),
	(22, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '3', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'a8fa27acab8c0e00a9fee06d5ddd3bd092fe916ca7b388d7eb137dcd8daed974'),
	(23, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '3', '["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '5372a5266e2a731f9cb84555129b90309efd749edf8c337d1cdbb2b7705e6175'),
	(24, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '4', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '0381753bd31e80b623848a7a85167e290cd5aabf879907bdfd49a422492ef698'),
	(25, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '4', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'a9e44ea79722b739246e79c772926c0c3c976a81d26973142e7fd1ca4a1760a6'),
	(26, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '5', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'ea6d93e9c05f6ca448edf6dd85298f87620368275610020bc5e11b1475725a67'),
	(27, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '5', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'ae01ac806fe9972fe680b19f684986eb08e8603bce4b00ddd32d3cc5bfddaf79'),
	(28, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '6', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'acf9be29b60a92f65fef02b55504d2236afc093265fda690874aa92265da34ac'),
	(29, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '6', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'c0af028bbe6f2bc989811fab53183fabeda91c0aa0ca45bf335ec38bf57e3d88'),
	(30, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '7', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'f2da94a7f1a488fb297eee830e19cb94ece40c133bccbaf2b00fc4ecca99913d'),
	(31, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '7', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '4c667042f664911b407d5d8cc3dae521491d9ec66f07aae62542dd618a1a59ab'),
	(32, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '8', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'cbd86e9f87a4b2d2ef26a63f656bedc2f6574530682316427b409a8831de2049'),
	(33, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '8', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '416cba57c60cbe3bd2318e8e281dc18b699bb919c97077b08a17b18de4cdd528'),
	(34, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '9', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '453c0fa81676fc90b3f86a457f3e9e8dc22596004e918f356aea4b9c08d48bd1'),
	(35, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '1', '["email", "person_id"]', '', '9396eb4f7490d23af0494d596485c7bbe00ea04cef6a88a968191fa62c8c9f0e'),
	(36, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '1', '["role.officer"]', '', '7e193638e6d0d9be5a85b43aa96f82a77f3dbd807f679d1059a13cd82f7c4b03'),
	(37, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '10', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'd442b01d33060b94ace9e2bb7db4ed02cd3ce264a36d3d83996c6accac91cdb2'),
	(38, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '10', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '5f2d20d5a5652a6dea5074f02983a087cddb6dd4cb28925a33b425a50614eb60'),
	(39, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '2', '["email", "person_id"]', '', '0dc8a59a06d500c2b2668f9518cfc51dec3c5c34ab1ea64e29df13bd9f8b3bea'),
	(40, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '2', '["role.worker"]', '', 'ec15e95aa7500c253f1d1e613bb908a0d0e8b9503cefcf1d176db2a655d59c7c'),
	(41, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '11', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'a463b0aee44a8e6dbc2a56f3b2ae4ab50bf1b0aaadf851c07670d93f793c7ddb'),
	(42, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '11', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '1e8b0fe37dc275fdd81c10a51becf0893ac88ce004c5aad14e01536bbc54108f'),
	(43, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '3', '["email", "person_id"]', '', '42a3b5d023884a41a758b2ed7c0047c89b07b4fa0b9777ff37a97a4bca163abe'),
	(44, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '3', '["role.worker"]', '', '64fa8826f0d6a152e32f4f3e42c1f421cba3eee59cd0bd1a957006f0eeacdd2e'),
	(45, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '3', '["role.coordinator"]', '', 'e92c9dab9c7640aea4d39e7337dfe4c0acad75fa7502e881f73ecfeb649e1dfe'),
	(46, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '12', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '1eb565a4dff27c17ceb6cd1213a012862f7db20b594939d1eaafc6e39f129be5'),
	(47, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '4', '["email", "person_id"]', '', '7037f760605160bad8eda4be091677ad07adca21d9aedcdf7308925f56dee285'),
	(48, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '4', '["role.auditor"]', '', 'f4f5df3d875ec800c49d0fdaadae7c0aea54055980561855fc98a1886e466c01'),
	(49, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '13', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'b1201bcfb4112de59165d21dd85db07d9772209aa7c773dca7ba40ed93e64b5d'),
	(50, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '5', '["email", "person_id"]', '', '98dda645cdd061b490ff3375cdfe9a147a251fe319564e9c85942191cc77f336');
INSERT INTO public.audit_entry VALUES
	(51, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '5', '["role.administrator"]', '', '7855f430a89c0b73b4cbca51f2d748924e98ee60f411f59a3cc51b10cbe3aa67'),
	(52, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '14', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '65a29dfecb7025e0e04f8349395acd3f26d5bf8c41c4d5fa2f9f0d8e4f78de7a'),
	(53, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '6', '["email", "person_id"]', '', 'e02da000cda05340ab2a1e90fcb2ab7ecf5532a6afca49707ec0630bafd03536'),
	(54, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '6', '["role.trainer"]', '', '8033ae548dd3a7deff3ecc0efa90cdc05b777e7092ce73fba48542be8cc05bdd'),
	(55, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '15', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '4da5565431384ceeb9d3e40e074421aaef6ae620720ca589c6665da5abe1805c'),
	(56, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '7', '["email", "person_id"]', '', '935694b47cacc2b8fe44f0b9c287b69bc414d5cc96870d68cff105fcae1c79c5'),
	(57, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '7', '["role.trainer"]', '', '752f484af156d8f768d95c697bfc0f31c4748e50fda04d7f232d9368379d76d7'),
	(58, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '16', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'b96fa71a7e48aa68994355f92d8c4c65ceeb029219abbc15ae24c0872ed60e76'),
	(59, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '8', '["email", "person_id"]', '', '946393747a44018face512c85af2dd1506ae0674a711ed6912feddb6b7dd6906'),
	(60, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '8', '["role.trainer"]', '', '23c84452fd851507c2666b0bf3f66fcab7fbc390c00cd7c9e4f1a1fe9be5ca97'),
	(146, '2026-11-16 15:10:00+00', 1, 'register.mark', 'meeting', '5', '["marks"]', '', '679c59138a0f4ad9167c9590c254540a51b88c699a637a6188cb71ed5f45582b'),
	(61, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '17', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '0cc1331972b0f71fc4b251833d377b6bbc582d0585fc8b424b9ac76174486f79'),
	(62, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '9', '["email", "person_id"]', '', '5e52e280bb072bc2388bd13ee318478975297bc8c70b555b0fe14f0fdd9c57ad'),
	(63, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '9', '["role.trainer"]', '', '25d458ff2f018ca4bc59f8a8e89b602e319255432b1e13af69276e0fcae863cf'),
	(64, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '18', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '5477a1589bb8306e5982dce03a2ac19868e17fa20195ac6ae0db88ec46c42afb'),
	(65, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '10', '["email", "person_id"]', '', 'ade5b26d35250fcc4e623372d97ce33828d1c392121cf28b7d1c299340f9d9bb'),
	(66, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '10', '["role.trainer"]', '', '351dccc6e9b2deaa9d05f832ea80f130fe0d036c9c30104f178b4911e286f9b4'),
	(67, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '19', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '8f9856040ea3a91b5c7e1834f9fd8a7b4f06021d795c5a9ab6ddf594805c008b'),
	(68, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '11', '["email", "person_id"]', '', '0d414110d04d4947719eb8787fbc80832420653cba1f2f8b9616298252e58f8b'),
	(69, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '11', '["role.trainer"]', '', '2c2f3eae1abdbec96b2967368d5d6ad5cc21d8e1bd6ffd1708f868157ccde416'),
	(70, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '20', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'ed94b00dc81ad001889c5d8731594f5fa3b93d4da297412367dff8c0a6347589'),
	(71, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '12', '["email", "person_id"]', '', '0a8484f5a6f1a4dde7f8c5176af37a2274340d9f013ba0074fdc5126f2935a53'),
	(72, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '12', '["role.trainer"]', '', 'b43478cbb91e66b263215dd18db3a9280085a38efc81c1323730ce439d6aca5d'),
	(73, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '21', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '27ad6c66652b5559f062bde13a5599e7df0dfbc991fc4dc841b384072ca08a0f'),
	(74, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '13', '["email", "person_id"]', '', '6fd141dcc5753cf96a5bc75a0c060ca0bdbbf071cc0f89270c2eab4d048370b0'),
	(75, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '13', '["role.trainer"]', '', 'f40876b51599ccdaef7d5a0760cd1391f9999b03930b913bec305e32f15526be'),
	(76, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '22', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '7d9e6b8f73120800ca3fba068faaebc3d9b9a3d8d5b9457e7baa55bd70f20c33'),
	(77, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '14', '["email", "person_id"]', '', 'a6ef4644a8f73e07532b0d659ea6b6ea7d046103a962f629977f98a51a6e8cd3'),
	(78, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '14', '["role.trainer"]', '', '24fbf24b3dee66271b145f7dcfee51cdbffa08d85a27d993d258bc63170a0d01'),
	(79, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '23', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'b13bbf5f52509e20324298c02c31953464809676a3807d8381d248d570ed0b6f'),
	(80, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '15', '["email", "person_id"]', '', '7da9a2dac21cfe45aa1106b573b825d8e48462754854eba0599107e3edc8bb98'),
	(81, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '15', '["role.trainer"]', '', 'cdde99b16ad7b7a3386e5841033e61f8dcc310c089e2f3d9a696f745f65da371'),
	(82, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '24', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '5e9833741a6290d0f35ae6b618b7c4967c1e74bc66668c3669e7631aba2aac86'),
	(83, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '16', '["email", "person_id"]', '', '3181ebc4ab2110b4220411a4a24aa21fafaf3f0d398199e8994c7c8a8fa1efba'),
	(84, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '16', '["role.trainer"]', '', '3f8daf7674858bd2ef60d8f139d5d000835bd336d349a88c09112368d4bd9110'),
	(85, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '25', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'ebaacc9116945daac8343a04faa0da6489d97d0014cde982170f522da7f330d0'),
	(86, '2026-11-24 19:38:37.744039+00', NULL, 'account.open', 'account', '17', '["email", "person_id"]', '', '26c16e95d842243bc34141776820078a12f5deac453016bc304cd4a7e811ab84'),
	(87, '2026-11-24 19:38:37.744039+00', NULL, 'account.grant', 'account', '17', '["role.trainer"]', '', '644102bf1c3b7791f205d078f845e5a9af87c36b9fa0efd0dc94932de91caa4f'),
	(88, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '1', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', 'ec69c171aa205c09b27382ad4e62792c95181610f63c440a5e21f1a7d251c849'),
	(89, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '1', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'f95c98bb1e47521512e058061ef252963392bbbcadedd3f2d3672d71425c88a6'),
	(90, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '2', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'f60ffa5c3e29485a556d77c801310f30430c473f7f2e407f5a44cde23e1e15a1'),
	(91, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '2', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '6858711dbe4eb5a29882b2b1b81475448b08f7051d5e0d99ccbfb7206de080b9'),
	(92, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '3', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'bae208bddf46301c8cd0937b9d37b39655680793cf187a5f950f1294ae82120b'),
	(93, '2026-10-28 07:00:00+00', 1, 'edition.publish', 'edition', '2', '["changed_at", "published_at", "state"]', '', '4fc25ef760889ccb88244b6f9f1ce29d1e19e171f7d1ea1521715ccbc0594f97'),
	(94, '2026-11-09 10:08:24.43601+00', NULL, 'enrolment.apply', 'enrolment', '1', '["arrival", "state"]', '', '23b283f94a90a4bc84688122d38595091edb9ac76f70128fe60bd2bd7be3e674'),
	(95, '2026-11-14 13:16:48.87202+00', NULL, 'enrolment.apply', 'enrolment', '2', '["arrival", "state"]', '', 'aeb084688fa81558ec37e1b6da24c3d3d848806f4dc97fd7bafe21cb69943020'),
	(96, '2026-11-19 16:25:13.30803+00', NULL, 'enrolment.apply', 'enrolment', '3', '["arrival", "state"]', '', '2566e16762c0f43572897c02078903775704fbb9a6ceed441c58e699e47dc4c8'),
	(97, '2026-11-24 19:38:37.744039+00', 1, 'edition.cancel', 'edition', '2', '["state"]', 'DEMO: za mało zgłoszeń', '106291b64ce994d7ad806af3c33fb064a36a751e6eb16f9cae1dea7fa867bf9a'),
	(98, '2026-11-24 19:38:37.744039+00', 1, 'enrolment.cancel', 'enrolment', '1', '["state"]', '', 'c10850af17b0a572f53f9baea501f687f9e2f6937966fccc6f9e2fa6a018caa0'),
	(99, '2026-11-24 19:38:37.744039+00', 1, 'enrolment.cancel', 'enrolment', '2', '["state"]', '', '70b1bfba7d07e35be8a4b2ca364669c3e40db12e3da4a0eef8d486e13b0839fd');
INSERT INTO public.audit_entry VALUES
	(100, '2026-11-24 19:38:37.744039+00', 1, 'enrolment.cancel', 'enrolment', '3', '["state"]', '', '71ac82d1389985d7cb560572ab199ff8086d07269816c671bea0323b7c1e4476'),
	(101, '2023-09-04 06:00:00+00', 1, 'edition.create', 'edition', '3', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '002359141160cfc0ce0dca538ecd035c5dc1e0f10766292bfd373eb2d8fbc6ae'),
	(102, '2023-09-04 06:00:00+00', 1, 'meeting.create', 'meeting', '4', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '0a03666ce04a1daaad6578328c2e6d186c54ab9f4b4b0bbdc59f7eb09bf8d0e2'),
	(103, '2023-09-04 06:00:00+00', 1, 'edition.publish', 'edition', '3', '["changed_at", "published_at", "state"]', '', '8ceee6935270b32bf34d2a39ff3081ecee26ee498e325c39f4d2a81ecf4d7068'),
	(104, '2023-09-14 14:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '4', '["arrival", "state"]', '', '6372ff69bf17b39134bd18cfbe855e76ae603fcf125de3fbaffd27e23c71bfb4'),
	(105, '2023-09-17 22:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '5', '["arrival", "state"]', '', '369eb7807b3dcc091fd2d21a4ffeb11ee92ddea7b850471d9a185b2ec559703e'),
	(106, '2023-09-21 07:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '6', '["arrival", "state"]', '', '279190a509eb0527e8941bcab15d5906e30379aaaf5d25b4c1234a0864993b7f'),
	(107, '2023-09-24 15:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '7', '["arrival", "state"]', '', '3a8ff72dd7a75b65f9dca03cd52474fb31e93af5310ebc829710e9e160a57c44'),
	(108, '2023-09-28 00:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '8', '["arrival", "state"]', '', '309e59e4f83ed4ee18070ee523bfe264b114e043a42af8b294fdd6966377a2a6'),
	(109, '2023-10-01 08:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '9', '["arrival", "state"]', '', 'f8f9b328efedef71f59fadbe4e44c33eb3d0e840613cd675078d835f48c39c64'),
	(110, '2023-10-04 17:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '10', '["arrival", "state"]', '', '22f47cc365a333a4ee4212d42115c0441eee7bef5cb30e84156a20d5fc22fe0d'),
	(111, '2023-10-08 01:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '11', '["arrival", "state"]', '', '281bd4870260fbe16f4a5f90fda56fca4a30e2d535edfc46c485a859c8eb6f1a'),
	(112, '2023-10-11 09:58:00+00', NULL, 'enrolment.withdraw', 'enrolment', '6', '["state"]', '', '99ef8319dae8e3e3b32a46cc5780179ab9257f15c96aeb6557a1036cc4ca254a'),
	(113, '2023-10-16 12:10:00+00', 1, 'register.mark', 'meeting', '4', '["marks"]', '', 'ad45caa8278266247dbcbbcb238780650bdc1d6b7a3ddd3e9011fc215a95021b'),
	(114, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '1', '["began_on"]', '', '798ee4564d1cbaa202afa9b61421cc71b5343cbe38f2a30b6092704dc9508946'),
	(115, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '1', '["began_on", "source"]', '', 'f8772993f147c430b5eee4a6e3d242ae5accc791ca77578f1189b7664c7c4f99'),
	(116, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '2', '["began_on"]', '', 'ff1109274bfa8538932723f10e7b8bbbd974cd12c5a82bc3ca012836a26a45a8'),
	(117, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '2', '["began_on", "source"]', '', '21a7f66582e5863358698c04eed1e5a5335767b4083f8665b02dc8ae6e7b70aa'),
	(118, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '3', '["began_on"]', '', 'e056b3c2ac6f1c13dd7f99cc622fdf5a43f4e366c0e867b5dbfdb31de7f87fde'),
	(119, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '3', '["began_on", "source"]', '', 'fe44f2bfeb95c6c0e04995cad5a0b8c68518b5121f3ca37375f51a7b4e67a65f'),
	(120, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '4', '["began_on"]', '', 'fa8806d163ad509d4a7d32d2e6c3676c5eb30e96e21a88980805a2f91bce23b3'),
	(121, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '4', '["began_on", "source"]', '', 'db749a948ba826ead91f3b14d23591a0c831ae0cc123ad971fd1ea4ac7647929'),
	(122, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '5', '["began_on"]', '', '3ad74342a34b266cbac5df3bf6c298baeb19bbdda796a67b51379e9643998ad3'),
	(123, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '5', '["began_on", "source"]', '', '81d9e05a1384a16e25979ca6fe07c2da3a6f9cedc647be9443a5273e80735143'),
	(124, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '6', '["began_on"]', '', '614eb99c6ea845e17c871966f3d88dadbfaef3eeed9b9ac101b8bb14334fa40d'),
	(125, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '6', '["began_on", "source"]', '', 'ae5b6fd7bd23d188beb332658e59d883e041a7a52417eb6e438e564c4e4bd4d5'),
	(126, '2023-10-16 12:15:00+00', 1, 'register.close', 'meeting', '4', '["closed_at"]', '', '92fa9f0f5e719cbde6a378a0044341600e58c2a6996376a826246f4a9d383da4'),
	(127, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '1', '["number"]', '', '9a4b733b5cf8d42cd62e18fed7e124bc8d1d4343da0241133c2795e6d0e7ac3b'),
	(128, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '2', '["number"]', '', 'c183cd6d46918df128bae05b2cbef69ca0f7cdb1c4a4bb7ca01e1f5eae8ca3ae'),
	(129, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '3', '["number"]', '', '0dcc2e40307f44c85a5e519715831ba155b16f954ad1e4efea086a93e8b8f7d7'),
	(130, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '4', '["number"]', '', '0edb216216929d0032da9f5029c27b72a8c3743f54a6d376c172e405094d015c'),
	(131, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '5', '["number"]', '', 'a1b1d21372f3678a9831f7ba9b9fdd61e05e5d587ddb64abc3b3d3d5586fb6f4'),
	(132, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '6', '["number"]', '', '8c73d0605dc07783ba4ae013ab9071495d7aab11c5fefb6a618638ff78759248'),
	(133, '2026-10-20 06:00:00+00', 1, 'edition.create', 'edition', '4', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '706c6a12ce128132bf8eee45fd31dc98169705b9724c4a99b7d60ceb7f514c8a'),
	(134, '2026-10-20 06:00:00+00', 1, 'meeting.create', 'meeting', '5', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'c9af7d246046cbadf1fcc048cc07d0a29b908f24554dcaf72ccf6450ed529461'),
	(135, '2026-10-20 06:00:00+00', 1, 'meeting.create', 'meeting', '6', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'e56ba2afd16a6f3ea967da264227ae5d6b136f65fd83730e7cf8bf35d1d4b078'),
	(136, '2026-10-20 06:00:00+00', 1, 'meeting.create', 'meeting', '7', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '245625d53b8bc693435483a634df5c26871dd91dee20e2ca625492d6f3d5ea97'),
	(137, '2026-10-20 06:00:00+00', 1, 'edition.publish', 'edition', '4', '["changed_at", "published_at", "state"]', '', '42f1e7b5bf997b3b0fa432761f55ab45252880754905e3f574a1994507abcd6c'),
	(138, '2026-10-28 23:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '12', '["arrival", "state"]', '', 'cf4221cfa1325aa94a66273940d1a9ce779d32d4a3479dea67dc6a42090cd8a9'),
	(139, '2026-10-30 15:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '13', '["arrival", "state"]', '', 'e6cf5d2d2df972453e884e9074c5f501cd8d6e121a3dd4a08b8f4ba822a39cbf'),
	(140, '2026-11-01 08:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '14', '["arrival", "state"]', '', '54619435f9a71fcad9ffbc6682d49539ac787e560bd8da15db7e2ed99af8a9fc'),
	(141, '2026-11-03 00:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '15', '["arrival", "state"]', '', '988f8ee543a3feb60cd7b1ac51283c634d041cc5690c572cac7c88398987cd5f'),
	(142, '2026-11-04 17:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '16', '["arrival", "state"]', '', '19f48d1479d1491f4ad0beb1db4de2f43ecb6baced4048eeca67b3498bb17558'),
	(143, '2026-11-06 09:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '17', '["arrival", "state"]', '', 'da2e8181add6f2223186883ca384be0ced4fd45425df0d8459e5bd72a9c02ae5'),
	(144, '2026-11-08 02:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '18', '["arrival", "state"]', '', '7ee19a00a6b1604c684b229f431ad63eca1cc6541e6dacee0a447b2d6744c0f3'),
	(145, '2026-11-09 18:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '19', '["arrival", "state"]', '', '60f52de19e850a7901d9509c22d461eea6127eac586429aabd0bab1fd4997f8f'),
	(147, '2026-11-16 15:10:00+00', 1, 'participation.begin', 'participation', '7', '["began_on"]', '', 'd36e2663f39ba5998fc719e06aaed579b744abf67bcc6fe0df440c43ccd1009b'),
	(148, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '7', '["began_on", "source"]', '', '240c148410197203591e043302d21606d9809bce5694c4f53985d76eccaeb504'),
	(149, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '8', '["began_on", "source"]', '', '5f931f0237adfaea36699af4c7cd1cba77ea8df89794696ebb667cd4b719fd15'),
	(150, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '9', '["began_on", "source"]', '', 'a5f683b5c7b2b3b15b02f235f10550054ae095c954b12c30cceb5fbcd8f9e31c');
INSERT INTO public.audit_entry VALUES
	(151, '2026-11-16 15:10:00+00', 1, 'participation.begin', 'participation', '10', '["began_on"]', '', '65bcb7e8f93c12a5f41f566347adb301053f851723e2e59a84d3491f5655c320'),
	(152, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '10', '["began_on", "source"]', '', 'cc1e4311368926ee77e830a69dfe2aa8ea61d49f3515bd2e4458a761ac74e75b'),
	(153, '2026-11-16 15:10:00+00', 1, 'participation.begin', 'participation', '11', '["began_on"]', '', '9f96270f9c4fd06734522227cb841588cf760d10b2694d269ce966d94d844f2a'),
	(154, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '11', '["began_on", "source"]', '', '0833ae3f4faf987ba132140c460fe7d1440369a7acfc7434854db6480ecc4839'),
	(155, '2026-11-16 15:15:00+00', 1, 'register.close', 'meeting', '5', '["closed_at"]', '', '1137dafd485a441886b4df228a86f35572747eb5cdefd5a46ae07b850fd4d553'),
	(156, '2026-11-24 15:10:00+00', 1, 'register.mark', 'meeting', '6', '["marks"]', '', '7df57cb187f6a18cdcd99e9a14c68e0c5db8f2b9609e9c8f4d82b76c0e5fa354'),
	(157, '2026-11-24 15:15:00+00', 1, 'register.close', 'meeting', '6', '["closed_at"]', '', 'f1fc122fd812a624bd4af1aaed15abfb46d0743e77b361ea69f35b84540f86d8'),
	(158, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '5', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '0c2a3f83c9b5253bc26a6c38e4de26a496ee92d3fe84ab745f93c00be557ade0'),
	(159, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '8', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'efb71db68f49c4b211e8d839776f3d8564d114ebd2d985270f05df6314c38405'),
	(160, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '9', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'd451c68142eecc68626faf1901042b1c308ea987f57fd70c6980e801a202c03f'),
	(161, '2026-10-28 07:00:00+00', 1, 'edition.publish', 'edition', '5', '["changed_at", "published_at", "state"]', '', '0b37f91253a96de65b43de3dc716ae7b00053b1470266b61f9e5204a9ae8fbe3'),
	(162, '2026-11-06 13:43:44.193782+00', NULL, 'enrolment.apply', 'enrolment', '20', '["arrival", "state"]', '', '61d492eb5676b27bf2c6eb48df1987ba91daee257f54b9528405730eb23bac7c'),
	(163, '2026-11-08 20:27:28.387564+00', NULL, 'enrolment.apply', 'enrolment', '21', '["arrival", "state"]', '', '55fce763564e3e71a274e54fad6b2095702df7052513e8b11c2861ea03ea3b50'),
	(164, '2026-11-11 03:11:12.581346+00', NULL, 'enrolment.apply', 'enrolment', '22', '["arrival", "state"]', '', '4d3c20061ee6d2c122bf90a04de1e4a03ea206623a7617366468bfeaf42fb5c0'),
	(165, '2026-11-13 09:54:56.775128+00', NULL, 'enrolment.apply', 'enrolment', '23', '["arrival", "state"]', '', '4ba9869ccca721f199e2e413bfe5b139161fe4e5d5489b64520c22e7f9539e74'),
	(166, '2026-11-15 16:38:40.96891+00', NULL, 'enrolment.apply', 'enrolment', '24', '["arrival", "state"]', '', 'b67aa2cadc7b63e4a931746683ea4dcb734bb3fe086ad82f2aadc1056d054f38'),
	(167, '2026-11-17 23:22:25.162692+00', NULL, 'enrolment.apply', 'enrolment', '25', '["arrival", "state"]', '', 'c5efac4bcc96204f49282912798260cd1c2db9d84e270ed478da04c7ddd73cfd'),
	(168, '2026-11-20 06:06:09.356474+00', NULL, 'enrolment.apply', 'enrolment', '26', '["arrival", "state"]', '', 'a03bf1f4a3e10b2d9591c01c3138233b523aa131a6631505d0b25a115f6f4ed8'),
	(169, '2026-11-24 19:36:37.744039+00', NULL, 'enrolment.withdraw', 'enrolment', '22', '["state"]', '', '01195759b5eec5abef9e29cc51aa3e9e280411224131f2f138c305287394cf67'),
	(170, '2026-11-24 19:36:37.744039+00', NULL, 'enrolment.promote', 'enrolment', '25', '["seated_at", "state"]', '', 'efffe72611bf36d0e5ef59c13342a2b71cbc74164b7276f8bcd3b43407036206'),
	(171, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '6', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '1e5a9dff353865fc9ce735de20f041251924eb87c6775fed6446703b8d47dd15'),
	(172, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '10', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'c1422b6bd86f2828e4bcb2feb5b31e1b71f5817a733ee849966b2d2a8cc13385'),
	(173, '2026-10-28 07:00:00+00', 1, 'edition.publish', 'edition', '6', '["changed_at", "published_at", "state"]', '', '24cb13d4bdfd34c82290f9c9a48544429160e2b1c452d9ff4e2de739540cf3e9'),
	(174, '2026-11-06 08:15:21.774404+00', NULL, 'enrolment.apply', 'enrolment', '27', '["arrival", "state"]', '', '7698e4a4730c78a821d90ace2ec580cd54c980208ad24c4df26683921a44fc37'),
	(175, '2026-11-08 09:30:43.548808+00', NULL, 'enrolment.apply', 'enrolment', '28', '["arrival", "state"]', '', '2135bbe8dc112df95a59fe2478100fe2f74062bfffde2be372ffafcf1a707b09'),
	(176, '2026-11-10 10:46:05.323212+00', NULL, 'enrolment.apply', 'enrolment', '29', '["arrival", "state"]', '', '270803b6b10bc6c9fa03e4fdaad0d887abcc58850f711f8bfd11e54e06001f4c'),
	(177, '2026-11-12 12:01:27.097616+00', NULL, 'enrolment.apply', 'enrolment', '30', '["arrival", "state"]', '', '3add09f73d358ec29dd13e7272a63f9a9740dac8a0c5e787e3e600448cf876a6'),
	(178, '2026-11-14 13:16:48.87202+00', NULL, 'enrolment.apply', 'enrolment', '31', '["arrival", "state"]', '', '70365e4e8946bf52483d80d5baf6e0e4d8cf3e9314378b512176d4d7805123d9'),
	(179, '2026-11-16 14:32:10.646424+00', NULL, 'enrolment.apply', 'enrolment', '32', '["arrival", "state"]', '', 'd8c788d0493711cd2bda2047de527ec57935322cee90e6857ecafb3094930f3f'),
	(180, '2026-11-18 15:47:32.420828+00', NULL, 'enrolment.apply', 'enrolment', '33', '["arrival", "state"]', '', 'a51dca2f455f82f712f2510982bd6b6ad758132e5a5eaa546fcb978a5633f18d'),
	(181, '2026-11-20 17:02:54.195232+00', NULL, 'enrolment.apply', 'enrolment', '34', '["arrival", "state"]', '', '1ef1f08dbf51835b7a810ae8acfa084ea18027128bc5aa8f4c0f5bd00c7eb18f'),
	(182, '2026-11-22 18:18:15.969636+00', NULL, 'enrolment.apply', 'enrolment', '35', '["arrival", "state"]', '', '8f758a2965e2783e3e20a144cc078fe6b6a824ae88bcd90c99cb1230754fd51a'),
	(183, '2026-11-24 19:36:37.744039+00', NULL, 'enrolment.withdraw', 'enrolment', '29', '["state"]', '', '14cea9b6667d54234d35a3374121cc97637f79bd5573bb3800e9cf782110e1af'),
	(184, '2026-11-24 19:38:37.744039+00', 1, 'assessment.record', 'assessment', '1', '["assessed_on", "assessor", "document", "result"]', '', '450f01397bec70f87d240b0c39cf5a86eed52b4a6db3f8408fee317b0e040599'),
	(185, '2026-11-24 19:38:37.744039+00', 1, 'participation.end', 'participation', '1', '["ended_as_planned", "ended_on", "exit_situation"]', '', '6714ca4c0e2818a1f19375850cc79b5268eeaf509ea62f2da461961f3f1d8b58'),
	(186, '2026-11-24 19:38:37.744039+00', 1, 'participation.end', 'participation', '6', '["ended_as_planned", "ended_on", "exit_situation"]', '', '6e4fd2a3e91c2bf687f38f28945d45176c2cbf733fbf27ddfb4a4cc65fb82cab');
INSERT INTO public.audit_head VALUES
	(1, 186, '6e4fd2a3e91c2bf687f38f28945d45176c2cbf733fbf27ddfb4a4cc65fb82cab');
INSERT INTO public.certificate VALUES
	(1, '4nv75je49wmcz', 2023, 1, '1/KPS/2023', '09037e2febe1ab1e227d26e1ef96abaabc769a3c92bd1a22d8e85d7b786b0d12', 8, 3, 5, '4bFfEwE3BBseXZEP50lmxPpobGu7FySsGC6FEmJgqhaw0VKma1jKTXn4qo4JZhHlSrztsfMlmrXyPGTtwWKGSiUrCtHMRVp2Uj7m4wuSxCN6lzky3tpNTgzKiL7OleBYjRXLYlHiH9/5YwdSIgLUOwFhFtUn/QkK6/7PxPZj3pw/J/krr5tOp4oyA0dQeQ3c9n6xpkOZBaiNDHbRFIb2HPBu8t4C5ZnQIOWMGuGnfXRlWP1YzQ8XE7+IMIWrX40y6KVODQ0jmX1rfJpkt9+BgJBXwI1p2RdbWIsdIwrhKz3sS0u2lw38mWiAKMvtWWfPwNuurGixy6bfcVH1IOYSrfoypu0hk6YHWJHd7ECo567lGqjO8DcaCPc0BjMDKd75d+tz8QAEcLAvmtvySalh66T88jZDqVK4KU8QqNy8F+i/6ZMnzo+diW7soF4D7Yj7YDSnd/O2NsGt6I9mZUyzJXnNE8Ak8WI46zJxdglvrwubj2LGzUMgRHQYttkPP5Po1jfopIE1qj6ok5To7I/arRPxgq5KO/Fhl6inVCUJ4dkY0g0TU+AlJX/OqIKcdqhzetlmDXDMMjj1tJ3KcAO8jDWuvEcid/2Me9EahIIUF55uL3aLk1bSEHxoEmqdkxw7p0PhuE2IePtiaQ28Af5SlIJ+gOXQi8zJ9Q/SpHGrA2A9ndrBXMjABmCO2kfUBpVyJ7JUyRADS5JsnqsvU8uuS//ELRKCcuxzRMclI8JDbLlku0Wgnk8Z05Se3V062f1gO9kNX8XmIkrRZUVJFrz2vUO3UfzRIFzGMntiSIbUm2psUkpx7RhOxO7UISKE8/p6r1VxVl0PoZz6Z7IgiJtSZmQRbs49NZ8YyLQ/3c/uT0xTcdKtM0VP9Q8vrGIX1y6uOPm3p3sY/gAUUHhYEia9VR0LGlTHkAhbt7pcavyhIPZBHYPnCYm38DBYjOlMKxybRYWdw2tl+xPtC+L0b7DMMmMa/IGnk7mPPfwKcb9OLE0G4M0WE5Mb9A1pWw1+GLkJm5a33/hY2SWA0mU1UK5FORCQQN+f/RuBW3yuHzRtUpYfAXBq053t8I8yga3uTxN+bZobKRqFQX0+0+ubmTzQqwCnqlwoVFk/ij3N6SluUgHW6IOehk31S/JJL9Thr0H4EFirfdaVcsW0UUfh2vaaQEK3V63tnKItHnXg3vZe0JD9KRL6I0PfztaDnBbbSLLhSz3Lhv6mbbM6b/53LhW5XOBW/ip7W89mTqeAm9jiTCeCTm0J9WOj2ZroitXa0ukjylp3oqKEZXfUR3LZpid737MO+nlA1PCw4RS0L6bjb+3bF52nUZ3qyBlqZdJrCU9N7X+gQg9FuuClZ7RWductq1aQCx9Qf0QrZIAjXHGiILRLXG3nvnTdZskbAr9Rt2THxmmpEev3SFAhsvk47brVFp5pnsNC2nVrr9QnfLY47KRcbU2smW3QGg5CJb+alLRDIR9FLt6v4l14uLCHoueIUKNg8W9wNqBbi9MVvEoTSJ311e/mHXXuMpsy5/Ydt1nYfGfncuXugyqD1Ir6u/aLVKYzFetqizySpcBYNntxdGBC3p0M2wzUuTeZCR8PIvryoezkp97KVO0y/S1MhiHXB/Nn0agmoawXyA15u8DKHOWDcT1+G+yR2f0hDBlTAZptL8pjVTFFAU2McSlssxX368/eiL2dlGGjpoiPb7slpIDZ8EL3hrmpndsvn15pytDyPRBLeSvRNAn0Yawekj9ooqvDTogy8ohCwei0YmKrEEtU9rAXUDXETIhQRnHSe0Ca3x4AQ1xOKRx6oa6dMGBlIvQk5BbHi8KGUreftJ9zKg3JC2Wv8i8LfzsH8ZeEw4VY8rChoYoMySlAEX6Aad0uMAtr0EdK/fZl1lRtXLZ7cwPy1LRgByLyl/gZXsAEkv8t0rfazB5YFd5qglyDiqM+GXR3TTKx+SikL3iAdDM7pxoiaWh82a4TCX+HljbFzl7nc+EY/eyqDo1ZVlaEJiFZ0+O5qETcBt+JEiLuRHVyGoG15AUHQWMUORrs4UaqVD/2GFOIRqNNZsm8bRJdscDkI6I6iLgFoUdij2ytNGg4RPN0W41U9x5+3NbASpKQALHOy/f6WrImlp1C24XRsfMWttbzICSXexxV5GsrIlXwthnUXDulVPrpBpu7+d57D246wFDPMlcO7fSxQXupfyr14CojtaNRU0ScksibP30c1VvQvm4/DsOG+VaApsFrDOxbQ2IXEEIRi4Jny87JtZUu5GGeJLFvgk61lbGJLT4cHwwluKuQwwSF+mZG2NS5dQW3b/XPsX2hOPED4r0vrUCriLyiMFDsqrUHpycCj6xk4JWZLfIriMwVq/hfw7JGHx9IFdd4BnDGlcVVBavXpSjtZrMtG45u8OdFO/bLcnm9UJK2ThDjy5xUnw3/YTErmD6Lt+yHz/RyNetoIOlw4/MwSo7yNJNrxDifcfH7Y8cpITQiR4yc5uraNk4NCcuYiRz6F3ZLTB1qrhZP+qR3FVSDI2ejLUZ51ioVzdCnUk03R1uNPAN5u/z8AqH47cnpS9gzgca3KpYY/pUmlqhW1vyWbYY+q1YmX2T09KtKKT/25eHwyCNCpLQQW9o6pe+TxOoutf0Bn5RiZfuxBZLEUsJV1j/rSZBjpSgf7ZNWJZL1LmbEGcfdjLznlcxGpZZKF8cBJm03W5WbuM454oy48ZIdp50IwjpPuk/85CDMnijqOMruTw8k1oHiGw03Z4Lr+hjLvXZheGIuF2csNGaR6lIe2WCtHV34m2j75DTC6Mc3MY2lREwDI6DsS84qwu6SU9tbUQe2xfpy4vnIFFGhPQZOy0+07j37InXpgECcLRz25maiaNkdHOKS3z0aQwaGUyuTTcQonZG5Rr7Zo/MNbTGfApFKORgbgJ0txEhbCjxs8aU0CzzImsq+AGLkgEGr1JZeKUGwoW+LwXMklzPxd0ZmmFk3g4IDeHn+Y+jvjaDf/GRmpS9N+/V9mFtjJHstHfEWLEvCanXFts7E1XRsOFqcl3OO2FaPXL5lgHTWOdwp6H6nL9c69MP5Sy7gGxYQIwGp+I87XwoqfPPJ2WXSsr/sDxFRisjoCduFx9FS1Por+QP/FFlsSUEUkQjPdtATTquec+oplC+OuJrMSVQzRct7W+FZTCR2E7GpgxQEQ9ADIdppp+v6654+9Olx4bp0jDIIyGbxgfz2p0BPObY=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(2, 's6ibbmsb23zti', 2023, 2, '2/KPS/2023', '3107be1db28e12c8e4deab56a87a1314d760f3de82e9dd6cd335afd0f6dafe7f', 4, 3, 6, '4bFfExFJKX/9+3iQgndQdb4KNA6yEXmp9LgIhCr79+WT30KQFuHjER6d6y9NWJcBLhxCDsALy5O51sNBuMaibiO7u8syXgXBDTCxzYxQ7ntOjvGCHzt0jQ6QdTF7q9Y8xYdGUthtRXnFfyL9wti37Plja5tm3j0u0RXv+HmQvvPuof8qglCJfe7hwrqqlFtqquwqSrDK+AV4HBfZmwM9c1bcmnPbYLVEB7N9CPJFcH9q8vDNxneIY/mWLw1JQqoLP5MYFuFi4ptkGt2NGpW08tpzYq/uBYGjD0cZxXdomnIgEA7sVGQg4/+GXoswIEvmQnV55zg5or+R8SHJ2fw7QJfBOy31yvDUsgNJHCu//1GWdRfjOoKwq1jvQKzuzLdWtstvHW5U/anLkxc1GgDGo3epy/YAw7at3fURupKSjeDo8lMEKAEMXvn5EXQDPQ2K1gE+E9Jxse1Ozog8vT8MgpGQnXe6tPJlGDQSB0IvMoXyewdXUO40YY3ocXGp8F/Yjaikwppj2zY7Q4bqWOVmr/RrDBkOttVC6e+5nOGmChv+nKCvxU2TAv+kCpVfQRVbFwNMnu/sEEPWTzGYHlKaLKnZfmNpwYfjyQiJo1VO9gRA7Kd+2qB6dmTblvdRKhMlD8S0Oy/IhFdiAMCmCiaL300SON3G7LUuK2OL7s+yx2H6EcdSAfWwFKBGHahRO8MztcXVddUoV//8fJQ66RjdBk1CRF93Tcf9Y1Bvu7z4eclh9KYehP01W6bBB7UchwHV1m+LyWm/Hn3ONfwMsj79FFepOxOGlcb9Ge6HWf1QgIYN3T6VfbXGMqqedUvaSJAFKRBzxsQcEQwPoUvecIKp3h3T9tQokQ5IFOfnqQs2kCqlQG7P++ovjATZJ5uP/tuXTG9JPfAsnEaiPf5FtaO3349OJrY7u73ECtwdC+8UVBrSXKPNpg0OzWC8GAPbs139ZCyRStI/JELlRyxD6a1LeE7n49irTHyAJyF9uxILpHwNQTOjskme5scmN2qIZGAnECKfkE/9B8MBIX/UcaPi7b3XESnWCH6DRIrwnra0msPVYhdnuAPBXcodG4CEoohvf59IvXdYgoGFO0CT3VzS0f+ZwJUE2TBwf/8P27P4SfFug8KOdT8AgvKeJH3BdxPhXngXOLP8NVtQz/qeDk2Uv47rcbnVbYjivikWezTDpHXRHx3mV+L2hJl9TVGkKFqVz9uNGYp4GLZs3ngeVPC+412tvVRibkUI5ezAHAK48uRl9Q362yEAb/VymY95u1DqEqvg6H0um6EIkKDRklTjcGRay6MoxbQCS4cjpm+7rZHyAHFPM3RDYxJ/kcZ85V158kB6KoCj975gi8SSRXu8exu2uBVdRYP8GicMk56u+sqzmHmyTpki1klyW64tBFo7h3JUM65LeNqQCIkw/Fp0N0R/V9818YjWSSRoh+VwbKgxaId54LkD57Dzcss+NTrYycqLCZfHr32lwc1ukDLRNz7KDFE5pnE4XUFyghLJGKo9a13M8QE7FNdKxZXU9aERcob2pVs7kPflQJOuncwg5eOt6SIr2YLrkoFejYtvA1m8EjQ/ygjjKZaM47oNHQmpBZAvky28k1+e8ZyjGil4NfzBRL8MY2x5nrmdJ5ThaiGoIPd39e3V60EDZrV1BgU0mZEwtAyv3LtExjp7tu92pPBvsN0bmkUnKL75XVvi/8S7ALKhK+zg59drgmYlYYV4uIKAdKWcpurW2juf3/j8+VDGMiTcumQi0L7KjQjZdYhXUPBxw/f/ng5vjg1TLitz07HT2geScK9x181bI77mUeZoF+xNO+gpXZlzAEs5CiJ2K2U3sNwRBn5VcUgm3G1VpdkzwjZla32044cEJsNFkrm+Jrwsv/YUFki6DaVI8YpKnrG/04vcWk8ruC+e27jS9MFENZcFiC16OMr7DpkQYV9/8IfQ6nHu5CEPjHenSkhkW70wUoiGb9fQM4uGcGo5CRBvKMozLAu6TEI84N4+3EUp10tk7VJUIFplAhLPx4AKvsKPEY3ZaDdcw6w5/OFcJgvIPjt0VVvLK0MulcO6ktKgWzpxtYI0iitRAT48Z5oBZDfcTvWfG439VyQOLYHFaEZ+SHqbsfi0hedlEAzmPOuN/uRqRDF6x9KpMBfj4g7YZ954m4/+4b4t1P3Fti2XKEMqsv820MWIfogBSFMnNoloqqB7c+By9JyDfFZVM5uxClAZLYskUnQxJKDrumc0bCZ8M7t1ow7xCQ37KEOKhgZBVzwYmEGhkwI7fpKQWEV/5sg8LxDoHPwTYsmJ0cetyNfolLiCzzEQ07Ww3rEbw0fqk2ada4yRVpqZtevoEH4ayzkwA6KXRUFbNfU4WmYe1Xio9KI6nSedIIIlg8YU0cCV0eBjLBUs6jhFoVy8mSlpqaEG8TKSWt6ADL7uvc1EuMauw0p5SMSH522rkYIO4gtzGk50M5XtHzicXhjVkPakecqjff9fI7fGKXoSk+d4jKr2jPGN1RBXESwJ6uP5Y4Az0UpNiFsFXhr/MaGtYcoYmffKsQNLFarU7mV4of3zr2/M+AbwCMN0hX01Jp74ADnIbBVPb0Ai/z1iLzHe4R26/d8LQtt2RFKnaeZs3bmbeLoJYvMu1qGrNb23mhDeJnAPSwPaZqpXUmPZmXYOIiX9glWX2xDW+3vgvFlCqyJN6qk0OipO/O58cfWP+lFfUWEq6tTTFSqUObPvgO3AFnTdzyT3vY1wEds3ZMHGzNnNBM4B9SQtagGcgWutGwoUSZo8xlOJtdJSe/7ZBHhV9F+a5peZgBAiXLrfYHbdrj6RUWxABLc1Kh7Kcg4cchQI4efSU1UxLqyVhg+cT63WDj6Q+F61yR/XM2VB7/U2D88/KNtJJDmlJ52KF5GCixhVO/h3rdUDKJwCPS7x3aiQ9HDPaFBiZVQGSt9hej8ry0Hm5zfq48DFYo3MOdk5sZaZ8iX91pyYKnEGIEjsgKPj8+LMYrtdbBR+XUQN0cQMgK3HR9xld0SmNNh/gJ1e5tCjv8vUyoDOTuwOwLqfxld5SUWPT2F5edApKGsFb4Ig51TgwgmlVU/OJz5j0jS4Try3q4Y2VgR8H8YQT96WYVVr+X395g5ob2hByn7WNiN5z6D7VHBXBN89r7jE4Qt0LwZapWpRdnng8U5ZH98jWLT3xQ+ST8CqZ7NvnweaNDB1Q7o73JOb7fNIIw==', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(3, 'ufq3e29dqx7z7', 2023, 3, '3/KPS/2023', '0e6890113dd9c7a957af7782304f8a79287e67c2cb852e829c11ed3947cb41e6', 7, 3, 3, '4bFfE101Kw5Wcjp2/1XesTlBH/JD+KJaW9GoQyTb4QKVwICrF6d1ELjdgKwUVYxoQbvyOnhyv10QGP+KRCGjWdbfFitdtyH9cJ0/o5WN8aVCS2KNhB0O9qN9ATcxSwHgVppFD+z9e/gqi+A8HICGqxJMEsxjxzT3EmPwNh9V19/ZBjBxSV58/DNoosIX4N1Z4NVFck7YwphFDPiMNVLzngBEqgJNAF4XIuUxWhX5e9E6VEKK6awwQuNulRNa/WEhISZYzEcDVvcC2M5JItzYjJf4jEl22kCDMPDlZUUgMUEZLhwzM0tkshtW9X7n0Izv3t2bFugqIffrGWclFyN3yXEvHuhNBlGin1HlxMoDXlTcupLFm1Od/stF/n9IegO5mO6THWS74wEca8XpBLUUmdZcY8daQRFSEp3a7QrOfm65V88h7PaPLOYDJRWExpm6gP2O2uPdZdok+DjwzpyYYGZxTf1pZLWfKN5WkTkDDOnlFsc66CK2Tbck7ySPy1Ire8CCt3TbhSmXYtY7BAME3IiGCOYt/US+xiqacizhpWsj6eQ1zSj6R13yqUIoRmhg0R/rPn1zoLFr0WSFuHFVC519dgR6wBfH6MEpSMhOjLAnS+tnSDIZYJMMwrANrLzy/t64qZMvSAPinaR+b1bR1Zs92yV+pjPpz7pkLFj0SLHISNa7m7AqOk8zLiE+NNLaDdXAD0ztLGsTe0EmY5OXP931zePZjQVic6/xCSvwBSBzey8IJhaUzJ4mLcDYfVM+sEhHO+eshYJ6sX3xc38uPHjf1hw1vSIHCm9qcOI1eQ015c1R757r3pRGoki+sfruoZpOmwU3KvuxWVjZsD+nAJmIZInAtNSwjtasCCi8Y5Z8ziT18OSZvZ2+rUZeGEV9+gyHSoiEVHWv8KY60OqtHLkUjNJCpEFXfyp9nO8XXT0a8gjNtyH4UTqIdKi1Gx42LATwfWg9Z0IQ+2nr3lyvkHWvDVLXarslH/D1LA5OkggLAr525QIVwU3UCviXV8A/YffaQ/ahA+i3B+jnXNV0KhqnjO+64JaFxyUq0QhDAIlojTFWHA9nxVCHE1GrmaE1ZsaF9KyoxVY8Mh/8QgnwqlJqxv2wJXddQxJAMf3uLgv6xIbOEHnnF+nqVVzX1wfIfDFeofB5dMyzJnOx0Eqqo6vygET6kOPwLD3XIte4TZc5s1E2W2jG/JmqDOoZsZaorcQ+GNnjXbt+LMM17ONuyTLUF47xPjdNobY3JNeYarqxnXUlW7D72o3moEkql6gaND9wVCoRoDUxFf5FcgtHKFN9UkLH4bejqumo+8XXweLTFAK6Bm3aMTJG8TescxCrHw0d+bOiZD6tFCCgfOBrtZQA+dPWDtBJlz1G61EADfvxiJt3PO4jPHucxs+Eif8+jFG1KtMLsZ3VKPkHgtHyApcnXBpKSD8FbMUH1llxeKJvHSj2gU/W3FFp6k2+xrD+TJsxQR8uL3dSPLaRDuEn0wAT7cBNzwRcLEoMX0kDqyaGj8oMJTFMZXQih+2wGPUsJmT34xIa96DUDBrvPdyxQiMERUf5PsqItFCQy/bJOoMGICqGBBKRNnulprwACMRwA8jFXGY+Kg7c0klHH1jTckzeCdeVr8F96TclF1AWzRAMVCiFRtpcldod2s54TtCbrnR8wrDiyC61FCYPIrQUzQPOrSboz+QLbD5tjvKIGfPzSXLRMAXCwy4neb+7RJMVMVzvA69cVzdsD+jfCG7qFlyw05spuP+C5ZwscDbht/1JrdXnLCH/gLycJS5J8Y3plvKruU0KDcdpaAagMP5P2zrpUanpa5NpAwibNgHotQGhBSDsWdXrGWrJCL7nSZYwZVUsK94cMrtinPDHjMNbabRbpo/lHN+e32FDdnAUW61uzxqV30KbAgPFKPRDMKLX79tuevDLtErlwgaRkofDk/oqyFikSpPb3CBlbz50sAKziJ7/mHq+2iEnjU1iDsAlt8C3cR3EIAf7SWzbLQPDth6As2orxxPQdTG3AsBEQFJie7wIFgdVMe/genwCTycfGhu/NCehK29zGN2wA5Y09VsZWOrGL+LyM1onnTYHgiA+xNpKmcLHzZzwRkSYwkrPp3/8VI1Vk97mVFAQxd+HBVuZYvrZ3RkMBw7JvYvV/kG6r5DO/41p48jQvsDJjmJAYerT0QY3884wTpC8L4DTxy+8d0vQESyDnqzQRKKhghg6NOg81NYCq6Tn+fr9//ahb+3Ou+UCLbSiC+xpMEBWwA1F30Ko9vr4FdH9t9TqokOdKCIpXw8qTBTI+bHIedGg+XL+AKwoSSjVj4y2o25D/GVyrWUjtuFypqd3eUMZSpaOLzCTMGRCKQy/Cm2Q6z6SqhGU2Ak+JD+38MlR39MkhHP0Ps73Pb7dOQhPcbAFvLxq5zL0oFtCBzdUqAiLlOuQ8m3Kyp7hJ+VoUrBnhKIO2ddatUqgnHW85Bwa89pM5qfpce2YFYGIOTImBWxFRxZUFbqma7oji7ZuR2Bdt6LTHYn3lJ4w6p4fSJBD6iVF04fgtrOfjOOrEHZ8rXaAy7IjMZFUSQd9fTT+q9qXcFd7lIBCsyTMyfhg9TJrr9ttux7agxE/x2iPCSD5JDPwfmR5AZphEp37iMZTtiMeuTVvkbDAtBxG2qKB7nuwxv7JP1ENGrFZbu70VlpcLyZ9c5FuxGA1VSvG4QetQcmDAV7UdeUFkJNJ8QFAVIZO/7KvSG4Cw0wCPwFVE7KA7OoRQPG9JXxDwuQ3Lt32UQRRsSNITM2HSLm1/uSwezkdYDQF1buxOuL8IW17ySqJxkQZbgRLgBrYBaWVSuzQafjwLA2Nw/tDyer6+h96NiPADAJipyGdRD3GNWAgHoutOxQmvQIuXnHM1Msp1omu24PdP5eQ8dTSw9yIuMITw5ZuI1WaK6VhgLKKES5V06mfXNPcKc9MDhZvTcZaIsP4CHjtqUTo0+7NLu9U6wYiIlh1XoNfA8HE3qfx/cgiMN7Ey8nEtYQLIo5d6yFWzaaZHFJhtDJ1eYd4Wcp6L6vfgznms0Ysv3qmz7tKFvtEh5Jr5vjPXUsGiTJKTCCp0zxAKfSF+1SSwKbYI4RN0+xgLUhTfs0dSuSH+IpomnnzEAqQNKo0hGjgW/z8bUh+OwmxeD5jBAOb97LVcqPB+KIvevMjzPwP/KMcH2s6SGeabB/qgUPVfssrNeCVukc5YuX4', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(4, '84a7i3wh4i386', 2023, 4, '4/KPS/2023', '2de1cfff67a04588755315b4c622636304d3564e089be7c9e97f2d452d8f8bc6', 5, 3, 7, '4bFfEy0f23+CgEqh1kMJwdzM2GZ4zV0hhSwv540DKHLSmiHA5klZsfZ6ZvQRDn1QLcpYqImuiPSDSrll5BSxW2sEVD5IyyMWj0fRZquPRNKm3gUcxHEdA1UKgcmtgzPrgq3udy/vQo3juxE4RinjSQAQc8caLs0qlKn0GVxbiRy2FRNFPZY9tzup2SEoYKjHevAJRUWTO5TPHL5c7J0CnrKGlAcOJ2DVkd2pO5uBc5v54vsnSjUH/4f6IpDKs74LhXDP8XbYLkzWQmAq+gKSkWfyKkxmyblHDLFBH4/QfLb6PyRpMbEEI7mtu48f6mZO0IPj6V6571CDDJIV5YYy4/wfheyURKylP54ypBwvbzHEwEtEosc8H7GE4la++gUcbP0bxtVkWBBnjXUVMVJ3USZy7p0ANxDHCuJCJjd1GEIMLjvYM+8CZ3kB0smeL3aqH/9YEkd8k5Td9NVs/WfZFJ3cbVF/ceY613PxlVNREQe9LqxpXiLjOa9lY3xl/uU8iQTeLiL0nvH0pCW8mWZKpeMM/9nLz5/z7cSQQT42H5x6wjdAhhfpY/HEUdXAZjewBJDcjkfjfTVSTC+wJV+QEvvGcsj/rB12jJRm2zc0pbQ1SQCkeUbzHAgtGPcpCXToIeOoiRZhRexqTGhVpaTM3prkp9LTY9pR7ayy25w70IjHg1xYDn3ixLRhnl63In8IhZLCq09sgKr8MhKksEBLl5vmgUjZtc5kxdvaeVSLeESiArc3HJOrFJV/f+p9HFI6ZPqyxooW7nNQKeVi4+RWeIjbyJc6LAk+2RDupYOW7D+4a+7clyVZLATVK0MQhxjZcg5sDms71Twcp5Lm1K31MCHJnTmD4580hnHcPiX3h+vog/OuRPSoD2n2Ygh8M+AlCsAYit6G413R5nqS9MKVg84tffAeCa5M3YudeTJqpMy9jN5LGkxjwSdFLoI/R5eZcREsTEVH28QoXJJB4gpEM1OrNf8p3hiOH5CYIOm141DyMz3jEyyB3LxGbiGKFwOWELU30pZlob6ZQpLHTYZPtv4zw0dKjFNQjvtLN1LvkP1Y5LQU9HxXBFSdoxzm7e08mujLK8P4+eXSZQp8HIvtqmTgJA7rrIh0hl+FDRPO08L/t8PpLr0BNE/w8vkqAyhxHFo35rhCedA4Atzkvp0eaiBp7AqPNPdw3dUoAvGH5tmvMETZx0oKfSxM6K1sM0JFqY0DsjCtvAAWkQzzGdYtkq+SJ0OrabkCNe7l9ePEoV7COYRo924YhUHj8rfd9r7MzQQDJMgU2qbMJSO0ILkA8qfICrdnm/l8djDIiOUZvdE+F374wj6j/VNH5tsqawYDiHfE1grbm6wObQEvUQme708O8dVk3ryYa6XkKweFHaj9RhbUiKH3zXk1FCbqxNYHAOrj8stmoIKTlPdsH2vaBcX9AJyf6LUrpL9yLbotVrGNIcDKJZvWgbMExJIJqQ4lK5tipSx4a11oLo835srh6RC+fw/zEn3ril0H77uvERHz9BGovEBHLKfnEHY9zL/7yfSMBk3m0TTmmmfNQCT6/6OHoo0d6UmrGHVZrcERO2fZvqSJIrBPVN1PVxQSaieJqSGWI1dwODoIxmvTNRLohlhUzD0GMd0Xts9TWM+pmkPQ3A3cGQf7gjLXuFjKKez7Kvhz/hGwJOcuPcV1Kg0uWY+kE0Gjig1FoTsUk9G2PrbKLF7PNzjBzyVXmR/OnOYGV0GOaKWSzuOeK7jfeE5QeZzJF2GIpZ8fvX9daQpUnigoh16FVai1nhWrQU2EDdmJIKtl4ytiIjG6dI1bJ7iMsNY+okqYaf0VQHp9Hx179LudAXxxMSnrRczfNR5rWsFUKYGSYYMg3ycq32ZhDzXfJMCeHRjRj6hNigi7GDpzCvoeH9pDHWHtv+Jlva2RFwrceriNABOc7dvc/K60xemVj0lv7qkimKtzIp5wYNtCc7bfyB/SUhqZMdNqXhRqT3VaEMRDARGrc7mF2kcZOx8CB2bhuY5KKBfoSd9wB0bX2GUuHe7dv65+UY67NKkuhzg2kM1FLJsAE83jU4iOOCBr0fUgYvaquEYIS5LCnWKexyzqW52RCKsmk9HueGNN4ezqNZq5eAWEFwqSa+oW9JNvjEBywiz+E51OcbpWT1yhZaC5fBNWlr6cpZw5f7j4v+nvD7BZLfkZVgIMBi4hPNyu3j5qHxQUp9ZbnVbTb3ZlIqhmYBGKom+CJoW4NSsB+7h6OETtVJeGPGiRYaVkboaFGlfQYPUBvgrWDKgNlk6MlvO8Yu4CWxZJuWr3bG8qzG9pSSTlZezbARd2LyFPH+188Vb4Pxxy+nA6khbK1RONStAtUhZGzelVofF9rn6VUljVDw/G/EVcgLEjq6RA3TLe+ZLqKnGYo+epXoCavOCjbPn8lviwpy/6vRWMPen32riof8udFmT7Z80IPTi8RRyA1ECxUgCtqRXpUF2V/q0N8p3Noy2kIAtXAlvnyA4CDWkb0c37dLpBiTTVATySGRKkRVlHaltNS8X+vM272E6pEg8aBfrKKGRWMZmql88PQ4HeLeZQTvv7AXqs2sx5okhQODiR0wifauEC3aAJphTWoyPv1SV62XutXdbgoJKNfT042u3mvwfPT1u7KG+mK1NlVnXByTOvpoyWwxyqqXMuGyKPkuXwQ3Vpe46hwGaTTc+8WW0Kba8WYuw4YOuAgQu3rC9hGb0srSNBYUdAM3lygh00QDPla8R2fNEWFlwDHeCylCBHwLLTeVgoofKopBdN6Af3oDlYzWjLhrU9dOmAVnWrPoXz2mdGAu+lYeBJeHSYIuvxQjpz6ndDy6915OC5tHF6HrOiN/s3PdiS+qAShZfRMb+t86Z5b6gJ2U3pFiBHrOGp0NT7qNzK4CsocQgKgXzLeEemv5VxZDCjZHfDaHN9Z3d3PmYTcrW95LJxkQTTLFFQdlunOhbyYmppvE8KR2+U3Rf8Jm0f+sDlIhGP92RCBwiudxfKts1ETyBQ60Xu3FkZCZlpQlyCl/10nvEmdHZoqsQUWV5TUzlZ/7C90c4YgXqoG0JKBuXxj/MgckXNIFwAzJ5SgpmuLFb6/013oNNT962MGWmIovcbIgZi1PwoC3w3lzoqxYRcgQ02fBmXtmrJYW9uiO9Jt2vVq177+h2YZD5JdDMqUPE2ZgtsE5Q1IVbrmu2Cg7jpOF97sTFWfG9b2gkXillut8SQ', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(5, 'zx6y5wyv239f5', 2023, 5, '5/KPS/2023', '01c5ec4ec70f45de4f17dd3d78a5c6beb5de2c8481fc8266bdcd6b9ef7b52174', 9, 3, 1, '4bFfEzRu1RlcK5n0MGmldlKa6tAZS3toX0EZCucXDVM59TtxsjQnPH0HT/vyv7ZSrfNQRKH3JfQZ5Odpqgjd6aHyDXKajcOFYVNsbbry0xUm1pYHAumAtg5GIz9t2RxKCthYLgofktH4PRYmfmKtSMc+U0VfxEugX3s1EWF7cAF4oxC+dlK9f81LvkP3Dd0y42V0yHDFXIoihuXZvjJ73vohi0G2dsK8YxVDvwu85jx/0/UUj2c6kFudeXIeCOmrza4vK53/ZiKRakzwwuWmIh+2iH97K4WSQyuzNwxxDBt82DrZlPDr+ZyitjEbWfBaLUtD8lEUpIEs6dIgOqRlVP8/1T0lPes+LP3QWvJhYd7qyHRAl79VNsRqEJPQMRqkpIqLXk33SMP4ib0daqKun04pvFLYoVuN6r3nyFj4EySqQnGcnRFs58Q3wflIk8nnz5SI57qpGU8fPak22doyEeXhg8i172cxLb/Kz9ega9Etazvvmbo3FNBRhsR1s/YPQHjQots+1Umoib+rr3UqCrIWUC5jvYY1EiRtG+5V/df5kttd/eu/U0FkHR5tY3OtLbagqxAPUdBPGeUF/95ZUW1MdoxCUwAkpIHmsyRqOo3dh/w7VN2BIxfAtznd17zW98d9Iod8UUyDhz7ZO1wXvyPkNSzj2SKOHuxccM69qXgDq7rmrEoHRPE4mEaEptovflF9lLpEc1lsy5g/xDPDSI1xdF+6nmAlTjWX9JlmeqGjh3B+7lgFSZZAni3vFz+RCAll/vr5AJnNfBI25by024EfJh6qV54RovweJT5rIXrTgxa1pm3KXtgUqvTeBHIwQ3JKHFQ2wtckYuFqVL3GDac2fZ1VIPY0CsKhzqbZg7RSKYAKfOwmoemB3ACFHqTofL5pMTPuqj10q7W2rdpd7luI1nnv/4Ln32v3ALDUcXfeDMcFldDIaywJgscGUlm1rvSPJ/qbLbbnXp6JyZQTQ1hwtaXoyZFBLt8wIAs9TSA8n8499IEqYzK8r2wKUACOafH2IufaP6rzx2aecBwHyn5AXAjJoeRNoHGywwbda7HMjtGE6RCKTAALDj0jDAjuDNmwH2HqiEfqOFlCMXctra3qJTamLnppcnvvKonAUmKDH0UZQBuPRiHvk0dI1v0DzlqdNk2VIbvtVPRBd/jXXPH3qZWSHMsq9wF6ntLqZMO9oYsaI9TbvCI1SYfgQhXKEhnwShJWcPYWANd9rDsA48BeIFjwZwbCCKy5o4uq16aToJF+qTKR60+NOJ/x3I4GkaZ6C4/RMQhkhD13iXf1sXw9EB5oBN5lhxC9JF8zV5YMsajZNuF5fxc+BrFa5HzBImQ5ZrfZVSHqDonpDtYxZKdM0meVmbg36LoOAEhnGKQesjAh1l47A+YOhfcpLeP9miS4mvy3xSHf5n1TRhYSD1nmBBdrNwTYhAIhb1ZZUTP02ytfj+B1bbGkxE/ImhF6UPUlw8dt6I9W5W+xXlajsp9oa6Wrm1p7HuNLsUMGYtMcDfKYLs+w9f8dvzgv0YYqtqBta0++AuexYezgMMwpvJDDIPld1XeuMP9DFIPLNk5AYvGQW8L1NoVIuaSv3PPit3NtMVJ+Vj1PZ0Cl6OBCG2ynQIjZnkWCOftuFF2fUc0Cv3dP/sf39FU0S9U3yH2cjD7OW4Oh9afRLZTibSGPO+qiDEZBMguQudGWDSoB3X2zg1eX05QgKEDvOH+392IawnJlFRrkhr2wG4QOgB2cbjW+8N7AgatemGX5B/Qygb94CVQ0wf1jw6dEQ1ffvggsedAlBns3WAOXTXolIUxSd3CpmOdF1RY6QaqpOT9J59h1DxlH7TQvaQFapOofTrTFJxt2FubvZoukXPp8pu3L3J+/g3FDkY7RocfdiQPkftmEflCcPMMzgr7sGldn7/lekO0wAEXlP/SRK4LDdKGKvBJ7z4afUWJqhjU7ZhZUBvOiqa5WuD0INxmzsy+Zs92Sg9lVKCb1LM2dSnTHN8z3e7AKhhsvu9R3LuwUZ6kr/jG/T8r5TIkqQf4h4N3t13e/hLzcu8GseRGPY/eCdeuK6OUmSQZjiumNXWN29873HJdXkqAVVAjYokBj8BZRVdD461v7rx/Geto2tC2yeu9Sxl1c//wtCMVu24OjTDnIRjxxns85nGvdGB9kewTYKWY5LWeEzRQf3F2v6JWJv75ZIXLy+MQaRtHoUn6IUveLY/NlhOdBH1KJUGio4BhVqR4yXWh9UbG4XDozMsOKxjBg/GIY+y8NktyUxTHFDQhC53p6OgC98gXmjXFwcgkmf8Me7yJzQSy8nmecAOXH4rOT7WdaNkGDHQouw7MFHsLfTk9R586qdZ2Q0a6CeyLdsCD3dezICTBNEwNlapVsJs14CExkp5AkDoBUMzV11B+joE5QJCY/xhs30SjzkTRlYhY1V64nP5WCbvOuhdc2FHY4sEAaELi+AqE8m9jGYdec7PsE+P1xmGcnNcHs9op7dtcyFRL6HE6VweLBnEglyF0dhcKyUeAi9jIzEwu8efS07ArtEM9tJ73cNUnFz9LVhL5OXRzyP9B86RhtpT3cr9wCiGXCAML769Nbr0U9AGFFNDrzBm+2QEkvpnjNZ3H1NKdx0za+z19gu5FKx56ra7QjjHv89CgNAtsNCI3Of7jh5nFbIJExgzfEZYDf17/g+bZyY9HnBE2mEHxgkeO1BT/D2cDzSgepPedbUd7M38Zr542+Puq6+oDb7zkacisdvg6ac+rYB9tveFyLcBnNnv9mFSBxdoJb7wZTxEKPQAAtcoIQ5bZz3M2o4kzFTU6pa/7dXOIPLYwEE3k/swjmNARZywaFniU6dOH2t+XBEYI2clgkBlRILbVVlq/qCVoUgXBbE84oo4J+yXRuQtgt0PwaMQL+OZoU6ACHURl2C9d24m+9eGOkY9jNV9yzVZ4WQDwqM5AnQCwfu9Ke+jaawOBqD2F+dFbQxToPwOYl1eSpYCmPTds3bukVA7ehNB8pJ6Qr7nxG3HRLXEasqa4hdjXJ6XAaaUMEq1wsai/1mgob4+9gztfXTJGiS0ab07vpoF70b8gts1BXAqSi8CG1OS7O1jJk2TL6knGLuCKaXiMIC/zsKWbGGPjNVFacX9ps8GnDEAi1MxhzG5wsOBqT5MbbWu9NlAXCCZd//Asj+UdeCLDd6z7/mG5yGxwfkZbERROIL+aOkXpy5/V2Rog=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(6, '9czm7e28tgauw', 2023, 6, '6/KPS/2023', '57febd7bacbf3ebf4be787680497a7c6b5ead29d698249fb10562f955b786f2a', 10, 3, 4, '4bFfE/SuMzEBc4lg5D5XqPLztimtRhE5TnsWWDAKMsJa8ZKYJtf1iomlyCMfFy984euRzLOtKBo9nfuZDlSbKmUnsVHb12MWlYrJlnX2Ho0uznHCMPbYJMo/ZX9lR/7ispQWQ8CWLe0ENmQvaqcesw2L3PznBVTIcihRGi31AjMLLPh2wvbzEa4SaLoSvwM7d6xoALNkSFIQdHavu0ZK6gO3CbE0yLM/pIZAl7LasoXp9cjncTLGYvLGUtuTA4+7RMypgtywzOcvr7Q80M1gpL3WamXwP/3qVCMFjvMLorjlTlAsKlh+L+FwmW8YqvIahjlobufyadqNoF3v3i4hTbxnAm2Be0bCi0XAm8h4evU5UYjwxkjkvL2SW0ala2vKPoXi+uPkpaQjXSLxlMVLAA7temIx+LpbMmJt7041BBtEy47zlS16onVWLoG7+XzodjksqKXPb07YlIYnidWur7dtFcgt5Hckv4Rzn1Op3ropflUjdYaOqmUcGIjqU2OaNZn+cq3PFRRBspRmaQdhpWDoddMLQfSVPqeVkr49IEGlmgCZvry8Idtfb1+AonVcaKRXDuFyDky+Ej5Oyg6rtlW2UDyI6xnJB56N+Qq/NMG1U27eDVMcvWi5TIQYT6pj4Mk5qCNaVigeP2/M6HP5LxHlzVJQTjrLtlhuSTvknhqmIUEZ+EyKTpLeNIXNMo1F3C7aCd3S/BqlBSsCVS5BD/X/ywdnwJq0fD3t8c5IoB0NlGdmzAXn1/twGK1TRf/8yXJPHPkpvQSS8JVBN+IVTGlYfZ0djjULvWPcwE0dgUh7D9YdtOD+Xi7HZq4W+VLERGC0uoTCaTwKiazmFGLvpt1MX1v323sN5vpS79w6/qaLb9UmGRnhEAz3C46kSQbeF6XB6mnDgTSnn211rTTnyK9hcX3heKxqoPKJundoY4NM0VBMPRQgZbFTegn+f5ZT/l0shriSotsvAOiAtUi0xg5M7hGn8fZAlYS1E4DytARdA+u0LGrlzNtcW2sX3BJY7+wiihoVwke44SMAxzZK5ca1GRGLaM5EYH04DOkH6+ItbVa455EDeac8Bd6wQB5ojX37mBijooiMJ37KczGomSFvrHZL6TnVhhJdGcD41QUZBi7P2xInanEmQht5kUjQONcKl6PRDsHbpBEi0spqLr8qe6WV9uGBKofVEsATymSWzZSe1PpIl3vMd/ZJGYFb8DpJ/py7q5tQlEtQ44ZNQYaH65Exp989eKW9PifQ6QEFufb+E5NVNk25O4BjSn9jz52iHd2hUp5+Wtz0nrGSKFD/0T8K73+qSDfimgyaLU1U/LqTFFbHYJlLGF1nzjCtesByRjN7xbUNl11sGz1oiRmOSe88G6HgyCoh65hU1ZPfn1JD5Wj9f/QavlyEmE3CrPjtbJOKa7hJUBRdmycoTqiEnW3KhAah2zDJGTeG76R4liZ1owqHTVhXJTQrFej47pkV37nE4sso7Uy6vPETGdnjG5T2VgL9BSljLYj5qsM3YMQ0Tw5cdryTViLCvlIsXkuogaiNsVfhIn0QYpQ3YCIS1z8rBTRtR2MCOr1Np2wSHNW2NwEs6vgyZHOgNvDzyiYxSDhHLPjKy9poXTjHVo0Vu71KQ4T0T2HVKx6lZ8BW+x3CjU+QwFxFcPvhqhAXRT/qRpt/h8vDTRzTp7Tsu8YtVd9wquJzxenr16lIhW7IZtXx6rfmDpmQpagnX9hpRH10pmGbJW9EbBpgqcTFYNxetUq6hu5i20/UK0hq34rqTm1/rGCfMhrHH7E7ik4AhLNbwqzuAG/SR4e5Jgq9kU0igbpoS+p5QJDjGEmWuOwCc7qHXHoBb9rd2saYhDNIeeAvyfH4+jAwOvA8BEIuZAkqzYGun7hAhs08KqypV9Uf4CUkz8zpv46jlPuzILik468l9A4J2EWE1DUP+Ms7Ws4NLwUNUf8jMzIzLGI39uiWHag2+xO/wJ1qoc/KDWzZ3YEpcAjNi845iCWGEW17TOH1CzWJwJaNaC/GlBDtePxNpylgrJpIAZ34crKLPvBYByz8fo2opo4yTKgDqTuhMfYdsaKqMaZOH66fcvqi8PXZ1ob3fzMpMrmD+t8LSP+p+nWiqojd3iuvzgJEAepMJ4OcYTN6xNF0CDJTRrH6ix4pO5xRBr54oaoVPDIf3JLC3sNSra0+6BxKTxtx84rJg6h90NUfw26lM6qh+zbj4/qmrcVmQaELMXiH6jAo5xxD/5itAZuun6R/tMJFDNCZJSkfjxqCMdDav5Ew7zlNgx9BrNe1SF55rjdL8ULCOil715Xr94bjk9NpFgB1Zc20o2oXa+6wvNMIPva4IGjC756A/aRVONUfTf7PNnXBV9PEIfOJmoFz/kqIXHFEvkR5rkKxD1iNbZIM79+RkY4fMC68GYeAHizwYBSPWiLSu7V9JGsLuWLn0Cy4XwNEKknJvdriAP8QY5ygoZThIq5lcjmwMdvJtkTMcU+yPULZTdxpRfIQG/QztcX6a7+lSyo/IIxL1ao35e4THJeQMi3KNLZlDbpyt2bHpdCoMcfmkjlzKvJ4nbe+SodLoLSFclf1byYbmHOeODBS6uPLKBlcp9YHGkMmgFyf93HDRUvs2bQZX/rdMmUxz/LaGBmAzZk0QkY91PcWklQmlS91P6t/z5F0A+G0BVa0jLTP9nKK68PaGjf7PTPJ2UJhlBkEqvi2objJhKWUciOHvdbgnnLpR3Tq3x+WLNJ2cd50IpHMh1GBKgS39fiabNzUrcJcm9MSTZxlg9UGW9bQMus7W+sC5FHSLWbCsDs2CJHmcBDeJGOF3y1ZXe6Idql3WSSyidNsTZq23OoDqi9ibJry+U+8FsH/Uw0jxqbTaVfFD219WDMAUvbjRDmqWE6aaQA6dqlIebbtE/p+YeAzw5km4ROgUachPky4q7cL5tjohpuMIsV0pUSYXT9g6CMpFFOBUb9YwItClPrp1+Mt8tQXVlUSxeJWD1wBKYNKgm/G6DbsjOA/2ZXP3ERmeVFF6/+jsE/mxCc4cmXb+7mEJgeyxEYPVie2tlvAJEMlPNk1RuIM2r253FtRi0UQBRF1NRgvIc/y6oN2eqGobhqdg9xzjLbXRtHx/AWOr1J4k/IWFvA8GUPSqy6uK/UsehTbtSLNq42kC/0aPy8ch9+g52tX+bpulnKoY+d81DWbmc9vUpvJHxnFopsdf0Y24UZR/IE=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL);
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
	(6, 'LPDI', 'warsztaty-opracowania-lokalnego-planu-deinstytucjonalizacji-uslug-spolecznych-lpdi', 'Warsztaty opracowania lokalnego planu deinstytucjonalizacji usług społecznych (LPDI)', 'Workshop: drafting a local plan for deinstitutionalisation of social services (LPDI)', 'Warsztat uczy, jak przygotować część diagnostyczną i programową lokalnego planu deinstytucjonalizacji usług społecznych (LPDI). Krótkie wprowadzenia łączą się z pracą zespołu na danych własnego samorządu. Powstaje szkic planu do dalszych uzgodnień i konsultacji.', 'The workshop teaches how to prepare the diagnostic part and the programme part of a local deinstitutionalisation plan (LPDI). Short introductions alternate with teamwork on the data of one’s own local government. The result is an outline of the plan for further agreement and consultation.', 'STAFF', 'workshop', 'stationary', 16, 45, 2, 12, 24, 3, 80, 'participation', NULL, '["jst_official", "manager"]', '[{"title_pl": "Deinstytucjonalizacja i miejsce LPDI wśród dokumentów samorządu", "title_en": "Deinstitutionalisation and the place of an LPDI among local policy documents"}, {"title_pl": "Część diagnostyczna: potrzeby mieszkańców, dostępne usługi, zasoby", "title_en": "Diagnostic part: residents’ needs, available services, resources"}, {"title_pl": "Część programowa: cele, działania, terminy, wskaźniki", "title_en": "Programme part: aims, measures, deadlines, indicators"}, {"title_pl": "Finansowanie, partnerzy i konsultacje społeczne", "title_en": "Funding, partners and public consultation"}, {"title_pl": "Monitorowanie planu i dalsze prace zespołu", "title_en": "Monitoring the plan and the team’s next steps"}]', '{"knowledge": [{"pl": "wymienia części lokalnego planu deinstytucjonalizacji i ich zawartość", "en": "lists the parts of a local deinstitutionalisation plan and what they contain"}, {"pl": "wyjaśnia różnicę między usługami instytucjonalnymi a usługami w społeczności lokalnej", "en": "explains the difference between institutional and community-based services"}], "skills": [{"pl": "formułuje cele i działania planu na podstawie danych z diagnozy", "en": "sets aims and measures of the plan on the basis of the diagnosis"}, {"pl": "dobiera wskaźniki do celów planu", "en": "chooses indicators that fit the aims of the plan"}], "social": [{"pl": "uzgadnia podział zadań w zespole z różnych jednostek samorządu", "en": "agrees on a division of tasks in a team drawn from different units"}]}', true, 'sSlmvoSou!hjlSVhsSe^S!bhaSbeY\h!jbSeq!XY^emouoqV`heSb^vSV`^!qmcq\!mjhcYVveuV]!/bjX^0  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!""""', 'warsztaty opracowania lokalnego planu deinstytucjonalizacji uslug spolecznych lpdi workshop drafting a local plan for deinstitutionalisation of social services lpdi', 1),
	(8, 'DISEM', 'deinstytucjonalizacja-uslug-spolecznych-seminarium-wprowadzajace', 'Deinstytucjonalizacja usług społecznych – seminarium wprowadzające', 'Deinstitutionalisation of social services – introductory seminar', 'Seminarium wyjaśnia, na czym polega deinstytucjonalizacja usług społecznych. Ma formę wykładu z przykładami i rozmowy z osobami prowadzącymi. Ułatwia wybór usług, od których można zacząć zmianę w gminie lub powiecie.', 'The seminar explains what deinstitutionalisation of social services means. It consists of lectures with examples and a discussion with the speakers. It helps to choose the services with which a municipality or county can begin.', 'STAFF', 'seminar', 'online', 6, 45, 1, 20, 60, 5, 80, 'participation', NULL, '["jst_official", "manager", "social_worker", "social_economy"]', '[{"title_pl": "Od opieki instytucjonalnej do usług w społeczności lokalnej", "title_en": "From institutional care to community-based services"}, {"title_pl": "Grupy, których dotyczy zmiana, i ich prawa", "title_en": "Groups affected by the change and their rights"}, {"title_pl": "Usługi w miejscu zamieszkania: przykłady i koszty", "title_en": "Services at the place of residence: examples and costs"}, {"title_pl": "Role samorządu, jednostek pomocy społecznej i podmiotów ekonomii społecznej", "title_en": "Roles of local government, social assistance units and the social economy"}]', '{"knowledge": [{"pl": "wyjaśnia pojęcie deinstytucjonalizacji usług społecznych", "en": "explains the concept of deinstitutionalisation of social services"}, {"pl": "wymienia usługi świadczone w miejscu zamieszkania", "en": "lists services provided at the place of residence"}], "skills": [{"pl": "wskazuje usługi, które można rozwinąć we własnej gminie lub powiecie", "en": "identifies services that could be developed in one’s own municipality or county"}], "social": [{"pl": "uzasadnia potrzebę współpracy jednostek przy rozwoju usług", "en": "gives reasons why units should cooperate in developing services"}]}', true, 'XY^emouoqV`heSb^vSV`S!qmcq\!mjhcYVveuV]!%!mYd^eSl^qd!sjlhsSXvS`TVY  "', 'deinstytucjonalizacja uslug spolecznych seminarium wprowadzajace deinstitutionalisation of social services introductory seminar', 1),
	(19, 'DEM16', 'opieka-i-wsparcie-osob-z-chorobami-otepiennymi', 'Opieka i wsparcie osób z chorobami otępiennymi', 'Care and support for people with dementia', 'Szkolenie uczy opieki nad osobą z chorobą otępienną i wspierania jej bliskich. Ćwiczenia dotyczą komunikacji, organizacji dnia i reagowania na trudne zachowania. Celem jest bezpieczeństwo tej osoby i jak najdłuższa samodzielność.', 'The course teaches care for a person with dementia and support for those close to them. Exercises cover communication, organisation of the day and response to challenging behaviour. The aim is the person’s safety and independence for as long as possible.', 'ELD', 'competence', 'stationary', 16, 45, 2, 12, 20, 2, 80, 'competence', NULL, '["dps_staff", "care_worker", "sds_wtz_staff", "social_worker"]', '[{"title_pl": "Choroby otępienne: objawy i przebieg", "title_en": "Dementia: symptoms and course"}, {"title_pl": "Komunikacja na kolejnych etapach choroby", "title_en": "Communication at successive stages of the illness"}, {"title_pl": "Trudne zachowania: przyczyny i reagowanie", "title_en": "Challenging behaviour: causes and response"}, {"title_pl": "Codzienna opieka, aktywność i bezpieczne otoczenie", "title_en": "Everyday care, activity and safe surroundings"}, {"title_pl": "Wsparcie rodziny i opiekunów", "title_en": "Support for family and carers"}]', '{"knowledge": [{"pl": "opisuje objawy i etapy chorób otępiennych", "en": "describes the symptoms and stages of dementia"}, {"pl": "wymienia możliwe przyczyny trudnych zachowań", "en": "lists possible causes of challenging behaviour"}], "skills": [{"pl": "dostosowuje komunikację do etapu choroby", "en": "adapts communication to the stage of the illness"}, {"pl": "wskazuje zmiany w otoczeniu, które zwiększają bezpieczeństwo", "en": "identifies changes to the surroundings that increase safety"}], "social": [{"pl": "zachowuje godność i prywatność osoby podczas czynności opiekuńczych", "en": "preserves the person’s dignity and privacy during care"}]}', true, 'hj^YaS!^!smjSlV^Y!hmiU!v!V]hlhUSd^!hoZj^Yeeud^  "', 'opieka i wsparcie osob z chorobami otepiennymi care and support for people with dementia', 1),
	(20, 'USL8', 'organizacja-uslug-sasiedzkich-i-opieki-wytchnieniowej-w-gminie', 'Organizacja usług sąsiedzkich i opieki wytchnieniowej w gminie', 'Organising neighbourhood services and respite care in a gmina', 'Szkolenie wyjaśnia, jak gmina może zorganizować usługi sąsiedzkie i opiekę wytchnieniową. Omawia się przepisy, rozwiązania organizacyjne i przykłady dokumentów. Wiedza pomaga przygotować usługi dla osób starszych i ich opiekunów.', 'The course explains how a municipality can organise neighbourhood services and respite care. It covers the law, ways of organising and sample documents. This knowledge helps to prepare services for older people and their carers.', 'ELD', 'informative', 'online', 8, 45, 1, 15, 40, 2, 80, 'participation', NULL, '["jst_official", "manager", "social_worker", "social_economy"]', '[{"title_pl": "Usługi sąsiedzkie w ustawie o pomocy społecznej", "title_en": "Neighbourhood services in the Social Assistance Act"}, {"title_pl": "Opieka wytchnieniowa: formy i odbiorcy", "title_en": "Respite care: forms and recipients"}, {"title_pl": "Organizacja: uchwała, realizatorzy, koszty, odpłatność", "title_en": "Organisation: council resolution, providers, costs, charges"}, {"title_pl": "Jakość, bezpieczeństwo i współpraca z podmiotami ekonomii społecznej", "title_en": "Quality, safety and cooperation with the social economy"}]', '{"knowledge": [{"pl": "wyjaśnia różnicę między usługami sąsiedzkimi a opieką wytchnieniową", "en": "explains the difference between neighbourhood services and respite care"}, {"pl": "wymienia dokumenty potrzebne do uruchomienia usług", "en": "lists the documents needed to start the services"}], "skills": [{"pl": "szacuje na podstawie danych zapotrzebowanie na usługę i jej koszt", "en": "estimates the demand for a service and its cost from data"}], "social": [{"pl": "planuje współpracę z mieszkańcami i organizacjami przy świadczeniu usług", "en": "plans cooperation with residents and organisations in providing services"}]}', true, 'hl\Se^vSV`S!qmcq\!mTm^YXva^V]!^!hj^Ya^!suoV]e^Ye^hsY`!s!\d^e^Y  "', 'organizacja uslug sasiedzkich i opieki wytchnieniowej w gminie organising neighbourhood services and respite care in a gmina', 1),
	(25, 'SUIC8', 'kryzys-suicydalny-i-pierwsza-pomoc-psychologiczna', 'Kryzys suicydalny i pierwsza pomoc psychologiczna', 'Suicidal crisis and psychological first aid', 'Szkolenie uczy rozpoznawania kryzysu suicydalnego i udzielania pierwszej pomocy psychologicznej. Ćwiczenia dotyczą rozmowy, wstępnej oceny zagrożenia i przekazania osoby do dalszej pomocy. Umiejętności te służą ochronie życia i zdrowia.', 'The course teaches how to recognise a suicidal crisis and give psychological first aid. Exercises cover conversation, a first assessment of danger and handing the person over to further help. These skills serve the protection of life and health.', 'STAFF', 'competence', 'stationary', 8, 45, 1, 12, 20, 2, 80, 'competence', NULL, '["social_worker", "family_assistant", "psychologist_pedagogue", "cus_staff"]', '[{"title_pl": "Kryzys suicydalny: czynniki ryzyka i czynniki chroniące", "title_en": "Suicidal crisis: risk factors and protective factors"}, {"title_pl": "Rozmowa wprost o myślach samobójczych", "title_en": "Talking openly about suicidal thoughts"}, {"title_pl": "Plan bezpieczeństwa i droga do dalszej pomocy", "title_en": "Safety plan and the way to further help"}, {"title_pl": "Pierwsza pomoc psychologiczna po trudnym zdarzeniu", "title_en": "Psychological first aid after a distressing event"}, {"title_pl": "Troska o siebie po interwencji", "title_en": "Self-care after an intervention"}]', '{"knowledge": [{"pl": "wymienia sygnały ostrzegawcze i czynniki ryzyka samobójstwa", "en": "lists warning signs and risk factors of suicide"}, {"pl": "wskazuje miejsca i numery telefonów, pod którymi można uzyskać pomoc", "en": "names places and telephone numbers where help is available"}], "skills": [{"pl": "pyta wprost o myśli samobójcze i wstępnie ocenia zagrożenie", "en": "asks openly about suicidal thoughts and makes a first assessment of danger"}, {"pl": "układa wraz z osobą w kryzysie plan bezpieczeństwa", "en": "draws up a safety plan together with the person in crisis"}], "social": [{"pl": "zwraca się do zespołu o wsparcie po trudnej rozmowie", "en": "turns to the team for support after a difficult conversation"}]}', true, 'aluvum!mq^VuXSbeu!^!j^YlsmvS!jhdhV!jmuV]hbh\^VveS  "', 'kryzys suicydalny i pierwsza pomoc psychologiczna suicidal crisis and psychological first aid', 1),
	(26, 'IK24', 'interwencja-kryzysowa', 'Interwencja kryzysowa', 'Crisis intervention', 'Szkolenie uczy pomocy osobom i rodzinom w ostrym kryzysie. Ćwiczenia obejmują pierwszą rozmowę, rozpoznanie sytuacji i plan działań. Umiejętności te pozwalają zadbać o bezpieczeństwo i uzgodnić dalszą pomoc.', 'The course teaches how to help people and families in acute crisis. Exercises cover the first conversation, an assessment of the situation and a plan of action. These skills make it possible to restore safety and agree on further help.', 'STAFF', 'competence', 'stationary', 24, 45, 3, 12, 20, 2, 80, 'competence', NULL, '["social_worker", "psychologist_pedagogue", "family_assistant"]', '[{"title_pl": "Kryzys: rodzaje, przebieg, reakcje", "title_en": "Crisis: kinds, course, reactions"}, {"title_pl": "Pierwszy kontakt i ocena zagrożenia", "title_en": "First contact and assessment of danger"}, {"title_pl": "Etapy interwencji kryzysowej", "title_en": "Stages of crisis intervention"}, {"title_pl": "Interwencja w wybranych sytuacjach: przemoc, strata, katastrofa", "title_en": "Intervention in selected situations: violence, loss, disaster"}, {"title_pl": "Współpraca służb i dokumentowanie pomocy", "title_en": "Cooperation between services and records of help given"}, {"title_pl": "Obciążenie osób pomagających i wsparcie po zdarzeniu", "title_en": "Strain on helpers and support after the event"}]', '{"knowledge": [{"pl": "opisuje przebieg kryzysu i typowe reakcje", "en": "describes the course of a crisis and typical reactions"}, {"pl": "wymienia etapy interwencji kryzysowej", "en": "lists the stages of crisis intervention"}], "skills": [{"pl": "prowadzi pierwszą rozmowę z osobą w kryzysie", "en": "holds a first conversation with a person in crisis"}, {"pl": "układa krótkoterminowy plan pomocy", "en": "draws up a short-term plan of help"}], "social": [{"pl": "rozpoznaje granice własnych kompetencji i kieruje do właściwej pomocy", "en": "recognises the limits of their own competence and refers to the right help"}]}', true, '^eoYlsYeV`S!aluvumhsS  "', 'interwencja kryzysowa crisis intervention', 1);
INSERT INTO public.edition VALUES
	(1, 'LPDI-2026-1', 6, 1, 1, 2026, 'draft', '2026-11-04 07:00:00+00', '2026-12-13 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-17', '2026-12-18', NULL, '2026-10-28 07:00:00+00', true, 3),
	(2, 'USL8-2026-1', 20, 1, 1, 2026, 'cancelled', '2026-11-04 07:00:00+00', '2026-12-25 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-29', '2026-12-29', '2026-10-28 07:00:00+00', '2026-11-24 19:38:37.744039+00', true, 4),
	(3, 'DISEM-2023-1', 8, 1, 1, 2023, 'open', '2023-09-11 06:00:00+00', '2023-10-11 10:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2023-10-16', '2023-10-16', '2023-09-04 06:00:00+00', '2023-09-04 06:00:00+00', true, 3),
	(4, 'IK24-2026-1', 26, 1, 1, 2026, 'open', '2026-10-27 07:00:00+00', '2026-11-11 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-11-16', '2026-12-01', '2026-10-20 06:00:00+00', '2026-10-20 06:00:00+00', true, 5),
	(5, 'DEM16-2026-1', 19, 1, 1, 2026, 'open', '2026-11-04 07:00:00+00', '2026-12-05 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-09', '2026-12-10', '2026-10-28 07:00:00+00', '2026-10-28 07:00:00+00', true, 4),
	(6, 'SUIC8-2026-1', 25, 1, 1, 2026, 'open', '2026-11-04 07:00:00+00', '2026-12-10 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-14', '2026-12-14', '2026-10-28 07:00:00+00', '2026-10-28 07:00:00+00', true, 3);
INSERT INTO public.enrolment VALUES
	(1, 'zegvad5ami4wx', 2, 8, 1, 'cancelled', NULL, 1, '2026-11-09 10:08:24.43601+00', '2026-11-09 10:08:24.43601+00', '2026-11-24 19:38:37.744039+00', 'DEMO: za mało zgłoszeń', NULL),
	(2, 'wisbudwx7mza9', 2, 3, 8, 'cancelled', NULL, 2, '2026-11-14 13:16:48.87202+00', '2026-11-14 13:16:48.87202+00', '2026-11-24 19:38:37.744039+00', 'DEMO: za mało zgłoszeń', NULL),
	(3, 'cu4zzaped9u7n', 2, 4, 1, 'cancelled', NULL, 3, '2026-11-19 16:25:13.30803+00', '2026-11-19 16:25:13.30803+00', '2026-11-24 19:38:37.744039+00', 'DEMO: za mało zgłoszeń', NULL),
	(4, 'ausb28dh295rb', 3, 6, 6, 'seated', NULL, 1, '2023-09-14 14:26:06.666667+00', '2023-09-14 14:26:06.666667+00', NULL, '', NULL),
	(5, 'wykhjwzcxmdyk', 3, 7, 4, 'seated', NULL, 2, '2023-09-17 22:52:13.333334+00', '2023-09-17 22:52:13.333334+00', NULL, '', NULL),
	(7, 'cwpcpf39ephcr', 3, 3, 8, 'seated', NULL, 4, '2023-09-24 15:44:26.666668+00', '2023-09-24 15:44:26.666668+00', NULL, '', NULL),
	(8, 'i99uxkkbu3mek', 3, 5, 1, 'seated', NULL, 5, '2023-09-28 00:10:33.333335+00', '2023-09-28 00:10:33.333335+00', NULL, '', NULL),
	(9, '88wfk8h5y4j75', 3, 1, 1, 'seated', NULL, 6, '2023-10-01 08:36:40.000002+00', '2023-10-01 08:36:40.000002+00', NULL, '', NULL),
	(10, 'u3wr3z9529z24', 3, 4, 1, 'seated', NULL, 7, '2023-10-04 17:02:46.666669+00', '2023-10-04 17:02:46.666669+00', NULL, '', NULL),
	(11, 'r3hv7ysnduejn', 3, 8, 1, 'seated', NULL, 8, '2023-10-08 01:28:53.333336+00', '2023-10-08 01:28:53.333336+00', NULL, '', NULL),
	(6, 'cnvzydqc64hdm', 3, 2, 1, 'withdrawn', NULL, 3, '2023-09-21 07:18:20.000001+00', '2023-09-21 07:18:20.000001+00', '2023-10-11 09:58:00+00', '', NULL),
	(12, 'wqhn5ccf9nwdc', 4, 8, 1, 'seated', NULL, 1, '2026-10-28 23:26:06.666667+00', '2026-10-28 23:26:06.666667+00', NULL, '', NULL),
	(13, 'iaxygnj2ttqpp', 4, 2, 1, 'seated', NULL, 2, '2026-10-30 15:52:13.333334+00', '2026-10-30 15:52:13.333334+00', NULL, '', NULL),
	(14, 'ejq4ybyagswzs', 4, 5, 1, 'waiting', 'institution', 3, '2026-11-01 08:18:20.000001+00', NULL, NULL, '', NULL),
	(15, 'fhmjyyq67pm55', 4, 1, 1, 'waiting', 'institution', 4, '2026-11-03 00:44:26.666668+00', NULL, NULL, '', NULL),
	(16, 'zuqyziymuppyr', 4, 10, 4, 'seated', NULL, 5, '2026-11-04 17:10:33.333335+00', '2026-11-04 17:10:33.333335+00', NULL, '', NULL),
	(17, '7kdfsj32hwpvf', 4, 4, 1, 'waiting', 'institution', 6, '2026-11-06 09:36:40.000002+00', NULL, NULL, '', NULL),
	(18, '6538pfbmqptqw', 4, 6, 6, 'seated', NULL, 7, '2026-11-08 02:02:46.666669+00', '2026-11-08 02:02:46.666669+00', NULL, '', NULL),
	(19, 'w27a7u9bt7kwb', 4, 3, 8, 'seated', NULL, 8, '2026-11-09 18:28:53.333336+00', '2026-11-09 18:28:53.333336+00', NULL, '', NULL),
	(20, 'va7d5zwi5i5qr', 5, 10, 4, 'seated', NULL, 1, '2026-11-06 13:43:44.193782+00', '2026-11-06 13:43:44.193782+00', NULL, '', NULL),
	(21, '5z6ygnjn3dgzj', 5, 7, 4, 'seated', NULL, 2, '2026-11-08 20:27:28.387564+00', '2026-11-08 20:27:28.387564+00', NULL, '', NULL),
	(23, 'f8giwwv96eb7b', 5, 3, 8, 'seated', NULL, 4, '2026-11-13 09:54:56.775128+00', '2026-11-13 09:54:56.775128+00', NULL, '', NULL),
	(24, 'pph3z2f3keg9r', 5, 5, 1, 'seated', NULL, 5, '2026-11-15 16:38:40.96891+00', '2026-11-15 16:38:40.96891+00', NULL, '', NULL),
	(26, '8ywcr9eweqcnq', 5, 6, 6, 'seated', NULL, 7, '2026-11-20 06:06:09.356474+00', '2026-11-20 06:06:09.356474+00', NULL, '', NULL),
	(22, '8se8pdaiperg4', 5, 4, 1, 'withdrawn', NULL, 3, '2026-11-11 03:11:12.581346+00', '2026-11-11 03:11:12.581346+00', '2026-11-24 19:36:37.744039+00', '', NULL),
	(25, 'evs3scw75vzvv', 5, 8, 1, 'seated', NULL, 6, '2026-11-17 23:22:25.162692+00', '2026-11-24 19:36:37.744039+00', NULL, '', NULL),
	(27, '7xzg4ydc79rty', 6, 5, 1, 'seated', NULL, 1, '2026-11-06 08:15:21.774404+00', '2026-11-06 08:15:21.774404+00', NULL, '', NULL),
	(28, 'v86zp77f3skxe', 6, 1, 1, 'seated', NULL, 2, '2026-11-08 09:30:43.548808+00', '2026-11-08 09:30:43.548808+00', NULL, '', NULL),
	(30, '7wxejv8ta468b', 6, 7, 4, 'seated', NULL, 4, '2026-11-12 12:01:27.097616+00', '2026-11-12 12:01:27.097616+00', NULL, '', NULL),
	(31, 'zdat5aw987ydd', 6, 2, 1, 'waiting', 'institution', 5, '2026-11-14 13:16:48.87202+00', NULL, NULL, '', NULL),
	(32, '7isadyd3yw2h3', 6, 4, 1, 'waiting', 'institution', 6, '2026-11-16 14:32:10.646424+00', NULL, NULL, '', NULL),
	(33, '4hs9kfgm4kuyy', 6, 6, 6, 'seated', NULL, 7, '2026-11-18 15:47:32.420828+00', '2026-11-18 15:47:32.420828+00', NULL, '', NULL),
	(34, '6yxixk2b8gwfh', 6, 3, 8, 'seated', NULL, 8, '2026-11-20 17:02:54.195232+00', '2026-11-20 17:02:54.195232+00', NULL, '', NULL),
	(35, '5zam83346qjz8', 6, 10, 4, 'seated', NULL, 9, '2026-11-22 18:18:15.969636+00', '2026-11-22 18:18:15.969636+00', NULL, '', NULL),
	(29, 'npeb68b5z25uh', 6, 8, 1, 'withdrawn', NULL, 3, '2026-11-10 10:46:05.323212+00', NULL, '2026-11-24 19:36:37.744039+00', '', NULL);
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
	(1, '4bFfEw9MZ0o9Iw+v0bxLKDKVqLUO1fLXTEbew4EkA63duwYW2EauQvLheg==', 'bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301', NULL, false),
	(2, '4bFfEwaQ5IzThlUUT5YDI4nuQxHR+sCf9/YUXvMvgsz48npj6DoNHotqMw==', '81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641', NULL, false),
	(3, '4bFfExSvwQfR542/lcWfSkDOTRm0wouHVZv42zBgwhjk/EblnCU7JfwyWw==', 'afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb', NULL, false),
	(4, '4bFfEy5/g/tV8KF7IVROqS5ncZ3inAnK6OIdxqSA1M4Xy1cj8plDuYV4Aw==', 'e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0', NULL, false),
	(5, '4bFfExCcpWtChG59CunffqC2KmIBr7/vGt/3tDolPovY4R1yVv2U458hLg==', '44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b', NULL, false),
	(6, '4bFfE8dUzB+FVMASJNVKEZpWJFBUTpPZYni7SdH6OivebfJzizbJWsUmdg==', 'd57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7', NULL, false),
	(7, '4bFfE+H/CZYDk2Ozt5bY/pCq17o3nhHdOVc3mYkcATexrDI5Iacx55EXRA==', 'a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d', NULL, false),
	(8, '4bFfEyQHdBkBbvdFqYboRoCSTV4xWjFpQduhpxuLlEA1JLvhHFJY7fMeQA==', '97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff', NULL, false),
	(10, '4bFfE7mEJErXlBC4I4DIx8vaEsf+OIg+IOemNp/qN5g+mdurZ8mpbnqfVQ==', '178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c', NULL, false),
	(11, '4bFfE4PouQ1TkzWVe1vJ0VIuN06J49CFhAVp6Xjkk2kmwzFwGCZC/YDQhQ==', '4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd', NULL, false);
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
	(1, 'pp4esdxijmta6', 'PCPR, powiat chodzieski', 'PCPR', NULL, NULL, '3001011', 'Chodzież', '', '', 'jVjl''!jhs^So!V]hXv^Yma^  """"', 'pcpr powiat chodzieski chodziez', true, '2026-11-24 19:38:37.744039+00', 1),
	(2, 'buqwavax5gvdr', 'PCPR, powiat czarnkowsko-trzcianecki', 'PCPR', NULL, NULL, '3002011', 'Czarnków', '', '', 'jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"', 'pcpr powiat czarnkowsko trzcianecki czarnkow', true, '2026-11-24 19:38:37.744039+00', 1),
	(3, 'nsrvzfnrdzuwb', 'PCPR, powiat gnieźnieński', 'PCPR', NULL, NULL, '3003011', 'Gniezno', '', '', 'jVjl''!jhs^So!\e^Ywe^Yfma^  """"', 'pcpr powiat gnieznienski gniezno', true, '2026-11-24 19:38:37.744039+00', 1),
	(4, 'kztbg85gg4ijy', 'GOPS Kościelec', 'GOPS', NULL, NULL, '3009082', 'Kościelec', '', '', '\hjm!ahnV^YbYV  """"!"', 'gops koscielec koscielec', true, '2026-11-24 19:38:37.744039+00', 1),
	(5, 'c5kpb54xj7jdn', 'MGOPS Rogoźno', 'MGOPS', NULL, NULL, '3016023', 'Rogoźno', '', '', 'd\hjm!lh\hweh  """""!"', 'mgops rogozno rogozno', true, '2026-11-24 19:38:37.744039+00', 1),
	(6, 'ws8jzbtb2hber', 'MGOPS Mikstat', 'MGOPS', NULL, NULL, '3018063', 'Mikstat', '', '', 'd\hjm!d^amoSo  """""!"', 'mgops mikstat mikstat', true, '2026-11-24 19:38:37.744039+00', 1),
	(7, 'njy6fde8hwypf', 'GOPS Łęka Opatowska', 'GOPS', NULL, NULL, '3008042', 'Łęka Opatowska', '', '', '\hjm!cZaS!hjSohsmaS  """"!"!!!!"', 'gops leka opatowska leka opatowska', true, '2026-11-24 19:38:37.744039+00', 1),
	(8, 'tber3597xahxa', 'GOPS Siedlec', 'GOPS', NULL, NULL, '3029022', 'Siedlec', '', '', '\hjm!m^YXbYV  """"!"', 'gops siedlec siedlec', true, '2026-11-24 19:38:37.744039+00', 1),
	(9, 'dcwveqh8jcwfd', 'GOPS Damasławek', 'GOPS', NULL, NULL, '3028022', 'Damasławek', '', '', '\hjm!XSdSmcSsYa  """"!"', 'gops damaslawek damaslawek', true, '2026-11-24 19:38:37.744039+00', 1);
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
	(1, 'ikmexqtp8jreu', 1, '2026-12-17 08:00:00+00', '2026-12-17 15:00:00+00', 60, 2, '', '', 24, '', '', 0, '2026-10-28 07:00:00+00', false),
	(2, 'dc9mj9mzgruex', 1, '2026-12-18 08:00:00+00', '2026-12-18 15:00:00+00', 60, 2, '', '', 24, '', '', 0, '2026-10-28 07:00:00+00', false),
	(3, '6qgjce8k7wt4w', 2, '2026-12-29 08:00:00+00', '2026-12-29 15:00:00+00', 60, NULL, '', 'https://spotkania.demo.example/sala', 15, '', '', 1, '2026-11-24 19:38:37.744039+00', false),
	(4, 'ewkfjevavjaiq', 3, '2023-10-16 07:00:00+00', '2023-10-16 12:00:00+00', 30, NULL, '', 'https://spotkania.demo.example/sala', 15, '', '', 0, '2023-09-04 06:00:00+00', false),
	(5, 'vgidbeghkad2j', 4, '2026-11-16 08:00:00+00', '2026-11-16 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-20 06:00:00+00', false),
	(6, 'vgvnw4a94si5u', 4, '2026-11-24 08:00:00+00', '2026-11-24 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-20 06:00:00+00', false),
	(7, 'm7ffs2g7gpqs3', 4, '2026-12-01 08:00:00+00', '2026-12-01 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-20 06:00:00+00', false),
	(8, '3nu4qs57uffgg', 5, '2026-12-09 08:00:00+00', '2026-12-09 15:00:00+00', 60, 6, '', '', 20, '', '', 0, '2026-10-28 07:00:00+00', false),
	(9, 'fkuba6r45xrsm', 5, '2026-12-10 08:00:00+00', '2026-12-10 15:00:00+00', 60, 6, '', '', 20, '', '', 0, '2026-10-28 07:00:00+00', false),
	(10, '799v87dqh4cap', 6, '2026-12-14 08:00:00+00', '2026-12-14 15:00:00+00', 60, 3, '', '', 16, '', '', 0, '2026-10-28 07:00:00+00', false);
INSERT INTO public.message VALUES
	(4, 'enrolment.cancelled', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "zegvad5ami4wx", "edition": "USL8-2026-1", "was_seated": true}', '<b3883aee7cec9fe2c1eb6b29ec6e3eee@localhost>', NULL, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL, 0, 0, false, NULL, NULL, ''),
	(5, 'enrolment.cancelled', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "wisbudwx7mza9", "edition": "USL8-2026-1", "was_seated": true}', '<d1251a28ae7c2f54e71964a8c87d55c9@localhost>', NULL, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL, 0, 0, false, NULL, NULL, ''),
	(6, 'enrolment.cancelled', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "cu4zzaped9u7n", "edition": "USL8-2026-1", "was_seated": true}', '<79803f8dbb4ae942d7971a7bf0442f6d@localhost>', NULL, '2026-11-24 19:38:37.744039+00', '2026-11-24 19:38:37.744039+00', NULL, 0, 0, false, NULL, NULL, ''),
	(37, 'enrolment.withdrawn', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "8se8pdaiperg4", "edition": "DEM16-2026-1", "was_seated": true}', '<72c123569861453bb9738e1a846713a8@localhost>', NULL, '2026-11-24 19:36:37.744039+00', '2026-11-24 19:36:37.744039+00', NULL, 0, 0, false, NULL, NULL, ''),
	(38, 'enrolment.promoted', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "evs3scw75vzvv", "edition": "DEM16-2026-1"}', '<e73ee86a1d23ff8cdf50342f1f3d94ad@localhost>', NULL, '2026-11-24 19:36:37.744039+00', '2026-11-24 19:36:37.744039+00', NULL, 0, 0, false, NULL, NULL, ''),
	(48, 'enrolment.withdrawn', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "npeb68b5z25uh", "edition": "SUIC8-2026-1", "was_seated": false}', '<fb37bd88dd6c2827a9c79cf2bf3a3406@localhost>', NULL, '2026-11-24 19:36:37.744039+00', '2026-11-24 19:36:37.744039+00', NULL, 0, 0, false, NULL, NULL, ''),
	(1, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "zegvad5ami4wx", "edition": "USL8-2026-1"}', '<68eb7e8c67b01a7a1d2d9a5c57c6c6f3@localhost>', NULL, '2026-11-09 10:08:24.43601+00', NULL, NULL, 0, 0, false, '2026-11-09 10:08:24.43601+00', NULL, ''),
	(2, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "wisbudwx7mza9", "edition": "USL8-2026-1"}', '<d46673633c57e065afcf99401adde8c3@localhost>', NULL, '2026-11-14 13:16:48.87202+00', NULL, NULL, 0, 0, false, '2026-11-14 13:16:48.87202+00', NULL, ''),
	(3, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "cu4zzaped9u7n", "edition": "USL8-2026-1"}', '<8c2c6651cde951f9d0b4e81948f40e0e@localhost>', NULL, '2026-11-19 16:25:13.30803+00', NULL, NULL, 0, 0, false, '2026-11-19 16:25:13.30803+00', NULL, ''),
	(7, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "ausb28dh295rb", "edition": "DISEM-2023-1"}', '<29f6ffec2634d82d3779523273131b08@localhost>', NULL, '2023-09-14 14:26:06.666667+00', NULL, NULL, 0, 0, false, '2023-09-14 14:26:06.666667+00', NULL, ''),
	(8, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "wykhjwzcxmdyk", "edition": "DISEM-2023-1"}', '<de91109666e85b77adfa7fa4caaf2e51@localhost>', NULL, '2023-09-17 22:52:13.333334+00', NULL, NULL, 0, 0, false, '2023-09-17 22:52:13.333334+00', NULL, ''),
	(9, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "cnvzydqc64hdm", "edition": "DISEM-2023-1"}', '<97d99c50c90220d9e0037dffa92d77e8@localhost>', NULL, '2023-09-21 07:18:20.000001+00', NULL, NULL, 0, 0, false, '2023-09-21 07:18:20.000001+00', NULL, ''),
	(10, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "cwpcpf39ephcr", "edition": "DISEM-2023-1"}', '<fad18d4cd6bdb7425fd1f8487d68b30d@localhost>', NULL, '2023-09-24 15:44:26.666668+00', NULL, NULL, 0, 0, false, '2023-09-24 15:44:26.666668+00', NULL, ''),
	(11, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "i99uxkkbu3mek", "edition": "DISEM-2023-1"}', '<2feac418c95d9e5cd0ab9e4135ee5434@localhost>', NULL, '2023-09-28 00:10:33.333335+00', NULL, NULL, 0, 0, false, '2023-09-28 00:10:33.333335+00', NULL, ''),
	(12, 'enrolment.seated', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "88wfk8h5y4j75", "edition": "DISEM-2023-1"}', '<1e5fc926f2aa5fe4fb0e49eee79b110a@localhost>', NULL, '2023-10-01 08:36:40.000002+00', NULL, NULL, 0, 0, false, '2023-10-01 08:36:40.000002+00', NULL, ''),
	(13, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "u3wr3z9529z24", "edition": "DISEM-2023-1"}', '<84982f789a0cc7978f103ff6501647b5@localhost>', NULL, '2023-10-04 17:02:46.666669+00', NULL, NULL, 0, 0, false, '2023-10-04 17:02:46.666669+00', NULL, ''),
	(14, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "r3hv7ysnduejn", "edition": "DISEM-2023-1"}', '<2292e79766343b628bd62acdee82c6d6@localhost>', NULL, '2023-10-08 01:28:53.333336+00', NULL, NULL, 0, 0, false, '2023-10-08 01:28:53.333336+00', NULL, ''),
	(15, 'enrolment.withdrawn', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "cnvzydqc64hdm", "edition": "DISEM-2023-1", "was_seated": true}', '<c1a56795f909520d5e78937d8cf4a969@localhost>', NULL, '2023-10-11 09:58:00+00', NULL, NULL, 0, 0, false, '2023-10-11 09:58:00+00', NULL, ''),
	(16, 'certificate.issued', 5, 'beata.idzikowska@demo.example', 'pl', '{"number": "1/KPS/2023"}', '<26bcfa79c9f57deb7760c45143a70633@localhost>', 'certificate:1/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(17, 'certificate.issued', 6, 'szymon.krol@demo.example', 'pl', '{"number": "2/KPS/2023"}', '<f60d7c51714bc386eb0fb636a439bde1@localhost>', 'certificate:2/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(18, 'certificate.issued', 3, 'bozena.kubiak@demo.example', 'pl', '{"number": "3/KPS/2023"}', '<8d2f661ab508cc7b4264832edfc537b2@localhost>', 'certificate:3/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(19, 'certificate.issued', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"number": "4/KPS/2023"}', '<e76c0e55f7b2277852d8fca072ad0936@localhost>', 'certificate:4/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(20, 'certificate.issued', 1, 'bozena.pietrzak@demo.example', 'pl', '{"number": "5/KPS/2023"}', '<e8f844eb826089a52e33bd823e46a365@localhost>', 'certificate:5/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(21, 'certificate.issued', 4, 'patrycja.tomczak@demo.example', 'pl', '{"number": "6/KPS/2023"}', '<4f82361882bc204e20c4a6c2483a2c59@localhost>', 'certificate:6/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(22, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "wqhn5ccf9nwdc", "edition": "IK24-2026-1"}', '<53eac78c0fd1522b91456b70d2cf2913@localhost>', NULL, '2026-10-28 23:26:06.666667+00', NULL, NULL, 0, 0, false, '2026-10-28 23:26:06.666667+00', NULL, ''),
	(23, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "iaxygnj2ttqpp", "edition": "IK24-2026-1"}', '<e5fbeec5fa8135c6cf7a2ebe82af4f0e@localhost>', NULL, '2026-10-30 15:52:13.333334+00', NULL, NULL, 0, 0, false, '2026-10-30 15:52:13.333334+00', NULL, ''),
	(24, 'enrolment.waiting', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "ejq4ybyagswzs", "edition": "IK24-2026-1", "position": 1}', '<a21d666f96d4279d053de07ed9a15c20@localhost>', NULL, '2026-11-01 08:18:20.000001+00', NULL, NULL, 0, 0, false, '2026-11-01 08:18:20.000001+00', NULL, ''),
	(25, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "fhmjyyq67pm55", "edition": "IK24-2026-1", "position": 2}', '<0b72df3d388713311b9e18cac43ff905@localhost>', NULL, '2026-11-03 00:44:26.666668+00', NULL, NULL, 0, 0, false, '2026-11-03 00:44:26.666668+00', NULL, ''),
	(26, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "zuqyziymuppyr", "edition": "IK24-2026-1"}', '<278b788ea7d2d62e55fee6da2d3f0423@localhost>', NULL, '2026-11-04 17:10:33.333335+00', NULL, NULL, 0, 0, false, '2026-11-04 17:10:33.333335+00', NULL, ''),
	(27, 'enrolment.waiting', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "7kdfsj32hwpvf", "edition": "IK24-2026-1", "position": 3}', '<b2c4d3b76f164e1d238cc3d9bdd2ad6d@localhost>', NULL, '2026-11-06 09:36:40.000002+00', NULL, NULL, 0, 0, false, '2026-11-06 09:36:40.000002+00', NULL, ''),
	(28, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "6538pfbmqptqw", "edition": "IK24-2026-1"}', '<728db07e6d21a1f63383fcf41506364b@localhost>', NULL, '2026-11-08 02:02:46.666669+00', NULL, NULL, 0, 0, false, '2026-11-08 02:02:46.666669+00', NULL, ''),
	(29, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "w27a7u9bt7kwb", "edition": "IK24-2026-1"}', '<7529c6c5335ccb020dd26448c88a2297@localhost>', NULL, '2026-11-09 18:28:53.333336+00', NULL, NULL, 0, 0, false, '2026-11-09 18:28:53.333336+00', NULL, ''),
	(30, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "va7d5zwi5i5qr", "edition": "DEM16-2026-1"}', '<844c6e3ca9b1cc143dedb284693aba69@localhost>', NULL, '2026-11-06 13:43:44.193782+00', NULL, NULL, 0, 0, false, '2026-11-06 13:43:44.193782+00', NULL, ''),
	(31, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "5z6ygnjn3dgzj", "edition": "DEM16-2026-1"}', '<45d7a54ae5f1d735e7bb7bed94db0b7d@localhost>', NULL, '2026-11-08 20:27:28.387564+00', NULL, NULL, 0, 0, false, '2026-11-08 20:27:28.387564+00', NULL, ''),
	(32, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "8se8pdaiperg4", "edition": "DEM16-2026-1"}', '<aed8f8c7ec1b44c3c5f09b705d8482dd@localhost>', NULL, '2026-11-11 03:11:12.581346+00', NULL, NULL, 0, 0, false, '2026-11-11 03:11:12.581346+00', NULL, ''),
	(33, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "f8giwwv96eb7b", "edition": "DEM16-2026-1"}', '<bb361b8da923c11fbb804dd815ca2f27@localhost>', NULL, '2026-11-13 09:54:56.775128+00', NULL, NULL, 0, 0, false, '2026-11-13 09:54:56.775128+00', NULL, ''),
	(34, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "pph3z2f3keg9r", "edition": "DEM16-2026-1"}', '<54d415c743ace5cd419408d907961918@localhost>', NULL, '2026-11-15 16:38:40.96891+00', NULL, NULL, 0, 0, false, '2026-11-15 16:38:40.96891+00', NULL, ''),
	(35, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "evs3scw75vzvv", "edition": "DEM16-2026-1", "position": 1}', '<ef364cc7048d4ff7dca2aebd21f08804@localhost>', NULL, '2026-11-17 23:22:25.162692+00', NULL, NULL, 0, 0, false, '2026-11-17 23:22:25.162692+00', NULL, ''),
	(36, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "8ywcr9eweqcnq", "edition": "DEM16-2026-1"}', '<8065830888dc5f21d795389a93250db8@localhost>', NULL, '2026-11-20 06:06:09.356474+00', NULL, NULL, 0, 0, false, '2026-11-20 06:06:09.356474+00', NULL, ''),
	(39, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "7xzg4ydc79rty", "edition": "SUIC8-2026-1"}', '<7e1db18d261ec838cd852a07b7a57287@localhost>', NULL, '2026-11-06 08:15:21.774404+00', NULL, NULL, 0, 0, false, '2026-11-06 08:15:21.774404+00', NULL, ''),
	(40, 'enrolment.seated', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "v86zp77f3skxe", "edition": "SUIC8-2026-1"}', '<e23765c13b14c06d970a63f48d8a7960@localhost>', NULL, '2026-11-08 09:30:43.548808+00', NULL, NULL, 0, 0, false, '2026-11-08 09:30:43.548808+00', NULL, ''),
	(41, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "npeb68b5z25uh", "edition": "SUIC8-2026-1", "position": 1}', '<26b0e8ade239f20c754e92283b104859@localhost>', NULL, '2026-11-10 10:46:05.323212+00', NULL, NULL, 0, 0, false, '2026-11-10 10:46:05.323212+00', NULL, ''),
	(42, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "7wxejv8ta468b", "edition": "SUIC8-2026-1"}', '<ab3a2d4e85743c8b00ebf4abfb87c591@localhost>', NULL, '2026-11-12 12:01:27.097616+00', NULL, NULL, 0, 0, false, '2026-11-12 12:01:27.097616+00', NULL, ''),
	(43, 'enrolment.waiting', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "zdat5aw987ydd", "edition": "SUIC8-2026-1", "position": 2}', '<cb49008de7887def615ead0a56bf0ecc@localhost>', NULL, '2026-11-14 13:16:48.87202+00', NULL, NULL, 0, 0, false, '2026-11-14 13:16:48.87202+00', NULL, ''),
	(44, 'enrolment.waiting', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "7isadyd3yw2h3", "edition": "SUIC8-2026-1", "position": 3}', '<e369a73bf802be921f1fb576835a24c3@localhost>', NULL, '2026-11-16 14:32:10.646424+00', NULL, NULL, 0, 0, false, '2026-11-16 14:32:10.646424+00', NULL, ''),
	(45, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "4hs9kfgm4kuyy", "edition": "SUIC8-2026-1"}', '<4629adc33d9ee63d9d4ed6448890cdab@localhost>', NULL, '2026-11-18 15:47:32.420828+00', NULL, NULL, 0, 0, false, '2026-11-18 15:47:32.420828+00', NULL, ''),
	(46, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "6yxixk2b8gwfh", "edition": "SUIC8-2026-1"}', '<cd4e851722683a00348b7e0b06a377a3@localhost>', NULL, '2026-11-20 17:02:54.195232+00', NULL, NULL, 0, 0, false, '2026-11-20 17:02:54.195232+00', NULL, ''),
	(47, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "5zam83346qjz8", "edition": "SUIC8-2026-1"}', '<0a4e0e418469a4bf7231c242a3e4d61c@localhost>', NULL, '2026-11-22 18:18:15.969636+00', NULL, NULL, 0, 0, false, '2026-11-22 18:18:15.969636+00', NULL, '');
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
	(3, 'puhtx3parqnus', 1, 4, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(4, 'srjtntvhrcrtb', 1, 5, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(7, 'sz25ekpixk3u7', 1, 2, 1, '2026-11-16', NULL, NULL, NULL, NULL, '2026-11-16 15:10:00+00'),
	(2, '9cc2sd7im2sp9', 1, 3, 8, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(5, '5qw9caxt6vf35', 1, 6, 6, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(10, 'y78d6fkdyb9ax', 1, 8, 1, '2026-11-16', NULL, NULL, NULL, NULL, '2026-11-16 15:10:00+00'),
	(11, '9zphif4dijuhn', 1, 10, 4, '2026-11-16', NULL, NULL, NULL, NULL, '2026-11-16 15:10:00+00'),
	(1, 'bipdfx7qf7c44', 1, 1, 1, '2023-10-16', '2023-10-21', 'qualification', true, NULL, '2023-10-16 12:10:00+00'),
	(6, 'bmx4yusr5b2jh', 1, 7, 4, '2023-10-16', '2023-10-21', 'not_applicable', true, NULL, '2023-10-16 12:10:00+00');
INSERT INTO public.person VALUES
	(1, 'y8cfcbgx33u9u', 'Bożena', 'Pietrzak', 'bozena.pietrzak@demo.example', '+48 100 353 590', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'j^YolvSa!UhxYeS  "!!!!!!!!"', 'pietrzak bozena pietrzak', true, '2023-08-31 22:00:00+00', 1),
	(2, 'ye9w8627meb53', 'Ilona', 'Sroka', 'ilona.sroka@demo.example', '+48 100 983 099', 'pl', 1, 'koordynator indywidualnych planów usług społecznych', 'cus_staff', 'mlhaS!^bheS  "!!!!!"', 'sroka ilona sroka', true, '2023-08-31 22:00:00+00', 1),
	(3, 'n9y7attx4m54b', 'Bożena', 'Kubiak', 'bozena.kubiak@demo.example', '+48 100 005 682', 'pl', 8, 'asystent rodziny', 'family_assistant', 'aqU^Sa!UhxYeS  "!!!!!!"', 'kubiak bozena kubiak', true, '2023-08-31 22:00:00+00', 1),
	(4, 'dhedm4tt7pdx3', 'Patrycja', 'Tomczak', 'patrycja.tomczak@demo.example', '+48 100 902 403', 'pl', 1, 'terapeuta zajęciowy', 'sds_wtz_staff', 'ohdVvSa!jSoluV`S  "!!!!!!!"', 'tomczak patrycja tomczak', true, '2023-08-31 22:00:00+00', 1),
	(5, 'fys7f4yc85ge3', 'Beata', 'Idzikowska', 'beata.idzikowska@demo.example', '+48 100 093 400', 'pl', 1, 'opiekun w domu pomocy społecznej', 'dps_staff', '^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"', 'idzikowska beata idzikowska', true, '2023-08-31 22:00:00+00', 1),
	(6, 'cea6y5t3vwpy3', 'Szymon', 'Król', 'szymon.krol@demo.example', '+48 100 849 165', 'pl', 6, 'starszy pracownik socjalny', 'social_worker', 'alib!mvudhe  "!!!!"', 'krol szymon krol', true, '2023-08-31 22:00:00+00', 1),
	(7, '5hn23ap22zkh3', 'Ewa', 'Niedźwiedzka', 'ewa.niedzwiedzka@demo.example', '+48 100 875 139', 'pl', 4, 'pracownik socjalny', 'social_worker', 'e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"', 'niedzwiedzka ewa niedzwiedzka', true, '2023-08-31 22:00:00+00', 1),
	(8, 'kckrzfwmcvfar', 'Renata', 'Polak', 'renata.polak@demo.example', '+48 100 212 633', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'jhbSa!lYeSoS  "!!!!!"', 'polak renata polak', true, '2023-08-31 22:00:00+00', 1),
	(9, 'nhi2rybmkrmr7', 'Robert', 'Jaśkowiak', 'officer@demo.example', '+48 100 431 869', 'pl', NULL, 'specjalista ds. projektu', '', '`Snahs^Sa!lhUYlo  "!!!!!!!!!"', 'jaskowiak robert jaskowiak', true, '2023-08-31 22:00:00+00', 1),
	(10, '7h7izyedp7vi6', 'Elżbieta', 'Krzyżaniak-Żółtowska', 'worker@demo.example', '+48 100 543 583', 'pl', 4, 'starszy pracownik socjalny', 'social_worker', 'alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"', 'krzyzaniak zoltowska elzbieta krzyzaniak zoltowska', true, '2023-08-31 22:00:00+00', 1),
	(11, 'xycgc9mq9u7a4', 'Dorota', 'Dudziak', 'coordinator@demo.example', '+48 100 078 314', 'pl', 4, 'pracownik socjalny', 'social_worker', 'XqXv^Sa!XhlhoS  "!!!!!!!"', 'dudziak dorota dudziak', true, '2023-08-31 22:00:00+00', 1),
	(12, '3t35y5p9fvp8n', 'Julia', 'Grabowska', 'auditor@demo.example', '+48 100 875 423', 'pl', NULL, 'kontroler', '', '\lSUhsmaS!`qb^S  "!!!!!!!!!"', 'grabowska julia grabowska', true, '2023-08-31 22:00:00+00', 1),
	(13, 'f2zdg7kvznqf8', 'Julia', 'Ślusarek-Szymczak', 'admin@demo.example', '+48 100 208 712', 'pl', NULL, 'administrator systemu', '', 'nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"', 'slusarek szymczak julia slusarek szymczak', true, '2023-08-31 22:00:00+00', 1),
	(14, 'w9huuctf2wxs4', 'Patrycja', 'Ziętek', 'trainer@demo.example', '+48 100 223 794', 'pl', NULL, 'trener', '', 'v^ZoYa!jSoluV`S  "!!!!!!"', 'zietek patrycja zietek', true, '2023-08-31 22:00:00+00', 1),
	(15, 'zgadwz9uz8r7s', 'Łucja', 'Lis', 'trainer2@demo.example', '+48 100 391 443', 'pl', NULL, 'trener', '', 'b^m!cqV`S  "!!!"', 'lis lucja lis', true, '2023-08-31 22:00:00+00', 1),
	(16, '8vsin7gqcia8k', 'Renata', 'Stefaniak', 'trainer3@demo.example', '+48 100 633 254', 'pl', NULL, 'trener', '', 'moY[Se^Sa!lYeSoS  "!!!!!!!!!"', 'stefaniak renata stefaniak', true, '2023-08-31 22:00:00+00', 1),
	(17, 'abav45j6xgjt4', 'Mariola', 'Żak', 'trainer4@demo.example', '+48 100 127 719', 'pl', NULL, 'trener', '', 'xSa!dSl^hbS  "!!!"', 'zak mariola zak', true, '2023-08-31 22:00:00+00', 1),
	(18, '5rbhhqge5ya97', 'Anna', 'Grześkowiak-Lis', 'trainer5@demo.example', '+48 100 575 574', 'pl', NULL, 'trener', '', '\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"', 'grzeskowiak lis anna grzeskowiak lis', true, '2023-08-31 22:00:00+00', 1),
	(19, '9wqhmmtjkhpep', 'Danuta', 'Filipiak', 'trainer6@demo.example', '+48 100 288 360', 'pl', NULL, 'trener', '', '[^b^j^Sa!XSeqoS  "!!!!!!!!"', 'filipiak danuta filipiak', true, '2023-08-31 22:00:00+00', 1),
	(20, 'bb6b999d44bhq', 'Anna', 'Ślusarek', 'trainer7@demo.example', '+48 100 308 918', 'pl', NULL, 'trener', '', 'nbqmSlYa!SeeS  "!!!!!!!!"', 'slusarek anna slusarek', true, '2023-08-31 22:00:00+00', 1),
	(21, 'smruse7styxhs', 'Patrycja', 'Walkowiak', 'trainer8@demo.example', '+48 100 280 788', 'pl', NULL, 'trener', '', 'sSbahs^Sa!jSoluV`S  "!!!!!!!!!"', 'walkowiak patrycja walkowiak', true, '2023-08-31 22:00:00+00', 1),
	(22, '86vdzcu9gfq9d', 'Natalia', 'Walczak', 'trainer9@demo.example', '+48 100 302 428', 'pl', NULL, 'trener', '', 'sSbVvSa!eSoSb^S  "!!!!!!!"', 'walczak natalia walczak', true, '2023-08-31 22:00:00+00', 1),
	(23, 'yy72xbyfg3fsq', 'Milena', 'Olejniczak', 'trainer10@demo.example', '+48 100 764 643', 'pl', NULL, 'trener', '', 'hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"', 'olejniczak milena olejniczak', true, '2023-08-31 22:00:00+00', 1),
	(24, 'pyfzfkuhfhja9', 'Bożena', 'Ratajczak', 'trainer11@demo.example', '+48 100 558 846', 'pl', NULL, 'trener', '', 'lSoS`VvSa!UhxYeS  "!!!!!!!!!"', 'ratajczak bozena ratajczak', true, '2023-08-31 22:00:00+00', 1),
	(25, 'egcbqkt2wc7cw', 'Jadwiga', 'Kowalczyk', 'trainer12@demo.example', '+48 100 480 377', 'pl', NULL, 'trener', '', 'ahsSbVvua!`SXs^\S  "!!!!!!!!!"', 'kowalczyk jadwiga kowalczyk', true, '2023-08-31 22:00:00+00', 1);
INSERT INTO public.programme VALUES
	('CUS-IPUS-2020', 'cus', NULL, 'Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych', 'Training in preparing and carrying out individual social-service plans', 'Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664', false, false, 'secondary', '{"id": "CUS-IPUS-2020", "group": "cus", "degree": null, "speciality": null, "name_pl": "Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych", "name_en": "Training in preparing and carrying out individual social-service plans", "legal_basis": "Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664", "valid_from": null, "valid_to": null, "repealed": false, "use": "current as far as seen", "complete": false, "confidence": "secondary", "sources": ["S50", "S51"], "hours_total": 52, "hours_total_confidence": "secondary", "hours_total_note": "second draft; first draft: 45; totals of the published act not seen", "modules": [], "missing": "all modules", "entry_requirements": [{"code": "role", "text_en": "coordinator: meets social-worker requirements, at least 2 years of social work, no listed conviction, this training", "legal_basis": "CUS act art. 30", "confidence": "confirmed_text_seen", "sources": ["S49"]}], "exam_rules": [], "training_rules": [{"code": "minutes_per_hour", "value": null, "confidence": "unconfirmed", "sources": []}, {"code": "min_attendance_percent", "value": null, "confidence": "unconfirmed", "sources": []}], "hours_total_from_draft": true}');
INSERT INTO public.project VALUES
	(1, 'KPS', 'FERS.04.13-DEMO', 'Koordynacja polityki społecznej w Wielkopolsce', 'Coordination of social policy in Wielkopolska', 'Fundusze Europejskie dla Rozwoju Społecznego 2021–2027', 'European Funds for Social Development 2021–2027', '2023-09-01', '2028-12-31', 842714400, 695407923, NULL, 1756, 128, 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', true, 1);
INSERT INTO public.register VALUES
	(4, '2023-10-16 12:15:00+00', 1, 3),
	(5, '2026-11-16 15:15:00+00', 1, 3),
	(6, '2026-11-24 15:15:00+00', 1, 3);
INSERT INTO public.role_grant VALUES
	(1, 1, 'officer', NULL, '2026-11-24 19:38:37.744039+00'),
	(2, 2, 'worker', NULL, '2026-11-24 19:38:37.744039+00'),
	(3, 3, 'worker', NULL, '2026-11-24 19:38:37.744039+00'),
	(4, 3, 'coordinator', 4, '2026-11-24 19:38:37.744039+00'),
	(5, 4, 'auditor', NULL, '2026-11-24 19:38:37.744039+00'),
	(6, 5, 'administrator', NULL, '2026-11-24 19:38:37.744039+00'),
	(7, 6, 'trainer', NULL, '2026-11-24 19:38:37.744039+00'),
	(8, 7, 'trainer', NULL, '2026-11-24 19:38:37.744039+00'),
	(9, 8, 'trainer', NULL, '2026-11-24 19:38:37.744039+00'),
	(10, 9, 'trainer', NULL, '2026-11-24 19:38:37.744039+00'),
	(11, 10, 'trainer', NULL, '2026-11-24 19:38:37.744039+00'),
	(12, 11, 'trainer', NULL, '2026-11-24 19:38:37.744039+00'),
	(13, 12, 'trainer', NULL, '2026-11-24 19:38:37.744039+00'),
	(14, 13, 'trainer', NULL, '2026-11-24 19:38:37.744039+00'),
	(15, 14, 'trainer', NULL, '2026-11-24 19:38:37.744039+00'),
	(16, 15, 'trainer', NULL, '2026-11-24 19:38:37.744039+00'),
	(17, 16, 'trainer', NULL, '2026-11-24 19:38:37.744039+00'),
	(18, 17, 'trainer', NULL, '2026-11-24 19:38:37.744039+00');
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
	(1, 'y77ek4jfuq2pf', 'Sala konferencyjna 2', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 40, '', '', true),
	(2, 'rpqegmpn9b4sg', 'Sala warsztatowa 5', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 24, '', '', true),
	(3, 'v3xcxj7ed3ig4', 'Dom Spotkań', 'ul. Przykładowa 4, 62-800 Kalisz', 'Kalisz', NULL, 30, '', '', true),
	(4, '8gbmnytsqzv2r', 'Centrum Szkoleń', 'ul. Wzorcowa 7, 62-510 Konin', 'Konin', NULL, 30, '', '', true),
	(5, 'zwisaaci6senu', 'Sala ratuszowa', 'Rynek 3, 64-100 Leszno', 'Leszno', NULL, 26, '', '', true),
	(6, 'hjatjwzu7e3q4', 'Biblioteka, sala na piętrze', 'ul. Próbna 9, 64-920 Piła', 'Piła', NULL, 24, '', '', true);
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
CREATE INDEX ix_county_sort_key ON public.county USING btree (sort_key);
CREATE INDEX ix_course_sort_key ON public.course USING btree (sort_key);
CREATE INDEX ix_edition_course_id ON public.edition USING btree (course_id);
CREATE INDEX ix_edition_first_on ON public.edition USING btree (state, first_on);
CREATE INDEX ix_edition_state ON public.edition USING btree (state);
CREATE INDEX ix_enrolment_institution_id ON public.enrolment USING btree (institution_id);
CREATE INDEX ix_enrolment_person_id ON public.enrolment USING btree (person_id);
CREATE INDEX ix_enrolment_queue ON public.enrolment USING btree (edition_id, state, arrival);
CREATE INDEX ix_institution_municipality_terc ON public.institution USING btree (municipality_terc);
CREATE INDEX ix_institution_search_key ON public.institution USING btree (search_key);
CREATE INDEX ix_institution_sort_key ON public.institution USING btree (sort_key);
CREATE INDEX ix_mark_enrolment_id ON public.mark USING btree (enrolment_id);
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
