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
	(1, 'pa3h8rrpegc9b', 9, 'officer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$TvaBhA4qVN/OZJernHMDHg$WK/kyRyU1CeuNad1yZmiqj4kZ6Ef1p8HlF/uQa0bvo0', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(2, 'e8sjcrkaau8by', 10, 'worker@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$njdNb347Diow4lKP20Xs+A$cTaYmbPo11IxHGIXWAhYwMInbXqLo0Xvehi7xVgcyHA', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(3, 'yt8d5q7muwqfa', 11, 'coordinator@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$NGxeDJfpo/chUOZaywiRfQ$YZ5tRpIal8J9ePCwNrd/VLGujsJ1qL3YNadIeDB/j/s', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(4, 'yrtsg8baf637s', 12, 'auditor@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$IBVd92fJCQahDJjG2p2aNg$93EIZpKCnjWJLikbiE9n0yTxlYEk/bwioNVikxJzO+8', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(5, '88b379xw8a3uq', 13, 'admin@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$CK+YP9kBzjaajr2RXoeAng$1xer802zdy7fTcYy+aSVQBtzO34kmj1opusHf+/fb7Q', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(6, 'zafa85g9bcakd', 14, 'trainer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$rDqQ0+wyicKJMFOcu78m7g$wFEJLCw9tmE7US8UXMMCfb7VZJ+Ce7bv3eiHphCybzs', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(7, '7est22riuj9v2', 15, 'trainer2@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$Quco84p6NoloOTIIt6CPUg$VyMtPiwXNYvS45X+CxsBldLZE2VDDned6A/Zt8tDlXk', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(8, 'bqpf39dsbfcez', 16, 'trainer3@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$3r970jcQGruJCrheX3vbWQ$N8+6GHFIFuT2gwddOKFTeiyzRK5A1yGNqz6dA83L4rw', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(9, 'wdhqifdr7ar2p', 17, 'trainer4@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$1rEDary/DSwx2KkdZnugeQ$/LYqlRvDX9db8/zsJGmQxNjLULlqa/j9jTN/FpNlRq4', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(10, 'g56hm8e54n44n', 18, 'trainer5@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$xqEh1oJ3ng0Pn9QVHyV35g$i6tdAMzpKf3ipYL/b2vwJsdFkNDX+R09VVlthQlSoZ4', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(11, '5838hhck2qe8i', 19, 'trainer6@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$BiGbykGV77Gqe2u24QZ+kw$CCTUhYtvzKD36I8Z/jthdfNncZe/jKJWA3SQtzS3Dgg', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(12, 'mu8drb5vvj9r3', 20, 'trainer7@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$v4BGJ+AeJoxFq77M94gcxA$CUs0UU9SOz+WH1g84+TFq5GLBEJjNQV2krPTtsfJrwk', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(13, 'cb7yy87amg24f', 21, 'trainer8@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$EQbchdTPFL27y/ztBgRjzw$JAjiQSiZKMqHXwM7LV1PtqgQ4ti1NzGhQpwRpRXkF7Q', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(14, 'jpibn6k8siw2d', 22, 'trainer9@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$uK4X6niwZ9fpvxp0dZCfRQ$nn1HB3sU9oEi0qCAsqtuKyMtQHKTHGdFstp+bQ2auBI', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(15, 'awfx7ibzgizjb', 23, 'trainer10@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$sgKIVg4RLz8tiTNIcdi1iA$97cYoAIClCCZLdEiI86xeGhBVYlr9n8L0PJWF2c0lzA', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(16, 'mys57ek3kauj8', 24, 'trainer11@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$c/t7sjp5YiPzkjegcmn1bQ$YcF5uh4SZe71NY9jS1iDmOlKMgRhlzgPpKI7VUA3vKs', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL),
	(17, 'uew3rz9e4te88', 25, 'trainer12@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$IA2uubP/oBJ3QnIi+g6pRg$zXiko/KhiutX5ETgljRl4uUZpUZ0qj4v11EyLqXiqq8', true, true, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL);
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
	(1, 'astwyzrmmeb9x', 1, 'qualified', '2023-10-21', 'Komisja DEMO', 'Protokół DEMO/1', '2026-11-24 20:55:29.896028+00', 1);
INSERT INTO public.audit_entry VALUES
	(1, '2026-11-24 20:55:29.896028+00', NULL, 'office.change', 'office', '1', '["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]', '', '3bed38a8648a7d01554c3d5f8ea8e8954c6c9971c87a75733bd4bb22a0242f07'),
	(2, '2026-11-24 20:55:29.896028+00', NULL, 'project.open', 'project', '1', '["budget_eur_cents", "budget_pln_cents", "code", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]', '', 'd2123881817c4a89b730114f08f86379674816f829b1e19130dee9b9af100eb4'),
	(3, '2026-11-24 20:55:29.896028+00', NULL, 'venue.create', 'venue', '1', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', 'f4895a3f63bcfa7f04af931032073d5312e35f81dff9d9a786b405cab42a159a'),
	(4, '2026-11-24 20:55:29.896028+00', NULL, 'venue.create', 'venue', '2', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', 'd5cb3ef05b2e5dcfd12f81711b64ed3ce2374e15ed74ab0818d1d36fb628e60c'),
	(5, '2026-11-24 20:55:29.896028+00', NULL, 'venue.create', 'venue', '3', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '356c41589e1f6b038ee9aef7405b9d2949d75076be9ecca89e8d1c1e37cb8326'),
	(6, '2026-11-24 20:55:29.896028+00', NULL, 'venue.create', 'venue', '4', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '781f6b2873d8f7d5136daa9f3afd3008e33c6857e3ee8b24bf1f3f25c5daf552'),
	(7, '2026-11-24 20:55:29.896028+00', NULL, 'venue.create', 'venue', '5', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '9d5e7f8c33558abf46497afcc5530e4be3c76fffbee1494e33361c332dcf61ac'),
	(8, '2026-11-24 20:55:29.896028+00', NULL, 'venue.create', 'venue', '6', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '147ade3223f70129333f43e8dfa1f90a8c2fc65a35a28f7643b3dd8b6c3f52e9'),
	(9, '2026-11-24 20:55:29.896028+00', NULL, 'institution.create', 'institution', '1', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'fe30b2c7ce89ab5616ae4ce41a3b4e9739813e9835fea8fcea1627edcdca0862'),
	(10, '2026-11-24 20:55:29.896028+00', NULL, 'institution.create', 'institution', '2', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '8baca01d39fc81b3058bb6eebd42fa6f9103df03329bd21299da5513d2af6e38'),
	(11, '2026-11-24 20:55:29.896028+00', NULL, 'institution.create', 'institution', '3', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '965d782a6b9a871f889065a19a6e57784a932cb941fb57aaf124fd12149d48a2'),
	(12, '2026-11-24 20:55:29.896028+00', NULL, 'institution.create', 'institution', '4', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'f6c388bb9a77c178af2452cadaad8802e46266dcd3c6a2d7dd5f203b599a9560'),
	(13, '2026-11-24 20:55:29.896028+00', NULL, 'institution.create', 'institution', '5', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'c754dad56fdb6f28f0719e10bf28c20411fe71e4b4948934766898dd690b280c'),
	(14, '2026-11-24 20:55:29.896028+00', NULL, 'institution.create', 'institution', '6', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '7346c077b57f650a95153542b97ffc0d4fd000cac64128a1cf208f75ad956930'),
	(15, '2026-11-24 20:55:29.896028+00', NULL, 'institution.create', 'institution', '7', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '5aeeb517d6fa015d1a6c88952b26a287c01af1411c48ab1ff1da12b683837a32'),
	(16, '2026-11-24 20:55:29.896028+00', NULL, 'institution.create', 'institution', '8', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'e6fe2246ab7d305bf00754b99507ffcd6a284224dc7a71685fc651f659cfc88a'),
	(17, '2026-11-24 20:55:29.896028+00', NULL, 'institution.create', 'institution', '9', '["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '705de81451d84e3df14380c78494e7316c1eccce40313780a7f73756b9ea2461'),
	(18, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '1', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '8cc86d76fad8f9d54503b109803f2e10bd19b07ef0efbba28394e18971e6bb0f'),
	(19, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '1', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'ed18f4c6bbba7ac0c9942f5ad8a83a51538157c3088bc5ce88e60175fdf2a20a'),
	(20, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '2', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'b50ca92e880bb0559a5e85f1ca486d61184c94da6650c4eac13a1770b9678408'),
	(21, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '2', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '3b4d4a7d85e7b43efeeef13db2bade505080e634bbd3dce0166f8053c25d50bf'),
	(22, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '3', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '1352285829f6444dc6c4c501101a51027b732dd15aa35318316ef8431bcd7c5a'),
	(23, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '3', '["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'ed36904d592ad839a25f60d1066a06c8e6ced88f4e4e430c72efc0c29616048c'),
	(24, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '4', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'a9dc438d73e13c57aec6d384cad6b27a7186cbb1d4238fe468e487100f10a701'),
	(25, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '4', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'e65147e0d614b17e635e9b80d1a870ed36e5be9e178b391c69af2fcd95388703'),
	(26, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '5', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '22be4d7400805e43f77e25a334f2cc7ee43a2d25ae51f9bce33a3795f1a5c2d7'),
	(27, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '5', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'ae1a2aac6edf217923dba4ca8a13dcbea7837838da1a8edbae73f9b51def1d67'),
	(28, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '6', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '48813057a6aeed6d34eb92bd3d0f6b474c5cd3d0914e2a3db75ee01107dfdf4e'),
	(29, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '6', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '4a8aee58a9aeabfb8f2f934e284267efaa42586b496eee899212ab9188a26855'),
	(30, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '7', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '4bae563044f23ab1dd7871643e10a73061a1712a24d788c671a12112d9e27d92'),
	(31, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '7', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '73dd419b8e724460ac2969fb25a2f216b607f283f485c9ec633120fc7218e45a'),
	(32, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '8', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '42093792a5cc0b59f9f78bfaa2afe51b21151c0694f827c593af2796725562f8'),
	(33, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '8', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'e67bdf0739bbd3736cde6fcd9b8a78fa295cfdae9045b21f236836df7a3d0e86'),
	(34, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '9', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '81db2dd385aaf48d4a404e11da633f1cdc397d414643ad31cda5e2061bf037fa'),
	(35, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '1', '["email", "person_id"]', '', '3d60ae4bc8350f7a4131bd7d6d3d865d7b6f41c82b506019a234c3fc8bc1f09b'),
	(36, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '1', '["role.officer"]', '', '27d00eb46d68397d46c302f45d057719c89935c01be4f04f0bac47fd212c01d4'),
	(37, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '10', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'b7309e8afeecd077e8ac69eb6b551f8fbb7966c6ca7c04546595e599b747a692'),
	(38, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '10', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'ccc96ad1f18f2c97bb4479cacbb073775652676c5619ff611ff2229169ba40a9'),
	(39, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '2', '["email", "person_id"]', '', 'cd2c197b4c3bb05948f5d14270455bc4f932d217b77adccef9c375b241410dd4'),
	(40, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '2', '["role.worker"]', '', '4687be90db3b3f048d2615865d7fc0c282ae8020533c46e5fdddeb4da96d064d'),
	(41, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '11', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '504344d16860bd90d3c68fb55e845f8573e5070a34c0ad1b718c1b80b7930958'),
	(42, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '11', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'f6dcdbff849841feda80b942aef540888e53d674a27fa2be370fc7e855783bde'),
	(43, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '3', '["email", "person_id"]', '', '41f84f3b59baa9d96950ab13830c4230db8dcca057450cec3efad556f3a3bafa'),
	(44, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '3', '["role.worker"]', '', '00dfdcf27f234bd3bf2426c1ae2b45c910414741c3dd07b5121251dfc7af34cb'),
	(45, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '3', '["role.coordinator"]', '', '3d62af8eb3d7633af05a2303ce7c1a7a3d36e53d46417edd45e5b53e871f3286'),
	(46, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '12', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '14c4ccc535a29ed682e00ff644f4d0d7fbf1d3b5b4a28d27881e290b5198cdfb'),
	(47, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '4', '["email", "person_id"]', '', 'c6a1de4e5e0d24832485241c80ccdbe1a4f2deb1988f17e0e9d0f3630881aa45'),
	(48, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '4', '["role.auditor"]', '', '0e8755c28ecca3c639dabeef46b18b39987b956521f04ca4e7e85f9da8d490d4'),
	(49, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '13', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '043989d0494b0224eea7b439fbd6b3fa0fabd28eca8e025cdada5310af3c0daf'),
	(50, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '5', '["email", "person_id"]', '', 'b301d955bb22e194e11ad88045ba2192601ed7b7705d375302d8e97dbb013cee');
INSERT INTO public.audit_entry VALUES
	(51, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '5', '["role.administrator"]', '', '330a2832495da96dff75c4eb721acd223bb47e2d1a0e20cc5b09ac208240cc2b'),
	(52, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '14', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'c6ff54036e2b0d42837618af7ad5b4e9533d68e4a9c78ad4b615770a11a14622'),
	(53, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '6', '["email", "person_id"]', '', '3e921f287927a6705feb84dc5b4ebbd6f0a17e176150495eab9c7eb9192af283'),
	(54, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '6', '["role.trainer"]', '', '624d0fdce0db1c2409f490c9316910011193e8aebe0978d47b6c232ee7b6e349'),
	(55, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '15', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '5000732cfafa3f0fa4504e8f515f5a89324e8bd58fff1d8a6e88b376e3992975'),
	(56, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '7', '["email", "person_id"]', '', 'abb5734d29cc201c25121c5e754ef8e370c64b231be308f072e7829fd789e5d9'),
	(57, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '7', '["role.trainer"]', '', 'f2943fdecf5c22e56d39e9c030b66e6abfdb1dde7579d4b11351df70b5ccc965'),
	(58, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '16', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '4206814368cf61047ce88acfd6a862597601b8b8291e0a8136696fcc92468523'),
	(59, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '8', '["email", "person_id"]', '', '8e9916fadf9c4828a9cf61568666501cac3636e284790d1467faa8b0acca7346'),
	(60, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '8', '["role.trainer"]', '', '349ca722605e5fc7f5d8f472e059606d244d0b77c7f0658b071a1e18abdcfe81'),
	(146, '2026-11-16 15:10:00+00', 1, 'register.mark', 'meeting', '5', '["marks"]', '', 'd50fde8e9cbf4730a76c2e14b827727ffc664bf215ae1a4e17c8c0af77025595'),
	(61, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '17', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '91c79cb3e766a0f8c4bda8aee44053ee0f663496aa61dc488bcf40be6c932a4e'),
	(62, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '9', '["email", "person_id"]', '', '33ce04f6bb99048228dac5009c484d48db8110a5837bebc4294d862ab6b67265'),
	(63, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '9', '["role.trainer"]', '', '3dd6d8084592106cc8fc8e0897f1c20d75ee1b947185281485a0f1a856cc2f27'),
	(64, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '18', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '3c04ee322f363234ea70861a76fa6a551a15596a4ab3168d029265cee610f3e7'),
	(65, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '10', '["email", "person_id"]', '', '5b4ba133c6190288e78e752c7843059b61376dd00b6ea2fcdde7e87908a73e1a'),
	(66, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '10', '["role.trainer"]', '', 'fb14489a317543c04159a506c0087e9d7dbfdb22e3557c0300ba4865c3237b2f'),
	(67, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '19', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'd6db034147485c3fa199c5ffd920694e29825d3886d03bf663637b56b44b5365'),
	(68, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '11', '["email", "person_id"]', '', 'cc974c1c72e9b1ef7f2e474dd0865fa2cefb2a36cedd312ef67fe3a0d341650e'),
	(69, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '11', '["role.trainer"]', '', 'ae57f70ca4cc4273445c62289b498e8dbf924abfd3eb0f11d1e6f32db9474ec0'),
	(70, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '20', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '86b0f4ee4414873656622a55053851275541e8698b89f19fc6ed840e8f873ac0'),
	(71, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '12', '["email", "person_id"]', '', '8acd60cec555827616aee548295692c1f1f5c7f0337cb7e72026172ad1da04a6'),
	(72, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '12', '["role.trainer"]', '', '71a8d46e9e459d208e1b6171cdfb62867d83644c20ef35f72e8475a3db0799fd'),
	(73, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '21', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '94e626275847176ba603594c47a04a4858090ab48caf34c75218b3db2bfa5d84'),
	(74, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '13', '["email", "person_id"]', '', '92e647e835f332ffe4e91fc7749d796a2f858a76f18136e393bb821127bf7ae0'),
	(75, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '13', '["role.trainer"]', '', '4878c56f66e14a451d3a53f88f5419ba2642b7e1a93dc2063b749d2a746575ee'),
	(76, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '22', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'a180b163fd4f19474647f26b5560874b7844e7a69e8f1cc7ec47089e273695e2'),
	(77, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '14', '["email", "person_id"]', '', '1a3453d7c370d23d1b231af01194ebcad8856e4923c8366f7e85a7cec64fd2c8'),
	(78, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '14', '["role.trainer"]', '', '3668c38b6d02fcb798d87e53f3a262a5de539ff93cf350c0081d6eb75b46488e'),
	(79, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '23', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '6377d288ee4b472b6389aef0dc1eeaab75056406667c5a053413bcf9754c6f1f'),
	(80, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '15', '["email", "person_id"]', '', 'e5a4fdbb3ec0eda507e248ef58d7fd6f18a5e8144ea9fbaef61216b87bb91d47'),
	(81, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '15', '["role.trainer"]', '', '1e6d1de97d944c0c3e76d064474a5f4acbb12d52e6840793d6b442bc8150910e'),
	(82, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '24', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'e279efb5db3a12f5761c6492fd6c8d5fc48a805df801b2ca7fda8e9d3653bdba'),
	(83, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '16', '["email", "person_id"]', '', '01cb92c85ca7bd555b4df9ba0a8d5f64a0b207f4c99e7e570d5cad96cdd6855b'),
	(84, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '16', '["role.trainer"]', '', 'd45a12f9d81ba39a1ede4b10de69bae6c0a1cc27ec236f775def1a9d4407bee3'),
	(85, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '25', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'bb4582a91ebb14f1ca4d4fefa46d984d02c434b94c55de3055e58294e9f431d7'),
	(86, '2026-11-24 20:55:29.896028+00', NULL, 'account.open', 'account', '17', '["email", "person_id"]', '', '4e79ceb4a69a75504424276f246a620add400e1b3d067f023c598d7bc612aa88'),
	(87, '2026-11-24 20:55:29.896028+00', NULL, 'account.grant', 'account', '17', '["role.trainer"]', '', '15718f1ca2d657e5619fdda33a3e2173f32ac0dcb96aff31edd7ca708d5906e3'),
	(88, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '1', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', 'a0edef2462c4b0cfe95cb64d7ec1a30f46348b427c55bcbce47eaa50c2ec0f43'),
	(89, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '1', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '2cdacc3a3bb259c85b784c66faf3441e30fab2fd54cc3965807026040e28d42e'),
	(90, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '2', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '722ae491b5361dd058bb451d09f9f311a422e9296019305566561c797343645e'),
	(91, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '2', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', 'ecc6d74fae9c4efdbb7f85daf4f30daef5f1fb84f05d83f5e4270ba1abb645f3'),
	(92, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '3', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '2e1cc1b81f0c06f6e22ca4f27ca033e41aaaba2ee2139e46c1e99113e80fe22f'),
	(93, '2026-10-28 07:00:00+00', 1, 'edition.publish', 'edition', '2', '["changed_at", "published_at", "state"]', '', '8940cf8438c49b115efc0c95909e27cce8dc8987660bd5061f62163fe4006ceb'),
	(94, '2026-11-09 10:27:37.474007+00', NULL, 'enrolment.apply', 'enrolment', '1', '["arrival", "state"]', '', '3dbad41e0fcdaa1b53e7142b07ba33e945b435befcb1b373326007b5988210d5'),
	(95, '2026-11-14 13:55:14.948014+00', NULL, 'enrolment.apply', 'enrolment', '2', '["arrival", "state"]', '', 'f292e2beba1ed1b7431f9f9b2073d5b661d5b4c2a2595273dfb4b33f7cfba3b0'),
	(96, '2026-11-19 17:22:52.422021+00', NULL, 'enrolment.apply', 'enrolment', '3', '["arrival", "state"]', '', '6a8ebd67c453ce8f78726b03deb988b775854647aeed1bba858649c9c9d69d52'),
	(97, '2026-11-24 20:55:29.896028+00', 1, 'edition.cancel', 'edition', '2', '["state"]', 'DEMO: za mało zgłoszeń', 'd8759e812270ff6bac0b52e61d5295083680c014067d93d621b1f09b6f24b380'),
	(98, '2026-11-24 20:55:29.896028+00', 1, 'enrolment.cancel', 'enrolment', '1', '["state"]', '', '77722c0245307a73168577f34083acacbd4ea1bd91053cf00d3526a2dfbfb6dd'),
	(99, '2026-11-24 20:55:29.896028+00', 1, 'enrolment.cancel', 'enrolment', '2', '["state"]', '', 'f595e81eab2723d5a25b3ff4a1071c84d70b9fc8195ee1f3e4a0f786e3a1fae8');
INSERT INTO public.audit_entry VALUES
	(100, '2026-11-24 20:55:29.896028+00', 1, 'enrolment.cancel', 'enrolment', '3', '["state"]', '', 'f36599824ab4b717eb977452f976d1aeb89bf1948e598a02d6b085cf2cf99a76'),
	(101, '2023-09-04 06:00:00+00', 1, 'edition.create', 'edition', '3', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '2f0a100fed60576bcb0512a4603e36bec37d98be44792f2d74b62f51ab02bd62'),
	(102, '2023-09-04 06:00:00+00', 1, 'meeting.create', 'meeting', '4', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '472e286e8d64db6ac63f06b5e171a9b5d7a6ed16476376ef8aa1ba6d71d2fc47'),
	(103, '2023-09-04 06:00:00+00', 1, 'edition.publish', 'edition', '3', '["changed_at", "published_at", "state"]', '', '4e1f37e58170493f640b5432271b2f614d7613a9c7eaccf84ea147cfcdc25a81'),
	(104, '2023-09-14 14:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '4', '["arrival", "state"]', '', 'ae51ffeabfceda190c67c65250e176bb37697b3f64aae597da76d8af36b6fcaf'),
	(105, '2023-09-17 22:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '5', '["arrival", "state"]', '', '4a8ead9980332f464f8923b7a6363f0a262ecfd95498378e70dc5fc816c3bb49'),
	(106, '2023-09-21 07:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '6', '["arrival", "state"]', '', '7912527076eaa942fef879b2b9b59ff3528e78ffab2dd8362744b1d4bbc09f41'),
	(107, '2023-09-24 15:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '7', '["arrival", "state"]', '', '393afb5fa425576be589ef26f0ce1842157c3dde3b1d67dcf38737488e3dea48'),
	(108, '2023-09-28 00:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '8', '["arrival", "state"]', '', '230b2f6eff32b5622ae18694cd719eee98c8409e7b6f238d1d904a4cbfd87685'),
	(109, '2023-10-01 08:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '9', '["arrival", "state"]', '', '4cf3d1600a7842797d0baf0251eb4d94ce24ffb671c7441a631b8003514bd5c6'),
	(110, '2023-10-04 17:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '10', '["arrival", "state"]', '', '695337b1b6df8b3bae1c6332eb3972ba75d54c930a8000fd0a9fffa7557adfc3'),
	(111, '2023-10-08 01:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '11', '["arrival", "state"]', '', 'e4a876c040feee7cd332bf443801e0d9b23a18af5f508fcda32d18f695954c0e'),
	(112, '2023-10-11 09:58:00+00', NULL, 'enrolment.withdraw', 'enrolment', '6', '["state"]', '', '8c4e4b9ac2132d2efdec116495d3cffc318bfbee43c08b2edcb8840c8cc5d205'),
	(113, '2023-10-16 12:10:00+00', 1, 'register.mark', 'meeting', '4', '["marks"]', '', 'f35786e5a5595f11eb2a55c839eea13caad0e08b6e8fdab3a4f56c334db6c0c2'),
	(114, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '1', '["began_on"]', '', '3fc2d59dc3ca7c847e4f7714325d2a65da0bc2bb2ed3bc40fc5dd3da8bae458b'),
	(115, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '1', '["began_on", "source"]', '', '06beb4394dd3d9c1bdcbc761906b9215882fd78987bb954995c437cd5b3a3d35'),
	(116, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '2', '["began_on"]', '', 'ffe3a7b5648376e03f2d264e3c4ef3b4f511f4d06df9f4125f64c410c8fdd60d'),
	(117, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '2', '["began_on", "source"]', '', '326594739a5512eef878d111a063c5beebca6c248efd3ac4309d1b99393c3884'),
	(118, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '3', '["began_on"]', '', 'f103f0ee73851a758bdc76578a06a1c7bc7d940b1c6a7acbb4576b5bb48d1ad8'),
	(119, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '3', '["began_on", "source"]', '', '374c813ac4667c8622fe7b68e3e6482de1b41af222a03a6fbe0fa2b5166ade68'),
	(120, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '4', '["began_on"]', '', 'cc52e53b3552bda5ca98f73bc291e29ac8e0e25dbf00e62d68736891dcd5ee7c'),
	(121, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '4', '["began_on", "source"]', '', 'b5d221f3ce229ba856a5edb2d90d0fcf5d6064d05f4768f231e591006da4082d'),
	(122, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '5', '["began_on"]', '', 'b870558d23f993580992245c7ac59655dc0cd985e4c023b39c7c3a97931cead2'),
	(123, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '5', '["began_on", "source"]', '', '78a50628128ab7f4a5b27d63357e3c056372d654c52ab4416229e499f8c3925b'),
	(124, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '6', '["began_on"]', '', 'f03b7d841f7b4de6057b2812365b9bae46ec03392b07c8f7d3c38932b5e7118d'),
	(125, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '6', '["began_on", "source"]', '', 'bf537a409910f5c1839544dcbe5cc6e8bd6eead7ff8986014845bd1217267822'),
	(126, '2023-10-16 12:15:00+00', 1, 'register.close', 'meeting', '4', '["closed_at"]', '', '7cc99f4544cf5d68f01857e0998651b898acc23b3b73b8aa18425434827ce2ac'),
	(127, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '1', '["number"]', '', 'bf6fac8ccae564a21e4da4f59c27faff4571660576d5537e813e306f17f773b5'),
	(128, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '2', '["number"]', '', '7fbcec581d195c73ebb877c72027db3547230eb4755a4f076e3aa466b6672b4d'),
	(129, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '3', '["number"]', '', 'de031a26f8080cebc2cddfa96d75a5f811398a96dd73b313a54a6f352a5eeaa4'),
	(130, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '4', '["number"]', '', '448ac8c6f36f446fbe26005b676edefcd652a8fdcc5f0cc6e55c42a79ca9e1d3'),
	(131, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '5', '["number"]', '', 'bc41512419f44f0879365f3c60c5afbe7f455e9b65d9ac74de1bc3361a5a3124'),
	(132, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '6', '["number"]', '', 'b0cad138d779b7e8c1ba44d2550da207088376c8d556304b0278237ddee7e747'),
	(133, '2026-10-20 06:00:00+00', 1, 'edition.create', 'edition', '4', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', 'e7eb20b78b52cd809c12eb8aeacc77bd57a68d048b4fd265543923ec025ea011'),
	(134, '2026-10-20 06:00:00+00', 1, 'meeting.create', 'meeting', '5', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '64ef2329c140520bae1c60b693ba6366796a09c2bba7458f518cdef1025ca259'),
	(135, '2026-10-20 06:00:00+00', 1, 'meeting.create', 'meeting', '6', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '4f85b11ef5e850c3c95b50c084b42b7c071433e16d83118e50a2cd54d1224483'),
	(136, '2026-10-20 06:00:00+00', 1, 'meeting.create', 'meeting', '7', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '2631d19839d0f1418aa8bb6231140c55cc40ff3d16b14dbdcba6f849231b8b98'),
	(137, '2026-10-20 06:00:00+00', 1, 'edition.publish', 'edition', '4', '["changed_at", "published_at", "state"]', '', '6d34b8f450cd20a14c793fcef850983b3684fa4225d4b47033e96564abb6d738'),
	(138, '2026-10-28 23:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '12', '["arrival", "state"]', '', '1202afe96535f9960f8b2cd6a81a53af46e7b7c5519bbc35a7200518957cf326'),
	(139, '2026-10-30 15:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '13', '["arrival", "state"]', '', '744c798cea50b1ed2e698c0d2f814dc1669a4b752eadc95cc59bb723b5bf29ff'),
	(140, '2026-11-01 08:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '14', '["arrival", "state"]', '', 'c8e24b5154b311f9a550ac8b9904897e118b95730b31929de4be4dcddb86800a'),
	(141, '2026-11-03 00:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '15', '["arrival", "state"]', '', '89189d712250a98406a164ba1a425b3aa5e3d8969b0ef26532f9c25bc2a1359d'),
	(142, '2026-11-04 17:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '16', '["arrival", "state"]', '', 'ae0fe63d559fba1bdc4eaae9cdb53f2dbb07c920d022d2f59cf678defab4b10b'),
	(143, '2026-11-06 09:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '17', '["arrival", "state"]', '', '10daf116a8b0f473d8a2ac9332bd61ff7e43fb33d15208e55b69dd4c490ea0c7'),
	(144, '2026-11-08 02:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '18', '["arrival", "state"]', '', '1b7b2cb7e8b4ce0b9f1a94a38894f26cccf9926d8a9473869513f94561a000a8'),
	(145, '2026-11-09 18:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '19', '["arrival", "state"]', '', '9b76b3d250f3351fd531b62f2c58fd6412ba2d44fcfb8287ebe2a50b7dbd5e82'),
	(147, '2026-11-16 15:10:00+00', 1, 'participation.begin', 'participation', '7', '["began_on"]', '', 'd714446a7352450887b2f3bc9475a48b72755361a22cbcdee195547145cd7beb'),
	(148, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '7', '["began_on", "source"]', '', 'e18cbc3032b11d0b5f7eec38ca204d7ebd8467fa1127351315405ef59be36561'),
	(149, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '8', '["began_on", "source"]', '', '3adb4eefa1432b5d3665a482997231d680eb25948c940d459b029624b644b16f'),
	(150, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '9', '["began_on", "source"]', '', '84e63040d62a751794539500b74cf1068eda4dc9e7484c1965f1ae22eec0d1c2');
INSERT INTO public.audit_entry VALUES
	(151, '2026-11-16 15:10:00+00', 1, 'participation.begin', 'participation', '10', '["began_on"]', '', '21d9f4086ae3336d0c3fb3ff225ba1fcd72f36ab063c7e53a0ef2e73e05f7373'),
	(152, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '10', '["began_on", "source"]', '', '15f6a4a236493573e92c8731df10c6fca9a21ca11cec86cebe03f244e28aaa15'),
	(153, '2026-11-16 15:10:00+00', 1, 'participation.begin', 'participation', '11', '["began_on"]', '', '1ee534f9bfeafeccb71d26a448675b8320195fa3382785d69b3590d7b4e645e6'),
	(154, '2026-11-16 15:10:00+00', 1, 'support.begin', 'support', '11', '["began_on", "source"]', '', 'bacd06398e2298f2287b0eb6933e9217781bb808f5f2bbefdab0dbe3861b4639'),
	(155, '2026-11-16 15:15:00+00', 1, 'register.close', 'meeting', '5', '["closed_at"]', '', 'f3ca01c29e680ec731fdc6d4301b7fa6e954d0cb1408a4b82d44bb65a589e589'),
	(156, '2026-11-24 15:10:00+00', 1, 'register.mark', 'meeting', '6', '["marks"]', '', '86e67a3a19c7b8a39599c19266b3501dafe424995518db9ca19ca80ec23d9042'),
	(157, '2026-11-24 15:15:00+00', 1, 'register.close', 'meeting', '6', '["closed_at"]', '', '5db61b5d7914eb995f2cec9fdb3036c6e9cb42ba899ef63a9a366d9629edf10a'),
	(158, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '5', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '7d2c02bad9ad590887a841ff97f8f7f5455f642e836de0e39b27889426c87c06'),
	(159, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '8', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '970f4a14912199539c6eefeec1f8abb478618a148883e8b9ae8d75161a0d5803'),
	(160, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '9', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'd81896a626dd9ab35086f010718c2bcbf630884c2fa01b763bc3e0bc3fc84b8c'),
	(161, '2026-10-28 07:00:00+00', 1, 'edition.publish', 'edition', '5', '["changed_at", "published_at", "state"]', '', 'c54145f8ba66a51c4af8cb24297d38e06ad05d0b05e02877940ea3ec6c5b71ed'),
	(162, '2026-11-06 13:52:16.655114+00', NULL, 'enrolment.apply', 'enrolment', '20', '["arrival", "state"]', '', 'e68a29f627b93b12f0be12848ad6653acc5a5172c277f2dfbcd3b36a6eb7cbda'),
	(163, '2026-11-08 20:44:33.310228+00', NULL, 'enrolment.apply', 'enrolment', '21', '["arrival", "state"]', '', 'cce9580d38520d194108fb43218ca6e64dbba6041e2e39ba2497752402eeddf3'),
	(164, '2026-11-11 03:36:49.965342+00', NULL, 'enrolment.apply', 'enrolment', '22', '["arrival", "state"]', '', '8defee56b2ac083734b4a431998e063a4bba945edb46c6a2650f0c4717d40e1f'),
	(165, '2026-11-13 10:29:06.620456+00', NULL, 'enrolment.apply', 'enrolment', '23', '["arrival", "state"]', '', '51324a6e3e07938484842e6af6761cf0f7047099fac3eca246ef8973f95e7db2'),
	(166, '2026-11-15 17:21:23.27557+00', NULL, 'enrolment.apply', 'enrolment', '24', '["arrival", "state"]', '', 'd6da585209b579d73d41e78abc8d40cdd32763a5c717048b8ef5185890df862f'),
	(167, '2026-11-18 00:13:39.930684+00', NULL, 'enrolment.apply', 'enrolment', '25', '["arrival", "state"]', '', '06c6f328790a5014e629d4f5b07f0e71bddd9492d1c74344a8aa040d04342572'),
	(168, '2026-11-20 07:05:56.585798+00', NULL, 'enrolment.apply', 'enrolment', '26', '["arrival", "state"]', '', '347c03d163430a0c4a1482563f82eb308ef238425aa2f2369e1949be71ffb473'),
	(169, '2026-11-24 20:53:29.896028+00', NULL, 'enrolment.withdraw', 'enrolment', '22', '["state"]', '', '92a6a6b39f85753afa7787ef7c85de5d5f8a5dbab719cdb9fce4a0de50a93592'),
	(170, '2026-11-24 20:53:29.896028+00', NULL, 'enrolment.promote', 'enrolment', '25', '["seated_at", "state"]', '', 'f8b9cf100cd59e10c19b5c0306ded984c332229ff194618f590f6a7ff18e3608'),
	(171, '2026-10-28 07:00:00+00', 1, 'edition.create', 'edition', '6', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', 'fa3a145f67ad9571ca8e76e241b0a410a489a7f5e72b03a2703a783aa957c4f2'),
	(172, '2026-10-28 07:00:00+00', 1, 'meeting.create', 'meeting', '10', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '749d2256622bf10d3347c410f9c2e36326a86375a92f207dfd43e17e966faec1'),
	(173, '2026-10-28 07:00:00+00', 1, 'edition.publish', 'edition', '6', '["changed_at", "published_at", "state"]', '', 'e87d0e76a49b3e6ff0301748e9fec72fb7dc4d13a91c72fe299315317a541644'),
	(174, '2026-11-06 08:23:02.989603+00', NULL, 'enrolment.apply', 'enrolment', '27', '["arrival", "state"]', '', '41aca17db691409cc96cc93b0855aaa9e91a0917d08340541c6ddeb8c7003251'),
	(175, '2026-11-08 09:46:05.979206+00', NULL, 'enrolment.apply', 'enrolment', '28', '["arrival", "state"]', '', 'cc66c6a4ed53828d7c9f0cd39d73cf96df0d8efd07f3d31c03f03303fec48d54'),
	(176, '2026-11-10 11:09:08.968809+00', NULL, 'enrolment.apply', 'enrolment', '29', '["arrival", "state"]', '', 'f09b9bbdd2ca60acb2a582826b312553b1fb0e5fed6e27deafa6c02f125305c7'),
	(177, '2026-11-12 12:32:11.958412+00', NULL, 'enrolment.apply', 'enrolment', '30', '["arrival", "state"]', '', '22e284a29fe9defc1383606712615d9b50a9f313d2a57a2752a4351c86afe416'),
	(178, '2026-11-14 13:55:14.948015+00', NULL, 'enrolment.apply', 'enrolment', '31', '["arrival", "state"]', '', '04db6849620ade93e96b8620863ad260049dff4ef4e2c7cb4cd72bcef040613b'),
	(179, '2026-11-16 15:18:17.937618+00', NULL, 'enrolment.apply', 'enrolment', '32', '["arrival", "state"]', '', '9996ca25fa34c03802f61a52b56d5af05afcecea3c851ffe8f908d20c289c3d3'),
	(180, '2026-11-18 16:41:20.927221+00', NULL, 'enrolment.apply', 'enrolment', '33', '["arrival", "state"]', '', 'cad690bf1c8fb2d0d7adc5a2a5682268a43382667a529dff5e7275dc6487da04'),
	(181, '2026-11-20 18:04:23.916824+00', NULL, 'enrolment.apply', 'enrolment', '34', '["arrival", "state"]', '', 'aa27098dabf89078f55edacdf3ec7e31e80124819191bac1a4c93fa45fa9f7f1'),
	(182, '2026-11-22 19:27:26.906427+00', NULL, 'enrolment.apply', 'enrolment', '35', '["arrival", "state"]', '', '1b011ed9e630d166e6ee138f07b8171ad6763251625cd4758edff5852896fbd4'),
	(183, '2026-11-24 20:53:29.896028+00', NULL, 'enrolment.withdraw', 'enrolment', '29', '["state"]', '', '0dcfa22bdbdc4808d761be69cc9bf7e84a96db6519c387381581c4d302a56eeb'),
	(184, '2026-11-24 20:55:29.896028+00', 1, 'assessment.record', 'assessment', '1', '["assessed_on", "assessor", "document", "result"]', '', '5f292724d4f408d482d9d3857976f0d03e7c8f06113101a7486fbc3b425d7d1f'),
	(185, '2026-11-24 20:55:29.896028+00', 1, 'participation.end', 'participation', '1', '["ended_as_planned", "ended_on", "exit_situation"]', '', '09968d694eb185fb494e0cddd319fc9da48d5c461b984a499065b9ef9cbcf693'),
	(186, '2026-11-24 20:55:29.896028+00', 1, 'participation.end', 'participation', '6', '["ended_as_planned", "ended_on", "exit_situation"]', '', 'a568046cc852c2ad2de459a2d160f99e548a4339cab66e661ff545b7edaf2fd0');
INSERT INTO public.audit_head VALUES
	(1, 186, 'a568046cc852c2ad2de459a2d160f99e548a4339cab66e661ff545b7edaf2fd0');
INSERT INTO public.certificate VALUES
	(1, 'p9unrc6wdj8gc', 2023, 1, '1/KPS/2023', 'faa7b624f4edde1605198dd14f302d12579811144ad8c7888d0cfb5e46edd65e', 8, 3, 5, '4bFfE58cliEkCMEw5fvSuCVIRNb5wwK2ypIaBsMzj2LfSEyv9R3DUjpmNIo5vblg85p3EJD8Jx7dUDOwRMEguGwl8NiaecQ8dh5lZ2Ut5gPBX07xzD8uxxM88C+keJWmqkwNmVKKjZNAzFW1k1y0T0KyA80AXG5tw4ZeI0WpFAFgAsppnUAf8vTBseg9u+Nzlcz0zb1+48T5ygpNW/+jp+D0ZpZcvZTR1yC6IteWiUUl+4nzSTv8RlRI6XpTDQRsPSPnigPPEeM+VQ4jktt5Ea0EBv1L6bzVqyCdIdFRl76atye/QJtCVQsauOAerlAILl/bY8Bw037Cgd+EcW8Uz8Ezug7gAD56h0hvAz85gEzdvDr3T5p2IgRosrTIMvNc8Azxl11NXXH/mA9GNffnefAGxV/z1LzVCEwLqMxF0HE1yRPQhuBir3AzQ7GQvnoiPkYRgpNtc+u3sONF9Zc0SbxUBwgYFB27XUcXhq27PYybKTVkbkX5Yyg4Qwg7iz9DpxQQJLbG8H24udKcV9ovNI1/qmwYzVElUidYS+VF3AYRwL2mZOSKsCXhceLoVWEpdZSX7I/z/bNYNSulz5fngYt9ZfLQ8S9kI9MrAiK/zt2CGk4Ze14k9oCj6oFRjmW6aZXN1uEE5NNVNZqdLfPhRro5gnMBazGwP2jQskq8rYYbFomSeRx0tiH5PX8Exk/uAJSfp2/JHFymJeZVn9lQXpfoDI58xHDjAK7R18PgcgfQIT8KsPUwP5N6pC9UNtosnQwVgEgDgzGOBVzi9gZEaNGZnD/LrGF+7J4pVMFfa0JYs33mHRy8MmYQndogcUYcmcQ8noLOZrD82/A176ZDsle4jIdeApmVSgeqevYSwumdLD/UwbyOv8eqyNr5B/pXwomCAJdubFXOH9exlppBJpDLS2B6/6ko77dE33o6YT6v4Tc9qQOnMzuAZ6ce5ykW8vSRk/uB4NyiPC/x/JFfY4rpivdS+arzb616t2mlgZHqWt8vYSaZX4znAq/KBRh2Ebhf3+xm5+/BJ83AKxnnk1lAKwaF6IA7kLtp6qUPwIfJJPjlrEU96PQkOMpk8od7dl39aAbzu/7Jri0nLW+Rw7kb/zVJ75J62MwaA20eLQWXMfi81Nlc/myt4f3xJWyCaI7L8EVBUg8RirCv17m0vseWFWBI/EUz2IL4Cj3dwhLKWir3s2yojNEs/JxEahUY5UMeZKab7qH1N68t4qlYRE868BWJSev1GN9NUvkQ75g+59O6Sw3MQW5zsDQmNyrITzNYPRqrnvQGziQalOVUFpaoLEvUbPsVPa2VYInFo6HyuKpoFfN4jGVir5wMyUOBw/aG+0Xt86EmNDsR3XlyfHQpMX0Yb+qlIvUJyjQRQ8u28sceegMefxdC28H9AJioIsmjVPIoK/WsIuwUTjf9EBTLcO6BnaHwsCWJ9323d3NKBNSDnozX9YOjlWz//y+vo69J4rb4KReN83UesZi7VXdjT2gepw7DY1xYl6vR65LQXNiUgqFWbARLkLCM5alMUpAzzX38gVvMfZVPscfavQbpVQEaq5aebEH3feWVPh2BspPwtdXcv7b8hKLPR5F5VCwrarO7KLeoJufbCStkZRdemt55XFW2LLczhhv0t0Tu2PZxFS1FYOcDBUDLXJU2b8clXA1q/qccT7kXs7xTCs+9B28felGn0f7tXL2Y2R1roQMfbV3oI1XkxqI+GDO4PxN5O4BPJ3NdkA9wGpie5h7G94BmHou3IOd9EPJtoL5Xt+x69nk8ZV/xL76HhRAbwEciyyPdZx/KN1PpUfi/Wq1uckul7x6ngItnc1HS63wHzl7qpWYE1dvu+18Rk42QQMFnYnWWzpqegHb01Qb44JXWY4zBi2mYiWBYSWBYSo2Nl+pCljG9zdScy4JOdU/gMLICn9YPnOJxUnoaIeoQk2vfmqAFXLEjCDvZxt2BW/gDTVQT2tYCodz+o7jyGCAQrT2+kHKlJZxuv8hIp6r/9s7qLRWgpbGzfsuJtNqMC6MyRYK7eM+VjgA8bNhGlgX+6t9TYMPD+8hL3okHIthtMn7DG7afuZoBE5Un6Z4YK4MBQ+b13lj0A3H85xu7t3toUI/ZFHxIbr1u4Qpm9d2ApBL4adamxCcCOow2X/Q3VJzulkw9wT5s3Ty0o87YqOSNs7yT8aM70Y329jqTwMkO7NyFJlMILhQoTudNufbqEw7xCCCOM5hU/nvjpHKxvlqUK/DL8W73yDjQtFhJkih0Le6h7I36g3LNKhtlvRINNptR5HT3REqoZtZDXn/mXFbrs4y69Uqx6fCh7/Nh64XJwb1yaIJEck60z9MvYBLyZvq2GWzBu/tsSSHm8MirzVXm4Ijajn/KeLj0bC3Pn0qUw9/v9UN707JDzjhrczh6tiS9/qZ/g4dHH2+x0oMnQH3Jv6IRK6XI9KDbTAiKHyd2hvvBz7XaMdkOyBScfLw356tL6VGr2M6afDNpH8dYw5iP++7+79vhvcTDb+5Q4EZu8b8Z1644X32AGhhEziTe1vRE1MggCSMSpYnBiT5W0K8yKY0kV0HeHZ8WlnNGcVOqM+td4LwY9b0Kfdhk8kVtDl7N91NQLgk6OuhwvNfK9sykTb5aPUxxL0b1u7eHcJ0ct+T+oEsrvJH7IF595LhR5bneYQZGzWGMX8dv3y0xx29HtfRgyEe/ZnnHAEHv+FNojebbBAbhhvNTBFRzo+0VFCaT4TxsRFjGZkr6Tu9HwBc+nRv6BHnn6pmVX7jzDvPKh8kXDGcZkOx1elekAJTIgGRKiFPxq3yzPLsXbM6ERNJxDV6elL8U2c0rrRxsdl9TuOfPgntV15nED72YxBPXzxW06ayHGCItEbMaMwy6M0zni2G0VazzME9dJrHaBrxbyd5z46L+0WoHBkU56LIN/YvO5+lM+m+a07eorDxNQiNnWkcs0NVQF9l5y/SqEgX7weE0ReCSzrQY9gB5WzHLgboo+J9rdH/jJHZD8eE9ludBEyr40lzUtu348sMrVwfCUYDYFezdC29cxvlB+Y7jkeSaZJygL9l8GMOlT5Oc0puGfNrfnoueRrN37HTt27DB/hkKX0ODRUqejxrExVqsk7PWHm7UMqbnE7qaMVfjHH4YOmlyj+AkRld9+IaD4C2+d0BL6OD78IYabr+V6aYI3Tk4y7l0mvPHxngoU//YKc62dkbZaazIyRzl3UU=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(2, 'f8jpurhhxvh8p', 2023, 2, '2/KPS/2023', 'fe7b3aaf5a23554020ce64c8a2a2989733d76ee934c25eec28975b0832f975a5', 4, 3, 6, '4bFfE3ZEibmqvzAozuE6y9ubMB7SGiYGJMlhKZ0PBNRN0l3QZuzv3CYRj9NZHzMobeO7gdPF++pNeJMposyH8CLnjpa0IhOsLO0FzlozTis6W0R52ZJURTcUat0VKk+7fq41FnSkn6OLJ7wjEVZqPo+gM/nxMu1ePQszimbqKfbPOOttNuehu8GKl/g3nn5KQBEfhfvKAphkM5ewDgCGGJ4Jwt1aEWkpTvrwk+l/eMTNWwJpR5iVwT/Hq4xH0r4cu6Dc6E1sJ6VGEQjnKEiHjC4IP/uf7Qm3hHkAN+sWRlYv5eCATJR/4/O2rLfpfyZZ0JiMD6FpO7WQOv3oNHMsxL2goIPo+q4MTZJe5Jj6acctRapUZGbrcLlzJ1I3y8cAK900zQNXeLzU57VyGKckIF5t1H2rRjSIR/WZ2utsQB19bLhb1yBzJdNfhyVrDxNXyKfczeJw72z/hkGjJy5loQwQXK/KOZ6ttdBJJEie4nq1ZC5C5pX1so5TAj7FOoXYEGAhbLaVnSWhrKdaqR721j2ayDpgcg4YMEiwOnIPE+Uq4atq/v9jticVbRJaEe10mBLjSJRxWRHDk5X4HBspuxjFcI3X/j9Xk27IIWF2ft/xBVvkc3JaoYcdDQzX1yg14TPcUhRpM0rwfdR0MsfEyhb/nInw+viK0KyIGHBNWo38IJfqWJjBnY5ZvN0wW++tnL/KYgeZNmy9n+w8JfE1Xa/FEif+g1bWwb3mUhKOkH9Yhu3R+v9YcJTi1zeT6d+wNqexygwRMGI8iXiqfRw8QA25LXm4AdS98dzJprp0Zy1bQnfNwLYNybqn/QGyLSpkW5iwhPZhP8FOFeQ/vgHv6cvRtt3cG8ZgYCkCYrCUo9QY237Ol0P5D+F6OJ4HfmJcBcLix7T1kSQWOMnG8opeMCFPOzGCXB/I7tUTTEkXFJ4hLX+a5OAUiKhwkwi/GSbEr6DP4GmDCBHhDB7Kt6S5gMWI4mCzIQPOqTMa85n1T7QJFbg9G9ErxPjHBw8rC4s0hEKm9hHyPD3gmYI7C4Q6TpLuOUhrq+UIlVbd1tDKwWXzROA9LAu30mCJ6V7fuDOO3eb7fX2WAiycUzfmyP0m5WgnElextRqsciHc9tDSwWUCyUj5T6DZ/nGR1iMbHBuFPyQBa/TXKXO+8FnqxD095vGuBdPW9bdMAGy3SJLcKdTCOjz0SajYlD6tzbPQ3Q/fU8lZIFGgr595g3JjIq2efAA0vwJU9hL0Akbpe2CPlmtgxPkTt+7NwG1HJGEA6cIoy1gOPx6AXf+78XJ6baMZ5rGWl9i4KCZH/lbmUvijVV1uo55L9paIp3KWVYTxzoleTrInsSldqdszrhZRcge/fwtEgrHBJp3nmapADltVbaGwZR4XmiA5k1vowJ7bklRXxYXz8r1w0/sFL5dc9QEPlcqflFhW7EgftIE27MSyGgQdXzbShGapxwByQSUklqWr/abkaIeZWKItipahKx5E9kZ5KfRXAughkQWyTRU/vOU5iDcHddHQrrKeZa7QMEqb6Lj9c8W5qpV/2Ts/OmZahAR1eqVxNtAoA2XOqhnQq3zioKvBG9Mfp2QuUK5u57LYi3Gypl62IJ7UKtBFD1loWdrXxVRA0ZGc3Xes6aaZq/XWl7s9wLg5zTSAp/X/aptqGNv3me746aw12mZJ/zzLDJCG3h18fEpksAJ93GqP6jcnvFutfsE8BePJWuNh8jtDxRIltJ6rteYIfGON3TwSbL1aG86QDvNk1n7ktWx9EAntFKZq5E5G9+qepQ3JmOtrtOB3h7B9vC5s5oUcjbJeGGBWdjaeaG2lIIjb+dkq5+LfmamgV8SzXWKbhkUY2HX3OFnkbvA/Um1h1/tAgku9mc5CapcDwhEWyrG6c44Rbs55/kehEmDhSiaNp7wcEajLmwG96WfJ0fghZpFxzS9IdiIGLy6s+UeUCxejjIhfOVoWiMbey9pKBsLf08xE2p4VGtx/iSNOrURjrUkK/c4OPyvosScYjNlI4h36vmp34oNd3vFabb/EqXNForMLPo7cwyPe4yhkV4AK2PKu4rhbYHsE9saxGIpp/snB0JkASlSf+xd1sBibtRWlPau1d2cWLHTBaJGRGp/avrux2QZLL7YXpNps9BbuAmFaieO/AuaGpKZxG6qfgBrXPuL4KhINQrm5isF3/Z1RZgzAJOeU7ED/FYqlkA1l2hcNjXEddlnHGl9bw4f4aMc57r0aeVweWBlHgsDFtzLPo/4T0MXCRWzwPUek13Ltk8mxyusLNL2DIuYBHD3VPc/rFC2nlm6OFthU82zO1xi6rzdxSsp5973imQM+EL/J9PxYkNjo1FveuDaS7z/L8FAAJJBH6xABo6DnI/T/xCY1XgmWr+lPKBaTVtQFlv/YDjXvcR7SkMKC+cnKpyeNfIOs5d9heigBlvPMbZAALkHiL38EVq5PUbk9pSo3AjaVK8ZFW6wXrjFZU+yhDnO+n1tzuHSqjzbdQWR/eGOqWm581qN7sLKKhtTjLu4SzIlp2xCn2uQv1f3YxOZv916gCpGih8qgj76jwgLLjDhYUWJAHiV4pB3zkiIEcbFtwfl0jPp6aIOgHc4rfgvkBbgQx+NSVz01oTBsn2e2v2sJz6z/GfOdyfPiW13+MY48rUlcRD+IRVz/BGUeN1Erbps87cz7wTZedw/2Ed/pTkOBd/gcS6cHWaxQ24kbZXVdv31hVZyCiHz6L2fGG89pqKzVH65uzB1Xa/6pBrqmGqK8hhDb8qGMR6m6iIlqlnnEgNomkRZdmktciFsPjLY303cMkyhZoe1wbypgaUz5d8ZbADojV6hSPmR3FDvN251U1PITwFXVUXhPZG/zeCbduuc+IlqYSpAy347XycmzjMjm7ikobiABedagujiQV5brFAGfxKCqJdqWeunsQ4wpJP8ePiOMSoYhvtVWn4h6DicgYXlI67D/NAdLBTeE0knSqYLtGgTLxWywHULGnkkKDWiMwnXtvzmJyUPAI+l23XaFXDR+BNWA6ubwZDEpIihPm0uLBxzSkbcds/XLJJX1zfWenbjwrPfd2KvzgpnxeeSPCw1fh1LF8me0skcu4KF2jVzUXb5CtrZr8kVE9NDIvi1lG0WsUUwERG1WgMGkKnqHJaIS1wfa1X8mIhh7ntiaLofRcjRPigQLg5v3n/HUmRvt6MJGHFHgtrSbG+j+D7JGww==', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(3, 'mg4uxz9kkav3w', 2023, 3, '3/KPS/2023', 'efa2b8767cf2e538a6078a1cdc930cbe8a00a8aa6bc9874f4104395dcc9dccbd', 7, 3, 3, '4bFfE9eRLDRnpvKu2mIqjeTw20MFXYf7yl97QA8tSOlLOA0gmcKSvhNxjjWyAV/Q5siW/nUqu/NiimH7iERY2ohb/SgwP71wdCSeFHWJSOSzf2hpfJfmrc/iTFC5SrZc/P3qyzQ2A7jX0BZDXT+wAkHcBSCifUIVS98ZVQ01bq2sXThBTRvEMcqNNHYyLPCtIOeBxLtk1BfGoVQM/96MSd5K57udKg+A5bWFPJAn1kzc4ssc/kGJGursjepvSCnTYdRe/Ni9V0yohe9hO3zVAQd0YFN5z3CYthqXCjRYincLbV7R8tulZ6oqn6Pc1UqWbY74VZlADX1L7rHtmYWMuOlTITrG1c4AZinDMwrCgNzAxfaaoK2OD7Oln46UcE134y8n+VlD4wrBOW6FWq/OPpvkFMGA666+4Ow3H4XwAJ3CZSskC3QRp442pVF91tfs4ifjb2mKYsOxCmUXqE0e3ugkEFlf51SWAbkBbi58JOYt8qZKKBMfoVu8oA2mZbfQdOHZZojFlUCChwyiMJPhJcxOXOpo7G5EPO1z3WGAjUKUDsTtEdXTfb9wIuLjwymIeVGhuPBP4i366NZn2XWWOBPX55VSAY28j5egumNtrE6GYot+PFD6CEQlL4te021+3C8sfPQCt1KAxO7dGmHtJR8jPHBJe12MfVHoGrH4ckmsqFwf7Hbe078AunsKLbNljfUNy3Hb2U999eVBwrMFyrzZF5kt7jT1EXotExCW3u4I39MoYAFnW6628d3aZPxvksVKSXiokCh17OGsqJ6AxJ4fN2/n/FMfygdItaXbvpUDVei6PQtxpkQ1ecyx9+e9HFn+2TbNtBQrZW1FIPZD124scgG2ATHmH+ANrn00sd7UEO+ZWtiyaHwxV4JkrdaFbywYxfgIxz4PaFoITOHExAJZZBCBMhy0XfFb/fZVlUgtVGbCXbolVAkV0JUyn1AmySGRcDijrW2L4N/KaN6DYyqHdG3hNZVgZzGp6RgokQskqVKBZ//kQdixOsUPUmpTDnMvo6HOwvyHyR5bk3ZfqQ5IoNbpxnysvrRHzDojEXMqljMDx10R7QFZKw2+OuryVNJLBL4Lv5FVnhOCMEfGtPevy8Md58E6ZQ77KBl9wJ5Dz94UBqVexLbo4altJLR3IQ7z+gXi9HUcbEoy7VOdI109GKKammBuiDxpLMC8wwGM27H1WmonrHCAfzFEhDrtsFLmlAqB1fqxLGyhcguQ/Yqy1c/iPG+uPi5l5OiutRLQgErhE+2wTJlJSncm928jvpXfPJgdgphKcNte1PVJWIFMHzS3KVIhEqTooIIk65GfZL5GIfFp5WxEa6b96UsVK1ClY5zFN1w4OOuQGnjSkTTMTlJzORx1G8dgz+xt/j2D4X3nH4AndrfZGZhqqdRS/ZnWWiXEEVN2MGBc6+815OTv3reGiK+yqi4eaeX8cbbD01r0zk3Sw0HT9sRLzZ6AdMZ0PbsAXGx+wsXvfBCL6XFVPdBoSVpBOkGNbeUxr+pBx1bRE3YDnmNaKIorRf9240Rh4cBH0G9koNGpvzTz9lglDCtNITvlbpE95DYxs2PEkTF+C3m0c6wZbOmzOXcSOudTQikvUaPc9mEg3mqru5aab+gHqmKXmEa/LMPQM3C9mZ0F99zT9zO7x+yHplfT5idOITedcxVnnXnUTQboGRLFmQdZ3msuybtfh+AiV2G2dKNSS4VbmoFQdXR7v+lqYlMBsOOIOnWAcOeqxQZrgDATSiSN3T6BriEhEJrmKu8VkTk6It6n2S+kiTinXaYXR/fBRyAIfha9IGKsCfGPugqZ+ACN6Xl7ql+hhbdiKO9IXNEOjprCzGAK0sgddNj2TWB7AS8lG8KBsr3e7SkNIwG0h0h3CWtAs2Z1bm6RPRnxefyuzT/rfbA/ELNP30keXkI2q/UMWAkINtDWCqrrWv/Bsd5FOs2Si0i/AJk54HOpFw7OU0P+YoB6D/GjS1IUcl4jQAK/BoFuEAcSjKr8ItUBTzpDkEMj256zXKhzwXSwCMAtAezR6Gg7XKMyZ+YPrsJztxzU6z+tSB2R+S36D/24zQ9BEDjisUIDh9nI8VQul/xsUbszmcUy5hwsjETmQ8KckxLrMgtuc7BSll75/CxHrcYLSVNo9KqzTAR+chG8D1oX0rXpmiG72Ewg2uJ+1yYtmSnE8MAAZvUCnp7w8W0Aa4S9XWlf7JGXOZQxvXGLoiuM4nzgoeLaZsyIKBhsYAKhObpl9LATONI1V220wfCTa4Y7yAhUGy8KlhZxysg/XypFed8YdDgD5tlONqMGvVCotUIferKC7EM2Dda8JPsibNAh0gqYG1gGJaU2hlbTwPivcfGVbhl0/R6WDKNtgo3t9TEK9YaDU5ANv5hLDCHMpRpZ+M6bvOZqXqESWJe8GP5BMCeuvw/QM9itdNrCGv+h4VHCOWrFViEOQ8a0lHoSs0blBHKEB/MLrFvPLzwMuj1k5TUkJPb6DsmMrRlioDLmUA26CV/HWhstQQZ5o0G3oK/QH1paah0aVUTrsW6Ng3Gy5AusxO9yZQcs81lhUToHsjHI9IPZrnvbcwrI+SwTpaC1MQHKgMLe6Q1dmm56NhLkwl7hB5W3ljNCty9i06jmD+gRDkDUakousnMg5Imis73pYsB1TUiExgE5Ns/5YqUQYheFeu3d1m1PwAwXW0wEA27jmhmoRdebGu/wIbt8ZqZOlJuEWhBJD6ohLZxM6wCqsBPn/9X+PTYVqlskvCBzoA0kN20RoP27WxLkPayz3QW+PCXkOX2KZB+lCA9tPZDdT9k8TLtSmpR7BJEIuoD9fnNkArgRfEFA9dSsa8HMcM6RHG7vkuvaT0+4IppScdZyLT/pZAr10MWCdmgO6C2v/E2ifxN+RASXyHoWl2VI4V+WM76PpgT5yCk4HYiy5Sd48MXV4slW8vHocMU6aym6Vge12YjMGfUE/dRp/r11XLBsNcsliXfvm7+rwUBuqb7KRkZ3/PQs4njfxJAj+SE2nN3Sfv7pV3VEMoXLFTcZfA4/RLGMZiq/zCJxPiPZ4Y4jfztXVUTvWp7B0eONK8ymj3ZEmQn3U2NQuZYeN9ERMDNrpaPaVzspNHkNXv90ay0FLxUpvCUz+2pDrRyYFrJY0MD+IbeaXGIJzzAonittnJ2hoD9xF2JaCTkBIa2dpGOAmu6x3XpNE+oJixj278PvE/bcYKJ/', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(4, 'd288p5g4esv4i', 2023, 4, '4/KPS/2023', '4a953abe6ceeef50f648258e74f6e46406b3589a0aa100b4cc197a0ef40c1bd0', 5, 3, 7, '4bFfE6dY9KMsjvWJchjVN9MoU6H6ic7ITRjjJSFiHjgsUsJjdbfJCybQn2D735P1JoFJR4WxwPQ6Bosj9O/3c6ZrYA7lDOLEpYFXpOErBnb3yQ0IcJmBekkUUsOjy0MwKq5/T6H8U3ziaaVsKRGagV2pFSS7ZaPO7yUFOPz2nNzvU4HEDF5Ul6ns3HCDFQBiHZW+ezLFq5sqBHo+uFBvKRZecNnGS61zVn1hKUZaDOjekmUgAgVaePVKBWFl87VCodJgiiUUDK+FEfPkvKIY17EBnKPoBmywaveRI4kf/0pFVo6tSTWJGwh5IuEjkhNI7R2gpQDVpRTuHtfwX9akJp2gP67OsIei+h8hDy8qHkcjwGU1FWNhTp7gsi5cg53bomy+DpwAs/8B3Y7nR4T4MI0LknaIwrQ9ej/UmG86WXAgVjjdUMZZhSI/4VKUrNQ5I9So7rYbS09iRVd5SmzgeVjR2j7WzKtD1kNs6mOaxaDSZFgiAknux/nzAQADPJQ1AbahCUkjJuHTH4iNM3F9aLdc2+5Bw2kXbE2AJTfT2Ix0oWts3TaUMiR/pBKnOZ1LJM65Hsz/zTVq8VbOYq4PSXgo/fLfOYv4dpW2IuhAEixYZV/is6I3137vKrLQfBjJktPIArGPQ6HgSgtzSpYhJ3CMlgMVlzYA9Or8JKjd9W7S1OZYSEoO+L647yxJUA8hGG7bmYAVkcy94r8o50h3GxJmi63D5DOcC0Tvq6h03H5YJkXxu9kluHT+wi1WApqx0tJZAVseZouoMVtZv1UXwUSPzOCIvCFBmmpkmjkyr79aj6UzH9hhfi+q9TPoAZjxP7DDD/E0vYi6OHoaN77ZQT99j7m6OtiGChcl3Qdn7VJYNRNKGPfLOpljN8ZdbmoWanjZSbEdBdBBA1deQDhabHjWY5QBJ59bEZeIgIUrH/o0mdg+vAiYJ8OY/L6FdNy9RI0aJsls3dHAtbDIBZxEYpi7zTg5Yam2r1+i3OfseQt/DdskvAsFJHfIqlcXCdje6fruQ0j0QgFWQjDgzAFdpJuXYUzJBbLW8mIcH/kyui4IihWGelI9zIaLuWIXNr+3qqZHVOuiaqA7LkepjOW5diZxXR+KtP5I4ftlbd/44A5qznMFdlE0iotzVae9cpHFDmLVE7U0DZUuvFZgtSzBNSK2l68kZyHOWHfKlW/C3a0gn69xDrE7t7IpK6aXMJfQM897VOtEYpmndS4di94uS3gRFK9gsZuQhKYOTpX6Az+0xe2ZV0m+ZJ/oV2obBrRbeIzw0RRp3Qa7vRqQdaQUK3+WuPLD2ZPncAHJxJ4v2yGFRN9ZnsRjwVagLb7YGzaj33wLRTJWMY0llzqB9Jlp7IeIaRsax2dmQUzxQszFQBL8fzPQYz+iQsTu6rvPWQyb/IzR8bJ4uYSw/XhoTA7gDUL9qTyx+yVkpFa6YmsDtZmeeochEVJ6wI48UoYTchTammMWE+Wck+9dgObKfZzypN6LlUc24zsTi0NwAMysxQdHecgtxxsVyFIqYySsk3n+vd0xUeW7z3OPJugt/mdAGKsM57mNAgrB7Guts/67DvMKw1sYbqZdjUMeM4AC4lYA4WX5lL976ZCGawCjlmaEfXVs+pWHv47ujdL9E7l96sEmC/C+fnk+ojV/32wbdJST2sQoNTDij5eZbzfC4VJHoJluJUzaJHHSmWQOtEnPSdV0t+CzQeQnd9G4nY12+ih3qi1mc9kM4ajP+EjCWJl73n/6Dnha3XdVHWZhmhE6DFRVJR1TG1EA9OEiumxyYW8OHWXBChDUdyxRqaFpeh6laxEMcWECsopRbmigbzpAQ5ArzqjZf8w6VG1VpzJzyipO79+3hbFMTRb0OyZHhGzmcGOiA+TlHfb4q2GJDsJb/3DIdSelSP6MzALXiLEv59SBQmr8bHv/wrw1W86HGl1ED0sZzhRp/ZH/wliJti0qoz2yqQ/PWcciTP9N3addMugjgDwlKRxjkEneS+jRaCUhFj0l3B4UtYsmagSRCsHIYWFE3si7bepQvkgMtPOZuJ9mxZnkPdglshatnjKQM3Wm06J9jA2BM28LnFcmVJqwaaq59OlaeA2+dmkgnMOar2mStTwTi+7sEoqgNFcWvxY1BJ2CnK23POKv/hdpLqCkADjv6iz9jdDdvr8us02eocdYuaFhVsAAAe1zZ+81vtAbpt3j+shPaN6tD0gKoGG+2K2Jb+Iaj6pJeZ9bflLOVU/UyIhwIDZDqa8LplKcfHFw4JirY8JLkFqIa56IGEiiwpghdcHGbvsCEiRT3PZWNzfIa79giEJH3nTyANT/pZv4S0KC1IDWtkpbqdjGWN0YCZdll5rA+SNZCjfeC2gDneVQske8c78xlx5jE9cfVToSTnqb86tSz9DsX7UzcIQiOrgESS3W1zl8CC4wbbeprZcjJNkjfIsx2uR1x2nSNQftdxi1/BpWmrvGeNjGY8F9fceNT6bVGWnNAzWK5XrbxO39boYPtoS0iM0O7uUoZ0XWJCG2FyaBC67WhrE7uI37cUbGKMA7+g8lBk6IiVa62QGZ6P/5BM5/MM5OjD72EK3Mni2GXAqadQPHP3hNUnBMUsopiEDh2pwQWVGMCc8qZNEDlp5bReizyqzhba8oscETzO1o6nFqK8+6orVbhsnzoIHzXH33hiWQHGdkrIs/maE6nsW6S31RGo7MAt1XLrzjS7HCV6vVEmQcVNmNOmOYwbCWMdI8GX7DKQiNhIYUmoyWykDPpbaa2tUamd8Obyx5QAQt6Rdt5pyCbeb2bAM8xoX0BrPMaio9X3Fn4sN08O613DKsz3/ADHCUj7pS8hocfqepCi27f5YFtizmVHsF9IMsefL2Eg+2tDjO7GDSVBAV2ElLtqw094trHeigOQ5HVVfxx54NFJBgNhqs7t3ze38GeKxcuZvrM7CYW60yYRzkDgXGyOj3If+TuWRCE8JEp2FuRtP+UE/OS6Xif9YYYn2+4jeOIyyRtXr0w27msnEdtOQwmbnmMG7F0LopIGTAwBZQbDQOiedFDKfj+VRzNUMkiVEb/GU5PWLHX3NnVerB9cGsNDf3PpAvScvfMN/gmjEgheShdH2pLOvjvXk7gZvxcRHk9cMfCGP00iVmL6V0oo4GK4e2XjDC+zmm5lrzIx6tpwataJKi5ft3N4m0nuLJ+ALkELuckEZbW5oOSuHBcLnfRCi5VnYWmrl+', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(5, 'vsevsrgndr6yz', 2023, 5, '5/KPS/2023', '3deaa24e7ba7e0f83780e90597af195d50aa537568054092c9988549a8cc8e0e', 9, 3, 1, '4bFfE4QWK8/ClXzjf0OBh+A+f47GV0fHTct/JGQJObhho0akR21uE0PmM9KOnyy9yceKz8cSUOGHyyoYj+QkCuGRjRJXKm8buN6vuZgF8Al9Ct0OWNsE6bIoZjh4sz9sUHT1ksut+a0CeSTHATqUDIZYaKZt1Spthn74GQzvTjae/Wn52V4MfQIfvsCka7XBp3DoH3X+V5NIPCyPSwgRKxdaXwYUTx1RqiwYCjGJyLm2ZIHlHB6yVJolzsysqSzgHXkCInTaQvVKg7s9HC8R//aWecaEoO4rGG0ZyICvBwXbi4ouWQkpB2G2Zj4ospxAE9xVZaOCPf8mg8xT54QhRYEVS5nRlxehmxRjyEz+3Fqkq+Y8PiWEqMWauMZOq9WVvzE3j4CIG6w3/QyvOaHiDaO42KERRk/ymMzaqSwlvq3HNggn01Hb8fOxT85Sk+qdCG7wVidsYvv2rCjLRSNlAmdnY3tm///AnTzdRFQIJxW9dPIaWiSq3YCEB5kpmJIjph0jiqZLmOk0XmMXTwvNF8IRKDracqN4rJq6MLHQQBEU7YNVHQSf1n7iW/3HQqLG+WqN3Dm/GxvN23H6tksigSV4IrIB2ZAhSMAseDlzRMkg5W2w75TuROMxhIF0iVaM9YuqJ14IThp8d2tAFcRivIsConVK/Cvc7uzCO7RCbAdAkwZZ+7W82xAOhhwGUaiDzIVxJHFEBktLt/IyUBPzMHkqwv5LzJLpXtSYCxihSgrkvccBL08ypXSLsVSEXasE0ufhBVzIrkdV0trVjyXM7vIeOx7rFjonueRn9Q+hRcH2v20kzeyJ9UHModL2VQmQ3l9DD3VcN2coG5dnznY0ti0ETkvL80ZmTqmY65ZTk5lfMvK+wK2/81TccH1wvb9Zrxs2VbS1PoJjo/RIV8xy88lOEsbdPoVcLJHfGMZnbDQgS4/cTr/8GSr1sGns58DzdMSjL/286TaQ1miTYl3y7Lrgy5ZIhakLPCaj+YHVGUZaGOHdFToMMrIjwKGJ/bhIJLKLLAuqTDOFZ3MGOrAsFIbQlSA1VsUb29D82VEHCWrAjEXrhSVFAGWlXSw5M4U5zVcrcTvHbqe1w4uMaUH4x8nQ/YNs36TAqUvmMdZnOGKvgtHndivb/4m19WXezIzOu5cpxmVtnrXq30cBpDvUQHVTWJUhl1/iHzsjIsqoICiYs5V37BjUtQXU1rphFAAOFTk1NXYkYQi12T4ujhbT+u6WbwphUreiYVa3Y5Lq7QrZPCVaFKyIQBx7YARLqKUeOewpwgKd5jUqHpnfJaXxHMmNtn2TkR4hazb7isCuFiHojsCvzF1NODOKg/18CkW5QKHqo7uB8S68vUN/raRWsmDSboQC3AmHC3wLnoqwmHpuOZdd/fT7Q7LSwCum///9IrrvDwEe/NxpZAZS/CjR0H/hjEMUIc54iJq6hjpiU7CGppmHxq62QzlmdvNpZRZGrVlpqmdYj1rRtepftaDd3BiNve9TcVWITtMtm2st+O4rpWsT+GZ8SXc340C4fiNDkd4Yirpx0+lQgSaZeGf2CIrc0ROII4F8bHoSIuj43h8Dl9WDMPnjWXiiNSYWy/M2lPwNDFRQJGKus0SBr31ccXcymPN2yJ8H8Gi9owKdK6hHE6BFeCAL4vQVnsj5eJJk4ni/YSJ1pyDJX/S3dsjxDN6dPcs7o/iAeEIv/We/E4LwmBI8kbzmC4L8DKEBaMbUzb3YGU3j6m1FQ/YDVTQHfGa8thdtaJMqjvvVtnIBnKUJ6KbBjqHSc4CFSbzAqvneSIYt1/AfVeH3Mkv3p28g+ibUmTv2qctVXlqntkPR4vQaww6qL0/MSaV0CzErDvxJ2kXQngFQznCYgw/H9PnyaZ8WveHxW/gkKwTvKSct6Qm6bUJuDRXQOettxtxhybWz2aqkT2UpynYgtg+HxQHR4N0Xe2YleX6Vj/OFaFhls1bllrY+UDBDWwvHYujUsv48/X/Btxx0Dgz2E3Lt/S3C1/AmBrpCN+I4d/j+QlvT8y+TMD/egJjRh0gSBPKbAEed4ckzcmCzz59Y2yU55lS0U2HUMMAp+zmRJBJ24G8vZXnTbJgFhxeXlBkaXXoK83OhBzrQ5FqvABIlvWJnRGCqheo06uFsqQR3iyU6rnv7AJOHcvjBuk+Mwnkdv107YvRlFgOC4v3NGjEwJkSBct4L/SVRtYcsCCih+SNlgUPsrBYkG6nxtXLCPwrTm0Vhuz45lkLV7ezpKPBiW596eZUvTl1x4n1tDkeCjnCwR4aoIUb/DcQmEeziqXVuHVaTiaBGiqOuaJdCEzeB232XiAEaBylp1edAClk+dVbwevqDT79fYkws2nmTFpLURKEXqW0TmLESwOP0SGfkJOBXlWjKkcGqB8asdZSrngagMts7jvq+ATK+epE2mpmJ+5yto7LQmzXLf77mbSQmPfxvulAfvlPh0zrYIM+iXPLIWx9x2P5/fag4mK0IP9gWuf5TY5T8LqpyCXte9P1iHaP7DyIdu+XWSu/ae3bZ3IhPHPkcffGHQx4kH2HBrLX/rK+lJb0zfMumjcjmpEhgB6fzG0jyInWxKEcqxINozZe+BRUb3eT3lEes0svCNGtljVTvd1/eZA+Y4MElmwDdUiXKtMYNhQ+nSAm2jeDnKZHN6s5PBSahDeytqwriRzE+zJBIrZmMoQCyCEVsPZHN9ptY2oo9TlHpFqc3Ais8+z+D5MUA6b8P3l9u9BFy0/+JMD6gkNuzHtMWvrppcLm6BniqueNvaYBQfHqUPh1Isk2Yb0xh7mHLGs58FPUL/rCDVHN6/YcRoTWvt2dg1xd0msJ5blDp73bYEQafDsGr9opjbpxrTyJMOCLUm7vtdLZXgft9gA0fnNAwyTDgVaj0P+JVB2VuqWpAOEuWIbgCIK2Uo1yyMj9qGilmc7ZuOlJHwLBcqE1ESmM1YJHmlKughuCJEYpJUknSX9B+POK/OdbujZQf/tvQ8AKSAJ4d3ZUMs7XIhQ4nPnaMQ9awwAhfPMjc+lRr5M5SobTTHgAHxEjoEsMlfx83Kds+MmvZ+sv9/GCDfOBBf22zKKI3lDZh+NUv+YzLodkh+mOolykjDTJRkXCBd/AEQHcYEK3Igwj5sBBC9fRTAmS5jD9OXaV0HkWEctMIC3MhtIuv6wuGERhrLlWhWF/noxMFss/LJ7pqzvdIlbWd2G83O1MKu9rt0l0=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(6, 't4hphhwt6zdg6', 2023, 6, '6/KPS/2023', '24f32b407d128d67c6c667fc9719ed9b54702fd8669e814263c4713c30c383c7', 10, 3, 4, '4bFfE4RSMDFfoTNDCqPpjTbVyV0ueBxLViqX+QvDqKHfXJkPcDCJsIPkKBmhLZellH3IBSAAO1VU/ld9+ZrC+IyvfD/qhBIgxb7qoY9Pef76DQ9ono7vxQcCXxZX4byQh6wfz2PlPq8g0tekh5AC3bFruyEFqE13xIEe1XhxPuuwP4GjbniWaX8yRzak5fxFObO3Sm+pOw9BVpU/mRCSYl7z85k/P+rOQNLvF5kpgnPuIusp6KdVaZmt5aWRrWocDCinTeqbho4fdie3eX/QTpqohr9ZxTKP5wcQbyJy1alNkECiK8xKgpPGYZWpwtHSTqxcuk/VXB4pq835U9ul49dbEBOepzkwl9CyYFYiTXzSIVBp3KVQlBub03lAtTN48DMWp6/fRF7qElvcJwYmAcAS2XP4DBSTY/Uok9FjhXGfjH/Bskoe56naP1r2FfAUvx5S0x32+H+qDz3pI9FSGIvOnDooJlToT0uVwP5n+L9EeF0b1zZAtx4PeZgaejzJ0hgoTIavWXX6V2QeKMT3hLT+6Od7FHOWKzTBWlujnL0aYUQVqIc69R1WGoG2Eb8rNp60J0CINBtYU8pLz4Vs1v92tJIVCIFr3Frsjw+LkOUxM4SIMFAU6tLCLDDwPykNi6wV17AEKjt4xQrpbZDs1i4biEoEfNrY/7bc+J+/stqMfF5xqMaIKlMxgku5IWCU4l3kUSvRmWziIfZcwduQCmBxXdCIbyzrJ1o5ZZLP8ji8/pRXw3kIZl1c9/2prGT2AXNcAFSfeiZ6U10iXPmqMBfr3qs4lqkZZALSgJY187iRLaJUgP2VjNUXQw2Sf+6rzkA7jazImcsITv5foDDlFAnsJ8ZRnZb61JlFzI/3pNVaiJeXtFcN/8Z+ZPzF1vDG4jQ1ubvP7X1Y6tOHl0zStW15AgDL8iTWnz2SVIyYULPacXMUDCzwM3H7Yfr/E30EQpnKppq973jJkro9WaoccutyzG8yvo6dPaIu5NmfKtXeO3Z45A7RDxp6QfJwfj2GmwFEnUudv7CYWdUNj6oyn9gTduCOoiAsxk5EnmoZ4wihknvxQYtHWMj26qunQ33kSmHLkJrTAnGlJ55skyY+DJFQMUFyOZsEt41lvIkX+0svfUpmB3/y/1N3I6rYoYGsG4aYrG6KOtDT250H9Tjjy/3ICuus6ZWjumU3YMmQUgicIVbMDg8wWT2DU7OQyTqO/eSyCLSc6605c26rZiQJrSKCpIaMfCUVeWW+Dmyl1P/FGOcf9vK6+A16/ZCEIJa8QqWOB8eYh0IO4M63/hGaOTOIBWVeQEeC1vVXfDegQZPyg20mAaijdH+B54afNcWP0g4wiIHjKQ2ufgXOQ40TR9s7deKGWFsmq3o5LQ4/Tx0at6qRWNjuVmmpvLmLTU6DHl3NXD/H56l3kC87w7Jkx4yoquy0ebFKPiXuUsRIhyk4b++Fg4o6ursVxiYcPBsp6LzRn1zFN8sTuWcWrdlvAFhQDQaIsX0z12hwMeCPyoPnp2WNpR5pZwif7Hg3musR/M1b7fOqV5lG181nYvAHD8yDWeZB9gqfGb5/gTJyoZ7/7qdpKBYvGxTLVVl4OmqdngDQb6ZlbKXPAN2o495k9fQvqaae4B8LL7YlGCbvXmaQd81ga2Yi7I04Fsphz2lcGEjoHpgoZ7Bd+DKFPMND2sKE6cPb5LFDA9rC10wr6zWKNBWapT+8SeaXrW3fotJVwL9lzUjpQFtZ1WUzO5ka5cMNpLBXvZgyIQRPHLb2sq258C51fWVvhNRQJRIbn1WpRaFX6AqTYpU8cEfpLrhTijShPV9ksdHTMQBIu9T+kV4/E98ow/O2O+asyhN8V/Y6ArRLY6s1fKNbXwbKBcAPFs0g3VCGOwgRF5OsUh29q8kd/Mf1NFK6N1naIyjB9Kd/OkpC8pT0qBEawxB3cv1jZIeoPBhUwo9MfwTebV6rI27v1IVmt4FpNYUQkfzET0klLMOULqFOzRS7i7a2Sw1kf5EzU+fY+wcZvOsjntlA+EyAaNJY3Nf2kdHangFwCbGTAwk4Mig+OpWfRwG0v+bc/e4IW/4Ph68vs0LMba2XRbFy+PX0XIZqoUORs5hBW/w89xgIDpPQFfUm3G58kM11OdUyeRRgEIpnBh6Q51n9l8dWW29UN1lOAPhq0UT/ocLhb1zl0IQlqihSfvzhxoD63U7m79K46cGosAIJuk7O/D3WtTcAU8jwSH01rxMrT2hpeFnNF/YSRXkR8XlhxuZA6V7nJckNMDA/b6ZOPufNyJKuFDOt0qMnx/DB+rJC3O0iRdfcTE/Ma0e8+MQtRFXpUIqbHxgonkjNs9Ctm5tTgnyhcNvc5E4JS/pTAIKyOttlDhF57VmZAeZO+RmCxolGFTRsz8NRt7WPBYfNQPnvE4cBKh8EyA+GYkGTukKF9L/7vAajGU98MkJ+hEqpBZzg2HEJEmqptlxM9UwkdcLtoxqwV7K95zYMAY5a6a29Z+fQac6nlGRmc3uVyist3qWsBMh67N7s1p4FPovhpAOb5zakK3ge4Iw6xr6gqIlpfu4Bm87icKShcJ6o34ti2BIrJO4IuRhOdMKhtUpQIML0l6pRapoWcB+lxhVazQzguhmeE7I8x5USSZijxWGJSxAZaUgi0KKFlp1eDM8Cj42qGyU6FCGVTF5T3cr3Dw12d9KllTBUIJfzr4xlJQPax91GZCWTPHj0/CLeio7hOgpHoUjT/Y529lRxrmbX/p5en/wddJXNhSTJ+w7xgxb8hQNT/rTApDRMYO7qjJkTg9I4cloVlm8F2x/mtYhE+YrGcM0KSvkLAfxirXcKx5mSOPAJscCHb9W+pdTqPuKO/E+cNrq41CiFGrQjAoQhzsw0VOuscum9/AEcdQQQFqfnRjGDOnM+6IzuYEW1HZ9AChRWkM3cvD8lkRnsjC47bSslqJBXi3ZAPDi8vZTA0vmZcUPqmoIFxqjzsvjddTANv4ziM93yq4CjevGU6uJLB+U3SKCcwbv8FF7vkGYkLhvZPFfHbyDMEnZogrKdreobwPYc9o1ORWsDY3D4GXLYMaK3yVOE1mL/rWp4XH+J3b/qOJLCy/smgEF4cKSOtxwfGSGE8SWY7L6abrRVwAzJUbMu6s6iJuHmSUZisIST1yxDSjCSLEujpHOvFWsRWn074PrQW4QeAtvX2iNnKcc8r0UA5NXMfx8dHsLEgfkprqg=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL);
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
	(2, 'USL8-2026-1', 20, 1, 1, 2026, 'cancelled', '2026-11-04 07:00:00+00', '2026-12-25 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-29', '2026-12-29', '2026-10-28 07:00:00+00', '2026-11-24 20:55:29.896028+00', true, 4),
	(3, 'DISEM-2023-1', 8, 1, 1, 2023, 'open', '2023-09-11 06:00:00+00', '2023-10-11 10:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2023-10-16', '2023-10-16', '2023-09-04 06:00:00+00', '2023-09-04 06:00:00+00', true, 3),
	(4, 'IK24-2026-1', 26, 1, 1, 2026, 'open', '2026-10-27 07:00:00+00', '2026-11-11 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-11-16', '2026-12-01', '2026-10-20 06:00:00+00', '2026-10-20 06:00:00+00', true, 5),
	(5, 'DEM16-2026-1', 19, 1, 1, 2026, 'open', '2026-11-04 07:00:00+00', '2026-12-05 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-09', '2026-12-10', '2026-10-28 07:00:00+00', '2026-10-28 07:00:00+00', true, 4),
	(6, 'SUIC8-2026-1', 25, 1, 1, 2026, 'open', '2026-11-04 07:00:00+00', '2026-12-10 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-14', '2026-12-14', '2026-10-28 07:00:00+00', '2026-10-28 07:00:00+00', true, 3);
INSERT INTO public.enrolment VALUES
	(1, '5h5yyn5746dpz', 2, 8, 1, 'cancelled', NULL, 1, '2026-11-09 10:27:37.474007+00', '2026-11-09 10:27:37.474007+00', '2026-11-24 20:55:29.896028+00', 'DEMO: za mało zgłoszeń', NULL),
	(2, '2niggez4jbj49', 2, 3, 8, 'cancelled', NULL, 2, '2026-11-14 13:55:14.948014+00', '2026-11-14 13:55:14.948014+00', '2026-11-24 20:55:29.896028+00', 'DEMO: za mało zgłoszeń', NULL),
	(3, 'exwnfk8393dqg', 2, 4, 1, 'cancelled', NULL, 3, '2026-11-19 17:22:52.422021+00', '2026-11-19 17:22:52.422021+00', '2026-11-24 20:55:29.896028+00', 'DEMO: za mało zgłoszeń', NULL),
	(4, '8euefpu5vvpin', 3, 6, 6, 'seated', NULL, 1, '2023-09-14 14:26:06.666667+00', '2023-09-14 14:26:06.666667+00', NULL, '', NULL),
	(5, 'jctegxscxjwz4', 3, 7, 4, 'seated', NULL, 2, '2023-09-17 22:52:13.333334+00', '2023-09-17 22:52:13.333334+00', NULL, '', NULL),
	(7, 'd4twz5yrscr79', 3, 3, 8, 'seated', NULL, 4, '2023-09-24 15:44:26.666668+00', '2023-09-24 15:44:26.666668+00', NULL, '', NULL),
	(8, 'tnyarmxgznz6q', 3, 5, 1, 'seated', NULL, 5, '2023-09-28 00:10:33.333335+00', '2023-09-28 00:10:33.333335+00', NULL, '', NULL),
	(9, '5pdm9899kkww8', 3, 1, 1, 'seated', NULL, 6, '2023-10-01 08:36:40.000002+00', '2023-10-01 08:36:40.000002+00', NULL, '', NULL),
	(10, 'rjea7vtjyb6ie', 3, 4, 1, 'seated', NULL, 7, '2023-10-04 17:02:46.666669+00', '2023-10-04 17:02:46.666669+00', NULL, '', NULL),
	(11, '3a55d773f5p7y', 3, 8, 1, 'seated', NULL, 8, '2023-10-08 01:28:53.333336+00', '2023-10-08 01:28:53.333336+00', NULL, '', NULL),
	(6, 'yd39ke463if4s', 3, 2, 1, 'withdrawn', NULL, 3, '2023-09-21 07:18:20.000001+00', '2023-09-21 07:18:20.000001+00', '2023-10-11 09:58:00+00', '', NULL),
	(12, 'caxci7x57qd39', 4, 8, 1, 'seated', NULL, 1, '2026-10-28 23:26:06.666667+00', '2026-10-28 23:26:06.666667+00', NULL, '', NULL),
	(13, 'tii7ebchzgsjt', 4, 2, 1, 'seated', NULL, 2, '2026-10-30 15:52:13.333334+00', '2026-10-30 15:52:13.333334+00', NULL, '', NULL),
	(14, '7ugsfdyfa7dzb', 4, 5, 1, 'waiting', 'institution', 3, '2026-11-01 08:18:20.000001+00', NULL, NULL, '', NULL),
	(15, 'zakqieej6puwr', 4, 1, 1, 'waiting', 'institution', 4, '2026-11-03 00:44:26.666668+00', NULL, NULL, '', NULL),
	(16, 'p77bxqcgxiit9', 4, 10, 4, 'seated', NULL, 5, '2026-11-04 17:10:33.333335+00', '2026-11-04 17:10:33.333335+00', NULL, '', NULL),
	(17, 'q4xt5k9bz6e7h', 4, 4, 1, 'waiting', 'institution', 6, '2026-11-06 09:36:40.000002+00', NULL, NULL, '', NULL),
	(18, 'fczz984x9wy38', 4, 6, 6, 'seated', NULL, 7, '2026-11-08 02:02:46.666669+00', '2026-11-08 02:02:46.666669+00', NULL, '', NULL),
	(19, 'x59wepgcip2hr', 4, 3, 8, 'seated', NULL, 8, '2026-11-09 18:28:53.333336+00', '2026-11-09 18:28:53.333336+00', NULL, '', NULL),
	(20, 'dcxc728az7mjf', 5, 10, 4, 'seated', NULL, 1, '2026-11-06 13:52:16.655114+00', '2026-11-06 13:52:16.655114+00', NULL, '', NULL),
	(21, 'zsk8abkp5nqtd', 5, 7, 4, 'seated', NULL, 2, '2026-11-08 20:44:33.310228+00', '2026-11-08 20:44:33.310228+00', NULL, '', NULL),
	(23, 'puen2x74szhpd', 5, 3, 8, 'seated', NULL, 4, '2026-11-13 10:29:06.620456+00', '2026-11-13 10:29:06.620456+00', NULL, '', NULL),
	(24, 'ptp634suyvb38', 5, 5, 1, 'seated', NULL, 5, '2026-11-15 17:21:23.27557+00', '2026-11-15 17:21:23.27557+00', NULL, '', NULL),
	(26, 'chr6f5i9wwb5i', 5, 6, 6, 'seated', NULL, 7, '2026-11-20 07:05:56.585798+00', '2026-11-20 07:05:56.585798+00', NULL, '', NULL),
	(22, 'b662ucvt3ghh4', 5, 4, 1, 'withdrawn', NULL, 3, '2026-11-11 03:36:49.965342+00', '2026-11-11 03:36:49.965342+00', '2026-11-24 20:53:29.896028+00', '', NULL),
	(25, 'jujiitkxfs3nc', 5, 8, 1, 'seated', NULL, 6, '2026-11-18 00:13:39.930684+00', '2026-11-24 20:53:29.896028+00', NULL, '', NULL),
	(27, 'fudtzknb6uab4', 6, 5, 1, 'seated', NULL, 1, '2026-11-06 08:23:02.989603+00', '2026-11-06 08:23:02.989603+00', NULL, '', NULL),
	(28, 'hvqhdegsdvzg5', 6, 1, 1, 'seated', NULL, 2, '2026-11-08 09:46:05.979206+00', '2026-11-08 09:46:05.979206+00', NULL, '', NULL),
	(30, 'n7vubsqbvc2ug', 6, 7, 4, 'seated', NULL, 4, '2026-11-12 12:32:11.958412+00', '2026-11-12 12:32:11.958412+00', NULL, '', NULL),
	(31, '6ng67fzybfut3', 6, 2, 1, 'waiting', 'institution', 5, '2026-11-14 13:55:14.948015+00', NULL, NULL, '', NULL),
	(32, 'nzih8t5vc7ng4', 6, 4, 1, 'waiting', 'institution', 6, '2026-11-16 15:18:17.937618+00', NULL, NULL, '', NULL),
	(33, '397gzpdraqhj3', 6, 6, 6, 'seated', NULL, 7, '2026-11-18 16:41:20.927221+00', '2026-11-18 16:41:20.927221+00', NULL, '', NULL),
	(34, '67vbwu9sfmed6', 6, 3, 8, 'seated', NULL, 8, '2026-11-20 18:04:23.916824+00', '2026-11-20 18:04:23.916824+00', NULL, '', NULL),
	(35, '37q6xrv2trir6', 6, 10, 4, 'seated', NULL, 9, '2026-11-22 19:27:26.906427+00', '2026-11-22 19:27:26.906427+00', NULL, '', NULL),
	(29, 'ezcdktnyms6su', 6, 8, 1, 'withdrawn', NULL, 3, '2026-11-10 11:09:08.968809+00', NULL, '2026-11-24 20:53:29.896028+00', '', NULL);
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
	(1, '4bFfE8vXGCleUeUJbP/1g4gzW++x2Pb1vU9R3PR0hHGf6Z681WgMyW9sNA==', 'bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301', NULL, false),
	(2, '4bFfEznY02W0SKArnXaEXKUvdyaW32rVmDdD5dIZSdLs0iPzFnTRaGTltg==', '81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641', NULL, false),
	(3, '4bFfE1PaIrNSKFDiAMAinAA3afIXJWLVtN5wL/u9Z+I5CZVhXLggCzZguw==', 'afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb', NULL, false),
	(4, '4bFfE7rvyYbJUzeKLoXfCNh0Fg9Wp3lmFi2P6UpCQHnJlaC9eHXAdaLVog==', 'e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0', NULL, false),
	(5, '4bFfE2MoTPIbfgjMfJRQIP5as8MCvsgBtrloFiSxQOtjUu8GXiXxky9HdA==', '44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b', NULL, false),
	(6, '4bFfEzdIL7ypgnDgviU2kRY8yzmFr3cWcazxBfqj1DiMCS9PDWQLmYyuOQ==', 'd57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7', NULL, false),
	(7, '4bFfE0VJGzM1XVOMZz0IZ5hhAWI2H/RgMotkZypzujrBgnqR5cmPClq8bQ==', 'a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d', NULL, false),
	(8, '4bFfE2ivYB0lvYKY7dmRoL/omjdf/1pzNAWL8VU0yFXqRxm0nvAIE/tJBA==', '97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff', NULL, false),
	(10, '4bFfE4cDszWWBJ5z9p7OIhVdj22DWmWtaZXSNo+EIqHMRjqehFhz/HIWdw==', '178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c', NULL, false),
	(11, '4bFfE0v4I77neW0rIFsuuKIWthPATinZyPOFsPYJQpmzLI7h0FhtTlj5Kg==', '4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd', NULL, false);
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
	(1, '4bnprjxi2zwez', 'PCPR, powiat chodzieski', 'PCPR', NULL, NULL, '3001011', 'Chodzież', '', '', 'jVjl''!jhs^So!V]hXv^Yma^  """"', 'pcpr powiat chodzieski chodziez', true, '2026-11-24 20:55:29.896028+00', 1),
	(2, 'aq7x8kuavyca3', 'PCPR, powiat czarnkowsko-trzcianecki', 'PCPR', NULL, NULL, '3002011', 'Czarnków', '', '', 'jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"', 'pcpr powiat czarnkowsko trzcianecki czarnkow', true, '2026-11-24 20:55:29.896028+00', 1),
	(3, '4656beu77xh29', 'PCPR, powiat gnieźnieński', 'PCPR', NULL, NULL, '3003011', 'Gniezno', '', '', 'jVjl''!jhs^So!\e^Ywe^Yfma^  """"', 'pcpr powiat gnieznienski gniezno', true, '2026-11-24 20:55:29.896028+00', 1),
	(4, 'mxm6nk2xxu3nd', 'GOPS Kościelec', 'GOPS', NULL, NULL, '3009082', 'Kościelec', '', '', '\hjm!ahnV^YbYV  """"!"', 'gops koscielec koscielec', true, '2026-11-24 20:55:29.896028+00', 1),
	(5, '6uqumcs6k68e7', 'MGOPS Rogoźno', 'MGOPS', NULL, NULL, '3016023', 'Rogoźno', '', '', 'd\hjm!lh\hweh  """""!"', 'mgops rogozno rogozno', true, '2026-11-24 20:55:29.896028+00', 1),
	(6, 'fj5jj5kwx8zrv', 'MGOPS Mikstat', 'MGOPS', NULL, NULL, '3018063', 'Mikstat', '', '', 'd\hjm!d^amoSo  """""!"', 'mgops mikstat mikstat', true, '2026-11-24 20:55:29.896028+00', 1),
	(7, 'ifsy573h2b8m5', 'GOPS Łęka Opatowska', 'GOPS', NULL, NULL, '3008042', 'Łęka Opatowska', '', '', '\hjm!cZaS!hjSohsmaS  """"!"!!!!"', 'gops leka opatowska leka opatowska', true, '2026-11-24 20:55:29.896028+00', 1),
	(8, 'hn5njadfxrcsc', 'GOPS Siedlec', 'GOPS', NULL, NULL, '3029022', 'Siedlec', '', '', '\hjm!m^YXbYV  """"!"', 'gops siedlec siedlec', true, '2026-11-24 20:55:29.896028+00', 1),
	(9, 'ry2dhan7nk522', 'GOPS Damasławek', 'GOPS', NULL, NULL, '3028022', 'Damasławek', '', '', '\hjm!XSdSmcSsYa  """"!"', 'gops damaslawek damaslawek', true, '2026-11-24 20:55:29.896028+00', 1);
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
	(1, 'if572afrzxdzv', 1, '2026-12-17 08:00:00+00', '2026-12-17 15:00:00+00', 60, 2, '', '', 24, '', '', 0, '2026-10-28 07:00:00+00', false),
	(2, '77bqiwhpfkw3j', 1, '2026-12-18 08:00:00+00', '2026-12-18 15:00:00+00', 60, 2, '', '', 24, '', '', 0, '2026-10-28 07:00:00+00', false),
	(3, 'n9pif6t9mz5bb', 2, '2026-12-29 08:00:00+00', '2026-12-29 15:00:00+00', 60, NULL, '', 'https://spotkania.demo.example/sala', 15, '', '', 1, '2026-11-24 20:55:29.896028+00', false),
	(4, 'gn2nw2kdzsvbe', 3, '2023-10-16 07:00:00+00', '2023-10-16 12:00:00+00', 30, NULL, '', 'https://spotkania.demo.example/sala', 15, '', '', 0, '2023-09-04 06:00:00+00', false),
	(5, 'ubyb8zdnbhnwy', 4, '2026-11-16 08:00:00+00', '2026-11-16 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-20 06:00:00+00', false),
	(6, 'cr4xhe8hvcn9e', 4, '2026-11-24 08:00:00+00', '2026-11-24 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-20 06:00:00+00', false),
	(7, 'yws3k3vcv86j7', 4, '2026-12-01 08:00:00+00', '2026-12-01 15:00:00+00', 60, 5, '', '', 14, '', '', 0, '2026-10-20 06:00:00+00', false),
	(8, 'zq5g5tybe5f8a', 5, '2026-12-09 08:00:00+00', '2026-12-09 15:00:00+00', 60, 6, '', '', 20, '', '', 0, '2026-10-28 07:00:00+00', false),
	(9, 'yhdvyuwweynnb', 5, '2026-12-10 08:00:00+00', '2026-12-10 15:00:00+00', 60, 6, '', '', 20, '', '', 0, '2026-10-28 07:00:00+00', false),
	(10, 'mjq7h9qbingqm', 6, '2026-12-14 08:00:00+00', '2026-12-14 15:00:00+00', 60, 3, '', '', 16, '', '', 0, '2026-10-28 07:00:00+00', false);
INSERT INTO public.message VALUES
	(4, 'enrolment.cancelled', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "5h5yyn5746dpz", "edition": "USL8-2026-1", "was_seated": true}', '<47c1d219601f9328815d14432011330c@localhost>', NULL, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL, 0, 0, false, NULL, NULL, ''),
	(5, 'enrolment.cancelled', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "2niggez4jbj49", "edition": "USL8-2026-1", "was_seated": true}', '<9395621054f9ecdaf097cb7a861bd290@localhost>', NULL, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL, 0, 0, false, NULL, NULL, ''),
	(6, 'enrolment.cancelled', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "exwnfk8393dqg", "edition": "USL8-2026-1", "was_seated": true}', '<e043c1f813dfca8c6b63f24ce0ce1482@localhost>', NULL, '2026-11-24 20:55:29.896028+00', '2026-11-24 20:55:29.896028+00', NULL, 0, 0, false, NULL, NULL, ''),
	(37, 'enrolment.withdrawn', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "b662ucvt3ghh4", "edition": "DEM16-2026-1", "was_seated": true, "who": null}', '<636fab847b9038d7c49f1a46395007e7@localhost>', NULL, '2026-11-24 20:53:29.896028+00', '2026-11-24 20:53:29.896028+00', NULL, 0, 0, false, NULL, NULL, ''),
	(38, 'enrolment.promoted', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "jujiitkxfs3nc", "edition": "DEM16-2026-1"}', '<ac641815f96affabd1a5449e3fa1ffdc@localhost>', NULL, '2026-11-24 20:53:29.896028+00', '2026-11-24 20:53:29.896028+00', NULL, 0, 0, false, NULL, NULL, ''),
	(48, 'enrolment.withdrawn', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "ezcdktnyms6su", "edition": "SUIC8-2026-1", "was_seated": false, "who": null}', '<ff6c46875eebe3dbc05ba993fd0b03db@localhost>', NULL, '2026-11-24 20:53:29.896028+00', '2026-11-24 20:53:29.896028+00', NULL, 0, 0, false, NULL, NULL, ''),
	(1, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "5h5yyn5746dpz", "edition": "USL8-2026-1"}', '<3d39d3dbb99c44a1c6a1a66ea57d2e47@localhost>', NULL, '2026-11-09 10:27:37.474007+00', NULL, NULL, 0, 0, false, '2026-11-09 10:27:37.474007+00', NULL, ''),
	(2, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "2niggez4jbj49", "edition": "USL8-2026-1"}', '<5a0a737da6202045baad11708dc6f508@localhost>', NULL, '2026-11-14 13:55:14.948014+00', NULL, NULL, 0, 0, false, '2026-11-14 13:55:14.948014+00', NULL, ''),
	(3, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "exwnfk8393dqg", "edition": "USL8-2026-1"}', '<4fb81e6d0b8e600583f013455b48d03c@localhost>', NULL, '2026-11-19 17:22:52.422021+00', NULL, NULL, 0, 0, false, '2026-11-19 17:22:52.422021+00', NULL, ''),
	(7, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "8euefpu5vvpin", "edition": "DISEM-2023-1"}', '<46dfbcd60863486777ca6203f8f8492b@localhost>', NULL, '2023-09-14 14:26:06.666667+00', NULL, NULL, 0, 0, false, '2023-09-14 14:26:06.666667+00', NULL, ''),
	(8, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "jctegxscxjwz4", "edition": "DISEM-2023-1"}', '<0f0d6cb5e360589ef0482977ad3b8f7f@localhost>', NULL, '2023-09-17 22:52:13.333334+00', NULL, NULL, 0, 0, false, '2023-09-17 22:52:13.333334+00', NULL, ''),
	(9, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "yd39ke463if4s", "edition": "DISEM-2023-1"}', '<d163b438b41b4d21a815f0cd3a02a7bb@localhost>', NULL, '2023-09-21 07:18:20.000001+00', NULL, NULL, 0, 0, false, '2023-09-21 07:18:20.000001+00', NULL, ''),
	(10, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "d4twz5yrscr79", "edition": "DISEM-2023-1"}', '<bb1f7e3824ca30d1a212d80576d01859@localhost>', NULL, '2023-09-24 15:44:26.666668+00', NULL, NULL, 0, 0, false, '2023-09-24 15:44:26.666668+00', NULL, ''),
	(11, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "tnyarmxgznz6q", "edition": "DISEM-2023-1"}', '<8a4789f1ccbbf34b4e04aa0fe5927213@localhost>', NULL, '2023-09-28 00:10:33.333335+00', NULL, NULL, 0, 0, false, '2023-09-28 00:10:33.333335+00', NULL, ''),
	(12, 'enrolment.seated', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "5pdm9899kkww8", "edition": "DISEM-2023-1"}', '<f59586d2d26951a32d3b0e17de67862b@localhost>', NULL, '2023-10-01 08:36:40.000002+00', NULL, NULL, 0, 0, false, '2023-10-01 08:36:40.000002+00', NULL, ''),
	(13, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "rjea7vtjyb6ie", "edition": "DISEM-2023-1"}', '<b20b9a37824152363899b12002e919fa@localhost>', NULL, '2023-10-04 17:02:46.666669+00', NULL, NULL, 0, 0, false, '2023-10-04 17:02:46.666669+00', NULL, ''),
	(14, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "3a55d773f5p7y", "edition": "DISEM-2023-1"}', '<017b94459e50312c76a513a25a05393c@localhost>', NULL, '2023-10-08 01:28:53.333336+00', NULL, NULL, 0, 0, false, '2023-10-08 01:28:53.333336+00', NULL, ''),
	(15, 'enrolment.withdrawn', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "yd39ke463if4s", "edition": "DISEM-2023-1", "was_seated": true, "who": null}', '<2e7c67eca85c5554bbcb71219aa36678@localhost>', NULL, '2023-10-11 09:58:00+00', NULL, NULL, 0, 0, false, '2023-10-11 09:58:00+00', NULL, ''),
	(16, 'certificate.issued', 5, 'beata.idzikowska@demo.example', 'pl', '{"number": "1/KPS/2023"}', '<d6dfeca043509f4e759ae897460da32d@localhost>', 'certificate:1/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(17, 'certificate.issued', 6, 'szymon.krol@demo.example', 'pl', '{"number": "2/KPS/2023"}', '<6f6ae139925f11d3cf9c0bcdc6ad3ae2@localhost>', 'certificate:2/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(18, 'certificate.issued', 3, 'bozena.kubiak@demo.example', 'pl', '{"number": "3/KPS/2023"}', '<16c827c6178908797b1f9e5dddc00963@localhost>', 'certificate:3/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(19, 'certificate.issued', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"number": "4/KPS/2023"}', '<e15919ad09144f461c8f71250244f3d0@localhost>', 'certificate:4/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(20, 'certificate.issued', 1, 'bozena.pietrzak@demo.example', 'pl', '{"number": "5/KPS/2023"}', '<1d28cdbc19f317b3ca0f1afa3340cf9a@localhost>', 'certificate:5/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(21, 'certificate.issued', 4, 'patrycja.tomczak@demo.example', 'pl', '{"number": "6/KPS/2023"}', '<062b852b6118f5d9fafd7bccba813049@localhost>', 'certificate:6/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(22, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "caxci7x57qd39", "edition": "IK24-2026-1"}', '<475218f75f2d658a31a7a619db90d374@localhost>', NULL, '2026-10-28 23:26:06.666667+00', NULL, NULL, 0, 0, false, '2026-10-28 23:26:06.666667+00', NULL, ''),
	(23, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "tii7ebchzgsjt", "edition": "IK24-2026-1"}', '<906afa26d6fd1c1d025ecc5c2d2df235@localhost>', NULL, '2026-10-30 15:52:13.333334+00', NULL, NULL, 0, 0, false, '2026-10-30 15:52:13.333334+00', NULL, ''),
	(24, 'enrolment.waiting', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "7ugsfdyfa7dzb", "edition": "IK24-2026-1", "position": 1}', '<36572bcee48aa57d40349d2e4296e710@localhost>', NULL, '2026-11-01 08:18:20.000001+00', NULL, NULL, 0, 0, false, '2026-11-01 08:18:20.000001+00', NULL, ''),
	(25, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "zakqieej6puwr", "edition": "IK24-2026-1", "position": 2}', '<a1468066cb1607ee62c9326cf1fe2a67@localhost>', NULL, '2026-11-03 00:44:26.666668+00', NULL, NULL, 0, 0, false, '2026-11-03 00:44:26.666668+00', NULL, ''),
	(26, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "p77bxqcgxiit9", "edition": "IK24-2026-1"}', '<111967cc65ff816805ad6a36acc96a7c@localhost>', NULL, '2026-11-04 17:10:33.333335+00', NULL, NULL, 0, 0, false, '2026-11-04 17:10:33.333335+00', NULL, ''),
	(27, 'enrolment.waiting', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "q4xt5k9bz6e7h", "edition": "IK24-2026-1", "position": 3}', '<bbb16d68ffa89a1f7c6dc655c7449c03@localhost>', NULL, '2026-11-06 09:36:40.000002+00', NULL, NULL, 0, 0, false, '2026-11-06 09:36:40.000002+00', NULL, ''),
	(28, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "fczz984x9wy38", "edition": "IK24-2026-1"}', '<9f8cfc3c084c89cf90289b0a0b142ebd@localhost>', NULL, '2026-11-08 02:02:46.666669+00', NULL, NULL, 0, 0, false, '2026-11-08 02:02:46.666669+00', NULL, ''),
	(29, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "x59wepgcip2hr", "edition": "IK24-2026-1"}', '<5b68ad8da9686082912d0eb818087b6d@localhost>', NULL, '2026-11-09 18:28:53.333336+00', NULL, NULL, 0, 0, false, '2026-11-09 18:28:53.333336+00', NULL, ''),
	(30, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "dcxc728az7mjf", "edition": "DEM16-2026-1"}', '<7f30acfeb86fceae4e9495d75e57dd33@localhost>', NULL, '2026-11-06 13:52:16.655114+00', NULL, NULL, 0, 0, false, '2026-11-06 13:52:16.655114+00', NULL, ''),
	(31, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "zsk8abkp5nqtd", "edition": "DEM16-2026-1"}', '<60578d41996cc8ff9a1bbc5a0b09e6b9@localhost>', NULL, '2026-11-08 20:44:33.310228+00', NULL, NULL, 0, 0, false, '2026-11-08 20:44:33.310228+00', NULL, ''),
	(32, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "b662ucvt3ghh4", "edition": "DEM16-2026-1"}', '<649014859aa1d12c91fccac190149d9f@localhost>', NULL, '2026-11-11 03:36:49.965342+00', NULL, NULL, 0, 0, false, '2026-11-11 03:36:49.965342+00', NULL, ''),
	(33, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "puen2x74szhpd", "edition": "DEM16-2026-1"}', '<7150098b4ecf01d3c745704866b1600c@localhost>', NULL, '2026-11-13 10:29:06.620456+00', NULL, NULL, 0, 0, false, '2026-11-13 10:29:06.620456+00', NULL, ''),
	(34, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "ptp634suyvb38", "edition": "DEM16-2026-1"}', '<ed4a5e53e31814fb025ed55eb1ab80f1@localhost>', NULL, '2026-11-15 17:21:23.27557+00', NULL, NULL, 0, 0, false, '2026-11-15 17:21:23.27557+00', NULL, ''),
	(35, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "jujiitkxfs3nc", "edition": "DEM16-2026-1", "position": 1}', '<e62ae038d843cc5bb8f1cfaa676ff933@localhost>', NULL, '2026-11-18 00:13:39.930684+00', NULL, NULL, 0, 0, false, '2026-11-18 00:13:39.930684+00', NULL, ''),
	(36, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "chr6f5i9wwb5i", "edition": "DEM16-2026-1"}', '<c11fc88947115fa2d7d26c9347cca834@localhost>', NULL, '2026-11-20 07:05:56.585798+00', NULL, NULL, 0, 0, false, '2026-11-20 07:05:56.585798+00', NULL, ''),
	(39, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "fudtzknb6uab4", "edition": "SUIC8-2026-1"}', '<2e4e9e2d3159c464e7d4796da5462405@localhost>', NULL, '2026-11-06 08:23:02.989603+00', NULL, NULL, 0, 0, false, '2026-11-06 08:23:02.989603+00', NULL, ''),
	(40, 'enrolment.seated', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "hvqhdegsdvzg5", "edition": "SUIC8-2026-1"}', '<1d9aec994496d1743548c13e222d8f26@localhost>', NULL, '2026-11-08 09:46:05.979206+00', NULL, NULL, 0, 0, false, '2026-11-08 09:46:05.979206+00', NULL, ''),
	(41, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "ezcdktnyms6su", "edition": "SUIC8-2026-1", "position": 1}', '<a1f4a3f40c13107ca0c09c180a8892f0@localhost>', NULL, '2026-11-10 11:09:08.968809+00', NULL, NULL, 0, 0, false, '2026-11-10 11:09:08.968809+00', NULL, ''),
	(42, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "n7vubsqbvc2ug", "edition": "SUIC8-2026-1"}', '<a1618c768cdc60bb78a1a7e1263f106d@localhost>', NULL, '2026-11-12 12:32:11.958412+00', NULL, NULL, 0, 0, false, '2026-11-12 12:32:11.958412+00', NULL, ''),
	(43, 'enrolment.waiting', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "6ng67fzybfut3", "edition": "SUIC8-2026-1", "position": 2}', '<1b33ec2574f3a157e54a7bec08edaaac@localhost>', NULL, '2026-11-14 13:55:14.948015+00', NULL, NULL, 0, 0, false, '2026-11-14 13:55:14.948015+00', NULL, ''),
	(44, 'enrolment.waiting', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "nzih8t5vc7ng4", "edition": "SUIC8-2026-1", "position": 3}', '<1413a85edda7000064da03915a722a9b@localhost>', NULL, '2026-11-16 15:18:17.937618+00', NULL, NULL, 0, 0, false, '2026-11-16 15:18:17.937618+00', NULL, ''),
	(45, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "397gzpdraqhj3", "edition": "SUIC8-2026-1"}', '<c61b10748cc6ceba34e40d0b36c668c4@localhost>', NULL, '2026-11-18 16:41:20.927221+00', NULL, NULL, 0, 0, false, '2026-11-18 16:41:20.927221+00', NULL, ''),
	(46, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "67vbwu9sfmed6", "edition": "SUIC8-2026-1"}', '<fbad565356a1aa0ea2872d2835d25032@localhost>', NULL, '2026-11-20 18:04:23.916824+00', NULL, NULL, 0, 0, false, '2026-11-20 18:04:23.916824+00', NULL, ''),
	(47, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "37q6xrv2trir6", "edition": "SUIC8-2026-1"}', '<29b7c1f7d88a4df37b0d57aa289eb0c8@localhost>', NULL, '2026-11-22 19:27:26.906427+00', NULL, NULL, 0, 0, false, '2026-11-22 19:27:26.906427+00', NULL, '');
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
	(3, 'zmkc257d4g2b7', 1, 4, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(4, '4wamngntexss6', 1, 5, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(7, 'gdxfer336jrtk', 1, 2, 1, '2026-11-16', NULL, NULL, NULL, NULL, '2026-11-16 15:10:00+00'),
	(2, 'rx2t4cvzx3utw', 1, 3, 8, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(5, 'xskr4svs9wy3b', 1, 6, 6, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(10, 'pvdu6dvdmaw68', 1, 8, 1, '2026-11-16', NULL, NULL, NULL, NULL, '2026-11-16 15:10:00+00'),
	(11, 'xzb87swm8ip3u', 1, 10, 4, '2026-11-16', NULL, NULL, NULL, NULL, '2026-11-16 15:10:00+00'),
	(1, 'zfurcr6p42iy7', 1, 1, 1, '2023-10-16', '2023-10-21', 'qualification', true, NULL, '2023-10-16 12:10:00+00'),
	(6, 'd7h7rzb6aukfu', 1, 7, 4, '2023-10-16', '2023-10-21', 'not_applicable', true, NULL, '2023-10-16 12:10:00+00');
INSERT INTO public.person VALUES
	(1, 'pgejak2iyimnb', 'Bożena', 'Pietrzak', 'bozena.pietrzak@demo.example', '+48 100 353 590', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'j^YolvSa!UhxYeS  "!!!!!!!!"', 'pietrzak bozena pietrzak', true, '2023-08-31 22:00:00+00', 1),
	(2, '9awpawqnxpdg7', 'Ilona', 'Sroka', 'ilona.sroka@demo.example', '+48 100 983 099', 'pl', 1, 'koordynator indywidualnych planów usług społecznych', 'cus_staff', 'mlhaS!^bheS  "!!!!!"', 'sroka ilona sroka', true, '2023-08-31 22:00:00+00', 1),
	(3, 'xntbhf5z737af', 'Bożena', 'Kubiak', 'bozena.kubiak@demo.example', '+48 100 005 682', 'pl', 8, 'asystent rodziny', 'family_assistant', 'aqU^Sa!UhxYeS  "!!!!!!"', 'kubiak bozena kubiak', true, '2023-08-31 22:00:00+00', 1),
	(4, '7a83z3ijcpprb', 'Patrycja', 'Tomczak', 'patrycja.tomczak@demo.example', '+48 100 902 403', 'pl', 1, 'terapeuta zajęciowy', 'sds_wtz_staff', 'ohdVvSa!jSoluV`S  "!!!!!!!"', 'tomczak patrycja tomczak', true, '2023-08-31 22:00:00+00', 1),
	(5, '6pqb3z78d6fkg', 'Beata', 'Idzikowska', 'beata.idzikowska@demo.example', '+48 100 093 400', 'pl', 1, 'opiekun w domu pomocy społecznej', 'dps_staff', '^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"', 'idzikowska beata idzikowska', true, '2023-08-31 22:00:00+00', 1),
	(6, '8ndyh8dwmimji', 'Szymon', 'Król', 'szymon.krol@demo.example', '+48 100 849 165', 'pl', 6, 'starszy pracownik socjalny', 'social_worker', 'alib!mvudhe  "!!!!"', 'krol szymon krol', true, '2023-08-31 22:00:00+00', 1),
	(7, 'addk37f8i8hpd', 'Ewa', 'Niedźwiedzka', 'ewa.niedzwiedzka@demo.example', '+48 100 875 139', 'pl', 4, 'pracownik socjalny', 'social_worker', 'e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"', 'niedzwiedzka ewa niedzwiedzka', true, '2023-08-31 22:00:00+00', 1),
	(8, '263ei3tfkps3a', 'Renata', 'Polak', 'renata.polak@demo.example', '+48 100 212 633', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'jhbSa!lYeSoS  "!!!!!"', 'polak renata polak', true, '2023-08-31 22:00:00+00', 1),
	(9, 'sv6yyr883wefm', 'Robert', 'Jaśkowiak', 'officer@demo.example', '+48 100 431 869', 'pl', NULL, 'specjalista ds. projektu', '', '`Snahs^Sa!lhUYlo  "!!!!!!!!!"', 'jaskowiak robert jaskowiak', true, '2023-08-31 22:00:00+00', 1),
	(10, 'g6qfgeg362ygv', 'Elżbieta', 'Krzyżaniak-Żółtowska', 'worker@demo.example', '+48 100 543 583', 'pl', 4, 'starszy pracownik socjalny', 'social_worker', 'alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"', 'krzyzaniak zoltowska elzbieta krzyzaniak zoltowska', true, '2023-08-31 22:00:00+00', 1),
	(11, 'vksanpad9s5nd', 'Dorota', 'Dudziak', 'coordinator@demo.example', '+48 100 078 314', 'pl', 4, 'pracownik socjalny', 'social_worker', 'XqXv^Sa!XhlhoS  "!!!!!!!"', 'dudziak dorota dudziak', true, '2023-08-31 22:00:00+00', 1),
	(12, 'mivpdzy4ztx6m', 'Julia', 'Grabowska', 'auditor@demo.example', '+48 100 875 423', 'pl', NULL, 'kontroler', '', '\lSUhsmaS!`qb^S  "!!!!!!!!!"', 'grabowska julia grabowska', true, '2023-08-31 22:00:00+00', 1),
	(13, '6vircg3fhuimu', 'Julia', 'Ślusarek-Szymczak', 'admin@demo.example', '+48 100 208 712', 'pl', NULL, 'administrator systemu', '', 'nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"', 'slusarek szymczak julia slusarek szymczak', true, '2023-08-31 22:00:00+00', 1),
	(14, 'cfe4kjnsxupby', 'Patrycja', 'Ziętek', 'trainer@demo.example', '+48 100 223 794', 'pl', NULL, 'trener', '', 'v^ZoYa!jSoluV`S  "!!!!!!"', 'zietek patrycja zietek', true, '2023-08-31 22:00:00+00', 1),
	(15, 'e4pjw6m3s582b', 'Łucja', 'Lis', 'trainer2@demo.example', '+48 100 391 443', 'pl', NULL, 'trener', '', 'b^m!cqV`S  "!!!"', 'lis lucja lis', true, '2023-08-31 22:00:00+00', 1),
	(16, 'w7e5e5vbnbtc7', 'Renata', 'Stefaniak', 'trainer3@demo.example', '+48 100 633 254', 'pl', NULL, 'trener', '', 'moY[Se^Sa!lYeSoS  "!!!!!!!!!"', 'stefaniak renata stefaniak', true, '2023-08-31 22:00:00+00', 1),
	(17, 'mdfepu4nzhpjz', 'Mariola', 'Żak', 'trainer4@demo.example', '+48 100 127 719', 'pl', NULL, 'trener', '', 'xSa!dSl^hbS  "!!!"', 'zak mariola zak', true, '2023-08-31 22:00:00+00', 1),
	(18, 'bmvmnz5yd7cxx', 'Anna', 'Grześkowiak-Lis', 'trainer5@demo.example', '+48 100 575 574', 'pl', NULL, 'trener', '', '\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"', 'grzeskowiak lis anna grzeskowiak lis', true, '2023-08-31 22:00:00+00', 1),
	(19, '4zvij43u4n5w8', 'Danuta', 'Filipiak', 'trainer6@demo.example', '+48 100 288 360', 'pl', NULL, 'trener', '', '[^b^j^Sa!XSeqoS  "!!!!!!!!"', 'filipiak danuta filipiak', true, '2023-08-31 22:00:00+00', 1),
	(20, 'az5e3aqkuy989', 'Anna', 'Ślusarek', 'trainer7@demo.example', '+48 100 308 918', 'pl', NULL, 'trener', '', 'nbqmSlYa!SeeS  "!!!!!!!!"', 'slusarek anna slusarek', true, '2023-08-31 22:00:00+00', 1),
	(21, 'uu78jfvv7dw5m', 'Patrycja', 'Walkowiak', 'trainer8@demo.example', '+48 100 280 788', 'pl', NULL, 'trener', '', 'sSbahs^Sa!jSoluV`S  "!!!!!!!!!"', 'walkowiak patrycja walkowiak', true, '2023-08-31 22:00:00+00', 1),
	(22, 'cmmksazg8wt5y', 'Natalia', 'Walczak', 'trainer9@demo.example', '+48 100 302 428', 'pl', NULL, 'trener', '', 'sSbVvSa!eSoSb^S  "!!!!!!!"', 'walczak natalia walczak', true, '2023-08-31 22:00:00+00', 1),
	(23, 'nztsiwz4mimki', 'Milena', 'Olejniczak', 'trainer10@demo.example', '+48 100 764 643', 'pl', NULL, 'trener', '', 'hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"', 'olejniczak milena olejniczak', true, '2023-08-31 22:00:00+00', 1),
	(24, 'w3m9upixqdecf', 'Bożena', 'Ratajczak', 'trainer11@demo.example', '+48 100 558 846', 'pl', NULL, 'trener', '', 'lSoS`VvSa!UhxYeS  "!!!!!!!!!"', 'ratajczak bozena ratajczak', true, '2023-08-31 22:00:00+00', 1),
	(25, 'i4a5tvsmajmu7', 'Jadwiga', 'Kowalczyk', 'trainer12@demo.example', '+48 100 480 377', 'pl', NULL, 'trener', '', 'ahsSbVvua!`SXs^\S  "!!!!!!!!!"', 'kowalczyk jadwiga kowalczyk', true, '2023-08-31 22:00:00+00', 1);
INSERT INTO public.programme VALUES
	('CUS-IPUS-2020', 'cus', NULL, 'Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych', 'Training in preparing and carrying out individual social-service plans', 'Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664', false, false, 'secondary', '{"id": "CUS-IPUS-2020", "group": "cus", "degree": null, "speciality": null, "name_pl": "Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych", "name_en": "Training in preparing and carrying out individual social-service plans", "legal_basis": "Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664", "valid_from": null, "valid_to": null, "repealed": false, "use": "current as far as seen", "complete": false, "confidence": "secondary", "sources": ["S50", "S51"], "hours_total": 52, "hours_total_confidence": "secondary", "hours_total_note": "second draft; first draft: 45; totals of the published act not seen", "modules": [], "missing": "all modules", "entry_requirements": [{"code": "role", "text_en": "coordinator: meets social-worker requirements, at least 2 years of social work, no listed conviction, this training", "legal_basis": "CUS act art. 30", "confidence": "confirmed_text_seen", "sources": ["S49"]}], "exam_rules": [], "training_rules": [{"code": "minutes_per_hour", "value": null, "confidence": "unconfirmed", "sources": []}, {"code": "min_attendance_percent", "value": null, "confidence": "unconfirmed", "sources": []}], "hours_total_from_draft": true}');
INSERT INTO public.project VALUES
	(1, 'KPS', 'FERS.04.13-DEMO', 'Koordynacja polityki społecznej w Wielkopolsce', 'Coordination of social policy in Wielkopolska', 'Fundusze Europejskie dla Rozwoju Społecznego 2021–2027', 'European Funds for Social Development 2021–2027', '2023-09-01', '2028-12-31', 842714400, 695407923, NULL, 1756, 128, 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', true, 1);
INSERT INTO public.register VALUES
	(4, '2023-10-16 12:15:00+00', 1, 3),
	(5, '2026-11-16 15:15:00+00', 1, 3),
	(6, '2026-11-24 15:15:00+00', 1, 3);
INSERT INTO public.role_grant VALUES
	(1, 1, 'officer', NULL, '2026-11-24 20:55:29.896028+00'),
	(2, 2, 'worker', NULL, '2026-11-24 20:55:29.896028+00'),
	(3, 3, 'worker', NULL, '2026-11-24 20:55:29.896028+00'),
	(4, 3, 'coordinator', 4, '2026-11-24 20:55:29.896028+00'),
	(5, 4, 'auditor', NULL, '2026-11-24 20:55:29.896028+00'),
	(6, 5, 'administrator', NULL, '2026-11-24 20:55:29.896028+00'),
	(7, 6, 'trainer', NULL, '2026-11-24 20:55:29.896028+00'),
	(8, 7, 'trainer', NULL, '2026-11-24 20:55:29.896028+00'),
	(9, 8, 'trainer', NULL, '2026-11-24 20:55:29.896028+00'),
	(10, 9, 'trainer', NULL, '2026-11-24 20:55:29.896028+00'),
	(11, 10, 'trainer', NULL, '2026-11-24 20:55:29.896028+00'),
	(12, 11, 'trainer', NULL, '2026-11-24 20:55:29.896028+00'),
	(13, 12, 'trainer', NULL, '2026-11-24 20:55:29.896028+00'),
	(14, 13, 'trainer', NULL, '2026-11-24 20:55:29.896028+00'),
	(15, 14, 'trainer', NULL, '2026-11-24 20:55:29.896028+00'),
	(16, 15, 'trainer', NULL, '2026-11-24 20:55:29.896028+00'),
	(17, 16, 'trainer', NULL, '2026-11-24 20:55:29.896028+00'),
	(18, 17, 'trainer', NULL, '2026-11-24 20:55:29.896028+00');
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
	(1, 'jkfjnvaq6779h', 'Sala konferencyjna 2', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 40, '', '', true),
	(2, 'pdzyayh6gbvuv', 'Sala warsztatowa 5', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 24, '', '', true),
	(3, 't8i5dsex9qqpc', 'Dom Spotkań', 'ul. Przykładowa 4, 62-800 Kalisz', 'Kalisz', NULL, 30, '', '', true),
	(4, '74jwa7wam9vwi', 'Centrum Szkoleń', 'ul. Wzorcowa 7, 62-510 Konin', 'Konin', NULL, 30, '', '', true),
	(5, 'g2t9u4kziuv7p', 'Sala ratuszowa', 'Rynek 3, 64-100 Leszno', 'Leszno', NULL, 26, '', '', true),
	(6, 'zmc7vg5pqpezz', 'Biblioteka, sala na piętrze', 'ul. Próbna 9, 64-920 Piła', 'Piła', NULL, 24, '', '', true);
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
