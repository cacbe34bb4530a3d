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
	(1, 'ktgkapaaizj76', 9, 'officer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$I7JVt/h7W0yQUdMyelacyA$25862talxAt2U/gjkbEqvOuT51IiUZ+Et0NRiZWtDkc', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(2, 'n5zantwzcuegp', 10, 'worker@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$NXqS74LAfCOdYvrmhU8NpA$/cyx4Gm2WQ34fEIGUVXlM8Ff3f1LD89ZYCSOYp9tZmQ', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(3, 'qwa2xe5m7pv8f', 11, 'coordinator@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$N/AmRCTl/c/eJ1SfhBGJ0Q$7Z1sQ+VV7tywkc3oZ2VRD9hp+FcXNiG5JQo43VM3UbQ', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(4, 'rgtxch63xpim9', 12, 'auditor@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$Lkn5wuLOx8lzNuRBNKgYmA$QmwmuM8m/XrfFRCxyrzPKYh1e+VkGKMsSZs1+N9Nojk', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(5, 'uvpimzrj87i6v', 13, 'protection@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$Lf4xnAOZ2jru9r8nYRJxEA$R8yA29XHPt38uAxRnGWCKrlp6vk6eXP/U2kJ6fqTfC0', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(6, 'scny9sut6wm96', 14, 'admin@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$NNlM1oHKviBctQfssuUzbg$JGiO681NskKD5BjRIenSEkydH/xZLUKg0StdjKyEHB8', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(7, 'khfstjfxt7b7m', 15, 'trainer@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$fG8VBQ0uwH3yp6iapt5yDQ$pygOdys40HXyNhHmH6DC6TSbbZ+QO22k4YGy4Ewozv4', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(8, 'vy55qf2qerppp', 16, 'trainer2@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$PFXHufaBaEui2sxSpHA61w$xLq8oWxlUnwtZKHflTxZxOI7XGYWImtLo5mOaoFztmc', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(9, 'grakrmj7mjjad', 17, 'trainer3@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$IJfmitsRFy1hyKEJJtUxRg$BmYBzTsXX8VSb3ew/u8XMh0Od30hD0T0qzyeWwnc088', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(10, '5v2iq7q5679h4', 18, 'trainer4@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$vf8KrujQyOnD45i3RmDR5A$+IC7LzczAt+9MbUPMR6Tbue5iQ/JHZiPvlz2abKsJnw', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(11, 'sba9dd5cui88t', 19, 'trainer5@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$+2JWW9k+gz+NRxKIWqyqYw$HS244T1OUo36H+KQ9icHv+kv7By1Pxp/mqdp/r1D1PM', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(12, '8gn3n65zk6wuy', 20, 'trainer6@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$aKwF593wdxohgt2hZgoMLQ$iWIkvjElIKluRLs6CtmSvooLaiAl4ERJW2bm1xL3gwM', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(13, 'judkmh6n7irst', 21, 'trainer7@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$Vyu42Tq8ji6javW72dWhJQ$AimiolN8cbNlXenZL6M7bH4JJ5JOA8lQIvKguSuGKvQ', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(14, '7ih4mbiayd54b', 22, 'trainer8@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$JXOCTaw3OWpBlaLXlDxL7g$Y/tVhLDuczuO6M6mVOx/oweAvECapRDVmA4aua1lZos', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(15, 'qfcrduna5gea9', 23, 'trainer9@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$ZfJVAHq565RlDDOg/gENFQ$7NJf73PjwTWghEWg5zWQ20gYRvFKC9dK13DHsL1JJ10', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(16, 'ynn82xfq9ec3p', 24, 'trainer10@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$F6Qu7TuJS0RJmWlwzsPZvw$Mckp89f7Jrejj0dQpcPt4l794MW+jmAG5OiEorjtoD8', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(17, 'vkvvnpaxy9su5', 25, 'trainer11@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$3pbTreRsSKd/1RJQccqU4g$lT7e9bkfT6jNE8gYpi0Nj9BWBK8LIGAZ48jf4R2NdvE', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL),
	(18, 'wiz4zhvv9pqac', 26, 'trainer12@demo.example', '$argon2id$v=19$m=47104,t=2,p=1$CB/U3VxTwfcJdnMvfT2sUA$m1FKv/oZUmH+G/IApwtPyxthyu1Qjo2Mpm7JiA8cYl8', true, true, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL);
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
	(1, 'uphq8anpuji4a', 1, 'qualified', '2023-10-21', 'Komisja DEMO', 'Protokół DEMO/1', '2026-11-25 03:32:42.785059+00', 1);
INSERT INTO public.audit_entry VALUES
	(1, '2026-11-25 03:32:42.785059+00', NULL, 'office.change', 'office', '1', '["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]', '', '92790ac60f99f6a2a72d18bbb9d938fbe3e281c3bfdd0c37dafa33304250bf24'),
	(2, '2026-11-25 03:32:42.785059+00', NULL, 'project.open', 'project', '1', '["budget_eur_cents", "budget_pln_cents", "code", "counts_staff", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]', '', '7e6f6bac537e4bf9749031470d874488fa265edfc43773358afa75d732e44e58'),
	(3, '2026-11-25 03:32:42.785059+00', NULL, 'venue.create', 'venue', '1', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', 'e4ac4c0e27401191f9274a2ba574d707e44fe69939bb710ccdc23991d09087b5'),
	(4, '2026-11-25 03:32:42.785059+00', NULL, 'venue.create', 'venue', '2', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '467366a451e4a883952d9f63d06d8cc6a7e9e06b632e5c720073d0624bd48af8'),
	(5, '2026-11-25 03:32:42.785059+00', NULL, 'venue.create', 'venue', '3', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '15ce57c7a0f68d88cce7eb92b98c7c761c35c1dc51e3193ea90bba8ec7a4d0dc'),
	(6, '2026-11-25 03:32:42.785059+00', NULL, 'venue.create', 'venue', '4', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', 'ea97b20030d1b2d8f3a418f5f86074b8706a3350a8f1cf0ee9dc48ea7f444c6a'),
	(7, '2026-11-25 03:32:42.785059+00', NULL, 'venue.create', 'venue', '5', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '1e5ad6f47b70cc65a543e33d524901b6de2df52a72132b4bf6a36d38ae5db3d8'),
	(8, '2026-11-25 03:32:42.785059+00', NULL, 'venue.create', 'venue', '6', '["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]', '', '5a9b7eb1171674dbe6e8a2a3a8d978fa2db76810313ee78a71a63289089e1c9b'),
	(9, '2026-11-25 03:32:42.785059+00', NULL, 'institution.create', 'institution', '1', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '4230cebfd435dd3f47556fc7efd4decb0c03274d835af345eb697b254f253a14'),
	(10, '2026-11-25 03:32:42.785059+00', NULL, 'institution.create', 'institution', '2', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'e80db3d6029533dad0a366c8c6fd4e06d63c8790aca1350b894e96d290b60190'),
	(11, '2026-11-25 03:32:42.785059+00', NULL, 'institution.create', 'institution', '3', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '07990714222fc7638ae9e9181f6e87c5f0eb5c1831fae50903ccbf2fdce3ff56'),
	(12, '2026-11-25 03:32:42.785059+00', NULL, 'institution.create', 'institution', '4', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '0b34f73a47c873fc005645167b6d935a0435af4de1ff4c0febc6cddb19b6edc1'),
	(13, '2026-11-25 03:32:42.785059+00', NULL, 'institution.create', 'institution', '5', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '18757bdc9a54b3d33fde6d5cd05ea21906df32f0226355496ebe56f4257ec953'),
	(14, '2026-11-25 03:32:42.785059+00', NULL, 'institution.create', 'institution', '6', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'cad3f623868921df07d1e1e19fe473d545aafd0db573a52d9e919601bc9f600e'),
	(15, '2026-11-25 03:32:42.785059+00', NULL, 'institution.create', 'institution', '7', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', 'aed32dd85766713a92b0e499d2076be3153bc3316c1769fea638f8d900f1a9f8'),
	(16, '2026-11-25 03:32:42.785059+00', NULL, 'institution.create', 'institution', '8', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '0a494bb6d594eb6986386ee9e65f49beca8ad923e910f43c1ef152f2984514c1'),
	(17, '2026-11-25 03:32:42.785059+00', NULL, 'institution.create', 'institution', '9', '["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]', '', '46c2d971f3bd770c6ad6907dfcab6559f41df6493d7e79ad02943f39f3584b4f'),
	(18, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '1', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '3deb72b0ae4c72019fe64eb1c7e01905b9b763197a4fb3d31fb057b540042482'),
	(19, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '1', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '9811a2c22859119992e3a23e3b8835f1c66200b4b8ec0396c4ab5c2cb69ec911'),
	(20, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '2', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'd1c3e19a8d5b506b750bba397b655ada41c6a11d35a9523bcac1c4cc8b4218e2'),
	(21, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '2', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'd9862281bea0d4cbf5bd3a7584765aef69811f881bd1130f4e5d1d4efe44079c'),
	(22, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '3', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '360eaa2b8a12702bfb4b8e63bd2a22c1b5f79501c6ba7a40bb19f5aaae778c61'),
	(23, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '3', '["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '1444cf5abf9f73b83ce9f676ebdb7fcf787f9300aaf192d0271b6f94a35d170d'),
	(24, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '4', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'fc6baf7b61b82d0c2313dc8342a4992f7ce3177c9698e44e76cbb538f09b9b48'),
	(25, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '4', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '32666114070881f9092a489ad9ee9dbb110b2f2a405f785d024811eba1d104aa'),
	(26, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '5', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'cc8f64a3b22aa70e4459e401dcfc71524b827ab46b648052c2d34c8866b3cf55'),
	(59, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '8', '["email", "person_id"]', '', 'c826977281a8b51eda9c580fef2b167bf2b4aad01fca48a49c8abdeef5d4fdfa'),
	(60, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '8', '["role.trainer"]', '', '69a3f9d21235a20ebbb210eaad1bc30acb6bb64cffe85125a3b35505f62b84fa'),
	(27, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '5', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', 'eea30f173307894041b39f92af46ebf7283efe04bf5edfbc22bbfe42ed19b4d6'),
	(28, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '6', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'e3afe5d4f1894668a40511f3f7145ed73ec4fcd48fadda4ef4ac6d0c2fa72c8c'),
	(29, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '6', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '45665454de018c4763c1cdd3dac84457647dd24d38c2f3d981d2707548ffdf7e'),
	(30, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '7', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'a69221e3d931944bebaf7a7a427e5575995a5789f579acd862345cc242a41663'),
	(31, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '7', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '5b370eb8229c93747ce9230f791ce3e6fed4e50a89f1348094ab560109ffbaf3'),
	(32, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '8', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '6574a957c4e21b124fdc749e080c7ca3aed72cbab1b5af117e5be84f94f3e7df'),
	(33, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '8', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '044ccc46f572e34b4cad1a6d437639b0ef90af3bd6ad9223301bfbdea7a3f38b'),
	(34, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '9', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'da670a29ec9598795feb9883752c76b3ee5995b45a0fdf15c8dd9135fd49e3c3'),
	(35, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '1', '["email", "person_id"]', '', '182d2eb300726571a2a1b3b467d4ba7a580f25b75b1b950583d164de4cd8f779'),
	(36, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '1', '["role.officer"]', '', '9c52f6a2f7c6ed10e9301eb5f93517964d06bf53077c0602a667a22153f2f060'),
	(37, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '10', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '9a58098b55ba7058ccdd975bcfb84a00d17b0e63e5a6b647525ad2e233f4fb1c'),
	(38, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '10', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '8a521e06dfb1efe8a7725d5fee910b91451cbadef61390bad90d1759693dad41'),
	(39, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '2', '["email", "person_id"]', '', '99a5f4f850dad8dafc1d66728a5d1befa205ef10cc052864cbff7da0a19ce08d'),
	(40, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '2', '["role.worker"]', '', '671c76b4dec6cde8071c08bfaa86e2aa53f680d9c8af87608eacca4557c3f334'),
	(41, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '11', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '2818296d8523e6fb8d5adf0813a8d98ca78a8a5a9a9ff2bf5f11c15240f554c6'),
	(42, '2023-08-31 22:00:00+00', NULL, 'person.participant_form', 'person', '11', '["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]', '', '7e7fca48ed4ddf3aac292fa3e3aceb3e572cc8d3891c03aee78506d95238dc74'),
	(43, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '3', '["email", "person_id"]', '', '927c506d9613a4cfb0f84308fb1828cd0aa1f640e0f2da267b186404ea25f61d'),
	(44, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '3', '["role.worker"]', '', 'f4ec9a797554086bec42b9cc8688b0af502fc396d503ee5c79a12616b6a1beee'),
	(45, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '3', '["role.coordinator"]', '', '054c1c709f786c17ef434e7a9c95c6ba14477d4f6c8a3cfe62f5de4005d3c46a'),
	(46, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '12', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '34ce7d0da4d9832f0814de2f1955ac6f07ebeb1151757ab39f858647ec052acf'),
	(47, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '4', '["email", "person_id"]', '', 'e4531e0e3bcb0d7777cee79aa323f882b9ca6e94945d41521b049b83ef0663be'),
	(48, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '4', '["role.auditor"]', '', 'd27f9659d14050b886241c8828ad6f50f5bb5b09e2a42144aaa80cb8f22e9ddb');
INSERT INTO public.audit_entry VALUES
	(49, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '13', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '8936f196ab4ab7496ff8922aba51b5da0937a410d229c8d8caa508d6bc611ee9'),
	(50, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '5', '["email", "person_id"]', '', '93518c64f66ffec26b0b3226798da4e64c3a4752d0f953b803944aad56013609'),
	(51, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '5', '["role.data_protection"]', '', '30b8bb50ba34b6bf67d722492fb9c72302a2125ded1b476353f9c47b7f92c3d0'),
	(52, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '14', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'db4bf61585cce4452de08652d094f2f5586d577eba05a7598eca1dba7650de4f'),
	(53, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '6', '["email", "person_id"]', '', 'df26aa81bcde603d2ba7ba9f6d3eff38faad503682327dfe50cad3471397d0d0'),
	(54, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '6', '["role.administrator"]', '', 'c22ffcb10975877d498d9932bccb5594e11e4f1d1cae52abec89933632b85095'),
	(55, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '15', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'ef39ba6c2763034271a385889b1fead9124b4b2ab08c70aedcdfa6781720146c'),
	(56, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '7', '["email", "person_id"]', '', 'ce33076dbc51fdd08bcfe02b6381b922754946f8fd18633dfed73cabeb9e9438'),
	(57, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '7', '["role.trainer"]', '', 'e6d349735c6313a2ddbf4b3032ab929f5bb0849ff343e4e6e47a73832d829b4b'),
	(58, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '16', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '456df1850b590f0862e92b76bd037d910e644ba90e911b38bcdcf29280785f8c'),
	(61, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '17', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'c67ec5c0da6fa2bb61ccd671639a3b637a3473f027640d87a9a3101eccbb9879'),
	(62, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '9', '["email", "person_id"]', '', 'b9876e61585d517d4c5085d9b4a1c36e5e3f73bfa323e6017daaa58701db1a5d'),
	(63, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '9', '["role.trainer"]', '', '92da0e1768c4ac112db18a04d559596f8c02889765d6876f7a5f789b0cbff768'),
	(64, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '18', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '703568317099af70bc6e9e2fd6611c41dc0b0c6c22b89de22064dd6d55cea52c'),
	(65, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '10', '["email", "person_id"]', '', '8b28aa29a5a62b550e9b7d1c5d8ceda0b1fb170de31783393d49a4a74540c2bc'),
	(66, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '10', '["role.trainer"]', '', '74db145368efc8f340e8356f80a910c1a7485409afacdf52372e8704439b084d'),
	(67, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '19', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'd585ad4d3166e4f02a7cda9a4b4bda7b54ed5c58bd659785d54c588cef08cb98'),
	(68, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '11', '["email", "person_id"]', '', '7bbe7c61eceacdfa3b54fe3c1be86b4c314541a4b3f4eb21d8e4a16c95cf2c15'),
	(69, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '11', '["role.trainer"]', '', '8cc9be2c5660b591a166ae58cc487e8893ae1d134e28b77a8ae62f1a288da8ff'),
	(70, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '20', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'f9676fcd3435b394bae285924c8feea98289b5d03b6b57cf6e2aff4957c02ac1'),
	(71, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '12', '["email", "person_id"]', '', 'd327edf5b2961f86b28a059201858cd8c8f1d1e16b0f3af5e0a6f0062fdc8416'),
	(72, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '12', '["role.trainer"]', '', 'e3e17c7bda9eb41fe6110f64dee4049383e34637512c16f7e374c9825ca5d3a4'),
	(73, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '21', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'c22bab2dec01e1012b2fdfd9cbcdae417568d2db0eaba1d098625631b71e08dc'),
	(74, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '13', '["email", "person_id"]', '', 'a3a5fbdcb2ac2a0b57f92c13d49d134e32975aa15c5a0437875a8a8065444519'),
	(75, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '13', '["role.trainer"]', '', '0a30c887d9abb185323f0f4b56e382112319b9865ea744119411f70c5328c807'),
	(76, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '22', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '80b4b32edc00df42c95c266336a3fdb7a1513e04921c044514709cf84e35f986'),
	(77, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '14', '["email", "person_id"]', '', '447de4bb1ef97c040757d8be9a2646449ce2e102e5c6be107523b9d0aeebc967'),
	(78, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '14', '["role.trainer"]', '', 'da05940aa601a8215db420852c1f82c7e522424f70a67e918616608fb08dadcc'),
	(79, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '23', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', 'a279cd920e45a7313041a9429aa6eb19a859c9f6f508e1285fe4a9411bbb9175'),
	(80, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '15', '["email", "person_id"]', '', '311413eb0b82f500ec5c5472a933808150b161f99024af3c7b41ee3df1c2b5fb'),
	(81, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '15', '["role.trainer"]', '', '1e6e105f0fa53f5212c3776427ab4b929aa4b4d571a274313382a0242cdf2469'),
	(82, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '24', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '2848420c77e2239c2809244a34b9e4ae2487145eb67c865f358803c59269589c'),
	(83, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '16', '["email", "person_id"]', '', 'f65481df4150323ba661599c3a44f34fd4005390f1b4ebdcb993edf961f160ad'),
	(84, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '16', '["role.trainer"]', '', 'b6c15c94b00b62662e8bab2142dac30fa5194043590d4501bb873ed7d856f59b'),
	(85, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '25', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '59439b0e474011cac2b88852f7cadb588ae09abef51e3184863aee18a6a54da1'),
	(86, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '17', '["email", "person_id"]', '', 'ce7c6d8f942d702eb7cadfecfb9748634e8951329d02a625bff64f013b50682a'),
	(87, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '17', '["role.trainer"]', '', '250b25ae95702f3b324c9374d2956515d5d8f847abd0716eeb620c987111803e'),
	(88, '2023-08-31 22:00:00+00', NULL, 'person.create', 'person', '26', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '81c632b6709eba4dfcb90a3b1bb9c70ea98ed3b5e130c2be6d0636e2bdbf7279'),
	(89, '2026-11-25 03:32:42.785059+00', NULL, 'account.open', 'account', '18', '["email", "person_id"]', '', '2fc888648aff588c23532b58f012f1f11da04bef8a379b4a362daa2295f4bb7d'),
	(90, '2026-11-25 03:32:42.785059+00', NULL, 'account.grant', 'account', '18', '["role.trainer"]', '', '87e8c4ec33d60650fad54aeaf77bfabf121c2221ee05863e5b339b9a88bf8d52'),
	(91, '2026-11-25 03:32:42.785059+00', 1, 'contact_person.create', 'contact_person', '1', '["email", "name", "phone", "role"]', '', '39ea86d0830c101583ec4d83c5d1dd14799acf6d02dbce6a18cb13f83bfd4752'),
	(92, '2026-11-25 03:32:42.785059+00', 1, 'import_file.keep', 'import_file', '1', '[]', '', 'cc2e5613b027a5180b2d1875f7927b32b3ed331fa5bdce2b3e80ec321f885897'),
	(93, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '10', '["notice 1"]', '', 'dcf2ccf7b01882bb7a1728031ff67ab8201a5a1c2c2dd3e533afdca0f41ce2cd'),
	(94, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '10', '["notice 2"]', '', 'c4ff2f05466078ea4b5ed73969cd7cb60a199c2d3f3b097021e490af8c1eb276'),
	(95, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '1', '["notice 1"]', '', '5adc1550ac7b5766e59f91cf2ccc42d0bdd071a014f7413d7985db0c26a7b5e9'),
	(96, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '1', '["notice 2"]', '', 'b465d0a501afbae5253f4f6071928353d3067fc55a0448f32c5f7f5518023a66'),
	(97, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '2', '["notice 1"]', '', 'f352d248b2cad5d09c54a3689412f8d1bfa032e6f89c683e1290c01c5bce8b3b'),
	(98, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '2', '["notice 2"]', '', '04ddd2c092b6b785541f5233a33b86c597b4f63271c253937eae9b4ec5ab0b4a'),
	(99, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '3', '["notice 1"]', '', 'bd5cef794a593f820174fa76bd074f6c7358b024732f5badc93645ededa53a14'),
	(100, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '3', '["notice 2"]', '', 'c30bc1af9cdd1675642e8e5e9b6d86b94e16cf8b24295b2bb88e0ffae29554c2');
INSERT INTO public.audit_entry VALUES
	(101, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '4', '["notice 1"]', '', 'c84ccfb5e8c010eb65e23276e824412fdd810ccad1f2ad062e0df55f502390a8'),
	(102, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '4', '["notice 2"]', '', '4ea9cce725fda30622ec28ce3ce22b334a267f3f9d33226dd9df570a75286cf5'),
	(103, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '5', '["notice 1"]', '', '9cef3a61d72184a606e305e6a51d2b487700f1653fa7d2903c4a9ed1535e8a0d'),
	(104, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '5', '["notice 2"]', '', 'e320460c5b74e5bd8531fa8b9eca1d4f84fe9181ceb704f57a851726d3c69fd4'),
	(105, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '6', '["notice 1"]', '', 'f1271db077ebf5d55977df74e61e0777ef1d68dbbc29fa158e0a31aee8e3eeb5'),
	(106, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '6', '["notice 2"]', '', '63b7e04a0c5e46bccdf6ed68daa85bf8a9ecef1e834abba4626475b75ef330a5'),
	(107, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '7', '["notice 1"]', '', '9e30a8a1d1ee68257ab0e0ca2b9811dc0e293c2d2c9a3e530c905d99228b1c38'),
	(108, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '7', '["notice 2"]', '', '5a88e4e37a830e3dbcf9e78b87616750136e42d12e409064f0db105a2708b4db'),
	(109, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '8', '["notice 1"]', '', '3123b0b804dfbaa72eaa6f6af0aa3ac59936f739606313f802b53f6681aa2408'),
	(110, '2023-08-31 22:00:00+00', NULL, 'notice.read', 'person', '8', '["notice 2"]', '', '87c88dceff8444d433fe6ac00e62e14803b8b8c7878fe782ec5a0de2ad5e333b'),
	(111, '2026-11-25 03:32:42.785059+00', 5, 'data_request.record', 'data_request', '1', '["kind", "received_on"]', '', '961c2130d0c7a52294917582c683082a91d3f153b24b95bac3c62f09126bc0b1'),
	(112, '2026-11-25 03:32:42.785059+00', 5, 'data_request.record', 'data_request', '2', '["kind", "received_on"]', '', '56742a203c0eca23438b5c6b3ebfa2e7da382e625f58366bd848e0265caa880e'),
	(113, '2026-11-25 03:32:42.785059+00', 5, 'project.hold', 'project', '1', '["from_on", "until_on"]', '', '7df154291d5dd9311680dbfd6f9d26dc24a38e30094da9f73520b964f9c54c07'),
	(114, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '1', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '8cbb52c877ed5e2caf80935eb434e39aa3908c0cce4569a48c8315209c8632e7'),
	(115, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '1', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '2718895030e9832775300beb73996c098628b5c4f5350ff4a448f66ab057c4aa'),
	(116, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '2', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '879f6e5d20716cdffac2ef0a7ee93d22578d75960d8ec75c04be98e5eef246d0'),
	(117, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '2', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '4978b79dc8c3c2be8e1e8dd35cf71bdd2302cca2b01f611b5871ce107c487a01'),
	(118, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '3', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'd3eb495c299cf3406a4394aa1678c31ef91573f59f1dd6b8674473fb18ff289a'),
	(119, '2026-10-29 07:00:00+00', 1, 'edition.publish', 'edition', '2', '["changed_at", "published_at", "state"]', '', '0070796f1f98257994b192f161ca518231cdae99a6632f90b29aa5dd7018da32'),
	(120, '2026-11-10 06:06:55.696265+00', NULL, 'enrolment.apply', 'enrolment', '1', '["arrival", "state"]', '', '36817305d820092107ec642f6211315dcac89bfdd8ce03e05661cd1e9a2b8597'),
	(121, '2026-11-15 05:13:51.39253+00', NULL, 'enrolment.apply', 'enrolment', '2', '["arrival", "state"]', '', 'b82170500842c5ed12c0399b416c7b50c4b3f2af0fc5f9d0b5eb385385c5b51d'),
	(122, '2026-11-20 04:20:47.088795+00', NULL, 'enrolment.apply', 'enrolment', '3', '["arrival", "state"]', '', 'f3a6f18a377cfb6d40f3b7ed61006cfabcdc49263e70dee2892b8267403ec99d'),
	(123, '2026-11-25 03:32:42.785059+00', 1, 'edition.cancel', 'edition', '2', '["state"]', 'DEMO: za mało zgłoszeń', '183680f1e0aa2d3881f92e44e840acbc13c9b605e5d866debf77955eccdf6fba'),
	(124, '2026-11-25 03:32:42.785059+00', 1, 'enrolment.cancel', 'enrolment', '1', '["state"]', '', '02667166e285e53d8c460f8b240d0a2743ec2806026376b057960b391177b92a'),
	(125, '2026-11-25 03:32:42.785059+00', 1, 'enrolment.cancel', 'enrolment', '2', '["state"]', '', '08bca82d5d02d8e5434928d9614ad1f15d881b626f1b8e33d677bb2df5ee69f4'),
	(126, '2026-11-25 03:32:42.785059+00', 1, 'enrolment.cancel', 'enrolment', '3', '["state"]', '', 'f304b0aebbdd33e6ebd368946a3833237f4bdd44a911ad455358d75c41b1b670'),
	(127, '2023-09-04 06:00:00+00', 1, 'edition.create', 'edition', '3', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '75f8d797e2701eaad0fff0b90a08bc60cd74184fa2a30c6a29ba979815cb45dc'),
	(128, '2023-09-04 06:00:00+00', 1, 'meeting.create', 'meeting', '4', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '2373062ee29984e9967bc5e44698f6c07e440a0e31b9289989564c23fa9c4d47'),
	(129, '2023-09-04 06:00:00+00', 1, 'edition.publish', 'edition', '3', '["changed_at", "published_at", "state"]', '', 'c4ae3e964becb3829b02ae95eba5b328a41b5a9b14492f4f21a3ab2e3aaafe87'),
	(130, '2023-09-14 14:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '4', '["arrival", "state"]', '', '85bdff5a15abe28fbfc4c46ec52968da417f7f2e45e3fae9ffe36cd5d49bf4c7'),
	(131, '2023-09-17 22:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '5', '["arrival", "state"]', '', '9d9c46a34ce7960f2eb2135c23a7f0f8c8f4e6dc7cced713c5d16d554d827061'),
	(132, '2023-09-21 07:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '6', '["arrival", "state"]', '', 'fab6ec677b2afde8c495eea457484636efe7659664a465c0d9364ec49307a47e'),
	(133, '2023-09-24 15:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '7', '["arrival", "state"]', '', '15ac57028284915515253787b4e6d023204c98b752d05edd82ab3454616941c8'),
	(134, '2023-09-28 00:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '8', '["arrival", "state"]', '', 'cfa885f2936423feeca74d99b0917b16fd105b007ed24c9f3ba34cf57a8c3b8d'),
	(135, '2023-10-01 08:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '9', '["arrival", "state"]', '', 'df304ce01d3ad9d21e116a62e340dbee925bcb2169698c8cb031a58470630a52'),
	(136, '2023-10-04 17:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '10', '["arrival", "state"]', '', 'f8306acbc76b4e65ae168eaa68e61f9dba8ff905c3cd9476a947456a9ec92bfe'),
	(137, '2023-10-08 01:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '11', '["arrival", "state"]', '', '40a5dc5fa598ac5702f577a64df2c5ee1578bf14e26f08dc2b9415b0d21dbe85'),
	(138, '2023-10-11 09:58:00+00', NULL, 'enrolment.withdraw', 'enrolment', '6', '["state"]', '', 'b85d636feb86b8b33d17e09ea5ca0c113dceeccff41344077a2cfa3b0507356f'),
	(139, '2023-10-16 12:10:00+00', 1, 'register.mark', 'meeting', '4', '["marks"]', '', '7c2d18158eb0832a7da61de64189d5d6514b46098338972b07ca6c36bec04a71'),
	(140, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '1', '["began_on"]', '', 'a0350cba3ec9ab29f4d626b07715bf0755b742a0f805847bc23c32278601a729'),
	(141, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '1', '["began_on", "source"]', '', '6471078043747cba1d2089471aaa72db511d6539ae64eb12fc4a4220bef7930c'),
	(142, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '2', '["began_on"]', '', '7b428a17caca99b8d6c4a113191be2b6efd89cae01dee44c3e476908d83f77c1'),
	(143, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '2', '["began_on", "source"]', '', '4d895aac3ea1f955043ea2bc48d7ccbf811457a8e8c865be96c5931c37462d69'),
	(144, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '3', '["began_on"]', '', '02e8182e8184736a865ef6e27df9d4d29e92fca7ca105e1bc9306a03591e01c0'),
	(145, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '3', '["began_on", "source"]', '', 'cc6b45a4eaaa0fdfc17cc2cff66acd9df903500ecd13e2644828d755da109f33'),
	(146, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '4', '["began_on"]', '', 'e8d3581009e94b0073d197f048cff9fccb0014ae86f4fa0c133db5ddaa1cd25e'),
	(147, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '4', '["began_on", "source"]', '', '0d3045327c37e48f73a50390f97a0f474c67b0d3c20df6a4405bbbc23030f2f9'),
	(148, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '5', '["began_on"]', '', 'a44d84233d2b7964e54116603d12a3d78a0b35954b2fe28efc3d4ab497825e95'),
	(149, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '5', '["began_on", "source"]', '', '4ace5512db75b5f265fa54ecc45fac1bfe92cee15479551154bba8e91958bb40'),
	(150, '2023-10-16 12:10:00+00', 1, 'participation.begin', 'participation', '6', '["began_on"]', '', '29afe5495533e514b6a51735b6e32bd2b32228935ce4d5768330fbf2e85cea21');
INSERT INTO public.audit_entry VALUES
	(151, '2023-10-16 12:10:00+00', 1, 'support.begin', 'support', '6', '["began_on", "source"]', '', '9bd3ccf2c8092948663f74081e31ac3d7c4873b91ab426401874405fc703766a'),
	(152, '2023-10-16 12:10:00+00', 1, 'institution_participation.begin', 'institution_participation', '1', '["staff_began_on"]', '', '6ad0ca82f2200cf7340d2cf57f12098d0c650c822b00abfd183248efac5b3687'),
	(153, '2023-10-16 12:10:00+00', 1, 'institution_participation.begin', 'institution_participation', '2', '["staff_began_on"]', '', 'd7311f283a2d6ed1c3d592f1bf6b1f972e5fd3cdc91ec7b4b66d229cc605975f'),
	(154, '2023-10-16 12:10:00+00', 1, 'institution_participation.begin', 'institution_participation', '3', '["staff_began_on"]', '', '93d93a2df5be269517cabcc530b5d5591cec4f86aa6e5054d255f474d595d9a7'),
	(155, '2023-10-16 12:10:00+00', 1, 'institution_participation.begin', 'institution_participation', '4', '["staff_began_on"]', '', '2805e94d01db4a1430a79a2425721f72f01afaba6a7f073bd22bb192525e010f'),
	(156, '2023-10-16 12:15:00+00', 1, 'register.close', 'meeting', '4', '["closed_at"]', '', 'a70228a5018f258ec1ac9357ab7becab4b9c1a0f87e1576a4e82dfb6ca62bc07'),
	(157, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '1', '["number"]', '', 'dcd912b09e243f64f47e0a8b323f51cc790a8aaf3d3a7fb4e5c59d9afc33b779'),
	(158, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '2', '["number"]', '', '88db0f355653e25275c88befa4271b6f9a12b3b1693a2f28d86216181651e4b3'),
	(159, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '3', '["number"]', '', '4d0f6f0c49789b669572ed99d7e4c0ab859b513165b97994a0b18e50ecce9341'),
	(160, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '4', '["number"]', '', 'b0a11b78104390dc9c24799c2a11807a4aab80f5c45749e941559244478b3a90'),
	(161, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '5', '["number"]', '', '90c55e4537e5a5663b19f5f60bb661660dbb0f3bdd3323d4f3400ec7968cface'),
	(162, '2023-10-18 12:00:00+00', 1, 'certificate.issue', 'certificate', '6', '["number"]', '', 'b6905d602b0ab9d80f1837bd2ec9e5aa705ef8aa279e5dd8ec7e326fea711329'),
	(163, '2026-10-21 06:00:00+00', 1, 'edition.create', 'edition', '4', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', 'dede8864d0b47a1173e60dd8a17029658b4814fa48174d98eac3fc00cafdbca0'),
	(164, '2026-10-21 06:00:00+00', 1, 'meeting.create', 'meeting', '5', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '261d7be5c404d843c52f94ac23913f8b81be8308048f8792d3e00765b0e0ffa9'),
	(165, '2026-10-21 06:00:00+00', 1, 'meeting.create', 'meeting', '6', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'f6063b22d1910f8fff06e6234b3e2e29f684be2620dc3cf163537b0f8eaf5834'),
	(166, '2026-10-21 06:00:00+00', 1, 'meeting.create', 'meeting', '7', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', 'e4101519c19d5165787fc3dac52699d8d550481a9ca53a21dedb215dcd80b199'),
	(167, '2026-10-21 06:00:00+00', 1, 'edition.publish', 'edition', '4', '["changed_at", "published_at", "state"]', '', '59e7f142d9ef6a4a5ad8c64f47822d19329e4fbf31e9fdc6dec1330793298688'),
	(168, '2026-10-29 23:26:06.666667+00', NULL, 'enrolment.apply', 'enrolment', '12', '["arrival", "state"]', '', '67b0863b9e936bcde392f0c4ed174054e813bb5a1dab92b3f6f233bd145e7d98'),
	(169, '2026-10-31 15:52:13.333334+00', NULL, 'enrolment.apply', 'enrolment', '13', '["arrival", "state"]', '', '251b9be606cc16eeb34c30aa79856b0d8f394932b965258db8257fa5d50f93cd'),
	(170, '2026-11-02 08:18:20.000001+00', NULL, 'enrolment.apply', 'enrolment', '14', '["arrival", "state"]', '', '91ace1869d0b44ad16bc15fac095fc017a86d5bc9399f0640ef4cc8da8f13a02'),
	(171, '2026-11-04 00:44:26.666668+00', NULL, 'enrolment.apply', 'enrolment', '15', '["arrival", "state"]', '', 'd424d27ee42929d7eda7737d970050b0a50bf8d52c00d975e9830cb68905a7d3'),
	(172, '2026-11-05 17:10:33.333335+00', NULL, 'enrolment.apply', 'enrolment', '16', '["arrival", "state"]', '', '41783324cbc9ab73e5164ea0e9fb2bc787fe62028775d6d4bec62bb7225f3dc6'),
	(173, '2026-11-07 09:36:40.000002+00', NULL, 'enrolment.apply', 'enrolment', '17', '["arrival", "state"]', '', 'f54894e155b2771e32c7b9f1eea4f46826b67f7d0de1335871db79a3f29af20a'),
	(174, '2026-11-09 02:02:46.666669+00', NULL, 'enrolment.apply', 'enrolment', '18', '["arrival", "state"]', '', 'fd439bf3eb975037d4f69a956b5074f37ced0a7b4ffaaaf7de0979fd4efd9f5f'),
	(175, '2026-11-10 18:28:53.333336+00', NULL, 'enrolment.apply', 'enrolment', '19', '["arrival", "state"]', '', '4dc845cb7ce0f396d2fc78df600ddc17af2d3a764c2ba6daec4defb7e8663ef7'),
	(176, '2026-11-17 15:10:00+00', 1, 'register.mark', 'meeting', '5', '["marks"]', '', 'f09ceb2fb57537e5db2dff1324408227aa6d99fe3e0da940e7775fd9fd2eba77'),
	(177, '2026-11-17 15:10:00+00', 1, 'participation.begin', 'participation', '7', '["began_on"]', '', '69b61da0b1ce8c0948fc02bc52de96d87a098ac2050d9847a42bda664b42d689'),
	(178, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '7', '["began_on", "source"]', '', '834f717fbe76231219552aa6624127317a84a8e027dc7161d9c3d372bdd599d3'),
	(179, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '8', '["began_on", "source"]', '', '7b4981207b9e5e855508c40f12e28cc61747dc66f7258c8aac8769f2e7d0e682'),
	(180, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '9', '["began_on", "source"]', '', '55234eaa1bd144dc1bf3941d145506679557f68b3f15ec79cf6c9e1306bd8787'),
	(181, '2026-11-17 15:10:00+00', 1, 'participation.begin', 'participation', '10', '["began_on"]', '', 'cecf0bd314c83c915ef76cef289f6cc9650bd38a2e43d88b73f4548f86f028aa'),
	(182, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '10', '["began_on", "source"]', '', '1a804ed2d830c249b8311e0f3b6dbdc989fff9249904a825ed86110aedca565f'),
	(183, '2026-11-17 15:10:00+00', 1, 'participation.begin', 'participation', '11', '["began_on"]', '', '2c9a7c1daf6f60fd4e6b3239271401fde72112eebbadd0e803675d471e577d15'),
	(184, '2026-11-17 15:10:00+00', 1, 'support.begin', 'support', '11', '["began_on", "source"]', '', '864f38c36b6490106a0832f3fbad08b19f9ae995fdf2e35642884928e8a7535f'),
	(185, '2026-11-17 15:15:00+00', 1, 'register.close', 'meeting', '5', '["closed_at"]', '', 'c85dc4bb16d095aebeeb3bdda67b8d26eb112a48cd5ffbe9ebdbcd6977298d62'),
	(186, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '5', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '55c13c33cbd1d2546912f7703fe136a8889944597c501ba7de14c2325b37c1aa'),
	(187, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '8', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '263952698bc4bf1c3df1504895b1e60c9065f2f6fc53d866a7788ddd81e53ec5'),
	(188, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '9', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '9c0fe1060b38be95a31f7a4fb7c094f5a3b23d87ca2b7445ee55916c3528ae24'),
	(189, '2026-10-29 07:00:00+00', 1, 'edition.publish', 'edition', '5', '["changed_at", "published_at", "state"]', '', '97d36b8014e71afd6928bc17380e1a0721dbc5cdc46f768809dfc3bad28e7e26'),
	(190, '2026-11-07 11:56:24.753895+00', NULL, 'enrolment.apply', 'enrolment', '20', '["arrival", "state"]', '', '4a082baec96b76b2ecf1e50fbad902addd76d3f85f234e7a96c61b4d864f796b'),
	(191, '2026-11-09 16:52:49.50779+00', NULL, 'enrolment.apply', 'enrolment', '21', '["arrival", "state"]', '', 'bee7ebebaed4aa849319e2f98f76cbf8e8f4e035c6685e593ea4820dbe8b2896'),
	(192, '2026-11-11 21:49:14.261685+00', NULL, 'enrolment.apply', 'enrolment', '22', '["arrival", "state"]', '', '4c9f544344a6c44cfc4a6e2a387de33ebe7a0a0db1cfb0a205bc6f80c39f49c3'),
	(193, '2026-11-14 02:45:39.01558+00', NULL, 'enrolment.apply', 'enrolment', '23', '["arrival", "state"]', '', '9f32f47f7fa21a1d3b966f83792be3646ed2c57b6af637afee24d73804f094cb'),
	(194, '2026-11-16 07:42:03.769475+00', NULL, 'enrolment.apply', 'enrolment', '24', '["arrival", "state"]', '', '92fb08990863df895e01a6e32ce4b912f6275edbcf204ca3fd04b9bd33f320fe'),
	(195, '2026-11-18 12:38:28.52337+00', NULL, 'enrolment.apply', 'enrolment', '25', '["arrival", "state"]', '', 'b46a0e556b2dc1819478cb77fe5ada1e678fc9ccf746f9c1ed8658f1ec236068'),
	(196, '2026-11-20 17:34:53.277265+00', NULL, 'enrolment.apply', 'enrolment', '26', '["arrival", "state"]', '', 'fe2b1d2ac98c314d0effa1f2e4f1c7319e56363b5f327f0f230212a3623d6437'),
	(197, '2026-11-22 22:31:18.03116+00', NULL, 'enrolment.apply', 'enrolment', '27', '["arrival", "state"]', '', 'a84753cc06568735150f170c8218867cdf1602bb869398f4453f3eb6ab8ddcac'),
	(198, '2026-11-25 03:30:42.785059+00', NULL, 'enrolment.withdraw', 'enrolment', '22', '["state"]', '', 'eaa2182da1dafc06028168dc141e74946c0975d2c9dadc1d80c8494390f1861d'),
	(199, '2026-11-25 03:30:42.785059+00', NULL, 'enrolment.promote', 'enrolment', '25', '["seated_at", "state"]', '', '010f0fabbc27c8341545f17e97614c3676bc81569400484e96f3274f6b2f9550'),
	(200, '2026-10-29 07:00:00+00', 1, 'edition.create', 'edition', '6', '["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]', '', '296537d5ae4f94d07138e205427e605933a77789754affe22f75dac3c29a10dd');
INSERT INTO public.audit_entry VALUES
	(201, '2026-10-29 07:00:00+00', 1, 'meeting.create', 'meeting', '10', '["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]', '', '5b64a0bc273f736470e81f0c7113818f93d5ff13e6350fcc090638579ce148b1'),
	(202, '2026-10-29 07:00:00+00', 1, 'edition.publish', 'edition', '6', '["changed_at", "published_at", "state"]', '', '2529397656a345b0389c642dda9d84da000a9c5e5bd76291a1008d6b51b3b41b'),
	(203, '2026-11-07 06:38:46.278506+00', NULL, 'enrolment.apply', 'enrolment', '28', '["arrival", "state"]', '', '171eba5cdc0b26f3b3b50e6a5d48b39a5b0e60543bab6943f025b12d41877a2e'),
	(204, '2026-11-09 06:17:32.557012+00', NULL, 'enrolment.apply', 'enrolment', '29', '["arrival", "state"]', '', '0a2787ed7a056195589496adef8f9f245e03f981a5b16b31df80fffb1bb4a504'),
	(205, '2026-11-11 05:56:18.835518+00', NULL, 'enrolment.apply', 'enrolment', '30', '["arrival", "state"]', '', 'a8cbd9740f528e881f13fb36eb68dd0dc277cfa66efaf841037ce1c0d021378d'),
	(206, '2026-11-13 05:35:05.114024+00', NULL, 'enrolment.apply', 'enrolment', '31', '["arrival", "state"]', '', '50510cbee7a2b0f26989076b7ba41e6dd2d2de18dfcb522e1088eadea36eccf6'),
	(207, '2026-11-15 05:13:51.39253+00', NULL, 'enrolment.apply', 'enrolment', '32', '["arrival", "state"]', '', 'b8ef8b49e730fd314e4c24167e9b9240db8e92b80d87d129f070a64368cb96b4'),
	(208, '2026-11-17 04:52:37.671036+00', NULL, 'enrolment.apply', 'enrolment', '33', '["arrival", "state"]', '', 'bcfad5e106ba6e8188c99942c41b01a01ed97941917f0731bb90c1fd808ee761'),
	(209, '2026-11-19 04:31:23.949542+00', NULL, 'enrolment.apply', 'enrolment', '34', '["arrival", "state"]', '', '3e8facf0ea1910810c07f0c8ccc974941332d41cd6d38829a91874cf5dddb6db'),
	(210, '2026-11-21 04:10:10.228048+00', NULL, 'enrolment.apply', 'enrolment', '35', '["arrival", "state"]', '', '713ab92eb25d7acc042dd6e575181c9ba6aa569b57ff79fd16327e761754951b'),
	(211, '2026-11-23 03:48:56.506554+00', NULL, 'enrolment.apply', 'enrolment', '36', '["arrival", "state"]', '', 'b81a744f16fdac9145adf6aed4eb1ce24227a1ee5a88c02198696b167950e9ac'),
	(212, '2026-11-25 03:30:42.785059+00', NULL, 'enrolment.withdraw', 'enrolment', '30', '["state"]', '', '16e9b977ef6cd1784ea49eaf70cd641d7124db0da59e975ed842ce39f74ffc99'),
	(213, '2026-11-25 03:32:42.785059+00', 1, 'assessment.record', 'assessment', '1', '["assessed_on", "assessor", "document", "result"]', '', '3628eff052effe790a61647953d3ad116c84aaa253187eb1a6680bd970a8cb4a'),
	(214, '2026-11-25 03:32:42.785059+00', 1, 'participation.end', 'participation', '1', '["ended_as_planned", "ended_on", "exit_situation"]', '', '3c1e4888ac744cdfece5b7f1ed9da40c48127878e15019ea814b6d8e09b3611d'),
	(215, '2026-11-25 03:32:42.785059+00', 1, 'participation.end', 'participation', '6', '["ended_as_planned", "ended_on", "exit_situation"]', '', '07a746fb2fd4620e35b597526f76002f813788d62ee385e817b795a40a8f6bbd'),
	(216, '2026-11-25 03:32:42.785059+00', 1, 'qualification.create', 'qualification', '1', '["document", "issued_on", "issuer", "kind", "legal_basis", "speciality"]', '', 'e2a5736246b2883915c7d832b8c7dad91efd4948ce8bff159881f5adebe1080a'),
	(217, '2026-11-25 03:32:42.785059+00', 1, 'qualification.create', 'qualification', '2', '["document", "issued_on", "issuer", "kind", "legal_basis", "speciality"]', '', '166dfd6bd2b6df7b393104c4f1c43269240fb6bff2343f14d9671b19fd423b05'),
	(218, '2026-11-25 03:32:42.785059+00', 1, 'post.begin', 'post', '27', '["from_on", "institution_id", "is_main", "position", "staff_group_code", "until_on"]', '', 'cfe4db102c5e9564686a2c920c9b4ebb9593973ad02ed7ca3c2c8d21e4b13733'),
	(219, '2026-11-25 03:32:42.785059+00', 1, 'person.create', 'person', '27', '["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]', '', '8b07e2b5b54f2845cf3ecd4053d4c512dfe604e185d8795557cdbbc3cff0affb'),
	(220, '2026-11-25 03:32:42.785059+00', 1, 'person.participant_form', 'person', '27', '["birth_on", "sex"]', '', 'fd1085aa5023589a02150e1fd8ab9893a12c08f7e0a4c44111f4a96f346962a6'),
	(221, '2026-11-25 03:32:42.785059+00', 1, 'past_file.keep', 'past_file', '1', '[]', '', '815f1084149f36e0dc1cee8d066e8e34afb1ba9af16e28386dd7439a941a8dd3'),
	(222, '2026-11-25 03:32:42.785059+00', 1, 'participation.past', 'participation', '1', '["supports"]', '', '64d1d01ce442ecb751ca5a1dcea4e4b7b48fc5b3135a56610efd4d3dbb0efd86'),
	(223, '2026-11-25 03:32:42.785059+00', 1, 'past_certificate.record', 'past_certificate', '1', '["number"]', '', 'a6c3c0254b34d335448f6ce95be6838e8d5413af6b4d6e09cf1f4013629e8acd'),
	(224, '2026-11-25 03:32:42.785059+00', 1, 'participation.past', 'participation', '7', '["began_on", "supports"]', '', '63a3196e0d23dc9a2643065316b1fd9292531a99189083377e064f8a390faf6d'),
	(225, '2026-11-25 03:32:42.785059+00', 1, 'past_certificate.record', 'past_certificate', '2', '["number"]', '', '8d21eac9729886ac39fb1be7446d12f336d0d0b78a9ba6f1d4be09ffedde4a55'),
	(226, '2026-11-25 03:32:42.785059+00', 1, 'participation.past', 'participation', '2', '["supports"]', '', 'd20e79b9abf4a08c823bb695f1ebd5874c910611ada5173fc69a97fc9aa1ab8a'),
	(227, '2026-11-25 03:32:42.785059+00', 1, 'past_certificate.record', 'past_certificate', '3', '["number"]', '', '28d954084a65a3a13c2f9bc3864749b19306216cb6af0016c400169e1655381d'),
	(228, '2026-11-25 03:32:42.785059+00', 1, 'participation.past', 'participation', '3', '["supports"]', '', 'ca96c047ce7d8464f327b063c52636044a2a377b465a50baedf9863c6336faf0'),
	(229, '2026-11-25 03:32:42.785059+00', 1, 'past_certificate.record', 'past_certificate', '4', '["number"]', '', '45a5f17192f4ef2996c04c5cd3dda9be1bd9a5caa4d1955838db34e901c4b8a0'),
	(230, '2026-11-25 03:32:42.785059+00', 1, 'participation.past', 'participation', '4', '["supports"]', '', 'f7bb3c355d9957503770fb2cb1f327f34c7a9459824c7e36493e144dab902c51'),
	(231, '2026-11-25 03:32:42.785059+00', 1, 'past_certificate.record', 'past_certificate', '5', '["number"]', '', 'db2b88c5056b2ea1c5ac11be768376340dae8c4a65b14557ad86e5edf264a9da'),
	(232, '2026-11-25 03:32:42.785059+00', 1, 'past_file.take_over', 'past_file', '1', '["rows"]', '', 'a2a1e0306bc1d215b607f15b6f4bd79957fc6de1d6c1d0b1da806cda3c91202c'),
	(233, '2026-11-25 03:32:42.785059+00', 1, 'past_file.keep', 'past_file', '2', '[]', '', 'e958ca425913195fd7eec686ba75b62b04c24f1377bb269363cc47b7c76eb5ff');
INSERT INTO public.audit_head VALUES
	(1, 233, 'e958ca425913195fd7eec686ba75b62b04c24f1377bb269363cc47b7c76eb5ff');
INSERT INTO public.certificate VALUES
	(1, 'je2ypnrq9pks8', 2023, 1, '1/KPS/2023', 'f001e927d6932c095b1dcea68836155da5710d77f287bdabadff3e9daa656f6b', 8, 3, 5, '4bFfE2t2Su0D9A9KBjFcpmWMPFBWmxkfqoTjfuQPdr7wD6IHBjAdsEOCUqFerzZ4J9eR2UB4IOkmsHTX9wNE+Z+UUL1QsHP8j5D/4lCcI8rv0qaJUxBDpJuQDSGbZ2VKEotYSEzFNsgRSkjfBPF5jVAHjPy3p7nzzXSjXZQTAYswoIJpYVZYyaXUFGhJBsJkuDdaloLT/Xke7gn5tzis3S/h6Ybis0Ei7AJN13RuVU/hbXSql1tlCz9ojhmMhPcgxgbpGi77V2vZkK3+a1Mt1mDvfnP8qe4x60xjIU9McTkz2bRDQ7nI2dBBfaIl7OwTkhtj26BN814kKsk7yqKnP2mWJyNXAQoLZ7pFPTUTXCWKMptrElUPW6X8PsCzJhgvXowOJiuCDzSWUKFIzRJu23XtB2at4s8WQCypQPIBqUDeY0az8a0ujQdbzs39xPR5mIQL//dSXQY9xjF+bP36XKqAJJ7J+MlZ1VavngYS9MvCBgYPi3NR/smYSmV7fSoahrNm0UDL+hCpIKt4jrbfh9yHmeOdnrIkG9uRSgtHQqAjyoLqMbra3yHLRoMU4ZCZ7+5q+WLRVmawAyWCVftLGpNEzTENvz3PXOioPNnrhTXYphlUujyPSHuazWmtXUccs6D7sFLTcLDzVpovCoiQoFDMB1ZM4sLw0fjwaPC2I1cPee6je3rH7UhEvi6/FjftlUHyEKj7rqrNYJQcD2Tbd0ZOKDXFmUPsJVqeAL0dcR8bs+C5BHXteVw2y2wsxWyHAEOg93IdCn6OZRabgn05JhBARNKnI04oYzxI4FRui16ZJSavTo75c5vCDx/di5rpO1THhNNr2RLdQbFNCI308+Z9iSkasyp/Y96wzt05rxMKcs7qZvJxc2biA5pc13aEBiGRbhos7898hfyxkS/nj6JWEYd1uw8SebmpoGcfd1FFcL+07YUH+PoWVRr6RzzaAR78GjPsOoxwd1JnrafmbY916ca5EgBs5kcetQiKYE+axCx2NHT0np1BlmvfbAWAgR7FzoeRKedmujQ5I8AjJ0QPXf+fC/fS5PycNo0ZA6qd6qZav0P6rW6/Lfb49dAI/+pGhzzXAhgVzaMxjh+ggxxPkfC2F3Z6zfH6RdvtMH8cUnskxuxnn2pJ8s1QNJgyqKWd0OSJhcukXB4twAdG3b4libjzrgMYjYkwCWN868Nd0L+NQmd0AEqPcHRCXBkwfayUI9tqPL94d+3sj+bDcn6GpTkUlhpld1OwG0mGMZu3ZD4P+pw8sFDVQHS1IXqIM4NPRkctes0yakKt15/cJtSaVgYV0oJ1uCDGfX9V2wd2dzfG4+HRpau93kRKWka8nqeqsZModrv8Bwy8lofcaWEGTwb35YGHlDJPvXDJGspj0womOqXBLOJAuAZCIaazruAG8TUy9OjjdXor+65vX+7/BXPxvyVy01DH4XN7J3Lc+IK7RL0rV+1qenzKoF5y5OWyOOykVs+VeEnKSv+epDSJMIsmA1vbAF7bS0n8jXfkKXOFpVMd0lLJ/T67Zwl+2ayY5HUVxE4lD+O++hnCjQpPej6wSANwwj0jN1QJL1ri3xz38bI+wzFEolExuKa+D+0OqiTw5weKbTGJO3JKGeGQS4HKaoFqVYyyYUPZuExn1rhYNI1sLQ4/RqbGpFSlCUK3cfCwntNFmyPscS4BzgHT3dFYCP3yT9WSsoaH+gDLK6jdNALqHOiaTw88TrpHwW8wMh84ltf9kriuc7DmGBJjTR+DR5FVhcQezEONb6ufp/bzkn/kdCQZlx6qYtXd/yYyQFp4V2A0by5m/1EaHzK8aniTLMTrONsh3YLkWDWYO6ry76Y87N85CSXyGVLL10L7EXO0r7K7QFW5WXCkPFQiApCzrgbAuk15Ca9RcqZCUYxIcpUj7b2IwcF07I3EiPhOXrh1caMYVAu74qb/CVo2R9sOpowcc47dALE2hsMc0zSZoLub7G7KuaRdJK1TZzOWoRuN9Op7jTGeh1bIqSf8RsTo2Ull0w19jHeYjqh4rRvedPXkWbK5zRmn0sOI/M5TjTPXbVQl/G3xo5t3RbWzdnJZlHsmnCUwRmpC5RjqoiCMeeJnyR5+yjvvQBOr5EYA/RuJGcm2OSfONhwsF8pnwM1ajmszmJx9tHHFvfjaTmi1ztYuqL0Q9AN2ZamRKKROb8lrHmFnyJswH94uRyq4b7uTHtw6ZtwUXwixHZQvOEJz3FSJd2Minejy7VTGm9m7cSuuYdEmGqMfYQKrp1GmbhRHE5hWpYFlBf5FGOM2KLrns2O1h2ELCN5gejKDlPKCA63E03G5O68IKjaiKaBm2Lc4aoeBpHGUBYlTJH1tVCv4LG660HKg30+fz/4hjuyrHhj3QGMwOSH0PuIHpj4K7zgP0GgoeNaE/kl6fgVxN2OyaExAeshwqU43YKllevbunjly2NPB1w9qiJu4hthgNV0xdPHUZadJtIqqO6Atyg7Iv+jczYy+QC2DCAG6x1qeiTtutW+RtAD2j53/Zhc7NZLrH75kvyNjgpxeYXU9GHkXOQpvpLis/5CWiRSAmRth9SvZ1PoaNakrd7WBDw9o0tgZ0p4gjbWUPEkLX9Q+9rPRVz9gO9eAHErVPOW+VDdJgis7ICqWEgpSm7RPawzB1g3uSy3Xxb4BtI/ROmne941x/cRgdUzB7IIvgiiZ2f9jDMulXeMJDSr6ldJaqjiX4eHQQT9M46sKhYFHE5Y08Hg2Y7IaimnO8LeBKCTPh+Pc8WIgch2EPgD9cGz/y9Tz6aGV2N/ft5j4evnI3pbuiUd68K6/BPc2hXHy8iUPVk++b1I8wEK+0FyLR+ZO1i+0EZA7MieTAyXzV2QA96h0Gg6e85W21HIembR8ag0HGGE1bpaolVsBzxHTuktNhP8QPyTgAzT4ncbuPW2fBuBLhJbLBG7D6luM9qStH4dTZBXmtpY0AXAyoKOw0nPs++7KHnoYQCIhHAkOHAFNcB4uSdyQLdg2OEINFLDw9xRDKhVyz4Rs7+IHKM7m9aD1iaEYTVillvo2xshdo9GRnhfErVCBS6T6RDUD48LedlmWtWvRl8pRnCoLHS1KeQln9/PJpB32InO9OXlHYTcQ+DCabUKz8/lJuTib07P2+NAbYdqiiSGW1iTnXOsSb3wUVW6lqaU2XA1vx7235Dt966DegJ74xF5odPJ23ekp5B6QDKDKE6OJw1qTdLk=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(2, '3u2gz6zidjhek', 2023, 2, '2/KPS/2023', '471006d3108e49744211ffabf92c3576d773182e61bd734c636e784f7ba6cc98', 4, 3, 6, '4bFfE+yE9Ybh4vw9AERu5XrybNkQHGXzGz/R/hclMDWLqcDIBiy5xMhELlh90ZLJ6LuaSMXVYWkdktfwckZS7SNuzK/zEDWM+vw+lm17jLoDqgm1geaabshDvpjCNsqeVD65o6qYEojZu79M9HgrAZR6AUdCH2JVF97CZWYdsCqV/mAOjni9RRPiwV9Y4ESmQM2p41vXz8otZ4+9DkUdZMc4e1EkUWZsNdiIa5hnbgSSq7mGZf+eRq3a4yY8NzY7iH3Njro5q4S2A6kWjlC11HPyrhVue+uS3qwulNoeWX2GXDegCLTXSVtLft1dLFWfiJE7UY7TA5iqGNBdz7ZQrQFRJNOuRKn4tKuQjSX3eu/ovXgD1ubedSS/7V8PrAvwbIMmSU9++joBCGhrrsER3cVfUr3GJhARCZKBgXgQX+TXaHBWLHDazOVYCgWn63m5w8QGHJHqBaaMEx6413YeMAs411HpgVZAVyJo+6uqweqvrDwCpqy66SP4Mwaa6uI3DLTDawvyHiFQRdppB3fNW7tIMfUDbjgCGKO9WNX8aRTYIZAz0H8p+mm1r5834mX3dh5BDTaUS/h5Rks/VGFe2WzLufCNcmnO7GtaoYt5SnnlhafovJBtiMZJArX7Ar3XoGlQI9SC+ybmlIGJwXbO0IKDJTu6ZqlheRWG183gpWH+eix192NCYXCCoHxI43ISNIsB5iNip3aNOad8LCPVrtwftPbtw0Ag6qIn9mWFl0HnwrLg0VsUWQcj3qJvlXH5z/R4Y8HO4a5wBxv05Q3ndPSdgw9enQjmODSts+ymlA/EREY33IdOYImf389xPatgXU2xJEWuCV7jYo33Dt2ixEQV1ERmTOjiHZBH6drKVtxp4QQqqMI6pkPS1YeTKjcvqS3RqilquxdWnVOfxa8vxsiZsJkqy2xR7heGpImhNvID4xpAhPzA0geFTpVUsgrvYkXjAvpYSp8STBFmZFRuIHVcJ9Fr4w8nc/hnbGCie2JjYiT1+YVgoZO/W3u4xJ+E1FmemP8ntb3eVqxNgfqC2q0MabrN81HsqLSFNcESqjogup+86UHOM/xAZBS+U5CGyeXfyOQymgeZ8EKZzI1Hx09i+G8lSWVq3irt78HxCAJhT43NDnN4WujghorJM/qGaclC6j8C2qG5XfAlOVeu7PpIqa7yvRuuIeCe5pG19cLQizNiSuQiFL0Kx7MS6DE+TBfVfVlWos/cbX5l/9ZlsafU3DZy5nAT2/gQYD62TCFAentfES8wpDV9VxJhEGiNm8IHJ6/l5N50iVFV3lLbAdmRs8bStip20GSjyvPE/kEzEOXV70oxR3BzL7yXUXa7uXiQpvrn8j19IYEARv5gEGIqJDgoygtixXXJ0ZWrIGooZWNCT0A9F84FOIpATunvt9fTabvW+zSe8E0/K9An2xQXRlIH7uqL1jVDuiKamns4Ims7RMP9UQglZ8cwQ1vde+upKPOyhb/nzIXaagWohivsFacskWdqCPE1Dcg9sLnfdbiaCu3Ckzp+LFVkyYrW1l9sXdympjClKx9zYdxH2BFdAhxgQt7DqHuC2pocyBi1vB6ul8Jmv5zGBvGrTWTI6UkB4Khm7Y0I9J2D/sjUWhlWSSjM+bSiZwv3sh4ceK406wW7OBzvWSqnoopIHLWfnPdHrihdVw9MWO+2NSeW986FYb979ExZnAfyZpq/fbAjb8orbYfEwc5UF5kC1b3aWy/peSu2kZYrn7E+hbdwuhSNJU0xKXiB8HlF0L1hP0KsKMgzFVvculzEqcFMT2HeEYPK8rNoT1Me1yTsS8gzG4GpGUAoBTE10oKnJw584OTbsvOlVqzIUO5aoQCpBhwHeeCNXWWL0yNrRS2kxpQR8i5XdzraMD6lJ74RUGBUOQXnkINPY5YCzkCvv5abka/JAubzMtWZQqxB6uUuYcTYpXZFhCWyKucJC0JluSVeDt9IPW6JjiwS1uV2hF7exI2T8B5grROny3v7b/qeoSEPSJ862ZgRY8c2FRetPO5bxkc4q/2UW75vzclOIKEuB0hoLS/KLbmtPCBPNtBO22s/YlfIo01OyO4E8eJPpEmjXrPdWiLsudEzjCdobRYFdJfkDXlaS4L0v787yMsYMyd4vICbE8AlN5oOtN4KpArHXPNq3algyP1QmSROQw/qTXwTc+DRNdRhJbI8fi/j8xltA/wNPZ7FA8L8gIpwQOL0Z97dbG3ewWCse+0Z3RjuXJylifj+GXX/p5cudxY3xF6BV+8kIrD0HDi32RdaoaqiwoHqP8tP5wAFn+rovLVXQUfURfhHiB5RaM5JwkDdcSlr9h+KsMj7HNo0kmyQukCZgjlWRwrdIUZnkkizb+unuRnj64tflBBMtZcugSCXmDQN5+YIn9+s7IHP2Qe0D5FpnhOhucQBmDj9TBm1eO7hLluwpR0Q27wcDmtyNYxgUIIPr0tgCxLCyLy19OlfuBuybICcy971JrM8OzP/cOkVcbTVemmF50Z0y/m1fq1iqqciZUQFBs5FUEhhgsd9B4OvAP4FfTTqBNUnkLMg6cu5bPqTVhOCMRTGv+90Y9f8z77bY/qK8feI3CDAKGSoIbDWaNuzW/yci+ADSv8rFHlVTwEU88lRIk43kZUpyM1PHznKj1OHPE9v6QftxoYCoFQgXIdqz29J2amHKWuxDLxOcE+2y5kp+4KwKA3EP0bAKPzyYDOoo0iyt5N8QwfYQDYHB1d9L+Lh5d8kCUA5ZS++r8zWYE22muVxSMyazgkMLJVIWBuD8x8gauu256UCRh6aPrEJ/QWgFw6ISAAZ7fcDfOTk/2aV10XZBmwV4WiPxHGbAk1mVzao9T1NJnC7RRiGm+R8Itv1RtYzo98hxC8ghyiQdlVzK6E9payQagomGAQCB8LOvHSPlFyIZJPJzhKFiDiGObqD1cGapTq7hMa1befRjlg3VVMdhRImo0BHoLxyXQDBxndiV8WvpdoxrfG2LG16e0XDAwKgUw/9vrjIr6KQSsedjF//9BlX6CaIq1mRAISKt2DVCf+KyFzcLZ+trSm+e+2Q5fdRJri3Y+f0BjzeRCga1Flj+mZamo9oO3p3/dt/kst/hIWNsnEixmCsckZt9AL1FpBywciPeuVuFg6QZV3YMGmKF/bhtFA8G9hpPsK85EEcSg1vkp8anpEJu5mdyB840Qmjbr1o2rETHZHuqZlEFWR2Eg==', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(3, '7pw837jq288mh', 2023, 3, '3/KPS/2023', '13536fa78bd9111ac7846e270aeea26360c7fe6c0b4a962bc1ccbdaae4a46184', 7, 3, 3, '4bFfExR9qiwLUZTGEQNsMA2e7V6KhK88/BmHAuZnscbgwJlWczdhKj7Pxr62oANg2wt9n7/zAXUDwhMZM2fy+7NSOR3+cZ2t6MvnPqkTgyIkD5P0UB0AAnnxT42Ea2bySdaqDNByaYNczHPyrKmgnRNs1QBig6nWC3qNl9TDP+vuW5mGFE8ei5FJtpfkroud4xktjbDq5WUkdisXhI5uhrhqZ76iG1LV0HNCTj+BKhe3nB7y6AAJqEDcVyFRtkPbbReBuPNd/9y+Osk6159iLNXvB6R3igS4TYwDZEcBl4P//FhATv7vbiW5IegL6tue589iho3gMHSsWVoez+tqVAJ7VGHt/g/J0PoSH4E4nlHQ8VrsIh42o2UGD0ztE9OFRYRvF3oGDnKTrF6teiylO58Z7jO9mqbAuJHjhHsY5IcaNbh9WE2Ez3BflzPA+Nfj/8tR+fRwCplzT7ofl51iLX5BYa0OC0HH2O68pnnLprFOELj+ZQabu1OnDWoi8FYvAcFWoP3jwDsLPjo4LB6Tkka91Nh6K4W8jKglcR3c7Z869cQAO2XHZH4TZOiCRPZvSMRtLy96c2UOFMaUwiZfa55k7VesmV2ViwPfwRPAgbaZ2V0OL7TxnOJabuKuV/vpa+FrPCNfh0NuMtQZcUeSutlrCqYWzCYclkXzquocLnuoTbyf1oL5kZZ4vrx+snWo4KhpuheV7+PjNP1bHHf4jcOqhh8IaX4Yhf7ZqqfdQpXXOE+N9sj7KVYFFmNq5FN/8CZtn0Nhfq9YQ/wxKKQkW6hwj25aocRhEPcc5Oem+njShC4Nj6VRe75Mi+/0VzbYJw6BkZIQazKeThjtZK7B/M+xHYKTivFpnlvZ3cjUzYyS8i6P4iVv2gKwhaVjw/8fjiZJv91leGKcGQEoTt4V64Q9NjOR9PQylmFsYVGjLohEO0m5IKg+dbHTwteAkuJo05kW/jw6ua0T9Nvjre32oKlxQJdTChyRd4TsRbB9DRLA5pfkPYawOgZUq/54wr6OzO3xWl803vKqy3IoYCGMeGYffH+OEK2FhyQtrucKvGipX0dofJ3ZCWY8hz9YBfDNGRhmYNGu48meQxP/Yu/+O8PKNXQV4mHuxJVitZn/MyR1ovKq++A2Q5T4b0YMhLXuZLTCvY+oeRcFyTkNpxdP9nlHB+2uBH+f9rDIbzWgZKiUaAiaHTDNpSjkdZ/z5zU8bkFSWLhj5FV3Jg70x+xV8CVagN2E2lRY47CdCTF44xBjJAQGddvtiBp4Mpj6bOjRICczITYFaDydnmmANkEc+fZwsLMvUDbk/GUnwkaXho3M7EuAdT9c2uTDImfd1sBduMSgwDt8owjwssAz4oDZwCStrq+uuVqig9MhHhPZP/6sm/w9oo2VEWttgCkhxAp8sVVWvZAZCt8VeIgur5WcHtsC30yDfs8AaeP5waZG1qiIKVkc9ucC2/znb6GqA6BQuEmBCkKDjl7+x7ZtA/pvScQIo+4mi7K6eYxFHSIBLqeuxWfPZasWmhpmMF+Iruxr1iWiNkFQ5PJzADQSrOnUmNyeHLeiIvfwRntA4llfR4oqDvr4S7sA6GeNbo6D9MDy/99WD51/rLhrSrWcuhGovAPnjO3qVZBQS1I3gsM6JQks4zEaazEc2xYdqMwKJdPXBJwudSqUkZN/5H3jhM+1JtjlObUR/EP0yosfAjGat1PFaDvDjq1dJVaB/umjqQ3sunpBpgGjjGpyZc3K4TxTRlpUOjj1okgRD5aEVovAaHZKfO5m+q+VXPjUlqcg8ftJsMJhHMMzdzScJqfaG7H3p/SRhodcVLCdGahaG3bllJhjBNzmN94op1Me1zG/N5AIiUxlQVkUHtZowjgJzb1UhAQAHIAppzSLBPdQ8iDCM5K2zY6tbGYBFAbT2oUOxZE0gcChctrgCTzy8s3odGb/ervdviIj9pO3gV0VfdUs+7uAIYXsXt1VUq4Ke1pM4k7+v6MFkCx0Ew3jDGcgiAsXzM/6/koCH1jSzfhdWzIxmHt1J252DQBMPT/IbWD9auYEUj4MpGKOIlNzncvuLOqkkkbGCo63kvvcegpccl7WuyfxlyN0Q828AjUxXUqme4VxnJtJd+Lm31wf/eXjY7C4iZTucjKmux2B61MRigZ2APGdj7m3YoMfWmva2uUVUK8R+o2GNm0xFHPXbv/2QWOa5aIYH4pwVSkhiAqLDxHRalMYX+bjFLnm/dZyK1p0+aUS7C6XnbSKGcUiG19xs4TgHf2OhZqwLp206lcI4oN52Mmt9eBbVb1taGd5yNf7h3cwMDoqbkRYNVwEZR4kk47V5OL+X8hJU0wxNr5Ne6xe8V7rBL6g38DM+OSHBYzzg5Ah0PgDZwyEx42KsWlSM0KjqrA89TVzXoxwlzghKFHQTBtG+aZDfEPzUuwCvNRNWHfLF1XgykG/OeG06nmuzcIVHp/jsVhVY1GbKrnOhQp1b8RzBydc8zoI+y1uIY9Gzmyl3QdiGQDT9qOHlVKNwH1TqygrPz9mGaQAs9JerUaZMgfWozfBM0qQ3+vTmhutk5C3zGS8NYqw0uqQinY0uGftfQN2KlEiF6IvV+c/VOp1jaf2MbMScQV2MCmqmWmFYIRDGpGIkPukp/QdJoxV6/oiGyoJxYMQDcNxwfgTFEw0o6jGSEooN7EQsFsP5v57hRtjJ8HsgQa5zbTMHTTEXah/x1wrj8otyoCXq37dbwwbdeRM4hBu/O/Jbe6GCn+8IGCd10zKf5OVoBPtkHuXbWydXZ0qlCK7uTm6dhLKricy8fiPFuKwO/cBdOoV013hWcrww05L0iYlgLa888zG+9kcL2D7JtwToTiSBILpvBnRv7E3XXDP1fF7XwKwqskc4BMEr5OoPi6uRUAcDy6UZ7jVJfwNxjhBRh4viEgDyQhjuIZRTc43pLb3na5RAmXlc8M9ODTEBezHwZOA1+ITBx91AzLaqnAp96BV4r41/w57trqqFYXvfMR+2dK1/XDuVlqc1wlPXAsUjeUFkhptPltJvQWMmrOBgAA7GvdgCn8esxL6MM7hBIi8cUng+ao+2btFE9AyePRf1COiMiCrIr9OWrc+Q+wZ80BbVqSFLVlGzKSWK0txapxQr//Gju7U7yjQlxq3uS9ZGd65VGmSoOIdSn6ijjOkETDLsQ+SWZgcSCPmhBwlcFh2ozhfKONQ6i8OVcWc0Tceovgl', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(4, 'uimv2cqdkfg3i', 2023, 4, '4/KPS/2023', '2b665f062089e0e9455579fade4fcb4a308a8c12c2b0eafe4557b92b1ae29d14', 5, 3, 7, '4bFfE+NNM6cEzLAySh5kNGmlhtDBN4gy0DENuEjXav9gIwZChzvygcd9bCu1mtBQHLvcpgh0gjNsoyqk+r5THh8CdWrn26cwNgIN/KslAJSn7nIIErfw8VY4nzrriP2yXhpVyebqOvilS8w/s2CgPSoQ1dS/mhWDVMHgbo4Yeqz4oPZYcZKgK1iQ/jVz9b2gpvUE9WOJlMgqkPjRyQKzorbtHVll384I138mT+7lt8XZfIAwFOI9pxc6vYyP0vJQXh6SP/MnER1M6jzhxsS7oxWGbuxKiHhrlq3Hqh7OMqXviG+uOLuxe0ET3eV+wq5szBevwZM2kquyCVQprcK3Tteb4srURzwsHiOKSFpzYvrgwH/o/128avz0dv9ZJfvcK+YAdoyGMiNiaX/5wiaRgIK7s84XEEgwLnIG4/IjQysz4aEGacfjlF4XfsYklq7XhoZYCE9U+dAh5xOXP51XtZCyB06inmnKgIfTZ5NYvnt58+9iOkj2DqDDYMYIruUcE6wdWSv5Po8dmbe5V2rkj5mD3PqwpG9UbowZphHIQAavJT0mVjEbU2JJq1gDVymDXHiT/B6Ur0lECTyDssKy0rAiCb3CEhtmi/iiy/dKjOI+5prRJC8rhquwO0/aBODiODm63n4ML1Uy+NGjjpAdiIfIjNfFT/W1qu9qngCh9oCak+Svr3ZKqMJ/F3xKq9droVXU5bBRq6xwja6lGG84UBB1xQjY8z8R2Bn+Zh0x4PcTtZM6yASSkr1JEaJkBo/uBVQ4ROJ0fd08kigQ0ADanHb5gjjAa1KC4mEeFXDJrNLKxAShNR2wJSzj3obe2P3aIGNC0VyersrifEjS7mV0sADZURlb9a8ay5L/hvIbCo8ovLd6qal4Q2+4PgrY1SJD10ssWIUqQ0c2ZDUfjn3boMSUTe120mzhGOjXOgbWwhD2DL04HhTwOLX70d9PuRL8BhZNwY5iyRscOkgqhjCjzPtBAwePvmW7WY5kECNvcD8Fr+AlLswj3t0LqDEpOXN/7PV40QLBGzslV0TNBQIXl21utJ/A0pP+Bs0epFatWFyMusES3CRmnHGi0Q/27A3r6g75Zq10s0+5nWQ/gYvkEihJJ24rbY+2AGsZFfe8DHZ9rJmQzEV8gVsESx5l4tdWFEf3r9Ss88F2cpXt7guF7ctAKZF25ENUT8mebX5gvfU+u1DNimeOR3SzL7XAOstoG4pEC172L/wo4DsDLD0cVHyHACaIvMXbHi7cdJRkW+wpZaiGe+t2blkUwYqk2PJ46WtrgyzXeu4jixJYM+Y+INJGbAuCYWDZDDKVne+RsZzeG5KRB/pR2DXfMdDyZ/Anrvxl8Gai7dFiW1LD4UH3W6pqbl+4k5eurZ5PriiGWsO7NXXPVHBtX28l+FKbG68W812waZpfT9MKkN8I3n3ohWLHBykeQ2VNLXuS9hhfmf3qaCUwDFLzqB3dXVSaI5npVkJbUqfUroDDn8bqjQUD8//h1H5Z9b1iV9idwyFoj4kH0PLZKbRunswPebZrbW2/cJqX0yQTdDb9KoLnlLvr5ZjV1rTrSp4HTUbC8ze0uhOw0Dy2BlTu5ZRk0IocQSWVNgM3ooO0A4i1EZrwRA5MKF+upkJkAeurHr0AMcqSwFS0pVJf1DPcy5+Y2P6H7EAQFVOX9XgczQhjb5OJRCF/7RSXUuorFCOuNLbNn/2IOIU3L1BG5CexJ5AAVy8bttkDADrt8OekKttETRH+FzDpNi2OjjJj2vWFvWQ1WzFJJcwZC39Euo9DjyJUzw4TJptOrGiv1efTfs4eCptbR/W7YcxVYdjuXvCwz585grzKO87tclaQuMQqJHuW4jwzxsV1QeQxWXagGH9h2etCMCfsJHhXwMTRJN0J9Gd5s/ag79fPK3XuMLdvUfxb30L70Zk/g026tCBGdxU04vOJEEbmfEIiBi6Ime8krfsEhxsBjA9tVA/3IJL2P13SD18VFj5zP8ESYGeJyfiVFgdLhxFz5grUf1Gb11QEUB/T4wYKcoAzagFYXZjJsgImK4+cM+uT93SWi2Lv48LRoLDDEPdXtStfuyWttXqpGKfVEg5GB/9c9HXCJMwcZSG3ZGkmGxFskMON/eVy0ezz+w9wxFYoyckbBcmpuhSbJLlymYHNKc5LM0B78mN/d6C2PX0Vah/asP+wTBIvDE+1JHXYlZVv/fqR/YCcSigSPaCMwCOTwd4/dUuj61Q8hLSuh2Ecmb03cmCylZtW38W7wHsK/RZo6C2W+zpqaqVHxNMm+ydhQkPqJMt8KvDV2O/9Pyr/nOtBsuZze11ZNNP9A+66hH6L2IGOTNhiSn4ZEZsKzapmohZhVWvJxhuGB7EffQv4q1DADZCON6d+53RgJF/Ont9eVclDCo4r3SRQyZifjdpBgeAsNJRK1UrPkkEp+d/7WRY7fUPRpQAHXCu5DoPXW1FqaHOQRz/Uj3z8fOsEBV0Y3FNKpZ1r6CWSJhI+YYXsRxVCqoBW7HW3nkaIyYAnWcet32ZB95eD91ywAeX/4/pbjpR43dLaQkOAR9r+2GEdediqwelQzXJrb6e66RF7IGdfB/k8LXfaUvDpm+SAtminnMtZAmZQ77cmRl/pOmys/rqzG7a0kQvDwswtMGjl6YhJduFlKl8NdvEpxnhacDPNAjJTaZp3PBsQWCya0vZ/I6CcDwlbm33D1zIa+9HKFbzoU04LMqjdgE2RS+ybXzFqFhFhKvSdAfIuF6BRtDD0xMY0d+OFYM1hOqFj2IzfFnAAdU/xh4gKARzW7vF/ZJJXF8d4ETOXkHBepVAzneCznDiVhlvk155X2vEH+DNl0nf+0W7dMCiNPaCTurXQDtD8/MZ6cyvKzRpzVHGHdDk30A+fRmN8gHUQlLnBsKXZIq/m7QlgSIwb3lOqheykMX+vZOy3kGh5IjO4nmfDOeehokL6Wtpqwbz3iwwNcYY7b9DHgqcNBR3c/oNkWxOuOOE6G2XoJ7zqaCAXe3Qfvo8C+kLGN8U4A2irphzxtGk+06qPsW2ULySNsoCxsJiZacV2hGJMhuWvqcIzmSTxd49TqjwjMqCHEiHU6jQfCJPYuyU6RC5fEybs7MbBBnIom0vEbsfLyzilw8HSo3g+lU6/jFsUrVObA/7S7em74yKs1GJWGvf2uc7YCgmDGYrSY/MJNLxXOVaCNgyCYqIPsqG0ACQE2cwp6JcKsxZ0ByGG', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(5, 'm7f4kkcqqf6av', 2023, 5, '5/KPS/2023', '7bb84226179f9cdd619865d4995790095824e005398df006a4500014020fd077', 9, 3, 1, '4bFfE+MhmYp3U+WJpcV/n8RqnMgK+01gAsn1CKV8aEVizYm+xPNWZ66gXezRIHhjHu7h86kpMJj3meeO+t0iamJOdfYQYW7m7SW18nBcxovwSADKlybOQEAOy9msHQLBRe7DBRTB2x92hLNM/ilDLHw73BIxk9/4EcZCTm9gohFrA8YmnVfB+LF8yD6j4hyWiS7D8RaZHg9oRJrUa66Z0IQb+ZzwfjSzNDom5NaUea3OY9qW9uSyKEp6gE09zBS2ClBAlU5m35f0HBjTp4c3l83IS/jrcCXJOrFCuMzmz+kQFnYY542jUoYqu3nhLae+rQAbNU5ZHZrhpaC4W8CFylgECET+z9W2ksXLnkzXdJ3pwJRJ/w5tBF4LavJSumOgB7Nyqexu7dQJ5W+e6Yz93wJgOalZK89Uml/2epkimIAI8034uslpMN7tVf6nSrNGdaROnrofZhDtMUD76zfSrnf0+iCpb2WNCKPyWRLwedFlgALjQCKJFbSGPTGrXLKpa2DkxtiQsIb7uwnd5PBypXDFBoSHqC06sv6smLNvHEUNU97eBzYtvUp1w15bTbZmB5sLC3qIU8MqN052A998YOg1KlYDxshY9XtKuKyHI3JEkI1yTQV1zX19iVK5ZDrxGFDbCwkcSonHFKGImOpkHsZksvj2M3v1RGQBSNj6djjbXav/Ri0dg9zo5pnwqEBmra2mShM/4QcUIhlYGkKPuS3IbVOJJaRi75dlVbC0doxf7sNv2DB7tRb6P5v28C8gHQBtPrCFBwNWhddfG1PmUGzL2C6uH80+CYDm6VJOfwQoPgHlNLWdei3fAzR5RoUSDeRY23Lf8zVKyId+IUUDcmtQlZrxHGXG1QF2GcO6er71VsmBpKvk4aJ4dBGSqyDLnCAHudoOvjIIDFGtlBIY7HToF39zX3dyprrARHnsyJBI91LcJTfdjRWz+dsdaiEgjhZ0MIssSv8cdHMmugFpu36i3m+ojGmG96k0S2Z8XHVtvB6Qby/uCqEG0c2r0Uzhslu06IE9YX25OhNhkM++FwhkuKXZ+PQgNvPeVkxuhpgZ1bke/vXn+24qZATbHthcNrH4aZo2HVIxHNCuZ5/Tw3cFq6XkCC1GPtJF0Xp+CpAnbwB0JbQiw8PjaKmIdLmDUAAuCGIic6QFTAH8UuzZ+p6oZaMDKG1wnPBxQjh6+ZaG6gKH4EYUB659OJHCUhTudwtWCxXnYeiuYV14cVp1PufK3CwRPqx/IWbIFJg5iDJn1IDxmfrNT3ECH9t5+gpwT7JQrQO0ohgdIPe0d4iOLb2edXlBvTBYCKaOfiB+pQtJai/OnzV0MJOacP5skAWct5IMdFKmvHnsKV4G3tjdUOVfc2q8tcobpvnNCaGjrZCOOfc4QPuvBh7hLLxY8gCVbW1p3rArCxCTlnLZmGbq69f+Qz/RpM+GpHRopA74XiGu1N3bYuNYRPIMrh1g4CuORbBzAcWCY/JXkvoqL6S4r9dWvzEqhKRY165gcCsG5g3wSpgv+BVuNIC6a8yegz8kXCkrsOyO2OPqjj9TglmgyXMRnVdnileWjni70uLdhsiUzjhaVAlc+LR0NmxdZu1cIfv/3OB0rSboOBODV8t9Kn6uovSBjHPLdGaSuphvUzvRGzYpbZS2dVYE+lVeELJSm2RvdZyCdfyZFjf7Y83uS6r4kM3u2gPsabPG9jGew4mIngUG/utk9DplGzqXk94SQbTb6SFiAQwY65jjvIOHRCYrOP09zlz73Mqf95ce7XCl/O3hMELQxO9cODxVlQvxZmqPqxZi84rjDHzodiKpb91y7BiJSmF6D/ItrxRuSvJcc0DwNrJvS6PMDL3Syy6v5j7Ghg4X7Bx+2dxU8l6MTjosPpfmDSVThVdQoKM++ij7ZcUC2bxtkP6hC4KFpwxk6GwckzdTqXliqKlAz3xWamS4xgvzp6CIMquvRYHM9MzVGxs//lRuCpBDt+pf3OtJNA3+jNTIywwRtV9Txcf6pGkBRzi9Lyi29JEB0KafkqdKKaeYjsnRnpM7DoFcR3FAPn0JB4Xry1ViKygYBd+a9ChItcioLAmwmJ/eWVkb5LIcBQuprqN+MKOGZvAOAYFaFscofsAhL0er/2dMz20rLVYpEzHNTFhhUfVV65ANDAzz5nqUSgsWY36N4agMa3ZLZnXjdNrZw5jpC3ZWnn1em3+tvObC1GZGnzdVOQyUjrLBn+99OR2qJElH8S5ldTa4r9t2Vt1PsH820vnW1WL9crgBf+ywg/v7S7nHHyQGfuPH2C3aKVRBt1e/O7NA6N5hRDmaCrZPPXT1r3isFVo4ehF7p/ptmtW578epnyDmxPCDiQaRzC51/EIcDgAj6mJkqrktJE4bT8nwX3qGGdu4d+Rbrgi2XWqDuttJO+Fr/2MNdZW6xuWPfGCu6mUkhBFQ0VwO1wLZfNzVjXw3H3J5aZ6ggsMOXMJ78WFyvjEOvbWeKwagOwhZJvhQXyX4uf0Cn+hxdDNtCUgsQZa4gT6eoex6Ui/kucWy44gyYwF0nDIqCMOL28T5ihMpcDRTrhOtyPN9HNs3jjpeaQwG3k2+QBTOIkXzHUZ0heQ9hYR3JtU5TtZLy349qhILVAm1bjD3J6pmUKtMZo6NO/Ymr2gfAMIZrYS1/Uq7EMsjb8cfnvJXmGSf+1qblNftqIJvw9gxcAolRh9G7q9I4N9AL97H5ioJW00exm/3Anagv0rSBOhSfEgv3nCYk5w7yXZVakvX4A/yQZXX728dALdmE3T2rSXwSvuJDI2PFqPDYRyMbClZfeRWvS0IpcPpCT9csWgxDnWJILTBILF1vEPGI8sjdextkvPGZyqSntFMJf/+wJyebRsccBKGgsXone/NVy6cXfNmGI1FI5b9GQjMb14jeUX6NM9PYubRUka8zG3GsZlMVFODO7zBTO1i7Z779M5sNMkfYr+Rneb6zSvwv6KkEj7UDBDt8+oRY+zpv87BaDbjHvndYmS13Q84mnF3RwsE4HmkKqYYQSUvgThJWIoZxqt8XGIiLn8L8wDOOopt7FGA6PoCyAp9OZ6Sp6zbjiNSu8dqsdXoQki8H6v+hyB7+Xw3J0MANOikNG/7Ooomvo15puEqGP2uF+PgzJs1BceTV4fl6HZYsBYnhhfvvWp4uyC7gcHYPUon28mLDLQSD+iEY6buLLU6E4J6AJlwjcJ/25k3fZ4+Yyje8uo=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL),
	(6, '432yqwcxxk95m', 2023, 6, '6/KPS/2023', 'd793e3e33c577530dfc896effb00f255481f28dc069233817ff526d245b50a7e', 10, 3, 4, '4bFfEwK1Yxl1m2xkheAUyi4JFMVumzcaCth2wTXJiNg4fJ2zc87y5YgtwNyBMnnuNGUVxMrmDfpOWYayeZNdz0cl/bsYsVogDYE2w6eNrvm2u4RpRlMWtolfPoQ9SvdaWaZOAuPa0Bd6YZqxib2nDs6LtdlXI6TN2mRMBG1hU+nyP5NTdntx1LEUAmaPWi6EuPV3hd4tICAOeWRKm/CmXWNld5evx3ueL+KxPgO6WYDVJJPR1MKqATqR6qk0OOV+7I74eaqzn0XWjtm6NMZ96b3VN1u/IvpDOy78S2aCry7o8qCC+p5OQgpAmqXVJmIcBJbSD0DbpfLlDXkb+Hfa17x/XVXxNMUzcS7gu2nseHs8A9flLX08fKRU6pGUQ3Shr5GpTxlsJPS4QNjQS+pQaawLWL+1l5TRxtA3AitLDGbn87GscAZKaKr5Ppjwagck/bqN36ogNqt0XtP8liR+BzCwzalgVPWCwIVInYEHASUbIVGKRnMr4TLp+ZmtxDMCLIpwlVjMQ146jRQF2z5kNC2QW2vEWWoolaNeKJcnlhdO/lpTLgUV2LMQCW7tF2xMiaWJmpEmeSH2I5LRib0btvkHgl9FeQzCxTdg2yFGCTZIL6vcG+Yssf/LyT4bJebrp1pVxpcoYnXvzoCVmw9tKsLg6cGXWOjPaMaGM7b0MXww0mbBVtczBs+QtY2QSgOnFD7P5+mK9Uq1PakybeEl+BUECvlmzm1OMj+csN4M3r/zgfpBYwNpane10AZK6E7t99CSH0VT1oV30mgNLBuo/n5T0TKI2XJ0egEgtbjSZi/bg/TAtPLLKlW/NP2/aNnPTOrYheEHqfq6CsIGoANJru0iPTx2HZJK70tP5RrV5HxI+HiMBRG38ukhIWm+R8TKA014J4RMz8ipxPR4WASelia65Zsfdj+5B9s5FTJ5HJxu0G/d/sYYkP+MKOLFttjTxbA+u/iigalvd9F/kixB+2Pgessl5UaaIwrD0whBtLLAnidoRgndp6GHtX2l1HGmLq9as2B4V6DaRlZcP216FCOaXJz91ChXEUn/FPXcCTMB18jMGRdnBIzSUugBEiSdIf1CIhyuNRwO86PvLs06HO7GRWYQNVUvQk0WyCLq7uHpqBF0GrYHy0wI23Y2EkiT1lynkbpBC2NUe7M+Qgkc5Fr2wagXTU2xxZaRDce6c+v3rDZOiCdpEgkfOpOAlN57i2pwNCQOSkQZ0v7NOTIM7++Q3xv9iVSWVMX3rFZQm/T6yty03xg5E1D0i6gdP7HEMzOZZia1O8ibpUmqmRKZXWw/AUnsxkqgMFFeQ9b9u5T5LewEln3QRnrhvAqbIbxwPdr/xEFebhRjegahPonENQosqM4UpQocYGxzcnRq+RGb4IpDa2AXRTAVims1RHydNzM1STmgB4O9fjQ31MxzhBbGray58KANihqaPkbLdY2HYIhfkwA8U6C6bR++WzJnvY1GMlF6pIXBwL+UF91NsRrBN06Wop/o7l2EIdfDTD/6MGW3YulKS78FH37rshQ3h6UQC5321p3PaLYiCb1w2rGvtj2as0tyWiyRO4vUM1rT3EnPjXvNfhh6SJ2YXdM1Kn96XGixePYvO11y6rowBzCHMJvT17BGU2+1wmkKFRdaaaj3n257Hr2lZ1jACPFt3P+HArfqs/DSgMCcKDWcv1Z1YOGLOlwi8AjXHxBdu8tdeX+C+YsnaC+m0d/1KoBpiXeJhvQs1aCilfp3BJ8HobDIJIeSEeAjAK5goHqFokvSHQgaowSRqw8yQRTgoxAMVAjbSI7EDC4+bbWz7Isa1YDSA5hlrvct4wXyBGlg6V0KwEN86D5dBwYTh/x7EfFCOLOF13/24sS6GYo6NCYrird+5eVWH/wYV8O2eNgb+bVZpqShRkTMgpwNawoclU5r8Z1M8Ctuntj5WZ3QRAheBjFo04iRAgZ5jPI+kE3TrF4Dfe5nQ5ev8i3PbP8QptZoz4hT8476bIJy2fuudyWxS7P/IGSNMtkZxX43NA/vbhDonMR8aRQCJGRCNxQMqELxpAsJNjfs8xcouFhhZ2sWsBKEY0+uLXd4+Sqc0VTksFGiRhxrFaATqdhci1OjxLCpQOoYaiTQVs0TfFf4nzerfneRhrEMdKapZJx9ccpz3QaaGSvtKbRK2IP0UghDW/KuD5+wDSHWRjMU2hVF71KjLvU3JCeciyNlb9fYlfkX4xRgCUWs+dX5q6JOX/lRdB49BHPLnJC9F2mWtGtmvJE+8IdBYV3zvTufl4TU29vQuNrFRd8Tn1on2n8DlQY34suxyP2kVOe7iaggN90Af+POs6p6E9U35q+fGRQNQ1ogVYSr6iuAnhvmioIgVCbOVzOBBQnKA3UblUeMk2KROACJnB4+yc/UdQsvBfe80ulctGoPxM16Ed+hDbr2UnsZXsAItkme3TOsWHgA3DM/HVgUWJzY72W9q78ITkoQxVJOcEuMjxY5JZYinqs0EVrt9O+eVSY5/fOgNsiN9uSgqFLUfX3N29CwKtOU2aCG8+x//0YDS79VoeYLlLE5uoVK/ybmnWyuR8VgLQFV7fQorElJS8x9TYMcjJP5vcvGNbQT4iJ3/AZ4JzlM82/fOndxhKcnSZZV5CTRpB/8YfLGTaH/mpCqikBM1GqasGCXeRz/nnTtilbRliPciZLey0x635VRqKNvHIQcdYvZxz6tY+ltIY38RnyNEhEoy4WbEDibvmT12RyN0RMKe34cDxoOHTOGhg8sK2HfjL2ZJ8XDDZgiF5GvmiDF/S1rFA6R7W7G5QukrTNJYTQs6cG1y15VpafUodsQJG++vEzM2WhTHBKxyDu+wgcw1lnSxQ8kXpmkTHD5Ouc0zi1eTkxpk86Y4HliWmdttIh5mAKWpMVX5F+vaiUNNJyHPXmDQLylctnM5DbvojSM6NS86llL5mZCi0F5y6bWRbJQnlfoO1nuNNHdDgq1HkKCmRptzdQzPFC4XnC5vMNNAG57QCDZsWtyDMoxwVJExwdvuVWrpMnUAehrJseARyz6WvB7cMz26C+Fpp7vApPZpNGzC3eIrC3/yW273GUXKodayoHLJ/TMMfTFma3gsfHXwBcdtDt3spr/QV12sbfbGFU/f2sTshENAaZDsZXO9TWdBZOo/YIQY/gWdz3eNyCTHID9vJMBGx+NztHKDERc8jK98uIn+ejLGMhr8JWQ3UyUWnIUpeI=', '2023-10-18', '2023-10-18 12:00:00+00', 1, 'valid', '', NULL, NULL, NULL, NULL);
INSERT INTO public.contact_person VALUES
	(1, 'ze48zsxdvpj88', 4, 'Irena Przykładowa', 'kadry', '+48 100 000 001', 'kadry@demo.example', 1);
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
	(2, 'USL8-2026-1', 20, 1, 1, 2026, 'cancelled', '2026-11-05 07:00:00+00', '2026-12-26 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-30', '2026-12-30', '2026-10-29 07:00:00+00', '2026-11-25 03:32:42.785059+00', true, 4),
	(3, 'DISEM-2023-1', 8, 1, 1, 2023, 'open', '2023-09-11 06:00:00+00', '2023-10-11 10:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2023-10-16', '2023-10-16', '2023-09-04 06:00:00+00', '2023-09-04 06:00:00+00', true, 3),
	(4, 'IK24-2026-1', 26, 1, 1, 2026, 'open', '2026-10-28 07:00:00+00', '2026-11-12 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-11-17', '2026-12-02', '2026-10-21 06:00:00+00', '2026-10-21 06:00:00+00', true, 5),
	(5, 'DEM16-2026-1', 19, 1, 1, 2026, 'open', '2026-11-05 07:00:00+00', '2026-12-06 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-10', '2026-12-11', '2026-10-29 07:00:00+00', '2026-10-29 07:00:00+00', true, 4),
	(6, 'SUIC8-2026-1', 25, 1, 1, 2026, 'open', '2026-11-05 07:00:00+00', '2026-12-10 11:00:00+00', NULL, NULL, '', 'szkolenia@demo.example', '', '', '2026-12-14', '2026-12-14', '2026-10-29 07:00:00+00', '2026-10-29 07:00:00+00', true, 3);
INSERT INTO public.enrolment VALUES
	(1, 'avcik87ya7xp9', 2, 8, 1, 'cancelled', NULL, 1, '2026-11-10 06:06:55.696265+00', '2026-11-10 06:06:55.696265+00', '2026-11-25 03:32:42.785059+00', 'DEMO: za mało zgłoszeń', NULL),
	(2, 'zkf2a9qfmgphh', 2, 3, 8, 'cancelled', NULL, 2, '2026-11-15 05:13:51.39253+00', '2026-11-15 05:13:51.39253+00', '2026-11-25 03:32:42.785059+00', 'DEMO: za mało zgłoszeń', NULL),
	(3, 'c6hph8z3p85ms', 2, 4, 1, 'cancelled', NULL, 3, '2026-11-20 04:20:47.088795+00', '2026-11-20 04:20:47.088795+00', '2026-11-25 03:32:42.785059+00', 'DEMO: za mało zgłoszeń', NULL),
	(4, 'za4zkum68fqu5', 3, 6, 6, 'seated', NULL, 1, '2023-09-14 14:26:06.666667+00', '2023-09-14 14:26:06.666667+00', NULL, '', NULL),
	(5, 'xfes9zhbf6ghs', 3, 7, 4, 'seated', NULL, 2, '2023-09-17 22:52:13.333334+00', '2023-09-17 22:52:13.333334+00', NULL, '', NULL),
	(7, 'dvsvhxq9u4p9c', 3, 3, 8, 'seated', NULL, 4, '2023-09-24 15:44:26.666668+00', '2023-09-24 15:44:26.666668+00', NULL, '', NULL),
	(8, 'gaq9xt4drvbx8', 3, 5, 1, 'seated', NULL, 5, '2023-09-28 00:10:33.333335+00', '2023-09-28 00:10:33.333335+00', NULL, '', NULL),
	(9, 'cgs47xgq88mg2', 3, 1, 1, 'seated', NULL, 6, '2023-10-01 08:36:40.000002+00', '2023-10-01 08:36:40.000002+00', NULL, '', NULL),
	(10, 'kkdtqdqawrt85', 3, 4, 1, 'seated', NULL, 7, '2023-10-04 17:02:46.666669+00', '2023-10-04 17:02:46.666669+00', NULL, '', NULL),
	(11, 'rrnxg6wxsmu6x', 3, 8, 1, 'seated', NULL, 8, '2023-10-08 01:28:53.333336+00', '2023-10-08 01:28:53.333336+00', NULL, '', NULL),
	(6, '5efwxd39nj762', 3, 2, 1, 'withdrawn', NULL, 3, '2023-09-21 07:18:20.000001+00', '2023-09-21 07:18:20.000001+00', '2023-10-11 09:58:00+00', '', NULL),
	(12, 'ig9c5z5v98hgu', 4, 8, 1, 'seated', NULL, 1, '2026-10-29 23:26:06.666667+00', '2026-10-29 23:26:06.666667+00', NULL, '', NULL),
	(13, '2wv6tw3aaqudr', 4, 2, 1, 'seated', NULL, 2, '2026-10-31 15:52:13.333334+00', '2026-10-31 15:52:13.333334+00', NULL, '', NULL),
	(14, '7ym9r26scprg7', 4, 5, 1, 'waiting', 'institution', 3, '2026-11-02 08:18:20.000001+00', NULL, NULL, '', NULL),
	(15, 'kq7ww8yb697a5', 4, 1, 1, 'waiting', 'institution', 4, '2026-11-04 00:44:26.666668+00', NULL, NULL, '', NULL),
	(16, 'c4kg6579e53aw', 4, 10, 4, 'seated', NULL, 5, '2026-11-05 17:10:33.333335+00', '2026-11-05 17:10:33.333335+00', NULL, '', NULL),
	(17, 'cibsydiz3wkbc', 4, 4, 1, 'waiting', 'institution', 6, '2026-11-07 09:36:40.000002+00', NULL, NULL, '', NULL),
	(18, 'crgd55vygfp4n', 4, 6, 6, 'seated', NULL, 7, '2026-11-09 02:02:46.666669+00', '2026-11-09 02:02:46.666669+00', NULL, '', NULL),
	(19, 'v4buk9t94qgbs', 4, 3, 8, 'seated', NULL, 8, '2026-11-10 18:28:53.333336+00', '2026-11-10 18:28:53.333336+00', NULL, '', NULL),
	(20, 'vafed49rbsr3c', 5, 10, 4, 'seated', NULL, 1, '2026-11-07 11:56:24.753895+00', '2026-11-07 11:56:24.753895+00', NULL, '', NULL),
	(21, '4r6j9s2ezwut7', 5, 7, 4, 'seated', NULL, 2, '2026-11-09 16:52:49.50779+00', '2026-11-09 16:52:49.50779+00', NULL, '', NULL),
	(23, '5uy36hjj4eg68', 5, 5, 1, 'seated', NULL, 4, '2026-11-14 02:45:39.01558+00', '2026-11-14 02:45:39.01558+00', NULL, '', NULL),
	(24, 'ffcd5ipm5ckcb', 5, 6, 6, 'seated', NULL, 5, '2026-11-16 07:42:03.769475+00', '2026-11-16 07:42:03.769475+00', NULL, '', NULL),
	(22, 'brwuargmrctw5', 5, 4, 1, 'withdrawn', NULL, 3, '2026-11-11 21:49:14.261685+00', '2026-11-11 21:49:14.261685+00', '2026-11-25 03:30:42.785059+00', '', NULL),
	(26, '5tiqsu9hf3i2m', 5, 1, 1, 'waiting', 'institution', 7, '2026-11-20 17:34:53.277265+00', NULL, NULL, '', NULL),
	(27, '6ksqp6hw87atg', 5, 2, 1, 'waiting', 'institution', 8, '2026-11-22 22:31:18.03116+00', NULL, NULL, '', NULL),
	(25, 'fgh6r5r6m2mq6', 5, 8, 1, 'seated', NULL, 6, '2026-11-18 12:38:28.52337+00', '2026-11-25 03:30:42.785059+00', NULL, '', NULL),
	(28, 'dwh6pkaxipsh2', 6, 2, 1, 'seated', NULL, 1, '2026-11-07 06:38:46.278506+00', '2026-11-07 06:38:46.278506+00', NULL, '', NULL),
	(29, 'ktaw4pbhcfzvm', 6, 4, 1, 'seated', NULL, 2, '2026-11-09 06:17:32.557012+00', '2026-11-09 06:17:32.557012+00', NULL, '', NULL),
	(31, 'r55nsqzpv4stq', 6, 6, 6, 'seated', NULL, 4, '2026-11-13 05:35:05.114024+00', '2026-11-13 05:35:05.114024+00', NULL, '', NULL),
	(32, 'katjwbx5cx8cj', 6, 7, 4, 'seated', NULL, 5, '2026-11-15 05:13:51.39253+00', '2026-11-15 05:13:51.39253+00', NULL, '', NULL),
	(36, '85qvxsacfcavk', 6, 10, 4, 'seated', NULL, 9, '2026-11-23 03:48:56.506554+00', '2026-11-23 03:48:56.506554+00', NULL, '', NULL),
	(30, 'vwfmirch32a24', 6, 3, 8, 'withdrawn', NULL, 3, '2026-11-11 05:56:18.835518+00', '2026-11-11 05:56:18.835518+00', '2026-11-25 03:30:42.785059+00', '', NULL),
	(33, 'i2fxrqg7jj2e7', 6, 5, 1, 'waiting', 'institution', 6, '2026-11-17 04:52:37.671036+00', NULL, NULL, '', NULL),
	(34, 'ek2xi9ww3n96h', 6, 1, 1, 'waiting', 'institution', 7, '2026-11-19 04:31:23.949542+00', NULL, NULL, '', NULL),
	(35, '4dytrqt8b3wku', 6, 8, 1, 'waiting', 'institution', 8, '2026-11-21 04:10:10.228048+00', NULL, NULL, '', NULL);
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
	(1, '4bFfE28HeCk8+8ZX5h8O4OCCQDxj3K7ebuYpbTM8MygVGAAGmDC3Esrkrw==', 'bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301', NULL, false, NULL),
	(2, '4bFfE4x9QvIsdTmroASkXfVnsujRPz8Xy4omWXdxk84XkArL0RlkSD688A==', '81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641', NULL, false, NULL),
	(3, '4bFfE+G5iCVKgzpnUYsDy6corX9/O8k9WGPyThCufP8IOAyDBeDfDiG43A==', 'afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb', NULL, false, NULL),
	(4, '4bFfEyOAogl8mBOjkKI8kvfNIU6QfxPXQx742IISprPtL8PGtLzD+14O7g==', 'e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0', NULL, false, NULL),
	(5, '4bFfExSs6JpaPQfmwhcVFTqxYnsMqci81vDau0eW/cXTGZoMXqGadpxnzg==', '44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b', NULL, false, NULL),
	(6, '4bFfE2P2JwqireTOOWlLdpPlO6k/gKqmuaIKEQPFALy7sS19kaZMkBezGA==', 'd57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7', NULL, false, NULL),
	(7, '4bFfEyVsoLW2xO13joWcm3cPMnZagumOlzVHEYI2cfsDKjZS2vz8pritow==', 'a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d', NULL, false, NULL),
	(8, '4bFfE/sOXmltZk0YPnlTEpAk5LDsPR3fEZUfV3S5ExaZ1u6e1pZtqNpqRA==', '97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff', NULL, false, NULL),
	(10, '4bFfE//71JHZNO1IgcOnFUGeJAfvG6AP46+rtyY0joLN571P8npkdF8BHw==', '178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c', NULL, false, NULL),
	(11, '4bFfEwOsLu9KqL2WdXpnxpPFN6RYNv5ZzRt6Mfx7IqgHXNv/b4RSAC3j7Q==', '4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd', NULL, false, NULL);
INSERT INTO public.import_file VALUES
	(1, 'su894fwhk7d2t', 1, 'lista-demo.xlsx', '009a0051dd4d97e96d9f5fb96ef7611d1034b527e84dc5b7351d4845761037b1', '{"0": "last_name", "1": "first_name", "2": "email", "3": "institution"}', '4bFfEyKPdTAPemVPgsOZrCAj6NTmsJ7jklBKx/iQ8FYSWSrJXlGgtKAJJYsvXVWBsHhMjRdWt8nz2iTEVslDzla7qnPIAkdW9WJweRYJvzPty4SD0yOrXY96xOOIztBKRiiryOFBu5MCSRCNGjSmUmj7oSfV3ZWvye1uPlrbZjaJm/AhrDIYjYSFAGjvMdcyxQLwvwZUaFXeWSfQAPKlaO1O6K/ENc8p3UniT6OQKuejnswDe4OcRC+54z8GvMKwp/2qcQSeRtUKuAzdY+9REgJEnFfIorY5YCFToLZLs36cUD+GOW0qwA8iyAuUMVnk9HGko89kKV7rqno+AVjNbbTz8K9Nnpk=', 3, 0, 0, '2026-11-25 03:32:42.785059+00', NULL, 'people', NULL);
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
	(1, 'p9q6wj8w8hbdd', 'PCPR, powiat chodzieski', 'PCPR', NULL, NULL, '3001011', 'Chodzież', '', '', 'jVjl''!jhs^So!V]hXv^Yma^  """"', 'pcpr powiat chodzieski chodziez', true, '2026-11-25 03:32:42.785059+00', 1, NULL, NULL, NULL, ''),
	(2, 'r9bu4cfqm6p4v', 'PCPR, powiat czarnkowsko-trzcianecki', 'PCPR', NULL, NULL, '3002011', 'Czarnków', '', '', 'jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"', 'pcpr powiat czarnkowsko trzcianecki czarnkow', true, '2026-11-25 03:32:42.785059+00', 1, NULL, NULL, NULL, ''),
	(3, 'xjttfgb7y8wxf', 'PCPR, powiat gnieźnieński', 'PCPR', NULL, NULL, '3003011', 'Gniezno', '', '', 'jVjl''!jhs^So!\e^Ywe^Yfma^  """"', 'pcpr powiat gnieznienski gniezno', true, '2026-11-25 03:32:42.785059+00', 1, NULL, NULL, NULL, ''),
	(4, 'd6ftkvsti9bei', 'GOPS Kościelec', 'GOPS', NULL, NULL, '3009082', 'Kościelec', '', '', '\hjm!ahnV^YbYV  """"!"', 'gops koscielec koscielec', true, '2026-11-25 03:32:42.785059+00', 1, NULL, NULL, NULL, ''),
	(5, 'tixhv5yvycb72', 'MGOPS Rogoźno', 'MGOPS', NULL, NULL, '3016023', 'Rogoźno', '', '', 'd\hjm!lh\hweh  """""!"', 'mgops rogozno rogozno', true, '2026-11-25 03:32:42.785059+00', 1, NULL, NULL, NULL, ''),
	(6, 'cumnk76c5gdtb', 'MGOPS Mikstat', 'MGOPS', NULL, NULL, '3018063', 'Mikstat', '', '', 'd\hjm!d^amoSo  """""!"', 'mgops mikstat mikstat', true, '2026-11-25 03:32:42.785059+00', 1, NULL, NULL, NULL, ''),
	(7, '4dhii4idbvp8s', 'GOPS Łęka Opatowska', 'GOPS', NULL, NULL, '3008042', 'Łęka Opatowska', '', '', '\hjm!cZaS!hjSohsmaS  """"!"!!!!"', 'gops leka opatowska leka opatowska', true, '2026-11-25 03:32:42.785059+00', 1, NULL, NULL, NULL, ''),
	(8, 'hcjnmvfn7qqms', 'GOPS Siedlec', 'GOPS', NULL, NULL, '3029022', 'Siedlec', '', '', '\hjm!m^YXbYV  """"!"', 'gops siedlec siedlec', true, '2026-11-25 03:32:42.785059+00', 1, NULL, NULL, NULL, ''),
	(9, 'jpmvjyw6mwrmw', 'GOPS Damasławek', 'GOPS', NULL, NULL, '3028022', 'Damasławek', '', '', '\hjm!XSdSmcSsYa  """"!"', 'gops damaslawek damaslawek', true, '2026-11-25 03:32:42.785059+00', 1, NULL, NULL, NULL, '');
INSERT INTO public.institution_participation VALUES
	(1, 'th3gj637k26eu', 1, 1, '2023-10-16', '2023-10-16', NULL, '', NULL, 'PCPR, powiat chodzieski', NULL, 'PCPR', '3001011', 'Chodzież', '', '', NULL, '3001', '2023-10-16 12:10:00+00', 1),
	(2, 'zgzq283tvkuqh', 1, 4, '2023-10-16', '2023-10-16', NULL, '', NULL, 'GOPS Kościelec', NULL, 'GOPS', '3009082', 'Kościelec', '', '', NULL, '3009082', '2023-10-16 12:10:00+00', 1),
	(3, 'b2y5ema3gxw6d', 1, 6, '2023-10-16', '2023-10-16', NULL, '', NULL, 'MGOPS Mikstat', NULL, 'MGOPS', '3018063', 'Mikstat', '', '', NULL, '3018063', '2023-10-16 12:10:00+00', 1),
	(4, 'qwwj8xmw9nj2b', 1, 8, '2023-10-16', '2023-10-16', NULL, '', NULL, 'GOPS Siedlec', NULL, 'GOPS', '3029022', 'Siedlec', '', '', NULL, '3029022', '2023-10-16 12:10:00+00', 1);
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
	(1, '8kw6czjfjjbhc', 1, '2026-12-18 08:00:00+00', '2026-12-18 15:00:00+00', 60, 2, '', '', 25, '', '', 0, '2026-10-29 07:00:00+00', false),
	(2, 'gy82c26jjsgtv', 1, '2026-12-21 08:00:00+00', '2026-12-21 15:00:00+00', 60, 2, '', '', 25, '', '', 0, '2026-10-29 07:00:00+00', false),
	(3, 'w9w3bf93rxrcj', 2, '2026-12-30 08:00:00+00', '2026-12-30 15:00:00+00', 60, NULL, '', 'https://spotkania.demo.example/sala', 16, '', '', 1, '2026-11-25 03:32:42.785059+00', false),
	(4, 'z9hjmh24ixvaf', 3, '2023-10-16 07:00:00+00', '2023-10-16 12:00:00+00', 30, NULL, '', 'https://spotkania.demo.example/sala', 16, '', '', 0, '2023-09-04 06:00:00+00', false),
	(5, 'ge9imv63qak5b', 4, '2026-11-17 08:00:00+00', '2026-11-17 15:00:00+00', 60, 5, '', '', 15, '', '', 0, '2026-10-21 06:00:00+00', false),
	(6, 'dvjm429y7spd9', 4, '2026-11-25 08:00:00+00', '2026-11-25 15:00:00+00', 60, 5, '', '', 15, '', '', 0, '2026-10-21 06:00:00+00', false),
	(7, '7kqed5mb5tu72', 4, '2026-12-02 08:00:00+00', '2026-12-02 15:00:00+00', 60, 5, '', '', 15, '', '', 0, '2026-10-21 06:00:00+00', false),
	(8, 'gi2kphxwmndrm', 5, '2026-12-10 08:00:00+00', '2026-12-10 15:00:00+00', 60, 6, '', '', 21, '', '', 0, '2026-10-29 07:00:00+00', false),
	(9, 'utgaejcrp6adn', 5, '2026-12-11 08:00:00+00', '2026-12-11 15:00:00+00', 60, 6, '', '', 21, '', '', 0, '2026-10-29 07:00:00+00', false),
	(10, 'xqta3hj7wg33k', 6, '2026-12-14 08:00:00+00', '2026-12-14 15:00:00+00', 60, 3, '', '', 17, '', '', 0, '2026-10-29 07:00:00+00', false);
INSERT INTO public.message VALUES
	(4, 'enrolment.cancelled', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "avcik87ya7xp9", "edition": "USL8-2026-1", "was_seated": true}', '<2d2c07f4d20bb9f369dabd9f372a5c3d@localhost>', NULL, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL, 0, 0, false, NULL, NULL, ''),
	(5, 'enrolment.cancelled', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "zkf2a9qfmgphh", "edition": "USL8-2026-1", "was_seated": true}', '<76502b99823d8cd07716ce45e8f06e4c@localhost>', NULL, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL, 0, 0, false, NULL, NULL, ''),
	(6, 'enrolment.cancelled', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "c6hph8z3p85ms", "edition": "USL8-2026-1", "was_seated": true}', '<c326281fa80e7a5c769fef49f38e87c1@localhost>', NULL, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00', NULL, 0, 0, false, NULL, NULL, ''),
	(38, 'enrolment.withdrawn', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "brwuargmrctw5", "edition": "DEM16-2026-1", "was_seated": true, "who": null}', '<b8e8a29e71d8197eb6915f49a86afdb2@localhost>', NULL, '2026-11-25 03:30:42.785059+00', '2026-11-25 03:30:42.785059+00', NULL, 0, 0, false, NULL, NULL, ''),
	(39, 'enrolment.promoted', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "fgh6r5r6m2mq6", "edition": "DEM16-2026-1"}', '<5b71c74ec0cbfa90e5767fa1635f2bec@localhost>', NULL, '2026-11-25 03:30:42.785059+00', '2026-11-25 03:30:42.785059+00', NULL, 0, 0, false, NULL, NULL, ''),
	(48, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "85qvxsacfcavk", "edition": "SUIC8-2026-1"}', '<4757a41b9b864e3975048d7ab778f153@localhost>', NULL, '2026-11-23 03:48:56.506554+00', '2026-11-23 03:48:56.506554+00', NULL, 0, 0, false, NULL, NULL, ''),
	(49, 'enrolment.withdrawn', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "vwfmirch32a24", "edition": "SUIC8-2026-1", "was_seated": true, "who": null}', '<41b50ad2fe78d1a1c4630fa4119baed7@localhost>', NULL, '2026-11-25 03:30:42.785059+00', '2026-11-25 03:30:42.785059+00', NULL, 0, 0, false, NULL, NULL, ''),
	(1, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "avcik87ya7xp9", "edition": "USL8-2026-1"}', '<c3bc0e845b66be3b3e8c176cee281e3e@localhost>', NULL, '2026-11-10 06:06:55.696265+00', NULL, NULL, 0, 0, false, '2026-11-10 06:06:55.696265+00', NULL, ''),
	(2, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "zkf2a9qfmgphh", "edition": "USL8-2026-1"}', '<17b60e7dfeefa025ae7599917def6798@localhost>', NULL, '2026-11-15 05:13:51.39253+00', NULL, NULL, 0, 0, false, '2026-11-15 05:13:51.39253+00', NULL, ''),
	(3, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "c6hph8z3p85ms", "edition": "USL8-2026-1"}', '<4fa92f83d774aec050fb3617f4c8386f@localhost>', NULL, '2026-11-20 04:20:47.088795+00', NULL, NULL, 0, 0, false, '2026-11-20 04:20:47.088795+00', NULL, ''),
	(7, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "za4zkum68fqu5", "edition": "DISEM-2023-1"}', '<b06eeb853348f44d0f4d2177fdf1ba4d@localhost>', NULL, '2023-09-14 14:26:06.666667+00', NULL, NULL, 0, 0, false, '2023-09-14 14:26:06.666667+00', NULL, ''),
	(8, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "xfes9zhbf6ghs", "edition": "DISEM-2023-1"}', '<c4ff1e7cfbd5f86ed92017a93e63a81f@localhost>', NULL, '2023-09-17 22:52:13.333334+00', NULL, NULL, 0, 0, false, '2023-09-17 22:52:13.333334+00', NULL, ''),
	(9, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "5efwxd39nj762", "edition": "DISEM-2023-1"}', '<3764642f58e629134ef9a28a810e44eb@localhost>', NULL, '2023-09-21 07:18:20.000001+00', NULL, NULL, 0, 0, false, '2023-09-21 07:18:20.000001+00', NULL, ''),
	(10, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "dvsvhxq9u4p9c", "edition": "DISEM-2023-1"}', '<7b2a53b4ef3b719541f1fa1bd450f5f5@localhost>', NULL, '2023-09-24 15:44:26.666668+00', NULL, NULL, 0, 0, false, '2023-09-24 15:44:26.666668+00', NULL, ''),
	(11, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "gaq9xt4drvbx8", "edition": "DISEM-2023-1"}', '<c67745b42010d2a7a6e0edeaea4403e3@localhost>', NULL, '2023-09-28 00:10:33.333335+00', NULL, NULL, 0, 0, false, '2023-09-28 00:10:33.333335+00', NULL, ''),
	(12, 'enrolment.seated', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "cgs47xgq88mg2", "edition": "DISEM-2023-1"}', '<d8608db4ee6434096349816183d5e9e3@localhost>', NULL, '2023-10-01 08:36:40.000002+00', NULL, NULL, 0, 0, false, '2023-10-01 08:36:40.000002+00', NULL, ''),
	(13, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "kkdtqdqawrt85", "edition": "DISEM-2023-1"}', '<80b69bb31db46f6744d6480e5583a847@localhost>', NULL, '2023-10-04 17:02:46.666669+00', NULL, NULL, 0, 0, false, '2023-10-04 17:02:46.666669+00', NULL, ''),
	(14, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "rrnxg6wxsmu6x", "edition": "DISEM-2023-1"}', '<563e807e01febdbc2876aa0986877f61@localhost>', NULL, '2023-10-08 01:28:53.333336+00', NULL, NULL, 0, 0, false, '2023-10-08 01:28:53.333336+00', NULL, ''),
	(15, 'enrolment.withdrawn', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "5efwxd39nj762", "edition": "DISEM-2023-1", "was_seated": true, "who": null}', '<2344f49a39ea1f7d698482d45b02160b@localhost>', NULL, '2023-10-11 09:58:00+00', NULL, NULL, 0, 0, false, '2023-10-11 09:58:00+00', NULL, ''),
	(16, 'certificate.issued', 5, 'beata.idzikowska@demo.example', 'pl', '{"number": "1/KPS/2023"}', '<431c9f9eb076bd2325b05b4ac3911d24@localhost>', 'certificate:1/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(17, 'certificate.issued', 6, 'szymon.krol@demo.example', 'pl', '{"number": "2/KPS/2023"}', '<d0c6f254c5f4e7d1233f9bbf67da3125@localhost>', 'certificate:2/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(18, 'certificate.issued', 3, 'bozena.kubiak@demo.example', 'pl', '{"number": "3/KPS/2023"}', '<2a7fcdc077622832a7c42713770e283f@localhost>', 'certificate:3/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(19, 'certificate.issued', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"number": "4/KPS/2023"}', '<ac111f2b0afb27befbc1ba0390a5a278@localhost>', 'certificate:4/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(20, 'certificate.issued', 1, 'bozena.pietrzak@demo.example', 'pl', '{"number": "5/KPS/2023"}', '<a93f495233cdc2740b47c122edad82da@localhost>', 'certificate:5/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(21, 'certificate.issued', 4, 'patrycja.tomczak@demo.example', 'pl', '{"number": "6/KPS/2023"}', '<a04881a5a0b6779bf90aadb0179be57d@localhost>', 'certificate:6/KPS/2023', '2023-10-18 12:00:00+00', NULL, NULL, 0, 0, false, '2023-10-18 12:00:00+00', NULL, ''),
	(22, 'enrolment.seated', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "ig9c5z5v98hgu", "edition": "IK24-2026-1"}', '<326c80bd0670d8567179135e36855ec8@localhost>', NULL, '2026-10-29 23:26:06.666667+00', NULL, NULL, 0, 0, false, '2026-10-29 23:26:06.666667+00', NULL, ''),
	(23, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "2wv6tw3aaqudr", "edition": "IK24-2026-1"}', '<0458ade9c2fe4e2ec0e04d1f7ccb3316@localhost>', NULL, '2026-10-31 15:52:13.333334+00', NULL, NULL, 0, 0, false, '2026-10-31 15:52:13.333334+00', NULL, ''),
	(24, 'enrolment.waiting', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "7ym9r26scprg7", "edition": "IK24-2026-1", "position": 1}', '<d2e3023c9b9fc0a4f44414e5d49ad37a@localhost>', NULL, '2026-11-02 08:18:20.000001+00', NULL, NULL, 0, 0, false, '2026-11-02 08:18:20.000001+00', NULL, ''),
	(25, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "kq7ww8yb697a5", "edition": "IK24-2026-1", "position": 2}', '<d6b92680edc247e01a08d3f5437ca66c@localhost>', NULL, '2026-11-04 00:44:26.666668+00', NULL, NULL, 0, 0, false, '2026-11-04 00:44:26.666668+00', NULL, ''),
	(26, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "c4kg6579e53aw", "edition": "IK24-2026-1"}', '<128a007acfa3d2446b4851a44d9ef6ad@localhost>', NULL, '2026-11-05 17:10:33.333335+00', NULL, NULL, 0, 0, false, '2026-11-05 17:10:33.333335+00', NULL, ''),
	(27, 'enrolment.waiting', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "cibsydiz3wkbc", "edition": "IK24-2026-1", "position": 3}', '<42dd37a525f061a8853758f2103b8e9b@localhost>', NULL, '2026-11-07 09:36:40.000002+00', NULL, NULL, 0, 0, false, '2026-11-07 09:36:40.000002+00', NULL, ''),
	(28, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "crgd55vygfp4n", "edition": "IK24-2026-1"}', '<febcf9cb72914fb4262113f81ca713f6@localhost>', NULL, '2026-11-09 02:02:46.666669+00', NULL, NULL, 0, 0, false, '2026-11-09 02:02:46.666669+00', NULL, ''),
	(29, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "v4buk9t94qgbs", "edition": "IK24-2026-1"}', '<abbf4cda6a73acfc28e1f9743204f82f@localhost>', NULL, '2026-11-10 18:28:53.333336+00', NULL, NULL, 0, 0, false, '2026-11-10 18:28:53.333336+00', NULL, ''),
	(30, 'enrolment.seated', 10, 'worker@demo.example', 'pl', '{"enrolment": "vafed49rbsr3c", "edition": "DEM16-2026-1"}', '<2be8db80730328f152096565b368aed1@localhost>', NULL, '2026-11-07 11:56:24.753895+00', NULL, NULL, 0, 0, false, '2026-11-07 11:56:24.753895+00', NULL, ''),
	(31, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "4r6j9s2ezwut7", "edition": "DEM16-2026-1"}', '<1c3459e44f23dc94a83949cfe1082ed7@localhost>', NULL, '2026-11-09 16:52:49.50779+00', NULL, NULL, 0, 0, false, '2026-11-09 16:52:49.50779+00', NULL, ''),
	(32, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "brwuargmrctw5", "edition": "DEM16-2026-1"}', '<47d011a4656b18b5c57357d0f87a8eb9@localhost>', NULL, '2026-11-11 21:49:14.261685+00', NULL, NULL, 0, 0, false, '2026-11-11 21:49:14.261685+00', NULL, ''),
	(33, 'enrolment.seated', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "5uy36hjj4eg68", "edition": "DEM16-2026-1"}', '<28adddeadeb1ed27ed3c650813aa4d9d@localhost>', NULL, '2026-11-14 02:45:39.01558+00', NULL, NULL, 0, 0, false, '2026-11-14 02:45:39.01558+00', NULL, ''),
	(34, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "ffcd5ipm5ckcb", "edition": "DEM16-2026-1"}', '<0142a0046d34d8560f31656f9c48589b@localhost>', NULL, '2026-11-16 07:42:03.769475+00', NULL, NULL, 0, 0, false, '2026-11-16 07:42:03.769475+00', NULL, ''),
	(35, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "fgh6r5r6m2mq6", "edition": "DEM16-2026-1", "position": 1}', '<7101e588dba3a0e7906bc2b061a40eba@localhost>', NULL, '2026-11-18 12:38:28.52337+00', NULL, NULL, 0, 0, false, '2026-11-18 12:38:28.52337+00', NULL, ''),
	(36, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "5tiqsu9hf3i2m", "edition": "DEM16-2026-1", "position": 2}', '<20cbaf316e24c51ea2188d039a2d7be4@localhost>', NULL, '2026-11-20 17:34:53.277265+00', NULL, NULL, 0, 0, false, '2026-11-20 17:34:53.277265+00', NULL, ''),
	(37, 'enrolment.waiting', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "6ksqp6hw87atg", "edition": "DEM16-2026-1", "position": 3}', '<b247efd37a9b0904883c2a16d675fc5a@localhost>', NULL, '2026-11-22 22:31:18.03116+00', NULL, NULL, 0, 0, false, '2026-11-22 22:31:18.03116+00', NULL, ''),
	(40, 'enrolment.seated', 2, 'ilona.sroka@demo.example', 'pl', '{"enrolment": "dwh6pkaxipsh2", "edition": "SUIC8-2026-1"}', '<5108b3b26197c02470315b5d28f5d79f@localhost>', NULL, '2026-11-07 06:38:46.278506+00', NULL, NULL, 0, 0, false, '2026-11-07 06:38:46.278506+00', NULL, ''),
	(41, 'enrolment.seated', 4, 'patrycja.tomczak@demo.example', 'pl', '{"enrolment": "ktaw4pbhcfzvm", "edition": "SUIC8-2026-1"}', '<3682225f8c5234be34be9b7780c60721@localhost>', NULL, '2026-11-09 06:17:32.557012+00', NULL, NULL, 0, 0, false, '2026-11-09 06:17:32.557012+00', NULL, ''),
	(42, 'enrolment.seated', 3, 'bozena.kubiak@demo.example', 'pl', '{"enrolment": "vwfmirch32a24", "edition": "SUIC8-2026-1"}', '<54980c624ff9f5fd48b57356c8b32a45@localhost>', NULL, '2026-11-11 05:56:18.835518+00', NULL, NULL, 0, 0, false, '2026-11-11 05:56:18.835518+00', NULL, ''),
	(43, 'enrolment.seated', 6, 'szymon.krol@demo.example', 'pl', '{"enrolment": "r55nsqzpv4stq", "edition": "SUIC8-2026-1"}', '<896a94ab078828623fad50d6fb821d1c@localhost>', NULL, '2026-11-13 05:35:05.114024+00', NULL, NULL, 0, 0, false, '2026-11-13 05:35:05.114024+00', NULL, ''),
	(44, 'enrolment.seated', 7, 'ewa.niedzwiedzka@demo.example', 'pl', '{"enrolment": "katjwbx5cx8cj", "edition": "SUIC8-2026-1"}', '<76eab30eea1883a07662abdf45cb0465@localhost>', NULL, '2026-11-15 05:13:51.39253+00', NULL, NULL, 0, 0, false, '2026-11-15 05:13:51.39253+00', NULL, ''),
	(45, 'enrolment.waiting', 5, 'beata.idzikowska@demo.example', 'pl', '{"enrolment": "i2fxrqg7jj2e7", "edition": "SUIC8-2026-1", "position": 1}', '<27b6ea696633e5cdf20cbfba38ba837b@localhost>', NULL, '2026-11-17 04:52:37.671036+00', NULL, NULL, 0, 0, false, '2026-11-17 04:52:37.671036+00', NULL, ''),
	(46, 'enrolment.waiting', 1, 'bozena.pietrzak@demo.example', 'pl', '{"enrolment": "ek2xi9ww3n96h", "edition": "SUIC8-2026-1", "position": 2}', '<29fb8485cb09cfa74f4fa0a7a1e55e1d@localhost>', NULL, '2026-11-19 04:31:23.949542+00', NULL, NULL, 0, 0, false, '2026-11-19 04:31:23.949542+00', NULL, ''),
	(47, 'enrolment.waiting', 8, 'renata.polak@demo.example', 'pl', '{"enrolment": "4dytrqt8b3wku", "edition": "SUIC8-2026-1", "position": 3}', '<1b243ec9e903bccf8115e2fb558e4688@localhost>', NULL, '2026-11-21 04:10:10.228048+00', NULL, NULL, 0, 0, false, '2026-11-21 04:10:10.228048+00', NULL, '');
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
	(27, '1982-03-22', 'K', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-25 03:32:42.785059+00', '', NULL, 1, NULL);
INSERT INTO public.participation VALUES
	(5, 'pyk3axz4u8mit', 1, 6, 6, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(10, 'pmyvugpvjnvdv', 1, 8, 1, '2026-11-17', NULL, NULL, NULL, NULL, '2026-11-17 15:10:00+00'),
	(11, 'qd3pny4r2hpqa', 1, 10, 4, '2026-11-17', NULL, NULL, NULL, NULL, '2026-11-17 15:10:00+00'),
	(6, 'i2dzbgbztymqx', 1, 7, 4, '2023-10-16', '2023-10-21', 'not_applicable', true, NULL, '2023-10-16 12:10:00+00'),
	(1, 'mm62mm2r2ar54', 1, 1, 1, '2023-10-16', '2023-10-21', 'qualification', true, NULL, '2023-10-16 12:10:00+00'),
	(7, 'bt83vhxhqd28j', 1, 2, 1, '2024-03-05', NULL, NULL, NULL, NULL, '2026-11-17 15:10:00+00'),
	(2, 'r3pza4mb59dg2', 1, 3, 8, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(3, '34ppqf3m4tx6t', 1, 4, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00'),
	(4, '7cffunb3rhxtn', 1, 5, 1, '2023-10-16', NULL, NULL, NULL, NULL, '2023-10-16 12:10:00+00');
INSERT INTO public.past_certificate VALUES
	(1, 'p93vsmfstvbv3', 1, 1, 'DEMO 1/2024', 'DEMO: Praca z rodziną', '16', NULL, '2026-11-25 03:32:42.785059+00'),
	(2, 'mdy3gb2fkdnc2', 2, 1, 'DEMO 2/2024', 'DEMO: Praca z rodziną', '16', NULL, '2026-11-25 03:32:42.785059+00'),
	(3, 'sqm4s8zxhbvej', 3, 1, 'DEMO 3/2024', 'DEMO: Praca z rodziną', '16', NULL, '2026-11-25 03:32:42.785059+00'),
	(4, '39eqiwq79xzqb', 4, 1, 'DEMO 4/2024', 'DEMO: Praca z rodziną', '16', NULL, '2026-11-25 03:32:42.785059+00'),
	(5, 'v5v9uchp5bw3s', 5, 1, 'DEMO 5/2024', 'DEMO: Praca z rodziną', '16', NULL, '2026-11-25 03:32:42.785059+00');
INSERT INTO public.past_file VALUES
	(1, 'g99vxn2pktkct', 1, 1, 'list', 'demo-2024.csv', '2129782ee4075df48ca6a70d1297173763997e2da482959778a1d9d8e5ad1fd5', 588, '4bFfE6odlApmwyBJKaNR4GgDfsQ6CPEi961XDGk+qtC0rrKRVl/PIVE53GLtYbnpFFKVT6tcuyuvf1gunL2V0H7myrrBPbokLmmQf2FVP5ix4IFqWP9vLH3dVZfR/HoXO1ctlBJpHKwST+oNZOP/j6V57HEWycSddbKnYaMDc4VD0dtTzmJScA7QFd4AxfkIrtu5XyzObyVdVPjd0J34msQat7u0IBO/TJXXlaPjuk+ftGXodlAydpct+4iKTxrt8VO2pOGFy6QVYPAAJxpN4Tk4wsmuijqdg87GYJJPBwERAdQVxEjeW9TT0VtxI4f2x7LuUibRq5oWg5xr/imgvy8G2E61/ssW98017+TI3+yDFYjLAKu76Vek04Ivf3JPFqebggLsorclrI4n1oAVCSpJ8quPbzLOXiWnVIcMjGT9OT2TebRolo7641JUtStUL7RhgYNPa6lmk/fcGWadEloydvkDvBxn48rgPmnRBE+bQXGKGiKvTogoadUG+iRiTTqyyXHOHnSBLxBU+81dQFRtPGXIqAEPJw0OaTIruzhogWitKk9KLMVCalTTjzcaTsDe2wbQCmubkCQJor6aDJbOZxfealFb1tzcNofVtCSvpJXrQyvRQ5Kts2D/i40QwNoAxoNicxCB0aX0Zp6Qwh+9W4DZK2w0mr51fCI71bXd/GnLGSTzHf1cGvkTDXUcrySppzhvGZsBgf94lvNd0iE4Y79pV5znsAkD/coNFvgSwGdCdQV9MlN2Qa6/VpTT0rTiIK1IottNUh/szkZ2Rq8WIbSe2yH1SxnRCVvVBV8qx9AzOlfDZNCMeUpC/nJvgjGhxW6Jvt69r3QDT9GUFb6BDXDgjfzSslaiZqJBsexw52bHlFv44sLm5TLV00GR2Qmys8rRsy9uwOAMkfDdIYNipxiVjT+GHDFmSFOgtujxM8aKY0fPoBDi5nKWo8R9uhgjSkg3Gt2dya85BLXHUk7mnwBoa0OqDVq8BUJtYKHar277iTFl5Ts//VIFgXR8an+kH0YrKohU4takTsReNwHMIDaSkf/PEAPpx1zO/kqPYY2CbVKT0XkvMFXLdwz+', '{"0": "last_name", "1": "first_name", "2": "email", "3": "title", "4": "began_on", "5": "ended_on", "6": "hours", "7": "certificate"}', 'e22e99db0eefcc7ae7b0974e020f807e3295c1c7cc7395b5d3ddb50f5089de48', 5, 0, 5, '2026-11-25 03:32:42.785059+00', '2026-11-25 03:32:42.785059+00'),
	(2, 'hnybnbaf9yuvk', 1, 1, 'list', 'demo-2024.csv', '77d93f8194b6f614d5f4696c2819def51f80f7b1022ffdcfd32f0d5a338d23f0', 254, '4bFfE+hgoEeYiyXOhhKelrESdILSkIesltjFbnluIpQQzcRgfFZ1djq0g7to6oyQzX+BCdB4U/UGUvOYW4rVAUpri77s0W5z+7Tf/+vJZkfjjn4k4ZXozngKc9Jyo6cR8aZ9URc+L/CkO8Q1ShUtnk4StEZjmePDmrKT3rV4tAmo1hmKKaq4ALLE/7tqCVtNcNHfAPiJSy46ea+W2ezGqvlU4zeR85AWmzfOedOpVxy8guo/8tz9hwFkJav1Z+Ap005jMmk2xBzi6k6vb4AtS3Pmhy3wOvJct5MbvEKEXmHcJuyhButp9U/6CWurrCmYOjVKrqF+2fpBCJzLXjBYeGcdxWKcZFWgsH3HsA6IPGeZVoEqCc+zAIpwTadzkhew4mh15Y545vGV82QvJ0B7SdJLFbcvidpH3T+sA14oWTQEfP8W6pRuiYq1Re0I9Pj9kza3Nfqelcq3JXQox0ilEJKhOdkMaDRAzSvbveFqT/+o68jL', '{"0": "last_name", "1": "first_name", "2": "email", "3": "title", "4": "began_on", "5": "ended_on", "6": "hours", "7": "certificate"}', 'e22e99db0eefcc7ae7b0974e020f807e3295c1c7cc7395b5d3ddb50f5089de48', 2, 0, 0, '2026-11-25 03:32:42.785059+00', NULL);
INSERT INTO public.past_support VALUES
	(12, 1, 2, 'DEMO: Praca z rodziną', '2024-03-06', '16'),
	(13, 1, 3, 'DEMO: Praca z rodziną', '2024-03-06', '16'),
	(14, 1, 4, 'DEMO: Praca z rodziną', '2024-03-06', '16'),
	(15, 1, 5, 'DEMO: Praca z rodziną', '2024-03-06', '16'),
	(16, 1, 6, 'DEMO: Praca z rodziną', '2024-03-06', '16');
INSERT INTO public.person VALUES
	(1, 'tyjpdczvu4vu2', 'Bożena', 'Pietrzak', 'bozena.pietrzak@demo.example', '+48 100 353 590', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'j^YolvSa!UhxYeS  "!!!!!!!!"', 'pietrzak bozena pietrzak', true, '2023-08-31 22:00:00+00', 1),
	(2, 'yhc93n56s9n89', 'Ilona', 'Sroka', 'ilona.sroka@demo.example', '+48 100 983 099', 'pl', 1, 'koordynator indywidualnych planów usług społecznych', 'cus_staff', 'mlhaS!^bheS  "!!!!!"', 'sroka ilona sroka', true, '2023-08-31 22:00:00+00', 1),
	(3, 'xv6jdjsqu4dd6', 'Bożena', 'Kubiak', 'bozena.kubiak@demo.example', '+48 100 005 682', 'pl', 8, 'asystent rodziny', 'family_assistant', 'aqU^Sa!UhxYeS  "!!!!!!"', 'kubiak bozena kubiak', true, '2023-08-31 22:00:00+00', 1),
	(4, 'i5psh4ctjan2t', 'Patrycja', 'Tomczak', 'patrycja.tomczak@demo.example', '+48 100 902 403', 'pl', 1, 'terapeuta zajęciowy', 'sds_wtz_staff', 'ohdVvSa!jSoluV`S  "!!!!!!!"', 'tomczak patrycja tomczak', true, '2023-08-31 22:00:00+00', 1),
	(5, '26dxqnwtq2r9k', 'Beata', 'Idzikowska', 'beata.idzikowska@demo.example', '+48 100 093 400', 'pl', 1, 'opiekun w domu pomocy społecznej', 'dps_staff', '^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"', 'idzikowska beata idzikowska', true, '2023-08-31 22:00:00+00', 1),
	(6, 'jnuan8s6b8bhp', 'Szymon', 'Król', 'szymon.krol@demo.example', '+48 100 849 165', 'pl', 6, 'starszy pracownik socjalny', 'social_worker', 'alib!mvudhe  "!!!!"', 'krol szymon krol', true, '2023-08-31 22:00:00+00', 1),
	(7, 'bn8f6b8y4pbng', 'Ewa', 'Niedźwiedzka', 'ewa.niedzwiedzka@demo.example', '+48 100 875 139', 'pl', 4, 'pracownik socjalny', 'social_worker', 'e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"', 'niedzwiedzka ewa niedzwiedzka', true, '2023-08-31 22:00:00+00', 1),
	(8, 'u6izpcyq8hpg3', 'Renata', 'Polak', 'renata.polak@demo.example', '+48 100 212 633', 'pl', 1, 'inspektor do spraw społecznych', 'jst_official', 'jhbSa!lYeSoS  "!!!!!"', 'polak renata polak', true, '2023-08-31 22:00:00+00', 1),
	(9, 'qmj3ud2x9p3wc', 'Robert', 'Jaśkowiak', 'officer@demo.example', '+48 100 431 869', 'pl', NULL, 'specjalista ds. projektu', '', '`Snahs^Sa!lhUYlo  "!!!!!!!!!"', 'jaskowiak robert jaskowiak', true, '2023-08-31 22:00:00+00', 1),
	(10, 'xq35sxnxy2ykc', 'Elżbieta', 'Krzyżaniak-Żółtowska', 'worker@demo.example', '+48 100 543 583', 'pl', 4, 'starszy pracownik socjalny', 'social_worker', 'alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"', 'krzyzaniak zoltowska elzbieta krzyzaniak zoltowska', true, '2023-08-31 22:00:00+00', 1),
	(11, 'us2q5zq3aiei4', 'Dorota', 'Dudziak', 'coordinator@demo.example', '+48 100 078 314', 'pl', 4, 'pracownik socjalny', 'social_worker', 'XqXv^Sa!XhlhoS  "!!!!!!!"', 'dudziak dorota dudziak', true, '2023-08-31 22:00:00+00', 1),
	(12, 'jmh7wyt24qgip', 'Julia', 'Grabowska', 'auditor@demo.example', '+48 100 875 423', 'pl', NULL, 'kontroler', '', '\lSUhsmaS!`qb^S  "!!!!!!!!!"', 'grabowska julia grabowska', true, '2023-08-31 22:00:00+00', 1),
	(13, '6xez7pje5vrth', 'Julia', 'Ślusarek-Szymczak', 'protection@demo.example', '+48 100 208 712', 'pl', NULL, 'inspektor ochrony danych', '', 'nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"', 'slusarek szymczak julia slusarek szymczak', true, '2023-08-31 22:00:00+00', 1),
	(14, 'hmy9pc9qxvwmc', 'Patrycja', 'Ziętek', 'admin@demo.example', '+48 100 223 794', 'pl', NULL, 'administrator systemu', '', 'v^ZoYa!jSoluV`S  "!!!!!!"', 'zietek patrycja zietek', true, '2023-08-31 22:00:00+00', 1),
	(15, 'ivafu27xzxtq9', 'Łucja', 'Lis', 'trainer@demo.example', '+48 100 391 443', 'pl', NULL, 'trener', '', 'b^m!cqV`S  "!!!"', 'lis lucja lis', true, '2023-08-31 22:00:00+00', 1),
	(16, 're7xqnk6ijyzm', 'Renata', 'Stefaniak', 'trainer2@demo.example', '+48 100 633 254', 'pl', NULL, 'trener', '', 'moY[Se^Sa!lYeSoS  "!!!!!!!!!"', 'stefaniak renata stefaniak', true, '2023-08-31 22:00:00+00', 1),
	(17, 's3rnsjiibdsnb', 'Mariola', 'Żak', 'trainer3@demo.example', '+48 100 127 719', 'pl', NULL, 'trener', '', 'xSa!dSl^hbS  "!!!"', 'zak mariola zak', true, '2023-08-31 22:00:00+00', 1),
	(18, 'jvfbs3wfw6em9', 'Anna', 'Grześkowiak-Lis', 'trainer4@demo.example', '+48 100 575 574', 'pl', NULL, 'trener', '', '\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"', 'grzeskowiak lis anna grzeskowiak lis', true, '2023-08-31 22:00:00+00', 1),
	(19, 'rgzwcmd48dkha', 'Danuta', 'Filipiak', 'trainer5@demo.example', '+48 100 288 360', 'pl', NULL, 'trener', '', '[^b^j^Sa!XSeqoS  "!!!!!!!!"', 'filipiak danuta filipiak', true, '2023-08-31 22:00:00+00', 1),
	(20, '8j3vkphriqrpt', 'Anna', 'Ślusarek', 'trainer6@demo.example', '+48 100 308 918', 'pl', NULL, 'trener', '', 'nbqmSlYa!SeeS  "!!!!!!!!"', 'slusarek anna slusarek', true, '2023-08-31 22:00:00+00', 1),
	(21, 'jtsevimfzp357', 'Patrycja', 'Walkowiak', 'trainer7@demo.example', '+48 100 280 788', 'pl', NULL, 'trener', '', 'sSbahs^Sa!jSoluV`S  "!!!!!!!!!"', 'walkowiak patrycja walkowiak', true, '2023-08-31 22:00:00+00', 1),
	(22, 'mgks2kwnzkbfm', 'Natalia', 'Walczak', 'trainer8@demo.example', '+48 100 302 428', 'pl', NULL, 'trener', '', 'sSbVvSa!eSoSb^S  "!!!!!!!"', 'walczak natalia walczak', true, '2023-08-31 22:00:00+00', 1),
	(23, 'w5tbmqbuwqgen', 'Milena', 'Olejniczak', 'trainer9@demo.example', '+48 100 764 643', 'pl', NULL, 'trener', '', 'hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"', 'olejniczak milena olejniczak', true, '2023-08-31 22:00:00+00', 1),
	(24, 'ijt7qjhag7vz6', 'Bożena', 'Ratajczak', 'trainer10@demo.example', '+48 100 558 846', 'pl', NULL, 'trener', '', 'lSoS`VvSa!UhxYeS  "!!!!!!!!!"', 'ratajczak bozena ratajczak', true, '2023-08-31 22:00:00+00', 1),
	(25, 'wavyqr72dxev4', 'Jadwiga', 'Kowalczyk', 'trainer11@demo.example', '+48 100 480 377', 'pl', NULL, 'trener', '', 'ahsSbVvua!`SXs^\S  "!!!!!!!!!"', 'kowalczyk jadwiga kowalczyk', true, '2023-08-31 22:00:00+00', 1),
	(26, 'hd8vgzbvfvz7p', 'Natalia', 'Pawlak', 'trainer12@demo.example', '+48 100 588 325', 'pl', NULL, 'trener', '', 'jSsbSa!eSoSb^S  "!!!!!!"', 'pawlak natalia pawlak', true, '2023-08-31 22:00:00+00', 1),
	(27, 'scahwjzg86qkq', 'Ewa', 'NIEDŹWIEDZKA', 'ewa.niedzwiedzka@demo.example', NULL, 'pl', 4, '', '', 'e^YXws^YXvaS!YsS  """"""""""""!"', 'niedzwiedzka ewa niedzwiedzka', true, '2026-11-25 03:32:42.785059+00', 1);
INSERT INTO public.post VALUES
	(1, '795gfm6w8894a', 1, 1, 'inspektor do spraw społecznych', 'jst_official', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(2, 'ym9qqjkpihyht', 2, 1, 'koordynator indywidualnych planów usług społecznych', 'cus_staff', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(3, 'ivtfesw33hhjx', 3, 8, 'asystent rodziny', 'family_assistant', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(4, 'yfymt26pq85ib', 4, 1, 'terapeuta zajęciowy', 'sds_wtz_staff', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(5, 'wtevjgcuyamd8', 5, 1, 'opiekun w domu pomocy społecznej', 'dps_staff', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(6, 'nnx2m2itq8xhb', 6, 6, 'starszy pracownik socjalny', 'social_worker', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(7, 'zfz3y4heteecj', 7, 4, 'pracownik socjalny', 'social_worker', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(8, 'zkb5w7evkdy93', 8, 1, 'inspektor do spraw społecznych', 'jst_official', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(9, '3xs7zspyrsa7e', 9, NULL, 'specjalista ds. projektu', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(10, 'a8y4sz3tb8t83', 10, 4, 'starszy pracownik socjalny', 'social_worker', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(11, 'bx977t5x6ae4f', 11, 4, 'pracownik socjalny', 'social_worker', NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(12, '7gm9f49ktvipi', 12, NULL, 'kontroler', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(13, 'd7nbi9s6dsfs8', 13, NULL, 'inspektor ochrony danych', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(14, 'j96hcmyqzcwzv', 14, NULL, 'administrator systemu', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(15, 'psynz9ndgx2gi', 15, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(16, 'rcf86a5xxwnuv', 16, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(17, '48htxnd644hwu', 17, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(18, 'vrbby3cx7ft4u', 18, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(19, '8az39yjcrk3mi', 19, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(20, 'k5rifvbqqdmti', 20, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(21, '34aumwp9nyg2t', 21, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(22, 'g5rmxhxijkq4y', 22, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(23, 'vymifrpv9tfq4', 23, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(24, 'dgsfmw95c6xu3', 24, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(25, 'rmzuaz77qc5rw', 25, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(26, 'jz6jegdbujgwk', 26, NULL, 'trener', NULL, NULL, NULL, true, '2023-08-31 22:00:00+00', 1),
	(27, 'sk5nzzyk5rwp3', 10, 9, 'asystent rodziny', 'family_assistant', '2014-09-01', '2019-08-31', false, '2026-11-25 03:32:42.785059+00', 1),
	(28, '85ah99quw2ysr', 27, 4, '', NULL, NULL, NULL, true, '2026-11-25 03:32:42.785059+00', 1);
INSERT INTO public.programme VALUES
	('CUS-IPUS-2020', 'cus', NULL, 'Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych', 'Training in preparing and carrying out individual social-service plans', 'Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664', false, false, 'secondary', '{"id": "CUS-IPUS-2020", "group": "cus", "degree": null, "speciality": null, "name_pl": "Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych", "name_en": "Training in preparing and carrying out individual social-service plans", "legal_basis": "Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664", "valid_from": null, "valid_to": null, "repealed": false, "use": "current as far as seen", "complete": false, "confidence": "secondary", "sources": ["S50", "S51"], "hours_total": 52, "hours_total_confidence": "secondary", "hours_total_note": "second draft; first draft: 45; totals of the published act not seen", "modules": [], "missing": "all modules", "entry_requirements": [{"code": "role", "text_en": "coordinator: meets social-worker requirements, at least 2 years of social work, no listed conviction, this training", "legal_basis": "CUS act art. 30", "confidence": "confirmed_text_seen", "sources": ["S49"]}], "exam_rules": [], "training_rules": [{"code": "minutes_per_hour", "value": null, "confidence": "unconfirmed", "sources": []}, {"code": "min_attendance_percent", "value": null, "confidence": "unconfirmed", "sources": []}], "hours_total_from_draft": true}');
INSERT INTO public.project VALUES
	(1, 'KPS', 'FERS.04.13-DEMO', 'Koordynacja polityki społecznej w Wielkopolsce', 'Coordination of social policy in Wielkopolska', 'Fundusze Europejskie dla Rozwoju Społecznego 2021–2027', 'European Funds for Social Development 2021–2027', '2023-09-01', '2028-12-31', 842714400, 695407923, NULL, 1756, 128, 'DEMO: zakres wsparcia do potwierdzenia w SM EFS', 'training', true, 1, NULL);
INSERT INTO public.qualification VALUES
	(1, 'i6kfskvv2fjz4', 10, 'practice', '', 'DEMO: dyplom 12/2009', '2009-06-30', 'DEMO', '', '2026-11-25 03:32:42.785059+00', 1),
	(2, 'kcgs58ncmicbs', 10, 'degree_1', '', 'DEMO: dyplom 7/2015', '2015-11-20', 'DEMO', '', '2026-11-25 03:32:42.785059+00', 1);
INSERT INTO public.register VALUES
	(4, '2023-10-16 12:15:00+00', 1, 3),
	(5, '2026-11-17 15:15:00+00', 1, 3);
INSERT INTO public.role_grant VALUES
	(1, 1, 'officer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(2, 2, 'worker', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(3, 3, 'worker', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(4, 3, 'coordinator', 4, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(5, 4, 'auditor', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(6, 5, 'data_protection', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(7, 6, 'administrator', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(8, 7, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(9, 8, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(10, 9, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(11, 10, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(12, 11, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(13, 12, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(14, 13, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(15, 14, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(16, 15, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(17, 16, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(18, 17, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL),
	(19, 18, 'trainer', NULL, '2026-11-25 03:32:42.785059+00', '2000-01-01', NULL, NULL, '', NULL);
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
	(1, 'uje5uskjbghxd', 'Sala konferencyjna 2', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 40, '', '', true),
	(2, 'dhwpweej6ps2j', 'Sala warsztatowa 5', 'ul. Modelowa 12, 61-001 Poznań', 'Poznań', NULL, 24, '', '', true),
	(3, 'g2ivuarsggr4n', 'Dom Spotkań', 'ul. Przykładowa 4, 62-800 Kalisz', 'Kalisz', NULL, 30, '', '', true),
	(4, 'u3hdufppxuip3', 'Centrum Szkoleń', 'ul. Wzorcowa 7, 62-510 Konin', 'Konin', NULL, 30, '', '', true),
	(5, 'gg7tj4fqqsdgy', 'Sala ratuszowa', 'Rynek 3, 64-100 Leszno', 'Leszno', NULL, 26, '', '', true),
	(6, 'rwi3zs3knaiip', 'Biblioteka, sala na piętrze', 'ul. Próbna 9, 64-920 Piła', 'Piła', NULL, 24, '', '', true);
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
