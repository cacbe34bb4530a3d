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
CREATE TABLE public.contact_person (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    institution_id integer NOT NULL,
    name character varying(120) NOT NULL,
    role character varying(120) NOT NULL,
    phone character varying(30) NOT NULL,
    email character varying(254) NOT NULL,
    version integer NOT NULL
);
CREATE SEQUENCE public.contact_person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.contact_person_id_seq OWNED BY public.contact_person.id;
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
CREATE TABLE public.former_name (
    id integer NOT NULL,
    institution_id integer NOT NULL,
    name character varying(200) NOT NULL,
    until_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.former_name_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.former_name_id_seq OWNED BY public.former_name.id;
CREATE TABLE public.identity (
    person_id integer NOT NULL,
    pesel_sealed text,
    pesel_index character varying(64),
    other_sealed text,
    has_no_pesel boolean NOT NULL
);
CREATE TABLE public.import_file (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    account_id integer NOT NULL,
    name character varying(120) NOT NULL,
    headings_hash character varying(64) NOT NULL,
    columns text NOT NULL,
    rows_sealed text,
    rows integer NOT NULL,
    created integer NOT NULL,
    changed integer NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone
);
CREATE SEQUENCE public.import_file_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.import_file_id_seq OWNED BY public.import_file.id;
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
    category character varying(10) NOT NULL,
    is_active boolean NOT NULL,
    version integer NOT NULL
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
    degurba_reason character varying(300) NOT NULL,
    degurba_set_at timestamp with time zone,
    version integer NOT NULL,
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
ALTER TABLE ONLY public.contact_person ALTER COLUMN id SET DEFAULT nextval('public.contact_person_id_seq'::regclass);
ALTER TABLE ONLY public.course ALTER COLUMN id SET DEFAULT nextval('public.course_id_seq'::regclass);
ALTER TABLE ONLY public.edition ALTER COLUMN id SET DEFAULT nextval('public.edition_id_seq'::regclass);
ALTER TABLE ONLY public.enrolment ALTER COLUMN id SET DEFAULT nextval('public.enrolment_id_seq'::regclass);
ALTER TABLE ONLY public.entry_record ALTER COLUMN id SET DEFAULT nextval('public.entry_record_id_seq'::regclass);
ALTER TABLE ONLY public.former_name ALTER COLUMN id SET DEFAULT nextval('public.former_name_id_seq'::regclass);
ALTER TABLE ONLY public.import_file ALTER COLUMN id SET DEFAULT nextval('public.import_file_id_seq'::regclass);
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
	(1, 'nrugvgc4ms4np', 9, 'officer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$JwjNf1eweVE9O2FrKSR6QA$I1EOcge0A/rO+Yu44Gmx5Z1Bu7ZCgUNHdlOFgvgp0/I', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(2, 'fecnj87vz85vz', 10, 'worker@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$TCYvRiQTYPMXz16VmdmIig$8Itr2JLFy2KglrF+QjpKTZrWTGQmX1pLWrcaVt0i6bY', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(3, 'aik5d3yyitygg', 11, 'coordinator@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$318+Gbdt7yILXCGdbWSYlg$hPQywdin1Ubw3mCeqMP3psRUUro+0mhF3ExYGaTAkj8', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(4, 'w5h2vpakq4v5q', 12, 'auditor@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$DWlPloSnMTuiVLHNkN5wug$PajJGpFdgsJF8ZCQwcKQPCW8qUm/n8SJejXjArLNUhs', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(5, 'ztzdgkruuix8h', 13, 'admin@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$/oUFs66A/f7G7maH+Hluzw$FDbc8GJh2QleSuuH+2RwF848S/CGb3SULojLo3V8ZdI', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(6, 'dppueke8n9gdp', 14, 'trainer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$w0qlI+NuWw4Onj7TxVJrKA$kvCB7H8TgyEMfJvpEWvzkmFQy5pmTt4F63v2apavR6c', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(7, 'zfvy576dxxutq', 15, 'trainer2@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$3zTePry0JBnF+mhE78OqPw$T3J+oWDKBTgvuaCvFnFXBtjoBDtdLjMGXz8yqqSgb2w', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(8, 'mzspkw6hjjbh5', 16, 'trainer3@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$M0R33g7QhmAIcJOpRLvH7Q$rWRu9HbieulHy3fqqKWuLLk8cJIXpIbEHbwgX2BpRlM', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(9, 'ewwpz2n26naxt', 17, 'trainer4@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$Pm4LvcpqhOxPNF+FDeXKDg$YmaT7jI6IAI5GE9Zln6STgb2IkswFNCni+ReNOZUpQI', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(10, 'ty88t6nzqjmbw', 18, 'trainer5@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$pbaERh84TH8PzTckGk4yLQ$I02TSZGEX3i6GdrU9ufw3l/TP+67gm1xhu/KG8Bc+6c', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(11, 'cg4du7895wqmf', 19, 'trainer6@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$zqiEvTuuIWpNZq6lADVRHA$uBCWGSX1f5Uw3EnkiO9DysAadgDIMDonMYM3fa/KoHQ', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(12, 'ewiuhkq5q6st5', 20, 'trainer7@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$swMsMDwPWeBz7Zzn6KzMmQ$vhiEs/AV/7gwKMzHxPdNBoKAr3Sn+BZPPboScXuht70', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(13, 'vshpjfm46ha8q', 21, 'trainer8@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$aTBnG85No2GopTyiSaxLlw$A5fNTBdbxZh3ZL5xHeZ4qbks+synE/jRfOuOydwCn/s', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(14, 'jbiii2dqz5bqc', 22, 'trainer9@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$JoZzudaPxE3fxSULOh/B5Q$74b2vQ3r4w2R3PQ3W/z7ofizk1gwmUtHKX3oY7HVRWo', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(15, 'bvnx29wnvurhv', 23, 'trainer10@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$DgYUUCU/kzAVk5ayaB3omw$BMYKGfakPlM3JZBrrMQk7m/mYAL9H+rElXKgtrM9gQ0', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(16, 'q8ukhrqpgzx5z', 24, 'trainer11@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$/LVVyinJWFGvvUJ6NieDVQ$KwRTWMbV21FN4Pn/rZwdL9e7+YmXnjb82Uxn3zSSzc8', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL),
	(17, 'sh6u4v7hum7ip', 25, 'trainer12@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$o2heOBwIVQP0mzHjYWX8FQ$JTu7x5Ij0KS5RCjLobrgEN0nU9VVWikmnaEB1vnlWDw', true, true, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL);
INSERT INTO public.alembic_version VALUES
	('0004');
INSERT INTO public.area VALUES
	('FAM', 'Rodziny', 'Families', 1),
	('FOST', 'Piecza zastępcza i adopcja', 'Foster care and adoption', 2),
	('DIS', 'Osoby z ograniczoną mobilnością, w tym z niepełnosprawnościami', 'People with reduced mobility, incl. disabilities', 3),
	('ELD', 'Osoby starsze', 'Older people', 4),
	('MIG', 'Migranci', 'Migrants', 5),
	('STAFF', 'Kadra pomocy i integracji społecznej (w tym zdrowie psychiczne i przeciwdziałanie przemocy domowej)', 'Social assistance and integration staff (incl. mental health, domestic violence)', 6);
INSERT INTO public.assessment VALUES
	(1, '58hrik2qdxstn', 1, 'qualified', '2023-10-21', 'Komisja DEMO', 'Protokół DEMO/1', '2026-11-25 00:37:30.95744+00', 1);
INSERT INTO public.audit_entry VALUES
	(1, '2026-11-25 00:37:30.95744+00', NULL, 'office.change', 'office', '1', '["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]', '', '948748682322c16bb7635fc405f37b66cfc440ef31b2acf2d4c700a08bb50385'),
	(2, '2026-11-25 00:37:30.95744+00', NULL, 'project.open', 'project', '1', '["budget_eur_cents", "budget_pln_cents", "code", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]', '', 'ebe67bea2209822f137b7207d36b78ee001b32c9a5ed75e69d0f56bdf77726b6'),
	(3, '2026-11-25 00:37:30.95744+00', NULL, 'venue.create', 'venue', '1', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', 'ec68887635e4254c9661e2ea33ff803915a0ca7be3ede7c8d4c0db6e9ace2dff'),
	(4, '2026-11-25 00:37:30.95744+00', NULL, 'venue.create', 'venue', '2', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', 'bc8d2d2d1b875111fe462ba94e9e5a78720851f626b0986ca7e265c91233df17'),
	(5, '2026-11-25 00:37:30.95744+00', NULL, 'venue.create', 'venue', '3', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', 'd3016dc9af70afd5895660095e4ed96019abbfb4ad8e4c10eaf8472b2dd88525'),
	(6, '2026-11-25 00:37:30.95744+00', NULL, 'venue.create', 'venue', '4', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '1b8277e70293d46a824507cd27961a71277ae824ead654df54cc19796d6145e7'),
	(7, '2026-11-25 00:37:30.95744+00', NULL, 'venue.create', 'venue', '5', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '36767c01ba6f1532455664db0c77d982b41039adf2cbff32e5620e1ab2196c82'),
	(8, '2026-11-25 00:37:30.95744+00', NULL, 'venue.create', 'venue', '6', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '5c4e5bd32912af82c4cf0b457f37af1976beea3d00589dfd22a993201c80c430'),
	(9, '2026-11-25 00:37:30.95744+00', NULL, 'institution.create', 'institution', '1', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '36dafdedd4a15b3126c6bf3958ec41d84df5a0503582fcb13a8f964207be8b91'),
	(10, '2026-11-25 00:37:30.95744+00', NULL, 'institution.create', 'institution', '2', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'f2a775c0681070b29fb9f9596eee7964b43455612dba066a706cf7ec82729f82'),
	(11, '2026-11-25 00:37:30.95744+00', NULL, 'institution.create', 'institution', '3', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '917ea0acd7b7e450c2361ec8aa439ea8b63f17dafcb5d5d4c77c6e4333ca66ce'),
	(12, '2026-11-25 00:37:30.95744+00', NULL, 'institution.create', 'institution', '4', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '1d3871d5a8e22a09738c805be58ccc0f9bb914c9157a893e16d02e2fc81f58fa'),
	(13, '2026-11-25 00:37:30.95744+00', NULL, 'institution.create', 'institution', '5', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '74fd3f2151213052a71537dbbac70b99c694f46a6bc3e6788b3ae92cbae2fb1b'),
	(14, '2026-11-25 00:37:30.95744+00', NULL, 'institution.create', 'institution', '6', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '5b521bb05cfbbe44a4ac115b5cbbfa2346fda898d03745260bc67dd11624c3a1'),
	(15, '2026-11-25 00:37:30.95744+00', NULL, 'institution.create', 'institution', '7', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '48d3a4ae4e9fa8a02a00f4d5d58b0f09eb2b5c030a070bccafe36f5133fd5fb0'),
	(16, '2026-11-25 00:37:30.95744+00', NULL, 'institution.create', 'institution', '8', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '368eef7fdbc0668c5c55ca73a6d3c6825d4b99223588964c40fa9271092c50ec'),
	(17, '2026-11-25 00:37:30.95744+00', NULL, 'institution.create', 'institution', '9', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '7aa32b4dc5fd5fb334c0517608f0f51845f69ded8b82fe14d0d0c4e36172282a'),
	(18, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '1', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '083dbab764ccda449ac644288f4fc27927a7e4a75ab953a7cfc3875647ae8112'),
	(19, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '1', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '4ed8f8c2d856c2e14fe804c7aa392c9b0cf00d1b653ead10af82c890811f8c12'),
	(20, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '2', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'f7bac33ee70262561316b4fc61e68f5e4cdf8096dee68e12da639f208adf14c0'),
	(21, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '2', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '06326d37392e6debcbe7df3697b7912a9b2b94aaf7b265981dfd30fb99a96846'),
	(22, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '3', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '00897cd44083feb45c3cfb708c4e3ace32b337076ad79940f32f1ae7c5f0095c'),
	(23, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '3', '["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '15d0183077ecf3a05592de2912faa873bbe840801efd95064a4835bdc968a4bd'),
	(24, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '4', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'fb704b0d353453cfa8df44f3c6396a4f75e69bd4e94e7a6c2b350f6f12853138'),
	(25, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '4', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'c0ad2926e3911f2651abb888f55a3fd93073edfc736059c7ce534b8102223090'),
	(26, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '5', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'ec23e9c958ef4eafa541b4911e9c98bb1f70766705683afb8b1b3229700f2121'),
	(27, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '5', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '1dc743495e6a993f4552bedc591822ff783e67ab223bbc7c99910f4b113d803c'),
	(28, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '6', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '13ef7fed0739b9e0f80144dcaa9dac78bde41d6a1832dff977df4f269d6548b9'),
	(29, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '6', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'b8aba830ea5c0015c1237b684bd31ff34ebddaf91127ff773202bc776ebd4e95'),
	(30, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '7', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'bb7d9adfc014490f0b1227244f1b0318d523533e84d93ac18d2b51629a86c5b4'),
	(31, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '7', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '035be01502a13737fe2957e4ec15a9353044cdc280d56aaf3395dc2d2b66bfa1'),
	(32, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '8', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '4a26f4450b1d32b0e91796a25570900400aadb6ed62addf8c08f4f1764a78e92'),
	(33, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '8', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'fc716eb583a545278a8e9f364549be5c2abad3015967d5c843f16d1f8b493247'),
	(34, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '9', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '84fe164ad0044e9a9b4c8c93c02041bf51d9382ac24cd446baa6bb5d9f50b228'),
	(35, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '1', '["email", "person_id"]', '', 'ee3727d47ecc9f0ea901f8d9e3583b67d53ebe062be4597fe752ea22cd2ee27c'),
	(36, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '1', '["role.officer"]', '', '28ac1068a05f6862538610097875e40ddb7f060a326e4dff93047777df00edce'),
	(37, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '10', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '5ff0e38802f62df03369dfc20d69ccd8ff489059845c4e78d32d87146977dfa5'),
	(38, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '10', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '12ff74a5927354449b83a7e29b0ff407e7d936eac64b85a81a614ab300e5b706'),
	(39, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '2', '["email", "person_id"]', '', '662ac07cd482da94db6c3c5de2f44dec11af665d87f0c87e44b90cb83ae7a4b3'),
	(40, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '2', '["role.worker"]', '', '4034b3fd92006eaaaf43dabade405f0f3a0db500dcb057d3b8aa90aca177f45c'),
	(41, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '11', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '59512c62b6c6ff3dfac159f74891d4a25fed403f9bbcb8e5aec2a0662ed330a8'),
	(42, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '11', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '3f14a8a16fbc824f84c8cda4499638da661c7cea1a3285aa320a5bf45964a31c'),
	(43, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '3', '["email", "person_id"]', '', 'bd077d606610257f2dc5c464d7c1eeb4cef647ac963c069b19e5927b76743da4'),
	(44, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '3', '["role.worker"]', '', '0bec6d23d79bbf2359fd7c3e6aca8392bd68528dd4ec792f0b8b667407e1b8e7'),
	(45, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '3', '["role.coordinator"]', '', '94e193c350e80e812c4a42977ae84baf57b0822aecf7d8aa660daf7b836b3f58'),
	(46, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '12', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '5ef8f1c604644d4b72fbfa8cebd8800b4e567a4ef19334bcda72f6a2faf19c21'),
	(47, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '4', '["email", "person_id"]', '', '45804bccba5c588171769657a0b2c275a6d31a72b01c7dc32b5576f3b15d83f8'),
	(48, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '4', '["role.auditor"]', '', '067a5f8a20a4364a3b00a5ec5e0833f19c9e086cac5a4b88b31d5b993d261fea'),
	(49, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '13', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '3e0dd0adc1b0f5c8919e980c9fc9713ab3eb52642fe9a0e9c6dc2e5f00562254'),
	(50, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '5', '["email", "person_id"]', '', 'e815d5ebdc39cbbac725b8d48adfd65612e2489308c7b99841e6a1cb0b1ac8fc');
INSERT INTO public.audit_entry VALUES
	(51, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '5', '["role.administrator"]', '', '1ce3c3102148c71a4822f7007f0205aa02f5163dc8d3f793ae72a1b7e4a9d7d5'),
	(52, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '14', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '0faae97506ee6d44e54cacf5f4bdcafc32faba1db8ac83384963e396ca717d1d'),
	(53, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '6', '["email", "person_id"]', '', 'fbb5328aa5bd94e40069144fddbd10e5e516dbec94529e7650adf9054a995d42'),
	(54, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '6', '["role.trainer"]', '', 'f3373bbbd082e341eb56390b18a7aade032e284268b340fe6dd35a18e462353c'),
	(55, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '15', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'cafafb7c9aa14a197c0ad0375da3d941ff72dfbd71142f8d6af9f0381ee7bc99'),
	(56, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '7', '["email", "person_id"]', '', 'aeac7a751b416351bc511b88fa1fef81abdab32baa5b2623d2263d9e4ae1df7e'),
	(57, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '7', '["role.trainer"]', '', '27f9748df1f739bdc1dfccad97d3c3fbaf5a93bab97c756f7d1602e179c1e25d'),
	(58, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '16', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '19e8626b000ae8e773d5385279dc868afc1ad1186733d867a8d942f2a9fb1ae0'),
	(59, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '8', '["email", "person_id"]', '', '778167547ce71d73dd14e33b4a770b3be1f1777866ed6391068b897f58e21f52'),
	(60, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '8', '["role.trainer"]', '', 'e732b6a677ea7e3d3516a0c1f6137f630987c95949f1d28c8ccc928c1067fe4e'),
	(146, '2026-11-17 15:10:00+00', 1, 'register.mark', 'meeting', '5', '["marks"]', '', '9aefa12b64dab9fff4028f705a69079676479d67867534b6d2cff2f12c4e47c2'),
	(61, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '17', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'f841b3df475d2cadcd4c3af189030280f9ecbc8a89fc60c7f8d97f3c02e60079'),
	(62, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '9', '["email", "person_id"]', '', 'b3a84db8bc8e00f2f4e789cccab8f4ecd1f432bb776d9b1e3c990150d33d88cf'),
	(63, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '9', '["role.trainer"]', '', '0a48df2a2eea77b2afa0b393b466e26081c1d7fcb3daa6ba166c77a4e7f19f47'),
	(64, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '18', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '43c389b951db2b02bc442c8d5880af1b7ecb08adae769e758aad8b6451f8e762'),
	(65, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '10', '["email", "person_id"]', '', 'b6d413b5aa481ce53694e17d5f9561bce12995130c0ba18dfe7c086c8dc76eb4'),
	(66, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '10', '["role.trainer"]', '', '4457e8084ee5710c433d45b4f2532b78f07c37aaa67371c18f715eac59848b97'),
	(67, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '19', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '13d35149a74332d233da26e9181a13a89c9a39945d97cbcfdc75336ecc9e88e4'),
	(68, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '11', '["email", "person_id"]', '', '610d3e3a67b58b740fe142f9ef8660c2c5617693e0af63f52534f5aa236e369b'),
	(69, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '11', '["role.trainer"]', '', '8c129a537789c902a6d326c738301470bd0eb86f1acec58494b92397e03a0e92'),
	(70, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '20', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '3bee43a59b21a4b161bdf7d87a67eff1e7e5fd3e6513fda47d6282352cecbee3'),
	(71, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '12', '["email", "person_id"]', '', '6fbf040a04979a3b69be3cd1c9a6310c111c13532a0face4f775ea7c957dc82a'),
	(72, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '12', '["role.trainer"]', '', '14aae868f8ac38158e26bcf76ee1472e611c300d314e7c955eae7eede74e0649'),
	(73, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '21', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '05253ff427cab5405b55bae758e27225a3b28222c4acfac49789ef9c77914017'),
	(74, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '13', '["email", "person_id"]', '', '79a545f16e0cbb37b3fb7bbd77b45b62a77bb9a04f87a12f6bdcd1f8a8567283'),
	(75, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '13', '["role.trainer"]', '', '47f7e8e43f5941a4eea513c3f7083cd81fa5bdbc1132a9e97845ab1000c8398a'),
	(76, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '22', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '5270b7431bc2193a100c1ecfc7a0909595c8a14c25f0616ab05416cc11a580e1'),
	(77, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '14', '["email", "person_id"]', '', '6e8fb8df5a68a25cf407a06819d36756bb0629ed3c833fd205a788ca1203bb36'),
	(78, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '14', '["role.trainer"]', '', '2f8c2ea6870a532228b5b9757f305190f24a66757de1d29b1a48b4a03e86ae8f'),
	(79, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '23', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'a76c9befd8b332b770e0484609268c41901aa36d5dd486d5cf010130c01569a1'),
	(80, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '15', '["email", "person_id"]', '', 'dc988cf7ce83f4a22150ac65e784d96bca84ebd9d5b48de2617c905864a1ee40'),
	(81, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '15', '["role.trainer"]', '', 'bba67e44d66a7d37e6a1e5560bb215b62c95a2aa52cbbce570832685006db21d'),
	(82, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '24', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'b4758f62b869974c7268c2e98185db95c86647c1b22374f505d2bff65c52527d'),
	(83, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '16', '["email", "person_id"]', '', '8896a8706f197c18afa70f7e6dd89e2fe549bd141e26e5bd0c2de368ae88c375'),
	(84, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '16', '["role.trainer"]', '', '4eef4f82293292f08383b7d1ab331bf9629919109b43b13e57e7b48e56427472'),
	(85, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '25', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '51552ecc0b6eca239c4a59de96d2a9511993bc6437afe82ff39f4b6ab2d396d3'),
	(86, '2026-11-25 00:37:30.95744+00', NULL, 'account.open', 'account', '17', '["email", "person_id"]', '', 'c9bd3d22b166d51a6629ddc576744bfb93413cc42c8e6f08a2e252b7760c58d9'),
	(87, '2026-11-25 00:37:30.95744+00', NULL, 'account.grant', 'account', '17', '["role.trainer"]', '', '94e81ccdcd35ce592e37d06f3affef48de004a501e9c970540da5fe61ecd9061'),
	(88, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '1', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '2072afcc01a4f77908281d867b5c48a0971b648d70ba472c5e639129afd08297'),
	(89, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '1', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '0e7335e4fca94e39f19505b88fafe4e5c1799a13820e26207309e006377a33ea'),
	(90, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '2', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '40b826127766b94b41529639b07edcafdcfd9486fb34316eb04288272c94cc2f'),
	(91, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '2', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '071d39843104f94938644e460502374afe76eec8ae59da57bc33dd9eec20aa61'),
	(92, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '3', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '09509c93b63e78089bb59fe3d70e6658633fdbe7dc1c15c3b7b93bc55bcd4b3e'),
	(93, '2026-10-29 07:00:00+00', 1, 'edition.publish', 'edition', '2', '["changed_at", "published_at", "state"]', '', 'e6171a5b6d5cd74224a478d4bdd9b97a2fe6ff0bbeba3451dc48ba6d39328dda'),
	(94, '2026-11-10 05:23:07.73936+00', NULL, 'enrolment.apply', 'enrolment', '1', '["arrival", "state"]', '', '4a162cc9c7ee054db926d035d8820119b4816788338733d90265d3bf10f3e034'),
	(95, '2026-11-15 03:46:15.47872+00', NULL, 'enrolment.apply', 'enrolment', '2', '["arrival", "state"]', '', '6a5c492aa7070f93f665d11d373e98a68d83fcf99037529332294ee00de3545f'),
	(96, '2026-11-20 02:09:23.21808+00', NULL, 'enrolment.apply', 'enrolment', '3', '["arrival", "state"]', '', '0f19397aaaf37b6e35bda948d4c1d0fb5624b949b313ac22b572c50bd7fb78c7'),
	(97, '2026-11-25 00:37:30.95744+00', 1, 'edition.cancel', 'edition', '2', '["state"]', 'DEMO: za mało zgłoszeń', '79bfbb1fa977229561c3d78efefe6a5073d8c673347da8c0cf7d6b5098e9587a'),
	(98, '2026-11-25 00:37:30.95744+00', 1, 'enrolment.cancel', 'enrolment', '1', '["state"]', '', '6d6432d0a53e3ce70f318316f322286108e59f490c6db5cd56a6f7196b207104'),
	(99, '2026-11-25 00:37:30.95744+00', 1, 'enrolment.cancel', 'enrolment', '2', '["state"]', '', 'a0bbe18aa3b300dd7a33f7835f7db47af7d1f80a5aff5bae42e0c12d0e320775');
INSERT INTO public.audit_entry VALUES
	(100, '2026-11-25 00:37:30.95744+00', 1, 'enrolment.cancel', 'enrolment', '3', '["state"]', '', 'ac3aea0c1511c0fbc4e45aa7909600456c4c83a092ed906f9e7e7bc8834bc53a'),
	(101, '2023-09-04 06:00:00+00', 1, 'edition.create', 'edition', '3', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '6083e55646d0e1f7d4b3285829d08bd96ef6a2ac06f8be7dc1f1cb49f87f77f7'),
	(102, '2023-09-04 06:00:00+00', 1, 'meeting.create', 'meeting', '4', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '917fad7218aaf0bf5598e74a8c2fd1d324dfa4111a7c41352abb786c0aa88a71'),
	(103, '2023-09-04 06:00:00+00', 1, 'edition.publish', 'edition', '3', '["changed_at", "published_at", "state"]', '', '04cc9bcb02371ff3865b573a995a9a30555d0cf11678b05bae726ff30dded174'),
	(104, '2023-09-14 14:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '4', '["arrival", "state"]', '', '6ebcf2457ee111d80cdbd7b6bace823f7da1c29997a0e1105945949e82b5d971'),
	(105, '2023-09-17 22:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '5', '["arrival", "state"]', '', '7b9351d5c44bf57a2b97a40347b13f6f6b27ca197350708c1002adc3bfadbdaf'),
	(106, '2023-09-21 07:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '6', '["arrival", "state"]', '', '555852a42f590a2f58dadb4dc58f4a17e0fb1b2a029ab20498a94247581cee42'),
	(107, '2023-09-24 15:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '7', '["arrival", "state"]', '', '5f7053144119737521d9ce51d400e1bfbdd1c842ce9df530b374738ff950c1f2'),
	(108, '2023-09-28 00:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '8', '["arrival", "state"]', '', '621e3c372827d98210058a34dfebd759883e6b1528f37dd8e3c3907206645836'),
	(109, '2023-10-01 08:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '9', '["arrival", "state"]', '', 'a6f5617f25fa2a259c417efed446ff13d872b39ea58a0c9624c938331016dab6'),
	(110, '2023-10-04 17:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '10', '["arrival", "state"]', '', '201c509c845bf639fd7fbf7e400a27811c9fa940528ba8fb999dc968c207845a'),
	(111, '2023-10-08 01:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '11', '["arrival", "state"]', '', '62d67b97704de8b5414bb08f20372b7885aedc44c068c0144c421809f786089b'),
	(112, '2023-10-11 09:58:00+00', NULL, 'enrolment.withdraw', 'enrolment', '6', '["state"]', '', 'cf0acbf7e4a93b2fcf35088295e84a1693bee60e94fd5570cb192542b0fdb6db'),
	(113, '2023-10-16 12:10:00+00', 1, 'register.mark', 'meeting', '4', '["marks"]', '', '9c5a67c0b4782cfebc08899f2f8e6ee2b2abc6c29dafb922833e553cb90403e5'),
	(114, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '1', '["began_on"]', '', 'bc83695c4c627f96cd139c69d97de0e3a7306085e767af0c0854fbd137e94be2'),
	(115, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '1', '["began_on", "source"]', '', 'fa28dd21ca6fc316cc222c786fcee13c72c6b829ba81632769cdd73f5adbd587'),
	(116, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '2', '["began_on"]', '', '50a2da15e88490f736fdb13ccad992a6b255273c868aa058274fb6a6807fb274'),
	(117, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '2', '["began_on", "source"]', '', 'e6944636395bd9d20f2582d64ded064cffd4842e1748d3e3e1f8c02677311764'),
	(118, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '3', '["began_on"]', '', '35d06a5595fc19f3c3b28a760e35f94155db51f4cf03e95b8bd0b4716a3b8aea'),
	(119, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '3', '["began_on", "source"]', '', '82137862b970ae3f5ff8da3789dff0ad1138d92b348d78233c42dc5f26a08673'),
	(120, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '4', '["began_on"]', '', '27999a321209452d6599d8c0aaea222bfbb5fe30b53bdfea69be6b79913834ac'),
	(121, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '4', '["began_on", "source"]', '', '395036462b8a459c8db45f4009c4700903dce807a2c8b889b01e637d9abc47ac'),
	(122, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '5', '["began_on"]', '', '5e0e87735a68d7df2bd0568c8e2e5eba921535e69b78ce42dcea1e3ae056009e'),
	(123, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '5', '["began_on", "source"]', '', '98ceb2874327965322a85f8b858d8bce01a45a02ce6df5ce80023c610b1bcf74'),
	(124, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '6', '["began_on"]', '', '357adecf7a49265961a450c7920ca5738413260d9dbeaf1b4037baa21dad4764'),
	(125, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '6', '["began_on", "source"]', '', 'e6d36915db863200412c4dc04caf66370cdcf058f58814b269d6a6448c19c69b'),
	(126, '2023-10-16 12:15:00+00', 1, 'register.close', 'meeting', '4', '["closed_at"]', '', 'af86dc61b8338d604ce42c55a4797ebe6de714b70eead2d585ad10d6de753fe1'),
	(127, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '1', '["number"]', '', 'f096175dada4065714b6802b66df8199fcb272517027fe956034893018141847'),
	(128, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '2', '["number"]', '', '3f7ad3ed20ea9bfff5acc680918806613112c290e97881c9b3bb088eb787982c'),
	(129, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '3', '["number"]', '', 'a7d020630a43436efe3ddf06be4b6c23e42d23f6ce13d423aa091749f1ac9dc3'),
	(130, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '4', '["number"]', '', '935a6a9afc1e7b421ef6057b60f5e01318fd13139dadbde94f39296bb1f120e6'),
	(131, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '5', '["number"]', '', '7e2a79e01f93e48533f9717174948b9f476e44fa853364d9721fb35779507df3'),
	(132, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '6', '["number"]', '', 'd99f40129045460722978ebc66a17f21a35c38a8caad0944b4ca25bd2007cc26'),
	(133, '2026-10-21 06:00:00+00', 1, 'edition.create', 'edition', '4', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '5af3082b8aa055935f940ef90daf86f406a106d16504dc58c12921e6d6163711'),
	(134, '2026-10-21 06:00:00+00', 1, 'meeting.create', 'meeting', '5', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '55a8b634694908dcb8c1fba01dcfe7c06d101d8cc747ed76f76472f70cc2825d'),
	(135, '2026-10-21 06:00:00+00', 1, 'meeting.create', 'meeting', '6', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'a51afcc34e03cd476d51b943de33ffcc676983c8d6f12218faa06a67e1fd67e4'),
	(136, '2026-10-21 06:00:00+00', 1, 'meeting.create', 'meeting', '7', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '30f7f9e1cacb0920c294915e6aed19ff3c12a650ca01a61742654af20e4d0b1e'),
	(137, '2026-10-21 06:00:00+00', 1, 'edition.publish', 'edition', '4', '["changed_at", "published_at", "state"]', '', '151e40990659c911466813baf16184c50e3cb1ec81d8d81193645000fe2db474'),
	(138, '2026-10-29 23:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '12', '["arrival", "state"]', '', 'e847579185622fb05502cc93e51ddbe22958a2e2a5819647766e8e3a4e663dcb'),
	(139, '2026-10-31 15:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '13', '["arrival", "state"]', '', 'c1c56e38e2401871397e7c2eaf1211a7fe4e7e303fcbd0d1051c7c137f79072c'),
	(140, '2026-11-02 08:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '14', '["arrival", "state"]', '', '7fd441c3202d45363f642bd6ef34487809fc7ad286b7bd85d4f93c0748c7731c'),
	(141, '2026-11-04 00:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '15', '["arrival", "state"]', '', '11db39314814b66551ee0753d11b61d86aadbadb2f96c8e42cbd5d4b1194203b'),
	(142, '2026-11-05 17:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '16', '["arrival", "state"]', '', '1b2a9f2420a89ce5ab26e564bbc68e25189bee57c5204b73774c90b9618b9f72'),
	(143, '2026-11-07 09:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '17', '["arrival", "state"]', '', 'a817696608dc12500c2552136f34d5d4571e5cdcac2a26ab5b50cc7a0c8ef283'),
	(144, '2026-11-09 02:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '18', '["arrival", "state"]', '', '94ae72287a1797e8ee971b1e029d4f37f2fa990589673551f114e21bb5002923'),
	(145, '2026-11-10 18:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '19', '["arrival", "state"]', '', '50de0c2c9a2b2f5156eb6db8aee0426a5cbebf4900076010ffa270ac6b731e1c'),
	(147, '2026-11-17 15:10:00+00', 1, 'participation.begin', 'participation', '7', '["began_on"]', '', 'b5a2161a1fa97e99dba162e45adf6397efd3275889684c5e6f5d78797bf58e91'),
	(148, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '7', '["began_on", "source"]', '', '66620b754726f13949df94331ac79a53b6c7d2a936cc97d9a37627f9153c1a61'),
	(149, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '8', '["began_on", "source"]', '', 'a2b7f1384066f7c96f49da6f7a463da9fc6d109b7ed1cc902a6ba4ecbb492058'),
	(150, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '9', '["began_on", "source"]', '', '4b6613fb7f1bf919d7031325a7b9d9a13577e1e13780b7fc48cf2193b95dd116');
INSERT INTO public.audit_entry VALUES
	(151, '2026-11-17 15:10:00+00', 1, 'participation.begin', 'participation', '10', '["began_on"]', '', 'd530f2cd3e9a332f0fd4a6afefabc75a29409f76fec8693ce8819afd184b9fcd'),
	(152, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '10', '["began_on", "source"]', '', '353bdcd0529ce7f4492265a53cedcd988ddf2f553eb5da2fcb4f07428339f4d1'),
	(153, '2026-11-17 15:10:00+00', 1, 'participation.begin', 'participation', '11', '["began_on"]', '', 'c533b18088d956f83a1af4aed89c232f1b2b0a7c7ba8aca6c03bb56a4bf76b7d'),
	(154, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '11', '["began_on", "source"]', '', 'fad0b5b97cf58b50a9bb2fd510c6c79bfc95b30b5af836e141e7b82114df1534'),
	(155, '2026-11-17 15:15:00+00', 1, 'register.close', 'meeting', '5', '["closed_at"]', '', '492e6d0e7469513f2ba13efade55b4c4a55aff6e4ee2c394c531b38305fba359'),
	(156, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '5', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '8f9b49af6808307743ad4d63a411ab8a3099f22ddf5f50b97db43ff97eb34de5'),
	(157, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '8', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '450432e832a2ae0c96946caea4fcc4d49ed62469b2ff6f7af0d9888251272c65'),
	(158, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '9', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '7d27b62b4847473012edcbd5420969c07534373667031c18a6a9dffc1b56afc5'),
	(159, '2026-10-29 07:00:00+00', 1, 'edition.publish', 'edition', '5', '["changed_at", "published_at", "state"]', '', '294649c729464e374f7f559b80648da13a8619d6a95662f733ae9aa97cf1e741'),
	(160, '2026-11-07 11:36:56.773049+00', NULL, 'enrolment.apply', 'enrolment', '20', '["arrival", "state"]', '', '70979042196690a197e217203fbb35d1d7199cd6b11bdc4a7382cdcd7629bf6a'),
	(161, '2026-11-09 16:13:53.546098+00', NULL, 'enrolment.apply', 'enrolment', '21', '["arrival", "state"]', '', 'ac6e8988d9456372f3af8f852be1c65ebbfd9fe552aa600ed2ad1ac3c8293691'),
	(162, '2026-11-11 20:50:50.319147+00', NULL, 'enrolment.apply', 'enrolment', '22', '["arrival", "state"]', '', '5d723b83d7a423d9763229b44eae0e526bb7e260167d95ddfda982e1011f121f'),
	(163, '2026-11-14 01:27:47.092196+00', NULL, 'enrolment.apply', 'enrolment', '23', '["arrival", "state"]', '', '86b6be5c7f0cc647d2491511f70fa578c86a8f6c4d108538a1cd5d616e00eb36'),
	(164, '2026-11-16 06:04:43.865245+00', NULL, 'enrolment.apply', 'enrolment', '24', '["arrival", "state"]', '', '67e0510f486031b8625e8a94999c8d0ca7b0b4fef9c02c27b72367d98802300d'),
	(165, '2026-11-18 10:41:40.638294+00', NULL, 'enrolment.apply', 'enrolment', '25', '["arrival", "state"]', '', 'd362db31d6d1965558e3a51696a18257dc52d399768c7e8923812496bc55a32f'),
	(166, '2026-11-20 15:18:37.411343+00', NULL, 'enrolment.apply', 'enrolment', '26', '["arrival", "state"]', '', '07d3f9e35e78c85b3c2ffd040873448bb928f93822da0f0a91d9ddfde3d28e3a'),
	(167, '2026-11-22 19:55:34.184392+00', NULL, 'enrolment.apply', 'enrolment', '27', '["arrival", "state"]', '', '6361197426be434e4c1610150886c268b20655235a04f99e8cee4d2e622645be'),
	(168, '2026-11-25 00:35:30.95744+00', NULL, 'enrolment.withdraw', 'enrolment', '22', '["state"]', '', 'efbe5d5b602cecf98d33de701463e7750825d9e91cc695fed04c611a99906a0f'),
	(169, '2026-11-25 00:35:30.95744+00', NULL, 'enrolment.promote', 'enrolment', '25', '["seated_at", "state"]', '', 'b3894bf1ba788a963c14a984f22f9344ed9fb96efce449acb7f5b68553600ce9'),
	(170, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '6', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '2abcfa4fb0b46a095d52a8e4433420c597292db15dd05abf42bca805b7e85af2'),
	(171, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '10', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'd6afed7000167bd6c7daa6f124659b55ff0ac5a79a9bc04af72ee4a510df5fd7'),
	(172, '2026-10-29 07:00:00+00', 1, 'edition.publish', 'edition', '6', '["changed_at", "published_at", "state"]', '', '8a380a805cb362b6fcfbacc06d064d2f5e8f121683c78459e556933106e2c0e5'),
	(173, '2026-11-07 06:21:15.095744+00', NULL, 'enrolment.apply', 'enrolment', '28', '["arrival", "state"]', '', '6d20cf402d0b21383b126c0fa1d9d7aaf755317e61ea6e7418be332a3c99fd90'),
	(174, '2026-11-09 05:42:30.191488+00', NULL, 'enrolment.apply', 'enrolment', '29', '["arrival", "state"]', '', '31a01f7e52cf035223cb9abe68652d9b017c47d41ab3ca2f3d6188bf4cd2b0a4'),
	(175, '2026-11-11 05:03:45.287232+00', NULL, 'enrolment.apply', 'enrolment', '30', '["arrival", "state"]', '', 'ffcdff7e76b78c74b3cff56283140b79f969a6adf12f473275ef45ab7bf0e2ef'),
	(176, '2026-11-13 04:25:00.382976+00', NULL, 'enrolment.apply', 'enrolment', '31', '["arrival", "state"]', '', '4c7bd24648c287013c315c2530057ebf5823a9dd8fc0428f2788b579a0d5b895'),
	(177, '2026-11-15 03:46:15.47872+00', NULL, 'enrolment.apply', 'enrolment', '32', '["arrival", "state"]', '', '4e4bf6791bd8f464f2fddcf5c047d835c6f69bbd3e31bfa6322bd58bf68dcdf5'),
	(178, '2026-11-17 03:07:30.574464+00', NULL, 'enrolment.apply', 'enrolment', '33', '["arrival", "state"]', '', '8c3f284e44abba4cbd2953dffde4b43657933c235122c267ba14b386b01fcc0b'),
	(179, '2026-11-19 02:28:45.670208+00', NULL, 'enrolment.apply', 'enrolment', '34', '["arrival", "state"]', '', 'e4d9f596ef70a02c50c2efecacfdf5d613cc8b30436732bacebeb5b112382fc8'),
	(180, '2026-11-21 01:50:00.765952+00', NULL, 'enrolment.apply', 'enrolment', '35', '["arrival", "state"]', '', 'cea863f814f4955fa5e6ae9a69ed68b86de86279cfb391e606f797fe4a7d2bb6'),
	(181, '2026-11-23 01:11:15.861696+00', NULL, 'enrolment.apply', 'enrolment', '36', '["arrival", "state"]', '', 'ca7bffa267c7eb4889067c7c10ca507847749ccabe424bd59ea483dbee377774'),
	(182, '2026-11-25 00:35:30.95744+00', NULL, 'enrolment.withdraw', 'enrolment', '30', '["state"]', '', 'cc169b412f1a57882d57c2fdfee34f3b1e77e12d3263a066e6720e3eab8a94e6'),
	(183, '2026-11-25 00:37:30.95744+00', 1, 'assessment.record', 'assessment', '1', '["assessed_on", "assessor", "document", "result"]', '', 'ac22760ccbfc5cbdbdd90af24621eaa98aeddb8cfccc36e600a3a1c578f37e0f'),
	(184, '2026-11-25 00:37:30.95744+00', 1, 'participation.end', 'participation', '1', '["ended_as_planned", "ended_on", "exit_situation"]', '', 'e9d3035a9f5e24f03cb17df5b594290de4c1adecc78e7bf6f7ace296b1471bbc'),
	(185, '2026-11-25 00:37:30.95744+00', 1, 'participation.end', 'participation', '6', '["ended_as_planned", "ended_on", "exit_situation"]', '', '7f70b7f19939ab9d9d00722d9b569daa712389291491656d473f887e59beb721');
INSERT INTO public.audit_head VALUES
	(1, 185, '7f70b7f19939ab9d9d00722d9b569daa712389291491656d473f887e59beb721');
INSERT INTO public.certificate VALUES
	(1, 'bje7zgc798snx', 2023, 1, '1/KPS/2023', '75eb3b3bd7a97400862212a554d0ca617bdf3cfed49267f4e85265a00658b1b3', 8, 3, 5, '4bFfE0sIUnuRCGCd9UmVpqlxDHrjP8QOVrpT7UeKmCOdmkgj7GUWZV+eowBt+f6tWfT9TzpREFg/tawku1olnR8IjINNuObaLLuvx2k6qfpbsMAgKcU1Ilw7WMJrrOTu768+a/biq3JKWirqWBPj3FRuiyNc4zcD9wCoDS3xLdXe2Rw1oavlrLNUMpWKRQxMkOl0uA2YejqklTaY8Dxfu1efd4bJG5+6X/3MEzLQ0PN/1DUQEFIAxUEdka9sCxn5ms6q+RRnzAgkRYY+eb0Npgz3SOA8H2RGBIx/4pzI5obzKLIrObG+hBCLB8QmkL35w9BHcdMjCiPJPF7d4I9wdumrmKGjc4Aw3DJmHQFNuXYKe7/ZKe0hnKY+MElEl+3Cjt/ullAzsNLBuKrzwWjGUXr8G33v+cOaWNJ6X82/ibQsV0VPTiiYqTvii9jzhQGUMQE3fiLdci5+U41NR+Mxuv7VrO0tkl2mkc8kBGl//ygARPbU81N6UMdkqNs9g/cxCibtrdJuHnSj8Mma0Ja/1bf3joPf8EW9qxcZGviVbYwmyxowm8tA9N2vnH4OLTMSnbW2O6uVq3MYh/onYygVSH6ag5F741Uhk0RcK3MVO/gtdv5O9KEseeruQet2SKz0MzFzXBe6kqQlj4lH0x9Bhtot9Wwj9rQGkqlzcst4pGiymOlOmyFgym2Lx6cn3tK7UjOdjwk7Lnz5sCgkl/xk86FCfPZifrC3Bgju6reKYi+v95NQCd6KovNa/Kel4OODg9VooctTtPJwpTB1eG7nHsql+3lX892ZRKrQlXacyfOR4uOcLIHjXGUk6lVswW7hQ3IrnThFO6e6IB5D2Hxb2RHO8Y9rxh/lMFYuSxfWOTAr4XErfxG5SI478nBJRSDn3tFtJ1lxUWeXrNX8WgzILp+gbjznO4Tp6jGeEwMO8gYWFLCCdX2HnRUw3wXhKUvQ/+dTSs6eH5S5DsXSt4WyXBMEyA0Gosc68uuTnU7hSbrac3pNtm4kNu+DeuMPaOoVeZhdg/IwloCostIv9gja3x+vOfZ3wlYk5hWECkBdnDWLk0tWZhchLMpItJeRZwuTaSQ37pRfil0WkonbOgungn+iKs/mi/xJaizrs9MVgzUk4RcrbgAvemAXMy3N7g2fFdWPZs3RkVEY+qV/LqmHOx2/RFfweMX65QHC2mFRUYXZrQGLx4eJY0HxuEb4RurGza6KZ6b2PaY3qcagdZAptyHnBJpQakDRRuYX4y0gF0TfG61181+0SfYtyvpAAoDXzbohotp+1OscK3EzlQDPDjkPa6XRRRxN8cXTZgiL/sQMh6viGAh/bCW180zV+u7WOkYobcPjand/weV7O/+ALvDjET+RAiWBUqvoB3zmLwVk5P1wAOg3NaqGPTVwr2kv95H2VXPp1PZN2ERqeZLJN3S7utsmvHcH1pK29tkNaSnAC/31ueDXVRUYJ61hQQTSOaUyLZ8WS4ZwXQSIHPQO8eORhfAXrPG43azXrM+nZwlNn7ZdjuGlZpiZ0eaKxJwkC1iq7D8VJksg7qAzBGIgCCGoGfmQI7plyVkK6aLbo4K6w8DcpHsbDiAwXMCmHFUhPBHNqc//2o8u+eKBCv4Hvx2h7aVc69VAcSlOGKgYLxQND6QsZv6PsEBVrXUDXqO+CjKctZEW7+gMY0yaQ3omGyZ2ML5Qs1rAkZ/JLyRI1NX+QK6h919i04ecCyWTmvmoyY5aFF5eMha+rQqx38zajdjiyHFP+JHjQ3bbf+RS9y9Z0GqzUGifErZDkxyW4jXwi7Ke62tLE1oYH8K9MQbWwL+YnKW/gbOoAr78F/be3kiWe65Z6J6jkX2jMUeua9Zo76Bi4O8tdvR0ZSgRk7f+CXRjI/KiiNnLlbRRMvJguqJpu7fmBGixgCOPONKPv0lINNIceF3SiN1GOR8m8FnBXmGNEb5rPTRI85hnhki3Z9sghH28FHXtkyJHn23Z0wMVMCWNGBDvwOTjWGkhF1kI+g7fWh9dUiHO5sVR2qIxoYNvDK+v/tHshNcuW+3VGO0GDXLr1E0Hm7S38MJB+MhIspJuB+9X5Oh+Y38EdOIN5X/wCJTpsAvcHV3Ip7w7MOmhNIHcnSGxK/xcdqo3WoAf1s4KEBhvUZPngSJgDm7UZtQIAHa5JYoynNj7ratAxI89XjR8XNA43DRgZM96l9UtsNZt7k5qhUFLra/U4n7pcorf5dtzyje7sHcpzH/xYgb1SxW82bcEzxT0XWEykas+GGf4KtN5LEuNKaYl3MTSclwmL2gwV+wH6qejXrnMKJLH/TIirDbnhnPqWiVoNbAfx85asrw0m8sO75r9dBV+3cOpPOfG0bXPBqkCXEEXNLugfbgT1vbrqkuQedKH+fDYjbAs3uVc2prEyBhFRMSKGMfq9FT2B9IWdDU0qOndOnNDlyoZLRo6EUTbn1LwuvSHOI1uMecaKs74zviZH5XuvtzR2QR6REBIoas6XriFyrjl/+KQxvdhCnY5cjv3FNR3Xo6uXqWtPzkXWaiKwlVXefiamnMc0Tz9xll39E4+DjqLREDG4AoDZWKmZSR6ie3SPMn5iLE0e35H9eXpTXeblf4h2hn8thYxwkAsoeSLsUs+Cwx2zKuSXR0MKqTQeysEILK9ygc2yzYtUDKwR/O4+QUfrPRCUCt9aTcSscatnShV2StSxirp6r8JxUwRXV7q5CZKLuv0g2j2IFZEDbK2fqiO86ZHIAmFoygfRT5qAuxK5KWv3Sxl6oRw8Dy2z9WuZ8x5FULe25R5xtwf2Ru90fCkpF5Ys1Bup9JWR+sULRL/inFLgdWHUyQWiWIKgspcFFTuZTNMrQp4aMnJvGQpxQ4X2qwvB/Pq4eTCFVpjhYW3MEUF3TqLY8gzUOuW+M3DDc10tF7Eh8euvz7Py82JPeXIiJ2VLravE+xNqaxC2qCq0V7Ivom+xRBpK6/j0Lr0eY/frwS6mj3qzVSzvGXUi0HQlF4Vo6t0NmoItWghG1qogEwse9oU/XcsPamFn7lqn1o4mSHaJByQRlaz0cC9ON3vBkOK9Tk8MfE1STgI2ZwNqSq9hILSYRBrilTl/75+88o5Rw2oY16E2xut7g3eETsGyZy/V4ige+gGazCTfAQJVrdrb03rw1jIJtD2/RCZzv3yHRzYXvZohw1Y/qSgOae5sELi+LxGqblg/sgqBJLcLpPhlf+3tU1/OZo=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(2, 'n4g53drex6iaa', 2023, 2, '2/KPS/2023', '14bcc8e0defe6f50a9dccf51c87483f7351a6d6d2adb7576a2fecd9be94b3976', 4, 3, 6, '4bFfE6xpCNGK0qYIMRdm8y6J9imx4Zx8t2Xn3B+fVBa9XW/+e3WCDSVBCTJHUxnAAeWPFcSFKLg9uuUKgWMVbddO0pRbdDGM/V1Et3SM1d9TgwLhICvTTaGjtVCnSOyqVmcoEkCHPdXA9i4ipY37PRNW+CxFFLbsLAEZdc6/HYND6zF2ZUpxfpkMiEob+Nw88FSZOlLA2/GilqmxS7sCobE9Cokk+7h+Xv2jQpiO4MRiEBNCmiOI17GSIbC6+4eVdAAIIKVGOU1eySpPjibBHvOWizC6NNtHVkvWnMuhBknhyOVj68DrGC9bxU0A2uOIMFlX8aWa8e74obx6vHbLyhsMv19fFFZpcoXg5BZQ2hX0/cNv9L/K7A1t+xsqvOqLqFO4qZHTzfBD5dz8owJh3b0ESY2F3f1WjaRM/9yPez42wK84YFd5G2v8cQ0fmkez0Db6PmugRQmE8W8cEf0Fua7Ji+jGbrLhCoETAfzRM4y44xXNaIKPSxS+ONdcn8qiYD+JPgir/qTHvo/4wJWlW50zhR3VUNERZSUNtRoOuPVLcxiyoX6v/X1/IALAG9bN0Y5ZvaXZyYZJlHXKDKVyG+VQZAyosA9KBzcIVJEuqPdtaxNF6ZMVDY3jZmidchoPa2qqEeEshcfDqB9OJTFRBUwTvrCredTqhhHwpR1x4KZSZvli6t+Z7Rhh7cf2eyrPpNQcTyTPs/jhWdgV+I2ObUIfwOHlB2dWewWWEh5DBk7ZyF8BiJhNp7q6wfs9N9MmJinN74BxVILlpp7/rw/vhRYCxlPGkwI8lKlobg2jJ8wYp5WaiySNL+tgZ6i6M27rAnO6+2uHNiVwDvXCQm1zvjTslF0w8n/s0PhCcGEny/TceWEEdyoqFj/PWJnfF4dSWjXKxnQODkaFLX0dXlSnhV1TbUPo6AN78jZcx7hKTbGdIujo8s+U8s8KOt9QvqMr3u59XlDeifBEQ1rZ9UEV9lSOkC/3u8fOTcTCecV/egDD+ngdJm+/GfsJc3FpfHVwxmxDzRbOLuwI64O/9pZeKNsdFJL2eRNfaSX5dugqPWFTSJ4JmrDX2J9uUVy1nQtwwzRH/aIhw3Wta276Al1olDWGRD+mNat9K0HsECIY0gWgSd50Nhmq1nWSjBEhr/oG4JqxnEapOprPUBMctZjQDul46+XNkf6KLjj11Z+jvGzaQsbzBwC0+rW1XwCDXctmP0TsTC6CYchUTes2w8rQAFPROIfXop0CbK9oQk31xL1SSW8NDm/pGLm1vcz822HYMJ7DLVH5c304F79l+G5k2SE/VA0D3hCgh55uv9W6CR6XD1J91ExaCuOykNDNM8y031XpnYK87mtfZZTwV/sMzFavbnRxrFhs4fpnfcM9bIyHFyihZobUTS5VdEJBwvhiMlXmSNjWcrh+BR2vaYnIdb4tF69WD/a5iIhCwz1GlY3Ele4VAHglLdOKDkjjtAtdHERe48QBE5tmNTT/GrbrCBfZMSFZQpAXG/mEnMtHOR6d2ELe4acxwhLrB4uqPgsPYnlii2N+yNO2qjr+Z2Ns51E6RZCGF9ryAkQ4vxd9Xv7vB7Vi5BnfdY2VuLkHfFHktbCrK+ZJ7++iNHt5h0Q6Wj5MP2SBv6OV50VPnPobTE+UFsOz2KnjubgHArV+lErR2srLMp+kS2rDpaN1wDW6aDTuW1Mw+d0totsaRoaTtVWVgcr02nGH/5HVgRpigrQYmswziuORiRHRCtfF0UN/CggToY9c2ZZ/YeVrVXLKCBzkKN3iaDNuCEJMAb9ztC4P43ddHj6xIryXXPQJEtAyTvVXSpr/q8CtrTE+Jp+wGnMfrbGrnl+OF+O+f7gizah921WZLN4lEuXLUcD8GwXXRLGstVB8YrERMEGPATgSFqh0dPueJYlD+ngEG/NsGHiQFNXT0nUAxJSQHeruxMgJfWr8iy4508BU0REKRh0dNneW3rk7RuzRsAY2uHsFI4leNkADRsC5mIu933VQ1dEYCDoP27DMvAky92L2+IIQ5AHXvmRuzDhqTv2nCOA0BE2YRnDgRzCuylzJn2qRS2QllqDqhK5oFebGv1wb0Fw528vetM0Y1KRKXeY5z0x4kuGlVijtqu4VbogZRORM7GogZeQWfVbA9iOHgY2+pbzXyW29NY5rJJnSz1SLLSrU7fZNAloMPU3OfzIZfqrFlS4tU/KUpd4BDJF3+eYoeHtN1mu6Q1w5j8zJJW1bKB8+zAKBtmM7TMXeTAicSVf81bWvBxEe5DHl4E3MjcdcurGtsnHnV2pMlFWhrc641i4Kx6Sbor+aaLxXCyNAUpac/qH1Zgm09KKvOzxrjryJkCPw4of8wVOLRwk+Fz1o5+hQJopNq0UTQfoYRtFGkQSwlqzSq95pygT+ETjsEZbeGlExX5OU7wgodangCH3V7UMCs2gdM90pXRhgU/VLB21AK70tvX1YoUR0VMk8PIt6F7MCRiO2OR4MQ+npV3wDKIIH4+bKuhbemN2dr6+IvxEBf5UQRCmCG4U0kd6z7X2YXNhlZDzvX+7HeEVvjA3nvcVc0JRgGBYvZ3lFlIJmvxQbjX9MUGNbznPw/UD5Z18NI9kPPI7FM5IUads0LoysIO6hGg+CaddjO4tHybdoNlam+MN278eq6QOEr+SN1bER8B0VhLBX7LlJTsfcdZoG+pwQsgteAOrcOKhrFGKrc1KI0LT3q4Lcu3dREMPns9+xWMy0aUND2wt95Lsg4OkiWNJx5rGJN+SgQXXUNo4WVkx1D8X92KGedIb2OGCo96mv9eCkx0hyeqw6gDDifSE/MAiyRH36yv0WEvNASu+eBaHoIwGg+RUO5z9I4xcfz6bhKoRdZQ5Vpi7GYwPOOP4lJz8cxZU9rgDGD9Ts4pKb2LXZ4lxHdeQMbgFg19tgKSpxnB5cDuXvTqjjpDmJaGqzqH/5+BdloI9BdG6CIhy1BLENEff8ryKVAJ8ULaqLXMrLo1xV+vItntApA5ajaARvWKtsnkQQ4NXPWEIavGVLcqSvw1wPqI4P/Fexna2VqxMX5JkCuq2Bu8hn0pGEehMqyw9+q2BtDYDXzYdMuBHX8g+kyDkV2jdnywMgTXeODYG/JqE71U4yQSvJk7k0nQxp1bORsAo0AyX9BUKQ7JEnVIvkKPyB0yXJKeAvdpwfIeHruslIEdstnzQ5YvW5EbzVAvMFD/Si0XWSvx+o+Q==', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(3, '5dfs75g554fwf', 2023, 3, '3/KPS/2023', 'a9d6809bea6ace0fa508a386fd8a783572fb6979cf660b1d3aae73ee57e47dd9', 7, 3, 3, '4bFfEz7U/bd8Mli9Wpht3SJIlp7GJZ6x/BaVeUgERzOBg1kf+Di2sKaBw+j5MZiPvrmXf0uB+XdGKMokAphr6dMRSgyJtW9LVgFumReJO0obFbHNMoLPsZt2HNE94zgQsK8raoQTPAyMTXXsnXIzbt51rHp0UG5np0j1NK8YQIk6ciQUit4Fr8A/f8OjtMYhhg91THkvicao1IEQFl8T5LRVQO5Y9RpFS8/eT4b28DFkz9G1jf0bH3dTcs6HHuj/8mhiFhtr5qvS2dqUyNp3pzGj06USXOy4IrwT/tVAoGzXkJ6mLZhtv66IO5HXDQKwqJb1c7hEMduuHesW8C9waGz9xCfjvXvghd87RsZHIrUsW1He7HTD/h4zdKOw/k+8z9wkgxZe0yYXR1j4vadwzS0htC7eGNTJ2AnM89kppebJFwCjeb/tiZ7n56KGpYdm4YzLNKh4Hue0Kura5TkMk1VXmF5d44ddN01yeOQUJ5dv1t4ejjaAtYhGqF5EmqqoVhWj8s4Q4MHTBLjtBL/nh35snc51+NwRzs/JY+/XQWVOJIB87U8nzJtStQGD2bFsSqPoLqKmTseqf+BodqB7lCIJkQdmpvFmm4u9rxfdCUgxSGNIBSKXsroxHElHGCmZ5ya26R9gjKmfY9Telb59YC+X9nSu7aQuV8i06SiE3M6po8P1OtxSKc8tpw/MosWccBsxkaK2/SeAcLo4ijTOI0BKqsjLLGKvIZIQ2cURfsBIqUJMaE1OHvbub2JNpPl0gglFocuoV8kGWV86uwKn/f1tjQM9Oi5xp5VdYAQTSfxhCZWQj5FRUuBr+7ackIGcIY1Fu8beYftShT5OxW2l8Zm/Vv9QhUObAMBQg6u086XD0Ry+xZhUg3ugSKs134j0x8dR65nein08XCUUDtKswEHm+aMwhVtJ7N3HI/m6RItaF/J1M9qhW0B09LJjyoLSeg+cbzIqpjBZLJf5Q/WLQv1Z04baaA6q1xs2ADEOhq5sVBcFOZuLsanbTvpUpfywf1prbO2r0ep/4PijvC9EprEdu1h9WcMWOLRQR8o7PeDMOt+XzclhxfmZQ9v3UGFmeYUXlMskoBcMxfX3wDnq0TCqffHOPqYeA7mxUiCEoOFflcxBFgP5uSI5BCbpvVk1i9V9btRz9pemjhJAjF+JkZjNjFjKxE94VqiQ4zJhX7Z7Jgd1LwFkDHmludnGKcA8xHqJixo/h3tD7vD2mqJQVXZX+OToeadoYtr4dokD+gurNiIE/VXeK1e9z1EqZX5dEXCn8s6mTT8qiNnJtw+AWRQyqTCvOjVWNS23lpgvV15q7wSoVuiKwdfYHb62poImITZ7gc6kiTL2aUF3bTXWTGV49Bhh6P1mopCR0iS6J2msbow4T17WfrbWLQ60VTY+GmeAhID/zVLA7dS5o+/awphrJn2DqEjjjGFzEalx4bIqEHL14VSfQGkK/XoNv8br/MghXU4XsWOPMVSTmhZsgQ+Fg78/OIc/CPIQZqlcMc9dnKJGTS5cDLc+7cJOzkUKf6L/yFNUicLv7hdrgw1Cym84ExRcXN8QMzQovP3wAQIHn5Kwj8KSBmQi4fiLj6FsNn+4UVjuSTtFpLeHV4FX6HjSCUkTiQcsdSEqn6phol5m5GrfQSthhjdq9jEHR3F8MsPaUI6xWQg3E5bFb250LBkKweaERNtxanBFEFbMhaHGv1UjmxnUgoM3UfN3CdLI2wIk+0Zlr5GrrfB+oa6aAPYfbeDnPmcpJlpfk26Ikh0htTNXJC+q+1Le4onry02gNZ/tOHFKv+SY27zloivo123B7zsXtvTS1Rcsw0yVICCDmQlvg/seKVKqqFg7J2UMoEgtr50FM4dtcKk/ss2Lfv1W4LJY+KKjuvxJySamFjm/3HUQjISjqaY3qbIPZVoF9bOPC7H8QtIOAIh/PkQ9lbm5CZiKhh0TRRasVDef3S1m62aqJ41y/LOhh6KxWYej4oQedK+4/9lKhF5ONKWdbNkz7kuEAyEyRTUKXhbGZj04cMKFLLmbhHDkrjb9A+plPSGHx51Ens2yH5brzXmLAjEP8JbgHxZxH+qCwApIroUhGQsnaaPsH5suZ0f74MzNVfBiQSyoWpMRnn4mJIWbnP1kUT/OD+j/GeQvzLunB/MmsZlck439mRQC+9ASX+Q0l6L2851YUDZZhhB+Y5JfP0j1clfYxsXrfGrOpeUhEsVqG7WnVUBTAhLGqtMgFj8XBG8fJX9RiGyuSr9T+oziuUYY5K8SPF8rePQVjPtZ54FHsScoUJ9LIPTr6/jrKTAjHk/8f8is3R5Wrj28IEUJ35RK/bxJTC5+c4NCVfN1iqt3uWGfFzci8kkSdlL+jkaNiO/83aZRJEnIxre0tDZmvs7yEFkaSuIpehoDsti4EzuPEjL36kv6ym3M/5OLiMlitHCURgCZ7CZpp+WAjX5gThgqYMCVpYR9Xhn9TYNPVIjcWTDUBYTznOijGmzVyBo87/SEWkHRiIc5Dk9jsThXaf9An6GeJhNhQliTBVTVjGS++HeJ/EYaezGxYhq63hZay7xN/KtJ7gdufX5zZzV5v0yRWprGkHomHImTsyy1Y1vqrSHnxZG9OMElIXTiNKrRClV0lGrVWpH569MfsTGJuKkeQy0kSoH0+pxIDKJ8xZg5juBlpUz8qLSz79MJ0n66O/DclxyLGz1PuRcfrbk72fgvwtojHHBfwbFLMxSCvGJRkkXBXI3UXjxPyw/+qfMsq0VKLvqdKt4zUSRfrE6WOpGoxMo6rnPdPMdbCsx99EbJdVCK004iNdlXzwZQNMdEjzsodys9oh+XExr5qi/ijYsiZTeXniBsbqNuFL6gBVmewC+IvNdVuDQGNMhJ5urksf6cI75P5xCzb0aJp8m/AktzCo64Ufe21aETVCAMIX75TAcDXXR2Rcj8hPiVWXw9uTQxvPekYHz5SyKKWXaVKDS6e+QInPHdOKH8BO2xlrBE76Lq8IAnFnurcjjk+xI+gmLsFirTsse4GAheDHYCoIczGmHG5y6d7Z3pKM3EUnNxeArAs5lz04mZcOZj5f0DPP69t3oYVykicFztckx+L3VE3f+Jk2lAua9kCdmllYetKAKEHhxWIa5NsI+E7lNXA3LtPf6M2gEXCEQWFJaeM7XLVD9kXTZ21xR4Ju2t6jGizavWZCYDHlDfkatBbbwEYLYinL376DKu', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(4, 'fbq9nwtb37mrm', 2023, 4, '4/KPS/2023', '042ce3a9b16294f204b57122241632ad14e44a19184caa8237abdea7726197e8', 5, 3, 7, '4bFfEwUx1/j4/e9g9Yxepw42tlUHhi9qUjUvCC5pfJqIsfluyi4ZVbfT71DCvh54/ZGCgE5YdjV6NRkPIO5K1MLxs6+EZaTcHOVY1Gaynl5SK9wQxdOtW3sfhZQg5OJAZknQXjI6ZcCPEMdf8tTm6VWSzcuXBE+8gQX6AOkmjP5QpbBK1OIkAO9jJKLQaHZVsb5IjyvngflWddmtyl6tN4CvtzOZ28qu5cC1UFNjUkzB0gWfr6QKTxmDFFBFFpMKLk7qHjQWZkrQ7mk/8GJRkDa/5ElJjuLghgzrjqEX8bVdRyYUzJC3GoBcqy21J+nI5cZSiCO1TNEbgWrqQXEKVEG6H3SH+2y8+Bdg5kbksTWPEyDsBs6QdFuLSKEwjFCP2VTx8ZY4zdgg9E0dragPWhGJM0QuDBxAhKF0OI7JmeYDAoQNC758C0Ie2v4qoFQhqO/hn98FgzmlZAo+I575Mp2Sfp9ZjungHzosq1Ol9SVt24ZlrkD2YYeXXfEgsJOPzVNh1W2E1AXNq1yKQs2t6igiL4pxCRUiw6RYcBAIJyX1n8wxq1EYuOa9q+B9rwHBVl/QjuAuwowaGvAPsTtxMwANWZkXvwg0+0uGLhURersRKH826PzzivpdiM4LdNzrJO8F2bpDCvSxk+n2lCX2848G89KiequzORw5ym5mVH4MrCGQTdm3jIBDQJuB7eJosKKXK7F0BaIvn6NQlilWCol8b+5f1X5qVLMV0V5wnBJgNc7VHR1AQSHGFw0e7TQAzeKTQC0/WyIUKi58KnfSfU/6F7XCqi3EMbhEdYyK62nFbXnKoMl4SMpjwKIhtigfTgR+sxi9rL3fWpOAFhCCn8/18B84KoA/56kZWJepZrp2tQfwzxH8btfjcSEdRet3+CmFvvUw1bNIzBN6EONOgaq85oyHtqrtsY3wjVd3N9ys21qraRp49ea52ud/yW3bLHDvQrXzqONUR4UykK3IPayUXKNi8tVw/H624NM4GeqA0HklIfO9JUcyRsc/5e4GBsEvE7ji56fiBCqXGoVH8rccj/TN22XkbC/5QgcGncYUHjcv2KDho6fTR4IMgNeoQy5jEgJChXks2MvA7heEirEKVnnkgtbZCBRGFQQxfQotBrQmPczRpESp4AZu+i1hgWLArYA89poRO+/lixNMbdp+B27oDR9IyzRBB4nqhAY+mvtTzIklvZiiL6GG6TLnNRXVXdW7e73EfxyvWGX910clbW4T6DZr70vnIEVAQ+3xSoBHkZ+XPTEIWxdFaZYEepnVISXG66amLsuSGOBo8/mUqcOLFviUjEfkf9hsNMVU9xXLPMHmiXLWUxFFWPtGbxRE18MRFM39bzucN33Ts8IsZkGVPuiNqYZ4HZCPEN+lIet3bd7cctUatA0c/wVArdZ5lC9OvTP6g1Hul4KhjT9lNxbB+iGr/iSR0GQa1C6HXbYCm94UgNe3f9MFi37R2U62BEVeWDHxah1mYBHJX+hPcpFpHQMixayoTORj8og9w18nRCrXwhpgrnTSvDSGB4tuwwU0aBLOWeK2RkqzooADo1y4gjQqVaBCV3kYmAYIQRGiRv/X19CyhfSQ3xLmE1dW09pRCb/j0sNS6Ux546zuVyCFZ6FzcuJ76fWOiCE7hGTkFNgnZbvxlSy/q7/PMXyduQ5jp3FWZr0tW6/D5Ot2QY4nHsIKYvLKpcanjt3UL8niKNZQgFruEsOMSSBYIDfOSZzK9lxM+W2eErhTPkh/oThdOl1DUiMWB1+DQWTwhae8embdi7pOgo4+llmiU4Es/U/YddG108Bk7AehRq3yRoc1N5bEn1zJZkdsqzELMV5BOHNDe2uGdewWj76CmLqraKU7IV/IXrbNO8xoLKY+OTJvGQdAT6TT97nvVOWOGxheco7Y6sB2yqtQMr4ut1GQ8gn/10BTxueQ/G4mqnBVvF/IgfDlsUr20JHail53sYAY9i9ttOPBx5hvmDGOlDtFrcqQea9QZ/psww4HlXDJD5QTee9sdMORbg1M6UFmSSVUZ0+v6jK+T3t8Qgf1otHZSOjRzSnFuzZockns1UaXs0C5VC21QsWJRuYrpcs1/wXRHGY5bQTaz0h+gGUpwfeKyXtfGas1MZi/wHYzs/0cETVVjUKScqtO5w8sX0JUMpmlXWDVFnSQ6ML7niEGv2xcpjRm+CNbfnTGGeOCdrmQItl3BpkClm8x1TXmJLxhCyf/uXxKpGt9ndd5T/Ko8hwbPm39Of8HsQE0h86F6q0FSPjxjlLEzx8fMNdGc+uMeM+gEiDwTnVldAB4ag0opt96YZj6IoeHlw4TfjwfzNeszVC/+h2ve9cvE6QQKHJh//j6xzzAuMcI8Ki27XR/lBTVa7XmRVS/0cSQDI1jDAsaAzlMtvA44dX5AhnJUStv28XV6GGVyKpVrB9bCrKWnRrwpSRTm9P5Yxs9lx+XseoIrdFrhjDBM5J+63KEGmRtPvACLUArrg6k1bGNivA34zmQNQPzGG5ypt+IlaNzav4Co6+w/w+dX/Orh8R/hdPnph9qOy8vVIIMraoX6sl8dGcAKKgU+9l6zlIGVasUkjkHXnlS8sQ6sJdMLywgUn79ZpUgoZPtBjdDHp/6C7mqgwukrb5j+X0mpRtMOJt75bwl8tcjwRNGS02Uw/Wv61ppSVcu79+RQx0YIMnJWY0KgZqpSXCvwaTJw9UiEpixm19JFMOA2851mnUCLaw+oTPyR9iyuyC+zWjGTAowJjIGd+utMtzBJ7Gc/IMWGWB2zTeVXTdVIHrzJf0hxzrkWUSzlZna9EGECM9DuWXrZBdpGhv2I4+NGiWjhePyD6Sf3pGR3OR3juOE6vXsHaOCA8kO0OHhbtDQkjXZ+DspWetCJ1g1bMSQHibjV3U8pUYiaVpMfFvSgX4uOOv0x5HRg/fE+vSgCiGX0VKimjXVw3FS24zQWq19YTgrfPmEcHQme2u8Pfjbd2L0LEgcUHxq52lY3j+gN1B+i5BLGUws1rE4kKT3+H5FWc+ZknHDya+2j8irf/fx3ESJVhG27oYZh+y/afrimSIQYKcow2Z2JhxS0/L1u68q8PN4iXZ0Nwqq6P3GW3Z/snCYjXC77CvHCyVd1xk9rMPXIrQLf8MK8iPR31s1rBoRMAeCO5U5Defa6v4UF62Txv9GGlL5sW1knbaHBZsN6ilzzXznWJ7qaIs4UkiyeR+e2uatoyEx', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(5, 'zgeq6zancm52z', 2023, 5, '5/KPS/2023', 'e0fb5095dd4ca4e9d981f8adc8c3010afaef3de8f561a926fc145cbc5ec92f87', 9, 3, 1, '4bFfEwgFXu5m8NL8dsSEDaKy9Sjk+5EuQWAQIBnqAmDLCBhHKlFTJd9/uOtARUDUEY4v7Zm4MRoMefN+TzuMkkS4p4tzLE8Kt7VC+h9rr+wSpLEp3xWiztQF1YAYroOd2b1orYl6YZ1OcL4cN3l0xSvAZInh3OoxYeffH/yENhXaAQybKkavOun30vdKPFXi8dCAtEZVfZ1oCnIOloDWBG6h3kNQNOUgtji6RrVWaXJ1kXYbht6It8w5vpsMDPFwPzQFhOluHP9+soMRMbZlr3dJEa4gbn4T8j+CL2aoUWEdgv2aEO0i2mjckajLUg4LrjNWO1vXHn0XP7C1RdwuQ+iqD1GGwccrwQxJ2M/1lIQYRhuHKugBVssdOdt8ApURSUP+YLSO2+6ZUdUPu/8g/yj4PPRhL9X79oWF1wwue7yy3fvzCyWBGhH7/YFMgX4ZLZ/Ga0lYe+719ZtQmV38O4MpCKqicFVGxOQ+6a1a4M3Ww//9WdZOaQ9+Hg+gRhFEs33SqwsSVWm9D+w2ID5onqmZCOYlC0U3r7ooi2ht1HjVIwye8nmbOkBLfcP3ofPLfkfQKWN9EFKCUQ6fuKYE5uRRB8sJHW/f0uIRviUDFf8wCmzSozIymWVQ7lTw0WJv1SljJWbtYhsWHFAGMjodW7fYDepJ2KRf5fp6f9+gQMpBjAydI1CPyb+ezo62rBnKSApieRt9C/4XNJk+blbnkMPxx6zfiRBCodlP2R/VEqe7usKfLeMh0aDbjxX8U+PcZQWC4JQmx5CFmTuVF0zs1kVgI1c2QXVKfgm94gn5ggEf/Oc1fGZNDXTDKae1CgNccs2/4SCTg73dbKOq/tBLVl2Fy0W/mzWQDDtJ4Pi/gJZ1szNwcO9FS8QnnX6H9qoGf4tjmk2b1P8FQkgfXcUpo8il6Vg6INr4fFsZPE9ZM3VwImApw7JTqXYaWDnhmxIyj7uZHr6SYUC/+CeKzEE5Itm4i1PybgyfQ0UcRFyx1+6ETWirECQXDCimIR4nXJZWu4L024dKhIt81iYIAdytMKgs5S5JshRIok2bgm8vKdPnUl5umybiET/bvcXsjNo8DjlyG4EBspumtXe1zTvaiAshQJ3h7hvz6SLCnr3gkDuWNEy14pqBtMAqCsmOU7XgGHZbkiE1sO8Sqnf0Ew9Kc+geLFaW5Dd0+Y/bHhkFwHq4VpVyrVR4lGIoDOBKM6xL3dvDgwjvSF7cs4x077xKhoTnq6z8jF4Sdep7MxQWqZK+XA5OS5T194KLMETy76n9QnAoqn9jRqa+BxF5Rm1LUn/Ihor9k2U0BRVEwgEHRtRDHbQa9a+hjd1KNYml3TNCqBFDtV+ZKhCpZZ8xHCbrO/RoluFDoosq/9sFuD8EpdcZWAc3S997PTVVodYpvZRWSs+Z+YmQyPXY9e6w6LD0oEvwoyYRjfH3eolaj75z5tNVC8u5OsUASo0ElmvHYnkyjp2ju4cVYxqdEUxYmz9HrLkTqzurt9fICSquXimS5Yt9bVre2ngD/Q4P1Wa8sffmGD0evCZJtOesNnujzLzwTKDM2YOwm2fMhgHs1jywLoZmvylaRv81L6NclR0Rpn0pxlIegk5xyQNKztlCgrICKYrBbH+/XSPyhYk5Cf0YRBiSuxKaBkiWynrpGpjTC6vo4wuGqzGOsqFOIUD/udQYgFEK3veIk1C/O1Cvk2YofNl9dVTDGhhLKxeyLcqqEHIwhebx8QMTeT8n+JBhzTYzIPyZGEZVAhh6XCZHIISUTE+M/zTWlBn0CNz8T8JKksevrYmsRzv3XEFNJgDlcIcmHfUYDeilmHuEcnSjO0FkEnbnOFsmaNX5k1fUD5t5zLagVL53L0nva7dxicrkRr2hHQxn600c4EFRQk3CEMpDbR5plDsmXzQE+HZmbwuBwHxOn52tQIXnQ9+Frx2WFVGteGBQTaevhSbuQlppLb8fMhqDhLrXosqbIXIlSlyY8/RSmbtwBrUCJ+pEg1jsikbwfuNpVVdfkAFOwrc8MbgbTd8cvYrjYlVmVNfyR+RcP7WeMfiEVFg8+HfUpdEXWxPeAWdG+Wn3mH/+Rb1V9S34//JcP/7s6OOx9OgU1/FIi7gdV7gJ7blb9/tvwp4gjHh8ydIR9A+YtoI4VnVKMqwY2rLuxA4iH7RqpWHd3k4R/k39j2TIYp6lcUOvHK2MvpMnMMfNs5ZDgrGialywNju9+yAuuFvL3J9/LpSEPZb4MwANe/lv8lrSQsA/M9304RGMGgh54zVzBrTG9BpjsxJr1prblweqorx9KiOhxC/8WUHEAwpkC/jfBi+hOMS236ssOCjMhpKSQY7yn/hKU+qh8LuVwMwZK4E08EJMz9D1NKYYMktCOhJ3Jr55Kv+K7okN1pLSN5jqJiwjdxz7pENiF6spyzmE5IcSyr3H5qjgcJR6MXiAVYk9Ol0aBP6Me+Gif+d44WcLrwv51z49/Um+Tmt20kGgZS6ZFro2hyJQe9U6ZxJDc3YZtBEpTYLq1RaHoF1W8z/Itm6ueCfcb2ElLhPrkQ0yVp5ACfA7Q+j/s8SfeyB60ul9UXUUk22Xmlb3IYNEIMFEHOTtl1rQm1RukP3BUGH+8q4fqUsZJ/usHwrvBaTXI7vsDSKUpZiIv+OfR++dNgK6pQjnpzD1x1KbYmumDIus7g8+oy14YTQauca7+aoG/LJHoEEvWe9ov3Q7IgzI13r2sOKr5iYJyJbIejZ5atIedwQC6v6gTHYfN1BI/241euVqzPNoLUleKcijZxkrn4bj0IrkhIoq8ikvnF+TVC8yDuEAfPXUhLfZZnFHWEKDoO1/FDnuUWtUeztFUJ0dWFNQzQC5CVoo2FZmedfqfpt97JXPN1rFdZEcE/UfF4RsvyKTWvrjpn3XyiFllNeQ9YbmPWMXLjS/hth+BtIzoE3oZXspFEpRQvCNy8u9mIRSICuq1T8/66sLrjxNLZCfQogSh3JA2sLanyACnQKh6JsGD0uux3Xn6NaJEOnCpR8ya7CVv9GeiJsOcTYh27VD8WdG0oNs6nhiFy7R3CVxaiiz7cg3UkDb/hjtZkuImRaF20p7bkWondOP2oPRcw2+WMwPh7hR+xThwON1eaUTTEkACw5KH07X3Eg+Z+7w9xSDqWvcGrv+wMwbu9v33J2IWmyfmQ0qD+OucNwahK6BFnMmwcGLtzQpczghCYNlTZTGRx1SU7oUMyA=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(6, 'pqrss8zphkct9', 2023, 6, '6/KPS/2023', '6cf4170228c79740e8e0431cefef66358ac7aac6ec5482064e0a0337445d290c', 10, 3, 4, '4bFfEz7hPMmXX6oZYqYtszmcCpWGt4PfF+bLXaD+r2fKkF0M4wQVZlZNs8qjYfECjodGqvLJshGKy2VbMSpGROUyPyQmCaQpa/TO6H9Vf2z0Fs01TUPQNh+EiNeoFKqCn6FDEo/pwATzopuELZRPchsCALvcNtYb+ibjPXQgvGCdyDJm2MDM5VaCfPEHVQCbUkGrxUy/y8i/3bSC716vS63KmZtgd6uvtB/lkY6tbJPibyDA/plDPTCtuw4yRaEiV3Kd0FJ6yJl1vHeDDygb20BpoteeZh1vIQn5h0v/lSWHbz/VlL1/JQLUi19GNjlg6kRtNEsTo8NFCR1GtvSivyTKBRQgxsYltwHJcjFVuin1jX3Kv5BgDrr6Olwtiw+7QmEQ+GenDhMFsOGEOrvBjtinRRiaiq6TBV9BYs4f3ntIqV/HqYW27Yc+7ckLqBmuBUGEilvEM21Rc5KMa3gSN9+l77I8zlE2+/0EIp0+q/YqJp65wGHLCL3sE+Kn38qbjRGkMiI2t+ejHpQueZq7WxmdXHewjnNzSgGvo6Ty/VIPfIkxoMante8CX1V/na1P/kClbdT1nZhYOxPe3WjhOmKGlWDr9WWAWT/xcanxHV3AfiYU9Ad3Tk0bhaQWtBiC7EEHiywrEi+nrzMpStMc1i/Iam0arVTPZ5Z8ibuoPcb2m+NDl9Rwa05z7TZVm8m16+YRRP0bROx5I6kny2bbCSG3xDTQlybGorAX0c9D1uDC/ndlakg5Qx8cP71dN7RPO87ElI9it4so1k54BG/4hJaYYghYfwJjXNxMxm3v3uaCGP2oHI3j/OIb1mYns/XFQQC5UY3hgWqLoh90dd06Icj0lZ7ZhgszySDae6EIBoZid4Z6RVRTABIO4OCKn4Svl6WoVMX/EkTVMpeDNYFpVYb1wEeLB0M7jbtkchmsLMdWGC91ChkNA2SiUvfUkTwemiIZPWA5GgVhSPv704xEM2K4XwqOn6b/o/utyxBeheGjhjt9Og/jdw2LERcylZbLwY/LE0G9p3cBQmzmkcEBH6hVSAJg2AnCmZ3/0wpd6+LgJF9gbLoJF28wOzKzgay37wvawjNQoEA20frqhfH+Srwt1qvhUOpLIAWfJa8R3ubVsXmtz+e4EQZ6ffL80rjkVieintl/SuGooBRC52H532a6uep/RPvgsqc5zRW0MSJHEhOVO+4hzz6izJqAGTzPUBEcs8axe28SAMl+s6s2VA3wRgxIB3Q0BynkYzoera411jHlRc80+VxR4Eh4yIQ2+bB1R9SqLGHJgVcwyOd5mgvMv/Rza/d98yKDZP8mYwJsTMWORjuq/0JzBVc8je1K21XbVkmD+C1QIFEdJzfGztweS2N+Wod0ciqCXwZe9PhfZlsyPI2kFUcNYEu5HyuSj58L8g0uryvdAGSee4g/+osrfZWLbSsPD7oGESPMjAroFnlUuZs4CsGKV7dq9rnuSMSl0JVXVow3sHPi0mcUF86+dWNHdcyB0QOeWWI1dkqpNFxbJfwkqwDg436v9ma6eErFDTXCCTLBAu0NP1yodVd/ihCGEYgrWieUSGVv2nHvfT41Z8/7jQrW1AwiAbtS4OdH99V8LxZho+AGfMxX9CDLmhNntVEMwubC/c4UcLaTq46YO58FsjhmvRyRPmXMCL8FPEu6pSIR885OagYzi6VB9I3WeQnMFvlseFeCKhGUNoBNGdRAzJa2yCnkrZIQisUcyEUbEbQ2He6nbkVO0DiRkW6gY7HRWKHBDx6ZWtGrvHoUGZ7RJk7r9H6B5I/chWz8znvslGfH9WGTarrd6QpphqM923CPH5DerDEpaEa3oaA6CtWP9lX/xP1OFpwFzIEv/xpb7Tf86bcMUs+N4nzN4Pe8Fq8P66pnr3VIEjp7m8iC98lEkQAFHxCsDrfyBmxI1+KYZTkMPwwU+lkMTMMPeEK9b9wzLZdfchn3QOe5Q/3snm+eM3DO9dfQCj37Yqg5EZ0uZmkaIxxrmp7hXkwcFlbZ8pKtt2sI5xOnfH9lrXjZ0ut0t2pUmGXqdg77kJD8p7ZRiVtZpva9Qhj7EkMqLsUQe+J/gWh42jmQRnf55FUMsU/eKaAH+Xml0GrzeDrlYUS99Rsiv11N8N9EdOFpAz5bftMyY7Zn4iUViCwy7t7hkhDrzs25HvlGPIVTZ5ZOg2C/NM/ci41fy+B6H3GkhhzfBt6Ks5zA8LEyxy5ye80tdt0FAHdxeZlfreIE2Ar7dN6j0GaTpBb95YsXDTpfuGBcSNbSt0o775jrXez/3b5I1BybngijbGhI+Sj44D8Xm5v4qhvCuKade97iqnGHaD3UNiBrNL/hJvAsFyB1R3sQkHKNLv/B1iqA7TpE1tm0GWNaw0JSQ/v5FnWHK/OPjvXxNiuovx7vzTb2pakHzjs847k2CSShIxqKiuesoF4MSba6X9fYvZcAa2jlu7O45tgtFzbHdINcMmh1oIr/EC3uVL7K2FuxYbrvPNrvE6C29UAc728+qS/1iEOu6ajpMKPN8HSX1rNA0ky5gzzKcBqmh+SMiTEiiMjxbOpt2waeg92v8reeE24O/Z6kGzrwUAOcmQ7s6WeOj/1kz/f7gREjl8HIAwopjzNrHQ5P7Ae1Hvsyd58y7iotyzJVA9zTVytGDNEXffjZGeeUN0EA9pfKcOFtzJVQhV5ZP2JIfNWCJx5OwUfDXb3/uVbgEzb/ir0NOLG4k2pGXDJWhriscKM+1+gOZKok2PrCZV8soJcjZCWUB1LCpKp4ZTHlv9amz/x/hqhJQcouS5rBrNCWgkcEDGhZVbnKb38h+uiMicaKT19/AHTLcHFuCUoglz9Tztz+1ZIfLOQFDbK+/iD3jtIP9UMj9R/8+6PVJAvJeRXVabJo6Pc5ZKMBFFY7pv9qa2MCwV/g08rGfeht+iD+lnYYmTyGxxR9ODoyM2G1uROl+Nb6b80tDuCFICOE3m1WokP8JdLlXx8emp2qEZ8klkDYb8+2xmzEAKTI/SPYKFJdLH+FByL53eF4Su4rQA5P3c5CBFWQndsFYm774gkW8+gLFMF2GYjUq5YHQoie5nkaCvdxCmeNk2b7hLTVeYA+3/taFaWr6tINFazy0/BRjvhnpylwnk6SlemoeRCrYglbegKeU2RjclT6II/1aMZjr4XKyHPYhNURG/9nUR3Yt1KPdbagVNH2nd0A+z9cl1HtU9gE0pgZNBs=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL);
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
	(1, 'LPDI-2026-1', 6, 1, 1, 2026, 'draft', '2026-11-05 07:00:00+00', '2026-12-14 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-18', '2026-12-21', NULL, '2026-10-29 07:00:00+00', true, 3),
	(2, 'USL8-2026-1', 20, 1, 1, 2026, 'cancelled', '2026-11-05 07:00:00+00', '2026-12-26 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-30', '2026-12-30', '2026-10-29 07:00:00+00', '2026-11-25 00:37:30.95744+00', true, 4),
	(3, 'DISEM-2023-1', 8, 1, 1, 2023, 'open', '2023-09-11 06:00:00+00', '2023-10-11 10:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2023-10-16', '2023-10-16', '2023-09-04 06:00:00+00', '2023-09-04 06:00:00+00', true, 3),
	(4, 'IK24-2026-1', 26, 1, 1, 2026, 'open', '2026-10-28 07:00:00+00', '2026-11-12 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-11-17', '2026-12-02', '2026-10-21 06:00:00+00', '2026-10-21 06:00:00+00', true, 5),
	(5, 'DEM16-2026-1', 19, 1, 1, 2026, 'open', '2026-11-05 07:00:00+00', '2026-12-06 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-10', '2026-12-11', '2026-10-29 07:00:00+00', '2026-10-29 07:00:00+00', true, 4),
	(6, 'SUIC8-2026-1', 25, 1, 1, 2026, 'open', '2026-11-05 07:00:00+00', '2026-12-10 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-14', '2026-12-14', '2026-10-29 07:00:00+00', '2026-10-29 07:00:00+00', true, 3);
INSERT INTO public.enrolment VALUES
	(1, 'hzbx9h6djsvxd', 2, 8, 1, 'cancelled', NULL, 1, '2026-11-10 05:23:07.73936+00', '2026-11-10 05:23:07.73936+00', '2026-11-25 00:37:30.95744+00', 'DEMO: za mało zgłoszeń', NULL),
	(2, 'p2phcq6fadrwv', 2, 3, 8, 'cancelled', NULL, 2, '2026-11-15 03:46:15.47872+00', '2026-11-15 03:46:15.47872+00', '2026-11-25 00:37:30.95744+00', 'DEMO: za mało zgłoszeń', NULL),
	(3, 'gfp5yqegjs9gt', 2, 4, 1, 'cancelled', NULL, 3, '2026-11-20 02:09:23.21808+00', '2026-11-20 02:09:23.21808+00', '2026-11-25 00:37:30.95744+00', 'DEMO: za mało zgłoszeń', NULL),
	(4, 'm6yyhc4q6wbu6', 3, 6, 6, 'seated', NULL, 1, '2023-09-14 14:26:06.666667+00', '2023-09-14 14:26:06.666667+00', NULL, '', NULL),
	(5, '7wtvmsinwu7c8', 3, 7, 4, 'seated', NULL, 2, '2023-09-17 22:52:13.333334+00', '2023-09-17 22:52:13.333334+00', NULL, '', NULL),
	(7, 'mcccx9zasgi4y', 3, 3, 8, 'seated', NULL, 4, '2023-09-24 15:44:26.666668+00', '2023-09-24 15:44:26.666668+00', NULL, '', NULL),
	(8, 'q3r738ezkkbft', 3, 5, 1, 'seated', NULL, 5, '2023-09-28 00:10:33.333335+00', '2023-09-28 00:10:33.333335+00', NULL, '', NULL),
	(9, 'jnuuvjmzj7e73', 3, 1, 1, 'seated', NULL, 6, '2023-10-01 08:36:40.000002+00', '2023-10-01 08:36:40.000002+00', NULL, '', NULL),
	(10, 'nhgk3kn4uvz2p', 3, 4, 1, 'seated', NULL, 7, '2023-10-04 17:02:46.666669+00', '2023-10-04 17:02:46.666669+00', NULL, '', NULL),
	(11, 'turagatwdrc6q', 3, 8, 1, 'seated', NULL, 8, '2023-10-08 01:28:53.333336+00', '2023-10-08 01:28:53.333336+00', NULL, '', NULL),
	(6, '55e4f98f4sj34', 3, 2, 1, 'withdrawn', NULL, 3, '2023-09-21 07:18:20.000001+00', '2023-09-21 07:18:20.000001+00', '2023-10-11 09:58:00+00', '', NULL),
	(12, 'gbcji526b9rrz', 4, 8, 1, 'seated', NULL, 1, '2026-10-29 23:26:06.666667+00', '2026-10-29 23:26:06.666667+00', NULL, '', NULL),
	(13, '3upqdyxmpkjff', 4, 2, 1, 'seated', NULL, 2, '2026-10-31 15:52:13.333334+00', '2026-10-31 15:52:13.333334+00', NULL, '', NULL),
	(14, 'm6zzvm59mpfsq', 4, 5, 1, 'waiting', 'institution', 3, '2026-11-02 08:18:20.000001+00', NULL, NULL, '', NULL),
	(15, 'zbhrf2hyhixwe', 4, 1, 1, 'waiting', 'institution', 4, '2026-11-04 00:44:26.666668+00', NULL, NULL, '', NULL),
	(16, 'xjw7gky7vf32m', 4, 10, 4, 'seated', NULL, 5, '2026-11-05 17:10:33.333335+00', '2026-11-05 17:10:33.333335+00', NULL, '', NULL),
	(17, 'qsxdtjp7iajyt', 4, 4, 1, 'waiting', 'institution', 6, '2026-11-07 09:36:40.000002+00', NULL, NULL, '', NULL),
	(18, '2qqh7x7bt8jd8', 4, 6, 6, 'seated', NULL, 7, '2026-11-09 02:02:46.666669+00', '2026-11-09 02:02:46.666669+00', NULL, '', NULL),
	(19, 'uhhppi88fufwz', 4, 3, 8, 'seated', NULL, 8, '2026-11-10 18:28:53.333336+00', '2026-11-10 18:28:53.333336+00', NULL, '', NULL),
	(20, '5hyq879eezikt', 5, 10, 4, 'seated', NULL, 1, '2026-11-07 11:36:56.773049+00', '2026-11-07 11:36:56.773049+00', NULL, '', NULL),
	(21, 'nkfmju4e7krv7', 5, 7, 4, 'seated', NULL, 2, '2026-11-09 16:13:53.546098+00', '2026-11-09 16:13:53.546098+00', NULL, '', NULL),
	(23, 'fpha3wvc62we9', 5, 5, 1, 'seated', NULL, 4, '2026-11-14 01:27:47.092196+00', '2026-11-14 01:27:47.092196+00', NULL, '', NULL),
	(24, '45h9dxzxa8mz3', 5, 6, 6, 'seated', NULL, 5, '2026-11-16 06:04:43.865245+00', '2026-11-16 06:04:43.865245+00', NULL, '', NULL),
	(22, 'e6r4kve7bqz7g', 5, 4, 1, 'withdrawn', NULL, 3, '2026-11-11 20:50:50.319147+00', '2026-11-11 20:50:50.319147+00', '2026-11-25 00:35:30.95744+00', '', NULL),
	(26, 'fe2dcay29uhrs', 5, 1, 1, 'waiting', 'institution', 7, '2026-11-20 15:18:37.411343+00', NULL, NULL, '', NULL),
	(27, 'kqvrnqha7zt92', 5, 2, 1, 'waiting', 'institution', 8, '2026-11-22 19:55:34.184392+00', NULL, NULL, '', NULL),
	(25, 'shgg5rrspyqtw', 5, 8, 1, 'seated', NULL, 6, '2026-11-18 10:41:40.638294+00', '2026-11-25 00:35:30.95744+00', NULL, '', NULL),
	(28, 'u8xcwnn5rcsdt', 6, 2, 1, 'seated', NULL, 1, '2026-11-07 06:21:15.095744+00', '2026-11-07 06:21:15.095744+00', NULL, '', NULL),
	(29, 'a48kv6hi84byb', 6, 4, 1, 'seated', NULL, 2, '2026-11-09 05:42:30.191488+00', '2026-11-09 05:42:30.191488+00', NULL, '', NULL),
	(31, 'tszfiv632fqt6', 6, 6, 6, 'seated', NULL, 4, '2026-11-13 04:25:00.382976+00', '2026-11-13 04:25:00.382976+00', NULL, '', NULL),
	(32, '24789msn78q2y', 6, 7, 4, 'seated', NULL, 5, '2026-11-15 03:46:15.47872+00', '2026-11-15 03:46:15.47872+00', NULL, '', NULL),
	(36, 'yw29z2dtj5ej3', 6, 10, 4, 'seated', NULL, 9, '2026-11-23 01:11:15.861696+00', '2026-11-23 01:11:15.861696+00', NULL, '', NULL),
	(30, 'taphyrzkbhj3g', 6, 3, 8, 'withdrawn', NULL, 3, '2026-11-11 05:03:45.287232+00', '2026-11-11 05:03:45.287232+00', '2026-11-25 00:35:30.95744+00', '', NULL),
	(33, 'ahz3k4tynvwie', 6, 5, 1, 'waiting', 'institution', 6, '2026-11-17 03:07:30.574464+00', NULL, NULL, '', NULL),
	(34, 'pidbrv68bht6b', 6, 1, 1, 'waiting', 'institution', 7, '2026-11-19 02:28:45.670208+00', NULL, NULL, '', NULL),
	(35, '4d9yunhh64fwj', 6, 8, 1, 'waiting', 'institution', 8, '2026-11-21 01:50:00.765952+00', NULL, NULL, '', NULL);
INSERT INTO public.entry_record VALUES
	(1, 1, 1, true, '2023-10-16 12:10:00+00', 1, '', 42, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3003093', 'Trzemeszno', '62-203', 2, '+48 100 353 590', 'bozena.pietrzak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(2, 2, 1, true, '2023-10-16 12:10:00+00', 1, '', 42, 'K', 'staff', 'polish', 'isced_3_4', 'PL', '3027073', 'Tuliszków', '62-744', NULL, '+48 100 005 682', 'bozena.kubiak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(3, 3, 1, true, '2023-10-16 12:10:00+00', 1, '', 30, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3003011', 'Gniezno', '62-226', 2, '+48 100 902 403', 'patrycja.tomczak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(4, 4, 1, true, '2023-10-16 12:10:00+00', 1, '', 30, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3021083', 'Kostrzyn', '62-043', 2, '+48 100 093 400', 'beata.idzikowska@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(5, 5, 1, true, '2023-10-16 12:10:00+00', 1, '', 36, 'M', 'staff', 'polish', 'isced_5_8', 'PL', '3009063', 'Kłodawa', '62-628', 2, '+48 100 849 165', 'szymon.krol@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(6, 6, 1, true, '2023-10-16 12:10:00+00', 1, '', 41, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3064011', 'Poznań', '60-840', 1, '+48 100 875 139', 'ewa.niedzwiedzka@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(7, 7, 1, true, '2026-11-17 15:10:00+00', 1, '', 36, 'K', 'staff', 'polish', 'isced_3_4', 'PL', '3017033', 'Odolanów', '63-462', 2, '+48 100 983 099', 'ilona.sroka@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(8, 10, 1, true, '2026-11-17 15:10:00+00', 1, '', 25, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3010103', 'Sompolno', '62-521', 2, '+48 100 212 633', 'renata.polak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true),
	(9, 11, 1, true, '2026-11-17 15:10:00+00', 1, '', 37, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3015032', 'Miedzichowo', '64-399', 3, '+48 100 543 583', 'elzbieta.krzyzaniak-zoltowska@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true);
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
	(1, '4bFfE0ToXixjmrDrvYUkTPK7c8Mi2t0CJ+StnEg1f8C2/43AWtNrtIyTpQ==', 'bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301', NULL, false),
	(2, '4bFfE4tn8Y5pVjZMyLU+3twc1zNYY2RFyt3lNV9KUWXg0goravqG/xje7g==', '81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641', NULL, false),
	(3, '4bFfEzm+IT0IsEPBRH6pPk5fPv3KYU+DAWER9Ln3xuZsg96EPyt74oxs0A==', 'afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb', NULL, false),
	(4, '4bFfE6Ux1xmDXNKSZvBXkPLwlhquHWFSo+GvncVA+6IUPzqaZjA2vJRrIw==', 'e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0', NULL, false),
	(5, '4bFfE4+L4RfC9CSEJxPfokLLN1eYWybKZIyIaSei3/9hDgTRxkDaFdQ4Bw==', '44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b', NULL, false),
	(6, '4bFfE7+qmS/qBokVPUh7xQzQPIWDcu7KFNQAXjzUMqyqYT2uy67NWRK4Kw==', 'd57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7', NULL, false),
	(7, '4bFfE2PkvNOwpvXXPhOxjlJQWnmjhRHAUauVkMu/9MQcQlCtT4eeSGhb0Q==', 'a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d', NULL, false),
	(8, '4bFfE8R6Vb7C+SXR4nUB4i6D9KaLcRh9+CBpKKWS+hay3eL6A3APVJn3UQ==', '97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff', NULL, false),
	(10, '4bFfE31X1jKDCTCOFKOpUKmdsvZ1xuKPtsHMAoGHffw3DET1RxkGnyqrOA==', '178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c', NULL, false),
	(11, '4bFfE/Pu/KRddeZEKghg8QFik8w4wnzw0l5XZMvns8b44Nj6VlacZAzpBA==', '4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd', NULL, false);
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
	(1, 'mxh6bbb6qzci2', 'PCPR, powiat chodzieski', 'PCPR', NULL, NULL, '3001011', 'Chodzież', '', '', 'jVjl''!jhs^So!V]hXv^Yma^  """"', 'pcpr powiat chodzieski chodziez', true, '2026-11-25 00:37:30.95744+00', 1),
	(2, 'iq9qn4hzg58ge', 'PCPR, powiat czarnkowsko-trzcianecki', 'PCPR', NULL, NULL, '3002011', 'Czarnków', '', '', 'jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"', 'pcpr powiat czarnkowsko trzcianecki czarnkow', true, '2026-11-25 00:37:30.95744+00', 1),
	(3, 's34s4wfk34c67', 'PCPR, powiat gnieźnieński', 'PCPR', NULL, NULL, '3003011', 'Gniezno', '', '', 'jVjl''!jhs^So!\e^Ywe^Yfma^  """"', 'pcpr powiat gnieznienski gniezno', true, '2026-11-25 00:37:30.95744+00', 1),
	(4, '5ermt8rz3g2k5', 'GOPS Kościelec', 'GOPS', NULL, NULL, '3009082', 'Kościelec', '', '', '\hjm!ahnV^YbYV  """"!"', 'gops koscielec koscielec', true, '2026-11-25 00:37:30.95744+00', 1),
	(5, '6ghp5fdjuzqze', 'MGOPS Rogoźno', 'MGOPS', NULL, NULL, '3016023', 'Rogoźno', '', '', 'd\hjm!lh\hweh  """""!"', 'mgops rogozno rogozno', true, '2026-11-25 00:37:30.95744+00', 1),
	(6, 'wf9ntz3yd5a2d', 'MGOPS Mikstat', 'MGOPS', NULL, NULL, '3018063', 'Mikstat', '', '', 'd\hjm!d^amoSo  """""!"', 'mgops mikstat mikstat', true, '2026-11-25 00:37:30.95744+00', 1),
	(7, '95agunmyi7apc', 'GOPS Łęka Opatowska', 'GOPS', NULL, NULL, '3008042', 'Łęka Opatowska', '', '', '\hjm!cZaS!hjSohsmaS  """"!"!!!!"', 'gops leka opatowska leka opatowska', true, '2026-11-25 00:37:30.95744+00', 1),
	(8, 'q2csd8yubhdej', 'GOPS Siedlec', 'GOPS', NULL, NULL, '3029022', 'Siedlec', '', '', '\hjm!m^YXbYV  """"!"', 'gops siedlec siedlec', true, '2026-11-25 00:37:30.95744+00', 1),
	(9, '87rqxjvu3w9qk', 'GOPS Damasławek', 'GOPS', NULL, NULL, '3028022', 'Damasławek', '', '', '\hjm!XSdSmcSsYa  """"!"', 'gops damaslawek damaslawek', true, '2026-11-25 00:37:30.95744+00', 1);
INSERT INTO public.institution_type VALUES
	('MOPS', 'miejski ośrodek pomocy społecznej', 'municipal social assistance centre (town)', 'system', true, 1),
	('MGOPS', 'miejsko-gminny ośrodek pomocy społecznej', 'urban-rural social assistance centre', 'system', true, 1),
	('GOPS', 'gminny ośrodek pomocy społecznej', 'municipal social assistance centre (rural)', 'system', true, 1),
	('OPS', 'ośrodek pomocy społecznej', 'social assistance centre', 'system', true, 1),
	('CUS', 'centrum usług społecznych', 'social services centre (CUS)', 'system', true, 1),
	('PCPR', 'powiatowe centrum pomocy rodzinie', 'county family support centre', 'system', true, 1),
	('MOPR', 'miejski ośrodek pomocy rodzinie w mieście na prawach powiatu', 'city family support centre with county tasks', 'system', true, 1),
	('DPS', 'dom pomocy społecznej', 'care home', 'system', true, 1),
	('SDS', 'środowiskowy dom samopomocy', 'community self-help home', 'system', true, 1),
	('WTZ', 'warsztat terapii zajęciowej', 'occupational therapy workshop', 'system', true, 1),
	('ZAZ', 'zakład aktywności zawodowej', 'vocational activity centre (ZAZ)', 'system', true, 1),
	('POW', 'placówka opiekuńczo-wychowawcza', 'residential childcare home', 'system', true, 1),
	('RPOT', 'regionalna placówka opiekuńczo-terapeutyczna', 'regional care and therapy home for children', 'system', true, 1),
	('PWD', 'placówka wsparcia dziennego', 'day support centre for children', 'system', true, 1),
	('OA', 'ośrodek adopcyjny', 'adoption centre', 'system', true, 1),
	('OIK', 'ośrodek interwencji kryzysowej', 'crisis intervention centre', 'system', true, 1),
	('SOW', 'specjalistyczny ośrodek wsparcia dla osób doznających przemocy domowej', 'specialist support centre for people experiencing domestic violence', 'system', true, 1),
	('NOCL', 'noclegownia lub schronisko dla osób w kryzysie bezdomności', 'night shelter or hostel for people in homelessness', 'system', true, 1),
	('DDP', 'dzienny dom pomocy lub klub seniora', 'day care home or seniors'' club', 'system', true, 1),
	('ROPS', 'regionalny ośrodek polityki społecznej', 'regional centre of social policy', 'system', true, 1),
	('UG', 'urząd gminy, miasta lub miasta i gminy', 'municipal office', 'system', true, 1),
	('SP', 'starostwo powiatowe', 'county office', 'system', true, 1),
	('UM', 'urząd marszałkowski', 'marshal''s office', 'system', true, 1),
	('UW', 'urząd wojewódzki', 'voivode''s office', 'system', true, 1),
	('OWES', 'ośrodek wsparcia ekonomii społecznej', 'social economy support centre', 'system', true, 1),
	('PES', 'podmiot ekonomii społecznej', 'social economy entity', 'system', true, 1),
	('PS', 'przedsiębiorstwo społeczne', 'social enterprise', 'system', true, 1),
	('CIS', 'centrum lub klub integracji społecznej', 'social integration centre or club', 'system', true, 1),
	('NGO', 'organizacja pozarządowa', 'non-governmental organisation', 'system', true, 1),
	('SCH', 'szkoła, przedszkole lub inna placówka oświatowa', 'school, kindergarten or other educational institution', 'other', true, 1),
	('PPP', 'poradnia psychologiczno-pedagogiczna', 'psychological and pedagogical counselling centre', 'other', true, 1),
	('HEALTH', 'podmiot leczniczy', 'health-care provider', 'other', true, 1),
	('COURT', 'sąd lub zespół kuratorskiej służby sądowej', 'court or probation service', 'other', true, 1),
	('POLICE', 'policja', 'police', 'other', true, 1),
	('PRISON', 'jednostka Służby Więziennej', 'prison service unit', 'other', true, 1),
	('PUP', 'urząd pracy', 'labour office', 'other', true, 1),
	('UNI', 'uczelnia lub szkoła dla pracowników służb społecznych', 'university or school of social services', 'other', true, 1),
	('OTH', 'inna instytucja', 'other institution', 'other', true, 1);
INSERT INTO public.mark VALUES
	(1, 4, 4, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(2, 4, 5, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(3, 4, 7, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(4, 4, 8, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(5, 4, 9, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(6, 4, 10, 'present', NULL, NULL, 270, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(7, 4, 11, 'absent', NULL, NULL, 0, '2023-10-16 12:10:00+00', 1, NULL, ''),
	(8, 5, 12, 'present', NULL, NULL, 360, '2026-11-17 15:10:00+00', 1, NULL, ''),
	(9, 5, 13, 'present', NULL, NULL, 360, '2026-11-17 15:10:00+00', 1, NULL, ''),
	(10, 5, 16, 'present', NULL, NULL, 360, '2026-11-17 15:10:00+00', 1, NULL, ''),
	(11, 5, 18, 'present', NULL, NULL, 360, '2026-11-17 15:10:00+00', 1, NULL, ''),
	(12, 5, 19, 'present', NULL, NULL, 360, '2026-11-17 15:10:00+00', 1, NULL, '');
INSERT INTO public.meeting VALUES
	(1, '7g9c8wy5p3ejc', 1, '2026-12-18 08:00:00+00', '2026-12-18 15:00:00+00', 60, 2, '', '', 24, '', '', 0, '2026-10-29 07:00:00+00', false),
	(2, 'dz4w9k6hg56xw', 1, '2026-12-21 08:00:00+00', '2026-12-21 15:00:00+00', 60, 2, '', '', 24, '', '', 0, '2026-10-29 07:00:00+00', false),
	(3, 'rt2wgwybc8qud', 2, '2026-12-30 08:00:00+00', '2026-12-30 15:00:00+00', 60, NULL, '', 'https://spotkania.demo.example/sala', 15, '', '', 1, '2026-11-25 00:37:30.95744+00', false),
	(4, 'krqvhrwbedecx', 3, '2023-10-16 07:00:00+00', '2023-10-16 12:00:00+00', 30, NULL, '', 'https://spotkania.demo.example/sala', 15, '', '', 0, '2023-09-04 06:00:00+00', false),
	(5, 'st4kvub2any9m', 4, '2026-11-17 08:00:00+00', '2026-11-17 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-21 06:00:00+00', false),
	(6, '7f253xaw9a5vm', 4, '2026-11-25 08:00:00+00', '2026-11-25 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-21 06:00:00+00', false),
	(7, 'pavg9sbmftvv2', 4, '2026-12-02 08:00:00+00', '2026-12-02 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-21 06:00:00+00', false),
	(8, 'vztcpstjgawci', 5, '2026-12-10 08:00:00+00', '2026-12-10 15:00:00+00', 60, 6, '', '', 20, '', '', 0, '2026-10-29 07:00:00+00', false),
	(9, 'tgiswitsjcvyq', 5, '2026-12-11 08:00:00+00', '2026-12-11 15:00:00+00', 60, 6, '', '', 20, '', '', 0, '2026-10-29 07:00:00+00', false),
	(10, '3ngzef9278mty', 6, '2026-12-14 08:00:00+00', '2026-12-14 15:00:00+00', 60, 3, '', '', 16, '', '', 0, '2026-10-29 07:00:00+00', false);
INSERT INTO public.message VALUES
	(4, 'enrolment.cancelled', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "hzbx9h6djsvxd", "edition": "USL8-2026-1", "was_seated": true}', '<8db7151ce6b8b5a2d4c8d0e777d4c492@localhost>', NULL, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL, 0, 0, false, NULL, NULL, ''),
	(5, 'enrolment.cancelled', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "p2phcq6fadrwv", "edition": "USL8-2026-1", "was_seated": true}', '<caff6d5db6e51156bcbb8011be7a7b5e@localhost>', NULL, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL, 0, 0, false, NULL, NULL, ''),
	(6, 'enrolment.cancelled', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "gfp5yqegjs9gt", "edition": "USL8-2026-1", "was_seated": true}', '<3d86cc8a7bfc955330e321d1a59cb8d2@localhost>', NULL, '2026-11-25 00:37:30.95744+00', '2026-11-25 00:37:30.95744+00', NULL, 0, 0, false, NULL, NULL, ''),
	(38, 'enrolment.withdrawn', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "e6r4kve7bqz7g", "edition": "DEM16-2026-1", "was_seated": true, "who": null}', '<cf348f897a9f16f4ff3620c5b255de62@localhost>', NULL, '2026-11-25 00:35:30.95744+00', '2026-11-25 00:35:30.95744+00', NULL, 0, 0, false, NULL, NULL, ''),
	(39, 'enrolment.promoted', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "shgg5rrspyqtw", "edition": "DEM16-2026-1"}', '<165d39d0e95f0cf514b9b2e4f0988882@localhost>', NULL, '2026-11-25 00:35:30.95744+00', '2026-11-25 00:35:30.95744+00', NULL, 0, 0, false, NULL, NULL, ''),
	(48, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "yw29z2dtj5ej3", "edition": "SUIC8-2026-1"}', '<5163fc7f32019c770329a001c55d8951@localhost>', NULL, '2026-11-23 01:11:15.861696+00', '2026-11-23 01:11:15.861696+00', NULL, 0, 0, false, NULL, NULL, ''),
	(49, 'enrolment.withdrawn', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "taphyrzkbhj3g", "edition": "SUIC8-2026-1", "was_seated": true, "who": null}', '<46372256b1cae1cc8896dde996fb6d91@localhost>', NULL, '2026-11-25 00:35:30.95744+00', '2026-11-25 00:35:30.95744+00', NULL, 0, 0, false, NULL, NULL, ''),
	(1, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "hzbx9h6djsvxd", "edition": "USL8-2026-1"}', '<67322997510ff0fa0d9ee02a2a80b898@localhost>', NULL, '2026-11-10 05:23:07.73936+00', NULL, NULL, 0, 0, false, '2026-11-10 05:23:07.73936+00', NULL, ''),
	(2, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "p2phcq6fadrwv", "edition": "USL8-2026-1"}', '<5aa38735f261b05fb8e7d53f8db1f98f@localhost>', NULL, '2026-11-15 03:46:15.47872+00', NULL, NULL, 0, 0, false, '2026-11-15 03:46:15.47872+00', NULL, ''),
	(3, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "gfp5yqegjs9gt", "edition": "USL8-2026-1"}', '<ab59f67bd643554929cdfc8573b9f09e@localhost>', NULL, '2026-11-20 02:09:23.21808+00', NULL, NULL, 0, 0, false, '2026-11-20 02:09:23.21808+00', NULL, ''),
	(7, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "m6yyhc4q6wbu6", "edition": "DISEM-2023-1"}', '<09c1c8c7524fa91a173847a1ba5d8409@localhost>', NULL, '2023-09-14 14:26:06.666667+00', NULL, NULL, 0, 0, false, '2023-09-14 14:26:06.666667+00', NULL, ''),
	(8, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "7wtvmsinwu7c8", "edition": "DISEM-2023-1"}', '<92444fbcac74aed0fb1cb201dbff12ff@localhost>', NULL, '2023-09-17 22:52:13.333334+00', NULL, NULL, 0, 0, false, '2023-09-17 22:52:13.333334+00', NULL, ''),
	(9, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "55e4f98f4sj34", "edition": "DISEM-2023-1"}', '<fa14f5b393a7fa1e0eb269b4a42bd202@localhost>', NULL, '2023-09-21 07:18:20.000001+00', NULL, NULL, 0, 0, false, '2023-09-21 07:18:20.000001+00', NULL, ''),
	(10, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "mcccx9zasgi4y", "edition": "DISEM-2023-1"}', '<8c7307e2ff49a5d0422fa5424a7525bf@localhost>', NULL, '2023-09-24 15:44:26.666668+00', NULL, NULL, 0, 0, false, '2023-09-24 15:44:26.666668+00', NULL, ''),
	(11, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "q3r738ezkkbft", "edition": "DISEM-2023-1"}', '<7ac714b7124cd7fb6de4a321cfbf7536@localhost>', NULL, '2023-09-28 00:10:33.333335+00', NULL, NULL, 0, 0, false, '2023-09-28 00:10:33.333335+00', NULL, ''),
	(12, 'enrolment.seated', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "jnuuvjmzj7e73", "edition": "DISEM-2023-1"}', '<413f3e9f06ba097e865750742362c862@localhost>', NULL, '2023-10-01 08:36:40.000002+00', NULL, NULL, 0, 0, false, '2023-10-01 08:36:40.000002+00', NULL, ''),
	(13, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "nhgk3kn4uvz2p", "edition": "DISEM-2023-1"}', '<559f4adf02c78f422388b314f7b3ce72@localhost>', NULL, '2023-10-04 17:02:46.666669+00', NULL, NULL, 0, 0, false, '2023-10-04 17:02:46.666669+00', NULL, ''),
	(14, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "turagatwdrc6q", "edition": "DISEM-2023-1"}', '<82b5db22acd27337c2d07ab2088247eb@localhost>', NULL, '2023-10-08 01:28:53.333336+00', NULL, NULL, 0, 0, false, '2023-10-08 01:28:53.333336+00', NULL, ''),
	(15, 'enrolment.withdrawn', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "55e4f98f4sj34", "edition": "DISEM-2023-1", "was_seated": true, "who": null}', '<356ffb8b728e3184dd1f88c4efc8688a@localhost>', NULL, '2023-10-11 09:58:00+00', NULL, NULL, 0, 0, false, '2023-10-11 09:58:00+00', NULL, ''),
	(16, 'certificate.issued', 5, 'beata.idzikowska@demo.example', 'pl', '{"number": "1/KPS/2023"}', '<752d6f8560240176b880bfaf33db0535@localhost>', 'certificate:1/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(17, 'certificate.issued', 6, 'szymon.krol@demo.example', 'pl', '{"number": "2/KPS/2023"}', '<cd5018543e7bda0e10b7ec922f92b03b@localhost>', 'certificate:2/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(18, 'certificate.issued', 3, 'bozena.kubiak@demo.example', 'pl', '{"number": "3/KPS/2023"}', '<ccec99959d28362656047efb825aae5a@localhost>', 'certificate:3/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(19, 'certificate.issued', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"number": "4/KPS/2023"}', '<280ba4e4c76949513b46096de8473bd2@localhost>', 'certificate:4/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(20, 'certificate.issued', 1, 'bozena.pietrzak@demo.example', 'pl', '{"number": "5/KPS/2023"}', '<dfaf7799d76c792c0dee166c876afff9@localhost>', 'certificate:5/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(21, 'certificate.issued', 4, 'patrycja.tomczak@demo.example', 'pl', '{"number": "6/KPS/2023"}', '<48662a9629a52c64d02c62ce73ac182d@localhost>', 'certificate:6/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(22, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "gbcji526b9rrz", "edition": "IK24-2026-1"}', '<e6569c8e789dc8277d1a7f4836485af0@localhost>', NULL, '2026-10-29 23:26:06.666667+00', NULL, NULL, 0, 0, false, '2026-10-29 23:26:06.666667+00', NULL, ''),
	(23, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "3upqdyxmpkjff", "edition": "IK24-2026-1"}', '<37c468d1c448bebaf32ad60b9c70d1ec@localhost>', NULL, '2026-10-31 15:52:13.333334+00', NULL, NULL, 0, 0, false, '2026-10-31 15:52:13.333334+00', NULL, ''),
	(24, 'enrolment.waiting', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "m6zzvm59mpfsq", "edition": "IK24-2026-1", "position": 1}', '<28a1b2a803649765aeef2c36b5868568@localhost>', NULL, '2026-11-02 08:18:20.000001+00', NULL, NULL, 0, 0, false, '2026-11-02 08:18:20.000001+00', NULL, ''),
	(25, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "zbhrf2hyhixwe", "edition": "IK24-2026-1", "position": 2}', '<5de5f7152ef6c6e465ca4b665e185792@localhost>', NULL, '2026-11-04 00:44:26.666668+00', NULL, NULL, 0, 0, false, '2026-11-04 00:44:26.666668+00', NULL, ''),
	(26, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "xjw7gky7vf32m", "edition": "IK24-2026-1"}', '<ae78452a71d6036019d9cda5b04f32c5@localhost>', NULL, '2026-11-05 17:10:33.333335+00', NULL, NULL, 0, 0, false, '2026-11-05 17:10:33.333335+00', NULL, ''),
	(27, 'enrolment.waiting', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "qsxdtjp7iajyt", "edition": "IK24-2026-1", "position": 3}', '<4f8a3aca603478284e3f2444cb345f74@localhost>', NULL, '2026-11-07 09:36:40.000002+00', NULL, NULL, 0, 0, false, '2026-11-07 09:36:40.000002+00', NULL, ''),
	(28, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "2qqh7x7bt8jd8", "edition": "IK24-2026-1"}', '<588145dea417109cef1844f1f808d303@localhost>', NULL, '2026-11-09 02:02:46.666669+00', NULL, NULL, 0, 0, false, '2026-11-09 02:02:46.666669+00', NULL, ''),
	(29, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "uhhppi88fufwz", "edition": "IK24-2026-1"}', '<219d79fcc0fa042fd03477b991084dfc@localhost>', NULL, '2026-11-10 18:28:53.333336+00', NULL, NULL, 0, 0, false, '2026-11-10 18:28:53.333336+00', NULL, ''),
	(30, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "5hyq879eezikt", "edition": "DEM16-2026-1"}', '<fcab7f5d33bdef59d440ba3c4d4c2820@localhost>', NULL, '2026-11-07 11:36:56.773049+00', NULL, NULL, 0, 0, false, '2026-11-07 11:36:56.773049+00', NULL, ''),
	(31, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "nkfmju4e7krv7", "edition": "DEM16-2026-1"}', '<6448158527ed7325efc08b8d7e7eb5f4@localhost>', NULL, '2026-11-09 16:13:53.546098+00', NULL, NULL, 0, 0, false, '2026-11-09 16:13:53.546098+00', NULL, ''),
	(32, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "e6r4kve7bqz7g", "edition": "DEM16-2026-1"}', '<84fa92231458313754b29b8f67208b68@localhost>', NULL, '2026-11-11 20:50:50.319147+00', NULL, NULL, 0, 0, false, '2026-11-11 20:50:50.319147+00', NULL, ''),
	(33, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "fpha3wvc62we9", "edition": "DEM16-2026-1"}', '<48b961944b52f37c3095d73911f2bfda@localhost>', NULL, '2026-11-14 01:27:47.092196+00', NULL, NULL, 0, 0, false, '2026-11-14 01:27:47.092196+00', NULL, ''),
	(34, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "45h9dxzxa8mz3", "edition": "DEM16-2026-1"}', '<f631b18ce668df592b1886bc401813dc@localhost>', NULL, '2026-11-16 06:04:43.865245+00', NULL, NULL, 0, 0, false, '2026-11-16 06:04:43.865245+00', NULL, ''),
	(35, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "shgg5rrspyqtw", "edition": "DEM16-2026-1", "position": 1}', '<0833ee309bd225646948ac7db828f242@localhost>', NULL, '2026-11-18 10:41:40.638294+00', NULL, NULL, 0, 0, false, '2026-11-18 10:41:40.638294+00', NULL, ''),
	(36, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "fe2dcay29uhrs", "edition": "DEM16-2026-1", "position": 2}', '<5718d72ffdb9292502d6b3531e62252d@localhost>', NULL, '2026-11-20 15:18:37.411343+00', NULL, NULL, 0, 0, false, '2026-11-20 15:18:37.411343+00', NULL, ''),
	(37, 'enrolment.waiting', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "kqvrnqha7zt92", "edition": "DEM16-2026-1", "position": 3}', '<08928706f87c28137684719c8bacae8a@localhost>', NULL, '2026-11-22 19:55:34.184392+00', NULL, NULL, 0, 0, false, '2026-11-22 19:55:34.184392+00', NULL, ''),
	(40, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "u8xcwnn5rcsdt", "edition": "SUIC8-2026-1"}', '<a6d382e7675a06cac7bde0c5fd44b9ad@localhost>', NULL, '2026-11-07 06:21:15.095744+00', NULL, NULL, 0, 0, false, '2026-11-07 06:21:15.095744+00', NULL, ''),
	(41, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "a48kv6hi84byb", "edition": "SUIC8-2026-1"}', '<ea72ead3385ebc2b9ae471252c80cb26@localhost>', NULL, '2026-11-09 05:42:30.191488+00', NULL, NULL, 0, 0, false, '2026-11-09 05:42:30.191488+00', NULL, ''),
	(42, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "taphyrzkbhj3g", "edition": "SUIC8-2026-1"}', '<a3a2af8e764d3d8dd0d4579460cd81ed@localhost>', NULL, '2026-11-11 05:03:45.287232+00', NULL, NULL, 0, 0, false, '2026-11-11 05:03:45.287232+00', NULL, ''),
	(43, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "tszfiv632fqt6", "edition": "SUIC8-2026-1"}', '<38df51521bb30fe43d7d6cf96188643b@localhost>', NULL, '2026-11-13 04:25:00.382976+00', NULL, NULL, 0, 0, false, '2026-11-13 04:25:00.382976+00', NULL, ''),
	(44, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "24789msn78q2y", "edition": "SUIC8-2026-1"}', '<f1aaffe1a67089f10e30d7247caad493@localhost>', NULL, '2026-11-15 03:46:15.47872+00', NULL, NULL, 0, 0, false, '2026-11-15 03:46:15.47872+00', NULL, ''),
	(45, 'enrolment.waiting', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "ahz3k4tynvwie", "edition": "SUIC8-2026-1", "position": 1}', '<072d855ff41fb9c2b2b65b2518424749@localhost>', NULL, '2026-11-17 03:07:30.574464+00', NULL, NULL, 0, 0, false, '2026-11-17 03:07:30.574464+00', NULL, ''),
	(46, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "pidbrv68bht6b", "edition": "SUIC8-2026-1", "position": 2}', '<7f094595834731f91e46943ce1381295@localhost>', NULL, '2026-11-19 02:28:45.670208+00', NULL, NULL, 0, 0, false, '2026-11-19 02:28:45.670208+00', NULL, ''),
	(47, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "4d9yunhh64fwj", "edition": "SUIC8-2026-1", "position": 3}', '<94dbda783e39c6c252a56651a7638fcc@localhost>', NULL, '2026-11-21 01:50:00.765952+00', NULL, NULL, 0, 0, false, '2026-11-21 01:50:00.765952+00', NULL, '');
INSERT INTO public.municipality VALUES
	('3001011', 'Chodzież', '1', 'miejska', '3001', NULL, '', '2026-01-01', 'V]hXv^Yx  "', 'chodziez', '', NULL, 1),
	('3002011', 'Czarnków', '1', 'miejska', '3002', NULL, '', '2026-01-01', 'VvSleais  "', 'czarnkow', '', NULL, 1),
	('3003011', 'Gniezno', '1', 'miejska', '3003', NULL, '', '2026-01-01', '\e^Yveh  "', 'gniezno', '', NULL, 1),
	('3003093', 'Trzemeszno', '3', 'miejsko-wiejska', '3003', NULL, '', '2026-01-01', 'olvYdYmveh  "', 'trzemeszno', '', NULL, 1),
	('3008042', 'Łęka Opatowska', '2', 'wiejska', '3008', NULL, '', '2026-01-01', 'cZaS!hjSohsmaS  "!!!!"', 'leka opatowska', '', NULL, 1),
	('3009063', 'Kłodawa', '3', 'miejsko-wiejska', '3009', NULL, '', '2026-01-01', 'achXSsS  "', 'klodawa', '', NULL, 1),
	('3009082', 'Kościelec', '2', 'wiejska', '3009', NULL, '', '2026-01-01', 'ahnV^YbYV  "', 'koscielec', '', NULL, 1),
	('3010103', 'Sompolno', '3', 'miejsko-wiejska', '3010', NULL, '', '2026-01-01', 'mhdjhbeh  "', 'sompolno', '', NULL, 1),
	('3015032', 'Miedzichowo', '2', 'wiejska', '3015', NULL, '', '2026-01-01', 'd^YXv^V]hsh  "', 'miedzichowo', '', NULL, 1),
	('3016023', 'Rogoźno', '3', 'miejsko-wiejska', '3016', NULL, '', '2026-01-01', 'lh\hweh  "', 'rogozno', '', NULL, 1),
	('3017033', 'Odolanów', '3', 'miejsko-wiejska', '3017', NULL, '', '2026-01-01', 'hXhbSeis  "', 'odolanow', '', NULL, 1),
	('3018063', 'Mikstat', '3', 'miejsko-wiejska', '3018', NULL, '', '2026-01-01', 'd^amoSo  "', 'mikstat', '', NULL, 1),
	('3021083', 'Kostrzyn', '3', 'miejsko-wiejska', '3021', NULL, '', '2026-01-01', 'ahmolvue  "', 'kostrzyn', '', NULL, 1),
	('3027073', 'Tuliszków', '3', 'miejsko-wiejska', '3027', NULL, '', '2026-01-01', 'oqb^mvais  "', 'tuliszkow', '', NULL, 1),
	('3028022', 'Damasławek', '2', 'wiejska', '3028', NULL, '', '2026-01-01', 'XSdSmcSsYa  "', 'damaslawek', '', NULL, 1),
	('3029022', 'Siedlec', '2', 'wiejska', '3029', NULL, '', '2026-01-01', 'm^YXbYV  "', 'siedlec', '', NULL, 1),
	('3064011', 'Poznań', '1', 'miejska', '3064', NULL, '', '2026-01-01', 'jhveSf  "', 'poznan', '', NULL, 1);
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
	(3, 'cm456sn7vbh4u', 1, 4, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(4, 'dqxd8jugn97qn', 1, 5, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(7, 'xxt5fg6ntk829', 1, 2, 1, '2026-11-17', NULL, NULL, NULL, NULL, '2026-11-17 15:10:00+00'),
	(2, 'bzn2szvmyvinh', 1, 3, 8, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(5, 'fg6ds44m9q2r4', 1, 6, 6, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(10, 'znzcam6avf5a3', 1, 8, 1, '2026-11-17', NULL, NULL, NULL, NULL, '2026-11-17 15:10:00+00'),
	(11, '4w262fqusc329', 1, 10, 4, '2026-11-17', NULL, NULL, NULL, NULL, '2026-11-17 15:10:00+00'),
	(1, 'ambh9zdagrrgs', 1, 1, 1, '2023-10-16', '2023-10-21', 'qualification', true, NULL, '2023-10-16 12:10:00+00'),
	(6, 'b2vzd75zgtxmd', 1, 7, 4, '2023-10-16', '2023-10-21', 'not_applicable', true, NULL, '2023-10-16 12:10:00+00');
INSERT INTO public.person VALUES
	(1, '7z95gucchyb4j', 'Bożena', 'Pietrzak', 'bozena.pietrzak@demo.example', '+48 100 353 590', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'j^YolvSa!UhxYeS  "!!!!!!!!"', 'pietrzak bozena pietrzak', true, '2023-08-31 22:00:00+00', 1),
	(2, 'e4n2h823fq7yd', 'Ilona', 'Sroka', 'ilona.sroka@demo.example', '+48 100 983 099', 'pl', 1, 'koordynator indywidualnych planów usług społecznych', 'cus_staff', 'mlhaS!^bheS  "!!!!!"', 'sroka ilona sroka', true, '2023-08-31 22:00:00+00', 1),
	(3, 'nr4vstb6csyic', 'Bożena', 'Kubiak', 'bozena.kubiak@demo.example', '+48 100 005 682', 'pl', 8, 'asystent rodziny', 'family_assistant', 'aqU^Sa!UhxYeS  "!!!!!!"', 'kubiak bozena kubiak', true, '2023-08-31 22:00:00+00', 1),
	(4, 'msauagyx8zng7', 'Patrycja', 'Tomczak', 'patrycja.tomczak@demo.example', '+48 100 902 403', 'pl', 1, 'terapeuta zajęciowy', 'sds_wtz_staff', 'ohdVvSa!jSoluV`S  "!!!!!!!"', 'tomczak patrycja tomczak', true, '2023-08-31 22:00:00+00', 1),
	(5, '3jj9v5kktb3i2', 'Beata', 'Idzikowska', 'beata.idzikowska@demo.example', '+48 100 093 400', 'pl', 1, 'opiekun w domu pomocy społecznej', 'dps_staff', '^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"', 'idzikowska beata idzikowska', true, '2023-08-31 22:00:00+00', 1),
	(6, '9tnwmva5hs7gx', 'Szymon', 'Król', 'szymon.krol@demo.example', '+48 100 849 165', 'pl', 6, 'starszy pracownik socjalny', 'social_worker', 'alib!mvudhe  "!!!!"', 'krol szymon krol', true, '2023-08-31 22:00:00+00', 1),
	(7, 'gbnwzs8jkstvw', 'Ewa', 'Niedźwiedzka', 'ewa.niedzwiedzka@demo.example', '+48 100 875 139', 'pl', 4, 'pracownik socjalny', 'social_worker', 'e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"', 'niedzwiedzka ewa niedzwiedzka', true, '2023-08-31 22:00:00+00', 1),
	(8, '8ruxffnd7fs3a', 'Renata', 'Polak', 'renata.polak@demo.example', '+48 100 212 633', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'jhbSa!lYeSoS  "!!!!!"', 'polak renata polak', true, '2023-08-31 22:00:00+00', 1),
	(9, 'f4uiywh274yw2', 'Robert', 'Jaśkowiak', 'officer@demo.example', '+48 100 431 869', 'pl', NULL, 'specjalista ds. projektu', '', '`Snahs^Sa!lhUYlo  "!!!!!!!!!"', 'jaskowiak robert jaskowiak', true, '2023-08-31 22:00:00+00', 1),
	(10, 'krhxi2vpiix5r', 'Elżbieta', 'Krzyżaniak-Żółtowska', 'worker@demo.example', '+48 100 543 583', 'pl', 4, 'starszy pracownik socjalny', 'social_worker', 'alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"', 'krzyzaniak zoltowska elzbieta krzyzaniak zoltowska', true, '2023-08-31 22:00:00+00', 1),
	(11, 'j6s2u94bsu9jq', 'Dorota', 'Dudziak', 'coordinator@demo.example', '+48 100 078 314', 'pl', 4, 'pracownik socjalny', 'social_worker', 'XqXv^Sa!XhlhoS  "!!!!!!!"', 'dudziak dorota dudziak', true, '2023-08-31 22:00:00+00', 1),
	(12, 'un8rzm764i5nh', 'Julia', 'Grabowska', 'auditor@demo.example', '+48 100 875 423', 'pl', NULL, 'kontroler', '', '\lSUhsmaS!`qb^S  "!!!!!!!!!"', 'grabowska julia grabowska', true, '2023-08-31 22:00:00+00', 1),
	(13, 'u8vzggvag2r5r', 'Julia', 'Ślusarek-Szymczak', 'admin@demo.example', '+48 100 208 712', 'pl', NULL, 'administrator systemu', '', 'nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"', 'slusarek szymczak julia slusarek szymczak', true, '2023-08-31 22:00:00+00', 1),
	(14, 'ittu9ivk8u5tb', 'Patrycja', 'Ziętek', 'trainer@demo.example', '+48 100 223 794', 'pl', NULL, 'trener', '', 'v^ZoYa!jSoluV`S  "!!!!!!"', 'zietek patrycja zietek', true, '2023-08-31 22:00:00+00', 1),
	(15, 'carbz9sj6yxrp', 'Łucja', 'Lis', 'trainer2@demo.example', '+48 100 391 443', 'pl', NULL, 'trener', '', 'b^m!cqV`S  "!!!"', 'lis lucja lis', true, '2023-08-31 22:00:00+00', 1),
	(16, 'arpxz88aipmek', 'Renata', 'Stefaniak', 'trainer3@demo.example', '+48 100 633 254', 'pl', NULL, 'trener', '', 'moY[Se^Sa!lYeSoS  "!!!!!!!!!"', 'stefaniak renata stefaniak', true, '2023-08-31 22:00:00+00', 1),
	(17, '6iqa2ybmd7x4i', 'Mariola', 'Żak', 'trainer4@demo.example', '+48 100 127 719', 'pl', NULL, 'trener', '', 'xSa!dSl^hbS  "!!!"', 'zak mariola zak', true, '2023-08-31 22:00:00+00', 1),
	(18, 'fwpqqnmb89mbs', 'Anna', 'Grześkowiak-Lis', 'trainer5@demo.example', '+48 100 575 574', 'pl', NULL, 'trener', '', '\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"', 'grzeskowiak lis anna grzeskowiak lis', true, '2023-08-31 22:00:00+00', 1),
	(19, 'tgw53uid8d4gf', 'Danuta', 'Filipiak', 'trainer6@demo.example', '+48 100 288 360', 'pl', NULL, 'trener', '', '[^b^j^Sa!XSeqoS  "!!!!!!!!"', 'filipiak danuta filipiak', true, '2023-08-31 22:00:00+00', 1),
	(20, 'r4nnpijai9n2g', 'Anna', 'Ślusarek', 'trainer7@demo.example', '+48 100 308 918', 'pl', NULL, 'trener', '', 'nbqmSlYa!SeeS  "!!!!!!!!"', 'slusarek anna slusarek', true, '2023-08-31 22:00:00+00', 1),
	(21, 'bnht9fazpzhwg', 'Patrycja', 'Walkowiak', 'trainer8@demo.example', '+48 100 280 788', 'pl', NULL, 'trener', '', 'sSbahs^Sa!jSoluV`S  "!!!!!!!!!"', 'walkowiak patrycja walkowiak', true, '2023-08-31 22:00:00+00', 1),
	(22, 'vbwt3ebib7gb7', 'Natalia', 'Walczak', 'trainer9@demo.example', '+48 100 302 428', 'pl', NULL, 'trener', '', 'sSbVvSa!eSoSb^S  "!!!!!!!"', 'walczak natalia walczak', true, '2023-08-31 22:00:00+00', 1),
	(23, 'pthr25jzmtjmr', 'Milena', 'Olejniczak', 'trainer10@demo.example', '+48 100 764 643', 'pl', NULL, 'trener', '', 'hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"', 'olejniczak milena olejniczak', true, '2023-08-31 22:00:00+00', 1),
	(24, '86dxcsbwnzvjd', 'Bożena', 'Ratajczak', 'trainer11@demo.example', '+48 100 558 846', 'pl', NULL, 'trener', '', 'lSoS`VvSa!UhxYeS  "!!!!!!!!!"', 'ratajczak bozena ratajczak', true, '2023-08-31 22:00:00+00', 1),
	(25, 'yz9cpa323mmkx', 'Jadwiga', 'Kowalczyk', 'trainer12@demo.example', '+48 100 480 377', 'pl', NULL, 'trener', '', 'ahsSbVvua!`SXs^\S  "!!!!!!!!!"', 'kowalczyk jadwiga kowalczyk', true, '2023-08-31 22:00:00+00', 1);
INSERT INTO public.programme VALUES
	('CUS-IPUS-2020', 'cus', NULL, 'Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych', 'Training in preparing and carrying out individual social-service plans', 'Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664', false, false, 'secondary', '{"id": "CUS-IPUS-2020", "group": "cus", "degree": null, "speciality": null, "name_pl": "Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych", "name_en": "Training in preparing and carrying out individual social-service plans", "legal_basis": "Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664", "valid_from": null, "valid_to": null, "repealed": false, "use": "current as far as seen", "complete": false, "confidence": "secondary", "sources": ["S50", "S51"], "hours_total": 52, "hours_total_confidence": "secondary", "hours_total_note": "second draft; first draft: 45; totals of the published act not seen", "modules": [], "missing": "all modules", "entry_requirements": [{"code": "role", "text_en": "coordinator: meets social-worker requirements, at least 2 years of social work, no listed conviction, this training", "legal_basis": "CUS act art. 30", "confidence": "confirmed_text_seen", "sources": ["S49"]}], "exam_rules": [], "training_rules": [{"code": "minutes_per_hour", "value": null, "confidence": "unconfirmed", "sources": []}, {"code": "min_attendance_percent", "value": null, "confidence": "unconfirmed", "sources": []}], "hours_total_from_draft": true}');
INSERT INTO public.project VALUES
	(1, 'KPS', 'FERS.04.13-DEMO', 'Koordynacja polityki społecznej w Wielkopolsce', 'Coordination of social policy in Wielkopolska', 'Fundusze Europejskie dla Rozwoju Społecznego 2021–2027', 'European Funds for Social Development 2021–2027', '2023-09-01', '2028-12-31', 842714400, 695407923, NULL, 1756, 128, 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', true, 1);
INSERT INTO public.register VALUES
	(4, '2023-10-16 12:15:00+00', 1, 3),
	(5, '2026-11-17 15:15:00+00', 1, 3);
INSERT INTO public.role_grant VALUES
	(1, 1, 'officer', NULL, '2026-11-25 00:37:30.95744+00'),
	(2, 2, 'worker', NULL, '2026-11-25 00:37:30.95744+00'),
	(3, 3, 'worker', NULL, '2026-11-25 00:37:30.95744+00'),
	(4, 3, 'coordinator', 4, '2026-11-25 00:37:30.95744+00'),
	(5, 4, 'auditor', NULL, '2026-11-25 00:37:30.95744+00'),
	(6, 5, 'administrator', NULL, '2026-11-25 00:37:30.95744+00'),
	(7, 6, 'trainer', NULL, '2026-11-25 00:37:30.95744+00'),
	(8, 7, 'trainer', NULL, '2026-11-25 00:37:30.95744+00'),
	(9, 8, 'trainer', NULL, '2026-11-25 00:37:30.95744+00'),
	(10, 9, 'trainer', NULL, '2026-11-25 00:37:30.95744+00'),
	(11, 10, 'trainer', NULL, '2026-11-25 00:37:30.95744+00'),
	(12, 11, 'trainer', NULL, '2026-11-25 00:37:30.95744+00'),
	(13, 12, 'trainer', NULL, '2026-11-25 00:37:30.95744+00'),
	(14, 13, 'trainer', NULL, '2026-11-25 00:37:30.95744+00'),
	(15, 14, 'trainer', NULL, '2026-11-25 00:37:30.95744+00'),
	(16, 15, 'trainer', NULL, '2026-11-25 00:37:30.95744+00'),
	(17, 16, 'trainer', NULL, '2026-11-25 00:37:30.95744+00'),
	(18, 17, 'trainer', NULL, '2026-11-25 00:37:30.95744+00');
INSERT INTO public.seat_book VALUES
	(1, 24, 12, 3, 0, 0, 0, 0),
	(2, 24, 12, 2, 0, 0, 3, 4),
	(3, 24, 12, 5, 7, 0, 8, 9),
	(4, 20, 10, 2, 5, 3, 8, 8),
	(5, 20, 10, 2, 5, 2, 8, 9),
	(6, 20, 10, 2, 5, 3, 9, 10);
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
	(7, 7, 'edition:IK24-2026-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2026-11-17'),
	(8, 2, 'edition:IK24-2026-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2026-11-17'),
	(9, 5, 'edition:IK24-2026-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2026-11-17'),
	(10, 10, 'edition:IK24-2026-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2026-11-17'),
	(11, 11, 'edition:IK24-2026-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2026-11-17');
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
	(1, 'wygmac6x7qqzb', 'Sala konferencyjna 2', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 40, '', '', true),
	(2, 'i5c7um7gwstb8', 'Sala warsztatowa 5', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 24, '', '', true),
	(3, 'p4drp2aad2iy6', 'Dom Spotkań', 'ul. Przykładowa 4, 62-800 Kalisz', 'Kalisz', NULL, 30, '', '', true),
	(4, 'ck6w8n3u7wqjb', 'Centrum Szkoleń', 'ul. Wzorcowa 7, 62-510 Konin', 'Konin', NULL, 30, '', '', true),
	(5, 'vqr93tcmucrh6', 'Sala ratuszowa', 'Rynek 3, 64-100 Leszno', 'Leszno', NULL, 26, '', '', true),
	(6, 'gg6qpxcprzfsv', 'Biblioteka, sala na piętrze', 'ul. Próbna 9, 64-920 Piła', 'Piła', NULL, 24, '', '', true);
SELECT pg_catalog.setval('public.account_id_seq', 17, true);
SELECT pg_catalog.setval('public.account_token_id_seq', 1, false);
SELECT pg_catalog.setval('public.assessment_id_seq', 1, true);
SELECT pg_catalog.setval('public.attempt_id_seq', 1, false);
SELECT pg_catalog.setval('public.certificate_id_seq', 6, true);
SELECT pg_catalog.setval('public.contact_person_id_seq', 1, false);
SELECT pg_catalog.setval('public.course_id_seq', 30, true);
SELECT pg_catalog.setval('public.edition_id_seq', 6, true);
SELECT pg_catalog.setval('public.enrolment_id_seq', 36, true);
SELECT pg_catalog.setval('public.entry_record_id_seq', 9, true);
SELECT pg_catalog.setval('public.former_name_id_seq', 1, false);
SELECT pg_catalog.setval('public.import_file_id_seq', 1, false);
SELECT pg_catalog.setval('public.institution_id_seq', 9, true);
SELECT pg_catalog.setval('public.mark_id_seq', 12, true);
SELECT pg_catalog.setval('public.meeting_id_seq', 10, true);
SELECT pg_catalog.setval('public.message_id_seq', 49, true);
SELECT pg_catalog.setval('public.participation_id_seq', 11, true);
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
ALTER TABLE ONLY public.contact_person
    ADD CONSTRAINT pk_contact_person PRIMARY KEY (id);
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
ALTER TABLE ONLY public.former_name
    ADD CONSTRAINT pk_former_name PRIMARY KEY (id);
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT pk_identity PRIMARY KEY (person_id);
ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT pk_import_file PRIMARY KEY (id);
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
ALTER TABLE ONLY public.contact_person
    ADD CONSTRAINT uq_contact_person_ref UNIQUE (ref);
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
ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT uq_import_file_ref UNIQUE (ref);
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
CREATE INDEX ix_contact_person_institution_id ON public.contact_person USING btree (institution_id);
CREATE INDEX ix_county_sort_key ON public.county USING btree (sort_key);
CREATE INDEX ix_course_sort_key ON public.course USING btree (sort_key);
CREATE INDEX ix_edition_course_id ON public.edition USING btree (course_id);
CREATE INDEX ix_edition_first_on ON public.edition USING btree (state, first_on);
CREATE INDEX ix_edition_state ON public.edition USING btree (state);
CREATE INDEX ix_enrolment_institution_id ON public.enrolment USING btree (institution_id);
CREATE INDEX ix_enrolment_person_id ON public.enrolment USING btree (person_id);
CREATE INDEX ix_enrolment_places ON public.enrolment USING btree (edition_id, state, institution_id);
CREATE INDEX ix_enrolment_queue ON public.enrolment USING btree (edition_id, state, arrival);
CREATE INDEX ix_former_name_institution_id ON public.former_name USING btree (institution_id);
CREATE INDEX ix_import_file_account_id ON public.import_file USING btree (account_id);
CREATE INDEX ix_import_file_headings_hash ON public.import_file USING btree (headings_hash);
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
ALTER TABLE ONLY public.contact_person
    ADD CONSTRAINT fk_contact_person_institution_id_institution FOREIGN KEY (institution_id) REFERENCES public.institution(id);
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
ALTER TABLE ONLY public.former_name
    ADD CONSTRAINT fk_former_name_institution_id_institution FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT fk_identity_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT fk_import_file_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id);
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
