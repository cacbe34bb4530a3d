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
INSERT INTO "account" VALUES(1,'g4te2snzhptiy',9,'officer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$7I/a1rKiNLMwPJpPHmHYrA$OwUxLWCQ59gCbH6EEV+or5R0JFzQe8pVeGayE9rOx9g',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(2,'wju5v5hbr29yr',10,'worker@demo.example','$argon2id$v=19$m=47104,t=2,p=1$wHMRt9SsWJ6mrM3xu/p4AQ$1dANsiVPz7W/jL9NjMbbL/1lWq9WYwp3vfPUNXnnw2I',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(3,'csjq4haycdjz2',11,'coordinator@demo.example','$argon2id$v=19$m=47104,t=2,p=1$aFU8ZTaHQVqm7d2jXikiQg$PMCi0qi4+VEiR5BS53IhqjChUxLqvl10IaSDPPChWNs',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(4,'ja7sb5cscchcd',12,'auditor@demo.example','$argon2id$v=19$m=47104,t=2,p=1$6jGzm3rYiNMVALAM80wtjA$EHNYGnGrFNAJf/NIu+XRQbWo0eTTLznEVcIQLIf1cKQ',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(5,'52zwgpztfgzb3',13,'protection@demo.example','$argon2id$v=19$m=47104,t=2,p=1$aupTIgp98a+Am7gi/Gjb3w$hKmOitTf7AmS1YoB83S7RTbFhilvr9x+O4cefOeJlto',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(6,'g8njpmrat2vua',14,'admin@demo.example','$argon2id$v=19$m=47104,t=2,p=1$kU/Ss6+PS6hz30IV09eC9A$pHkix2UEH5sqCub1DgZhOTNQaFuW0vcy4uc3zQesB/E',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(7,'hg5dz4pekrta6',15,'trainer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$5p0zgR58TVEv0ukSo+yOsw$mV033hlns5Od86t2wTn+zi3cmhkcEWQ2J5lwWCnPldY',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(8,'kcuvrpqdr285s',16,'trainer2@demo.example','$argon2id$v=19$m=47104,t=2,p=1$Q465CEP6qo+zX0OtWPNpkw$Lx2jqOOBAwIWVCiVX3TKXqRyIEkOe50e6vTf8XgMJ1M',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(9,'58uu762ruyhz2',17,'trainer3@demo.example','$argon2id$v=19$m=47104,t=2,p=1$8XR93ELjQzLYmxTo3u6CFA$XAL6EBpebH92W9jSyb7WXyCXnoHGrmWLMK+ckrq1n4U',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(10,'4gvsy2eziz3gc',18,'trainer4@demo.example','$argon2id$v=19$m=47104,t=2,p=1$Iam+pwTjYKEleKuDIBYARg$aXhmsCR1RbHGLwa7owmvYPCTQwZspRQ7ISgTfBuyOyE',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(11,'4xcbu7ncm2j9g',19,'trainer5@demo.example','$argon2id$v=19$m=47104,t=2,p=1$KqzRLYL8Chi8/1egsx/2FQ$haLKuHykX/d66TAjWsK3iumdtHlrmBgbh2vzvPtCv20',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(12,'qnikabqqbim5y',20,'trainer6@demo.example','$argon2id$v=19$m=47104,t=2,p=1$bZFEBi9h554O+OBcNvUZ9w$xLRqpqb6Udu3MHag/ERFSTz/l6k5bLw4DCEFT71mJQ8',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(13,'jwwatf7cbs526',21,'trainer7@demo.example','$argon2id$v=19$m=47104,t=2,p=1$+AowVXSTcY5yjdw+RBhnTQ$2t76O5lRHwb1yqWWMi4BEkFwxGMmwhuLNpcxOX0wXvE',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(14,'tyvz5vj5ceuak',22,'trainer8@demo.example','$argon2id$v=19$m=47104,t=2,p=1$sqssKwRd8Srmmu1XOlfdfg$ZiuAz5xxT8APu1if2T9d+kElbN0KJc2jF8rrigepPYw',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(15,'tizquf9tzeac6',23,'trainer9@demo.example','$argon2id$v=19$m=47104,t=2,p=1$imeWROVm4nA6caDWz7cJpQ$HRQtIJvm6O02x93BUaKeJ2sdum2ruU5g2lI3QurHhgw',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(16,'yrtb99sbaq92q',24,'trainer10@demo.example','$argon2id$v=19$m=47104,t=2,p=1$7rzKGNA2i+gAtOWtpuYEzA$lF0r03fATRM2U1aEnGiSnW1wVYQSv5hmBDkeFrwt/ww',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(17,'qrhgajkk93qr4',25,'trainer11@demo.example','$argon2id$v=19$m=47104,t=2,p=1$QyLF0Sj7q1/SJ1U0zZJXRg$pJwjafdlFlN84n6b5vjkBC0EekKsCGil2U5e/Aiwa+E',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
INSERT INTO "account" VALUES(18,'tq7jtwdakc5dz',26,'trainer12@demo.example','$argon2id$v=19$m=47104,t=2,p=1$brJxDRPg7Y2xB+Sp2ZpFhQ$yC9nQbXD7Uj66RhONhe1qEl4dMYTg4rJTPua2jWKcDk',1,1,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL);
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
INSERT INTO "alembic_version" VALUES('0007');
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
INSERT INTO "assessment" VALUES(1,'mmyx9ducktuyx',1,'qualified','2023-10-21','Komisja DEMO','Protokół DEMO/1','2026-11-25 03:22:47.496146',1);
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
INSERT INTO "audit_entry" VALUES(1,'2026-11-25 03:22:47.496146',NULL,'office.change','office','1','["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]','','1c7a5e2a1d1d70e3e8c12c46cff6c441a0708f3cff8dbb2f15a69a9a53d94287');
INSERT INTO "audit_entry" VALUES(2,'2026-11-25 03:22:47.496146',NULL,'project.open','project','1','["budget_eur_cents", "budget_pln_cents", "code", "counts_staff", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]','','103c044a745256816b6a8ac2ac898ad2ebb06a7232c5eb8a947a108f2968ce78');
INSERT INTO "audit_entry" VALUES(3,'2026-11-25 03:22:47.496146',NULL,'venue.create','venue','1','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','ae2b42d1b08aba1adbc66fa37dfed7222618e490d657094427755b4e60d2362f');
INSERT INTO "audit_entry" VALUES(4,'2026-11-25 03:22:47.496146',NULL,'venue.create','venue','2','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','23f18418b5bf80c4a3cc3875f76e2576a83c60d26a724985a10a54195207ef74');
INSERT INTO "audit_entry" VALUES(5,'2026-11-25 03:22:47.496146',NULL,'venue.create','venue','3','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','9109e2a2d88e54da04d4a6d9ad4835779c91ee58b49441a1c00d7fb697118cfd');
INSERT INTO "audit_entry" VALUES(6,'2026-11-25 03:22:47.496146',NULL,'venue.create','venue','4','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','eedcddd138b43524bea98b78a8ed157465eaf39f136b167dba62c46363d3f184');
INSERT INTO "audit_entry" VALUES(7,'2026-11-25 03:22:47.496146',NULL,'venue.create','venue','5','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','ca0acbeeccfdcd74e58418698187db5679c88059d6103768c7151feb6f800e89');
INSERT INTO "audit_entry" VALUES(8,'2026-11-25 03:22:47.496146',NULL,'venue.create','venue','6','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','1f93b35debf423b113b57e6791e946884b6eab3f4d2ab7b22d5940208f2394ee');
INSERT INTO "audit_entry" VALUES(9,'2026-11-25 03:22:47.496146',NULL,'institution.create','institution','1','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','110efb9760422944c71fbc4b44103475cfa578205f29521259d9d004b8c861ee');
INSERT INTO "audit_entry" VALUES(10,'2026-11-25 03:22:47.496146',NULL,'institution.create','institution','2','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','a12fe93461fcc23ea74e38becf3fbcbc71e70e83b1148489c5d55c545dfa46d8');
INSERT INTO "audit_entry" VALUES(11,'2026-11-25 03:22:47.496146',NULL,'institution.create','institution','3','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','3f418a44e1e0c2fa995350f4fd83daf00a7b99c667445f5a8ad6a8f89aa104aa');
INSERT INTO "audit_entry" VALUES(12,'2026-11-25 03:22:47.496146',NULL,'institution.create','institution','4','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','c4af74c0d5cf24517443173972a360f75591a9d2e36c60232bfbfa67175054d0');
INSERT INTO "audit_entry" VALUES(13,'2026-11-25 03:22:47.496146',NULL,'institution.create','institution','5','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','25b9481cc1d6aa287a8745480b0013e335bfeb027145748e7b3dc788363489b3');
INSERT INTO "audit_entry" VALUES(14,'2026-11-25 03:22:47.496146',NULL,'institution.create','institution','6','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','8649eb25f417ee23536b8a14c73c0eb294cc307b20a65f84edd781f89e7d082a');
INSERT INTO "audit_entry" VALUES(15,'2026-11-25 03:22:47.496146',NULL,'institution.create','institution','7','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','82dacd6e0c4be53c76efc75869b22754b3999e54154aa992c8430c0cce4d7e91');
INSERT INTO "audit_entry" VALUES(16,'2026-11-25 03:22:47.496146',NULL,'institution.create','institution','8','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','bf71f2a2f447d2549b056e66c4b6c27ad6e77086cf7845e52e4aac224c112da9');
INSERT INTO "audit_entry" VALUES(17,'2026-11-25 03:22:47.496146',NULL,'institution.create','institution','9','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','b2262939a6c6e30cb6cb722f629990d4404143356980437481f94003758e6c73');
INSERT INTO "audit_entry" VALUES(18,'2023-08-31 22:00:00.000000',NULL,'person.create','person','1','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','a38570cee194e8f613bfee9e149f02ff5ceabbd2e3bd3e5a4c7c575e48d5d12b');
INSERT INTO "audit_entry" VALUES(19,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','1','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','bb6e1d4c1c291ab8c1cbf3b7ce9ab87433dd6a555f4f6d602b6d0b170fbc6f55');
INSERT INTO "audit_entry" VALUES(20,'2023-08-31 22:00:00.000000',NULL,'person.create','person','2','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','8470f0ae57d6df20d8f6f6bef7a88e3f693f723ef14fe7fa21b03539b7bcaed2');
INSERT INTO "audit_entry" VALUES(21,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','2','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','cb4c453019c41a43274feae5812be120b6c6e466dd7937922dcde98a46d2173a');
INSERT INTO "audit_entry" VALUES(22,'2023-08-31 22:00:00.000000',NULL,'person.create','person','3','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','43d1207e4e64cb3aa63caa892b6fcafd636a3e568b7c1ca55649f190922c350f');
INSERT INTO "audit_entry" VALUES(23,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','3','["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','4a9c8cf47a86218b7ded127041924dbc257a19d5ef9ec83dd4cd0569d8465d43');
INSERT INTO "audit_entry" VALUES(24,'2023-08-31 22:00:00.000000',NULL,'person.create','person','4','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','ee23364ffa02ff331a00a08786792c901956bbaf1ffe6cc43c13380d26d76f8c');
INSERT INTO "audit_entry" VALUES(25,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','4','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','dc49eb3f55b6397a3ed0d13a99703557cbc7a5220ba6a3c4d8f8ace207c3077a');
INSERT INTO "audit_entry" VALUES(26,'2023-08-31 22:00:00.000000',NULL,'person.create','person','5','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','235cf8b9d9504861fcd169d904f8f79acbb1b340e3d2b2dee9bf15740f267dd7');
INSERT INTO "audit_entry" VALUES(27,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','5','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','c2be2d808bd545dafc07d167f4e6d0755ceca2a9a7361dd9389ad0913746b3e1');
INSERT INTO "audit_entry" VALUES(28,'2023-08-31 22:00:00.000000',NULL,'person.create','person','6','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','8502299d6199561f3b854c5e6e083cfb05094fe80d15699ef2e30c4994e366e7');
INSERT INTO "audit_entry" VALUES(29,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','6','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','5582a54ff82f8e58420ab84bafa505ace457f889a2ef407a59bc058da5c40dfd');
INSERT INTO "audit_entry" VALUES(30,'2023-08-31 22:00:00.000000',NULL,'person.create','person','7','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','47f5d8ce37bfea7b23cc8a3d3b0d6092dab031ca146dc8742957c857b0047530');
INSERT INTO "audit_entry" VALUES(31,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','7','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','af1d136cc838c0f09a12886fdd3ba07e59f6159ce97212e30eaa15e1826bc61c');
INSERT INTO "audit_entry" VALUES(32,'2023-08-31 22:00:00.000000',NULL,'person.create','person','8','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','548342d8c6e393a2f2bacc227e4a5d9f860f33d8e7a55ae6c8d677d687c1579e');
INSERT INTO "audit_entry" VALUES(33,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','8','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','b865e81fd1e54317d7c390dab64ea2d7bef45058fadf15ee142ea6fa3b316e13');
INSERT INTO "audit_entry" VALUES(34,'2023-08-31 22:00:00.000000',NULL,'person.create','person','9','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','5a213dc2a531d2c740bc49c85468e663d3e19508923c1bc512a9baeefb1706d7');
INSERT INTO "audit_entry" VALUES(35,'2026-11-25 03:22:47.496146',NULL,'account.open','account','1','["email", "person_id"]','','d9058e9165b7d60da8e52edd69b7433da052c924d101d9c48b2994086286e810');
INSERT INTO "audit_entry" VALUES(36,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','1','["role.officer"]','','292f1e4e3c1e2349521f8bfcfeaffe09b095652516afe7f0c54d817e8cb4a8c8');
INSERT INTO "audit_entry" VALUES(37,'2023-08-31 22:00:00.000000',NULL,'person.create','person','10','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','3658f1dfc4f94fd361d7fa88e85fdfab820ada490bd45c886e10e40ca132b325');
INSERT INTO "audit_entry" VALUES(38,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','10','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','8edb1157caadfac13b71dec280e0fdca2eba7cffbe87b8d25db7af44c1bbef42');
INSERT INTO "audit_entry" VALUES(39,'2026-11-25 03:22:47.496146',NULL,'account.open','account','2','["email", "person_id"]','','1cdd95d3d784201dc589a8c2ae4b7781348336569c09ebd2f5834f03dcc2121d');
INSERT INTO "audit_entry" VALUES(40,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','2','["role.worker"]','','a9612fb41e56a9e6a0a03f133a53f76aeb6ac35ed07dc739411a08b7d6ea4cda');
INSERT INTO "audit_entry" VALUES(41,'2023-08-31 22:00:00.000000',NULL,'person.create','person','11','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','33a4cd2a118ec9f25f7b3c88e8983043ae6b70198d360a87db671ce967bf70a7');
INSERT INTO "audit_entry" VALUES(42,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','11','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','d12fde5d17e9b5718792161350347cc69d47faf3fc0ff35cf2c9a6b1f4358853');
INSERT INTO "audit_entry" VALUES(43,'2026-11-25 03:22:47.496146',NULL,'account.open','account','3','["email", "person_id"]','','2767833929cea25cfd544ebf571bfad43aa364d0c8415a68d07c827482aaa2e0');
INSERT INTO "audit_entry" VALUES(44,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','3','["role.worker"]','','7aa99423b73bfa9a0c59cc68d1a33c27c4cfc4db0808f65fc978c93702b3ff27');
INSERT INTO "audit_entry" VALUES(45,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','3','["role.coordinator"]','','cdec75d47dc353fb91f4037b1adb5f0bd39d7c7b111d92f2bf52a7cce049a17f');
INSERT INTO "audit_entry" VALUES(46,'2023-08-31 22:00:00.000000',NULL,'person.create','person','12','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','87e966022aaf1d0af6b2fa3c60573bb60720c7f85f8e32bd1c7c106d162604fc');
INSERT INTO "audit_entry" VALUES(47,'2026-11-25 03:22:47.496146',NULL,'account.open','account','4','["email", "person_id"]','','a6bfab06462939f44c56ce1941c1cd755051836ea01620647f9373e3c8a9a81d');
INSERT INTO "audit_entry" VALUES(48,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','4','["role.auditor"]','','8a0c6fbe897d183c030f4b47ca76ba81e7b3bcdda2876d0e7965e7fcc386441d');
INSERT INTO "audit_entry" VALUES(49,'2023-08-31 22:00:00.000000',NULL,'person.create','person','13','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','a603d3b08749e7a0084f20cb2f8ebb594dc1c719734fcac1c0b5e359c6e92ee6');
INSERT INTO "audit_entry" VALUES(50,'2026-11-25 03:22:47.496146',NULL,'account.open','account','5','["email", "person_id"]','','25689ade845b3aa7d511de9d77944b4840782b4b25fdfbd6e70b0bc364abdd36');
INSERT INTO "audit_entry" VALUES(51,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','5','["role.data_protection"]','','6603d6d5579dbc6be96d5186f9753a1ac6921371323f0a8dfcb540e5d5f587ba');
INSERT INTO "audit_entry" VALUES(52,'2023-08-31 22:00:00.000000',NULL,'person.create','person','14','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','64f57d846125d646534c663784878d848da14eb2fe269b14736b40967047529b');
INSERT INTO "audit_entry" VALUES(53,'2026-11-25 03:22:47.496146',NULL,'account.open','account','6','["email", "person_id"]','','0705aa051e4a5a8e7ce1ad6973976c9c7d8cefaaecaaba4162451775cd5155d6');
INSERT INTO "audit_entry" VALUES(54,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','6','["role.administrator"]','','36bb71cee8d9f95f98d4a4ebcd8162fa99155a86a090270c65ad1c186043eae5');
INSERT INTO "audit_entry" VALUES(55,'2023-08-31 22:00:00.000000',NULL,'person.create','person','15','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','e4feec5bc9b0775c792731be5b37c8d9d56a0fe0ec5158b55b89006138c6f94b');
INSERT INTO "audit_entry" VALUES(56,'2026-11-25 03:22:47.496146',NULL,'account.open','account','7','["email", "person_id"]','','3e4c9b432c7ea4fdc0c932dca6a95fde67274f2c6306c7a49e3db893a4f3c96e');
INSERT INTO "audit_entry" VALUES(57,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','7','["role.trainer"]','','d5caf5379f020144b87f09459390261aed7e8c9c644776d2700fdbf0452a950c');
INSERT INTO "audit_entry" VALUES(58,'2023-08-31 22:00:00.000000',NULL,'person.create','person','16','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','4a8f08c8020bb2495306f80e528e2716d24670962bc410274467e3702a124b98');
INSERT INTO "audit_entry" VALUES(59,'2026-11-25 03:22:47.496146',NULL,'account.open','account','8','["email", "person_id"]','','025583e964b4c0bd73177587659f235937917044337a7405467550ea634518a0');
INSERT INTO "audit_entry" VALUES(60,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','8','["role.trainer"]','','ed859d65530164983daf91080b00a6f12d96329a4b91ec5fe1fef3102449da06');
INSERT INTO "audit_entry" VALUES(61,'2023-08-31 22:00:00.000000',NULL,'person.create','person','17','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','133a4b4d6a7770697e6d9f2ded74104e8ef7b3025a24d7c9d3292e62f18024af');
INSERT INTO "audit_entry" VALUES(62,'2026-11-25 03:22:47.496146',NULL,'account.open','account','9','["email", "person_id"]','','293030117dec2a59b237f7d183d07da02c506bce48f7eb20a174dee470b5297b');
INSERT INTO "audit_entry" VALUES(63,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','9','["role.trainer"]','','277f0e24bffc2987d1cf4332aba66336f7ac406e27b45cdaaf2e9ce47291bfa0');
INSERT INTO "audit_entry" VALUES(64,'2023-08-31 22:00:00.000000',NULL,'person.create','person','18','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','92774fdbb968410fd03c5f8de495c43647fea8d439a582575571e8212934f526');
INSERT INTO "audit_entry" VALUES(65,'2026-11-25 03:22:47.496146',NULL,'account.open','account','10','["email", "person_id"]','','c370d095f4f8affd3c1d260ad1f78329b2b1f43cb39c8b71b2ce37da526b947f');
INSERT INTO "audit_entry" VALUES(66,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','10','["role.trainer"]','','3fbb867e38066057dcf51dfe0c1a54d3a2c6ff543518b4a13ffb861c497ec002');
INSERT INTO "audit_entry" VALUES(67,'2023-08-31 22:00:00.000000',NULL,'person.create','person','19','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','9746aaf7198117b05eaa6587d9d246865d954440ff87127c7b23cb790450a898');
INSERT INTO "audit_entry" VALUES(68,'2026-11-25 03:22:47.496146',NULL,'account.open','account','11','["email", "person_id"]','','af0dac271e32d27871f433f9e2e2e9f82d30e2428ecdec9daf57d0ea46904599');
INSERT INTO "audit_entry" VALUES(69,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','11','["role.trainer"]','','1b384ad48bfc54d535fb4b3c24baf6b391bfaa876aafb7ce78cb9894369b09e5');
INSERT INTO "audit_entry" VALUES(70,'2023-08-31 22:00:00.000000',NULL,'person.create','person','20','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','9486bbd00d4abdfe432d9296ad70b9728938acd3dcac9ba1899986db628c4807');
INSERT INTO "audit_entry" VALUES(71,'2026-11-25 03:22:47.496146',NULL,'account.open','account','12','["email", "person_id"]','','6df81d005c209bfc452eb808667e63b89d155ecfe26596877343d29cb97e97f9');
INSERT INTO "audit_entry" VALUES(72,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','12','["role.trainer"]','','96e81803f4c03b6e8cb3c93267427eb6f9011386db1742d7342e11d2e29f233e');
INSERT INTO "audit_entry" VALUES(73,'2023-08-31 22:00:00.000000',NULL,'person.create','person','21','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','9d91bad3fe5e20c89d9dfe083e99025709c74cda80345b5bd6c4584c7c68f56a');
INSERT INTO "audit_entry" VALUES(74,'2026-11-25 03:22:47.496146',NULL,'account.open','account','13','["email", "person_id"]','','5a1c84fbb1f428be9806a7b383971688122f5a63809d53615e9665652c481c36');
INSERT INTO "audit_entry" VALUES(75,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','13','["role.trainer"]','','13bb42eacacd1430475007625bc3192a5f32ccdeafce0f37c14734ea410d92de');
INSERT INTO "audit_entry" VALUES(76,'2023-08-31 22:00:00.000000',NULL,'person.create','person','22','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','e62201d9d13f746df63712a1f5b10ffe353806aea3a78b529a4cc423b3c01b86');
INSERT INTO "audit_entry" VALUES(77,'2026-11-25 03:22:47.496146',NULL,'account.open','account','14','["email", "person_id"]','','ccf70aafeaf2ed2b8375408d4c49e453f04d67d3c673b47bcb489e9ca87aad83');
INSERT INTO "audit_entry" VALUES(78,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','14','["role.trainer"]','','8a967e84a4ff11d7b28c294da8ea9098c0f9d4a2dd45399bc544eafaa0a774cc');
INSERT INTO "audit_entry" VALUES(79,'2023-08-31 22:00:00.000000',NULL,'person.create','person','23','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','4e20479d16c162e738c2fb0c3cd7c0223ca7bbd9505ccebc5496cd8688457315');
INSERT INTO "audit_entry" VALUES(80,'2026-11-25 03:22:47.496146',NULL,'account.open','account','15','["email", "person_id"]','','278d6addacb8c98046586f7c55ef01b270137986e634977d4d578ff4d80a2eb5');
INSERT INTO "audit_entry" VALUES(81,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','15','["role.trainer"]','','b1f8602d9005125f706472f342e7c7579c17121349afd993c74af054858a1a59');
INSERT INTO "audit_entry" VALUES(82,'2023-08-31 22:00:00.000000',NULL,'person.create','person','24','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','a0208040af7a9d6d5a6b4b05789c7098f463148dc8d025c214f0998386aafec7');
INSERT INTO "audit_entry" VALUES(83,'2026-11-25 03:22:47.496146',NULL,'account.open','account','16','["email", "person_id"]','','6c034ca09f91fee379c544cadcbdc17eaa0f4cdb0aa609a585a1f8d6e33c1f4a');
INSERT INTO "audit_entry" VALUES(84,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','16','["role.trainer"]','','d9238c2da99607d1535988ec167c5099ae982076a7d4f0f404a46436b4734fa5');
INSERT INTO "audit_entry" VALUES(85,'2023-08-31 22:00:00.000000',NULL,'person.create','person','25','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','f9d109aff2345ee1e2b034bd67f1cc309a6954d86fed30ee702de6a88674894c');
INSERT INTO "audit_entry" VALUES(86,'2026-11-25 03:22:47.496146',NULL,'account.open','account','17','["email", "person_id"]','','0a7b4c05638facb9cab5c867b3921915a9a3b720b1a2cd2b63e5f20c12777bad');
INSERT INTO "audit_entry" VALUES(87,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','17','["role.trainer"]','','914e1318fdd9014d79e0362ea13116bbf5ca7718db90059f22710a6656b1a04c');
INSERT INTO "audit_entry" VALUES(88,'2023-08-31 22:00:00.000000',NULL,'person.create','person','26','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','dceea02b6561ecf2d46e84b68a718f78d01f044a05279af712cdaca6e4cce31b');
INSERT INTO "audit_entry" VALUES(89,'2026-11-25 03:22:47.496146',NULL,'account.open','account','18','["email", "person_id"]','','5f56e6289c9f114e70f09ff45ef55dfe6ddfcff12e71e7d01210e2fa5b35e6fc');
INSERT INTO "audit_entry" VALUES(90,'2026-11-25 03:22:47.496146',NULL,'account.grant','account','18','["role.trainer"]','','b4389e43f7f3613cf4812ee011182915405a6ae6f6eddd633860b9c4d0627723');
INSERT INTO "audit_entry" VALUES(91,'2026-11-25 03:22:47.496146',1,'contact_person.create','contact_person','1','["email", "name", "phone", "role"]','','0b98cc18ad1783400a4684e9c2d4f79dc22172e869db7d78231bbc441be05537');
INSERT INTO "audit_entry" VALUES(92,'2026-11-25 03:22:47.496146',1,'import_file.keep','import_file','1','[]','','7d28f508bfefdbed1df133e787b738687b07385d0a34f9195deb342490f7f9de');
INSERT INTO "audit_entry" VALUES(93,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','10','["notice 1"]','','443d73f49007d6a464e88da0e6813ae58e4373c7aa917bf994141d83f2630f05');
INSERT INTO "audit_entry" VALUES(94,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','10','["notice 2"]','','cb3cbeea0db20debeb3aae52bea2a52d42d49f3959263fd68c566c6d08c4670f');
INSERT INTO "audit_entry" VALUES(95,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','1','["notice 1"]','','bf7c471dc89d3c0b8dff1eb1595b05a1a0fa407b312ea8044a6adec49ea580fc');
INSERT INTO "audit_entry" VALUES(96,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','1','["notice 2"]','','da6241da56e675ebb653146c42641a9b7a8331b0860d7c762afc8ad6112aec12');
INSERT INTO "audit_entry" VALUES(97,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','2','["notice 1"]','','68072ac77296155d94ec156c66bdd1d39c0e75f3632e276b5708327ae495bae0');
INSERT INTO "audit_entry" VALUES(98,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','2','["notice 2"]','','cdfa011274a2e5184ae187387d95a0e9fc8d8ed4bd4638717c839ce0abe0b0f3');
INSERT INTO "audit_entry" VALUES(99,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','3','["notice 1"]','','710da8a0c8cf4d035e29f67d587f95298f4521532354ee9d15149cec1ae71c7f');
INSERT INTO "audit_entry" VALUES(100,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','3','["notice 2"]','','7fbb6261721421a1a0d887cb5646187328570150e48c8aef7a4c98c22b06c88c');
INSERT INTO "audit_entry" VALUES(101,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','4','["notice 1"]','','08f9db69d3dfcebc544d1b99978de541b018dc9b13c0e1f0ef82f9d62d63fbc2');
INSERT INTO "audit_entry" VALUES(102,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','4','["notice 2"]','','80818eaf5d6a56d37737687b9b6f5fa600bb9af0ed799fce70d353e61cad3513');
INSERT INTO "audit_entry" VALUES(103,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','5','["notice 1"]','','2587612f7a6734c28c9ae6580cdfee9fb4e48092d440ebbf1e8d8f5417a66c29');
INSERT INTO "audit_entry" VALUES(104,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','5','["notice 2"]','','c7b84eb2d375abd1c1b236b55c1d506ea10c0aeca08e84014af31a47cadbdba0');
INSERT INTO "audit_entry" VALUES(105,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','6','["notice 1"]','','97c6d6ea64aca930fada377382ba1fdfdc0b9b7aeca81cfe7d50fa0c6bfe7d88');
INSERT INTO "audit_entry" VALUES(106,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','6','["notice 2"]','','8988adec1afece20d3b7c14577fa3b59d852058fce9bb0b29f549c55f62b758c');
INSERT INTO "audit_entry" VALUES(107,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','7','["notice 1"]','','8644ac85c142ddbf3b93d02d3135f72a51558931893963f7bc16a9f2815459fa');
INSERT INTO "audit_entry" VALUES(108,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','7','["notice 2"]','','0ba1c8c795ce176084a67704c528e6bf2012652df885637832aa65cbc960fdd5');
INSERT INTO "audit_entry" VALUES(109,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','8','["notice 1"]','','1329cb05e44a78fad3d24698b029b43bf4837720bc45307cf586ebdc9ec4b5cd');
INSERT INTO "audit_entry" VALUES(110,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','8','["notice 2"]','','dc7f2eca3a611b3f7555c52f70000d97715f91dec97ced3808fa2a372a9e8b84');
INSERT INTO "audit_entry" VALUES(111,'2026-11-25 03:22:47.496146',5,'data_request.record','data_request','1','["kind", "received_on"]','','d580deb0315af61ea9b62fc3976716fcde9272b7d0ccd813f3432985751afe86');
INSERT INTO "audit_entry" VALUES(112,'2026-11-25 03:22:47.496146',5,'data_request.record','data_request','2','["kind", "received_on"]','','ea6ec9c59c6738150249e035f8e1970c8fa76a6cfab625666ff211a474106e42');
INSERT INTO "audit_entry" VALUES(113,'2026-11-25 03:22:47.496146',5,'project.hold','project','1','["from_on", "until_on"]','','f619f4fe1db995c15ffb312b6546e9acdc5f7d3cf71907de1931e21430bf53f5');
INSERT INTO "audit_entry" VALUES(114,'2026-10-29 07:00:00.000000',1,'edition.create','edition','1','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','a977f3111ab5907b906cb40ea7a706797df73cc253f6f43c28898ab0b32be2a2');
INSERT INTO "audit_entry" VALUES(115,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','1','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','1371228fe207b3c06f9da3da47389eb8912bfd82bb6495f5b418a3d5b690974a');
INSERT INTO "audit_entry" VALUES(116,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','2','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','c431e5aeb5f0b1a764570a107f443c6d3cd522352b70154960546cb42d5107ae');
INSERT INTO "audit_entry" VALUES(117,'2026-10-29 07:00:00.000000',1,'edition.create','edition','2','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','cf587aa061c61d1cb47775c36665f2c5fa1ec47bd1dae1e713256880ce147051');
INSERT INTO "audit_entry" VALUES(118,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','3','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','ea9b3dbb68d83e1dfd16dda9183d8ad194279f50a0fc7110fdc827cd683d2655');
INSERT INTO "audit_entry" VALUES(119,'2026-10-29 07:00:00.000000',1,'edition.publish','edition','2','["changed_at", "published_at", "state"]','','d2c9a9c8d49f5b52ed7f40935bce31ca1970bd251253a1a5da53cbe9712b7fee');
INSERT INTO "audit_entry" VALUES(120,'2026-11-10 06:04:26.874036',NULL,'enrolment.apply','enrolment','1','["arrival", "state"]','','6128932bcfe56432fd35084142d03f745216a0632cd8fd19264bcdbbf1e40192');
INSERT INTO "audit_entry" VALUES(121,'2026-11-15 05:08:53.748072',NULL,'enrolment.apply','enrolment','2','["arrival", "state"]','','1e7f37b106d2dddc3c8d4606b5a669322b5cf24f04da2500216ffa1a8e9a573e');
INSERT INTO "audit_entry" VALUES(122,'2026-11-20 04:13:20.622108',NULL,'enrolment.apply','enrolment','3','["arrival", "state"]','','ad187e82cdbc8675f09e80713b21f2d171a01e9b7ee65568fc16140d684ea7aa');
INSERT INTO "audit_entry" VALUES(123,'2026-11-25 03:22:47.496146',1,'edition.cancel','edition','2','["state"]','DEMO: za mało zgłoszeń','670cb6912a7c9c21a883eaa57a323ce09e3bf8ff5c743e50bc7b42c984406ec9');
INSERT INTO "audit_entry" VALUES(124,'2026-11-25 03:22:47.496146',1,'enrolment.cancel','enrolment','1','["state"]','','129e18ab75e8d60af9e7a6cfdb50fb3ee377b14e1a8c835820d4901801312ed4');
INSERT INTO "audit_entry" VALUES(125,'2026-11-25 03:22:47.496146',1,'enrolment.cancel','enrolment','2','["state"]','','d43ab3232689b68be1b11eaa1f710bbd4d2385ae3861cda1a23a4daaff2cd082');
INSERT INTO "audit_entry" VALUES(126,'2026-11-25 03:22:47.496146',1,'enrolment.cancel','enrolment','3','["state"]','','a003a6e7c03f19439893b452da7b01f171b06898c1d8ba336158baab93f458e2');
INSERT INTO "audit_entry" VALUES(127,'2023-09-04 06:00:00.000000',1,'edition.create','edition','3','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','ca1e89f6dc97b5f99e3b3e5a8f612aa363946ba2774c5e2f4daf65f5a5680d70');
INSERT INTO "audit_entry" VALUES(128,'2023-09-04 06:00:00.000000',1,'meeting.create','meeting','4','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','1aa4c194a0ad5382eeade7ad7898e8bc7260dabb4a9a7bac188d0a6623c7a1de');
INSERT INTO "audit_entry" VALUES(129,'2023-09-04 06:00:00.000000',1,'edition.publish','edition','3','["changed_at", "published_at", "state"]','','f9e6dcccd5065014fd19edeb4a0ba0ce2c69a3b55855cf4c6eb420a2ab66bb96');
INSERT INTO "audit_entry" VALUES(130,'2023-09-14 14:26:06.666667',NULL,'enrolment.apply','enrolment','4','["arrival", "state"]','','3cfec14fd054b4161cc6d6740e8748f41a0821f1c1762cd9c79ec1b15ae99750');
INSERT INTO "audit_entry" VALUES(131,'2023-09-17 22:52:13.333334',NULL,'enrolment.apply','enrolment','5','["arrival", "state"]','','392ab2fcb4f94d3fd2415a958e967bcfec1a64d81b56cc6adef77444c9e872b6');
INSERT INTO "audit_entry" VALUES(132,'2023-09-21 07:18:20.000001',NULL,'enrolment.apply','enrolment','6','["arrival", "state"]','','d5a7584bf107729f917a5cde73e8438c686c0ea7319b307b1933891b16894512');
INSERT INTO "audit_entry" VALUES(133,'2023-09-24 15:44:26.666668',NULL,'enrolment.apply','enrolment','7','["arrival", "state"]','','c14fd7f9927cecce0febb18a67aa56217a83dfdb357be12cddb426c5a2246e20');
INSERT INTO "audit_entry" VALUES(134,'2023-09-28 00:10:33.333335',NULL,'enrolment.apply','enrolment','8','["arrival", "state"]','','007d6372d2f898d06d8c5c59f42d0e503dd6d47ebbd476de65f0cafe1006d033');
INSERT INTO "audit_entry" VALUES(135,'2023-10-01 08:36:40.000002',NULL,'enrolment.apply','enrolment','9','["arrival", "state"]','','bd287ad5689d01b8aa5ccf37bcfde5ded89bccdb8602df92924beb74d508dfd1');
INSERT INTO "audit_entry" VALUES(136,'2023-10-04 17:02:46.666669',NULL,'enrolment.apply','enrolment','10','["arrival", "state"]','','b79cdf580bf32907f8450bb638378f56e4c3fedae9f1d736da921b3c4596941a');
INSERT INTO "audit_entry" VALUES(137,'2023-10-08 01:28:53.333336',NULL,'enrolment.apply','enrolment','11','["arrival", "state"]','','b8fc6031bc2ac96de8d5040b262b824c0c25235abecb7fddee73227cc41e870a');
INSERT INTO "audit_entry" VALUES(138,'2023-10-11 09:58:00.000000',NULL,'enrolment.withdraw','enrolment','6','["state"]','','acb29efab1820e07a2cfe99afe8be9d1ec3e1876e0a1bbed3a73cc2a20916609');
INSERT INTO "audit_entry" VALUES(139,'2023-10-16 12:10:00.000000',1,'register.mark','meeting','4','["marks"]','','dc341b111e56779cf542c790ecda1eaf8b42393db6385208b43773f88f2fd919');
INSERT INTO "audit_entry" VALUES(140,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','1','["began_on"]','','c93b20a809a965c4ea487aabc60e333c247c0e25e7e9af7fc404d630ef1e97d2');
INSERT INTO "audit_entry" VALUES(141,'2023-10-16 12:10:00.000000',1,'support.begin','support','1','["began_on", "source"]','','0990f3019965f2f983c9bb0f9177be3c4e3e6873ec973471e30bef118ec20a9f');
INSERT INTO "audit_entry" VALUES(142,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','2','["began_on"]','','eb9e639102891013b2b40cb488f14bb240ccd18d1c9d52edd1aa3f2765d36b4d');
INSERT INTO "audit_entry" VALUES(143,'2023-10-16 12:10:00.000000',1,'support.begin','support','2','["began_on", "source"]','','21e08c1383ada7caeaead77d4352049b99fef42a80ab011688c21e6be9f2cf6a');
INSERT INTO "audit_entry" VALUES(144,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','3','["began_on"]','','6bd04cf970d33745c2774c79aa065dc17979921c0c288f7ac5f8ac499e76da87');
INSERT INTO "audit_entry" VALUES(145,'2023-10-16 12:10:00.000000',1,'support.begin','support','3','["began_on", "source"]','','418d6f010695be1b3a5599dac41d656c2f0fea7ec3906773cb5ff44cc110a06c');
INSERT INTO "audit_entry" VALUES(146,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','4','["began_on"]','','d908f0aa738f006fa5cbc77abc3335d7ec403d334930e72e52662c32bf5ab344');
INSERT INTO "audit_entry" VALUES(147,'2023-10-16 12:10:00.000000',1,'support.begin','support','4','["began_on", "source"]','','86927385e7fc17912edea4c760e137475ab6623eebda0914acc08f8a460870f8');
INSERT INTO "audit_entry" VALUES(148,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','5','["began_on"]','','a5cc8dadddc045d11d0abafb58b3180b4889fef5ba2ce07a8c4d659d092333ab');
INSERT INTO "audit_entry" VALUES(149,'2023-10-16 12:10:00.000000',1,'support.begin','support','5','["began_on", "source"]','','b15a12673cda01a5d9aa738c56d603f176eb91ead3762bf70d7a278c83b8a355');
INSERT INTO "audit_entry" VALUES(150,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','6','["began_on"]','','9079dbb0910bfdd0403bfac05051560f4723ca3ad5ea2ce2f58422104564a054');
INSERT INTO "audit_entry" VALUES(151,'2023-10-16 12:10:00.000000',1,'support.begin','support','6','["began_on", "source"]','','d7aeabb5bda9917f083f69a60689034c66e45234c03d085001fd752de8a1255c');
INSERT INTO "audit_entry" VALUES(152,'2023-10-16 12:10:00.000000',1,'institution_participation.begin','institution_participation','1','["staff_began_on"]','','d1474b01ef2de695eafc7941ae57d245478bf34f99002948221ba18e249cbee2');
INSERT INTO "audit_entry" VALUES(153,'2023-10-16 12:10:00.000000',1,'institution_participation.begin','institution_participation','2','["staff_began_on"]','','c77e465620921aa9df4d904f8ad5a89ef508508795273711c7655d38645907e4');
INSERT INTO "audit_entry" VALUES(154,'2023-10-16 12:10:00.000000',1,'institution_participation.begin','institution_participation','3','["staff_began_on"]','','30ecb9bd687b2bc3fc3a5c30132d141af9e241f08f5c11b9dcd426a5c7261f54');
INSERT INTO "audit_entry" VALUES(155,'2023-10-16 12:10:00.000000',1,'institution_participation.begin','institution_participation','4','["staff_began_on"]','','aa2d0d2aa53f957879251192e02f92fc1d810e87ef93cf99d2dcbf779ce7c00a');
INSERT INTO "audit_entry" VALUES(156,'2023-10-16 12:15:00.000000',1,'register.close','meeting','4','["closed_at"]','','75c8c744654b18c3739684134a90035ea0e1ec4ccd926b9773af981e6c1d8ef0');
INSERT INTO "audit_entry" VALUES(157,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','1','["number"]','','3b0cdbdbca102a5f535825d206a05cac9ed64a8f92b9a634ceb6018be57c9efc');
INSERT INTO "audit_entry" VALUES(158,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','2','["number"]','','9e241b8a4f85e727b77f7f8ed6f25165da6d58d38385be21df3ea04436c61414');
INSERT INTO "audit_entry" VALUES(159,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','3','["number"]','','61dc4a0d99991f08b2a606bde95e557ce09ea6b082647f03ee9aa303c5c13850');
INSERT INTO "audit_entry" VALUES(160,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','4','["number"]','','336d7af8ecebc355c12c297ed81d9d2decbdc8516f3bc60983cbc0d27280ef00');
INSERT INTO "audit_entry" VALUES(161,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','5','["number"]','','9e1264132dc16640cefd5db893a9af1efadc54e2bc370d9e2d2a7470f71469cd');
INSERT INTO "audit_entry" VALUES(162,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','6','["number"]','','29c416dd7aa2fe73332a72bd411d8855c15a78dafdd187dc624ae65ef0347bad');
INSERT INTO "audit_entry" VALUES(163,'2026-10-21 06:00:00.000000',1,'edition.create','edition','4','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','8422b3a772cdb10bb0c94a706e8bd9a91af32c3cd25ad29d689e1ed97dfa5c49');
INSERT INTO "audit_entry" VALUES(164,'2026-10-21 06:00:00.000000',1,'meeting.create','meeting','5','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','934b5578976dc56d31a78fea98d35b1649bca2c4dd3ff791334e01f385c5cecc');
INSERT INTO "audit_entry" VALUES(165,'2026-10-21 06:00:00.000000',1,'meeting.create','meeting','6','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','45c166b25fbd6fe8a1059c6556385bde1978f60260ca736e7a5ecec0f1c99406');
INSERT INTO "audit_entry" VALUES(166,'2026-10-21 06:00:00.000000',1,'meeting.create','meeting','7','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','88e28e6083f18d413894a2467a241e07dba3cc0b92e11376ab014ba6fde39de4');
INSERT INTO "audit_entry" VALUES(167,'2026-10-21 06:00:00.000000',1,'edition.publish','edition','4','["changed_at", "published_at", "state"]','','99fb64c018351ce65dcd59a15ba8f20f4886dfb8fe869d67664bdd5d04971564');
INSERT INTO "audit_entry" VALUES(168,'2026-10-29 23:26:06.666667',NULL,'enrolment.apply','enrolment','12','["arrival", "state"]','','52ac543f4f0a86134c29ed86789fea8b0b9f91ec8f2a4352678882873e50efac');
INSERT INTO "audit_entry" VALUES(169,'2026-10-31 15:52:13.333334',NULL,'enrolment.apply','enrolment','13','["arrival", "state"]','','424409fe33003491d732887178bad33e5473ca988a13a64130374d769a0efa7e');
INSERT INTO "audit_entry" VALUES(170,'2026-11-02 08:18:20.000001',NULL,'enrolment.apply','enrolment','14','["arrival", "state"]','','7fd839de8f561e95127b504c05599bc17e1ec8e4f2f25c64e1c4489bfa6e50b3');
INSERT INTO "audit_entry" VALUES(171,'2026-11-04 00:44:26.666668',NULL,'enrolment.apply','enrolment','15','["arrival", "state"]','','e5e7ff4101e9fae8fdec9895dedc9a54b7c12358743ba2d39cb125cbe02dc584');
INSERT INTO "audit_entry" VALUES(172,'2026-11-05 17:10:33.333335',NULL,'enrolment.apply','enrolment','16','["arrival", "state"]','','4deb1c99ce4789f6ea0fb840cc1ccb7073d813fccaf188e2ce3e4d087c355ae7');
INSERT INTO "audit_entry" VALUES(173,'2026-11-07 09:36:40.000002',NULL,'enrolment.apply','enrolment','17','["arrival", "state"]','','8ddf2872cdeecd1b0068e74704497b15c61c6388fe7e755e6bb8a663341d8f8b');
INSERT INTO "audit_entry" VALUES(174,'2026-11-09 02:02:46.666669',NULL,'enrolment.apply','enrolment','18','["arrival", "state"]','','c9f519c8ea83a4ef05fd654f13e8ad6190d51d948637acba374f54890390debe');
INSERT INTO "audit_entry" VALUES(175,'2026-11-10 18:28:53.333336',NULL,'enrolment.apply','enrolment','19','["arrival", "state"]','','4dbae0e74e96191eb3c471e2afc831d7f169b67d046b416e5f9df726920c78f8');
INSERT INTO "audit_entry" VALUES(176,'2026-11-17 15:10:00.000000',1,'register.mark','meeting','5','["marks"]','','8e50783847c7919ffc572272b6392484410ad6c226dbad50af3adcec4cf20081');
INSERT INTO "audit_entry" VALUES(177,'2026-11-17 15:10:00.000000',1,'participation.begin','participation','7','["began_on"]','','109a840b4d0eb8236b920164d5d7401b168e93a66a757549331ec9d6e7209fa5');
INSERT INTO "audit_entry" VALUES(178,'2026-11-17 15:10:00.000000',1,'support.begin','support','7','["began_on", "source"]','','4fb4f20de409827850d8c46ad536e9e709b3ee153f6b55e6ee407a09167041d5');
INSERT INTO "audit_entry" VALUES(179,'2026-11-17 15:10:00.000000',1,'support.begin','support','8','["began_on", "source"]','','f9cd2608011c2281fd7c1a6475d0e9e0a072d48975f572c60a57becbadaaa680');
INSERT INTO "audit_entry" VALUES(180,'2026-11-17 15:10:00.000000',1,'support.begin','support','9','["began_on", "source"]','','5be9d45f9a9e93601428be1a6aecccb6b2b0db2aedebac0ab5124f6c6a29b738');
INSERT INTO "audit_entry" VALUES(181,'2026-11-17 15:10:00.000000',1,'participation.begin','participation','8','["began_on"]','','5ccb2d5d26d6e0ae01e0db4c3cd69f81a91af27181c8b93b7177de39efc358f6');
INSERT INTO "audit_entry" VALUES(182,'2026-11-17 15:10:00.000000',1,'support.begin','support','10','["began_on", "source"]','','ea97ce466fc73272737ec6cf3e5d66b6850caf32554313dafdd2312dc6707e95');
INSERT INTO "audit_entry" VALUES(183,'2026-11-17 15:10:00.000000',1,'participation.begin','participation','9','["began_on"]','','4ba768441781a793814dd69396dc1ec43033916250f16d9a3a2135a47aad95d7');
INSERT INTO "audit_entry" VALUES(184,'2026-11-17 15:10:00.000000',1,'support.begin','support','11','["began_on", "source"]','','b6b4f90fb8df72ffd10af7b159a6935716f71e042dbdb7b59540434ce8b30904');
INSERT INTO "audit_entry" VALUES(185,'2026-11-17 15:15:00.000000',1,'register.close','meeting','5','["closed_at"]','','712c716ce55a12b1295e79625cefa2c8fcb7ccc7be8bf2588c6a2017dfa8f1db');
INSERT INTO "audit_entry" VALUES(186,'2026-10-29 07:00:00.000000',1,'edition.create','edition','5','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','a54f447109a869469570695f6560b97455b184701c580f230267ad91a411cd2d');
INSERT INTO "audit_entry" VALUES(187,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','8','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','cf9740ec7396da61ab02d3e63bc0dc2a083ddbabd1b417ac5e15fe3df74465f5');
INSERT INTO "audit_entry" VALUES(188,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','9','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','2ae2038d39ec85b341ed9af27e2c25023ea8f9020b3d8029a0b88ca5248edddf');
INSERT INTO "audit_entry" VALUES(189,'2026-10-29 07:00:00.000000',1,'edition.publish','edition','5','["changed_at", "published_at", "state"]','','18c565704da9decb6067162583270a8c32e0846256ef23dc8b0f8f4a288b5219');
INSERT INTO "audit_entry" VALUES(190,'2026-11-07 11:55:18.610683',NULL,'enrolment.apply','enrolment','20','["arrival", "state"]','','d156dea3d0d9324bb5c44cc9f61e88f0f5c2eac4e21ec1d8c4498ec45b685ea5');
INSERT INTO "audit_entry" VALUES(191,'2026-11-09 16:50:37.221366',NULL,'enrolment.apply','enrolment','21','["arrival", "state"]','','dad796621a29e45e02386bb64d8c32503b9d2106c1e318c8a7be8f0c41afef54');
INSERT INTO "audit_entry" VALUES(192,'2026-11-11 21:45:55.832049',NULL,'enrolment.apply','enrolment','22','["arrival", "state"]','','c897c7e315624d32b6c3e163628137f496a90a2fc4cc171303f0a2ec229f9d6a');
INSERT INTO "audit_entry" VALUES(193,'2026-11-14 02:41:14.442732',NULL,'enrolment.apply','enrolment','23','["arrival", "state"]','','1fe46c5b9f5797b97cbcdced12d7936b60b0e3c190776595e4216952368f95e6');
INSERT INTO "audit_entry" VALUES(194,'2026-11-16 07:36:33.053415',NULL,'enrolment.apply','enrolment','24','["arrival", "state"]','','296f0f15a0e7dd1a0fcc4a29e410766565817378048181c035fa12257e17ab01');
INSERT INTO "audit_entry" VALUES(195,'2026-11-18 12:31:51.664098',NULL,'enrolment.apply','enrolment','25','["arrival", "state"]','','3fbca09831a7c4186ceeb8a413382fb41f0a83dc7e9264d41c4c9c80b60dc32b');
INSERT INTO "audit_entry" VALUES(196,'2026-11-20 17:27:10.274781',NULL,'enrolment.apply','enrolment','26','["arrival", "state"]','','0681c09dcd2712c386154ed22976b2f89c9a3524aaf3850079b8ab186c43c22c');
INSERT INTO "audit_entry" VALUES(197,'2026-11-22 22:22:28.885464',NULL,'enrolment.apply','enrolment','27','["arrival", "state"]','','a0fbb9ee76a216a25e1b6e0386744ac231d609300ec5d23e73c6f7c5af77a715');
INSERT INTO "audit_entry" VALUES(198,'2026-11-25 03:20:47.496146',NULL,'enrolment.withdraw','enrolment','22','["state"]','','f20c3dc0762a893f2a557ac934c4633471f9cf09b62a54469d2319bca385863e');
INSERT INTO "audit_entry" VALUES(199,'2026-11-25 03:20:47.496146',NULL,'enrolment.promote','enrolment','25','["seated_at", "state"]','','901d23b1d651ffc6245023cb51fe0256ebdeb4fa47157c0314f20755b6b1f0d1');
INSERT INTO "audit_entry" VALUES(200,'2026-10-29 07:00:00.000000',1,'edition.create','edition','6','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','cbc080f2f2f285b667a22cd3a188ddbb5fe729594ef051de2149925475d0c68b');
INSERT INTO "audit_entry" VALUES(201,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','10','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','62fad577cde9307bbac5f5601c32c78fbde5259eb3850e05dea054d0260fe59c');
INSERT INTO "audit_entry" VALUES(202,'2026-10-29 07:00:00.000000',1,'edition.publish','edition','6','["changed_at", "published_at", "state"]','','580b9096b14b75cb4271ced685bc95fd85615bee2caeb25ca9ffdc63afb23fef');
INSERT INTO "audit_entry" VALUES(203,'2026-11-07 06:37:46.749615',NULL,'enrolment.apply','enrolment','28','["arrival", "state"]','','d75db0a3457a249f91d2283a37f89e2a650d9fba0bbbbd74125646d16491e42f');
INSERT INTO "audit_entry" VALUES(204,'2026-11-09 06:15:33.499230',NULL,'enrolment.apply','enrolment','29','["arrival", "state"]','','07a6ebff8b3438ff481b9571ccbe9f61a771664e0b92157402499870de1b998d');
INSERT INTO "audit_entry" VALUES(205,'2026-11-11 05:53:20.248845',NULL,'enrolment.apply','enrolment','30','["arrival", "state"]','','c3d209e8b0af77739efe3e16529e9264048b193f153feaddd83092c9ba5e3b80');
INSERT INTO "audit_entry" VALUES(206,'2026-11-13 05:31:06.998460',NULL,'enrolment.apply','enrolment','31','["arrival", "state"]','','765dbd82d0529876d6763fa324979cd720ee34b43fa1931ccf9a974dee78711f');
INSERT INTO "audit_entry" VALUES(207,'2026-11-15 05:08:53.748075',NULL,'enrolment.apply','enrolment','32','["arrival", "state"]','','034d66a33a43121d6df04af59b675f1059904c92459e10531f304e756f22de20');
INSERT INTO "audit_entry" VALUES(208,'2026-11-17 04:46:40.497690',NULL,'enrolment.apply','enrolment','33','["arrival", "state"]','','429f4563f0c0b824d9fade2fc42fb7c55150036dedb42c616fd67f54f7a22576');
INSERT INTO "audit_entry" VALUES(209,'2026-11-19 04:24:27.247305',NULL,'enrolment.apply','enrolment','34','["arrival", "state"]','','6b9822cba14049e2ea3c0befa6643b4247a64fd12e32fd1b92e718f87f216965');
INSERT INTO "audit_entry" VALUES(210,'2026-11-21 04:02:13.996920',NULL,'enrolment.apply','enrolment','35','["arrival", "state"]','','e2f6f5d5672e6d9a343f91f0c09ac61f8a13992e16c4c7e851ab78e6a735d0fb');
INSERT INTO "audit_entry" VALUES(211,'2026-11-23 03:40:00.746535',NULL,'enrolment.apply','enrolment','36','["arrival", "state"]','','bf6869a3fdf6a2b2378e51f809cac4d05d8eace0b58417cd0c58adb431416e59');
INSERT INTO "audit_entry" VALUES(212,'2026-11-25 03:20:47.496146',NULL,'enrolment.withdraw','enrolment','30','["state"]','','472190d7784dd7c9fb907183404dfb2d16ae9a653ef21090329b98503b5d1a5b');
INSERT INTO "audit_entry" VALUES(213,'2026-11-25 03:22:47.496146',1,'assessment.record','assessment','1','["assessed_on", "assessor", "document", "result"]','','cca6e114be3595cab37dd960152fc0b141f1206620a14c0a14772f04b1b46c53');
INSERT INTO "audit_entry" VALUES(214,'2026-11-25 03:22:47.496146',1,'participation.end','participation','1','["ended_as_planned", "ended_on", "exit_situation"]','','3daef257798a64fcce452d5046d1f4fa794c41059ea1a4137ab5e88fbea85742');
INSERT INTO "audit_entry" VALUES(215,'2026-11-25 03:22:47.496146',1,'participation.end','participation','6','["ended_as_planned", "ended_on", "exit_situation"]','','c5f8b1a2c85a55e1fe679ef1efeb9bbf7168e15b4f68cc7e0722fa1ea003d2d7');
INSERT INTO "audit_entry" VALUES(216,'2026-11-25 03:22:47.496146',1,'qualification.create','qualification','1','["document", "issued_on", "issuer", "kind", "legal_basis", "speciality"]','','e0765ddf7de14c6278f0ec197e1b47b862c455dc47cc9719c12aa376a55bd74b');
INSERT INTO "audit_entry" VALUES(217,'2026-11-25 03:22:47.496146',1,'qualification.create','qualification','2','["document", "issued_on", "issuer", "kind", "legal_basis", "speciality"]','','fa48a34b0ae5424efae3a5d5f5df80fd0c5da52df74adb1893f1a660a2efdcf1');
INSERT INTO "audit_entry" VALUES(218,'2026-11-25 03:22:47.496146',1,'post.begin','post','27','["from_on", "institution_id", "is_main", "position", "staff_group_code", "until_on"]','','870442ac89ad568a7f0144f401d51354014eaf83d905bc6a73a4c86ab05880c4');
INSERT INTO "audit_entry" VALUES(219,'2026-11-25 03:22:47.496146',1,'person.create','person','27','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','5db2c11271ec808f9c1c105104d58d216b78c1dde55df3da80802e7e38493efd');
INSERT INTO "audit_entry" VALUES(220,'2026-11-25 03:22:47.496146',1,'person.participant_form','person','27','["birth_on", "sex"]','','6883d11b62ed063ca857373affc0df1c12229dbaf07079a83167bd178d699f5a');
INSERT INTO "audit_entry" VALUES(221,'2026-11-25 03:22:47.496146',1,'past_file.keep','past_file','1','[]','','e473a1db87f0234618cb51a77328d214f0a05fa633222477fe5fa82253b5c958');
INSERT INTO "audit_entry" VALUES(222,'2026-11-25 03:22:47.496146',1,'participation.past','participation','1','["supports"]','','32ed994ec488b2d461fded0a29c2bf3f7fdb8bc7eedfe1634798ad9635dc9b04');
INSERT INTO "audit_entry" VALUES(223,'2026-11-25 03:22:47.496146',1,'past_certificate.record','past_certificate','1','["number"]','','cb89f0f2e8a6ed5e01b93a625ae5fa8598b80420cc60d4130a4857c581cfb896');
INSERT INTO "audit_entry" VALUES(224,'2026-11-25 03:22:47.496146',1,'participation.past','participation','7','["began_on", "supports"]','','15a91ebbd047d8dc3ece71f0f9389fa0fb31316dd912494593e80175d76839f9');
INSERT INTO "audit_entry" VALUES(225,'2026-11-25 03:22:47.496146',1,'past_certificate.record','past_certificate','2','["number"]','','f0e17bf02ee28a6960ee52da992497ac2026bcaca629bee5c1649976c32a530f');
INSERT INTO "audit_entry" VALUES(226,'2026-11-25 03:22:47.496146',1,'participation.past','participation','2','["supports"]','','87251c88c26595383b9fdd1bfd0cf6ff4fb4a6b1ec7ed3c8c8ecc23dfbeef560');
INSERT INTO "audit_entry" VALUES(227,'2026-11-25 03:22:47.496146',1,'past_certificate.record','past_certificate','3','["number"]','','45b691c4e0f7db9798f5ae8239d26691146eb5fdca56a2e01ad4053e7569a585');
INSERT INTO "audit_entry" VALUES(228,'2026-11-25 03:22:47.496146',1,'participation.past','participation','3','["supports"]','','8afc08b0d95f618c23526433a8770f75f8e981b1e9b64d08c16e4335071b420e');
INSERT INTO "audit_entry" VALUES(229,'2026-11-25 03:22:47.496146',1,'past_certificate.record','past_certificate','4','["number"]','','f8c033dd455d9c8f6af977f02e4a59751e344e83255411f7258dcb64095b7738');
INSERT INTO "audit_entry" VALUES(230,'2026-11-25 03:22:47.496146',1,'participation.past','participation','4','["supports"]','','ad32469576f73b48752a7bc373e42cdc4de4824a1f9febbc2638451ae9d3e4be');
INSERT INTO "audit_entry" VALUES(231,'2026-11-25 03:22:47.496146',1,'past_certificate.record','past_certificate','5','["number"]','','8832771dd5957eee661fda7969ea3a674db689088d1789cd17ffbec8f3495977');
INSERT INTO "audit_entry" VALUES(232,'2026-11-25 03:22:47.496146',1,'past_file.take_over','past_file','1','["rows"]','','3c07494adeaea2d9cfd94dc66bfbab2a3850aed4b36de7fffc7fdeabf455b057');
INSERT INTO "audit_entry" VALUES(233,'2026-11-25 03:22:47.496146',1,'past_file.keep','past_file','2','[]','','4ff4f5c00def6042c8c291021a44c2e9dfd0518725f6ba7b04e74214ae8752fa');
CREATE TABLE audit_head (
	id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (id), 
	CONSTRAINT ck_audit_head_single CHECK (id = 1)
);
INSERT INTO "audit_head" VALUES(1,233,'4ff4f5c00def6042c8c291021a44c2e9dfd0518725f6ba7b04e74214ae8752fa');
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
INSERT INTO "certificate" VALUES(1,'w8mezjhgerstq',2023,1,'1/KPS/2023','3d11ae9cdc5dfdd9966d919309c95c18a90c5f0dc80f40b23b563a190024509c',8,3,5,'4bFfEyleSM8Ppp4nlhMRDz2+eM1ON93cf2RhocbpkGXaFx85uLxgpCC6C5+Bkt+Ovme/cblj/sVBqGCcKews08atQv4QFv9OAGDMutMNt81szKgdfFexEOH058VFkNLFZ71mzgjTTOB0dCI4SGB7riXNoUMePuQC5cDdd4ZfX2WmwhL+IKc0/HKNwXeRuZ+UtSW2AjL3v1ZXZdfRsAFcVYxP4T1JgGU1xNxgLWtyTqi/xdroduzvlfmO1DGu4+JG+1GlwMAgHUvC/DlG1MZurygdUtVMhKZJ9bj0zgrwGsttXYh5k3nvLNPNCJF5gBNRW6hTZSpDos6FpZT4FwB4l5WewOdJLx8wPfPHS3ZjLEBwDcoiUPnJ/ztEE896EeaNHuapYFQc/kGj7Cqho6wu9ceblMCQK3N3VhHdcba8kcPF24DcFaTkuEsublWbiFqyZHprYh8FPWNJp1sD4ybR+5xt5l0h5BF2JicisIPddRpbDuhuQDwcpLHKwazoGtd8Cz6DkCE4JGull/+3lxuw9vtR3ldOkIAGPkRkMgd1ckKKTfd3MMnQ6fOQeB+onkfMEd1UXSzZUNWm29P5WofxchTE565SsaP7vUibFDe7XaorVjjH3ubY1eBFXCbcg5hsQ5LWU+FwzmWk7aEJl2ISGoDqv92uTFWgye4s4O/AczdKAMWanC/2t6Iep/rl72UpyCfrarwSxFMjHjF+IZKYu8GiRuPOv7pevb5qyW9XZ1xZibwr2c8TkhOd6FmYKRelK0JcvSRcguTuMQ216ICK0bSw0unGRtwXO5V+3V2ncuzKzPC0nXnNukUQvU+a5/ryIcyVB9otL2H+5eQ3kwBfkJ7ZdCRZnFxg4sBzcV1C9p/J9DwA2Th/a4tMBjJDjkzZvAGjdq/HJqbfbsdwCTAHaK4qs5tmo+Y22nPd0p74kVdmIPjNq0AJhDCLMXmmDf7jQu1WlaOrB+8NoSn084iNWYe/2qs8ZHmPfQFo/mXzZbk2vXnxyG5i+z/6dXNvMeM+Spy998/v0Fz3FthRwp7Yb07RJtVe9NcAeC6XaeMoUgce/JR5KdA3G+wmkx8yS78cOou3Fow8/BFrskXgLYINgYLNBdK2Kgvch9KgEQo1Y0EettuuQiK59cjSUQSR7kGKa/0YMzdjOuTSEzU95x/HWEAk8ILAbmMxkY7YHYWrTUVgjN5c8amLtJVnpnyQLDhuM202t+0lV+Gu4jfDUMyIStXPvQiWww0F5b5jajj+dC7ZU0Gmg8mX8e2MKrnOrKdZeBnOk+Bqm27siFVQ5Z3AmYnMEVurfEiiugRxB6FK5nQgDEFc1hv5Wiceu8xxT60bPumRgdo/bMSTBI2l05uY3WuFLa4H97OHE2CiksKdBsjJ1s5S7tUG5lhASAxX8bS0DOhSCEUlnOsDJtE4HQ5wo3cVk6+aEwVT+43V/MOag4W0JYpGapJA+4/NSbNsb1foWwZKk9FzvAt5UEWn3bR7+a6RPHjpgqT2zI+EZ4HahcPIopmZWPx5EbiIO9ZMHtl7Jxfn1Jd6fVW5ws4ir9bBivTolio/IR/vehe/8cxYFjD8pQAUPsZbuebebtqMFqGm3EQKGxqh54b6GvdlvnCEbzksQYiOM5aWM2qkgM1haKP+4CZ+dj1w8RGz6Rwd1obiLiVVWHHMlu4MiZr+MQ+JjSpOUvPEX3X8bJjoGrb/pe6a0pZ76VRpM4LcjOkNI/KwvSGHqoKmobDTgU/eoIWc83Do2Tuxcc3twEPR7oY9z2mvAHj5o5gv3Sx1mHZqT2PFq211oUntGAgmV+ozI1WhyaVb6ZQihafWYZg6RtQkKPj2FjOgdW958MGN14NvLZMR4u5uRpunZGQXrEQ1kPmfOTtfONxSWy60TRQj5lFdxaINPZuVkjwE7HZNYIdoS3xFgCdFHxRrEcvxwHWh8SIh3Dwxd7rnQwddQswEWd2yHJxf8cuuFi3sR3YoJ4n8cl6pmF+TVzbo2tPjzT8ugXFzWvPPxOHIOr4dJ55ceD+dg92B3SYx+hpi4+6ujr2Ubc7yaHESNl1T+T3WPfdy2UZYNK8TLu0YIi9jHT4ddBFjkGGdHEZZalSMF9lXzyoDB31eYbme3Sp/PT/1FJYofHz4K4uxs6kg5zR5G7lbMkVbODSagt7JKePWvGL7m8zy06VuwRcqUVJn6DbOOTA5tpVXEI10XPPfZB1qHgMsLCWZIw4Mr5yZd2opEgst0YZrl5584U9lJmhWF+G7ax9FXXC3F8uS04wxvmUJpMEGpqhOcY0klT9pQD1rINuiN+7mVWY5KU1EsmZJ3xsEGw+maywLHnJtVs65iwafcNEhwOwAFm5/WTRjegYkRBg+WHIeOXHIo5O6vmRNSbPL7s6XNR/0hxr1SPdy6Gkok0ZkuNuHKCrutaiFiwfybDom73T0X2rNBSXYFLgaG+A/KgHGTWduagvPM5eNRiaSSpWbCFzcVqqSyHUfixxRZSgHt4b2xkRBE3kIs0ruEK95ho0erJi4aEDNeFSTR8RgcIdtHPUUzKGpT3fuqZNzRSbd68+EwtGc3+cjo+4+SzPPJCAPd49AlQGJD9rstUiD/LIT69o3Hl3JihKaGMsUxJCi2EqHIqfCD0u1eH124wl662j/GMNLjiSy5ZADVuNL11gczjjCGRHuIq8WCfzCwk1bFZgFSy7dDl8+rMu/wLnjrFQSNHkPR5JdL0bDmnPqPEW4NAmcNTVtjU7K1W9yB5gDwq0/fIDFPGSG52/6oEXZCiDBYQypiHyPAvUBrbSJ/AOH0qAA6g5GjfPNl+IUVD9fT0MF9/t50VfGF9oLoxQE2lHT6yxnpvHTlk5YI85cRAtnp0CFOQ/jfv90VyNmpTP2iC0BHE1JTPipnr2NmC9KwuaJKstMM0+iFngUPJmILa4QYCgRPSXPOsblzPozpV9/l96Lt3sbPmK7O9xe34ZGAnZFG9Mv4KJ/Nyu5+mIiquQBiWDgDc5Xa+9ciHtuXlRFqCMin5kBJyIdvGH36uTGfTHLOlUKOPIrcWALKGemWmtTXJiov4UXNfSA0YJ8edbQsRb/+5Rixxq74cTJll6TncB19l+OhA6KurBRt28EH7BpE0Ot9ma+ZWYGTZSUtDmHdeQGQff50cuCghsKK5nS6BPF8ic2DUXiTXZPNkpXXxd+5IPYZot5IIFmiUYTvSiJJeEOslDAQq273ROcLUBUZNc=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(2,'3phwe3efpzx4p',2023,2,'2/KPS/2023','0616b5af98015deab0e68a4e1328f81aa4c314a7c27b58ba51034d0c3e798ca6',4,3,6,'4bFfE19ddbv394j3vVuQiysAn0MnVuQT5uQwOh3N635xr4FPHpYly9mMXN6T5yGoQeNfrkXH1A88eDyhnnCtIiiXDwyO2T3/ZCMArs8fosR8arFmAEf8BBD2berkXrEa6vnkSBT/1XXSVuGgmZZV1DqfIYTbmdUbRuh8rWyqOwI3YNNJ/l5RRadt66lmK9+YiBVATDXdgpSos/2bUuxbs/yuWbDI2b6jLGVMlqLp46RZQqDwO8rWERcoqLNy2dfao9Oa9H3Atau2IQlRfRHIVhH21vndaxo/MBijZ30sYCZKDfs0itwzR3eeoJX3c4mo5TjFmmmQ+xq/o6G6hC08aZK/MRZLIOh5Oakzr9B0CL1K1ZibFzAVHl2fH1UPftQKW86zDzYpt4+uPGiZcX3PcxUaS0+MWmJB+2C6mohxpE1Tm6zDvP8ghOQRhYXks2IY/2APt6A3Gr/N6KX1ePArLyRctV3TQfAIdP0uK26jY6X6FPSRos3/LVLRIp0yFXEuGCIKsZig5kU0cFdJin/pC3/tbIXkkNwPCQUgQ4MEGnhH1/rGDEfwT1BV4jkD10AmxgfuRj4fI8DgF4H5uYnsxEUQAjk00F01/263P4bUM4l+dpCgmQkYPoWHigNOqcc0HX+pCuF3JH3N014081+JtWNE0mKg86JV/MnXwl+3h48OuOHFGYU+1WrX085MeMdl0nXj4dyX5DsnLyQXEWwAvU6GFv9WI0dfJyqWbdXT/IOLwnNxdxEGrHlMudHF4pCGEIv8I0Ihg24P3hoSxGvIbGlLGawzEn54He/GnI/LTo8Qa+L8DWekcUUWzadPkVmNTkdG7mS4NeSSWWBiiKNqosrwaxaxz3/xT9I9wPcstmHUxLxhMdGdSxUb6gkuBUzrRUg5wB4glW8uR3dAVdiVvrWVdFz2AYUOlYNfVTMvvJ7ywRflAsQp/VF45NH1Q/QdSY4BNQQiDkGyIE9R6RQmlAFD1F6JDirM95QlD1vEva9CUMCT+ZFcYrkJD84qrl0TTcpvxzsam/GH7M34JVvC5TJQJUynJDUEnwx0tTUMiG9+eE2nuARy84SvmGJBfQJeyLUxKH0v44MQl3LzGXjh5tGpT7SwqiH+Hc8tOUvg6ogpigAGViVYtAt/vVcYcha0Vxj8+D3r5AHZmEsPMmSvVtxuY3l2Qhwgu6ZSGvlOm2jwLSUCx66nrKjPZzCDusqWfqs1YZXMtkWlT30uxeQv//IVL4D7HWH98VdT6FELXRfKmhdMxvp1JL7ZW8PjLvA9nWj+Rb8W3DnBAjJE1nDGRarBqAwjVYC248XB8Bh0WPguSMHIoFhiaarehiOd0oDzfjpd+Yxjk3fFdfX6Z88SVBs1W6G2jh2S0z+nf4ZI0XFMB+I6HFVGs6yQjFa/Yxqk1bX2EwSLDtvR8KmfVuj2BSSY2TKli1175xaICjlJ31gBbmzglKTRRHmYmMHzycIKBUzRFZJbjhkgxbtE6sRpn9X4l+Mz1SGKKnHFZgAC8UZGVscLLfbPF/Ng9QNYmtwJ6LwHxM4LpDw2DeZlsQulKNsDmPrqXHiNvnrq7NbW5rDrivrIIN1+Zja0QrntcS3wYmT0Fle+asJPksWtj67ecf9TX+hudbE8VqXKczQ54LJm6jj2+WsjooSs7Md639cp30Iuu8oEvYvh+/zygGQZ3KyJRkVYoT7tyMgp/i2SBjt1/km68Vgg/EEuqVEyh1dAqsTJZ9gXxNoBScORqj7D/RQw4DoS4CcbDI4D9ZTArgCdmi78GYCKBtNdyRb4jPmm9qknIyZCovYH2KJM85CQQQ3XIQj80Urxkb2NLU4BYtnzOTF6l7UKwCcQY7z66NdF0onWBGNhidyEPtTWuQSJD09LWSGKofI9f8/B/XAG4d9/4xgNDPjB0CU6y4f7joEuwX5f0GpUsR8Rtyd59c16igv/o5jVxHGDw6pF4fj7NEXHF6lkM7+FB1iSG9vmkMIQdRv6XuszUXelbL8rvkQfSY5bidRGrHqGydsKM8P2i1pHvyjNmBhm4uJO3JHVgGmd1SzX0XbSIWWPcJ0lHFX16MutcwkDhBRi+oRJ6YpHOiJHdtj1EqJpoNohUG8ObVzHvSJ8Pci4jzXjPzhyON3vi6l8k+C667tlApb4Fh2WuBQaLVSLBaAJCf3E4VkQhKYaRC+UKdRKgS844DxIQB0tt+YMke+LmJTUVU2ORp06oojA2OQW5x5UvC5MYGE1+92VbXZU8k3riBkSvCS2Kiu+xQjfitd3cdeeK1PilqAqnz8gbog1SKDBzXCJThtSAe/jL5lOvWw+WCNRQ1LULsKHuX56TbJdaPJfHgkLjROfH8CAfTRnzcu1pFlVV3uWKp5tScmv6UXPWbe7tDMWhcMsTSZhJ6WdkPmp/xAXGNxcOvyck5MrUtLGs2LvInQnXShlau/jyhenie1ANetSwKqqeckWAezI10BPT+xiSmUPS1I1vXtBNW/2TOpSqAo9Nb5CmF4QfcW9pyQ/3ERgWU3CyHcFQZ7Rz649r4x6mEc+6yiCn0jYmguXDageCfVf8QPe8123dFO/0Z+hsgSKGPY44z3X5D3g5cVOqn0GxxZCx8hU6p1y6tQbPsWDFFOj4UCpqYPaID+3nUh5VUISzfTqx/0NpjPsGj2dzT7Eb53jfqV1Jm5aetn9y0QErnMjvkUeC6x4+vZiWoF7ycECUJCb0XLUFV5kc+UthFO8X0ReSJ/+Y0rCkK4S5EkdTT+zuc4g609137y8VDpXG0l1/qcSSoE+5J47XtKWnjUMKWnmN3hTWsC9B2R6fO1cJ3J+Ozgnv6VL88OmgqxMRfwhPxhndCmu63yiNyKcchJcFYnzLemtzNSfHkf7wLRAD2TkspIBFjlwgtcNCAnGzzDZ7WP5d+DEgxKvscxs9NK2TRznEu4Qy/d1GsatRO0blCQeQrsL5H28LRlweexvPWlV9BnY9m+9aBDQnd2ZKDX/OWLjy53QfmVpLu5tkoz6UqX7Ce/lLy7Kc/WXFHXhWpz32KCJ5nNBaFi35w1L4BgRa2YlIFpI3Y6cO5RH0LG/yvFrq4OUpocLh7vaVJwIoeBj/ZUgDW8iz8emavg2kjdTwDbNNkZmNoAsZiYaJfC50cdBm5kCd8rj8xDVETKHSRPjtFkk8lVeKTGS0Vlyk5aAOc72iD6q+MX7yKQUBUqPXJroKpeoNDUZkXuX0A==','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(3,'25ium94it2mwk',2023,3,'3/KPS/2023','0557b6d324b4b785324faa582410f3afd2ec5a11e8a07c676f348834f19cf91c',7,3,3,'4bFfE8A9ohptzFiZknNtWpndRBuFphslDbqv5hgK3rBYPs540QgovVk/fkGTQCcVS2wg3GqhJq3fa63quRK/JAaRCjhR/h/PlGXY88/QdHbxswdqXbxdf2p3iCW3/28rH9bsM+pInNC7dq8s9aEPTumjQBMwbfV/DZZMmTOZ0VQ7h0Z+1jZOh0iYkrmgj4TvpGvGOVPV1LUGV1CctraYfuFeU0/gIZiNdj5ESBkr5dcDm0Q8mFjwhR40F2gg9UAT0l8IYYcl4nV5nDSEpPztViZaZr704X0QvCPxFx7KcWR7gTagnn1PzIVoBEs1+wHJ7kGC73Hu/oCVDNqcPVSFgN5/leeE8gVnd99/D86DCKwyDS9Gkq/owcQtrrcTFmNKbZAbU9+qyo42KVJJNPPk2yBiG5mk2TFyiBRLmNuel3b9emhd6bxVPiVNvWVV7InviBmQz18Y6dCrzupo2V0ddnm4maBGwwUsr4eoAJmCV2leHdQfX2ZmA5sJMAZZL8L2CbyHN6tzf1KGImjt97UwsxZz/suwATZfZtjmr8bSSR3Es4nAJ+Eg+qcbtYe/5VE2rYfIjt46nTTQE0KLjtBFykd1pWaW7ngm7SICz+d/e13+jxZLGhzAJEm5se6sX9ixdCbycPYqb+FwjurLtv3M1dN4Fv1OWaP4gOhSWAgYhKXlrma3vN3nABqyi+Q2luJP9oqSjKLjajAdTcpiJkl70RSb/VLbEl+bOe4feimQrNBom8eDC5PMOdl/smx1QhJuqlYhdH2zlwsOb/Zs1YtQuzkEIzb4mvMRzy3N5L8IeelYQQt8bEFn1ik6VIH1igsEBMRpB0Kke8ZG7bs0HjPEwjTiEcnpH37npUnaQmCgRMUAjPY6aF6qQHj62+G+ed3Dw1G5gqqVteXHHSMLPuR7dJajBHbINg9SlQG7mvOcRyxASCVGZypw88X0wNKr8lr5HXAO4tUzU68IkznfYhDJ2cAihC05G8OXrqU+SbDVVqPOH3zi03jYDB+Xwo2JV4ie7Md6DIQYuFyVpwi8cUbof18BxoeUzFe8gHYN02FXJZjEtEpzOZnZta/LeZjzo7zzrihoIfbl5IQS3KbgWuxn9PVFdTfNVBMmnWu06rCqBvquzhxlb0tN+W0SlVkNJY57oXoE9rCS8zqN+5r0SRpLhHnTEWEWuFbMzMj7YQnCi/ebiMg7UccaFK7SLFB24JuX/rZG1zBcBVZK9O+UsbWsSqv2BR8sXCJUWYTe0wWtVyakAMhdjFXKHMFp3DiwJxgX7owBZPpFtRVbPJnpA4erWvhpr4pcTCdw14+HSEvO8g1LU+yPtyqXfdUFVV0QPn/Yv9IBWwzDjRy2GFSH2SmSeQR3ghiK9FLOB2wPoFxqTl9reartvujP+Amf5CaRNRpQBr4hvSW7HHs/jMdN5q4gRYf0wzfST5dD9DAs3riAe9Cmy7Wy38DWYGP/6atuzOQuJXFXO8LLjvfMIBJDuCbzhDBfCcC8RlG5mM5fPF94wZSFUF/0keq0F/lPr6Eu2cLhxmvGBTwgUA/7AcDwYrOQRukVzspVJ8h/qRc7WLPCoLWUzRsVySWPgg3N9Tg4o8zLCgbS0gBo6g7z2YYIgZKMj8vPQThS2chBUfM2H15TmK8NSRucaApPrLTi27GXX+2peKfh/dNAaGOdTHqhk14Y2OeWZ2/LPVnQ1HdohghVWVnebiUIa7J8qQ8hpVfx9o1nvMNtiAG/2FgCJbuiBt7+CUT6aCnuOoPq7awxDJbtkdD4jNRt7UjmADpBC5FaFM3UaQ8Hs2nj6QU7mLhrUpZ20wUpDhyODBmXHO4XnUYzlPNRXMT7icJDcGUUBLSACEfP/Y1x551ufRMqqqjSsgaikAA6VGMxB0+G5PMsDphLciXNGS3q/ezFIK8Bhd/CdFUUEn+f5FPfiCFaIlH+cJ2TImq6yonz+MIcK/BeYP26M17Ihp4kut0W3tLBzS84V+Cx7lSlLNUcYfj6OiYqxbAYrqzSUcgtjykmMsn6hexQR+g0eSwP7XmHJK7cnUcRhPlLx11ReYlDG97sGXqx77pFU8CChE/DesIf+diXSyZrxyMIOvV7fZb18FiO8AZe86MJaVwm5V9HoWg6d1jq39NOA7TwljbYn+EZHQy40891Lx62WDXUBGA/ena6RnqkAEoRP35n2O2/n6/JlbgZ1Bp8iG35gFV1J5MDNynItycj98XKatPR3DAAnp4BjjTYxm90lfMlnGQR0pyhS32k7L9CNVRemFDWn3xbrT8dhgZt3e7+Fz6Xidqi0ZmHhBBFEhMjNNlZ9PNT2j+E2xOut0YHjO6WAQEX2Htbyh3kGpy57TAwHXBVKQmdA4XYZVulcp2zQas37bjM8JVf9MR/blI6xga0oDPzwqzMgDU1p3Oyw/tUEG5m5IP6dFcxxBIcjPLP2cSs2utoDGI2NCvXjjEQpwgq3+ixViqx4ul4iQWCSFX6jrI07ulrcdDIAaVnJiVHMem7Qu9F2NQWVSfTg7dNQ9dgBqoVJah2AsuHXKhteEuh3VOV7DyappE/gUzfMKjgEbvRJILU+3wcPCMShMJiI5t/n56IQv6O8Pd3dEUi6N35vmrv8LcMCBDlBZE4IJns/q5Ex48+NxXNd93RyhLSbafEJfhLaxt/1qQMGVmbBDpPE9hbykzR8dVJ/8Q/4MHQY0uLPDhyLQLd8QXa+wQHmnpQUn6vohjln+c7mV7iMaYqb2Xo/4oqMUMZQA4N+ny+L+jKVyvpgjpPLu9N+/z2qrVg9YAPL9BhFuqS0yOJjNamDwpwqurZPixMm/Z+uQlV74Omx+N5CZHTxkEtrTS9xnS3pa6WpI+pzd1nV8+YL2Jobex7e+JnEvQdVqm/N31rTfmXFJbM3khoprMdb4A/NW+UeS9EH+o3gev1br1LxA862F5OIfz6Z5tpaCS/e3b+pxFQRLGnzgoCve09NFOw+SCN/xZQO1veOmBoY+aCnI05/ZCPCMQpjHpyjEBKisCP52lDqlr5gIiCUSaoJxiNcEDXi9Ngqz9sOakaiyF4Eq0IjJ7DZUZVas3xT6o/a1ESPX2uDPtpU2skLHqmoOjmpLXreD134g9WQU81/PC1/ZX3wao6jJvnEx/dYuK2Jgq6+730kBnrGaBHBFV+PWLDwyg+RGAWgZe3Nx76TtapKSUx79op5medsdXUfPqLhiR3XqiOiyCQMjcl','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(4,'j6yzs74efsy8j',2023,4,'4/KPS/2023','46c844556af1480d1aedc539f240fc5af2025b9d0b249b77bf4d0db8da65e9e0',5,3,7,'4bFfE9UmxfDhyEMhcAFitg77/hEJWIxLrWM+UvbO7xhHE2mtmq/R+f5YmC3V8LR9ZNnQEb2LirrfpqJQt0+aeFC/rDGl9dnWHVjVPqWgAcxgARJRb1jtszOng/8jmtJtX02yTK6gBlzWxH9rU88VDMatAKzO1BQ+31b4jYuagqFpRYdTuLecMrCUpkaUbZgNg7jxQ+E2o5HiW2mzPAcUaiNzilZ+Q0waNgk39YgBSe6NZzUvFla9Z8hwFXKvW3Zl5J4ykcUAR12TWHuxxegOHT0laav8vAgtbArU15bKuR+5TCiNszVfX9SOxNRQKDUgtc58eW45v+6kqwwyUGr71zIXljggCq/4WsYb9YK2iHgiD3N7pKh71Y5dRFSUNAJ7/MkcHcTc4uBbBZYA8lHt/jbuTg51zuUdqnzaA2w3bS8AQO7hI4lTlJSVjC/4n8DdOlT62nrYSnfCmo4BHqaeNB6MGYWVfVd7q/BG/aw9NqEv/pwnmCd2FupkirU0qqGuOlHb+/TpADw0n3VYicAbdRM7Gpwwf++Ij8a3dGoBSUaiG0N3xdT9mc4Em9bGCDtxBznSgPApQxHAMI63izATFeS0FJMqfcHzBDjm0JAs+7/adwXVp/gq6jF+TnurNq2wuHJer3pp+4tK1w2zgs1bDyeSGqc1YTJIuVD36Xbl8SiXukQoSjO4Mzw0OnbU2aT5f49TD+9P0c1DhOoqLrvlijA2xo4Qij90GwO33PfQFbvLNTOurlacJqBY8bwLWO6ZZjKFjad/FNkoyroAx5bhNixRiOB1O6mthygbTh/YCDYv+L23h4SFEa8zzQL50u55FH4jcTJBpC34oiPHOEF4AfW1opikLDHgsFR5634b/TvqJOZ8gvd5A6s8SjAfcagkBjT1XBSCoVdPbIGD5jtqzdKN/u+p57/NgaQ2cFpid4RKY35dcMiWZ3icnk3vkEgoRmMydsAX0b/xvb49Pr9zi1rD+eE0pcqENs8KCbzAvopX3zMIsy5OD/40vzgNX/EvWbM1f4ovcZaww/PQg2lU3BEJnqh7s7RMq1bJ9SaiHTyRRXLRBYu+2/ilrM17DxieyxKJ6/SI98WYQ6hf1NtW2OEUfECUKKWHzRXVDUfTRNEWrvOMDkEoeg7LkPEp1AkKFPsdcEuplJmjuZGh5PZZmSeBVYmBl+ShlxEy/1lmd4mITc7Y0R+SrIcrAhBlFBcUSGsc6BEblQxi3lgx09HehOhxiG22Sci958tEkVhiE7daymVepL/JLhmkMJbtY+kfZTz0czkDo9vRIjXN7AeYtdUG3mA0Cvi7qX1bso+OK6GMruxsFS+8JtPQ12fh5F6RZ2Mgr1rN6rioMbU9VboOpu4DQRgrfV6k3m6OW3kuzGbNmivDGyCUvPOZHC/5Tp9PbIu2T3Wk48o+znwlVVRk4dib8MijRUP9PFoAfk6Vut/DCnusZA3sGmPmEx/9mdMb6U25M/qJPQZnRICjxyQ6L1IIdk/I631RIQQB9ylxZZaD9HajNF14/rpM8SMVgT+/17Cgo4QziGdZXMJeQLaImqY7HXjatb044Pr3Fwv5TklzzYKfzd1cWEyaB3YFtbnhF6vkPoXbv8C7uxDP3f6NYwrjd3jPuCGdC7S1TpxB4mQ5PAuMNtikublUgDuPnJQuvtRnKrZzew8xpYe0J3yMvQ7rjbZ5QhzYwlEhXkBAsmhfTUk3AIAXI8sw4h/dzHFF3hsOhv/WutxilI6xlkBqcNCb+ZuZiND8J5ySr1+rTlqHsKndr4cXa0m2grSKY0XXV9Zc45qeW8fL09MGgZYSgvUelqdqwEwHzwgcxYj2eon2J3NeqEBQWpG5tUStKIxm+BQakoXCmqS/S+eULrRUsP6vEJ2C14PWSSNzXskkWBeYAwG/kLEXGfSAV4oM1iFjozMgZlyMz3gY4RIWVLzCSQaD5pIdPlbb1apo/gBOd2Z1Z37LyyIaES1am+LdydOq2ho8c7z6DFLa8J9wDEnB2DnckMgkPeGN5xozIfsz77UoZykdvMzrOiFRAABiLUZeMHdLVS613rNsfnyDoU06h2CCleEMuON2YLoPDY8Sc84JS6SKFMEMPEc3Eit8PnNgIhG9D8bJj+iIkyYNzRT0pSawiV4HMfxhTBLw4oFwp0vryCgDDKgJrDT3tR0ZEOAcpP1R2R9dvApPOOLKHWnW8Zuh29OQqN+Y+Xb0AA1fFITkw0ZVz2RddP5UIcyRzDYK9+k6t3Ceqtgg20ZlGintqsDZ2SS2juRUygpCh0uq5VxTZD2ZMwWMldBpgMfuR3UO92lOLPiU/N/727E8J7NH/iVF8WeXauyb7CJBz+Cv3sxQl0B24NeH/w58DkXI3YT+VUl/SAyaA2YP3eLkFSdusvfRJSe+PszR+r3063E8Q5Q9aWsD6preYGRr3M06qyvm1yU789AocYkYKEnp4HqpL9+KqMFXXrgzsrRmJG2YF+MxSlEJoSrkGUudK0ckH360h8xrD1BrJCGyrbQS1dhBqu7Sw1wNAsBnahu9DbkE6BV3HnGCL5po3xkkM9lSldbflvdVpVIpihKW/6uSrYcuCPls82uCmDr3ovtfoszzztqXmX1KbfTXbD/PQNNi0lnwU2IjBeWqp1HY4kERc2t3qLQYE1dtqITrTGkz031xoumsJIiKo/DeNGPdGSBpRO4DcSTIFOjRBiJag+Il1lPD/Qtib0h14qzm1oLqZ5K5boeL1s7xnsMOnGFq3OIBnyL2UeYKYj9oX7kCfUHP3IcwqeprqwRzunJ4ZKDa4RgV8kVVDObroGB4DqLewnjxt/NVWRmSdD+lpsSSd20bc7sI7mhtuMqJu5go0V4+AtAMbxVJe51mhNa/1niPRdBblY1SPLJmlzrdtd4ubl2VyzN2A8S9R5qFLUKgXQNajL62lYxsAmO7+TyUzBaDD7RfZVzI9VMIyyBflvq2bhZvf5wurTTO/vhwpZ39Iiyefxlk8aMzDAul09Eupl4b2Kx33dKBYLhst99FgvhQjhKb+D5D3GLAXncwMfdkqnSbhfDKZLK9Qy7tV8BamRz8bD03dBo70F2Ib9uwoBQjBAL7RCU7bheNoEyA8hn4ATrODPeQ2VQ7iofs6yp5G1iSPWYbHh39kSXS6JCSDXwNiDtUfsJuEnGwlAr+lVAGhyI7FyuDcIY6wRIbDXFGZh+osVTMAx9vm/irC9sCFmADVG0A','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(5,'kpxwj8h6xudqe',2023,5,'5/KPS/2023','b5347cc37ef10da612fe55bd6044208cd7dcda73f43057f606119dc4163c4646',9,3,1,'4bFfE10pSBnEp/7nxomZ8ejMnfhL0fT/HmSrYgCnkM5SleE5RJ2tXa9JWhMFgICh7pqA9Cy8xb9Le+P55XBTs9vvuZcNIba7hs51+VcRjwnfWQUc6irA20RtE/pp9vQr6aXgVHcUBVJSKbx61zw8j8uSBIox+9Sm0A862snDTFmdoSRIJDlS1L0CdioxqYTU92ehdLFPQ8ovrz/QRe7SBZoUlfwwtf32oxDuil0yY4WkFbLVSV5QnLHL8qAPtHJJvrWJPDecMiBHTSQ9gdYhXJyg4N5tmb5Kjuv+3472hCihKFWIgLlMX1a6QVEKrgOUO7Kx/cmNn+E84Jp04ZyGcJUnZWSTXHLXh/qdZFQtGPyqPaGdDerLX5EjXs6oH+HlFGiqHtQ9TrX/f8qQntwge/tV5cEItCbk9PI4Zpxn9dsyB+/WJ+I8yfh9lCtmDR5icqp7IQQgSmWGy/giAF7jWauerJTzQ83rc9w9iGpVCoHYC6QCV+QOjZDeaXXBSYH/TOBr6TdoPaj7sR8xd2uw2K6VdLeOae9PFm/dtC/Wt1zubvzJt2JE15E0kjjBdPMTxt9YBf/7d43k0Bgc5zcmpZ7DSlblM4yrqV3LzCQ/3cEE/DT9BdTmquuVLFR0W3IbdZEs1UUUx6FFXSAbGShQ6ZE0qqFZDsLkGkzd7zjPF5OqKyVscSGnwtmrW09r+43LhPRHI1vV/cu94c/ElV/SYtXSLw4XbtZLp1Hgy7/69eQUDPVuSB+R7opXjDrCYf5zOyjQ8KNkNLejhrSryTN9M8+NsBHuZruVwFd+ajc0cv/ERa9X00OlfH8kfqZgxeekZgfpSM5HOLKt1Sp2JSZ9dDQTAfxqAambzp3/Puh2jZ7pav7BN94d3pft1m3zArV9XxlrI6fUhVjxKbL0AxUZ7tzYx4DPMcx+O7Cxz/v6dwLalLFquUCjP6LxCfO4EyHvERT0gs3p06xIJy+4EzBQiQJvqK0IjxH9k82JB2mGOsPcuPz5bsgMbHTA9Bowx2zCt53SYX88gNA9vcg9vVagmSOSgUHkoFMKr6EHoqk6dUV9bTEX8qHBUs0xnF5UB+69mhdzbTSdAsagiknPr1vFSCXpFnQZzSrgK7EPqVmGcET0tbgDBEm0SO8J7TU7aETQzmB3P8BCUTh1TlOmfvl4x6AGCzrtD21NUD3d5wN0ryf4l7Cu2LtNjsRopSJAF6bxZsd+n5WlTShjlMW+2HJ8YB9B4TP9ywnRY9rxoTvlZjTSphpOvRKtNFu0yKWT4GhEtqgdhFwP2dW4y5gjBnsAdhXq6UaPbZbblPHa3NCgymJ5Y5FcE2ohEqUKtnHX3S+206hrANlnI3NB+6LOSFq11X13ctk2/zg3HjJI0lCUOnBB0sviK0hA72qCagGHISVIQMUIpllcLrrm/IvTRXH72TwgPexQNG0UqckQYgCnlHEVqxrF655wKVvgE6atMu2DOtyBfEplPEwd8A/tw3rMSOf7LKs96KlGxqP2axn+OTDZQs4z9zbO8LrpEsW5MrPg934u++WavTwGhQRwGEbxoJ6+hWStXaRQZZgN3GYaRA70y6PbU4/KPY0yiUKeann8f+Vb8I7OSbbFmnYm1havX9VM2gDWi1NM01Xm/kd1uCZnIDo9yd0yaN/bwWRq4jUL/YCpmvUyz2FZAqBM82va8UPdCfNXFWYwI1zEPkb1Bt7sS66WJZqQOZ+bh09gLI/T3v15kScNU/GLcY8HQDYkpHKbHh2ikYehBB22vJGQ1+J/fcfTqRiSfdC/uTEziM5Heqm+sYnTqSYsAWSsUTNvRKnx7UAu7n8vbYTs82vb+TD0AbYOoC/M8SCtkGuJz0qPfl/rodXDfJIkmlFkFuJCBgBd4K0LGCy7o81xthbMCtgh9cChf9xEA0txY9szpYoOfkP3nF93RggmusJeDXXH5E92DJirt02MgRbNYiH7+T27rnVPha8z5PoPFUaqLK7LdrPQ0HIsf9Eu0kC/o+gzTlbfMHX1p8grvlUwKNw5EFr2h02TgFDZlbp7XhPgpf5iD96Kz0BcqWrMJz0moyaqQJYshHhRpZr0xxb9JN/tY/H8X8shLLbyMLbxziNG05xpusieA2OZu8CN5WvIqzOkX+XoHvF83wELBg3ttiKgg9vQww0pDo40R4GecTBzMoTDAvHWxLSaChS9m9xXWe0RtPiSrLlUj3FDrtdqwtiZIZU/2QEXYEY0bEGC2q67dn/BnsFYhifEywGeDK/t8tr1r1H19bCT+D8kqEhl8kJiJqLkCaeBGk8rBBInNbQcDyjGxIk7q7C3algFwkx/w2ZnnlIgtfI88lnBSk6F/Di8gNNN80EZj5z7YaCz/NPIAUgYav4O1e61NuSnNEK/Hd06p1JPXDQvlyuO5F1TBZeQzHSOeFeEPux6LKf3YlNcKdSgXiB6Eo93YvNUUPzccd5Zw/vVwhrBOCG9uoAl6Q+Zn3I+IuhqwXBiGJecLatFgmU6smvtVbgZXWOei5NUW1P96SehAejZTZdqt+pYu4VApi79wv/51b/WFJcwAEBMgzLRZoSDzlGhS8rNBmj+XBAljc28+TZfXNpLOMMmWQ8tfUeBr0EtVJlNPrYsf1bIUsYRKPryObmeT+WeG8CmvX9IUl2quZPv+JF7RBI/Zxlo5W6aWj82kjGsQRsDamgFTlv408YQbN+/Z4fkvcMh73uXqiGHzc0ZY3VYHbFNI1kvci5K76TLAw9hiPtfReKlUjfrVnO37hejRsbZFQiT6IT1TgVzDdwcNyYDmbbFZhr54wQNAq0B1KZPVweEYmZtHVqmpA6j6T89IW1INmEE+7aAyz38UEpFhaV9ibLJo4O3yLNC9yVeultcppFNcCirLQH5ucBRc+IksmVq/LSGqwLx7knm/8Z7Oli8lo41OkjHVU437NHNDABHq6BFDL93+Iq3omeTiSzjzv9oJMnlAcaOi6B3tgTT7KCeIqOtOI7t09LwOVMSqoL6/UzHKIogdNOkSeeBRPzZrlj9Kq0s5cgAS/wnaYw3dcTGA2yZPUOYaSs4V0M5DvCNvHwf2dBju8n9WfaDsdAwIQZlqHKR2o5OGt/XXA+1nrMFuOBdB0alISi2t4EMQaz0ok7Wf9QXmm2awkXWIIAnYrn7TnE/3rzdGdNJfNqenWSxvel2oHNZozxWoFWo3x//81V5Dgos6jIRX9pC/dfqWm73/oo=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(6,'r3jct252zwj3z',2023,6,'6/KPS/2023','6b494e7026d0f3de65777e6ca011d6a5a8e8089dea8a4866a2bbfd9f2a06e2dd',10,3,4,'4bFfE4pHG3cUTyu0JOn30kqX9fOzD1/d6mPG6vVtd8+oKG6/R2HIS/ImZEk8lNuc5VUc4LhUj0DJuwgepYM+9qUFFyd65qJdS2PJ2DdZwjQhZs12t9T3faYhmlNPzZ1bbtJ0JRd5cNA9reolxp4uWrX9EVZkI8v95Yj8pZVFOClJsVOWtwXZRZRwqh8MEKSbBxl41EVYcuViHuwlKN1JA6MERkNkWxYe0eyssERX6wOaxzh6DCHSG3HxvIvdUvYDO0GGSoFBsaKcvi7I7Bfs8u1MY5u7wOcQwEuwHIcgirP1xXBranRxdViy3EF/wbnpd1rA7BLyAjjfPEIusbiEnytTP1vgDy63FGdifenA+1OWcuNYhlR1aWlGf78abDuqbPnnDKycyEDeuSbzkJtSTveVly6whCCS2roPx3gzXMfWlIV+9xqX214qFOibPJmRX83zGA2uQGRY5wSfoAYXHNymBWlU3+pDGD+vB1vDwASXxpUVhc89Wom2gPmQjHtSP4iJWl94sWIzn6YQCPKu/8xPRyLO4kGudCUfHUz7T8EewCBSYD/6dPCes73wX0408HxaEYUe9CoBzvK5EYMV2hkiR8qCR+rZN5HSdUT/SOHqI3VJSXHKwCmq75+7ydDd3IJLHlVuRe9at+cHe3z5ejBNHXfglVRU8PrXG6J5+Q72BlNv3LHw8/N8lK1LTBhArOkpNitbbpbYzzk1Ru2C9FJ/3GlApxxu6rK48jva1s0vx/CpET1JUB8ofiiuvEppYHcAEotZpF1z5Wed/irw8QpWQ/FJgbkFLRxm5YuzIYL6yAqR30+opqKmfpCXpGvaIMoY8RstPUrfQSukV2eggDgtX9cph+Z6nRDHBAgmGDoMqpTH+RdhkBI3pB5m24t3IFryzx4MnQwpPCiB6FVKEu5VYSPzf1WJITzGYvYxgdiKdkOb16oVdCtZrUgMyeNq16trz3Mrap7Bz2OwcAUVDUZHecHRXrUqQHMJtqAZBE/ihNLjCFbaEDdeM0kD/JEjHp1+p9S8p2SuqlV6d7k/fxEcFPNfggeQcsROnIEZsQm3HhOEiWwseO7/2Ikhn5RNL7/0w9zEO4b4YgYlZlVaO3Kzc2m1g53wEKTNg65KYA/CfiLKQoIQZBV2yNj0TcsasPqzp6VbxjQuHk2YH8myHb3NXrVANFa3O2ta25RbUDE/1VRDHLepHVIgS5nfWHg4XZX63mrTER6PYw6P+D9UCFzKbmUEdF61Q0JBf2VdbzgSK5N/z3mbg8r09Dh57zpkBR0LERDr8rlS5xjcFc76eGeqHw7eyZpiFa4jqg/+DHe53MkRefb7DYffzSsQXEwZ1fKTRHI/+4zUcuMaalumvLpi+iQrkFIiiNgJ1AvzIyVM6sgUGs3U/cyC0Izu5uoPjK1hJ60mqdQTVGvoWBKA+cjsS4ZGNF8dZ+928T6Kz6V3g2FRwOcDrpm+FH6TnXBVaVhyOoGNodUnRXSpLQ2BcGcDzSyyFCMYdgUDp08lRlDTMp4G7vstF2jq2Oq73mMh2zZ2jmH3J5qUA1iQWOmdTXTmTm7Hqj+WQHeKxBLuBTXedNcuF1Uxj4pptwmTvSZm5bNTwXuDfS66lxCBvDLI6G9tHRK9Y0tMir9iQiZg9Q2xWkdk72R7VYFlECoHI3IoX6mk6G8DPDWpiyBdN5xzNpjnxjGygST9kO0KvZ5bFm83pFVPaPlKcmjxX9YGxQ0IIQPvGfUXMYuA/SeLA5hhtWSUdAKHejzFxGfeC1WSHrhWNxjcXlVMJ2ckaWI5SVZ5WSpf/vSIlwTb01px/ebFnGNU0gz25g+xRnHfyUdWlppxWumTT0smKwAOtVJidUMJKJkPfuFVDQ+ToSi2Io905zDJwlGYRAWke2EryBKArGz7Ds+YTOOI6RYh5j2cSz9fIPVc8W9k/gSdJsxLLX9nYhs24nfBe/rIMjuDxt/C41KkmP2hLzyDhV5iqwl2OO/1UcMwo1txCySw8rjmlfGH5oiw33eIRpUWGziegE2Ib+mSwAXrn5x3R6KUOUTLMYF3KhuGgVtliZDFRKR2Is8DyuMvS0DTi+ixAC5JogTI5Q4pcITapiOOBrZ/Q8w4dDInDQqX4p60DG3j5hx5C8H50rOF3Pii5tPB5lJnYeoOdGt/NO+DYzfzz7oGZ/XJOhCzryAmFFRShNKlkSPn3w7oMJljTM00nF+20AARZV2U2xrAx8Use3KKXkhsH0Vkpu4/yhlKKltCwBgqeq7Y4byhgJMcc70AzIHnQMegrTsjrZZwuCDGDEOqCSvsyFWt99BvrlBqeRqDV/svlMpURfjEa3MuVrS7u0Y9Vxj2iL0sojRIDIi5IB8nzl8uNqIWtZlkOQLNRPLQ5bO7EQjMPHAvPJFK4TxMkt7cgq+Qib+ITOzb/xxuUjZW5zBh7rqbYQseG6HqkLdjRVvYUYXpHD3mV+LdkqUO5U1nK0xq5qIeb5vlRHvTfWn6ffc7rmzTcB86mYwO/ILy//p5ysHq10jTnV/RSBRgvXw+D29d0g2a6nTsw3Kwk8jJoN6Ix86rNoyzxXlVgZcW/JBckKT2TUTfLUFaeveWT+pxejIk6WhdprSya16gfekszQdUXJuNXSHH0kce3CUvhO97NSvQYyMf/zdKglbKW8y/NK45m6lE/ki8StHzvnVCFTJrZzJNU3yQQMNT2kKZRVyO4XpBMcnt8Uxr5sxqCEKR6if1XXp45oqxWXnsoWz8IbgByRGpJR0mr8zbxvPLQRr0jMwkXe+cjrdlOJudEHvq8nMooHfl61sdabivgDIh+Mr/JzriN55JWAhFMTKf2Dp43LRy4j49JTkf2L7FXDfU0cyxatrmknQJVTT6nNA+pbOAlkGxE35XqunJGkTaKVhNQTLY02HuaBUG65elp713A2xotvtAMGQ+dnViho5vwmuH55mPP6vveMABuI/6FSt80MTANgsKySQzg/3UveMgvsBugkbsLTsb4uiVAMWTFdYriIKhHoUsmkRHRnA3F595evYyvbYQ6ubIa5Xd0XjTypsAWKien2SviDmM2h/rMVqBzSlLvC8gItxxcDkTuXneOEWvK1RI+PmTs/PPq0o5zUWHy/EnpZcgiloqv43qaDsn8SBNSLG1DqqAqPYZ4UuJfvTjn+CrR/kZayoMnJhLLaLiYMx+MuGv90Oxs648XHlOZ0vmvRCXAqJARsLdiZsckBI=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_person" VALUES(1,'fmefutqr7bk54',4,'Irena Przykładowa','kadry','+48 100 000 001','kadry@demo.example',1);
CREATE TABLE county (
	terc VARCHAR(4) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	is_city BOOLEAN NOT NULL, 
	voivodeship VARCHAR(40) NOT NULL, 
	sort_key VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_county PRIMARY KEY (terc)
);
INSERT INTO "county" VALUES('0201','bolesławiecki',0,'dolnośląskie','UhbYmcSs^YVa^');
INSERT INTO "county" VALUES('0202','dzierżoniowski',0,'dolnośląskie','Xv^Ylxhe^hsma^');
INSERT INTO "county" VALUES('0203','głogowski',0,'dolnośląskie','\ch\hsma^');
INSERT INTO "county" VALUES('0204','górowski',0,'dolnośląskie','\ilhsma^');
INSERT INTO "county" VALUES('0205','jaworski',0,'dolnośląskie','`Sshlma^');
INSERT INTO "county" VALUES('0206','karkonoski',0,'dolnośląskie','aSlahehma^');
INSERT INTO "county" VALUES('0207','kamiennogórski',0,'dolnośląskie','aSd^Yeeh\ilma^');
INSERT INTO "county" VALUES('0208','kłodzki',0,'dolnośląskie','achXva^');
INSERT INTO "county" VALUES('0209','legnicki',0,'dolnośląskie','bY\e^Va^');
INSERT INTO "county" VALUES('0210','lubański',0,'dolnośląskie','bqUSfma^');
INSERT INTO "county" VALUES('0211','lubiński',0,'dolnośląskie','bqU^fma^');
INSERT INTO "county" VALUES('0212','lwówecki',0,'dolnośląskie','bsisYVa^');
INSERT INTO "county" VALUES('0213','milicki',0,'dolnośląskie','d^b^Va^');
INSERT INTO "county" VALUES('0214','oleśnicki',0,'dolnośląskie','hbYne^Va^');
INSERT INTO "county" VALUES('0215','oławski',0,'dolnośląskie','hcSsma^');
INSERT INTO "county" VALUES('0216','polkowicki',0,'dolnośląskie','jhbahs^Va^');
INSERT INTO "county" VALUES('0217','strzeliński',0,'dolnośląskie','molvYb^fma^');
INSERT INTO "county" VALUES('0218','średzki',0,'dolnośląskie','nlYXva^');
INSERT INTO "county" VALUES('0219','świdnicki',0,'dolnośląskie','ns^Xe^Va^');
INSERT INTO "county" VALUES('0220','trzebnicki',0,'dolnośląskie','olvYUe^Va^');
INSERT INTO "county" VALUES('0221','wałbrzyski',0,'dolnośląskie','sScUlvuma^');
INSERT INTO "county" VALUES('0222','wołowski',0,'dolnośląskie','shchsma^');
INSERT INTO "county" VALUES('0223','wrocławski',0,'dolnośląskie','slhVcSsma^');
INSERT INTO "county" VALUES('0224','ząbkowicki',0,'dolnośląskie','vTUahs^Va^');
INSERT INTO "county" VALUES('0225','zgorzelecki',0,'dolnośląskie','v\hlvYbYVa^');
INSERT INTO "county" VALUES('0226','złotoryjski',0,'dolnośląskie','vchohlu`ma^');
INSERT INTO "county" VALUES('0261','Jelenia Góra',1,'dolnośląskie','`YbYe^S!\ilS  "!!!!!!!"');
INSERT INTO "county" VALUES('0262','Legnica',1,'dolnośląskie','bY\e^VS  "');
INSERT INTO "county" VALUES('0264','Wrocław',1,'dolnośląskie','slhVcSs  "');
INSERT INTO "county" VALUES('0265','Wałbrzych',1,'dolnośląskie','sScUlvuV]  "');
INSERT INTO "county" VALUES('0401','aleksandrowski',0,'kujawsko-pomorskie','SbYamSeXlhsma^');
INSERT INTO "county" VALUES('0402','brodnicki',0,'kujawsko-pomorskie','UlhXe^Va^');
INSERT INTO "county" VALUES('0403','bydgoski',0,'kujawsko-pomorskie','UuX\hma^');
INSERT INTO "county" VALUES('0404','chełmiński',0,'kujawsko-pomorskie','V]Ycd^fma^');
INSERT INTO "county" VALUES('0405','golubsko-dobrzyński',0,'kujawsko-pomorskie','\hbqUmah#XhUlvufma^');
INSERT INTO "county" VALUES('0406','grudziądzki',0,'kujawsko-pomorskie','\lqXv^TXva^');
INSERT INTO "county" VALUES('0407','inowrocławski',0,'kujawsko-pomorskie','^ehslhVcSsma^');
INSERT INTO "county" VALUES('0408','lipnowski',0,'kujawsko-pomorskie','b^jehsma^');
INSERT INTO "county" VALUES('0409','mogileński',0,'kujawsko-pomorskie','dh\^bYfma^');
INSERT INTO "county" VALUES('0410','nakielski',0,'kujawsko-pomorskie','eSa^Ybma^');
INSERT INTO "county" VALUES('0411','radziejowski',0,'kujawsko-pomorskie','lSXv^Y`hsma^');
INSERT INTO "county" VALUES('0412','rypiński',0,'kujawsko-pomorskie','luj^fma^');
INSERT INTO "county" VALUES('0413','sępoleński',0,'kujawsko-pomorskie','mZjhbYfma^');
INSERT INTO "county" VALUES('0414','świecki',0,'kujawsko-pomorskie','ns^YVa^');
INSERT INTO "county" VALUES('0415','toruński',0,'kujawsko-pomorskie','ohlqfma^');
INSERT INTO "county" VALUES('0416','tucholski',0,'kujawsko-pomorskie','oqV]hbma^');
INSERT INTO "county" VALUES('0417','wąbrzeski',0,'kujawsko-pomorskie','sTUlvYma^');
INSERT INTO "county" VALUES('0418','włocławski',0,'kujawsko-pomorskie','schVcSsma^');
INSERT INTO "county" VALUES('0419','żniński',0,'kujawsko-pomorskie','xe^fma^');
INSERT INTO "county" VALUES('0461','Bydgoszcz',1,'kujawsko-pomorskie','UuX\hmvVv  "');
INSERT INTO "county" VALUES('0462','Grudziądz',1,'kujawsko-pomorskie','\lqXv^TXv  "');
INSERT INTO "county" VALUES('0463','Toruń',1,'kujawsko-pomorskie','ohlqf  "');
INSERT INTO "county" VALUES('0464','Włocławek',1,'kujawsko-pomorskie','schVcSsYa  "');
INSERT INTO "county" VALUES('0601','bialski',0,'lubelskie','U^Sbma^');
INSERT INTO "county" VALUES('0602','biłgorajski',0,'lubelskie','U^c\hlS`ma^');
INSERT INTO "county" VALUES('0603','chełmski',0,'lubelskie','V]Ycdma^');
INSERT INTO "county" VALUES('0604','hrubieszowski',0,'lubelskie',']lqU^Ymvhsma^');
INSERT INTO "county" VALUES('0605','janowski',0,'lubelskie','`Sehsma^');
INSERT INTO "county" VALUES('0606','krasnostawski',0,'lubelskie','alSmehmoSsma^');
INSERT INTO "county" VALUES('0607','kraśnicki',0,'lubelskie','alSne^Va^');
INSERT INTO "county" VALUES('0608','lubartowski',0,'lubelskie','bqUSlohsma^');
INSERT INTO "county" VALUES('0609','lubelski',0,'lubelskie','bqUYbma^');
INSERT INTO "county" VALUES('0610','łęczyński',0,'lubelskie','cZVvufma^');
INSERT INTO "county" VALUES('0611','łukowski',0,'lubelskie','cqahsma^');
INSERT INTO "county" VALUES('0612','opolski',0,'lubelskie','hjhbma^');
INSERT INTO "county" VALUES('0613','parczewski',0,'lubelskie','jSlVvYsma^');
INSERT INTO "county" VALUES('0614','puławski',0,'lubelskie','jqcSsma^');
INSERT INTO "county" VALUES('0615','radzyński',0,'lubelskie','lSXvufma^');
INSERT INTO "county" VALUES('0616','rycki',0,'lubelskie','luVa^');
INSERT INTO "county" VALUES('0617','świdnicki',0,'lubelskie','ns^Xe^Va^');
INSERT INTO "county" VALUES('0618','tomaszowski',0,'lubelskie','ohdSmvhsma^');
INSERT INTO "county" VALUES('0619','włodawski',0,'lubelskie','schXSsma^');
INSERT INTO "county" VALUES('0620','zamojski',0,'lubelskie','vSdh`ma^');
INSERT INTO "county" VALUES('0661','Biała Podlaska',1,'lubelskie','U^ScS!jhXbSmaS  "!!!!!"');
INSERT INTO "county" VALUES('0662','Chełm',1,'lubelskie','V]Ycd  "');
INSERT INTO "county" VALUES('0663','Lublin',1,'lubelskie','bqUb^e  "');
INSERT INTO "county" VALUES('0664','Zamość',1,'lubelskie','vSdhnW  "');
INSERT INTO "county" VALUES('0801','gorzowski',0,'lubuskie','\hlvhsma^');
INSERT INTO "county" VALUES('0802','krośnieński',0,'lubuskie','alhne^Yfma^');
INSERT INTO "county" VALUES('0803','międzyrzecki',0,'lubuskie','d^ZXvulvYVa^');
INSERT INTO "county" VALUES('0804','nowosolski',0,'lubuskie','ehshmhbma^');
INSERT INTO "county" VALUES('0805','słubicki',0,'lubuskie','mcqU^Va^');
INSERT INTO "county" VALUES('0806','strzelecko-drezdenecki',0,'lubuskie','molvYbYVah#XlYvXYeYVa^');
INSERT INTO "county" VALUES('0807','sulęciński',0,'lubuskie','mqbZV^fma^');
INSERT INTO "county" VALUES('0808','świebodziński',0,'lubuskie','ns^YUhXv^fma^');
INSERT INTO "county" VALUES('0809','zielonogórski',0,'lubuskie','v^Ybheh\ilma^');
INSERT INTO "county" VALUES('0810','żagański',0,'lubuskie','xS\Sfma^');
INSERT INTO "county" VALUES('0811','żarski',0,'lubuskie','xSlma^');
INSERT INTO "county" VALUES('0812','wschowski',0,'lubuskie','smV]hsma^');
INSERT INTO "county" VALUES('0861','Gorzów Wielkopolski',1,'lubuskie','\hlvis!s^Ybahjhbma^  "!!!!!!"');
INSERT INTO "county" VALUES('0862','Zielona Góra',1,'lubuskie','v^YbheS!\ilS  "!!!!!!!"');
INSERT INTO "county" VALUES('1001','bełchatowski',0,'łódzkie','UYcV]Sohsma^');
INSERT INTO "county" VALUES('1002','kutnowski',0,'łódzkie','aqoehsma^');
INSERT INTO "county" VALUES('1003','łaski',0,'łódzkie','cSma^');
INSERT INTO "county" VALUES('1004','łęczycki',0,'łódzkie','cZVvuVa^');
INSERT INTO "county" VALUES('1005','łowicki',0,'łódzkie','chs^Va^');
INSERT INTO "county" VALUES('1006','łódzki wschodni',0,'łódzkie','ciXva^!smV]hXe^');
INSERT INTO "county" VALUES('1007','opoczyński',0,'łódzkie','hjhVvufma^');
INSERT INTO "county" VALUES('1008','pabianicki',0,'łódzkie','jSU^Se^Va^');
INSERT INTO "county" VALUES('1009','pajęczański',0,'łódzkie','jS`ZVvSfma^');
INSERT INTO "county" VALUES('1010','piotrkowski',0,'łódzkie','j^holahsma^');
INSERT INTO "county" VALUES('1011','poddębicki',0,'łódzkie','jhXXZU^Va^');
INSERT INTO "county" VALUES('1012','radomszczański',0,'łódzkie','lSXhdmvVvSfma^');
INSERT INTO "county" VALUES('1013','rawski',0,'łódzkie','lSsma^');
INSERT INTO "county" VALUES('1014','sieradzki',0,'łódzkie','m^YlSXva^');
INSERT INTO "county" VALUES('1015','skierniewicki',0,'łódzkie','ma^Yle^Ys^Va^');
INSERT INTO "county" VALUES('1016','tomaszowski',0,'łódzkie','ohdSmvhsma^');
INSERT INTO "county" VALUES('1017','wieluński',0,'łódzkie','s^Ybqfma^');
INSERT INTO "county" VALUES('1018','wieruszowski',0,'łódzkie','s^Ylqmvhsma^');
INSERT INTO "county" VALUES('1019','zduńskowolski',0,'łódzkie','vXqfmahshbma^');
INSERT INTO "county" VALUES('1020','zgierski',0,'łódzkie','v\^Ylma^');
INSERT INTO "county" VALUES('1021','brzeziński',0,'łódzkie','UlvYv^fma^');
INSERT INTO "county" VALUES('1061','Łódź',1,'łódzkie','ciXw  "');
INSERT INTO "county" VALUES('1062','Piotrków Trybunalski',1,'łódzkie','j^holais!oluUqeSbma^  "!!!!!!!!"');
INSERT INTO "county" VALUES('1063','Skierniewice',1,'łódzkie','ma^Yle^Ys^VY  "');
INSERT INTO "county" VALUES('1201','bocheński',0,'małopolskie','UhV]Yfma^');
INSERT INTO "county" VALUES('1202','brzeski',0,'małopolskie','UlvYma^');
INSERT INTO "county" VALUES('1203','chrzanowski',0,'małopolskie','V]lvSehsma^');
INSERT INTO "county" VALUES('1204','dąbrowski',0,'małopolskie','XTUlhsma^');
INSERT INTO "county" VALUES('1205','gorlicki',0,'małopolskie','\hlb^Va^');
INSERT INTO "county" VALUES('1206','krakowski',0,'małopolskie','alSahsma^');
INSERT INTO "county" VALUES('1207','limanowski',0,'małopolskie','b^dSehsma^');
INSERT INTO "county" VALUES('1208','miechowski',0,'małopolskie','d^YV]hsma^');
INSERT INTO "county" VALUES('1209','myślenicki',0,'małopolskie','dunbYe^Va^');
INSERT INTO "county" VALUES('1210','nowosądecki',0,'małopolskie','ehshmTXYVa^');
INSERT INTO "county" VALUES('1211','nowotarski',0,'małopolskie','ehshoSlma^');
INSERT INTO "county" VALUES('1212','olkuski',0,'małopolskie','hbaqma^');
INSERT INTO "county" VALUES('1213','oświęcimski',0,'małopolskie','hns^ZV^dma^');
INSERT INTO "county" VALUES('1214','proszowicki',0,'małopolskie','jlhmvhs^Va^');
INSERT INTO "county" VALUES('1215','suski',0,'małopolskie','mqma^');
INSERT INTO "county" VALUES('1216','tarnowski',0,'małopolskie','oSlehsma^');
INSERT INTO "county" VALUES('1217','tatrzański',0,'małopolskie','oSolvSfma^');
INSERT INTO "county" VALUES('1218','wadowicki',0,'małopolskie','sSXhs^Va^');
INSERT INTO "county" VALUES('1219','wielicki',0,'małopolskie','s^Yb^Va^');
INSERT INTO "county" VALUES('1261','Kraków',1,'małopolskie','alSais  "');
INSERT INTO "county" VALUES('1262','Nowy Sącz',1,'małopolskie','ehsu!mTVv  "!!!!"');
INSERT INTO "county" VALUES('1263','Tarnów',1,'małopolskie','oSleis  "');
INSERT INTO "county" VALUES('1401','białobrzeski',0,'mazowieckie','U^SchUlvYma^');
INSERT INTO "county" VALUES('1402','ciechanowski',0,'mazowieckie','V^YV]Sehsma^');
INSERT INTO "county" VALUES('1403','garwoliński',0,'mazowieckie','\Slshb^fma^');
INSERT INTO "county" VALUES('1404','gostyniński',0,'mazowieckie','\hmoue^fma^');
INSERT INTO "county" VALUES('1405','grodziski',0,'mazowieckie','\lhXv^ma^');
INSERT INTO "county" VALUES('1406','grójecki',0,'mazowieckie','\li`YVa^');
INSERT INTO "county" VALUES('1407','kozienicki',0,'mazowieckie','ahv^Ye^Va^');
INSERT INTO "county" VALUES('1408','legionowski',0,'mazowieckie','bY\^hehsma^');
INSERT INTO "county" VALUES('1409','lipski',0,'mazowieckie','b^jma^');
INSERT INTO "county" VALUES('1410','łosicki',0,'mazowieckie','chm^Va^');
INSERT INTO "county" VALUES('1411','makowski',0,'mazowieckie','dSahsma^');
INSERT INTO "county" VALUES('1412','miński',0,'mazowieckie','d^fma^');
INSERT INTO "county" VALUES('1413','mławski',0,'mazowieckie','dcSsma^');
INSERT INTO "county" VALUES('1414','nowodworski',0,'mazowieckie','ehshXshlma^');
INSERT INTO "county" VALUES('1415','ostrołęcki',0,'mazowieckie','hmolhcZVa^');
INSERT INTO "county" VALUES('1416','ostrowski',0,'mazowieckie','hmolhsma^');
INSERT INTO "county" VALUES('1417','otwocki',0,'mazowieckie','hoshVa^');
INSERT INTO "county" VALUES('1418','piaseczyński',0,'mazowieckie','j^SmYVvufma^');
INSERT INTO "county" VALUES('1419','płocki',0,'mazowieckie','jchVa^');
INSERT INTO "county" VALUES('1420','płoński',0,'mazowieckie','jchfma^');
INSERT INTO "county" VALUES('1421','pruszkowski',0,'mazowieckie','jlqmvahsma^');
INSERT INTO "county" VALUES('1422','przasnyski',0,'mazowieckie','jlvSmeuma^');
INSERT INTO "county" VALUES('1423','przysuski',0,'mazowieckie','jlvumqma^');
INSERT INTO "county" VALUES('1424','pułtuski',0,'mazowieckie','jqcoqma^');
INSERT INTO "county" VALUES('1425','radomski',0,'mazowieckie','lSXhdma^');
INSERT INTO "county" VALUES('1426','siedlecki',0,'mazowieckie','m^YXbYVa^');
INSERT INTO "county" VALUES('1427','sierpecki',0,'mazowieckie','m^YljYVa^');
INSERT INTO "county" VALUES('1428','sochaczewski',0,'mazowieckie','mhV]SVvYsma^');
INSERT INTO "county" VALUES('1429','sokołowski',0,'mazowieckie','mhahchsma^');
INSERT INTO "county" VALUES('1430','szydłowiecki',0,'mazowieckie','mvuXchs^YVa^');
INSERT INTO "county" VALUES('1432','warszawski zachodni',0,'mazowieckie','sSlmvSsma^!vSV]hXe^');
INSERT INTO "county" VALUES('1433','węgrowski',0,'mazowieckie','sZ\lhsma^');
INSERT INTO "county" VALUES('1434','wołomiński',0,'mazowieckie','shchd^fma^');
INSERT INTO "county" VALUES('1435','wyszkowski',0,'mazowieckie','sumvahsma^');
INSERT INTO "county" VALUES('1436','zwoleński',0,'mazowieckie','vshbYfma^');
INSERT INTO "county" VALUES('1437','żuromiński',0,'mazowieckie','xqlhd^fma^');
INSERT INTO "county" VALUES('1438','żyrardowski',0,'mazowieckie','xulSlXhsma^');
INSERT INTO "county" VALUES('1461','Ostrołęka',1,'mazowieckie','hmolhcZaS  "');
INSERT INTO "county" VALUES('1462','Płock',1,'mazowieckie','jchVa  "');
INSERT INTO "county" VALUES('1463','Radom',1,'mazowieckie','lSXhd  "');
INSERT INTO "county" VALUES('1464','Siedlce',1,'mazowieckie','m^YXbVY  "');
INSERT INTO "county" VALUES('1465','Warszawa',1,'mazowieckie','sSlmvSsS  "');
INSERT INTO "county" VALUES('1601','brzeski',0,'opolskie','UlvYma^');
INSERT INTO "county" VALUES('1602','głubczycki',0,'opolskie','\cqUVvuVa^');
INSERT INTO "county" VALUES('1603','kędzierzyńsko-kozielski',0,'opolskie','aZXv^Ylvufmah#ahv^Ybma^');
INSERT INTO "county" VALUES('1604','kluczborski',0,'opolskie','abqVvUhlma^');
INSERT INTO "county" VALUES('1605','krapkowicki',0,'opolskie','alSjahs^Va^');
INSERT INTO "county" VALUES('1606','namysłowski',0,'opolskie','eSdumchsma^');
INSERT INTO "county" VALUES('1607','nyski',0,'opolskie','euma^');
INSERT INTO "county" VALUES('1608','oleski',0,'opolskie','hbYma^');
INSERT INTO "county" VALUES('1609','opolski',0,'opolskie','hjhbma^');
INSERT INTO "county" VALUES('1610','prudnicki',0,'opolskie','jlqXe^Va^');
INSERT INTO "county" VALUES('1611','strzelecki',0,'opolskie','molvYbYVa^');
INSERT INTO "county" VALUES('1661','Opole',1,'opolskie','hjhbY  "');
INSERT INTO "county" VALUES('1801','bieszczadzki',0,'podkarpackie','U^YmvVvSXva^');
INSERT INTO "county" VALUES('1802','brzozowski',0,'podkarpackie','Ulvhvhsma^');
INSERT INTO "county" VALUES('1803','dębicki',0,'podkarpackie','XZU^Va^');
INSERT INTO "county" VALUES('1804','jarosławski',0,'podkarpackie','`SlhmcSsma^');
INSERT INTO "county" VALUES('1805','jasielski',0,'podkarpackie','`Sm^Ybma^');
INSERT INTO "county" VALUES('1806','kolbuszowski',0,'podkarpackie','ahbUqmvhsma^');
INSERT INTO "county" VALUES('1807','krośnieński',0,'podkarpackie','alhne^Yfma^');
INSERT INTO "county" VALUES('1808','leżajski',0,'podkarpackie','bYxS`ma^');
INSERT INTO "county" VALUES('1809','lubaczowski',0,'podkarpackie','bqUSVvhsma^');
INSERT INTO "county" VALUES('1810','łańcucki',0,'podkarpackie','cSfVqVa^');
INSERT INTO "county" VALUES('1811','mielecki',0,'podkarpackie','d^YbYVa^');
INSERT INTO "county" VALUES('1812','niżański',0,'podkarpackie','e^xSfma^');
INSERT INTO "county" VALUES('1813','przemyski',0,'podkarpackie','jlvYduma^');
INSERT INTO "county" VALUES('1814','przeworski',0,'podkarpackie','jlvYshlma^');
INSERT INTO "county" VALUES('1815','ropczycko-sędziszowski',0,'podkarpackie','lhjVvuVah#mZXv^mvhsma^');
INSERT INTO "county" VALUES('1816','rzeszowski',0,'podkarpackie','lvYmvhsma^');
INSERT INTO "county" VALUES('1817','sanocki',0,'podkarpackie','mSehVa^');
INSERT INTO "county" VALUES('1818','stalowowolski',0,'podkarpackie','moSbhshshbma^');
INSERT INTO "county" VALUES('1819','strzyżowski',0,'podkarpackie','molvuxhsma^');
INSERT INTO "county" VALUES('1820','tarnobrzeski',0,'podkarpackie','oSlehUlvYma^');
INSERT INTO "county" VALUES('1821','leski',0,'podkarpackie','bYma^');
INSERT INTO "county" VALUES('1861','Krosno',1,'podkarpackie','alhmeh  "');
INSERT INTO "county" VALUES('1862','Przemyśl',1,'podkarpackie','jlvYdunb  "');
INSERT INTO "county" VALUES('1863','Rzeszów',1,'podkarpackie','lvYmvis  "');
INSERT INTO "county" VALUES('1864','Tarnobrzeg',1,'podkarpackie','oSlehUlvY\  "');
INSERT INTO "county" VALUES('2001','augustowski',0,'podlaskie','Sq\qmohsma^');
INSERT INTO "county" VALUES('2002','białostocki',0,'podlaskie','U^SchmohVa^');
INSERT INTO "county" VALUES('2003','bielski',0,'podlaskie','U^Ybma^');
INSERT INTO "county" VALUES('2004','grajewski',0,'podlaskie','\lS`Ysma^');
INSERT INTO "county" VALUES('2005','hajnowski',0,'podlaskie',']S`ehsma^');
INSERT INTO "county" VALUES('2006','kolneński',0,'podlaskie','ahbeYfma^');
INSERT INTO "county" VALUES('2007','łomżyński',0,'podlaskie','chdxufma^');
INSERT INTO "county" VALUES('2008','moniecki',0,'podlaskie','dhe^YVa^');
INSERT INTO "county" VALUES('2009','sejneński',0,'podlaskie','mY`eYfma^');
INSERT INTO "county" VALUES('2010','siemiatycki',0,'podlaskie','m^Yd^SouVa^');
INSERT INTO "county" VALUES('2011','sokólski',0,'podlaskie','mhaibma^');
INSERT INTO "county" VALUES('2012','suwalski',0,'podlaskie','mqsSbma^');
INSERT INTO "county" VALUES('2013','wysokomazowiecki',0,'podlaskie','sumhahdSvhs^YVa^');
INSERT INTO "county" VALUES('2014','zambrowski',0,'podlaskie','vSdUlhsma^');
INSERT INTO "county" VALUES('2061','Białystok',1,'podlaskie','U^Scumoha  "');
INSERT INTO "county" VALUES('2062','Łomża',1,'podlaskie','chdxS  "');
INSERT INTO "county" VALUES('2063','Suwałki',1,'podlaskie','mqsSca^  "');
INSERT INTO "county" VALUES('2201','bytowski',0,'pomorskie','Uuohsma^');
INSERT INTO "county" VALUES('2202','chojnicki',0,'pomorskie','V]h`e^Va^');
INSERT INTO "county" VALUES('2203','człuchowski',0,'pomorskie','VvcqV]hsma^');
INSERT INTO "county" VALUES('2204','gdański',0,'pomorskie','\XSfma^');
INSERT INTO "county" VALUES('2205','kartuski',0,'pomorskie','aSloqma^');
INSERT INTO "county" VALUES('2206','kościerski',0,'pomorskie','ahnV^Ylma^');
INSERT INTO "county" VALUES('2207','kwidzyński',0,'pomorskie','as^Xvufma^');
INSERT INTO "county" VALUES('2208','lęborski',0,'pomorskie','bZUhlma^');
INSERT INTO "county" VALUES('2209','malborski',0,'pomorskie','dSbUhlma^');
INSERT INTO "county" VALUES('2210','nowodworski',0,'pomorskie','ehshXshlma^');
INSERT INTO "county" VALUES('2211','pucki',0,'pomorskie','jqVa^');
INSERT INTO "county" VALUES('2212','słupski',0,'pomorskie','mcqjma^');
INSERT INTO "county" VALUES('2213','starogardzki',0,'pomorskie','moSlh\SlXva^');
INSERT INTO "county" VALUES('2214','tczewski',0,'pomorskie','oVvYsma^');
INSERT INTO "county" VALUES('2215','wejherowski',0,'pomorskie','sY`]Ylhsma^');
INSERT INTO "county" VALUES('2216','sztumski',0,'pomorskie','mvoqdma^');
INSERT INTO "county" VALUES('2261','Gdańsk',1,'pomorskie','\XSfma  "');
INSERT INTO "county" VALUES('2262','Gdynia',1,'pomorskie','\Xue^S  "');
INSERT INTO "county" VALUES('2263','Słupsk',1,'pomorskie','mcqjma  "');
INSERT INTO "county" VALUES('2264','Sopot',1,'pomorskie','mhjho  "');
INSERT INTO "county" VALUES('2401','będziński',0,'śląskie','UZXv^fma^');
INSERT INTO "county" VALUES('2402','bielski',0,'śląskie','U^Ybma^');
INSERT INTO "county" VALUES('2403','cieszyński',0,'śląskie','V^Ymvufma^');
INSERT INTO "county" VALUES('2404','częstochowski',0,'śląskie','VvZmohV]hsma^');
INSERT INTO "county" VALUES('2405','gliwicki',0,'śląskie','\b^s^Va^');
INSERT INTO "county" VALUES('2406','kłobucki',0,'śląskie','achUqVa^');
INSERT INTO "county" VALUES('2407','lubliniecki',0,'śląskie','bqUb^e^YVa^');
INSERT INTO "county" VALUES('2408','mikołowski',0,'śląskie','d^ahchsma^');
INSERT INTO "county" VALUES('2409','myszkowski',0,'śląskie','dumvahsma^');
INSERT INTO "county" VALUES('2410','pszczyński',0,'śląskie','jmvVvufma^');
INSERT INTO "county" VALUES('2411','raciborski',0,'śląskie','lSV^Uhlma^');
INSERT INTO "county" VALUES('2412','rybnicki',0,'śląskie','luUe^Va^');
INSERT INTO "county" VALUES('2413','tarnogórski',0,'śląskie','oSleh\ilma^');
INSERT INTO "county" VALUES('2414','bieruńsko-lędziński',0,'śląskie','U^Ylqfmah#bZXv^fma^');
INSERT INTO "county" VALUES('2415','wodzisławski',0,'śląskie','shXv^mcSsma^');
INSERT INTO "county" VALUES('2416','zawierciański',0,'śląskie','vSs^YlV^Sfma^');
INSERT INTO "county" VALUES('2417','żywiecki',0,'śląskie','xus^YVa^');
INSERT INTO "county" VALUES('2461','Bielsko-Biała',1,'śląskie','U^Ybmah#U^ScS  "!!!!!!!"');
INSERT INTO "county" VALUES('2462','Bytom',1,'śląskie','Uuohd  "');
INSERT INTO "county" VALUES('2463','Chorzów',1,'śląskie','V]hlvis  "');
INSERT INTO "county" VALUES('2464','Częstochowa',1,'śląskie','VvZmohV]hsS  "');
INSERT INTO "county" VALUES('2465','Dąbrowa Górnicza',1,'śląskie','XTUlhsS!\ile^VvS  "!!!!!!!"');
INSERT INTO "county" VALUES('2466','Gliwice',1,'śląskie','\b^s^VY  "');
INSERT INTO "county" VALUES('2467','Jastrzębie-Zdrój',1,'śląskie','`SmolvZU^Y#vXli`  "!!!!!!!!!!"');
INSERT INTO "county" VALUES('2468','Jaworzno',1,'śląskie','`Sshlveh  "');
INSERT INTO "county" VALUES('2469','Katowice',1,'śląskie','aSohs^VY  "');
INSERT INTO "county" VALUES('2470','Mysłowice',1,'śląskie','dumchs^VY  "');
INSERT INTO "county" VALUES('2471','Piekary Śląskie',1,'śląskie','j^YaSlu!nbTma^Y  "!!!!!!!"');
INSERT INTO "county" VALUES('2472','Ruda Śląska',1,'śląskie','lqXS!nbTmaS  "!!!!"');
INSERT INTO "county" VALUES('2473','Rybnik',1,'śląskie','luUe^a  "');
INSERT INTO "county" VALUES('2474','Siemianowice Śląskie',1,'śląskie','m^Yd^Sehs^VY!nbTma^Y  "!!!!!!!!!!!!"');
INSERT INTO "county" VALUES('2475','Sosnowiec',1,'śląskie','mhmehs^YV  "');
INSERT INTO "county" VALUES('2476','Świętochłowice',1,'śląskie','ns^ZohV]chs^VY  "');
INSERT INTO "county" VALUES('2477','Tychy',1,'śląskie','ouV]u  "');
INSERT INTO "county" VALUES('2478','Zabrze',1,'śląskie','vSUlvY  "');
INSERT INTO "county" VALUES('2479','Żory',1,'śląskie','xhlu  "');
INSERT INTO "county" VALUES('2601','buski',0,'świętokrzyskie','Uqma^');
INSERT INTO "county" VALUES('2602','jędrzejowski',0,'świętokrzyskie','`ZXlvY`hsma^');
INSERT INTO "county" VALUES('2603','kazimierski',0,'świętokrzyskie','aSv^d^Ylma^');
INSERT INTO "county" VALUES('2604','kielecki',0,'świętokrzyskie','a^YbYVa^');
INSERT INTO "county" VALUES('2605','konecki',0,'świętokrzyskie','aheYVa^');
INSERT INTO "county" VALUES('2606','opatowski',0,'świętokrzyskie','hjSohsma^');
INSERT INTO "county" VALUES('2607','ostrowiecki',0,'świętokrzyskie','hmolhs^YVa^');
INSERT INTO "county" VALUES('2608','pińczowski',0,'świętokrzyskie','j^fVvhsma^');
INSERT INTO "county" VALUES('2609','sandomierski',0,'świętokrzyskie','mSeXhd^Ylma^');
INSERT INTO "county" VALUES('2610','skarżyski',0,'świętokrzyskie','maSlxuma^');
INSERT INTO "county" VALUES('2611','starachowicki',0,'świętokrzyskie','moSlSV]hs^Va^');
INSERT INTO "county" VALUES('2612','staszowski',0,'świętokrzyskie','moSmvhsma^');
INSERT INTO "county" VALUES('2613','włoszczowski',0,'świętokrzyskie','schmvVvhsma^');
INSERT INTO "county" VALUES('2661','Kielce',1,'świętokrzyskie','a^YbVY  "');
INSERT INTO "county" VALUES('2801','bartoszycki',0,'warmińsko-mazurskie','USlohmvuVa^');
INSERT INTO "county" VALUES('2802','braniewski',0,'warmińsko-mazurskie','UlSe^Ysma^');
INSERT INTO "county" VALUES('2803','działdowski',0,'warmińsko-mazurskie','Xv^ScXhsma^');
INSERT INTO "county" VALUES('2804','elbląski',0,'warmińsko-mazurskie','YbUbTma^');
INSERT INTO "county" VALUES('2805','ełcki',0,'warmińsko-mazurskie','YcVa^');
INSERT INTO "county" VALUES('2806','giżycki',0,'warmińsko-mazurskie','\^xuVa^');
INSERT INTO "county" VALUES('2807','iławski',0,'warmińsko-mazurskie','^cSsma^');
INSERT INTO "county" VALUES('2808','kętrzyński',0,'warmińsko-mazurskie','aZolvufma^');
INSERT INTO "county" VALUES('2809','lidzbarski',0,'warmińsko-mazurskie','b^XvUSlma^');
INSERT INTO "county" VALUES('2810','mrągowski',0,'warmińsko-mazurskie','dlT\hsma^');
INSERT INTO "county" VALUES('2811','nidzicki',0,'warmińsko-mazurskie','e^Xv^Va^');
INSERT INTO "county" VALUES('2812','nowomiejski',0,'warmińsko-mazurskie','ehshd^Y`ma^');
INSERT INTO "county" VALUES('2813','olecki',0,'warmińsko-mazurskie','hbYVa^');
INSERT INTO "county" VALUES('2814','olsztyński',0,'warmińsko-mazurskie','hbmvoufma^');
INSERT INTO "county" VALUES('2815','ostródzki',0,'warmińsko-mazurskie','hmoliXva^');
INSERT INTO "county" VALUES('2816','piski',0,'warmińsko-mazurskie','j^ma^');
INSERT INTO "county" VALUES('2817','szczycieński',0,'warmińsko-mazurskie','mvVvuV^Yfma^');
INSERT INTO "county" VALUES('2818','gołdapski',0,'warmińsko-mazurskie','\hcXSjma^');
INSERT INTO "county" VALUES('2819','węgorzewski',0,'warmińsko-mazurskie','sZ\hlvYsma^');
INSERT INTO "county" VALUES('2861','Elbląg',1,'warmińsko-mazurskie','YbUbT\  "');
INSERT INTO "county" VALUES('2862','Olsztyn',1,'warmińsko-mazurskie','hbmvoue  "');
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
INSERT INTO "county" VALUES('3201','białogardzki',0,'zachodniopomorskie','U^Sch\SlXva^');
INSERT INTO "county" VALUES('3202','choszczeński',0,'zachodniopomorskie','V]hmvVvYfma^');
INSERT INTO "county" VALUES('3203','drawski',0,'zachodniopomorskie','XlSsma^');
INSERT INTO "county" VALUES('3204','goleniowski',0,'zachodniopomorskie','\hbYe^hsma^');
INSERT INTO "county" VALUES('3205','gryficki',0,'zachodniopomorskie','\lu[^Va^');
INSERT INTO "county" VALUES('3206','gryfiński',0,'zachodniopomorskie','\lu[^fma^');
INSERT INTO "county" VALUES('3207','kamieński',0,'zachodniopomorskie','aSd^Yfma^');
INSERT INTO "county" VALUES('3208','kołobrzeski',0,'zachodniopomorskie','ahchUlvYma^');
INSERT INTO "county" VALUES('3209','koszaliński',0,'zachodniopomorskie','ahmvSb^fma^');
INSERT INTO "county" VALUES('3210','myśliborski',0,'zachodniopomorskie','dunb^Uhlma^');
INSERT INTO "county" VALUES('3211','policki',0,'zachodniopomorskie','jhb^Va^');
INSERT INTO "county" VALUES('3212','pyrzycki',0,'zachodniopomorskie','julvuVa^');
INSERT INTO "county" VALUES('3213','sławieński',0,'zachodniopomorskie','mcSs^Yfma^');
INSERT INTO "county" VALUES('3214','stargardzki',0,'zachodniopomorskie','moSl\SlXva^');
INSERT INTO "county" VALUES('3215','szczecinecki',0,'zachodniopomorskie','mvVvYV^eYVa^');
INSERT INTO "county" VALUES('3216','świdwiński',0,'zachodniopomorskie','ns^Xs^fma^');
INSERT INTO "county" VALUES('3217','wałecki',0,'zachodniopomorskie','sScYVa^');
INSERT INTO "county" VALUES('3218','łobeski',0,'zachodniopomorskie','chUYma^');
INSERT INTO "county" VALUES('3261','Koszalin',1,'zachodniopomorskie','ahmvSb^e  "');
INSERT INTO "county" VALUES('3262','Szczecin',1,'zachodniopomorskie','mvVvYV^e  "');
INSERT INTO "county" VALUES('3263','Świnoujście',1,'zachodniopomorskie','ns^ehq`nV^Y  "');
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
	CONSTRAINT uq_course_code UNIQUE (code), 
	CONSTRAINT fk_course_area_code FOREIGN KEY(area_code) REFERENCES area (code)
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
INSERT INTO "edition" VALUES(2,'USL8-2026-1',20,1,1,2026,'cancelled','2026-11-05 07:00:00.000000','2026-12-26 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-30','2026-12-30','2026-10-29 07:00:00.000000','2026-11-25 03:22:47.496146',1,4);
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
INSERT INTO "enrolment" VALUES(1,'dvrdxqj4cq5fz',2,8,1,'cancelled',NULL,1,'2026-11-10 06:04:26.874036','2026-11-10 06:04:26.874036','2026-11-25 03:22:47.496146','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(2,'zkxy2852kjhee',2,3,8,'cancelled',NULL,2,'2026-11-15 05:08:53.748072','2026-11-15 05:08:53.748072','2026-11-25 03:22:47.496146','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(3,'i37xzfw2b5jd7',2,4,1,'cancelled',NULL,3,'2026-11-20 04:13:20.622108','2026-11-20 04:13:20.622108','2026-11-25 03:22:47.496146','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(4,'k9vqjuxrjy47g',3,6,6,'seated',NULL,1,'2023-09-14 14:26:06.666667','2023-09-14 14:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(5,'kxcp9tqhw5px7',3,7,4,'seated',NULL,2,'2023-09-17 22:52:13.333334','2023-09-17 22:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(6,'5p8dcitbcmmwk',3,2,1,'withdrawn',NULL,3,'2023-09-21 07:18:20.000001','2023-09-21 07:18:20.000001','2023-10-11 09:58:00.000000','',NULL);
INSERT INTO "enrolment" VALUES(7,'vmv72rn5i98hz',3,3,8,'seated',NULL,4,'2023-09-24 15:44:26.666668','2023-09-24 15:44:26.666668',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(8,'skt62cgpeq9zi',3,5,1,'seated',NULL,5,'2023-09-28 00:10:33.333335','2023-09-28 00:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(9,'fb3rhajuqbi5h',3,1,1,'seated',NULL,6,'2023-10-01 08:36:40.000002','2023-10-01 08:36:40.000002',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(10,'tb47kkzjc5xvp',3,4,1,'seated',NULL,7,'2023-10-04 17:02:46.666669','2023-10-04 17:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(11,'vz3gxpxtkb9j9',3,8,1,'seated',NULL,8,'2023-10-08 01:28:53.333336','2023-10-08 01:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(12,'mf2gaj3gt3aw8',4,8,1,'seated',NULL,1,'2026-10-29 23:26:06.666667','2026-10-29 23:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(13,'ejjsg4ejd3kjy',4,2,1,'seated',NULL,2,'2026-10-31 15:52:13.333334','2026-10-31 15:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(14,'3w5y646hqgsny',4,5,1,'waiting','institution',3,'2026-11-02 08:18:20.000001',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(15,'bikiqvs7gqag9',4,1,1,'waiting','institution',4,'2026-11-04 00:44:26.666668',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(16,'58aebtq8wks33',4,10,4,'seated',NULL,5,'2026-11-05 17:10:33.333335','2026-11-05 17:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(17,'p5csg7rm6vm37',4,4,1,'waiting','institution',6,'2026-11-07 09:36:40.000002',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(18,'3jq2ee3e5uwsd',4,6,6,'seated',NULL,7,'2026-11-09 02:02:46.666669','2026-11-09 02:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(19,'v8hsp7xbtbji4',4,3,8,'seated',NULL,8,'2026-11-10 18:28:53.333336','2026-11-10 18:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(20,'zzbyzdmhnnvab',5,10,4,'seated',NULL,1,'2026-11-07 11:55:18.610683','2026-11-07 11:55:18.610683',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(21,'wh7fsnuxsvf5r',5,7,4,'seated',NULL,2,'2026-11-09 16:50:37.221366','2026-11-09 16:50:37.221366',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(22,'iqkwc2udu5jdj',5,4,1,'withdrawn',NULL,3,'2026-11-11 21:45:55.832049','2026-11-11 21:45:55.832049','2026-11-25 03:20:47.496146','',NULL);
INSERT INTO "enrolment" VALUES(23,'t34tw6a9fxzgi',5,5,1,'seated',NULL,4,'2026-11-14 02:41:14.442732','2026-11-14 02:41:14.442732',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(24,'tt5zqs7w3fkvx',5,6,6,'seated',NULL,5,'2026-11-16 07:36:33.053415','2026-11-16 07:36:33.053415',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(25,'bgztzgqeq83ws',5,8,1,'seated',NULL,6,'2026-11-18 12:31:51.664098','2026-11-25 03:20:47.496146',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(26,'cfexrpkfby6na',5,1,1,'waiting','institution',7,'2026-11-20 17:27:10.274781',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(27,'3hzrsy89dvrhs',5,2,1,'waiting','institution',8,'2026-11-22 22:22:28.885464',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(28,'v8gxpj46ypbqz',6,2,1,'seated',NULL,1,'2026-11-07 06:37:46.749615','2026-11-07 06:37:46.749615',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(29,'t58ywkjah7jps',6,4,1,'seated',NULL,2,'2026-11-09 06:15:33.499230','2026-11-09 06:15:33.499230',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(30,'5bnnka9ia89tw',6,3,8,'withdrawn',NULL,3,'2026-11-11 05:53:20.248845','2026-11-11 05:53:20.248845','2026-11-25 03:20:47.496146','',NULL);
INSERT INTO "enrolment" VALUES(31,'xau9amj5g3cri',6,6,6,'seated',NULL,4,'2026-11-13 05:31:06.998460','2026-11-13 05:31:06.998460',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(32,'6zz23bg2npvjx',6,7,4,'seated',NULL,5,'2026-11-15 05:08:53.748075','2026-11-15 05:08:53.748075',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(33,'zbpbjzpxkh33r',6,5,1,'waiting','institution',6,'2026-11-17 04:46:40.497690',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(34,'f7jf9ej7ha3fb',6,1,1,'waiting','institution',7,'2026-11-19 04:24:27.247305',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(35,'zm86ume5uepvs',6,8,1,'waiting','institution',8,'2026-11-21 04:02:13.996920',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(36,'4szegn9qigz24',6,10,4,'seated',NULL,9,'2026-11-23 03:40:00.746535','2026-11-23 03:40:00.746535',NULL,'',NULL);
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
	is_complete BOOLEAN NOT NULL, education_planned_end_on DATE, 
	CONSTRAINT pk_entry_record PRIMARY KEY (id), 
	CONSTRAINT fk_entry_record_municipality_terc FOREIGN KEY(municipality_terc) REFERENCES municipality (terc), 
	CONSTRAINT fk_entry_record_participation_id FOREIGN KEY(participation_id) REFERENCES participation (id), 
	CONSTRAINT uq_entry_record_participation_id_number UNIQUE (participation_id, number)
);
INSERT INTO "entry_record" VALUES(1,1,1,1,'2023-10-16 12:10:00.000000',1,'',42,'K','staff','polish','isced_5_8','PL','3003093','Trzemeszno','62-203',2,'+48 100 353 590','bozena.pietrzak@demo.example','employed','local_government','no','no','no',1,NULL);
INSERT INTO "entry_record" VALUES(2,2,1,1,'2023-10-16 12:10:00.000000',1,'',42,'K','staff','polish','isced_3_4','PL','3027073','Tuliszków','62-744',NULL,'+48 100 005 682','bozena.kubiak@demo.example','employed','local_government','no','no','no',1,NULL);
INSERT INTO "entry_record" VALUES(3,3,1,1,'2023-10-16 12:10:00.000000',1,'',30,'K','staff','polish','isced_5_8','PL','3003011','Gniezno','62-226',2,'+48 100 902 403','patrycja.tomczak@demo.example','employed','local_government','no','no','no',1,NULL);
INSERT INTO "entry_record" VALUES(4,4,1,1,'2023-10-16 12:10:00.000000',1,'',30,'K','staff','polish','isced_5_8','PL','3021083','Kostrzyn','62-043',2,'+48 100 093 400','beata.idzikowska@demo.example','employed','local_government','no','no','no',1,NULL);
INSERT INTO "entry_record" VALUES(5,5,1,1,'2023-10-16 12:10:00.000000',1,'',36,'M','staff','polish','isced_5_8','PL','3009063','Kłodawa','62-628',2,'+48 100 849 165','szymon.krol@demo.example','employed','local_government','no','no','no',1,NULL);
INSERT INTO "entry_record" VALUES(6,6,1,1,'2023-10-16 12:10:00.000000',1,'',41,'K','staff','polish','isced_5_8','PL','3064011','Poznań','60-840',1,'+48 100 875 139','ewa.niedzwiedzka@demo.example','employed','local_government','no','no','no',1,NULL);
INSERT INTO "entry_record" VALUES(7,7,1,1,'2026-11-17 15:10:00.000000',1,'',36,'K','staff','polish','isced_3_4','PL','3017033','Odolanów','63-462',2,'+48 100 983 099','ilona.sroka@demo.example','employed','local_government','no','no','no',1,NULL);
INSERT INTO "entry_record" VALUES(8,8,1,1,'2026-11-17 15:10:00.000000',1,'',25,'K','staff','polish','isced_5_8','PL','3010103','Sompolno','62-521',2,'+48 100 212 633','renata.polak@demo.example','employed','local_government','no','no','no',1,NULL);
INSERT INTO "entry_record" VALUES(9,9,1,1,'2026-11-17 15:10:00.000000',1,'',37,'K','staff','polish','isced_5_8','PL','3015032','Miedzichowo','64-399',3,'+48 100 543 583','elzbieta.krzyzaniak-zoltowska@demo.example','employed','local_government','no','no','no',1,NULL);
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
CREATE TABLE former_ref (
	ref VARCHAR(13) NOT NULL, 
	person_id INTEGER NOT NULL, 
	CONSTRAINT pk_former_ref PRIMARY KEY (ref), 
	CONSTRAINT fk_former_ref_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE identity (
	person_id INTEGER NOT NULL, 
	pesel_sealed TEXT, 
	pesel_index VARCHAR(64), 
	other_sealed TEXT, 
	has_no_pesel BOOLEAN NOT NULL, other_index VARCHAR(64), 
	CONSTRAINT pk_identity PRIMARY KEY (person_id), 
	CONSTRAINT fk_identity_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_identity_pesel_index UNIQUE (pesel_index)
);
INSERT INTO "identity" VALUES(1,'4bFfE56EzUmUYTCI26HzdFnUsNbrosY8sJcS6A00a/06xFu/kXFbXw7Hyg==','bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301',NULL,0,NULL);
INSERT INTO "identity" VALUES(2,'4bFfE6nl+1hFq3TQoFQ/X7VYfVJBqewNnMUucTUq74MX/Mw7T+jcL4whww==','81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641',NULL,0,NULL);
INSERT INTO "identity" VALUES(3,'4bFfEw3NcDw6nrEjO0zQR2cEGbslEDKISkmaKfWdAVkVyd81tYaUtuSgMg==','afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb',NULL,0,NULL);
INSERT INTO "identity" VALUES(4,'4bFfE7PVkHEDH1F/dfBx7OK4phD5/S1HDDAvtuFEFi6jfvA6Z5aFi2swNQ==','e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0',NULL,0,NULL);
INSERT INTO "identity" VALUES(5,'4bFfE/nlkrHGcdyOLjs37MEZ2AtRFvZnKDwkL/d2WPhcYWji6ZVWrS3aMw==','44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b',NULL,0,NULL);
INSERT INTO "identity" VALUES(6,'4bFfE/uvL4qWhQLTENkVUg/3E/XIjNuyHyCdwPPLjVOQbko0KOpNENu/5g==','d57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7',NULL,0,NULL);
INSERT INTO "identity" VALUES(7,'4bFfE1IE1MCORBzNlMJHuIv88lKXVL266djqWWwX/pX5wTCrXAYGlpMeZg==','a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d',NULL,0,NULL);
INSERT INTO "identity" VALUES(8,'4bFfEwTon/uVwN1DzRIy9ulBQL5UQElWKebJTELmGrp7RtokvJ7ObryJ+w==','97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff',NULL,0,NULL);
INSERT INTO "identity" VALUES(10,'4bFfE18M0EtM8aeLuVQewosryGF2ODs2hBkS/mz+4uboTH0TwlfP76qCoA==','178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c',NULL,0,NULL);
INSERT INTO "identity" VALUES(11,'4bFfE7ELLpwupLfnuCPAhI3+D0bn7uYsGci1ZX2bAY1etkjtJLSXwhzjMQ==','4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd',NULL,0,NULL);
CREATE TABLE "import_file" (
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
	kind VARCHAR(20) NOT NULL, 
	asked_at DATETIME, 
	CONSTRAINT pk_import_file PRIMARY KEY (id), 
	CONSTRAINT fk_import_file_account_id_account FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_import_file_ref UNIQUE (ref)
);
INSERT INTO "import_file" VALUES(1,'eh9cmbzh6uqe3',1,'lista-demo.xlsx','009a0051dd4d97e96d9f5fb96ef7611d1034b527e84dc5b7351d4845761037b1','{"0": "last_name", "1": "first_name", "2": "email", "3": "institution"}','4bFfEwuBH6tXWqUfeCY+vHCOy6qPzlJ7/qvRrKsVlDIi8zrA8VXGienyaO96Qocnz2Jtt8nNd8w6dQKncl3HpEEafLIL03MhVykk41RfjLAQjtAUClubb+SdcZ5G2t21qHat7HJgogoIC6ZdT9JDsgEIymOiQAfYiVjvGK7rut4nuBHAwHXTCkeuUHAiBZuuv0l/tnitJ+jrrXCWS3yhdDB2CoNvwuGRIqHsme5QuE+KVFSk6SEDGXBv0ezx1iv7dI1CDJbU+8TZUxi5yLTfj/xmqUjdbO7A2yG8x8Ny/235TzbU9Ntzl671+VBuh9ux4ccev8t+onLSl2WTv1hOel4GulwIG4Q=',3,0,0,'2026-11-25 03:22:47.496146',NULL,'people',NULL);
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
CREATE TABLE "institution" (
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
	counts_for VARCHAR(7), 
	merged_into_id INTEGER, 
	merged_on DATE, 
	merge_reason VARCHAR(300) NOT NULL, 
	CONSTRAINT pk_institution PRIMARY KEY (id), 
	CONSTRAINT fk_institution_municipality_terc FOREIGN KEY(municipality_terc) REFERENCES municipality (terc), 
	CONSTRAINT uq_institution_ref UNIQUE (ref), 
	CONSTRAINT fk_institution_merged_into_id_institution FOREIGN KEY(merged_into_id) REFERENCES institution (id), 
	CONSTRAINT fk_institution_type_code FOREIGN KEY(type_code) REFERENCES institution_type (code)
);
INSERT INTO "institution" VALUES(1,'4d4jw2y36aa48','PCPR, powiat chodzieski','PCPR',NULL,NULL,'3001011','Chodzież','','','jVjl''!jhs^So!V]hXv^Yma^  """"','pcpr powiat chodzieski chodziez',1,'2026-11-25 03:22:47.496146',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(2,'s4qzxxsb3kbh4','PCPR, powiat czarnkowsko-trzcianecki','PCPR',NULL,NULL,'3002011','Czarnków','','','jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"','pcpr powiat czarnkowsko trzcianecki czarnkow',1,'2026-11-25 03:22:47.496146',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(3,'wt6iq8avx8uua','PCPR, powiat gnieźnieński','PCPR',NULL,NULL,'3003011','Gniezno','','','jVjl''!jhs^So!\e^Ywe^Yfma^  """"','pcpr powiat gnieznienski gniezno',1,'2026-11-25 03:22:47.496146',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(4,'sbvvg354myp4d','GOPS Kościelec','GOPS',NULL,NULL,'3009082','Kościelec','','','\hjm!ahnV^YbYV  """"!"','gops koscielec koscielec',1,'2026-11-25 03:22:47.496146',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(5,'4ge7hh997ne9j','MGOPS Rogoźno','MGOPS',NULL,NULL,'3016023','Rogoźno','','','d\hjm!lh\hweh  """""!"','mgops rogozno rogozno',1,'2026-11-25 03:22:47.496146',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(6,'zy3jau2qagsvm','MGOPS Mikstat','MGOPS',NULL,NULL,'3018063','Mikstat','','','d\hjm!d^amoSo  """""!"','mgops mikstat mikstat',1,'2026-11-25 03:22:47.496146',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(7,'pw2hqbjffr27z','GOPS Łęka Opatowska','GOPS',NULL,NULL,'3008042','Łęka Opatowska','','','\hjm!cZaS!hjSohsmaS  """"!"!!!!"','gops leka opatowska leka opatowska',1,'2026-11-25 03:22:47.496146',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(8,'rsepjhf3waie6','GOPS Siedlec','GOPS',NULL,NULL,'3029022','Siedlec','','','\hjm!m^YXbYV  """"!"','gops siedlec siedlec',1,'2026-11-25 03:22:47.496146',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(9,'kgj2yu7q2zbk9','GOPS Damasławek','GOPS',NULL,NULL,'3028022','Damasławek','','','\hjm!XSdSmcSsYa  """"!"','gops damaslawek damaslawek',1,'2026-11-25 03:22:47.496146',1,NULL,NULL,NULL,'');
CREATE TABLE institution_participation (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	project_id INTEGER NOT NULL, 
	institution_id INTEGER NOT NULL, 
	began_on DATE NOT NULL, 
	staff_began_on DATE, 
	own_began_on DATE, 
	own_support VARCHAR(200) NOT NULL, 
	ended_on DATE, 
	name VARCHAR(200) NOT NULL, 
	nip VARCHAR(10), 
	type_code VARCHAR(30) NOT NULL, 
	municipality_terc VARCHAR(7), 
	locality VARCHAR(80) NOT NULL, 
	postal_code VARCHAR(6) NOT NULL, 
	street VARCHAR(120) NOT NULL, 
	degurba INTEGER, 
	local_government VARCHAR(7), 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_institution_participation PRIMARY KEY (id), 
	CONSTRAINT ck_institution_participation_support CHECK (staff_began_on IS NOT NULL OR own_began_on IS NOT NULL), 
	CONSTRAINT fk_institution_participation_institution_id_institution FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT fk_institution_participation_municipality_terc_municipality FOREIGN KEY(municipality_terc) REFERENCES municipality (terc), 
	CONSTRAINT fk_institution_participation_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_institution_participation_type_code_institution_type FOREIGN KEY(type_code) REFERENCES institution_type (code), 
	CONSTRAINT uq_institution_participation_project_id_institution_id UNIQUE (project_id, institution_id), 
	CONSTRAINT uq_institution_participation_ref UNIQUE (ref)
);
INSERT INTO "institution_participation" VALUES(1,'h5cwtspmb9f5s',1,1,'2023-10-16','2023-10-16',NULL,'',NULL,'PCPR, powiat chodzieski',NULL,'PCPR','3001011','Chodzież','','',NULL,'3001','2023-10-16 12:10:00.000000',1);
INSERT INTO "institution_participation" VALUES(2,'mhw49jitpe94u',1,4,'2023-10-16','2023-10-16',NULL,'',NULL,'GOPS Kościelec',NULL,'GOPS','3009082','Kościelec','','',NULL,'3009082','2023-10-16 12:10:00.000000',1);
INSERT INTO "institution_participation" VALUES(3,'rx9nbv89rtqg6',1,6,'2023-10-16','2023-10-16',NULL,'',NULL,'MGOPS Mikstat',NULL,'MGOPS','3018063','Mikstat','','',NULL,'3018063','2023-10-16 12:10:00.000000',1);
INSERT INTO "institution_participation" VALUES(4,'cvv7x89fq7jxs',1,8,'2023-10-16','2023-10-16',NULL,'',NULL,'GOPS Siedlec',NULL,'GOPS','3029022','Siedlec','','',NULL,'3029022','2023-10-16 12:10:00.000000',1);
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
INSERT INTO "institution_type" VALUES('HOUSING','zarządca lub dostawca mieszkań (gospodarka mieszkaniowa, TBS, SIM)','housing provider or manager','other',1,1);
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
INSERT INTO "meeting" VALUES(1,'dezrbts44w4pd',1,'2026-12-18 08:00:00.000000','2026-12-18 15:00:00.000000',60,2,'','',25,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(2,'jcge4kt8g9rtk',1,'2026-12-21 08:00:00.000000','2026-12-21 15:00:00.000000',60,2,'','',25,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(3,'hepz77p5cjgh9',2,'2026-12-30 08:00:00.000000','2026-12-30 15:00:00.000000',60,NULL,'','https://spotkania.demo.example/sala',16,'','',1,'2026-11-25 03:22:47.496146',0);
INSERT INTO "meeting" VALUES(4,'k6ch9pqnw4n45',3,'2023-10-16 07:00:00.000000','2023-10-16 12:00:00.000000',30,NULL,'','https://spotkania.demo.example/sala',16,'','',0,'2023-09-04 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(5,'kqxsx55n8kwsj',4,'2026-11-17 08:00:00.000000','2026-11-17 15:00:00.000000',60,5,'','',15,'','',0,'2026-10-21 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(6,'acfwh3ebwpi7b',4,'2026-11-25 08:00:00.000000','2026-11-25 15:00:00.000000',60,5,'','',15,'','',0,'2026-10-21 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(7,'sw6hipyt5tbht',4,'2026-12-02 08:00:00.000000','2026-12-02 15:00:00.000000',60,5,'','',15,'','',0,'2026-10-21 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(8,'mf2fqmznd5yvs',5,'2026-12-10 08:00:00.000000','2026-12-10 15:00:00.000000',60,6,'','',21,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(9,'5r9zfp43xbrgj',5,'2026-12-11 08:00:00.000000','2026-12-11 15:00:00.000000',60,6,'','',21,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(10,'b49nez9zjbs3b',6,'2026-12-14 08:00:00.000000','2026-12-14 15:00:00.000000',60,3,'','',17,'','',0,'2026-10-29 07:00:00.000000',0);
CREATE TABLE merging_setting (
	id INTEGER NOT NULL, 
	undo_days INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_merging_setting PRIMARY KEY (id), 
	CONSTRAINT ck_merging_setting_single CHECK (id = 1)
);
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
INSERT INTO "message" VALUES(1,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "dvrdxqj4cq5fz", "edition": "USL8-2026-1"}','<710f43dc9784657b189296c5bc51d385@localhost>',NULL,'2026-11-10 06:04:26.874036',NULL,NULL,0,0,0,'2026-11-10 06:04:26.874036',NULL,'');
INSERT INTO "message" VALUES(2,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "zkxy2852kjhee", "edition": "USL8-2026-1"}','<7590f598570f5ac372dbbfb1be40193e@localhost>',NULL,'2026-11-15 05:08:53.748072',NULL,NULL,0,0,0,'2026-11-15 05:08:53.748072',NULL,'');
INSERT INTO "message" VALUES(3,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "i37xzfw2b5jd7", "edition": "USL8-2026-1"}','<2e67b1154c2444e3e4469654ea2a27ca@localhost>',NULL,'2026-11-20 04:13:20.622108',NULL,NULL,0,0,0,'2026-11-20 04:13:20.622108',NULL,'');
INSERT INTO "message" VALUES(4,'enrolment.cancelled',8,'renata.polak@demo.example','pl','{"enrolment": "dvrdxqj4cq5fz", "edition": "USL8-2026-1", "was_seated": true}','<c9cd5682aef8f5081fb58163e44da47c@localhost>',NULL,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(5,'enrolment.cancelled',3,'bozena.kubiak@demo.example','pl','{"enrolment": "zkxy2852kjhee", "edition": "USL8-2026-1", "was_seated": true}','<6f2e131a24b10e732c86435378a77ed7@localhost>',NULL,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(6,'enrolment.cancelled',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "i37xzfw2b5jd7", "edition": "USL8-2026-1", "was_seated": true}','<57b039272a3da7b1c6957b04d8800c99@localhost>',NULL,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(7,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "k9vqjuxrjy47g", "edition": "DISEM-2023-1"}','<2e07092e46b6e2a4c21d59052c59484b@localhost>',NULL,'2023-09-14 14:26:06.666667',NULL,NULL,0,0,0,'2023-09-14 14:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(8,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "kxcp9tqhw5px7", "edition": "DISEM-2023-1"}','<4356254ffcebe6eaa1d5ac781064669d@localhost>',NULL,'2023-09-17 22:52:13.333334',NULL,NULL,0,0,0,'2023-09-17 22:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(9,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "5p8dcitbcmmwk", "edition": "DISEM-2023-1"}','<8d28bb923478fdce6d64c9d395c8ccd0@localhost>',NULL,'2023-09-21 07:18:20.000001',NULL,NULL,0,0,0,'2023-09-21 07:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(10,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "vmv72rn5i98hz", "edition": "DISEM-2023-1"}','<b20e347c45ba7595b624750e33b12c5d@localhost>',NULL,'2023-09-24 15:44:26.666668',NULL,NULL,0,0,0,'2023-09-24 15:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(11,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "skt62cgpeq9zi", "edition": "DISEM-2023-1"}','<4aba97c8c7c114f68f7758c773ee33d9@localhost>',NULL,'2023-09-28 00:10:33.333335',NULL,NULL,0,0,0,'2023-09-28 00:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(12,'enrolment.seated',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "fb3rhajuqbi5h", "edition": "DISEM-2023-1"}','<e6f37718332adb941e0ddb40a61184f0@localhost>',NULL,'2023-10-01 08:36:40.000002',NULL,NULL,0,0,0,'2023-10-01 08:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(13,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "tb47kkzjc5xvp", "edition": "DISEM-2023-1"}','<8c213d92196c77469c0fcdd547c51031@localhost>',NULL,'2023-10-04 17:02:46.666669',NULL,NULL,0,0,0,'2023-10-04 17:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(14,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "vz3gxpxtkb9j9", "edition": "DISEM-2023-1"}','<57565562624977da8be6fce624ad2dc1@localhost>',NULL,'2023-10-08 01:28:53.333336',NULL,NULL,0,0,0,'2023-10-08 01:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(15,'enrolment.withdrawn',2,'ilona.sroka@demo.example','pl','{"enrolment": "5p8dcitbcmmwk", "edition": "DISEM-2023-1", "was_seated": true, "who": null}','<19a933ac8cbcbe4125b4f04420e375d9@localhost>',NULL,'2023-10-11 09:58:00.000000',NULL,NULL,0,0,0,'2023-10-11 09:58:00.000000',NULL,'');
INSERT INTO "message" VALUES(16,'certificate.issued',5,'beata.idzikowska@demo.example','pl','{"number": "1/KPS/2023"}','<725ea8e7f109584ad4f0f73b5de5b7ac@localhost>','certificate:1/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(17,'certificate.issued',6,'szymon.krol@demo.example','pl','{"number": "2/KPS/2023"}','<109d24c60abe799f881d6c00af3ec96c@localhost>','certificate:2/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(18,'certificate.issued',3,'bozena.kubiak@demo.example','pl','{"number": "3/KPS/2023"}','<7a6f1f16ed84ff894a209577792951cc@localhost>','certificate:3/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(19,'certificate.issued',7,'ewa.niedzwiedzka@demo.example','pl','{"number": "4/KPS/2023"}','<aeb090c972ddbb6b40307b3b2b67da0a@localhost>','certificate:4/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(20,'certificate.issued',1,'bozena.pietrzak@demo.example','pl','{"number": "5/KPS/2023"}','<25968254da63420fa32a1092b6eb2d3f@localhost>','certificate:5/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(21,'certificate.issued',4,'patrycja.tomczak@demo.example','pl','{"number": "6/KPS/2023"}','<34f1111278aefbace6e0d284c0ea70f4@localhost>','certificate:6/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(22,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "mf2gaj3gt3aw8", "edition": "IK24-2026-1"}','<57f8b75c8af20f489b2f19ef18954739@localhost>',NULL,'2026-10-29 23:26:06.666667',NULL,NULL,0,0,0,'2026-10-29 23:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(23,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "ejjsg4ejd3kjy", "edition": "IK24-2026-1"}','<826717f0116ffe12d22e2563b18592cd@localhost>',NULL,'2026-10-31 15:52:13.333334',NULL,NULL,0,0,0,'2026-10-31 15:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(24,'enrolment.waiting',5,'beata.idzikowska@demo.example','pl','{"enrolment": "3w5y646hqgsny", "edition": "IK24-2026-1", "position": 1}','<ff0a54074348ce8da2b2f7625366bab0@localhost>',NULL,'2026-11-02 08:18:20.000001',NULL,NULL,0,0,0,'2026-11-02 08:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(25,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "bikiqvs7gqag9", "edition": "IK24-2026-1", "position": 2}','<bace8604822685b2db2e1389bfa31622@localhost>',NULL,'2026-11-04 00:44:26.666668',NULL,NULL,0,0,0,'2026-11-04 00:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(26,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "58aebtq8wks33", "edition": "IK24-2026-1"}','<fcd244ce044cd828bda2bba91f04d4f2@localhost>',NULL,'2026-11-05 17:10:33.333335',NULL,NULL,0,0,0,'2026-11-05 17:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(27,'enrolment.waiting',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "p5csg7rm6vm37", "edition": "IK24-2026-1", "position": 3}','<7c61a4af3b8ce744a9cf5ec0c38f405e@localhost>',NULL,'2026-11-07 09:36:40.000002',NULL,NULL,0,0,0,'2026-11-07 09:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(28,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "3jq2ee3e5uwsd", "edition": "IK24-2026-1"}','<2c9e562722ec9c157b8b95743c008b16@localhost>',NULL,'2026-11-09 02:02:46.666669',NULL,NULL,0,0,0,'2026-11-09 02:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(29,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "v8hsp7xbtbji4", "edition": "IK24-2026-1"}','<edc23ab5d435d7d92159c3e64b11532a@localhost>',NULL,'2026-11-10 18:28:53.333336',NULL,NULL,0,0,0,'2026-11-10 18:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(30,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "zzbyzdmhnnvab", "edition": "DEM16-2026-1"}','<058e2ebd61b149da1e09fd9bf5b8b730@localhost>',NULL,'2026-11-07 11:55:18.610683',NULL,NULL,0,0,0,'2026-11-07 11:55:18.610683',NULL,'');
INSERT INTO "message" VALUES(31,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "wh7fsnuxsvf5r", "edition": "DEM16-2026-1"}','<883c7f8c729b09f675c69a4d16577aef@localhost>',NULL,'2026-11-09 16:50:37.221366',NULL,NULL,0,0,0,'2026-11-09 16:50:37.221366',NULL,'');
INSERT INTO "message" VALUES(32,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "iqkwc2udu5jdj", "edition": "DEM16-2026-1"}','<958fa0b8dab3bfeda751521d9421a67b@localhost>',NULL,'2026-11-11 21:45:55.832049',NULL,NULL,0,0,0,'2026-11-11 21:45:55.832049',NULL,'');
INSERT INTO "message" VALUES(33,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "t34tw6a9fxzgi", "edition": "DEM16-2026-1"}','<e5a51466ee95fe8c73132b5735822518@localhost>',NULL,'2026-11-14 02:41:14.442732',NULL,NULL,0,0,0,'2026-11-14 02:41:14.442732',NULL,'');
INSERT INTO "message" VALUES(34,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "tt5zqs7w3fkvx", "edition": "DEM16-2026-1"}','<995d54c61bf911eb27459052091c077d@localhost>',NULL,'2026-11-16 07:36:33.053415',NULL,NULL,0,0,0,'2026-11-16 07:36:33.053415',NULL,'');
INSERT INTO "message" VALUES(35,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "bgztzgqeq83ws", "edition": "DEM16-2026-1", "position": 1}','<b091aec0e79d09ec31baee09376eebf2@localhost>',NULL,'2026-11-18 12:31:51.664098',NULL,NULL,0,0,0,'2026-11-18 12:31:51.664098',NULL,'');
INSERT INTO "message" VALUES(36,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "cfexrpkfby6na", "edition": "DEM16-2026-1", "position": 2}','<967910219d73024c7967c4aa4b1581cf@localhost>',NULL,'2026-11-20 17:27:10.274781',NULL,NULL,0,0,0,'2026-11-20 17:27:10.274781',NULL,'');
INSERT INTO "message" VALUES(37,'enrolment.waiting',2,'ilona.sroka@demo.example','pl','{"enrolment": "3hzrsy89dvrhs", "edition": "DEM16-2026-1", "position": 3}','<147bba9bcc85ddcd6fc7184f43d45758@localhost>',NULL,'2026-11-22 22:22:28.885464',NULL,NULL,0,0,0,'2026-11-22 22:22:28.885464',NULL,'');
INSERT INTO "message" VALUES(38,'enrolment.withdrawn',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "iqkwc2udu5jdj", "edition": "DEM16-2026-1", "was_seated": true, "who": null}','<5c26bfddb0edb74a3c45457fa9941875@localhost>',NULL,'2026-11-25 03:20:47.496146','2026-11-25 03:20:47.496146',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(39,'enrolment.promoted',8,'renata.polak@demo.example','pl','{"enrolment": "bgztzgqeq83ws", "edition": "DEM16-2026-1"}','<ae7a6e1cb2d63423d0dae5e6fd547f84@localhost>',NULL,'2026-11-25 03:20:47.496146','2026-11-25 03:20:47.496146',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(40,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "v8gxpj46ypbqz", "edition": "SUIC8-2026-1"}','<33529937ed5126c9e66729d52ef6e261@localhost>',NULL,'2026-11-07 06:37:46.749615',NULL,NULL,0,0,0,'2026-11-07 06:37:46.749615',NULL,'');
INSERT INTO "message" VALUES(41,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "t58ywkjah7jps", "edition": "SUIC8-2026-1"}','<fc4a165ba8dfa1a7749f46e7a8799c9f@localhost>',NULL,'2026-11-09 06:15:33.499230',NULL,NULL,0,0,0,'2026-11-09 06:15:33.499230',NULL,'');
INSERT INTO "message" VALUES(42,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "5bnnka9ia89tw", "edition": "SUIC8-2026-1"}','<ee157ea78af728c9b8c236f670787cc0@localhost>',NULL,'2026-11-11 05:53:20.248845',NULL,NULL,0,0,0,'2026-11-11 05:53:20.248845',NULL,'');
INSERT INTO "message" VALUES(43,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "xau9amj5g3cri", "edition": "SUIC8-2026-1"}','<56778bf57f4a0a906443f17548599f73@localhost>',NULL,'2026-11-13 05:31:06.998460',NULL,NULL,0,0,0,'2026-11-13 05:31:06.998460',NULL,'');
INSERT INTO "message" VALUES(44,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "6zz23bg2npvjx", "edition": "SUIC8-2026-1"}','<c3715865c8381939659e0b3319651649@localhost>',NULL,'2026-11-15 05:08:53.748075',NULL,NULL,0,0,0,'2026-11-15 05:08:53.748075',NULL,'');
INSERT INTO "message" VALUES(45,'enrolment.waiting',5,'beata.idzikowska@demo.example','pl','{"enrolment": "zbpbjzpxkh33r", "edition": "SUIC8-2026-1", "position": 1}','<8c8941d76ff027af0923d4cae37cba99@localhost>',NULL,'2026-11-17 04:46:40.497690',NULL,NULL,0,0,0,'2026-11-17 04:46:40.497690',NULL,'');
INSERT INTO "message" VALUES(46,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "f7jf9ej7ha3fb", "edition": "SUIC8-2026-1", "position": 2}','<5eeec7d3c404cf43e5f1175230e3c7f6@localhost>',NULL,'2026-11-19 04:24:27.247305',NULL,NULL,0,0,0,'2026-11-19 04:24:27.247305',NULL,'');
INSERT INTO "message" VALUES(47,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "zm86ume5uepvs", "edition": "SUIC8-2026-1", "position": 3}','<eb50d7626d139860d56d59da6cafd010@localhost>',NULL,'2026-11-21 04:02:13.996920',NULL,NULL,0,0,0,'2026-11-21 04:02:13.996920',NULL,'');
INSERT INTO "message" VALUES(48,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "4szegn9qigz24", "edition": "SUIC8-2026-1"}','<ec5ed9c776012c0e7331385bebd8c26b@localhost>',NULL,'2026-11-23 03:40:00.746535','2026-11-23 03:40:00.746535',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(49,'enrolment.withdrawn',3,'bozena.kubiak@demo.example','pl','{"enrolment": "5bnnka9ia89tw", "edition": "SUIC8-2026-1", "was_seated": true, "who": null}','<1faa4714dd91380814e622a2d5983513@localhost>',NULL,'2026-11-25 03:20:47.496146','2026-11-25 03:20:47.496146',NULL,0,0,0,NULL,NULL,'');
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
CREATE TABLE not_same_person (
	id INTEGER NOT NULL, 
	first_id INTEGER NOT NULL, 
	second_id INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	decided_at DATETIME NOT NULL, 
	decided_by INTEGER, 
	CONSTRAINT pk_not_same_person PRIMARY KEY (id), 
	CONSTRAINT ck_not_same_person_order CHECK (first_id < second_id), 
	CONSTRAINT fk_not_same_person_first_id_person FOREIGN KEY(first_id) REFERENCES person (id), 
	CONSTRAINT fk_not_same_person_second_id_person FOREIGN KEY(second_id) REFERENCES person (id), 
	CONSTRAINT uq_not_same_person_first_id_second_id UNIQUE (first_id, second_id)
);
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
	version INTEGER NOT NULL, education_planned_end_on DATE, 
	CONSTRAINT pk_participant_form PRIMARY KEY (person_id), 
	CONSTRAINT fk_participant_form_municipality_terc FOREIGN KEY(municipality_terc) REFERENCES municipality (terc), 
	CONSTRAINT fk_participant_form_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "participant_form" VALUES(1,'1981-07-12','K','staff','polish','isced_5_8','PL','3003093','Trzemeszno','62-203',2,'+48 100 353 590','bozena.pietrzak@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1,NULL);
INSERT INTO "participant_form" VALUES(2,'1990-08-16','K','staff','polish','isced_3_4','PL','3017033','Odolanów','63-462',2,'+48 100 983 099','ilona.sroka@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1,NULL);
INSERT INTO "participant_form" VALUES(3,'1981-02-04','K','staff','polish','isced_3_4','PL','3027073','Tuliszków','62-744',NULL,'+48 100 005 682','bozena.kubiak@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1,NULL);
INSERT INTO "participant_form" VALUES(4,'1993-09-13','K','staff','polish','isced_5_8','PL','3003011','Gniezno','62-226',2,'+48 100 902 403','patrycja.tomczak@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1,NULL);
INSERT INTO "participant_form" VALUES(5,'1993-05-26','K','staff','polish','isced_5_8','PL','3021083','Kostrzyn','62-043',2,'+48 100 093 400','beata.idzikowska@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1,NULL);
INSERT INTO "participant_form" VALUES(6,'1987-09-24','M','staff','polish','isced_5_8','PL','3009063','Kłodawa','62-628',2,'+48 100 849 165','szymon.krol@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1,NULL);
INSERT INTO "participant_form" VALUES(7,'1982-03-22','K','staff','polish','isced_5_8','PL','3064011','Poznań','60-840',1,'+48 100 875 139','ewa.niedzwiedzka@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1,NULL);
INSERT INTO "participant_form" VALUES(8,'2001-04-01','K','staff','polish','isced_5_8','PL','3010103','Sompolno','62-521',2,'+48 100 212 633','renata.polak@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1,NULL);
INSERT INTO "participant_form" VALUES(10,'1989-05-23','K','staff','polish','isced_5_8','PL','3015032','Miedzichowo','64-399',3,'+48 100 543 583','elzbieta.krzyzaniak-zoltowska@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1,NULL);
INSERT INTO "participant_form" VALUES(11,'1980-05-11','K','staff','polish','isced_5_8','PL','3001011','Chodzież','64-839',2,'+48 100 078 314','dorota.dudziak@demo.example','employed','local_government','no','no','no','2023-08-31 22:00:00.000000','1','2023-08-31 22:00:00.000000',1,NULL);
INSERT INTO "participant_form" VALUES(27,'1982-03-22','K',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25 03:22:47.496146','',NULL,1,NULL);
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
INSERT INTO "participation" VALUES(1,'xkw5gaikgi3n9',1,1,1,'2023-10-16','2023-10-21','qualification',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(2,'s9246xjkmw6f9',1,3,8,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(3,'je69ifscricb6',1,4,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(4,'hycn7peuwbxmn',1,5,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(5,'su99t4qzx68qm',1,6,6,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(6,'ib3hvxj8ezvx5',1,7,4,'2023-10-16','2023-10-21','not_applicable',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(7,'fxvnwyjuw7nzs',1,2,1,'2024-03-05',NULL,NULL,NULL,NULL,'2026-11-17 15:10:00.000000');
INSERT INTO "participation" VALUES(8,'i8c85zqmm447a',1,8,1,'2026-11-17',NULL,NULL,NULL,NULL,'2026-11-17 15:10:00.000000');
INSERT INTO "participation" VALUES(9,'rvgmeciwj7zbz',1,10,4,'2026-11-17',NULL,NULL,NULL,NULL,'2026-11-17 15:10:00.000000');
CREATE TABLE past_certificate (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	person_id INTEGER NOT NULL, 
	file_id INTEGER NOT NULL, 
	number VARCHAR(60) NOT NULL, 
	title VARCHAR(300) NOT NULL, 
	hours VARCHAR(8) NOT NULL, 
	issued_on DATE, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_past_certificate PRIMARY KEY (id), 
	CONSTRAINT fk_past_certificate_file_id_past_file FOREIGN KEY(file_id) REFERENCES past_file (id), 
	CONSTRAINT fk_past_certificate_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_past_certificate_person_id_number UNIQUE (person_id, number), 
	CONSTRAINT uq_past_certificate_ref UNIQUE (ref)
);
INSERT INTO "past_certificate" VALUES(1,'nfsk8u4mhw9b7',1,1,'DEMO 1/2024','DEMO: Praca z rodziną','16',NULL,'2026-11-25 03:22:47.496146');
INSERT INTO "past_certificate" VALUES(2,'ic7ncycqetxah',2,1,'DEMO 2/2024','DEMO: Praca z rodziną','16',NULL,'2026-11-25 03:22:47.496146');
INSERT INTO "past_certificate" VALUES(3,'b866e7jreayfk',3,1,'DEMO 3/2024','DEMO: Praca z rodziną','16',NULL,'2026-11-25 03:22:47.496146');
INSERT INTO "past_certificate" VALUES(4,'b8r6kd7g677r7',4,1,'DEMO 4/2024','DEMO: Praca z rodziną','16',NULL,'2026-11-25 03:22:47.496146');
INSERT INTO "past_certificate" VALUES(5,'9dz9cskw45vk3',5,1,'DEMO 5/2024','DEMO: Praca z rodziną','16',NULL,'2026-11-25 03:22:47.496146');
CREATE TABLE past_file (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	account_id INTEGER, 
	project_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	size INTEGER NOT NULL, 
	body_sealed TEXT, 
	columns TEXT NOT NULL, 
	headings_hash VARCHAR(64) NOT NULL, 
	rows INTEGER NOT NULL, 
	people INTEGER NOT NULL, 
	supports INTEGER NOT NULL, 
	kept_at DATETIME NOT NULL, 
	done_at DATETIME, 
	CONSTRAINT pk_past_file PRIMARY KEY (id), 
	CONSTRAINT ck_past_file_kind CHECK (kind IN ('list', 'smefs')), 
	CONSTRAINT fk_past_file_account_id_account FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_past_file_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT uq_past_file_ref UNIQUE (ref)
);
INSERT INTO "past_file" VALUES(1,'d3izu2fu7b7ms',1,1,'list','demo-2024.csv','2129782ee4075df48ca6a70d1297173763997e2da482959778a1d9d8e5ad1fd5',588,'4bFfE5GkZve7b8ztVi/rSW9Yo9Eh9P/HwrCuEZ6k9qZ77oK2gAv/1AIDJ8wuwEDTHOOZHrryPka0SzMUdXOAFM4hiDaQQahTn1Jdlc4ax61irkIrUNHFI4x/1LD3oo6d7Etk1YIHEBJFEglhVDAn5m3AzIVxJzKc0CMJShzhXhRQfe1ow1r8pYX9UC36lAEhHaldO4F/+JW+HDloVvQJNUaCOkIowKWo8gCs+l+8Zrv/wMGl9Jap64+UhjFS09Ly+OD64zrw5Ry6ihTtcqD66VimogNzWp364M6Yw7HBopfOtJ73H3xEMN3VDt8ep4yrns8oBschrGfaM41RruYRCfyYg895GDGwpfp4V+QipOe9sF0TCJQhFbWxu1NVUBUXvc1H5bT1FONd1HsLo+Hq1ZpymEEIRm7sQZt6YJRGPmwSKNZRmrkV/L+rny/iDJ2Ew45hAM2KH0rdyzUefNEY5qwZJKRO8TK5IEpeHGA9ohE4e+DHOcrZJDsel42sFRYj5mHKCGIQyje0ZFVpx2r/lQG8Dhpb63mERKqka3UNLezG28y6fbYQNGI7Vhue3ncJia6+tt/8mP4L3fLOQw5z3enIQDRVN0It+CymYJj72nRHY6TVn3RoZ2sUKNYzm4xWUNWZy8YwHOZJLKv6Jy4tQPK5ZLeHWaautk6aKqr8GuAATcq1lGOPdYbp0oDmpWnL4lNIiJkVor/sqFL+jjLKUWRxDugaUx43mf+P2Lp5Aw26DeuUsT6FRh9madIVw79u8SZBcv5fix+JReHIQ66iGDUBLPgZ8vsAiy4v2cyfOAPiBRI4e36zuy2IqbLWYNIHGp66iCHce2+nWaq+C+A4WP2STZOOfBkE20iwGs2X9ZwYpzcC9jwutOg7DQmGgNBa401B/HVEmUPe4CGYAnjK+FGYfR8iGgO7MPiPYiUEpjmio+gGTt0JN5xXX+lPqknkZO5CNM0qpkD2gUKZ3GzPcwBxPyfrq1qyTrnaVEfsgPpDnjG3klNpJVfoLIK6XuIO3+b9TpjR3rW4wzTy6TgfmhoRo+IRvHkocYbH3K6cbAM2chfIToCz8VFgh8T8az7n','{"0": "last_name", "1": "first_name", "2": "email", "3": "title", "4": "began_on", "5": "ended_on", "6": "hours", "7": "certificate"}','e22e99db0eefcc7ae7b0974e020f807e3295c1c7cc7395b5d3ddb50f5089de48',5,0,5,'2026-11-25 03:22:47.496146','2026-11-25 03:22:47.496146');
INSERT INTO "past_file" VALUES(2,'w9k4f4zvypeyp',1,1,'list','demo-2024.csv','77d93f8194b6f614d5f4696c2819def51f80f7b1022ffdcfd32f0d5a338d23f0',254,'4bFfE79eqbLHknnInTgX4fodcnKGcCKSfaeJZlYNAUFnVxYFFi7o7X458SfZoHtdUtB41zocjtGf2AS0yD75AUcvRCLqXQ/7qur3Vs61z8iW54pUnWT6hOeGa4YMkGXukrgEJherm5nah0H47mu5onTw2JjrEgJlZaTtlSvDyLg7YrtXvNqpVgI+2nP3c1AjbcV0PHLs8zJ5r11ED1ntYIgiBNjFqm33GC/TadsUF6v//VrPFZYiL8OgS9QZk+Y1mgGiK9GhCaM2bg2haP8zgF5w1YZ9Z94jp0BWsPuuK9zvP+f7ZBftGe+pucB/qaISDcwyxFlDso6BaP9OpbRnXSaKirDdp6HAoGm1jqBvyAKxRMvkPFJPfAcSwK9nr1YkdEeMozSZNCMn/1e+YnxevcrikiogvWJrmwuzWHobaV+zp5Ap99kUU8J7ERunEJz9rkqrNjlIf/HYuweYg2hvIxzzwL6qKPH1ivXJ6YywhjvMlnNj','{"0": "last_name", "1": "first_name", "2": "email", "3": "title", "4": "began_on", "5": "ended_on", "6": "hours", "7": "certificate"}','e22e99db0eefcc7ae7b0974e020f807e3295c1c7cc7395b5d3ddb50f5089de48',2,0,0,'2026-11-25 03:22:47.496146',NULL);
CREATE TABLE past_support (
	support_id INTEGER NOT NULL, 
	file_id INTEGER NOT NULL, 
	"row" INTEGER NOT NULL, 
	title VARCHAR(300) NOT NULL, 
	ended_on DATE, 
	hours VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_past_support PRIMARY KEY (support_id), 
	CONSTRAINT fk_past_support_file_id_past_file FOREIGN KEY(file_id) REFERENCES past_file (id), 
	CONSTRAINT fk_past_support_support_id_support FOREIGN KEY(support_id) REFERENCES support (id)
);
INSERT INTO "past_support" VALUES(12,1,2,'DEMO: Praca z rodziną','2024-03-06','16');
INSERT INTO "past_support" VALUES(13,1,3,'DEMO: Praca z rodziną','2024-03-06','16');
INSERT INTO "past_support" VALUES(14,1,4,'DEMO: Praca z rodziną','2024-03-06','16');
INSERT INTO "past_support" VALUES(15,1,5,'DEMO: Praca z rodziną','2024-03-06','16');
INSERT INTO "past_support" VALUES(16,1,6,'DEMO: Praca z rodziną','2024-03-06','16');
CREATE TABLE "person" (
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
	CONSTRAINT uq_person_ref UNIQUE (ref), 
	CONSTRAINT fk_person_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id)
);
INSERT INTO "person" VALUES(1,'8qaiynnbb6fga','Bożena','Pietrzak','bozena.pietrzak@demo.example','+48 100 353 590','pl',1,'inspektor do spraw społecznych','jst_official','j^YolvSa!UhxYeS  "!!!!!!!!"','pietrzak bozena pietrzak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(2,'giryuayaphgwg','Ilona','Sroka','ilona.sroka@demo.example','+48 100 983 099','pl',1,'koordynator indywidualnych planów usług społecznych','cus_staff','mlhaS!^bheS  "!!!!!"','sroka ilona sroka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(3,'xztpmhbnwb7e7','Bożena','Kubiak','bozena.kubiak@demo.example','+48 100 005 682','pl',8,'asystent rodziny','family_assistant','aqU^Sa!UhxYeS  "!!!!!!"','kubiak bozena kubiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(4,'fxuwh43tkj6pq','Patrycja','Tomczak','patrycja.tomczak@demo.example','+48 100 902 403','pl',1,'terapeuta zajęciowy','sds_wtz_staff','ohdVvSa!jSoluV`S  "!!!!!!!"','tomczak patrycja tomczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(5,'u8ifu77bzzkew','Beata','Idzikowska','beata.idzikowska@demo.example','+48 100 093 400','pl',1,'opiekun w domu pomocy społecznej','dps_staff','^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"','idzikowska beata idzikowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(6,'rintarcseyf5i','Szymon','Król','szymon.krol@demo.example','+48 100 849 165','pl',6,'starszy pracownik socjalny','social_worker','alib!mvudhe  "!!!!"','krol szymon krol',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(7,'5bkn2dauhfq4s','Ewa','Niedźwiedzka','ewa.niedzwiedzka@demo.example','+48 100 875 139','pl',4,'pracownik socjalny','social_worker','e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"','niedzwiedzka ewa niedzwiedzka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(8,'bru3zxkeaptun','Renata','Polak','renata.polak@demo.example','+48 100 212 633','pl',1,'inspektor do spraw społecznych','jst_official','jhbSa!lYeSoS  "!!!!!"','polak renata polak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(9,'6yz38rkrawjjn','Robert','Jaśkowiak','officer@demo.example','+48 100 431 869','pl',NULL,'specjalista ds. projektu','','`Snahs^Sa!lhUYlo  "!!!!!!!!!"','jaskowiak robert jaskowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(10,'pnus9rzebgukc','Elżbieta','Krzyżaniak-Żółtowska','worker@demo.example','+48 100 543 583','pl',4,'starszy pracownik socjalny','social_worker','alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"','krzyzaniak zoltowska elzbieta krzyzaniak zoltowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(11,'2ry7bpir6nsik','Dorota','Dudziak','coordinator@demo.example','+48 100 078 314','pl',4,'pracownik socjalny','social_worker','XqXv^Sa!XhlhoS  "!!!!!!!"','dudziak dorota dudziak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(12,'etiqanwi79973','Julia','Grabowska','auditor@demo.example','+48 100 875 423','pl',NULL,'kontroler','','\lSUhsmaS!`qb^S  "!!!!!!!!!"','grabowska julia grabowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(13,'dp9rdwasunsvm','Julia','Ślusarek-Szymczak','protection@demo.example','+48 100 208 712','pl',NULL,'inspektor ochrony danych','','nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"','slusarek szymczak julia slusarek szymczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(14,'ez6spdnn4tyhu','Patrycja','Ziętek','admin@demo.example','+48 100 223 794','pl',NULL,'administrator systemu','','v^ZoYa!jSoluV`S  "!!!!!!"','zietek patrycja zietek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(15,'ei832ycij8bkx','Łucja','Lis','trainer@demo.example','+48 100 391 443','pl',NULL,'trener','','b^m!cqV`S  "!!!"','lis lucja lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(16,'y6nxxinq8ekw8','Renata','Stefaniak','trainer2@demo.example','+48 100 633 254','pl',NULL,'trener','','moY[Se^Sa!lYeSoS  "!!!!!!!!!"','stefaniak renata stefaniak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(17,'a3iq39xt69cdi','Mariola','Żak','trainer3@demo.example','+48 100 127 719','pl',NULL,'trener','','xSa!dSl^hbS  "!!!"','zak mariola zak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(18,'s364b5nubraxa','Anna','Grześkowiak-Lis','trainer4@demo.example','+48 100 575 574','pl',NULL,'trener','','\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"','grzeskowiak lis anna grzeskowiak lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(19,'5wfymfu6ars5v','Danuta','Filipiak','trainer5@demo.example','+48 100 288 360','pl',NULL,'trener','','[^b^j^Sa!XSeqoS  "!!!!!!!!"','filipiak danuta filipiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(20,'grt3ph88rdqjk','Anna','Ślusarek','trainer6@demo.example','+48 100 308 918','pl',NULL,'trener','','nbqmSlYa!SeeS  "!!!!!!!!"','slusarek anna slusarek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(21,'vemmjcsk3epwy','Patrycja','Walkowiak','trainer7@demo.example','+48 100 280 788','pl',NULL,'trener','','sSbahs^Sa!jSoluV`S  "!!!!!!!!!"','walkowiak patrycja walkowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(22,'x6f3kb43z2cbe','Natalia','Walczak','trainer8@demo.example','+48 100 302 428','pl',NULL,'trener','','sSbVvSa!eSoSb^S  "!!!!!!!"','walczak natalia walczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(23,'3mhykfmpwaugn','Milena','Olejniczak','trainer9@demo.example','+48 100 764 643','pl',NULL,'trener','','hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"','olejniczak milena olejniczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(24,'tpguvsvxu6sbn','Bożena','Ratajczak','trainer10@demo.example','+48 100 558 846','pl',NULL,'trener','','lSoS`VvSa!UhxYeS  "!!!!!!!!!"','ratajczak bozena ratajczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(25,'xyffwhg7umzvq','Jadwiga','Kowalczyk','trainer11@demo.example','+48 100 480 377','pl',NULL,'trener','','ahsSbVvua!`SXs^\S  "!!!!!!!!!"','kowalczyk jadwiga kowalczyk',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(26,'kei2saazdypiv','Natalia','Pawlak','trainer12@demo.example','+48 100 588 325','pl',NULL,'trener','','jSsbSa!eSoSb^S  "!!!!!!"','pawlak natalia pawlak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(27,'ay67dpiq4d77r','Ewa','NIEDŹWIEDZKA','ewa.niedzwiedzka@demo.example',NULL,'pl',4,'','','e^YXws^YXvaS!YsS  """"""""""""!"','niedzwiedzka ewa niedzwiedzka',1,'2026-11-25 03:22:47.496146',1);
CREATE TABLE person_merge (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	kept_id INTEGER NOT NULL, 
	gone_id INTEGER NOT NULL, 
	gone_ref VARCHAR(13) NOT NULL, 
	reason TEXT NOT NULL, 
	merged_at DATETIME NOT NULL, 
	merged_by INTEGER, 
	undo_sealed TEXT, 
	undo_until DATETIME NOT NULL, 
	undone_at DATETIME, 
	undone_by INTEGER, 
	CONSTRAINT pk_person_merge PRIMARY KEY (id), 
	CONSTRAINT fk_person_merge_kept_id_person FOREIGN KEY(kept_id) REFERENCES person (id), 
	CONSTRAINT uq_person_merge_ref UNIQUE (ref)
);
CREATE TABLE post (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	person_id INTEGER NOT NULL, 
	institution_id INTEGER, 
	position VARCHAR(120) NOT NULL, 
	staff_group_code VARCHAR(40), 
	from_on DATE, 
	until_on DATE, 
	is_main BOOLEAN NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_post PRIMARY KEY (id), 
	CONSTRAINT ck_post_main_goes_on CHECK (until_on IS NULL OR NOT is_main), 
	CONSTRAINT ck_post_order CHECK (from_on IS NULL OR until_on IS NULL OR until_on >= from_on), 
	CONSTRAINT fk_post_institution_id_institution FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT fk_post_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_post_staff_group_code_staff_group FOREIGN KEY(staff_group_code) REFERENCES staff_group (code), 
	CONSTRAINT uq_post_ref UNIQUE (ref)
);
INSERT INTO "post" VALUES(1,'g5x5wrxzqramj',1,1,'inspektor do spraw społecznych','jst_official',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(2,'urf4c5ivk8nti',2,1,'koordynator indywidualnych planów usług społecznych','cus_staff',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(3,'4p9v8jpwd6ahz',3,8,'asystent rodziny','family_assistant',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(4,'7gt5may548g8x',4,1,'terapeuta zajęciowy','sds_wtz_staff',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(5,'snvkge5r9y6nn',5,1,'opiekun w domu pomocy społecznej','dps_staff',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(6,'etqzcbdkju7a4',6,6,'starszy pracownik socjalny','social_worker',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(7,'dgzuh6nzrqwz9',7,4,'pracownik socjalny','social_worker',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(8,'qv24ukzwhzrc8',8,1,'inspektor do spraw społecznych','jst_official',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(9,'77ea75vmvd53n',9,NULL,'specjalista ds. projektu',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(10,'awjzsnscxgn5r',10,4,'starszy pracownik socjalny','social_worker',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(11,'jrdmsm4awrbj4',11,4,'pracownik socjalny','social_worker',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(12,'vzmu9gxxk4rn8',12,NULL,'kontroler',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(13,'juwbrtu96p6ch',13,NULL,'inspektor ochrony danych',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(14,'vuh3esibhxi7y',14,NULL,'administrator systemu',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(15,'5eezagdhtbmqc',15,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(16,'3ap4exjinqamy',16,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(17,'i697aba74xuvt',17,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(18,'65bm5gxdhb5jt',18,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(19,'pkm25i97i4t6y',19,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(20,'btrnkefnm2kie',20,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(21,'tap438nwh9zyr',21,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(22,'e42dix2ih4wg5',22,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(23,'wfzi286877wc3',23,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(24,'wneva2df99rva',24,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(25,'kt6f99c2hkaqd',25,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(26,'j86jc8ysn5i3i',26,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(27,'738igpp6wwsci',10,9,'asystent rodziny','family_assistant','2014-09-01','2019-08-31',0,'2026-11-25 03:22:47.496146',1);
INSERT INTO "post" VALUES(28,'cgp3k29zn7272',27,4,'',NULL,NULL,NULL,1,'2026-11-25 03:22:47.496146',1);
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
CREATE TABLE "project" (
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
	counts_staff BOOLEAN, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT uq_project_code UNIQUE (code)
);
INSERT INTO "project" VALUES(1,'KPS','FERS.04.13-DEMO','Koordynacja polityki społecznej w Wielkopolsce','Coordination of social policy in Wielkopolska','Fundusze Europejskie dla Rozwoju Społecznego 2021–2027','European Funds for Social Development 2021–2027','2023-09-01','2028-12-31',842714400,695407923,NULL,1756,128,'DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',1,1,NULL);
CREATE TABLE qualification (
	id INTEGER NOT NULL, 
	ref VARCHAR(13) NOT NULL, 
	person_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	speciality VARCHAR(200) NOT NULL, 
	document VARCHAR(120) NOT NULL, 
	issued_on DATE, 
	issuer VARCHAR(200) NOT NULL, 
	legal_basis VARCHAR(200) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_qualification PRIMARY KEY (id), 
	CONSTRAINT ck_qualification_kind CHECK (kind IN ('practice', 'degree_1', 'degree_2')), 
	CONSTRAINT fk_qualification_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_qualification_ref UNIQUE (ref)
);
INSERT INTO "qualification" VALUES(1,'yfbvgwt7qkdau',10,'practice','','DEMO: dyplom 12/2009','2009-06-30','DEMO','','2026-11-25 03:22:47.496146',1);
INSERT INTO "qualification" VALUES(2,'hhyxau2agc8p9',10,'degree_1','','DEMO: dyplom 7/2015','2015-11-20','DEMO','','2026-11-25 03:22:47.496146',1);
CREATE TABLE recovery_code (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (id), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_recovery_code_code_hash UNIQUE (code_hash)
);
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
CREATE TABLE "role_grant" (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	institution_id INTEGER, 
	granted_at DATETIME NOT NULL, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	project_id INTEGER, 
	area_code VARCHAR(10) NOT NULL, 
	named_by INTEGER, 
	CONSTRAINT pk_role_grant PRIMARY KEY (id), 
	CONSTRAINT fk_role_grant_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_role_grant_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT fk_role_grant_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_role_grant_named_by FOREIGN KEY(named_by) REFERENCES account (id)
);
INSERT INTO "role_grant" VALUES(1,1,'officer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(2,2,'worker',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(3,3,'worker',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(4,3,'coordinator',4,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(5,4,'auditor',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(6,5,'data_protection',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(7,6,'administrator',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(8,7,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(9,8,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(10,9,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(11,10,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(12,11,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(13,12,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(14,13,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(15,14,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(16,15,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(17,16,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(18,17,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
INSERT INTO "role_grant" VALUES(19,18,'trainer',NULL,'2026-11-25 03:22:47.496146','2000-01-01',NULL,NULL,'',NULL);
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
CREATE TABLE second_factor (
	account_id INTEGER NOT NULL, 
	secret_sealed TEXT, 
	pending_sealed TEXT, 
	confirmed_at DATETIME, 
	last_step BIGINT NOT NULL, 
	CONSTRAINT pk_second_factor PRIMARY KEY (account_id), 
	CONSTRAINT fk_second_factor_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE "session" (
	id INTEGER NOT NULL, 
	secret_hash VARCHAR(64) NOT NULL, 
	account_id INTEGER NOT NULL, 
	is_staff BOOLEAN NOT NULL, 
	data TEXT NOT NULL, 
	device VARCHAR(80) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	strength VARCHAR(10) NOT NULL, 
	proved_at DATETIME, 
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
INSERT INTO "special_answers" VALUES(27,NULL,NULL,NULL);
CREATE TABLE staff_group (
	code VARCHAR(40) NOT NULL, 
	name_pl VARCHAR(120) NOT NULL, 
	name_en VARCHAR(120) NOT NULL, 
	is_active BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_staff_group PRIMARY KEY (code)
);
INSERT INTO "staff_group" VALUES('social_worker','pracownik socjalny','social worker',1,1);
INSERT INTO "staff_group" VALUES('family_assistant','asystent rodziny','family assistant',1,1);
INSERT INTO "staff_group" VALUES('foster_care_coordinator','koordynator rodzinnej pieczy zastępczej','foster care coordinator',1,1);
INSERT INTO "staff_group" VALUES('manager','kadra kierownicza','manager',1,1);
INSERT INTO "staff_group" VALUES('dps_staff','pracownik DPS','care home (DPS) staff',1,1);
INSERT INTO "staff_group" VALUES('sds_wtz_staff','pracownik ŚDS/WTZ/ZAZ','day support (ŚDS/WTZ/ZAZ) staff',1,1);
INSERT INTO "staff_group" VALUES('jst_official','przedstawiciel/pracownik JST','local government official',1,1);
INSERT INTO "staff_group" VALUES('cus_staff','pracownik CUS','CUS staff',1,1);
INSERT INTO "staff_group" VALUES('other_services','przedstawiciel innych służb (policja, oświata, zdrowie, sądy)','other services (police, education, health, courts)',1,1);
INSERT INTO "staff_group" VALUES('social_economy','PES/PS/OWES','social economy',1,1);
INSERT INTO "staff_group" VALUES('residential_childcare_staff','pracownik placówki opiekuńczo-wychowawczej','residential childcare staff',1,1);
INSERT INTO "staff_group" VALUES('adoption_centre_staff','pracownik ośrodka adopcyjnego','adoption centre staff',1,1);
INSERT INTO "staff_group" VALUES('psychologist_pedagogue','psycholog/pedagog','psychologist/pedagogue',1,1);
INSERT INTO "staff_group" VALUES('care_worker','opiekun/opiekunka','care worker',1,1);
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
INSERT INTO "support" VALUES(12,1,'before:bd297701b29f9f44','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2024-03-05');
INSERT INTO "support" VALUES(13,7,'before:bd297701b29f9f44','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2024-03-05');
INSERT INTO "support" VALUES(14,2,'before:bd297701b29f9f44','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2024-03-05');
INSERT INTO "support" VALUES(15,3,'before:bd297701b29f9f44','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2024-03-05');
INSERT INTO "support" VALUES(16,4,'before:bd297701b29f9f44','DEMO: zakres wsparcia do potwierdzenia w SM EFS','training',NULL,'2024-03-05');
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
INSERT INTO "venue" VALUES(1,'j54573jx9acrh','Sala konferencyjna 2','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,40,'','',1);
INSERT INTO "venue" VALUES(2,'un3tznxsmuwtw','Sala warsztatowa 5','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,24,'','',1);
INSERT INTO "venue" VALUES(3,'48as7h4cbzf29','Dom Spotkań','ul. Przykładowa 4, 62-800 Kalisz','Kalisz',NULL,30,'','',1);
INSERT INTO "venue" VALUES(4,'qyg7c6dtjjfw6','Centrum Szkoleń','ul. Wzorcowa 7, 62-510 Konin','Konin',NULL,30,'','',1);
INSERT INTO "venue" VALUES(5,'j8qi88zmxtm76','Sala ratuszowa','Rynek 3, 64-100 Leszno','Leszno',NULL,26,'','',1);
INSERT INTO "venue" VALUES(6,'pdvrssaqd5j3y','Biblioteka, sala na piętrze','ul. Próbna 9, 64-920 Piła','Piła',NULL,24,'','',1);
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
CREATE INDEX ix_support_participation_id ON support (participation_id);
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE INDEX ix_course_sort_key ON course (sort_key);
CREATE INDEX ix_mark_meeting_id ON mark (meeting_id);
CREATE INDEX ix_enrolment_places ON enrolment (edition_id, state, institution_id);
CREATE INDEX ix_certificate_without_print ON certificate (id) WHERE sha256_pl IS NULL OR sha256_en IS NULL;
CREATE INDEX ix_municipality_county_terc ON municipality (county_terc);
CREATE INDEX ix_municipality_sort_key ON municipality (sort_key);
CREATE INDEX ix_municipality_search_key ON municipality (search_key);
CREATE INDEX ix_former_name_institution_id ON former_name (institution_id);
CREATE INDEX ix_contact_person_institution_id ON contact_person (institution_id);
CREATE INDEX ix_import_file_account_id ON import_file (account_id);
CREATE INDEX ix_import_file_headings_hash ON import_file (headings_hash);
CREATE INDEX ix_institution_sort_key ON institution (sort_key);
CREATE INDEX ix_institution_search_key ON institution (search_key);
CREATE INDEX ix_institution_municipality_terc ON institution (municipality_terc);
CREATE INDEX ix_institution_merged_into_id ON institution (merged_into_id);
CREATE INDEX ix_institution_participation_institution_id ON institution_participation (institution_id);
CREATE INDEX ix_institution_participation_government ON institution_participation (project_id, local_government);
CREATE INDEX ix_identity_other_index ON identity (other_index);
CREATE INDEX ix_former_ref_person_id ON former_ref (person_id);
CREATE INDEX ix_post_institution_id ON post (institution_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE UNIQUE INDEX ux_post_main ON post (person_id) WHERE is_main;
CREATE INDEX ix_qualification_person_id ON qualification (person_id);
CREATE INDEX ix_past_file_account_id ON past_file (account_id);
CREATE INDEX ix_past_file_headings_hash ON past_file (headings_hash);
CREATE INDEX ix_past_file_sha256 ON past_file (sha256);
CREATE INDEX ix_past_support_file_id ON past_support (file_id);
CREATE INDEX ix_past_certificate_person_id ON past_certificate (person_id);
CREATE INDEX ix_past_certificate_file_id ON past_certificate (file_id);
CREATE INDEX ix_past_certificate_number ON past_certificate (number);
CREATE INDEX ix_not_same_person_first_id ON not_same_person (first_id);
CREATE INDEX ix_not_same_person_second_id ON not_same_person (second_id);
CREATE INDEX ix_person_merge_kept_id ON person_merge (kept_id);
CREATE INDEX ix_recovery_code_account_id ON recovery_code (account_id);
CREATE INDEX ix_session_ends_at ON session (ends_at);
CREATE INDEX ix_session_account_id ON session (account_id);
CREATE INDEX ix_role_grant_account_id ON role_grant (account_id);
CREATE UNIQUE INDEX ux_role_grant_everywhere ON role_grant (account_id, role, area_code, from_on) WHERE institution_id IS NULL AND project_id IS NULL;
CREATE UNIQUE INDEX ux_role_grant_institution ON role_grant (account_id, role, institution_id, from_on) WHERE institution_id IS NOT NULL;
CREATE UNIQUE INDEX ux_role_grant_project ON role_grant (account_id, role, project_id, area_code, from_on) WHERE project_id IS NOT NULL;
CREATE INDEX ix_person_email ON person (email);
CREATE INDEX ix_person_sort_key ON person (sort_key);
CREATE INDEX ix_person_institution_id ON person (institution_id);
CREATE INDEX ix_person_search_key ON person (search_key);
COMMIT;
