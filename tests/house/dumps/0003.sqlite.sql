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
INSERT INTO "account" VALUES(1,'euzf3tp6sxi68',9,'officer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$7bP5czDGreYA9VecEh9zug$PzygUq7wK7rTt5CqZbBeryVNAXJUT+jBdlo2mBAihoY',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(2,'7mx6qsqdb953r',10,'worker@demo.example','$argon2id$v=19$m=47104,t=2,p=1$LMgyV1Qsh/KiTIUESdroTA$lhjXEGJJQ0Ez6JSuo+0Jac9yfidU5bRpEf++AEWwjXE',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(3,'denr32ybsaphf',11,'coordinator@demo.example','$argon2id$v=19$m=47104,t=2,p=1$LZGopNE+MXU8Vc7uiH0E6A$v2XxKItggusw153cLEnWscNEO912Cd2/9I+Crj0Pf0o',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(4,'5cptducmcbejp',12,'auditor@demo.example','$argon2id$v=19$m=47104,t=2,p=1$WfJe9IWPVL8OniDkDLYSng$3QtwJPp9iZbYeDbep2vbM51hsDn1POmOVZF6NqLKIhk',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(5,'m2qvwwdkrf2wq',13,'admin@demo.example','$argon2id$v=19$m=47104,t=2,p=1$juqYPLXOU8JMqnsfScMdug$RK65Bs1Cbi3xPmTfz8k3xWFrIzTlQbfjysalbNi36Ig',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(6,'hrwtfqqj44nph',14,'trainer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$6VcEa8nJ9EmjMoJpyXWAvQ$/tR8tJZVTgVskhEsf8mWSBZMR6Ea1o3oISKjvx+hAJc',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(7,'2a4wp6vj2f4ad',15,'trainer2@demo.example','$argon2id$v=19$m=47104,t=2,p=1$Q5Rkm4WTWs3a1D4VTdy1bw$xKn2/Sm95igjrHaTPmDAIr9zuMWdFeeIISf47M3L4Jo',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(8,'riwgwrwv7562w',16,'trainer3@demo.example','$argon2id$v=19$m=47104,t=2,p=1$xbt0h8NioOxFYyYjW5p0Gw$9o8JBlVJnt0r7Da5KDwXNMltbB/F6vaFkQM2VUos2cM',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(9,'jdf5veax4v46j',17,'trainer4@demo.example','$argon2id$v=19$m=47104,t=2,p=1$bIPMpWE/SYQSGYP0FVN9aA$iZa08Jh/C/HQXVO/YH7ewabu0x7CZ7GdmF7d6i37/mc',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(10,'4q29drxrgr3fy',18,'trainer5@demo.example','$argon2id$v=19$m=47104,t=2,p=1$+B3kzoUvA+KYGS+r68s7gA$xVgZVChmkdoNbwbz96AEFvndChwZ/HmbJ4kv4NL3PNQ',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(11,'cfni663n7zt28',19,'trainer6@demo.example','$argon2id$v=19$m=47104,t=2,p=1$99lGOixNzvSbkIMdMxDZzA$ChbQ26ggcYpPf0nykNq1otMiwoc4bk/nt2vBzOeH9DU',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(12,'htrgucuipbefh',20,'trainer7@demo.example','$argon2id$v=19$m=47104,t=2,p=1$6BY+pfaOak4XRB/oKyLZ5Q$snVtzADEFPwWpwzPWp/U0fUHJed0kiVftRXd5IJ5dQ4',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(13,'dipey9tqhstsx',21,'trainer8@demo.example','$argon2id$v=19$m=47104,t=2,p=1$3+fyltTvIprfkWRx7LbZbw$Cma5OFnqeIfLN3QRFsIud0mpyoK1FjDO58LnZdqqg7w',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(14,'abe6yn7z3pk4m',22,'trainer9@demo.example','$argon2id$v=19$m=47104,t=2,p=1$yOoiC7iohsKFZgZQnaf9JA$D4+wP+G/dIy7fj8eHXx3ET2fAoo1sj0WjI0MXhaQnoI',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(15,'6hv7xzt3e9uh4',23,'trainer10@demo.example','$argon2id$v=19$m=47104,t=2,p=1$+vxtsHnoYqu6ot8fsAHDEQ$CX6hCKcjYHNCJvUnXGWyf6i4eLlO7ep6lKkHMiFtAaQ',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(16,'xm38qiitc6rms',24,'trainer11@demo.example','$argon2id$v=19$m=47104,t=2,p=1$AKuFvdCknBmUgEq6ItTx9Q$YK6Q4ttGSClPOQy/L91irrpFrvfPykYjdIhU2b0GVbY',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
INSERT INTO "account" VALUES(17,'b384prf7w8xkr',25,'trainer12@demo.example','$argon2id$v=19$m=47104,t=2,p=1$731d78qTLd/ekQGLq00iRw$quMWlqQ4eQuZRHA1/mWKRed3c4o3wl9HDDxUHar/w9A',1,1,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL);
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
INSERT INTO "assessment" VALUES(1,'kcmzeemnxyuzk',1,'qualified','2023-10-21','Komisja DEMO','Protokół DEMO/1','2026-11-24 20:55:26.865697',1);
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
INSERT INTO "audit_entry" VALUES(1,'2026-11-24 20:55:26.865697',NULL,'office.change','office','1','["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]','','94aadb0fb2208798cb3564de5b293fad5085ac110a08fb3e455444bc3cf68df0');
INSERT INTO "audit_entry" VALUES(2,'2026-11-24 20:55:26.865697',NULL,'project.open','project','1','["budget_eur_cents", "budget_pln_cents", "code", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]','','075acc665fd480e4d2d0c4a5881da54686883d063ef7939bac481a6ab0c633be');
INSERT INTO "audit_entry" VALUES(3,'2026-11-24 20:55:26.865697',NULL,'venue.create','venue','1','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','4b17768f586209f7aa1bf7a2dbd02ba4be63fa4a60d99cf8e9f33bf8a46d2e44');
INSERT INTO "audit_entry" VALUES(4,'2026-11-24 20:55:26.865697',NULL,'venue.create','venue','2','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','855c8b9b06e911148415d08d7664ee75cbd37ba84f49b94e547e81f7a42297c8');
INSERT INTO "audit_entry" VALUES(5,'2026-11-24 20:55:26.865697',NULL,'venue.create','venue','3','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','beb6040cc714ea1d088380283125b22e61cd1fcf279b3450097ac431a79b68d0');
INSERT INTO "audit_entry" VALUES(6,'2026-11-24 20:55:26.865697',NULL,'venue.create','venue','4','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','e8bc57db27f4e9c251db5f525a51dcc8d0e96549b88f0ef55fcdf3e44088b625');
INSERT INTO "audit_entry" VALUES(7,'2026-11-24 20:55:26.865697',NULL,'venue.create','venue','5','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','c223afb756940346ea0e4bb885c635c4cadb4f6894a953c89685887a6506c7e7');
INSERT INTO "audit_entry" VALUES(8,'2026-11-24 20:55:26.865697',NULL,'venue.create','venue','6','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','c46fa0672c1d8950cfc4026ad1f1ac985248cf3dea7019d440658e69b457f87b');
INSERT INTO "audit_entry" VALUES(9,'2026-11-24 20:55:26.865697',NULL,'institution.create','institution','1','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','fea09928348638e2a8d2130ec5ef33eac3ffaf48770f4d459962477022824691');
INSERT INTO "audit_entry" VALUES(10,'2026-11-24 20:55:26.865697',NULL,'institution.create','institution','2','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','276a8d7ba3de5f65e45974899355ae5bc5019a41b118366ccc3e56f196220e88');
INSERT INTO "audit_entry" VALUES(11,'2026-11-24 20:55:26.865697',NULL,'institution.create','institution','3','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','cb9a7b19678520768a43b8921698b424ed292977f6ffab7298ce08f79ef40f58');
INSERT INTO "audit_entry" VALUES(12,'2026-11-24 20:55:26.865697',NULL,'institution.create','institution','4','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','2b90599caedc0bd59e19287c5f0d53bcabd6527f419c2947ee8409f2ebdc6ae3');
INSERT INTO "audit_entry" VALUES(13,'2026-11-24 20:55:26.865697',NULL,'institution.create','institution','5','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','389a65bab0bd5ca3234b1152b743c8e322ad730ac63bc3d1334d3a4c288b4975');
INSERT INTO "audit_entry" VALUES(14,'2026-11-24 20:55:26.865697',NULL,'institution.create','institution','6','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','f1d1fa3ee564fa61a731925e9917a89e63d4d1b6bbafac70f61c13196940f611');
INSERT INTO "audit_entry" VALUES(15,'2026-11-24 20:55:26.865697',NULL,'institution.create','institution','7','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','20a698efb1c76e3a4fcdaa4f5ade368ecb1645453cdd11b2f170f85adcf4b1f5');
INSERT INTO "audit_entry" VALUES(16,'2026-11-24 20:55:26.865697',NULL,'institution.create','institution','8','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','3dd38ea67abfbd395b302c8d3d4ad298270c21cbdced1a11a47da4a1603295a5');
INSERT INTO "audit_entry" VALUES(17,'2026-11-24 20:55:26.865697',NULL,'institution.create','institution','9','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','4b4bc5abfcfffe7f1e553e6c9a495d2e636d45eb682a2a8c2030ffa947d7d997');
INSERT INTO "audit_entry" VALUES(18,'2023-08-31 22:00:00.000000',NULL,'person.create','person','1','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','2b2042516680e2e0054d05f4ee879db40f36a1ba2bae6b65902d8b12c18ee1b9');
INSERT INTO "audit_entry" VALUES(19,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','1','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','ae8f6947fab03b87efde1caaeb5404bbe496abb788587214aa7ebafa29990d9d');
INSERT INTO "audit_entry" VALUES(20,'2023-08-31 22:00:00.000000',NULL,'person.create','person','2','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','c1e6964e11f002beae6bdd446e4512df9c3bbb378c1fa55fc3a92d5041f071fb');
INSERT INTO "audit_entry" VALUES(21,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','2','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','fb5b1099ae2af2cdcca3f6092fbac98cf1266b09ca3b4c4183bc4b30e3681067');
INSERT INTO "audit_entry" VALUES(22,'2023-08-31 22:00:00.000000',NULL,'person.create','person','3','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','eca222b7c0ac5e8ca7af5ee3af06a87d640147b5337533d3e78a13eab0363960');
INSERT INTO "audit_entry" VALUES(23,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','3','["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','fbe8e4d2addba8dc3f5f495c62c538e1a1057b04652058f44b955a5b4ea0229b');
INSERT INTO "audit_entry" VALUES(24,'2023-08-31 22:00:00.000000',NULL,'person.create','person','4','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','979f16e56126e300bddf5b8f1938e1d0f2572182b90a97439c9a4e33503edde1');
INSERT INTO "audit_entry" VALUES(25,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','4','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','b317b2c23587581a2e980366edb0275d4ccf9f4f3fa572e49d9277b10a094202');
INSERT INTO "audit_entry" VALUES(26,'2023-08-31 22:00:00.000000',NULL,'person.create','person','5','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','540a88d8c4f33f04261ffc7cf22382b94e12e70992966dd051d6d12bcdbd37cf');
INSERT INTO "audit_entry" VALUES(27,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','5','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','dcc94b352c4177ad7731332559fccbbb6681175a4c8fa4960b4d19070f6b2c57');
INSERT INTO "audit_entry" VALUES(28,'2023-08-31 22:00:00.000000',NULL,'person.create','person','6','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','16c85fad0105a12e01e48a44cd96c85b97db5f24dbd21c605be4c4730531c53a');
INSERT INTO "audit_entry" VALUES(29,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','6','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','fe6134e14cce96d02ef9d99940e9768f9edb3cb7812bf6ba7b319865f5f06fd0');
INSERT INTO "audit_entry" VALUES(30,'2023-08-31 22:00:00.000000',NULL,'person.create','person','7','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','c1de3da8bca40aeff99df6411212fd33c17e0fe1239708c59bee598b783ba21b');
INSERT INTO "audit_entry" VALUES(31,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','7','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','7d2364eb5298a22a91c12eeff63a55e098af37b5993c919d08905f23db4fc059');
INSERT INTO "audit_entry" VALUES(32,'2023-08-31 22:00:00.000000',NULL,'person.create','person','8','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','2bc5d0278f38a03cece646a14fc2c481daa92796e1edff3a707f437dd43b5f53');
INSERT INTO "audit_entry" VALUES(33,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','8','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','c207f14364c51b4d768a53ad417d848f7c55c01d1cee20bfb4d668b7602e98e7');
INSERT INTO "audit_entry" VALUES(34,'2023-08-31 22:00:00.000000',NULL,'person.create','person','9','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','93d5e30aa6954407f542c911c9cb0cd5a87667f45d4bc6095a25b2268a8caeee');
INSERT INTO "audit_entry" VALUES(35,'2026-11-24 20:55:26.865697',NULL,'account.open','account','1','["email", "person_id"]','','39c8a2b0c8b0c7e1472efa29ec406fd8a03eea67dfcd3c076ea6d7841fd0b8b6');
INSERT INTO "audit_entry" VALUES(36,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','1','["role.officer"]','','752c1461dfbc8bd4651ab1b7db471e9c058ec309a544f9deef20f6be789a2c2a');
INSERT INTO "audit_entry" VALUES(37,'2023-08-31 22:00:00.000000',NULL,'person.create','person','10','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','1f99a071e69212fb444f076a58bca194c4c84acb4ec63c0a0f4cbdef11bc6883');
INSERT INTO "audit_entry" VALUES(38,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','10','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','7192e98844f63d04baadd5ccbe729e51cce23f3c45ac5b0338bdcbd67511950a');
INSERT INTO "audit_entry" VALUES(39,'2026-11-24 20:55:26.865697',NULL,'account.open','account','2','["email", "person_id"]','','ae38890edd25826c85102e2d3eae855b98a7127db024fc4be7d790cfb111c103');
INSERT INTO "audit_entry" VALUES(40,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','2','["role.worker"]','','0b6a7f6c873a228e9dccac556f673a81f4306d023ead6ea4ec005c7080d9397d');
INSERT INTO "audit_entry" VALUES(41,'2023-08-31 22:00:00.000000',NULL,'person.create','person','11','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','0cc1ed297ac2b66b00b2561c2afe188595e7ca720f6a618dd46dfd373de7e715');
INSERT INTO "audit_entry" VALUES(42,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','11','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','01d17ed46fea8f0a1dcff00e15ee4e83204a7c240c7409332f7c6ad59028133a');
INSERT INTO "audit_entry" VALUES(43,'2026-11-24 20:55:26.865697',NULL,'account.open','account','3','["email", "person_id"]','','c67ffba30fbe73603b2cc443c0252d6138500a8e3650a000ddadb12f51a7de61');
INSERT INTO "audit_entry" VALUES(44,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','3','["role.worker"]','','88bc889406b13b8c6c878b81f8dd45df8caf9b839f1c361ed93ff6d7369999d7');
INSERT INTO "audit_entry" VALUES(45,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','3','["role.coordinator"]','','240f8ea6fbd32931e78f706c6b128631e68a5627f41cf79e8ae166edf94caed4');
INSERT INTO "audit_entry" VALUES(46,'2023-08-31 22:00:00.000000',NULL,'person.create','person','12','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','efddbdedca0cc95896ec3e12a9c6be4f8983410fee9c6d81600ac6b1c8921dce');
INSERT INTO "audit_entry" VALUES(47,'2026-11-24 20:55:26.865697',NULL,'account.open','account','4','["email", "person_id"]','','5949a91e3f2271d3ab76ffc0bba33ca4c6434f8f14a4e363bfd55cb78042cf53');
INSERT INTO "audit_entry" VALUES(48,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','4','["role.auditor"]','','6e00a203621fa3e1f05c7aed91391ee75b6fd014e24da4110fa457d3e9b92492');
INSERT INTO "audit_entry" VALUES(49,'2023-08-31 22:00:00.000000',NULL,'person.create','person','13','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','88394340412930c547e335d6e16a605561b5995b9143ef85a5cdeb66f958c707');
INSERT INTO "audit_entry" VALUES(50,'2026-11-24 20:55:26.865697',NULL,'account.open','account','5','["email", "person_id"]','','84479179adeeba3f6042f95f14b9e901ddd1e3434ca1a3ef54afd4ac7c7e60df');
INSERT INTO "audit_entry" VALUES(51,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','5','["role.administrator"]','','e7bea5651976f15674534c78e528146a9ceb2604d3da5e8735bbdd28ba1c3547');
INSERT INTO "audit_entry" VALUES(52,'2023-08-31 22:00:00.000000',NULL,'person.create','person','14','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','7668f53478e7c6d5373ba846196bdbcdc5c8bdb774ecb21c11ef4f01fb7173a7');
INSERT INTO "audit_entry" VALUES(53,'2026-11-24 20:55:26.865697',NULL,'account.open','account','6','["email", "person_id"]','','31ebe4a0ab91f87a0e5437b6adca54c1663ce181bfa7c3980ad62719df7d2cb4');
INSERT INTO "audit_entry" VALUES(54,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','6','["role.trainer"]','','fc3efd4df6ff8e9652e873a3b7dc0d865a6785339abbcfae1e2f9c707f240cd2');
INSERT INTO "audit_entry" VALUES(55,'2023-08-31 22:00:00.000000',NULL,'person.create','person','15','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','05e506dc7376df719985e5d407b2cfd4db24d38dba05531b2336bc7eb62a89f4');
INSERT INTO "audit_entry" VALUES(56,'2026-11-24 20:55:26.865697',NULL,'account.open','account','7','["email", "person_id"]','','d82fe746ce0adfb7f1503ee54b0ada274ed0b8e12d271e0de0f75597493283cc');
INSERT INTO "audit_entry" VALUES(57,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','7','["role.trainer"]','','e5f4da58a1825e1588799b9b329d769004319477f31f21df14fb519db2482666');
INSERT INTO "audit_entry" VALUES(58,'2023-08-31 22:00:00.000000',NULL,'person.create','person','16','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','41053300d6e4d30002ffccc1b8bc1fb9f029f0a9d74664b859db3eef31681899');
INSERT INTO "audit_entry" VALUES(59,'2026-11-24 20:55:26.865697',NULL,'account.open','account','8','["email", "person_id"]','','6527c3412c4a8dc8b0804fcdd57838e597f8159c9c3ffb50b647bfeb399dd20b');
INSERT INTO "audit_entry" VALUES(60,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','8','["role.trainer"]','','283159ccb333d3a251b182f65428bad52bc2fd556a8a447568e9abd98e093eca');
INSERT INTO "audit_entry" VALUES(61,'2023-08-31 22:00:00.000000',NULL,'person.create','person','17','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','71c2be75ec80474b2469599bf0bbfc5674cea85b67c3316ebbd4fb1a905eafae');
INSERT INTO "audit_entry" VALUES(62,'2026-11-24 20:55:26.865697',NULL,'account.open','account','9','["email", "person_id"]','','0fdc60e94bbfa66717efdc7c897f9426a0a5fb383bf6c0c97829eebff9a4fefd');
INSERT INTO "audit_entry" VALUES(63,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','9','["role.trainer"]','','7ceb5bfd3cacfee6e7d2fb2f843e01dfa7ebc25870681c57b7492c43ef276a25');
INSERT INTO "audit_entry" VALUES(64,'2023-08-31 22:00:00.000000',NULL,'person.create','person','18','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','b75ce0f6c78c90e5161bbf699388d64f8ea5e6eaa3e04705ec85ab981fdca0d6');
INSERT INTO "audit_entry" VALUES(65,'2026-11-24 20:55:26.865697',NULL,'account.open','account','10','["email", "person_id"]','','a45d5003c259812ae5797236c64d6726751ce8ce28cced6a02d13362c46d4ef4');
INSERT INTO "audit_entry" VALUES(66,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','10','["role.trainer"]','','eaaf1143447e891051b7ad2f8145e1f772a156cf27508b6fe64f4e8b876be8bf');
INSERT INTO "audit_entry" VALUES(67,'2023-08-31 22:00:00.000000',NULL,'person.create','person','19','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','07142deac704c0bbe038b8d6fce5aff0d40fd6ff1dc7c7f5b78aac70de2c7610');
INSERT INTO "audit_entry" VALUES(68,'2026-11-24 20:55:26.865697',NULL,'account.open','account','11','["email", "person_id"]','','267424fc232fcdd4c7bdb092f7e0ec7606c9289729fbded2db823214cfc30bfb');
INSERT INTO "audit_entry" VALUES(69,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','11','["role.trainer"]','','a0e3c02bd32f4b57dfd28a9e4ae4f53ff3f381e3b24dda2f8a82325f4ca8f6b4');
INSERT INTO "audit_entry" VALUES(70,'2023-08-31 22:00:00.000000',NULL,'person.create','person','20','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','6eabeebcf3617020e0d7bd189bcafd9421c5a5b1092f8bbd0778f68871769ab7');
INSERT INTO "audit_entry" VALUES(71,'2026-11-24 20:55:26.865697',NULL,'account.open','account','12','["email", "person_id"]','','d671d97015c09ce57e5bef872ce32d40c783be7cd52f9fcf80523433319e60b6');
INSERT INTO "audit_entry" VALUES(72,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','12','["role.trainer"]','','f89235f8e5dc66f262da20bded5d9f58608f9d7b826bd409f4f046353efee41c');
INSERT INTO "audit_entry" VALUES(73,'2023-08-31 22:00:00.000000',NULL,'person.create','person','21','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','bd7f49a0c072cc85c6bb88d40da437c0d3b359aa976aade34a8dca27d8baf7bc');
INSERT INTO "audit_entry" VALUES(74,'2026-11-24 20:55:26.865697',NULL,'account.open','account','13','["email", "person_id"]','','719eddbf31801e866996219a3776dd6d08c6f2fed6ab62a87375dc4ea2a73e9b');
INSERT INTO "audit_entry" VALUES(75,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','13','["role.trainer"]','','5274a657c541e5bb7d8028559b03e19c506cbd7f9c24ee209383d40dc3740ac6');
INSERT INTO "audit_entry" VALUES(76,'2023-08-31 22:00:00.000000',NULL,'person.create','person','22','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','0381731e34ed383d54fd80cf956c94d40d122100c2908d50bf43400f5b36bcf3');
INSERT INTO "audit_entry" VALUES(77,'2026-11-24 20:55:26.865697',NULL,'account.open','account','14','["email", "person_id"]','','a2d100291ef9507d721ca24027d38e44abc65032af033e695eb23406438a4ed0');
INSERT INTO "audit_entry" VALUES(78,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','14','["role.trainer"]','','488ce315f045ddeaf9c486f4f72394fb521d991687cc2c6ab4792dc509b0edcb');
INSERT INTO "audit_entry" VALUES(79,'2023-08-31 22:00:00.000000',NULL,'person.create','person','23','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','9d56dda3f7073d829ad53049a4575b70388cb1eba487ca2b49d77c526c7f6cc8');
INSERT INTO "audit_entry" VALUES(80,'2026-11-24 20:55:26.865697',NULL,'account.open','account','15','["email", "person_id"]','','a1b4d6d6f4b2b9f640ed50d3edd87cf4976df7dbc1607c22d547bd5a79505d8d');
INSERT INTO "audit_entry" VALUES(81,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','15','["role.trainer"]','','5870b7b86996b2e0167141b7b7b79d70b0236fcde81ec93346276cd097539183');
INSERT INTO "audit_entry" VALUES(82,'2023-08-31 22:00:00.000000',NULL,'person.create','person','24','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','1ac16755d776f8f5d76a6c06328e9eed24ce5c3294110ec38e4a764e5f6f792e');
INSERT INTO "audit_entry" VALUES(83,'2026-11-24 20:55:26.865697',NULL,'account.open','account','16','["email", "person_id"]','','cc03fd4520fae60f8cf3c3e09ae9ce65bfcdc83ebe1444818cd82d1e31b98549');
INSERT INTO "audit_entry" VALUES(84,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','16','["role.trainer"]','','a7be3b88ac1810d85a0c5190b8ee4e871563cd37233e487424c07b9946fe4e86');
INSERT INTO "audit_entry" VALUES(85,'2023-08-31 22:00:00.000000',NULL,'person.create','person','25','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','745d339f1a5ffcdc2422085976b9c1b48fde74b20c15f20177b7d9a22951e012');
INSERT INTO "audit_entry" VALUES(86,'2026-11-24 20:55:26.865697',NULL,'account.open','account','17','["email", "person_id"]','','5fec39d0201c4cfda3b856eb458d59cd67147f739a81b11888818684b5ef7ebd');
INSERT INTO "audit_entry" VALUES(87,'2026-11-24 20:55:26.865697',NULL,'account.grant','account','17','["role.trainer"]','','f6010e962acffc82c23fdc1186db7ce1cfb1961ff74eb1ba3805cd48cf2e2cbb');
INSERT INTO "audit_entry" VALUES(88,'2026-10-28 07:00:00.000000',1,'edition.create','edition','1','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','99507104b5f8c3b8a8711f226d61aea4fdf70eec892dc2caa5e20fdc4e4e67fc');
INSERT INTO "audit_entry" VALUES(89,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','1','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','8eaffbd2b773f3e5ae0ffbca6d14ef7e2eae7269f334ef7cbc60e415bc5b9145');
INSERT INTO "audit_entry" VALUES(90,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','2','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','091d7974d4efe495ce9e2429a181353f8d83947daa778fdbdf33d68719298968');
INSERT INTO "audit_entry" VALUES(91,'2026-10-28 07:00:00.000000',1,'edition.create','edition','2','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','de458339dfc5dce289072259dd751d0d86885604800e9e35005e0abbbd09076f');
INSERT INTO "audit_entry" VALUES(92,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','3','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','7886dcbf155ae74310ba5779a496ff0f93a40987ab884e8a506e5d9f9abe475d');
INSERT INTO "audit_entry" VALUES(93,'2026-10-28 07:00:00.000000',1,'edition.publish','edition','2','["changed_at", "published_at", "state"]','','6b5c050aa95c3307b9f253d1c672dab298bc3318b4385ef135eab919ba78a0f4');
INSERT INTO "audit_entry" VALUES(94,'2026-11-09 10:27:36.716424',NULL,'enrolment.apply','enrolment','1','["arrival", "state"]','','bf19566042ceaa6183c58d594f13a6f19e5bf61aa50b5350da3ac9d483ebeb4d');
INSERT INTO "audit_entry" VALUES(95,'2026-11-14 13:55:13.432848',NULL,'enrolment.apply','enrolment','2','["arrival", "state"]','','17b03a3e0c2e9d62d60d65e230827dfba27ae8b1be23d2706a8ea1cbf435b61c');
INSERT INTO "audit_entry" VALUES(96,'2026-11-19 17:22:50.149272',NULL,'enrolment.apply','enrolment','3','["arrival", "state"]','','4f83def528edf6a8f0ee592ac89e0a66de50484f1a7da1d7fc377ad1e69f84d7');
INSERT INTO "audit_entry" VALUES(97,'2026-11-24 20:55:26.865697',1,'edition.cancel','edition','2','["state"]','DEMO: za mało zgłoszeń','1d73cee476cb0333cd5616292da8efc88900848249cb4ebcc68e371e301927db');
INSERT INTO "audit_entry" VALUES(98,'2026-11-24 20:55:26.865697',1,'enrolment.cancel','enrolment','1','["state"]','','62b0fa181ca51d78128745c4e3c4a4bdbda761a97cd4d871601629d64bcd1330');
INSERT INTO "audit_entry" VALUES(99,'2026-11-24 20:55:26.865697',1,'enrolment.cancel','enrolment','2','["state"]','','6e0742d14f1fc2418ecff5c9d67089ab6aed7bd6247bed4a9f46ebf447617a1f');
INSERT INTO "audit_entry" VALUES(100,'2026-11-24 20:55:26.865697',1,'enrolment.cancel','enrolment','3','["state"]','','c1705b4b8e33c3131d4e32fd1eb0a279924d5630bb610a0227482727aba3f94b');
INSERT INTO "audit_entry" VALUES(101,'2023-09-04 06:00:00.000000',1,'edition.create','edition','3','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','9adaddc6170915a9e7138cfe03734f46e601c3f2acc235e89347e1281aab09a1');
INSERT INTO "audit_entry" VALUES(102,'2023-09-04 06:00:00.000000',1,'meeting.create','meeting','4','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','f7f6fea543324f0a9c6f2d85800f8a4f72014592fc094457b02c90c038cbae5d');
INSERT INTO "audit_entry" VALUES(103,'2023-09-04 06:00:00.000000',1,'edition.publish','edition','3','["changed_at", "published_at", "state"]','','bd1e20b1b8fc213f14b98740f22125ac8dc061f9772410dc9ae21fa5422db761');
INSERT INTO "audit_entry" VALUES(104,'2023-09-14 14:26:06.666667',NULL,'enrolment.apply','enrolment','4','["arrival", "state"]','','aff4595912459d13f3bc5b851c1d4ace3893c6fe7b37130ae833191be60a320c');
INSERT INTO "audit_entry" VALUES(105,'2023-09-17 22:52:13.333334',NULL,'enrolment.apply','enrolment','5','["arrival", "state"]','','d10d560c023cde66561e2538a4f2233d89a45752a51d22e1fe1339e9780c5e25');
INSERT INTO "audit_entry" VALUES(106,'2023-09-21 07:18:20.000001',NULL,'enrolment.apply','enrolment','6','["arrival", "state"]','','eeb39129690ffc84aea99d8909274ab665c01f0f98dd300645d46ff1f5cdd6d8');
INSERT INTO "audit_entry" VALUES(107,'2023-09-24 15:44:26.666668',NULL,'enrolment.apply','enrolment','7','["arrival", "state"]','','9ee5fa5d6c13eaf6828ebb7e6b772893a6de427f12116809ca0a02cbb984c911');
INSERT INTO "audit_entry" VALUES(108,'2023-09-28 00:10:33.333335',NULL,'enrolment.apply','enrolment','8','["arrival", "state"]','','d72914038b81aaa4cd640e1481edd3f99143e986cf8f92a3fd87fac96c642172');
INSERT INTO "audit_entry" VALUES(109,'2023-10-01 08:36:40.000002',NULL,'enrolment.apply','enrolment','9','["arrival", "state"]','','6d8f498c05c3be05ac6f3edaf2a0b24c8e3999a9115ffa7065d768ac2755db2a');
INSERT INTO "audit_entry" VALUES(110,'2023-10-04 17:02:46.666669',NULL,'enrolment.apply','enrolment','10','["arrival", "state"]','','9a311aa2d20b4ee5cd98b95b5fa5bea8f255d5649b366ad45734337409d271fd');
INSERT INTO "audit_entry" VALUES(111,'2023-10-08 01:28:53.333336',NULL,'enrolment.apply','enrolment','11','["arrival", "state"]','','5fe36afb7e4917840ce826dc2bddbdac30912545d2f56392f5ab971e03e0d4da');
INSERT INTO "audit_entry" VALUES(112,'2023-10-11 09:58:00.000000',NULL,'enrolment.withdraw','enrolment','6','["state"]','','829cfb53cc7d6ff5ecaf8cc86a0a779aae8ca71c682f2fb0eed60427d43c236b');
INSERT INTO "audit_entry" VALUES(113,'2023-10-16 12:10:00.000000',1,'register.mark','meeting','4','["marks"]','','255e45ce1daad2f59782bf47616a7aa487807fbc7e7d496dcf1ed76d77dd1197');
INSERT INTO "audit_entry" VALUES(114,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','1','["began_on"]','','825aef755f81816aa2116755c7cc193aaed82d4cf5fb2716714fe21ac947df18');
INSERT INTO "audit_entry" VALUES(115,'2023-10-16 12:10:00.000000',1,'support.begin','support','1','["began_on", "source"]','','1bdee1eeae797b06c1c61e0ed23ecf1772d5e7ad453cd0e3671c96bd567095b8');
INSERT INTO "audit_entry" VALUES(116,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','2','["began_on"]','','0f5bbe94a4d963dba13c6db57000c41fcae7c69e2f14b4a4c61a1ac2805629fa');
INSERT INTO "audit_entry" VALUES(117,'2023-10-16 12:10:00.000000',1,'support.begin','support','2','["began_on", "source"]','','8d1e53a8c4280824d124dce22a57d6c3178e6483c895c8cd87eef26405fb8750');
INSERT INTO "audit_entry" VALUES(118,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','3','["began_on"]','','b87b8ddddd56bf2ec7b10f3d16e05210a9621b49780c1937a097834a0f8539d5');
INSERT INTO "audit_entry" VALUES(119,'2023-10-16 12:10:00.000000',1,'support.begin','support','3','["began_on", "source"]','','9ab754f43c81540b2b8f3507b97e6842bc055e9df7f9824f4ae0f17572dbf2a8');
INSERT INTO "audit_entry" VALUES(120,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','4','["began_on"]','','d0f0b4ef8f29212758d15ea50197ec0a915cc7a6cd22dc72e5691c0775470589');
INSERT INTO "audit_entry" VALUES(121,'2023-10-16 12:10:00.000000',1,'support.begin','support','4','["began_on", "source"]','','07d12eddc3b80a3cc99898f65cd206ab6c0771f499075fb7807abb2744aa0742');
INSERT INTO "audit_entry" VALUES(122,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','5','["began_on"]','','64b1a8c687206bbe2d13e413121b7c061b2aa858f0b82e4c5f75a588cff198c1');
INSERT INTO "audit_entry" VALUES(123,'2023-10-16 12:10:00.000000',1,'support.begin','support','5','["began_on", "source"]','','c048835c401237f046ea422b27dc5865d734f5b5ec56979e5302ab92257cca0c');
INSERT INTO "audit_entry" VALUES(124,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','6','["began_on"]','','72d1b1b6e7a13f9a7d2d8a1b485c070dcb3cd9403b25bd78217c3be3fb901fae');
INSERT INTO "audit_entry" VALUES(125,'2023-10-16 12:10:00.000000',1,'support.begin','support','6','["began_on", "source"]','','ff39732bcdab1ca9530e9d42eeeeb3e96a9fa66e018944b81bd934745c9faa22');
INSERT INTO "audit_entry" VALUES(126,'2023-10-16 12:15:00.000000',1,'register.close','meeting','4','["closed_at"]','','9f0b12faba8869b204cf773a459acb7f4b27511908a6dd122078af3e7af4012b');
INSERT INTO "audit_entry" VALUES(127,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','1','["number"]','','3ebff9b54baec09a6f89a63d160ff8c336fc52470706d621c35ec61e4aae8733');
INSERT INTO "audit_entry" VALUES(128,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','2','["number"]','','55afb4e9fe4be54edaa9821c90100ff92a27252347207359f2ae9a6f5fde0cda');
INSERT INTO "audit_entry" VALUES(129,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','3','["number"]','','de90efc20fc4b77731527d980acadddec529b6e5c1090d0a42385a5c304e4f58');
INSERT INTO "audit_entry" VALUES(130,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','4','["number"]','','1bfd88c950931cecba387dbae9ea7450eb4d7410086e2d10d9ccb9b132dfdd86');
INSERT INTO "audit_entry" VALUES(131,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','5','["number"]','','54c3d815d43958fd514a9a3e0aafe519e1373791caf05d61d3c81f0b91b421b5');
INSERT INTO "audit_entry" VALUES(132,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','6','["number"]','','ca66eb3e57205659c5237354c9dcd627f3e848bf1989f8ac2a9e243c35d37c62');
INSERT INTO "audit_entry" VALUES(133,'2026-10-20 06:00:00.000000',1,'edition.create','edition','4','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','905c84cb797827fb190772eac4108aebddda3f657e788b142453ec36c8f1e6a2');
INSERT INTO "audit_entry" VALUES(134,'2026-10-20 06:00:00.000000',1,'meeting.create','meeting','5','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','7cca04438e28cf72f7ce956a2bae9746a6922dfbaca616d81ecc26879995af62');
INSERT INTO "audit_entry" VALUES(135,'2026-10-20 06:00:00.000000',1,'meeting.create','meeting','6','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','12b0ad4401938a8d95537bd7823f1486d8e4188bec66d7a19cf739a6db2436a6');
INSERT INTO "audit_entry" VALUES(136,'2026-10-20 06:00:00.000000',1,'meeting.create','meeting','7','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','6815d754ff1de22d27dbd40283aef21df23248275ad54fa332e6931b732f8c7f');
INSERT INTO "audit_entry" VALUES(137,'2026-10-20 06:00:00.000000',1,'edition.publish','edition','4','["changed_at", "published_at", "state"]','','3cdf2215135a0ad9cdf10aa1d947e65ef09fb3437edd581dae341e18ba9a520e');
INSERT INTO "audit_entry" VALUES(138,'2026-10-28 23:26:06.666667',NULL,'enrolment.apply','enrolment','12','["arrival", "state"]','','21039e18ac83ed54049f2338e4ff4d28dcf348054cabc29ff4ca8e9281b98159');
INSERT INTO "audit_entry" VALUES(139,'2026-10-30 15:52:13.333334',NULL,'enrolment.apply','enrolment','13','["arrival", "state"]','','2f9a3f82e31969997274c88a307d94ed9b0c316f09c145d010c2721976517ae6');
INSERT INTO "audit_entry" VALUES(140,'2026-11-01 08:18:20.000001',NULL,'enrolment.apply','enrolment','14','["arrival", "state"]','','dca1a4941bec62db34931345e417d905073039beefab0a5d178e7f6db1908c6b');
INSERT INTO "audit_entry" VALUES(141,'2026-11-03 00:44:26.666668',NULL,'enrolment.apply','enrolment','15','["arrival", "state"]','','7ef354b8a266e8928cd87aca477aed086b8ce9905bc02de598abc9a58774acd9');
INSERT INTO "audit_entry" VALUES(142,'2026-11-04 17:10:33.333335',NULL,'enrolment.apply','enrolment','16','["arrival", "state"]','','cbd94712c565799a0de3a3b348b22cc963f749eff551e02a6a439974d2347c14');
INSERT INTO "audit_entry" VALUES(143,'2026-11-06 09:36:40.000002',NULL,'enrolment.apply','enrolment','17','["arrival", "state"]','','502a030fef90b75e672a7e00ba2dd44d200b5966b1af452c5e632add3abfcf14');
INSERT INTO "audit_entry" VALUES(144,'2026-11-08 02:02:46.666669',NULL,'enrolment.apply','enrolment','18','["arrival", "state"]','','55490e9ff8310bba91f6a10a9c5b02c863075aa5d208ec46389cc739ddb8fcdc');
INSERT INTO "audit_entry" VALUES(145,'2026-11-09 18:28:53.333336',NULL,'enrolment.apply','enrolment','19','["arrival", "state"]','','6670a71069255e9592c7036d7bf623b4fe275fc4a125f60d0cd7977623af24f2');
INSERT INTO "audit_entry" VALUES(146,'2026-11-16 15:10:00.000000',1,'register.mark','meeting','5','["marks"]','','ee50ef69666acb0a54d49a00a6495d72031d1fede559cb79845cc14176b63e4d');
INSERT INTO "audit_entry" VALUES(147,'2026-11-16 15:10:00.000000',1,'participation.begin','participation','7','["began_on"]','','cd0c706d1b82bdc755d65f11d8d0bdcb1aec7ea9c4328c39a601019b2490708b');
INSERT INTO "audit_entry" VALUES(148,'2026-11-16 15:10:00.000000',1,'support.begin','support','7','["began_on", "source"]','','96642a731c6a3b33a8c38412f4a5046dcf4525bb82be3fceca2ba777da689933');
INSERT INTO "audit_entry" VALUES(149,'2026-11-16 15:10:00.000000',1,'support.begin','support','8','["began_on", "source"]','','cf0f3f881bfabde5f894d779ebb5a6d54b2a14d299b06974cfadfbee2717844b');
INSERT INTO "audit_entry" VALUES(150,'2026-11-16 15:10:00.000000',1,'support.begin','support','9','["began_on", "source"]','','5dd0d703912cce74bda02913c14e13bb31fd75000f5b8a6b759d7e70e6990a0c');
INSERT INTO "audit_entry" VALUES(151,'2026-11-16 15:10:00.000000',1,'participation.begin','participation','8','["began_on"]','','d60c115f3e6fe075b9c931dac80346e63fff6300be6b30444bfee87a29c14ae8');
INSERT INTO "audit_entry" VALUES(152,'2026-11-16 15:10:00.000000',1,'support.begin','support','10','["began_on", "source"]','','84125ac1d85db40b7226d975dad6cb12dd8a0666672dbc921f10735818932022');
INSERT INTO "audit_entry" VALUES(153,'2026-11-16 15:10:00.000000',1,'participation.begin','participation','9','["began_on"]','','2fd20c1ee2e3e028519fc1d227bede88223c220322dafd74c8a8652263d1d6e2');
INSERT INTO "audit_entry" VALUES(154,'2026-11-16 15:10:00.000000',1,'support.begin','support','11','["began_on", "source"]','','04b9cfc78d24b45ffda3c2135f150dc03115fc68393af92ef052bc86584d1dde');
INSERT INTO "audit_entry" VALUES(155,'2026-11-16 15:15:00.000000',1,'register.close','meeting','5','["closed_at"]','','21872350b03dd85cd80def219d65495f6e24ba46396d9e53e27b003bb3eb24f2');
INSERT INTO "audit_entry" VALUES(156,'2026-11-24 15:10:00.000000',1,'register.mark','meeting','6','["marks"]','','af2168b4fa45d3d85dad3645813ff7f3e1d0bfae99a9a837efdbc58f0b40bbe3');
INSERT INTO "audit_entry" VALUES(157,'2026-11-24 15:15:00.000000',1,'register.close','meeting','6','["closed_at"]','','b3fe5310ac207f341ebb29776bc16ad6420a85605d6bb038de1a4cc56749f879');
INSERT INTO "audit_entry" VALUES(158,'2026-10-28 07:00:00.000000',1,'edition.create','edition','5','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','2e7157025b691b7785cd3d8d95476d2462536689c3f6b396db777ee3292af6e8');
INSERT INTO "audit_entry" VALUES(159,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','8','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','266642d5d0028c762e52c097d1b5b8bf752bb9fe273128bfcc735b9f151ccefa');
INSERT INTO "audit_entry" VALUES(160,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','9','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','3155c447f23b642d40b6a2eaabc70b24b206f032e9087cef0f478c09704c363d');
INSERT INTO "audit_entry" VALUES(161,'2026-10-28 07:00:00.000000',1,'edition.publish','edition','5','["changed_at", "published_at", "state"]','','829ddce37e7e5b5478d541e5b93a48ebefef6a5590944aab984c980a4092c2d6');
INSERT INTO "audit_entry" VALUES(162,'2026-11-06 13:52:16.318411',NULL,'enrolment.apply','enrolment','20','["arrival", "state"]','','10382bb9c83c009d0c0cb67fdc87f9c39e5093bcefd049c57c44c05b2385c53e');
INSERT INTO "audit_entry" VALUES(163,'2026-11-08 20:44:32.636822',NULL,'enrolment.apply','enrolment','21','["arrival", "state"]','','fcc7d27e1118eb16c716bbd64f8ac020d6b152804661ab234a8e14feedab23d1');
INSERT INTO "audit_entry" VALUES(164,'2026-11-11 03:36:48.955233',NULL,'enrolment.apply','enrolment','22','["arrival", "state"]','','a93f808edd8e0f86af71bffad1a7d097d674cd0e8e78715c3156b9fe909661c0');
INSERT INTO "audit_entry" VALUES(165,'2026-11-13 10:29:05.273644',NULL,'enrolment.apply','enrolment','23','["arrival", "state"]','','8ea27f1308168b46a3ad3d28baecd86407585fc047c94c46aa6831a53b1c8d10');
INSERT INTO "audit_entry" VALUES(166,'2026-11-15 17:21:21.592055',NULL,'enrolment.apply','enrolment','24','["arrival", "state"]','','d3fae6de63af2aa1dedc9df5dae03120e391035041e7e765437f639894c25e67');
INSERT INTO "audit_entry" VALUES(167,'2026-11-18 00:13:37.910466',NULL,'enrolment.apply','enrolment','25','["arrival", "state"]','','0faef38c76b5347830cefd478842dcd860b90b97699c42dac7ceec53afe0aec5');
INSERT INTO "audit_entry" VALUES(168,'2026-11-20 07:05:54.228877',NULL,'enrolment.apply','enrolment','26','["arrival", "state"]','','5fad567ccec8666ad9226db73c17987481be4f943ef5698d68cebc3880998476');
INSERT INTO "audit_entry" VALUES(169,'2026-11-24 20:53:26.865697',NULL,'enrolment.withdraw','enrolment','22','["state"]','','41173ef75136ac8d6a06dde878d366b66887a26b5fbf910e3a19c4df12113c1f');
INSERT INTO "audit_entry" VALUES(170,'2026-11-24 20:53:26.865697',NULL,'enrolment.promote','enrolment','25','["seated_at", "state"]','','003bdd9aca19e1409744a5a802f3d9f5c0c5842c080b3809f2e00fa76cc808d2');
INSERT INTO "audit_entry" VALUES(171,'2026-10-28 07:00:00.000000',1,'edition.create','edition','6','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','14e6fe3597f0e15ef10633ee15c5ccc0b4944eb3146b040a6fb2cba87dd61ced');
INSERT INTO "audit_entry" VALUES(172,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','10','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','e496b19d8b135764a1721c3488fd6dc9e64b12e2752d682cdeac7e54314f21eb');
INSERT INTO "audit_entry" VALUES(173,'2026-10-28 07:00:00.000000',1,'edition.publish','edition','6','["changed_at", "published_at", "state"]','','3885ba19dcb0a056e5495bba5d9adea8b84edd72bb2ac387e1c388d1aa24b0ad');
INSERT INTO "audit_entry" VALUES(174,'2026-11-06 08:23:02.686570',NULL,'enrolment.apply','enrolment','27','["arrival", "state"]','','447d2ae2456dc168a5dbdc7c34bb77322ecd8af0f54f8c559345fcc974f78e18');
INSERT INTO "audit_entry" VALUES(175,'2026-11-08 09:46:05.373140',NULL,'enrolment.apply','enrolment','28','["arrival", "state"]','','57dc57e85082c504caf01ce6dcc7f68afebcf3381d7e7cdc5b81167865ed83e6');
INSERT INTO "audit_entry" VALUES(176,'2026-11-10 11:09:08.059710',NULL,'enrolment.apply','enrolment','29','["arrival", "state"]','','419f2e5aa2a51cf887d7c4c15a20ed690a6f1fd0b738a061c20b587ce52293b9');
INSERT INTO "audit_entry" VALUES(177,'2026-11-12 12:32:10.746280',NULL,'enrolment.apply','enrolment','30','["arrival", "state"]','','255189cdaf6131ef52ac1e0a412a0a589fda1d04d806dd0e6ba77e0a866b98e8');
INSERT INTO "audit_entry" VALUES(178,'2026-11-14 13:55:13.432850',NULL,'enrolment.apply','enrolment','31','["arrival", "state"]','','badb0419bcc44b81a3dee545e5ad6849d1ade4775b8b845c5e67ca18902468fb');
INSERT INTO "audit_entry" VALUES(179,'2026-11-16 15:18:16.119420',NULL,'enrolment.apply','enrolment','32','["arrival", "state"]','','ad52bfde74b6369f2ae9f8f52b1c4a09237d4cdb44636064c1c796183041d73e');
INSERT INTO "audit_entry" VALUES(180,'2026-11-18 16:41:18.805990',NULL,'enrolment.apply','enrolment','33','["arrival", "state"]','','0924f3fa6a7ae6e7066939a87ff3bc517a6dc78ba192a73e358d24303779e827');
INSERT INTO "audit_entry" VALUES(181,'2026-11-20 18:04:21.492560',NULL,'enrolment.apply','enrolment','34','["arrival", "state"]','','c48da697a2623b2e93dff633bf7c15543e6ee841b8d232a528b7aaf8137501f2');
INSERT INTO "audit_entry" VALUES(182,'2026-11-22 19:27:24.179130',NULL,'enrolment.apply','enrolment','35','["arrival", "state"]','','8dc8e647bf1910b3db3cc4b0e56492e44b836d0b02a543ae5daaca8e9f7c111c');
INSERT INTO "audit_entry" VALUES(183,'2026-11-24 20:53:26.865697',NULL,'enrolment.withdraw','enrolment','29','["state"]','','4b55eeca0f3d901c44f957f99b88839910c69652d2db1a6a0e5c109df0d9e332');
INSERT INTO "audit_entry" VALUES(184,'2026-11-24 20:55:26.865697',1,'assessment.record','assessment','1','["assessed_on", "assessor", "document", "result"]','','08ffef165f6c7501357d320152c9197f0156fd2202a4f90913af4c5adf478351');
INSERT INTO "audit_entry" VALUES(185,'2026-11-24 20:55:26.865697',1,'participation.end','participation','1','["ended_as_planned", "ended_on", "exit_situation"]','','3a1ffdd98b3faff98b0b7d2eeb5d7d82e3f1b6eab89e30b93300050d9125e60d');
INSERT INTO "audit_entry" VALUES(186,'2026-11-24 20:55:26.865697',1,'participation.end','participation','6','["ended_as_planned", "ended_on", "exit_situation"]','','4cd581519e34803790ebc223e2fd2013bfadc274fd8cd887f4c5aeae35841f6d');
CREATE TABLE audit_head (
	id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (id), 
	CONSTRAINT ck_audit_head_single CHECK (id = 1)
);
INSERT INTO "audit_head" VALUES(1,186,'4cd581519e34803790ebc223e2fd2013bfadc274fd8cd887f4c5aeae35841f6d');
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
INSERT INTO "certificate" VALUES(1,'juppqhey5rzwf',2023,1,'1/KPS/2023','aa33b2b7b239e8a7125f66795005b2b2298fa95e4906c6ad80052757b909f5f7',8,3,5,'4bFfE47SytpxnSKE/EwvzewRcPQi47itEI6WPFBryp+lhsKL9N4wMhgiRyR04Hue2dhbZkC/QjM6aWKWMHt5BwrzLGaZ4x2JOt5aVmGkNOyrilwcn9SfvZ7ELm3kp7xe5i0pCYlI1yDCd0BXdpajKFXLp/ZH3J8jV0I4zgEVQJnapM/FMBKft/TB1TotH5zbXZtfHclHYJ676lKrU615obElgYMSHcZsREVjbjGbtdC5gJWUAbXOBoK1WdCag+Ozz3ntGLfGBeFwATPDJv6oEC96XTRbtgyPStrmpB6iEascszpp8twHwJ5hPFCWo0QwGE2+1eTz0gxebzNUkUt/NgTVU5Ge3G/SGT6U2HsE1DAzNsOK26wE5su6j63cxUtRfWOIgPp+6maV+WvbwOy6TNqoaoOIJSUwlcxZmXkJ02x2VHgIZLBuImfxFnPQAqxNHeBEDoPyEv1Dn0f+2J99IkYZgv93HMgA/P5A3g9h0gT8zoKerYxSQsLL+7z43GAkN7aFD8Gf8IfSLBMmhRvpuC4GYa8nYd8vdZCjFb316/QbnbEiusHN/ieyHVP3Xo1FuvEox9WNqp9n0C2dCEEMM+T+FCkxey7aSBhkMWdez16KKaH1iC0//OE3Aw3Xeol6qsez1JYm6aJkySs8WNzNbIOYg/PwCw2mAnpvRjAlgIDITqI+u1m5DAMlfFVqrG/Oxsr7cmmXzswviZwAhfIyA1pz34o/tCAx1DAyJD4CGuCSOHM2+aCTvgV/oJQVE9Gfb1hqSspTkaGR6lPZKzgUo4d1vwmHH72LdpuJDXGvo9+CWi4ur2X8PYehdCaRMhG2sY/dSFnRHWeNkSVyE32NA9dwqEfrg1x7u5Cg9friMkEqRNpSvE5s3+x3r7GvxS17oduLEK5NgiGNzUHHDs4a11fc3J1pv0zhnKhF9Rn7/DZ6mc/F5GM32haJBCWZ4VnoROFSHjY7RlUSVZzW9VYFAj+rVlJ19zFxluN+3MTfYlUQf4CajgJHZwUIxgbHzU1DapULRgNfnAEmnGKY/6CWmRKI2BLIcrBA+NmWLe6ESm7HqyqMyeNRtIGP67e/MbvhkUmjZgyLUnE8OlYTIhm/8e0RhUCgTvREV2p6Ke6IgNmu5qakW1+VhGYFzc6cEhFemGRi4i5pj0XZMsKhkiRgjimb8tZizSJNS2I1To20EInZMitPqzYZXkp4gEDjMvY98nQ76h/hbn5a/yHtUbFBzBEzv4FukZALV0QG4Dq90vifeQbCGRPLke+m0leGWruDW8UEjQ5M0wE9k3F7D/Dv8CFRIHzU3dVbQiy20/DnNQs1RV9os78UcBF0FuFY/AP+BEN9GgnKyYhaBbE3M3BqkTmdm4TNMNelFWApAdI3RpWvpVszKP6Rs8oQJlwS7G1jikrwbfG1xHDVP4/8ANY0OGuQlppgMorSrvQfmqAJz5gsJt3WqZj3b56aRx149fKTJuAQXJIcaS32eRmFLYKleFQkoRmeGbYF9SeYk5skRPbIHf13b0xTHrk/mFcOy+vMfAwTnkZVmMdrf9+nvehkRG0Ns9BMDfXA6sMD6fzamtKSmj6Rolf7U8LGYxi63vzdFAK0iXCET5DQGcXtjoFyW3tHEQfLEBuD+TNyqDCcipHRa6HREHi/cSTn+AocfS8HEwlI/++XyVjsspU5yqrNTbMn0vcCQWLIIFR1xDBlifO1C20BZtHBjgB6XBQarZuZoSUvBLcpcibUywL2CYUsLt3ya62/EqQWXHb8pQozzGeHF5ECetuM/y2bqZjV/xjFaMgbcQn4285iAInVE/eYqCrtnMTCabM1Pr3HApNZUoSBzL0ucyxdXwaDTfWIEAEZcuRnZi7aRuR/vCA5rT6gs0M/XPp66B80T+LVmRWhTuW0QTFJDIv2UgtnRzubPKB2iVzrzxUghJOESRKzsthqGHwqiri+Lbymrs/Hu/qw6ePgLMt2nux85LUXRF+U8pNBmAsfqWnsIOGfrDCjZfFWHkwUjsfdNrWQujNuAyTQv7Tpgb2x4SvZQrX/rdt3ciMKhsgfRbA3u0xbJH4+6MxG/oxwBZvWeZ29YnLVKNXfDOUIWONOnvsXCwAD0C3X73192PpsQ61bLfsU34wkAuvIWebp0XPu1z6cZvVPs7RHhxXphiqP+PybRl8o7RIAMouMsoBHIVsVtmOrW/ZnuCinT1jVAna0XZQzj8+NlwtYVkSB6N9aT+DcwQqkmTWvoZu43crfdyftM8r3Q62dEAnEUPOIRg1Qa+2oZrk/zaVMCdtLnjVfx/uTl/TaG07jbl08x0wUTnj+mbdqphK7rkkLSNAuBkAzcCulvuAEEficA6tXaa/euZsYL9aMOHk8WsQlqt4Lfpl2nVq8OLpYA844d/G7WwoB8b4R15S/ZXQWLCvfMHk4rvGMqR3+kcQCG0X7WkWOxx4X6S2+Ms1/U8FgseyireUZPg+nucfCu3YzaW0paA3nDUDUQ1cAKaHimdWoHwwLQWtPZtVe6WJ38SkTPWCs6KjLCwo30rS3h+XLwI5/FwtItjrUPA/k2fYxOG356iv9Vv8cxmnt75Z82Ix9QUPVlid6Jx7gpHLkUAK8SpskFMR7wajvZhG2kTyndmUcZVeT8gFGhvG68hqmyC180AmU94L++ZaV7c+x6drIsVr3yIqS5zl8sMjwekRXtafd9OLZooK8bvnF4Gq6Mf5M1AvaN2UvHFfAOe4oTtIzAWiVMxzf8yEYEb3TG8v2ikWJrStaqY3lQ0CT+eFDgZHR/remvBzgqyD4IhctPl0skJFKdkxM7zS5+Gs+O9qTnOM/gl/FchhL69TwHwVILWgzgr7wDov6fze7l5oCgsjSIugi5pwjBSNa5nuYmKccmYgPSK1rn3gdgJO8uS0HfLwRF+31CM622xAc7yYYpYaZgZfW4JZ5yj63KLc+hssjye6c0uT7lEuO4DSCYC7E1q1VVj/+lbKpZ+xXwJOWUS1qlb5P0VdHYuF2W1yvWoWcrztYQvnAqff8ZWZYUEaWM2C4y3oDkUYrzsD0MQGwxz9MVFtQmdDJcAPiK1uZR6hnXpfogKgeVCYO2H74x8m2GSKTmbR5y4QKk0y2YCz2RSa2pzfGtc+Vl00NhxMlwTVO9wsZy91u92qSPW6ZhC1oysWQW3PyUxfGIr47YlxwcscbNc+/CqSxFI7nIK0jbp+5UTsAr7GuJ8jqCFSI9Jw=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(2,'kgteie339vbdn',2023,2,'2/KPS/2023','a8dae4704edad9fbe88820fdd8f63d01e1226c5a670078ab32d3be14f1ca0065',4,3,6,'4bFfE/4bMGEqs0GpVGmFkyzGHP+6Ig4WkWxKHYybl/KXXfv0ke6vYx2TTgVIuTr+GuJucEk37uphlj1TDiFKLNM0+V/Q4jHMVYJQQqhM4MtU/w+AzN28JOVD7KRmunz61FZPUa8hQ+6h9F2XtEW+PO4tXTYjcKXlUteSK2HBPXcjbwQiiZ5xwNpaRopFBSN21wPMAqvgh/H/lJsh8VxevMfDdeaXWfFF2Py6twcaBJWWKdsnv7o28UF6tNIPEQtUHBjbICNMLmiR2/L4OnRLRGAYBtKb3Qd6pyCqzJHmhQGiKsTJB8bThNLrqy4A0s1YLeZlcK3IinwEHzG41FFCs1IZj3P8/1ke/NIzrf27+FDo60Xx8a67QzgRyrRZUhx+/uZPIX79iprfo5P6jbrkI1H28bUvr23FUO+3I9GEHVgWBGxEcoFRJN6l+KI3nsdPOTtfklx9Ll/lysvn//AYa4/MCQnJhXBTQ/jXmx8K16Rxnir6bsHReTmIfPve41B2C6q/Qqv8uKW3UBn1bDfIvcGuMV8YqGsi7FSkDiIVM7KdGTkMtoarN80748vFk8mVmBWG4yjqZjA6KLTV0Jf9f4F2nO3qKrpAClIGC1+z5AC6JZZQRJYqfhcO2Eh7jfRdKxrgH1Oi8ZqPYhJdEl7FHvMQp3KZnKzvYNtzTQaPVh11Wm6Vjx6GMkX8/HPSSZK2kUQpp1QHsojhzgfhETqprOE32uguS0g7b9ht8FrshtTTBRk/M/d3r7KDLKAgNatxNDT/SMtUSD9w2sRcGQtP2FJ0SsuBTQ0c7aO+KT2nturTlU6zdflMtIJclkT9aHU1WcHt0+tFe2OFsDPFMjbmhpKbjK6gSU6I87+/QxrNLPFRUep5qxdmZeV2V1G9ykvfz0vLE61P3p/tMpIC4kCFOxnQaxxrASiP2GVvSdBHeBsvDLaX9yvWgLKMkD8Sra9uRjZjTaLs3F4oZ/yW8yKaEnF12xodKedQzjHtOG3MpvmHAXk1rG11MsdRuUUzHGpc7MGAIlHfgQeipCeqL9vHDcEr6ovzOgawaehx4fJsk49IkEIattI36VQ6stTsUTd6xm2Zavuk+IBjhS430Ca8tg13Yyei2fjDBgz/Rp3uvtLQ4NHo3NZTXj4FQ3Wb+v1SDYvaH/AD/RQEoJ6ilwYd0avt3IrGhjhjiXD9f7g3QEo1MxiVTC89rkRcnUafHYXeXrqzHntZDVdrMLHdv3V0W+HDyNi3Al8Ewy3+zWktkZyuATzYwu4mRudko6eaWuV1O6+u3ikZE5C0PY5U+SkusGR/NQSFhG8muPymJXfTPL6VsygOF8bLOoDFxvbfYi9P02RM2yJ2Q/TCuH/KeZd2O5HXwIIpizLMl2yza7rf4IJGZm6Lt4RLcoAtGfCINnH2VdazdCABg2pwKegVT2DMmb75yyL23LNL+bxrvmambOSN4/w0pmRJI6di6o1VaDplS7dBExU7BL56ak5NBKdF/6tGyO6mO5wS6JTXhFysYnqxT+L6rv3HRIxgeumWdj3ngRObULohAs3O5wCDQzNF6xRtsxhQa4+LFzoXeZQCj3Ujvua3Dh60iEOFsSqgZz6aSF36NeAgrMDEDMxw2K+OGWbTlFx6MHmAu4CW1HK4qj9o1pY9MTwqkfm6fLGcGTHIsCY6N4BjQYLvTB3YTeAjpk6J8fMXvr2a965r6iJihiPEEUZR6pBQpFtZUpKp9FOidzULzTZMMp1VYt0br6tMDpMyRIse5ychxTui8cg4UhdEaqPv3i1kpxbryn/67VNEJH8esFbmdXWJI07Pj7LI/Ueb7WBXZEczulFGPVtJVI4dPEDHFiWRLMKtov85S/ih7amWaINpuPdG4EwAdHtFzWnVFqMZEV+SAFW88D8acbA0wmqxM53T7h1cCTWT/yQAhNct9kNGVmBPR6WNtiYp2qiy99dLXqnAyCa9tcR0Goffzm6XFF3TrhqBHihMC5dX3/b6TKfi98yzNSuaoxpSDGV61L83qHeWtkb/uqvnFhGt6PPrb6Ij49TV68NOot7Gya4gexdHEn0BYg6WASKQCYfY+4FIePEXIWHi/R3RiCe/O6lAbNfP3T12dBv86YocEm6I4wNSGaAA2jLt9yPeQfZzF6q6102/5KQlFRAoKlE+1jmqu+03iTLeeud9ZvLlGwfaWbYUm6+/ZUJsVhFnMfsqRkbT6tw/H35GCj6fMX6zDCtEtlJxXhnZRkRb3YCDDGqfM8Q4nDb39zs74j55wR+qDFyBHneLd2F9f+zkRHpU/GHeyWI56jX5+3UYqX1Cb6qHYpv+1BCG7JLwvR6JUqkAkwUd+kr2d+mN7SjNbfa/LfiY2X6bU04csopntaCGEpqeULE5G7ODRAq7iTxNZZ9nGR9VEwnwizCLXJ84uxuKyFIWVsD6UvEhChJl5zTxRR1rygPBM/30+W6JfYjqw7FTWQZTQeR1ijhB7GJRzvcveoVZNk11+kfEC7cWk6dwTgj7VdoBax17ljjDsIpTlkD83QON4Kt7yGxdmoki2MM341qQnp7jBCwhT6BCdUhQn2bZwrXtvzu4zCudkCGg5BZvoqn58Hs5X/rG8KSS9lX77a2P2vJKuL3B8boh4SInbb20w5GnLF8y8pBCID1THFR9w+zUjsD2VTWV+95xV0D7NbvM8aQF8vz/P/yHPtaLOVZA6wu7k5pJoHicetK7/ZgZUlYLWumPGax0OlvQf2F4MrfQbpNNMNRuk+PVTfWKZd9hIwZ7StB+G0d2GPV2IdYfMtQQaEBrIgFTTVXc3hHCbWTDJNGeVX604FuXIYIUAmMymEULpicaPmyndweJLWvgJD+Rl9P2xE0hT2H5N+e9DuHbFybMq4XGmaMEr/OFVQbJkp7BZYyInzHXdSOrTpQVMvSuBbx8wdQPXztq2BmBxgOfvTUenMbQ/xE30lDK7Xo712eqRY3qsTYo1MuleWDPIxnBue3kbU1FiChuo0cCxShDhv0NX7rlcZtPq0lbDVIKOmTW3h9/hNao8cXpwsn4FeOw+D9rX5/6UIHdeyU6wiUQ2gXjhxKIZ4Y8tkh2gO9pTKfvr2KPyZAFSep+BV3iJozBAYhfk18cNLGfh8ieMfDUohcHuXyLYLvklv5mLiPmxT6lNTqkydfA11rIIIrngK6dm6x6rw9QMKu7MQy3A0CHUk64dDmZT9KbSL7it/SmOJSYZg==','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(3,'ry7bsya4cbr95',2023,3,'3/KPS/2023','800bbec3ce84c1def6f1b0c25a69aebdba408847eaa035a168cb8f6096ede436',7,3,3,'4bFfE7ZZwCdo6zg5+cTt+JN2EQK0D2x5q0Q76ecYDOqwPwnM2/5uMKbRvDi+WRpW0lAjKGdc7Dm073gICoqLR4bMI20oVL36oO87WwwblYf8FOAYRE79wVb4MLUGXIPZdVTyW9D+q+EU3UzLsD9Xjaj/NwKlwSkBkqqus2UD903yr2T2fy6Oh+dLtQFe45JRO7ijyTbdXrQO3VZUDVmWmWhtvZ7upNL0HFdQFGJOwigkPkfZEj5PUbVHCasVlWQL3H82Mmc/M+hSxFkI4NFpLZHHVvQvvhOW/dLMeuPM9Hqxkigv1OqbLKp1vKBwwjxXtBS9QDYGK6N25DbPpT/Q8+qwmSi0g3lqBwnOPduTNQbXor183gjdhauPQ25ZNLtaepL+F5lQrCiYsnjCvmUWx9PCFtgvNDskLENNJsaGWCN0QGE9U/gInMlhAwg/+okbCQbWYCyNAOXC+y+tdqHSrNycU4egwXCCc0pkVmLrAFuzObcTcRhj+dgLSKMuy+YuzAoQMBtbm2fwLqpSUdrCpPH89HE3fCkx84jphmL1N1tGMXq+aB01527nVg2MvKDGO+XPhQg1SpBtm+4x7KTQul7td9ebjS9s+0ltleOsGWWdnSv9RfXsjmSi5FcjaE6OAoctwmdk7TCwvNIa0L9QO8GL5WYhXT0dvKzTeEyeoH7och2GT7gyH2jpKp2AZa/9vWaWqBxpIVYdou/cm09gCJpdhgsRi+rtaMNXvofX2CXlVwP9GXpFl9LJz3CI5GtuJfT2KqxA5PQxQc4Xzih/GOJ7rRKx0fLb48QTJbCq9ntGDCQSNr8Kvcd+fBDF1BeP3Ix5axsC7Fx8wEXR1vY+x0E51GmA/uJq2tVfPqeyli0Uvq7acXm9KU+Kx+33bJ1/7PwFBQ9TRUejtO4M3Wp86MpKZ8q64Rt9GZcui8lItiK3q+m+0sDrJERGwh1cO15APO0tcvIlwZfIIJJvQUQB8ULHG/OxrTnSVKC/XVsltIcqHWTI/9TMYil3Kku8Xfh2m5v21wVeyalNwt0tFXFs3qKVEpoTk8eLxHcIf8XF59eyZujyVaP36Ic2FqBZ/4iFq+MZkoovth4TQcXBvODRATYNTu3qKTu/qragjVmMX4yjkZ4zmGUrXmvElCnUGUZwLJC1vV80zuGGTAAujKUbliZSxk5glBu0m133JGQZgMViUGLwf+5sjhG8zUBE7ejIaUaVHJ6jnVvC/VH1E54zUCXbw4ylfW7jrvLzSs0ONaKS7nJkQO0calgk+5oX1mibkytul+wfSqMb/lr+ML0vFXU2ossr9605zM82SOJWKt/3ot/1qELXWAuB/M1D0a1UJ7EO7/V07hmrtOklMCZ6bMT7lgAgi7+uuIM5ugPx4woooJj4BXaCR+RIO4OMIsZYXhTm9ZmVWOtuSzo76K41hsYm3xECthGeY6KyvQXjZdQGj8VDGO6dSfu95ZIiIf/9ffclo63h4R9U5Qfmz6USK7VIPIX3+JkJJRESwLtp5NTWVyPmSLpvAwHphxvldeFbjY6GPLj4d3E3z8ShYM8U3rVgUus2JBl8XH14kNKGwZblELixKKucugc/B3CBVlVF4hbyOEdd+qkEDYoim1SVQFoNY3IRVwDwSy0bAAhdtMLbhC/Y6EWHutqJ0O55en3uNbdKGk/gqX/NTTFpw5qYVUCtIEvPAKzRBVFGvTB2wm4SngtH/lsagdYcZWIbj6gebHiEvAfk3xSbKWubAk8sFBwNDYjdwzNUZjZVfDW6wVmdv7ktcbVsuBqgwOuZWBAzpx5Qoap8F77gHblv7zd8zn2oz4Dxwni2nkMz6nOpiZWLnNiZxgVhQe69HMrHtTTllhD+BfaxhhfVCka3GcS0zxsh0VqUs6BQGFO41HhSfwYNL4EfEfCN11Nb9hdNAtptp8ylq0CR4+7HqSauAXaxXck8fmE/WBIhDHqn2sQiLMjDy4WwIhMJoZxT4+SAi9MPhp0MZH4LbFf/41/ikRxhtoCyZNh3yWqutexs3nK24ihl2CbALLiU03uycMG9VIJ63NFpsJQmW+TS2h/hNSXWhu29T8MoNUGuXTEA+rSULmUP7eFpM9q2dyRHO6pitVwGWfOf9OC8ak0KUlfGu4ZPvlGz+dkmfpBrvNvmHXmzz1N10wVIdPyexol8ypnjjzn7pelsix1x+YEQ8ZgwJwQEVRZ2XyjiupFPTfnuIxTqECl6omaHN2qefeXG5TsNy8PRFfe9PK9yu1c2/zZiYBYcY5I3H0nYAqQ7M9DBLpyY5Thw2ETm2GT6sdWmEWddwjJ5zUeFBSGFBL72wTNs4UztHTerIOMdqYi3aaPA0KqtuNnugLKMTGmRmekLBqEKHTVIXg2zy1nGK5Rz4u092uYdeXsDAKgDJj8ed79Jj6Y1IblnlAuSGN+yP0gSUNzzowizwblW9K3cDjXFzmi4s17SnQWSn5sqqHGDTPQzoRXeDozj4Xu3xJrh8tnqsFTvYjPdBNwvBabvVccKERu/74AOo8FBxpgNc82USKEuR4/jdCs80HAlfQEWRI0rwsEKJ0thSDe/vNLbfI4Qcv10PKpCjuHLh8ynqUslZFc4YEFXXTDgj5yNItaVl61unl87Xc8FSXPipF1wv8YbXxc2S1eBNRlj7kRNCYwI5hr0dLlhYdats//046ezksMKwg/10xsljFfsEdbvagmcxN+ocVLcg17+2k3ylMohNBk5JdxoJOAOk9QdHcDwtE/eDupoJOehABYdLxvkR3k+oKPtEg6y3DDZ5w3bF6gTBN13sCSQTbHoMfJrAsOUxPFZY48/+YXAY0w+YM25LZJLrtCmma5hxLtNObE0tQLOrIBcVBUrdXCdgq0BmGi2IlVj8VLeyUyGuJUqv/G9oE4Z856XERHArawLT6AGBRL+6qeXsqZ27E3I+DjjoK3V69juTjeTq+SWJCL7M5BnYXfiRMRXhYRfTTOu4eT1zJXkA30kxYwk1l8HCWvyOAeE1VDnGR28um+gknvn+/RU8IKEiUVHjGHnloqXuXEVrQyqF9b7BAxIeRJ82Pp8T596M6XvThskwBAuHOiBnD3Ka8qGowQhc2Er5cpxzYiQSlutbMZPvRP2Yx7yUROa+wivZxrXXLIeIRvv1j8TYdf3iXeuFYV2H8AvJYvVcCXmWkdAtJCGuqzO/5AYkWId2YO2D7mPc1Kd1IwzxLW3tGoqZ3DX','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(4,'sbqpue5ufd27k',2023,4,'4/KPS/2023','75c77d07b3459fad8aa97a633f55671f5a42fce159b24507c9bd0ee0c01b32ad',5,3,7,'4bFfE4hRkrq5d+XrZWgQMk9JsGhkWms8+6ePegbjyskH2pw9fnPHkVQW8F4Pv0v32rScg2vKUdm9rj/WpLOqE++krxeCzMyxlCblH4zk1iQyVj5l2fIGZJdaTFYO6UorASsUr0gwkJU/O3r6s8sxdtwYzUZ60w2CDQghhWWZEXJkMCNFvIZXVby8iosOtnm9OdaE4l5ULfhErH2++K+F4s6B29jhrbF5eLpIgnPnTVWV0I/mBtbn7ZRm3sOGGkIkC5MI+6x3DRPi5vIPHlb4uGG7xCZQJmuWnjYMQdVl+Y+xY7jeRBbFJHMxQHSJ4n2vhx75TEMCO7orH5aTYUy2iWIuL2oNeONu19yTP5/y/jS/zuOgWrhhpkweSWwK/A5CbfXTcWA9iHw3JPLppJlEENm2aqntK+CyuIUdug1eA7hruwbFAu5jV6kRbRaKe/KDI6B1/eW9gV9oneT7xWA8itVBiYtpp6IIkQY81AF97n7GQD/Mph4mHVe2SEmIoC7T8S60S5wgKRrJATTUfiQuFmt7qOFKuWCgHWeHJQWpXwGLGV1zZ+8deQ7q6lDZP0PabaDG7w98SjOw2w05mtrvxu7oVhPAcjELPuhiYTsn/t8vYaGjaidzJDlbM5lpi8czBM47+TciASUCaHQVl7pKNV3qh3eEv/8WE4FUeOvrJDYIbSrhDCI7ehYXzLDRV26T68CoYvdGMCoPD625JWi8SnXWowIwdxZn93a5oN76FaAvZEMt1lx4znwuk2MYDG5rR1Z4g7/eWO+5j7PFP7JxvC2rkfim7JucUsBW+dLRJvViE+D082m2By3LohB2ohFqFiOe+Q6J8ROEEhRwyBRMUZ7N+jUTCRouQf3b5QXiUE15RNN7m94J5WHLFEHcj72RTk2SvN64SUZRoDjS/8+i3iAvxFQrVGoELL4kWf3N1YgRdMh56+IIkneBPhtrb+kS9JTfwpWT4FQ5Tkz/L+RSGVt6GsExmgWRTCNAayl2hhAJCg7eld95nTfRz6cNonfgNz6yfMnRmAlC0Xi+OmCRXFSOO5soqE6b8h1vdla6JRMHlpu7GlMzWoRs4NH0/a8TDafv69WGCT5wGyH2EbAsgD/CJzUon41wjDiLoW+Fiz+cU1ULcaApEi6Zm8KS4AUI8XWFsfNzKhEvHomTU9Cssc7SNgOZHTSIgfanpfvwEpORxgziCwWsJrH6hZhlqhy5qxZkQmbrwj+SM1+hmC2h9l5Wpo9ZWXERTfbIO1krpNfyamOj0Llh17bovyH0Xy/vmPSx2T6bAiF/cojMYzJCxW1nkE7Gx0BcOxM2yn3TN3TOQZUuLWT3kTmGVFKk5rcju7xMR69sf5RpgeOeY40bZ/4ohadHE1jLUnU3dWxAteOuhgnGlGmmNME44vkQ4DDQuKpc7Zeo3a8ys9g5lSr0U6+tM6o6MuTrviJoclgeC9xo8BzEdFNdl2318MblCvfEduvSvIfNvBPRiH0aSKnkZjIWJ6e64CerT7hXkOatI/+O0dZ3Jvey/VHsIUtTyx8z1jkNRDJrWTdTUPBOwmIS44bJ9sq5mVz3JLogGGHZf2G6ieQmN2ZcWGb6E1sC4SCQ9Aj0gNjstMuBS5DXiURxaqXUG5wB3V7HZ1kCRnHZLHSzJk9ltcnc9o4wQfItyRGx7vodofWw3Y+JelJX2av2L3PiXWSgNAVZmUFvFWwelr+O25osNJ2laxDn8ruYquSOVbG8l/gsy0awcCm5MLBR+bd5lrIqjOmfnZtpldNDdQxYt4dRmhdhiOAtCP83DRH2KVIjwXzriBMw7OS9Rtt3QE9uQsFGzHgOeSp+cmurTOY5cAunyVYaxh70X8tpcgPWlVGEKuYny2GmpFIaNskXFPiMXKickx3irP14obZqdU5OkQv5LWHLe4eYdNTNGIvPfoIS/WCdKG1O3/ZplKD6gVrNdGfRfYm46bQEFdTlSebf2cRCX50/X7lFC7BSa9n60j6KeRxO+uc4HPOkuhEONEL9JYPpnxrQogYHzNHtt5tVKT2C4I0J2eZ9HBY+fBq6KfAAHr01RIPFMM762V721SncLC/WysJEeJCm0vIsoXuAoGcBBkc+oJ0P3bhbI/yWpPShKdd9MyQPoXN1uJRpxY8iRHNLULu6DK5Hy8lFJP4ZZ+8O4DnPGuZYwkGQ24RYAivPMxZVXu0j6BbC6Dh4QcWYYa/IZ8i6x9mGuoBS9Sj07j+yBXMecfVaxcY41suaACyuACAe4lU0MtMERDk9Sjo58qXOU2ISF1GIkaApDtRbGVTWlOwBvApcOYFD/uZocjhhES+DaWorzafN4wr/iW36QOKaFl97gLDVivj/sMI2qjJ5xw1tOjaVowQBxMzPD12+KWtP5fCqV3/2Fdv/jBdHgVga7VpoeFXbnbF2UlH1Bx67OSLtMgtO4K7lB7WJxGrvap6IaJ2sRDAz/ofBzN8iVgzPDiOQ7PPfSosOPMPX3NnKKKD/QzPVXfepG7IoTG9RUKiFtz0hpbUBZA4ggxCKXQp43DfKdImYToIhHeg6kbxYFj6ljkhzIV3+kffs9dNX+jNiJ2EIgr56uVK4p4qIqLCw4t7wKBV89IYDyuyWa4Mo2p94nWvaLEEKYFYLaInIzX6SDMIXU5wzjBR11sLTYAinqJFj/uscArnEzXWRENW6kQhMdQbmvUAWdz1ZoHm5dCqx01iOD+m8CSMSJXP8ahX5uCMBaPs1tj17Hv6MiRSofdteZYcBhui2blrGNZg88qMt7g15yInQL0Vgwfe9qixa068F71IWkA8IsqJhr0dksLh2CFWN4mAaY9S5+uoP7WmDVnLwjGtj5qoZ5N0KX2qtbCe8qEUaJ+GZEZ4z5iGXibFDHVO9CGcoqxF/lDh4V7NqT2S9HFqzT5hnfmQdAnGgcBNKkrMzFEjoivv9ly+BLwX3Hb7coe1QzCVR2rXG/OpkC8kq67t0zuSM56perZTsm/Ow3q8EV/3lyqDdtm4tA1hFaQJVfYPNnDzJv2YQxrx1iWeYpxOp/erh3qHx+dERPKEiZy09fu4J2pbsnKQLbiuI4NAz4tGC+koAXBSycth4Opv/9UlL56U9a/KdNqWmJa2uZ0603GE52QU1wlZ2lzqfpwILguTmsHAHIyAvYd7FwEixEiJgqyhcjIxRiteyW06CzVyjPO2yiwTAcU8WuLOmHxRV+9pz9ZsPcFPuoxjMinQcXUwT','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(5,'ctdjdfkx8eyjt',2023,5,'5/KPS/2023','ae93f42e4914ee05f1acab1c84c5fc87c40a0ac0cf4ba19c4e97ca9a8d62c07a',9,3,1,'4bFfEzkVtcL+5mU8S3yqb7zmwc0KHDvsSkcwdcnTVnhjhYnmUopyTiGDVoprpuTu7NazSDbu3xtAGaaIGxwWRVjzl2Pw2Cxj06RgfNXCHQ/or9AluW6X5/mE8kNInj0WCacdfYzd3SimZ5iFPrjGU2zUMqjDoXBrXa/cbwmvKubzGYzh2hjGJJ+9xAQb0SiuqNaAKqTY/b11XVU9XteElmikgt/JF+QJWeK5wdhU2mizXDfGFFm8+5eLJhrTE7NnMvr3iX67apyivEMnF5Il+AaKV3iSQR+xGNHJC6LxbhqyCDQ++NK+xQQhYJAmG8kOcUXLyxSnYh3lX12aG3W7bcPhAS7dKWwtjjKraltT+u1SY0YwWMTgjPvfrPPEeIoPh5zCmBbfNYVIw5PK/mk2tfcg85VWkR3XjSFM6GwRvgjuGBojGzBGSVzfjiXSMfyRfzFu2kevRWQKusnQPEddQWkJ4Xhi13XkeG/s43lRrVKEisrUPXpguZAdrH5bNd30bbiOJpsWzQZ8z188LOfYBnTg1WeTqgOWEL8rqfd6fQLOcueIr6uQ5BITUjpktOpEADF9k5o+h8NLy0kcqQHkzCWi/kSljS+5u9IwF9yN/xtI6QE7jIa01z3Nf+4ZK6iNGeZs38UkACbf+bIjm0U95Ng5JiU9BcygafwLQLlR2IRvVAeF3cKzbEpraHUoBIXLgVSTxhoj3IqIml7dTUJZh0RE7+N/WcXf9PG9oNf9Bkr3vgFkSFtMnigGwgyduTj6Bz5LCbQ/W5Bd7FJTRL3ZKHKNA3wPtBraTNzSEsVxl8hmChAI01VqQ7m6rab5qlqq/cQZhMyfNE1CFKpZYpH5WPnhnyVqah1Lvq12j/hN/5ji/CY9tZoWJ+hu4mXHji55mO0EG4TbbbHsvFy+pFC3H2W7tgmiLEOxhKwv5CjcH+8u/QAyTMHTqfdk5kw/9aTM04Dul3TBPdcFHjh5Qr2zmGuj9fOnlENMOtQEHs+UPXE0wGUewPKBTXsSM7ie/oojISlz0VUgD4KhAVgX7EvbvTWjPr1Egs3SIQUXrtfC6mGzTk/SXGsYZBrX2yk3NoQDhbwQKmXnTbvexhDlq4KvuUaFjnbm3OTYw2ejgULsAuQIS/Am69ihGUzWNQARITEXefVWrS7DGCnK3OszYYWUiBopbIGmlaexa4pbx82QUl3+kREKSwMYw+6QYw8mLKiAAq7hYeh66CQUi4J+cnUmyAtduBrm6crGVbX153tVdKpgSk6modeJm58Rfk4gSi1qdCsujB0xfGsUdIFyIZRNB8rSXe1Ks6hRp3jGFcpWjXArTgNsoxFQ3BNYbNxWGcGxY7kYZ2a3cegd8Cd9aCV9T8nf828N91L8h7KWdw+l333+lZhVBcauIHy3IIEX/bh/u4jbEZwEKbywIYsaRc9IqecveoajWrTT/K9aLxXr7aDfl4dkRnac34QQba/FSwrbSbpthQ75/ty8EbM3GSGoEJLuajJedJbvJPBzWD3MOZBVrfXtjNdGAVfhpk3auQh164Qiz/AFumAEsUIkyjrHmF9Gsn27RDIKp/pDwpt/aKi/koCRlA0pNyfe4G8ng/rOrK8k8X0SrXsSKXPi89bHDHkLCxajc4YMmeiSh45+9GT1506TAJOss/OpeG5LzLucJJC7OkutejFpVWN2RmCUBik4FCX//0Vd4BxE39EbuKOIguMWwQ7cAaIY+o0NYKLd0NBmjz3fbt2AJSrZcNClMSUNNiSg9kpbceIztleT9Y7IcssDQc6H5fp2Wsk/3UDCyoAmbj3nBWuod55Tz0kBNJnjBD0aeMqMB759e04blX/zbdMu25VvKyLKXUAndftrFqGuOlitAf4NPbKefw1toMizIacW4VsCA3crc+rpavg1CuZRJClzLK1al5sG93rUF4Vj9lwEuYzzMIqPMESzQGxxXFPVEHGgvIKCnvaxj8cfnRFVofExMK/6PWZYvdyuEL4II9c2mRWmyemx5yPednY1uxJNZAxF8J7NcK/PEe9AS2wintTjkO9+YM5Kj2ZGDW9OSI+eb7wylf3lxpwdN9dWNpX5sOzVorbTWW0O20u5euI04iHTUSIwihJ9JfILbq6Avrl5ogBb8Km4vI1ML9Z/j8ZSvuScOgTM8NQawEIHFgpup7rSOZxtRSloxThRCmLcGOnGKF/LSCcz2kBXYuxpFUx+TettqVA0gMHdgVM5xHOK5FkLqNN7fJCAG6nyC5LkloMAE+sbG9njwTsvrAymIlOMOffyg7c1bVUZLL9Y4wddVA5zcIbaVkDrOrO60I5oe2VNpGAUOyy/Ck9Stx+qsPLtILT2h5Cxw79E8Ord9OeA+hOmbkirjc29G8noEJuFWzY98wIjo/D9f+2TFNl5UX/8+sUgLL+c8M0s2muQ5T/UI9XLetORG2XVuvuFXBsUq5qzOZZt4YlN8SaENENircMKm09h2FLqicl9Rj8Riq115lXGE+6DnyfcUo6km8im6ueY1na1K7gZDvlRwhF1KJZO2ifsajFEv9QtGGHa5KBD6cUse7YE+p5K0HPGX7Ve0e+GJ5J42kH1eVLVWdj80dzUNlUrsdlRd2VAtgs1PQksuY0nQBSEePIEhk5czaaCMm26Q/1cCr8lqIWBtMUByoP1flgz2YwV91H12rn4KZf8UdWNuSNqlORFJcygXhhiGgfZrWpfdwOqltN2eJzjHE3X9tMZx8qtj5+jg+WX7ovFxTdy+hkc9oueiaO4mFCJ9/m6jYZnqnuAgsdCWgS50C0prUrQrmgsEn3tURUfxzf2t9Nb63bkJSypoQ9H+9VF2MNNiBykwQDz19LJfFIja430UdlIghX61/jn1j++GuTzFEWi7mI7/OBn9EpkJpFcnSC2I6v3GaQOGwYlDFVS3uVNtIdBHCo50sp1Oc1JVLCrJUQUUQ2q8X4JgeDSdV6mmWpL41xsKMHIEz+hQxGfiWF2ZaKE5Gz9qCn6DaoNriYES3Hw7k7IpZ/ukp28PP2icsbWC4+6tu2g4PkPRab9Ufv6BJi9IUQAvuNY+ZX+U5pp9QEyt8B/Kxtn94rX+cFsNDVrEGqtL8DVGqOZDzxR3mwPRjzH754pdt02z7ES0XF92/rInnuAhNY6MQTP7Ts9qrzj+kgP4n1RYKEIr80ifqp5VnEVnKQsP6l1yf21yOUcRRKCJeJnxQjfHZW9gNY617/pgP9/zpI=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(6,'z5yu96f9c7pic',2023,6,'6/KPS/2023','8a8165211b43dd026f818b873793d07a8cdbc90771dc769dc70d0c2b4cfed4ac',10,3,4,'4bFfE73kjpNHun5NziG4YcoS8bErI+0J4ev/u3ThCD06+JusV2Miqn9oOXrrJTPwJbtiINinARyOIBrraK2E1/UbaSfUifVFjqsSvt+agMPi/nwwQPfuF1FfTZXEsiINE0NFf39rSIi9TgI6Ugrsrl80q0jlXmEQSoNQmgbQhFP0pvdKp3qU2Y3EFGtNO5bBbZFsHHhfWiJCwiK7ZN3WYKm4ZDqk3SCpzbs0RkmDSdWw6A2WMez/iwIy+uHL5vxaB+CdC9SLExHshbR73llsCJC9rMe7hQfJCio2DMIOKyMmoSI1Ovz1ekgHNZVlvZwEs/Z6Kn2THCvDeorCbU38DlByOKcwBb13p5fWjx8FLJ0bXWy4mFXGlI5SZVSgT/M3HeN6VgvN826HoBwEwJZ58KXe9irXXnoZc54OArIDYlvwcL140sif3R7ATZuFVZV6BrIL2H7fpMTxhsuQNhp2Hclpe4Qa+7JQrHS8dagdqwqEbgo61cV/hn4eukGJPoA9lkg1CaW82AgfgDGkOJvkpLB7mBi9ziX4/Sqjj9PJzPWylE4QDJwi3yZzW9jn29v2ZFxVge5UTH14IEzApkQ+6+1UlGk6ci1qVpIHF5jYPG1+MbFeWZuVYvyZB8XNeKGCo95dxxyQ3zAAWQoHjWnRFIpvRWvsXXzXGMqFMaOvGAJaUky6684k5FUQ5dW6ethJBrPRT1NKaOmkBxQmmduJeUNPfPrIobVhPK+O6sPRYEZHlQtFyWFoJUh2cuz54d+U0dPnKk0ndPagLUxdZNAGhxRbmR7lH+IPMQMqHc74mvu7+Mx1pd+LCfIFHsayJqH73xqx+jzFzTSJHj3J+a0cfaBsGq/XKqFWY/de20AORxz6uM1jE4FLSHJso+iPhImZYNOMam/qxHxkC74+jYpNqYV7s8vucQS6CQM2miSDY9+XejQVkhXuV42/sL1DEygjwkpALEpxbuAHG+GBzYeuNjKSchh/OmnDZd0gEOI0Q6kGFQZlm5DRaEprLSEoAfIYVAwYGUjqX8tdqXWpRYfCiWra7k+Q616DTdtxpuxOdZQZwLNT2/0SHNbmEWw+I99w5GcVCZ2QCRvj53M8f2iFjrNoa1ZMhhXgGs16PdU2ZXtiFIZsYTqn///FAcmQ5JpQ6NK6JMbhU3CSz12oGyaPYNp5Qdja4xX8b1GQ/fWg15FaNJxyF3EUYZsfiiCGnnF/VDSpx2MF7NgYxPhgnqXmlAEdWTXx196tdNgYJw2U4Xp2ZATgPaDpFYHlyz7EB95AIq0bq+Q01z5qWXaPM7FxyBGKMKJziN9VskYdzUgedDCfj1EK3MEW/b2mN5l+Q/f/abiGYC0mJx5I4WbIAt1kLTHNq556J0C4iPSyStpB4BWFd3rearYIxwWWDXcaT8V7CzS/pCiakA5OqakqRgDFX5g8zAOyO3xbRHma4unpPPl0GLtClhfi2BqeYh7YCtNDEwvowznDjNebZKIVyRiQvHfnCYrOfGi5NUbwZj8M4uipKN2UoMqKAHQHpC+B8JKDk5ofXTaexTM0MIOK2MBdYTRPPcULF6g2Qq16VLE4Zu7HRVlZ/dem9OLBG6rIVpBrIrL0aPtpAQkRqhhStVFloenMVrlJehq+qNJccUlaFZXPzS71xMpMpO1VqgJuG2LV8lY1aXFhp+w3J9pmCHp1/kqLNfzCMBuZ6/RkcjgxKeEYpiwCzVKnvhPNaVXuKTciBWJcN0MBoNUDyb2BepGakmtHX1gLKt1jH4/kqvbqRiyr8fxRsGh+8GaCDwH0zzpd5MPMQ6d3NCJOVs9ZMf//fxdvbEwPT5jBJ6+BRV9DL6baDOT6P0Oncza3b9UKR+Jc/LHuuhDl0qGb8WSj4KNatMwJ4iCrn8wGsxexTaJUTILbZSUoY2bk/YIxvERPBF6Z+b6uEcO+eat9rTCxRA6elfw+eIIhgMWlyKbvDVQ8OB46kyHZwzfXba5N3sCyHcWY2jqX/cGrR72fIRBz/Fp5P9+M0Np3r4Fgs5fQtEaoQUX4kFNykJBxwCk/WDAZZmTeh6SZt4iPbakJMhhEAmo5qoZOHjdMx+Pe91tomNsrWvYaRoLwE373nS4SFPicif6QUoU0oOqHrqe2OAhaTGkcIe9o2lJ5pVKX2YxPc/ybmGBSmyPtL1nF6HtDsaTQZw178C49d7U63Omzt6zBLI69AulrH6G9jlm6QlCPxe6BkCzOzm71bOEsbsezDi3I5ed53+nKUKLs/kvD54Bj20VeXg9sD7tKNtWgTvqIsXpQmWG7pWCd236/+Px/Oy5vTJNPXhYKrC90PkY8+0QOcDMlq/0e6kpaQQCqt+qVYzR+Xy7pBSFFUvhtzdaa008uGD5apBPu/Tb063l0i9u57btVarXC1tLf/O9mWPDMCF0qaHuiWtaxFQiNwr9s7mdhtIE8SDLKYT5yjAFvK2/Dj0PJcUfJrk1NBucMH+6r6Kql0wa0f2sk95O/jitYspkyWzCMyKMdDzw/UKY0MIxnGjhraRO6/6bULjzZ+Wm5GGjvD91I0shyB33bYGXh5yX3Nq7iGBJTjbcffjvYkG8A5WSEJXTTLKGzYAnJeY5bEM10mXMSyBlcF+7Y10C9FD43zNNZw607ws4ZFhfv5w1k3uB6p8F8oDqXqKY7uMgoX3R8fO/riMXGGf7Jh3dHNXqwZqk1MsUGItCD/WVMO6IzE9BIegxIxPqtbNZS1oNXwjmPD9AGiWGQXFWK8sUyg18F7svMnbRVw81OO+ZIXcbevAvdXgtobbaeRWIPJM/UinxM+Jcs9jiZ5hUEuOcL5qCdW7tNNWHrSGTV2y44hZiiuccWBQ4rCfTgrL3qSzGThS5Vd1RqWOGNuBP91OVi0x0BJ8n/bS123l5TQJAAnrrqASYK1pqEG3+fBShxtSrSeIqWONmYR8bDBw82lAYTqyFsrcBDfkAdQ6txLM1ptLW/bMLMHkw1acQFzs/61jI+kPKVBdSZvPNh8N4AEaasNhZtJABEXLu4D3BKxFtexINidWhmuBgiKdP26asMtnpZKGVQOYfVGjeFewHn5zkL04P3RD/Xaw9ea+Mgv78DIGiBBky93PnSUEkO6jqPzsL7qlEc3NHdiCoRkWNw1k4DN3+XpOMD/6nrC12hx7uhEeXV/9IRsAChiIF1lYWM8OrWLDcBNEWVFTmn7bPYyvBilSgHGmW/pm3nnRKm9bDQPqI=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
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
INSERT INTO "edition" VALUES(2,'USL8-2026-1',20,1,1,2026,'cancelled','2026-11-04 07:00:00.000000','2026-12-25 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-29','2026-12-29','2026-10-28 07:00:00.000000','2026-11-24 20:55:26.865697',1,4);
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
INSERT INTO "enrolment" VALUES(1,'n5nic2uv42ygz',2,8,1,'cancelled',NULL,1,'2026-11-09 10:27:36.716424','2026-11-09 10:27:36.716424','2026-11-24 20:55:26.865697','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(2,'xet98pbmhw5pb',2,3,8,'cancelled',NULL,2,'2026-11-14 13:55:13.432848','2026-11-14 13:55:13.432848','2026-11-24 20:55:26.865697','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(3,'2hagazk9wvh6v',2,4,1,'cancelled',NULL,3,'2026-11-19 17:22:50.149272','2026-11-19 17:22:50.149272','2026-11-24 20:55:26.865697','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(4,'jq9wsizegvvja',3,6,6,'seated',NULL,1,'2023-09-14 14:26:06.666667','2023-09-14 14:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(5,'d6xe3jhrmgd44',3,7,4,'seated',NULL,2,'2023-09-17 22:52:13.333334','2023-09-17 22:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(6,'ei9ueecfji235',3,2,1,'withdrawn',NULL,3,'2023-09-21 07:18:20.000001','2023-09-21 07:18:20.000001','2023-10-11 09:58:00.000000','',NULL);
INSERT INTO "enrolment" VALUES(7,'acp9qwmhhrhtg',3,3,8,'seated',NULL,4,'2023-09-24 15:44:26.666668','2023-09-24 15:44:26.666668',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(8,'66rnr6itzrvyp',3,5,1,'seated',NULL,5,'2023-09-28 00:10:33.333335','2023-09-28 00:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(9,'qa58t9qgabqub',3,1,1,'seated',NULL,6,'2023-10-01 08:36:40.000002','2023-10-01 08:36:40.000002',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(10,'mdhkrunkkm5bu',3,4,1,'seated',NULL,7,'2023-10-04 17:02:46.666669','2023-10-04 17:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(11,'uze4xkz9xspnu',3,8,1,'seated',NULL,8,'2023-10-08 01:28:53.333336','2023-10-08 01:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(12,'r4z6ptgswsqrz',4,8,1,'seated',NULL,1,'2026-10-28 23:26:06.666667','2026-10-28 23:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(13,'nxx38swc3tsfm',4,2,1,'seated',NULL,2,'2026-10-30 15:52:13.333334','2026-10-30 15:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(14,'gjy3g5crzsh75',4,5,1,'waiting','institution',3,'2026-11-01 08:18:20.000001',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(15,'nzc4t6q64fbat',4,1,1,'waiting','institution',4,'2026-11-03 00:44:26.666668',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(16,'bjvzdfgurcudt',4,10,4,'seated',NULL,5,'2026-11-04 17:10:33.333335','2026-11-04 17:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(17,'jx7wc6tikxmfw',4,4,1,'waiting','institution',6,'2026-11-06 09:36:40.000002',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(18,'s4v36sbwds5y6',4,6,6,'seated',NULL,7,'2026-11-08 02:02:46.666669','2026-11-08 02:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(19,'tyq5ng998tfp2',4,3,8,'seated',NULL,8,'2026-11-09 18:28:53.333336','2026-11-09 18:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(20,'5zhzndnybz4vk',5,10,4,'seated',NULL,1,'2026-11-06 13:52:16.318411','2026-11-06 13:52:16.318411',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(21,'jmamp4b7xt35g',5,7,4,'seated',NULL,2,'2026-11-08 20:44:32.636822','2026-11-08 20:44:32.636822',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(22,'7x4txdnwjrnt5',5,4,1,'withdrawn',NULL,3,'2026-11-11 03:36:48.955233','2026-11-11 03:36:48.955233','2026-11-24 20:53:26.865697','',NULL);
INSERT INTO "enrolment" VALUES(23,'aia4976ag9xub',5,3,8,'seated',NULL,4,'2026-11-13 10:29:05.273644','2026-11-13 10:29:05.273644',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(24,'38nwvtdpbapkf',5,5,1,'seated',NULL,5,'2026-11-15 17:21:21.592055','2026-11-15 17:21:21.592055',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(25,'efsc5ucwjura6',5,8,1,'seated',NULL,6,'2026-11-18 00:13:37.910466','2026-11-24 20:53:26.865697',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(26,'9bg9ycx2ad9c9',5,6,6,'seated',NULL,7,'2026-11-20 07:05:54.228877','2026-11-20 07:05:54.228877',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(27,'n4ub4h8y7rtek',6,5,1,'seated',NULL,1,'2026-11-06 08:23:02.686570','2026-11-06 08:23:02.686570',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(28,'5p3xer2iry8eb',6,1,1,'seated',NULL,2,'2026-11-08 09:46:05.373140','2026-11-08 09:46:05.373140',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(29,'jht4rtzuq555d',6,8,1,'withdrawn',NULL,3,'2026-11-10 11:09:08.059710',NULL,'2026-11-24 20:53:26.865697','',NULL);
INSERT INTO "enrolment" VALUES(30,'3jr7q7gtbm2uz',6,7,4,'seated',NULL,4,'2026-11-12 12:32:10.746280','2026-11-12 12:32:10.746280',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(31,'sqdryqp7t7rvi',6,2,1,'waiting','institution',5,'2026-11-14 13:55:13.432850',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(32,'6f58ik4vzsv4r',6,4,1,'waiting','institution',6,'2026-11-16 15:18:16.119420',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(33,'r83iit67b9fux',6,6,6,'seated',NULL,7,'2026-11-18 16:41:18.805990','2026-11-18 16:41:18.805990',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(34,'xnpvh5dieam96',6,3,8,'seated',NULL,8,'2026-11-20 18:04:21.492560','2026-11-20 18:04:21.492560',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(35,'nai5ibqd33reg',6,10,4,'seated',NULL,9,'2026-11-22 19:27:24.179130','2026-11-22 19:27:24.179130',NULL,'',NULL);
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
INSERT INTO "identity" VALUES(1,'4bFfE69JfZS+k1BnNM6QP4VSueU2gDg3c9z2mhOSEwID/2zKR4EEEAWnHQ==','bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301',NULL,0);
INSERT INTO "identity" VALUES(2,'4bFfE6/lAzVP++oPe2dgMVY1saeyqsxDanDy4QDUsScc5uB1oJW9PGqG5A==','81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641',NULL,0);
INSERT INTO "identity" VALUES(3,'4bFfE3RP98REgEpTjp7tyifO/cEzk2g5h9H/ASl4USfGwg19kDyQHPxb8Q==','afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb',NULL,0);
INSERT INTO "identity" VALUES(4,'4bFfE/LAWdtxGoRVmREzIqMkGF2ynj4jnZjePP2hIYwTyudQYtW0qW80QA==','e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0',NULL,0);
INSERT INTO "identity" VALUES(5,'4bFfE+/C6gsNd8ZEQnUrcURjbOvaCzJSX8UntTmx5dQsfvh2tvuyRtPsfA==','44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b',NULL,0);
INSERT INTO "identity" VALUES(6,'4bFfE8K9esmQWjFf/wDaw64KfDW+N3kjo7Ow+l7OwpO2j2sfJFznPsgw1A==','d57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7',NULL,0);
INSERT INTO "identity" VALUES(7,'4bFfE4CzE2LCuJviRNaUu6LboPzvD0/0G58Ao0GFHOFsMdHcFFCp6OvMug==','a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d',NULL,0);
INSERT INTO "identity" VALUES(8,'4bFfE1MePbrhW8qY9yBLuuq6v119DmR7vVPh4v/bvbK5Ukjt1xtwwQv51w==','97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff',NULL,0);
INSERT INTO "identity" VALUES(10,'4bFfE1XawDVIQUyuflz+bloKA8vSAue3PNhAFw4hTR7FoLJgcpCseRKTJA==','178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c',NULL,0);
INSERT INTO "identity" VALUES(11,'4bFfE4/xcn6t5c7/45GgNlG9aTir67hOAeLJYRSwdwWgyzXVfS8Q4G+h2Q==','4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd',NULL,0);
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
INSERT INTO "institution" VALUES(1,'f3wz8qef9ipyw','PCPR, powiat chodzieski','PCPR',NULL,NULL,'3001011','Chodzież','','','jVjl''!jhs^So!V]hXv^Yma^  """"','pcpr powiat chodzieski chodziez',1,'2026-11-24 20:55:26.865697',1);
INSERT INTO "institution" VALUES(2,'qdv8afd3hnmng','PCPR, powiat czarnkowsko-trzcianecki','PCPR',NULL,NULL,'3002011','Czarnków','','','jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"','pcpr powiat czarnkowsko trzcianecki czarnkow',1,'2026-11-24 20:55:26.865697',1);
INSERT INTO "institution" VALUES(3,'grze5yewtss6w','PCPR, powiat gnieźnieński','PCPR',NULL,NULL,'3003011','Gniezno','','','jVjl''!jhs^So!\e^Ywe^Yfma^  """"','pcpr powiat gnieznienski gniezno',1,'2026-11-24 20:55:26.865697',1);
INSERT INTO "institution" VALUES(4,'64b2s6utvmacs','GOPS Kościelec','GOPS',NULL,NULL,'3009082','Kościelec','','','\hjm!ahnV^YbYV  """"!"','gops koscielec koscielec',1,'2026-11-24 20:55:26.865697',1);
INSERT INTO "institution" VALUES(5,'bpgwu6tut8yk3','MGOPS Rogoźno','MGOPS',NULL,NULL,'3016023','Rogoźno','','','d\hjm!lh\hweh  """""!"','mgops rogozno rogozno',1,'2026-11-24 20:55:26.865697',1);
INSERT INTO "institution" VALUES(6,'j992tbm2suv8q','MGOPS Mikstat','MGOPS',NULL,NULL,'3018063','Mikstat','','','d\hjm!d^amoSo  """""!"','mgops mikstat mikstat',1,'2026-11-24 20:55:26.865697',1);
INSERT INTO "institution" VALUES(7,'acm6ngxsd425y','GOPS Łęka Opatowska','GOPS',NULL,NULL,'3008042','Łęka Opatowska','','','\hjm!cZaS!hjSohsmaS  """"!"!!!!"','gops leka opatowska leka opatowska',1,'2026-11-24 20:55:26.865697',1);
INSERT INTO "institution" VALUES(8,'ibsist5qr8689','GOPS Siedlec','GOPS',NULL,NULL,'3029022','Siedlec','','','\hjm!m^YXbYV  """"!"','gops siedlec siedlec',1,'2026-11-24 20:55:26.865697',1);
INSERT INTO "institution" VALUES(9,'vh58qgkp7h9cz','GOPS Damasławek','GOPS',NULL,NULL,'3028022','Damasławek','','','\hjm!XSdSmcSsYa  """"!"','gops damaslawek damaslawek',1,'2026-11-24 20:55:26.865697',1);
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
INSERT INTO "meeting" VALUES(1,'jv9wzzrv7hmim',1,'2026-12-17 08:00:00.000000','2026-12-17 15:00:00.000000',60,2,'','',24,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(2,'8t6skpbzmc47f',1,'2026-12-18 08:00:00.000000','2026-12-18 15:00:00.000000',60,2,'','',24,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(3,'bzx59dfkvjhjy',2,'2026-12-29 08:00:00.000000','2026-12-29 15:00:00.000000',60,NULL,'','https://spotkania.demo.example/sala',15,'','',1,'2026-11-24 20:55:26.865697',0);
INSERT INTO "meeting" VALUES(4,'x9p8ss2dabcp5',3,'2023-10-16 07:00:00.000000','2023-10-16 12:00:00.000000',30,NULL,'','https://spotkania.demo.example/sala',15,'','',0,'2023-09-04 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(5,'56njdbhupdyg9',4,'2026-11-16 08:00:00.000000','2026-11-16 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-20 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(6,'6rjri42a2nw4n',4,'2026-11-24 08:00:00.000000','2026-11-24 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-20 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(7,'zdsrctaftfece',4,'2026-12-01 08:00:00.000000','2026-12-01 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-20 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(8,'vy5t9tekpc7at',5,'2026-12-09 08:00:00.000000','2026-12-09 15:00:00.000000',60,6,'','',20,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(9,'4mb5d479c457s',5,'2026-12-10 08:00:00.000000','2026-12-10 15:00:00.000000',60,6,'','',20,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(10,'3gtuhfh9rzapg',6,'2026-12-14 08:00:00.000000','2026-12-14 15:00:00.000000',60,3,'','',16,'','',0,'2026-10-28 07:00:00.000000',0);
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
INSERT INTO "message" VALUES(1,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "n5nic2uv42ygz", "edition": "USL8-2026-1"}','<96d90a2be253576f5ec150edf191a426@localhost>',NULL,'2026-11-09 10:27:36.716424',NULL,NULL,0,0,0,'2026-11-09 10:27:36.716424',NULL,'');
INSERT INTO "message" VALUES(2,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "xet98pbmhw5pb", "edition": "USL8-2026-1"}','<771522eb71859ef128390fc556e90118@localhost>',NULL,'2026-11-14 13:55:13.432848',NULL,NULL,0,0,0,'2026-11-14 13:55:13.432848',NULL,'');
INSERT INTO "message" VALUES(3,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "2hagazk9wvh6v", "edition": "USL8-2026-1"}','<83e0a07924526694fee7eade96f8acf6@localhost>',NULL,'2026-11-19 17:22:50.149272',NULL,NULL,0,0,0,'2026-11-19 17:22:50.149272',NULL,'');
INSERT INTO "message" VALUES(4,'enrolment.cancelled',8,'renata.polak@demo.example','pl','{"enrolment": "n5nic2uv42ygz", "edition": "USL8-2026-1", "was_seated": true}','<a7b7d5712179c0cc96519946626ef872@localhost>',NULL,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(5,'enrolment.cancelled',3,'bozena.kubiak@demo.example','pl','{"enrolment": "xet98pbmhw5pb", "edition": "USL8-2026-1", "was_seated": true}','<662bbfe781e9d3595db973d86b23d77f@localhost>',NULL,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(6,'enrolment.cancelled',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "2hagazk9wvh6v", "edition": "USL8-2026-1", "was_seated": true}','<7117a7f4342eba44c5db1cf1b0ff673f@localhost>',NULL,'2026-11-24 20:55:26.865697','2026-11-24 20:55:26.865697',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(7,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "jq9wsizegvvja", "edition": "DISEM-2023-1"}','<3601dc5ba655a699fb5c7735b5eceb6d@localhost>',NULL,'2023-09-14 14:26:06.666667',NULL,NULL,0,0,0,'2023-09-14 14:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(8,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "d6xe3jhrmgd44", "edition": "DISEM-2023-1"}','<4ce12a357f3cf2ffbad9b48bf1bcfa8f@localhost>',NULL,'2023-09-17 22:52:13.333334',NULL,NULL,0,0,0,'2023-09-17 22:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(9,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "ei9ueecfji235", "edition": "DISEM-2023-1"}','<7f1d78d7588c28df5b871682004e18bf@localhost>',NULL,'2023-09-21 07:18:20.000001',NULL,NULL,0,0,0,'2023-09-21 07:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(10,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "acp9qwmhhrhtg", "edition": "DISEM-2023-1"}','<760dc384641d033333387d3b15bc4470@localhost>',NULL,'2023-09-24 15:44:26.666668',NULL,NULL,0,0,0,'2023-09-24 15:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(11,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "66rnr6itzrvyp", "edition": "DISEM-2023-1"}','<789aff03171aa8c180d1abd8c4abba42@localhost>',NULL,'2023-09-28 00:10:33.333335',NULL,NULL,0,0,0,'2023-09-28 00:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(12,'enrolment.seated',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "qa58t9qgabqub", "edition": "DISEM-2023-1"}','<a84165d5b47eb54846e427f7751d7481@localhost>',NULL,'2023-10-01 08:36:40.000002',NULL,NULL,0,0,0,'2023-10-01 08:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(13,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "mdhkrunkkm5bu", "edition": "DISEM-2023-1"}','<6efb79194ff5d6cffd7fa6ecf54478c9@localhost>',NULL,'2023-10-04 17:02:46.666669',NULL,NULL,0,0,0,'2023-10-04 17:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(14,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "uze4xkz9xspnu", "edition": "DISEM-2023-1"}','<b8613fbf817636b798c4f9c038067e3e@localhost>',NULL,'2023-10-08 01:28:53.333336',NULL,NULL,0,0,0,'2023-10-08 01:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(15,'enrolment.withdrawn',2,'ilona.sroka@demo.example','pl','{"enrolment": "ei9ueecfji235", "edition": "DISEM-2023-1", "was_seated": true, "who": null}','<6b8f7668efc11f158e7c903df3d76c42@localhost>',NULL,'2023-10-11 09:58:00.000000',NULL,NULL,0,0,0,'2023-10-11 09:58:00.000000',NULL,'');
INSERT INTO "message" VALUES(16,'certificate.issued',5,'beata.idzikowska@demo.example','pl','{"number": "1/KPS/2023"}','<62f490cd571bdca0163dad859753f28d@localhost>','certificate:1/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(17,'certificate.issued',6,'szymon.krol@demo.example','pl','{"number": "2/KPS/2023"}','<254c1fe8411dc32f0dd9e8dcaf3bdad7@localhost>','certificate:2/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(18,'certificate.issued',3,'bozena.kubiak@demo.example','pl','{"number": "3/KPS/2023"}','<2e10600f71ff50c0a991a0ee2ebf45d4@localhost>','certificate:3/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(19,'certificate.issued',7,'ewa.niedzwiedzka@demo.example','pl','{"number": "4/KPS/2023"}','<96fb4bf8262a867af8795b2c621b1740@localhost>','certificate:4/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(20,'certificate.issued',1,'bozena.pietrzak@demo.example','pl','{"number": "5/KPS/2023"}','<2838512a224caaded07d8208113bf0ed@localhost>','certificate:5/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(21,'certificate.issued',4,'patrycja.tomczak@demo.example','pl','{"number": "6/KPS/2023"}','<3ef1367fb7f94f2f84e94abdca2d3753@localhost>','certificate:6/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(22,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "r4z6ptgswsqrz", "edition": "IK24-2026-1"}','<553e8edcb0a8c1dd926239f629b7a558@localhost>',NULL,'2026-10-28 23:26:06.666667',NULL,NULL,0,0,0,'2026-10-28 23:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(23,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "nxx38swc3tsfm", "edition": "IK24-2026-1"}','<67c5e51d79d75502f25ad6b2de68985c@localhost>',NULL,'2026-10-30 15:52:13.333334',NULL,NULL,0,0,0,'2026-10-30 15:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(24,'enrolment.waiting',5,'beata.idzikowska@demo.example','pl','{"enrolment": "gjy3g5crzsh75", "edition": "IK24-2026-1", "position": 1}','<b6c5bb11479009ff15382e07243c75ad@localhost>',NULL,'2026-11-01 08:18:20.000001',NULL,NULL,0,0,0,'2026-11-01 08:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(25,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "nzc4t6q64fbat", "edition": "IK24-2026-1", "position": 2}','<7b85f25bf94c62a05318d016a3e67797@localhost>',NULL,'2026-11-03 00:44:26.666668',NULL,NULL,0,0,0,'2026-11-03 00:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(26,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "bjvzdfgurcudt", "edition": "IK24-2026-1"}','<57d3c3ef4b33fe42ccc8dc92809323b2@localhost>',NULL,'2026-11-04 17:10:33.333335',NULL,NULL,0,0,0,'2026-11-04 17:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(27,'enrolment.waiting',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "jx7wc6tikxmfw", "edition": "IK24-2026-1", "position": 3}','<6f0d6f63624c6d672f16ecba29a90467@localhost>',NULL,'2026-11-06 09:36:40.000002',NULL,NULL,0,0,0,'2026-11-06 09:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(28,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "s4v36sbwds5y6", "edition": "IK24-2026-1"}','<84b31babb6b4eb5139f209c5a76b7bab@localhost>',NULL,'2026-11-08 02:02:46.666669',NULL,NULL,0,0,0,'2026-11-08 02:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(29,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "tyq5ng998tfp2", "edition": "IK24-2026-1"}','<703c103985d86af905f7e4b6119ed07c@localhost>',NULL,'2026-11-09 18:28:53.333336',NULL,NULL,0,0,0,'2026-11-09 18:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(30,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "5zhzndnybz4vk", "edition": "DEM16-2026-1"}','<ed230bc8669b436bedbe2cddada073ff@localhost>',NULL,'2026-11-06 13:52:16.318411',NULL,NULL,0,0,0,'2026-11-06 13:52:16.318411',NULL,'');
INSERT INTO "message" VALUES(31,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "jmamp4b7xt35g", "edition": "DEM16-2026-1"}','<92b5ea8cc1f1488719f5a97578270cbb@localhost>',NULL,'2026-11-08 20:44:32.636822',NULL,NULL,0,0,0,'2026-11-08 20:44:32.636822',NULL,'');
INSERT INTO "message" VALUES(32,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "7x4txdnwjrnt5", "edition": "DEM16-2026-1"}','<2a92f0e14bf59e15fc02d080016bf198@localhost>',NULL,'2026-11-11 03:36:48.955233',NULL,NULL,0,0,0,'2026-11-11 03:36:48.955233',NULL,'');
INSERT INTO "message" VALUES(33,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "aia4976ag9xub", "edition": "DEM16-2026-1"}','<c35c30f10d74970c68a82f5df00d638c@localhost>',NULL,'2026-11-13 10:29:05.273644',NULL,NULL,0,0,0,'2026-11-13 10:29:05.273644',NULL,'');
INSERT INTO "message" VALUES(34,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "38nwvtdpbapkf", "edition": "DEM16-2026-1"}','<93cfabd841c6a14abcda08e245c68f17@localhost>',NULL,'2026-11-15 17:21:21.592055',NULL,NULL,0,0,0,'2026-11-15 17:21:21.592055',NULL,'');
INSERT INTO "message" VALUES(35,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "efsc5ucwjura6", "edition": "DEM16-2026-1", "position": 1}','<e7e6fa660d4bb02fef3fb6c69cd43402@localhost>',NULL,'2026-11-18 00:13:37.910466',NULL,NULL,0,0,0,'2026-11-18 00:13:37.910466',NULL,'');
INSERT INTO "message" VALUES(36,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "9bg9ycx2ad9c9", "edition": "DEM16-2026-1"}','<8cfbad1ad4178f8b5105aa0bd421d44f@localhost>',NULL,'2026-11-20 07:05:54.228877',NULL,NULL,0,0,0,'2026-11-20 07:05:54.228877',NULL,'');
INSERT INTO "message" VALUES(37,'enrolment.withdrawn',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "7x4txdnwjrnt5", "edition": "DEM16-2026-1", "was_seated": true, "who": null}','<b2cb4fdabe335a842eec77a3015c10e9@localhost>',NULL,'2026-11-24 20:53:26.865697','2026-11-24 20:53:26.865697',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(38,'enrolment.promoted',8,'renata.polak@demo.example','pl','{"enrolment": "efsc5ucwjura6", "edition": "DEM16-2026-1"}','<b02aeb15e9451ba6cdfa87685b867fd7@localhost>',NULL,'2026-11-24 20:53:26.865697','2026-11-24 20:53:26.865697',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(39,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "n4ub4h8y7rtek", "edition": "SUIC8-2026-1"}','<96748586436920cb5d3cc3696e6bce50@localhost>',NULL,'2026-11-06 08:23:02.686570',NULL,NULL,0,0,0,'2026-11-06 08:23:02.686570',NULL,'');
INSERT INTO "message" VALUES(40,'enrolment.seated',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "5p3xer2iry8eb", "edition": "SUIC8-2026-1"}','<d5cab34724a4b95947c4bbca19b4d2b1@localhost>',NULL,'2026-11-08 09:46:05.373140',NULL,NULL,0,0,0,'2026-11-08 09:46:05.373140',NULL,'');
INSERT INTO "message" VALUES(41,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "jht4rtzuq555d", "edition": "SUIC8-2026-1", "position": 1}','<d2dbd78351a680845497c7dc09154881@localhost>',NULL,'2026-11-10 11:09:08.059710',NULL,NULL,0,0,0,'2026-11-10 11:09:08.059710',NULL,'');
INSERT INTO "message" VALUES(42,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "3jr7q7gtbm2uz", "edition": "SUIC8-2026-1"}','<5b6c45c1c9067e9fa5abd792d53e02af@localhost>',NULL,'2026-11-12 12:32:10.746280',NULL,NULL,0,0,0,'2026-11-12 12:32:10.746280',NULL,'');
INSERT INTO "message" VALUES(43,'enrolment.waiting',2,'ilona.sroka@demo.example','pl','{"enrolment": "sqdryqp7t7rvi", "edition": "SUIC8-2026-1", "position": 2}','<1c157f62b43face93023744d37014e18@localhost>',NULL,'2026-11-14 13:55:13.432850',NULL,NULL,0,0,0,'2026-11-14 13:55:13.432850',NULL,'');
INSERT INTO "message" VALUES(44,'enrolment.waiting',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "6f58ik4vzsv4r", "edition": "SUIC8-2026-1", "position": 3}','<207f5cc5ce117006f3340bfe856a9baf@localhost>',NULL,'2026-11-16 15:18:16.119420',NULL,NULL,0,0,0,'2026-11-16 15:18:16.119420',NULL,'');
INSERT INTO "message" VALUES(45,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "r83iit67b9fux", "edition": "SUIC8-2026-1"}','<a2d1ecadbbee6aa9cc154db0e9373970@localhost>',NULL,'2026-11-18 16:41:18.805990',NULL,NULL,0,0,0,'2026-11-18 16:41:18.805990',NULL,'');
INSERT INTO "message" VALUES(46,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "xnpvh5dieam96", "edition": "SUIC8-2026-1"}','<43884270089c40391855114309398dcf@localhost>',NULL,'2026-11-20 18:04:21.492560',NULL,NULL,0,0,0,'2026-11-20 18:04:21.492560',NULL,'');
INSERT INTO "message" VALUES(47,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "nai5ibqd33reg", "edition": "SUIC8-2026-1"}','<1ffdd8a73c969f5edde2ca250b93643e@localhost>',NULL,'2026-11-22 19:27:24.179130',NULL,NULL,0,0,0,'2026-11-22 19:27:24.179130',NULL,'');
INSERT INTO "message" VALUES(48,'enrolment.withdrawn',8,'renata.polak@demo.example','pl','{"enrolment": "jht4rtzuq555d", "edition": "SUIC8-2026-1", "was_seated": false, "who": null}','<e866ff641ef77f6c660e3a28e17fca09@localhost>',NULL,'2026-11-24 20:53:26.865697','2026-11-24 20:53:26.865697',NULL,0,0,0,NULL,NULL,'');
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
INSERT INTO "participation" VALUES(1,'twwgznrg3ip83',1,1,1,'2023-10-16','2023-10-21','qualification',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(2,'2vseaznnuzrwc',1,3,8,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(3,'b8333j5btwdhz',1,4,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(4,'6kn7485stfduz',1,5,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(5,'kufwupbqn3yyc',1,6,6,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(6,'fd2aphifhyr26',1,7,4,'2023-10-16','2023-10-21','not_applicable',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(7,'k4pkuc43q4icf',1,2,1,'2026-11-16',NULL,NULL,NULL,NULL,'2026-11-16 15:10:00.000000');
INSERT INTO "participation" VALUES(8,'9yd9b88q9pgfi',1,8,1,'2026-11-16',NULL,NULL,NULL,NULL,'2026-11-16 15:10:00.000000');
INSERT INTO "participation" VALUES(9,'pudi3eaqrpfjk',1,10,4,'2026-11-16',NULL,NULL,NULL,NULL,'2026-11-16 15:10:00.000000');
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
INSERT INTO "person" VALUES(1,'mk9amchsm27xn','Bożena','Pietrzak','bozena.pietrzak@demo.example','+48 100 353 590','pl',1,'inspektor do spraw społecznych','jst_official','j^YolvSa!UhxYeS  "!!!!!!!!"','pietrzak bozena pietrzak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(2,'6j7sme4ak45kg','Ilona','Sroka','ilona.sroka@demo.example','+48 100 983 099','pl',1,'koordynator indywidualnych planów usług społecznych','cus_staff','mlhaS!^bheS  "!!!!!"','sroka ilona sroka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(3,'hb9b8grep5xq4','Bożena','Kubiak','bozena.kubiak@demo.example','+48 100 005 682','pl',8,'asystent rodziny','family_assistant','aqU^Sa!UhxYeS  "!!!!!!"','kubiak bozena kubiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(4,'8dk4uyc9a2pfb','Patrycja','Tomczak','patrycja.tomczak@demo.example','+48 100 902 403','pl',1,'terapeuta zajęciowy','sds_wtz_staff','ohdVvSa!jSoluV`S  "!!!!!!!"','tomczak patrycja tomczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(5,'x3pci85wweqq9','Beata','Idzikowska','beata.idzikowska@demo.example','+48 100 093 400','pl',1,'opiekun w domu pomocy społecznej','dps_staff','^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"','idzikowska beata idzikowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(6,'etuj328xxucvb','Szymon','Król','szymon.krol@demo.example','+48 100 849 165','pl',6,'starszy pracownik socjalny','social_worker','alib!mvudhe  "!!!!"','krol szymon krol',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(7,'r32ur2idj8xt6','Ewa','Niedźwiedzka','ewa.niedzwiedzka@demo.example','+48 100 875 139','pl',4,'pracownik socjalny','social_worker','e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"','niedzwiedzka ewa niedzwiedzka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(8,'unhf6ibiyz6q6','Renata','Polak','renata.polak@demo.example','+48 100 212 633','pl',1,'inspektor do spraw społecznych','jst_official','jhbSa!lYeSoS  "!!!!!"','polak renata polak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(9,'acagazz8ya8mh','Robert','Jaśkowiak','officer@demo.example','+48 100 431 869','pl',NULL,'specjalista ds. projektu','','`Snahs^Sa!lhUYlo  "!!!!!!!!!"','jaskowiak robert jaskowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(10,'77s7afawesrxe','Elżbieta','Krzyżaniak-Żółtowska','worker@demo.example','+48 100 543 583','pl',4,'starszy pracownik socjalny','social_worker','alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"','krzyzaniak zoltowska elzbieta krzyzaniak zoltowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(11,'n4mtpnrsdg3xg','Dorota','Dudziak','coordinator@demo.example','+48 100 078 314','pl',4,'pracownik socjalny','social_worker','XqXv^Sa!XhlhoS  "!!!!!!!"','dudziak dorota dudziak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(12,'mrqs3c7febuhk','Julia','Grabowska','auditor@demo.example','+48 100 875 423','pl',NULL,'kontroler','','\lSUhsmaS!`qb^S  "!!!!!!!!!"','grabowska julia grabowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(13,'ktwj7kft6tpen','Julia','Ślusarek-Szymczak','admin@demo.example','+48 100 208 712','pl',NULL,'administrator systemu','','nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"','slusarek szymczak julia slusarek szymczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(14,'gkmfz7tuvre7f','Patrycja','Ziętek','trainer@demo.example','+48 100 223 794','pl',NULL,'trener','','v^ZoYa!jSoluV`S  "!!!!!!"','zietek patrycja zietek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(15,'r76xnf2ukmd9q','Łucja','Lis','trainer2@demo.example','+48 100 391 443','pl',NULL,'trener','','b^m!cqV`S  "!!!"','lis lucja lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(16,'v9kdmtezcpuey','Renata','Stefaniak','trainer3@demo.example','+48 100 633 254','pl',NULL,'trener','','moY[Se^Sa!lYeSoS  "!!!!!!!!!"','stefaniak renata stefaniak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(17,'tt2mkmtvcnvjd','Mariola','Żak','trainer4@demo.example','+48 100 127 719','pl',NULL,'trener','','xSa!dSl^hbS  "!!!"','zak mariola zak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(18,'e4wk8xd5zrzaj','Anna','Grześkowiak-Lis','trainer5@demo.example','+48 100 575 574','pl',NULL,'trener','','\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"','grzeskowiak lis anna grzeskowiak lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(19,'m5b4fqs9aa5hx','Danuta','Filipiak','trainer6@demo.example','+48 100 288 360','pl',NULL,'trener','','[^b^j^Sa!XSeqoS  "!!!!!!!!"','filipiak danuta filipiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(20,'u3vc4v4ee386k','Anna','Ślusarek','trainer7@demo.example','+48 100 308 918','pl',NULL,'trener','','nbqmSlYa!SeeS  "!!!!!!!!"','slusarek anna slusarek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(21,'afneahiwnedmm','Patrycja','Walkowiak','trainer8@demo.example','+48 100 280 788','pl',NULL,'trener','','sSbahs^Sa!jSoluV`S  "!!!!!!!!!"','walkowiak patrycja walkowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(22,'87n66ipssvxgq','Natalia','Walczak','trainer9@demo.example','+48 100 302 428','pl',NULL,'trener','','sSbVvSa!eSoSb^S  "!!!!!!!"','walczak natalia walczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(23,'hpx5inx5kctwi','Milena','Olejniczak','trainer10@demo.example','+48 100 764 643','pl',NULL,'trener','','hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"','olejniczak milena olejniczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(24,'32b8jg4m9qp5y','Bożena','Ratajczak','trainer11@demo.example','+48 100 558 846','pl',NULL,'trener','','lSoS`VvSa!UhxYeS  "!!!!!!!!!"','ratajczak bozena ratajczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(25,'h57u8iw6752p5','Jadwiga','Kowalczyk','trainer12@demo.example','+48 100 480 377','pl',NULL,'trener','','ahsSbVvua!`SXs^\S  "!!!!!!!!!"','kowalczyk jadwiga kowalczyk',1,'2023-08-31 22:00:00.000000',1);
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
INSERT INTO "role_grant" VALUES(1,1,'officer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(2,2,'worker',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(3,3,'worker',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(4,3,'coordinator',4,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(5,4,'auditor',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(6,5,'administrator',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(7,6,'trainer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(8,7,'trainer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(9,8,'trainer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(10,9,'trainer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(11,10,'trainer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(12,11,'trainer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(13,12,'trainer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(14,13,'trainer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(15,14,'trainer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(16,15,'trainer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(17,16,'trainer',NULL,'2026-11-24 20:55:26.865697');
INSERT INTO "role_grant" VALUES(18,17,'trainer',NULL,'2026-11-24 20:55:26.865697');
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
INSERT INTO "venue" VALUES(1,'i78n67qctn9p7','Sala konferencyjna 2','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,40,'','',1);
INSERT INTO "venue" VALUES(2,'g5se7sm2edn94','Sala warsztatowa 5','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,24,'','',1);
INSERT INTO "venue" VALUES(3,'3jhyuz6s7vsri','Dom Spotkań','ul. Przykładowa 4, 62-800 Kalisz','Kalisz',NULL,30,'','',1);
INSERT INTO "venue" VALUES(4,'98jnqijfx3nbc','Centrum Szkoleń','ul. Wzorcowa 7, 62-510 Konin','Konin',NULL,30,'','',1);
INSERT INTO "venue" VALUES(5,'esdacn99sykje','Sala ratuszowa','Rynek 3, 64-100 Leszno','Leszno',NULL,26,'','',1);
INSERT INTO "venue" VALUES(6,'mfc4sw2vnhmym','Biblioteka, sala na piętrze','ul. Próbna 9, 64-920 Piła','Piła',NULL,24,'','',1);
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
CREATE INDEX ix_certificate_without_print ON certificate (id) WHERE sha256_pl IS NULL OR sha256_en IS NULL;
CREATE UNIQUE INDEX ux_role_grant_everywhere ON role_grant (account_id, role) WHERE institution_id IS NULL;
COMMIT;
