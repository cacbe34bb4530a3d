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
    is_complete boolean NOT NULL,
    education_planned_end_on date
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
CREATE TABLE public.former_ref (
    ref character varying(13) NOT NULL,
    person_id integer NOT NULL
);
CREATE TABLE public.identity (
    person_id integer NOT NULL,
    pesel_sealed text,
    pesel_index character varying(64),
    other_sealed text,
    has_no_pesel boolean NOT NULL,
    other_index character varying(64)
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
    done_at timestamp with time zone,
    kind character varying(20) NOT NULL,
    asked_at timestamp with time zone
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
    version integer NOT NULL,
    counts_for character varying(7),
    merged_into_id integer,
    merged_on date,
    merge_reason character varying(300) NOT NULL
);
CREATE SEQUENCE public.institution_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.institution_id_seq OWNED BY public.institution.id;
CREATE TABLE public.institution_participation (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    project_id integer NOT NULL,
    institution_id integer NOT NULL,
    began_on date NOT NULL,
    staff_began_on date,
    own_began_on date,
    own_support character varying(200) NOT NULL,
    ended_on date,
    name character varying(200) NOT NULL,
    nip character varying(10),
    type_code character varying(30) NOT NULL,
    municipality_terc character varying(7),
    locality character varying(80) NOT NULL,
    postal_code character varying(6) NOT NULL,
    street character varying(120) NOT NULL,
    degurba integer,
    local_government character varying(7),
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_institution_participation_support CHECK (((staff_began_on IS NOT NULL) OR (own_began_on IS NOT NULL)))
);
CREATE SEQUENCE public.institution_participation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.institution_participation_id_seq OWNED BY public.institution_participation.id;
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
CREATE TABLE public.merging_setting (
    id integer NOT NULL,
    undo_days integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_merging_setting_single CHECK ((id = 1))
);
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
CREATE TABLE public.not_same_person (
    id integer NOT NULL,
    first_id integer NOT NULL,
    second_id integer NOT NULL,
    reason text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    decided_by integer,
    CONSTRAINT ck_not_same_person_order CHECK ((first_id < second_id))
);
CREATE SEQUENCE public.not_same_person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.not_same_person_id_seq OWNED BY public.not_same_person.id;
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
    version integer NOT NULL,
    education_planned_end_on date
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
CREATE TABLE public.past_certificate (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    person_id integer NOT NULL,
    file_id integer NOT NULL,
    number character varying(60) NOT NULL,
    title character varying(300) NOT NULL,
    hours character varying(8) NOT NULL,
    issued_on date,
    recorded_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.past_certificate_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.past_certificate_id_seq OWNED BY public.past_certificate.id;
CREATE TABLE public.past_file (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    account_id integer,
    project_id integer NOT NULL,
    kind character varying(10) NOT NULL,
    name character varying(120) NOT NULL,
    sha256 character varying(64) NOT NULL,
    size integer NOT NULL,
    body_sealed text,
    columns text NOT NULL,
    headings_hash character varying(64) NOT NULL,
    rows integer NOT NULL,
    people integer NOT NULL,
    supports integer NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT ck_past_file_kind CHECK (((kind)::text = ANY ((ARRAY['list'::character varying, 'smefs'::character varying])::text[])))
);
CREATE SEQUENCE public.past_file_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.past_file_id_seq OWNED BY public.past_file.id;
CREATE TABLE public.past_support (
    support_id integer NOT NULL,
    file_id integer NOT NULL,
    "row" integer NOT NULL,
    title character varying(300) NOT NULL,
    ended_on date,
    hours character varying(8) NOT NULL
);
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
CREATE TABLE public.person_merge (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    kept_id integer NOT NULL,
    gone_id integer NOT NULL,
    gone_ref character varying(13) NOT NULL,
    reason text NOT NULL,
    merged_at timestamp with time zone NOT NULL,
    merged_by integer,
    undo_sealed text,
    undo_until timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    undone_by integer
);
CREATE SEQUENCE public.person_merge_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.person_merge_id_seq OWNED BY public.person_merge.id;
CREATE TABLE public.post (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    person_id integer NOT NULL,
    institution_id integer,
    "position" character varying(120) NOT NULL,
    staff_group_code character varying(40),
    from_on date,
    until_on date,
    is_main boolean NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_post_main_goes_on CHECK (((until_on IS NULL) OR (NOT is_main))),
    CONSTRAINT ck_post_order CHECK (((from_on IS NULL) OR (until_on IS NULL) OR (until_on >= from_on)))
);
CREATE SEQUENCE public.post_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.post_id_seq OWNED BY public.post.id;
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
    version integer NOT NULL,
    counts_staff boolean
);
CREATE SEQUENCE public.project_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.project_id_seq OWNED BY public.project.id;
CREATE TABLE public.qualification (
    id integer NOT NULL,
    ref character varying(13) NOT NULL,
    person_id integer NOT NULL,
    kind character varying(20) NOT NULL,
    speciality character varying(200) NOT NULL,
    document character varying(120) NOT NULL,
    issued_on date,
    issuer character varying(200) NOT NULL,
    legal_basis character varying(200) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_qualification_kind CHECK (((kind)::text = ANY ((ARRAY['practice'::character varying, 'degree_1'::character varying, 'degree_2'::character varying])::text[])))
);
CREATE SEQUENCE public.qualification_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.qualification_id_seq OWNED BY public.qualification.id;
CREATE TABLE public.recovery_code (
    id integer NOT NULL,
    account_id integer NOT NULL,
    code_hash character varying(64) NOT NULL,
    used_at timestamp with time zone
);
CREATE SEQUENCE public.recovery_code_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.recovery_code_id_seq OWNED BY public.recovery_code.id;
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
    granted_at timestamp with time zone NOT NULL,
    from_on date NOT NULL,
    until_on date,
    project_id integer,
    area_code character varying(10) NOT NULL,
    named_by integer
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
CREATE TABLE public.second_factor (
    account_id integer NOT NULL,
    secret_sealed text,
    pending_sealed text,
    confirmed_at timestamp with time zone,
    last_step bigint NOT NULL
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
    ends_at timestamp with time zone NOT NULL,
    strength character varying(10) NOT NULL,
    proved_at timestamp with time zone
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
CREATE TABLE public.staff_group (
    code character varying(40) NOT NULL,
    name_pl character varying(120) NOT NULL,
    name_en character varying(120) NOT NULL,
    is_active boolean NOT NULL,
    version integer NOT NULL
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
ALTER TABLE ONLY public.institution_participation ALTER COLUMN id SET DEFAULT nextval('public.institution_participation_id_seq'::regclass);
ALTER TABLE ONLY public.mark ALTER COLUMN id SET DEFAULT nextval('public.mark_id_seq'::regclass);
ALTER TABLE ONLY public.meeting ALTER COLUMN id SET DEFAULT nextval('public.meeting_id_seq'::regclass);
ALTER TABLE ONLY public.message ALTER COLUMN id SET DEFAULT nextval('public.message_id_seq'::regclass);
ALTER TABLE ONLY public.not_same_person ALTER COLUMN id SET DEFAULT nextval('public.not_same_person_id_seq'::regclass);
ALTER TABLE ONLY public.participation ALTER COLUMN id SET DEFAULT nextval('public.participation_id_seq'::regclass);
ALTER TABLE ONLY public.past_certificate ALTER COLUMN id SET DEFAULT nextval('public.past_certificate_id_seq'::regclass);
ALTER TABLE ONLY public.past_file ALTER COLUMN id SET DEFAULT nextval('public.past_file_id_seq'::regclass);
ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);
ALTER TABLE ONLY public.person_merge ALTER COLUMN id SET DEFAULT nextval('public.person_merge_id_seq'::regclass);
ALTER TABLE ONLY public.post ALTER COLUMN id SET DEFAULT nextval('public.post_id_seq'::regclass);
ALTER TABLE ONLY public.project ALTER COLUMN id SET DEFAULT nextval('public.project_id_seq'::regclass);
ALTER TABLE ONLY public.qualification ALTER COLUMN id SET DEFAULT nextval('public.qualification_id_seq'::regclass);
ALTER TABLE ONLY public.recovery_code ALTER COLUMN id SET DEFAULT nextval('public.recovery_code_id_seq'::regclass);
ALTER TABLE ONLY public.role_grant ALTER COLUMN id SET DEFAULT nextval('public.role_grant_id_seq'::regclass);
ALTER TABLE ONLY public.session ALTER COLUMN id SET DEFAULT nextval('public.session_id_seq'::regclass);
ALTER TABLE ONLY public.support ALTER COLUMN id SET DEFAULT nextval('public.support_id_seq'::regclass);
ALTER TABLE ONLY public.venue ALTER COLUMN id SET DEFAULT nextval('public.venue_id_seq'::regclass);
INSERT INTO public.account VALUES
	(1, 'gep538tyxdy8b', 9, 'officer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$xVIillmncrXfoE2Jm8j8Xw$NNdBFadnuLbQ/llG6F3HeDOaSOmmO1L2p5//IREdKa8', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(2, 'gi8zf845jgaui', 10, 'worker@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$tChSahKsOT0OHP07xkJJag$BZFD45DHJ2F14ksOyHH8MenWLENOMSIZz7zmhY11b1M', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(3, '8e7bhabjn4dr3', 11, 'coordinator@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$vX87NNFWaRnuQ+UNk0xkag$zYi6An/8Ymh33JOBD4fAJgBBA1uuN+ublFMypK5n1J4', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(4, 'mde7peai9zfky', 12, 'auditor@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$ZKq17P0hFvOAcZW65/z5DQ$sviOv9H2y5PF9BeBpYQQ0xfAS4bH96n9uO7JapuIfoo', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(5, '4pfury7bhrhu5', 13, 'protection@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$R5BsXw13a5DZUrGiKRFKxg$XFh6aq06j2JPzHluuPPd4s3Mz6ZiAAzUxdTJKi6FE/c', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(6, '45zaxc5frvgs7', 14, 'admin@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$k3gv2+KzS/OPCKC2nDiAoQ$X0226jf0/2YM47EYLxp9XuYawqrmhYuDzv44Y6ePJa4', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(7, '5kztqts9fbtt6', 15, 'trainer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$48zWNn8kGfbuxU2gT5bByA$A3fehWVWU5BWrrin2nCfQ/41Kq1C7OmFra87ABi6SkE', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(8, 'adtvs8a9ehf4g', 16, 'trainer2@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$1v/stntAAUEPfsK00sCQEw$oiQYeSARM48NQgdkEn3QGmxBAYHEMpauOAThOessR2A', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(9, 'z378tk3dkwtya', 17, 'trainer3@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$k4uQSEEX0EgmoHsE/DVumA$/3c1u2wwOOzQp29wIm84yH8ZxTbppCkrvWFj2PGpYCg', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(10, 'idcy5dddhfgkp', 18, 'trainer4@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$hJIwiJvaqkxTzu3VrpacZw$QwHWXgTHNRpWj934RNaMXGK3tBZANAntRLUX5xXmYcY', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(11, '9gxhcti34yau7', 19, 'trainer5@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$2zAulzVjVRuyEYSybr1/gg$u0ikHOzgK8IxlyFwcWORkLZhjFVKwPgbHkHOK9+riXQ', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(12, '57jyzqahwjbeu', 20, 'trainer6@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$ntYBADYW9ZbRi5qjdENZyQ$UVqiVtpZC+i57VBPLywLSOkN0MHvbD/Be4/rO6X3GoU', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(13, 'shmhb8a4xjn7u', 21, 'trainer7@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$oCJyN0GsvIXOu97qL4hoRA$8UsZbO3Buy8uuFVEKGt2YCbiHYWy/6SFmLeSbx9j+QM', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(14, '8npxrtihsciht', 22, 'trainer8@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$YQRBMGnjk7tPr0bkUL+ODA$5MYQaFZ00eMxlyFM8EHY3mazSyl42ic/hBtDhJiJ7/4', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(15, 'f6zu3u5w52xxi', 23, 'trainer9@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$zIGD7Mw4vb1UzYKim9URnA$r/NHFmM+ZhQTY0J9mv38S8ilTqeuucvHWMO4aaxl+lQ', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(16, 'qw493qqjnfc3q', 24, 'trainer10@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$OKGW5cFPLNWuv4g6j+l1ww$GOVfeGx8MryBpNobn5kLDwNu11FN/3BqkzzGLIjG3sA', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(17, 'zgha9tbqxhe65', 25, 'trainer11@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$+BxLnbD3fmJnzrOIIb7YEA$qe2X4UpRh8Uv+Y/xwGZ3t5E6znQFO4mZu+mLx+utfds', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL),
	(18, '5fb8qpt5x2hsd', 26, 'trainer12@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$EycBnzpJf2xIOSTVAw/gCQ$oKgXii4JrH6WNYBelreGRj/VqtUAzOA7+Qj2ZQeiDsg', true, true, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL);
INSERT INTO public.alembic_version VALUES
	('0007');
INSERT INTO public.area VALUES
	('FAM', 'Rodziny', 'Families', 1),
	('FOST', 'Piecza zastępcza i adopcja', 'Foster care and adoption', 2),
	('DIS', 'Osoby z ograniczoną mobilnością, w tym z niepełnosprawnościami', 'People with reduced mobility, incl. disabilities', 3),
	('ELD', 'Osoby starsze', 'Older people', 4),
	('MIG', 'Migranci', 'Migrants', 5),
	('STAFF', 'Kadra pomocy i integracji społecznej (w tym zdrowie psychiczne i przeciwdziałanie przemocy domowej)', 'Social assistance and integration staff (incl. mental health, domestic violence)', 6);
INSERT INTO public.assessment VALUES
	(1, '7nzpkv7ybe6ej', 1, 'qualified', '2023-10-21', 'Komisja DEMO', 'Protokół DEMO/1', '2026-11-25 03:22:53.252282+00', 1);
INSERT INTO public.audit_entry VALUES
	(1, '2026-11-25 03:22:53.252282+00', NULL, 'office.change', 'office', '1', '["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]', '', '77fc3f84524da6c671d40324e3c1fb1c9351b218af08864764b5baf748019999'),
	(2, '2026-11-25 03:22:53.252282+00', NULL, 'project.open', 'project', '1', '["budget_eur_cents", "budget_pln_cents", "code", "counts_staff", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]', '', 'ad254cdfe473e5d9e2e1ac048aab8c544bdfc83bdaedfa93e2c587bb51ede370'),
	(3, '2026-11-25 03:22:53.252282+00', NULL, 'venue.create', 'venue', '1', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '3a35d7c5cadf48b23b158ab4e2e0888c2631c7304d3ae290fdf4e2c830ed6735'),
	(4, '2026-11-25 03:22:53.252282+00', NULL, 'venue.create', 'venue', '2', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '31988c7ea73f31fdb6f2fa665d0a3dcdbe0daf8eb118260ffca42d40938f37ef'),
	(5, '2026-11-25 03:22:53.252282+00', NULL, 'venue.create', 'venue', '3', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', 'cf15846e7cfd198f8013e4c897d8bf638c77ac238db7bec4d1a899743e345123'),
	(6, '2026-11-25 03:22:53.252282+00', NULL, 'venue.create', 'venue', '4', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '43a9c6fa45f45e570d15216a559f7366c793d766f612e1cfad8a8558d95db2fd'),
	(7, '2026-11-25 03:22:53.252282+00', NULL, 'venue.create', 'venue', '5', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '905778cc5703c863756c3c014ecb63395fd30ac64779eae6609ded893c85aa1b'),
	(8, '2026-11-25 03:22:53.252282+00', NULL, 'venue.create', 'venue', '6', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', 'ce82a838d743084e90bcfcb7081bd51ae6ca37adc1f4e9a69e1d2edb9a9ec7f1'),
	(9, '2026-11-25 03:22:53.252282+00', NULL, 'institution.create', 'institution', '1', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '586c9dd334db227129b75557d2b9b380a577f18faaa203ec2e224f1b3585d245'),
	(10, '2026-11-25 03:22:53.252282+00', NULL, 'institution.create', 'institution', '2', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '521ac0bf9bf92a3d31b34639019c75d51a91c2345ee799a0d70f20e331143954'),
	(11, '2026-11-25 03:22:53.252282+00', NULL, 'institution.create', 'institution', '3', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'b237cfc43b58f6da427c941750045b68ec89b7acc224d335c0a01363959e872d'),
	(12, '2026-11-25 03:22:53.252282+00', NULL, 'institution.create', 'institution', '4', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '23aa97f53131fc9290c29a88b88334d39beeb76e63fb39eea22608a38ae11fae'),
	(13, '2026-11-25 03:22:53.252282+00', NULL, 'institution.create', 'institution', '5', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '152ac83f982d12a5e19d76a6a516595cf44053add4f263729d47c1ce61c4da7b'),
	(14, '2026-11-25 03:22:53.252282+00', NULL, 'institution.create', 'institution', '6', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '5e333519dd83da6c8ec796efd5edc949834e0a2af3793b6f7fe0fad1345a26cd'),
	(15, '2026-11-25 03:22:53.252282+00', NULL, 'institution.create', 'institution', '7', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '3a9b106607783a442123669f9145273923bb327a4f434871225746b3a46be98c'),
	(16, '2026-11-25 03:22:53.252282+00', NULL, 'institution.create', 'institution', '8', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '61eaf32803a41263979bd164cfc46f6745386fd64698bb2b0eb965c47c7c2ea2'),
	(17, '2026-11-25 03:22:53.252282+00', NULL, 'institution.create', 'institution', '9', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '050bd39fa6807e42b8fd914205dc9877cfe5f26d2ed936364196cedcf40f4c98'),
	(18, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '1', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'f016783a3ccc22308daed6fde4100d33a21016b5e88a09c9a573222efad55af3'),
	(19, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '1', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '4311af757cfb8e2072cd85a95302e3b8ae51ad6c226c27b0c3d874ef88bd0136'),
	(20, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '2', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '618c8608ff77d6860ff1650da66b36df11677d702aa7edc7c9d77c0066dd36a2'),
	(21, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '2', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '4fc87503e48c08f827b5b5e071a27212592c351a91d77786e711bff927a83d92'),
	(22, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '3', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'c2d34973bde4f5a63976408e6fdad483d648f4729db28a842f273d0102db71a0'),
	(23, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '3', '["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'f155b6dc46b7de3dc692f31a3ae1099860e6a4daed31b11909a319c486a2767e'),
	(24, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '4', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'a8d73ac0d8899b09d2cf7572de799a68b3a017b3fa1d0bd4e342161720a3aa8e'),
	(25, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '4', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '4901a9521f0375eeb6faa5978218151dce745a44096cc0b0c9c85b281c3f750b'),
	(26, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '5', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '17cc21538873aa79e542b298b42bb5801c41f9bac567401c80577c65fb6389a8'),
	(59, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '8', '["email", "person_id"]', '', '163a91a31a5341ca4267de8a0d0ca10bb907f6ac3640f063818fc5a7fa374bdc'),
	(60, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '8', '["role.trainer"]', '', '76a099a0db872e0c354d20672b5a8e1290031677d17e8d2bd135f528722c5460'),
	(27, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '5', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'd1ae644d2007b09b2b25c327810f3bf5d393bd1b268d2a9deafb53c910c2c4a1'),
	(28, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '6', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '72a38b003bcef040aea7ce69911ac898e539b26df883c417e4ea42559a097862'),
	(29, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '6', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'ab74f1ae04052ba8e1df69a65d9828c465c486a672642b187a8cf4f2a1259d21'),
	(30, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '7', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '795fffe91f84e35aaa696f64bc6fd1b7ede38431c4bb5b61f647c0c33f1a7fc5'),
	(31, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '7', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '382a0e5c9ed09b5b30ebcdcb885146a31c059ec051c8ab251dbdf3157b3dd52a'),
	(32, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '8', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'ffa1432895858dd9c1b89d0d6a0d7dc1d3ea3bab554e0037a84561593f7ec4f9'),
	(33, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '8', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'e8d6207bedb87f9238c3fe33b1714995e8924bbce6ae45eedbcf026d5be1a949'),
	(34, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '9', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'ce56a3605be97ff34a0e9f84f2616888b9ad990c2e60239a8908caf0755c5844'),
	(35, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '1', '["email", "person_id"]', '', '675642808c5510ceb4e8c2e70995316969f92f66bc2f456f6454f7fb5377bec7'),
	(36, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '1', '["role.officer"]', '', 'a78f2fa877a76da7c015c78858ca25c6292c31d44adbbce295a4fe9a624ead82'),
	(37, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '10', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '189a9663f43dfcacebc254fb90b680013a77414d4254cfaa71ece2790ed7b6c3'),
	(38, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '10', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '2958b9129588db58334f69578f7097d1fa348e79349c4db3f94dc4ef9157a849'),
	(39, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '2', '["email", "person_id"]', '', '89c516a803d282c35fe38c44dcb04b4ae7511f308fb126b9f8fed6aa6a579135'),
	(40, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '2', '["role.worker"]', '', 'f13f85fcae60275f8b7c11d61cecd572d17b91c035a2a67663c8e2e6dbd127f3'),
	(41, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '11', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'd224f9d071b78a0a12cfa94763f66c93bc378759f2b31ab945e9074810733815'),
	(42, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '11', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'a049f0079c96160a63e0adbc7fb73f7a859f3c86e24a493c2a2d868714c160cd'),
	(43, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '3', '["email", "person_id"]', '', 'a791272506385c0df65b1659507e013f1c465ac6b69e509387f1fd44f6d72d20'),
	(44, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '3', '["role.worker"]', '', 'af37967c97bd0e7e667bd7313f18160f9b4f40193c7d84a234c914fd8ba7a092'),
	(45, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '3', '["role.coordinator"]', '', '63cf6dfdab80fb6aa8dfd5e8fb0f67d77f0177c9f1a256d7339e73ddfc2514bb'),
	(46, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '12', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'f2e327d6c5b3d54ead801b3025891e23b957297c51de77731c9d10ebc34cd624'),
	(47, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '4', '["email", "person_id"]', '', 'c88c4845251a659f0e483943b0189bdf2e74c69944cb303a0c7fa8fee7d4d740'),
	(48, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '4', '["role.auditor"]', '', 'f668cbdfc0887617e3977fd92c62196433d5332fa72b21ddf23424bb10b55dff');
INSERT INTO public.audit_entry VALUES
	(49, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '13', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '86bc9b9d52b530fc31e3674467d04cf3169ff11d1b8a602f16fff79d70ebb9ca'),
	(50, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '5', '["email", "person_id"]', '', '43ae6f6b1d77f4a47bb99966600a8e521cc0f7b7ec0444db6eab750cf205e021'),
	(51, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '5', '["role.data_protection"]', '', 'e531cf20ef50c7b64c4d1f9564b7fcbaf4555bbc4475094fd965286bbe1ada8b'),
	(52, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '14', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'e6c34b3c921690f77354cd1aacd8eb322fb70c5f781fa51c6c94f2d99ee6e771'),
	(53, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '6', '["email", "person_id"]', '', '16e8a4c72237ad4a724e9326e35cc0beffbbd0c869f6db4c875c46dcaf3ea4ab'),
	(54, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '6', '["role.administrator"]', '', '5d4250630fb22b0edec2111eb0411f976d2cb62a4ce110076dcb4e217fd65cc2'),
	(55, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '15', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '28ddc9339fb539dfa94f63d6835ab29c9f545e1c6c99177eb8fddfd1ff64797d'),
	(56, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '7', '["email", "person_id"]', '', '2093918283f9ef0a71f438c6b0a331dbedd72bea0f187f18167f055c36b24ef2'),
	(57, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '7', '["role.trainer"]', '', 'aadc9ae1e42fc32cffd4d98ffde6d409d30624e71c5a2860b2328a353cf00429'),
	(58, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '16', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'c40835524ee286ad4654172a749582cdd5ecdedc98ca30447e399588fe4fcc44'),
	(61, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '17', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '4ddd61fc16a94b431d3af4cf3ed83c6fa708e008e755e2fffd727b9a4ac3c8b6'),
	(62, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '9', '["email", "person_id"]', '', 'a82d7d1d509e89f4907f2893bae086c14acfe7014b14591dc170ce1fea22ffd0'),
	(63, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '9', '["role.trainer"]', '', 'fcbb8dba50d8448edbac13bb0071becc15f2a3bf0de6e2c7b6e12faef40cb2fd'),
	(64, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '18', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '759909c9c4ee3af8b3fa2dab839449f393b13b056b070d711a4ee9fc1a39451d'),
	(65, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '10', '["email", "person_id"]', '', '28ac3c49bf56a17615256213d5e4536c1d774fd314c77192ec30950bbf869c5d'),
	(66, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '10', '["role.trainer"]', '', 'b8492dba6ef2ceeb0a196678db8ca27645eba512bfb8034f66949773560995a6'),
	(67, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '19', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '5c540b3b58951494402f892038cf2f54e3e20d4f884f66f243a642844c2d380a'),
	(68, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '11', '["email", "person_id"]', '', '5003f39823fe2f72dff59a4c789c09bfd9ccda8724b4f7c8214d3a477b51631c'),
	(69, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '11', '["role.trainer"]', '', 'd561296e371b7dbeac21eaefc09fa7a4c06f334af7224b7e233a0a34ce5a2940'),
	(70, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '20', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '8c61c586ded8d0ef62e326a61eacd2ba21e030500ddd28ff733d5872eb0e532a'),
	(71, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '12', '["email", "person_id"]', '', '315b3cd1f13999675cf01bb52540f8945032c7201364db8fac8e0b1de76c8426'),
	(72, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '12', '["role.trainer"]', '', 'e44869379bbfcde1e5d9cedcb10f69f7545a7b64a255127a80e9feaa7d44fd3b'),
	(73, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '21', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'f683bc0f572976f283bbd53aa538ab9037d40164d85fa7428fa12e9eae0966a9'),
	(74, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '13', '["email", "person_id"]', '', 'e1c7b204f5d85bac416687b50c60a7d6dd78c0f89e2f2cae20b6eac350aaff97'),
	(75, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '13', '["role.trainer"]', '', 'db76e7fe7361b6f388c47d25f2df5e0a720613d4e933660e87fde4d784b0a8e3'),
	(76, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '22', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '6235e02d9d8b85c11e291c92888620fcfa79cd1d51a4297e70290feb107e9aea'),
	(77, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '14', '["email", "person_id"]', '', 'f7af21e273818cdc804ef0256513791ff7b9900abf0398645d6582f29757250d'),
	(78, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '14', '["role.trainer"]', '', '5f469bdff8a07a79dd45ed47c3352e7f745ac0f790f831bce576552f67b5069a'),
	(79, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '23', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '3a0643a1a724ccc0f4e08281979832f36224a3d4788bb1734bebf52f68cb830c'),
	(80, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '15', '["email", "person_id"]', '', '36a976f4608b7625d0051707413a969b12b4b0c2cb79d4b50d56b784c5b49da6'),
	(81, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '15', '["role.trainer"]', '', 'bc603d7401ade02c372bafe265e4bbc6868f99f08acbec859b86da14ca5aa698'),
	(82, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '24', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '894c585db6531671b6f61fd46fe791d0cd5c852a6bcc48e277240f0c3129082d'),
	(83, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '16', '["email", "person_id"]', '', 'e0735066f4125a9e91ce11df5b776e197a00c414616117ab8c481a89bc3f3c76'),
	(84, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '16', '["role.trainer"]', '', '83250d729ccffa154b922a35419b76131ecd713e152b6a701934a56a51bb739f'),
	(85, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '25', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '441da5266953f69319fa59578bb4775502195c7d17575db536666d592dd916fd'),
	(86, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '17', '["email", "person_id"]', '', '9fbf8b57be3a22c0405a9db3712ffb1ad5f2d661cc7692f4e331460cf5b61360'),
	(87, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '17', '["role.trainer"]', '', '1c395c10275edd4cb2b36510bd278f8cba815681a945e4e0c3eff86aff046747'),
	(88, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '26', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '6dddd2c394eb0aa7d01dac656694c522b2753d244681fdca151643f84e0050c2'),
	(89, '2026-11-25 03:22:53.252282+00', NULL, 'account.open', 'account', '18', '["email", "person_id"]', '', '2626f61aaa2a504ee2847d897c5d68835cfc99a720f14adf9cd10bacf56d500b'),
	(90, '2026-11-25 03:22:53.252282+00', NULL, 'account.grant', 'account', '18', '["role.trainer"]', '', 'fb9f5e3327f9f7539adcc7684fc5ff2a7d68b7fa80bab14142b743e5f647012d'),
	(91, '2026-11-25 03:22:53.252282+00', 1, 'contact_person.create', 'contact_person', '1', '["email", "name", "phone", "role"]', '', '8b8ce8edcb3f6dd12958916f5cd05dfcc207cfad1a4c6d3219bbf4565dd1cd08'),
	(92, '2026-11-25 03:22:53.252282+00', 1, 'import_file.keep', 'import_file', '1', '[]', '', 'f174023f2fb776f6426af84592b7f2419f4505f0f32e2cfb689e418c2b8ca856'),
	(93, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '10', '["notice 1"]', '', 'f28c636cc358ddae44b442b1e687ac63eeb2b43993bd97c1327b1222504a4de4'),
	(94, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '10', '["notice 2"]', '', 'c1e6d533920ebed355e071d6e731d31a9b667eaab56aafe18f970ac10e2161c2'),
	(95, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '1', '["notice 1"]', '', 'd581dc62157f5deb07b34063470813301660040b283f71604b744592f7ba9cf7'),
	(96, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '1', '["notice 2"]', '', '7e6fba5dbd0095b3fff39a8b315471ee70336e75b6c50fe09f4f8c791e7bad87'),
	(97, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '2', '["notice 1"]', '', 'ded395324bda0b8ff626358a8b2790328ae288b73fbb0a6f7ce40de591dc0cb9'),
	(98, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '2', '["notice 2"]', '', '4716aa051eb6fce07dfd54395b740a6ba18579871242c3d004ad5b904fdf01bc'),
	(99, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '3', '["notice 1"]', '', '2b737c636eef3a4ca06bb15ac607c6ef391a3fc2e88b39981ab9604eda931d90'),
	(100, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '3', '["notice 2"]', '', 'c517ebe325008ac76b5a404d35d56d06840561cf093337ef8279bbb395df73df');
INSERT INTO public.audit_entry VALUES
	(101, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '4', '["notice 1"]', '', '405740830a0f7646b14526006c05e92c136d6a9a7cb04aa4700f54600e470032'),
	(102, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '4', '["notice 2"]', '', 'e35dd5605e1516007ff964fc8e9d08a73c0dbefd169398ce7e4d97938691021e'),
	(103, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '5', '["notice 1"]', '', 'd46561aac04e90365b72b50d7fcf8a4936d8ffc02dc9591d23c3e99aba48c444'),
	(104, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '5', '["notice 2"]', '', 'f887450f7f9cf811fed35f17e7c91d43b5442fa69ae80e861d1aa9c9c101bcda'),
	(105, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '6', '["notice 1"]', '', 'b01ef53ccb4de7df5be93ce45ee1b95d94aeae1cadfa9205f8ba245a1a20993c'),
	(106, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '6', '["notice 2"]', '', '5850c939ef49f88f9c2090f1718ea87c1059aa66c1cc7c5ee5426d4283d19cb1'),
	(107, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '7', '["notice 1"]', '', '698624c82a27a8e22fcb6b8b84679889f968784bf87ba6287228694c0eb223fa'),
	(108, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '7', '["notice 2"]', '', '54f473c4c7008dec71f7e32cf969f2722e05cd4f5401ce7a7a9aab40ceb910d0'),
	(109, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '8', '["notice 1"]', '', '6edd73f1e94fcc37c73eff4139bd5b0cbc63093f2961bde4133c9f16815c8242'),
	(110, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '8', '["notice 2"]', '', '50ff1958e85a86c49325bba2baa5886e41d8c19bd9f98c45e49fe1399ebdc291'),
	(111, '2026-11-25 03:22:53.252282+00', 5, 'data_request.record', 'data_request', '1', '["kind", "received_on"]', '', '5a6daaee5d44b56f06e815cfc8fbad91ca3abdecb1b5cdd767b5474544f4d152'),
	(112, '2026-11-25 03:22:53.252282+00', 5, 'data_request.record', 'data_request', '2', '["kind", "received_on"]', '', '4239d66a96a3d6c34a42a4ef7cff8bfa9d21dcbd303a22c21ee4736d14f5586e'),
	(113, '2026-11-25 03:22:53.252282+00', 5, 'project.hold', 'project', '1', '["from_on", "until_on"]', '', '76202b5b00504128b141bb028767b6e468b306b681ef9001022a42007f858ac9'),
	(114, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '1', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '0b9705ef6202eba354142922b1f17da2f4b9df2e12792add6806a7957fed911c'),
	(115, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '1', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '74493a8a80f883e40e51b6316e5dd55a2ed6c8d16cb837b41285ccf032c83575'),
	(116, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '2', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'f5a79cd090aa9ed65eabe375134990eefb7dd7070143d3a81e85e8758423cb8a'),
	(117, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '2', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', 'b2684d60c7133a5be6d6ecf7ed54fe3f1b9d453c8648fa8e9a3c1fc9828cb923'),
	(118, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '3', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '3e7c27d1209bd3301f45bedf0fda4f183e01486ed39e26ea2b5df3ff90171912'),
	(119, '2026-10-29 07:00:00+00', 1, 'edition.publish', 'edition', '2', '["changed_at", "published_at", "state"]', '', 'e717b3c2e5e85a8c304041af7d473684c077b6836699009ecfca861d07284d10'),
	(120, '2026-11-10 06:04:28.31307+00', NULL, 'enrolment.apply', 'enrolment', '1', '["arrival", "state"]', '', '5bfae0a6c71ab761dc523055373ccabf952c152522f51f48e9e3e7ecac760ea0'),
	(121, '2026-11-15 05:08:56.62614+00', NULL, 'enrolment.apply', 'enrolment', '2', '["arrival", "state"]', '', 'b25b78046ac97d564b2041c5a778381002d5c3bb2d90d7064e02ae0aefe69cf1'),
	(122, '2026-11-20 04:13:24.93921+00', NULL, 'enrolment.apply', 'enrolment', '3', '["arrival", "state"]', '', '2a650b3c87e0388ffd8dc45063fee9127b76e7fee0e40480f3a8086fa3eacf41'),
	(123, '2026-11-25 03:22:53.252282+00', 1, 'edition.cancel', 'edition', '2', '["state"]', 'DEMO: za mało zgłoszeń', 'b0f1aff2698ee01d6831897ae9dd348dc1af059b459597e7f94f78bd03d2feab'),
	(124, '2026-11-25 03:22:53.252282+00', 1, 'enrolment.cancel', 'enrolment', '1', '["state"]', '', '587ad63a675d1ef7aa6a9954dc1121b9d1dfcd50c2675c8b22c9933d9d874f56'),
	(125, '2026-11-25 03:22:53.252282+00', 1, 'enrolment.cancel', 'enrolment', '2', '["state"]', '', '557ff3df369966a7f6ff05d71abb5c8f728715ae1fb098652007848d8ca39e45'),
	(126, '2026-11-25 03:22:53.252282+00', 1, 'enrolment.cancel', 'enrolment', '3', '["state"]', '', '2997dabd147c5e13c91bfd9f47a4b4959b74cc22adda15237d1d01a470d1a762'),
	(127, '2023-09-04 06:00:00+00', 1, 'edition.create', 'edition', '3', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', 'bed684c1b4d5f48698e0b167d92d8111cad3d43daf507141ff282cb2f035a649'),
	(128, '2023-09-04 06:00:00+00', 1, 'meeting.create', 'meeting', '4', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'c23ae2328c0507a9a80cb6f7c24780143d6e5fb0b591a18521e3a3e8ac98bd32'),
	(129, '2023-09-04 06:00:00+00', 1, 'edition.publish', 'edition', '3', '["changed_at", "published_at", "state"]', '', '8f95c5e733dbde65421e3bf76a7e2094b92176cdab1586633284e7d212a1d844'),
	(130, '2023-09-14 14:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '4', '["arrival", "state"]', '', 'bb9346e1c0dad277429f97f221030cf6f02666ffe05459673557965e58f34357'),
	(131, '2023-09-17 22:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '5', '["arrival", "state"]', '', '98f784304b0061e42d6537d19ff14dc01b154f397a93168d306e193dde12c2ae'),
	(132, '2023-09-21 07:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '6', '["arrival", "state"]', '', '0db7d401744b4ce17f8e6dbded6bf7a924518c26a9959ea162fd756d31f41971'),
	(133, '2023-09-24 15:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '7', '["arrival", "state"]', '', '36f749e8e38eb3326ea25776d8a43731e09cfd41774bc80a39d70252a15b045e'),
	(134, '2023-09-28 00:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '8', '["arrival", "state"]', '', '98b1f7961f0e5c1b67f4808f466a09e401f1521df32eef50d4e2ae7742befabe'),
	(135, '2023-10-01 08:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '9', '["arrival", "state"]', '', '5486b83fcb66af10f4b62c8f664c7f2d13d119f389f8e380f96c7c264f4bb125'),
	(136, '2023-10-04 17:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '10', '["arrival", "state"]', '', '994a534bb77153ad4c2dc7ec79d44b1584f0d0d6a49d30fc0045f0b0b4334229'),
	(137, '2023-10-08 01:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '11', '["arrival", "state"]', '', '849c20bd863e9c6e85f1e38a9fd7918398a3f7f267db0750592906196f9a1301'),
	(138, '2023-10-11 09:58:00+00', NULL, 'enrolment.withdraw', 'enrolment', '6', '["state"]', '', '13f5a5ad6ef222ebc969155b054d91a73ec95f5f032a3c5110d8fbd866a19e99'),
	(139, '2023-10-16 12:10:00+00', 1, 'register.mark', 'meeting', '4', '["marks"]', '', '9a565da0b67f7363df2d634abe1a13bbd7c0be449f80c6d7ef78e5f7b239fef7'),
	(140, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '1', '["began_on"]', '', '5298d029239250cbfc8952ae195c2e5816787431a785f3c25849fdd1ee4dacf1'),
	(141, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '1', '["began_on", "source"]', '', 'a214342dad167b566cf90dd1188ca873ab8f991f0d1aea6ffa458c9347bad285'),
	(142, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '2', '["began_on"]', '', '15833f713df7a4b10ff2ca814a20a4a62ea76f42f0e43fa18de7077e84c9c6aa'),
	(143, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '2', '["began_on", "source"]', '', '07f8edde3f266a2cec3635cccc8fc5bdb724de0bbce29c672258e37659797dbb'),
	(144, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '3', '["began_on"]', '', '66b876a92747b51469e2cf48d4e56a9f0cf00ce81ada3207bb1182281f6fd78a'),
	(145, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '3', '["began_on", "source"]', '', '1dcf67a0684636e50773b370a476a850545c8207b04a3b9b4a9bdb6b58277306'),
	(146, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '4', '["began_on"]', '', '944cdb38455f48dd49280d6a1fe8378b1cf80f2e2d82a1887d535a8316986507'),
	(147, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '4', '["began_on", "source"]', '', 'af4d7f0aca76e4d43e5138bc01e8b4fc75b72497389bf4899cc5d2d93761f0a6'),
	(148, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '5', '["began_on"]', '', '9644a56a22388af78773d323cf3de458855b65d39b6400045241c660389e7bbf'),
	(149, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '5', '["began_on", "source"]', '', '47915b78cf051c5f8e9b4b5dd33095bcdacc637b2034a7ca3d84280b8e028f22'),
	(150, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '6', '["began_on"]', '', '8959d40f69cc867678d15b5cc082ce5360dde3a897bbe4fd612a1720208564c7');
INSERT INTO public.audit_entry VALUES
	(151, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '6', '["began_on", "source"]', '', 'a11404f0f8f44c682678c30787d1117fb99050f4d93828616f0b77ec7d83cab3'),
	(152, '2023-10-16 12:10:00+00', 1, 'institution_participation.begin', 'institution_participation', '1', '["staff_began_on"]', '', '2e7765a16973bd84ee6bc2afe5966bb48a19575725cc98ae01e01c7bb82d27bf'),
	(153, '2023-10-16 12:10:00+00', 1, 'institution_participation.begin', 'institution_participation', '2', '["staff_began_on"]', '', '091d217f906bc3f10647282c2f3cf0975110c7d0e6327bd497dd30e334da5b0d'),
	(154, '2023-10-16 12:10:00+00', 1, 'institution_participation.begin', 'institution_participation', '3', '["staff_began_on"]', '', '7d0a7fee58855ba967abfa79bba6f9191c06abe2dee4bbb1a086b3242a5eed6e'),
	(155, '2023-10-16 12:10:00+00', 1, 'institution_participation.begin', 'institution_participation', '4', '["staff_began_on"]', '', '36d8915758c84214b1f5b54ac9615be9654eef119b290bcb72a17cd6e6bdef2a'),
	(156, '2023-10-16 12:15:00+00', 1, 'register.close', 'meeting', '4', '["closed_at"]', '', '042791783464a3584115f54b865f19d443f94a563fb93b68bb94ea6d3b7c1686'),
	(157, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '1', '["number"]', '', 'd0b55b6317b5223c852321278a35b2e849735aedd156d69e7615f9e1aefbf470'),
	(158, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '2', '["number"]', '', '3477068c514b2911d3a3be658c64662afb01068bd065c960fcddc528da0070dd'),
	(159, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '3', '["number"]', '', '80c558e3aa9ec8763b898f970c2b6e0d61b08fd72dd995ab4edb3f87f137b34d'),
	(160, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '4', '["number"]', '', '36177c7b4709a1af483eb5ac7d07ccd6f0ab1acb353522a70131b9765d48881f'),
	(161, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '5', '["number"]', '', '54c423aef7d9d3784e72934420e885dd87e3a0d42d41f1c82388102073c0196f'),
	(162, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '6', '["number"]', '', '510a7d560f71b6c16c61a757052b00b5527e2b2f302f7d35625cb5ec096d0a86'),
	(163, '2026-10-21 06:00:00+00', 1, 'edition.create', 'edition', '4', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '1a43ac685bb9ee244a754ee7e688478db3371d65c10d182f98a42d0bacdc4d28'),
	(164, '2026-10-21 06:00:00+00', 1, 'meeting.create', 'meeting', '5', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '692dfc23557032457fc0d78efcd6992e983bd3fb4a5f59084efc8766c75c195d'),
	(165, '2026-10-21 06:00:00+00', 1, 'meeting.create', 'meeting', '6', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '90dbbd1b35c3aa5cb7add6424f98091e45aed41946a6b899c3478265ccdaeb58'),
	(166, '2026-10-21 06:00:00+00', 1, 'meeting.create', 'meeting', '7', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '108f916ab85b1085827355a881bd7871e64d977c45a8d2164abe56a5231f2465'),
	(167, '2026-10-21 06:00:00+00', 1, 'edition.publish', 'edition', '4', '["changed_at", "published_at", "state"]', '', 'f800ee6584a5abb9cc5302388d522e85a3b40e5f41e22661ee81956eee894838'),
	(168, '2026-10-29 23:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '12', '["arrival", "state"]', '', '9a865af13023b2c716646ca2c6de52af9b775e2df0a9bb8272217d8fb6844886'),
	(169, '2026-10-31 15:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '13', '["arrival", "state"]', '', '1031ed64902a5518eacd076d5f67d83c19e092281671c235b423072efe7b7b4f'),
	(170, '2026-11-02 08:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '14', '["arrival", "state"]', '', '2d4aa6ccf6064882c19d7e7358a89580a48d0497460f3c2561be33f016df851d'),
	(171, '2026-11-04 00:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '15', '["arrival", "state"]', '', '4dd351506f0ce1e692d0699a6748805e94a19c6c1371d36f6b12b1a54fd1846e'),
	(172, '2026-11-05 17:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '16', '["arrival", "state"]', '', '6cec7d00744c7b5507f87cc5605a872953184caeb060aea9a57dcd3966dd63fe'),
	(173, '2026-11-07 09:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '17', '["arrival", "state"]', '', 'ee6f63ac2954ec79e808040efea426d38f7aad661d738709b8364b16797aaa11'),
	(174, '2026-11-09 02:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '18', '["arrival", "state"]', '', '98dfd203575fd65de152ba04b7333e71eda551dd3eadd2ec872ea5077a009475'),
	(175, '2026-11-10 18:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '19', '["arrival", "state"]', '', '51e8b6771e859306e4277074ba0e860d64b2d8f06ca581b504b40ed23216521c'),
	(176, '2026-11-17 15:10:00+00', 1, 'register.mark', 'meeting', '5', '["marks"]', '', '8ee3290fe91abf7a5297afb1fbdb2525a07fd3ed6d420f4e2383a83dc102a312'),
	(177, '2026-11-17 15:10:00+00', 1, 'participation.begin', 'participation', '7', '["began_on"]', '', '62fd0135d2094c903b5e208e8923d7eeda055cc8cb0e15b44282c7d936285c41'),
	(178, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '7', '["began_on", "source"]', '', 'e7c8c6f3e491ddb490cc486f277aedeac33d0884340098e6d212fd984dc9eb15'),
	(179, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '8', '["began_on", "source"]', '', '5a58301c5b8ab5d8ac880e721bd589a7f12e4d3cdd8c2428809a2419c09772b2'),
	(180, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '9', '["began_on", "source"]', '', 'e848518d568e30b4487b3cc2b64933de36e61caeff3dbceb24a013465b01baf5'),
	(181, '2026-11-17 15:10:00+00', 1, 'participation.begin', 'participation', '10', '["began_on"]', '', '3149ffdab28af948b533f8379a2dbdb3655c25a2ce088955554d1bee8ac2d7a8'),
	(182, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '10', '["began_on", "source"]', '', '2d9f31cd01c311ee749651a6f09d7f1604f0482853f318b8ff5e458a83720f2b'),
	(183, '2026-11-17 15:10:00+00', 1, 'participation.begin', 'participation', '11', '["began_on"]', '', '13ba985bfdf4daf455dabc6132ac89d08c1c53466fbcac743e6dbfe1560800fe'),
	(184, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '11', '["began_on", "source"]', '', 'bca42a6ef7263f00c415fe20dca79b4c6519a5b251b971b95dde258374bf263f'),
	(185, '2026-11-17 15:15:00+00', 1, 'register.close', 'meeting', '5', '["closed_at"]', '', '866255fcd0b687838d4b9bfe10a49df0f3be36b6bff753b014c5e630d1cdcdf9'),
	(186, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '5', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '473cc9ba2c957b84512d96b0648b03915f45d7ded754babfc524d32b8f9ef4d3'),
	(187, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '8', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'ee3cf5ce3f26e5001611e52db83c356b05778d00e979a186bfbed58055aa7ce3'),
	(188, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '9', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '05905c9d7d4287e595163c62e3fcc71b3f148c7e4bfebf572773a0b8124908cc'),
	(189, '2026-10-29 07:00:00+00', 1, 'edition.publish', 'edition', '5', '["changed_at", "published_at", "state"]', '', '3fb4e45f218336f9c5cb63e40bd868b9d9ca369e31b81b697a9e8f3d448d8f8b'),
	(190, '2026-11-07 11:55:19.250254+00', NULL, 'enrolment.apply', 'enrolment', '20', '["arrival", "state"]', '', 'dc52bf31e810ff306f1fc82e525740a296bd9934f452f4816ffe8c149d8e5b9c'),
	(191, '2026-11-09 16:50:38.500508+00', NULL, 'enrolment.apply', 'enrolment', '21', '["arrival", "state"]', '', 'ca5cae67507fde93bc58262ac9eea40aaf6ce0ffc703cb03afc85da1a1a0430e'),
	(192, '2026-11-11 21:45:57.750762+00', NULL, 'enrolment.apply', 'enrolment', '22', '["arrival", "state"]', '', '2fa611f6c6d4010ccf0508077b576830aae4e7b172342d13c1324b7a5ce6ee5a'),
	(193, '2026-11-14 02:41:17.001016+00', NULL, 'enrolment.apply', 'enrolment', '23', '["arrival", "state"]', '', '544b838767df9f63db537e6a57c9d012f995ee02d7fe3164d4342f36c00c00d5'),
	(194, '2026-11-16 07:36:36.25127+00', NULL, 'enrolment.apply', 'enrolment', '24', '["arrival", "state"]', '', '63291fc9737a656a2a081b0cf4b9b85c804d4f46cea5c2a36b9dede6605d165b'),
	(195, '2026-11-18 12:31:55.501524+00', NULL, 'enrolment.apply', 'enrolment', '25', '["arrival", "state"]', '', 'd0dfa1687c28467b2acefdf4c6edfdbd9ccae0c40272716103d3f672e81c70c0'),
	(196, '2026-11-20 17:27:14.751778+00', NULL, 'enrolment.apply', 'enrolment', '26', '["arrival", "state"]', '', '1ed3feab4e7d6883601976da7f0c3b297398d8d1317afa73e54d528cb22dd6df'),
	(197, '2026-11-22 22:22:34.002032+00', NULL, 'enrolment.apply', 'enrolment', '27', '["arrival", "state"]', '', 'a1dcaa71121818d38cf7eaa3ab5425108b31de653c66a983504906587c3aad31'),
	(198, '2026-11-25 03:20:53.252282+00', NULL, 'enrolment.withdraw', 'enrolment', '22', '["state"]', '', 'a528ea4f3f5c6c25517c44c879c7153b815c016328ad8820799f7aa928b18bf1'),
	(199, '2026-11-25 03:20:53.252282+00', NULL, 'enrolment.promote', 'enrolment', '25', '["seated_at", "state"]', '', 'd1bc3df35c868c946f0fd62e0295fcd173eba1e3cf52fbaf0c48172cd1aa7217'),
	(200, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '6', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '974d7ba7ce98c9c06d3daaab4585674198a2554642ecae56d4c0dfc46f42f535');
INSERT INTO public.audit_entry VALUES
	(201, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '10', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '7255c9a9843b11ec07943e1c7a65b130646dfde9f41d0b1f80932ae2aa9f5c07'),
	(202, '2026-10-29 07:00:00+00', 1, 'edition.publish', 'edition', '6', '["changed_at", "published_at", "state"]', '', '97111223463cd439598d0454bc14caa1cc7b4ad2aed81bc1b2d3b48bd789de22'),
	(203, '2026-11-07 06:37:47.325228+00', NULL, 'enrolment.apply', 'enrolment', '28', '["arrival", "state"]', '', '2f92726f8bf2806e89ade0bae99b55c6458a99c334f732834314f7fbcd8d2b5a'),
	(204, '2026-11-09 06:15:34.650456+00', NULL, 'enrolment.apply', 'enrolment', '29', '["arrival", "state"]', '', '52d4d5871dc2ded40cca7964a4630636379c3db5033c036f993d776a71f59b7e'),
	(205, '2026-11-11 05:53:21.975684+00', NULL, 'enrolment.apply', 'enrolment', '30', '["arrival", "state"]', '', 'c46079427ea1ce830b7eda711c9e6555250c23222ccc65807fc81de30ee96c4c'),
	(206, '2026-11-13 05:31:09.300912+00', NULL, 'enrolment.apply', 'enrolment', '31', '["arrival", "state"]', '', '812c931d260df5610669d00e06531b8e0eeb8ada5af1dacc5fc45c273ca17338'),
	(207, '2026-11-15 05:08:56.62614+00', NULL, 'enrolment.apply', 'enrolment', '32', '["arrival", "state"]', '', '104555657f4bfaefb8bd8d7f0cba3f16f9f6536d966eab76528fd0828e4720da'),
	(208, '2026-11-17 04:46:43.951368+00', NULL, 'enrolment.apply', 'enrolment', '33', '["arrival", "state"]', '', '3d658b0d00c5187ba7d08a64e9cbc48103cb1e36336e4f8060c248e96f312656'),
	(209, '2026-11-19 04:24:31.276596+00', NULL, 'enrolment.apply', 'enrolment', '34', '["arrival", "state"]', '', 'ef4e6f5011773cbd5697e5b6a655fa9229d0508d77535da58238698b610a0e5f'),
	(210, '2026-11-21 04:02:18.601824+00', NULL, 'enrolment.apply', 'enrolment', '35', '["arrival", "state"]', '', 'f7c715e08a020c4101365756ef77538e4a07161ab72d2d24ee7e7b892413d5ab'),
	(211, '2026-11-23 03:40:05.927052+00', NULL, 'enrolment.apply', 'enrolment', '36', '["arrival", "state"]', '', '6ec3bfaaa108f7ebef07ffee38181da1344d340669cb6283cb5e0c4836626484'),
	(212, '2026-11-25 03:20:53.252282+00', NULL, 'enrolment.withdraw', 'enrolment', '30', '["state"]', '', '4ebacd8f61427eb35746cd7ec35dad889543fbba0c3b6377d2f7b7faa01ba591'),
	(213, '2026-11-25 03:22:53.252282+00', 1, 'assessment.record', 'assessment', '1', '["assessed_on", "assessor", "document", "result"]', '', '2d48269ccf376df50c9bf346eb79dc478a9d361be72a011b7242d1ff2e967017'),
	(214, '2026-11-25 03:22:53.252282+00', 1, 'participation.end', 'participation', '1', '["ended_as_planned", "ended_on", "exit_situation"]', '', '39dbbb7a9fee37a4e652fa549e1975d25f97a9f3ccd24f8989d598d4355e93d0'),
	(215, '2026-11-25 03:22:53.252282+00', 1, 'participation.end', 'participation', '6', '["ended_as_planned", "ended_on", "exit_situation"]', '', '76f97ededff212c17b36a9414f00593155a0e45a8eea4629949982ae885a3ff9'),
	(216, '2026-11-25 03:22:53.252282+00', 1, 'qualification.create', 'qualification', '1', '["document", "issued_on", "issuer", "kind", "legal_basis", "speciality"]', '', 'af021f23beeb320893861805cbe087a6702bc9e7d6cf5adf7fc31e70ee01398f'),
	(217, '2026-11-25 03:22:53.252282+00', 1, 'qualification.create', 'qualification', '2', '["document", "issued_on", "issuer", "kind", "legal_basis", "speciality"]', '', 'eac39b17f1b02378bd7453c96f066f8a24557f6fe6155d51526e25a7e52cdf14'),
	(218, '2026-11-25 03:22:53.252282+00', 1, 'post.begin', 'post', '27', '["from_on", "institution_id", "is_main", "position", "staff_group_code", "until_on"]', '', 'c125601385189cafecb6ef24c11a97ef69f5ecb66b1135feef558371c57493ba'),
	(219, '2026-11-25 03:22:53.252282+00', 1, 'person.create', 'person', '27', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'aeab0eb79f9a693976385fc985487bf44cae85d63c3c8f7311410e0c258c1cd4'),
	(220, '2026-11-25 03:22:53.252282+00', 1, 'person.participant_form', 'person', '27', '["birth_on", "sex"]', '', 'afa400101b3326d83eaaad027ada89fa5f11ab16a30799b5bc97ca18701b473c'),
	(221, '2026-11-25 03:22:53.252282+00', 1, 'past_file.keep', 'past_file', '1', '[]', '', '50a76c502970ff5c9ad500e4ce8c6625a12cb8206bfa648054947660ed230024'),
	(222, '2026-11-25 03:22:53.252282+00', 1, 'participation.past', 'participation', '1', '["supports"]', '', '988037cc7e0971970f7061214fd9fcd635892f090b0e9c1da406599ab0eb28d9'),
	(223, '2026-11-25 03:22:53.252282+00', 1, 'past_certificate.record', 'past_certificate', '1', '["number"]', '', '469d88aeeac2fc07f5fca6f75c7e90714cb1a3a089607dff654a40956374dfed'),
	(224, '2026-11-25 03:22:53.252282+00', 1, 'participation.past', 'participation', '7', '["began_on", "supports"]', '', '58af0452ddcbeded158b21174b9790a0c9afde86a4bf48190f1585d6bb5af770'),
	(225, '2026-11-25 03:22:53.252282+00', 1, 'past_certificate.record', 'past_certificate', '2', '["number"]', '', '8ffc9dfef6e97e78d4d8d89ec9243aef1444d99f35c517e508c63e0153990a7d'),
	(226, '2026-11-25 03:22:53.252282+00', 1, 'participation.past', 'participation', '2', '["supports"]', '', 'a5dabf0a51010d1dc799baeb5beecd772c0b589852245f1b89f286de7e43e2b6'),
	(227, '2026-11-25 03:22:53.252282+00', 1, 'past_certificate.record', 'past_certificate', '3', '["number"]', '', 'bd41e9382211745b10ddd3e037297218529d2ead2a1350290a350d7c86875194'),
	(228, '2026-11-25 03:22:53.252282+00', 1, 'participation.past', 'participation', '3', '["supports"]', '', 'e404855c53933621855b6e9bc6f52f3a95de4f1b8d4a7e3ba663b4fa421f8bf7'),
	(229, '2026-11-25 03:22:53.252282+00', 1, 'past_certificate.record', 'past_certificate', '4', '["number"]', '', '2a0493df40d3ee0d9601068b9528fbe3a485dee6dd6774a17dedd33eb6046108'),
	(230, '2026-11-25 03:22:53.252282+00', 1, 'participation.past', 'participation', '4', '["supports"]', '', '2d8d88f0f7523f7d85a827a51ed2996a6e00977ec0a2dd5d83dacf24f312375f'),
	(231, '2026-11-25 03:22:53.252282+00', 1, 'past_certificate.record', 'past_certificate', '5', '["number"]', '', 'f4efbf845cf2a6fbb94907aacc77906cf3ec8eb9991d3a18a313a06dd6b81d63'),
	(232, '2026-11-25 03:22:53.252282+00', 1, 'past_file.take_over', 'past_file', '1', '["rows"]', '', 'b46a67d17bea751ea694026459dc92cab0c09b311c26404443fdc26b9c5a940a'),
	(233, '2026-11-25 03:22:53.252282+00', 1, 'past_file.keep', 'past_file', '2', '[]', '', '661975c89b7ba8940e2433e83783794b6de3537b31d9eea4419012798d5238e3');
INSERT INTO public.audit_head VALUES
	(1, 233, '661975c89b7ba8940e2433e83783794b6de3537b31d9eea4419012798d5238e3');
INSERT INTO public.certificate VALUES
	(1, 'bej266fahuy6q', 2023, 1, '1/KPS/2023', '8da828b1a6fe2f70eed8865177bda3fbd4c107ba7803aabca184b35ccf90a439', 8, 3, 5, '4bFfEzj1aDVdPr4z84XKXkixiS8UAy6louG/q0j/UuLBd+rg1G7gzaqOQ+Mx3FXEYCCvVTnO8OBBV7i038UUcVfJYQdskJFKRQfJ2IsI09VS87NXm2otOCXeKateWcXO4NC8vd7jLvwEf4y8ugq4CaEaTd78eNHowy18wbdPbj5ArW6I/2449Gi6VJxlU/TSwFaj+FsPAaigaYSmBLe8eCDDTMXGVrWfUfyOwqMECSdXzO7ZQkZrbH/FJkkLJOlzymf025T8pnupxmJWY1FqFkpqaN4bEHGKofgzcIVBJgaEKDKlHAXiZeRPdVwznFEN1APoUWhTcwz9A1Sc5MiUjOVmrAuITgKhZw5n27eOdsCgjBRhZfnnAA2K03jTp4O+WcFfcR7MTtGv+KG8r5Cbz0khX0NsW3f1zkUsrr6EAEchJ5pTJ1O1bpi6wZ5tc8JJuzkzwJMotqhcMVvv6o3fDB1Vo7jrG2ylpEl3grj12wdehHTza6VCpyuZil87CEkMk4OBWJtrX265bfMYI8FnLJs+cPfHkPOsrtikdWT10uXeBG9j/Z2q6rFNhf/O1H9nd1fasloUK93kq4ZM/unIj7Fx/CkyYnI9HkDi7Zpil5jK1lbjJmAe+2Y9XspFn04fJxa0nj+rdRZQk6gWgysgKCBmc2OH40BZ6M58BLqGQsVKOquwnDyfvt+wPFZ0BIG2wBYz7KuSz1uX+PGsP+gmRJLZ3yZykjU0qLa5q7PJ1lDTSDYUWMruYIcc/6IYA2/qqKSiDcGOsXuz+Tg0DlnWYkCsoSMvVQikhzdi+h8Vec2/e34d1LslDe3Ufl1WgT674eyxJu5L/PYnau8yoBRAEJXP23osX8Q2qf1YQ6TW+cX5GqT/xIuxG9Dhzo7zIC1JGSW0Ye4NcSs9K+3XP+MuJ8A0aLIwMq1XFcbR6zP+JfA7vGFPD4ULCv+mXnOIJAymvBo0U4HDATe7/4OBETLTZ0TOiGj3eSjvLkGBaLWpAPszsFezkUIFWs6VFqOTJiPAvnhFQrv/blwGX8Xuhqnrv2wBZXlSD4Sh92j2vxiVqZeFAsm8IZ20du6F4ElYQvPkQLAVWs1BIxhQTBPyTi1H/VLTlmSAmv+94q0ahbxh998+1b9iiIfEZwKq5Bzyzym3cCKQYxI3FrYifL6QXIRpCL/L0TAi4KEST7wv4YBVGEfwFvwePIgLws2d4GVUsJGqyD09wNccR+34WLqJKHNH8Cr6Y3xK6qgQ6XRVfOzxGOkgTHsFFAxOsVa5n3a8UL4mohrlUzs9NhhGS11Yo272zaUa/1C07KI6Bx6oZRP1qwwK2OAR0MmRgfCNTRnpEplsaoWUhAV5mOF4W0xhrVEblRWHGUDFsMo/jUmZOG8tO8EcJSggjptpjG/xinA1lRLypGutfb3lzYrpdGBBxRNdsbUgP8zge4zJQqz/Zc1sbXnytNq64GYgIOVQ1F7rg2k0iBAjD23YHMqjcu1lcWxBv9Ja2Mf0JU9s39KVoclWsw93+ywUOAEk6E+phaIiucpO5OVzLyI+wdA2zKP1qTmaQXJ3uDZ0iMHicxuUZOZI59H+zflFy9CBQkh5wGLlQcqywQzbvTS+cbabcWkg9ay/zImVsdcqlGo1BZlzjUH0AmwplZPyDra3kDAcfcrKwqw/q17rKLHOxo5Ih1JhGsdWL5d2jUyN3yyrL1dlt2MwqVRjL334SQq2G2H2MBVC6txofIPEmo4KFS6k84q8Ot9rs4dfAo+H7DRPbc6in1zyecQmky3kuBbBUo4pfZE63nxitCFBShOcwbb0jiLMk1H8EGcau5KhaRD028MD+M04f+/uzM2pJGFQrYBAp/l/cRUnjlSKC5Apld0S3jkpj2GCsiH4bJCcP2EXnAGP+RvIrV+gi5bB/Oac9myKq9tifPbHA2O7ZBi5A5QLG/cLduAZ2KA99OKNfBv9PnE5/HcjoTwFmcXzZxrzvmpk+VrjywP1rMZezKKhQpTBRQpmB1CBTs/SvBr2FfiOnGawCzM15WGqRkez56tVKTqlEA0kn6cI0f2K1Em++2j8gxtS2u6eHBpkr1ePGqY7V1SP1fb4Kni+dB9wjczrD6s6TzF0o8cF3TTiuTuxAOKAfaOI6Z1c23JyA6F/77CPUL4BmtFKdApJHNnLRNazk6lmuxABU4VWhQJ9VZFyaciEXPfos9+9uIJeiiYNVrO4+3YbqDfq2/s7snPSRz8GODP7IY0EDquCtSMLWQG5AjsH1uC6FMdx6Z0VyDguGqVzSHfFPj2dNw0gzkGur+Ij3E6y5nh24SvLKVj86ulNUoM9QP9hFeG+tZRq0t+lgpg/IPdkYkIkOuF9jgawFd1DZqDMeuGbOp3Hnm+8jvfvACMSmqDCBnma9bS0c2siOZumJYQWumgxjS/fbqJYNPNfOvKsKnd9Z8CCd3TjNp1a4OutfJRrPy4DKP6lX1RjD4sjePhU8lSOR1hPYR1pp3BsISiNPkR+SxirOxYORedEDy6dUqXP0xQAPEAkP/98w/psBlYgvss2CoKAVQgS+Ke1wKPonEqmkf2QK59dIQyzrKI6OLGYEoF8lKfIW+GY9SAIndITs1FoGoqindScFkpqH0dDED0DYuMtO/n9gHiRqe/YKtF6XJTsK7eVuMhpVUD0j8R2UMMXcYghl5AILkH1/CUPewZe+lbfyb2BvfeGDFWCkUtU33FqNEHZZ97TNFK0U6tvmq9HHTmEjxZnBNMq3ObW8ADI5lSJroNwHJFsfUkM+RLQlHnHkx4pmBkS7aicRsmGDw5l6t5kC8ixBVz4BtV83QVsmnMRC0l5sawMGD2S/qBQ18DJPcOt+C7IRdUKY/QTqL06XOH7YmVTxk/J+yN46JDFrwjq0eglgjNw/4g+uqsDso0X/4QD4mEp57AIYW1EDHrP7J6Hw+Ftsk+BHUmdJy0uMbruWGXdKqY68OjfQsBgJThsX0gtNBJKeIBDmyyxw7TiixvSqay/qaSfK4YP2GYW1LaSmDy+lrBZJiwKS8HTjTCB6iW2gdhf9zXvAdEmFZ3JFwOADpSa7w5vjx/OoGH7CU1Ca0y6HT1KmQaABail4GrE4MGZ1W7UQujYkvGTTY6rVtXcDhMGF6Bq3ZorPW367pbkMRrw/4EOcfhRo0850GLD3zPc64S2ULXkShRczm3Z5cGeZRoF5wfRsWzMXUWAoBSH23T5OOzJ0GlaNe8=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(2, 'unchnv4qxqfc5', 2023, 2, '2/KPS/2023', '260df938dfc314ea1dab3df2778f1a4b7ed51839df24c4728574a566db83b396', 4, 3, 6, '4bFfEz24weQnjK43ldavmjQ7+PXdj483KWAuuSnOgSP82DEezf06JMq7hQua1vSpavzzKZxdG4PFypfKRowLDbuXBl7mgJX5RXHDCpDwXLsopS0vpml9WBKthNDTJiD/zCxw4ENfaY7ZefeKMyqkK1VkKj5bCntN5lBepqg9HqTKCCo2edVGupHUN0pIHV0+qdj4E2Yp1zbyUnqN0nOhRnMUbpT6aCxWvIyWoxufU9+D75lQZ3K9QlDIdXwegBtl1tTVqKjCy6jN79wOloPo0m9OtY80rTvjhFN70jclQfZuustTEtXFNefii0lXxdeBJxAh2Ez+ZEG8dTj6Ar79s/RFcnB+hGaEu3+nPYT/OSR4u1ycQ1W3PkQzToGhb7aPrcyBuhYfKIKR4lx0H5EI5UiQqUAP16nwOlFlvC6Xn8TEbUUijsqrND80H/gKIQAN5ySnKcywSrSVlqT2OGeFsZyzPLPBgu5l1FEYMMZFdB7KnwmowToxfgHqJko2Z/0YvMy+E0LqupTsxuB0NDQGmhyYU126FfxMTZaWNCTas0W7yqxycRhIzllnIdV6BLJ4LClOk8nro4Gt2t+mPSX+sglQbhUbk88UY1yPBsrD22mOtvR6/uUIrdYeXmv0EoW5vmrITLh1EKuWFX5pmVE/X+dOVtPcgeBHYgCrP3tFs7hxRpAPFK3nZ23BazR4WxlQ5lPFL49T8dqCgwLM0thO164vgiD0SKT3lotptrIf0SnN+6Wv+QR8lkYAevA3g5OahrAnJyfMHtZbri8OThqk03UANhF8f7knwa4kMMP7yfQF+9bc4Eqj0T2MbCDUkuxs6a7NjPS2SYUWRz0C51wZWRzAyRutpgn34qPXXzqEZLGQ5WqXHj3g3AV0gTFVQpDyVjrsEWdlZ6/S2Rp2vOc3NPUNexsY2mPa+dOUHZjWPCJiS3Qt9gn82Be0aL08vh9qy8vFA56HE5Rax9n3DawLRq7EgJuXq+MyltJW4y1YDYWAVNhT3PZ3Z+GQq6FnjmD4VvFcS9D1gMfdD25Src2mdBxS8gahuv/4sls2NBZEvHNwy3sHjKgl18y9q1yo/eHWhB+sXGkCwpWgEECXuZtncIfeP9nC1qj+JxECNpU4thb1Y26c++86qYCLQem1Bt7jCsZ600TILwbDghABcnw2TL+7anUxXwqS5JffanjW+5gmx8DP5DCeBxBlnmNubiTs0//4NwVW6IJWNCryUV6BjK65deG1MiB+HjSucoQNr68K76Iz1vqfwmpIKXfqWX/k+k80J1McfNffMjGuuPE1iKr9EZl/Xg5zBo2MSawm7xSjk9E1GF4AEza9oIcpQWenZLcjs9vdoExa5SD6OY+iA7CbqzFNahfNoRvy3DBUt3yGGHVil/G292vTBCnW74hcsjJC/T8muh7UpWTTyVl9QYQ4VXydZbu9cCAI99CmSZ8Y++ttTkzlrE+O4hmu+cSRvbt2DARVyFSY/HMRWRt5mNqDczWEHUtC3cRNVBZcUAP8mqarhU0vArrO9hSXsqOo9uHs0cl5WJsk1WtReUozwKk3Mu7zCRGZHBNBSd24/oNWnIzsVjEcptyVFCTgyw1iLwJIjoeDwUESOTuuSaGfzStaM6W/va+2iP1RLoL+4eKOm7J25CmHXdJG9+bLeZduKSlx7h5B3TlECeyKTOWe/4sZrztFCAbkIqqqRCQGFLkrR/j8UdVLMTrc9zkWkg4YgbbXbvdDRKIoacn31xS4qyfVkZjUuTXLu+FPRaDHM4ZIxiFARenGFU6sh06fDUecmtcZmfXWFegnlz2MznyGal5mF+qIVa+oaTPEz3uFWdxQpo1F7sI6utMx/EzxvL5UxxlN7ZRQdmBpCQUlSvJ4Q3Uq/uC1dNeTIFaA/YWmAy6aXUvdEkSY7CHfyahQuku2cJpmJLuw1njuXdaFlYJjiKGA7syscY+VkRRSvwa+MmK/L6XTgyUKfOsXxmz29mAL/AhpCRJFeylmLdPLt5IAZHSKThfwlxGfrScLfmWZl02QFMliA+T0yog8lTrGfZQ/WNTksPgp1oEE/eUKAwDdUSHF2/Vrzzk1uNWoq3W5Cb0aJAyJXoZRVQrsMRfeKBYZmwk5ks7sf5+0yoMMJ4hwsBdxuTlcd1QiP5a6+MiAS/VVNGEGqLU/wLW/qr5TEbP1TwTqwnQOZCmSeFJFa7CvUspWE+0B631+gC+gRiEhvjsvBsj5SUC2yZnE1mNiB42b878VWT5jZ6qKhK9FBT1QNjt70WzpZhcXBodg2rEXY/PitiZWDRfUm+elcGUEWJW6YaOcX2LH8MaxjCuSrQIih6haT03VNL4wl6XxX1YCGa9WXIqCB1ezY0TkaK7eFYDzG5XyecydZiiO2VnWBiOAk2NLE/cl6iedOngnrU1FVTrqSBVw4joUr8eVuAhtdK431FDhpLSQ3CJhbtJuntEFNNlZZvlys2ax6Axi7mmSZzrS7NHkTDeEPuw0k3fYRbpx6kvErxqas8C3IeVdwE4sev55wbwkvoT7NZzqom3QIwj7U0G6S+T/umJI1TMWWTvMMeEt9HVLpf3KgLnipDg51QKaAZXvAzKttkXNOtSeetvOmmozQCHFAYdNCNZrir4AqSy71HqwQXeofHAyvy2xOG7YrWv+1OpFaTGJK2XpvUkGtO76RVH8gDK8VZ51rxrU0IXTBjrUG2PNNCTXsAZbD16mztou6inPXfwd0TrRXjli7hqwZufYDZrJ6lWDngSOFte+962Q0Mw23w0i0XkhtSHV56j+7Ebs/iMhZzOKiK7rcYH28gms+eOajACeBDsj6bcuVHISDgJe3FT+GeGkYBCIEmiQWkiK42Yp6obQg/z8nqDokm1QrtxGOZN6/z+X1gUsAgnkGDMBpCP50f7lZfMPj3oMRcDCtA/eyejzHfFXvUmDzqAVJPz0I70rp1IEIWMr0sgmGyyiENFt9u2W34j0kjcM7Kia89EzO+br6GNQp8XaA17biXv+q5dq5RXQPmXcAmQiwWDxeuYvCQxynxuN7JekYvCPduvADVMIew1TITL9bT5hops0dpi3r+TRYdX2XxBWUVOdkPgQnIq4r49H6At30Axk2bZO16w1iO6Zqzj6zG06Q25WlrtBLr33TuLD3FEZZsOqfh5JV72SynCbGqTbSXLX5DuI7j71UNsG2RWnCG8L0lTNK69KaHiQp5uFxUV0vw==', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(3, 'e3mmyejbeyvf7', 2023, 3, '3/KPS/2023', '732ef84ce58cf35998baf65c63ac9cacaf5d46aff5472dc494a2dc1319604e1b', 7, 3, 3, '4bFfE8imtYIXHPzyMdmPuWJJaZNrs9jO7wFLtzlXWkqUlgnD5xWp7BFHWffnlpdyfVCPi96N/U4K3R0pP7XXv/s6JEKrpm0cNWwe7RA9b0YIrXjJa1+ak8ZhSym463kMkj9BQAtNd8Xw8wBgapqrAWgG4dvI8wNxa0T5jcj9yyOxnbB7yoj/y60QPUbyund7kSjj/1B0Eo2EmHu1Uwd+bBiVz8WqBHu/kSmTGsHBrWPylAehZ14L9PdStHxIWGuJiOfXjI2+2INaXq0FvU5z8RI9bQa4m9nwD9+2gXOdrtowSbOJskyg+WDNgvYkmBs5n006nTtkTet9NIkSTn3DsIzXI6y0A9PkP40ZMDMTpbXYOY4PNmpXA2MTfEceXMO+YE0yFjA5FkyEYQcCpDq6ewP8Sx44OKcExlcl/cy+ckbKk15/b6v0n8N8j5SgekUteadkDuwkFYEh7cHto6ueX7sK4QzHLth0qqCv8kbIWy2Yh3kga9crqWnpnayc8q6bxJUBM+kagDpozjwQH8ryqyb35ncg2wNFbZ+X9EIrt8fw6AWIonCN8jq2SwXekEyhaWPfPF8tNruLDjmPIM15r428d5CFtiLYyvpe+ufMyND00rU4ijB0nTMFzneCRJJZEM2CpTtoCVD2WRziPc/m+F3+q1KVGykRzZ1YQRe+MHtZmuFqkToG4YLQmApzvET4M1yZEoFT2plzSCs9MAgG0dF0X742E2CHc6kIZvOzRHMMjOg06fdHv+ABA10g6uZJPKEw9s79NhYw4wjcVnc1Phs1xtlcWz31M+wWTPwCWJ6uAYhaHK/4eXDiLsc1bSKK0npxXGf3mrfHRkKLtEJvEV/JT+/GNz86Oy6RKUF9jxSTZpQ83Z5xB4jPH/a8vn0a1eJt4SxOaF2akA75Rk0K/e9kQH2QKGZbaCJ5XOCqjxpZkbr7GbPkQUnxC3c38tDLGYsTRPKpmkP6iNiDM5n/l5WhEqeGnSOMllzAf5dXNAqMFsVAYTJtl1n4OryG29CnosjEMNmRPuhHPpM6oOAC63bLcf58T4rmQ+ucjqTgofuRX+iYbZo+uBHdJM+zLlJ6h/Pcz3jTlAjLTojVGrLWmdRwmPfNM85JboDnVdUMZP/alkCX0/FD44Sw1gQXgAmZRUyF8r/twDNJlBUi/eZ/10MUqcadI/LPQs43Drwj/geUz/aA2KiuznTj76eb4n+goLvRJ4HD/A+8fW4gcC0VkhAQjmxnmW6BY+sk0JX6mqgYJupsST7KE5EjXd7zyPMGbpHqFYg+gAc28aZIuf17dSP0slIJpMv2QlWf/ylSaMoFbDU1PJDhpixPTgH5f6TPaWK7Y1cbYLAhjOTkQ2nOeuQmr1Ep1J+x3yBkeCeQsWtq8WCL/9z/1dEs4pJyBgL3hEZIrJ3GvfKwn1+haYOJtz/jPl+50X7WHihRenQr63GCGoS4xEFVS64LMmTaI+++kBs7XGYoljl1eTuje/ax6cUUPEhUKelOhkLNlVMk4/t/m6C0tAqw4EnEyvMPRtz13No8OHOQhYDAoOY124MrUJctlWYSHu2NzRnG4rzbGWbARSLuUQbWzKRKr84T5Gjq3wHFym8vwDQnHSu5QbFySrL01P4jK2VSQM8W//csl7qyrymfdZRXYFodnNurRZQELby7iGxNf7Z5H1HypQVCvydCDZ+aB0Xrnf6W4t4f74Iog4+c80ogSqG/kaUhxV9BqWQ5w+DrhKh64R9k7E62VMK29hAmqzT7maSPUG8/OMrjscksuLT06Fsfk+IeJA9KZvvkn5Rs1AmnOq+367WeZyyeHw31/pd6TrZ08m0MtmKyc5VtN/T2zM4aAstefCm7ZNANatfOw+SqqlAwIT8cSuueZJFgmqJqzz0ZHWixLfk3y4FWekCEcK4X350L1fkaZXzz0LH1l+kEIzkNI4+1ZX4Pdhrrq0XlV4a9xrsgnbNq6dNK6jDNMhP+39uotZk8/1FAfvp0YJciG/jAXDRc/Kvz7bSwpHaYpeCsneupEjVh5ZVZGBgJ+RSE3NV5VOzI8gRO3+ZuMFd6XXkhGrYzfYQuYtuMZCc6GudlxL4x2R5c18qLLXZNqvciqEod7g8zrwOWkDM4sTgyaM22RNXlvBtfwL/P4SiRMc/N27xGXgn6FcJINe/kQu7QWa9Nz7H9M4/xxZ+cygwXr2LoU/fvZqkJ9YcSb/8HMDQoppyye0OZsfzPHKwC9B3ioDwy5IffS0KYDnfZqSSFUpkjzOqL5Lkv/CDaj1nZXY/9ZVSqXM4Tbmax6SxeZI9lchRIH9VN4AcY6/1HgY9mJnHx9Pty4cFdOITo7Gp2dh1Yjavg7v9LfXpuuhDVQgW15bB+Ny/rilN3X9OI4Gvbjod1pZTxepeimGrakPl7RFKxOaeCZNK1aATsoQi2oIlItR9NvhAPGwUkCV3v0KSQrQYDJRmyjpxeTXlpHxrkhyP+BM/22egzq2E7h50+fVYyZaISeajQLorzjHNA5mXtMe7ixeeg3JdLeQjxmhiCh+gZfTYBhuvKBacsbd776CD4mpZNyIRS3dgS7DGNST03CK0W2pjUW7sufAAX4yfEiSii0dbePWD0dzee8zgkkRO4SGJBFhqCjxrbJsrcpv9ffacLDpxtvMzpjGHc0N9D2zpg0o3uuL25IwC9m0LOSAoKnND80V9EHfT8OpD34ATbJtUAQQq2gb6EN65armZj43GTIjm0VKU/6BVXLR5Vaay/+Mc11hTgGHVUWQu7TN1jXMI8wxP0pDmsGfBIOhlQ809VqsHhc+XDGMlWScuVTqgXRu+KzkgKZX9qnKZcW4iAanQjnTPSBs4iEvdbOtM9LqLy31RHrGMvSXmUtEuwG6rwFDjvLpOAqKPOL+ntROXuxq8ih2jR3HI0M5QGOguwoMXFA2C+YN/v6Yvl+YJaR4PxfxwebDByduV9WsnMRElJGDOKecOJdRC4eSOEClka9kNdrJqmNQ/ugbGdMPa7IBbDRO6KfBqE1TBrPZS5JoNhcYzIlVaHwZrawYF183yP+VZwrQC4L5DwWJrECiO9xg8wHj6bacXZQnbSXOh6Ler/gS1Rr4Jerk6jEx0wwFCpFlVUsZSs6NaohCEMbWBDywyc54yCiwkZvqjQVk4SdCA41eAMdnngU5EwDXSFGG0LTZm8gy9QDM0rxyu1yRp+4t3ru+qD+mrPd12+w+7q5dzX', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(4, '4c3dz3t69pmkm', 2023, 4, '4/KPS/2023', 'f4f274350bf7e7b314bc18ad3384349ea21f2a148408bfdcd55ab013d88b618d', 5, 3, 7, '4bFfE1oB9nA1i1s/J79fSuBasS3wBM7ajigrpecrVTd+qpKbE9j2NONGX9mPm5fH3OH/JaPISh42GKoHmKIqqgwT9Lwi2uclB25GKWH9aWxas4HkpGSXIq1xJcWqQ+7iLZRc9Fwg7gbIvt5uOb4u4EpL8ELC4ilRqQZwkt5Ld5ZYMm68Hy/p77J0QtSf3mz65Yj1rWcG0h+4R5sxjnX0sxa4hktzHWTjuiWCCtjCh4K5ku4xJ3b/8ALRXwY/RsB1cTnbZrKCxpKDpqKcYsG2ik6TnPkELjUE3liAU4puoKkxjZXABwo18FNz4GzaiCc13iBqMPsKnSg4peASfH5RWLjKf1njn6HRR1yjnWiTfet2G6azD8hO0O1owiInzN0/eJwDN3CdKJL8FW2Uyn8ckOkgpPa/s4hoGkCxR84jYq2euvoClWY8ccrRNfcDLdNJPBujq4cl990qK6afr67UhBanYrqZvlSF/C5sfN/zqwy0/6nRxYbgfgQ+gDpwRpF0/A1uawGpq93sa4MLiNzFptpCvje+v+Fy4x235y7bt2ULRt0yoCjKA8C6o8x9veV/X3nBO0TEHhWtHsDTYyfTtB/hHj541X05Uhy2vBgPN29Jyd+8a56W/Iqe2Ltl2zN6GTAwKgeKVolfFUCaz3JfLUW5QF2ixOk5oz+4dN55qFop5aEqU6Oohpk6JLhuo1GUb0pwo7grnxNoPxg0r0b+sFaqFdzRBsk0tRfAy3kmpa7KkwhQpQcvmw0gTISclI8OfrV4aVzCGvtzS2bDD498/YAVtfE5TuUJUNaPZYlC3FBWZnUDQA2RMi8Egn+/JU8tCaN8d1FeGrdCQJCJFoP0OY+jLRSIPWVJ9KfL9iCO7LKg8CTA5Nn7QwUmRnkCbuHvZqHIHaS4pn0OLFfcoxyI+tzG0mF/BNq2+RW+Xc77uSf/pog9a0unSEKT1XAamhKNe1/L6GiPnU9GkLEFbXpkq+ngHcKmga7EV9UfAuJ50pwETPzbxCsYn5ZuEeDLUhWugPX6DxwNBjVnYjb+Lju6eB9S5Djsp9j8pJljOmVY7jDvmseZ7wTMUuR5A9ZupPkjogKj3mALJl8b1SH+RiNitZBTMs+MVfHDE+vHK7RYWqFK0kwN+UZcDQuqOrcsCiGFG190svuKjDH/K1czT6mWluaysJ4QK6hwtV2CUCtEuy+IdIsNldW0CEr31/wcK6VvlKYUioecSrcD99qv7JIBGVToA9nnBLXLezEdasJRmHswlRRJQga1TUc9aHi8C5kzVn4CunvCYvPaE4dSUNxgD8g+gbaMVk7sI+dUabcck2zMCt5HgAuoqHWtiSHv52UFtnX0JvKwDVWN1UpocVjoeG/0DZfqbr97WptUVxz/s1JsaTViS5uizua6pfRqEmexBPga4xqK0UN8IZy+w1aRLEXh5ICBCsSfm/1mijU7Vv48V3hHewULQSjdLrjTpwlUlw4Dro4VU/+tuEGzDDY/rAayID+0cNGZrPDVeYmsMAm7JB28+VbGXZCos2butflib419sUnbjnbdB/WMwiFXa+jQUCdo+rHC1ZC0rJiI30AnfIsaucyL61a3Y7bN/aHHibIL6IoqkinAUm3lT8B53UGFnHwXFZyE+vnUXyHjdt4l3m0X4AaOvc8qGx7wrRUJtEIVk9JcIJ2CaKvXBXu/HcurLmp43c8Ws6Ki3m016Ru5D7NYyV7G0AZpfZLU5I0/28mWhWbUOUQF4MNCFE/5BVRmkJj7br1kTmKiLdiSyAbZhOElAfFvznPdlN/tKKdmqWKdETNNYXwOx65HJNiQDH76kDGgflESAl12VR1GPOZpD4sd9obJ3/8C/GP+bhQnFe7trS7QTVA8lv5EAFSGc15wP4sXSRNdPXngICra/H3InUsEwBRdg/x0wEXX5KAa37R4s0G1TghkBNqLfTEdTr/Akr03AyXr6PldbM3hWG7fKvfu4sKGzleB+D4fdr7BCOvfnGtBV7xlTaCaWrIHyiu/U//5dSYiSUcc9DvijekTMutralKBMQP9qT8OIHY2Mz8LoSeba09Y8Bji8j5O7uI42vpiRlM9RYYtgFzZdUwDE/a3bKSI5XB6iP/W75OFePq8panZ/VhXVtidJwqihSKCLRAb69vd2Oc1Xw8DhlirfxZb0lwunb6kT2+2isTJM502CNKzTddOtUzC6D5aG/hWmHRY6tCQklZujthKn2dHmfVi+3PBZZXf9B3sq0LwFO+RYDlcBp3fKboCAATdtK4mVbWSzslfO38MyN1/dClk+eu7i629WfTaOjZ4ngqGU7Yfw13yjT3pL/Vbwuq2NAZrNMlAR91XCJyYGbgnYWA36Ha6NLC9tcPlvCGr7jONGYPv+bd/TvMytKNQlWKEJyQL6pnOFpqQjV64Ylq6tRzumSHcYMTcuB89+zswLRAc7TZWEp8MeF4X5rGZEe0QZizD9JIY6DdbdZmMLDatOafKxjRdSpcaaTBzDg1Zv/tNKYARS/F/39aWtQQwTWUDkNhxzuzUGdbu6U/C+BiaCpoLi0C2mPnm/GD4/EcM7tlJ5oVwQXxnomAie0XVhEoU2zOV7wswCFkmrJEcnBZkVMxajaari/mhHZZUZ2HWSKqMX6MyzqsPK0Z/cHmulfb3oh+k1Z0B4VTo4BXyGPZAQ1AZFKbV9imC36K2gjinx/mw8e7V6GORjoGofenynZ1wWf/15623lGBa6bsTDQmZf5yxJc/OZBOYtmNkplbQOm2Ces/opNoWUZXdR11pEIKzwFwqCovkgxvXOklBRZ7UDPq/Y6b/FSphkX8WUIcWk5XtQi2+yScjOg8c8n+DrhWoVeWVeMsy7y/ZPLyVDS/6vYUGy5fC5dsws5hzIRiJkbm49H6HV+4cQ81JK6EpbFQBS7mtXfNTQkTS2vAS7jsW+9HCfZg+1aY3A5HiXvHu7ommY1JsbRth1tP0XDk/NhA68X6f28k3nLNdfw/pHGIWQldGd3w8+gEv4lXAOvX1b/2Hc/6FZMt83uNxxqwoQgXkVCUbabh2JcyEuxFNZQLYOMhv9FbdiBtTpSLdNqlyCENFpwG6fnYx6a5BRIGBDcvMEMQOSeJGIZnL30e2wcS98NndprqGURCXlV7tARWycInXwXH1qPhhOMnw1UucajD3UI7iwO3jRQF2+RISuhyi/oDHWqlpjBP2j9u1ULWzCMzYZGceXUj1wnsAx4C9', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(5, 'mrbsx8qa7g9cw', 2023, 5, '5/KPS/2023', 'a0d6a03d3eb98847b19bbcf7cae5e19aacba5b75a837605f1414fa8c5fe286fc', 9, 3, 1, '4bFfE5nAfPcB9lgiYDwikMrOux9+Hro5Te/alOrUDR47VJuDOjmPozXWabhLkE0Q3Dn6Z/CWBjNVSVHeSQRb1JVm0CmB5rJ8X32SqsGA/emImIwJtD7YGxYCXhEWjv1i1eZM7vN53zHKmlVol2wRjw7qc7ECq4K3q0GHrzwFBLtDbFLQPy3inRhCrqcGcZloLC0Fu0HspA28Y5wr/edHeKq1mT7SPb+PxTob/uOnWX0+GpGYHK9yaUaQ3R7HAfLrXxL4AERTLQIQU4sjg3jDqdd4xikj63Kr3UNhn8sNvpnc07adKrZ9xzaZVJl8gx9oonEWTPhspMvgvfy5bMG4nbEPAbi5R7mpwHXsDm6MAQ1atq7o+LkxBEkNABbGkg6isu2FNjmtQgU4AxzpxcIjskK6FGgaWTvPxbhcpql+AL62//RWrEvVdFgRcSaz8NtosNeK+iS2jkSCxh9MkOO05QOAMgExfgXLMNjPq2RmqK4xZEAw6Uug5kj/B6JJ6hzUZIX6AUHB+aBxdGUU+fCN9gkytQrCdOARVzwaYV0Q1X3whFTcVe7KVGIOGratljuUul9Tl/fTg31qt573MHW/5+V2uF05jcUTQxj9Zp2Y+0ZNM/GwRqqDCWZcW3W/UqEazjKDwO11uEtW9QTv+6L80YkuBhxrPtp7XROCuivoHYmNrAkx8v9ENkZnic2SeIAuhvbT555Gju57qJ7qwUuvFwed2dqhtOoVK0xzRI1ZirIs12+XEajsPtAOseAn5b0ncRmICO847LClbfttCGimnxALgVUSgGShw8VKxEpCp0zOpo2YCP5OKBq631CFDh/S8knmzsgJFl5Lj7BZ5SVZFb76K93i1TbQ/Ak5oVtALn+ZHb1tDQa9BA7JkE6DK8lqVuAO9ayfL5pIYB3AhbiwJuMWnfMP7oeqWi41idFkIKa5Ka0wI+BdMBu5sSJ3EgaLKq946aOY4+X9UffPOITA1iGXzL8nNObD3XI5nmB+k/x4G3NQwVsY5kHyr+8k5as4H99s820NzWGW4pttoFJC5YCOAoOYwQalZooG50K1D5z/dA7ufXsYNMgR3lodt5r49QkiTAdCPKVH5DF/j/WOoiFxMWsnJFEdf+NhkbQNqDPAG3kSv0pGnSO5nqzqF6vuuMUa53/8BovnFvTck+DhFHWTEPYiWbL+qB8EhkKhxBd6irsey5N5xPYuIIEKCugWdvUXkrrYNmmWBCQKKcyk3K64ZrLbu+oVG4/FEnq4ucw87/g0wHf+iwNS6kqrvOA47osPLGk0cXJFS06p62bPyOngYKpR+5uicmBKA3HE0Gu1dXacQnBGS1Z9BHhZsRgLylveI+iK6YwArw7OBSQw2D1KvtgiZ4JqIYttlpIbdj0ShjMA2nD+aWN/1kAl1fi7H1cYKx9tkhoBNY3/o4Wmwt6U5qLn2JjhhSdJ3NgZVzWTwYBx8NkS7BNrByxaNnFt1mwAwcoTeJYw4vcBz66LwCq5iM33AUhqD0SsvvXde/nn0R5iH88L/Pto2B0x7HlI63W4Iy1H69np1c6RjCDe1Z8YNsm3gpG4l91Y4R3f2+4139yIah9tdSaeLdhSa5wmmUVtCktLA3iXaS07BB0fTzhyBXtN6HqEIu6kjPBlNtzNjQaRFACr5Ii3lTKmxp2VQdey709WNiPXLg1l3GfUnab6iUPY/wX2lH2TdGZO6vYkiGnLmU/8BvJidiSz741P4XS/eZ2TRkDwgfWZW3vm/SXAPnbEnDqGd4xW6jDhWjUiDV3Q8K4EB2I+KKq2D5EbcdeHT2/9/+pX7h9fuoqhVwZOb+BV+d8bKEzxfmtwNaJ9UBaqTp/P9rg6O8g96ylhuYUWy3LOjbVUlNFr//33dvhAiGnMTQ+ahSzeApyekt/3Vt4HoJEuPBwUnZe6//et/pFjtJ+zplrRYDLREJHWPMnkyA45HYJFdx/LDuVeEbGUh+IPj4NDBNk9NfOvB1Au266r1lvcaBMwsQs/zK52rVF+bmBDxrjr3l3ZbiesgpmA5JZxo3AXuBfUFH4iCQQc72Etp+tNADoJu8gGcIsy6JT4rQFnFMpK3vsgcFg3ElF75eEZW9pucbFBSwlXhVErEsrDDm37CCxhAv8lQtTIxmfcPjGP3y9VQ2+2tWi6CogGJkDAuMKc5Go4tqUmh+UNuKczHuJZfTq9V0tElVCId3awxdXnG/Tz/J/6q5fEgf7mYF1Q7jU+hCk7NrGzCzZjiWXGxoUyjR6y8JcH9jCS73xH4hg2gmDrZxILcLaGgbRd7gun81Zg0366WAPEBHEaT8Su9GKYu2UhA840zClpRDZgYDxrYcpP7JQ7zBTSWYH9FnROUNAnDW6pl8Gsu91prRmouJppPrLPMnBTWL/iXAVvg2VGVP5NfDk2wIZEOKCV6OiT0ewM/zAkvsXjahdgIvGwHDAsY/19V+RJ4ZA+KI/aDRvpxYdD+bN7msUPx6TKpYqm5JyhQpogJecx7DBLUSK1/HRy6W74FuToPU+AYS1CstzIxIyh+qe32SSjZQb77oL661FT+Lkc6sC1OyCx5TJoQBocRai1xY2OJUoBZMmwzDVHLpevSEv/ivVbPVjWEWmE2o236RxfU2N4h7r3w6XWUqamfeGHO2a0UNykjo7GJT6u/ZxpAqNdoaGnpgfQ+PSWJmbn+ejIyNbXpSAZoCHZr7mN8+me7jlSov5gAi+txrt0/iF6SNhFhU3QKnfnHRt/AO0+HgrXtQDQeFV02B78JQTztRyaHXB6U7BCI2XZ133kWutOxgCva4vB0lrFdfLY395eHvFVQFmeOcLcyPHzxev8xe8khyViYNqRC4BhvT47wjKdOSs7/BIMi72a7k03jBW93YezFOoUYJmiMuUR3614Lb+mxCoFbbYuKluGl0iHwhiQVBTG4G7kbjVHf05Qh+ahFHijcmmoiqxI+ljhvlBunBXjewXXjE3tCkR44QTM3I/zWc02PuKVPAl70Mybd/jYt5MNoBK2MkVNFDONlUh/QNU2At5qbwuqda9+QUrRmDBFa6HW+psFrsjvqZA7/jaqKNv/HmceLrkkAs9RiEenDOIBDe296Jkhol5ro2C/7v7KUCJBxR0RbEY7576xGJEGceqdKTvXLv3Zm5i0Xj9PRA6hpUQuH//cPu/M5jzobSi3vT8MxuUY9qQU2dIj3CzcwJRG4y8iCdpmtMT4USes7wR7UCY=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(6, 'caphchtwd6hcg', 2023, 6, '6/KPS/2023', 'dc98ff5c67764e8e320097647141900f0b4975eb45581967dc7f4b060269ae0c', 10, 3, 4, '4bFfE7Rs7B+XhwMgyp2llFVLUSmYFwtWL26qkNVJO44CtoeoiOT/QFQrPg/V5sOYpn6oQnqZUqSx5udpUUxcG5sw4X+huvdB0YyHbG5bqz7/W3/0Fc5H4K1G4Wwev0zHRYpqfJfMuqmCm9KTjwWoEvsV5YSzcrE4QFnNtxhGe4/HulwyukP47i59fQhzRzZYMpjYV8GQPwZy7CjDhrsCdJYjr6GLqROkO6olX2uGOvx8JkvtDUKpzVAoE9YpHLYLrenfgJjWI4ifpc39I0jK1/WuiIYhRkRo2+ODSV1HRbkhGsRvwsTwQP/yl6DvQmuxCVdJL1o0fAwHamY4jiv7a+tYwfrm7wsu/U3hxcK5Lmc0UD9iEJR6aP1w4ztm9PwqkdrAtgYCTQX7B/Nc+n3TRCXE8CtVHcyuNwTE61AHLnRBkMT9BqqSaiyiXPRKr8Y7gEdEcqv5C4qov6Cyd12HbgG9z0cJlKGR4qBhKGDawr13eMtIHMZaWuEyy+0QHXKAjIg6OM3xFXTx3buO7a9eY//0ZbrMMXEBlTou6f6Iy9uj72AyqiTTKiOzd1ztIaivI+4TpSiNNDRn60ZkX7ICPnvMDFMB1Cb7psN4iU1aqFMrcZAkOXyq0E4kH+vm/0V9onuBEyP1HlZyyUHc80TfhVxceC1v3+QS4AKerPERJF4xyhi9vpc8DjTFaEWWjcTj1eJpe8HxRUPOrBtoQwdUZfy4dzJDzMiAeiaPmmMdnsvmvnUyFC6SSDb8Aao5/PulsGcTNug5namwhX2X4OxQs7pjyI2FNgCNvLOJnEK0gmY4tqv+kpDqBr9R3CICoLGANGTtpTnnEUlICfHM03BAIJFMcBcjxzO/LibxW0O3+pChV0XOhxOxycQYM/3TAWMEhcskhHNjLt//FPzBeUHn1fwH3a9qkCCkbmHZPKHhGGXeHndiSeb4cyTpBJzrrCHc/fnn+hiSsfvmKzyGNAOxXa94tGbHcWBk9qCwtZ0PfYjgAl8lkv3AjfHiA0HPPuoQNyXiZukDF1L4Lq3SmiX0saJryRbX/x4M0hao5cJd3QgtNnqHq5yQfjaoaVjQS0ltdzpFY7QMg+GX8EgRqxE/k0ZdjLS+3Z4PEk6kpaMMNTNyooVQZxcPtlcU1Q/R2rSWnhmz9sRCpO85FVG6vS2VvkKpGpArRrXaPsdu5lc/JKmQGEpI9umw836fP4Gq2pRNVfXpEOzwkw9lZsD2HqEvC4e5ROtODKW/qLmiEu9sJieuZ1UrZlYsolsmCQ01TPkMGlY+zZ6HWMECsc9N/aiUguV0Nvi8RYnFd+BW913vVHdR+lT7Cl9iobttfEzv4i6jC3+vG1HQNqa3EPnv9jZYdDYR/TZ9v4ay21/XpSTaurCidgp9M/hyJoWY4sruhiYj4w4NEkVds9wUrNOXaBbnAR16uj+eYNc4LtqCjvN6FgeZ338tswOG9lXyl8YBUjAipZHNPOJgqCUfJdCM0TqBZgjXFNohG0qLQ9F+Z8gNR6tKfOvWSytqMEIoo7nV03iyftMOiOxTqIm92O1r5aIxuwNB56/+vyfG6+y8IkYcDCzd6exmC2zFev2GVEmyHp7c645tqTM35BpHlYdMMiPNUPy2occGBiodtdNHmdQHr+9rSK5GjSjnLUBPS7Z1UJC5xLsW9W9O4EHC88Q3ZheCNrUYfn+WHyUiYy9+W8sTA8/3Hnnzx3JwYdN9J7JoZJKwzJeidGwzmNiAhVGgnI0lsq5lJ9ZbG2PTS2dNj9J1ruH3WnFU2MBYFQKoQmog7auXrvbnVIfMNHO2FqUsD5mASUZW57zQPu9CR6k1caNuP0xL2MHHjyWC01y8v/7cVFsI6e8tszpzGRQFi3zyhiKM1S4DcagMfVu5R9DvU5RQKlBjLYCLIjVV0GKCGGlRam98hEvtRy5jcoYGnZWuwBEbRZ3KIixF77x/ApjUJUZM7sDTydqAFVid+2r7EBhLGpLJnz9oSqB6NSJXKmKCnb5SUPg8+Y1ZKoFte8qT45h7OdZzHpsTajb7gVdrpZJe/OlQTEF9OlR9J+Dhdcs8+SCxPvGU6lHHO2pNLwbcEBMzeILsrKaBCys47wgcdBtMsBHTOFce/UKAxJ71w0a1S5hkgFoQYtYeXWPvf0LMXbXFRUYSgjOn1gMOPhbIkD/iacDN3b+PDO3N05wk0mZy9KlGk2XDQd4mkgLkZhxyjVOO+4K0j6ctvCkChTRclBxlzcAMzxcs9U4/EpkUwYU8GiUeb1/WrM4Be+woj722mK4gn47cAwDFzCc5oKKbO8TiFJrYoFSCS+44dUwwlD3ibFnYjWCZHP0i9U2IOzzZVpwRsEOlox+MrkRPPYAhjszD6ig9qP5qnJI+kwKrw1oifZJu4FfjhrH2nHoCe+tNyvM6i2gnjEg2berDSBOxvCPb2csUUS2z3dQO3cgI2n8ukT6NzXigFsPh7yHQK+Hgbe+TlTJYxTL4USPlRVhlI40X68vkHbcXk4uTMcIpit5VpkfCjGwiQZ15nOjnfNKTcVeN7mDwPFdzgz/jD81LlZdYhX+gDMec7UPb1rZggOjd2HnSZqdCjMSHERcvzOlDDvVSEMwTeuEjj2ux+/txRVALQ5r5jR2QaJVbUmaIdFsI6lsB+k57CgNKhFRbfjYlHgQQq2FhTZ0iRjCUYfqEyA+CaTFW7rPU49givgSA2B18vcVABHHGpvyJNAYh/qng3G4sULk3g1xv351iunBEZjuC8/CHg6xCrqzfNVuk3Yaaq0YBkEI9MP8OnmwJ7hxypFp9ekne6xRBrOkbHElkZzkHbFr0quzafCQZPILoXdndDuM5aLdnGSonaySbd3OhKhCdE3WP1/nm+tXxatiNYzt118keppC/CRrfUFvFcC5KfRTSvYDJz2m3IUZyTkgfj56ITD8XIxzBiD8pzcFfzv/obluCWyCXrQWwxsbWwVfJmTqne4Rmrow5ul0HCbAYtklZ3FdS8+TnBvU6ar2tEa6+c2XVF3fvWhJKVhIZHB7dCJSo9/TEUv48wD1y/HoA/ellD7Y27+JZY9jUg2STo2tPK33ZRSuW1VooE2RgQkvhhq/2yqBtI6xtalMoBNU+/sHQx8NtEVpCovvPcc49olIRkiVR7GCyl0ITq4qv+jgsJFjBleHB3wmSV3KSXDbwPBUauGiM58DlGWIAjMktiPVA8Ain9mxXfSnFYRcBXbo=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL);
INSERT INTO public.contact_person VALUES
	(1, 'ez9hk6bazppmd', 4, 'Irena Przykładowa', 'kadry', '+48 100 000 001', 'kadry@demo.example', 1);
INSERT INTO public.county VALUES
	('0201', 'bolesławiecki', false, 'dolnośląskie', 'UhbYmcSs^YVa^'),
	('0202', 'dzierżoniowski', false, 'dolnośląskie', 'Xv^Ylxhe^hsma^'),
	('0203', 'głogowski', false, 'dolnośląskie', '\ch\hsma^'),
	('0204', 'górowski', false, 'dolnośląskie', '\ilhsma^'),
	('0205', 'jaworski', false, 'dolnośląskie', '`Sshlma^'),
	('0206', 'karkonoski', false, 'dolnośląskie', 'aSlahehma^'),
	('0207', 'kamiennogórski', false, 'dolnośląskie', 'aSd^Yeeh\ilma^'),
	('0208', 'kłodzki', false, 'dolnośląskie', 'achXva^'),
	('0209', 'legnicki', false, 'dolnośląskie', 'bY\e^Va^'),
	('0210', 'lubański', false, 'dolnośląskie', 'bqUSfma^'),
	('0211', 'lubiński', false, 'dolnośląskie', 'bqU^fma^'),
	('0212', 'lwówecki', false, 'dolnośląskie', 'bsisYVa^'),
	('0213', 'milicki', false, 'dolnośląskie', 'd^b^Va^'),
	('0214', 'oleśnicki', false, 'dolnośląskie', 'hbYne^Va^'),
	('0215', 'oławski', false, 'dolnośląskie', 'hcSsma^'),
	('0216', 'polkowicki', false, 'dolnośląskie', 'jhbahs^Va^'),
	('0217', 'strzeliński', false, 'dolnośląskie', 'molvYb^fma^'),
	('0218', 'średzki', false, 'dolnośląskie', 'nlYXva^'),
	('0219', 'świdnicki', false, 'dolnośląskie', 'ns^Xe^Va^'),
	('0220', 'trzebnicki', false, 'dolnośląskie', 'olvYUe^Va^'),
	('0221', 'wałbrzyski', false, 'dolnośląskie', 'sScUlvuma^'),
	('0222', 'wołowski', false, 'dolnośląskie', 'shchsma^'),
	('0223', 'wrocławski', false, 'dolnośląskie', 'slhVcSsma^'),
	('0224', 'ząbkowicki', false, 'dolnośląskie', 'vTUahs^Va^'),
	('0225', 'zgorzelecki', false, 'dolnośląskie', 'v\hlvYbYVa^'),
	('0226', 'złotoryjski', false, 'dolnośląskie', 'vchohlu`ma^'),
	('0261', 'Jelenia Góra', true, 'dolnośląskie', '`YbYe^S!\ilS  "!!!!!!!"'),
	('0262', 'Legnica', true, 'dolnośląskie', 'bY\e^VS  "'),
	('0264', 'Wrocław', true, 'dolnośląskie', 'slhVcSs  "'),
	('0265', 'Wałbrzych', true, 'dolnośląskie', 'sScUlvuV]  "'),
	('0401', 'aleksandrowski', false, 'kujawsko-pomorskie', 'SbYamSeXlhsma^'),
	('0402', 'brodnicki', false, 'kujawsko-pomorskie', 'UlhXe^Va^'),
	('0403', 'bydgoski', false, 'kujawsko-pomorskie', 'UuX\hma^'),
	('0404', 'chełmiński', false, 'kujawsko-pomorskie', 'V]Ycd^fma^'),
	('0405', 'golubsko-dobrzyński', false, 'kujawsko-pomorskie', '\hbqUmah#XhUlvufma^'),
	('0406', 'grudziądzki', false, 'kujawsko-pomorskie', '\lqXv^TXva^'),
	('0407', 'inowrocławski', false, 'kujawsko-pomorskie', '^ehslhVcSsma^'),
	('0408', 'lipnowski', false, 'kujawsko-pomorskie', 'b^jehsma^'),
	('0409', 'mogileński', false, 'kujawsko-pomorskie', 'dh\^bYfma^'),
	('0410', 'nakielski', false, 'kujawsko-pomorskie', 'eSa^Ybma^'),
	('0411', 'radziejowski', false, 'kujawsko-pomorskie', 'lSXv^Y`hsma^'),
	('0412', 'rypiński', false, 'kujawsko-pomorskie', 'luj^fma^'),
	('0413', 'sępoleński', false, 'kujawsko-pomorskie', 'mZjhbYfma^'),
	('0414', 'świecki', false, 'kujawsko-pomorskie', 'ns^YVa^'),
	('0415', 'toruński', false, 'kujawsko-pomorskie', 'ohlqfma^'),
	('0416', 'tucholski', false, 'kujawsko-pomorskie', 'oqV]hbma^'),
	('0417', 'wąbrzeski', false, 'kujawsko-pomorskie', 'sTUlvYma^'),
	('0418', 'włocławski', false, 'kujawsko-pomorskie', 'schVcSsma^'),
	('0419', 'żniński', false, 'kujawsko-pomorskie', 'xe^fma^'),
	('0461', 'Bydgoszcz', true, 'kujawsko-pomorskie', 'UuX\hmvVv  "');
INSERT INTO public.county VALUES
	('0462', 'Grudziądz', true, 'kujawsko-pomorskie', '\lqXv^TXv  "'),
	('0463', 'Toruń', true, 'kujawsko-pomorskie', 'ohlqf  "'),
	('0464', 'Włocławek', true, 'kujawsko-pomorskie', 'schVcSsYa  "'),
	('0601', 'bialski', false, 'lubelskie', 'U^Sbma^'),
	('0602', 'biłgorajski', false, 'lubelskie', 'U^c\hlS`ma^'),
	('0603', 'chełmski', false, 'lubelskie', 'V]Ycdma^'),
	('0604', 'hrubieszowski', false, 'lubelskie', ']lqU^Ymvhsma^'),
	('0605', 'janowski', false, 'lubelskie', '`Sehsma^'),
	('0606', 'krasnostawski', false, 'lubelskie', 'alSmehmoSsma^'),
	('0607', 'kraśnicki', false, 'lubelskie', 'alSne^Va^'),
	('0608', 'lubartowski', false, 'lubelskie', 'bqUSlohsma^'),
	('0609', 'lubelski', false, 'lubelskie', 'bqUYbma^'),
	('0610', 'łęczyński', false, 'lubelskie', 'cZVvufma^'),
	('0611', 'łukowski', false, 'lubelskie', 'cqahsma^'),
	('0612', 'opolski', false, 'lubelskie', 'hjhbma^'),
	('0613', 'parczewski', false, 'lubelskie', 'jSlVvYsma^'),
	('0614', 'puławski', false, 'lubelskie', 'jqcSsma^'),
	('0615', 'radzyński', false, 'lubelskie', 'lSXvufma^'),
	('0616', 'rycki', false, 'lubelskie', 'luVa^'),
	('0617', 'świdnicki', false, 'lubelskie', 'ns^Xe^Va^'),
	('0618', 'tomaszowski', false, 'lubelskie', 'ohdSmvhsma^'),
	('0619', 'włodawski', false, 'lubelskie', 'schXSsma^'),
	('0620', 'zamojski', false, 'lubelskie', 'vSdh`ma^'),
	('0661', 'Biała Podlaska', true, 'lubelskie', 'U^ScS!jhXbSmaS  "!!!!!"'),
	('0662', 'Chełm', true, 'lubelskie', 'V]Ycd  "'),
	('0663', 'Lublin', true, 'lubelskie', 'bqUb^e  "'),
	('0664', 'Zamość', true, 'lubelskie', 'vSdhnW  "'),
	('0801', 'gorzowski', false, 'lubuskie', '\hlvhsma^'),
	('0802', 'krośnieński', false, 'lubuskie', 'alhne^Yfma^'),
	('0803', 'międzyrzecki', false, 'lubuskie', 'd^ZXvulvYVa^'),
	('0804', 'nowosolski', false, 'lubuskie', 'ehshmhbma^'),
	('0805', 'słubicki', false, 'lubuskie', 'mcqU^Va^'),
	('0806', 'strzelecko-drezdenecki', false, 'lubuskie', 'molvYbYVah#XlYvXYeYVa^'),
	('0807', 'sulęciński', false, 'lubuskie', 'mqbZV^fma^'),
	('0808', 'świebodziński', false, 'lubuskie', 'ns^YUhXv^fma^'),
	('0809', 'zielonogórski', false, 'lubuskie', 'v^Ybheh\ilma^'),
	('0810', 'żagański', false, 'lubuskie', 'xS\Sfma^'),
	('0811', 'żarski', false, 'lubuskie', 'xSlma^'),
	('0812', 'wschowski', false, 'lubuskie', 'smV]hsma^'),
	('0861', 'Gorzów Wielkopolski', true, 'lubuskie', '\hlvis!s^Ybahjhbma^  "!!!!!!"'),
	('0862', 'Zielona Góra', true, 'lubuskie', 'v^YbheS!\ilS  "!!!!!!!"'),
	('1001', 'bełchatowski', false, 'łódzkie', 'UYcV]Sohsma^'),
	('1002', 'kutnowski', false, 'łódzkie', 'aqoehsma^'),
	('1003', 'łaski', false, 'łódzkie', 'cSma^'),
	('1004', 'łęczycki', false, 'łódzkie', 'cZVvuVa^'),
	('1005', 'łowicki', false, 'łódzkie', 'chs^Va^'),
	('1006', 'łódzki wschodni', false, 'łódzkie', 'ciXva^!smV]hXe^'),
	('1007', 'opoczyński', false, 'łódzkie', 'hjhVvufma^'),
	('1008', 'pabianicki', false, 'łódzkie', 'jSU^Se^Va^'),
	('1009', 'pajęczański', false, 'łódzkie', 'jS`ZVvSfma^');
INSERT INTO public.county VALUES
	('1010', 'piotrkowski', false, 'łódzkie', 'j^holahsma^'),
	('1011', 'poddębicki', false, 'łódzkie', 'jhXXZU^Va^'),
	('1012', 'radomszczański', false, 'łódzkie', 'lSXhdmvVvSfma^'),
	('1013', 'rawski', false, 'łódzkie', 'lSsma^'),
	('1014', 'sieradzki', false, 'łódzkie', 'm^YlSXva^'),
	('1015', 'skierniewicki', false, 'łódzkie', 'ma^Yle^Ys^Va^'),
	('1016', 'tomaszowski', false, 'łódzkie', 'ohdSmvhsma^'),
	('1017', 'wieluński', false, 'łódzkie', 's^Ybqfma^'),
	('1018', 'wieruszowski', false, 'łódzkie', 's^Ylqmvhsma^'),
	('1019', 'zduńskowolski', false, 'łódzkie', 'vXqfmahshbma^'),
	('1020', 'zgierski', false, 'łódzkie', 'v\^Ylma^'),
	('1021', 'brzeziński', false, 'łódzkie', 'UlvYv^fma^'),
	('1061', 'Łódź', true, 'łódzkie', 'ciXw  "'),
	('1062', 'Piotrków Trybunalski', true, 'łódzkie', 'j^holais!oluUqeSbma^  "!!!!!!!!"'),
	('1063', 'Skierniewice', true, 'łódzkie', 'ma^Yle^Ys^VY  "'),
	('1201', 'bocheński', false, 'małopolskie', 'UhV]Yfma^'),
	('1202', 'brzeski', false, 'małopolskie', 'UlvYma^'),
	('1203', 'chrzanowski', false, 'małopolskie', 'V]lvSehsma^'),
	('1204', 'dąbrowski', false, 'małopolskie', 'XTUlhsma^'),
	('1205', 'gorlicki', false, 'małopolskie', '\hlb^Va^'),
	('1206', 'krakowski', false, 'małopolskie', 'alSahsma^'),
	('1207', 'limanowski', false, 'małopolskie', 'b^dSehsma^'),
	('1208', 'miechowski', false, 'małopolskie', 'd^YV]hsma^'),
	('1209', 'myślenicki', false, 'małopolskie', 'dunbYe^Va^'),
	('1210', 'nowosądecki', false, 'małopolskie', 'ehshmTXYVa^'),
	('1211', 'nowotarski', false, 'małopolskie', 'ehshoSlma^'),
	('1212', 'olkuski', false, 'małopolskie', 'hbaqma^'),
	('1213', 'oświęcimski', false, 'małopolskie', 'hns^ZV^dma^'),
	('1214', 'proszowicki', false, 'małopolskie', 'jlhmvhs^Va^'),
	('1215', 'suski', false, 'małopolskie', 'mqma^'),
	('1216', 'tarnowski', false, 'małopolskie', 'oSlehsma^'),
	('1217', 'tatrzański', false, 'małopolskie', 'oSolvSfma^'),
	('1218', 'wadowicki', false, 'małopolskie', 'sSXhs^Va^'),
	('1219', 'wielicki', false, 'małopolskie', 's^Yb^Va^'),
	('1261', 'Kraków', true, 'małopolskie', 'alSais  "'),
	('1262', 'Nowy Sącz', true, 'małopolskie', 'ehsu!mTVv  "!!!!"'),
	('1263', 'Tarnów', true, 'małopolskie', 'oSleis  "'),
	('1401', 'białobrzeski', false, 'mazowieckie', 'U^SchUlvYma^'),
	('1402', 'ciechanowski', false, 'mazowieckie', 'V^YV]Sehsma^'),
	('1403', 'garwoliński', false, 'mazowieckie', '\Slshb^fma^'),
	('1404', 'gostyniński', false, 'mazowieckie', '\hmoue^fma^'),
	('1405', 'grodziski', false, 'mazowieckie', '\lhXv^ma^'),
	('1406', 'grójecki', false, 'mazowieckie', '\li`YVa^'),
	('1407', 'kozienicki', false, 'mazowieckie', 'ahv^Ye^Va^'),
	('1408', 'legionowski', false, 'mazowieckie', 'bY\^hehsma^'),
	('1409', 'lipski', false, 'mazowieckie', 'b^jma^'),
	('1410', 'łosicki', false, 'mazowieckie', 'chm^Va^'),
	('1411', 'makowski', false, 'mazowieckie', 'dSahsma^'),
	('1412', 'miński', false, 'mazowieckie', 'd^fma^'),
	('1413', 'mławski', false, 'mazowieckie', 'dcSsma^');
INSERT INTO public.county VALUES
	('1414', 'nowodworski', false, 'mazowieckie', 'ehshXshlma^'),
	('1415', 'ostrołęcki', false, 'mazowieckie', 'hmolhcZVa^'),
	('1416', 'ostrowski', false, 'mazowieckie', 'hmolhsma^'),
	('1417', 'otwocki', false, 'mazowieckie', 'hoshVa^'),
	('1418', 'piaseczyński', false, 'mazowieckie', 'j^SmYVvufma^'),
	('1419', 'płocki', false, 'mazowieckie', 'jchVa^'),
	('1420', 'płoński', false, 'mazowieckie', 'jchfma^'),
	('1421', 'pruszkowski', false, 'mazowieckie', 'jlqmvahsma^'),
	('1422', 'przasnyski', false, 'mazowieckie', 'jlvSmeuma^'),
	('1423', 'przysuski', false, 'mazowieckie', 'jlvumqma^'),
	('1424', 'pułtuski', false, 'mazowieckie', 'jqcoqma^'),
	('1425', 'radomski', false, 'mazowieckie', 'lSXhdma^'),
	('1426', 'siedlecki', false, 'mazowieckie', 'm^YXbYVa^'),
	('1427', 'sierpecki', false, 'mazowieckie', 'm^YljYVa^'),
	('1428', 'sochaczewski', false, 'mazowieckie', 'mhV]SVvYsma^'),
	('1429', 'sokołowski', false, 'mazowieckie', 'mhahchsma^'),
	('1430', 'szydłowiecki', false, 'mazowieckie', 'mvuXchs^YVa^'),
	('1432', 'warszawski zachodni', false, 'mazowieckie', 'sSlmvSsma^!vSV]hXe^'),
	('1433', 'węgrowski', false, 'mazowieckie', 'sZ\lhsma^'),
	('1434', 'wołomiński', false, 'mazowieckie', 'shchd^fma^'),
	('1435', 'wyszkowski', false, 'mazowieckie', 'sumvahsma^'),
	('1436', 'zwoleński', false, 'mazowieckie', 'vshbYfma^'),
	('1437', 'żuromiński', false, 'mazowieckie', 'xqlhd^fma^'),
	('1438', 'żyrardowski', false, 'mazowieckie', 'xulSlXhsma^'),
	('1461', 'Ostrołęka', true, 'mazowieckie', 'hmolhcZaS  "'),
	('1462', 'Płock', true, 'mazowieckie', 'jchVa  "'),
	('1463', 'Radom', true, 'mazowieckie', 'lSXhd  "'),
	('1464', 'Siedlce', true, 'mazowieckie', 'm^YXbVY  "'),
	('1465', 'Warszawa', true, 'mazowieckie', 'sSlmvSsS  "'),
	('1601', 'brzeski', false, 'opolskie', 'UlvYma^'),
	('1602', 'głubczycki', false, 'opolskie', '\cqUVvuVa^'),
	('1603', 'kędzierzyńsko-kozielski', false, 'opolskie', 'aZXv^Ylvufmah#ahv^Ybma^'),
	('1604', 'kluczborski', false, 'opolskie', 'abqVvUhlma^'),
	('1605', 'krapkowicki', false, 'opolskie', 'alSjahs^Va^'),
	('1606', 'namysłowski', false, 'opolskie', 'eSdumchsma^'),
	('1607', 'nyski', false, 'opolskie', 'euma^'),
	('1608', 'oleski', false, 'opolskie', 'hbYma^'),
	('1609', 'opolski', false, 'opolskie', 'hjhbma^'),
	('1610', 'prudnicki', false, 'opolskie', 'jlqXe^Va^'),
	('1611', 'strzelecki', false, 'opolskie', 'molvYbYVa^'),
	('1661', 'Opole', true, 'opolskie', 'hjhbY  "'),
	('1801', 'bieszczadzki', false, 'podkarpackie', 'U^YmvVvSXva^'),
	('1802', 'brzozowski', false, 'podkarpackie', 'Ulvhvhsma^'),
	('1803', 'dębicki', false, 'podkarpackie', 'XZU^Va^'),
	('1804', 'jarosławski', false, 'podkarpackie', '`SlhmcSsma^'),
	('1805', 'jasielski', false, 'podkarpackie', '`Sm^Ybma^'),
	('1806', 'kolbuszowski', false, 'podkarpackie', 'ahbUqmvhsma^'),
	('1807', 'krośnieński', false, 'podkarpackie', 'alhne^Yfma^'),
	('1808', 'leżajski', false, 'podkarpackie', 'bYxS`ma^'),
	('1809', 'lubaczowski', false, 'podkarpackie', 'bqUSVvhsma^');
INSERT INTO public.county VALUES
	('1810', 'łańcucki', false, 'podkarpackie', 'cSfVqVa^'),
	('1811', 'mielecki', false, 'podkarpackie', 'd^YbYVa^'),
	('1812', 'niżański', false, 'podkarpackie', 'e^xSfma^'),
	('1813', 'przemyski', false, 'podkarpackie', 'jlvYduma^'),
	('1814', 'przeworski', false, 'podkarpackie', 'jlvYshlma^'),
	('1815', 'ropczycko-sędziszowski', false, 'podkarpackie', 'lhjVvuVah#mZXv^mvhsma^'),
	('1816', 'rzeszowski', false, 'podkarpackie', 'lvYmvhsma^'),
	('1817', 'sanocki', false, 'podkarpackie', 'mSehVa^'),
	('1818', 'stalowowolski', false, 'podkarpackie', 'moSbhshshbma^'),
	('1819', 'strzyżowski', false, 'podkarpackie', 'molvuxhsma^'),
	('1820', 'tarnobrzeski', false, 'podkarpackie', 'oSlehUlvYma^'),
	('1821', 'leski', false, 'podkarpackie', 'bYma^'),
	('1861', 'Krosno', true, 'podkarpackie', 'alhmeh  "'),
	('1862', 'Przemyśl', true, 'podkarpackie', 'jlvYdunb  "'),
	('1863', 'Rzeszów', true, 'podkarpackie', 'lvYmvis  "'),
	('1864', 'Tarnobrzeg', true, 'podkarpackie', 'oSlehUlvY\  "'),
	('2001', 'augustowski', false, 'podlaskie', 'Sq\qmohsma^'),
	('2002', 'białostocki', false, 'podlaskie', 'U^SchmohVa^'),
	('2003', 'bielski', false, 'podlaskie', 'U^Ybma^'),
	('2004', 'grajewski', false, 'podlaskie', '\lS`Ysma^'),
	('2005', 'hajnowski', false, 'podlaskie', ']S`ehsma^'),
	('2006', 'kolneński', false, 'podlaskie', 'ahbeYfma^'),
	('2007', 'łomżyński', false, 'podlaskie', 'chdxufma^'),
	('2008', 'moniecki', false, 'podlaskie', 'dhe^YVa^'),
	('2009', 'sejneński', false, 'podlaskie', 'mY`eYfma^'),
	('2010', 'siemiatycki', false, 'podlaskie', 'm^Yd^SouVa^'),
	('2011', 'sokólski', false, 'podlaskie', 'mhaibma^'),
	('2012', 'suwalski', false, 'podlaskie', 'mqsSbma^'),
	('2013', 'wysokomazowiecki', false, 'podlaskie', 'sumhahdSvhs^YVa^'),
	('2014', 'zambrowski', false, 'podlaskie', 'vSdUlhsma^'),
	('2061', 'Białystok', true, 'podlaskie', 'U^Scumoha  "'),
	('2062', 'Łomża', true, 'podlaskie', 'chdxS  "'),
	('2063', 'Suwałki', true, 'podlaskie', 'mqsSca^  "'),
	('2201', 'bytowski', false, 'pomorskie', 'Uuohsma^'),
	('2202', 'chojnicki', false, 'pomorskie', 'V]h`e^Va^'),
	('2203', 'człuchowski', false, 'pomorskie', 'VvcqV]hsma^'),
	('2204', 'gdański', false, 'pomorskie', '\XSfma^'),
	('2205', 'kartuski', false, 'pomorskie', 'aSloqma^'),
	('2206', 'kościerski', false, 'pomorskie', 'ahnV^Ylma^'),
	('2207', 'kwidzyński', false, 'pomorskie', 'as^Xvufma^'),
	('2208', 'lęborski', false, 'pomorskie', 'bZUhlma^'),
	('2209', 'malborski', false, 'pomorskie', 'dSbUhlma^'),
	('2210', 'nowodworski', false, 'pomorskie', 'ehshXshlma^'),
	('2211', 'pucki', false, 'pomorskie', 'jqVa^'),
	('2212', 'słupski', false, 'pomorskie', 'mcqjma^'),
	('2213', 'starogardzki', false, 'pomorskie', 'moSlh\SlXva^'),
	('2214', 'tczewski', false, 'pomorskie', 'oVvYsma^'),
	('2215', 'wejherowski', false, 'pomorskie', 'sY`]Ylhsma^'),
	('2216', 'sztumski', false, 'pomorskie', 'mvoqdma^'),
	('2261', 'Gdańsk', true, 'pomorskie', '\XSfma  "');
INSERT INTO public.county VALUES
	('2262', 'Gdynia', true, 'pomorskie', '\Xue^S  "'),
	('2263', 'Słupsk', true, 'pomorskie', 'mcqjma  "'),
	('2264', 'Sopot', true, 'pomorskie', 'mhjho  "'),
	('2401', 'będziński', false, 'śląskie', 'UZXv^fma^'),
	('2402', 'bielski', false, 'śląskie', 'U^Ybma^'),
	('2403', 'cieszyński', false, 'śląskie', 'V^Ymvufma^'),
	('2404', 'częstochowski', false, 'śląskie', 'VvZmohV]hsma^'),
	('2405', 'gliwicki', false, 'śląskie', '\b^s^Va^'),
	('2406', 'kłobucki', false, 'śląskie', 'achUqVa^'),
	('2407', 'lubliniecki', false, 'śląskie', 'bqUb^e^YVa^'),
	('2408', 'mikołowski', false, 'śląskie', 'd^ahchsma^'),
	('2409', 'myszkowski', false, 'śląskie', 'dumvahsma^'),
	('2410', 'pszczyński', false, 'śląskie', 'jmvVvufma^'),
	('2411', 'raciborski', false, 'śląskie', 'lSV^Uhlma^'),
	('2412', 'rybnicki', false, 'śląskie', 'luUe^Va^'),
	('2413', 'tarnogórski', false, 'śląskie', 'oSleh\ilma^'),
	('2414', 'bieruńsko-lędziński', false, 'śląskie', 'U^Ylqfmah#bZXv^fma^'),
	('2415', 'wodzisławski', false, 'śląskie', 'shXv^mcSsma^'),
	('2416', 'zawierciański', false, 'śląskie', 'vSs^YlV^Sfma^'),
	('2417', 'żywiecki', false, 'śląskie', 'xus^YVa^'),
	('2461', 'Bielsko-Biała', true, 'śląskie', 'U^Ybmah#U^ScS  "!!!!!!!"'),
	('2462', 'Bytom', true, 'śląskie', 'Uuohd  "'),
	('2463', 'Chorzów', true, 'śląskie', 'V]hlvis  "'),
	('2464', 'Częstochowa', true, 'śląskie', 'VvZmohV]hsS  "'),
	('2465', 'Dąbrowa Górnicza', true, 'śląskie', 'XTUlhsS!\ile^VvS  "!!!!!!!"'),
	('2466', 'Gliwice', true, 'śląskie', '\b^s^VY  "'),
	('2467', 'Jastrzębie-Zdrój', true, 'śląskie', '`SmolvZU^Y#vXli`  "!!!!!!!!!!"'),
	('2468', 'Jaworzno', true, 'śląskie', '`Sshlveh  "'),
	('2469', 'Katowice', true, 'śląskie', 'aSohs^VY  "'),
	('2470', 'Mysłowice', true, 'śląskie', 'dumchs^VY  "'),
	('2471', 'Piekary Śląskie', true, 'śląskie', 'j^YaSlu!nbTma^Y  "!!!!!!!"'),
	('2472', 'Ruda Śląska', true, 'śląskie', 'lqXS!nbTmaS  "!!!!"'),
	('2473', 'Rybnik', true, 'śląskie', 'luUe^a  "'),
	('2474', 'Siemianowice Śląskie', true, 'śląskie', 'm^Yd^Sehs^VY!nbTma^Y  "!!!!!!!!!!!!"'),
	('2475', 'Sosnowiec', true, 'śląskie', 'mhmehs^YV  "'),
	('2476', 'Świętochłowice', true, 'śląskie', 'ns^ZohV]chs^VY  "'),
	('2477', 'Tychy', true, 'śląskie', 'ouV]u  "'),
	('2478', 'Zabrze', true, 'śląskie', 'vSUlvY  "'),
	('2479', 'Żory', true, 'śląskie', 'xhlu  "'),
	('2601', 'buski', false, 'świętokrzyskie', 'Uqma^'),
	('2602', 'jędrzejowski', false, 'świętokrzyskie', '`ZXlvY`hsma^'),
	('2603', 'kazimierski', false, 'świętokrzyskie', 'aSv^d^Ylma^'),
	('2604', 'kielecki', false, 'świętokrzyskie', 'a^YbYVa^'),
	('2605', 'konecki', false, 'świętokrzyskie', 'aheYVa^'),
	('2606', 'opatowski', false, 'świętokrzyskie', 'hjSohsma^'),
	('2607', 'ostrowiecki', false, 'świętokrzyskie', 'hmolhs^YVa^'),
	('2608', 'pińczowski', false, 'świętokrzyskie', 'j^fVvhsma^'),
	('2609', 'sandomierski', false, 'świętokrzyskie', 'mSeXhd^Ylma^'),
	('2610', 'skarżyski', false, 'świętokrzyskie', 'maSlxuma^'),
	('2611', 'starachowicki', false, 'świętokrzyskie', 'moSlSV]hs^Va^');
INSERT INTO public.county VALUES
	('2612', 'staszowski', false, 'świętokrzyskie', 'moSmvhsma^'),
	('2613', 'włoszczowski', false, 'świętokrzyskie', 'schmvVvhsma^'),
	('2661', 'Kielce', true, 'świętokrzyskie', 'a^YbVY  "'),
	('2801', 'bartoszycki', false, 'warmińsko-mazurskie', 'USlohmvuVa^'),
	('2802', 'braniewski', false, 'warmińsko-mazurskie', 'UlSe^Ysma^'),
	('2803', 'działdowski', false, 'warmińsko-mazurskie', 'Xv^ScXhsma^'),
	('2804', 'elbląski', false, 'warmińsko-mazurskie', 'YbUbTma^'),
	('2805', 'ełcki', false, 'warmińsko-mazurskie', 'YcVa^'),
	('2806', 'giżycki', false, 'warmińsko-mazurskie', '\^xuVa^'),
	('2807', 'iławski', false, 'warmińsko-mazurskie', '^cSsma^'),
	('2808', 'kętrzyński', false, 'warmińsko-mazurskie', 'aZolvufma^'),
	('2809', 'lidzbarski', false, 'warmińsko-mazurskie', 'b^XvUSlma^'),
	('2810', 'mrągowski', false, 'warmińsko-mazurskie', 'dlT\hsma^'),
	('2811', 'nidzicki', false, 'warmińsko-mazurskie', 'e^Xv^Va^'),
	('2812', 'nowomiejski', false, 'warmińsko-mazurskie', 'ehshd^Y`ma^'),
	('2813', 'olecki', false, 'warmińsko-mazurskie', 'hbYVa^'),
	('2814', 'olsztyński', false, 'warmińsko-mazurskie', 'hbmvoufma^'),
	('2815', 'ostródzki', false, 'warmińsko-mazurskie', 'hmoliXva^'),
	('2816', 'piski', false, 'warmińsko-mazurskie', 'j^ma^'),
	('2817', 'szczycieński', false, 'warmińsko-mazurskie', 'mvVvuV^Yfma^'),
	('2818', 'gołdapski', false, 'warmińsko-mazurskie', '\hcXSjma^'),
	('2819', 'węgorzewski', false, 'warmińsko-mazurskie', 'sZ\hlvYsma^'),
	('2861', 'Elbląg', true, 'warmińsko-mazurskie', 'YbUbT\  "'),
	('2862', 'Olsztyn', true, 'warmińsko-mazurskie', 'hbmvoue  "'),
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
	('3026', 'śremski', false, 'wielkopolskie', 'nlYdma^');
INSERT INTO public.county VALUES
	('3027', 'turecki', false, 'wielkopolskie', 'oqlYVa^'),
	('3028', 'wągrowiecki', false, 'wielkopolskie', 'sT\lhs^YVa^'),
	('3029', 'wolsztyński', false, 'wielkopolskie', 'shbmvoufma^'),
	('3030', 'wrzesiński', false, 'wielkopolskie', 'slvYm^fma^'),
	('3031', 'złotowski', false, 'wielkopolskie', 'vchohsma^'),
	('3061', 'Kalisz', true, 'wielkopolskie', 'aSb^mv  "'),
	('3062', 'Konin', true, 'wielkopolskie', 'ahe^e  "'),
	('3063', 'Leszno', true, 'wielkopolskie', 'bYmveh  "'),
	('3064', 'Poznań', true, 'wielkopolskie', 'jhveSf  "'),
	('3201', 'białogardzki', false, 'zachodniopomorskie', 'U^Sch\SlXva^'),
	('3202', 'choszczeński', false, 'zachodniopomorskie', 'V]hmvVvYfma^'),
	('3203', 'drawski', false, 'zachodniopomorskie', 'XlSsma^'),
	('3204', 'goleniowski', false, 'zachodniopomorskie', '\hbYe^hsma^'),
	('3205', 'gryficki', false, 'zachodniopomorskie', '\lu[^Va^'),
	('3206', 'gryfiński', false, 'zachodniopomorskie', '\lu[^fma^'),
	('3207', 'kamieński', false, 'zachodniopomorskie', 'aSd^Yfma^'),
	('3208', 'kołobrzeski', false, 'zachodniopomorskie', 'ahchUlvYma^'),
	('3209', 'koszaliński', false, 'zachodniopomorskie', 'ahmvSb^fma^'),
	('3210', 'myśliborski', false, 'zachodniopomorskie', 'dunb^Uhlma^'),
	('3211', 'policki', false, 'zachodniopomorskie', 'jhb^Va^'),
	('3212', 'pyrzycki', false, 'zachodniopomorskie', 'julvuVa^'),
	('3213', 'sławieński', false, 'zachodniopomorskie', 'mcSs^Yfma^'),
	('3214', 'stargardzki', false, 'zachodniopomorskie', 'moSl\SlXva^'),
	('3215', 'szczecinecki', false, 'zachodniopomorskie', 'mvVvYV^eYVa^'),
	('3216', 'świdwiński', false, 'zachodniopomorskie', 'ns^Xs^fma^'),
	('3217', 'wałecki', false, 'zachodniopomorskie', 'sScYVa^'),
	('3218', 'łobeski', false, 'zachodniopomorskie', 'chUYma^'),
	('3261', 'Koszalin', true, 'zachodniopomorskie', 'ahmvSb^e  "'),
	('3262', 'Szczecin', true, 'zachodniopomorskie', 'mvVvYV^e  "'),
	('3263', 'Świnoujście', true, 'zachodniopomorskie', 'ns^ehq`nV^Y  "');
INSERT INTO public.course VALUES
	(6, 'LPDI', 'warsztaty-opracowania-lokalnego-planu-deinstytucjonalizacji-uslug-spolecznych-lpdi', 'Warsztaty opracowania lokalnego planu deinstytucjonalizacji usług społecznych (LPDI)', 'Workshop: drafting a local plan for deinstitutionalisation of social services (LPDI)', 'Warsztat uczy, jak przygotować część diagnostyczną i programową lokalnego planu deinstytucjonalizacji usług społecznych (LPDI). Krótkie wprowadzenia łączą się z pracą zespołu na danych własnego samorządu. Powstaje szkic planu do dalszych uzgodnień i konsultacji.', 'The workshop teaches how to prepare the diagnostic part and the programme part of a local deinstitutionalisation plan (LPDI). Short introductions alternate with teamwork on the data of one’s own local government. The result is an outline of the plan for further agreement and consultation.', 'STAFF', 'workshop', 'stationary', 16, 45, 2, 12, 24, 3, 80, 'participation', NULL, '["jst_official", "manager"]', '[{"title_pl": "Deinstytucjonalizacja i miejsce LPDI wśród dokumentów samorządu", "title_en": "Deinstitutionalisation and the place of an LPDI among local policy documents"}, {"title_pl": "Część diagnostyczna: potrzeby mieszkańców, dostępne usługi, zasoby", "title_en": "Diagnostic part: residents’ needs, available services, resources"}, {"title_pl": "Część programowa: cele, działania, terminy, wskaźniki", "title_en": "Programme part: aims, measures, deadlines, indicators"}, {"title_pl": "Finansowanie, partnerzy i konsultacje społeczne", "title_en": "Funding, partners and public consultation"}, {"title_pl": "Monitorowanie planu i dalsze prace zespołu", "title_en": "Monitoring the plan and the team’s next steps"}]', '{"knowledge": [{"pl": "wymienia części lokalnego planu deinstytucjonalizacji i ich zawartość", "en": "lists the parts of a local deinstitutionalisation plan and what they contain"}, {"pl": "wyjaśnia różnicę między usługami instytucjonalnymi a usługami w społeczności lokalnej", "en": "explains the difference between institutional and community-based services"}], "skills": [{"pl": "formułuje cele i działania planu na podstawie danych z diagnozy", "en": "sets aims and measures of the plan on the basis of the diagnosis"}, {"pl": "dobiera wskaźniki do celów planu", "en": "chooses indicators that fit the aims of the plan"}], "social": [{"pl": "uzgadnia podział zadań w zespole z różnych jednostek samorządu", "en": "agrees on a division of tasks in a team drawn from different units"}]}', true, 'sSlmvoSou!hjlSVhsSe^S!bhaSbeY\h!jbSeq!XY^emouoqV`heSb^vSV`^!qmcq\!mjhcYVveuV]!/bjX^0  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!""""', 'warsztaty opracowania lokalnego planu deinstytucjonalizacji uslug spolecznych lpdi workshop drafting a local plan for deinstitutionalisation of social services lpdi', 1, 'Dla zespołów z jednego samorządu, złożonych z jego przedstawicieli i kadry kierowniczej jednostek.', 'For teams from one local government, made up of its representatives and managers of its units.'),
	(8, 'DISEM', 'deinstytucjonalizacja-uslug-spolecznych-seminarium-wprowadzajace', 'Deinstytucjonalizacja usług społecznych – seminarium wprowadzające', 'Deinstitutionalisation of social services – introductory seminar', 'Seminarium wyjaśnia, na czym polega deinstytucjonalizacja usług społecznych. Ma formę wykładu z przykładami i rozmowy z osobami prowadzącymi. Ułatwia wybór usług, od których można zacząć zmianę w gminie lub powiecie.', 'The seminar explains what deinstitutionalisation of social services means. It consists of lectures with examples and a discussion with the speakers. It helps to choose the services with which a municipality or county can begin.', 'STAFF', 'seminar', 'online', 6, 45, 1, 20, 60, 5, 80, 'participation', NULL, '["jst_official", "manager", "social_worker", "social_economy"]', '[{"title_pl": "Od opieki instytucjonalnej do usług w społeczności lokalnej", "title_en": "From institutional care to community-based services"}, {"title_pl": "Grupy, których dotyczy zmiana, i ich prawa", "title_en": "Groups affected by the change and their rights"}, {"title_pl": "Usługi w miejscu zamieszkania: przykłady i koszty", "title_en": "Services at the place of residence: examples and costs"}, {"title_pl": "Role samorządu, jednostek pomocy społecznej i podmiotów ekonomii społecznej", "title_en": "Roles of local government, social assistance units and the social economy"}]', '{"knowledge": [{"pl": "wyjaśnia pojęcie deinstytucjonalizacji usług społecznych", "en": "explains the concept of deinstitutionalisation of social services"}, {"pl": "wymienia usługi świadczone w miejscu zamieszkania", "en": "lists services provided at the place of residence"}], "skills": [{"pl": "wskazuje usługi, które można rozwinąć we własnej gminie lub powiecie", "en": "identifies services that could be developed in one’s own municipality or county"}], "social": [{"pl": "uzasadnia potrzebę współpracy jednostek przy rozwoju usług", "en": "gives reasons why units should cooperate in developing services"}]}', true, 'XY^emouoqV`heSb^vSV`S!qmcq\!mjhcYVveuV]!%!mYd^eSl^qd!sjlhsSXvS`TVY  "', 'deinstytucjonalizacja uslug spolecznych seminarium wprowadzajace deinstitutionalisation of social services introductory seminar', 1, 'Dla samorządów, kadry kierowniczej, pracowników socjalnych oraz podmiotów ekonomii społecznej.', 'For local governments, managers, social workers and social economy organisations.'),
	(19, 'DEM16', 'opieka-i-wsparcie-osob-z-chorobami-otepiennymi', 'Opieka i wsparcie osób z chorobami otępiennymi', 'Care and support for people with dementia', 'Szkolenie uczy opieki nad osobą z chorobą otępienną i wspierania jej bliskich. Ćwiczenia dotyczą komunikacji, organizacji dnia i reagowania na trudne zachowania. Celem jest bezpieczeństwo tej osoby i jak najdłuższa samodzielność.', 'The course teaches care for a person with dementia and support for those close to them. Exercises cover communication, organisation of the day and response to challenging behaviour. The aim is the person’s safety and independence for as long as possible.', 'ELD', 'competence', 'stationary', 16, 45, 2, 12, 20, 2, 80, 'competence', NULL, '["dps_staff", "care_worker", "sds_wtz_staff", "social_worker"]', '[{"title_pl": "Choroby otępienne: objawy i przebieg", "title_en": "Dementia: symptoms and course"}, {"title_pl": "Komunikacja na kolejnych etapach choroby", "title_en": "Communication at successive stages of the illness"}, {"title_pl": "Trudne zachowania: przyczyny i reagowanie", "title_en": "Challenging behaviour: causes and response"}, {"title_pl": "Codzienna opieka, aktywność i bezpieczne otoczenie", "title_en": "Everyday care, activity and safe surroundings"}, {"title_pl": "Wsparcie rodziny i opiekunów", "title_en": "Support for family and carers"}]', '{"knowledge": [{"pl": "opisuje objawy i etapy chorób otępiennych", "en": "describes the symptoms and stages of dementia"}, {"pl": "wymienia możliwe przyczyny trudnych zachowań", "en": "lists possible causes of challenging behaviour"}], "skills": [{"pl": "dostosowuje komunikację do etapu choroby", "en": "adapts communication to the stage of the illness"}, {"pl": "wskazuje zmiany w otoczeniu, które zwiększają bezpieczeństwo", "en": "identifies changes to the surroundings that increase safety"}], "social": [{"pl": "zachowuje godność i prywatność osoby podczas czynności opiekuńczych", "en": "preserves the person’s dignity and privacy during care"}]}', true, 'hj^YaS!^!smjSlV^Y!hmiU!v!V]hlhUSd^!hoZj^Yeeud^  "', 'opieka i wsparcie osob z chorobami otepiennymi care and support for people with dementia', 1, 'Dla opiekunów, pracowników socjalnych oraz kadry DPS, ŚDS, WTZ i ZAZ.', 'For care workers, social workers and staff of care homes (DPS) and day support (ŚDS, WTZ, ZAZ).'),
	(20, 'USL8', 'organizacja-uslug-sasiedzkich-i-opieki-wytchnieniowej-w-gminie', 'Organizacja usług sąsiedzkich i opieki wytchnieniowej w gminie', 'Organising neighbourhood services and respite care in a gmina', 'Szkolenie wyjaśnia, jak gmina może zorganizować usługi sąsiedzkie i opiekę wytchnieniową. Omawia się przepisy, rozwiązania organizacyjne i przykłady dokumentów. Wiedza pomaga przygotować usługi dla osób starszych i ich opiekunów.', 'The course explains how a municipality can organise neighbourhood services and respite care. It covers the law, ways of organising and sample documents. This knowledge helps to prepare services for older people and their carers.', 'ELD', 'informative', 'online', 8, 45, 1, 15, 40, 2, 80, 'participation', NULL, '["jst_official", "manager", "social_worker", "social_economy"]', '[{"title_pl": "Usługi sąsiedzkie w ustawie o pomocy społecznej", "title_en": "Neighbourhood services in the Social Assistance Act"}, {"title_pl": "Opieka wytchnieniowa: formy i odbiorcy", "title_en": "Respite care: forms and recipients"}, {"title_pl": "Organizacja: uchwała, realizatorzy, koszty, odpłatność", "title_en": "Organisation: council resolution, providers, costs, charges"}, {"title_pl": "Jakość, bezpieczeństwo i współpraca z podmiotami ekonomii społecznej", "title_en": "Quality, safety and cooperation with the social economy"}]', '{"knowledge": [{"pl": "wyjaśnia różnicę między usługami sąsiedzkimi a opieką wytchnieniową", "en": "explains the difference between neighbourhood services and respite care"}, {"pl": "wymienia dokumenty potrzebne do uruchomienia usług", "en": "lists the documents needed to start the services"}], "skills": [{"pl": "szacuje na podstawie danych zapotrzebowanie na usługę i jej koszt", "en": "estimates the demand for a service and its cost from data"}], "social": [{"pl": "planuje współpracę z mieszkańcami i organizacjami przy świadczeniu usług", "en": "plans cooperation with residents and organisations in providing services"}]}', true, 'hl\Se^vSV`S!qmcq\!mTm^YXva^V]!^!hj^Ya^!suoV]e^Ye^hsY`!s!\d^e^Y  "', 'organizacja uslug sasiedzkich i opieki wytchnieniowej w gminie organising neighbourhood services and respite care in a gmina', 1, 'Dla samorządów, kadry kierowniczej, pracowników socjalnych i podmiotów ekonomii społecznej.', 'For local governments, managers, social workers and social economy organisations.'),
	(25, 'SUIC8', 'kryzys-suicydalny-i-pierwsza-pomoc-psychologiczna', 'Kryzys suicydalny i pierwsza pomoc psychologiczna', 'Suicidal crisis and psychological first aid', 'Szkolenie uczy rozpoznawania kryzysu suicydalnego i udzielania pierwszej pomocy psychologicznej. Ćwiczenia dotyczą rozmowy, wstępnej oceny zagrożenia i przekazania osoby do dalszej pomocy. Umiejętności te służą ochronie życia i zdrowia.', 'The course teaches how to recognise a suicidal crisis and give psychological first aid. Exercises cover conversation, a first assessment of danger and handing the person over to further help. These skills serve the protection of life and health.', 'STAFF', 'competence', 'stationary', 8, 45, 1, 12, 20, 2, 80, 'competence', NULL, '["social_worker", "family_assistant", "psychologist_pedagogue", "cus_staff"]', '[{"title_pl": "Kryzys suicydalny: czynniki ryzyka i czynniki chroniące", "title_en": "Suicidal crisis: risk factors and protective factors"}, {"title_pl": "Rozmowa wprost o myślach samobójczych", "title_en": "Talking openly about suicidal thoughts"}, {"title_pl": "Plan bezpieczeństwa i droga do dalszej pomocy", "title_en": "Safety plan and the way to further help"}, {"title_pl": "Pierwsza pomoc psychologiczna po trudnym zdarzeniu", "title_en": "Psychological first aid after a distressing event"}, {"title_pl": "Troska o siebie po interwencji", "title_en": "Self-care after an intervention"}]', '{"knowledge": [{"pl": "wymienia sygnały ostrzegawcze i czynniki ryzyka samobójstwa", "en": "lists warning signs and risk factors of suicide"}, {"pl": "wskazuje miejsca i numery telefonów, pod którymi można uzyskać pomoc", "en": "names places and telephone numbers where help is available"}], "skills": [{"pl": "pyta wprost o myśli samobójcze i wstępnie ocenia zagrożenie", "en": "asks openly about suicidal thoughts and makes a first assessment of danger"}, {"pl": "układa wraz z osobą w kryzysie plan bezpieczeństwa", "en": "draws up a safety plan together with the person in crisis"}], "social": [{"pl": "zwraca się do zespołu o wsparcie po trudnej rozmowie", "en": "turns to the team for support after a difficult conversation"}]}', true, 'aluvum!mq^VuXSbeu!^!j^YlsmvS!jhdhV!jmuV]hbh\^VveS  "', 'kryzys suicydalny i pierwsza pomoc psychologiczna suicidal crisis and psychological first aid', 1, 'Dla pracowników socjalnych, asystentów rodziny, psychologów, pedagogów i pracowników CUS.', 'For social workers, family assistants, psychologists, pedagogues and CUS staff.'),
	(26, 'IK24', 'interwencja-kryzysowa', 'Interwencja kryzysowa', 'Crisis intervention', 'Szkolenie uczy pomocy osobom i rodzinom w ostrym kryzysie. Ćwiczenia obejmują pierwszą rozmowę, rozpoznanie sytuacji i plan działań. Umiejętności te pozwalają zadbać o bezpieczeństwo i uzgodnić dalszą pomoc.', 'The course teaches how to help people and families in acute crisis. Exercises cover the first conversation, an assessment of the situation and a plan of action. These skills make it possible to restore safety and agree on further help.', 'STAFF', 'competence', 'stationary', 24, 45, 3, 12, 20, 2, 80, 'competence', NULL, '["social_worker", "psychologist_pedagogue", "family_assistant"]', '[{"title_pl": "Kryzys: rodzaje, przebieg, reakcje", "title_en": "Crisis: kinds, course, reactions"}, {"title_pl": "Pierwszy kontakt i ocena zagrożenia", "title_en": "First contact and assessment of danger"}, {"title_pl": "Etapy interwencji kryzysowej", "title_en": "Stages of crisis intervention"}, {"title_pl": "Interwencja w wybranych sytuacjach: przemoc, strata, katastrofa", "title_en": "Intervention in selected situations: violence, loss, disaster"}, {"title_pl": "Współpraca służb i dokumentowanie pomocy", "title_en": "Cooperation between services and records of help given"}, {"title_pl": "Obciążenie osób pomagających i wsparcie po zdarzeniu", "title_en": "Strain on helpers and support after the event"}]', '{"knowledge": [{"pl": "opisuje przebieg kryzysu i typowe reakcje", "en": "describes the course of a crisis and typical reactions"}, {"pl": "wymienia etapy interwencji kryzysowej", "en": "lists the stages of crisis intervention"}], "skills": [{"pl": "prowadzi pierwszą rozmowę z osobą w kryzysie", "en": "holds a first conversation with a person in crisis"}, {"pl": "układa krótkoterminowy plan pomocy", "en": "draws up a short-term plan of help"}], "social": [{"pl": "rozpoznaje granice własnych kompetencji i kieruje do właściwej pomocy", "en": "recognises the limits of their own competence and refers to the right help"}]}', true, '^eoYlsYeV`S!aluvumhsS  "', 'interwencja kryzysowa crisis intervention', 1, 'Dla pracowników socjalnych, asystentów rodziny, psychologów i pedagogów.', 'For social workers, family assistants, psychologists and pedagogues.');
INSERT INTO public.edition VALUES
	(1, 'LPDI-2026-1', 6, 1, 1, 2026, 'draft', '2026-11-05 07:00:00+00', '2026-12-14 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-18', '2026-12-21', NULL, '2026-10-29 07:00:00+00', true, 3),
	(2, 'USL8-2026-1', 20, 1, 1, 2026, 'cancelled', '2026-11-05 07:00:00+00', '2026-12-26 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-30', '2026-12-30', '2026-10-29 07:00:00+00', '2026-11-25 03:22:53.252282+00', true, 4),
	(3, 'DISEM-2023-1', 8, 1, 1, 2023, 'open', '2023-09-11 06:00:00+00', '2023-10-11 10:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2023-10-16', '2023-10-16', '2023-09-04 06:00:00+00', '2023-09-04 06:00:00+00', true, 3),
	(4, 'IK24-2026-1', 26, 1, 1, 2026, 'open', '2026-10-28 07:00:00+00', '2026-11-12 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-11-17', '2026-12-02', '2026-10-21 06:00:00+00', '2026-10-21 06:00:00+00', true, 5),
	(5, 'DEM16-2026-1', 19, 1, 1, 2026, 'open', '2026-11-05 07:00:00+00', '2026-12-06 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-10', '2026-12-11', '2026-10-29 07:00:00+00', '2026-10-29 07:00:00+00', true, 4),
	(6, 'SUIC8-2026-1', 25, 1, 1, 2026, 'open', '2026-11-05 07:00:00+00', '2026-12-10 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-14', '2026-12-14', '2026-10-29 07:00:00+00', '2026-10-29 07:00:00+00', true, 3);
INSERT INTO public.enrolment VALUES
	(1, 'zzgswf2g2twfv', 2, 8, 1, 'cancelled', NULL, 1, '2026-11-10 06:04:28.31307+00', '2026-11-10 06:04:28.31307+00', '2026-11-25 03:22:53.252282+00', 'DEMO: za mało zgłoszeń', NULL),
	(2, 'kt5z5qx67cnhx', 2, 3, 8, 'cancelled', NULL, 2, '2026-11-15 05:08:56.62614+00', '2026-11-15 05:08:56.62614+00', '2026-11-25 03:22:53.252282+00', 'DEMO: za mało zgłoszeń', NULL),
	(3, '35irk7rtq7r26', 2, 4, 1, 'cancelled', NULL, 3, '2026-11-20 04:13:24.93921+00', '2026-11-20 04:13:24.93921+00', '2026-11-25 03:22:53.252282+00', 'DEMO: za mało zgłoszeń', NULL),
	(4, 'cikkgzptymatm', 3, 6, 6, 'seated', NULL, 1, '2023-09-14 14:26:06.666667+00', '2023-09-14 14:26:06.666667+00', NULL, '', NULL),
	(5, 'tte4rewd6fqiw', 3, 7, 4, 'seated', NULL, 2, '2023-09-17 22:52:13.333334+00', '2023-09-17 22:52:13.333334+00', NULL, '', NULL),
	(7, 'm9j5755hwx293', 3, 3, 8, 'seated', NULL, 4, '2023-09-24 15:44:26.666668+00', '2023-09-24 15:44:26.666668+00', NULL, '', NULL),
	(8, 'gea36xuitvtct', 3, 5, 1, 'seated', NULL, 5, '2023-09-28 00:10:33.333335+00', '2023-09-28 00:10:33.333335+00', NULL, '', NULL),
	(9, 'vhr76dswqfm2y', 3, 1, 1, 'seated', NULL, 6, '2023-10-01 08:36:40.000002+00', '2023-10-01 08:36:40.000002+00', NULL, '', NULL),
	(10, '5u9ufk9zurisp', 3, 4, 1, 'seated', NULL, 7, '2023-10-04 17:02:46.666669+00', '2023-10-04 17:02:46.666669+00', NULL, '', NULL),
	(11, 'hik7d5zwcmkza', 3, 8, 1, 'seated', NULL, 8, '2023-10-08 01:28:53.333336+00', '2023-10-08 01:28:53.333336+00', NULL, '', NULL),
	(6, '4kaq8bb3s2txw', 3, 2, 1, 'withdrawn', NULL, 3, '2023-09-21 07:18:20.000001+00', '2023-09-21 07:18:20.000001+00', '2023-10-11 09:58:00+00', '', NULL),
	(12, 'hyniyhremg7a4', 4, 8, 1, 'seated', NULL, 1, '2026-10-29 23:26:06.666667+00', '2026-10-29 23:26:06.666667+00', NULL, '', NULL),
	(13, '5a5ie5j6yzwmu', 4, 2, 1, 'seated', NULL, 2, '2026-10-31 15:52:13.333334+00', '2026-10-31 15:52:13.333334+00', NULL, '', NULL),
	(14, 'bm9dsj5bweqsj', 4, 5, 1, 'waiting', 'institution', 3, '2026-11-02 08:18:20.000001+00', NULL, NULL, '', NULL),
	(15, 'unm9443b33sm3', 4, 1, 1, 'waiting', 'institution', 4, '2026-11-04 00:44:26.666668+00', NULL, NULL, '', NULL),
	(16, 'ruq9kidafkn8p', 4, 10, 4, 'seated', NULL, 5, '2026-11-05 17:10:33.333335+00', '2026-11-05 17:10:33.333335+00', NULL, '', NULL),
	(17, 'v943ibhhckwrb', 4, 4, 1, 'waiting', 'institution', 6, '2026-11-07 09:36:40.000002+00', NULL, NULL, '', NULL),
	(18, '6k2jmhb6mja6j', 4, 6, 6, 'seated', NULL, 7, '2026-11-09 02:02:46.666669+00', '2026-11-09 02:02:46.666669+00', NULL, '', NULL),
	(19, 'w38pv5wc2thxt', 4, 3, 8, 'seated', NULL, 8, '2026-11-10 18:28:53.333336+00', '2026-11-10 18:28:53.333336+00', NULL, '', NULL),
	(20, 'w5b4mpkd8yacz', 5, 10, 4, 'seated', NULL, 1, '2026-11-07 11:55:19.250254+00', '2026-11-07 11:55:19.250254+00', NULL, '', NULL),
	(21, 'fs8nwrwdqai2d', 5, 7, 4, 'seated', NULL, 2, '2026-11-09 16:50:38.500508+00', '2026-11-09 16:50:38.500508+00', NULL, '', NULL),
	(23, 'w28xchf8a7daq', 5, 5, 1, 'seated', NULL, 4, '2026-11-14 02:41:17.001016+00', '2026-11-14 02:41:17.001016+00', NULL, '', NULL),
	(24, 'zg7weq7s7f6mn', 5, 6, 6, 'seated', NULL, 5, '2026-11-16 07:36:36.25127+00', '2026-11-16 07:36:36.25127+00', NULL, '', NULL),
	(22, 'emeqriw6rw7ps', 5, 4, 1, 'withdrawn', NULL, 3, '2026-11-11 21:45:57.750762+00', '2026-11-11 21:45:57.750762+00', '2026-11-25 03:20:53.252282+00', '', NULL),
	(26, 'w66rzi87wamyz', 5, 1, 1, 'waiting', 'institution', 7, '2026-11-20 17:27:14.751778+00', NULL, NULL, '', NULL),
	(27, 'efwu4am5nthgj', 5, 2, 1, 'waiting', 'institution', 8, '2026-11-22 22:22:34.002032+00', NULL, NULL, '', NULL),
	(25, 'ccfrfxcfqwd8m', 5, 8, 1, 'seated', NULL, 6, '2026-11-18 12:31:55.501524+00', '2026-11-25 03:20:53.252282+00', NULL, '', NULL),
	(28, '2fknf8zbbrjsp', 6, 2, 1, 'seated', NULL, 1, '2026-11-07 06:37:47.325228+00', '2026-11-07 06:37:47.325228+00', NULL, '', NULL),
	(29, '6cgx6sg9khfk2', 6, 4, 1, 'seated', NULL, 2, '2026-11-09 06:15:34.650456+00', '2026-11-09 06:15:34.650456+00', NULL, '', NULL),
	(31, '2ba3vhb2syk4m', 6, 6, 6, 'seated', NULL, 4, '2026-11-13 05:31:09.300912+00', '2026-11-13 05:31:09.300912+00', NULL, '', NULL),
	(32, 'ebknbwcvec8wt', 6, 7, 4, 'seated', NULL, 5, '2026-11-15 05:08:56.62614+00', '2026-11-15 05:08:56.62614+00', NULL, '', NULL),
	(36, 'dzbnki78cc7qm', 6, 10, 4, 'seated', NULL, 9, '2026-11-23 03:40:05.927052+00', '2026-11-23 03:40:05.927052+00', NULL, '', NULL),
	(30, 'kcpukqtesyzci', 6, 3, 8, 'withdrawn', NULL, 3, '2026-11-11 05:53:21.975684+00', '2026-11-11 05:53:21.975684+00', '2026-11-25 03:20:53.252282+00', '', NULL),
	(33, 'kpvj2vimctv4w', 6, 5, 1, 'waiting', 'institution', 6, '2026-11-17 04:46:43.951368+00', NULL, NULL, '', NULL),
	(34, 'cyhajd4w48v2b', 6, 1, 1, 'waiting', 'institution', 7, '2026-11-19 04:24:31.276596+00', NULL, NULL, '', NULL),
	(35, '2nuwbrsv4r4hf', 6, 8, 1, 'waiting', 'institution', 8, '2026-11-21 04:02:18.601824+00', NULL, NULL, '', NULL);
INSERT INTO public.entry_record VALUES
	(1, 1, 1, true, '2023-10-16 12:10:00+00', 1, '', 42, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3003093', 'Trzemeszno', '62-203', 2, '+48 100 353 590', 'bozena.pietrzak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true, NULL),
	(2, 2, 1, true, '2023-10-16 12:10:00+00', 1, '', 42, 'K', 'staff', 'polish', 'isced_3_4', 'PL', '3027073', 'Tuliszków', '62-744', NULL, '+48 100 005 682', 'bozena.kubiak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true, NULL),
	(3, 3, 1, true, '2023-10-16 12:10:00+00', 1, '', 30, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3003011', 'Gniezno', '62-226', 2, '+48 100 902 403', 'patrycja.tomczak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true, NULL),
	(4, 4, 1, true, '2023-10-16 12:10:00+00', 1, '', 30, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3021083', 'Kostrzyn', '62-043', 2, '+48 100 093 400', 'beata.idzikowska@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true, NULL),
	(5, 5, 1, true, '2023-10-16 12:10:00+00', 1, '', 36, 'M', 'staff', 'polish', 'isced_5_8', 'PL', '3009063', 'Kłodawa', '62-628', 2, '+48 100 849 165', 'szymon.krol@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true, NULL),
	(6, 6, 1, true, '2023-10-16 12:10:00+00', 1, '', 41, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3064011', 'Poznań', '60-840', 1, '+48 100 875 139', 'ewa.niedzwiedzka@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true, NULL),
	(7, 7, 1, true, '2026-11-17 15:10:00+00', 1, '', 36, 'K', 'staff', 'polish', 'isced_3_4', 'PL', '3017033', 'Odolanów', '63-462', 2, '+48 100 983 099', 'ilona.sroka@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true, NULL),
	(8, 10, 1, true, '2026-11-17 15:10:00+00', 1, '', 25, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3010103', 'Sompolno', '62-521', 2, '+48 100 212 633', 'renata.polak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true, NULL),
	(9, 11, 1, true, '2026-11-17 15:10:00+00', 1, '', 37, 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3015032', 'Miedzichowo', '64-399', 3, '+48 100 543 583', 'elzbieta.krzyzaniak-zoltowska@demo.example', 'employed', 'local_government', 'no', 'no', 'no', true, NULL);
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
	(1, '4bFfExBkzGvkuTUdrp77JjPrrDy6tXwreJsmf4KnEMXegQYn1Cd8DCUvTw==', 'bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301', NULL, false, NULL),
	(2, '4bFfE3RbnLtXy+VuNo+zr4Gcno2JAUhIJuih2C014CH8che2p1haMUXKzA==', '81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641', NULL, false, NULL),
	(3, '4bFfEwkQAtMYadmtKKzvRRykdWHpqOUPeMc/GsKw4oCnO090ybvp9bQm1g==', 'afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb', NULL, false, NULL),
	(4, '4bFfE3qDJZEWB1WRSehDT2hf7yUaynxWwTx8lsvz9Ka0nXKyobn0GeBrfg==', 'e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0', NULL, false, NULL),
	(5, '4bFfE8bgD6EjKEBvXKo6Dw0IaP9UauCIOAxh/lZYB4NNitjRMATP7CLY5A==', '44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b', NULL, false, NULL),
	(6, '4bFfE1ceppwunZAcCZ1X9arPbu8teggRnsDvEcKYxH4P/d6aYiv13QUd9Q==', 'd57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7', NULL, false, NULL),
	(7, '4bFfE2aEWD+6O3TM4+1vCVxiDRYf80/SHeU6zbsHPkOntaOgD1SUcrwKFA==', 'a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d', NULL, false, NULL),
	(8, '4bFfE8wN7WwrzNOEIRx+JLkbRAexDHTzaoNj5RLg6TUtXnlTUIdWIt0lLg==', '97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff', NULL, false, NULL),
	(10, '4bFfEzEOAqouxyUtWj94pmhVJtzzF9yutIdtBYwmVhBXCW7a0cZ7at1WqA==', '178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c', NULL, false, NULL),
	(11, '4bFfEwmJLt3JmNfsOeBzdq5bDHKLSrsaSRgih+tcXGP6CEAIJ4nNq+Fugg==', '4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd', NULL, false, NULL);
INSERT INTO public.import_file VALUES
	(1, 'frywupzvykc8m', 1, 'lista-demo.xlsx', '009a0051dd4d97e96d9f5fb96ef7611d1034b527e84dc5b7351d4845761037b1', '{"0": "last_name", "1": "first_name", "2": "email", "3": "institution"}', '4bFfEz4noLsp8uRjO23izcEVndyc7Zw5Kasr8rk4Ije96YGckHP67cOYLECku3Z5gNW1pnOXmj9t9rn6UeZpYnz/YXtoqoZgQhs/J32n2+PEqCAUqYp3mspWNbKL2ReUzYAYKdFlt/bL3U1yD7+0w7hDC2gaSb1tFXh7fWeZu8YnUB97y3qFR4JJiGcad2Qzi0q2wOzDnxFOA4jaBjjONJC57nogiaaevL9QIJ6ovSD53qpOKb01Y8SOjDP5fSRWOt6wipcquyJJchiXncSz96KGOOrPdPg/xvdzbXhX8tJ2G0TQCR6zsmqdsvHEA4it7u5oq8lBphDONG6qjNf8w4H7GQQ9a/I=', 3, 0, 0, '2026-11-25 03:22:53.252282+00', NULL, 'people', NULL);
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
	(1, 'srqn7shw4v3ai', 'PCPR, powiat chodzieski', 'PCPR', NULL, NULL, '3001011', 'Chodzież', '', '', 'jVjl''!jhs^So!V]hXv^Yma^  """"', 'pcpr powiat chodzieski chodziez', true, '2026-11-25 03:22:53.252282+00', 1, NULL, NULL, NULL, ''),
	(2, 'ih7dfq4eedqrp', 'PCPR, powiat czarnkowsko-trzcianecki', 'PCPR', NULL, NULL, '3002011', 'Czarnków', '', '', 'jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"', 'pcpr powiat czarnkowsko trzcianecki czarnkow', true, '2026-11-25 03:22:53.252282+00', 1, NULL, NULL, NULL, ''),
	(3, 'uibxsws5ezyvf', 'PCPR, powiat gnieźnieński', 'PCPR', NULL, NULL, '3003011', 'Gniezno', '', '', 'jVjl''!jhs^So!\e^Ywe^Yfma^  """"', 'pcpr powiat gnieznienski gniezno', true, '2026-11-25 03:22:53.252282+00', 1, NULL, NULL, NULL, ''),
	(4, 'rarfevhxy3uw3', 'GOPS Kościelec', 'GOPS', NULL, NULL, '3009082', 'Kościelec', '', '', '\hjm!ahnV^YbYV  """"!"', 'gops koscielec koscielec', true, '2026-11-25 03:22:53.252282+00', 1, NULL, NULL, NULL, ''),
	(5, 'qwin9bnay29k6', 'MGOPS Rogoźno', 'MGOPS', NULL, NULL, '3016023', 'Rogoźno', '', '', 'd\hjm!lh\hweh  """""!"', 'mgops rogozno rogozno', true, '2026-11-25 03:22:53.252282+00', 1, NULL, NULL, NULL, ''),
	(6, '7qxrqdc93vs55', 'MGOPS Mikstat', 'MGOPS', NULL, NULL, '3018063', 'Mikstat', '', '', 'd\hjm!d^amoSo  """""!"', 'mgops mikstat mikstat', true, '2026-11-25 03:22:53.252282+00', 1, NULL, NULL, NULL, ''),
	(7, '88wwpr9nwdthr', 'GOPS Łęka Opatowska', 'GOPS', NULL, NULL, '3008042', 'Łęka Opatowska', '', '', '\hjm!cZaS!hjSohsmaS  """"!"!!!!"', 'gops leka opatowska leka opatowska', true, '2026-11-25 03:22:53.252282+00', 1, NULL, NULL, NULL, ''),
	(8, 'a56pbhvykc4hd', 'GOPS Siedlec', 'GOPS', NULL, NULL, '3029022', 'Siedlec', '', '', '\hjm!m^YXbYV  """"!"', 'gops siedlec siedlec', true, '2026-11-25 03:22:53.252282+00', 1, NULL, NULL, NULL, ''),
	(9, 'xwm87q9cqah3e', 'GOPS Damasławek', 'GOPS', NULL, NULL, '3028022', 'Damasławek', '', '', '\hjm!XSdSmcSsYa  """"!"', 'gops damaslawek damaslawek', true, '2026-11-25 03:22:53.252282+00', 1, NULL, NULL, NULL, '');
INSERT INTO public.institution_participation VALUES
	(1, 'vufg8hh7et9h6', 1, 1, '2023-10-16', '2023-10-16', NULL, '', NULL, 'PCPR, powiat chodzieski', NULL, 'PCPR', '3001011', 'Chodzież', '', '', NULL, '3001', '2023-10-16 12:10:00+00', 1),
	(2, 'tkzwaasjixx29', 1, 4, '2023-10-16', '2023-10-16', NULL, '', NULL, 'GOPS Kościelec', NULL, 'GOPS', '3009082', 'Kościelec', '', '', NULL, '3009082', '2023-10-16 12:10:00+00', 1),
	(3, 'qth83tmuqp49k', 1, 6, '2023-10-16', '2023-10-16', NULL, '', NULL, 'MGOPS Mikstat', NULL, 'MGOPS', '3018063', 'Mikstat', '', '', NULL, '3018063', '2023-10-16 12:10:00+00', 1),
	(4, 'mvem4xme7vdbb', 1, 8, '2023-10-16', '2023-10-16', NULL, '', NULL, 'GOPS Siedlec', NULL, 'GOPS', '3029022', 'Siedlec', '', '', NULL, '3029022', '2023-10-16 12:10:00+00', 1);
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
	('HOUSING', 'zarządca lub dostawca mieszkań (gospodarka mieszkaniowa, TBS, SIM)', 'housing provider or manager', 'other', true, 1),
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
	(1, '9sc5z8674334b', 1, '2026-12-18 08:00:00+00', '2026-12-18 15:00:00+00', 60, 2, '', '', 25, '', '', 0, '2026-10-29 07:00:00+00', false),
	(2, 'u4ji9ust7igs9', 1, '2026-12-21 08:00:00+00', '2026-12-21 15:00:00+00', 60, 2, '', '', 25, '', '', 0, '2026-10-29 07:00:00+00', false),
	(3, 'zumqmgh4yhfyc', 2, '2026-12-30 08:00:00+00', '2026-12-30 15:00:00+00', 60, NULL, '', 'https://spotkania.demo.example/sala', 16, '', '', 1, '2026-11-25 03:22:53.252282+00', false),
	(4, '4bi6xejg4nfvh', 3, '2023-10-16 07:00:00+00', '2023-10-16 12:00:00+00', 30, NULL, '', 'https://spotkania.demo.example/sala', 16, '', '', 0, '2023-09-04 06:00:00+00', false),
	(5, 'jhwtzvzdxnwb9', 4, '2026-11-17 08:00:00+00', '2026-11-17 15:00:00+00', 60, 5, '', '', 15, '', '', 0, '2026-10-21 06:00:00+00', false),
	(6, 'bshx4ssy3pjpw', 4, '2026-11-25 08:00:00+00', '2026-11-25 15:00:00+00', 60, 5, '', '', 15, '', '', 0, '2026-10-21 06:00:00+00', false),
	(7, 'u3udeuse72grw', 4, '2026-12-02 08:00:00+00', '2026-12-02 15:00:00+00', 60, 5, '', '', 15, '', '', 0, '2026-10-21 06:00:00+00', false),
	(8, 'rbrdnr8kqwa3u', 5, '2026-12-10 08:00:00+00', '2026-12-10 15:00:00+00', 60, 6, '', '', 21, '', '', 0, '2026-10-29 07:00:00+00', false),
	(9, 'wkc372wfqn7ce', 5, '2026-12-11 08:00:00+00', '2026-12-11 15:00:00+00', 60, 6, '', '', 21, '', '', 0, '2026-10-29 07:00:00+00', false),
	(10, '8rm5rhk8ih4r6', 6, '2026-12-14 08:00:00+00', '2026-12-14 15:00:00+00', 60, 3, '', '', 17, '', '', 0, '2026-10-29 07:00:00+00', false);
INSERT INTO public.message VALUES
	(4, 'enrolment.cancelled', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "zzgswf2g2twfv", "edition": "USL8-2026-1", "was_seated": true}', '<a9cf72c202f279a9502aafa348657419@localhost>', NULL, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL, 0, 0, false, NULL, NULL, ''),
	(5, 'enrolment.cancelled', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "kt5z5qx67cnhx", "edition": "USL8-2026-1", "was_seated": true}', '<178645d7e98d61eff6507672e8810433@localhost>', NULL, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL, 0, 0, false, NULL, NULL, ''),
	(6, 'enrolment.cancelled', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "35irk7rtq7r26", "edition": "USL8-2026-1", "was_seated": true}', '<0878ecb841e5bdba4b8cc757ce2a8cf3@localhost>', NULL, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00', NULL, 0, 0, false, NULL, NULL, ''),
	(38, 'enrolment.withdrawn', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "emeqriw6rw7ps", "edition": "DEM16-2026-1", "was_seated": true, "who": null}', '<b564ccf9bf08ff3f73266e6667accee8@localhost>', NULL, '2026-11-25 03:20:53.252282+00', '2026-11-25 03:20:53.252282+00', NULL, 0, 0, false, NULL, NULL, ''),
	(39, 'enrolment.promoted', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "ccfrfxcfqwd8m", "edition": "DEM16-2026-1"}', '<bd4ddfc7d35c788d9d694b0ea515ca65@localhost>', NULL, '2026-11-25 03:20:53.252282+00', '2026-11-25 03:20:53.252282+00', NULL, 0, 0, false, NULL, NULL, ''),
	(48, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "dzbnki78cc7qm", "edition": "SUIC8-2026-1"}', '<1cfb7c42e02abb8e7742559a02695e57@localhost>', NULL, '2026-11-23 03:40:05.927052+00', '2026-11-23 03:40:05.927052+00', NULL, 0, 0, false, NULL, NULL, ''),
	(49, 'enrolment.withdrawn', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "kcpukqtesyzci", "edition": "SUIC8-2026-1", "was_seated": true, "who": null}', '<40193b4ac5c1cab76ab8df54a8479aeb@localhost>', NULL, '2026-11-25 03:20:53.252282+00', '2026-11-25 03:20:53.252282+00', NULL, 0, 0, false, NULL, NULL, ''),
	(1, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "zzgswf2g2twfv", "edition": "USL8-2026-1"}', '<00aadf4f92efbdd691f1e517426bc7bb@localhost>', NULL, '2026-11-10 06:04:28.31307+00', NULL, NULL, 0, 0, false, '2026-11-10 06:04:28.31307+00', NULL, ''),
	(2, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "kt5z5qx67cnhx", "edition": "USL8-2026-1"}', '<d03d363dc880582b13e5c21ea191c0b6@localhost>', NULL, '2026-11-15 05:08:56.62614+00', NULL, NULL, 0, 0, false, '2026-11-15 05:08:56.62614+00', NULL, ''),
	(3, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "35irk7rtq7r26", "edition": "USL8-2026-1"}', '<558d2cdbcc5daa650d1d2e1c1f51b9ab@localhost>', NULL, '2026-11-20 04:13:24.93921+00', NULL, NULL, 0, 0, false, '2026-11-20 04:13:24.93921+00', NULL, ''),
	(7, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "cikkgzptymatm", "edition": "DISEM-2023-1"}', '<147cab5e82f73512d1167e129eba4268@localhost>', NULL, '2023-09-14 14:26:06.666667+00', NULL, NULL, 0, 0, false, '2023-09-14 14:26:06.666667+00', NULL, ''),
	(8, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "tte4rewd6fqiw", "edition": "DISEM-2023-1"}', '<6a9c45e7f3b1ca85cdece69b3a5a1198@localhost>', NULL, '2023-09-17 22:52:13.333334+00', NULL, NULL, 0, 0, false, '2023-09-17 22:52:13.333334+00', NULL, ''),
	(9, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "4kaq8bb3s2txw", "edition": "DISEM-2023-1"}', '<4ec2f9e65526db3f84d1a4b4da40c888@localhost>', NULL, '2023-09-21 07:18:20.000001+00', NULL, NULL, 0, 0, false, '2023-09-21 07:18:20.000001+00', NULL, ''),
	(10, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "m9j5755hwx293", "edition": "DISEM-2023-1"}', '<bdd0e28d33b09f3478f1d04093ba408d@localhost>', NULL, '2023-09-24 15:44:26.666668+00', NULL, NULL, 0, 0, false, '2023-09-24 15:44:26.666668+00', NULL, ''),
	(11, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "gea36xuitvtct", "edition": "DISEM-2023-1"}', '<085a3bd0e141d1df9b349bc20e50bbb4@localhost>', NULL, '2023-09-28 00:10:33.333335+00', NULL, NULL, 0, 0, false, '2023-09-28 00:10:33.333335+00', NULL, ''),
	(12, 'enrolment.seated', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "vhr76dswqfm2y", "edition": "DISEM-2023-1"}', '<2bb9379df6803f58e72d5551d5c5eb06@localhost>', NULL, '2023-10-01 08:36:40.000002+00', NULL, NULL, 0, 0, false, '2023-10-01 08:36:40.000002+00', NULL, ''),
	(13, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "5u9ufk9zurisp", "edition": "DISEM-2023-1"}', '<835ea886ddc57657b6b0fb4a8d064695@localhost>', NULL, '2023-10-04 17:02:46.666669+00', NULL, NULL, 0, 0, false, '2023-10-04 17:02:46.666669+00', NULL, ''),
	(14, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "hik7d5zwcmkza", "edition": "DISEM-2023-1"}', '<d87717a4371563a081db708007f0f188@localhost>', NULL, '2023-10-08 01:28:53.333336+00', NULL, NULL, 0, 0, false, '2023-10-08 01:28:53.333336+00', NULL, ''),
	(15, 'enrolment.withdrawn', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "4kaq8bb3s2txw", "edition": "DISEM-2023-1", "was_seated": true, "who": null}', '<d05415ebdc9bd617e3bf601235d5f72c@localhost>', NULL, '2023-10-11 09:58:00+00', NULL, NULL, 0, 0, false, '2023-10-11 09:58:00+00', NULL, ''),
	(16, 'certificate.issued', 5, 'beata.idzikowska@demo.example', 'pl', '{"number": "1/KPS/2023"}', '<82b3b8019da071b852e9cbbbd1b0fb70@localhost>', 'certificate:1/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(17, 'certificate.issued', 6, 'szymon.krol@demo.example', 'pl', '{"number": "2/KPS/2023"}', '<b61e930f487e58ac5346f70a093ae7be@localhost>', 'certificate:2/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(18, 'certificate.issued', 3, 'bozena.kubiak@demo.example', 'pl', '{"number": "3/KPS/2023"}', '<e9fe8e7aa958563e9c300f231b468e40@localhost>', 'certificate:3/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(19, 'certificate.issued', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"number": "4/KPS/2023"}', '<51375745481d40bbd29c1e55b059404e@localhost>', 'certificate:4/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(20, 'certificate.issued', 1, 'bozena.pietrzak@demo.example', 'pl', '{"number": "5/KPS/2023"}', '<d93bbbc1b16effcb06f2c3e5e346d049@localhost>', 'certificate:5/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(21, 'certificate.issued', 4, 'patrycja.tomczak@demo.example', 'pl', '{"number": "6/KPS/2023"}', '<b608afa3e85ec4b18ea858ad8dad2eb6@localhost>', 'certificate:6/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(22, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "hyniyhremg7a4", "edition": "IK24-2026-1"}', '<2f052a8128b190e48310cbd1b7ddb9db@localhost>', NULL, '2026-10-29 23:26:06.666667+00', NULL, NULL, 0, 0, false, '2026-10-29 23:26:06.666667+00', NULL, ''),
	(23, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "5a5ie5j6yzwmu", "edition": "IK24-2026-1"}', '<bd929f8b27ecd2cf403781dffa1fa7ba@localhost>', NULL, '2026-10-31 15:52:13.333334+00', NULL, NULL, 0, 0, false, '2026-10-31 15:52:13.333334+00', NULL, ''),
	(24, 'enrolment.waiting', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "bm9dsj5bweqsj", "edition": "IK24-2026-1", "position": 1}', '<634ef1e6c1b279858d81e502f8aec907@localhost>', NULL, '2026-11-02 08:18:20.000001+00', NULL, NULL, 0, 0, false, '2026-11-02 08:18:20.000001+00', NULL, ''),
	(25, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "unm9443b33sm3", "edition": "IK24-2026-1", "position": 2}', '<d477da1ee03091ec155add59f8165bc6@localhost>', NULL, '2026-11-04 00:44:26.666668+00', NULL, NULL, 0, 0, false, '2026-11-04 00:44:26.666668+00', NULL, ''),
	(26, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "ruq9kidafkn8p", "edition": "IK24-2026-1"}', '<d614193f18859d221590a2e4d27de7a9@localhost>', NULL, '2026-11-05 17:10:33.333335+00', NULL, NULL, 0, 0, false, '2026-11-05 17:10:33.333335+00', NULL, ''),
	(27, 'enrolment.waiting', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "v943ibhhckwrb", "edition": "IK24-2026-1", "position": 3}', '<ffae6673043759628460209dd0c524ad@localhost>', NULL, '2026-11-07 09:36:40.000002+00', NULL, NULL, 0, 0, false, '2026-11-07 09:36:40.000002+00', NULL, ''),
	(28, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "6k2jmhb6mja6j", "edition": "IK24-2026-1"}', '<6403f01f74bc63404608ef9352d10415@localhost>', NULL, '2026-11-09 02:02:46.666669+00', NULL, NULL, 0, 0, false, '2026-11-09 02:02:46.666669+00', NULL, ''),
	(29, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "w38pv5wc2thxt", "edition": "IK24-2026-1"}', '<1c225b4314203ae890371df50e5908eb@localhost>', NULL, '2026-11-10 18:28:53.333336+00', NULL, NULL, 0, 0, false, '2026-11-10 18:28:53.333336+00', NULL, ''),
	(30, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "w5b4mpkd8yacz", "edition": "DEM16-2026-1"}', '<aa41d058ea4a76585379baec2024e3f1@localhost>', NULL, '2026-11-07 11:55:19.250254+00', NULL, NULL, 0, 0, false, '2026-11-07 11:55:19.250254+00', NULL, ''),
	(31, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "fs8nwrwdqai2d", "edition": "DEM16-2026-1"}', '<6f5ba30606d0c78feac1c0c6a6a89e70@localhost>', NULL, '2026-11-09 16:50:38.500508+00', NULL, NULL, 0, 0, false, '2026-11-09 16:50:38.500508+00', NULL, ''),
	(32, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "emeqriw6rw7ps", "edition": "DEM16-2026-1"}', '<5e2717f095ba7418209b4e20277cf893@localhost>', NULL, '2026-11-11 21:45:57.750762+00', NULL, NULL, 0, 0, false, '2026-11-11 21:45:57.750762+00', NULL, ''),
	(33, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "w28xchf8a7daq", "edition": "DEM16-2026-1"}', '<5653a8f5f7c3fd1b0887c40a891cb88e@localhost>', NULL, '2026-11-14 02:41:17.001016+00', NULL, NULL, 0, 0, false, '2026-11-14 02:41:17.001016+00', NULL, ''),
	(34, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "zg7weq7s7f6mn", "edition": "DEM16-2026-1"}', '<90fca1b4ba349802e9bdabc73d05a4e1@localhost>', NULL, '2026-11-16 07:36:36.25127+00', NULL, NULL, 0, 0, false, '2026-11-16 07:36:36.25127+00', NULL, ''),
	(35, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "ccfrfxcfqwd8m", "edition": "DEM16-2026-1", "position": 1}', '<3a501fe76bad59996acc0f2c5e73709b@localhost>', NULL, '2026-11-18 12:31:55.501524+00', NULL, NULL, 0, 0, false, '2026-11-18 12:31:55.501524+00', NULL, ''),
	(36, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "w66rzi87wamyz", "edition": "DEM16-2026-1", "position": 2}', '<b68959c7bdd8c2100723ae955c27519e@localhost>', NULL, '2026-11-20 17:27:14.751778+00', NULL, NULL, 0, 0, false, '2026-11-20 17:27:14.751778+00', NULL, ''),
	(37, 'enrolment.waiting', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "efwu4am5nthgj", "edition": "DEM16-2026-1", "position": 3}', '<c523c649992a56e63197e1538b6c944e@localhost>', NULL, '2026-11-22 22:22:34.002032+00', NULL, NULL, 0, 0, false, '2026-11-22 22:22:34.002032+00', NULL, ''),
	(40, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "2fknf8zbbrjsp", "edition": "SUIC8-2026-1"}', '<13ead03287e8111d9c7706ffc5661a99@localhost>', NULL, '2026-11-07 06:37:47.325228+00', NULL, NULL, 0, 0, false, '2026-11-07 06:37:47.325228+00', NULL, ''),
	(41, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "6cgx6sg9khfk2", "edition": "SUIC8-2026-1"}', '<14154979844e4e91f36cdb65268b59b2@localhost>', NULL, '2026-11-09 06:15:34.650456+00', NULL, NULL, 0, 0, false, '2026-11-09 06:15:34.650456+00', NULL, ''),
	(42, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "kcpukqtesyzci", "edition": "SUIC8-2026-1"}', '<b056b54c2cea015deceb20caa6b08636@localhost>', NULL, '2026-11-11 05:53:21.975684+00', NULL, NULL, 0, 0, false, '2026-11-11 05:53:21.975684+00', NULL, ''),
	(43, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "2ba3vhb2syk4m", "edition": "SUIC8-2026-1"}', '<f1413ee55c2e75cf0f989e946ce0ae29@localhost>', NULL, '2026-11-13 05:31:09.300912+00', NULL, NULL, 0, 0, false, '2026-11-13 05:31:09.300912+00', NULL, ''),
	(44, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "ebknbwcvec8wt", "edition": "SUIC8-2026-1"}', '<b1361a1b5f8e2b6d4224232ee490eef0@localhost>', NULL, '2026-11-15 05:08:56.62614+00', NULL, NULL, 0, 0, false, '2026-11-15 05:08:56.62614+00', NULL, ''),
	(45, 'enrolment.waiting', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "kpvj2vimctv4w", "edition": "SUIC8-2026-1", "position": 1}', '<10cf2bb14125ac2a2183c4cfa78901cd@localhost>', NULL, '2026-11-17 04:46:43.951368+00', NULL, NULL, 0, 0, false, '2026-11-17 04:46:43.951368+00', NULL, ''),
	(46, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "cyhajd4w48v2b", "edition": "SUIC8-2026-1", "position": 2}', '<fea5c466bcffddeb082a8f3713dd03ac@localhost>', NULL, '2026-11-19 04:24:31.276596+00', NULL, NULL, 0, 0, false, '2026-11-19 04:24:31.276596+00', NULL, ''),
	(47, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "2nuwbrsv4r4hf", "edition": "SUIC8-2026-1", "position": 3}', '<1c0a859934cb6432cc1d553b6dd79591@localhost>', NULL, '2026-11-21 04:02:18.601824+00', NULL, NULL, 0, 0, false, '2026-11-21 04:02:18.601824+00', NULL, '');
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
	(1, '1981-07-12', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3003093', 'Trzemeszno', '62-203', 2, '+48 100 353 590', 'bozena.pietrzak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1, NULL),
	(2, '1990-08-16', 'K', 'staff', 'polish', 'isced_3_4', 'PL', '3017033', 'Odolanów', '63-462', 2, '+48 100 983 099', 'ilona.sroka@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1, NULL),
	(3, '1981-02-04', 'K', 'staff', 'polish', 'isced_3_4', 'PL', '3027073', 'Tuliszków', '62-744', NULL, '+48 100 005 682', 'bozena.kubiak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1, NULL),
	(4, '1993-09-13', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3003011', 'Gniezno', '62-226', 2, '+48 100 902 403', 'patrycja.tomczak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1, NULL),
	(5, '1993-05-26', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3021083', 'Kostrzyn', '62-043', 2, '+48 100 093 400', 'beata.idzikowska@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1, NULL),
	(6, '1987-09-24', 'M', 'staff', 'polish', 'isced_5_8', 'PL', '3009063', 'Kłodawa', '62-628', 2, '+48 100 849 165', 'szymon.krol@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1, NULL),
	(7, '1982-03-22', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3064011', 'Poznań', '60-840', 1, '+48 100 875 139', 'ewa.niedzwiedzka@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1, NULL),
	(8, '2001-04-01', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3010103', 'Sompolno', '62-521', 2, '+48 100 212 633', 'renata.polak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1, NULL),
	(10, '1989-05-23', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3015032', 'Miedzichowo', '64-399', 3, '+48 100 543 583', 'elzbieta.krzyzaniak-zoltowska@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1, NULL),
	(11, '1980-05-11', 'K', 'staff', 'polish', 'isced_5_8', 'PL', '3001011', 'Chodzież', '64-839', 2, '+48 100 078 314', 'dorota.dudziak@demo.example', 'employed', 'local_government', 'no', 'no', 'no', '2023-08-31 22:00:00+00', '1', '2023-08-31 22:00:00+00', 1, NULL),
	(27, '1982-03-22', 'K', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-25 03:22:53.252282+00', '', NULL, 1, NULL);
INSERT INTO public.participation VALUES
	(5, 'v4waazbfqqi2a', 1, 6, 6, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(10, 'urpsikuf47b4n', 1, 8, 1, '2026-11-17', NULL, NULL, NULL, NULL, '2026-11-17 15:10:00+00'),
	(11, 'nbfahhfwa97dd', 1, 10, 4, '2026-11-17', NULL, NULL, NULL, NULL, '2026-11-17 15:10:00+00'),
	(6, 'gaiww9vehk8sj', 1, 7, 4, '2023-10-16', '2023-10-21', 'not_applicable', true, NULL, '2023-10-16 12:10:00+00'),
	(1, 'itcbvit7g3kg7', 1, 1, 1, '2023-10-16', '2023-10-21', 'qualification', true, NULL, '2023-10-16 12:10:00+00'),
	(7, 'himrbsjgynvt7', 1, 2, 1, '2024-03-05', NULL, NULL, NULL, NULL, '2026-11-17 15:10:00+00'),
	(2, 'y7fv3ppp72s48', 1, 3, 8, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(3, 'pashsbz67mwbr', 1, 4, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(4, 'dh9e79dzx99yd', 1, 5, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00');
INSERT INTO public.past_certificate VALUES
	(1, 'iu28nm5wtyn7r', 1, 1, 'DEMO 1/2024', 'DEMO: Praca z rodziną', '16', NULL, '2026-11-25 03:22:53.252282+00'),
	(2, 'as5456h6snbkm', 2, 1, 'DEMO 2/2024', 'DEMO: Praca z rodziną', '16', NULL, '2026-11-25 03:22:53.252282+00'),
	(3, 'dj8v5whsiizxf', 3, 1, 'DEMO 3/2024', 'DEMO: Praca z rodziną', '16', NULL, '2026-11-25 03:22:53.252282+00'),
	(4, 'jfdpe69vhmaj6', 4, 1, 'DEMO 4/2024', 'DEMO: Praca z rodziną', '16', NULL, '2026-11-25 03:22:53.252282+00'),
	(5, 'vx9kewhdvy7j7', 5, 1, 'DEMO 5/2024', 'DEMO: Praca z rodziną', '16', NULL, '2026-11-25 03:22:53.252282+00');
INSERT INTO public.past_file VALUES
	(1, 'g3cc37tns5upz', 1, 1, 'list', 'demo-2024.csv', '2129782ee4075df48ca6a70d1297173763997e2da482959778a1d9d8e5ad1fd5', 588, '4bFfEzuZWNxUWv5TgMAjZlfMIGqg2xUy+cWxE+vHKXVMy+r5exNF7Twkh/WvJVT0TAENbW08tpq/npgNpradCoox2khQRjPOnSqzEVyuGZvjsa7M5v/7pE3V9wfyF1Icl1KmXWcRXOOjTb5uSs4UpVqFdIbN1LIv8sLTbb1BUfOA5Ao2hP5yhWk5cwN9k/IA9T3K4GZ3nWdBVt9ydQ/8kic8jARAXsPvN9a3Qgb0r9BQrx70/QySdgzTvC90fmKvFN1ROyg6e7zN3780VvtxMxL3a2NU3v7yzNTA184cOmAgWzEcliqgV/PkYf901Z9Xa9Rlmkqwe9J418UEp2Vj/dxSRSSK5EF7VZa5OnJLtmIyO9/5oqow8hG6RZ65eLosiTdQtZb6fk/IuaegT6s0J35hgnIV0KQlHGEgV7mLIlLV6jY/TdOWy9DGqQpRbqmAxqqChCeVL+qN3xrhgcZ/8nzf3pZDx5LURSrvXppq+J0PEj6+Gb4nANCy66thqU5jJ0PiTMA0oWTV84UY/qqQZmePJULcCpa3//yEwQahCbFJIwk4KArd0AEcuT6XBHCK+P9e7nK9gY8F/3j6erygtfo3FgjegB50CdHjsx6b7sXi40Cl6C41H4bI7Mamsd0hyso2NMG6Ph2z1lo2AbeypHT2H5/LKFN32PqVT1dmwzThTAJDfoQ1Pl62vBXLC7PFZu8xbmy9SIuH4O7Xo+2pfpauA6Cxuni3CJ6eM+mpDyjm0FE97du5LgBwzMhrGBXFUGmrqaT7dfve7m/TbMfu0g/WGE/CCFhgkmtpmsYOr/NZOtYvsyY4uhp9Ke1FyyflujblJVe/ykEtWUROI7cuozcsJFdjB/MQ0kp0HtnTtJachTHOlY6urYS4H8NhniCTF721cNwW7IjyLwcv933dDtpaieS+guRfPHbJYaldrZSMHZgV+8psOse7TOsWeEbrYbznxqAn68BJEs4hsK5W8eM4wxrENplR3SgzwiMtLw+7aL8u+U2m4nOMNvzlmwwAUD0bVzHsbQzEn13kJ84XVQchJ/MJfyn2kUbGaQNGMmHMu5YGUGPysb0tb3Kr1F1H', '{"0": "last_name", "1": "first_name", "2": "email", "3": "title", "4": "began_on", "5": "ended_on", "6": "hours", "7": "certificate"}', 'e22e99db0eefcc7ae7b0974e020f807e3295c1c7cc7395b5d3ddb50f5089de48', 5, 0, 5, '2026-11-25 03:22:53.252282+00', '2026-11-25 03:22:53.252282+00'),
	(2, 'aewk9vkeux2fm', 1, 1, 'list', 'demo-2024.csv', '77d93f8194b6f614d5f4696c2819def51f80f7b1022ffdcfd32f0d5a338d23f0', 254, '4bFfEzbQhgiQIDgjLSJy9PzlS3K19yZ5pMNb6iSyv99epW63bJ6IlsttgBYaroPJeox+opctuYXBFFjsaQV+KXf1wncgAzyCcxGAyRD0yXj3whRIO1N4Nwd3duQ3qwjgW6aJxOnRXVsq00vgMUFtlvYUWT4uEW0vSLuPt3fAYOtp8aIRJu16JzNnXGW6lxo9VnhkvrNvVac7L9PXLfnf8mQoRcrDDNTj02tShNrAGGdMchxvdcJvDjNfRfukQdxMXc5uR9PniVHYMZGt+MI8BlXapooJe5Vv2NYqX655kaE7NWx3wHVX+Ok7xu72efT5TxbcyPVX/syXLviOmAgicEi9a+RFVWBQwKnjw+xOfDN4zFrw5tmpyLS1m/0STOXCdG1XwFRyRjCj6uf4NnMCZkkX/l7XzMmbZPWNAEY09va70OMEJFLOnRbK0CVJKUl1fDrfBxxgsxXLxGBvXydxELEs9kiyfx2g0CTboBGw8i636a6c', '{"0": "last_name", "1": "first_name", "2": "email", "3": "title", "4": "began_on", "5": "ended_on", "6": "hours", "7": "certificate"}', 'e22e99db0eefcc7ae7b0974e020f807e3295c1c7cc7395b5d3ddb50f5089de48', 2, 0, 0, '2026-11-25 03:22:53.252282+00', NULL);
INSERT INTO public.past_support VALUES
	(12, 1, 2, 'DEMO: Praca z rodziną', '2024-03-06', '16'),
	(13, 1, 3, 'DEMO: Praca z rodziną', '2024-03-06', '16'),
	(14, 1, 4, 'DEMO: Praca z rodziną', '2024-03-06', '16'),
	(15, 1, 5, 'DEMO: Praca z rodziną', '2024-03-06', '16'),
	(16, 1, 6, 'DEMO: Praca z rodziną', '2024-03-06', '16');
INSERT INTO public.person VALUES
	(1, '9jnat9tuciyi6', 'Bożena', 'Pietrzak', 'bozena.pietrzak@demo.example', '+48 100 353 590', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'j^YolvSa!UhxYeS  "!!!!!!!!"', 'pietrzak bozena pietrzak', true, '2023-08-31 22:00:00+00', 1),
	(2, '2nehc959y2cu2', 'Ilona', 'Sroka', 'ilona.sroka@demo.example', '+48 100 983 099', 'pl', 1, 'koordynator indywidualnych planów usług społecznych', 'cus_staff', 'mlhaS!^bheS  "!!!!!"', 'sroka ilona sroka', true, '2023-08-31 22:00:00+00', 1),
	(3, 'irw8n4agv9gjd', 'Bożena', 'Kubiak', 'bozena.kubiak@demo.example', '+48 100 005 682', 'pl', 8, 'asystent rodziny', 'family_assistant', 'aqU^Sa!UhxYeS  "!!!!!!"', 'kubiak bozena kubiak', true, '2023-08-31 22:00:00+00', 1),
	(4, '9kswm64ce7k6p', 'Patrycja', 'Tomczak', 'patrycja.tomczak@demo.example', '+48 100 902 403', 'pl', 1, 'terapeuta zajęciowy', 'sds_wtz_staff', 'ohdVvSa!jSoluV`S  "!!!!!!!"', 'tomczak patrycja tomczak', true, '2023-08-31 22:00:00+00', 1),
	(5, '3uz3is6ikmgwb', 'Beata', 'Idzikowska', 'beata.idzikowska@demo.example', '+48 100 093 400', 'pl', 1, 'opiekun w domu pomocy społecznej', 'dps_staff', '^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"', 'idzikowska beata idzikowska', true, '2023-08-31 22:00:00+00', 1),
	(6, 'f37zph585urmv', 'Szymon', 'Król', 'szymon.krol@demo.example', '+48 100 849 165', 'pl', 6, 'starszy pracownik socjalny', 'social_worker', 'alib!mvudhe  "!!!!"', 'krol szymon krol', true, '2023-08-31 22:00:00+00', 1),
	(7, 'mhbdy4d4922gy', 'Ewa', 'Niedźwiedzka', 'ewa.niedzwiedzka@demo.example', '+48 100 875 139', 'pl', 4, 'pracownik socjalny', 'social_worker', 'e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"', 'niedzwiedzka ewa niedzwiedzka', true, '2023-08-31 22:00:00+00', 1),
	(8, 'g368dgpdsyhnv', 'Renata', 'Polak', 'renata.polak@demo.example', '+48 100 212 633', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'jhbSa!lYeSoS  "!!!!!"', 'polak renata polak', true, '2023-08-31 22:00:00+00', 1),
	(9, 'fzzruykrbpgy4', 'Robert', 'Jaśkowiak', 'officer@demo.example', '+48 100 431 869', 'pl', NULL, 'specjalista ds. projektu', '', '`Snahs^Sa!lhUYlo  "!!!!!!!!!"', 'jaskowiak robert jaskowiak', true, '2023-08-31 22:00:00+00', 1),
	(10, 'uqrcw8epicwyd', 'Elżbieta', 'Krzyżaniak-Żółtowska', 'worker@demo.example', '+48 100 543 583', 'pl', 4, 'starszy pracownik socjalny', 'social_worker', 'alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"', 'krzyzaniak zoltowska elzbieta krzyzaniak zoltowska', true, '2023-08-31 22:00:00+00', 1),
	(11, 'szcbk9i7pqbxy', 'Dorota', 'Dudziak', 'coordinator@demo.example', '+48 100 078 314', 'pl', 4, 'pracownik socjalny', 'social_worker', 'XqXv^Sa!XhlhoS  "!!!!!!!"', 'dudziak dorota dudziak', true, '2023-08-31 22:00:00+00', 1),
	(12, '47ngv49kzfmcw', 'Julia', 'Grabowska', 'auditor@demo.example', '+48 100 875 423', 'pl', NULL, 'kontroler', '', '\lSUhsmaS!`qb^S  "!!!!!!!!!"', 'grabowska julia grabowska', true, '2023-08-31 22:00:00+00', 1),
	(13, 'sfz8p73ymu9ib', 'Julia', 'Ślusarek-Szymczak', 'protection@demo.example', '+48 100 208 712', 'pl', NULL, 'inspektor ochrony danych', '', 'nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"', 'slusarek szymczak julia slusarek szymczak', true, '2023-08-31 22:00:00+00', 1),
	(14, 'rzkneyb5bva2b', 'Patrycja', 'Ziętek', 'admin@demo.example', '+48 100 223 794', 'pl', NULL, 'administrator systemu', '', 'v^ZoYa!jSoluV`S  "!!!!!!"', 'zietek patrycja zietek', true, '2023-08-31 22:00:00+00', 1),
	(15, 'wpvgqne69yd6r', 'Łucja', 'Lis', 'trainer@demo.example', '+48 100 391 443', 'pl', NULL, 'trener', '', 'b^m!cqV`S  "!!!"', 'lis lucja lis', true, '2023-08-31 22:00:00+00', 1),
	(16, 'rmri8vesnj4d6', 'Renata', 'Stefaniak', 'trainer2@demo.example', '+48 100 633 254', 'pl', NULL, 'trener', '', 'moY[Se^Sa!lYeSoS  "!!!!!!!!!"', 'stefaniak renata stefaniak', true, '2023-08-31 22:00:00+00', 1),
	(17, 'r74k7z8a32h93', 'Mariola', 'Żak', 'trainer3@demo.example', '+48 100 127 719', 'pl', NULL, 'trener', '', 'xSa!dSl^hbS  "!!!"', 'zak mariola zak', true, '2023-08-31 22:00:00+00', 1),
	(18, 'sdi4thetxtdfs', 'Anna', 'Grześkowiak-Lis', 'trainer4@demo.example', '+48 100 575 574', 'pl', NULL, 'trener', '', '\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"', 'grzeskowiak lis anna grzeskowiak lis', true, '2023-08-31 22:00:00+00', 1),
	(19, 'pq24x85cjf4ai', 'Danuta', 'Filipiak', 'trainer5@demo.example', '+48 100 288 360', 'pl', NULL, 'trener', '', '[^b^j^Sa!XSeqoS  "!!!!!!!!"', 'filipiak danuta filipiak', true, '2023-08-31 22:00:00+00', 1),
	(20, 'abpcpnvitrcpr', 'Anna', 'Ślusarek', 'trainer6@demo.example', '+48 100 308 918', 'pl', NULL, 'trener', '', 'nbqmSlYa!SeeS  "!!!!!!!!"', 'slusarek anna slusarek', true, '2023-08-31 22:00:00+00', 1),
	(21, 'dsua24idfkar9', 'Patrycja', 'Walkowiak', 'trainer7@demo.example', '+48 100 280 788', 'pl', NULL, 'trener', '', 'sSbahs^Sa!jSoluV`S  "!!!!!!!!!"', 'walkowiak patrycja walkowiak', true, '2023-08-31 22:00:00+00', 1),
	(22, '27m64sanc43iz', 'Natalia', 'Walczak', 'trainer8@demo.example', '+48 100 302 428', 'pl', NULL, 'trener', '', 'sSbVvSa!eSoSb^S  "!!!!!!!"', 'walczak natalia walczak', true, '2023-08-31 22:00:00+00', 1),
	(23, '29zrwb9w4wqmb', 'Milena', 'Olejniczak', 'trainer9@demo.example', '+48 100 764 643', 'pl', NULL, 'trener', '', 'hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"', 'olejniczak milena olejniczak', true, '2023-08-31 22:00:00+00', 1),
	(24, 'zs5hvfru7btje', 'Bożena', 'Ratajczak', 'trainer10@demo.example', '+48 100 558 846', 'pl', NULL, 'trener', '', 'lSoS`VvSa!UhxYeS  "!!!!!!!!!"', 'ratajczak bozena ratajczak', true, '2023-08-31 22:00:00+00', 1),
	(25, 'wdv69utrs2sgb', 'Jadwiga', 'Kowalczyk', 'trainer11@demo.example', '+48 100 480 377', 'pl', NULL, 'trener', '', 'ahsSbVvua!`SXs^\S  "!!!!!!!!!"', 'kowalczyk jadwiga kowalczyk', true, '2023-08-31 22:00:00+00', 1),
	(26, 'bvq5qg5gcvzfx', 'Natalia', 'Pawlak', 'trainer12@demo.example', '+48 100 588 325', 'pl', NULL, 'trener', '', 'jSsbSa!eSoSb^S  "!!!!!!"', 'pawlak natalia pawlak', true, '2023-08-31 22:00:00+00', 1),
	(27, 'y36wb7sqv8vfb', 'Ewa', 'NIEDŹWIEDZKA', 'ewa.niedzwiedzka@demo.example', NULL, 'pl', 4, '', '', 'e^YXws^YXvaS!YsS  """"""""""""!"', 'niedzwiedzka ewa niedzwiedzka', true, '2026-11-25 03:22:53.252282+00', 1);
INSERT INTO public.post VALUES
	(1, 'w3tmebpx2m3ni', 1, 1, 'inspektor do spraw społecznych', 'jst_official', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(2, 'ti29j3mcb6zm9', 2, 1, 'koordynator indywidualnych planów usług społecznych', 'cus_staff', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(3, 'c2ehgai5kv897', 3, 8, 'asystent rodziny', 'family_assistant', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(4, '3rcexiygw4hyv', 4, 1, 'terapeuta zajęciowy', 'sds_wtz_staff', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(5, '2npyrmnixvh9u', 5, 1, 'opiekun w domu pomocy społecznej', 'dps_staff', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(6, 'i87fga95cptpe', 6, 6, 'starszy pracownik socjalny', 'social_worker', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(7, 'bmzsicgdqshtw', 7, 4, 'pracownik socjalny', 'social_worker', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(8, 'e9t3skm6b4cax', 8, 1, 'inspektor do spraw społecznych', 'jst_official', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(9, '446iqinygxw8r', 9, NULL, 'specjalista ds. projektu', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(10, 'ikhhjiqey5vbz', 10, 4, 'starszy pracownik socjalny', 'social_worker', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(11, '3vbguq72scb4h', 11, 4, 'pracownik socjalny', 'social_worker', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(12, '7bz86yxsqa8nc', 12, NULL, 'kontroler', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(13, '3kggs5eaem5t9', 13, NULL, 'inspektor ochrony danych', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(14, 'k9a7c7592s7ym', 14, NULL, 'administrator systemu', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(15, 'aqdgffjyurd2g', 15, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(16, 'fta8ecjgazznb', 16, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(17, 'nkghusqzdayvc', 17, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(18, 'ecte76grdunxd', 18, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(19, 'infirnajmcug2', 19, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(20, '27fc8w5g8dqun', 20, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(21, 'yejysp9nz2kye', 21, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(22, 'uvk734un6cj9h', 22, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(23, 'yruuxqzxfqugx', 23, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(24, 'i3t9c9bhv7idz', 24, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(25, 'c6rmf6ry7ksg4', 25, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(26, 'ubn74jjix46ss', 26, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(27, 'nn46675bi27z9', 10, 9, 'asystent rodziny', 'family_assistant', '2014-09-01', '2019-08-31', false, '2026-11-25 03:22:53.252282+00', 1),
	(28, 'bx68gwf5s3pch', 27, 4, '', NULL, NULL, NULL, true, '2026-11-25 03:22:53.252282+00', 1);
INSERT INTO public.programme VALUES
	('CUS-IPUS-2020', 'cus', NULL, 'Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych', 'Training in preparing and carrying out individual social-service plans', 'Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664', false, false, 'secondary', '{"id": "CUS-IPUS-2020", "group": "cus", "degree": null, "speciality": null, "name_pl": "Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych", "name_en": "Training in preparing and carrying out individual social-service plans", "legal_basis": "Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664", "valid_from": null, "valid_to": null, "repealed": false, "use": "current as far as seen", "complete": false, "confidence": "secondary", "sources": ["S50", "S51"], "hours_total": 52, "hours_total_confidence": "secondary", "hours_total_note": "second draft; first draft: 45; totals of the published act not seen", "modules": [], "missing": "all modules", "entry_requirements": [{"code": "role", "text_en": "coordinator: meets social-worker requirements, at least 2 years of social work, no listed conviction, this training", "legal_basis": "CUS act art. 30", "confidence": "confirmed_text_seen", "sources": ["S49"]}], "exam_rules": [], "training_rules": [{"code": "minutes_per_hour", "value": null, "confidence": "unconfirmed", "sources": []}, {"code": "min_attendance_percent", "value": null, "confidence": "unconfirmed", "sources": []}], "hours_total_from_draft": true}');
INSERT INTO public.project VALUES
	(1, 'KPS', 'FERS.04.13-DEMO', 'Koordynacja polityki społecznej w Wielkopolsce', 'Coordination of social policy in Wielkopolska', 'Fundusze Europejskie dla Rozwoju Społecznego 2021–2027', 'European Funds for Social Development 2021–2027', '2023-09-01', '2028-12-31', 842714400, 695407923, NULL, 1756, 128, 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', true, 1, NULL);
INSERT INTO public.qualification VALUES
	(1, 'hfntrdbqfxqxu', 10, 'practice', '', 'DEMO: dyplom 12/2009', '2009-06-30', 'DEMO', '', '2026-11-25 03:22:53.252282+00', 1),
	(2, '67nvrraz59ht9', 10, 'degree_1', '', 'DEMO: dyplom 7/2015', '2015-11-20', 'DEMO', '', '2026-11-25 03:22:53.252282+00', 1);
INSERT INTO public.register VALUES
	(4, '2023-10-16 12:15:00+00', 1, 3),
	(5, '2026-11-17 15:15:00+00', 1, 3);
INSERT INTO public.role_grant VALUES
	(1, 1, 'officer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(2, 2, 'worker', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(3, 3, 'worker', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(4, 3, 'coordinator', 4, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(5, 4, 'auditor', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(6, 5, 'data_protection', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(7, 6, 'administrator', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(8, 7, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(9, 8, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(10, 9, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(11, 10, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(12, 11, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(13, 12, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(14, 13, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(15, 14, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(16, 15, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(17, 16, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(18, 17, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL),
	(19, 18, 'trainer', NULL, '2026-11-25 03:22:53.252282+00', '2000-01-01', NULL, NULL, '', NULL);
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
	(11, 'no', 'no', '2023-08-31 22:00:00+00'),
	(27, NULL, NULL, NULL);
INSERT INTO public.staff_group VALUES
	('social_worker', 'pracownik socjalny', 'social worker', true, 1),
	('family_assistant', 'asystent rodziny', 'family assistant', true, 1),
	('foster_care_coordinator', 'koordynator rodzinnej pieczy zastępczej', 'foster care coordinator', true, 1),
	('manager', 'kadra kierownicza', 'manager', true, 1),
	('dps_staff', 'pracownik DPS', 'care home (DPS) staff', true, 1),
	('sds_wtz_staff', 'pracownik ŚDS/WTZ/ZAZ', 'day support (ŚDS/WTZ/ZAZ) staff', true, 1),
	('jst_official', 'przedstawiciel/pracownik JST', 'local government official', true, 1),
	('cus_staff', 'pracownik CUS', 'CUS staff', true, 1),
	('other_services', 'przedstawiciel innych służb (policja, oświata, zdrowie, sądy)', 'other services (police, education, health, courts)', true, 1),
	('social_economy', 'PES/PS/OWES', 'social economy', true, 1),
	('residential_childcare_staff', 'pracownik placówki opiekuńczo-wychowawczej', 'residential childcare staff', true, 1),
	('adoption_centre_staff', 'pracownik ośrodka adopcyjnego', 'adoption centre staff', true, 1),
	('psychologist_pedagogue', 'psycholog/pedagog', 'psychologist/pedagogue', true, 1),
	('care_worker', 'opiekun/opiekunka', 'care worker', true, 1);
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
	(11, 11, 'edition:IK24-2026-1', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2026-11-17'),
	(12, 1, 'before:bd297701b29f9f44', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2024-03-05'),
	(13, 7, 'before:bd297701b29f9f44', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2024-03-05'),
	(14, 2, 'before:bd297701b29f9f44', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2024-03-05'),
	(15, 3, 'before:bd297701b29f9f44', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2024-03-05'),
	(16, 4, 'before:bd297701b29f9f44', 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', NULL, '2024-03-05');
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
	(1, 's7q3xfd4hgrwc', 'Sala konferencyjna 2', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 40, '', '', true),
	(2, 'ru7sh4f8b5yuv', 'Sala warsztatowa 5', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 24, '', '', true),
	(3, 'g62fre4rrpy8d', 'Dom Spotkań', 'ul. Przykładowa 4, 62-800 Kalisz', 'Kalisz', NULL, 30, '', '', true),
	(4, '3xtmzw7mzp462', 'Centrum Szkoleń', 'ul. Wzorcowa 7, 62-510 Konin', 'Konin', NULL, 30, '', '', true),
	(5, 'e7266kshh65mg', 'Sala ratuszowa', 'Rynek 3, 64-100 Leszno', 'Leszno', NULL, 26, '', '', true),
	(6, 'yu95hwdqknp6f', 'Biblioteka, sala na piętrze', 'ul. Próbna 9, 64-920 Piła', 'Piła', NULL, 24, '', '', true);
SELECT pg_catalog.setval('public.account_id_seq', 18, true);
SELECT pg_catalog.setval('public.account_token_id_seq', 1, false);
SELECT pg_catalog.setval('public.assessment_id_seq', 1, true);
SELECT pg_catalog.setval('public.attempt_id_seq', 1, false);
SELECT pg_catalog.setval('public.certificate_id_seq', 6, true);
SELECT pg_catalog.setval('public.contact_person_id_seq', 1, true);
SELECT pg_catalog.setval('public.course_id_seq', 30, true);
SELECT pg_catalog.setval('public.edition_id_seq', 6, true);
SELECT pg_catalog.setval('public.enrolment_id_seq', 36, true);
SELECT pg_catalog.setval('public.entry_record_id_seq', 9, true);
SELECT pg_catalog.setval('public.former_name_id_seq', 1, false);
SELECT pg_catalog.setval('public.import_file_id_seq', 1, true);
SELECT pg_catalog.setval('public.institution_id_seq', 9, true);
SELECT pg_catalog.setval('public.institution_participation_id_seq', 4, true);
SELECT pg_catalog.setval('public.mark_id_seq', 12, true);
SELECT pg_catalog.setval('public.meeting_id_seq', 10, true);
SELECT pg_catalog.setval('public.message_id_seq', 49, true);
SELECT pg_catalog.setval('public.not_same_person_id_seq', 1, false);
SELECT pg_catalog.setval('public.participation_id_seq', 16, true);
SELECT pg_catalog.setval('public.past_certificate_id_seq', 5, true);
SELECT pg_catalog.setval('public.past_file_id_seq', 2, true);
SELECT pg_catalog.setval('public.person_id_seq', 27, true);
SELECT pg_catalog.setval('public.person_merge_id_seq', 1, false);
SELECT pg_catalog.setval('public.post_id_seq', 28, true);
SELECT pg_catalog.setval('public.project_id_seq', 1, true);
SELECT pg_catalog.setval('public.qualification_id_seq', 2, true);
SELECT pg_catalog.setval('public.recovery_code_id_seq', 1, false);
SELECT pg_catalog.setval('public.role_grant_id_seq', 19, true);
SELECT pg_catalog.setval('public.session_id_seq', 1, false);
SELECT pg_catalog.setval('public.support_id_seq', 16, true);
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
ALTER TABLE ONLY public.former_ref
    ADD CONSTRAINT pk_former_ref PRIMARY KEY (ref);
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT pk_identity PRIMARY KEY (person_id);
ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT pk_import_file PRIMARY KEY (id);
ALTER TABLE ONLY public.indicator_definition
    ADD CONSTRAINT pk_indicator_definition PRIMARY KEY (code);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT pk_institution PRIMARY KEY (id);
ALTER TABLE ONLY public.institution_participation
    ADD CONSTRAINT pk_institution_participation PRIMARY KEY (id);
ALTER TABLE ONLY public.institution_type
    ADD CONSTRAINT pk_institution_type PRIMARY KEY (code);
ALTER TABLE ONLY public.mark
    ADD CONSTRAINT pk_mark PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);
ALTER TABLE ONLY public.merging_setting
    ADD CONSTRAINT pk_merging_setting PRIMARY KEY (id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT pk_message PRIMARY KEY (id);
ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT pk_municipality PRIMARY KEY (terc);
ALTER TABLE ONLY public.not_same_person
    ADD CONSTRAINT pk_not_same_person PRIMARY KEY (id);
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
ALTER TABLE ONLY public.past_certificate
    ADD CONSTRAINT pk_past_certificate PRIMARY KEY (id);
ALTER TABLE ONLY public.past_file
    ADD CONSTRAINT pk_past_file PRIMARY KEY (id);
ALTER TABLE ONLY public.past_support
    ADD CONSTRAINT pk_past_support PRIMARY KEY (support_id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);
ALTER TABLE ONLY public.person_merge
    ADD CONSTRAINT pk_person_merge PRIMARY KEY (id);
ALTER TABLE ONLY public.post
    ADD CONSTRAINT pk_post PRIMARY KEY (id);
ALTER TABLE ONLY public.programme
    ADD CONSTRAINT pk_programme PRIMARY KEY (code);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT pk_project PRIMARY KEY (id);
ALTER TABLE ONLY public.qualification
    ADD CONSTRAINT pk_qualification PRIMARY KEY (id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT pk_recovery_code PRIMARY KEY (id);
ALTER TABLE ONLY public.register
    ADD CONSTRAINT pk_register PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT pk_role_grant PRIMARY KEY (id);
ALTER TABLE ONLY public.seat_book
    ADD CONSTRAINT pk_seat_book PRIMARY KEY (edition_id);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT pk_second_factor PRIMARY KEY (account_id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT pk_session PRIMARY KEY (id);
ALTER TABLE ONLY public.special_answers
    ADD CONSTRAINT pk_special_answers PRIMARY KEY (person_id);
ALTER TABLE ONLY public.staff_group
    ADD CONSTRAINT pk_staff_group PRIMARY KEY (code);
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
ALTER TABLE ONLY public.institution_participation
    ADD CONSTRAINT uq_institution_participation_project_id_institution_id UNIQUE (project_id, institution_id);
ALTER TABLE ONLY public.institution_participation
    ADD CONSTRAINT uq_institution_participation_ref UNIQUE (ref);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT uq_institution_ref UNIQUE (ref);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT uq_meeting_ref UNIQUE (ref);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT uq_message_dedup UNIQUE (dedup);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT uq_message_message_id UNIQUE (message_id);
ALTER TABLE ONLY public.not_same_person
    ADD CONSTRAINT uq_not_same_person_first_id_second_id UNIQUE (first_id, second_id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT uq_participation_project_id_person_id UNIQUE (project_id, person_id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT uq_participation_ref UNIQUE (ref);
ALTER TABLE ONLY public.past_certificate
    ADD CONSTRAINT uq_past_certificate_person_id_number UNIQUE (person_id, number);
ALTER TABLE ONLY public.past_certificate
    ADD CONSTRAINT uq_past_certificate_ref UNIQUE (ref);
ALTER TABLE ONLY public.past_file
    ADD CONSTRAINT uq_past_file_ref UNIQUE (ref);
ALTER TABLE ONLY public.person_merge
    ADD CONSTRAINT uq_person_merge_ref UNIQUE (ref);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_ref UNIQUE (ref);
ALTER TABLE ONLY public.post
    ADD CONSTRAINT uq_post_ref UNIQUE (ref);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT uq_project_code UNIQUE (code);
ALTER TABLE ONLY public.qualification
    ADD CONSTRAINT uq_qualification_ref UNIQUE (ref);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT uq_recovery_code_code_hash UNIQUE (code_hash);
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
CREATE INDEX ix_former_ref_person_id ON public.former_ref USING btree (person_id);
CREATE INDEX ix_identity_other_index ON public.identity USING btree (other_index);
CREATE INDEX ix_import_file_account_id ON public.import_file USING btree (account_id);
CREATE INDEX ix_import_file_headings_hash ON public.import_file USING btree (headings_hash);
CREATE INDEX ix_institution_merged_into_id ON public.institution USING btree (merged_into_id);
CREATE INDEX ix_institution_municipality_terc ON public.institution USING btree (municipality_terc);
CREATE INDEX ix_institution_participation_government ON public.institution_participation USING btree (project_id, local_government);
CREATE INDEX ix_institution_participation_institution_id ON public.institution_participation USING btree (institution_id);
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
CREATE INDEX ix_not_same_person_first_id ON public.not_same_person USING btree (first_id);
CREATE INDEX ix_not_same_person_second_id ON public.not_same_person USING btree (second_id);
CREATE INDEX ix_participation_began ON public.participation USING btree (project_id, began_on);
CREATE INDEX ix_participation_institution_id ON public.participation USING btree (institution_id);
CREATE INDEX ix_participation_person_id ON public.participation USING btree (person_id);
CREATE INDEX ix_past_certificate_file_id ON public.past_certificate USING btree (file_id);
CREATE INDEX ix_past_certificate_number ON public.past_certificate USING btree (number);
CREATE INDEX ix_past_certificate_person_id ON public.past_certificate USING btree (person_id);
CREATE INDEX ix_past_file_account_id ON public.past_file USING btree (account_id);
CREATE INDEX ix_past_file_headings_hash ON public.past_file USING btree (headings_hash);
CREATE INDEX ix_past_file_sha256 ON public.past_file USING btree (sha256);
CREATE INDEX ix_past_support_file_id ON public.past_support USING btree (file_id);
CREATE INDEX ix_person_email ON public.person USING btree (email);
CREATE INDEX ix_person_institution_id ON public.person USING btree (institution_id);
CREATE INDEX ix_person_merge_kept_id ON public.person_merge USING btree (kept_id);
CREATE INDEX ix_person_search_key ON public.person USING btree (search_key);
CREATE INDEX ix_person_sort_key ON public.person USING btree (sort_key);
CREATE INDEX ix_post_institution_id ON public.post USING btree (institution_id);
CREATE INDEX ix_post_person_id ON public.post USING btree (person_id);
CREATE INDEX ix_qualification_person_id ON public.qualification USING btree (person_id);
CREATE INDEX ix_recovery_code_account_id ON public.recovery_code USING btree (account_id);
CREATE INDEX ix_role_grant_account_id ON public.role_grant USING btree (account_id);
CREATE INDEX ix_session_account_id ON public.session USING btree (account_id);
CREATE INDEX ix_session_ends_at ON public.session USING btree (ends_at);
CREATE INDEX ix_support_participation_id ON public.support USING btree (participation_id);
CREATE INDEX ix_used_form_at ON public.used_form USING btree (at);
CREATE UNIQUE INDEX ux_certificate_valid ON public.certificate USING btree (enrolment_id) WHERE ((state)::text = 'valid'::text);
CREATE UNIQUE INDEX ux_enrolment_active ON public.enrolment USING btree (edition_id, person_id) WHERE ((state)::text = ANY ((ARRAY['seated'::character varying, 'waiting'::character varying])::text[]));
CREATE UNIQUE INDEX ux_entry_record_current ON public.entry_record USING btree (participation_id) WHERE is_current;
CREATE UNIQUE INDEX ux_mark_current ON public.mark USING btree (meeting_id, enrolment_id) WHERE (replaced_at IS NULL);
CREATE UNIQUE INDEX ux_post_main ON public.post USING btree (person_id) WHERE is_main;
CREATE UNIQUE INDEX ux_role_grant_everywhere ON public.role_grant USING btree (account_id, role, area_code, from_on) WHERE ((institution_id IS NULL) AND (project_id IS NULL));
CREATE UNIQUE INDEX ux_role_grant_institution ON public.role_grant USING btree (account_id, role, institution_id, from_on) WHERE (institution_id IS NOT NULL);
CREATE UNIQUE INDEX ux_role_grant_project ON public.role_grant USING btree (account_id, role, project_id, area_code, from_on) WHERE (project_id IS NOT NULL);
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
ALTER TABLE ONLY public.former_ref
    ADD CONSTRAINT fk_former_ref_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT fk_identity_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT fk_import_file_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT fk_institution_merged_into_id_institution FOREIGN KEY (merged_into_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT fk_institution_municipality_terc FOREIGN KEY (municipality_terc) REFERENCES public.municipality(terc);
ALTER TABLE ONLY public.institution_participation
    ADD CONSTRAINT fk_institution_participation_institution_id_institution FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.institution_participation
    ADD CONSTRAINT fk_institution_participation_municipality_terc_municipality FOREIGN KEY (municipality_terc) REFERENCES public.municipality(terc);
ALTER TABLE ONLY public.institution_participation
    ADD CONSTRAINT fk_institution_participation_project_id_project FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.institution_participation
    ADD CONSTRAINT fk_institution_participation_type_code_institution_type FOREIGN KEY (type_code) REFERENCES public.institution_type(code);
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
ALTER TABLE ONLY public.not_same_person
    ADD CONSTRAINT fk_not_same_person_first_id_person FOREIGN KEY (first_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.not_same_person
    ADD CONSTRAINT fk_not_same_person_second_id_person FOREIGN KEY (second_id) REFERENCES public.person(id);
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
ALTER TABLE ONLY public.past_certificate
    ADD CONSTRAINT fk_past_certificate_file_id_past_file FOREIGN KEY (file_id) REFERENCES public.past_file(id);
ALTER TABLE ONLY public.past_certificate
    ADD CONSTRAINT fk_past_certificate_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.past_file
    ADD CONSTRAINT fk_past_file_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.past_file
    ADD CONSTRAINT fk_past_file_project_id_project FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.past_support
    ADD CONSTRAINT fk_past_support_file_id_past_file FOREIGN KEY (file_id) REFERENCES public.past_file(id);
ALTER TABLE ONLY public.past_support
    ADD CONSTRAINT fk_past_support_support_id_support FOREIGN KEY (support_id) REFERENCES public.support(id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_institution_id FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.person_merge
    ADD CONSTRAINT fk_person_merge_kept_id_person FOREIGN KEY (kept_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_institution_id_institution FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_staff_group_code_staff_group FOREIGN KEY (staff_group_code) REFERENCES public.staff_group(code);
ALTER TABLE ONLY public.qualification
    ADD CONSTRAINT fk_qualification_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT fk_recovery_code_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.register
    ADD CONSTRAINT fk_register_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_institution_id FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_named_by FOREIGN KEY (named_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_project_id FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.seat_book
    ADD CONSTRAINT fk_seat_book_edition_id FOREIGN KEY (edition_id) REFERENCES public.edition(id);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT fk_second_factor_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT fk_session_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.special_answers
    ADD CONSTRAINT fk_special_answers_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.support
    ADD CONSTRAINT fk_support_participation_id FOREIGN KEY (participation_id) REFERENCES public.participation(id);
ALTER TABLE ONLY public.venue
    ADD CONSTRAINT fk_venue_municipality_terc FOREIGN KEY (municipality_terc) REFERENCES public.municipality(terc);
