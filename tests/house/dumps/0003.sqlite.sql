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
INSERT INTO "account" VALUES(1,'a7xh9yrietgah',9,'officer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$cPC3YCFPA6KFFT6Y/VYhIg$SGY6eTui+Ez2FNKtrdiRw1NkXU4UfLg5+8W2SzJrTxE',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(2,'5ganz5yd83fmf',10,'worker@demo.example','$argon2id$v=19$m=47104,t=2,p=1$OTJylG+VrUDjRhl26pTFNA$DUlczaQNb4pbEG/a3JbKidalb5Y/AOUkqERa4F7a5Fc',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(3,'7tkqbfisbxr9d',11,'coordinator@demo.example','$argon2id$v=19$m=47104,t=2,p=1$PhAqfCR8mM/zfuUI6yVgxg$m9sI+cDzQQjLBUDIKi5OjyEz3o1sFc09j2/EjXIE7OY',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(4,'vjc39kh937t92',12,'auditor@demo.example','$argon2id$v=19$m=47104,t=2,p=1$cLgIcF2aPfiByGeyr7Xv/A$ZJb91ewgNWLWhmQkfG5BHOVFbDB4h3pRs/fuzbb9IkQ',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(5,'spvdhhxjx9b3y',13,'admin@demo.example','$argon2id$v=19$m=47104,t=2,p=1$71c+Ks6jFTyB/VVA9z6Pmg$TlliDfrNP7gFLo1kZE3FyguDxjFC6c1lKamFQazHUK8',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(6,'f5uhemxt7f3bv',14,'trainer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$hFqeJcko8HGITJGjmgaQlw$1/SHAx8vQ7RlV7GlhSJ2MvpAI3+sr82MLzP8gDTriHY',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(7,'f72ycen4jhn2i',15,'trainer2@demo.example','$argon2id$v=19$m=47104,t=2,p=1$p4uQVccZkd1WYXfJay1b7w$lulAbwJJFuIk/2rvzoNDgM/rGh95KafR9mUbf39/HR8',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(8,'sbynun6uh6wc6',16,'trainer3@demo.example','$argon2id$v=19$m=47104,t=2,p=1$0ay+B6cPSyIFVmylxHydpQ$VqYDqqY1pfGNN7KC1HLfhdWhFZAwLRfuofN7f1IpmGw',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(9,'qz6qyfeygaztn',17,'trainer4@demo.example','$argon2id$v=19$m=47104,t=2,p=1$pjuh8wm7wRHlQxy+vC3kew$OL9R2p/zxT17ay0pdplEnwPpagqvW6Fhym/gcEj4rHI',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(10,'i65ae3wrrta73',18,'trainer5@demo.example','$argon2id$v=19$m=47104,t=2,p=1$OzgvIRYXf7TWRUH2d5SsAg$ztOBXQ5ABBRpIaNtFXH2MWpazT/n3nPAKELOp+W2sJ8',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(11,'77syczkuxwigf',19,'trainer6@demo.example','$argon2id$v=19$m=47104,t=2,p=1$xHqGxmiKpDsNW4IHDBCmsg$X9SfucwIp+2zgf1sAwWYsctSDZsj5PRgUVzoSWRlcKw',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(12,'y5rnbsmxubgrc',20,'trainer7@demo.example','$argon2id$v=19$m=47104,t=2,p=1$A6sw17xePF6vZGSlmg/NtQ$daAMDptmaVX99J/BTCEmUqgywbrdQ+04DjcuyXHnxh4',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(13,'2p99kq3ezivw5',21,'trainer8@demo.example','$argon2id$v=19$m=47104,t=2,p=1$W/VJ9yKSWDhtPIIfevltrA$PYInvMwMomRKwrE7bUfyarR6yeLzedrR8+TKZmH7gfw',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(14,'4uzerizcgpjg6',22,'trainer9@demo.example','$argon2id$v=19$m=47104,t=2,p=1$mEjizSX2xSe+28vt2OFSUQ$c49NBkrYvtx8eYMVSR69dWWbd02UWWbSzpsM4ra9eoY',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(15,'v9zqghuu3gf4f',23,'trainer10@demo.example','$argon2id$v=19$m=47104,t=2,p=1$uKqkUiVsUTLF905ZxyLpbQ$73RM5GkJQLT9t9pMC9G+v/53IBGpQlK27M1QGx6PlqY',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(16,'3ztd33ukndmhq',24,'trainer11@demo.example','$argon2id$v=19$m=47104,t=2,p=1$5qbi/eey/Uu+tY4pcw8Gtw$M/+ksI+U0MIFaelxYWlEeneHoNQ4RrtScx6w8vNkmqw',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
INSERT INTO "account" VALUES(17,'8j9ymsbegz5vk',25,'trainer12@demo.example','$argon2id$v=19$m=47104,t=2,p=1$RGYWnX9GhsI8Oo26qzM9zg$RbzDK+flRKb5kd9zOJsK6lOu/0nG4mOVvqUGoIGrURU',1,1,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL);
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
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "assessment" VALUES(1,'jidecygr9twjv',1,'qualified','2023-10-21','Komisja DEMO','Protokół DEMO/1','2026-11-24 21:33:20.258678',1);
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
INSERT INTO "audit_entry" VALUES(1,'2026-11-24 21:33:20.258678',NULL,'office.change','office','1','["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]','','61377f5e05d5ed3423a7c224eca48a67e919b5fd7d9b27cb70dba8b2dcbd33ca');
INSERT INTO "audit_entry" VALUES(2,'2026-11-24 21:33:20.258678',NULL,'project.open','project','1','["budget_eur_cents", "budget_pln_cents", "code", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]','','7840e859172c93a0983b868af544ff06b1acbedce5f33c052836f49d88d7584c');
INSERT INTO "audit_entry" VALUES(3,'2026-11-24 21:33:20.258678',NULL,'venue.create','venue','1','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','caf7d6e9b5639264b805546803f8c066a0f2da188be07ab5f293fbf5695c19d9');
INSERT INTO "audit_entry" VALUES(4,'2026-11-24 21:33:20.258678',NULL,'venue.create','venue','2','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','c91603e7cc776b4e033fe1f44888bdbad0aeacb1df58f9097c94c20f2c8d9ece');
INSERT INTO "audit_entry" VALUES(5,'2026-11-24 21:33:20.258678',NULL,'venue.create','venue','3','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','90942340c6884a98d7a0cd3739a47e7e08c50d52bd22041ece74b82b9f6c5216');
INSERT INTO "audit_entry" VALUES(6,'2026-11-24 21:33:20.258678',NULL,'venue.create','venue','4','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','15c31c98b22f264fdd4746e9fd580306fa1a0f4b1dfaa710f5219ff1e9a19ca3');
INSERT INTO "audit_entry" VALUES(7,'2026-11-24 21:33:20.258678',NULL,'venue.create','venue','5','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','846ee8b1f71dd2728bd9f609d3274a6549d977676aa55e46c941dc8d7d6a47af');
INSERT INTO "audit_entry" VALUES(8,'2026-11-24 21:33:20.258678',NULL,'venue.create','venue','6','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','c7578531240597d3e96c0f9a875b40d07925391ecd13bbc65c9b3ca909e650d7');
INSERT INTO "audit_entry" VALUES(9,'2026-11-24 21:33:20.258678',NULL,'institution.create','institution','1','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','e6a46c6a0a23c387a0863919800eb99cad6d334920026abfc5f420303e0e6d70');
INSERT INTO "audit_entry" VALUES(10,'2026-11-24 21:33:20.258678',NULL,'institution.create','institution','2','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','8f05ea69a0e40ba04f4de60e6daabd5847ee0793169013af34648256417f9a18');
INSERT INTO "audit_entry" VALUES(11,'2026-11-24 21:33:20.258678',NULL,'institution.create','institution','3','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','96575da2de589019bcd6c4febb0878a44829c09781cc76cf915c677b04bff8dc');
INSERT INTO "audit_entry" VALUES(12,'2026-11-24 21:33:20.258678',NULL,'institution.create','institution','4','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','12aeaad7a96420bf2b77d03428f311fd083a37fb83ce56192e61ab86f1ed6b77');
INSERT INTO "audit_entry" VALUES(13,'2026-11-24 21:33:20.258678',NULL,'institution.create','institution','5','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','90830500733e36c8af893ac028a1b59691fbbaae6bd5a1ee8182d7203ccd4444');
INSERT INTO "audit_entry" VALUES(14,'2026-11-24 21:33:20.258678',NULL,'institution.create','institution','6','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','6d221542967d48f6b00516f804e861265b352fa61966a6ef28496de6914ad2cc');
INSERT INTO "audit_entry" VALUES(15,'2026-11-24 21:33:20.258678',NULL,'institution.create','institution','7','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','77c0d483b92b242d31dcf46f4352bfe8aaa16aabc3355878b12892257353671b');
INSERT INTO "audit_entry" VALUES(16,'2026-11-24 21:33:20.258678',NULL,'institution.create','institution','8','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','1a4b46f7a65ed97fe1cee909bb7fd58ca3fbad9282edd4387df88e9e57d8df31');
INSERT INTO "audit_entry" VALUES(17,'2026-11-24 21:33:20.258678',NULL,'institution.create','institution','9','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','3a3aee3b14c778cc46680822e9ab9255e7e2144e41e86bfaa12e1a676c5e3abb');
INSERT INTO "audit_entry" VALUES(18,'2023-08-31 22:00:00.000000',NULL,'person.create','person','1','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','fa43d02cb253f435ae24abb4b4179fdbd9c9b6a980eb65942b7388b443b2f788');
INSERT INTO "audit_entry" VALUES(19,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','1','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','85502eb372b6b4d1fadca3dba2aece857d32dc7f8d86ec61ed6b75f6385bca33');
INSERT INTO "audit_entry" VALUES(20,'2023-08-31 22:00:00.000000',NULL,'person.create','person','2','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','9c6b2e21ad293daa98cb6e437d608c3fb89d9cf48be6eb691a66228d5a976604');
INSERT INTO "audit_entry" VALUES(21,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','2','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','bd39d04b0c60c844b9a56b58988a588fcb51b6e6caf84e237f88195958fa1a0a');
INSERT INTO "audit_entry" VALUES(22,'2023-08-31 22:00:00.000000',NULL,'person.create','person','3','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','5ad458d7d8fbf8335748ce7370354ead281bb74294ac493c061bbbec3d030b90');
INSERT INTO "audit_entry" VALUES(23,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','3','["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','3ab83ed3f7392143d9595dea96b8fe6f77ae1642eabe683a85072e8453c20892');
INSERT INTO "audit_entry" VALUES(24,'2023-08-31 22:00:00.000000',NULL,'person.create','person','4','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','fd3d3e284c384b49a93aceb94400910914859c5fdd1e98e6cd9e044c024368a9');
INSERT INTO "audit_entry" VALUES(25,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','4','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','dc15c7328bc4aa58d5ea04c6cc3d9e64c0ec28e7ebecc94788b767a36a50df42');
INSERT INTO "audit_entry" VALUES(26,'2023-08-31 22:00:00.000000',NULL,'person.create','person','5','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','97983197fbeb07a9f7e5b36f9961acc3956940f494c476e6522025bee4970e7e');
INSERT INTO "audit_entry" VALUES(27,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','5','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','46e8dbb20c5f3768a34fe92684a6cb3f371b523d1c35c1a2600fdc68d884f832');
INSERT INTO "audit_entry" VALUES(28,'2023-08-31 22:00:00.000000',NULL,'person.create','person','6','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','369bb10665fce420e37c079d97c9a537833ddf0841332799f139904e12a8648f');
INSERT INTO "audit_entry" VALUES(29,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','6','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','d66c26272f54fa3fe4daf8922ec2ac5b55af1781652ea2527b244c2e2c437e1a');
INSERT INTO "audit_entry" VALUES(30,'2023-08-31 22:00:00.000000',NULL,'person.create','person','7','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','d91e0af0127b05a9171de1e4fadb3434fd10010c0a41c6c5fe61b61b1bd9cdf6');
INSERT INTO "audit_entry" VALUES(31,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','7','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','1e34abb8294b40a67ee908577c6c1b205dc2839704d1aa0f631a361034e9e0b4');
INSERT INTO "audit_entry" VALUES(32,'2023-08-31 22:00:00.000000',NULL,'person.create','person','8','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','7008c0bb18d19e5f6db4c685855b00ce8eb058626560b3997574c0f90a3c86ff');
INSERT INTO "audit_entry" VALUES(33,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','8','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','06dd68c61e283a2ed51eb5c3a563ada047e2dd47cd2c09a11a1eb62025f837f1');
INSERT INTO "audit_entry" VALUES(34,'2023-08-31 22:00:00.000000',NULL,'person.create','person','9','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','a8fbc4587b0ed947eda6726dbf6e86e09aff60d74faa36dee1ec4353722a29eb');
INSERT INTO "audit_entry" VALUES(35,'2026-11-24 21:33:20.258678',NULL,'account.open','account','1','["email", "person_id"]','','5a12be75aff911c9b59a2d9cf782a78f4d9531bc4e2b8a99a72e6471847507b5');
INSERT INTO "audit_entry" VALUES(36,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','1','["role.officer"]','','ad71db221047ddfac11acbb22cf5b3a0ea7675936562dad53112c1fbc343ebea');
INSERT INTO "audit_entry" VALUES(37,'2023-08-31 22:00:00.000000',NULL,'person.create','person','10','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','491e96acc61d9e685ad3dd68e2dca43e09bf6ba3f53b33e19f5c4988b47820c0');
INSERT INTO "audit_entry" VALUES(38,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','10','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','f8285681b3733019ea59c693cde5580974717430479fa0073ec45eca84376423');
INSERT INTO "audit_entry" VALUES(39,'2026-11-24 21:33:20.258678',NULL,'account.open','account','2','["email", "person_id"]','','cd41fbf0c2eb23289bde0c359c54148475e01f0ee7431de60b76e54740c08f52');
INSERT INTO "audit_entry" VALUES(40,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','2','["role.worker"]','','0b6ac2cf44e244b87ee7e497b4c23c9ef758989cef77cb82ccd695ff23ee173d');
INSERT INTO "audit_entry" VALUES(41,'2023-08-31 22:00:00.000000',NULL,'person.create','person','11','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','49f50b3cc9b848a18fc14538f4da316a16298347c2ff9d3a9c2d410475822d86');
INSERT INTO "audit_entry" VALUES(42,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','11','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','4eeeb402ae6fe2960099f752c25e4b06cc168743bb50746f2f1344ecad418480');
INSERT INTO "audit_entry" VALUES(43,'2026-11-24 21:33:20.258678',NULL,'account.open','account','3','["email", "person_id"]','','f4c3b8a043f78c9ea806a0bbcf84ab4881a715ed48a3d0e255ad64232cfcb680');
INSERT INTO "audit_entry" VALUES(44,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','3','["role.worker"]','','bc6bb8b01a4b424113067cf1cfe5654c15764ad832970c01e90f02626118e7a6');
INSERT INTO "audit_entry" VALUES(45,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','3','["role.coordinator"]','','b22ad8d98666b6884fdf76f0ea78a3ad4ac3f53db7470a56633deb9fc2b87412');
INSERT INTO "audit_entry" VALUES(46,'2023-08-31 22:00:00.000000',NULL,'person.create','person','12','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','ba8b98fdd2dcb338e860edd47a187ba3b2f9a2d2341c9a681b7fbc782df55d0b');
INSERT INTO "audit_entry" VALUES(47,'2026-11-24 21:33:20.258678',NULL,'account.open','account','4','["email", "person_id"]','','ddbfe5a5fc468570b65a039b69922830d834c3e2c9c606259f25a1a011eb7e49');
INSERT INTO "audit_entry" VALUES(48,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','4','["role.auditor"]','','1a666b6bf51fbda12f6e4c6a6c912f6d5244ec389a5cebc6a22cb9fd9a2e7bde');
INSERT INTO "audit_entry" VALUES(49,'2023-08-31 22:00:00.000000',NULL,'person.create','person','13','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','b5f009368e855613f590523943b66d8f18dd93b9c56394fd873e43f5593fca3e');
INSERT INTO "audit_entry" VALUES(50,'2026-11-24 21:33:20.258678',NULL,'account.open','account','5','["email", "person_id"]','','8910e75ce30ba05d4ef133446b57378540223e1b06e65c26f12652eac8bb15e8');
INSERT INTO "audit_entry" VALUES(51,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','5','["role.administrator"]','','afb59ac185b8e4bcc4078934ba9145ebf21d55d1c1c44299617922275b4ff9d2');
INSERT INTO "audit_entry" VALUES(52,'2023-08-31 22:00:00.000000',NULL,'person.create','person','14','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','15c66634eff34a58b5c79e19f8f3a1c31b0c77189f752cd8cf4d7f1bdc7e8bf2');
INSERT INTO "audit_entry" VALUES(53,'2026-11-24 21:33:20.258678',NULL,'account.open','account','6','["email", "person_id"]','','2d6ee18dae7708f8149710337f522308a21e35b9e29bd9e4ce521d2ede82c195');
INSERT INTO "audit_entry" VALUES(54,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','6','["role.trainer"]','','24806475ed66e21f78b20ed9eac29eb5e2d6c76d20af4487de734948ed21bc15');
INSERT INTO "audit_entry" VALUES(55,'2023-08-31 22:00:00.000000',NULL,'person.create','person','15','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','e247af6792244ef1e0a5535a89eb279f95bc303e39613c57aaf84bf743985303');
INSERT INTO "audit_entry" VALUES(56,'2026-11-24 21:33:20.258678',NULL,'account.open','account','7','["email", "person_id"]','','6062625968fb99c57bfee57325c305b8a6602822a95b0f867113f23ef18d52df');
INSERT INTO "audit_entry" VALUES(57,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','7','["role.trainer"]','','91b721a302cca20cf276173daa264ca98980991c7ee71f65d1cac7f39882c3a9');
INSERT INTO "audit_entry" VALUES(58,'2023-08-31 22:00:00.000000',NULL,'person.create','person','16','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','abfa5dae870978f9f45717c5aa13ff6519c36f84939334ef1b7f84007149a02f');
INSERT INTO "audit_entry" VALUES(59,'2026-11-24 21:33:20.258678',NULL,'account.open','account','8','["email", "person_id"]','','e46dc81cb9b54209163bb08b6901b04635927729f9ef6f346917642737062138');
INSERT INTO "audit_entry" VALUES(60,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','8','["role.trainer"]','','8733650b2906222e7f8f647a5f656c85f81a6f59c1a10d9aa1cd099f0a8bf7d6');
INSERT INTO "audit_entry" VALUES(61,'2023-08-31 22:00:00.000000',NULL,'person.create','person','17','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','d6ad1126a780d77a3f78ccf31681690a880fb313f773d4383f90114de3c593a7');
INSERT INTO "audit_entry" VALUES(62,'2026-11-24 21:33:20.258678',NULL,'account.open','account','9','["email", "person_id"]','','176cbf6f3f9806e2e285bb14bd3c8c502268aecca1b2d8789fd2b37dc863fe3c');
INSERT INTO "audit_entry" VALUES(63,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','9','["role.trainer"]','','c7e3151a3afa4059ee0a20b9b0850d3ea1946b9cc2063ca0f9542ebf8ce4b730');
INSERT INTO "audit_entry" VALUES(64,'2023-08-31 22:00:00.000000',NULL,'person.create','person','18','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','f15223286baa077ad4c9ab1c2978f9004b4fc7c067bd74edd713f56da00ff083');
INSERT INTO "audit_entry" VALUES(65,'2026-11-24 21:33:20.258678',NULL,'account.open','account','10','["email", "person_id"]','','93e898ded06127b52c23cac5547ef06e9c59c969b2961dfa7cb41edd00eb0d0a');
INSERT INTO "audit_entry" VALUES(66,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','10','["role.trainer"]','','f0294a579a73e160704c4de378c5de9e3c8b339054934f0683cb4a63fa0a5005');
INSERT INTO "audit_entry" VALUES(67,'2023-08-31 22:00:00.000000',NULL,'person.create','person','19','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','1e2c5e6c016d4c115ecc7944aca03fc290b63d3fab27acff4023208242581052');
INSERT INTO "audit_entry" VALUES(68,'2026-11-24 21:33:20.258678',NULL,'account.open','account','11','["email", "person_id"]','','d5401e1b7cc72a1b217d7599dee84fbfcc460be2830452f6b3f6e9933ef64341');
INSERT INTO "audit_entry" VALUES(69,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','11','["role.trainer"]','','6013cbf5a9d5857d81b9e802a68c6669bb8959eb8a12b7fe12862ebbde26bc54');
INSERT INTO "audit_entry" VALUES(70,'2023-08-31 22:00:00.000000',NULL,'person.create','person','20','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','2bd3d71818d9f1962af0cb841f0616827b52e566e764250dfad91a4580243f5b');
INSERT INTO "audit_entry" VALUES(71,'2026-11-24 21:33:20.258678',NULL,'account.open','account','12','["email", "person_id"]','','37a0974c37225352e92b13a23bd6a54a167e3ce44bd1ed477249b2a291be2840');
INSERT INTO "audit_entry" VALUES(72,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','12','["role.trainer"]','','7887826d7b193cbcb66c96e0d65b20a8b6a1f2c3dba35a3950bdee7d8cf38885');
INSERT INTO "audit_entry" VALUES(73,'2023-08-31 22:00:00.000000',NULL,'person.create','person','21','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','4017ff486904be67b3aeb0468dcb94e25e833c83d4826aadfff93ab99e2058ea');
INSERT INTO "audit_entry" VALUES(74,'2026-11-24 21:33:20.258678',NULL,'account.open','account','13','["email", "person_id"]','','888b631105b10b123af60793eb451e1e116cd81f0bcf111a9196d43b83c70ea6');
INSERT INTO "audit_entry" VALUES(75,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','13','["role.trainer"]','','43034e7155150c3878f84ee75a46fe6332a64e962457d1695f7416a56c121188');
INSERT INTO "audit_entry" VALUES(76,'2023-08-31 22:00:00.000000',NULL,'person.create','person','22','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','644e657f7315f903b155582d9bc7ce9dff53373187aa1c50360db51c5041d661');
INSERT INTO "audit_entry" VALUES(77,'2026-11-24 21:33:20.258678',NULL,'account.open','account','14','["email", "person_id"]','','312adf5cd386266ce67c0f44ed95f9862083c9d13125e568fa7b4eb817588fa0');
INSERT INTO "audit_entry" VALUES(78,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','14','["role.trainer"]','','8b7eab88038a007f2ddef2ae6ced022fff1d6eb60566f7b92f3c6002ef2936cc');
INSERT INTO "audit_entry" VALUES(79,'2023-08-31 22:00:00.000000',NULL,'person.create','person','23','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','f23fb18babcb174160995448da43e46ceabc6231e211cf782f063db6b48d706c');
INSERT INTO "audit_entry" VALUES(80,'2026-11-24 21:33:20.258678',NULL,'account.open','account','15','["email", "person_id"]','','c9a40662a15fe6027664d0c902a155d49e91f117db969551d4a358824903194d');
INSERT INTO "audit_entry" VALUES(81,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','15','["role.trainer"]','','6d53eb6965f2545df49e812d28208fac65a84a883e6571d68efe18e5a3837a3d');
INSERT INTO "audit_entry" VALUES(82,'2023-08-31 22:00:00.000000',NULL,'person.create','person','24','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','7ed977b7173b036be4b1211d18eaab6325b630d4ac8668afb3567531b7e9e5a5');
INSERT INTO "audit_entry" VALUES(83,'2026-11-24 21:33:20.258678',NULL,'account.open','account','16','["email", "person_id"]','','880d9486c6d56134e1afdfe044010035545a94ecf8a98b5fe0d5d505d58976ad');
INSERT INTO "audit_entry" VALUES(84,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','16','["role.trainer"]','','0930eb7272fb83629bb9a2cbc8532404cf2a5a75e5a690489678fa9eb57b0299');
INSERT INTO "audit_entry" VALUES(85,'2023-08-31 22:00:00.000000',NULL,'person.create','person','25','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','bc7f201622e26c48aff5688d2d62c6860ac8eb9cd6d476c6e0993f2acac3c677');
INSERT INTO "audit_entry" VALUES(86,'2026-11-24 21:33:20.258678',NULL,'account.open','account','17','["email", "person_id"]','','58ef3344909de1366616bcae9417cc3102c40287380e76aa3b387aa8af721d3c');
INSERT INTO "audit_entry" VALUES(87,'2026-11-24 21:33:20.258678',NULL,'account.grant','account','17','["role.trainer"]','','c3a914e8d733678750d14e288a6c9747ecc9dcb26cef87cbb71afda6896b576a');
INSERT INTO "audit_entry" VALUES(88,'2026-10-28 07:00:00.000000',1,'edition.create','edition','1','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','01b76f5f0dd2802e3a7dead0826f24124a34358462e85f114ec9a3fdaaaaf788');
INSERT INTO "audit_entry" VALUES(89,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','1','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','788cdb3f0224be998bfb8f8df36c7a5800af8e7386ab1b4426e57241374fc952');
INSERT INTO "audit_entry" VALUES(90,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','2','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','1f833871781a457828e4f204ac72ad14db212950ee09605151a0f0f237c58568');
INSERT INTO "audit_entry" VALUES(91,'2026-10-28 07:00:00.000000',1,'edition.create','edition','2','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','e54a8cd5aaad44833eeffbaed669286dd964fbac2e05302a39950e686cce1aff');
INSERT INTO "audit_entry" VALUES(92,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','3','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','86f106c2c2dd8a4de5ed414abbc307bffe525fac8df2d0096ac891fe3b098ca1');
INSERT INTO "audit_entry" VALUES(93,'2026-10-28 07:00:00.000000',1,'edition.publish','edition','2','["changed_at", "published_at", "state"]','','2d2714fde7d791ae1c25256e59996c6e056014d628ea1609964e7de9929c387a');
INSERT INTO "audit_entry" VALUES(94,'2026-11-09 10:37:05.064670',NULL,'enrolment.apply','enrolment','1','["arrival", "state"]','','1c610a072d4a12ddd6ff2436090f1e0b0ac9498e3968dbcb5bea03b0b49412b1');
INSERT INTO "audit_entry" VALUES(95,'2026-11-14 14:14:10.129340',NULL,'enrolment.apply','enrolment','2','["arrival", "state"]','','299ee918fedbcb72ac899d158e74374ecdf6bf38db11e2badea0928e3f173e0d');
INSERT INTO "audit_entry" VALUES(96,'2026-11-19 17:51:15.194010',NULL,'enrolment.apply','enrolment','3','["arrival", "state"]','','8c7d695ad8f9d9d05c458fdec560e44bdb03b03927ee05f782045147cec2628e');
INSERT INTO "audit_entry" VALUES(97,'2026-11-24 21:33:20.258678',1,'edition.cancel','edition','2','["state"]','DEMO: za mało zgłoszeń','6a364141e3840338d9df4c76b0f1c42b874d14f58be04cd6ee3a51a9b88e0bb7');
INSERT INTO "audit_entry" VALUES(98,'2026-11-24 21:33:20.258678',1,'enrolment.cancel','enrolment','1','["state"]','','e779327786df0d95af2ead1bbb77fced97a95b545e17071b150d1546826ee702');
INSERT INTO "audit_entry" VALUES(99,'2026-11-24 21:33:20.258678',1,'enrolment.cancel','enrolment','2','["state"]','','cc7ad1dfa78465e3d22c65377496452702cc92b86aef2ee145193b374b6a988b');
INSERT INTO "audit_entry" VALUES(100,'2026-11-24 21:33:20.258678',1,'enrolment.cancel','enrolment','3','["state"]','','d8db77ffe82c1ff50eaaad7e8fc68c2d5a817cacdc67e78cce912aa05fcc896d');
INSERT INTO "audit_entry" VALUES(101,'2023-09-04 06:00:00.000000',1,'edition.create','edition','3','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','9935f3f764ca1b4226ff64029be013e776ae10ad8591220662575a331c87fce0');
INSERT INTO "audit_entry" VALUES(102,'2023-09-04 06:00:00.000000',1,'meeting.create','meeting','4','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','534b6825b57459afe053c36441e6dd6fff357e50c8b911bf471974cbd63729a0');
INSERT INTO "audit_entry" VALUES(103,'2023-09-04 06:00:00.000000',1,'edition.publish','edition','3','["changed_at", "published_at", "state"]','','9ae5347a4acb9d9eea2d723eb5ab531e155b56c654d40dad04fb373aeb1f5dbe');
INSERT INTO "audit_entry" VALUES(104,'2023-09-14 14:26:06.666667',NULL,'enrolment.apply','enrolment','4','["arrival", "state"]','','060eb46d43ef193222a0b77593c29d16866755c55cb6ce96e929af720641eb99');
INSERT INTO "audit_entry" VALUES(105,'2023-09-17 22:52:13.333334',NULL,'enrolment.apply','enrolment','5','["arrival", "state"]','','4d9157e877188c082ce40cc53c76e2123dc4e4f3dde4ca503a163b4bf8c30faf');
INSERT INTO "audit_entry" VALUES(106,'2023-09-21 07:18:20.000001',NULL,'enrolment.apply','enrolment','6','["arrival", "state"]','','b3561e8d1660ccfa55a7d2e94f5c68e868a98fb63e3ebf8fee7919b8cc30baa8');
INSERT INTO "audit_entry" VALUES(107,'2023-09-24 15:44:26.666668',NULL,'enrolment.apply','enrolment','7','["arrival", "state"]','','91055f87fe8d5197232eb9e81887feead9a369c5ee8d9af2da1c6b04dccfb990');
INSERT INTO "audit_entry" VALUES(108,'2023-09-28 00:10:33.333335',NULL,'enrolment.apply','enrolment','8','["arrival", "state"]','','7bafaef2cb07b568fd25f49be6061bd8142ec094afa7152773cb142fd1f16f90');
INSERT INTO "audit_entry" VALUES(109,'2023-10-01 08:36:40.000002',NULL,'enrolment.apply','enrolment','9','["arrival", "state"]','','370d6d99d0cd6dc2afedeb4307b70f669dea2da267681258267c3c1125ba9612');
INSERT INTO "audit_entry" VALUES(110,'2023-10-04 17:02:46.666669',NULL,'enrolment.apply','enrolment','10','["arrival", "state"]','','1e0439f4d75189cd2f1ab32d47621cf49203c9ffff72cc512a05664703c262c4');
INSERT INTO "audit_entry" VALUES(111,'2023-10-08 01:28:53.333336',NULL,'enrolment.apply','enrolment','11','["arrival", "state"]','','3b35fa9498420d2db4243aa8694755178339c31304a2070e48d773620063072c');
INSERT INTO "audit_entry" VALUES(112,'2023-10-11 09:58:00.000000',NULL,'enrolment.withdraw','enrolment','6','["state"]','','74c90852dec3b86a50cd24d18bad03963c2b8c442d1bc5d05a310440a527d15b');
INSERT INTO "audit_entry" VALUES(113,'2023-10-16 12:10:00.000000',1,'register.mark','meeting','4','["marks"]','','c035797e2da435734a1f77c88c240d15b4ec1f71b0d660f87633df7b60fb7beb');
INSERT INTO "audit_entry" VALUES(114,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','1','["began_on"]','','6f11ee245db508e5facce3a668657d539efbdf2a5f06869454a27941b7de23fe');
INSERT INTO "audit_entry" VALUES(115,'2023-10-16 12:10:00.000000',1,'support.begin','support','1','["began_on", "source"]','','7c2a95ce49109c8ef669c02b814a0c0589628ff25f9d9f85b3aa393610025b62');
INSERT INTO "audit_entry" VALUES(116,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','2','["began_on"]','','af4af902ad854f371e41f7f515a962cc91d8d430daac22e20bc5ad3187c611f9');
INSERT INTO "audit_entry" VALUES(117,'2023-10-16 12:10:00.000000',1,'support.begin','support','2','["began_on", "source"]','','9c2264b0c61cf94d340ad85275407a86891b54ac2fed14000db680b29ecc2bdf');
INSERT INTO "audit_entry" VALUES(118,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','3','["began_on"]','','4dce03cfd5e814c56409861157b13122ca4a7eb08190881eb6c3548076fa23db');
INSERT INTO "audit_entry" VALUES(119,'2023-10-16 12:10:00.000000',1,'support.begin','support','3','["began_on", "source"]','','3ac4bfdb7c6a37d55879f9f1ab5796f9c48cadc7450f255681790a60e10c8fe6');
INSERT INTO "audit_entry" VALUES(120,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','4','["began_on"]','','2d3e991966ec2376dc60b7183914f428a016790bba24976adf87225b9b15971c');
INSERT INTO "audit_entry" VALUES(121,'2023-10-16 12:10:00.000000',1,'support.begin','support','4','["began_on", "source"]','','2013b79fdc3ed959b1d0c691b70e7c5cd604b5778a25eb284c14b46899900dfa');
INSERT INTO "audit_entry" VALUES(122,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','5','["began_on"]','','9531ebf619962a7c8e39e19c639ee82fc4785c0592264d484248852fef6f342c');
INSERT INTO "audit_entry" VALUES(123,'2023-10-16 12:10:00.000000',1,'support.begin','support','5','["began_on", "source"]','','7d3c6a0098d58bacd0a30d2c4323af8e472b13142a7f180d6f0c02d26cdb7708');
INSERT INTO "audit_entry" VALUES(124,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','6','["began_on"]','','b3e8261ebe81886f166360e2f08af0efee1105d4307da1dc87a0684a250d8515');
INSERT INTO "audit_entry" VALUES(125,'2023-10-16 12:10:00.000000',1,'support.begin','support','6','["began_on", "source"]','','627897fa80e60a319a4131da5d7e14961876b52e5abf396806c95c319fff81ba');
INSERT INTO "audit_entry" VALUES(126,'2023-10-16 12:15:00.000000',1,'register.close','meeting','4','["closed_at"]','','b333d80f510122d3e45c2ece035e8238bad72afea636b8f79a378845986d0e7f');
INSERT INTO "audit_entry" VALUES(127,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','1','["number"]','','0cf90dba8d7da40372b1d854e6fb056608ffad47eefede9b67143673c6265fc3');
INSERT INTO "audit_entry" VALUES(128,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','2','["number"]','','a037e99e90de2867699e3639289c683e8061f35c40466e4818869099c9e7ca48');
INSERT INTO "audit_entry" VALUES(129,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','3','["number"]','','f0346ea6967aa790962164c8e6d90fc8ef1769ba5abc6e6b10dfff431620fae8');
INSERT INTO "audit_entry" VALUES(130,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','4','["number"]','','67e2dc7a88c42257d49996ebef4f39bfb4526c6695dbd8c8f592e4390901c63b');
INSERT INTO "audit_entry" VALUES(131,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','5','["number"]','','6ca7c6ddda61c8e0bb83164ab516ebc5df3a6ff6c6d17d67a4b75318bbc1fafa');
INSERT INTO "audit_entry" VALUES(132,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','6','["number"]','','842af65b93a24fdddd9bc634daa82727f3d73d67bea72f67a22dd51f6debb7ac');
INSERT INTO "audit_entry" VALUES(133,'2026-10-20 06:00:00.000000',1,'edition.create','edition','4','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','16f2c29cd2989aeb10344f6fdfb91e96737ffda09278ae1bc16a36a84d1c5754');
INSERT INTO "audit_entry" VALUES(134,'2026-10-20 06:00:00.000000',1,'meeting.create','meeting','5','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','c0f4755644e8624a92edc3fe85c98e71e1bb5622ca0efbffabdc73812fcd0b45');
INSERT INTO "audit_entry" VALUES(135,'2026-10-20 06:00:00.000000',1,'meeting.create','meeting','6','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','222b1ff629c1d6a49109e9ad4ca3b54558abe18946bacbcffefa6a186f6acf12');
INSERT INTO "audit_entry" VALUES(136,'2026-10-20 06:00:00.000000',1,'meeting.create','meeting','7','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','164bc6cba014aa879fa78e794e7904938de75f265531e65da795ae667c78f3c4');
INSERT INTO "audit_entry" VALUES(137,'2026-10-20 06:00:00.000000',1,'edition.publish','edition','4','["changed_at", "published_at", "state"]','','502974d93f052ac7bf52f6953406921c499c1f880708114520535223d8028541');
INSERT INTO "audit_entry" VALUES(138,'2026-10-28 23:26:06.666667',NULL,'enrolment.apply','enrolment','12','["arrival", "state"]','','2cc6d9117a6a4ad26e9aafa6338824c88f2e8b0ffcbe80ebf3a11a1975723bd5');
INSERT INTO "audit_entry" VALUES(139,'2026-10-30 15:52:13.333334',NULL,'enrolment.apply','enrolment','13','["arrival", "state"]','','b46eb631c98def6591e05e57867ecc1a970eda42cccbb5c06ab93dcd8ada7765');
INSERT INTO "audit_entry" VALUES(140,'2026-11-01 08:18:20.000001',NULL,'enrolment.apply','enrolment','14','["arrival", "state"]','','f59748e252aae216923c28b0bb648496dafea771c7f9fe95f3500965321f0dbe');
INSERT INTO "audit_entry" VALUES(141,'2026-11-03 00:44:26.666668',NULL,'enrolment.apply','enrolment','15','["arrival", "state"]','','c69161790d361719f542bacf8171a2b21e9e92e5ce41ed2dda31c4d6d3805250');
INSERT INTO "audit_entry" VALUES(142,'2026-11-04 17:10:33.333335',NULL,'enrolment.apply','enrolment','16','["arrival", "state"]','','1dd68bf3b5ff7aa7eb5c1bb4617581d6292640aeb5e4a65844b4e2d7246985c8');
INSERT INTO "audit_entry" VALUES(143,'2026-11-06 09:36:40.000002',NULL,'enrolment.apply','enrolment','17','["arrival", "state"]','','2bde265d2cea6616a2a22526360b04f510ad730d4bf6e830ef75105e8a491c06');
INSERT INTO "audit_entry" VALUES(144,'2026-11-08 02:02:46.666669',NULL,'enrolment.apply','enrolment','18','["arrival", "state"]','','14f288e458bef26d4127465e5549d5a463f9e75474ae0aa0808ab9ef0e82c22d');
INSERT INTO "audit_entry" VALUES(145,'2026-11-09 18:28:53.333336',NULL,'enrolment.apply','enrolment','19','["arrival", "state"]','','9b8ba8274a080a5e2cf02bc112a109b02b7ae4879322f374b32a69ab81064ac4');
INSERT INTO "audit_entry" VALUES(146,'2026-11-16 15:10:00.000000',1,'register.mark','meeting','5','["marks"]','','8ef49c12a834175f2befd80ae2841c4e1b429bc62dd3f7b9ae0b61987eedf73e');
INSERT INTO "audit_entry" VALUES(147,'2026-11-16 15:10:00.000000',1,'participation.begin','participation','7','["began_on"]','','7635c992fcc291a03e956858ddbfa4759f36698a5f08fa5431ffec3844611aca');
INSERT INTO "audit_entry" VALUES(148,'2026-11-16 15:10:00.000000',1,'support.begin','support','7','["began_on", "source"]','','9b6d2dab20960096d8994263a25b303aaa4806e4a6e5d7387f8ae4fe184b8850');
INSERT INTO "audit_entry" VALUES(149,'2026-11-16 15:10:00.000000',1,'support.begin','support','8','["began_on", "source"]','','6f64cfb2c3840407443a5299a9d38c9d13defdeb85cbfadf77b6e0f276008d61');
INSERT INTO "audit_entry" VALUES(150,'2026-11-16 15:10:00.000000',1,'support.begin','support','9','["began_on", "source"]','','f8187753115fe7e1529fb65cee994c01d1365e0f6bfb6158292e680cdd0e6f7d');
INSERT INTO "audit_entry" VALUES(151,'2026-11-16 15:10:00.000000',1,'participation.begin','participation','8','["began_on"]','','a480718e3e186193c730b0e02478ce8e0be6099de4fea7006b95912313b7ff5f');
INSERT INTO "audit_entry" VALUES(152,'2026-11-16 15:10:00.000000',1,'support.begin','support','10','["began_on", "source"]','','794d431166840286d266971dc2405fa0ef7737856599bf2d7661ab17226cb5b7');
INSERT INTO "audit_entry" VALUES(153,'2026-11-16 15:10:00.000000',1,'participation.begin','participation','9','["began_on"]','','dbc6302c5c7e0496552659c54fc0e847729d97e9a596cf8b619bd7c59bcee8bd');
INSERT INTO "audit_entry" VALUES(154,'2026-11-16 15:10:00.000000',1,'support.begin','support','11','["began_on", "source"]','','a27188a6bb20baaf3c5ce5d9b0a5637aa26006903776eaa1f7b7dde3b53ee784');
INSERT INTO "audit_entry" VALUES(155,'2026-11-16 15:15:00.000000',1,'register.close','meeting','5','["closed_at"]','','6f4985514d11eae0209107f3c73f2d9dd4b838a7f619a8827b5947466eae09bc');
INSERT INTO "audit_entry" VALUES(156,'2026-11-24 15:10:00.000000',1,'register.mark','meeting','6','["marks"]','','bdb4265f9779a446b1842059dada0f6a9a4986d4bd34ea2f9893933a9b623353');
INSERT INTO "audit_entry" VALUES(157,'2026-11-24 15:15:00.000000',1,'register.close','meeting','6','["closed_at"]','','e09e223aa7aed5dbfa1f1052d8d13c6d8a533c7feb25b695ac61b5f9589fe70f');
INSERT INTO "audit_entry" VALUES(158,'2026-10-28 07:00:00.000000',1,'edition.create','edition','5','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','91820c1a29f3138e583a3138e98351e0903f0da624f57b4b773ffcca18114b29');
INSERT INTO "audit_entry" VALUES(159,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','8','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','a3ead1568a6ff1a499bea1aae0d5b42cea5c61ad9f1c3274d7000b1c0b1a35c9');
INSERT INTO "audit_entry" VALUES(160,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','9','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','bdef738da2670e74d73a0da61c22d376001705836034b364febe286bba378fd4');
INSERT INTO "audit_entry" VALUES(161,'2026-10-28 07:00:00.000000',1,'edition.publish','edition','5','["changed_at", "published_at", "state"]','','5684063e27546b2ba6b27eeb874639458dab280c9dd1f062214bd8ed335aedf3');
INSERT INTO "audit_entry" VALUES(162,'2026-11-06 13:56:28.917631',NULL,'enrolment.apply','enrolment','20','["arrival", "state"]','','7eebccf15e413f14f465242602d33bc9981e95d5191891192761d43d96bedfe5');
INSERT INTO "audit_entry" VALUES(163,'2026-11-08 20:52:57.835262',NULL,'enrolment.apply','enrolment','21','["arrival", "state"]','','4636a2283e0ae706b85e3fcf5e78641d77502898ab7b8b31de038fa11132e643');
INSERT INTO "audit_entry" VALUES(164,'2026-11-11 03:49:26.752893',NULL,'enrolment.apply','enrolment','22','["arrival", "state"]','','1c87c4f0504dea119aa9f97e0bea8b1bdfc60d0a3a64b7c1ebd1b59889bbad4e');
INSERT INTO "audit_entry" VALUES(165,'2026-11-13 10:45:55.670524',NULL,'enrolment.apply','enrolment','23','["arrival", "state"]','','3baf0856c16d9ca3b5c525d8f770e080d16e8dd1f22869932fd582b966454c8f');
INSERT INTO "audit_entry" VALUES(166,'2026-11-15 17:42:24.588155',NULL,'enrolment.apply','enrolment','24','["arrival", "state"]','','2ae41e8ab87380fa4efb309ccb1b0ed7cd6ef398a61521d4ba7767393653dd46');
INSERT INTO "audit_entry" VALUES(167,'2026-11-18 00:38:53.505786',NULL,'enrolment.apply','enrolment','25','["arrival", "state"]','','b1a5208812b26641fb27cd1bd5d9773aab5e8a0dc3243dc08acf4b9c64ee5d7d');
INSERT INTO "audit_entry" VALUES(168,'2026-11-20 07:35:22.423417',NULL,'enrolment.apply','enrolment','26','["arrival", "state"]','','d3ec6f1a36fcd25d0a9f3f5978b2990422e72f0759b6428a6e87fc18b6e40845');
INSERT INTO "audit_entry" VALUES(169,'2026-11-24 21:31:20.258678',NULL,'enrolment.withdraw','enrolment','22','["state"]','','fc7553f44e9fe96c7bdc4b447824181e20bd403c863413225582cba4565d633d');
INSERT INTO "audit_entry" VALUES(170,'2026-11-24 21:31:20.258678',NULL,'enrolment.promote','enrolment','25','["seated_at", "state"]','','ae47aabdf902b6f1b7dd3053e0baba32b0f0c6de643c23dd0682168d5a33691d');
INSERT INTO "audit_entry" VALUES(171,'2026-10-28 07:00:00.000000',1,'edition.create','edition','6','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','adcbd09d6bb9a998635e6d722ce3cb36dd42dc99231278545d408cbd5edda3b5');
INSERT INTO "audit_entry" VALUES(172,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','10','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','4517e4e9719b7b8b51410b9fd4296533a4e934a03de012f77208abb5bc3a8b80');
INSERT INTO "audit_entry" VALUES(173,'2026-10-28 07:00:00.000000',1,'edition.publish','edition','6','["changed_at", "published_at", "state"]','','864ea8ce0d8cd18750dc190a7259c4896f06e08766f130f499a8ba05469c97f3');
INSERT INTO "audit_entry" VALUES(174,'2026-11-06 08:26:50.025868',NULL,'enrolment.apply','enrolment','27','["arrival", "state"]','','79a74acf4f7c34382b12623fc2e3c714b59a373e6f3d219c7122a1efc7e2bc0e');
INSERT INTO "audit_entry" VALUES(175,'2026-11-08 09:53:40.051736',NULL,'enrolment.apply','enrolment','28','["arrival", "state"]','','1d9b16b8e76305c21b58020648c2daa12e9bd25502b757e5505fd1c14cebea34');
INSERT INTO "audit_entry" VALUES(176,'2026-11-10 11:20:30.077604',NULL,'enrolment.apply','enrolment','29','["arrival", "state"]','','9e1a1ff478419e95660c041ff7554e378a47e35b64513dedceedf044bb81593d');
INSERT INTO "audit_entry" VALUES(177,'2026-11-12 12:47:20.103472',NULL,'enrolment.apply','enrolment','30','["arrival", "state"]','','04109d2c41535a464d9ccf095f076f7d4a5deb86777ad02d2fc767f3db695663');
INSERT INTO "audit_entry" VALUES(178,'2026-11-14 14:14:10.129340',NULL,'enrolment.apply','enrolment','31','["arrival", "state"]','','9a81f73675b2aa1d7c0d258d3347e063459f0037dda5d40a762297150bc6f5ff');
INSERT INTO "audit_entry" VALUES(179,'2026-11-16 15:41:00.155208',NULL,'enrolment.apply','enrolment','32','["arrival", "state"]','','5b18e2dffc424e15a1a01082851cdfef778047bd16ae4ed46ebf7db14d9489c4');
INSERT INTO "audit_entry" VALUES(180,'2026-11-18 17:07:50.181076',NULL,'enrolment.apply','enrolment','33','["arrival", "state"]','','228310f687b6ddf9cf0da113d1d5cdf1157196b1f2a5b09214201d33ba4dafab');
INSERT INTO "audit_entry" VALUES(181,'2026-11-20 18:34:40.206944',NULL,'enrolment.apply','enrolment','34','["arrival", "state"]','','f80b53f2918fc0fdb0e576930d3e8a421e1a2c1c3f2def73876730853646eb2e');
INSERT INTO "audit_entry" VALUES(182,'2026-11-22 20:01:30.232812',NULL,'enrolment.apply','enrolment','35','["arrival", "state"]','','d7e3078f09abad5cac87ee15bc1a989c4bd1f536ab0059b7c578124c2723aebb');
INSERT INTO "audit_entry" VALUES(183,'2026-11-24 21:31:20.258678',NULL,'enrolment.withdraw','enrolment','29','["state"]','','4cf92c972e376becc9acbd4b8494377dd8312e1c78e27538cee01e198fc8c808');
INSERT INTO "audit_entry" VALUES(184,'2026-11-24 21:33:20.258678',1,'assessment.record','assessment','1','["assessed_on", "assessor", "document", "result"]','','fcaef4c50389c87be678d47724b1d0df686be1c4554c64211e08f297e0894f52');
INSERT INTO "audit_entry" VALUES(185,'2026-11-24 21:33:20.258678',1,'participation.end','participation','1','["ended_as_planned", "ended_on", "exit_situation"]','','8e4ebdd6bcc2cc16f901606d0d13cc5449afe03b1d39158631140883ec511533');
INSERT INTO "audit_entry" VALUES(186,'2026-11-24 21:33:20.258678',1,'participation.end','participation','6','["ended_as_planned", "ended_on", "exit_situation"]','','953861296c235ea7d6924cbd687daa76ce943568f91c23b3f978601333f766eb');
CREATE TABLE audit_head (
	id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (id), 
	CONSTRAINT ck_audit_head_single CHECK (id = 1)
);
INSERT INTO "audit_head" VALUES(1,186,'953861296c235ea7d6924cbd687daa76ce943568f91c23b3f978601333f766eb');
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
INSERT INTO "certificate" VALUES(1,'wknet64a9aa4f',2023,1,'1/KPS/2023','cb6522ace0a5a3283a675acd564830cbca1ba29116f4ec09c4e372f39714218f',8,3,5,'4bFfE1sBV+/vH58iMKEjiuwMLgVlc26h+0CPtG5aLp2AfpQ8XFWymbX8/tKcE8odZbfA+XPuHvFvc4G2J72XTBvCvSlfFcwnEo7jLQLJDP/7qBO8eu0fuMbN53NGuZFArcX4KJ3hO4VNhS++fJ4RcnNXJJRWOaLG1/I/u4LZwoCPDybule5/KQbfONAK98Ac5osxi//F1mO/v9cPnptKO/crajVvDtmyCXetQKgO4ucxsW+9oaxscvSF+do7LVA9NNxBWZdJnlhAqIQjBuRBWwuatQZkPKtLXsYVF6FuZXVy1pG+rM9fdw6iWwlVeLQVmA43Y3ZdU27VpICmM6HXB0nom5HyLtxLy90q2MiZMlctccucC81Wua56xnRfn4EUBocLUE3jZ19U0K+DHlDDtG+I6Eu8YL6Ajr2gX2c886ulfk2WRxsqZXhlPqPmTFJmXTBkNCKG+zWUKLQhUkaTr9iK9tMEDuRk8x6DsBe76PyHeN1UgUGlYFGpJrsPNL98uRmxZ4AvDvUAe44fQSG2k40W5P6R1SxQC1WGR/q7sHAiBqM2aCG8FSzOzsCWOLDbhPJQIuPw2EzImszls81DSreFq+KRx7YhlRJkCjZceALp2ienOXvHYD/SEaOFxDXGvidi0ANL1Yvz+HQPJMeCS4qO9CcKBP3YanKKJfhd6oWJwOOAGr9yMZQmlZ+mGSuVOvVGM67OzmEZc5byn+G09mgnA99GWNESvgxSSdDtgo3VbD8bb3HpP4T8G/O4qo1pr0hzOUO2Gj3H4VtRoTtb26XOXHkZ5p779c+cpaTW5tkks/ZK9mK73muny/r2WSt5t5+Nrpl+tkF3NU45Tcfc5h93fvZd/7fKv/5EVXCDe2qIMclC6RXt2xztlSsyzzrQGRFltFnSM6bObb6AWhaUgj4yuN0MMBf1FgO0QPIYYGbLEzxU+jgVCL0+lfHlt5SkV+xn4QsdDjOaEqhCqUe6UK+dizwJXMENodLw9hiUreHvvD2VODcFi79680DeSYJ8EttWZZEJcceImb0QwgqXl0/eMln1uSKlot3MPVH3d6bh7r+PE7HDPUKAu6+5cAH1LvWGbmrtHBnwvpE+x9nZ3lHsaulsn0HiSPjlUbbMf4vLtBP3CkKmbsr7vS/enw+eJxwfVjWtKW5ElW/AU/PYmFG7Waj+sgMsW6XO02X0bx0e2rKsdULqOPJj1KO7KxfVWjEXaj3UUySzGIccCTZuyp74nb/fQgKg0MvRuR7ClEtxLyGVyyEV/hGIHJgUji1VAsqDbCUekY0UHW59z6QQE0fn71qtHj8tnDZ3Pd45ywB++V54/wjm4N66KA9SOWzH+wn6ENpizuW21aW3cwhtEgxGxdjpHUswJLpUq+OQwqDd8qcf4FnfwYTE5e/svQF2aixdCK/oJdHFq8DNcrD01FV0PVBCHxoidcvoMsYUnjyr4n9kFK+zp7dnOSH8m7qu2PA75iRRUfBiyWRwPJQJACZHmLnk8Fer9iMycfhS64YlZ2olt153GbMurHuR8Wcpyo9gQVN0exVWrA0E9D4+zj2fp0Z/py4gpIOsikorE/8+x/azQmG+jEH9ht2bDPSPUFbjD1+0rtjzM5eCkf6x/LOS3oDGsFgbgivA72BRT+fP8+6mwxyoshDXtS8VWzWCrnDDiBLUgbjvqgNwsMSOcHQEP9++2NZyr0Ev5W+feuB4hMg2zCsc6vZaXJ0ZOBzRlDte21ruqdwr13lZRRfFSaujOXbcyaFfg4y6XcwhQRPIhmqNwVif95RvLCnN0SW7OI4lMc6KT7pOxKkxUzv/95sq8oKw1ZWsTJ0QvWcSEM42lsGLRcJAx8vIIOSbrsPYxlsuCqYZwslJkWLkXjSKT+vn8V85rdvThHNWrvveiSIwGXtvM6esx0d72/qWmXTSpUTKz7ABt4G+t7sF/rk1TbvzA9lMULCc4aIdt7JX+oVMUfWrg+oTpZ53iG41NafxyNLcdaZSW1B7AO40b3Ilimehn+wzuW7aqTQvDKtKilzEsvx8Q9aMSGzXlnJr53fukpgUtFYbxNdy7fRLsttL5uNNw1zDi86E3bFAHX4txzLRVpG0wF/bir7bZUq4NcrYa1EvWM1AY8ceixRCtwmOLSp/NsCV8XieEoj5TZ/F5Ee9MEfH3vCi8UwtyzxoejxS/PmxwMJRnE+hLfXnhcJ6AcvubRJf5IlX3loS1m2kPkgAt3LrO1udlYhpbgLMin2wAMTaQ09C4ofFAmwL9uuFsy7fcwG53ZcG3nHR7p+GULzPWKpmPPM9atJSy1p3h+X2OaQPKpFZMhoLwBiRn4Zakj35W7hK1/FT15WG3xNswi1bkzO7qTLeI6CJsjBq/WgV7ogPiq4tikG7eUJD1HEr6HNlloz2nrF1bN6TWW+HuqGDDSj9ubC04OcS6I1L7naC55Tx0xvNCJiNTtt1P0UmFlreD9d2hb90Vg3J/PSxe+y+UxP3OneKKeTCmH2PIdaG8qToMb9A7K+R7jzazoUa+iXVinlnfQMFTXjjUpgePKfCrHNHGZYez1Iy7y9i0SdW0b5HlhqCsb7EeHJlUTZMHUCBZf0ljb5nBq3gLKKTf9GsRFZPyTIPFTUPkkjf0cmMcn8HdhTfUYXptI3kDbIT7nxnpqwnOUQczGXScTwQ0TkaG9ChIqufQjQkE6/g0gpaNp2LjBjDT98dLPVtcRGlgpeNJ4u8ATiXMnZijFQN1KWgfQdO7BQGdIFkQ1TTPGah8yLjhZ62+F8tUfPE9Aszi2opZQ9m2blDT81Lj1qIozj5Ffd7ARfPKfdS+qP1H3hpkz+9inh4yIEseXt3GsfECxWDsiEZfLfFReeZ9UOvMxCs1200oxPh8Q2QFhKxjFDOr+9j+2JVjMnrDzh8ndzrpVyEkvJK7xYpZ/OIv4QsCSD/FhdNkNqm8fpzJgrh7W7JpQxFUkIAfNqWgykDWCPUIpM5ieqvmuhxImx692LqBrK/f8qtwMSkjlf2ltz+ZpcywFQri6TnfBmDyGArpOgFvzg+kaFRtsPmkovGu5+qTFQV6YKGHRIbUFWnz1ge+W5EfZwz8CwG7udSvv3B1gRFieo5HpiEKL9gZIV91XLmM14wNFW8SOueSY9PbsbN/iNaK9kemuDtcnw7nPj7/Uv81IgxYGG8CYFCMS/Bp3cuIB9jx/aTBNRobKjTXHXng7SSmiPgnQVzp4xrMIk=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(2,'x8y2hgcc89ksz',2023,2,'2/KPS/2023','110b56e92af967306109c52bdd52fbd0d096976551ebadaa122d2d71a4cf8452',4,3,6,'4bFfE+/nU4P83PMtRZst8TLFC5Rl4FsCKf5IG3gABPIvz6mtgu1HmfWXTva4KrnhL0dbYdRiZkPZCtaJCJUG963ihObGx7V2aaC3pCTs6mkt6Rz50btOJ586EmDthTV/RZ+pAL13TA4dRIGHEyM0ZH+QDDaJ8oAFbSXtRQhmwpK94EvYMl4z6tFZf5GKi51ChmipG75kSqzs3qtRkcxH37B+wtKu+2rOOztxzVnIG4zxNWQk2E7f7AXKO8e9CqsqS296gZprjjaF1r3OnCbAfcQp3qpLZseAH6i+HitP+30OMGofJfn3/VmJWH84JDxVXLACi7pnDKpH1/0ipcEvRwpMS73RjWKI4xfyuiNl0gvLvty8UetzFMMPAGQkDxnOHIoBX8YLS+dcWF2mygfQdTUncyL7VorlgdDCPhzL7bhP9iFkibz+2G/P6QISwPzHQMia3uPKthJvjxioVtxL2H2Oof7an82o0cLZvarQ57yy6U9XCs1Apf7XoXimMYoALSvaRqxJWG/3+LiPFIZuj1+VacPjoCNk0tk4f5d/cOCW1qudZ7AOt1nmrZH6nDNC7r6QpErh2oIGZ5O6ecffggC8+4C9HjnUG/TnZ24GNpm7GlWf8/TJVy9OwG55WRtHbSgZ42xp7CEWkXOuzPD7Zm8qk69yS8gH6oR0NqpiJAEceucvR9t0PcPMA7io7lVG9d4X81+eesSfORcbd3i0w52N4gYVyZP1VxM6vFLWlWvVZv205Ix5z5gOn8+djt2HatVHLpmjM89+pDhcvbLSzXzEJ59WzHnG/JrwpUtlWfztkBjvjR+jYOLkmOIP+DZw2FAAunU2sEpIe5+K5KKhMkGtEVhLfa25Y4npJJgxKpYiZdqEFoHhuSRJF/Knob68524W+5oESsCFwM53kaRJ7UxlZxCtBT1W0cAGLtQUX2T5cOqA0LzVYWWI6Tjy4HMRkFYZaFqwUUCY7lwqGbt/xnSc/W3zLFI9yo1N4QCyzgTgFOekGbOTh14kMinSfzpUnGinFLbMQPXr4m3OvEf7idrPh0UrEuEcrZ1+3Zbf36AvCJq+Ygn8FGZS9OSEbi+zCqz73RO7JKD1uN/P2AjGx1tvrdh/uuyIG8vvGb4W3pSsNshZKrbmwECYxNv1c6lQQg/Iqy2+BLxpmhTRHaUA2UdjPxWpPZg+5DacRt7pKcvoA0U5exLF5M+CRJQAMgUjKL63aAP+o+cuBpE13iDHEL20DopFeTU4gFzHm0FDs91L12krTawYHK3wCrcrpbtvennWGPCHPSEkb8Z53K+91sQZosK7S0oh+4oPuxS7bINh1SmW4l9HyDdpkkx2QCjC5furbiNxKejYo76Kn7e882tAccCHlrPgj2QuPUL12TCKMmCW6HJv+379EwQI98HzC2NeovS6GzM+m1H7ExRgRrOKrBaW2ga3fz8pVd5vGvwpwSFcKRxn+8H9OU1e++KxzaIrGP7q5RdNa6wpDVWn+754cqol4kkkkJ8RkNT0WMOLahUl48AG0Lb3wiAVL29vlQ0SY35XBN1AHE0iYodbRixCP00Hvyu6EKgoRcYCKz+A1Gx1gwIMr87L/dY9GDxzTKw9FLNOhXx29ZoYIk1fjGpfYnlCUr2ml9Y5O8Ez36jEydF4IcvyJ0VDOMMLCOOki8XUwyXE/O2jc0GQwKXjEfoByrcJnbJu3sLS2zndxm/Gco5px/crArhlH8qIH90gHr30CVu1M3aRj1a8Zb23HN6tZQumdzRjkUKt9eMMssP7NIfcEX/WKt7V4JifaYhuf5sBqtrPqtfuO8tX3udDthxXo/AMsMyjmyclGZFIPGbaj2XqXe1myaMOylmjhsEczaj6vR4NSzl9hwostzHzN7mi8SH3v3MWUdkjwbrN3vmUgByGscNlCU4PLauZLmky/b7gkWa0Nv+RC3HRGkQCvb5HVwhVbDUVv1f0GcK0iNfGWHf/sYHa/mcDcunD9fxKWOigcBmg9YIRvyddUZJ7m4oUSn3BYN0uJglb5R4x6mOXtxFJ0kLCMCKacuVjAI8KSrKNKBE6+xPYMubOvEXaEIBP2+K9LozN1NYWGfwUYoFSoXtEH00qbPf6TCQeD6DIoxb9cKsIY6NTyVNXmsBOPEoeF4ewanyRf830rYtMcHO/QqOACp3XpPXGOiTg0ysA/i6vicVGNsvjPChXBitBxcC1bgzpuEad1ngk/Y87Bv65jEnSIYvPpNM1aS8add1BzB9wFWmSUBZVte2JXcu7vnffqklBASuW+9UAd7BuQ/6CC88Wh6a5iQ2i3HcJPBf3slLtbgg8DXLMdmvHSrRvH91Efg132uo6rKVwuV8huzWqtgzIs3XSh0CHvm5Humi7Cy+4wks49iye8MwfJh8stx6UFmaTF6DmiDmEX5sFql1uhz7l2kbbUy9sN/IHWbMDABWiiXT2Wo8zc3jLruf7h5V6Y9b5V0okWma2c1DJmqfPSYNBBgc4ybyz+UGL1RbgoeXe3IjyXe0p+vq351dBPcDsYSTGN1Lgn2cQOX6xUarAgWhLEABndsbqDkkv8N7D3uRZrC+Pe8yMLpJj4PTddDE4eWsxVIFMS4gy+HBfkyRCoz75bNxqZB2aoE5LbEtVjqk6C95dNN+VZuS22+g2fxS/8gy2MStb4VRlcFRDQG8rpbXSXblU/BfR03T5Wf7MHWizu4+uYleR3CRP3h9Ya9/Fw4T6lALg9lZmLgXhEoZq8rYC51wNoL9vHtRXRS8tOWt3wqsclhu13sBfhnUdiJdQJ7RsppTYY86TcfWUQhl5WPVnQ6SCrTER/syuZ938dVsJJl4QCWxYHHTYq6xnxZBPYNe/xojsW4iKhmPAbzORiJYeTBki5YzfxZkZPqv5AEFmxUPogxnHiBW5XUk0g8/EFeMGTchQO27sdSkWQIplhoA0U04n+V+PFSqoeIK/5KKhFosWRYZqFg+WOGG9bAezy4ozjYFlGM5xUId5joaBIZrLN223MJXodgUe6k2fP1m6+uP/ST5hcjrpFmaAL1RYk85RT8g/aCxWJyCmQBDLoIqid/PBnbtUR5YUPmtweq83YoheztWIYXybuMaSxKB8DkkfbkFxCmOQG2DqS1uRDYpKy33diJDZEPcGKIykhCZe0bV4+DooS4kO3g6g7jB2D6D7jh4q7peFs80xlZg6ONF10kX2hkVy7LzEGwZ2DqrPyMLMXA==','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(3,'x8grbv8ctzaew',2023,3,'3/KPS/2023','4706db5a1616bc7326c8585f0579cb61b61b9ca0bad80fb2527ffa10c2746be5',7,3,3,'4bFfE02N/vQINCNgMVDVw5+fRi66S2bfiqYl8hcrcYeubD9cVGmZA9wtz1vMIbd8t96ymdKTxlWkH2UYw/vOIdMGzhl66WAbLunZBvN9/SH1TLBL4+unyEEUQHIUt4clWZUb5TMJR+9Szq2XQWWrHht/k2eIQ4vvfw5et1gs+71AQDkZP2MG2a7jhZ1YWYOiqi8LcCPVm3nMfW+hgVX1yuN6E7Flzzf33mU5AskiReg3wpBkS8VeBKjkYXvqt91OSdK5+vukmC0QlUSrnJUvtJz0JstKsph486dN4mGa6EkfPvMY1l+joVYY5WAJ1Sc211jwKkTetuUiNzxrolT4L24tJqtBjzvabZlH+59fjsmy+tGzcZXuv0rilAziqscgMwkJ6Wv22odCP3UU7jv972jNJd2gHLqJMTshONSEc4bNe7drMaeqmkTbmwsdgDYG0hRqSF+WJ0OIghdW/BVF6L9fHtAaieCXGsat44hjIZX14qqQGLd2nxbQSSsR3hIzxgF88FfXz5QgKVhe99fCPyxpqKpfdy7/G4AQ+VBjpQK6K6DW8c/J/6M/rm0f31Gwlchn13FS9vFnOfzNrDp+w2+i3OfIm5wCcod2DIClolg+8Wv6ld11OQCElC499sqXnO65KkClzolwDNU7sSEP9UFh3tvvdwv6Y/VbiHb5YKkNHQJV0UgbLStvqjD7DSWBX5jpi9KdwR8ELtpXshmuGYHSlbhPgkqZPL5XwpXqMATLdpS2JXq1+JiYnA2dcv2NwIgilSEU+1EVpVY3UQt/sGwkxnmd6LOpleR0VWnR6cjYYTnEs1RGSPUiTdyfr0MEa9FuMlQOC2q4IKa34B92KATZukrnLNzww9oiW9Vtdeyr4Co0VFS06GlhDEDHZTRQhEknjgZiSsTMjfWc6U1kB1ZHGmIee+RsLYUPE6XDf80lALMBuTPgaRYKjIxZMM4YC2ymOv9MqSRtOr9WJ9T39fy4dCeMjlO+W4UvraznvLVq3m2F5198vHYhxLzLWa9t6gSkOny8U5AKoPdP7+2YTfvvOBn7vP/9Zuhx+YZIUSHgFz6fcQiT4keb4k7w06widdSTmMYJj7BikKJE6sXSXCpb8wcCijcMeABrwSE9HjoH5E7iTOLen5HgAmQqp5U/8o03nV/GZppr8zh1GCdZ6KV7GhScre7ue28i9j0/CwhomSW5vXkJOTx9lhuPtBBN1eQJPWy1sTEWSkToDxElQICJxHM/KaKQB7upPrt/+UPdQjtqquthE2R5AxEAMhyiVfnVPaw1jKzdMOEYmyMvxE338Iydrp+Jrn1kqRZstrbydw/tZjYB3sUzxVpjqqz+satumCPW664eXXRiVwE81pXdtO9yFvHTwp4VyF6Dx2xxfT3+pHVhHPO3I0eh2vQnflAbGa3cCp73LUrFZXKWvTNAu9N1KtB9oW9DZTTKq8roLlFWqMozz2pIMlmwNhnbJtiNNqCOXjgbQK8gAXt3LIWa88mhFwmwP5a8G9AuoS7Yq40+DcgK6kQMPf/HJKGJvKGkF2VmMyILUYy7lqSftpI0L/Gq4zEqWZX72hJmex7IragigdrMmn+NlZK4C+x1ewxgrj3kdDtLpVVljCi0f28CKPRGulcWwi301/EhrfSB3njpaRXrTebhqQW4LzQxZZY4XwonVbceQaAaBCNuGHExOs14cNGrUql61gvxJajfGDjLtxNCdFthlvxw24/Ke54+iaGQaTB3kpVYZ7oasrs73Nfj4/0P4sHt4vHme+cj9TgT5OFvBk+Hexh9FxmWPuNic5XO+HOKJlOiYDC/3WlQtdaDEWSJ2e/OSgEZUW/Fb9tkr6XudsH2juZXO5M8vAj6idSQf+6VaAaqud8TqBcawlhuTZCoWeHN+Frn29BKSb2njToWjIjVBsOAbWW151CteUMX0wb8wc1kGtfNj7g7av01Y7IjzqKW5+u3H2IAgP1JpKOiWCB3u/M8pL8j5rHVRIWB2AcHNApPS57/Jxd9ciknxL0OQLJBTe+e44SWJ2m4vPCFabGuUcGCPXDlDApJU3EIqJ32UR6stl7uZYq3tWJkqvNZbcUciuSY7I040dMypvNXv1Bjrs6Nh950iD6A3KvZhgjT2LIxc2k3wbos6FOBdeNr/V6Ihhn/vG/Ghg5EN7AAr3HBvLn4g6GeZck1UpO58NxCD5KNLxb1aU+ddhXv25lNG5wky/A09EzKBDxBll2Pqz9lBhUee8RNBrDSYccp6CGFE9V0kmEZR60HRJKzhPCCjDwwr1DJ6otDyNvR/5/zEC6Xg55YZZWT5ScHTVF/k9qm0hgTtWtdIWus8yUrmH4dJtMjIZWqXXYUP974t+/yIO8T4526Hr7RVm5ThFuFrj1ZgTUnFmE8FF7RR/1NA5fGa8voO/39CKGWCHQa90502dwTF8LGpY/jbc8NeW+u9mXcyI+IO4P8o9AlgiL6iyyB+vNoyeoDQEESPf+35GJLJ43OSArUDtoe5YwMcVgNi9bFGfj9r7D8hjwAeEeJESCzdjh4naJ1E0KJAqUIhCqAcI5Qhq1gpALu6SDdkCsLfMZmJVUCqoRAh5D2mfp0RLhDiztEcGtv/lZRFoGMvGt9DEVneMp5YRyMIBKeQp+yF9VIqxV7EgTgEalvyizo/mQGSHiCA38oKDB8FBP/FrqcImhNUK0is26FWZBA/lRc4RlBdeshpatlC3Q70xvP1YNE8KiD2pg4aQSL6vYsYodA2Nvc0Wpq7x+oVuqNfwa7yk1t8FvKL9PSIJmk2fy2Lq6JQW+NVfVBfrAXnH/3wtZIFipqbbpFBdC0t1XwCqUeBQA5e5oDXa2Fx3SS8G/AgTSwM6MNduYiqKFGSwqizppSKYxAjFVv528vsyDmBIR4tGq6ZyMH0vXf5Hh539YmqxrjfoPP8UYC93wAwoJkYLyB6hlXQmBoXQmpUzndhVoFvewvIwVwrDhp2tcsrdAhJZpGUw5FJJt0xt1h7goNqv+jzXkQw0ohvAgsnIU8N/o1IuyaDWzR/qX75I/RsjdPVWtUz/Ub/XAfkBqhcg3ZM+G0nBqlBSzM5HdOVlGTYnPYO1CuIZp39BRyjh4ibUp8nlyZg40cJOBOWP/havxn//ccioM3RG3NyS0zfQyZWmg5Xt/9Z+e0iqaTsA3epwofbEicZ7ht1V6LeCODAy+Ju/AosjSc31w3/kriOpZTwouh+zFM','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(4,'fe2mprch3bz35',2023,4,'4/KPS/2023','c9db251fb55d7d6939a7b0e534d41c94f0bc5e8f0e7cc555dad13d35144709a9',5,3,7,'4bFfE4a1d12qYrZghTBX6wDh687K2IQT1AMY07YA+jg0lIugvGbe6xtvg7eec0rM2z+v2qaUJBk0/fhrQsCK1zrpTAstvwluSYBn0dl+LyDna++IArfY9a+12fkGNiLDc6QeETyJf1rXGniblYnq09pRDWU4P0HNMNVLPhODM0oJMJ3UCm38JsmpMvvoRnc84kSNYtZBy2dwAYYZePqERiKFkomjaw3fcF7E1+XBp0xBTIsNKfCYwJ6iZ1eSTzzeSNnWiWEXI0+Z6QwdU/oWQw3Mk/FFwyxF9h3n2vRTAY3s1VcXo4/rfU00h5HXCoZ1bIvRUdpCW74SY77gDxkfegsbvm+GPuR5fH+vW0x3qOlGhOu522mWtHxzyRdGw8ntsaRZ93qCZ+9BYE0n7E5fg56dPJnbwnPXuOX0D3EiaJJlOzAOptbyaERtRZsAm6Kc/Ipi5b9rP9bIIGUkz5AMK1t3N3wrqZFfAAS8eHDCVyey/yaGScyg/opBRAHDvGQ6YANfoa5xwdQEigkJ9fRGf6I56nQQyDHHIU7Bdu9Op+D2u6sGcvWvwpUt7js3Q8PnvYUI8kiRnGtepBlqd+1MgfqEv7GkKqLTLv8i0T7Q1aFivrJqo5aHBxBOLYkPTpRvcxwTnfftgILT3QssRIP/H3kMjdavvJyyhG3du4AcOFNSYcYQIcEhaMOV4tys/JWJWs/RPqTHoKuao5wH74klPMM6oB8pkSUbtr8ifp0+AmryRPdD8g2aqYIYDaRpwOizsKjCef3jQjgKRF7/G3xpRS2WoU2TSd28O9H9ReAtxvNB1IrTzvVdCPaEkZPIEiKiKyZ6Xy/u2qzh1ezmB4Ku6/Y+oI9BEyRS0RugiJMTBJiEdKZW/o60a1zCUxufyvUhAEdsVGqKmc+PbH39DENpAJlD2uCNt8HCmCogYBlGZzd3CugxWmLzLrvjDdXv4zhaIg/f2cg+W9fjWOp0qhNwYKhwPpuNUzc9ZRoRtTGtXoYc4aHkxXbpZW5/+aOgDaRd3pSfCKQcQblQWJw/j9MJf6KzLZ7DD7Z6nQXChD7uZuLmAzwISWZeWkz1Mcs7fpj8CHf/kdpYWZQrduR4bgvF3IL52Jc/d3QWOUfALc46qfxldzpKrTbpefRvWtmh/IU6c2FrM0s36wW1u5Ljgx8dA8U8AZ/cp0s8pKtxuT7Jos0M8d3ApHGuuOVzYwr7vkOpUjJyrQ9GeOPOhCBbTrc6qRnFqHRm7zQ4jElPrThOurJMoIRiXdiMgzYeCmUIgK57fW+cBIYgP3UIgqXvetu5TczPMXW3jPvHEoxq9y0Chyu6L7aIR1eIzNVXkVcVUUFFfxuKIl0amFrOGU5oMbcfOXNolxmHyzGwqm2RJG4z2BySI23GBeRY1Js0a4vve/YYFzqW5YFqu1KtV0Q6OEra/X8YwlDcjO2/9jFaebv9N+uEmNyVlwl6+eirWDluQUbry9uOVN195XSg11b4tYXN6y4gXCwVkZJMyokO/ZsXvBfKMn+YbnR6ZCXfFkxJ3sEI9X9lP5iZ2E15ACLIIdFUbLHTWElFmF2TyrhibuXKWVcC6wRSLVHKvQgIdirNqGcFc8a9dPtK7E31RbP+2/iftBPhFiJWArSkOYH24AqNKyHtPpTnC4pLyicaCRAjuu6jsXlvG121DtBACy8RZW3biGaIAWDW+Dc1JSXq5BaKJJlJSkJRiG9CzIPqkxSoHrVW4M1AbW9oL4k2VHgR7oKYlGG9ZyR/GKKlVcqi/F16RVu5HvdH4RAMUvtjLneuENBFYS9z5HH7hs4GvH4/2qROKB6XpugeykgEOx82LbAbMM/mJDha8XttCi5mR2vWtIU8Znooi4T/D8QOV1SFH/nQcgP8gVL82iIDjusw4fgnWTm4M/fxbj/+okzmCPDiwRHgNzAfwcYV49fKOPOf0PYrHXTkNPboIrPBVLAhKKGD//6G4LgR7PaQ0J+E2d3K6JP8e/K6St+/YyN829M2+F1BcUqhsyLaycBopFohiudfiILRf1A0r4iaRosmBmP0Zl7MXBUonxV27cl5fwNSKpwsiiqyhW9ehWtCxqqbPlNymhZbZYHz2O+WuTGRJ2XDKc70Le05PsoFB2Mw4XpQ5eF4LW+b84F5kywMPFZCEsPzGxaMsBWz41g6dJ9En5BEumx+U4ie769Q8FChzigfrzwF0Wqb9a92TtRiIMmdHsfrtcgFbkx0ZIoAEnZ8saGNIzgRDpwD/6QEKwIArZdz/RU+cOS2Djuvu98c5DWyNIpkE7pmnn9T0ePTEIbndhqGqfxgLqrAan5SN8s2Jb9FySfx1bN+GZrSjwW4oPxzi2RrvBa56ryVXXpZ0+3AYMrVlMp8iZQpIG20zTIZePcLzKFg7glm3N5ZmRShEG33H0gWqs6G6rlwr9ItMtAHTkRq/hcKQ/LW3+0KAM7DxRrFPhhNmTt5NGR2hPSNAKmar12E+Xp5rsXV8YT6yY0eJFdsQrdMyS01ziYm3XOADsl2Wuaaeoefo/orxdAsSlOPAjnADL9DruCpzOpIk/wi54CF0WItlIJ1SANrPdq70mrpXi0UYmT0U9/Dd3D+iVSQ6G/NGY4soGTvgfGTYgm+KXxYwSw4kbzFPXXDQlqzE/F54fqMvha9BSKZ7geVbXQmtQDzADc+dOXgri+zNMLQNOMHfwEAOMk9r7NQQU9aosR84Wo4/NJzgRNYHu4Z5bAK+MNN0I0YigEINDLUdVlHJva9+PZpnVZC67B6FKy8y3zcq7ULzWGAwZ6cCMecmrtWt40FFCyhpPQe66iNfYFQNKCq8jcLLgxbZGjJaQqyGDcjYwMXpF4u7nZytUoOK/SkkswmF9d/78apH4SxD+tC6vrw1HeET5BqhJ02E/+2NBe4irGiZ44faAU+pnlqhPHwaGEXYcNFeFQZVTZHh0h/ZlmKTqO32Zu0dfJOk2peHb0N4rN+J2VjtzdMkYHUb0T9WWUdU/jtHOtfeCVWs6ZfdoHACDm2bp6MGFL7N0ix7f5zBF7DoLZgF2KzrlPoTSnumfsyc77fOUV+Z7KjkoynFOQBb2LACrmFso4rr/EtUu+HgOxhYA/hP7O0GHfqtA7MHmyu/byIOgfOM6T2vFnTxB2a6PzDi8YHyDfJs7zaLsm9St8Xcmjuv5xL6N810vPkNflteS2hIpZIf1iwjXNXn45YjBJt9vEjVQxeuSf5GIt6','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(5,'vmeeq62xdyezx',2023,5,'5/KPS/2023','0a29b69fa0649aa8732eefcc6afdb0da296c35913eb25b96c72a401cac7f70ff',9,3,1,'4bFfE8A5l2OAyaHD0GjsJA9UNL/BmWdfNtGmj5P+SXgFzZ3D9ZkrxjjNg53ljz/pX8Ior0pYvP82991UogL6tDsVrIm7O9xprlnclfmheLsapWWeI+YywatqWEfbQ2a3OnWycSdXk04JRijTx2GREDdbLsAWzgLOjVeRtrPf8vzt79rghfnvCe3Eh/oAoOWEcTtwYcN3Jch6qHEXZ9NABj2po+VSR/rnnqezcfqZTKN7GWDcD3V2xZ1AX3tOddYAaMHnCG65ce37TRx5/WztYdlA7z+RHCe+I3NTuBQjV4o/FKrjQaJuAMg/8OicD1oduLNSEMYZ8x7v5yFcqHiPwmoECBkLy7dj/mqGw84O/cXcKBSXid3CM0DrhI996h1H16c5ihA5Z9KBD9OUqCKt8nQGEZBI0Fy8A+sGdyh4nWeyVakNjz+Dch5DfN7eox2FBR0GPKzsWLJ2ZPw95/JbqX//hF62dyPt1j6l0e5kBq4LyHe42AB3Uni8tijbw3SJwKND6kbYULLT8/cMV585quvM1QGNqpa6/JcC0BT2eP3XxZ0S7bNSQVIz+ZiwQA1OyPOntXLUijAAUSyDRBQpB76y9ywx5jC4vlmCItx6O5ItS12+5cRuB4vfY+gKD0hCMdRHXhOfK6mzs76CA6PZRETLltwUZi3YAK1wX3+6tEO/ilFcZ8AhE0Cr/DKGXUC70qfP1ey6fC5xJxUKbw2ebcmHO0Y6N21WSKL5Yb+xt2LLPTNdvEwK03l1ifo9cpSONzv6T+bD0WxfIovuscHk17VTMhP7GLLUX+nyoD8J/cYG/Ii1+sILiTNdiY0RFTqgJTc1oDJBJ6VDhkvrU+H10wVoKUbhiER5+z41H9F4c7m0kmhoPaG70s04+YAF2fPCPmq1hEWVn91KFR0ybrSh66ySwd4jbXWimDKTBx83JwaqbtNQJgz4PDWm6GjRT+Dd3jKhyBYKMUjgzJJrtu7qiM8YFGRtUt61aKK+TS0wUzQ+HjpYOp0buG8Z1yP/Y5iVu6BlsQozBvzLrDHtGZjiMpKyWRMr8OdKsNyn8+FPjlZrUVOUUE/yVa4NjjNcxL+WuIG4V6OV4KsIMtUQt0IpIFl4YAMqo5LChbO5yFBwxgvvBOaP4s3LsOOR5rXX5mPMbjN9lT+77CwfiW/ISVC7oxX1vp99ZW3snXv4ghiEprWuE8Z/gv5gMm5HaAbrzTE6Aq2fBZbT4CzRuAltj9JcdgQDRjh+7t+9Y+UQ5yQLWtXGBWfoPwJbqPiSJ8eVvRXBb2eyZVXStOStjiBpXbzskmOTKUIZNrzNMuWX8/5Xst86yLHggO44E/ehj9I+DGxcg1ph+HjlXB3G7Dmojf+hBQ5MAB8j9yEz2Ww9Tryas9kwT5diA3WuLvUOkZGGbTbMrCosW5IobhSLnhaIZICCyxgz0IBxjXR/EGvuOkhz5H5FHZAHvnNzxvbgCw2t3PL0549UuUW1IK6nIOmouNCM8FeW4/xSDWvNJqZ1daD4jscgCvdTmeWPBy9Eyupc/E1YFqxNML8PzzWZn1CQjTvNL80Sdj6LOPj3cre8jahNZD5O9+mGzgOoonACx7eoTdvHwxVYv2AE6zKlKrqjDMDaKQRAVWRkEsi7RE3GS8yDqY0TQVGze2UBUsZEglvwO7wqSvvrF8PSEnTArUVympRX/qcvrw8e07TCC6qrAVVJFJoAERc/yw4U0yvHOcWXyCzi5+a5B68kQ9SZXTLcVRRuqexCma4/wGtmebL0jlqiE0bh7Tg0sxzJ6zNbY+11loEJXES5FXpjoeEy1sPrFj9Dzq9kSv3lET1Gn9hn8ZMW8D49q9GB9ebuX4p7dODkJOWqMg399oFvey1AwJliQS1w+DK6Pz8SbPDLk+gmjGJTId79EOkyHiasxRmQmOZxxVMosAYnrtuMc9qUaEVU7unxUjd9PaDzeekuyOqDIVbWR+iLkh5eD5LrC1DS76dGQDLsvPprn0GDhFticPhzhFUUOoFKspLOt7jnK9I3B3hEa/467gEMcwAi7FaYUbu9E7a26wyM+D/LHU5VHpXX4UtiS68kQJEBs73NhSiNwkDBy2Fyuw2u27/O++gjYr4JcYGbQFQiUo4szBUc9gs6H6EaWpPWUWJZyqtlQKjUVPN0NxecLyOpJjcg+ixYWHQ+wjMwIqVP2kf9BBUci9U43FDnNeT4F2g+YxmX6dADZsOUlSSxr+6APd4z1QCJj7RzajFM1nvgpfMN+wI4qyq5pkUt2AvBzWFr0ztlJHUUuxKhjyy26EhPk2gDjaracrUlHMyTsZjVm/is+QqBIXd3t3Gx06L4+18WcsR9wWLwVBv8+jNiTJXn01tZ6bfofTEX40I1pG0+JKt2XY9voDQWR+Ihp4lgxA6k5srGpNRhKPAYW30WPC/TONLpTvR/4ZOR9h6AVnSGGahLbu6JIsA2KLmZd9S4lplD8y7sbxkLXRin+Vj8/ZIcsRhjTz96cnwj4fTXZLTDc4WhJomYtNhH2TThimj0mNFhvnJz0FuCKyiGXFINmvTlVJMoviJg216kHNX4XAzGB8H+0dgKWIsl5LRzRyXWoqC4pyiZxqij7J+CoWm07gA0oU+xsyYgudKYeKsfHniI3ZcgwT9fHYCfMlKHa3jsnopdTP6Sl9Yn3+rICozX77HC4WBQPmej0T41NdoLcKbiXgSVzfbNqkRdAoT3wQKvtwY8bz4G9zneHbFogaWr+YGMNbkpKGaINTmip9IaFRiB1cIEgJmBmov/OdNey5fPV0JVxkgaJwcDNNx7Q2oL9K39XHF20zIlCOb5MWBMiUJ6/rCEE+Z2KIxFZ07HXR1g5P/DKj7UaerRBHYce2QeuxErVnGTJl/XXPQaPyiFr+fQ9Xb2c06Zc6tw/kBdxqeLxogQZpUqTocOSKzYmxHtwDN8WBkCbycdFov5NPhxiXusqLahp5O5Ansopg4mYShG2TIhP0kx3fdH9MGw/ijkBcitHrQaDb5cydg0EKmeCmMO5fwsQ7z5MghfgR02V8eD7f53ea96kV8pGumnHDJgqdzkz9LxkGazI3BGJsaaxdUpf5eCJUOlstP0IZzWuf5MF/QuwCfopms/G7xsVblgjJqtNiKN6F1EJ29Fd3i4YXvyQd6vIWSr9ZUPrrOCJSae37CGb+xywWm+0lmAUiv6ml0V9ZOrDbPgcZ4m6QKULbpTAJj2cXzrXWU=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(6,'88m48ers8t4nk',2023,6,'6/KPS/2023','48322fc0fd70a5e2dc2f39df0edba718ae2deee6ad427263cebaf07b8f8b3ba3',10,3,4,'4bFfE63rESl8mUZB5GJKQXKEXjnAavd08J+IUzvez9bEv1XeGZ5Co4RD2G2kwMreySY7MCGn4bsF341qoQ9sfMqckwj16amxTfT6f4eJjc/EjKaSwUnWgwvynrgb6LpxO5uxIspeFDnHjmnjO+66HlgdikZ09VYfXUM4g1sfbwlNvIJYrD9rnUn1LyI4ZQeNhBP/6hbzPg7LiubDY0AW/SXnjJHYbwe0rAaMzdXox4H2gnUKXT3/LIrzwM8qa58hil//n0F5tha1XJCvUbZP2c//hNrGCXlttKIp+HM7IHr6I/SO9OmlFx/IEmpszcpe5TW9qc//1bzFjlgd8Yef2GXNj1cqIhm4HRjLKgr5D6MD70VTGIoPZJp+5X/Kqmm/BIqAN7mkeaCCXuFOJsPuXe56wuLXLBBLIKXuk9/wZ0vA5R9lwn3dFvUlvS7KhMho3Up168pFRzvW8wee79wg+jDqpTlZA+mGDGBRQpoFOJq5CAH7pSFUl+jdIQNrr2HcFpGoSo3sSvHpfyr8mupnuFxkVrCgrepV+T10VGOOQ8+oOLJ15/YFZW6AXzgpDaWuVq4lbXLQe0xhzy/xY5xOq1ENgxK1Merc7GZa/ErDkts6RLWXJRgjtubO85NDg/AUUmGn6ujM7WuZ0I2IM17jeWC4ZR63ws2J84ii037gDYi6SmoTMuwA1jjfIEj69YV4mM36+stRtupoz659AwT/LbINFcVt8RGfPE2x0Imrnu4jhsbQQr/Vcl1KoM9d2Hpbv/s0JhrZQp7W+t3w++vsvCboDXV4/EyF5FhkIcfhd5JinD1SjC2r0VYpQ8iwEf5mHmuzyvsHJ4Ko2ooG2ClckYw7yPCuSvy1FTb+rPKTXBZmRe27iKNRtX+g7D6xPFvpZf8tYBQyT3+K4ZlSTTuJFr9Mp3770vPhL8jrPkHJQmg3Nf/k2a2SGq4Prm9qS+6Jj3aEim+AZ9UD5Fihs3utMzQwwe29P/6kJHj53DLFefJ8TbN8K6HbuKnaxa15S7ITjPqHQVWiRH5fGVHeV4fsg3yzGZyEFIiuX582hzvM0u32uRz6l3s7Td8ve6SIAYJ0dT8rNs3tcnlL6+o5QKWv/96fswqBrxfyFrmyvlVvzOJMY++pZnQCMMG5ct88xDIbJstf3IYfQvfmvzyijuPxU4+C9c514t0tXfgICE037zIn7NKlZnWgwkKrZ3IAWHhi5KnpiIzhsjQ+Z95lb3/DTVAIdk7mWVC+2JY8HiDuM6WAh718xpkDGpR6FwZtWAdb4qqC1qIk98HJD4R0QqsRTOpJ/za/MIPYPAQDeIKyrH6KZNXDf9Myo4E1UF+RnHI/yK6omSIc8vjZ93TQOCDuHGVl3ZqZyjr/1htUWo2UDVBqlxS0ieHyibm5ULy760DxsXFTai+vx1P2Aw8iV5nNA7hqmRMlDIVLjkoawUKoEoFcc5GHVQlGoW41SLEX1pcsxsbctCvzeb55L53OeP4YAAgCLu98t26evqFQ8GoZkB4L8IwSFf78/nm7tHHttHGji/a7uevzUwIXhQLVLuB6hyqXBARMe8FBKSd6NfCk3CiPqzwWwRgz0PW2/HML2P4jUn7Ma/oaXujDoYJQePyNZZbe12+69M3s5c6RjZlJn8n0jSugTlK/z4BCLRTw3rdH+tOoTkxdnC/e2D19j13EwQB1fVkuzGhtwAcisGeHQdFBDn5cKUqTUtsjinfzTOexiJZ67IohiDVc378j9RK2OyI6RyQk+NoRKPrXibFGk3653WFImM7wl6OMf0i8dDcMW61NBs3JA+JerUFQIiHzNsk3goY0OfktQ2F6R+6KQs/9dWt/hNA11l82+nhnepmwwBAfGcN6MTwZ+dzEKz6N52vWm4dVOrEB56MpMLcXwBZc2TAShxmp7kHrBoqqVeiJKhUKvmYO96sforS/8I99tqbCK0NBhbQYVGLRDnZLy74+3ispPtdcaMutfrH+/HYlUvXxtVf8mkjYTEOWVSyRaa6kE/Jr7k7V5C7B1PDXhXxGF8Mdy+gpzdwa9Im1CsmTe9pcHSpc5Ujz6fqE0A8YYg6gzUVaw524+zg0JcwYVG5xa7zq1GUf0ImhkhBIQMK/gJneSue3O7HSMvf6lo7HtkEn+OORo/5tjmNryQetX6ZBLaqxCWK78jKnZEnHDr5DUdww4zitwaaNkE8otix8SxDXUPvfDPAb/vRS29S/PHVm4pRQaTrNXwBuzGu7HrYq6UUzZ9la3tnEjMVfgTr2AZy/RwMLB3SMXw0RdAum0cGnPHPl0pzbVD2CByqvt/09zSJzgl5vtZgyHJOKSBPHE7Kl+ACsVbksWUe7XEX2/UnNl8w8Ea5WLdq3e9DslH06f28lqyj9ZGytpEl/RP97msozPtPlvsSS7Bxs4LHLVPY7go8zFqORRbzSlFT2r/32oIrwFmuP7UyFYU9ugtTtMbffmVr0xYJayFk1Ud0OzI1mRp0NfzemvqYZXXpc5zsky/1mXlkslOSG2g1iEyu4OZzWEG3D3xvgD+MsDDP+fN2Stz+oo1sApYTso2G3VlYiK71Cuf4BuXj+QUFHua2CpXNk6E5Nmald3ekjaBH7Cumo1MhR4yT5HP/Ev/W7/6wf3fdHFcZMf4sszqUeXMOFfVFzPinImDqyKIiM5kn/0C9LQSaWQNld2ji8/74CipU73sNI6N8lhGByLMkGc6jUzqcPTF3kkj43ZdI3U8GiAGaZOud8iXY5AWbYpx2YxrNQR/l5hnmgkXhqoTa3VFsqyxsBqmoWqDgbyYP04OjixWfcNH3CsKE0KUa784osUUouiP1pCTus2ZUf5woVWu6aTxExMi4zd/JCABr8T+uN3byngHV5qLhZtY0B/+4xxf1PbUKUnllm99NpA+tY5EK9q8wAycYv3RElGLhFwAdy/exFbrkfA/DAnAXQoLRivDbWtAqC3RqGOXD++nY8PpySnyRhq9n9pKBEP4PZiq9J5kAZGSVxK+earHWHuB60NHkPISykY/4tcW7HZlO9euztY+yv+JyLnWo0Yi0kJiRcae3Kx5JkGGD6hV/a1LAQrClAsvGBXjXwkfbUghVmHyq55sF7EZPhsScn3wEa/IfOPGoYtb7Q85FTMlRw+5QZkL0VWO7TcMpFAezmiO3Rza0YEzBtMv/yld87m7yUsDpEyzeKETIDIYktE8K1qb4p3E/P+NwITb7aShHu/BI=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
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
	CONSTRAINT uq_course_slug UNIQUE (slug), 
	CONSTRAINT fk_course_area_code FOREIGN KEY(area_code) REFERENCES area (code), 
	CONSTRAINT uq_course_code UNIQUE (code)
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
INSERT INTO "edition" VALUES(1,'LPDI-2026-1',6,1,1,2026,'draft','2026-11-04 07:00:00.000000','2026-12-13 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-17','2026-12-18',NULL,'2026-10-28 07:00:00.000000',1,3);
INSERT INTO "edition" VALUES(2,'USL8-2026-1',20,1,1,2026,'cancelled','2026-11-04 07:00:00.000000','2026-12-25 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-29','2026-12-29','2026-10-28 07:00:00.000000','2026-11-24 21:33:20.258678',1,4);
INSERT INTO "edition" VALUES(3,'DISEM-2023-1',8,1,1,2023,'open','2023-09-11 06:00:00.000000','2023-10-11 10:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2023-10-16','2023-10-16','2023-09-04 06:00:00.000000','2023-09-04 06:00:00.000000',1,3);
INSERT INTO "edition" VALUES(4,'IK24-2026-1',26,1,1,2026,'open','2026-10-27 07:00:00.000000','2026-11-11 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-11-16','2026-12-01','2026-10-20 06:00:00.000000','2026-10-20 06:00:00.000000',1,5);
INSERT INTO "edition" VALUES(5,'DEM16-2026-1',19,1,1,2026,'open','2026-11-04 07:00:00.000000','2026-12-05 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-09','2026-12-10','2026-10-28 07:00:00.000000','2026-10-28 07:00:00.000000',1,4);
INSERT INTO "edition" VALUES(6,'SUIC8-2026-1',25,1,1,2026,'open','2026-11-04 07:00:00.000000','2026-12-10 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-14','2026-12-14','2026-10-28 07:00:00.000000','2026-10-28 07:00:00.000000',1,3);
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
INSERT INTO "enrolment" VALUES(1,'2yk5npwanbi27',2,8,1,'cancelled',NULL,1,'2026-11-09 10:37:05.064670','2026-11-09 10:37:05.064670','2026-11-24 21:33:20.258678','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(2,'4vwaxvq3iywjq',2,3,8,'cancelled',NULL,2,'2026-11-14 14:14:10.129340','2026-11-14 14:14:10.129340','2026-11-24 21:33:20.258678','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(3,'emgjihn4xav7t',2,4,1,'cancelled',NULL,3,'2026-11-19 17:51:15.194010','2026-11-19 17:51:15.194010','2026-11-24 21:33:20.258678','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(4,'pnuxbdhsxbifw',3,6,6,'seated',NULL,1,'2023-09-14 14:26:06.666667','2023-09-14 14:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(5,'z386nv27tjvhc',3,7,4,'seated',NULL,2,'2023-09-17 22:52:13.333334','2023-09-17 22:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(6,'x4yzrazs64nix',3,2,1,'withdrawn',NULL,3,'2023-09-21 07:18:20.000001','2023-09-21 07:18:20.000001','2023-10-11 09:58:00.000000','',NULL);
INSERT INTO "enrolment" VALUES(7,'yc6zq4649nzge',3,3,8,'seated',NULL,4,'2023-09-24 15:44:26.666668','2023-09-24 15:44:26.666668',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(8,'82hyq6ps6knhh',3,5,1,'seated',NULL,5,'2023-09-28 00:10:33.333335','2023-09-28 00:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(9,'qwjimn78s29yj',3,1,1,'seated',NULL,6,'2023-10-01 08:36:40.000002','2023-10-01 08:36:40.000002',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(10,'b56ekccfxq6th',3,4,1,'seated',NULL,7,'2023-10-04 17:02:46.666669','2023-10-04 17:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(11,'ackzcgbey4piu',3,8,1,'seated',NULL,8,'2023-10-08 01:28:53.333336','2023-10-08 01:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(12,'mdnen7tccy6ny',4,8,1,'seated',NULL,1,'2026-10-28 23:26:06.666667','2026-10-28 23:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(13,'m8rk3nw3z9v8e',4,2,1,'seated',NULL,2,'2026-10-30 15:52:13.333334','2026-10-30 15:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(14,'n96ahkd3vyvjz',4,5,1,'waiting','institution',3,'2026-11-01 08:18:20.000001',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(15,'7a76pkjwe4mpi',4,1,1,'waiting','institution',4,'2026-11-03 00:44:26.666668',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(16,'frenva6xwyuti',4,10,4,'seated',NULL,5,'2026-11-04 17:10:33.333335','2026-11-04 17:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(17,'8gncjs29m3uhu',4,4,1,'waiting','institution',6,'2026-11-06 09:36:40.000002',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(18,'94yk4g7mbftim',4,6,6,'seated',NULL,7,'2026-11-08 02:02:46.666669','2026-11-08 02:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(19,'zv4zmbr68kg3b',4,3,8,'seated',NULL,8,'2026-11-09 18:28:53.333336','2026-11-09 18:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(20,'7wkz3ue4hyvsh',5,10,4,'seated',NULL,1,'2026-11-06 13:56:28.917631','2026-11-06 13:56:28.917631',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(21,'3c73wwpex225d',5,7,4,'seated',NULL,2,'2026-11-08 20:52:57.835262','2026-11-08 20:52:57.835262',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(22,'5rgespwwhigsv',5,4,1,'withdrawn',NULL,3,'2026-11-11 03:49:26.752893','2026-11-11 03:49:26.752893','2026-11-24 21:31:20.258678','',NULL);
INSERT INTO "enrolment" VALUES(23,'czurybi8kr229',5,3,8,'seated',NULL,4,'2026-11-13 10:45:55.670524','2026-11-13 10:45:55.670524',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(24,'xib2ept6cd9p3',5,5,1,'seated',NULL,5,'2026-11-15 17:42:24.588155','2026-11-15 17:42:24.588155',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(25,'qb5ajejx6gnx4',5,8,1,'seated',NULL,6,'2026-11-18 00:38:53.505786','2026-11-24 21:31:20.258678',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(26,'nefw7zcf24rik',5,6,6,'seated',NULL,7,'2026-11-20 07:35:22.423417','2026-11-20 07:35:22.423417',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(27,'t6wf3k5wzbg7g',6,5,1,'seated',NULL,1,'2026-11-06 08:26:50.025868','2026-11-06 08:26:50.025868',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(28,'73wkydnn2mman',6,1,1,'seated',NULL,2,'2026-11-08 09:53:40.051736','2026-11-08 09:53:40.051736',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(29,'f7nvs7m4mt7m5',6,8,1,'withdrawn',NULL,3,'2026-11-10 11:20:30.077604',NULL,'2026-11-24 21:31:20.258678','',NULL);
INSERT INTO "enrolment" VALUES(30,'jpgt5svum2eid',6,7,4,'seated',NULL,4,'2026-11-12 12:47:20.103472','2026-11-12 12:47:20.103472',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(31,'wnv86vcg9zp99',6,2,1,'waiting','institution',5,'2026-11-14 14:14:10.129340',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(32,'k695kcmh4235q',6,4,1,'waiting','institution',6,'2026-11-16 15:41:00.155208',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(33,'pcuap4ncdmvuj',6,6,6,'seated',NULL,7,'2026-11-18 17:07:50.181076','2026-11-18 17:07:50.181076',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(34,'3y7nefxdys4bb',6,3,8,'seated',NULL,8,'2026-11-20 18:34:40.206944','2026-11-20 18:34:40.206944',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(35,'9v6vtcs7biav7',6,10,4,'seated',NULL,9,'2026-11-22 20:01:30.232812','2026-11-22 20:01:30.232812',NULL,'',NULL);
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
INSERT INTO "entry_record" VALUES(7,7,1,1,'2026-11-16 15:10:00.000000',1,'',36,'K','staff','polish','isced_3_4','PL','3017033','Odolanów','63-462',2,'+48 100 983 099','ilona.sroka@demo.example','employed','local_government','no','no','no',1);
INSERT INTO "entry_record" VALUES(8,8,1,1,'2026-11-16 15:10:00.000000',1,'',25,'K','staff','polish','isced_5_8','PL','3010103','Sompolno','62-521',2,'+48 100 212 633','renata.polak@demo.example','employed','local_government','no','no','no',1);
INSERT INTO "entry_record" VALUES(9,9,1,1,'2026-11-16 15:10:00.000000',1,'',37,'K','staff','polish','isced_5_8','PL','3015032','Miedzichowo','64-399',3,'+48 100 543 583','elzbieta.krzyzaniak-zoltowska@demo.example','employed','local_government','no','no','no',1);
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
INSERT INTO "identity" VALUES(1,'4bFfEyO9eF83KNb/qfNwAvtvW0GHHlc9LRKB1n8/oQZuxgUTj+zP0X8Vhg==','bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301',NULL,0);
INSERT INTO "identity" VALUES(2,'4bFfEzX1tHcUK2X9fEm+CRzkJEvSPwhpuHARjdsjvFo2v+UJfxMHZflW4A==','81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641',NULL,0);
INSERT INTO "identity" VALUES(3,'4bFfEwHkijoYGlosFl919OJPjmaVwZkFND6TSne6rPO+lECjmU1FVH+5qw==','afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb',NULL,0);
INSERT INTO "identity" VALUES(4,'4bFfE93rkFF6QzwK3DdEHRkcsSb1Gl2F0VD2ux4BMEfqDpLMlvJcM0azdQ==','e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0',NULL,0);
INSERT INTO "identity" VALUES(5,'4bFfE2qw0e2lgTnAt3JTsR0oUw/2vjGi/it2gzNXCBvIbdF2zQbSrvM0Cw==','44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b',NULL,0);
INSERT INTO "identity" VALUES(6,'4bFfE/2YOJSumr6duR03gw0/hIFPlFjZyn54hnWVuExu2JHHFSoZWs6u+A==','d57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7',NULL,0);
INSERT INTO "identity" VALUES(7,'4bFfEyqIcb+pGmsRRXYf1IH4u1HRK0xAc/hVlrpSN7zuGxz2GVBkQZdVaw==','a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d',NULL,0);
INSERT INTO "identity" VALUES(8,'4bFfEx3PEdzkRmG1GpbT8Mwa5HbDKty+E+iQu/I1mJ0DdYbcd6IjgoaVUw==','97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff',NULL,0);
INSERT INTO "identity" VALUES(10,'4bFfExIgIqeivQB81OmOdGaH67OxKTp3oTODUY+BBt7iLO2xhH9Eu3Ddjg==','178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c',NULL,0);
INSERT INTO "identity" VALUES(11,'4bFfEymvAsPB7x5VF3bFzyEvssGJyBhC1issnXIlWvHSBxc6opY0mkd8mw==','4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd',NULL,0);
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
INSERT INTO "institution" VALUES(1,'idvm8k8u4m2sp','PCPR, powiat chodzieski','PCPR',NULL,NULL,'3001011','Chodzież','','','jVjl''!jhs^So!V]hXv^Yma^  """"','pcpr powiat chodzieski chodziez',1,'2026-11-24 21:33:20.258678',1);
INSERT INTO "institution" VALUES(2,'kiyw6crvgpe49','PCPR, powiat czarnkowsko-trzcianecki','PCPR',NULL,NULL,'3002011','Czarnków','','','jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"','pcpr powiat czarnkowsko trzcianecki czarnkow',1,'2026-11-24 21:33:20.258678',1);
INSERT INTO "institution" VALUES(3,'wdhr3amq74ar3','PCPR, powiat gnieźnieński','PCPR',NULL,NULL,'3003011','Gniezno','','','jVjl''!jhs^So!\e^Ywe^Yfma^  """"','pcpr powiat gnieznienski gniezno',1,'2026-11-24 21:33:20.258678',1);
INSERT INTO "institution" VALUES(4,'pphwtd244wjmc','GOPS Kościelec','GOPS',NULL,NULL,'3009082','Kościelec','','','\hjm!ahnV^YbYV  """"!"','gops koscielec koscielec',1,'2026-11-24 21:33:20.258678',1);
INSERT INTO "institution" VALUES(5,'ywm97eaykp2qg','MGOPS Rogoźno','MGOPS',NULL,NULL,'3016023','Rogoźno','','','d\hjm!lh\hweh  """""!"','mgops rogozno rogozno',1,'2026-11-24 21:33:20.258678',1);
INSERT INTO "institution" VALUES(6,'5vbfvq8manj22','MGOPS Mikstat','MGOPS',NULL,NULL,'3018063','Mikstat','','','d\hjm!d^amoSo  """""!"','mgops mikstat mikstat',1,'2026-11-24 21:33:20.258678',1);
INSERT INTO "institution" VALUES(7,'4vg2zq3wdvmva','GOPS Łęka Opatowska','GOPS',NULL,NULL,'3008042','Łęka Opatowska','','','\hjm!cZaS!hjSohsmaS  """"!"!!!!"','gops leka opatowska leka opatowska',1,'2026-11-24 21:33:20.258678',1);
INSERT INTO "institution" VALUES(8,'bq96vqiav7ast','GOPS Siedlec','GOPS',NULL,NULL,'3029022','Siedlec','','','\hjm!m^YXbYV  """"!"','gops siedlec siedlec',1,'2026-11-24 21:33:20.258678',1);
INSERT INTO "institution" VALUES(9,'qnkkdqgva8xp6','GOPS Damasławek','GOPS',NULL,NULL,'3028022','Damasławek','','','\hjm!XSdSmcSsYa  """"!"','gops damaslawek damaslawek',1,'2026-11-24 21:33:20.258678',1);
CREATE TABLE institution_type (
	code VARCHAR(30) NOT NULL, 
	name_pl VARCHAR(120) NOT NULL, 
	name_en VARCHAR(120) NOT NULL, 
	category VARCHAR(10) NOT NULL, 
	CONSTRAINT pk_institution_type PRIMARY KEY (code)
);
INSERT INTO "institution_type" VALUES('MOPS','miejski ośrodek pomocy społecznej','municipal social assistance centre (town)','system');
INSERT INTO "institution_type" VALUES('MGOPS','miejsko-gminny ośrodek pomocy społecznej','urban-rural social assistance centre','system');
INSERT INTO "institution_type" VALUES('GOPS','gminny ośrodek pomocy społecznej','municipal social assistance centre (rural)','system');
INSERT INTO "institution_type" VALUES('OPS','ośrodek pomocy społecznej','social assistance centre','system');
INSERT INTO "institution_type" VALUES('CUS','centrum usług społecznych','social services centre (CUS)','system');
INSERT INTO "institution_type" VALUES('PCPR','powiatowe centrum pomocy rodzinie','county family support centre','system');
INSERT INTO "institution_type" VALUES('MOPR','miejski ośrodek pomocy rodzinie w mieście na prawach powiatu','city family support centre with county tasks','system');
INSERT INTO "institution_type" VALUES('DPS','dom pomocy społecznej','care home','system');
INSERT INTO "institution_type" VALUES('SDS','środowiskowy dom samopomocy','community self-help home','system');
INSERT INTO "institution_type" VALUES('WTZ','warsztat terapii zajęciowej','occupational therapy workshop','system');
INSERT INTO "institution_type" VALUES('ZAZ','zakład aktywności zawodowej','vocational activity centre (ZAZ)','system');
INSERT INTO "institution_type" VALUES('POW','placówka opiekuńczo-wychowawcza','residential childcare home','system');
INSERT INTO "institution_type" VALUES('RPOT','regionalna placówka opiekuńczo-terapeutyczna','regional care and therapy home for children','system');
INSERT INTO "institution_type" VALUES('PWD','placówka wsparcia dziennego','day support centre for children','system');
INSERT INTO "institution_type" VALUES('OA','ośrodek adopcyjny','adoption centre','system');
INSERT INTO "institution_type" VALUES('OIK','ośrodek interwencji kryzysowej','crisis intervention centre','system');
INSERT INTO "institution_type" VALUES('SOW','specjalistyczny ośrodek wsparcia dla osób doznających przemocy domowej','specialist support centre for people experiencing domestic violence','system');
INSERT INTO "institution_type" VALUES('NOCL','noclegownia lub schronisko dla osób w kryzysie bezdomności','night shelter or hostel for people in homelessness','system');
INSERT INTO "institution_type" VALUES('DDP','dzienny dom pomocy lub klub seniora','day care home or seniors'' club','system');
INSERT INTO "institution_type" VALUES('ROPS','regionalny ośrodek polityki społecznej','regional centre of social policy','system');
INSERT INTO "institution_type" VALUES('UG','urząd gminy, miasta lub miasta i gminy','municipal office','system');
INSERT INTO "institution_type" VALUES('SP','starostwo powiatowe','county office','system');
INSERT INTO "institution_type" VALUES('UM','urząd marszałkowski','marshal''s office','system');
INSERT INTO "institution_type" VALUES('UW','urząd wojewódzki','voivode''s office','system');
INSERT INTO "institution_type" VALUES('OWES','ośrodek wsparcia ekonomii społecznej','social economy support centre','system');
INSERT INTO "institution_type" VALUES('PES','podmiot ekonomii społecznej','social economy entity','system');
INSERT INTO "institution_type" VALUES('PS','przedsiębiorstwo społeczne','social enterprise','system');
INSERT INTO "institution_type" VALUES('CIS','centrum lub klub integracji społecznej','social integration centre or club','system');
INSERT INTO "institution_type" VALUES('NGO','organizacja pozarządowa','non-governmental organisation','system');
INSERT INTO "institution_type" VALUES('SCH','szkoła, przedszkole lub inna placówka oświatowa','school, kindergarten or other educational institution','other');
INSERT INTO "institution_type" VALUES('PPP','poradnia psychologiczno-pedagogiczna','psychological and pedagogical counselling centre','other');
INSERT INTO "institution_type" VALUES('HEALTH','podmiot leczniczy','health-care provider','other');
INSERT INTO "institution_type" VALUES('COURT','sąd lub zespół kuratorskiej służby sądowej','court or probation service','other');
INSERT INTO "institution_type" VALUES('POLICE','policja','police','other');
INSERT INTO "institution_type" VALUES('PRISON','jednostka Służby Więziennej','prison service unit','other');
INSERT INTO "institution_type" VALUES('PUP','urząd pracy','labour office','other');
INSERT INTO "institution_type" VALUES('UNI','uczelnia lub szkoła dla pracowników służb społecznych','university or school of social services','other');
INSERT INTO "institution_type" VALUES('OTH','inna instytucja','other institution','other');
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
INSERT INTO "mark" VALUES(8,5,12,'present',NULL,NULL,360,'2026-11-16 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(9,5,13,'present',NULL,NULL,360,'2026-11-16 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(10,5,16,'present',NULL,NULL,360,'2026-11-16 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(11,5,18,'present',NULL,NULL,360,'2026-11-16 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(12,5,19,'present',NULL,NULL,360,'2026-11-16 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(13,6,12,'present',NULL,NULL,360,'2026-11-24 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(14,6,13,'present',NULL,NULL,360,'2026-11-24 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(15,6,16,'present',NULL,NULL,360,'2026-11-24 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(16,6,18,'late','2026-11-24 08:15:00.000000',NULL,347,'2026-11-24 15:10:00.000000',1,NULL,'');
INSERT INTO "mark" VALUES(17,6,19,'present',NULL,NULL,360,'2026-11-24 15:10:00.000000',1,NULL,'');
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
INSERT INTO "meeting" VALUES(1,'i6hcwdatjiuwy',1,'2026-12-17 08:00:00.000000','2026-12-17 15:00:00.000000',60,2,'','',24,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(2,'cb8mg2im56ujg',1,'2026-12-18 08:00:00.000000','2026-12-18 15:00:00.000000',60,2,'','',24,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(3,'nh4w6khm4x7ef',2,'2026-12-29 08:00:00.000000','2026-12-29 15:00:00.000000',60,NULL,'','https://spotkania.demo.example/sala',15,'','',1,'2026-11-24 21:33:20.258678',0);
INSERT INTO "meeting" VALUES(4,'aee6dpexfk47b',3,'2023-10-16 07:00:00.000000','2023-10-16 12:00:00.000000',30,NULL,'','https://spotkania.demo.example/sala',15,'','',0,'2023-09-04 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(5,'ptjbdgdc227ia',4,'2026-11-16 08:00:00.000000','2026-11-16 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-20 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(6,'geupbjp5zzp6m',4,'2026-11-24 08:00:00.000000','2026-11-24 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-20 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(7,'qdecf8fc5whuw',4,'2026-12-01 08:00:00.000000','2026-12-01 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-20 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(8,'t7757kc5jqqvt',5,'2026-12-09 08:00:00.000000','2026-12-09 15:00:00.000000',60,6,'','',20,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(9,'emhfkra4ikirv',5,'2026-12-10 08:00:00.000000','2026-12-10 15:00:00.000000',60,6,'','',20,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(10,'qcmpkiekk4g2b',6,'2026-12-14 08:00:00.000000','2026-12-14 15:00:00.000000',60,3,'','',16,'','',0,'2026-10-28 07:00:00.000000',0);
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
INSERT INTO "message" VALUES(1,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "2yk5npwanbi27", "edition": "USL8-2026-1"}','<0148355411feccedc5394919548f4274@localhost>',NULL,'2026-11-09 10:37:05.064670',NULL,NULL,0,0,0,'2026-11-09 10:37:05.064670',NULL,'');
INSERT INTO "message" VALUES(2,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "4vwaxvq3iywjq", "edition": "USL8-2026-1"}','<840a9df96494db3a86c54d3d38274418@localhost>',NULL,'2026-11-14 14:14:10.129340',NULL,NULL,0,0,0,'2026-11-14 14:14:10.129340',NULL,'');
INSERT INTO "message" VALUES(3,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "emgjihn4xav7t", "edition": "USL8-2026-1"}','<055fab924d065cb745f10f19d2db2b72@localhost>',NULL,'2026-11-19 17:51:15.194010',NULL,NULL,0,0,0,'2026-11-19 17:51:15.194010',NULL,'');
INSERT INTO "message" VALUES(4,'enrolment.cancelled',8,'renata.polak@demo.example','pl','{"enrolment": "2yk5npwanbi27", "edition": "USL8-2026-1", "was_seated": true}','<4b3cfda343ca16efd39860176a1981b2@localhost>',NULL,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(5,'enrolment.cancelled',3,'bozena.kubiak@demo.example','pl','{"enrolment": "4vwaxvq3iywjq", "edition": "USL8-2026-1", "was_seated": true}','<042dd5290c3e5f9ebd216c51a9be3906@localhost>',NULL,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(6,'enrolment.cancelled',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "emgjihn4xav7t", "edition": "USL8-2026-1", "was_seated": true}','<b919592a230c199b833ce7b7beb4a8ba@localhost>',NULL,'2026-11-24 21:33:20.258678','2026-11-24 21:33:20.258678',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(7,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "pnuxbdhsxbifw", "edition": "DISEM-2023-1"}','<d275e43bfbb6796b37122099f9c8d750@localhost>',NULL,'2023-09-14 14:26:06.666667',NULL,NULL,0,0,0,'2023-09-14 14:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(8,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "z386nv27tjvhc", "edition": "DISEM-2023-1"}','<5f4d305520f5a9b166cb50ba259ec0aa@localhost>',NULL,'2023-09-17 22:52:13.333334',NULL,NULL,0,0,0,'2023-09-17 22:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(9,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "x4yzrazs64nix", "edition": "DISEM-2023-1"}','<d706e72441f71bb7aec30a81326862ba@localhost>',NULL,'2023-09-21 07:18:20.000001',NULL,NULL,0,0,0,'2023-09-21 07:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(10,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "yc6zq4649nzge", "edition": "DISEM-2023-1"}','<c32593a5638077df3f90f7441125cbfd@localhost>',NULL,'2023-09-24 15:44:26.666668',NULL,NULL,0,0,0,'2023-09-24 15:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(11,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "82hyq6ps6knhh", "edition": "DISEM-2023-1"}','<5e8bb2e9b8f19dbb147360de2b2919fd@localhost>',NULL,'2023-09-28 00:10:33.333335',NULL,NULL,0,0,0,'2023-09-28 00:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(12,'enrolment.seated',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "qwjimn78s29yj", "edition": "DISEM-2023-1"}','<c0568a491534dd19b785083e5bfda444@localhost>',NULL,'2023-10-01 08:36:40.000002',NULL,NULL,0,0,0,'2023-10-01 08:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(13,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "b56ekccfxq6th", "edition": "DISEM-2023-1"}','<6e11b5f9a12fc933bf9511c88a5becec@localhost>',NULL,'2023-10-04 17:02:46.666669',NULL,NULL,0,0,0,'2023-10-04 17:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(14,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "ackzcgbey4piu", "edition": "DISEM-2023-1"}','<384ef2d012715beacddba9bf99e2440c@localhost>',NULL,'2023-10-08 01:28:53.333336',NULL,NULL,0,0,0,'2023-10-08 01:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(15,'enrolment.withdrawn',2,'ilona.sroka@demo.example','pl','{"enrolment": "x4yzrazs64nix", "edition": "DISEM-2023-1", "was_seated": true, "who": null}','<d8b4dfe4aa4497c19d9d25d8555b0326@localhost>',NULL,'2023-10-11 09:58:00.000000',NULL,NULL,0,0,0,'2023-10-11 09:58:00.000000',NULL,'');
INSERT INTO "message" VALUES(16,'certificate.issued',5,'beata.idzikowska@demo.example','pl','{"number": "1/KPS/2023"}','<c09bf99830f82b0b885461b0d0ae7fa7@localhost>','certificate:1/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(17,'certificate.issued',6,'szymon.krol@demo.example','pl','{"number": "2/KPS/2023"}','<aefefe5ee795a36dada080d0589b3ef4@localhost>','certificate:2/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(18,'certificate.issued',3,'bozena.kubiak@demo.example','pl','{"number": "3/KPS/2023"}','<07ea123d9f90ab63c0c374fcd6a83a54@localhost>','certificate:3/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(19,'certificate.issued',7,'ewa.niedzwiedzka@demo.example','pl','{"number": "4/KPS/2023"}','<c3fbebdb693b7347a5ce1085afdc1d2b@localhost>','certificate:4/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(20,'certificate.issued',1,'bozena.pietrzak@demo.example','pl','{"number": "5/KPS/2023"}','<da331d995f85fcdc5da6429985c65fff@localhost>','certificate:5/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(21,'certificate.issued',4,'patrycja.tomczak@demo.example','pl','{"number": "6/KPS/2023"}','<987d587b888e9d7c977c0346613376ca@localhost>','certificate:6/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(22,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "mdnen7tccy6ny", "edition": "IK24-2026-1"}','<04c3fe43e21edf90245010d5d25853ab@localhost>',NULL,'2026-10-28 23:26:06.666667',NULL,NULL,0,0,0,'2026-10-28 23:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(23,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "m8rk3nw3z9v8e", "edition": "IK24-2026-1"}','<94e2cc266b6c0f5ba1fd8edc41e73011@localhost>',NULL,'2026-10-30 15:52:13.333334',NULL,NULL,0,0,0,'2026-10-30 15:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(24,'enrolment.waiting',5,'beata.idzikowska@demo.example','pl','{"enrolment": "n96ahkd3vyvjz", "edition": "IK24-2026-1", "position": 1}','<fe85841718cb0aa8805fcb076cba1724@localhost>',NULL,'2026-11-01 08:18:20.000001',NULL,NULL,0,0,0,'2026-11-01 08:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(25,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "7a76pkjwe4mpi", "edition": "IK24-2026-1", "position": 2}','<af1803057731112f06b075431280c4aa@localhost>',NULL,'2026-11-03 00:44:26.666668',NULL,NULL,0,0,0,'2026-11-03 00:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(26,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "frenva6xwyuti", "edition": "IK24-2026-1"}','<627176d4beed8074444a188dba9abc10@localhost>',NULL,'2026-11-04 17:10:33.333335',NULL,NULL,0,0,0,'2026-11-04 17:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(27,'enrolment.waiting',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "8gncjs29m3uhu", "edition": "IK24-2026-1", "position": 3}','<16c63a98295323e6da2fe832392fc07b@localhost>',NULL,'2026-11-06 09:36:40.000002',NULL,NULL,0,0,0,'2026-11-06 09:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(28,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "94yk4g7mbftim", "edition": "IK24-2026-1"}','<38ce6f67f530d928d18cfa92ca5768e1@localhost>',NULL,'2026-11-08 02:02:46.666669',NULL,NULL,0,0,0,'2026-11-08 02:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(29,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "zv4zmbr68kg3b", "edition": "IK24-2026-1"}','<0dca4044d2e6ab6d66d384f83ec5039f@localhost>',NULL,'2026-11-09 18:28:53.333336',NULL,NULL,0,0,0,'2026-11-09 18:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(30,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "7wkz3ue4hyvsh", "edition": "DEM16-2026-1"}','<edeca0c98780fbd2bc98fadb1ac0da4b@localhost>',NULL,'2026-11-06 13:56:28.917631',NULL,NULL,0,0,0,'2026-11-06 13:56:28.917631',NULL,'');
INSERT INTO "message" VALUES(31,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "3c73wwpex225d", "edition": "DEM16-2026-1"}','<96493ff46e3112f8668f531fc44c568c@localhost>',NULL,'2026-11-08 20:52:57.835262',NULL,NULL,0,0,0,'2026-11-08 20:52:57.835262',NULL,'');
INSERT INTO "message" VALUES(32,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "5rgespwwhigsv", "edition": "DEM16-2026-1"}','<ef41bebbab537611c803ed819e060503@localhost>',NULL,'2026-11-11 03:49:26.752893',NULL,NULL,0,0,0,'2026-11-11 03:49:26.752893',NULL,'');
INSERT INTO "message" VALUES(33,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "czurybi8kr229", "edition": "DEM16-2026-1"}','<21c2414ec6dde00322d546ca92b34263@localhost>',NULL,'2026-11-13 10:45:55.670524',NULL,NULL,0,0,0,'2026-11-13 10:45:55.670524',NULL,'');
INSERT INTO "message" VALUES(34,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "xib2ept6cd9p3", "edition": "DEM16-2026-1"}','<5719ed452d7c590fa30a40e9aa60564d@localhost>',NULL,'2026-11-15 17:42:24.588155',NULL,NULL,0,0,0,'2026-11-15 17:42:24.588155',NULL,'');
INSERT INTO "message" VALUES(35,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "qb5ajejx6gnx4", "edition": "DEM16-2026-1", "position": 1}','<7ab64042ee09fd4f2524b6788d136205@localhost>',NULL,'2026-11-18 00:38:53.505786',NULL,NULL,0,0,0,'2026-11-18 00:38:53.505786',NULL,'');
INSERT INTO "message" VALUES(36,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "nefw7zcf24rik", "edition": "DEM16-2026-1"}','<1b0cad65c191fc5cfa889ff78338760d@localhost>',NULL,'2026-11-20 07:35:22.423417',NULL,NULL,0,0,0,'2026-11-20 07:35:22.423417',NULL,'');
INSERT INTO "message" VALUES(37,'enrolment.withdrawn',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "5rgespwwhigsv", "edition": "DEM16-2026-1", "was_seated": true, "who": null}','<1d209d10c694b4ae12dc54448fd4e347@localhost>',NULL,'2026-11-24 21:31:20.258678','2026-11-24 21:31:20.258678',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(38,'enrolment.promoted',8,'renata.polak@demo.example','pl','{"enrolment": "qb5ajejx6gnx4", "edition": "DEM16-2026-1"}','<f7fe1282af0fb15656198b7d63704844@localhost>',NULL,'2026-11-24 21:31:20.258678','2026-11-24 21:31:20.258678',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(39,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "t6wf3k5wzbg7g", "edition": "SUIC8-2026-1"}','<7eb68c63950a1e0790e683b842906dc4@localhost>',NULL,'2026-11-06 08:26:50.025868',NULL,NULL,0,0,0,'2026-11-06 08:26:50.025868',NULL,'');
INSERT INTO "message" VALUES(40,'enrolment.seated',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "73wkydnn2mman", "edition": "SUIC8-2026-1"}','<a84be5e436773b7acfd9b0fcb4cc565d@localhost>',NULL,'2026-11-08 09:53:40.051736',NULL,NULL,0,0,0,'2026-11-08 09:53:40.051736',NULL,'');
INSERT INTO "message" VALUES(41,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "f7nvs7m4mt7m5", "edition": "SUIC8-2026-1", "position": 1}','<a9ed01d4adc62cd5559f4ff581355612@localhost>',NULL,'2026-11-10 11:20:30.077604',NULL,NULL,0,0,0,'2026-11-10 11:20:30.077604',NULL,'');
INSERT INTO "message" VALUES(42,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "jpgt5svum2eid", "edition": "SUIC8-2026-1"}','<caaf3d45d8779efe519d8e575feb96e3@localhost>',NULL,'2026-11-12 12:47:20.103472',NULL,NULL,0,0,0,'2026-11-12 12:47:20.103472',NULL,'');
INSERT INTO "message" VALUES(43,'enrolment.waiting',2,'ilona.sroka@demo.example','pl','{"enrolment": "wnv86vcg9zp99", "edition": "SUIC8-2026-1", "position": 2}','<8c03c88441a38654bd0b218ee62b7d5b@localhost>',NULL,'2026-11-14 14:14:10.129340',NULL,NULL,0,0,0,'2026-11-14 14:14:10.129340',NULL,'');
INSERT INTO "message" VALUES(44,'enrolment.waiting',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "k695kcmh4235q", "edition": "SUIC8-2026-1", "position": 3}','<bccfdbb2812f5463a7993560e980277e@localhost>',NULL,'2026-11-16 15:41:00.155208',NULL,NULL,0,0,0,'2026-11-16 15:41:00.155208',NULL,'');
INSERT INTO "message" VALUES(45,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "pcuap4ncdmvuj", "edition": "SUIC8-2026-1"}','<d1233f76eb31c1ab451d64bda4eb86bb@localhost>',NULL,'2026-11-18 17:07:50.181076',NULL,NULL,0,0,0,'2026-11-18 17:07:50.181076',NULL,'');
INSERT INTO "message" VALUES(46,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "3y7nefxdys4bb", "edition": "SUIC8-2026-1"}','<4623636bc2bd20e265b880ced4a9eb98@localhost>',NULL,'2026-11-20 18:34:40.206944',NULL,NULL,0,0,0,'2026-11-20 18:34:40.206944',NULL,'');
INSERT INTO "message" VALUES(47,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "9v6vtcs7biav7", "edition": "SUIC8-2026-1"}','<67d43fc6bf0322b39a3d6b754ded5d47@localhost>',NULL,'2026-11-22 20:01:30.232812',NULL,NULL,0,0,0,'2026-11-22 20:01:30.232812',NULL,'');
INSERT INTO "message" VALUES(48,'enrolment.withdrawn',8,'renata.polak@demo.example','pl','{"enrolment": "f7nvs7m4mt7m5", "edition": "SUIC8-2026-1", "was_seated": false, "who": null}','<9e3f118fd0449887b84bf4812e8cee56@localhost>',NULL,'2026-11-24 21:31:20.258678','2026-11-24 21:31:20.258678',NULL,0,0,0,NULL,NULL,'');
CREATE TABLE municipality (
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
	CONSTRAINT pk_municipality PRIMARY KEY (terc), 
	CONSTRAINT ck_municipality_degurba CHECK (degurba BETWEEN 1 AND 3), 
	CONSTRAINT fk_municipality_county_terc FOREIGN KEY(county_terc) REFERENCES county (terc)
);
INSERT INTO "municipality" VALUES('3001011','Chodzież','1','miejska','3001',NULL,'','2026-01-01','V]hXv^Yx  "','chodziez');
INSERT INTO "municipality" VALUES('3002011','Czarnków','1','miejska','3002',NULL,'','2026-01-01','VvSleais  "','czarnkow');
INSERT INTO "municipality" VALUES('3003011','Gniezno','1','miejska','3003',NULL,'','2026-01-01','\e^Yveh  "','gniezno');
INSERT INTO "municipality" VALUES('3003093','Trzemeszno','3','miejsko-wiejska','3003',NULL,'','2026-01-01','olvYdYmveh  "','trzemeszno');
INSERT INTO "municipality" VALUES('3008042','Łęka Opatowska','2','wiejska','3008',NULL,'','2026-01-01','cZaS!hjSohsmaS  "!!!!"','leka opatowska');
INSERT INTO "municipality" VALUES('3009063','Kłodawa','3','miejsko-wiejska','3009',NULL,'','2026-01-01','achXSsS  "','klodawa');
INSERT INTO "municipality" VALUES('3009082','Kościelec','2','wiejska','3009',NULL,'','2026-01-01','ahnV^YbYV  "','koscielec');
INSERT INTO "municipality" VALUES('3010103','Sompolno','3','miejsko-wiejska','3010',NULL,'','2026-01-01','mhdjhbeh  "','sompolno');
INSERT INTO "municipality" VALUES('3015032','Miedzichowo','2','wiejska','3015',NULL,'','2026-01-01','d^YXv^V]hsh  "','miedzichowo');
INSERT INTO "municipality" VALUES('3016023','Rogoźno','3','miejsko-wiejska','3016',NULL,'','2026-01-01','lh\hweh  "','rogozno');
INSERT INTO "municipality" VALUES('3017033','Odolanów','3','miejsko-wiejska','3017',NULL,'','2026-01-01','hXhbSeis  "','odolanow');
INSERT INTO "municipality" VALUES('3018063','Mikstat','3','miejsko-wiejska','3018',NULL,'','2026-01-01','d^amoSo  "','mikstat');
INSERT INTO "municipality" VALUES('3021083','Kostrzyn','3','miejsko-wiejska','3021',NULL,'','2026-01-01','ahmolvue  "','kostrzyn');
INSERT INTO "municipality" VALUES('3027073','Tuliszków','3','miejsko-wiejska','3027',NULL,'','2026-01-01','oqb^mvais  "','tuliszkow');
INSERT INTO "municipality" VALUES('3028022','Damasławek','2','wiejska','3028',NULL,'','2026-01-01','XSdSmcSsYa  "','damaslawek');
INSERT INTO "municipality" VALUES('3029022','Siedlec','2','wiejska','3029',NULL,'','2026-01-01','m^YXbYV  "','siedlec');
INSERT INTO "municipality" VALUES('3064011','Poznań','1','miejska','3064',NULL,'','2026-01-01','jhveSf  "','poznan');
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
INSERT INTO "participation" VALUES(1,'jqhe4d8ayiabn',1,1,1,'2023-10-16','2023-10-21','qualification',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(2,'47x97q8zwkpzm',1,3,8,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(3,'5b3mm949i9v25',1,4,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(4,'72f8wd8scu8gj',1,5,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(5,'u4jvp6bewbiys',1,6,6,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(6,'578cshhfp5cap',1,7,4,'2023-10-16','2023-10-21','not_applicable',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(7,'mjw5iknrus2r9',1,2,1,'2026-11-16',NULL,NULL,NULL,NULL,'2026-11-16 15:10:00.000000');
INSERT INTO "participation" VALUES(8,'ipy2z9v5aaq34',1,8,1,'2026-11-16',NULL,NULL,NULL,NULL,'2026-11-16 15:10:00.000000');
INSERT INTO "participation" VALUES(9,'hzm7xtbbfzttg',1,10,4,'2026-11-16',NULL,NULL,NULL,NULL,'2026-11-16 15:10:00.000000');
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
INSERT INTO "person" VALUES(1,'iiipcamtkwg2v','Bożena','Pietrzak','bozena.pietrzak@demo.example','+48 100 353 590','pl',1,'inspektor do spraw społecznych','jst_official','j^YolvSa!UhxYeS  "!!!!!!!!"','pietrzak bozena pietrzak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(2,'hkqfdy3zzart3','Ilona','Sroka','ilona.sroka@demo.example','+48 100 983 099','pl',1,'koordynator indywidualnych planów usług społecznych','cus_staff','mlhaS!^bheS  "!!!!!"','sroka ilona sroka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(3,'aiximmbzzyg9h','Bożena','Kubiak','bozena.kubiak@demo.example','+48 100 005 682','pl',8,'asystent rodziny','family_assistant','aqU^Sa!UhxYeS  "!!!!!!"','kubiak bozena kubiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(4,'k3xuwxbixepcz','Patrycja','Tomczak','patrycja.tomczak@demo.example','+48 100 902 403','pl',1,'terapeuta zajęciowy','sds_wtz_staff','ohdVvSa!jSoluV`S  "!!!!!!!"','tomczak patrycja tomczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(5,'csx94hj5rdrqv','Beata','Idzikowska','beata.idzikowska@demo.example','+48 100 093 400','pl',1,'opiekun w domu pomocy społecznej','dps_staff','^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"','idzikowska beata idzikowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(6,'kh6dvi7k74ybm','Szymon','Król','szymon.krol@demo.example','+48 100 849 165','pl',6,'starszy pracownik socjalny','social_worker','alib!mvudhe  "!!!!"','krol szymon krol',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(7,'yf8rij8ppyjeh','Ewa','Niedźwiedzka','ewa.niedzwiedzka@demo.example','+48 100 875 139','pl',4,'pracownik socjalny','social_worker','e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"','niedzwiedzka ewa niedzwiedzka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(8,'7yjxy4vcy4c3g','Renata','Polak','renata.polak@demo.example','+48 100 212 633','pl',1,'inspektor do spraw społecznych','jst_official','jhbSa!lYeSoS  "!!!!!"','polak renata polak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(9,'nf4q39gwj44kx','Robert','Jaśkowiak','officer@demo.example','+48 100 431 869','pl',NULL,'specjalista ds. projektu','','`Snahs^Sa!lhUYlo  "!!!!!!!!!"','jaskowiak robert jaskowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(10,'398mtjtq8j6qb','Elżbieta','Krzyżaniak-Żółtowska','worker@demo.example','+48 100 543 583','pl',4,'starszy pracownik socjalny','social_worker','alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"','krzyzaniak zoltowska elzbieta krzyzaniak zoltowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(11,'uirq84b78ybff','Dorota','Dudziak','coordinator@demo.example','+48 100 078 314','pl',4,'pracownik socjalny','social_worker','XqXv^Sa!XhlhoS  "!!!!!!!"','dudziak dorota dudziak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(12,'j8jihtsjpkutg','Julia','Grabowska','auditor@demo.example','+48 100 875 423','pl',NULL,'kontroler','','\lSUhsmaS!`qb^S  "!!!!!!!!!"','grabowska julia grabowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(13,'6jzbyfrd2fg5g','Julia','Ślusarek-Szymczak','admin@demo.example','+48 100 208 712','pl',NULL,'administrator systemu','','nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"','slusarek szymczak julia slusarek szymczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(14,'w8eq953q8qnb5','Patrycja','Ziętek','trainer@demo.example','+48 100 223 794','pl',NULL,'trener','','v^ZoYa!jSoluV`S  "!!!!!!"','zietek patrycja zietek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(15,'694rg89uj68ec','Łucja','Lis','trainer2@demo.example','+48 100 391 443','pl',NULL,'trener','','b^m!cqV`S  "!!!"','lis lucja lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(16,'gciqqjv885s93','Renata','Stefaniak','trainer3@demo.example','+48 100 633 254','pl',NULL,'trener','','moY[Se^Sa!lYeSoS  "!!!!!!!!!"','stefaniak renata stefaniak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(17,'9ffatz9r594un','Mariola','Żak','trainer4@demo.example','+48 100 127 719','pl',NULL,'trener','','xSa!dSl^hbS  "!!!"','zak mariola zak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(18,'untxeii4iy7rb','Anna','Grześkowiak-Lis','trainer5@demo.example','+48 100 575 574','pl',NULL,'trener','','\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"','grzeskowiak lis anna grzeskowiak lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(19,'ra5kr7j2mq322','Danuta','Filipiak','trainer6@demo.example','+48 100 288 360','pl',NULL,'trener','','[^b^j^Sa!XSeqoS  "!!!!!!!!"','filipiak danuta filipiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(20,'7h34cd8dh9r24','Anna','Ślusarek','trainer7@demo.example','+48 100 308 918','pl',NULL,'trener','','nbqmSlYa!SeeS  "!!!!!!!!"','slusarek anna slusarek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(21,'ywz6ivii7rs9n','Patrycja','Walkowiak','trainer8@demo.example','+48 100 280 788','pl',NULL,'trener','','sSbahs^Sa!jSoluV`S  "!!!!!!!!!"','walkowiak patrycja walkowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(22,'rwg7jcu53rzqc','Natalia','Walczak','trainer9@demo.example','+48 100 302 428','pl',NULL,'trener','','sSbVvSa!eSoSb^S  "!!!!!!!"','walczak natalia walczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(23,'m3ycmvf4ihdf2','Milena','Olejniczak','trainer10@demo.example','+48 100 764 643','pl',NULL,'trener','','hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"','olejniczak milena olejniczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(24,'cs72yfrwyy6sr','Bożena','Ratajczak','trainer11@demo.example','+48 100 558 846','pl',NULL,'trener','','lSoS`VvSa!UhxYeS  "!!!!!!!!!"','ratajczak bozena ratajczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(25,'sfkhdvzta4a4r','Jadwiga','Kowalczyk','trainer12@demo.example','+48 100 480 377','pl',NULL,'trener','','ahsSbVvua!`SXs^\S  "!!!!!!!!!"','kowalczyk jadwiga kowalczyk',1,'2023-08-31 22:00:00.000000',1);
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
INSERT INTO "register" VALUES(5,'2026-11-16 15:15:00.000000',1,3);
INSERT INTO "register" VALUES(6,'2026-11-24 15:15:00.000000',1,3);
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
INSERT INTO "role_grant" VALUES(1,1,'officer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(2,2,'worker',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(3,3,'worker',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(4,3,'coordinator',4,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(5,4,'auditor',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(6,5,'administrator',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(7,6,'trainer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(8,7,'trainer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(9,8,'trainer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(10,9,'trainer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(11,10,'trainer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(12,11,'trainer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(13,12,'trainer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(14,13,'trainer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(15,14,'trainer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(16,15,'trainer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(17,16,'trainer',NULL,'2026-11-24 21:33:20.258678');
INSERT INTO "role_grant" VALUES(18,17,'trainer',NULL,'2026-11-24 21:33:20.258678');
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
INSERT INTO "seat_book" VALUES(5,20,10,2,6,0,7,8);
INSERT INTO "seat_book" VALUES(6,20,10,2,6,2,9,10);
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
INSERT INTO "support" VALUES(7,7,'edition:IK24-2026-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2026-11-16');
INSERT INTO "support" VALUES(8,2,'edition:IK24-2026-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2026-11-16');
INSERT INTO "support" VALUES(9,5,'edition:IK24-2026-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2026-11-16');
INSERT INTO "support" VALUES(10,8,'edition:IK24-2026-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2026-11-16');
INSERT INTO "support" VALUES(11,9,'edition:IK24-2026-1','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2026-11-16');
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
INSERT INTO "venue" VALUES(1,'4zy7rmhniq8zc','Sala konferencyjna 2','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,40,'','',1);
INSERT INTO "venue" VALUES(2,'etk9mpuxdkzcp','Sala warsztatowa 5','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,24,'','',1);
INSERT INTO "venue" VALUES(3,'cqqke22zfzkhf','Dom Spotkań','ul. Przykładowa 4, 62-800 Kalisz','Kalisz',NULL,30,'','',1);
INSERT INTO "venue" VALUES(4,'iqkq8qamt8n9h','Centrum Szkoleń','ul. Wzorcowa 7, 62-510 Konin','Konin',NULL,30,'','',1);
INSERT INTO "venue" VALUES(5,'dehstjk3pphqs','Sala ratuszowa','Rynek 3, 64-100 Leszno','Leszno',NULL,26,'','',1);
INSERT INTO "venue" VALUES(6,'xwywmwzexputw','Biblioteka, sala na piętrze','ul. Próbna 9, 64-920 Piła','Piła',NULL,24,'','',1);
CREATE INDEX ix_attempt_scope ON attempt (scope, "key", at);
CREATE INDEX ix_audit_entry_account ON audit_entry (account_id, at);
CREATE INDEX ix_audit_entry_object ON audit_entry (kind, object_id);
CREATE INDEX ix_county_sort_key ON county (sort_key);
CREATE INDEX ix_message_due ON message (due_at);
CREATE INDEX ix_message_kind ON message (kind);
CREATE INDEX ix_message_person_id ON message (person_id);
CREATE INDEX ix_used_form_at ON used_form (at);
CREATE INDEX ix_municipality_county_terc ON municipality (county_terc);
CREATE INDEX ix_municipality_search_key ON municipality (search_key);
CREATE INDEX ix_municipality_sort_key ON municipality (sort_key);
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
COMMIT;
