PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE accessibility_statement (
	id INTEGER NOT NULL, 
	site_published_on DATE NOT NULL, 
	site_changed_on DATE NOT NULL, 
	made_on DATE NOT NULL, 
	reviewed_on DATE, 
	status VARCHAR(10) NOT NULL, 
	gaps_pl TEXT NOT NULL, 
	gaps_en TEXT NOT NULL, 
	building_pl TEXT NOT NULL, 
	building_en TEXT NOT NULL, 
	contact_pl TEXT NOT NULL, 
	contact_en TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_accessibility_statement PRIMARY KEY (id), 
	CONSTRAINT ck_accessibility_statement_status CHECK (status IN ('full', 'partial', 'none')), 
	CONSTRAINT ck_accessibility_statement_single CHECK (id = 1)
);
CREATE TABLE account (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	person_id INTEGER NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	password_hash VARCHAR(200), 
	is_enabled BOOLEAN NOT NULL, 
	is_demo BOOLEAN NOT NULL, 
	confirmed_at DATETIME, 
	created_at DATETIME NOT NULL, 
	last_signed_in_at DATETIME, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT fk_account_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_account_email UNIQUE (email), 
	CONSTRAINT uq_account_person_id UNIQUE (person_id), 
	CONSTRAINT uq_account_ref UNIQUE (ref)
);
INSERT INTO "account" VALUES(1,'vm8tzrifvq6ya',9,'officer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$+n/CpB/qIRk1IrAlhSCAVw$6Q5tKwtxLcRURxgurpF2FS6dYdzc71dKkUrm9JpKMXQ',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(2,'ierpbz64rxv95',10,'worker@demo.example','$argon2id$v=19$m=47104,t=2,p=1$m7z992UbGDtBVM4S6ARVtg$w2UU0uXS13j2mQJEZJQ/0sSuKiXNdACmC3mRaAxxAIE',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(3,'y88s3qw5fywyc',11,'coordinator@demo.example','$argon2id$v=19$m=47104,t=2,p=1$osfk0xoIEXikCk0+7bwb8A$RyE47QaLa99v72QvRQWZsRJOJJq2a1Phjqc13KnBGGs',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(4,'86gjnajwykuqh',12,'auditor@demo.example','$argon2id$v=19$m=47104,t=2,p=1$9BPB3l+36jDMx3xmugDOYg$85j2mufwvvHEjbkjsnLK9pNjqbcd3g9eA7+uHN2i11k',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(5,'mmnj435mcucjj',13,'admin@demo.example','$argon2id$v=19$m=47104,t=2,p=1$CyYzmaO+tRYFRgfkWBc8jQ$DOKx5Q4u/kDYqZZT+qxTu/44tFtUAd1mcVHwmUKw0hw',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(6,'67rkittas5c5j',14,'trainer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$LPC1317o7hqCt05SGFGW2w$y5DA6uokNDdnJmR3OG61AScvdmFv1mrtcV1pvrdea+w',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(7,'hz6enbnwefgez',15,'trainer2@demo.example','$argon2id$v=19$m=47104,t=2,p=1$5RSiFz6SJxEXCDrwa8bapA$sl6a9pmn3SZqu19SjVTJb1JQgCmnEHwcpbLyoqFzYqE',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(8,'vetnfqgedq4wa',16,'trainer3@demo.example','$argon2id$v=19$m=47104,t=2,p=1$izFkREhCIQ3CzyZj2bAnCw$IhHA7afYQjHA7zC4t8hXawargGG75CjCbEhrRsFZAow',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(9,'gtsaywi6cqpp6',17,'trainer4@demo.example','$argon2id$v=19$m=47104,t=2,p=1$lPDTUJ4dAbr5UTydLYWTyQ$PQ7BNWjIEZO/ooPJbSpR83+p08yrTgvgICz7WYQt454',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(10,'xx94u5wbidcfe',18,'trainer5@demo.example','$argon2id$v=19$m=47104,t=2,p=1$+lruSX9jr4FYKG2IGOSG7g$ZivtWa0+8HfluEcrS1P9fBO81WQhTY/A6oYEZYdOB84',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(11,'p2esd4uzb9cit',19,'trainer6@demo.example','$argon2id$v=19$m=47104,t=2,p=1$xkgs0RY2+tao99Vlc8G+JQ$YrydFbGsRpBQz/EZMBCGz6SzZnNsFB8X3c6vZ+MCd78',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(12,'6qurxct2f4rfs',20,'trainer7@demo.example','$argon2id$v=19$m=47104,t=2,p=1$TPf/LfKAOutehcfONMcAIQ$wiR5cEDX/CNH1UQMtd95WngKKD7vOnQRburw7jCa4LE',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(13,'himetyyct6umt',21,'trainer8@demo.example','$argon2id$v=19$m=47104,t=2,p=1$p04aGUTXuhh75jZTSFy6FQ$9Fm7h+1FQAL/rpbP6IKeND8gJLappvgbMYRbGo3dKiE',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(14,'k2mbsamz2nfsg',22,'trainer9@demo.example','$argon2id$v=19$m=47104,t=2,p=1$vkCkin0yZkcKXgvN3kvenA$gNCEbEx8YsR1KtKu2G5Q39f8cTmLwhmH/Tk+IRckKYU',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(15,'vmew37r4ei2jg',23,'trainer10@demo.example','$argon2id$v=19$m=47104,t=2,p=1$h/6HWxTPR1/OTijrh1yG3Q$HaQfmzcrkhwZRzkaRdnRqh7Uk8UVeBWHwUFWz465OM4',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(16,'6g86psqa4ctqm',24,'trainer11@demo.example','$argon2id$v=19$m=47104,t=2,p=1$4V+cg91mdEhSeE0gbLUF5Q$VTG/MPOPhdOXjgzXbJgux75Ug3eL2u8DanRiV+YOfGY',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
INSERT INTO "account" VALUES(17,'pud4zwxrhnqww',25,'trainer12@demo.example','$argon2id$v=19$m=47104,t=2,p=1$Ti3c25XIY5m5dvCAweoVQA$TilG2FR/dC/LfLrjr7bwn0Hk535Z79J1hLLSQmx1vrU',1,1,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL);
CREATE TABLE account_token (
	id INTEGER NOT NULL, 
	account_id INTEGER, 
	purpose VARCHAR(20) NOT NULL, 
	secret_hash VARCHAR(64) NOT NULL, 
	facts_sealed TEXT, 
	created_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_account_token PRIMARY KEY (id), 
	CONSTRAINT fk_account_token_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_account_token_secret_hash UNIQUE (secret_hash)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE area (
	code VARCHAR(10) NOT NULL, 
	name_pl VARCHAR(120) NOT NULL, 
	name_en VARCHAR(120) NOT NULL, 
	place INTEGER NOT NULL, 
	CONSTRAINT pk_area PRIMARY KEY (code)
);
INSERT INTO "area" VALUES('FAM','Rodziny','Families',1);
INSERT INTO "area" VALUES('FOST','Piecza zastępcza i adopcja','Foster care and adoption',2);
INSERT INTO "area" VALUES('DIS','Osoby z ograniczoną mobilnością, w tym z niepełnosprawnościami','People with reduced mobility, incl. disabilities',3);
INSERT INTO "area" VALUES('ELD','Osoby starsze','Older people',4);
INSERT INTO "area" VALUES('MIG','Migranci','Migrants',5);
INSERT INTO "area" VALUES('STAFF','Kadra pomocy i integracji społecznej (w tym zdrowie psychiczne i przeciwdziałanie przemocy domowej)','Social assistance and integration staff (incl. mental health, domestic violence)',6);
CREATE TABLE assessment (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	participation_id INTEGER NOT NULL, 
	result VARCHAR(20) NOT NULL, 
	assessed_on DATE NOT NULL, 
	assessor VARCHAR(120) NOT NULL, 
	document VARCHAR(200) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	recorded_by INTEGER, 
	CONSTRAINT pk_assessment PRIMARY KEY (id), 
	CONSTRAINT ck_assessment_result CHECK (result IN ('qualified', 'not_qualified')), 
	CONSTRAINT fk_assessment_participation_id FOREIGN KEY(participation_id) REFERENCES participation (id), 
	CONSTRAINT uq_assessment_ref UNIQUE (ref)
);
INSERT INTO "assessment" VALUES(1,'2wgc7huyfayg7',1,'qualified','2023-10-21','Komisja DEMO','Protokół DEMO/1','2026-11-25 00:37:28.632616',1);
CREATE TABLE attempt (
	id INTEGER NOT NULL, 
	scope VARCHAR(30) NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_attempt PRIMARY KEY (id)
);
CREATE TABLE audit_entry (
	seq BIGINT NOT NULL, 
	at DATETIME NOT NULL, 
	account_id INTEGER, 
	verb VARCHAR(60) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	object_id VARCHAR(40) NOT NULL, 
	fields TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_entry PRIMARY KEY (seq)
);
INSERT INTO "audit_entry" VALUES(1,'2026-11-25 00:37:28.632616',NULL,'office.change','office','1','["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]','','e4bfbfaad7289bf939802e85e60ff720bb3daf10413c43159a95c19cb923ebb1');
INSERT INTO "audit_entry" VALUES(2,'2026-11-25 00:37:28.632616',NULL,'project.open','project','1','["budget_eur_cents", "budget_pln_cents", "code", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]','','851d1c4e9dd164741d58f00f1dbb36ee6d6b98c242b5a3c33b6eadd94b4c7707');
INSERT INTO "audit_entry" VALUES(3,'2026-11-25 00:37:28.632616',NULL,'venue.create','venue','1','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','26c056a0cb27a9712cb213a49a974a04a6e5b4d6c94d349578e018c2e94c9c97');
INSERT INTO "audit_entry" VALUES(4,'2026-11-25 00:37:28.632616',NULL,'venue.create','venue','2','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','963927cc655fe819e4093bb26023bb074622908cbf66dac5230a6ba8e346550a');
INSERT INTO "audit_entry" VALUES(5,'2026-11-25 00:37:28.632616',NULL,'venue.create','venue','3','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','f81ad14056108885a9eb59762b8b02e00a48ddfbf27f1b2fb2454b00f88d9b6e');
INSERT INTO "audit_entry" VALUES(6,'2026-11-25 00:37:28.632616',NULL,'venue.create','venue','4','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','bbcef7a7acf00ccef433926bdd7739179c5a48722f6780ed9f643859621d2e71');
INSERT INTO "audit_entry" VALUES(7,'2026-11-25 00:37:28.632616',NULL,'venue.create','venue','5','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','ff57edb493607da5bec781c030c8db3d2fa2010e81a228ac6838143b0a159be8');
INSERT INTO "audit_entry" VALUES(8,'2026-11-25 00:37:28.632616',NULL,'venue.create','venue','6','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','55e795cb16050ec57eeb70bbaede5e6915e47db135e07c6a8e8ea7c95d430147');
INSERT INTO "audit_entry" VALUES(9,'2026-11-25 00:37:28.632616',NULL,'institution.create','institution','1','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','0cb3052ba520f06244ab2b2dbe70c00465937f80e15a8f759da8b717eda3d457');
INSERT INTO "audit_entry" VALUES(10,'2026-11-25 00:37:28.632616',NULL,'institution.create','institution','2','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','c09ac8955dcf9c2f984c640e62573c82de38bf544fd4c2bc2e99d74bacb2e292');
INSERT INTO "audit_entry" VALUES(11,'2026-11-25 00:37:28.632616',NULL,'institution.create','institution','3','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','d6a03b47ce7b57dabf169d37a5d56fabb658550f8e85201d74885fd89b60adf9');
INSERT INTO "audit_entry" VALUES(12,'2026-11-25 00:37:28.632616',NULL,'institution.create','institution','4','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','e7bbea1fcd33578fb54660bada3a9777108c92bc8ba38e8a863c36f1efdae7d0');
INSERT INTO "audit_entry" VALUES(13,'2026-11-25 00:37:28.632616',NULL,'institution.create','institution','5','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','544d18812d5cdfe3c9eb27b409259d2c08fa7e9e6a8c646edcf5e65c371340fc');
INSERT INTO "audit_entry" VALUES(14,'2026-11-25 00:37:28.632616',NULL,'institution.create','institution','6','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','45e51a5de6fc2139bc7f34d4ba11e466b1005b11944039156cbc6528dae782df');
INSERT INTO "audit_entry" VALUES(15,'2026-11-25 00:37:28.632616',NULL,'institution.create','institution','7','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','713c250995a28ea1843ce3688f925ec4e81707e5dd8c945066e6cbaa8c9b4580');
INSERT INTO "audit_entry" VALUES(16,'2026-11-25 00:37:28.632616',NULL,'institution.create','institution','8','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','130e30565a8ec6f9a677774ac95c0a9ff03d950362d90e34c85f9fd3130f0816');
INSERT INTO "audit_entry" VALUES(17,'2026-11-25 00:37:28.632616',NULL,'institution.create','institution','9','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','240c3d1768db16131dc769438a25cffa8bf44722b48f63ef98083ff6c712eaa7');
INSERT INTO "audit_entry" VALUES(18,'2023-08-31 22:00:00.000000',NULL,'person.create','person','1','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','a262581264f886f311866842918c10d45d0f0af751de8262f0efb65d990b3e79');
INSERT INTO "audit_entry" VALUES(19,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','1','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','fd8711a15e583cd4ad549661bf29a0b67ddaa13e130040002e14203bf967c239');
INSERT INTO "audit_entry" VALUES(20,'2023-08-31 22:00:00.000000',NULL,'person.create','person','2','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','647b24bc01c44e485e998b2886704ca9a29da084c32283a8fb564a61c8ca9d98');
INSERT INTO "audit_entry" VALUES(21,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','2','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','9124851372a20d2bcebb404e3b33a79dee8da8265ecb0894314cacbd3a6035df');
INSERT INTO "audit_entry" VALUES(22,'2023-08-31 22:00:00.000000',NULL,'person.create','person','3','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','e3cf44b124484ac4a02b9ace5e95a464b4a52abb36a28a822d0695a0ff6003e6');
INSERT INTO "audit_entry" VALUES(23,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','3','["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','243d0437125bce33a47af8456b1fdb6fbef64c158e8315aad779a1b1a6519049');
INSERT INTO "audit_entry" VALUES(24,'2023-08-31 22:00:00.000000',NULL,'person.create','person','4','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','cab2a0ce1320ef45003a33e2df598f281037058d9a083389b9f1fd39806bafc3');
INSERT INTO "audit_entry" VALUES(25,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','4','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','f2cee8bf0056cbe46dec984a2860b208a7f7bb423751bdde273151a3c1d5ce1b');
INSERT INTO "audit_entry" VALUES(26,'2023-08-31 22:00:00.000000',NULL,'person.create','person','5','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','f0ea90b922f985fc8adea421d964d98b1c87c6565ae3828a6d5030c482c718c6');
INSERT INTO "audit_entry" VALUES(27,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','5','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','9a57053110217540d2f5814e194df2514e36d8eef61ebc853ee5f5164fe31391');
INSERT INTO "audit_entry" VALUES(28,'2023-08-31 22:00:00.000000',NULL,'person.create','person','6','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','2bb3e3138de5ef3ca383ee05e9802db4431a5f83ea84e50a5f60d9de478f0f37');
INSERT INTO "audit_entry" VALUES(29,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','6','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','88d3a3b9eea8d8d765a2c45057a24071ea42fc3f196483b93809c4354d4122e8');
INSERT INTO "audit_entry" VALUES(30,'2023-08-31 22:00:00.000000',NULL,'person.create','person','7','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','9de1659686f3314add1009ba4a0ecfee4a79d041ceb48f2ff3b0aff4f3286212');
INSERT INTO "audit_entry" VALUES(31,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','7','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','42c4d71ae766d5ec4899d6b3522a9bfb8277fbdbb6457536e4b3d30f53004390');
INSERT INTO "audit_entry" VALUES(32,'2023-08-31 22:00:00.000000',NULL,'person.create','person','8','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','f359359a6afd02428a54a51ea820d04d891b327b91bce10a58614f0446cabb1d');
INSERT INTO "audit_entry" VALUES(33,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','8','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','4057374123611c2bdd85a1aeac1cf27def96e2f7c8a93477e1b383144b330b98');
INSERT INTO "audit_entry" VALUES(34,'2023-08-31 22:00:00.000000',NULL,'person.create','person','9','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','00b53e638baa70adbce145b69baf7972fff5cf6ff160c81021db56e859333713');
INSERT INTO "audit_entry" VALUES(35,'2026-11-25 00:37:28.632616',NULL,'account.open','account','1','["email", "person_id"]','','ff4822a893d5278b66c4dd5b105a07d5c405b9fcfa53d7ca905c484d01414f23');
INSERT INTO "audit_entry" VALUES(36,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','1','["role.officer"]','','0c8ad3742d340544fe9dbf08f6299cbec3bb9cb9bb3bb6308c2624fe089fe614');
INSERT INTO "audit_entry" VALUES(37,'2023-08-31 22:00:00.000000',NULL,'person.create','person','10','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','86abf795935a4bbd8c5fc430b62a271ed5860fe6bbc267db857908f2e1e818c6');
INSERT INTO "audit_entry" VALUES(38,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','10','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','a581228c81f7faed1f405edb4140347637ec463fbb0afb02862964f3180d5f3a');
INSERT INTO "audit_entry" VALUES(39,'2026-11-25 00:37:28.632616',NULL,'account.open','account','2','["email", "person_id"]','','def9aac2fdf58c5a6e088064fa8e72f3dd36b132ca66cf5a8ad48a4fd2d01225');
INSERT INTO "audit_entry" VALUES(40,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','2','["role.worker"]','','61e4590e05cbdd206600a05930db7566535dd78552bd5b4d5d081f239bb4976c');
INSERT INTO "audit_entry" VALUES(41,'2023-08-31 22:00:00.000000',NULL,'person.create','person','11','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','2a243cd07be0669c1e016ef35d4ef9ea4dc7a0a9cfccf9bed2b7a7be65fc4d2b');
INSERT INTO "audit_entry" VALUES(42,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','11','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','5659e96fd692c7695c470ac3a49b14600ccfff253c3a6492f1dd95821910645a');
INSERT INTO "audit_entry" VALUES(43,'2026-11-25 00:37:28.632616',NULL,'account.open','account','3','["email", "person_id"]','','a7a808c8cba9388203e58734770c3c0a4226f2b4ddf8e5b0a7f70677ce2f5c64');
INSERT INTO "audit_entry" VALUES(44,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','3','["role.worker"]','','d2f1cc70169ac205fd24d86d3c55c52370abfb14844715ab38562e85add3601b');
INSERT INTO "audit_entry" VALUES(45,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','3','["role.coordinator"]','','bf055f33da2e80a1c4f934f744911231682dbf61dc426ed0bd970079b2eb2a22');
INSERT INTO "audit_entry" VALUES(46,'2023-08-31 22:00:00.000000',NULL,'person.create','person','12','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','95ec461c2befe5a84210c8b114a762ac25357de4373af46a8db19bd647301c32');
INSERT INTO "audit_entry" VALUES(47,'2026-11-25 00:37:28.632616',NULL,'account.open','account','4','["email", "person_id"]','','0700cd5a60d15ad294b184142e7c03158badab671685de701ea2fb2a79add89b');
INSERT INTO "audit_entry" VALUES(48,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','4','["role.auditor"]','','db430f9f426bd786d92282fe8dc5a64791b3571cac574d23f3a3a753114c6d0b');
INSERT INTO "audit_entry" VALUES(49,'2023-08-31 22:00:00.000000',NULL,'person.create','person','13','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','c3310151ffdc28e28b840b3db42a659dbfaea0bba955d2f959cf064d4aba9faa');
INSERT INTO "audit_entry" VALUES(50,'2026-11-25 00:37:28.632616',NULL,'account.open','account','5','["email", "person_id"]','','aee79ff4f2d56e5f2c05d73d213180cb1e224d1644fa1a95d451acf4744b0bce');
INSERT INTO "audit_entry" VALUES(51,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','5','["role.administrator"]','','d883d6388156942beeed0e6f0b69f845a18cb32e0d36e022cca9f7f593e7dc02');
INSERT INTO "audit_entry" VALUES(52,'2023-08-31 22:00:00.000000',NULL,'person.create','person','14','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','f4fb4023308072099c71156a4f61c6078bd94757e2c4f374fa4547996a6ce9a2');
INSERT INTO "audit_entry" VALUES(53,'2026-11-25 00:37:28.632616',NULL,'account.open','account','6','["email", "person_id"]','','805c15604eccb99a2133ee73cf2e8c7c7534f67401cd2e2102dfc6a369919311');
INSERT INTO "audit_entry" VALUES(54,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','6','["role.trainer"]','','e8c4c91c0783539809b2cb79395e4481297ad7b2619bfd409038fcef92ffd5ce');
INSERT INTO "audit_entry" VALUES(55,'2023-08-31 22:00:00.000000',NULL,'person.create','person','15','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','fce8644392d571bbf690208007050c3245e29923c6d9338499587934d70e731f');
INSERT INTO "audit_entry" VALUES(56,'2026-11-25 00:37:28.632616',NULL,'account.open','account','7','["email", "person_id"]','','827e5c635fe7a8d6a184561009e7ecd82f6109b16082e3d290c53dc8098850ba');
INSERT INTO "audit_entry" VALUES(57,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','7','["role.trainer"]','','56ce3709f2425bfbd92ac10188c4105f2926392c4d60b3afdce2002d77415e00');
INSERT INTO "audit_entry" VALUES(58,'2023-08-31 22:00:00.000000',NULL,'person.create','person','16','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','00142f419021f3cf11987c4c364f085e6ca01c9304e4fa8cdb2b2a94402eb4be');
INSERT INTO "audit_entry" VALUES(59,'2026-11-25 00:37:28.632616',NULL,'account.open','account','8','["email", "person_id"]','','8dfff1a09a752266e6fa9b65eb63893ab69dced4214c6aaae147e1ceefe75fe0');
INSERT INTO "audit_entry" VALUES(60,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','8','["role.trainer"]','','f5ae9544dab528f18660565b3750d30d59adbd46e0fdcce4b40c535e9db89192');
INSERT INTO "audit_entry" VALUES(61,'2023-08-31 22:00:00.000000',NULL,'person.create','person','17','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','ab4d21d68555cab4018cb3cfd5e63118691ac81023d147a6c74f457c054d5e53');
INSERT INTO "audit_entry" VALUES(62,'2026-11-25 00:37:28.632616',NULL,'account.open','account','9','["email", "person_id"]','','7ff7d6f60a9cf174d44a3d73136c2d09061a9958fe53e753d7a1c0231962d7d7');
INSERT INTO "audit_entry" VALUES(63,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','9','["role.trainer"]','','5f0f709d5009866aa52e59797b3945361cba5bbfc37852b4f7bc97141a17074a');
INSERT INTO "audit_entry" VALUES(64,'2023-08-31 22:00:00.000000',NULL,'person.create','person','18','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','22389e013463ac524609fafa0529748257448328333be166b6a54a6afe640a63');
INSERT INTO "audit_entry" VALUES(65,'2026-11-25 00:37:28.632616',NULL,'account.open','account','10','["email", "person_id"]','','435646b18e1de4c0e5102e13a297b3b7d9ec6f97e76c08294aeda440d6579a08');
INSERT INTO "audit_entry" VALUES(66,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','10','["role.trainer"]','','d082cb345b4fd367ae3baa17a8f332911f1824c8c59fa289f55af6334ecc3dd3');
INSERT INTO "audit_entry" VALUES(67,'2023-08-31 22:00:00.000000',NULL,'person.create','person','19','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','1c391d4f0f0ad433dbb7c985d6a2bf657575a5159e5ef5cdd664111e0da892d2');
INSERT INTO "audit_entry" VALUES(68,'2026-11-25 00:37:28.632616',NULL,'account.open','account','11','["email", "person_id"]','','2322734cee1bd7fb39c059ca3a45104cdd94fb62ee06e2ba4333a02aa0a78d67');
INSERT INTO "audit_entry" VALUES(69,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','11','["role.trainer"]','','58074091a5615aba2e3e0f2d9941d69a20821a649975194732d7876f6475315f');
INSERT INTO "audit_entry" VALUES(70,'2023-08-31 22:00:00.000000',NULL,'person.create','person','20','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','2229e30021ed2dffae2a0e049cae321d326419939882f6e38b1b0769b0a3165f');
INSERT INTO "audit_entry" VALUES(71,'2026-11-25 00:37:28.632616',NULL,'account.open','account','12','["email", "person_id"]','','550227ed2c56da82c1c2b867720883d62872074a4219af19a84d34e2abb0768e');
INSERT INTO "audit_entry" VALUES(72,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','12','["role.trainer"]','','e1c4b675ed0474d7793d1495889e8ad2e35cc9af51c6261d879aae2408bdfd96');
INSERT INTO "audit_entry" VALUES(73,'2023-08-31 22:00:00.000000',NULL,'person.create','person','21','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','ed4902feb08fa63c723ab443151fe688b41876e4738065efadc6a69895ae48f7');
INSERT INTO "audit_entry" VALUES(74,'2026-11-25 00:37:28.632616',NULL,'account.open','account','13','["email", "person_id"]','','b8e792f500e547e861dde21f616731164943b510ac503b2684265224c867b314');
INSERT INTO "audit_entry" VALUES(75,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','13','["role.trainer"]','','fe92adf45660fea5bac73dfb71165cd3b480655425468b52cf79a1ecb49f49aa');
INSERT INTO "audit_entry" VALUES(76,'2023-08-31 22:00:00.000000',NULL,'person.create','person','22','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','618934cc1c1647a2a82e89b7ff3b6eaf1be60e429097db1b7813a4e22aaaede5');
INSERT INTO "audit_entry" VALUES(77,'2026-11-25 00:37:28.632616',NULL,'account.open','account','14','["email", "person_id"]','','209e82ae6fafa50e8e914123453f71c548a6a2d69c8d33c7ae869d3ad851c8e5');
INSERT INTO "audit_entry" VALUES(78,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','14','["role.trainer"]','','d5551d6e66e84128da0c6bfcd92942c3296dbfabe0cf7942abe1a58d8ef8c5d2');
INSERT INTO "audit_entry" VALUES(79,'2023-08-31 22:00:00.000000',NULL,'person.create','person','23','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','2d2e5f6c918edaa2ac1e0f5fa0bfefa58bb45a24cb44c81b82dbbd370170dd88');
INSERT INTO "audit_entry" VALUES(80,'2026-11-25 00:37:28.632616',NULL,'account.open','account','15','["email", "person_id"]','','768ca0213b676e33a277f004761ad2d99b13ae2089a7d159d5f24106b7148f2b');
INSERT INTO "audit_entry" VALUES(81,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','15','["role.trainer"]','','71b2a000151c29315a454f090d3a3d1aa0eef970a0d068fe328f69687de2f90e');
INSERT INTO "audit_entry" VALUES(82,'2023-08-31 22:00:00.000000',NULL,'person.create','person','24','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','38ee1f430913db416ea2b697d00ff7fdf4e2eb8948131ea9d361a65d16def80d');
INSERT INTO "audit_entry" VALUES(83,'2026-11-25 00:37:28.632616',NULL,'account.open','account','16','["email", "person_id"]','','76e4701af76e183a0220f994dc1b567b1054d2642d3cdec5e0de3c07ae35b598');
INSERT INTO "audit_entry" VALUES(84,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','16','["role.trainer"]','','c0155a0f5b6759217281c69619040f3a8c496c0cfc79a3c5bbf5e92fb554d907');
INSERT INTO "audit_entry" VALUES(85,'2023-08-31 22:00:00.000000',NULL,'person.create','person','25','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','000f8d0d305d787a606aaf383cc6da5befc0f1fa1b5d3975878db78305e74461');
INSERT INTO "audit_entry" VALUES(86,'2026-11-25 00:37:28.632616',NULL,'account.open','account','17','["email", "person_id"]','','c59265c391f42d2aff8cc40641a28cd3c04f83d4b014c80154feabc7bc30a18c');
INSERT INTO "audit_entry" VALUES(87,'2026-11-25 00:37:28.632616',NULL,'account.grant','account','17','["role.trainer"]','','a9a5066b32a83bbee707c12c8b7c98fc92ba3b2fdce0c5c66ba34a0ad0534e07');
INSERT INTO "audit_entry" VALUES(88,'2026-10-29 07:00:00.000000',1,'edition.create','edition','1','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','22d0c8d77b60a35c49d6a5d4da5dbe938ddf6f54edadb625d10c2005ce04aa65');
INSERT INTO "audit_entry" VALUES(89,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','1','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','b29f4ecab76bcd9070acaca41e8b92d4e64be6a7e74a158526ad6ef45299db82');
INSERT INTO "audit_entry" VALUES(90,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','2','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','84909de097b6ba3547d14e14d708ab52c818f97c0e321dd0033a1562f3709806');
INSERT INTO "audit_entry" VALUES(91,'2026-10-29 07:00:00.000000',1,'edition.create','edition','2','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','98ab18399b7239dee566b60470486ae2ad35b751f17a61fee58d7de81e6108dc');
INSERT INTO "audit_entry" VALUES(92,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','3','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','f2de6e0e5986263fc7042a102de67bb4e4661c19500d40c5f290b1fd41978e65');
INSERT INTO "audit_entry" VALUES(93,'2026-10-29 07:00:00.000000',1,'edition.publish','edition','2','["changed_at", "published_at", "state"]','','a9e165db2485d11d7337852f246b649f14cdafa1d0e5539e4919e9b288690d99');
INSERT INTO "audit_entry" VALUES(94,'2026-11-10 05:23:07.158154',NULL,'enrolment.apply','enrolment','1','["arrival", "state"]','','59a71d09e1ad8f7d08c44de79b6e627f05eb634e00e3fc5e610118f7edd728ae');
INSERT INTO "audit_entry" VALUES(95,'2026-11-15 03:46:14.316308',NULL,'enrolment.apply','enrolment','2','["arrival", "state"]','','99e0974a3189b4edf8b8bc44502c5116ec451e3682cc98c2bff6e09f878b6712');
INSERT INTO "audit_entry" VALUES(96,'2026-11-20 02:09:21.474462',NULL,'enrolment.apply','enrolment','3','["arrival", "state"]','','9fcaabfe59accbe043b06b4327b9e1c81068e77e6ddde77cf8903abbf3a02267');
INSERT INTO "audit_entry" VALUES(97,'2026-11-25 00:37:28.632616',1,'edition.cancel','edition','2','["state"]','DEMO: za mało zgłoszeń','41044f0bcaf965714932dbfd301749c90908bda207c729ff740f2ee0aaceb71f');
INSERT INTO "audit_entry" VALUES(98,'2026-11-25 00:37:28.632616',1,'enrolment.cancel','enrolment','1','["state"]','','1bda050aa5b25c2e6efa56b6fecb7596d5197d0383424197169b5614429bbfbc');
INSERT INTO "audit_entry" VALUES(99,'2026-11-25 00:37:28.632616',1,'enrolment.cancel','enrolment','2','["state"]','','220dee46936d860f2f31e19bb6c486c6fc951306a51e9e95e174605081555a06');
INSERT INTO "audit_entry" VALUES(100,'2026-11-25 00:37:28.632616',1,'enrolment.cancel','enrolment','3','["state"]','','8d3f8572f2e08ca71d22ede8981cbab797072782bc3bd72a10ac8515689a707f');
INSERT INTO "audit_entry" VALUES(101,'2023-09-04 06:00:00.000000',1,'edition.create','edition','3','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','517c16632607566c18b919900a420fd07a2fce8ca04b7ea368beb8722f87d369');
INSERT INTO "audit_entry" VALUES(102,'2023-09-04 06:00:00.000000',1,'meeting.create','meeting','4','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','769f7a7ec3bdb29b790720659a0ca101a39586c865465341b1a83bd12f5200ea');
INSERT INTO "audit_entry" VALUES(103,'2023-09-04 06:00:00.000000',1,'edition.publish','edition','3','["changed_at", "published_at", "state"]','','f54790a02440903195047a4eacadbc8c2d781065ea15cb38e74f13c2889ef6aa');
INSERT INTO "audit_entry" VALUES(104,'2023-09-14 14:26:06.666667',NULL,'enrolment.apply','enrolment','4','["arrival", "state"]','','6e9515176bc57e39b0ffb15eb8f3f654302a372fcdea528586546c3e56a5b87a');
INSERT INTO "audit_entry" VALUES(105,'2023-09-17 22:52:13.333334',NULL,'enrolment.apply','enrolment','5','["arrival", "state"]','','034de1c8d9f1b4be0503e7f32f275e4b3b3f408b1ae04ec7ace57377126f8a2f');
INSERT INTO "audit_entry" VALUES(106,'2023-09-21 07:18:20.000001',NULL,'enrolment.apply','enrolment','6','["arrival", "state"]','','cc014675b0485083896ae9fea3bd2af6dbd33ed0c978276f4664f0ec4d8e5ade');
INSERT INTO "audit_entry" VALUES(107,'2023-09-24 15:44:26.666668',NULL,'enrolment.apply','enrolment','7','["arrival", "state"]','','dc193b7d5eff233e30a514d46ceee8f344533e17d917cb79c549af4140d62812');
INSERT INTO "audit_entry" VALUES(108,'2023-09-28 00:10:33.333335',NULL,'enrolment.apply','enrolment','8','["arrival", "state"]','','41ffa3655f418c39869328b06b2529d5c391d18364c7927ff564b9e6acdecce2');
INSERT INTO "audit_entry" VALUES(109,'2023-10-01 08:36:40.000002',NULL,'enrolment.apply','enrolment','9','["arrival", "state"]','','7bb39aa9c4ee0874c53f03ac708609ed43f6d371c3c92b63137105b78b41a6e0');
INSERT INTO "audit_entry" VALUES(110,'2023-10-04 17:02:46.666669',NULL,'enrolment.apply','enrolment','10','["arrival", "state"]','','549db0737cb4c001ef81ca7d4649f5f431f919d2d609756016ff28d617e4e714');
INSERT INTO "audit_entry" VALUES(111,'2023-10-08 01:28:53.333336',NULL,'enrolment.apply','enrolment','11','["arrival", "state"]','','ac1ddc3b863ff1ee8caa51f4959117da8d7c372895657d4c1c8348f56e117048');
INSERT INTO "audit_entry" VALUES(112,'2023-10-11 09:58:00.000000',NULL,'enrolment.withdraw','enrolment','6','["state"]','','39b057d5e7139fb29c6b6039ba23172daa81199a399b2c3f48abd5136c62f8ca');
INSERT INTO "audit_entry" VALUES(113,'2023-10-16 12:10:00.000000',1,'register.mark','meeting','4','["marks"]','','79311ac1dd2d930336c9c65ca432caa4de0e4185e9b94668fb21c0e1a97f7a4e');
INSERT INTO "audit_entry" VALUES(114,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','1','["began_on"]','','f8b730e092b220bd71b3c6c5f1c010ba4d45377ad92a601ab4eb85daee4fdcc4');
INSERT INTO "audit_entry" VALUES(115,'2023-10-16 12:10:00.000000',1,'support.begin','support','1','["began_on", "source"]','','b54d0733cfc4ac52c63bb07d9dd0f498098944fc035a4c1635eebc51be352412');
INSERT INTO "audit_entry" VALUES(116,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','2','["began_on"]','','c2d36780b97d006a82ac537c1285c48327f4705e5d00b1a79fe3507468b5e9e9');
INSERT INTO "audit_entry" VALUES(117,'2023-10-16 12:10:00.000000',1,'support.begin','support','2','["began_on", "source"]','','77eb34d66bd5782a79c1070b028958a89f8ef02b8167f8d4dc2a0d11333fce86');
INSERT INTO "audit_entry" VALUES(118,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','3','["began_on"]','','ac4f00c5831bf266fedf20124de9ce19d28371a84fa1fa6f491f8bf11d29d69b');
INSERT INTO "audit_entry" VALUES(119,'2023-10-16 12:10:00.000000',1,'support.begin','support','3','["began_on", "source"]','','77af3f45949c52942d6ad0e680044015b83c0bff0f214d4a28ea50a1b2d5d68b');
INSERT INTO "audit_entry" VALUES(120,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','4','["began_on"]','','3ccdead2374363322c8889b96e2d361fc73c887b59b502b549b10ce0f168c08e');
INSERT INTO "audit_entry" VALUES(121,'2023-10-16 12:10:00.000000',1,'support.begin','support','4','["began_on", "source"]','','f62bff7f04bf9278a89ddbdcd0cbf82d8ce20b683336189f62102b178c2c5f7b');
INSERT INTO "audit_entry" VALUES(122,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','5','["began_on"]','','66c3bddd7f6c0f96a913a7822bafba49ba4ab68f1f33f5a83122e5d6f7aede89');
INSERT INTO "audit_entry" VALUES(123,'2023-10-16 12:10:00.000000',1,'support.begin','support','5','["began_on", "source"]','','8b55d092b0597549cf3e61ef9bc6f9de31e3bbb526114f255a267a16370cbfbd');
INSERT INTO "audit_entry" VALUES(124,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','6','["began_on"]','','e9d3b2ae88e635e733f8c5f87121bf1264d98f7738c39448d059503003d00794');
INSERT INTO "audit_entry" VALUES(125,'2023-10-16 12:10:00.000000',1,'support.begin','support','6','["began_on", "source"]','','95cbddc60503cc872b8c0e2b7fc194f3830d66dc718da78f76487e47b67250b2');
INSERT INTO "audit_entry" VALUES(126,'2023-10-16 12:15:00.000000',1,'register.close','meeting','4','["closed_at"]','','808b6756c1980fefa131b23164f2f1dd43bd83bd5cd42056797e7f4cbe466382');
INSERT INTO "audit_entry" VALUES(127,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','1','["number"]','','2a8b90942addc05523b5f99203ee4c874842434410bfe40790b15abf1b1ac0be');
INSERT INTO "audit_entry" VALUES(128,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','2','["number"]','','a08982d12113c719925284a6dab251f9072da3d1849369ea249826d52d48f4e1');
INSERT INTO "audit_entry" VALUES(129,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','3','["number"]','','ac7c315e2df54d0db83ea73c4665b68a68d501483d5c601282abd152fc234eb3');
INSERT INTO "audit_entry" VALUES(130,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','4','["number"]','','973cca3999f3c11a2913efd9678fb257ec3b1481f36bf952591cda05231ee425');
INSERT INTO "audit_entry" VALUES(131,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','5','["number"]','','bce360b1b7a11c5e417cdab37ae54aee8d37bc65da34c243ef276b00ee3f4cbe');
INSERT INTO "audit_entry" VALUES(132,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','6','["number"]','','cf88da227f6802d780848640f509c3d44165a4eff866c7dcb8a9357854c83578');
INSERT INTO "audit_entry" VALUES(133,'2026-10-21 06:00:00.000000',1,'edition.create','edition','4','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','c557fcde40814206f4da0f43d63925fdc39b88cf2e17005be9994076c477e88a');
INSERT INTO "audit_entry" VALUES(134,'2026-10-21 06:00:00.000000',1,'meeting.create','meeting','5','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','6f4b2692e1ecc07ecf4492fb0185dc4fc483f63111479df3e5e0ac610b7b82d5');
INSERT INTO "audit_entry" VALUES(135,'2026-10-21 06:00:00.000000',1,'meeting.create','meeting','6','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','788fd4c44675c64e0dc6364c0667475455cc2df4115adffb3b86db9ad9dc0c83');
INSERT INTO "audit_entry" VALUES(136,'2026-10-21 06:00:00.000000',1,'meeting.create','meeting','7','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','45434851405ef089adea014c5ac9e7073a887045699dec5636ba2283984b61b7');
INSERT INTO "audit_entry" VALUES(137,'2026-10-21 06:00:00.000000',1,'edition.publish','edition','4','["changed_at", "published_at", "state"]','','5a6172383b4e6b63e1992c5bd28248fc376d4ed70879866b2c1af9b05a27bc44');
INSERT INTO "audit_entry" VALUES(138,'2026-10-29 23:26:06.666667',NULL,'enrolment.apply','enrolment','12','["arrival", "state"]','','745700b09c9367461b6531a7db5b24291dd67bef610733b522fb8cdb019d9af0');
INSERT INTO "audit_entry" VALUES(139,'2026-10-31 15:52:13.333334',NULL,'enrolment.apply','enrolment','13','["arrival", "state"]','','7f0458928c126946f831fb1e3cdc5fa413c246ac78aa0d3b13ac723ceec1cabb');
INSERT INTO "audit_entry" VALUES(140,'2026-11-02 08:18:20.000001',NULL,'enrolment.apply','enrolment','14','["arrival", "state"]','','cb8c4543eb37a9c2419404b60dcce3fdcb2783288ac84e1c5c5e4dbca54f1069');
INSERT INTO "audit_entry" VALUES(141,'2026-11-04 00:44:26.666668',NULL,'enrolment.apply','enrolment','15','["arrival", "state"]','','72a922f80d71c98a76b224bf5580695b3dd4f707ac74b189b1d3878c613849cd');
INSERT INTO "audit_entry" VALUES(142,'2026-11-05 17:10:33.333335',NULL,'enrolment.apply','enrolment','16','["arrival", "state"]','','a2bb4e42ad55c93a2899f7899739d08a91ce2acbcd3bdebeeff2d44aeed618c7');
INSERT INTO "audit_entry" VALUES(143,'2026-11-07 09:36:40.000002',NULL,'enrolment.apply','enrolment','17','["arrival", "state"]','','8ed1fcb3d60f82add804d6d3d95e9d1aca45ba0ca7b39d5c12f58ecdb1d7af20');
INSERT INTO "audit_entry" VALUES(144,'2026-11-09 02:02:46.666669',NULL,'enrolment.apply','enrolment','18','["arrival", "state"]','','9d58743b96608fea689b4365ef3efe05fc27e4411dba1e1f4917480de7135355');
INSERT INTO "audit_entry" VALUES(145,'2026-11-10 18:28:53.333336',NULL,'enrolment.apply','enrolment','19','["arrival", "state"]','','0f38990bbea1e71293f176774d2957e91fad67ff2b8e488a87c5e5a57f1d376a');
INSERT INTO "audit_entry" VALUES(146,'2026-11-17 15:10:00.000000',1,'register.mark','meeting','5','["marks"]','','2981cd4413028c5d8bcaccf8c2901e6fe5e5a8da14827533c8c9870e63c6366b');
INSERT INTO "audit_entry" VALUES(147,'2026-11-17 15:10:00.000000',1,'participation.begin','participation','7','["began_on"]','','b24833113b127be3c86e9c6fa0a2f699648a15e6fed0838153fe2dae81990cc0');
INSERT INTO "audit_entry" VALUES(148,'2026-11-17 15:10:00.000000',1,'support.begin','support','7','["began_on", "source"]','','6b9d392ac161393797fad2a60e750486a1bfad96f8556a1a66bd8261dd59fe6a');
INSERT INTO "audit_entry" VALUES(149,'2026-11-17 15:10:00.000000',1,'support.begin','support','8','["began_on", "source"]','','0e073760487b87f4c89f35b547303d2510eee6900df93fc8178f979617ce82bb');
INSERT INTO "audit_entry" VALUES(150,'2026-11-17 15:10:00.000000',1,'support.begin','support','9','["began_on", "source"]','','dca45b958c89f6933f24561a4e62bc2ad2a5d25d548a50eabf4a50d9ea0fba23');
INSERT INTO "audit_entry" VALUES(151,'2026-11-17 15:10:00.000000',1,'participation.begin','participation','8','["began_on"]','','15f2f01e23f806c8bf1409952d5c5d51116aedc9de9730d032d55bd189ba7ad8');
INSERT INTO "audit_entry" VALUES(152,'2026-11-17 15:10:00.000000',1,'support.begin','support','10','["began_on", "source"]','','c7c4d4a573fa14f4d180e17933db783aebe0e52bc099cb1bd26fe6d1374ecbb1');
INSERT INTO "audit_entry" VALUES(153,'2026-11-17 15:10:00.000000',1,'participation.begin','participation','9','["began_on"]','','8dea72afff0990adee1796eb1204db2c6350d57bee0647b0efdd0e3db51e18df');
INSERT INTO "audit_entry" VALUES(154,'2026-11-17 15:10:00.000000',1,'support.begin','support','11','["began_on", "source"]','','cb7a3bfbde477ccddc72a3b0034acd93efdc636e74e15636cf45751af45825e9');
INSERT INTO "audit_entry" VALUES(155,'2026-11-17 15:15:00.000000',1,'register.close','meeting','5','["closed_at"]','','e1c7c03831175b4808966023c92e869ace1fcb642bc5f534eed96fa6ed8437cf');
INSERT INTO "audit_entry" VALUES(156,'2026-10-29 07:00:00.000000',1,'edition.create','edition','5','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','60a4ad2f81ece2cbcac6b17d0a6a419449a20c1ff0ca4a24d5bd7f099d44d684');
INSERT INTO "audit_entry" VALUES(157,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','8','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','9949032ee789c8121178964b05a9ebc749615464aa24d140646f6e24c0e45d9f');
INSERT INTO "audit_entry" VALUES(158,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','9','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','c2038327183ccc704f3ad28fad08df1a37dd586cd4b5731254353c7a4f54918e');
INSERT INTO "audit_entry" VALUES(159,'2026-10-29 07:00:00.000000',1,'edition.publish','edition','5','["changed_at", "published_at", "state"]','','463937d0e451491b629c9d6478eff65fd2c91ed281bb0ae0c259f21087430ba4');
INSERT INTO "audit_entry" VALUES(160,'2026-11-07 11:36:56.514735',NULL,'enrolment.apply','enrolment','20','["arrival", "state"]','','dc9aebc6344f392b7065c5923441bf953d40ab596bfc2752d99bbd65643be864');
INSERT INTO "audit_entry" VALUES(161,'2026-11-09 16:13:53.029470',NULL,'enrolment.apply','enrolment','21','["arrival", "state"]','','b55d40fc311f908ee71a371d67c0080a42a115a059012d3f0830cf5ad8beb2ee');
INSERT INTO "audit_entry" VALUES(162,'2026-11-11 20:50:49.544205',NULL,'enrolment.apply','enrolment','22','["arrival", "state"]','','367c27ca4f68a35eff78f969d0449bb97cfa3bea3d5dc74a7a428ea0f83c5f45');
INSERT INTO "audit_entry" VALUES(163,'2026-11-14 01:27:46.058940',NULL,'enrolment.apply','enrolment','23','["arrival", "state"]','','704398cb346bbea0f060ab3ad514767a97de8b8cbb49fb634c7a4ce7650e22f1');
INSERT INTO "audit_entry" VALUES(164,'2026-11-16 06:04:42.573675',NULL,'enrolment.apply','enrolment','24','["arrival", "state"]','','6fe9a0d784139309413f269520f62b8d51e24988f42af71ca439da173f4aca5d');
INSERT INTO "audit_entry" VALUES(165,'2026-11-18 10:41:39.088410',NULL,'enrolment.apply','enrolment','25','["arrival", "state"]','','e7dd93e6b7773e68e2f41e6da07fee1e09667527d5bebdd004bdf9849b4eb455');
INSERT INTO "audit_entry" VALUES(166,'2026-11-20 15:18:35.603145',NULL,'enrolment.apply','enrolment','26','["arrival", "state"]','','ab71f9fff6741d0c5aadcfe74229b87a1cdda6aca533816851e7628ec79aaf37');
INSERT INTO "audit_entry" VALUES(167,'2026-11-22 19:55:32.117880',NULL,'enrolment.apply','enrolment','27','["arrival", "state"]','','bd42466cb557cf0c4efc3af2cd4645b8fa63e755b802d0509c0d30dc1df7d06f');
INSERT INTO "audit_entry" VALUES(168,'2026-11-25 00:35:28.632616',NULL,'enrolment.withdraw','enrolment','22','["state"]','','ffcf0be73079385479352a337462e3b268fb90d06ebff567b2587dd6970adc99');
INSERT INTO "audit_entry" VALUES(169,'2026-11-25 00:35:28.632616',NULL,'enrolment.promote','enrolment','25','["seated_at", "state"]','','7db3c97a933f72de63c4b7aa55da10ecd7322ca33a5e26d3a0cc12a4afd82fb1');
INSERT INTO "audit_entry" VALUES(170,'2026-10-29 07:00:00.000000',1,'edition.create','edition','6','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','7a7b9c3bc0ada2b4ff4fcd127dc3fc75bcfcdf0c6bce840f9bc9ce1655d260fd');
INSERT INTO "audit_entry" VALUES(171,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','10','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','ec7e10891656f856345d447374ef44d977d35cfe241e488405fce2b046d10beb');
INSERT INTO "audit_entry" VALUES(172,'2026-10-29 07:00:00.000000',1,'edition.publish','edition','6','["changed_at", "published_at", "state"]','','73b1439723e43a19a4a30f61d914ebfe666599e98196542bca04070df8be4a8d');
INSERT INTO "audit_entry" VALUES(173,'2026-11-07 06:21:14.863262',NULL,'enrolment.apply','enrolment','28','["arrival", "state"]','','d59b4f85f45a3771325a6d200ce909f781db3d0828a86ebf1605d5861ce7af4e');
INSERT INTO "audit_entry" VALUES(174,'2026-11-09 05:42:29.726524',NULL,'enrolment.apply','enrolment','29','["arrival", "state"]','','42b5ef9934f4c11e32c9dabe8b38ece9160378b18db32f377fc5992eb91018c0');
INSERT INTO "audit_entry" VALUES(175,'2026-11-11 05:03:44.589786',NULL,'enrolment.apply','enrolment','30','["arrival", "state"]','','7bac21d79eea67021b3e3bb5f782af6db8fd95d697428fca16f60a0c392b9484');
INSERT INTO "audit_entry" VALUES(176,'2026-11-13 04:24:59.453048',NULL,'enrolment.apply','enrolment','31','["arrival", "state"]','','262074face6589d81e6deb163459fc503ab761653cab1682d65b0bb4c1774b68');
INSERT INTO "audit_entry" VALUES(177,'2026-11-15 03:46:14.316310',NULL,'enrolment.apply','enrolment','32','["arrival", "state"]','','1a984ae8ff1c204e7fd8f197650514f80f6159b9bcd6a3f48c4a16c66a078061');
INSERT INTO "audit_entry" VALUES(178,'2026-11-17 03:07:29.179572',NULL,'enrolment.apply','enrolment','33','["arrival", "state"]','','668923b7e00af393249c3a0056be698f557022422443e4d7c60db7e6c6b75d78');
INSERT INTO "audit_entry" VALUES(179,'2026-11-19 02:28:44.042834',NULL,'enrolment.apply','enrolment','34','["arrival", "state"]','','2e6da2fc39fcf4a1edc2939e1ea1052d798eb8096f89ddd2cd8f7b4877b80391');
INSERT INTO "audit_entry" VALUES(180,'2026-11-21 01:49:58.906096',NULL,'enrolment.apply','enrolment','35','["arrival", "state"]','','33ecbb95bf1144459982542d37910f81f1439bf512d45b0ae5e9bf7394ece2f9');
INSERT INTO "audit_entry" VALUES(181,'2026-11-23 01:11:13.769358',NULL,'enrolment.apply','enrolment','36','["arrival", "state"]','','54b805ecae78cd64b3fc658116890702d2b11e83509c95a794d6160d638e4c01');
INSERT INTO "audit_entry" VALUES(182,'2026-11-25 00:35:28.632616',NULL,'enrolment.withdraw','enrolment','30','["state"]','','37c781708c50bfd6d80e0fd784c92ee68c852179b8ffa104fb5cdabdad2d5750');
INSERT INTO "audit_entry" VALUES(183,'2026-11-25 00:37:28.632616',1,'assessment.record','assessment','1','["assessed_on", "assessor", "document", "result"]','','1798e0f58ad96fa29bd21835767ef67e554941abc3df9c0fd3455456ac30d650');
INSERT INTO "audit_entry" VALUES(184,'2026-11-25 00:37:28.632616',1,'participation.end','participation','1','["ended_as_planned", "ended_on", "exit_situation"]','','eebde56faa4d7a933592f611f9bcfc7d902d89551619685e07f7b79b2a757f7f');
INSERT INTO "audit_entry" VALUES(185,'2026-11-25 00:37:28.632616',1,'participation.end','participation','6','["ended_as_planned", "ended_on", "exit_situation"]','','619bbc9e94ffb24edd100e809f94bfeab372114e17bfec378fcf2df59b3714e8');
CREATE TABLE audit_head (
	id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (id), 
	CONSTRAINT ck_audit_head_single CHECK (id = 1)
);
INSERT INTO "audit_head" VALUES(1,185,'619bbc9e94ffb24edd100e809f94bfeab372114e17bfec378fcf2df59b3714e8');
CREATE TABLE certificate (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	year INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	number VARCHAR(60) NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	enrolment_id INTEGER NOT NULL, 
	edition_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	facts_sealed TEXT NOT NULL, 
	issued_on DATE NOT NULL, 
	issued_at DATETIME NOT NULL, 
	issued_by INTEGER, 
	state VARCHAR(10) NOT NULL, 
	state_reason TEXT NOT NULL, 
	state_changed_at DATETIME, 
	replaced_by_id INTEGER, 
	sha256_pl VARCHAR(64), 
	sha256_en VARCHAR(64), 
	CONSTRAINT pk_certificate PRIMARY KEY (id), 
	CONSTRAINT ck_certificate_state CHECK (state IN ('valid', 'revoked', 'replaced')), 
	CONSTRAINT fk_certificate_edition_id FOREIGN KEY(edition_id) REFERENCES edition (id), 
	CONSTRAINT fk_certificate_enrolment_id FOREIGN KEY(enrolment_id) REFERENCES enrolment (id), 
	CONSTRAINT fk_certificate_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_certificate_replaced_by_id FOREIGN KEY(replaced_by_id) REFERENCES certificate (id), 
	CONSTRAINT uq_certificate_code_hash UNIQUE (code_hash), 
	CONSTRAINT uq_certificate_number UNIQUE (number), 
	CONSTRAINT uq_certificate_ref UNIQUE (ref), 
	CONSTRAINT uq_certificate_year_sequence UNIQUE (year, sequence)
);
INSERT INTO "certificate" VALUES(1,'w8ec8he4ss7x5',2023,1,'1/KPS/2023','c27c9cf15fd0e8abae90cc00278c5c35eaef00435b3f063b9c7fd56e9dc8e1d5',8,3,5,'4bFfE8J3yI3EFoMqR+rNdGmLLvRIo96FN9oT69qSILUtqFEHvW1u1pK3ojWy9nlBoaxgZFZbJ9B/JYTW9ETYd9fPBy2bxcVOjp1lwicTkPkvw0UviAp8KfciazMBy6ioUo2sq0MYBEuQl+Babj/TCcC/c1xYut/CKS7o4wAiwi1RidTT6C6LP4cmb2U7WSRb8M08mB6AOmEkH+EES5l/ntAJaA1wcoCr3WTxyOFul6wp8AJTmAsP9NZgpJwHE7fIpcowJRaWtgmXxBWkefUyI30bmI/hNuM54gd6/bojn7pEZKlKqnpO3gJPMY12dLSmPYLu2lf4BLzz95LR6Ns5zTh2qQI1owuVruSR0F6TvWCoMfM/gM2u3FjG45Vf4et4yB0xEdLlKiXvBiUYYlIs9Hb6UHkM0b6dogZaGxAesg5A7yBBzNuzLBk1c8YKa9EhGcCBruskDmBGjoCK8u1YdsclAZf8igqvbMzWacHfVrHA7g3Nw2DIcDQKBwpXzJStXYoJbpKUBI+GE4iC2DGyTfi2DLYjhOpC2Rbgafac3kPWgsvSk3WZk074LEjWHHgWikugbp31uBi8iAY9m9Eey9M5BuWOYUxFww2nEZN+U/UkruqDbBH4/85b7Qvq02uDG/xgzNFysc4EGJxTZhskURFyPirJW8NEGqE87M0jQ2158//SiQnD97NMqYfs0rV5kO49TDPFAsEsZdPcqk2BwfEMjG9mct6qwlHQ7wUsHXjZwaQ92k8GEszIJ1dxAllxgmS4qdCPoinPhHL/x3LF2czQvMBGnHX8Tz6JsGrgjJBBi797dlOC/nFdDQwy0tRXUKgCjabaZqyFRlXXRB0X3WbK0prvV+JDb0KcRiKsGzs3SjTEMmY6rA/5Jx9jY6gEkyOfHoMOUECg8LwxgbwDgqBetNreJjcHBka+pXEsm3LeG84fD62SJG6s70yyMm6sSPpUIdVCXfj2XEu7+C0nw9c0ag1aApAtuGFd0lv/oRfepBblqcXUYLCGG4yT/8OiPQOl8jG2tok21+U/vLCGRAABgOMqHkYs7dhaHCe6b7EwDdn+RmfmOX4U7uW8v5Q3kI9adWSOd2toYnSLGcbo0T5/TmFmVQt+i4jeZ/EMAkUEbB8mTXDbPgx4vg4cEBDvwQXk6/PlN0Pu102zLM4Y9WloJFKiOPett5kjowhORGC77AXwSKeMhkO6/kw1J6vqz69fS40+69N4zwqwJZBJciTS2fVBEWdYlUPFNAboas/SL3HZlKLPgb7BA2bloRElpdV/6Fsj5jgH6q1AgyvdXT4WQqFEZDI6HLOm4tpg4I4zQYtG019wHI2u5hrAyXDBrpYq4C6AnDyy5dCcIDxofxXhd6zPfaN70KB5M75HPppj+hdwEp8as5h8GaGx1/+mjAiAd56emsJsP+bdTc+ighcSYeMznCZiJn9R79gZb9l2uVoz+sPLQF+WRxedArL+VSZrnpVJHbFyjxSYvFtbo2vkG1nr05fpMvugtOiwpY1QHFEV/jry+IfvNtnIM/Zpe+dUvMUEhvx5s9VcTljKq87f6g9C3x+g9TZGu3bPreCQSDZQmdYf7+EZIsptxieHMNiAk5RHdnf2CTa35mKLNS/WA07WtfVSnv7oeNTDDvrnkYoO3M6wNQtJ56zJ2nLbq4zldNtRdwt1aCY+FaTuI4wAkREL2eXIvdXPofncUOqK1y0f4lL0UJULFqIa/rgAfVmjKDLswk2xtACYv1f+W7veks2zBSFZVJy9mBZ4aD5m9loALtemd5PHSf/jXxNNWl5p7filQViH8M3vaYVEMUncKN8XHfQhzI/Dm10tqQtxmgH9xPFMGbZmbrs6lL4kqRF4UquP4mFLx8Dc05mAngalyus9gt5kpC2Z+1iraXo3QTm/hJVXUx5B9O6oWErx8Zfr8jGjtwt3Qsu8VcPMdtqOcCEpEZ76DnzhczbaQaBEJut8TKzSEYpiw6DsLc7EUcZekm0Nk0pB5nlo+LYSvYa9QDgBuea438i7/7zudqvI7b+YPpGBcnkrvuXw68/mVz/H84b7bFvLlyZiFRKpyUYBebpDhvjq9zAXV71KWlNmzFIHD+vmtsiqZqx4yQ556+gaF0H8XkT1zwjE1dBroVf+nsgTp+BSV9qkR8M4XV9vxJ/A21WtOmHfbPQ0035Y3cC+2K37OMyPrEOmvjV+9uAayI2IdsFTkWVJZEjeVESdIjAi+0MMY1MudiMWh1ZCHAHfiyn94HfIU9iSVCxiLW1hzoOMmh5IOeuXBLYAuitTOguMirz5KE9u7xas2NFoZDoB0DXrYct0+lFCKhL7g0bm/Z44UCT94y2sxZADqzf9lIzmbYLR8Ksrksh/VgF/hbelGPbq9X03V2KF73ibNZetlzO/UwwvfX1dncqHCVus0XQxHzvvZA6udERFHZ0FXIVpldb1uEPKlg+SITTN2uUA2uGLaoP+41luJoXbIzXAxt0KVuaaALL5aRr5pUe7SIbKDXK4Ml8FlYsV/a0UTcUSg29OgeyHdPVE4nVN0gvsC1xcMi7ePVrHLin7gaaRF27s56qm5Tp0lVEO2aWzmESnRaB6q+kkXGO77rPFZBYYco+B0rbCUoKbD2QRTF32hlOjfLDU94E49i8RzuuGeY8n8wLJu4BfTEG14STu4hMAwPog7oTPma6pg/6Q6qwfTJRnPL2eibpCTcQ7thgsMTVI+v7AfabAw46U/pwiajN5A7AVJ/j84yZ6odmU0RBQdgAO4YF5yCHogLlMydUwu8NCamFvLv4qxyX8gdqZmVDhEnlCx5Wlhsakpn6XEo8IWQC4cOnYPHv1ftdE5eSiFFN3aKdWm5I1gKYZ7rOZJMCbOFklDNv/7OIuWd7ZBAUcfVVwad31O1gaTtjhhApY30xW2FhwZzC1XhT2yaxT+S40K50FNkcU+PUh99IY2EjylMqsDA8a3Z9NehFrIElL9qb2Mq9CSkA4n4sfFxAUOCgHCerVhl7axuPj2NE8DWO49WVjZFWzq0B91/K0Gp3k2WExsDEu6PFJ0AHMvTwchbHJu0mtB0LHAZmDjfJct7lGzCMNCCFHv+laGpY/gotuzTG+82KSmFYoWCIeKJ75xSxboJxFeyR2ECKqZE5AjNwKlror22KH+R16aHldiUCBdLyg593y2iZNa4Xg/G66rtDuOPTBBdi2LKamFdAg3phioISaYut1Vcr0ilw=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(2,'jmgfquyk6nhxi',2023,2,'2/KPS/2023','66dccb5c377ae725815c1afa9f2328bd4e223736b9756ed2a4ef398c1bea9a10',4,3,6,'4bFfE/C5OmQrTCuQl7tmeFs7gzl32TqazLT4WHRWa25RsOvLy7xYLvLUqgtiXKt+TdmaULuQFjXOaDFnAbrlEw+//Nmqdkz6mfSIKWX4gkb8QehvaqWX0h3aJw2xSr9h1SGRdq7yoOLhzVHXb9YbXhKVxIcf2FMzYHeneL5j6lcHdhMWoBIRvseXBuLKXVch4useV2MeO4va0SHgUciJZ3vjAednu3LccPfdALRYfTiM/mFoMxiTWQk49Nr/bA3Mnk3lPPAln38XdZy+SaC9LCcB2cEB2ga3SdmWWx0ubhI/VDgv8Y6E+xLVELMcsXv/mRXPSfIBFmzcVxEnki4lYTLtXoW2wnSdK8FTJ5iIFr3l/kKGBzpf+hEyhtrfMcoOEQD5MulboY0bmStKaEQ+mm8iYAtiiibDLwkOrFg7MOHemgEOvg4G3nxzsUVjetPmJ193G134rjD38MvS4ss0U0uVD53DGEgZWTH+8J8iYBWNywoggmBKAs5E5l7xv68sxYAmNx+1i8JvnO2p1C2G4BfEFHc47vCZT5SSQ3JMwb7iq6zXs85VlKrfRj0JpIDrWdXDZ8Gh2vgxqXQUh3DV2DNXLYHsD8gCp2vtBgr4lUFAEsaejg0dKg/gxhH/dx6sxLETdfw8vrDnbVwOOckKhxFYe9UA3wSePJKY65fSD0ulMc9x46+N6tKpx/QwlR36FVtbtVl8Dh4L5IbwK2nSVceehJObRS8TM+cteApyJZ4GIjPbdj05pbsUV2df/SumQaliIXJb9mjAdm46bXUU1AlHJKYFVinPcs/RrEfd+R95i+OxmHUkPB1DU4+kkYc4DUJrA4YjXEmI+bmY97QQlkpF97HcR75d1mbSdeI1E01gEXUeMSPFaBPrpooRav/HKCnxIzIi1KEtXytDrmHoQtXDKyHz5hj4Q8AM0aQyyzwnupccCdvdz54b/Tma0a/hGDyhME9QjeVf0DEa65qFrM7u3LiswZLCMF9Pi6Mh7+dOFERhjUPvOmw8+6H5d/KydXbqnqajIHQWQPBbHa0TVikZI8wbI4V9rAUFZ344Xw0hnKfAZm33R0cLXiVOi4BQUJvXEYDl8EufiD56PiLsJzq9IUuZz9BoCFhnLkF/tSoxNguqdzQF+YaW9hkbpHof4+XXJR3sVO6TRwOMnS/yHBMj5v6PzkcQJkYBEV5qfhwRiY0iwoy1eXWhY1UrjbgF8bCDQRIQlTDgNWZfKvKPZb8Xf0Ll6qge5KSftTCI9OyPNVl2OPYjRCLhKHhijCkVjvHfO41BJdk+7UEbOOR0nDSwEk8ovWkYA5pAol6RkwS8CLKAaVRl7Kk6ZknPZ0IejIQa+3Kk3wFGcyoZyTl+uBQxJjG4pj+EHzlgjVfFg2qvCuNeTkmYGLVgDgKcQwUjU8OtlFdenmkwLLqH6JxhvCGVJktljszL013ZSGu0J1Fp7kShBxIPxxDvIEwH6GlKNSCFakjWgma0Ii7TnZ/hFvP9ganJQ8Ea/3YKBntWEEyZtbUngqnEYwQy2VUtvzf240D6C86K5vk4pI/a1DE5rZll3V3wdzgTGoa9DEugQXsDV9Tsizs8SchZsIDlVvzJdTcoMvOXHrpb0xOjM7LO9V69Pf2ZxK5mTGWwD8KPxrlS49IkS0cK27w3zS9f0I0RfDJRRpwQ/Bf8ViYQn9t0Ql2p0khybuxp1J7cK2bkr1PTVuk6chNwS0bZykmsaJt4tOkdU80CZ0XhtJFOJiNFd1Bsc+7mNSEShMzO9Q0s41UcLMUagQlVztz6Nc8EEq0cEu37NaXvS2wWEFCR8fVVfouMFkekj69SUgxYtRw+dYorEmylbE5NO9/NyAZlUb+hKCOoBLdK2Fo5EA8pExslVVy1oGVMV0+S49SBiBl/pj8T2m9sdk88CzHGZGMhfNz05EVt8a9wGgVmMu/OWR4P9r9BNul5+L+sJSfcEkvcQ/RuQqtpTN5czAzSSedZaa3eDpJz2/SFNMY4t493h2OtoVzQBNsBpeMJkuDaslB8XnOgqIk7wr89cy5e33XM+tK1QNTowN9lL2HdUsElBstakQXixD6IG4BfcYVQ9pNVXx3xfGDVo9ZijoWaTUy/W39oIeZ8mvdZegofK/c6NEtgYTyx9ZCWUjjHURYGiOGr1NXutoIYN9exG3kR/0sAVUhL6nScPWzDCD+w77JkNA0lEt46DarZ7KzyfSZL1VqPiJ+g4xhjL+ql1WwNhyJG7FCmc0YEv+V1oMaBhc+QU+Bf0TDAZGsY/bGpKXoU+zRdlbb3Hk4OvUEadLeNgKbBIetM2yq2e5P2HCOiCvDYNM9NwBbZ3zCJoaWCWTJqEuMpP0aVzTMYBfqyRE3OdrfCDOce6bLkqo4gmozOTUN6LzAilf8oCvUhYmvohHAviQTLDblzp889L2VXv7VqlgNjmihfe9BdXaOTpV7QXfOnEM0Gz/SdSepW/piQqVrQBOHv0oOzHwGvg93oCKXXaOtzbwKdACcBoJlbNRw5CGxb1k3zkjF3p5N0G1vKTjQ13/rBX36wpac8XTKsWg4Liv9ainl2gVklVfBjALse5bBs8voYgcX/Ggy/N1zVplaWM+eb2liiXfSeN3PXy1gjvsn1FI5hEXRSUrIf3M0Eg4YXZvyw2z/lc2I43bLEd2yQULWeC0sSEHrCjcho0DRWmmsj29emnT/TKdLXUn5jA2Qu4BUyeqqNpmvb9n3NTdhhUHOWmsmKS5EzUAlRzR3udDgBQaBlTd5J5rtY+JX5EtfOfJH5N0rLnO8OoR8FOXJ4BS180SBdbtK16kjslYrW8JMmdgieb3cg7HxwsUcZrssXL4DbbQmPLWLrhF9bhpik4O2zUzuzsWsIhnG6wHjdpGKxbfZ5Unx+FJP8SmJ10I87lNhzzQbSa7/bTAXwT1fMZ0CbmqF9d8x9efswCSd3wXmS9ZQ52+A6h/ZWEwdiKXBNTREFf0KrJy3+mqTMdWERQZ5tDk7hktqTuIGNfPSwXBdnxa/VYNOD1bQi9GbUeNnVPC6Zdjf02lMoDXPgbVnQ+hnO10kUeL5tlt4K1UOfyCDxVYOwdU5GL++6wmNX10/WRsPikoEw3bcj/43eHNWpBGSg3jMDyckL1zQN8ieDOVhQTTijzPfzhEqj01VBesup5tFFjSHGPiNcmNbUsVts/MqgZku+fD7vW8NBXw0E0Cbw6Yh3gtDU7Z98Xw==','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(3,'4pss2smrgk9wr',2023,3,'3/KPS/2023','118b43ea990f43e31495ef2e8e10d130b7001af6eb8792d39c1d02768a71b569',7,3,3,'4bFfE42WzucJMRKdXD+pzAlHgu35QUeglVKbfX6kkz61iTfsZlcZzgl+vDBfF0NetISyjEVlpazprpqlS1PrSHv0DFVk6o1wn97pnYSNdRjUxNkc9AEn4a3CofcIaiCeeoqN0yHFQnEEPbJeFOGw/IHe50nAnndzO2MrHbTOo5y2+UHI741HzseKQe8pmTuu8duEVpwGajg1MWNQ59hEJIGKWEXLugrdhtzToU8roBfw0R+bz0owOP0xEsWZJHrcndlh+hbWoSVBF6B5sudcKYHKaoPeAEPVyl8wg2WP7/44e3WPclozAFzGMCfrIFD4+Zbe5tno0LFPTB+Hn3dmI5Q1xKP0rwr4k5h+4KBY1hGkxKyPekkZB1eaVPZzvoTApBo6RK66jSLr20SoKzhOZOZrfvbWIrzwaQ51TB8GcMRgzYvTJzigOvuBFxiLA19kXsgKuYXjSxP8HBwkWpGxlceD15DaoJrG+JSyHGQ06IdDSCTW29ZhHZEkqJeos+AYuzY+bi3pQDyC9OE+xrtOWjGS3UbJ0ZsntGmIcx08ijlZNG3jqR39yHrZ4pQYeYiYY+h6gsb0XH53ifOPUPoqGNokEO6ABfKu0yyTTe7y7V/rhPK6g3uht9iCOGUqVnXm9vh6lNwK/D8o2+YWzZXWubVf6Edb6Ks3lrUtT/hU+FJD7mS2W5gx83XIgeXXL1B9u1zuSbC0Xzsz7G7OPQZhhDI753tkbGWKLMD2mdfocqS/mI1ZBH51mV3p/cm9V6cZ0UrK16L2w6O7leOyGCayUZf00MXKESCD33vG5zJ5+JXfI0R69Aqh1+5F1APeno9UBQ62mEnFjVEEqgo4eI0FSMiaWahVc/GrYTYfn/FCBPubuHmTkFyVt8d5w3JvWfYoue4FD2Eob8owJwqVkcW6IGMYlUW72tUOrtg3iS/jSShLVV0FweRSlFGR0AnnDWIJkorTUUwLgyzfQt6tZx/W5F5nfdEdwatwrMREC0RIYLUrOqM5YKMbqUX4fvH7R5+BfuJn5KtCmVMEDnNBD2qFffbdijUC0DuFr/Afv8X8EhzZTEJ/WiJ7ixPvVdaC1EG0kdxHtqLIUc0hNvxmLvV54U5B0Jy+4KqQU3M+q1b90AQ1dJJGYXktPM1jkulXFNOCzoTGSscSZgGviUR/f0yuFjPuDqAbu/Ex3C5UQDeM8Cl+8DclW1+erLBlFJ6gKkamkPc+7g9xSFlw6rDcOJGmBvmQug/ojwiWbqXTD8PGUddYOHUL7mJSjOj73KEHoyKF15ZIVTk4Uk2lODnBHqM3drVoxUVFZpNI9KE8cBsXDW+WlUpCywnGxBICn21cPT4wia5GLwP7rzHcR7XyblqevZDT4fubBqGZdW/72Voa8pNIUOGV3gzQOqMi+IbHIFjHUXQB26K/v/kwazTmbolmVBfQjb+ECTajzHH635xQYNnhRc850LhW4l1bKGz8S+ztgBxpjLL5EzsVsKssWjcCjM9/ShfSmAvxBWa3dK21OCrhLfz++SrKPzAjJX2g4Mv/iXXeBTq+j6PpVKVt4C8GETFaPHvmEuS6mgXuERhaevEY5wxYIhoPA+SfTglLU2VqotP4QO3E3WkJqnm+8JLIttOaM51sjg4DicR+L/hjLCvZcQXA4evnckLfYznRER3MhRm4tRhkK0oYL/jCU+uyroyrZ/YYbK+TY4cbB5nH9shymCi3GHbTuC+b0OrsqR8TCyVAPO8/BHeXNH22wL2JLj54hH2H+SKu/X6DWwo39CxlqghRUKPvLfKyyv01uTob4P/bgRXFl4Vlls35kqguSqb521k0lEicVdmlOHqDSa7F18B8NdMaXpchu0Jr58UOw56zTujdMJBQN84lgufaESl+7Ik2LVTqMrkvmEzxTvSLFSEUYoNbDhQEylf04SBQ4+BiUyVDFsfXXB6m9AjeJOLcxMd+StFA9TShJWG1GbIk/hXmztO445pFw0+/E/TEfqtPji/8YEYtUoCQ1quyEmFP/1HG+yMgHmV/lpM4pVmubj29WK3F2VyJ/Q0cpEZF57zw8EumF+DY0CMJMoQHnhkH7DlKOhSZjqGFqR27g7iRS4+SiFGq0GJn8J1D9q2RF7+nOj8QZNGUy0Rx8tYjsrYx74I/CMcuEnFh2R+LL1zTXWvYIX3Tl58dIRPF7OokvJeX5cRGNFTLXCDFqzAecQoDIkbL8uBpOZw0R/do/92dMbqEuzmhBHKfUHeAuSjLX70y0eurTIprYS0qbjGR8rDQ9NjCNqCITx411hDXyBX+avBu3/fH6g+js8Y6PKi/t9PUeTlQUPMGsc41xGimBAlyEPy3gcYkyuz7ezxpi3+faHgccc50lPyTRIdspFNBwuDlQc3saSTaHnVoe3Sf46I6DxJWVJN8x0os2mq7Xlo0/l4bOGVoe/i3CfdDpPHHE2uBRU4Pv2tqZ2gsKu0+b1Dw1Em6MmwLHqMgv6HELkhVaqx0zHB4lERZAOsfC5i1ZoMgTrOIRi8+PkFWdiQO5DUvfHfpLxcUiMw8fCvexRSZkf6VzCaijqVR7aVysxk9G5nIf86S80n1rVbDG/VVSiHrO+M6LeGoVH8oDig80Q0zADxiV4GKTWGydP8m7Nc9+xImLdi3DknyYG2qQl8MKmHMHDmD6VNi3uL/6U3Wi4GbXIB7bnNibwp6qHREY90gMuCe5/SjTMJoDbv0sevhNBdTSAx3i6ozmDvGKDMvogBPNeMY4k0+kM+FfwTHwCnIgcrEbs8eRB74FrHp3V0UIAdFPQBNnPufiMrfTs6toHlNfv78rXOvIZGm96zueQBcX1Wt2T+oSHj3y7pHfKhmjnDDVo0tYZaFzHhFlatMRw4WjXRZRFEcd10jS9TEMYRu+ktoeIuVn4ycDlzIbKOaK2hqKjd+0JxVqc/ksZgHzvkmzfs4NHwmsCGw9Cos/PE8voTTKNDbBFW7Kns8QjVozIHxQ7skuO/TYZ2ot5qFP3Ffzer68oNyMbZs28lq4y3Qm7hqvEhkzza9H0E/pqLsCZsoNVPJXG3AVJq+Ftpq0b80f3nc9Wfb/HGtBN6NrbmRnJq2mkptRwS0ZIEyuQ6B+j48gkyGAH8KxbCh7/YfTLsbol2OOEp4hRLGDMwp1ae/NCtqJrQxvXgcln89XZ4kUk01q45jZ2NiHYhMSg3ruEHnOzPa5aaq2NlGtzja7laZBO28FESPSeUT','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(4,'eybaisdc7bxbe',2023,4,'4/KPS/2023','d8f8f22e3f38f0967309e2ad273d4955b43d90fd4752c2aeefe2cc448cc03fd6',5,3,7,'4bFfE0mmBsJjm3W5zwhjGimhD5a3hv5H+WaLwW3LUSlzNLfK1ySzHQTA/rIoz65yrb+u/1ID+2/I7Z+7I01EhqmTZJiBq5Zneo5I/heaLZ0Vp6sA+cZspHLDR4VBXtGjeO8hqPpGCtcVgW88OjOFefIW8JS+9H1PocZoTM72nI3RBX3tz7sKq63LUEPMBJiZ5UVtdC7rrGv8c5qqVxniUXqpd75FzmaeeCYYNIaZw3+/zcb202s9ScfNmhEhbp4+BPmKfDP/LNlRYlQLEV71i8zsC1oASI1aWQUjh2KWoZsul2yJomCw01FFyXZXk0hr/W55bQ44w6FcwqxUu6tsszNOFsCiRpoLGxkjCeyjrpeFYsJZUZgABzBCQUxrorwD11qo2LhW/aIuWci2ndZAHQIm7TnLavsi8b3RQi5TSZpVCH0mGQYBMgxrpUcWvT9w/OgBtt8WvpP0gEnDd9CP9uXVCqiS/3lvV+ZPWeJ9i9UzsS9pZMqZeWJG18cKdKneha961BM/Aon2E+aR9i50A2+lOaOSMU09IqbI6CYyeGHCVpOBFvDSzs+kWk0IoGwApCZ2DyJoup83qityxlIeVq03xal5J8ER48u10jlknR5NKAjOHLg/0EBhdU3qJgxXQWBkwGmTJ/RQaSTlCZyem6UR5FHg4QLwM6tUxSkLOcbpL0NvLzouzMnBAHd9xyC8Od6nyDN0YFUga4he5+FFQK4SRGeBIUK6ZbeE5XFZS3YRNIhCHnrjwVSWI4MqiZTp1V6P8ubq9CMIwSDoQN3pOyfHYruYk5N7BEJiVQKmNaLaik59zVrB0oqJVenC9t2nOXzXjvq67JHpGBgP4MbVCDhHgMeDWMUthpX/o2Xg2FK3hATGE7aMP6KYsUEmde9M02kMy5tu+0FMwJDl2fXW8LNYv7LdsSAO+infci7GuMfYmE9ZLs0bT8QT56jTr9L/gNZugM85B7lyaS1IIqXPlvtlHz+/v1Pkxf70QUwioQl1rbWQ9NJGEWYP0Cvrn1otGm6u1fAqLe4CvULlw0k3GG+fGpP3IMEE0WR2Xrb0ZZv9zqiFrzVsNdHGlkyp5nzG1WYtPhqhDAYSu97UwDsD25zdcMwPGL837gDid+/DEwec/DwqXq1ddKgS6bkMrEKDLlqRN+dMkAnaeZarS8U48G5kVuSwFRaYwPA019sY2qvMII49r/sdIUcdRaQZOLIuhh6O6YS3u1HC4+gD7/jsxRGrX9ZjZ8zOM8pjcH28+FIvMtvlh5kj0gQfkZrsIGFclmfJv9OwZQ/sQDXaQm8GZlZ2yEa8ZF5/ZscqXaDPayQ14HLPiXoq/9P4ok6UJyZ2KWwqMf4R075RWEQ01GdWmGFcow1XlglbcL+nawwHUZH3f0rE/vVBwwL0lHavKxNRstTK25av/Fopwgv0MOAc8nh39N3cj8eD2GRsd6ZX+ZxXA+Sc/w3sg9LPWsKq+88HZhf8PwiuEUgg0iSBUzF2sW8zbYXl1JnEKt2QeR0jGI8GKtV5LGZ6wzRMXOjL4EMELIvNQqHrN5TIbFvJ5HImac7rvHxxRVgZubqveXh6NcCr7gLtwZEFCLXsWf8HW0bwPymIGCCGR9YaaMOoqVkjBRuPd6RN+5jI52WtJ7OgejfhpJB8HgWkqL4UOADRPDk3Tn3pM8xAmB/d84IAshN3QCWaJdeF7m1jIFhHgh1IeQbPZVnt1iK+IucpxFqW7KL9yENlTkEF4VoY/R4gRr4jtnivN+72xC9257SLTFTo/o+WyuSpv1tkw6BSBM9BegTVdwGfsx28fi7E5gta+/SadQhtGo2Ggefkufwf4qzdmi5xbvTWOZ3ugGC8FJiaMjW0DkY5Q1ZDt56//ij5ptRp6CuojlaapK/Tq9iID+YWNAwYSu1yHlfbPghy4lqSwCLOv05kqb0iDR9dc36oQfgc4rvF31mpGhiy0po0o0iXQdN8PP52HV+CtU+1PUV/gFSF13ZQiCaRFBfKKjR8WLKEoS8qcgh/3y8SHZ7Sgr8/OXZFdm3nild/5hm92BFEYzLDcsX94pMAOJxvMTqh+4TflGU/yjTRPeg6wWo4GY1s5DWDP3sEM0yxvm0c5Y0Qi/9UzVyE1iUj6RBC5U5daMBOsPb2byGNLKivMVZTzN74zwi7/vUpZq0vvk+1brsAXEPgaIFgcGgYcZJy/GlGZdeuIqBzBvt3/WM74z2iP0Z84umhI0W92+gNe20kRNmkcgBXhXv8WP6Gc+GSaFszx7/wkO8PhHHhx6nQxUInNVObJc14xTONaGwu8dpHVX6l3zpcPDZuyHBkK613fmjunk5pw+dZaK04yonrOxWtUGS2QcBfERnpWRBANE6e3LAl/JViP/2iKtzMjKfBpmxh82q2BrJ/MQ16B3lfOrtfoC5noieaVUV7EW0Ml/EFVcxtZ3+GcMl4XEUQII2/e6H7l4M3pI3EE7CZHAHlUx1zDNSS2j5GgCsl3XoZ9mDKBILM4ioIH9ni1xNMnl1Z7KTSAPFf7fpOztKqyqHP5nVuh7OeYkXyzAdIifDGanBObgLlXUxRqDuUFC7IDv0g2bzuD2lb+XO7MoXehLgSkjtCUZE3QhtEZrC2HbGga/dMcrSv/cy8x3iXahmUN+Gc6PED3xp4ALElmlsKAfT7hBP0Bvz9izBJUZGdIJPYl4qjkRLXZCuf9zzhelhBaxHpd6M4qzj65Mjx/8L/75GmNycqchvgJrOtvYjouHC1HwW+tycMFrPXO8UjG/DTnfs5j/XhccvS3DZYvGhA8vxEvKLAAs1xzLbBDPoSYzKMzIidyb7JNLmsL7yBTP2KKi6wPQznxWQbpvBaMksSQwraAoEU+vOej4FR+ShH2fqkjWAGEWT/cPS9fCLZiMaF1uZ7pWJ5t5bh0ev5RNDBTr4V9PKqGVqaxREdr58UQ/Tti4ctet2n1UiYFQ1NDGj4VENMbWKCkhLY0BYHxRrpkZ1qRLwAqZSIixW8GD0WZkSaUj2JJWhnG7qhuXst1VkCwudijmKThUxszrP5R+1uD047cVWE93VVaywQeNZnv/8G7wsi4qs/h22ohLhu8fis9tNR7rDWtwmwSCgg5IhjgMRdTjuxu11eQfD0chBGEhT5ePsCunQ1rEoOsiUQYn+i+3r+QS/FmTwfNQ4F0V8rQqOw93wGNU3EBOsym63gzhkXDJZwrKxV2X5sdpULxxsaUupOaABK','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(5,'b4pvq26uf6pzv',2023,5,'5/KPS/2023','0e17f51c8fa8ab656222ba1d3abbdd0114bfcf141034ed0c1c187a4371da4dbd',9,3,1,'4bFfE+QAx07PMJ2/5/Ow5EfVUtJe46JaOrkjTYl6BaXKYHVsAEDb2itaHCOZsnsVI4u9efSH2d0HP9IZeOq04tX3Iis0TpHGK2O8o7QJScBC8pPRNdUUE9JnQ+u3oPSIdQodDCA9Ts6Ddr7jZBKP6ahrBccUtLrVcWyf6ToojH5GZUFo/dQcLpv6mBlnePB5JgrDl1FFgjhDZqmvIp6Z33dS/GN/A/S//UfnI0tPZ8UuKmqYTMP1Kj4tj3gj1aFRclotvcupm6Mhf1OgZN6zM5iQ60YpswkSWDHR13gel8RahLFeFY8wRMrPN24kKEz/KODz5aETrESM/9rtn66I/wdwwGmkm+Ef8Z89bGhoqD8kEe8VKwTC3iPdgWMX4E/uhCryhywypZYUfZkwT1y4Lrh7pOY0AK6KJllseUsJUUahB9ylxepONSiKuOmVm8CUxv/5A5fpJ3juPXO7PTbFqqBsULxzDZg4p3e5CrBNQNxaHVMO5yPQMGWG1ZQ997A3gQFFbdb2A7FAia38Cn8Bi2THL/VaGowWyi4QMEfKN93D9X2ne79JGBN4a4sAjnahTtRfTevoCrPLmT/9dqYJ305qvrRFURVOKguhrlyIVhkviBy9eSO4HcJVBfIiuAU+RleKQSCABDB+7ik/JX9i86g8Xo30xe1fxiJKCqCuAZFcIj+7OcGxJyUspwpSWEWJrQfhaN5WQVOIt4IC3Qi+qyCmam7TQJBXKlAPr3ypZB9NvKPJ7yQ93F14XqqkamHpm9F7RXc2g9hk5vWGaBV0mRUf+zdTAunzphCqORXqMe/fYKLSTvqLr5/UJJ8+iW1d6vfNcBhCFRgtJ7/fCstaZDenBNXG3hnBMPkgtr7qfK9Tc10hOB3UKnGNORrODjf6eu6wvSWEXcS+3lFk1HpwEA8ELuPPROgVT3oxLUB9BmNHKpjus5++4RTBJ16HS7i5+s/pE4Vl4Q36MVir3+eH8SoltvHVpkVn025e61fLiFvrgPTcIgxclrkEbKDKsSZThq1+kkn0S19OzQsv/JfG3CRCzZrWWPEI9+bx1XYXUeQYVO40tAQI11gz3X7cY9w+Cu0M1rTEuvfkLMy6CuSbdS+58+3u1n9Rtv2doPkqxsU8Yr2lGt3BF5z2eusOTFOGebNux5Bm01bBns30zTXS1CdTMlJBJYNmbltDXe0WCVXeD6i/Re7TTyz45/kgJqWHUdHHUyg+Kkp7jQYeu5FKM33WOHsHwznxUH3HrSNE8qtav+y36RLTpCEeAtcRwS/7+CfO4isoqCpndRuck74XbQfBrPxO47vKv4GUZJgO+lF/YQN9OAeg/Ho4MfAvdHZVmy35By/LcHRqqpqGyFuXWiqzvW4Cujvfuu8bozKl/jGMwGoy6oMOKj1fbq7mMAUIe8oZOqqwNGOPXFZ/cecjLvuD8rlCbVCupMtzG98QAJmyWpNGBCYZxSMA/8GJam2GkKNJlDAcA8a7QpVqQCspr4HxCxyMBQ6vQBL7g0ELqE2rHyzVamRwHCFeV2x/9rIrE6rJmVyLUXf5vdDd8dsSkAWlvaTC3rPUKuXfhxtPyqXJRbCz2TB6TcmIU8zmubNEsyA+YkaXg5go9R/6Kz+4cPnWQgtDVrlFN7QHN2GW79D6DXwen+/b5ghIsutWuAAMMaxuRsyushUW0SUodxukj+2BtdKsw26NgcvYIuvDy4BgJlz1A8XPF+37iHAo16G8vVXLH/SfhbDD3SULzuQG5bLsVSZ1p3xPPjA/E6g9pYtCpGyMv8nBq+3J6xlArRxLcz7Tih99KzNwh3KteHVDMBpLk3GKWZ1iE1HCQKCTaBBWrGhXH2B4rBtrwTChFxxBzRCipOOBCnba418Vp5Am0vUst+7lurxZk/xGuo/EKKyN87JfAzjPYrz8+LV+kU+DpfqsRqQNtJDRzd9ZGSQ30eNw9/0pkHxhdlNFczaSQ0uCvz2GHezA3UxfxI6IImDiQ4Lr+cPy0lj8i82imQiVUMOUroqSpeEhOmscPBq09p19OFN9P/DNoLceS7znToJTeU97dQtzslZidGzuXmQVzlwlQlszABoIOYoFgPG/LnK3nbj2SBt4MW1yoxiIhkI/PkjYSDuOUNs0WNrvwLmWtqUsRpuHdvqlE84ifx679BMmDr2kgEOYJxE2nmsxfPO5KTfkXHl03qYXzFa2Nun0w836P9wow8zLqce1u2ygn7gcUMTToiSTe7sZUWU5LH/xgjq/AcyzyaxNODnxhevHq20xZceCe+Q+/B98y6o27/QYtwtoCDvYlVcEHRoKkRCJnPg+QppR+4cFWr/0tc+cbnQnTg6U/1OfM/QY07xSFBQbzl4N6V/c/JRrD6anBVhe5+tJaWbUqSupPbONbdzE23NO1Ri/Ffch6ZLbwbaMpBRahdXuMG+9HeCqypRnxVGzkrgOx0wp6luSThVRXUabmvTSNdLQSSkFrEwNA8JNXq5/AjeOPdYqahUYMkJh1xx2ts2Fg6v+02junQGAl+usT5K4rp/NDjzHdUve9fGHF2XSsX38eGG/LPN23YULC72WiEShyoxEknWAJQcQKEiEzXVnkkoSWY4fkdBaexs6uuXqcuFHiIs/IdlItDPRvx5StJjgpHwZ2owFH39764Qaux8Byh/FaFuYuC+Ws9BOu8CSs1IdmrzJBKmWvulhElsdpOKI+IWcIkN/+DwdzHPWq9IJOPPPO2VxfzWMDD6U2hdBjc+du6wn14/35yugdkXb0fG2sZws0ixEvufYT1QdvGtfwHwOBF5Tq/EAmtGV1dC7ik1EazOueP3fCGW5O8Y8HZeYRTa4YG47UeaJCLqWqAr2vpC34Dx9NMgVUCiNFqH+ivgLoH/n9QQumTdyjFBOOXJMiEEnyVf1mKnFahuoSmU4rTe6fvsZ6eMKAAFK2QLV6cw0nzlDU09RnBKsMW1JsESALzPZaG00PRZr62+xNW/91oRhFgX5X/wM32rPukdq4xLIUScG9zeph1lKn9ArpL92pbfYbeP36we9INcqL4lUWShKvtXu0hwPuiuw+UqieW6SKo/dAhF7miOoWRerg3rAhLZrl0RDCHa27lGRfwLqOkYrcsqNChMf3Hk+UkrUN/GOoQyIw/si4tAaD26dfwOuUeBoVzl1B2TZY9f5ekVktM4orzvRkMuQf1BCs3d2uUcff9zWxyMOsjeH7RcqUCLS64mEs97jilo=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(6,'8e79kuhfnbdak',2023,6,'6/KPS/2023','8dbf5b861841573091fd8b6b7f7bad2ecae7d8ed19c504385e6c685b176af58c',10,3,4,'4bFfE/js5pNvMj43bN8noyVhxIBzJy/KyJ3Z4k2nq4P5CrJBpmiBmNjW2ZbLP3UuC/FZ9NLYTtHwKReRBacY+MKHL9nTl+krMx0aKEr5isCW6lmZ7wjYy0cZtxF/r2ECJQOhm6mh19aYvB58yzFa7cN2IY53D++iFAjJktlsI8ypiolqZGT9xAVk0YJclIKij+Jl8oiuIZZ0jKgE1hhe241ndbT5yOhFYblhbnp9UbKc702CSxK0O6ELSVhnJedA98LSHWcqN5+lAHVeGvv1Oghk1xYkQ0UTfakwU0ll3v3W6cqglkpW5aONwZrW8ias3uKiI/vdKWvwEauE9jsKiuxIh2wk8k05mTR/ypX0o+V9c+TPdK/Z8Ai4WvBSvk7550f6X26etL272ZVrBDkegztJ0V3VC5OtyYAWQ9WZozqaW9rhnkzw0EZUdQs0N6tjaVzVfm5lopVzZ5uGmPRnTN76Bdy4BXgnxE5jh+VDU2f+JlP4CpkG51oVxgmUcb/WI+L3ZnNmwxc4lKGiznlRvzkOe7TAGTfQtObVxmjJZQc5g8geF0y/5ERUeGlxjtgOHOw73bGgUh2uoIdPFsJI8yX8Z/Z1PPrFm8C2KYkejoapmnODkeu+avKrQf7Zr18bauPltbwrlR72Xkd3c9VL7N6bYlRsUpJIhs40ovHjoqVdyhiaXK4c5uMV+PYmY1WYYpQEQMpMpIGEsaHGuehZP9ofRO8RgID/JUnTHFE3uKQdUhuGN837NpGhUMXxjBX2CaMxw7kxCdySXyqeTP2IOHNxjeQm3j4OCsTavp9t8SNZvm7X7HbeNUQOplLkgzf/bUnCmx1wI94ThOlVGkHXw41rP0aD878rglgt4b06teLPVbxdKit2SjBHemEGQf3m6SHK8MOu6itOjEBMFTj24m5/BfymXtr4wRCMze6JFVEip194WTzNwZsLjypKM4fAT1RX3km+7+ds9wJgO/2e5judhIAO1ITcqMQWiKnALQ5C49DHnHzdLmf7MA6GOG1YrSK14Y1Uk+esAheV3D4lGt6BfYOsc+4lVHb00xh1olAEzLyoinjW/rD+MFZjrEjiILob3WjP+byCJMT5sfnVxYY8q6HE8VlkzaCSwLcARiw0yIia1xZMuwWM9Q+W1RrenPs1cXMwZgBKcx5LkT16Z1R9hEqNJhzQS7AZwafoHYWzWuSYQdUUE8EqJwYW5sEdKZuB3jb0iSi+zC+L26pQ2TS7bQ7IkW+71yZbUBJxU6CACWGzh7RvaTAtymquZY6THecZU+aSJ0pr+YkeHhRSTvKAuCEO67qDKSywgiMJJZtlGk+LjrwNrro/3HYViMGGbs+aJ+2J1ccKxd/gmyoBoMcz2BpIVZt65fCnAyKhU4IKDudCKdgqaqNUykJDNNXedpJ/bk1HvsGwHT3T1ltl/FjfB5y7pQBFJH4Nbyc6FnqyU8T/+UIcc2rPV9ao19FTG/SiLYpyjhxzsb6uppz+/unDo+4l69IlpZtdhMyoQDTjkfgYwW2XCFj8YB/6Vf9F8L8QExJL8sgpOL5VAW+lBfClmt8G6xCQs3weSncxYau/TT7/QO55TiLoMqQi1YH29ariq6SdvkHJPQ6KAiV6eY8ruMyoUZUQnzY1Mnf0uJiWvHpbdi48bTclkuOEUakO+TDwiPI7KpXxs9FIhpwrcoXvh5x5feGLPNsC48SCY1ljYWRwYiLfAPUW6sQzNWXU8NEiImLK0Gn7NLlFeOmb2C7EhXtwNlAVq6hWQ+f2dm7AZT+ssb0s4TqGTtLfvoWoJpRc/iowR72ME1lCFZkurVwuOR21i8QsoXU/6YFO4xzeYacfSA2Isi3KKEE4VIn9YTxpWHqpC7iycnOQJ6VVVbWkAkUG7nF/iwLH4XxeCSQelx+j6Hm4Fk0u48FUKmoBOeQGyHd0EKN1UzFBgkKifk9bqvxxaCDgZB1IT2Z94p7WeF5AH2dWIxoyOxmLfMv3apcVcnOKH6ePP4wszg1HMu+nIf/0aNfMaTeJ6Ao/ZFB60u2kZ49tBO2+xmzgWFzonT/7qUDYDfXviLynNnhGV1mETmZPNxvAm4O2iiwQOhdx77PJyPgIeKB0KNBq9QgVWrpLnqmpe0ObBwkoLPSWPItwjZrPao+dowgrlvlYhHxrItBuVQzruiGT3PzgBECq7glbYDqXlbf63GD50J3aMuDH4TRdb81FQMZF8CMap7LdqoIpQ8HpOFBIb+bVy99bbrGzqf98WI4dqTOMTBs/FNWsTO/iu8ro8DoOh/QKR3qY3sWVvRbVJARpA+YiR/CWZImBmL+eQHwIEFbdIwTVUF28pMTMW8aiFYuqPBfcI+f8oV8Eb6KXIH6ymTEBnPmtrs+76UeEWt3uvwaeEmo0foYLBboCM8ElENWcTx+U6hyIzNNqcnkqElMculGsS/zdyk1gPc1tFQTcleJPgun11PUuFoHl0MXPph6TreQAnhXD6ON8lkpLB7Pzep+Xz/FORE716vx2B+s0SUpxtnWGNAJVDfcYA+un5dWTXQb2jxlU9kUFBwG9FBIh4sOOBwl5VO711gTBWDwuG4XKDNW5DYIRY0tak7VCbmrGAMD0Qa8LVR07kAzYYUV1Ig7mkgQW1FXsSv7pWBfAUPQ3bcZIrEQvKD4JEKb9yWa9Q8MO+yWFiaDHO+XdwU2pp3N45Z27EKzoBKMYbLncZsgwjxoyngeJRjeaNK1AdcqJ2234nQH0Nbi8KNUxuXdXaLrhgBTUsx+bjveiQNjUgbmZbQ0FEll9GsOX85GHD3xVkiZTkzA1walFkdcuPMoTmDLGXtWHWpYytZdvQMbxkOyfWIB6NLRgk2+kSegFX52ChmejZlMxJ3565d71WaUHiWsOujHbVIP66pAybkiOpkqxLa8XmrJeo6jSMolWKxKWuKr5xatxYcPJtO69wit8QcNKet3yrnJkscxMBOFJXrfbCBfHA6N2vsdCSDiW/5eQrkosUzwkCG/+qpxsem8bb56dSnkao6nuCJZbq5dG+0g1bxS4Pyq2QtVzTMMj8kxI2QxtVNptVWv0vMM9cBVD98YPwAAfWKrwKbwtUDV+FQhW9xreR0PcfkkgLFm1/ixuEdrRnZdBUVJd3jA3lyBmSYZ+NsCHCvb/9gTgd2o8HOvAC4cZTKK/4XtIP0AYOPXKWrBZebveHu+ioVOG1HDUc5JR885NraNRsMuhMw+PXAo=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
CREATE TABLE contact_person (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	institution_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	role VARCHAR(120) NOT NULL, 
	phone VARCHAR(30) NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_contact_person PRIMARY KEY (id), 
	CONSTRAINT fk_contact_person_institution_id_institution FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT uq_contact_person_ref UNIQUE (ref)
);
CREATE TABLE county (
	terc VARCHAR(4) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	is_city BOOLEAN NOT NULL, 
	voivodeship VARCHAR(40) NOT NULL, 
	sort_key VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_county PRIMARY KEY (terc)
);
INSERT INTO "county" VALUES('3001','chodzieski',0,'wielkopolskie','V]hXv^Yma^');
INSERT INTO "county" VALUES('3002','czarnkowsko-trzcianecki',0,'wielkopolskie','VvSleahsmah#olvV^SeYVa^');
INSERT INTO "county" VALUES('3003','gnieźnieński',0,'wielkopolskie','\e^Ywe^Yfma^');
INSERT INTO "county" VALUES('3004','gostyński',0,'wielkopolskie','\hmoufma^');
INSERT INTO "county" VALUES('3005','grodziski',0,'wielkopolskie','\lhXv^ma^');
INSERT INTO "county" VALUES('3006','jarociński',0,'wielkopolskie','`SlhV^fma^');
INSERT INTO "county" VALUES('3007','kaliski',0,'wielkopolskie','aSb^ma^');
INSERT INTO "county" VALUES('3008','kępiński',0,'wielkopolskie','aZj^fma^');
INSERT INTO "county" VALUES('3009','kolski',0,'wielkopolskie','ahbma^');
INSERT INTO "county" VALUES('3010','koniński',0,'wielkopolskie','ahe^fma^');
INSERT INTO "county" VALUES('3011','kościański',0,'wielkopolskie','ahnV^Sfma^');
INSERT INTO "county" VALUES('3012','krotoszyński',0,'wielkopolskie','alhohmvufma^');
INSERT INTO "county" VALUES('3013','leszczyński',0,'wielkopolskie','bYmvVvufma^');
INSERT INTO "county" VALUES('3014','międzychodzki',0,'wielkopolskie','d^ZXvuV]hXva^');
INSERT INTO "county" VALUES('3015','nowotomyski',0,'wielkopolskie','ehshohduma^');
INSERT INTO "county" VALUES('3016','obornicki',0,'wielkopolskie','hUhle^Va^');
INSERT INTO "county" VALUES('3017','ostrowski',0,'wielkopolskie','hmolhsma^');
INSERT INTO "county" VALUES('3018','ostrzeszowski',0,'wielkopolskie','hmolvYmvhsma^');
INSERT INTO "county" VALUES('3019','pilski',0,'wielkopolskie','j^bma^');
INSERT INTO "county" VALUES('3020','pleszewski',0,'wielkopolskie','jbYmvYsma^');
INSERT INTO "county" VALUES('3021','poznański',0,'wielkopolskie','jhveSfma^');
INSERT INTO "county" VALUES('3022','rawicki',0,'wielkopolskie','lSs^Va^');
INSERT INTO "county" VALUES('3023','słupecki',0,'wielkopolskie','mcqjYVa^');
INSERT INTO "county" VALUES('3024','szamotulski',0,'wielkopolskie','mvSdhoqbma^');
INSERT INTO "county" VALUES('3025','średzki',0,'wielkopolskie','nlYXva^');
INSERT INTO "county" VALUES('3026','śremski',0,'wielkopolskie','nlYdma^');
INSERT INTO "county" VALUES('3027','turecki',0,'wielkopolskie','oqlYVa^');
INSERT INTO "county" VALUES('3028','wągrowiecki',0,'wielkopolskie','sT\lhs^YVa^');
INSERT INTO "county" VALUES('3029','wolsztyński',0,'wielkopolskie','shbmvoufma^');
INSERT INTO "county" VALUES('3030','wrzesiński',0,'wielkopolskie','slvYm^fma^');
INSERT INTO "county" VALUES('3031','złotowski',0,'wielkopolskie','vchohsma^');
INSERT INTO "county" VALUES('3061','Kalisz',1,'wielkopolskie','aSb^mv  "');
INSERT INTO "county" VALUES('3062','Konin',1,'wielkopolskie','ahe^e  "');
INSERT INTO "county" VALUES('3063','Leszno',1,'wielkopolskie','bYmveh  "');
INSERT INTO "county" VALUES('3064','Poznań',1,'wielkopolskie','jhveSf  "');
CREATE TABLE "course" (
	id INTEGER NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	slug VARCHAR(120) NOT NULL, 
	title_pl VARCHAR(200) NOT NULL, 
	title_en VARCHAR(200) NOT NULL, 
	about_pl TEXT NOT NULL, 
	about_en TEXT NOT NULL, 
	area_code VARCHAR(10) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	form VARCHAR(20) NOT NULL, 
	hours INTEGER, 
	teaching_hour_minutes INTEGER, 
	days INTEGER, 
	group_min INTEGER, 
	group_max INTEGER, 
	institution_limit INTEGER, 
	completion_percent INTEGER, 
	certificate_kind VARCHAR(30) NOT NULL, 
	programme_ref VARCHAR(40), 
	target_groups TEXT NOT NULL, 
	programme TEXT NOT NULL, 
	outcomes TEXT NOT NULL, 
	is_public BOOLEAN NOT NULL, 
	sort_key VARCHAR(400) NOT NULL, 
	search_key VARCHAR(1000) NOT NULL, 
	version INTEGER NOT NULL, 
	for_whom_pl TEXT NOT NULL, 
	for_whom_en TEXT NOT NULL, 
	CONSTRAINT pk_course PRIMARY KEY (id), 
	CONSTRAINT fk_course_area_code FOREIGN KEY(area_code) REFERENCES area (code), 
	CONSTRAINT uq_course_code UNIQUE (code), 
	CONSTRAINT uq_course_slug UNIQUE (slug)
);
INSERT INTO "course" VALUES(6,'LPDI','warsztaty-opracowania-lokalnego-planu-deinstytucjonalizacji-uslug-spolecznych-lpdi','Warsztaty opracowania lokalnego planu deinstytucjonalizacji usług społecznych (LPDI)','Workshop: drafting a local plan for deinstitutionalisation of social services (LPDI)','Warsztat uczy, jak przygotować część diagnostyczną i programową lokalnego planu deinstytucjonalizacji usług społecznych (LPDI). Krótkie wprowadzenia łączą się z pracą zespołu na danych własnego samorządu. Powstaje szkic planu do dalszych uzgodnień i konsultacji.','The workshop teaches how to prepare the diagnostic part and the programme part of a local deinstitutionalisation plan (LPDI). Short introductions alternate with teamwork on the data of one’s own local government. The result is an outline of the plan for further agreement and consultation.','STAFF','workshop','stationary',16,45,2,12,24,3,80,'participation',NULL,'["jst_official", "manager"]','[{"title_pl": "Deinstytucjonalizacja i miejsce LPDI wśród dokumentów samorządu", "title_en": "Deinstitutionalisation and the place of an LPDI among local policy documents"}, {"title_pl": "Część diagnostyczna: potrzeby mieszkańców, dostępne usługi, zasoby", "title_en": "Diagnostic part: residents’ needs, available services, resources"}, {"title_pl": "Część programowa: cele, działania, terminy, wskaźniki", "title_en": "Programme part: aims, measures, deadlines, indicators"}, {"title_pl": "Finansowanie, partnerzy i konsultacje społeczne", "title_en": "Funding, partners and public consultation"}, {"title_pl": "Monitorowanie planu i dalsze prace zespołu", "title_en": "Monitoring the plan and the team’s next steps"}]','{"knowledge": [{"pl": "wymienia części lokalnego planu deinstytucjonalizacji i ich zawartość", "en": "lists the parts of a local deinstitutionalisation plan and what they contain"}, {"pl": "wyjaśnia różnicę między usługami instytucjonalnymi a usługami w społeczności lokalnej", "en": "explains the difference between institutional and community-based services"}], "skills": [{"pl": "formułuje cele i działania planu na podstawie danych z diagnozy", "en": "sets aims and measures of the plan on the basis of the diagnosis"}, {"pl": "dobiera wskaźniki do celów planu", "en": "chooses indicators that fit the aims of the plan"}], "social": [{"pl": "uzgadnia podział zadań w zespole z różnych jednostek samorządu", "en": "agrees on a division of tasks in a team drawn from different units"}]}',1,'sSlmvoSou!hjlSVhsSe^S!bhaSbeY\h!jbSeq!XY^emouoqV`heSb^vSV`^!qmcq\!mjhcYVveuV]!/bjX^0  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!""""','warsztaty opracowania lokalnego planu deinstytucjonalizacji uslug spolecznych lpdi workshop drafting a local plan for deinstitutionalisation of social services lpdi',1,'Dla zespołów z jednego samorządu, złożonych z jego przedstawicieli i kadry kierowniczej jednostek.','For teams from one local government, made up of its representatives and managers of its units.');
INSERT INTO "course" VALUES(8,'DISEM','deinstytucjonalizacja-uslug-spolecznych-seminarium-wprowadzajace','Deinstytucjonalizacja usług społecznych – seminarium wprowadzające','Deinstitutionalisation of social services – introductory seminar','Seminarium wyjaśnia, na czym polega deinstytucjonalizacja usług społecznych. Ma formę wykładu z przykładami i rozmowy z osobami prowadzącymi. Ułatwia wybór usług, od których można zacząć zmianę w gminie lub powiecie.','The seminar explains what deinstitutionalisation of social services means. It consists of lectures with examples and a discussion with the speakers. It helps to choose the services with which a municipality or county can begin.','STAFF','seminar','online',6,45,1,20,60,5,80,'participation',NULL,'["jst_official", "manager", "social_worker", "social_economy"]','[{"title_pl": "Od opieki instytucjonalnej do usług w społeczności lokalnej", "title_en": "From institutional care to community-based services"}, {"title_pl": "Grupy, których dotyczy zmiana, i ich prawa", "title_en": "Groups affected by the change and their rights"}, {"title_pl": "Usługi w miejscu zamieszkania: przykłady i koszty", "title_en": "Services at the place of residence: examples and costs"}, {"title_pl": "Role samorządu, jednostek pomocy społecznej i podmiotów ekonomii społecznej", "title_en": "Roles of local government, social assistance units and the social economy"}]','{"knowledge": [{"pl": "wyjaśnia pojęcie deinstytucjonalizacji usług społecznych", "en": "explains the concept of deinstitutionalisation of social services"}, {"pl": "wymienia usługi świadczone w miejscu zamieszkania", "en": "lists services provided at the place of residence"}], "skills": [{"pl": "wskazuje usługi, które można rozwinąć we własnej gminie lub powiecie", "en": "identifies services that could be developed in one’s own municipality or county"}], "social": [{"pl": "uzasadnia potrzebę współpracy jednostek przy rozwoju usług", "en": "gives reasons why units should cooperate in developing services"}]}',1,'XY^emouoqV`heSb^vSV`S!qmcq\!mjhcYVveuV]!%!mYd^eSl^qd!sjlhsSXvS`TVY  "','deinstytucjonalizacja uslug spolecznych seminarium wprowadzajace deinstitutionalisation of social services introductory seminar',1,'Dla samorządów, kadry kierowniczej, pracowników socjalnych oraz podmiotów ekonomii społecznej.','For local governments, managers, social workers and social economy organisations.');
INSERT INTO "course" VALUES(19,'DEM16','opieka-i-wsparcie-osob-z-chorobami-otepiennymi','Opieka i wsparcie osób z chorobami otępiennymi','Care and support for people with dementia','Szkolenie uczy opieki nad osobą z chorobą otępienną i wspierania jej bliskich. Ćwiczenia dotyczą komunikacji, organizacji dnia i reagowania na trudne zachowania. Celem jest bezpieczeństwo tej osoby i jak najdłuższa samodzielność.','The course teaches care for a person with dementia and support for those close to them. Exercises cover communication, organisation of the day and response to challenging behaviour. The aim is the person’s safety and independence for as long as possible.','ELD','competence','stationary',16,45,2,12,20,2,80,'competence',NULL,'["dps_staff", "care_worker", "sds_wtz_staff", "social_worker"]','[{"title_pl": "Choroby otępienne: objawy i przebieg", "title_en": "Dementia: symptoms and course"}, {"title_pl": "Komunikacja na kolejnych etapach choroby", "title_en": "Communication at successive stages of the illness"}, {"title_pl": "Trudne zachowania: przyczyny i reagowanie", "title_en": "Challenging behaviour: causes and response"}, {"title_pl": "Codzienna opieka, aktywność i bezpieczne otoczenie", "title_en": "Everyday care, activity and safe surroundings"}, {"title_pl": "Wsparcie rodziny i opiekunów", "title_en": "Support for family and carers"}]','{"knowledge": [{"pl": "opisuje objawy i etapy chorób otępiennych", "en": "describes the symptoms and stages of dementia"}, {"pl": "wymienia możliwe przyczyny trudnych zachowań", "en": "lists possible causes of challenging behaviour"}], "skills": [{"pl": "dostosowuje komunikację do etapu choroby", "en": "adapts communication to the stage of the illness"}, {"pl": "wskazuje zmiany w otoczeniu, które zwiększają bezpieczeństwo", "en": "identifies changes to the surroundings that increase safety"}], "social": [{"pl": "zachowuje godność i prywatność osoby podczas czynności opiekuńczych", "en": "preserves the person’s dignity and privacy during care"}]}',1,'hj^YaS!^!smjSlV^Y!hmiU!v!V]hlhUSd^!hoZj^Yeeud^  "','opieka i wsparcie osob z chorobami otepiennymi care and support for people with dementia',1,'Dla opiekunów, pracowników socjalnych oraz kadry DPS, ŚDS, WTZ i ZAZ.','For care workers, social workers and staff of care homes (DPS) and day support (ŚDS, WTZ, ZAZ).');
INSERT INTO "course" VALUES(20,'USL8','organizacja-uslug-sasiedzkich-i-opieki-wytchnieniowej-w-gminie','Organizacja usług sąsiedzkich i opieki wytchnieniowej w gminie','Organising neighbourhood services and respite care in a gmina','Szkolenie wyjaśnia, jak gmina może zorganizować usługi sąsiedzkie i opiekę wytchnieniową. Omawia się przepisy, rozwiązania organizacyjne i przykłady dokumentów. Wiedza pomaga przygotować usługi dla osób starszych i ich opiekunów.','The course explains how a municipality can organise neighbourhood services and respite care. It covers the law, ways of organising and sample documents. This knowledge helps to prepare services for older people and their carers.','ELD','informative','online',8,45,1,15,40,2,80,'participation',NULL,'["jst_official", "manager", "social_worker", "social_economy"]','[{"title_pl": "Usługi sąsiedzkie w ustawie o pomocy społecznej", "title_en": "Neighbourhood services in the Social Assistance Act"}, {"title_pl": "Opieka wytchnieniowa: formy i odbiorcy", "title_en": "Respite care: forms and recipients"}, {"title_pl": "Organizacja: uchwała, realizatorzy, koszty, odpłatność", "title_en": "Organisation: council resolution, providers, costs, charges"}, {"title_pl": "Jakość, bezpieczeństwo i współpraca z podmiotami ekonomii społecznej", "title_en": "Quality, safety and cooperation with the social economy"}]','{"knowledge": [{"pl": "wyjaśnia różnicę między usługami sąsiedzkimi a opieką wytchnieniową", "en": "explains the difference between neighbourhood services and respite care"}, {"pl": "wymienia dokumenty potrzebne do uruchomienia usług", "en": "lists the documents needed to start the services"}], "skills": [{"pl": "szacuje na podstawie danych zapotrzebowanie na usługę i jej koszt", "en": "estimates the demand for a service and its cost from data"}], "social": [{"pl": "planuje współpracę z mieszkańcami i organizacjami przy świadczeniu usług", "en": "plans cooperation with residents and organisations in providing services"}]}',1,'hl\Se^vSV`S!qmcq\!mTm^YXva^V]!^!hj^Ya^!suoV]e^Ye^hsY`!s!\d^e^Y  "','organizacja uslug sasiedzkich i opieki wytchnieniowej w gminie organising neighbourhood services and respite care in a gmina',1,'Dla samorządów, kadry kierowniczej, pracowników socjalnych i podmiotów ekonomii społecznej.','For local governments, managers, social workers and social economy organisations.');
INSERT INTO "course" VALUES(25,'SUIC8','kryzys-suicydalny-i-pierwsza-pomoc-psychologiczna','Kryzys suicydalny i pierwsza pomoc psychologiczna','Suicidal crisis and psychological first aid','Szkolenie uczy rozpoznawania kryzysu suicydalnego i udzielania pierwszej pomocy psychologicznej. Ćwiczenia dotyczą rozmowy, wstępnej oceny zagrożenia i przekazania osoby do dalszej pomocy. Umiejętności te służą ochronie życia i zdrowia.','The course teaches how to recognise a suicidal crisis and give psychological first aid. Exercises cover conversation, a first assessment of danger and handing the person over to further help. These skills serve the protection of life and health.','STAFF','competence','stationary',8,45,1,12,20,2,80,'competence',NULL,'["social_worker", "family_assistant", "psychologist_pedagogue", "cus_staff"]','[{"title_pl": "Kryzys suicydalny: czynniki ryzyka i czynniki chroniące", "title_en": "Suicidal crisis: risk factors and protective factors"}, {"title_pl": "Rozmowa wprost o myślach samobójczych", "title_en": "Talking openly about suicidal thoughts"}, {"title_pl": "Plan bezpieczeństwa i droga do dalszej pomocy", "title_en": "Safety plan and the way to further help"}, {"title_pl": "Pierwsza pomoc psychologiczna po trudnym zdarzeniu", "title_en": "Psychological first aid after a distressing event"}, {"title_pl": "Troska o siebie po interwencji", "title_en": "Self-care after an intervention"}]','{"knowledge": [{"pl": "wymienia sygnały ostrzegawcze i czynniki ryzyka samobójstwa", "en": "lists warning signs and risk factors of suicide"}, {"pl": "wskazuje miejsca i numery telefonów, pod którymi można uzyskać pomoc", "en": "names places and telephone numbers where help is available"}], "skills": [{"pl": "pyta wprost o myśli samobójcze i wstępnie ocenia zagrożenie", "en": "asks openly about suicidal thoughts and makes a first assessment of danger"}, {"pl": "układa wraz z osobą w kryzysie plan bezpieczeństwa", "en": "draws up a safety plan together with the person in crisis"}], "social": [{"pl": "zwraca się do zespołu o wsparcie po trudnej rozmowie", "en": "turns to the team for support after a difficult conversation"}]}',1,'aluvum!mq^VuXSbeu!^!j^YlsmvS!jhdhV!jmuV]hbh\^VveS  "','kryzys suicydalny i pierwsza pomoc psychologiczna suicidal crisis and psychological first aid',1,'Dla pracowników socjalnych, asystentów rodziny, psychologów, pedagogów i pracowników CUS.','For social workers, family assistants, psychologists, pedagogues and CUS staff.');
INSERT INTO "course" VALUES(26,'IK24','interwencja-kryzysowa','Interwencja kryzysowa','Crisis intervention','Szkolenie uczy pomocy osobom i rodzinom w ostrym kryzysie. Ćwiczenia obejmują pierwszą rozmowę, rozpoznanie sytuacji i plan działań. Umiejętności te pozwalają zadbać o bezpieczeństwo i uzgodnić dalszą pomoc.','The course teaches how to help people and families in acute crisis. Exercises cover the first conversation, an assessment of the situation and a plan of action. These skills make it possible to restore safety and agree on further help.','STAFF','competence','stationary',24,45,3,12,20,2,80,'competence',NULL,'["social_worker", "psychologist_pedagogue", "family_assistant"]','[{"title_pl": "Kryzys: rodzaje, przebieg, reakcje", "title_en": "Crisis: kinds, course, reactions"}, {"title_pl": "Pierwszy kontakt i ocena zagrożenia", "title_en": "First contact and assessment of danger"}, {"title_pl": "Etapy interwencji kryzysowej", "title_en": "Stages of crisis intervention"}, {"title_pl": "Interwencja w wybranych sytuacjach: przemoc, strata, katastrofa", "title_en": "Intervention in selected situations: violence, loss, disaster"}, {"title_pl": "Współpraca służb i dokumentowanie pomocy", "title_en": "Cooperation between services and records of help given"}, {"title_pl": "Obciążenie osób pomagających i wsparcie po zdarzeniu", "title_en": "Strain on helpers and support after the event"}]','{"knowledge": [{"pl": "opisuje przebieg kryzysu i typowe reakcje", "en": "describes the course of a crisis and typical reactions"}, {"pl": "wymienia etapy interwencji kryzysowej", "en": "lists the stages of crisis intervention"}], "skills": [{"pl": "prowadzi pierwszą rozmowę z osobą w kryzysie", "en": "holds a first conversation with a person in crisis"}, {"pl": "układa krótkoterminowy plan pomocy", "en": "draws up a short-term plan of help"}], "social": [{"pl": "rozpoznaje granice własnych kompetencji i kieruje do właściwej pomocy", "en": "recognises the limits of their own competence and refers to the right help"}]}',1,'^eoYlsYeV`S!aluvumhsS  "','interwencja kryzysowa crisis intervention',1,'Dla pracowników socjalnych, asystentów rodziny, psychologów i pedagogów.','For social workers, family assistants, psychologists and pedagogues.');
CREATE TABLE edition (
	id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	course_id INTEGER NOT NULL, 
	project_id INTEGER, 
	number INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	enrol_from_at DATETIME, 
	enrol_until_at DATETIME, 
	completion_percent INTEGER, 
	teaching_hour_minutes INTEGER, 
	contact_name VARCHAR(120) NOT NULL, 
	contact_email VARCHAR(254) NOT NULL, 
	note_pl TEXT NOT NULL, 
	note_en TEXT NOT NULL, 
	first_on DATE, 
	last_on DATE, 
	published_at DATETIME, 
	changed_at DATETIME NOT NULL, 
	is_demo BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_edition PRIMARY KEY (id), 
	CONSTRAINT fk_edition_course_id FOREIGN KEY(course_id) REFERENCES course (id), 
	CONSTRAINT fk_edition_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT uq_edition_code UNIQUE (code), 
	CONSTRAINT uq_edition_course_id_year_number UNIQUE (course_id, year, number)
);
INSERT INTO "edition" VALUES(1,'LPDI-2026-1',6,1,1,2026,'draft','2026-11-05 07:00:00.000000','2026-12-14 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-18','2026-12-21',NULL,'2026-10-29 07:00:00.000000',1,3);
INSERT INTO "edition" VALUES(2,'USL8-2026-1',20,1,1,2026,'cancelled','2026-11-05 07:00:00.000000','2026-12-26 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-30','2026-12-30','2026-10-29 07:00:00.000000','2026-11-25 00:37:28.632616',1,4);
INSERT INTO "edition" VALUES(3,'DISEM-2023-1',8,1,1,2023,'open','2023-09-11 06:00:00.000000','2023-10-11 10:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2023-10-16','2023-10-16','2023-09-04 06:00:00.000000','2023-09-04 06:00:00.000000',1,3);
INSERT INTO "edition" VALUES(4,'IK24-2026-1',26,1,1,2026,'open','2026-10-28 07:00:00.000000','2026-11-12 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-11-17','2026-12-02','2026-10-21 06:00:00.000000','2026-10-21 06:00:00.000000',1,5);
INSERT INTO "edition" VALUES(5,'DEM16-2026-1',19,1,1,2026,'open','2026-11-05 07:00:00.000000','2026-12-06 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-10','2026-12-11','2026-10-29 07:00:00.000000','2026-10-29 07:00:00.000000',1,4);
INSERT INTO "edition" VALUES(6,'SUIC8-2026-1',25,1,1,2026,'open','2026-11-05 07:00:00.000000','2026-12-10 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-14','2026-12-14','2026-10-29 07:00:00.000000','2026-10-29 07:00:00.000000',1,3);
CREATE TABLE enrolment (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	edition_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	institution_id INTEGER, 
	state VARCHAR(12) NOT NULL, 
	waits_for VARCHAR(20), 
	arrival INTEGER NOT NULL, 
	applied_at DATETIME NOT NULL, 
	seated_at DATETIME, 
	ended_at DATETIME, 
	end_reason TEXT NOT NULL, 
	entered_by INTEGER, 
	CONSTRAINT pk_enrolment PRIMARY KEY (id), 
	CONSTRAINT ck_enrolment_seated_at CHECK (state <> 'seated' OR seated_at IS NOT NULL), 
	CONSTRAINT ck_enrolment_state CHECK (state IN ('seated', 'waiting', 'withdrawn', 'cancelled')), 
	CONSTRAINT fk_enrolment_edition_id FOREIGN KEY(edition_id) REFERENCES edition (id), 
	CONSTRAINT fk_enrolment_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT fk_enrolment_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_enrolment_edition_id_arrival UNIQUE (edition_id, arrival), 
	CONSTRAINT uq_enrolment_ref UNIQUE (ref)
);
INSERT INTO "enrolment" VALUES(1,'n9zknix2nje9t',2,8,1,'cancelled',NULL,1,'2026-11-10 05:23:07.158154','2026-11-10 05:23:07.158154','2026-11-25 00:37:28.632616','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(2,'inwaz6xmyu2mh',2,3,8,'cancelled',NULL,2,'2026-11-15 03:46:14.316308','2026-11-15 03:46:14.316308','2026-11-25 00:37:28.632616','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(3,'h6tvqsmec3bje',2,4,1,'cancelled',NULL,3,'2026-11-20 02:09:21.474462','2026-11-20 02:09:21.474462','2026-11-25 00:37:28.632616','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(4,'txzn2dapja8q6',3,6,6,'seated',NULL,1,'2023-09-14 14:26:06.666667','2023-09-14 14:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(5,'prbzc8xtbu3un',3,7,4,'seated',NULL,2,'2023-09-17 22:52:13.333334','2023-09-17 22:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(6,'c9parx6nmv4ai',3,2,1,'withdrawn',NULL,3,'2023-09-21 07:18:20.000001','2023-09-21 07:18:20.000001','2023-10-11 09:58:00.000000','',NULL);
INSERT INTO "enrolment" VALUES(7,'v47wtvw45rhcq',3,3,8,'seated',NULL,4,'2023-09-24 15:44:26.666668','2023-09-24 15:44:26.666668',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(8,'i2ss2qbk39vzs',3,5,1,'seated',NULL,5,'2023-09-28 00:10:33.333335','2023-09-28 00:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(9,'rysesvtuwuzu6',3,1,1,'seated',NULL,6,'2023-10-01 08:36:40.000002','2023-10-01 08:36:40.000002',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(10,'m7rfh4mp6578k',3,4,1,'seated',NULL,7,'2023-10-04 17:02:46.666669','2023-10-04 17:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(11,'jc3fx3bvxgdds',3,8,1,'seated',NULL,8,'2023-10-08 01:28:53.333336','2023-10-08 01:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(12,'wqz7nkeexmfff',4,8,1,'seated',NULL,1,'2026-10-29 23:26:06.666667','2026-10-29 23:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(13,'cjaabdd4ssnjn',4,2,1,'seated',NULL,2,'2026-10-31 15:52:13.333334','2026-10-31 15:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(14,'kwkic5ray7psa',4,5,1,'waiting','institution',3,'2026-11-02 08:18:20.000001',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(15,'539r6wbhxn5h9',4,1,1,'waiting','institution',4,'2026-11-04 00:44:26.666668',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(16,'c2byd288xs2e3',4,10,4,'seated',NULL,5,'2026-11-05 17:10:33.333335','2026-11-05 17:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(17,'7j9iy5acavpsc',4,4,1,'waiting','institution',6,'2026-11-07 09:36:40.000002',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(18,'y2tbdaz4gs52b',4,6,6,'seated',NULL,7,'2026-11-09 02:02:46.666669','2026-11-09 02:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(19,'4cy3qv4jkxkg9',4,3,8,'seated',NULL,8,'2026-11-10 18:28:53.333336','2026-11-10 18:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(20,'ks9weswdn28f3',5,10,4,'seated',NULL,1,'2026-11-07 11:36:56.514735','2026-11-07 11:36:56.514735',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(21,'3mcw2du9iuz56',5,7,4,'seated',NULL,2,'2026-11-09 16:13:53.029470','2026-11-09 16:13:53.029470',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(22,'bdnmmvcsfcnp6',5,4,1,'withdrawn',NULL,3,'2026-11-11 20:50:49.544205','2026-11-11 20:50:49.544205','2026-11-25 00:35:28.632616','',NULL);
INSERT INTO "enrolment" VALUES(23,'6dnt42m97ch6a',5,5,1,'seated',NULL,4,'2026-11-14 01:27:46.058940','2026-11-14 01:27:46.058940',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(24,'bn3ateamk2wsj',5,6,6,'seated',NULL,5,'2026-11-16 06:04:42.573675','2026-11-16 06:04:42.573675',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(25,'ke4qcaafyqjbs',5,8,1,'seated',NULL,6,'2026-11-18 10:41:39.088410','2026-11-25 00:35:28.632616',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(26,'ya4492huyaxmu',5,1,1,'waiting','institution',7,'2026-11-20 15:18:35.603145',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(27,'z832wzshbfydd',5,2,1,'waiting','institution',8,'2026-11-22 19:55:32.117880',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(28,'gp2ggu68zzbmj',6,2,1,'seated',NULL,1,'2026-11-07 06:21:14.863262','2026-11-07 06:21:14.863262',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(29,'ciznddfqps28q',6,4,1,'seated',NULL,2,'2026-11-09 05:42:29.726524','2026-11-09 05:42:29.726524',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(30,'5ja2a4saa648t',6,3,8,'withdrawn',NULL,3,'2026-11-11 05:03:44.589786','2026-11-11 05:03:44.589786','2026-11-25 00:35:28.632616','',NULL);
INSERT INTO "enrolment" VALUES(31,'g4za6ings5zq6',6,6,6,'seated',NULL,4,'2026-11-13 04:24:59.453048','2026-11-13 04:24:59.453048',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(32,'a7a7w9wwzvez9',6,7,4,'seated',NULL,5,'2026-11-15 03:46:14.316310','2026-11-15 03:46:14.316310',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(33,'r344dfsh95kbg',6,5,1,'waiting','institution',6,'2026-11-17 03:07:29.179572',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(34,'d8m828k9mcimp',6,1,1,'waiting','institution',7,'2026-11-19 02:28:44.042834',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(35,'nriccsw2cve5k',6,8,1,'waiting','institution',8,'2026-11-21 01:49:58.906096',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(36,'7xjntzfsdpy8k',6,10,4,'seated',NULL,9,'2026-11-23 01:11:13.769358','2026-11-23 01:11:13.769358',NULL,'',NULL);
CREATE TABLE entry_record (
	id INTEGER NOT NULL, 
	participation_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	is_current BOOLEAN NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	recorded_by INTEGER, 
	reason TEXT NOT NULL, 
	age INTEGER, 
	sex VARCHAR(1), 
	participant_kind VARCHAR(20), 
	citizenship VARCHAR(20), 
	education VARCHAR(20), 
	country VARCHAR(2), 
	municipality_terc VARCHAR(7), 
	locality VARCHAR(80), 
	postal_code VARCHAR(6), 
	degurba INTEGER, 
	phone VARCHAR(30), 
	email VARCHAR(254), 
	labour_status VARCHAR(20), 
	labour_detail VARCHAR(40), 
	foreign_background VARCHAR(10), 
	third_country VARCHAR(10), 
	homeless VARCHAR(10), 
	is_complete BOOLEAN NOT NULL, 
	CONSTRAINT pk_entry_record PRIMARY KEY (id), 
	CONSTRAINT fk_entry_record_municipality_terc FOREIGN KEY(municipality_terc) REFERENCES municipality (terc), 
	CONSTRAINT fk_entry_record_participation_id FOREIGN KEY(participation_id) REFERENCES participation (id), 
	CONSTRAINT uq_entry_record_participation_id_number UNIQUE (participation_id, number)
);
INSERT INTO "entry_record" VALUES(1,1,1,1,'2023-10-16 12:10:00.000000',1,'',42,'K','staff','polish','isced_5_8','PL','3003093','Trzemeszno','62-203',2,'+48 100 353 590','bozena.pietrzak@demo.example','employed','local_government','no','no','no',1);
INSERT INTO "entry_record" VALUES(2,2,1,1,'2023-10-16 12:10:00.000000',1,'',42,'K','staff','polish','isced_3_4','PL','3027073','Tuliszków','62-744',NULL,'+48 100 005 682','bozena.kubiak@demo.example','employed','local_government','no','no','no',1);
INSERT INTO "entry_record" VALUES(3,3,1,1,'2023-10-16 12:10:00.000000',1,'',30,'K','staff','polish','isced_5_8','PL','3003011','Gniezno','62-226',2,'+48 100 902 403','patrycja.tomczak@demo.example','employed','local_government','no','no','no',1);
INSERT INTO "entry_record" VALUES(4,4,1,1,'2023-10-16 12:10:00.000000',1,'',30,'K','staff','polish','isced_5_8','PL','3021083','Kostrzyn','62-043',2,'+48 100 093 400','beata.idzikowska@demo.example','employed','local_government','no','no','no',1);
INSERT INTO "entry_record" VALUES(5,5,1,1,'2023-10-16 12:10:00.000000',1,'',36,'M','staff','polish','isced_5_8','PL','3009063','Kłodawa','62-628',2,'+48 100 849 165','szymon.krol@demo.example','employed','local_government','no','no','no',1);
INSERT INTO "entry_record" VALUES(6,6,1,1,'2023-10-16 12:10:00.000000',1,'',41,'K','staff','polish','isced_5_8','PL','3064011','Poznań','60-840',1,'+48 100 875 139','ewa.niedzwiedzka@demo.example','employed','local_government','no','no','no',1);
INSERT INTO "entry_record" VALUES(7,7,1,1,'2026-11-17 15:10:00.000000',1,'',36,'K','staff','polish','isced_3_4','PL','3017033','Odolanów','63-462',2,'+48 100 983 099','ilona.sroka@demo.example','employed','local_government','no','no','no',1);
INSERT INTO "entry_record" VALUES(8,8,1,1,'2026-11-17 15:10:00.000000',1,'',25,'K','staff','polish','isced_5_8','PL','3010103','Sompolno','62-521',2,'+48 100 212 633','renata.polak@demo.example','employed','local_government','no','no','no',1);
INSERT INTO "entry_record" VALUES(9,9,1,1,'2026-11-17 15:10:00.000000',1,'',37,'K','staff','polish','isced_5_8','PL','3015032','Miedzichowo','64-399',3,'+48 100 543 583','elzbieta.krzyzaniak-zoltowska@demo.example','employed','local_government','no','no','no',1);
CREATE TABLE entry_special (
	entry_id INTEGER NOT NULL, 
	minority VARCHAR(10), 
	disability VARCHAR(10), 
	CONSTRAINT pk_entry_special PRIMARY KEY (entry_id), 
	CONSTRAINT fk_entry_special_entry_id FOREIGN KEY(entry_id) REFERENCES entry_record (id)
);
INSERT INTO "entry_special" VALUES(1,'no','no');
INSERT INTO "entry_special" VALUES(2,'no','no');
INSERT INTO "entry_special" VALUES(3,'no','no');
INSERT INTO "entry_special" VALUES(4,'no','no');
INSERT INTO "entry_special" VALUES(5,'no','no');
INSERT INTO "entry_special" VALUES(6,'no','no');
INSERT INTO "entry_special" VALUES(7,'no','no');
INSERT INTO "entry_special" VALUES(8,'no','no');
INSERT INTO "entry_special" VALUES(9,'no','no');
CREATE TABLE export_value (
	field VARCHAR(40) NOT NULL, 
	code VARCHAR(60) NOT NULL, 
	label VARCHAR(300) NOT NULL, 
	confidence VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_export_value PRIMARY KEY (field, code)
);
INSERT INTO "export_value" VALUES('citizenship','polish','Obywatelstwo polskie','seen');
INSERT INTO "export_value" VALUES('citizenship','eu','Brak polskiego obywatelstwa – obywatel kraju UE','seen');
INSERT INTO "export_value" VALUES('citizenship','outside_eu','Brak polskiego obywatelstwa lub UE – obywatel kraju spoza UE/ bezpaństwowiec','seen');
INSERT INTO "export_value" VALUES('participant_kind','individual','indywidualny','secondary');
INSERT INTO "export_value" VALUES('participant_kind','staff','pracownik lub przedstawiciel instytucji/podmiotu','secondary');
INSERT INTO "export_value" VALUES('sex','K','Kobieta','seen');
INSERT INTO "export_value" VALUES('sex','M','Mężczyzna','seen');
INSERT INTO "export_value" VALUES('education','isced_0_2','Średnie I stopnia lub niższe (ISCED 0–2)','secondary');
INSERT INTO "export_value" VALUES('education','isced_3_4','Ponadgimnazjalne (ISCED 3) lub policealne (ISCED 4)','seen');
INSERT INTO "export_value" VALUES('education','isced_5_8','Wyższe (ISCED 5–8)','seen');
INSERT INTO "export_value" VALUES('country','PL','Polska','seen');
INSERT INTO "export_value" VALUES('degurba','1','1','seen');
INSERT INTO "export_value" VALUES('degurba','2','2','seen');
INSERT INTO "export_value" VALUES('degurba','3','3','seen');
INSERT INTO "export_value" VALUES('labour_status','unemployed','Osoba bezrobotna','seen');
INSERT INTO "export_value" VALUES('labour_status','inactive','Osoba bierna zawodowo','seen');
INSERT INTO "export_value" VALUES('labour_status','employed','Osoba pracująca','seen');
INSERT INTO "export_value" VALUES('labour_detail','self_employed','osoba prowadząca działalność na własny rachunek','seen');
INSERT INTO "export_value" VALUES('labour_detail','government','osoba pracująca w administracji rządowej','seen');
INSERT INTO "export_value" VALUES('labour_detail','local_government','osoba pracująca w administracji samorządowej (z wyłączeniem szkół i placówek systemu oświaty)','seen');
INSERT INTO "export_value" VALUES('labour_detail','ngo','osoba pracująca w organizacji pozarządowej','seen');
INSERT INTO "export_value" VALUES('labour_detail','sme','osoba pracująca w MMŚP','seen');
INSERT INTO "export_value" VALUES('labour_detail','large_enterprise','osoba pracująca w dużym przedsiębiorstwie','seen');
INSERT INTO "export_value" VALUES('labour_detail','health_care','osoba pracująca w podmiocie wykonującym działalność leczniczą','seen');
INSERT INTO "export_value" VALUES('labour_detail','school_teaching','osoba pracująca w szkole lub placówce systemu oświaty (kadra pedagogiczna)','seen');
INSERT INTO "export_value" VALUES('labour_detail','school_support','osoba pracująca w szkole lub placówce systemu oświaty (kadra niepedagogiczna)','seen');
INSERT INTO "export_value" VALUES('labour_detail','school_management','osoba pracująca w szkole lub placówce systemu oświaty (kadra zarządzająca)','seen');
INSERT INTO "export_value" VALUES('labour_detail','university','osoba pracująca na uczelni','seen');
INSERT INTO "export_value" VALUES('labour_detail','scientific_institute','osoba pracująca w instytucie naukowym','seen');
INSERT INTO "export_value" VALUES('labour_detail','research_institute','osoba pracująca w instytucie badawczym','seen');
INSERT INTO "export_value" VALUES('labour_detail','lukasiewicz_institute','osoba pracująca w instytucie działającym w ramach Sieci Badawczej Łukasiewicz','seen');
INSERT INTO "export_value" VALUES('labour_detail','international_institute','osoba pracująca w międzynarodowym instytucie naukowym','seen');
INSERT INTO "export_value" VALUES('labour_detail','science_federation','osoba pracująca dla federacji podmiotów systemu szkolnictwa wyższego i nauki','seen');
INSERT INTO "export_value" VALUES('labour_detail','state_legal_person','osoba pracująca na rzecz państwowej osoby prawnej','seen');
INSERT INTO "export_value" VALUES('labour_detail','employed_other','inne','seen');
INSERT INTO "export_value" VALUES('labour_detail','long_term_unemployed','osoba długotrwale bezrobotna','unconfirmed');
INSERT INTO "export_value" VALUES('labour_detail','unemployed_other','inne','seen');
INSERT INTO "export_value" VALUES('labour_detail','not_in_education','osoba nieuczestnicząca w kształceniu lub szkoleniu','seen');
INSERT INTO "export_value" VALUES('labour_detail','in_education','osoba ucząca się/odbywająca kształcenie','unconfirmed');
INSERT INTO "export_value" VALUES('labour_detail','inactive_other','inne','unconfirmed');
INSERT INTO "export_value" VALUES('answer','yes','Tak','seen');
INSERT INTO "export_value" VALUES('answer','no','Nie','seen');
INSERT INTO "export_value" VALUES('answer','refused','Odmowa podania informacji','secondary');
INSERT INTO "export_value" VALUES('exit_situation','qualification','osoba uzyskała kwalifikacje','unconfirmed');
INSERT INTO "export_value" VALUES('exit_situation','competences','osoba nabyła kompetencje','unconfirmed');
INSERT INTO "export_value" VALUES('exit_situation','education','osoba podjęła kształcenie lub szkolenie','unconfirmed');
INSERT INTO "export_value" VALUES('exit_situation','work','osoba podjęła pracę/rozpoczęła prowadzenie działalności na własny rachunek','unconfirmed');
INSERT INTO "export_value" VALUES('exit_situation','job_search','osoba poszukująca pracy','unconfirmed');
INSERT INTO "export_value" VALUES('exit_situation','monitored','sytuacja w trakcie monitorowania','unconfirmed');
INSERT INTO "export_value" VALUES('exit_situation','other','inne','seen in predecessor');
INSERT INTO "export_value" VALUES('exit_situation','not_applicable','nie dotyczy','seen in predecessor');
INSERT INTO "export_value" VALUES('support_kind','training','krajowe szkolenie/kurs','seen');
INSERT INTO "export_value" VALUES('support_kind','advice','doradztwo/konsultacje','seen');
INSERT INTO "export_value" VALUES('support_kind','integration','usługa aktywnej integracji','seen');
INSERT INTO "export_value" VALUES('support_detail','psychological','pomoc psychologiczna','seen');
INSERT INTO "export_value" VALUES('support_detail','career','doradztwo zawodowe','seen');
INSERT INTO "export_value" VALUES('support_detail','legal','doradztwo/ pomoc prawna','seen');
INSERT INTO "export_value" VALUES('support_detail','advice_other','inne','seen');
INSERT INTO "export_value" VALUES('support_detail','vocational','usługa o charakterze zawodowym','seen');
INSERT INTO "export_value" VALUES('support_detail','social','usługa o charakterze społecznym','seen');
CREATE TABLE file_header (
	place INTEGER NOT NULL, 
	label VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_file_header PRIMARY KEY (place)
);
INSERT INTO "file_header" VALUES(0,'Numer projektu');
INSERT INTO "file_header" VALUES(1,'Obywatelstwo');
INSERT INTO "file_header" VALUES(2,'Rodzaj uczestnika');
INSERT INTO "file_header" VALUES(3,'Nazwa instytucji');
INSERT INTO "file_header" VALUES(4,'Imię');
INSERT INTO "file_header" VALUES(5,'Nazwisko');
INSERT INTO "file_header" VALUES(6,'PESEL/Inny identyfikator');
INSERT INTO "file_header" VALUES(7,'brak PESEL');
INSERT INTO "file_header" VALUES(8,'Techniczny identyfikator uczestnika');
INSERT INTO "file_header" VALUES(9,'Płeć');
INSERT INTO "file_header" VALUES(10,'Wiek w chwili przystąpienia do projektu');
INSERT INTO "file_header" VALUES(11,'Wykształcenie');
INSERT INTO "file_header" VALUES(12,'Kraj');
INSERT INTO "file_header" VALUES(13,'Województwo');
INSERT INTO "file_header" VALUES(14,'Powiat');
INSERT INTO "file_header" VALUES(15,'Gmina');
INSERT INTO "file_header" VALUES(16,'Miejscowość');
INSERT INTO "file_header" VALUES(17,'Kod pocztowy');
INSERT INTO "file_header" VALUES(18,'Obszar według stopnia urbanizacji (DEGURBA)');
INSERT INTO "file_header" VALUES(19,'Telefon kontaktowy');
INSERT INTO "file_header" VALUES(20,'Adres e-mail');
INSERT INTO "file_header" VALUES(21,'Data rozpoczęcia udziału w projekcie');
INSERT INTO "file_header" VALUES(22,'Data zakończenia udziału w projekcie');
INSERT INTO "file_header" VALUES(23,'Status osoby na rynku pracy w chwili przystąpienia do projektu');
INSERT INTO "file_header" VALUES(24,'w tym');
INSERT INTO "file_header" VALUES(25,'Planowana data zakończenia edukacji w placówce edukacyjnej, w której skorzystano ze wsparcia');
INSERT INTO "file_header" VALUES(26,'Sytuacja osoby w momencie zakończenia udziału w projekcie');
INSERT INTO "file_header" VALUES(27,'Zakończenie udziału osoby w projekcie zgodnie z zaplanowaną dla niej ścieżką uczestnictwa');
INSERT INTO "file_header" VALUES(28,'Zakres wsparcia');
INSERT INTO "file_header" VALUES(29,'Rodzaj przyznanego wsparcia');
INSERT INTO "file_header" VALUES(30,'w tym');
INSERT INTO "file_header" VALUES(31,'Data rozpoczęcia udziału we wsparciu');
INSERT INTO "file_header" VALUES(32,'Data założenia działalności gospodarczej');
INSERT INTO "file_header" VALUES(33,'Osoba obcego pochodzenia');
INSERT INTO "file_header" VALUES(34,'Obywatel państwa trzeciego');
INSERT INTO "file_header" VALUES(35,'Osoba należąca do mniejszości narodowej lub etnicznej (w tym społeczności marginalizowane)');
INSERT INTO "file_header" VALUES(36,'Osoba bezdomna lub dotknięta wykluczeniem z dostępu do mieszkań');
INSERT INTO "file_header" VALUES(37,'Osoba z niepełnosprawnościami');
INSERT INTO "file_header" VALUES(38,'Data dodania');
INSERT INTO "file_header" VALUES(39,'Użytkownik, który dodał uczestnika');
INSERT INTO "file_header" VALUES(40,'Data modyfikacji');
INSERT INTO "file_header" VALUES(41,'Użytkownik modyfikujący');
INSERT INTO "file_header" VALUES(42,'Uwagi');
CREATE TABLE former_name (
	id INTEGER NOT NULL, 
	institution_id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	until_on DATE NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_former_name PRIMARY KEY (id), 
	CONSTRAINT fk_former_name_institution_id_institution FOREIGN KEY(institution_id) REFERENCES institution (id)
);
CREATE TABLE identity (
	person_id INTEGER NOT NULL, 
	pesel_sealed TEXT, 
	pesel_index VARCHAR(64), 
	other_sealed TEXT, 
	has_no_pesel BOOLEAN NOT NULL, 
	CONSTRAINT pk_identity PRIMARY KEY (person_id), 
	CONSTRAINT fk_identity_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_identity_pesel_index UNIQUE (pesel_index)
);
INSERT INTO "identity" VALUES(1,'4bFfE7/9sT17dS6PbEyjtAxUaYitCaTO99Aul4mcUoRQABCfy0X3CMRA7w==','bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301',NULL,0);
INSERT INTO "identity" VALUES(2,'4bFfE2CA+w2TfrICnUw+lEybZTnv14a9216FpDLHwhzmuL0G6DjudGBSTA==','81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641',NULL,0);
INSERT INTO "identity" VALUES(3,'4bFfE7xMMZNi8tUSn9FNJNeVgUg41sjnDChO187Fkd11kc5iqf6xt0SVkA==','afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb',NULL,0);
INSERT INTO "identity" VALUES(4,'4bFfE+djA1vj8hINSqf9IikPSRfQ2izGBjdb30GIlvU3LA7SchWuQz3cmA==','e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0',NULL,0);
INSERT INTO "identity" VALUES(5,'4bFfE6RiRMOPSRtlsVntS3pqmtRkcQxsAM1X7TTKhAABQKF9Aw0xA+DD9w==','44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b',NULL,0);
INSERT INTO "identity" VALUES(6,'4bFfE9rG/BEwo/NNhTpoiQsIaSLu+kZ6ROeGDpzMhmsIJoOwqlGo7Wje3g==','d57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7',NULL,0);
INSERT INTO "identity" VALUES(7,'4bFfE4plL3Se5P5eUNiRlF5V9sVkGw00fAmkB8is1V8TY4v4nBT2gcEIOw==','a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d',NULL,0);
INSERT INTO "identity" VALUES(8,'4bFfE/BaW6o2gsjMSePy+WV0hoVXvQNg9FBbzjZ/vb5IwgDyDF2KIYUG3A==','97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff',NULL,0);
INSERT INTO "identity" VALUES(10,'4bFfExqj3sbpipTpgZXrXNvwPPFT5BowGhWkrTJsI4Kjfwh0d93uqrY3cA==','178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c',NULL,0);
INSERT INTO "identity" VALUES(11,'4bFfE871Hto6hnM+KWD+aBLVGYLVeX6m7aZarx7En8f73ihjEK0m0qNagw==','4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd',NULL,0);
CREATE TABLE import_file (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	account_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	headings_hash VARCHAR(64) NOT NULL, 
	columns TEXT NOT NULL, 
	rows_sealed TEXT, 
	rows INTEGER NOT NULL, 
	created INTEGER NOT NULL, 
	changed INTEGER NOT NULL, 
	kept_at DATETIME NOT NULL, 
	done_at DATETIME, 
	CONSTRAINT pk_import_file PRIMARY KEY (id), 
	CONSTRAINT fk_import_file_account_id_account FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_import_file_ref UNIQUE (ref)
);
CREATE TABLE indicator_definition (
	code VARCHAR(30) NOT NULL, 
	place INTEGER NOT NULL, 
	name_pl VARCHAR(300) NOT NULL, 
	name_en VARCHAR(300) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	counter VARCHAR(30) NOT NULL, 
	timing VARCHAR(10) NOT NULL, 
	unit VARCHAR(10) NOT NULL, 
	is_special_category BOOLEAN NOT NULL, 
	target INTEGER, 
	definition TEXT NOT NULL, 
	confidence VARCHAR(60) NOT NULL, 
	name_pl_confidence VARCHAR(60) NOT NULL, 
	source TEXT NOT NULL, 
	CONSTRAINT pk_indicator_definition PRIMARY KEY (code)
);
INSERT INTO "indicator_definition" VALUES('ALL',1,'Liczba osób objętych wsparciem w projekcie (brzmienie wg wniosku)','System staff/representatives supported','output','ALL','entry','persons',0,1756,'Representatives of local government and staff of the regional social-policy system.','seen (number); indicator name unconfirmed','unconfirmed','KOHESIO');
INSERT INTO "indicator_definition" VALUES('LOCAL_GOVERNMENTS',2,'Liczba JST objętych wsparciem w opracowaniu i wdrażaniu lokalnych planów deinstytucjonalizacji usług społecznych (LPDI) (brzmienie wg wniosku)','Local governments supported in local deinstitutionalisation plans','output','LOCAL_GOVERNMENTS','entry','entities',0,128,'Distinct local-government units supported in preparing and carrying out LPDI.','seen (number); indicator name unconfirmed','unconfirmed','KOHESIO');
INSERT INTO "indicator_definition" VALUES('COMPETENCES',3,'Liczba osób, które nabyły kompetencje (pełne brzmienie wg wniosku o dofinansowanie)','Persons who acquired competences','result','COMPETENCES','exit','persons',0,NULL,'Four documented stages: scope (group and area, before support), standard (learning outcomes required, before support), assessment (after support), comparison (assessment against the standard).','secondary','unconfirmed','KNOW');
INSERT INTO "indicator_definition" VALUES('EECO01',4,'Całkowita liczba osób objętych wsparciem','Total number of participants','output','EECO01','entry','persons',0,NULL,'Everyone who directly benefited, counted once per operation (project).','seen','unconfirmed','REG_ANX1, REG_ART17, SFC14');
INSERT INTO "indicator_definition" VALUES('EECO02',5,'Liczba osób bezrobotnych, w tym długotrwale bezrobotnych, objętych wsparciem w programie','Unemployed, including long-term unemployed','output','EECO02','entry','persons',0,NULL,'Without work, available and actively looking; a person registered as unemployed counts even if not all three tests hold; full-time students are inactive.','seen','seen','REG_ANX1, SFC_VAL6, PL_REAL, PL2014');
INSERT INTO "indicator_definition" VALUES('EECO03',6,'Liczba osób długotrwale bezrobotnych objętych wsparciem w programie','Long-term unemployed','output','EECO03','entry','persons',0,NULL,'Subset of EECO02. 2014-2020 threshold: over 12 months, over 6 months under 25; whether the under-25 threshold still applies in Poland 2021-2027 was not verified.','secondary','seen','REG_ANX1, PL_REAL, PL2014');
INSERT INTO "indicator_definition" VALUES('EECO04',7,'Liczba osób biernych zawodowo objętych wsparciem w programie','Inactive','output','EECO04','entry','persons',0,NULL,'Neither employed nor unemployed (for instance full-time students, people on childcare leave outside maternity/parental leave).','seen','seen','REG_ANX1, SFC_VAL6, PL_REAL, PL2014');
INSERT INTO "indicator_definition" VALUES('EECO05',8,'Liczba osób pracujących, łącznie z prowadzącymi działalność na własny rachunek, objętych wsparciem w programie','Employed, including self-employed','output','EECO05','entry','persons',0,NULL,'Aged 15 or more, works for pay, profit or family gain, or has a job from which temporarily absent (sickness, leave, dispute, training).','seen','secondary','REG_ANX1, SFC_VAL6, SFC_FAQ_ENT, PL2014');
INSERT INTO "indicator_definition" VALUES('EECO06',9,'Liczba dzieci/osób w wieku poniżej 18 lat objętych wsparciem w programie','Children below 18 years of age','output','EECO06','entry','persons',0,NULL,'Age in completed years on the entry date is below 18.','seen','unconfirmed','REG_ANX1, SFC_VAL6');
INSERT INTO "indicator_definition" VALUES('EECO07',10,'Liczba osób w wieku 18–29 lat objętych wsparciem w programie','Young people aged 18-29 years','output','EECO07','entry','persons',0,NULL,'Completed years on entry 18 to 29 inclusive.','seen','seen','REG_ANX1, SFC_VAL6, PL_REAL');
INSERT INTO "indicator_definition" VALUES('EECO08',11,'Liczba osób w wieku 55 lat i więcej objętych wsparciem w programie','Participants aged 55 years and above','output','EECO08','entry','persons',0,NULL,'Completed years on entry 55 or more. Ages 30-54 have no indicator of their own.','seen','unconfirmed','REG_ANX1');
INSERT INTO "indicator_definition" VALUES('EECO09',12,'Liczba osób z wykształceniem na poziomie średnim I stopnia lub niższym (ISCED 0–2) objętych wsparciem w programie','With lower secondary education or less (ISCED 0-2)','output','EECO09','entry','persons',0,NULL,'Highest level completed on entry is ISCED 0, 1 or 2.','seen','secondary','REG_ANX1');
INSERT INTO "indicator_definition" VALUES('EECO10',13,'Liczba osób z wykształceniem ponadgimnazjalnym (ISCED 3) lub policealnym (ISCED 4) objętych wsparciem w programie','With upper secondary (ISCED 3) or post-secondary education (ISCED 4)','output','EECO10','entry','persons',0,NULL,'Highest level completed on entry is ISCED 3 or 4.','seen','unconfirmed','REG_ANX1, SFC_VAL6');
INSERT INTO "indicator_definition" VALUES('EECO11',14,'Liczba osób z wykształceniem wyższym (ISCED 5–8) objętych wsparciem w programie','With tertiary education (ISCED 5 to 8)','output','EECO11','entry','persons',0,NULL,'Highest level completed on entry is ISCED 5, 6, 7 or 8.','seen','unconfirmed','REG_ANX1, SFC_VAL6');
INSERT INTO "indicator_definition" VALUES('EECO12',15,'Liczba osób z niepełnosprawnościami objętych wsparciem w programie','Participants with disabilities','output','EECO12','entry','persons',1,NULL,'Disability under national law (certificate or medical document). Refusal to answer is allowed.','seen','seen','REG_ANX1, PL_REAL');
INSERT INTO "indicator_definition" VALUES('EECO13',16,'Liczba osób z krajów trzecich objętych wsparciem w programie','Third-country nationals','output','EECO13','entry','persons',0,NULL,'Not an EU citizen, including stateless people and people of undetermined nationality.','seen','unconfirmed','REG_ANX1, SFC_FAQ_BG');
INSERT INTO "indicator_definition" VALUES('EECO14',17,'Liczba osób obcego pochodzenia objętych wsparciem w programie','Participants with a foreign background','output','EECO14','entry','persons',0,NULL,'National definition; EC fallback: parents born abroad. Independent of EECO13: either flag may be set alone.','seen','unconfirmed','REG_ANX1, SFC_FAQ_BG');
INSERT INTO "indicator_definition" VALUES('EECO15',18,'Liczba osób należących do mniejszości, w tym społeczności marginalizowanych takich jak Romowie, objętych wsparciem w programie','Minorities, including marginalised communities such as Roma','output','EECO15','entry','persons',1,NULL,'National definition. Poland: national minorities Belarusian, Czech, Lithuanian, German, Armenian, Russian, Slovak, Ukrainian, Jewish; ethnic: Karaim, Lemko, Roma, Tatar. Refusal allowed.','seen','unconfirmed','REG_ANX1, SFC_FAQ_BG');
INSERT INTO "indicator_definition" VALUES('EECO16',19,'Liczba osób w kryzysie bezdomności lub dotkniętych wykluczeniem z dostępu do mieszkań, objętych wsparciem w programie','Homeless or affected by housing exclusion','output','EECO16','entry','persons',0,NULL,'ETHOS-type: roofless, houseless, insecure or inadequate housing.','secondary','unconfirmed','EIGE, SFC14');
INSERT INTO "indicator_definition" VALUES('EECO17',20,'Liczba osób z obszarów wiejskich objętych wsparciem w programie','Participants from rural areas','output','EECO17','entry','persons',0,NULL,'Residence in a local unit of DEGURBA category 3 (thinly populated).','seen','unconfirmed','EIGE, PL_DEG');
INSERT INTO "indicator_definition" VALUES('EECO18',21,'Liczba objętych wsparciem podmiotów administracji publicznej lub służb publicznych na szczeblu krajowym, regionalnym lub lokalnym','Supported public administrations or public services at national, regional or local level','output','EECO18','entry','entities',0,NULL,'Public body supported directly as an organisation (advice, plan, standard). Training its staff as individuals alone makes persons, not the body, the direct target; the call documents decide.','secondary','unconfirmed','EIGE, SFC_FAQ_ENT, SFC14');
INSERT INTO "indicator_definition" VALUES('EECO19',22,'Liczba objętych wsparciem mikro-, małych i średnich przedsiębiorstw (w tym spółdzielni i przedsiębiorstw społecznych)','Supported micro, small and medium-sized enterprises (including cooperative and social enterprises)','output','EECO19','entry','entities',0,NULL,'Enterprise supported directly as an organisation. Training a self-employed person counts under EECO05, not here.','seen','unconfirmed','SFC_FAQ_ENT, EIGE');
INSERT INTO "indicator_definition" VALUES('EECR01',23,'Liczba osób poszukujących pracy po opuszczeniu programu','Participants engaged in job searching upon leaving','result','EECR01','exit','persons',0,NULL,'Inactive on entry, looking for work after leaving.','secondary','seen','PL_REAL, PL2014');
INSERT INTO "indicator_definition" VALUES('EECR02',24,'Liczba osób uczestniczących w kształceniu lub szkoleniu po opuszczeniu programu','Participants in education or training upon leaving','result','EECR02','exit','persons',0,NULL,'Newly in education or training after leaving (not the project''s own).','secondary','secondary','KNOW');
INSERT INTO "indicator_definition" VALUES('EECR03',25,'Liczba osób, które uzyskały kwalifikacje po opuszczeniu programu','Participants gaining a qualification upon leaving','result','EECR03','exit','persons',0,NULL,'Formal outcome of assessment and validation by a competent body that learning outcomes meet given standards (ZSK/ZRK or equivalent). A mere attendance certificate is not enough. One person counts once.','seen','seen','SFC14, PL_REAL, PL2014');
INSERT INTO "indicator_definition" VALUES('EECR04',26,'Liczba osób pracujących, łącznie z prowadzącymi działalność na własny rachunek, po opuszczeniu programu','Participants in employment, including self-employment, upon leaving','result','EECR04','exit','persons',0,NULL,'Unemployed or inactive on entry, employed after leaving. Persons employed on entry do not count.','secondary','seen','PL_REAL, SFC14');
INSERT INTO "indicator_definition" VALUES('EECR05',27,'Liczba osób pracujących, łącznie z prowadzącymi działalność na własny rachunek, sześć miesięcy po opuszczeniu programu','Participants in employment, including self-employment, six months after leaving','result','EECR05','later','persons',0,NULL,'As EECR04, at six months.','secondary','unconfirmed','KNOW');
INSERT INTO "indicator_definition" VALUES('EECR06',28,'Liczba osób, których sytuacja na rynku pracy uległa poprawie sześć miesięcy po opuszczeniu programu','Participants with an improved labour market situation six months after leaving','result','EECR06','later','persons',0,NULL,'Employed on entry and, after six months, in a better job situation (more stable contract, higher skill requirements or responsibility, promotion).','secondary','unconfirmed','KNOW');
CREATE TABLE institution (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	type_code VARCHAR(30) NOT NULL, 
	nip VARCHAR(10), 
	regon VARCHAR(14), 
	municipality_terc VARCHAR(7), 
	locality VARCHAR(80) NOT NULL, 
	postal_code VARCHAR(6) NOT NULL, 
	street VARCHAR(120) NOT NULL, 
	sort_key VARCHAR(400) NOT NULL, 
	search_key VARCHAR(400) NOT NULL, 
	is_demo BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_institution PRIMARY KEY (id), 
	CONSTRAINT fk_institution_municipality_terc FOREIGN KEY(municipality_terc) REFERENCES municipality (terc), 
	CONSTRAINT fk_institution_type_code FOREIGN KEY(type_code) REFERENCES institution_type (code), 
	CONSTRAINT uq_institution_ref UNIQUE (ref)
);
INSERT INTO "institution" VALUES(1,'6nvbgit3xfwzd','PCPR, powiat chodzieski','PCPR',NULL,NULL,'3001011','Chodzież','','','jVjl''!jhs^So!V]hXv^Yma^  """"','pcpr powiat chodzieski chodziez',1,'2026-11-25 00:37:28.632616',1);
INSERT INTO "institution" VALUES(2,'2xnp49xtj4uwc','PCPR, powiat czarnkowsko-trzcianecki','PCPR',NULL,NULL,'3002011','Czarnków','','','jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"','pcpr powiat czarnkowsko trzcianecki czarnkow',1,'2026-11-25 00:37:28.632616',1);
INSERT INTO "institution" VALUES(3,'ja9tjsbh79v6b','PCPR, powiat gnieźnieński','PCPR',NULL,NULL,'3003011','Gniezno','','','jVjl''!jhs^So!\e^Ywe^Yfma^  """"','pcpr powiat gnieznienski gniezno',1,'2026-11-25 00:37:28.632616',1);
INSERT INTO "institution" VALUES(4,'fn7gvxr88zexd','GOPS Kościelec','GOPS',NULL,NULL,'3009082','Kościelec','','','\hjm!ahnV^YbYV  """"!"','gops koscielec koscielec',1,'2026-11-25 00:37:28.632616',1);
INSERT INTO "institution" VALUES(5,'fci3qtfq2vy6a','MGOPS Rogoźno','MGOPS',NULL,NULL,'3016023','Rogoźno','','','d\hjm!lh\hweh  """""!"','mgops rogozno rogozno',1,'2026-11-25 00:37:28.632616',1);
INSERT INTO "institution" VALUES(6,'zawcnz3gnjhan','MGOPS Mikstat','MGOPS',NULL,NULL,'3018063','Mikstat','','','d\hjm!d^amoSo  """""!"','mgops mikstat mikstat',1,'2026-11-25 00:37:28.632616',1);
INSERT INTO "institution" VALUES(7,'ksk2qzazk2iy3','GOPS Łęka Opatowska','GOPS',NULL,NULL,'3008042','Łęka Opatowska','','','\hjm!cZaS!hjSohsmaS  """"!"!!!!"','gops leka opatowska leka opatowska',1,'2026-11-25 00:37:28.632616',1);
INSERT INTO "institution" VALUES(8,'8zhize22tfwkp','GOPS Siedlec','GOPS',NULL,NULL,'3029022','Siedlec','','','\hjm!m^YXbYV  """"!"','gops siedlec siedlec',1,'2026-11-25 00:37:28.632616',1);
INSERT INTO "institution" VALUES(9,'y3khyfnyz33fd','GOPS Damasławek','GOPS',NULL,NULL,'3028022','Damasławek','','','\hjm!XSdSmcSsYa  """"!"','gops damaslawek damaslawek',1,'2026-11-25 00:37:28.632616',1);
CREATE TABLE "institution_type" (
	code VARCHAR(30) NOT NULL, 
	name_pl VARCHAR(120) NOT NULL, 
	name_en VARCHAR(120) NOT NULL, 
	category VARCHAR(10) NOT NULL, 
	is_active BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_institution_type PRIMARY KEY (code)
);
INSERT INTO "institution_type" VALUES('MOPS','miejski ośrodek pomocy społecznej','municipal social assistance centre (town)','system',1,1);
INSERT INTO "institution_type" VALUES('MGOPS','miejsko-gminny ośrodek pomocy społecznej','urban-rural social assistance centre','system',1,1);
INSERT INTO "institution_type" VALUES('GOPS','gminny ośrodek pomocy społecznej','municipal social assistance centre (rural)','system',1,1);
INSERT INTO "institution_type" VALUES('OPS','ośrodek pomocy społecznej','social assistance centre','system',1,1);
INSERT INTO "institution_type" VALUES('CUS','centrum usług społecznych','social services centre (CUS)','system',1,1);
INSERT INTO "institution_type" VALUES('PCPR','powiatowe centrum pomocy rodzinie','county family support centre','system',1,1);
INSERT INTO "institution_type" VALUES('MOPR','miejski ośrodek pomocy rodzinie w mieście na prawach powiatu','city family support centre with county tasks','system',1,1);
INSERT INTO "institution_type" VALUES('DPS','dom pomocy społecznej','care home','system',1,1);
INSERT INTO "institution_type" VALUES('SDS','środowiskowy dom samopomocy','community self-help home','system',1,1);
INSERT INTO "institution_type" VALUES('WTZ','warsztat terapii zajęciowej','occupational therapy workshop','system',1,1);
INSERT INTO "institution_type" VALUES('ZAZ','zakład aktywności zawodowej','vocational activity centre (ZAZ)','system',1,1);
INSERT INTO "institution_type" VALUES('POW','placówka opiekuńczo-wychowawcza','residential childcare home','system',1,1);
INSERT INTO "institution_type" VALUES('RPOT','regionalna placówka opiekuńczo-terapeutyczna','regional care and therapy home for children','system',1,1);
INSERT INTO "institution_type" VALUES('PWD','placówka wsparcia dziennego','day support centre for children','system',1,1);
INSERT INTO "institution_type" VALUES('OA','ośrodek adopcyjny','adoption centre','system',1,1);
INSERT INTO "institution_type" VALUES('OIK','ośrodek interwencji kryzysowej','crisis intervention centre','system',1,1);
INSERT INTO "institution_type" VALUES('SOW','specjalistyczny ośrodek wsparcia dla osób doznających przemocy domowej','specialist support centre for people experiencing domestic violence','system',1,1);
INSERT INTO "institution_type" VALUES('NOCL','noclegownia lub schronisko dla osób w kryzysie bezdomności','night shelter or hostel for people in homelessness','system',1,1);
INSERT INTO "institution_type" VALUES('DDP','dzienny dom pomocy lub klub seniora','day care home or seniors'' club','system',1,1);
INSERT INTO "institution_type" VALUES('ROPS','regionalny ośrodek polityki społecznej','regional centre of social policy','system',1,1);
INSERT INTO "institution_type" VALUES('UG','urząd gminy, miasta lub miasta i gminy','municipal office','system',1,1);
INSERT INTO "institution_type" VALUES('SP','starostwo powiatowe','county office','system',1,1);
INSERT INTO "institution_type" VALUES('UM','urząd marszałkowski','marshal''s office','system',1,1);
INSERT INTO "institution_type" VALUES('UW','urząd wojewódzki','voivode''s office','system',1,1);
INSERT INTO "institution_type" VALUES('OWES','ośrodek wsparcia ekonomii społecznej','social economy support centre','system',1,1);
INSERT INTO "institution_type" VALUES('PES','podmiot ekonomii społecznej','social economy entity','system',1,1);
INSERT INTO "institution_type" VALUES('PS','przedsiębiorstwo społeczne','social enterprise','system',1,1);
INSERT INTO "institution_type" VALUES('CIS','centrum lub klub integracji społecznej','social integration centre or club','system',1,1);
INSERT INTO "institution_type" VALUES('NGO','organizacja pozarządowa','non-governmental organisation','system',1,1);
INSERT INTO "institution_type" VALUES('SCH','szkoła, przedszkole lub inna placówka oświatowa','school, kindergarten or other educational institution','other',1,1);
INSERT INTO "institution_type" VALUES('PPP','poradnia psychologiczno-pedagogiczna','psychological and pedagogical counselling centre','other',1,1);
INSERT INTO "institution_type" VALUES('HEALTH','podmiot leczniczy','health-care provider','other',1,1);
INSERT INTO "institution_type" VALUES('COURT','sąd lub zespół kuratorskiej służby sądowej','court or probation service','other',1,1);
INSERT INTO "institution_type" VALUES('POLICE','policja','police','other',1,1);
INSERT INTO "institution_type" VALUES('PRISON','jednostka Służby Więziennej','prison service unit','other',1,1);
INSERT INTO "institution_type" VALUES('PUP','urząd pracy','labour office','other',1,1);
INSERT INTO "institution_type" VALUES('UNI','uczelnia lub szkoła dla pracowników służb społecznych','university or school of social services','other',1,1);
INSERT INTO "institution_type" VALUES('OTH','inna instytucja','other institution','other',1,1);
CREATE TABLE mark (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	enrolment_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	from_at DATETIME, 
	until_at DATETIME, 
	minutes INTEGER NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	recorded_by INTEGER, 
	replaced_at DATETIME, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_mark PRIMARY KEY (id), 
	CONSTRAINT ck_mark_kind CHECK (kind IN ('present', 'late', 'left', 'absent')), 
	CONSTRAINT ck_mark_minutes CHECK (minutes >= 0), 
	CONSTRAINT fk_mark_enrolment_id FOREIGN KEY(enrolment_id) REFERENCES enrolment (id), 
	CONSTRAINT fk_mark_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);
INSERT INTO "mark" VALUES(1,4,4,'present',NULL,NULL,270,'2023-10-16 12:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(2,4,5,'present',NULL,NULL,270,'2023-10-16 12:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(3,4,7,'present',NULL,NULL,270,'2023-10-16 12:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(4,4,8,'present',NULL,NULL,270,'2023-10-16 12:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(5,4,9,'present',NULL,NULL,270,'2023-10-16 12:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(6,4,10,'present',NULL,NULL,270,'2023-10-16 12:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(7,4,11,'absent',NULL,NULL,0,'2023-10-16 12:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(8,5,12,'present',NULL,NULL,360,'2026-11-17 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(9,5,13,'present',NULL,NULL,360,'2026-11-17 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(10,5,16,'present',NULL,NULL,360,'2026-11-17 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(11,5,18,'present',NULL,NULL,360,'2026-11-17 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(12,5,19,'present',NULL,NULL,360,'2026-11-17 15:10:00.000000',1,NULL,'');
CREATE TABLE meeting (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	edition_id INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	break_minutes INTEGER NOT NULL, 
	venue_id INTEGER, 
	room VARCHAR(80) NOT NULL, 
	link VARCHAR(300) NOT NULL, 
	trainer_id INTEGER, 
	topic_pl VARCHAR(300) NOT NULL, 
	topic_en VARCHAR(300) NOT NULL, 
	sequence INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	is_cancelled BOOLEAN NOT NULL, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT ck_meeting_order CHECK (ends_at > starts_at), 
	CONSTRAINT fk_meeting_edition_id FOREIGN KEY(edition_id) REFERENCES edition (id), 
	CONSTRAINT fk_meeting_trainer_id FOREIGN KEY(trainer_id) REFERENCES person (id), 
	CONSTRAINT fk_meeting_venue_id FOREIGN KEY(venue_id) REFERENCES venue (id), 
	CONSTRAINT uq_meeting_ref UNIQUE (ref)
);
INSERT INTO "meeting" VALUES(1,'8ujwured2rp33',1,'2026-12-18 08:00:00.000000','2026-12-18 15:00:00.000000',60,2,'','',24,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(2,'694kkc6ki84mg',1,'2026-12-21 08:00:00.000000','2026-12-21 15:00:00.000000',60,2,'','',24,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(3,'9abcws6e87pah',2,'2026-12-30 08:00:00.000000','2026-12-30 15:00:00.000000',60,NULL,'','https://spotkania.demo.example/sala',15,'','',1,'2026-11-25 00:37:28.632616',0);
INSERT INTO "meeting" VALUES(4,'exymk8cdv8bec',3,'2023-10-16 07:00:00.000000','2023-10-16 12:00:00.000000',30,NULL,'','https://spotkania.demo.example/sala',15,'','',0,'2023-09-04 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(5,'4he9k3wee228n',4,'2026-11-17 08:00:00.000000','2026-11-17 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-21 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(6,'3q2cy6aeziyyh',4,'2026-11-25 08:00:00.000000','2026-11-25 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-21 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(7,'uu432mdj5rw4q',4,'2026-12-02 08:00:00.000000','2026-12-02 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-21 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(8,'rndd87aihf24q',5,'2026-12-10 08:00:00.000000','2026-12-10 15:00:00.000000',60,6,'','',20,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(9,'vgm8bbaqzhzvu',5,'2026-12-11 08:00:00.000000','2026-12-11 15:00:00.000000',60,6,'','',20,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(10,'gsrj97agpb698',6,'2026-12-14 08:00:00.000000','2026-12-14 15:00:00.000000',60,3,'','',16,'','',0,'2026-10-29 07:00:00.000000',0);
CREATE TABLE message (
	id INTEGER NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	person_id INTEGER, 
	address VARCHAR(254) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	facts TEXT NOT NULL, 
	message_id VARCHAR(120) NOT NULL, 
	dedup VARCHAR(120), 
	created_at DATETIME NOT NULL, 
	due_at DATETIME, 
	lease_until DATETIME, 
	starts INTEGER NOT NULL, 
	tries INTEGER NOT NULL, 
	is_held BOOLEAN NOT NULL, 
	sent_at DATETIME, 
	parked_at DATETIME, 
	last_error VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_message PRIMARY KEY (id), 
	CONSTRAINT uq_message_dedup UNIQUE (dedup), 
	CONSTRAINT uq_message_message_id UNIQUE (message_id)
);
INSERT INTO "message" VALUES(1,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "n9zknix2nje9t", "edition": "USL8-2026-1"}','<543b722df36c847b62b445160982721f@localhost>',NULL,'2026-11-10 05:23:07.158154',NULL,NULL,0,0,0,'2026-11-10 05:23:07.158154',NULL,'');
INSERT INTO "message" VALUES(2,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "inwaz6xmyu2mh", "edition": "USL8-2026-1"}','<c095f225bbdb2eb5df732a376d55fbb4@localhost>',NULL,'2026-11-15 03:46:14.316308',NULL,NULL,0,0,0,'2026-11-15 03:46:14.316308',NULL,'');
INSERT INTO "message" VALUES(3,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "h6tvqsmec3bje", "edition": "USL8-2026-1"}','<83c8e61734fbd5f14be0e95c22cf6871@localhost>',NULL,'2026-11-20 02:09:21.474462',NULL,NULL,0,0,0,'2026-11-20 02:09:21.474462',NULL,'');
INSERT INTO "message" VALUES(4,'enrolment.cancelled',8,'renata.polak@demo.example','pl','{"enrolment": "n9zknix2nje9t", "edition": "USL8-2026-1", "was_seated": true}','<1b7f6a46c16993b4c88ec569f2ccb2ce@localhost>',NULL,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(5,'enrolment.cancelled',3,'bozena.kubiak@demo.example','pl','{"enrolment": "inwaz6xmyu2mh", "edition": "USL8-2026-1", "was_seated": true}','<295b68b723fcf242e504ec3ded0f1992@localhost>',NULL,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(6,'enrolment.cancelled',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "h6tvqsmec3bje", "edition": "USL8-2026-1", "was_seated": true}','<9651dc7c9e56fdb82da35b2c3117bf0c@localhost>',NULL,'2026-11-25 00:37:28.632616','2026-11-25 00:37:28.632616',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(7,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "txzn2dapja8q6", "edition": "DISEM-2023-1"}','<c10ce2121b85b6e8d12483495a77c9b1@localhost>',NULL,'2023-09-14 14:26:06.666667',NULL,NULL,0,0,0,'2023-09-14 14:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(8,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "prbzc8xtbu3un", "edition": "DISEM-2023-1"}','<0322f73f79a5cffde40912267b043018@localhost>',NULL,'2023-09-17 22:52:13.333334',NULL,NULL,0,0,0,'2023-09-17 22:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(9,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "c9parx6nmv4ai", "edition": "DISEM-2023-1"}','<d45cb2e5c92ad14af5961eff580aa23f@localhost>',NULL,'2023-09-21 07:18:20.000001',NULL,NULL,0,0,0,'2023-09-21 07:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(10,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "v47wtvw45rhcq", "edition": "DISEM-2023-1"}','<f7e73bd62d342458f5df150037516be0@localhost>',NULL,'2023-09-24 15:44:26.666668',NULL,NULL,0,0,0,'2023-09-24 15:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(11,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "i2ss2qbk39vzs", "edition": "DISEM-2023-1"}','<818f81fa723b9d99a1ebe1c7427064f2@localhost>',NULL,'2023-09-28 00:10:33.333335',NULL,NULL,0,0,0,'2023-09-28 00:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(12,'enrolment.seated',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "rysesvtuwuzu6", "edition": "DISEM-2023-1"}','<0960d4fee6b166d20b7f3a951dead3c3@localhost>',NULL,'2023-10-01 08:36:40.000002',NULL,NULL,0,0,0,'2023-10-01 08:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(13,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "m7rfh4mp6578k", "edition": "DISEM-2023-1"}','<8c44780a2f10b620ee46c035989f0851@localhost>',NULL,'2023-10-04 17:02:46.666669',NULL,NULL,0,0,0,'2023-10-04 17:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(14,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "jc3fx3bvxgdds", "edition": "DISEM-2023-1"}','<fa13d30aaeff8d20a5647775f8763660@localhost>',NULL,'2023-10-08 01:28:53.333336',NULL,NULL,0,0,0,'2023-10-08 01:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(15,'enrolment.withdrawn',2,'ilona.sroka@demo.example','pl','{"enrolment": "c9parx6nmv4ai", "edition": "DISEM-2023-1", "was_seated": true, "who": null}','<9ecade741f26b5cf6d8f7a61358e156e@localhost>',NULL,'2023-10-11 09:58:00.000000',NULL,NULL,0,0,0,'2023-10-11 09:58:00.000000',NULL,'');
INSERT INTO "message" VALUES(16,'certificate.issued',5,'beata.idzikowska@demo.example','pl','{"number": "1/KPS/2023"}','<c7f23e7f7fe3bafdb21a1aab82cea402@localhost>','certificate:1/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(17,'certificate.issued',6,'szymon.krol@demo.example','pl','{"number": "2/KPS/2023"}','<53252431ea91a37db641805ed1189654@localhost>','certificate:2/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(18,'certificate.issued',3,'bozena.kubiak@demo.example','pl','{"number": "3/KPS/2023"}','<81bfd412dca53de0408c4d1110e9c400@localhost>','certificate:3/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(19,'certificate.issued',7,'ewa.niedzwiedzka@demo.example','pl','{"number": "4/KPS/2023"}','<11f7da8ec5d3608489cd60c0774464b2@localhost>','certificate:4/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(20,'certificate.issued',1,'bozena.pietrzak@demo.example','pl','{"number": "5/KPS/2023"}','<3561a0bcf58c118f1e2f99e2166db082@localhost>','certificate:5/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(21,'certificate.issued',4,'patrycja.tomczak@demo.example','pl','{"number": "6/KPS/2023"}','<d85efcb22bf16567890a30ad69d7b528@localhost>','certificate:6/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(22,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "wqz7nkeexmfff", "edition": "IK24-2026-1"}','<7da416e1ab81239e55ecdb8c44904ca0@localhost>',NULL,'2026-10-29 23:26:06.666667',NULL,NULL,0,0,0,'2026-10-29 23:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(23,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "cjaabdd4ssnjn", "edition": "IK24-2026-1"}','<e87673fd3fb26443b5c491c34e110278@localhost>',NULL,'2026-10-31 15:52:13.333334',NULL,NULL,0,0,0,'2026-10-31 15:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(24,'enrolment.waiting',5,'beata.idzikowska@demo.example','pl','{"enrolment": "kwkic5ray7psa", "edition": "IK24-2026-1", "position": 1}','<e722456b9c421c75f440ac86c8e44b8a@localhost>',NULL,'2026-11-02 08:18:20.000001',NULL,NULL,0,0,0,'2026-11-02 08:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(25,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "539r6wbhxn5h9", "edition": "IK24-2026-1", "position": 2}','<83d5995eee53240ac65b2b168903be01@localhost>',NULL,'2026-11-04 00:44:26.666668',NULL,NULL,0,0,0,'2026-11-04 00:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(26,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "c2byd288xs2e3", "edition": "IK24-2026-1"}','<fa6babbb1b816e76e685b0f485c9bad9@localhost>',NULL,'2026-11-05 17:10:33.333335',NULL,NULL,0,0,0,'2026-11-05 17:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(27,'enrolment.waiting',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "7j9iy5acavpsc", "edition": "IK24-2026-1", "position": 3}','<76b860027b4d3a9d8bc5c184d78539bd@localhost>',NULL,'2026-11-07 09:36:40.000002',NULL,NULL,0,0,0,'2026-11-07 09:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(28,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "y2tbdaz4gs52b", "edition": "IK24-2026-1"}','<1760e2b541ded672e23ba3b6cd23e834@localhost>',NULL,'2026-11-09 02:02:46.666669',NULL,NULL,0,0,0,'2026-11-09 02:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(29,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "4cy3qv4jkxkg9", "edition": "IK24-2026-1"}','<7e9aff99de62140de79b4673ce5c9838@localhost>',NULL,'2026-11-10 18:28:53.333336',NULL,NULL,0,0,0,'2026-11-10 18:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(30,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "ks9weswdn28f3", "edition": "DEM16-2026-1"}','<64d37e4bfbf1f59d38d63b3a5b92c09f@localhost>',NULL,'2026-11-07 11:36:56.514735',NULL,NULL,0,0,0,'2026-11-07 11:36:56.514735',NULL,'');
INSERT INTO "message" VALUES(31,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "3mcw2du9iuz56", "edition": "DEM16-2026-1"}','<5059323a5bea5ce7d7066505c4f1f42b@localhost>',NULL,'2026-11-09 16:13:53.029470',NULL,NULL,0,0,0,'2026-11-09 16:13:53.029470',NULL,'');
INSERT INTO "message" VALUES(32,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "bdnmmvcsfcnp6", "edition": "DEM16-2026-1"}','<6ebc61a7b5110a85c13e702159b55d4f@localhost>',NULL,'2026-11-11 20:50:49.544205',NULL,NULL,0,0,0,'2026-11-11 20:50:49.544205',NULL,'');
INSERT INTO "message" VALUES(33,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "6dnt42m97ch6a", "edition": "DEM16-2026-1"}','<b3d2188155a17b393ab23467483d54b6@localhost>',NULL,'2026-11-14 01:27:46.058940',NULL,NULL,0,0,0,'2026-11-14 01:27:46.058940',NULL,'');
INSERT INTO "message" VALUES(34,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "bn3ateamk2wsj", "edition": "DEM16-2026-1"}','<1618bdb535a27886f760a57b7ed75a3d@localhost>',NULL,'2026-11-16 06:04:42.573675',NULL,NULL,0,0,0,'2026-11-16 06:04:42.573675',NULL,'');
INSERT INTO "message" VALUES(35,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "ke4qcaafyqjbs", "edition": "DEM16-2026-1", "position": 1}','<56cd1d2e232ca3fb58d4356535b316c2@localhost>',NULL,'2026-11-18 10:41:39.088410',NULL,NULL,0,0,0,'2026-11-18 10:41:39.088410',NULL,'');
INSERT INTO "message" VALUES(36,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "ya4492huyaxmu", "edition": "DEM16-2026-1", "position": 2}','<6e7964a22962e08e75978387b4f30e73@localhost>',NULL,'2026-11-20 15:18:35.603145',NULL,NULL,0,0,0,'2026-11-20 15:18:35.603145',NULL,'');
INSERT INTO "message" VALUES(37,'enrolment.waiting',2,'ilona.sroka@demo.example','pl','{"enrolment": "z832wzshbfydd", "edition": "DEM16-2026-1", "position": 3}','<04b6b2b23b89275aa56bcdcab4e1a0f1@localhost>',NULL,'2026-11-22 19:55:32.117880',NULL,NULL,0,0,0,'2026-11-22 19:55:32.117880',NULL,'');
INSERT INTO "message" VALUES(38,'enrolment.withdrawn',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "bdnmmvcsfcnp6", "edition": "DEM16-2026-1", "was_seated": true, "who": null}','<062f811a63d5119061987e132f07c319@localhost>',NULL,'2026-11-25 00:35:28.632616','2026-11-25 00:35:28.632616',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(39,'enrolment.promoted',8,'renata.polak@demo.example','pl','{"enrolment": "ke4qcaafyqjbs", "edition": "DEM16-2026-1"}','<d8c8c6a6ea8ce5a4841465c45701535b@localhost>',NULL,'2026-11-25 00:35:28.632616','2026-11-25 00:35:28.632616',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(40,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "gp2ggu68zzbmj", "edition": "SUIC8-2026-1"}','<19d077d20e61fd4c40893685a07d2479@localhost>',NULL,'2026-11-07 06:21:14.863262',NULL,NULL,0,0,0,'2026-11-07 06:21:14.863262',NULL,'');
INSERT INTO "message" VALUES(41,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "ciznddfqps28q", "edition": "SUIC8-2026-1"}','<31190b0007de16ef677c5936783d8b87@localhost>',NULL,'2026-11-09 05:42:29.726524',NULL,NULL,0,0,0,'2026-11-09 05:42:29.726524',NULL,'');
INSERT INTO "message" VALUES(42,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "5ja2a4saa648t", "edition": "SUIC8-2026-1"}','<9b1d549a34f4e0e3e28dba29b0f5b711@localhost>',NULL,'2026-11-11 05:03:44.589786',NULL,NULL,0,0,0,'2026-11-11 05:03:44.589786',NULL,'');
INSERT INTO "message" VALUES(43,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "g4za6ings5zq6", "edition": "SUIC8-2026-1"}','<7fc9f615eff4ab1794424e60f88b14f7@localhost>',NULL,'2026-11-13 04:24:59.453048',NULL,NULL,0,0,0,'2026-11-13 04:24:59.453048',NULL,'');
INSERT INTO "message" VALUES(44,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "a7a7w9wwzvez9", "edition": "SUIC8-2026-1"}','<4362e7aa1b93c24e569f6af462f608e1@localhost>',NULL,'2026-11-15 03:46:14.316310',NULL,NULL,0,0,0,'2026-11-15 03:46:14.316310',NULL,'');
INSERT INTO "message" VALUES(45,'enrolment.waiting',5,'beata.idzikowska@demo.example','pl','{"enrolment": "r344dfsh95kbg", "edition": "SUIC8-2026-1", "position": 1}','<88e150ffbf56fa7e01d642cb705c8291@localhost>',NULL,'2026-11-17 03:07:29.179572',NULL,NULL,0,0,0,'2026-11-17 03:07:29.179572',NULL,'');
INSERT INTO "message" VALUES(46,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "d8m828k9mcimp", "edition": "SUIC8-2026-1", "position": 2}','<fd464086c8cc386dcca399f41d69f0b1@localhost>',NULL,'2026-11-19 02:28:44.042834',NULL,NULL,0,0,0,'2026-11-19 02:28:44.042834',NULL,'');
INSERT INTO "message" VALUES(47,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "nriccsw2cve5k", "edition": "SUIC8-2026-1", "position": 3}','<2d94f3cc22190a15d9dbd12467bc4523@localhost>',NULL,'2026-11-21 01:49:58.906096',NULL,NULL,0,0,0,'2026-11-21 01:49:58.906096',NULL,'');
INSERT INTO "message" VALUES(48,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "7xjntzfsdpy8k", "edition": "SUIC8-2026-1"}','<6d7a697125ad5601c169467025666d97@localhost>',NULL,'2026-11-23 01:11:13.769358','2026-11-23 01:11:13.769358',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(49,'enrolment.withdrawn',3,'bozena.kubiak@demo.example','pl','{"enrolment": "5ja2a4saa648t", "edition": "SUIC8-2026-1", "was_seated": true, "who": null}','<3da03e9229d5f169b137388e49f06088@localhost>',NULL,'2026-11-25 00:35:28.632616','2026-11-25 00:35:28.632616',NULL,0,0,0,NULL,NULL,'');
CREATE TABLE "municipality" (
	terc VARCHAR(7) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	kind VARCHAR(1) NOT NULL, 
	kind_pl VARCHAR(20) NOT NULL, 
	county_terc VARCHAR(4) NOT NULL, 
	degurba INTEGER, 
	degurba_source VARCHAR(60) NOT NULL, 
	state_on DATE NOT NULL, 
	sort_key VARCHAR(200) NOT NULL, 
	search_key VARCHAR(200) NOT NULL, 
	degurba_reason VARCHAR(300) NOT NULL, 
	degurba_set_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_municipality PRIMARY KEY (terc), 
	CONSTRAINT fk_municipality_county_terc FOREIGN KEY(county_terc) REFERENCES county (terc), 
	CONSTRAINT ck_municipality_degurba CHECK (degurba BETWEEN 1 AND 3)
);
INSERT INTO "municipality" VALUES('3001011','Chodzież','1','miejska','3001',NULL,'','2026-01-01','V]hXv^Yx  "','chodziez','',NULL,1);
INSERT INTO "municipality" VALUES('3002011','Czarnków','1','miejska','3002',NULL,'','2026-01-01','VvSleais  "','czarnkow','',NULL,1);
INSERT INTO "municipality" VALUES('3003011','Gniezno','1','miejska','3003',NULL,'','2026-01-01','\e^Yveh  "','gniezno','',NULL,1);
INSERT INTO "municipality" VALUES('3003093','Trzemeszno','3','miejsko-wiejska','3003',NULL,'','2026-01-01','olvYdYmveh  "','trzemeszno','',NULL,1);
INSERT INTO "municipality" VALUES('3008042','Łęka Opatowska','2','wiejska','3008',NULL,'','2026-01-01','cZaS!hjSohsmaS  "!!!!"','leka opatowska','',NULL,1);
INSERT INTO "municipality" VALUES('3009063','Kłodawa','3','miejsko-wiejska','3009',NULL,'','2026-01-01','achXSsS  "','klodawa','',NULL,1);
INSERT INTO "municipality" VALUES('3009082','Kościelec','2','wiejska','3009',NULL,'','2026-01-01','ahnV^YbYV  "','koscielec','',NULL,1);
INSERT INTO "municipality" VALUES('3010103','Sompolno','3','miejsko-wiejska','3010',NULL,'','2026-01-01','mhdjhbeh  "','sompolno','',NULL,1);
INSERT INTO "municipality" VALUES('3015032','Miedzichowo','2','wiejska','3015',NULL,'','2026-01-01','d^YXv^V]hsh  "','miedzichowo','',NULL,1);
INSERT INTO "municipality" VALUES('3016023','Rogoźno','3','miejsko-wiejska','3016',NULL,'','2026-01-01','lh\hweh  "','rogozno','',NULL,1);
INSERT INTO "municipality" VALUES('3017033','Odolanów','3','miejsko-wiejska','3017',NULL,'','2026-01-01','hXhbSeis  "','odolanow','',NULL,1);
INSERT INTO "municipality" VALUES('3018063','Mikstat','3','miejsko-wiejska','3018',NULL,'','2026-01-01','d^amoSo  "','mikstat','',NULL,1);
INSERT INTO "municipality" VALUES('3021083','Kostrzyn','3','miejsko-wiejska','3021',NULL,'','2026-01-01','ahmolvue  "','kostrzyn','',NULL,1);
INSERT INTO "municipality" VALUES('3027073','Tuliszków','3','miejsko-wiejska','3027',NULL,'','2026-01-01','oqb^mvais  "','tuliszkow','',NULL,1);
INSERT INTO "municipality" VALUES('3028022','Damasławek','2','wiejska','3028',NULL,'','2026-01-01','XSdSmcSsYa  "','damaslawek','',NULL,1);
INSERT INTO "municipality" VALUES('3029022','Siedlec','2','wiejska','3029',NULL,'','2026-01-01','m^YXbYV  "','siedlec','',NULL,1);
INSERT INTO "municipality" VALUES('3064011','Poznań','1','miejska','3064',NULL,'','2026-01-01','jhveSf  "','poznan','',NULL,1);
CREATE TABLE number_series (
	year INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_number_series PRIMARY KEY (year)
);
INSERT INTO "number_series" VALUES(2023,6);
CREATE TABLE office (
	id INTEGER NOT NULL, 
	name_pl VARCHAR(200) NOT NULL, 
	name_en VARCHAR(200) NOT NULL, 
	short_name VARCHAR(40) NOT NULL, 
	town_pl VARCHAR(60) NOT NULL, 
	town_en VARCHAR(60) NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	phone VARCHAR(30) NOT NULL, 
	signatory_name VARCHAR(120) NOT NULL, 
	signatory_title_pl VARCHAR(120) NOT NULL, 
	signatory_title_en VARCHAR(120) NOT NULL, 
	place_of_issue VARCHAR(60) NOT NULL, 
	number_pattern VARCHAR(40) NOT NULL, 
	completion_percent INTEGER NOT NULL, 
	teaching_hour_minutes INTEGER NOT NULL, 
	marks_note VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_office PRIMARY KEY (id), 
	CONSTRAINT ck_office_single CHECK (id = 1)
);
INSERT INTO "office" VALUES(1,'Regionalny Ośrodek Polityki Społecznej – region DEMO','Regional Centre of Social Policy – DEMO region','Szkolenia ROPS','w regionie DEMO','in the DEMO region','ul. Modelowa 12, 61-001 Poznań','szkolenia@demo.example','+48 100 000 000','Imię Nazwisko (DEMO)','Dyrektor','Director','Poznań','{sequence}/KPS/{year}',80,45,'',1);
CREATE TABLE office_mark (
	place VARCHAR(10) NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	body BLOB NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	alt_pl VARCHAR(120) NOT NULL, 
	alt_en VARCHAR(120) NOT NULL, 
	set_at DATETIME NOT NULL, 
	CONSTRAINT pk_office_mark PRIMARY KEY (place)
);
CREATE TABLE participant_form (
	person_id INTEGER NOT NULL, 
	birth_on DATE, 
	sex VARCHAR(1), 
	participant_kind VARCHAR(20), 
	citizenship VARCHAR(20), 
	education VARCHAR(20), 
	country VARCHAR(2), 
	municipality_terc VARCHAR(7), 
	locality VARCHAR(80), 
	postal_code VARCHAR(6), 
	degurba INTEGER, 
	phone VARCHAR(30), 
	email VARCHAR(254), 
	labour_status VARCHAR(20), 
	labour_detail VARCHAR(40), 
	foreign_background VARCHAR(10), 
	third_country VARCHAR(10), 
	homeless VARCHAR(10), 
	filled_at DATETIME, 
	notice_version VARCHAR(20) NOT NULL, 
	notice_read_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_participant_form PRIMARY KEY (person_id), 
	CONSTRAINT fk_participant_form_municipality_terc FOREIGN KEY(municipality_terc) REFERENCES municipality (terc), 
	CONSTRAINT fk_participant_form_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "participant_form" VALUES(1,'1981-07-12','K','staff','polish','isced_5_8','PL','3003093','Trzemeszno','62-203',2,'+48 100 353 590','bozena.pietrzak@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1);
INSERT INTO "participant_form" VALUES(2,'1990-08-16','K','staff','polish','isced_3_4','PL','3017033','Odolanów','63-462',2,'+48 100 983 099','ilona.sroka@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1);
INSERT INTO "participant_form" VALUES(3,'1981-02-04','K','staff','polish','isced_3_4','PL','3027073','Tuliszków','62-744',NULL,'+48 100 005 682','bozena.kubiak@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1);
INSERT INTO "participant_form" VALUES(4,'1993-09-13','K','staff','polish','isced_5_8','PL','3003011','Gniezno','62-226',2,'+48 100 902 403','patrycja.tomczak@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1);
INSERT INTO "participant_form" VALUES(5,'1993-05-26','K','staff','polish','isced_5_8','PL','3021083','Kostrzyn','62-043',2,'+48 100 093 400','beata.idzikowska@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1);
INSERT INTO "participant_form" VALUES(6,'1987-09-24','M','staff','polish','isced_5_8','PL','3009063','Kłodawa','62-628',2,'+48 100 849 165','szymon.krol@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1);
INSERT INTO "participant_form" VALUES(7,'1982-03-22','K','staff','polish','isced_5_8','PL','3064011','Poznań','60-840',1,'+48 100 875 139','ewa.niedzwiedzka@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1);
INSERT INTO "participant_form" VALUES(8,'2001-04-01','K','staff','polish','isced_5_8','PL','3010103','Sompolno','62-521',2,'+48 100 212 633','renata.polak@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1);
INSERT INTO "participant_form" VALUES(10,'1989-05-23','K','staff','polish','isced_5_8','PL','3015032','Miedzichowo','64-399',3,'+48 100 543 583','elzbieta.krzyzaniak-zoltowska@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1);
INSERT INTO "participant_form" VALUES(11,'1980-05-11','K','staff','polish','isced_5_8','PL','3001011','Chodzież','64-839',2,'+48 100 078 314','dorota.dudziak@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1);
CREATE TABLE participation (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	project_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	institution_id INTEGER, 
	began_on DATE NOT NULL, 
	ended_on DATE, 
	exit_situation VARCHAR(40), 
	ended_as_planned BOOLEAN, 
	technical_id VARCHAR(60), 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_participation PRIMARY KEY (id), 
	CONSTRAINT fk_participation_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT fk_participation_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_participation_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT uq_participation_project_id_person_id UNIQUE (project_id, person_id), 
	CONSTRAINT uq_participation_ref UNIQUE (ref)
);
INSERT INTO "participation" VALUES(1,'pxwpr66if8ru3',1,1,1,'2023-10-16','2023-10-21','qualification',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(2,'4sxgd8rfwancv',1,3,8,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(3,'upyhr5twiq5vk',1,4,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(4,'2pp89w3wmgkvt',1,5,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(5,'5gpn65iq8g9eg',1,6,6,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(6,'yqzqwei5xeukp',1,7,4,'2023-10-16','2023-10-21','not_applicable',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(7,'t6smbg9q9xzxn',1,2,1,'2026-11-17',NULL,NULL,NULL,NULL,'2026-11-17 15:10:00.000000');
INSERT INTO "participation" VALUES(8,'ua5fje6uq2mh7',1,8,1,'2026-11-17',NULL,NULL,NULL,NULL,'2026-11-17 15:10:00.000000');
INSERT INTO "participation" VALUES(9,'pm3m6ak9wn6vd',1,10,4,'2026-11-17',NULL,NULL,NULL,NULL,'2026-11-17 15:10:00.000000');
CREATE TABLE person (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	first_name VARCHAR(80) NOT NULL, 
	last_name VARCHAR(80) NOT NULL, 
	email VARCHAR(254), 
	phone VARCHAR(30), 
	language VARCHAR(2) NOT NULL, 
	institution_id INTEGER, 
	position VARCHAR(120) NOT NULL, 
	staff_group VARCHAR(40) NOT NULL, 
	sort_key VARCHAR(400) NOT NULL, 
	search_key VARCHAR(400) NOT NULL, 
	is_demo BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT fk_person_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT uq_person_ref UNIQUE (ref)
);
INSERT INTO "person" VALUES(1,'gfy9jyskpni4d','Bożena','Pietrzak','bozena.pietrzak@demo.example','+48 100 353 590','pl',1,'inspektor do spraw społecznych','jst_official','j^YolvSa!UhxYeS  "!!!!!!!!"','pietrzak bozena pietrzak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(2,'x5g89fxw3tmns','Ilona','Sroka','ilona.sroka@demo.example','+48 100 983 099','pl',1,'koordynator indywidualnych planów usług społecznych','cus_staff','mlhaS!^bheS  "!!!!!"','sroka ilona sroka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(3,'fkdcjskdmjc4s','Bożena','Kubiak','bozena.kubiak@demo.example','+48 100 005 682','pl',8,'asystent rodziny','family_assistant','aqU^Sa!UhxYeS  "!!!!!!"','kubiak bozena kubiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(4,'8czufyf58vv5u','Patrycja','Tomczak','patrycja.tomczak@demo.example','+48 100 902 403','pl',1,'terapeuta zajęciowy','sds_wtz_staff','ohdVvSa!jSoluV`S  "!!!!!!!"','tomczak patrycja tomczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(5,'929rtqf8skxjy','Beata','Idzikowska','beata.idzikowska@demo.example','+48 100 093 400','pl',1,'opiekun w domu pomocy społecznej','dps_staff','^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"','idzikowska beata idzikowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(6,'6gvbcmjbngb58','Szymon','Król','szymon.krol@demo.example','+48 100 849 165','pl',6,'starszy pracownik socjalny','social_worker','alib!mvudhe  "!!!!"','krol szymon krol',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(7,'iejadkjdf9wsq','Ewa','Niedźwiedzka','ewa.niedzwiedzka@demo.example','+48 100 875 139','pl',4,'pracownik socjalny','social_worker','e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"','niedzwiedzka ewa niedzwiedzka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(8,'nctq7vx32rx8g','Renata','Polak','renata.polak@demo.example','+48 100 212 633','pl',1,'inspektor do spraw społecznych','jst_official','jhbSa!lYeSoS  "!!!!!"','polak renata polak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(9,'2iaejz4xxqdid','Robert','Jaśkowiak','officer@demo.example','+48 100 431 869','pl',NULL,'specjalista ds. projektu','','`Snahs^Sa!lhUYlo  "!!!!!!!!!"','jaskowiak robert jaskowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(10,'28rh869usuzqb','Elżbieta','Krzyżaniak-Żółtowska','worker@demo.example','+48 100 543 583','pl',4,'starszy pracownik socjalny','social_worker','alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"','krzyzaniak zoltowska elzbieta krzyzaniak zoltowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(11,'syvuemz4vpde7','Dorota','Dudziak','coordinator@demo.example','+48 100 078 314','pl',4,'pracownik socjalny','social_worker','XqXv^Sa!XhlhoS  "!!!!!!!"','dudziak dorota dudziak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(12,'ixxnaqtidmrq2','Julia','Grabowska','auditor@demo.example','+48 100 875 423','pl',NULL,'kontroler','','\lSUhsmaS!`qb^S  "!!!!!!!!!"','grabowska julia grabowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(13,'rz7uxbjnjr6k7','Julia','Ślusarek-Szymczak','admin@demo.example','+48 100 208 712','pl',NULL,'administrator systemu','','nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"','slusarek szymczak julia slusarek szymczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(14,'ipb2m83dzh8ay','Patrycja','Ziętek','trainer@demo.example','+48 100 223 794','pl',NULL,'trener','','v^ZoYa!jSoluV`S  "!!!!!!"','zietek patrycja zietek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(15,'hzx6krt5z8igt','Łucja','Lis','trainer2@demo.example','+48 100 391 443','pl',NULL,'trener','','b^m!cqV`S  "!!!"','lis lucja lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(16,'8aymtjazy9svg','Renata','Stefaniak','trainer3@demo.example','+48 100 633 254','pl',NULL,'trener','','moY[Se^Sa!lYeSoS  "!!!!!!!!!"','stefaniak renata stefaniak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(17,'nfkeufseuntfk','Mariola','Żak','trainer4@demo.example','+48 100 127 719','pl',NULL,'trener','','xSa!dSl^hbS  "!!!"','zak mariola zak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(18,'u7me4idaecib9','Anna','Grześkowiak-Lis','trainer5@demo.example','+48 100 575 574','pl',NULL,'trener','','\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"','grzeskowiak lis anna grzeskowiak lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(19,'2rm554yeintwr','Danuta','Filipiak','trainer6@demo.example','+48 100 288 360','pl',NULL,'trener','','[^b^j^Sa!XSeqoS  "!!!!!!!!"','filipiak danuta filipiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(20,'tkujfae9j95hv','Anna','Ślusarek','trainer7@demo.example','+48 100 308 918','pl',NULL,'trener','','nbqmSlYa!SeeS  "!!!!!!!!"','slusarek anna slusarek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(21,'hig257jbu2xd5','Patrycja','Walkowiak','trainer8@demo.example','+48 100 280 788','pl',NULL,'trener','','sSbahs^Sa!jSoluV`S  "!!!!!!!!!"','walkowiak patrycja walkowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(22,'hz3vdsq48u2fb','Natalia','Walczak','trainer9@demo.example','+48 100 302 428','pl',NULL,'trener','','sSbVvSa!eSoSb^S  "!!!!!!!"','walczak natalia walczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(23,'g75rdbbc57f6y','Milena','Olejniczak','trainer10@demo.example','+48 100 764 643','pl',NULL,'trener','','hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"','olejniczak milena olejniczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(24,'vsuhgz3twbwya','Bożena','Ratajczak','trainer11@demo.example','+48 100 558 846','pl',NULL,'trener','','lSoS`VvSa!UhxYeS  "!!!!!!!!!"','ratajczak bozena ratajczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(25,'wpugz6gnfygb5','Jadwiga','Kowalczyk','trainer12@demo.example','+48 100 480 377','pl',NULL,'trener','','ahsSbVvua!`SXs^\S  "!!!!!!!!!"','kowalczyk jadwiga kowalczyk',1,'2023-08-31 22:00:00.000000',1);
CREATE TABLE programme (
	code VARCHAR(40) NOT NULL, 
	programme_group VARCHAR(60) NOT NULL, 
	degree INTEGER, 
	name_pl VARCHAR(300) NOT NULL, 
	name_en VARCHAR(300) NOT NULL, 
	legal_basis TEXT NOT NULL, 
	is_complete BOOLEAN NOT NULL, 
	is_repealed BOOLEAN NOT NULL, 
	confidence VARCHAR(40) NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_programme PRIMARY KEY (code)
);
INSERT INTO "programme" VALUES('CUS-IPUS-2020','cus',NULL,'Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych','Training in preparing and carrying out individual social-service plans','Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664',0,0,'secondary','{"id": "CUS-IPUS-2020", "group": "cus", "degree": null, "speciality": null, "name_pl": "Szkolenie z zakresu opracowywania i realizacji indywidualnych planów usług społecznych", "name_en": "Training in preparing and carrying out individual social-service plans", "legal_basis": "Rozporządzenie RM z 30.03.2020, Dz.U. 2020 poz. 664", "valid_from": null, "valid_to": null, "repealed": false, "use": "current as far as seen", "complete": false, "confidence": "secondary", "sources": ["S50", "S51"], "hours_total": 52, "hours_total_confidence": "secondary", "hours_total_note": "second draft; first draft: 45; totals of the published act not seen", "modules": [], "missing": "all modules", "entry_requirements": [{"code": "role", "text_en": "coordinator: meets social-worker requirements, at least 2 years of social work, no listed conviction, this training", "legal_basis": "CUS act art. 30", "confidence": "confirmed_text_seen", "sources": ["S49"]}], "exam_rules": [], "training_rules": [{"code": "minutes_per_hour", "value": null, "confidence": "unconfirmed", "sources": []}, {"code": "min_attendance_percent", "value": null, "confidence": "unconfirmed", "sources": []}], "hours_total_from_draft": true}');
CREATE TABLE project (
	id INTEGER NOT NULL, 
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(60), 
	title_pl VARCHAR(200) NOT NULL, 
	title_en VARCHAR(200) NOT NULL, 
	programme_pl VARCHAR(200) NOT NULL, 
	programme_en VARCHAR(200) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	budget_eur_cents INTEGER, 
	eu_eur_cents INTEGER, 
	budget_pln_cents INTEGER, 
	target_people INTEGER, 
	target_local_governments INTEGER, 
	scope_of_support VARCHAR(200), 
	kind_of_support VARCHAR(200), 
	is_demo BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT uq_project_code UNIQUE (code)
);
INSERT INTO "project" VALUES(1,'KPS','FERS.04.13-DEMO','Koordynacja polityki społecznej w Wielkopolsce','Coordination of social policy in Wielkopolska','Fundusze Europejskie dla Rozwoju Społecznego 2021–2027','European Funds for Social Development 2021–2027','2023-09-01','2028-12-31',842714400,695407923,NULL,1756,128,'DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',1,1);
CREATE TABLE register (
	meeting_id INTEGER NOT NULL, 
	closed_at DATETIME, 
	closed_by INTEGER, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_register PRIMARY KEY (meeting_id), 
	CONSTRAINT fk_register_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);
INSERT INTO "register" VALUES(4,'2023-10-16 12:15:00.000000',1,3);
INSERT INTO "register" VALUES(5,'2026-11-17 15:15:00.000000',1,3);
CREATE TABLE role_grant (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	institution_id INTEGER, 
	granted_at DATETIME NOT NULL, 
	CONSTRAINT pk_role_grant PRIMARY KEY (id), 
	CONSTRAINT fk_role_grant_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_role_grant_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT uq_role_grant_account_id_role_institution_id UNIQUE (account_id, role, institution_id)
);
INSERT INTO "role_grant" VALUES(1,1,'officer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(2,2,'worker',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(3,3,'worker',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(4,3,'coordinator',4,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(5,4,'auditor',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(6,5,'administrator',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(7,6,'trainer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(8,7,'trainer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(9,8,'trainer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(10,9,'trainer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(11,10,'trainer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(12,11,'trainer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(13,12,'trainer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(14,13,'trainer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(15,14,'trainer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(16,15,'trainer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(17,16,'trainer',NULL,'2026-11-25 00:37:28.632616');
INSERT INTO "role_grant" VALUES(18,17,'trainer',NULL,'2026-11-25 00:37:28.632616');
CREATE TABLE seat_book (
	edition_id INTEGER NOT NULL, 
	capacity INTEGER NOT NULL, 
	waiting_capacity INTEGER, 
	institution_limit INTEGER, 
	taken INTEGER NOT NULL, 
	waiting INTEGER NOT NULL, 
	arrivals INTEGER NOT NULL, 
	rev INTEGER NOT NULL, 
	CONSTRAINT pk_seat_book PRIMARY KEY (edition_id), 
	CONSTRAINT ck_seat_book_institution_limit CHECK (institution_limit IS NULL OR institution_limit > 0), 
	CONSTRAINT ck_seat_book_taken CHECK (taken BETWEEN 0 AND capacity), 
	CONSTRAINT ck_seat_book_waiting CHECK (waiting >= 0), 
	CONSTRAINT fk_seat_book_edition_id FOREIGN KEY(edition_id) REFERENCES edition (id)
);
INSERT INTO "seat_book" VALUES(1,24,12,3,0,0,0,0);
INSERT INTO "seat_book" VALUES(2,24,12,2,0,0,3,4);
INSERT INTO "seat_book" VALUES(3,24,12,5,7,0,8,9);
INSERT INTO "seat_book" VALUES(4,20,10,2,5,3,8,8);
INSERT INTO "seat_book" VALUES(5,20,10,2,5,2,8,9);
INSERT INTO "seat_book" VALUES(6,20,10,2,5,3,9,10);
CREATE TABLE session (
	id INTEGER NOT NULL, 
	secret_hash VARCHAR(64) NOT NULL, 
	account_id INTEGER NOT NULL, 
	is_staff BOOLEAN NOT NULL, 
	data TEXT NOT NULL, 
	device VARCHAR(80) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT fk_session_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_session_secret_hash UNIQUE (secret_hash)
);
CREATE TABLE special_answers (
	person_id INTEGER NOT NULL, 
	minority VARCHAR(10), 
	disability VARCHAR(10), 
	answered_at DATETIME, 
	CONSTRAINT pk_special_answers PRIMARY KEY (person_id), 
	CONSTRAINT fk_special_answers_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "special_answers" VALUES(1,'no','no','2023-08-31 22:00:00.000000');
INSERT INTO "special_answers" VALUES(2,'no','no','2023-08-31 22:00:00.000000');
INSERT INTO "special_answers" VALUES(3,'no','no','2023-08-31 22:00:00.000000');
INSERT INTO "special_answers" VALUES(4,'no','no','2023-08-31 22:00:00.000000');
INSERT INTO "special_answers" VALUES(5,'no','no','2023-08-31 22:00:00.000000');
INSERT INTO "special_answers" VALUES(6,'no','no','2023-08-31 22:00:00.000000');
INSERT INTO "special_answers" VALUES(7,'no','no','2023-08-31 22:00:00.000000');
INSERT INTO "special_answers" VALUES(8,'no','no','2023-08-31 22:00:00.000000');
INSERT INTO "special_answers" VALUES(10,'no','no','2023-08-31 22:00:00.000000');
INSERT INTO "special_answers" VALUES(11,'no','no','2023-08-31 22:00:00.000000');
CREATE TABLE support (
	id INTEGER NOT NULL, 
	participation_id INTEGER NOT NULL, 
	source VARCHAR(60) NOT NULL, 
	scope VARCHAR(200), 
	kind VARCHAR(200), 
	detail VARCHAR(200), 
	began_on DATE NOT NULL, 
	CONSTRAINT pk_support PRIMARY KEY (id), 
	CONSTRAINT fk_support_participation_id FOREIGN KEY(participation_id) REFERENCES participation (id), 
	CONSTRAINT uq_support_participation_id_source UNIQUE (participation_id, source)
);
INSERT INTO "support" VALUES(1,1,'edition:DISEM-2023-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2023-10-16');
INSERT INTO "support" VALUES(2,2,'edition:DISEM-2023-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2023-10-16');
INSERT INTO "support" VALUES(3,3,'edition:DISEM-2023-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2023-10-16');
INSERT INTO "support" VALUES(4,4,'edition:DISEM-2023-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2023-10-16');
INSERT INTO "support" VALUES(5,5,'edition:DISEM-2023-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2023-10-16');
INSERT INTO "support" VALUES(6,6,'edition:DISEM-2023-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2023-10-16');
INSERT INTO "support" VALUES(7,7,'edition:IK24-2026-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2026-11-17');
INSERT INTO "support" VALUES(8,2,'edition:IK24-2026-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2026-11-17');
INSERT INTO "support" VALUES(9,5,'edition:IK24-2026-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2026-11-17');
INSERT INTO "support" VALUES(10,8,'edition:IK24-2026-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2026-11-17');
INSERT INTO "support" VALUES(11,9,'edition:IK24-2026-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2026-11-17');
CREATE TABLE target_group (
	code VARCHAR(40) NOT NULL, 
	name_pl VARCHAR(120) NOT NULL, 
	name_en VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_target_group PRIMARY KEY (code)
);
INSERT INTO "target_group" VALUES('social_worker','pracownik socjalny','social worker');
INSERT INTO "target_group" VALUES('family_assistant','asystent rodziny','family assistant');
INSERT INTO "target_group" VALUES('foster_care_coordinator','koordynator rodzinnej pieczy zastępczej','foster care coordinator');
INSERT INTO "target_group" VALUES('manager','kadra kierownicza','manager');
INSERT INTO "target_group" VALUES('dps_staff','pracownik DPS','care home (DPS) staff');
INSERT INTO "target_group" VALUES('sds_wtz_staff','pracownik ŚDS/WTZ/ZAZ','day support (ŚDS/WTZ/ZAZ) staff');
INSERT INTO "target_group" VALUES('jst_official','przedstawiciel/pracownik JST','local government official');
INSERT INTO "target_group" VALUES('cus_staff','pracownik CUS','CUS staff');
INSERT INTO "target_group" VALUES('other_services','przedstawiciel innych służb (policja, oświata, zdrowie, sądy)','other services (police, education, health, courts)');
INSERT INTO "target_group" VALUES('social_economy','PES/PS/OWES','social economy');
INSERT INTO "target_group" VALUES('residential_childcare_staff','pracownik placówki opiekuńczo-wychowawczej','residential childcare staff');
INSERT INTO "target_group" VALUES('adoption_centre_staff','pracownik ośrodka adopcyjnego','adoption centre staff');
INSERT INTO "target_group" VALUES('psychologist_pedagogue','psycholog/pedagog','psychologist/pedagogue');
INSERT INTO "target_group" VALUES('care_worker','opiekun/opiekunka','care worker');
CREATE TABLE used_form (
	"key" VARCHAR(64) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	location TEXT NOT NULL, 
	said TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_used_form PRIMARY KEY ("key")
);
CREATE TABLE venue (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	town VARCHAR(60) NOT NULL, 
	municipality_terc VARCHAR(7), 
	seats INTEGER, 
	access_note_pl VARCHAR(300) NOT NULL, 
	access_note_en VARCHAR(300) NOT NULL, 
	is_demo BOOLEAN NOT NULL, 
	CONSTRAINT pk_venue PRIMARY KEY (id), 
	CONSTRAINT fk_venue_municipality_terc FOREIGN KEY(municipality_terc) REFERENCES municipality (terc), 
	CONSTRAINT uq_venue_ref UNIQUE (ref)
);
INSERT INTO "venue" VALUES(1,'azsc3hm6cqkzn','Sala konferencyjna 2','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,40,'','',1);
INSERT INTO "venue" VALUES(2,'9nquv9mg5t4qh','Sala warsztatowa 5','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,24,'','',1);
INSERT INTO "venue" VALUES(3,'4hxrk6a5mmakn','Dom Spotkań','ul. Przykładowa 4, 62-800 Kalisz','Kalisz',NULL,30,'','',1);
INSERT INTO "venue" VALUES(4,'ezmu3iuq8vn43','Centrum Szkoleń','ul. Wzorcowa 7, 62-510 Konin','Konin',NULL,30,'','',1);
INSERT INTO "venue" VALUES(5,'2jv8kyt35jnun','Sala ratuszowa','Rynek 3, 64-100 Leszno','Leszno',NULL,26,'','',1);
INSERT INTO "venue" VALUES(6,'6hmkit55tks6r','Biblioteka, sala na piętrze','ul. Próbna 9, 64-920 Piła','Piła',NULL,24,'','',1);
CREATE INDEX ix_attempt_scope ON attempt (scope, "key", at);
CREATE INDEX ix_audit_entry_account ON audit_entry (account_id, at);
CREATE INDEX ix_audit_entry_object ON audit_entry (kind, object_id);
CREATE INDEX ix_county_sort_key ON county (sort_key);
CREATE INDEX ix_message_due ON message (due_at);
CREATE INDEX ix_message_kind ON message (kind);
CREATE INDEX ix_message_person_id ON message (person_id);
CREATE INDEX ix_used_form_at ON used_form (at);
CREATE INDEX ix_edition_course_id ON edition (course_id);
CREATE INDEX ix_edition_first_on ON edition (state, first_on);
CREATE INDEX ix_edition_state ON edition (state);
CREATE INDEX ix_institution_municipality_terc ON institution (municipality_terc);
CREATE INDEX ix_institution_search_key ON institution (search_key);
CREATE INDEX ix_institution_sort_key ON institution (sort_key);
CREATE INDEX ix_person_email ON person (email);
CREATE INDEX ix_person_institution_id ON person (institution_id);
CREATE INDEX ix_person_search_key ON person (search_key);
CREATE INDEX ix_person_sort_key ON person (sort_key);
CREATE INDEX ix_enrolment_institution_id ON enrolment (institution_id);
CREATE INDEX ix_enrolment_person_id ON enrolment (person_id);
CREATE INDEX ix_enrolment_queue ON enrolment (edition_id, state, arrival);
CREATE UNIQUE INDEX ux_enrolment_active ON enrolment (edition_id, person_id) WHERE state IN ('seated', 'waiting');
CREATE INDEX ix_meeting_edition_id ON meeting (edition_id);
CREATE INDEX ix_meeting_starts_at ON meeting (starts_at);
CREATE INDEX ix_meeting_trainer_id ON meeting (trainer_id);
CREATE INDEX ix_participation_began ON participation (project_id, began_on);
CREATE INDEX ix_participation_institution_id ON participation (institution_id);
CREATE INDEX ix_participation_person_id ON participation (person_id);
CREATE INDEX ix_account_token_account_id ON account_token (account_id);
CREATE INDEX ix_account_token_ends_at ON account_token (ends_at);
CREATE INDEX ix_assessment_participation_id ON assessment (participation_id);
CREATE INDEX ix_certificate_edition_id ON certificate (edition_id);
CREATE INDEX ix_certificate_person_id ON certificate (person_id);
CREATE UNIQUE INDEX ux_certificate_valid ON certificate (enrolment_id) WHERE state = 'valid';
CREATE UNIQUE INDEX ux_entry_record_current ON entry_record (participation_id) WHERE is_current;
CREATE INDEX ix_mark_enrolment_id ON mark (enrolment_id);
CREATE UNIQUE INDEX ux_mark_current ON mark (meeting_id, enrolment_id) WHERE replaced_at IS NULL;
CREATE INDEX ix_role_grant_account_id ON role_grant (account_id);
CREATE INDEX ix_session_account_id ON session (account_id);
CREATE INDEX ix_session_ends_at ON session (ends_at);
CREATE INDEX ix_support_participation_id ON support (participation_id);
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE INDEX ix_course_sort_key ON course (sort_key);
CREATE INDEX ix_mark_meeting_id ON mark (meeting_id);
CREATE INDEX ix_enrolment_places ON enrolment (edition_id, state, institution_id);
CREATE INDEX ix_certificate_without_print ON certificate (id) WHERE sha256_pl IS NULL OR sha256_en IS NULL;
CREATE UNIQUE INDEX ux_role_grant_everywhere ON role_grant (account_id, role) WHERE institution_id IS NULL;
CREATE INDEX ix_municipality_county_terc ON municipality (county_terc);
CREATE INDEX ix_municipality_sort_key ON municipality (sort_key);
CREATE INDEX ix_municipality_search_key ON municipality (search_key);
CREATE INDEX ix_former_name_institution_id ON former_name (institution_id);
CREATE INDEX ix_contact_person_institution_id ON contact_person (institution_id);
CREATE INDEX ix_import_file_account_id ON import_file (account_id);
CREATE INDEX ix_import_file_headings_hash ON import_file (headings_hash);
COMMIT;
