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
INSERT INTO "account" VALUES(1,'p64arrk8i8u9c',9,'officer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$xLdXtoVWA/FK7x3+Cc5xNQ$CwV3Sw6JAACp8CSYcoFApccfH9KDQ3AnK2z3awOCWkQ',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(2,'66kaicr4rszri',10,'worker@demo.example','$argon2id$v=19$m=47104,t=2,p=1$nnSwIZ5CiA+BAJtcqFNLbQ$FLxDo5lC3Oyv2chTTFcyAq6W3ApKWPZtOTbXsnG33L0',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(3,'pusffifv9b2ud',11,'coordinator@demo.example','$argon2id$v=19$m=47104,t=2,p=1$51qzZBExaFxVD9xXy2RKlw$cWIfSbvhfA3YUqKVJMJXhHKX1n2s7RN2653fvnL/ej0',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(4,'37yc8dqhq3szr',12,'auditor@demo.example','$argon2id$v=19$m=47104,t=2,p=1$STUTo6lbDpoCtAzi3j/rSw$rnqWBIsVplYp5Eh+dfxcm4hBr9gVmOwPmfloOfOjTuM',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(5,'bm7zjjy8xabj7',13,'admin@demo.example','$argon2id$v=19$m=47104,t=2,p=1$PFBJLgz7CbPG7bcbNIX25Q$Ls+ETziCSG1Ad98BEfoXmRE0p5IYCu2H2vJwnp/e6n0',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(6,'7dcuf2hrpqw7t',14,'trainer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$Vlrt64g2udxcVf18IO4WSA$WNvWtcJTjog4yYjZMoqKM+AsDp7auycddSQOnMoNEKg',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(7,'xw8xcuemzjv54',15,'trainer2@demo.example','$argon2id$v=19$m=47104,t=2,p=1$vcWFV69Ol9M+J82+a0lQkQ$JuL7HdoyV57mW63VY+vKIqsRyoft0QmLQjQQjqTA6Qw',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(8,'7uz2bbu2iz7vr',16,'trainer3@demo.example','$argon2id$v=19$m=47104,t=2,p=1$U2+wNvYpVMtOwCF5vyPZ0g$WNdwuzkTmdD2rch920SM3tNVHN0IsVxHVuv2FYZOP4w',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(9,'9ynta2n4bay52',17,'trainer4@demo.example','$argon2id$v=19$m=47104,t=2,p=1$0zArHnUq8BAAtTy2ogCNMQ$Kum4Dx6GEj+EgcelviCvCRtn51/LWPP5xP6T7QnPaVE',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(10,'ma3mi9ucmbssg',18,'trainer5@demo.example','$argon2id$v=19$m=47104,t=2,p=1$HKBUxjtnMjZ20bU0p7w97Q$B5U8O2d7Ew7+oNk6tR89ocZO20SQtduvFBA/So1S9Gw',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(11,'9iucqu5u7wrvy',19,'trainer6@demo.example','$argon2id$v=19$m=47104,t=2,p=1$8IKjLegE4zm+01NHHUSBCA$0VfH0ewx1n9i38MJNc8ZILTJc5gUoJj9pEMH8Nj6Yaw',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(12,'8ezx87uvqj2je',20,'trainer7@demo.example','$argon2id$v=19$m=47104,t=2,p=1$WMDV5D49T9FJKQ1cK1OJRw$FoSPzWPZ0ZsiZU5anWTSHRr2BroZ7oybTYpd6pYkqmI',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(13,'qxiu2trba2vy9',21,'trainer8@demo.example','$argon2id$v=19$m=47104,t=2,p=1$tp+SeJL4IR0wHVVWVA3lLQ$Ux8cWHwpm8zYrwpgAh9ULZlDoFmTi9xj/I41cYo6Adg',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(14,'zz3jja9jte6p6',22,'trainer9@demo.example','$argon2id$v=19$m=47104,t=2,p=1$+2Z8KvtU374Z/ZDRpHZyeg$8KPvr2KZZ1DDr0MFHLO2HVCT6JaEMY76v959jHGlCQU',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(15,'tjkc3wez424fj',23,'trainer10@demo.example','$argon2id$v=19$m=47104,t=2,p=1$rLZI8qJk+vaovjB2NmQTqQ$o9Qow92GTta48ZSFSsSmOYlcDzzGHa9mAkSugj8E/Ws',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(16,'y9yyhwu9iy3uq',24,'trainer11@demo.example','$argon2id$v=19$m=47104,t=2,p=1$d6ATDyGpYGKGontQQt2yhg$90uhXPGluEgTEYkHLdj3403pslMKcHhjcPKu2qxRB1E',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
INSERT INTO "account" VALUES(17,'sujxf3h5x8qmd',25,'trainer12@demo.example','$argon2id$v=19$m=47104,t=2,p=1$ASP6n+8WnJKVSkTLd+ieWA$q0xdOO5kb3ffFKW+mjo0o17DLDpogpjoRmRWcEGlS/Y',1,1,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL);
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
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "assessment" VALUES(1,'njau3w5ckexpn',1,'qualified','2023-10-21','Komisja DEMO','Protokół DEMO/1','2026-11-24 19:38:32.912727',1);
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
INSERT INTO "audit_entry" VALUES(1,'2026-11-24 19:38:32.912727',NULL,'office.change','office','1','["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]','','1ace576c7243ee71051f75b66f1f975bb8a2c4ce1d3e8e7411b466da1d113f17');
INSERT INTO "audit_entry" VALUES(2,'2026-11-24 19:38:32.912727',NULL,'project.open','project','1','["budget_eur_cents", "budget_pln_cents", "code", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]','','aee5856ba75d4b6ae642d105ca31363106200f58cad8a6e97cfc4277ae1a5f99');
INSERT INTO "audit_entry" VALUES(3,'2026-11-24 19:38:32.912727',NULL,'venue.create','venue','1','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','2537201de42aca4d1e8e7e91a514daf976da9e22d8baec0da49339caa31b70ea');
INSERT INTO "audit_entry" VALUES(4,'2026-11-24 19:38:32.912727',NULL,'venue.create','venue','2','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','fd070b81dd3542792853294027c968b36ee34fa972c5003132619d9670d88e7e');
INSERT INTO "audit_entry" VALUES(5,'2026-11-24 19:38:32.912727',NULL,'venue.create','venue','3','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','401e004d20eb7272247a01e326abe99572825225becbf66396326c33de82adac');
INSERT INTO "audit_entry" VALUES(6,'2026-11-24 19:38:32.912727',NULL,'venue.create','venue','4','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','9065a0f85c16db24c1670a3d85793f3f65bfb9d61fcad6d04ab76337f6ca3436');
INSERT INTO "audit_entry" VALUES(7,'2026-11-24 19:38:32.912727',NULL,'venue.create','venue','5','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','a31a0a869b166769858ca6e890fa0333790946fab55340d81bcea8a968356084');
INSERT INTO "audit_entry" VALUES(8,'2026-11-24 19:38:32.912727',NULL,'venue.create','venue','6','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','25e514d59a9c091d3ef8d1f3cff941867045554e069283ef06c63a646f089fb1');
INSERT INTO "audit_entry" VALUES(9,'2026-11-24 19:38:32.912727',NULL,'institution.create','institution','1','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','73ef1dc7f23983c9f8abe7d465ca4c53b9f874e9fb62b6852de28609fad93427');
INSERT INTO "audit_entry" VALUES(10,'2026-11-24 19:38:32.912727',NULL,'institution.create','institution','2','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','a7d13aecd5709c26f0e144e5884da52f1bf3b74214c67d368cdea9d4c80a08ac');
INSERT INTO "audit_entry" VALUES(11,'2026-11-24 19:38:32.912727',NULL,'institution.create','institution','3','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','78a86f99e34fdac8e3e92d5efdbb071a1e3fd77a0fb5ed71e6eaedac30d88e34');
INSERT INTO "audit_entry" VALUES(12,'2026-11-24 19:38:32.912727',NULL,'institution.create','institution','4','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','4d849fc42f6b9319538f1de455376d37b564c695ada716d4ad48aa6e7474e720');
INSERT INTO "audit_entry" VALUES(13,'2026-11-24 19:38:32.912727',NULL,'institution.create','institution','5','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','9113273ff054bd31c7d159a050c6ced8867da2f86df2266d2c99c7d8eacd8273');
INSERT INTO "audit_entry" VALUES(14,'2026-11-24 19:38:32.912727',NULL,'institution.create','institution','6','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','0b7427f5ff89bbcc8afd6bb4bb7e827fc764f07377bef418b6bd1e77927d07af');
INSERT INTO "audit_entry" VALUES(15,'2026-11-24 19:38:32.912727',NULL,'institution.create','institution','7','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','3bd74c103a4b7fd7a095e529fa8964acb0d29ec65e63d599db3aa5070c27a4d9');
INSERT INTO "audit_entry" VALUES(16,'2026-11-24 19:38:32.912727',NULL,'institution.create','institution','8','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','e79770e6ad0fc3932f5a192ee9237f38a40953ae5cc9955a20eaddbce04ae151');
INSERT INTO "audit_entry" VALUES(17,'2026-11-24 19:38:32.912727',NULL,'institution.create','institution','9','["is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','5531c1ecccae469ee15f42c28863c41ab0561e69b8fbd3ddc65880fcef02ee03');
INSERT INTO "audit_entry" VALUES(18,'2023-08-31 22:00:00.000000',NULL,'person.create','person','1','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','2f0c1039df81edf5ef725bb19d85e507c9594853943958d9b0a87b952fa5a198');
INSERT INTO "audit_entry" VALUES(19,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','1','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','3dd2af03bc537971a74e71940c1751d8dc5ba1e1b8a364457e6246e5f843e7d7');
INSERT INTO "audit_entry" VALUES(20,'2023-08-31 22:00:00.000000',NULL,'person.create','person','2','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','c064df2a4d5364c50bf609a29908986874331163f17a02855b7dff4038965d6a');
INSERT INTO "audit_entry" VALUES(21,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','2','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','18c8c5987c02033864639b626884e5a3193376526b28bbf966ac64837f8f18cb');
INSERT INTO "audit_entry" VALUES(22,'2023-08-31 22:00:00.000000',NULL,'person.create','person','3','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','27e0d05906ef451c9545e55819b393ffba72af0fd8ef7cf45314c357d82b3b23');
INSERT INTO "audit_entry" VALUES(23,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','3','["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','9c261f27b0738e272d3eba40fceb633fe3f5c6339aaa462508e1d13cc039b47f');
INSERT INTO "audit_entry" VALUES(24,'2023-08-31 22:00:00.000000',NULL,'person.create','person','4','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','6060b58cdf291b6ffa9476b4e20939d3d0678991f513cd1241702cae0560ad6a');
INSERT INTO "audit_entry" VALUES(25,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','4','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','1782f39ab3547df817f12abdc9c0a506dc60daefd947b3f520fad81d52410d11');
INSERT INTO "audit_entry" VALUES(26,'2023-08-31 22:00:00.000000',NULL,'person.create','person','5','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','fc6817142b199bb850901f5d9d2ac909489468c21dcb648838c52d96f1b7426a');
INSERT INTO "audit_entry" VALUES(27,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','5','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','5ceefcb5ed4c0bcebbebf9b6d9103092988b9e9f3d8180d92d424060246efa89');
INSERT INTO "audit_entry" VALUES(28,'2023-08-31 22:00:00.000000',NULL,'person.create','person','6','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','64ecb72bbad3da27aea7e4b8a148278953f8ab716e100c3a35de1e1ce4c897cc');
INSERT INTO "audit_entry" VALUES(29,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','6','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','ef7e5e8612acce877b9594c9251c9700220bd3621f6b2cb19b6a46d18e97e5a3');
INSERT INTO "audit_entry" VALUES(30,'2023-08-31 22:00:00.000000',NULL,'person.create','person','7','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','345c03024fd30c96f6c37438c8367022513abf9ca85e40486816f438c1fdb72b');
INSERT INTO "audit_entry" VALUES(31,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','7','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','505de6c782f8744a479114fc1b52ffc5f7f76ac4a222bd48d7a969fe22e26936');
INSERT INTO "audit_entry" VALUES(32,'2023-08-31 22:00:00.000000',NULL,'person.create','person','8','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','f379802ea6a114f2f880755ccd351de9334dceec07ce43de41c0df64f01c6007');
INSERT INTO "audit_entry" VALUES(33,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','8','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','754611c05daa74f08e9cf66060f4d556cbdcc7a218eec6e8956098e6d5b38e71');
INSERT INTO "audit_entry" VALUES(34,'2023-08-31 22:00:00.000000',NULL,'person.create','person','9','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','95f12ac67e21ff10b52856b30d6bdbbaae63b65c3b3744e841c4b3d5383ce101');
INSERT INTO "audit_entry" VALUES(35,'2026-11-24 19:38:32.912727',NULL,'account.open','account','1','["email", "person_id"]','','0d6e1d1e2cd4e3316336b757bb2fc5ed6852103319df491ea6eb4fe2ac2e763a');
INSERT INTO "audit_entry" VALUES(36,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','1','["role.officer"]','','4274108dd23103e09bc625806bacb91d6a6152f29e625d81cc5de5297df4779b');
INSERT INTO "audit_entry" VALUES(37,'2023-08-31 22:00:00.000000',NULL,'person.create','person','10','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','01c27aad4456c56388954f7f0e53ea4eab950985b6832cf2f17fddc74412bce6');
INSERT INTO "audit_entry" VALUES(38,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','10','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','bf2e4eb3a258a382bca96f060d9d6f8b2ca25877425b2ab55187a28088ee63cb');
INSERT INTO "audit_entry" VALUES(39,'2026-11-24 19:38:32.912727',NULL,'account.open','account','2','["email", "person_id"]','','1cf2b2569581e390363b136735f846ebd90ff0b3f8c16dac76e415c3d628495f');
INSERT INTO "audit_entry" VALUES(40,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','2','["role.worker"]','','ca1a12b095e7d02f35350974ad9e21cf723cc2223f2e9cff694b5f4920eab016');
INSERT INTO "audit_entry" VALUES(41,'2023-08-31 22:00:00.000000',NULL,'person.create','person','11','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','5fbe6094c86153a82dd9f3182573d272171b5af9513e9938232938be12b31aa5');
INSERT INTO "audit_entry" VALUES(42,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','11','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','a9f2e45d5269020d81351276c6cb013c9ac2e070b2b2939bcecd17d5b37ac774');
INSERT INTO "audit_entry" VALUES(43,'2026-11-24 19:38:32.912727',NULL,'account.open','account','3','["email", "person_id"]','','ea646e433c5109b152bc266e2465af96bc660f62dffaa3133a15e8440493023b');
INSERT INTO "audit_entry" VALUES(44,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','3','["role.worker"]','','50d1337005517e6303fba4bd0eed583aad27e94365085bdd8cffe1c8e4001d91');
INSERT INTO "audit_entry" VALUES(45,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','3','["role.coordinator"]','','44f0c9ed2f57bce713b7a4c0625fc5efb3cff3605a3dffe5d9dd8b3447288fb1');
INSERT INTO "audit_entry" VALUES(46,'2023-08-31 22:00:00.000000',NULL,'person.create','person','12','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','e750c8efe906eec75c28480c3ee41d4a7d041290a4a25e1cdbe25acb7d923c00');
INSERT INTO "audit_entry" VALUES(47,'2026-11-24 19:38:32.912727',NULL,'account.open','account','4','["email", "person_id"]','','f6a6b671f2ffc2417d2c36764f6b7d9a515e3eb94d1bf80cebabfa25b41cf434');
INSERT INTO "audit_entry" VALUES(48,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','4','["role.auditor"]','','6be5add197c552b88e0306dfdb2b47ca9923e1cc511cad4fb86d94d154c1ed42');
INSERT INTO "audit_entry" VALUES(49,'2023-08-31 22:00:00.000000',NULL,'person.create','person','13','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','695dd8cf105a78e32762544a64a6efe04779d273473a477c54d77bcb0cf5a7b4');
INSERT INTO "audit_entry" VALUES(50,'2026-11-24 19:38:32.912727',NULL,'account.open','account','5','["email", "person_id"]','','4bd5be1e8b821e8d5c54418a9a30381fb361ded6c6ddb5a05f569d9959e78a3f');
INSERT INTO "audit_entry" VALUES(51,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','5','["role.administrator"]','','80268beee6d3394e60745271fdbdd13a683a306dc31836b87067be29a950494b');
INSERT INTO "audit_entry" VALUES(52,'2023-08-31 22:00:00.000000',NULL,'person.create','person','14','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','537e4778866ee8e360c51852d0921f75c3b0210316a391d050a320f019752ca6');
INSERT INTO "audit_entry" VALUES(53,'2026-11-24 19:38:32.912727',NULL,'account.open','account','6','["email", "person_id"]','','495eb9ea5c20de0295669dba67fa01e4f00c3670f1aaa27430014aa759c16a31');
INSERT INTO "audit_entry" VALUES(54,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','6','["role.trainer"]','','dc3ce2f41d9ec0c993f074eab46922ebced44c6d864f15aaea6d98faea2f4d95');
INSERT INTO "audit_entry" VALUES(55,'2023-08-31 22:00:00.000000',NULL,'person.create','person','15','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','fd1a905ac10b0e4f3ab0e36fdd28bd52712e63c81f31eedd799ffcba0aa145da');
INSERT INTO "audit_entry" VALUES(56,'2026-11-24 19:38:32.912727',NULL,'account.open','account','7','["email", "person_id"]','','251f7e563cc52c3c956ec4525917b3429071cf7b35ce86ab844ba52e8539e818');
INSERT INTO "audit_entry" VALUES(57,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','7','["role.trainer"]','','86ccf7bb0a72f748287337c34784810233d1636d2c962ab2b9da20a8ad3b7631');
INSERT INTO "audit_entry" VALUES(58,'2023-08-31 22:00:00.000000',NULL,'person.create','person','16','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','6a96fcdf92becbfa84e90a286ea3bb181b824266db88599438fc007c45149736');
INSERT INTO "audit_entry" VALUES(59,'2026-11-24 19:38:32.912727',NULL,'account.open','account','8','["email", "person_id"]','','2fab9b480e507a77a97c20f1d295997f8a52cc8586c2038dba71f6634cbe2132');
INSERT INTO "audit_entry" VALUES(60,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','8','["role.trainer"]','','eece7792319ccacd346c772bc173d355ec12b63f44a021c44a03b27cf4b25261');
INSERT INTO "audit_entry" VALUES(61,'2023-08-31 22:00:00.000000',NULL,'person.create','person','17','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','d05d35578e44a026bdf0bdd9797347f7f5d582edbd51e80fd66a5f602eb2fe1e');
INSERT INTO "audit_entry" VALUES(62,'2026-11-24 19:38:32.912727',NULL,'account.open','account','9','["email", "person_id"]','','bb0a08f4fb9a5175fe61d399a0e5b0e2ba0d31cc16a906330b0ba9678c40c097');
INSERT INTO "audit_entry" VALUES(63,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','9','["role.trainer"]','','6e1bdbc481b15d924d49c873ffb21493a767f694ea9059f3a001f0d7bedcd5c4');
INSERT INTO "audit_entry" VALUES(64,'2023-08-31 22:00:00.000000',NULL,'person.create','person','18','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','75c93e639f61bff6b0ce37e963c851d3d36686483cc5d93f08fef65ef820c6ea');
INSERT INTO "audit_entry" VALUES(65,'2026-11-24 19:38:32.912727',NULL,'account.open','account','10','["email", "person_id"]','','9690b95e93bc5c688efb5fce7d89ea195a80f521772d9e061e57b87141a72680');
INSERT INTO "audit_entry" VALUES(66,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','10','["role.trainer"]','','2f8b40b5dc9108db61421b5d7742808d27cd744fe3cda70ff0885fa361ddd84d');
INSERT INTO "audit_entry" VALUES(67,'2023-08-31 22:00:00.000000',NULL,'person.create','person','19','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','5a53010d0f0375f338d3a0312100163af545ddbdec54c6878ad5df72abc2d363');
INSERT INTO "audit_entry" VALUES(68,'2026-11-24 19:38:32.912727',NULL,'account.open','account','11','["email", "person_id"]','','7928bb33b58ea1ab6e641d8d9ba9a584010bb6b07912bf64f58f811cfc20c574');
INSERT INTO "audit_entry" VALUES(69,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','11','["role.trainer"]','','4a00b1c4327c4a93e8c150a107658e8d88ca3e0cc60de0dd0441f2d14fd48c36');
INSERT INTO "audit_entry" VALUES(70,'2023-08-31 22:00:00.000000',NULL,'person.create','person','20','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','071577dd11741ecc4b84e05dab8ad838f7af50cbbfa8e77e61a5c9709ffa4a33');
INSERT INTO "audit_entry" VALUES(71,'2026-11-24 19:38:32.912727',NULL,'account.open','account','12','["email", "person_id"]','','58425964d42d5842c685b658a21415d6609d6919b21fc5ef1a4f7503bf37094a');
INSERT INTO "audit_entry" VALUES(72,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','12','["role.trainer"]','','3ce0ba5c187dd96eaa5211c8619edec3c219aa8b8a7692ff516048298a5a867c');
INSERT INTO "audit_entry" VALUES(73,'2023-08-31 22:00:00.000000',NULL,'person.create','person','21','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','f358a9c8da7421f60d058e2842a76bf01bf07b70ea730b2222595c72ec8081ba');
INSERT INTO "audit_entry" VALUES(74,'2026-11-24 19:38:32.912727',NULL,'account.open','account','13','["email", "person_id"]','','ebcbc237bb0df2f88fb67d59a6fd8975d4d9664f05455a4a9f0cee1d5cb811c4');
INSERT INTO "audit_entry" VALUES(75,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','13','["role.trainer"]','','78e752455aa166bd99c1475783a1cda7459573b720e59780f3cacb41432ba97e');
INSERT INTO "audit_entry" VALUES(76,'2023-08-31 22:00:00.000000',NULL,'person.create','person','22','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','e46bd42b0668ed65d09972db7b40e2e64c54d32d89d1f074c412a007f0399ff7');
INSERT INTO "audit_entry" VALUES(77,'2026-11-24 19:38:32.912727',NULL,'account.open','account','14','["email", "person_id"]','','173172211b537ad07719e63af294f3f33ec60425347d67993c7ce0a271fb98a1');
INSERT INTO "audit_entry" VALUES(78,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','14','["role.trainer"]','','892a8a6796f27ca29f3ac9a9d3a56383099eb97e34d9297741ad3fcfab284dea');
INSERT INTO "audit_entry" VALUES(79,'2023-08-31 22:00:00.000000',NULL,'person.create','person','23','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','32d33f9f1e2b8fd9cb4a82062a9d64f8b3099d765a23be1ea9ba45c52d9ffdd2');
INSERT INTO "audit_entry" VALUES(80,'2026-11-24 19:38:32.912727',NULL,'account.open','account','15','["email", "person_id"]','','49fad9fbeacd8addae791a580c5b7e3efeb434f49b581f6602dd3c99284b9220');
INSERT INTO "audit_entry" VALUES(81,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','15','["role.trainer"]','','130b77f21a0d30356f978be985d301d0128a97b5c91a2b58e4342bc64d951ed7');
INSERT INTO "audit_entry" VALUES(82,'2023-08-31 22:00:00.000000',NULL,'person.create','person','24','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','7110ceb7c2669bd30afea4b6ac6a981b3450cec30ca534644b62a10ea0543659');
INSERT INTO "audit_entry" VALUES(83,'2026-11-24 19:38:32.912727',NULL,'account.open','account','16','["email", "person_id"]','','2d5c76ed8a805e0c385554b2c08629e79a73b482d350cfd54c1ffae52312aa7b');
INSERT INTO "audit_entry" VALUES(84,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','16','["role.trainer"]','','9aa24b748437ff126172b8b379da99876d9cfb6c1855342e196f6f6a36ee1283');
INSERT INTO "audit_entry" VALUES(85,'2023-08-31 22:00:00.000000',NULL,'person.create','person','25','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','7227e7acf17229efaeb55f87ab352f932f26459a98338cf630db93c6e8b974cc');
INSERT INTO "audit_entry" VALUES(86,'2026-11-24 19:38:32.912727',NULL,'account.open','account','17','["email", "person_id"]','','5456baa98f04ffa267bdcd84748328e39fa91af185eae1ef4b86a8d279494ee5');
INSERT INTO "audit_entry" VALUES(87,'2026-11-24 19:38:32.912727',NULL,'account.grant','account','17','["role.trainer"]','','299f4c7e608d1d461a9d267cd03d672a611d29771d565030aa95b3ba6e091781');
INSERT INTO "audit_entry" VALUES(88,'2026-10-28 07:00:00.000000',1,'edition.create','edition','1','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','746b1f65ff439a91c1ab720d43a1c3de11760258655876dce86905578d7d3362');
INSERT INTO "audit_entry" VALUES(89,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','1','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','de6f01b74e3c464734a137b1d5aa7da2d4d629d89c8d8acb8fad53b17514dad6');
INSERT INTO "audit_entry" VALUES(90,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','2','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','04c763fa8cb7ccb9c3169da3cbab0d9edf834888e87a377f616369b10a95c539');
INSERT INTO "audit_entry" VALUES(91,'2026-10-28 07:00:00.000000',1,'edition.create','edition','2','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','0534cad5a3550cbff79fd5f300dd7e3a33fc4deaef4faaee75c5706d46205468');
INSERT INTO "audit_entry" VALUES(92,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','3','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','3bccd526d82b89bfe5a18258403b7e35b1e85b157859e88e5010c26714461905');
INSERT INTO "audit_entry" VALUES(93,'2026-10-28 07:00:00.000000',1,'edition.publish','edition','2','["changed_at", "published_at", "state"]','','87a13e54c5726e73e9a75644c5d469f49b77ae6d24b06cbe42e30b1dfce34de0');
INSERT INTO "audit_entry" VALUES(94,'2026-11-09 10:08:23.228182',NULL,'enrolment.apply','enrolment','1','["arrival", "state"]','','d5d17da9c5f974016bf1104e54ffb8c66523c0269dcee77fd6db8f9936a702bb');
INSERT INTO "audit_entry" VALUES(95,'2026-11-14 13:16:46.456364',NULL,'enrolment.apply','enrolment','2','["arrival", "state"]','','418d85a52f772c538e59f646ea7fbee54c0a1062f813f66b38096a1f11a5e7b1');
INSERT INTO "audit_entry" VALUES(96,'2026-11-19 16:25:09.684546',NULL,'enrolment.apply','enrolment','3','["arrival", "state"]','','38f196bd16ed320ee8eecb785a2bf961ebbdc7246be37c4dc4acfc8ac372de57');
INSERT INTO "audit_entry" VALUES(97,'2026-11-24 19:38:32.912727',1,'edition.cancel','edition','2','["state"]','DEMO: za mało zgłoszeń','f2378d5c46e0eb7053fbca788b636db912b2f04d7544956e293ce37c79385801');
INSERT INTO "audit_entry" VALUES(98,'2026-11-24 19:38:32.912727',1,'enrolment.cancel','enrolment','1','["state"]','','8ccd2dbe21f63573bf73f05fb7c974eec4da1d91538f7a6ad6e4bb144b0c3365');
INSERT INTO "audit_entry" VALUES(99,'2026-11-24 19:38:32.912727',1,'enrolment.cancel','enrolment','2','["state"]','','7c94db82f875551ac79ec6c2236724a7fda3aeeace2428b3d56175a202eec844');
INSERT INTO "audit_entry" VALUES(100,'2026-11-24 19:38:32.912727',1,'enrolment.cancel','enrolment','3','["state"]','','69ca8d154ea5d97069e550ae34847217c0164fd19414a4245e729ac435bbb3e6');
INSERT INTO "audit_entry" VALUES(101,'2023-09-04 06:00:00.000000',1,'edition.create','edition','3','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','c7ffdfa342865d08d75ed1e94ef5b5303cdda6c961d9360f34bc49a096cedb78');
INSERT INTO "audit_entry" VALUES(102,'2023-09-04 06:00:00.000000',1,'meeting.create','meeting','4','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','5164bd360a99890c680ba2930b6730e8354495bff4915a92f95ada0b2317b51f');
INSERT INTO "audit_entry" VALUES(103,'2023-09-04 06:00:00.000000',1,'edition.publish','edition','3','["changed_at", "published_at", "state"]','','2386f4073a9b1f5d6c6900ceede80da9c142cb34d84073ef1f9c3fedc1212113');
INSERT INTO "audit_entry" VALUES(104,'2023-09-14 14:26:06.666667',NULL,'enrolment.apply','enrolment','4','["arrival", "state"]','','0a3afec1e639a6927877ab268c0ed5e9e798ae99a6479f6cdfbeaec13f9e587d');
INSERT INTO "audit_entry" VALUES(105,'2023-09-17 22:52:13.333334',NULL,'enrolment.apply','enrolment','5','["arrival", "state"]','','740a372c48714b01fb612f7ca163cd6708dc284e13efef73aa0410cec4044f47');
INSERT INTO "audit_entry" VALUES(106,'2023-09-21 07:18:20.000001',NULL,'enrolment.apply','enrolment','6','["arrival", "state"]','','af7552f588fbea32bdd1aafae912707f4775a55762bed1933b91b61ebb562944');
INSERT INTO "audit_entry" VALUES(107,'2023-09-24 15:44:26.666668',NULL,'enrolment.apply','enrolment','7','["arrival", "state"]','','68628fd30f30e4cdb367de6e5ba279a5124f7fa83ea80f3bcfef2a27ea08fc14');
INSERT INTO "audit_entry" VALUES(108,'2023-09-28 00:10:33.333335',NULL,'enrolment.apply','enrolment','8','["arrival", "state"]','','69911aff38d29f5b3adfd0432a33b45752e31c94f8859316fd2e3e2b876ef163');
INSERT INTO "audit_entry" VALUES(109,'2023-10-01 08:36:40.000002',NULL,'enrolment.apply','enrolment','9','["arrival", "state"]','','38bf91f402f1e9299f5fafe70d04b686c12a8c1139ee632ff69c965ce7277503');
INSERT INTO "audit_entry" VALUES(110,'2023-10-04 17:02:46.666669',NULL,'enrolment.apply','enrolment','10','["arrival", "state"]','','7f0942ea68cbf7c6db07b9f5096f438ec8713bb0cb782a392730ec4a5f18b6f1');
INSERT INTO "audit_entry" VALUES(111,'2023-10-08 01:28:53.333336',NULL,'enrolment.apply','enrolment','11','["arrival", "state"]','','4e1baaf3474b525ca822e059d16f66e0cd24f2b6d3691cde4ac6f0ddb491bb69');
INSERT INTO "audit_entry" VALUES(112,'2023-10-11 09:58:00.000000',NULL,'enrolment.withdraw','enrolment','6','["state"]','','fb45f3180b9cc8afb9a82e2e5191b7f993b3c9ee647c602c1e57ecdbc9738549');
INSERT INTO "audit_entry" VALUES(113,'2023-10-16 12:10:00.000000',1,'register.mark','meeting','4','["marks"]','','6d22bf7d12e50431412d561e7be289e6490f1ef846121c9470f0e6617a3b4f3a');
INSERT INTO "audit_entry" VALUES(114,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','1','["began_on"]','','c1ee0856e36b0b486c29ef2e908f73caeb7212598f271bfe4378b8950fb0cdad');
INSERT INTO "audit_entry" VALUES(115,'2023-10-16 12:10:00.000000',1,'support.begin','support','1','["began_on", "source"]','','59f60d8820bff13a41e83534a64567b56e64670a220ae312d26087d502814700');
INSERT INTO "audit_entry" VALUES(116,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','2','["began_on"]','','c8fd5d8a0a9908100dfe744f690ea46857e723977776c282f1669159da1d0b11');
INSERT INTO "audit_entry" VALUES(117,'2023-10-16 12:10:00.000000',1,'support.begin','support','2','["began_on", "source"]','','79f34768446013533172e3d220dbb57c46e750327c0756faf8b64276462ecd31');
INSERT INTO "audit_entry" VALUES(118,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','3','["began_on"]','','7a05a766597e885310f8b778c09e8c490cf7aa9f5c930d8beeeb8fb4d5924703');
INSERT INTO "audit_entry" VALUES(119,'2023-10-16 12:10:00.000000',1,'support.begin','support','3','["began_on", "source"]','','684e43eae6d4efa4881ec2cb19dd7bba8c3b3f80f341b542e6a34780e739da9a');
INSERT INTO "audit_entry" VALUES(120,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','4','["began_on"]','','d13e7e5d2e3b38c31beb42a92faa0695423947f70490929bd727309390e0fee7');
INSERT INTO "audit_entry" VALUES(121,'2023-10-16 12:10:00.000000',1,'support.begin','support','4','["began_on", "source"]','','1eb30bfaf17dfe7f14f3438d4e1fd10982dd58ac799b69f13dbf38f7f411b3a1');
INSERT INTO "audit_entry" VALUES(122,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','5','["began_on"]','','cb5c0b1fc04396d8fb368ec654aea9a30869cd17a0b50bdf1025648523290389');
INSERT INTO "audit_entry" VALUES(123,'2023-10-16 12:10:00.000000',1,'support.begin','support','5','["began_on", "source"]','','ca42a6faa2c19d881cef1a32689672987bf7297e87ae423445d98fa83f54ac8b');
INSERT INTO "audit_entry" VALUES(124,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','6','["began_on"]','','7e34e52d6c832264a08c2803dc2279d45fee4396b33c223b606f8f1f64c61982');
INSERT INTO "audit_entry" VALUES(125,'2023-10-16 12:10:00.000000',1,'support.begin','support','6','["began_on", "source"]','','d3874120881e4c1a7cfb5c4360e228a0105f23482fefac5b64c23f68ced9a2e7');
INSERT INTO "audit_entry" VALUES(126,'2023-10-16 12:15:00.000000',1,'register.close','meeting','4','["closed_at"]','','68381a574933c2cce77866d544d4315f3dc3df8f0f1aebb8896119189b290a8e');
INSERT INTO "audit_entry" VALUES(127,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','1','["number"]','','b7cfb03887c59b259946a88d07157517fc39342270fc2fff8e5e6f6f7a4a6aa3');
INSERT INTO "audit_entry" VALUES(128,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','2','["number"]','','cc3b92981fdfc299fd7595f1bfd476572af73881bac1fe64a6708b7483a0332d');
INSERT INTO "audit_entry" VALUES(129,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','3','["number"]','','953d412ae3c173de0346c7ed162ad3db03c69b0c99e5ce182a6ffd3b6bf64dfa');
INSERT INTO "audit_entry" VALUES(130,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','4','["number"]','','22e8f628f9dd8067cb027df9aa8b27bcc7dc274f47c7c3ff9ea7d74e2b8fbd8a');
INSERT INTO "audit_entry" VALUES(131,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','5','["number"]','','a3ec98f82b1a17307013ef7aa991df8e281531eb7258271c500b04707a2b15e7');
INSERT INTO "audit_entry" VALUES(132,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','6','["number"]','','a6bfd5ab389efc93ec1f50645cb501fce5b642a3b903c10e037fa22d2ba9fb1a');
INSERT INTO "audit_entry" VALUES(133,'2026-10-20 06:00:00.000000',1,'edition.create','edition','4','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','a61fe189909cf6fdc02bf68b3fced2fde2e561f53ec5914bedc073f6b976e3dd');
INSERT INTO "audit_entry" VALUES(134,'2026-10-20 06:00:00.000000',1,'meeting.create','meeting','5','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','7b3b366a37e13e54130efb138d52c8217cc6a63db80cc7a00e344e77c736b3cd');
INSERT INTO "audit_entry" VALUES(135,'2026-10-20 06:00:00.000000',1,'meeting.create','meeting','6','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','a8c12176fcde584acf349a754cc6ee136b680f6b90b518377739a430ee33651a');
INSERT INTO "audit_entry" VALUES(136,'2026-10-20 06:00:00.000000',1,'meeting.create','meeting','7','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','f692db6edc8749f9a0f94147203b3f90b9f5ef58d2ac33fa157053f17f691c7e');
INSERT INTO "audit_entry" VALUES(137,'2026-10-20 06:00:00.000000',1,'edition.publish','edition','4','["changed_at", "published_at", "state"]','','743596f5762ddd0c4a321b9b014626b8ba125bcaaae3a8cb30b5fa2997bf1229');
INSERT INTO "audit_entry" VALUES(138,'2026-10-28 23:26:06.666667',NULL,'enrolment.apply','enrolment','12','["arrival", "state"]','','bfb1df2ae14afecc3a614a2a1e70facd9a8efb1945df06a4bb1160b327d4fcd9');
INSERT INTO "audit_entry" VALUES(139,'2026-10-30 15:52:13.333334',NULL,'enrolment.apply','enrolment','13','["arrival", "state"]','','34bd1518e8e6a506e2600befa57a243e38fe6a48c44a4da506b2c68f5ccbdefc');
INSERT INTO "audit_entry" VALUES(140,'2026-11-01 08:18:20.000001',NULL,'enrolment.apply','enrolment','14','["arrival", "state"]','','1459721e89dd43bcfb48e09dd192c52ec4ab0c83fe28a27b31a97db979f273ae');
INSERT INTO "audit_entry" VALUES(141,'2026-11-03 00:44:26.666668',NULL,'enrolment.apply','enrolment','15','["arrival", "state"]','','438f990e165cf6c6ae02ff7d716a81bb87113dcdb028a24514390901bd546a14');
INSERT INTO "audit_entry" VALUES(142,'2026-11-04 17:10:33.333335',NULL,'enrolment.apply','enrolment','16','["arrival", "state"]','','6147e8f1859f79214d3af244fe0b2fa42d98153e5a4e16153e8da0015771cb8e');
INSERT INTO "audit_entry" VALUES(143,'2026-11-06 09:36:40.000002',NULL,'enrolment.apply','enrolment','17','["arrival", "state"]','','6f31fbd4320b4e8e33158fb363de143365b5596f888cfa89483b9241b85b5cca');
INSERT INTO "audit_entry" VALUES(144,'2026-11-08 02:02:46.666669',NULL,'enrolment.apply','enrolment','18','["arrival", "state"]','','49968e618e3a6b25d7e98ea887905fb9f51aecdf01f87edc55d7e6fb97625c55');
INSERT INTO "audit_entry" VALUES(145,'2026-11-09 18:28:53.333336',NULL,'enrolment.apply','enrolment','19','["arrival", "state"]','','86fb32cc98b685c08338b0457c12efeff8804a8e914c8600b798f4454ebf33e8');
INSERT INTO "audit_entry" VALUES(146,'2026-11-16 15:10:00.000000',1,'register.mark','meeting','5','["marks"]','','133856a6dc3b486e1cd903a77a5fd8a1fbeb072e05cccfa8220c648c7325cded');
INSERT INTO "audit_entry" VALUES(147,'2026-11-16 15:10:00.000000',1,'participation.begin','participation','7','["began_on"]','','5716e83d86ae543943a0cdf241681a9784c2c38f721fe28d2780c1e382741709');
INSERT INTO "audit_entry" VALUES(148,'2026-11-16 15:10:00.000000',1,'support.begin','support','7','["began_on", "source"]','','a287295c67326cd18d9812343d3d435afb8bfce436cdcb24a2e21839e80e21c5');
INSERT INTO "audit_entry" VALUES(149,'2026-11-16 15:10:00.000000',1,'support.begin','support','8','["began_on", "source"]','','5e3fab5759f5c43b3ce9c779952e87849d735df13fbfef7cf1ae9a2e9ecc034b');
INSERT INTO "audit_entry" VALUES(150,'2026-11-16 15:10:00.000000',1,'support.begin','support','9','["began_on", "source"]','','da93d8bbd44be75f9e655d02cd54edca19095c364d710e868fc91536f59dff6f');
INSERT INTO "audit_entry" VALUES(151,'2026-11-16 15:10:00.000000',1,'participation.begin','participation','8','["began_on"]','','3234b6ced0c46e7dc4767082077c602d8b3c2479c266a2aea85dff65fa7633e6');
INSERT INTO "audit_entry" VALUES(152,'2026-11-16 15:10:00.000000',1,'support.begin','support','10','["began_on", "source"]','','1bb3367716b1a7fe35cb67b68d189ee9b9dda56d7446e871d55fdba0d72b1b7a');
INSERT INTO "audit_entry" VALUES(153,'2026-11-16 15:10:00.000000',1,'participation.begin','participation','9','["began_on"]','','0864035184c8a519556fe71d65169ad1859a7027ff13e360792a795233bb6469');
INSERT INTO "audit_entry" VALUES(154,'2026-11-16 15:10:00.000000',1,'support.begin','support','11','["began_on", "source"]','','9d02ad7fd1ed3925b2271ba626714db1a2544dcb48181bdc95e34ffacfc9eafc');
INSERT INTO "audit_entry" VALUES(155,'2026-11-16 15:15:00.000000',1,'register.close','meeting','5','["closed_at"]','','a29efe5d30d30eb6ef5f6212337525a4415c8234017ffbc4e25c080f26eaeb9f');
INSERT INTO "audit_entry" VALUES(156,'2026-11-24 15:10:00.000000',1,'register.mark','meeting','6','["marks"]','','e9f9164799f68c7c980b0a65a156cadf3c8d06aa424d48e3f9668bc9c263e960');
INSERT INTO "audit_entry" VALUES(157,'2026-11-24 15:15:00.000000',1,'register.close','meeting','6','["closed_at"]','','1dbf9d6d357d97391a0c8c8057b848081e9479a936adfbc033c6a5b596f796e1');
INSERT INTO "audit_entry" VALUES(158,'2026-10-28 07:00:00.000000',1,'edition.create','edition','5','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','0bc4a7c2d5d1a1a024d0c9f7668e402354379bf215b4932e4861ff5829966d36');
INSERT INTO "audit_entry" VALUES(159,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','8','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','29099db04d8c10de3dd9d8eccaeba6b5748620deb9880513f23c454fc7c17718');
INSERT INTO "audit_entry" VALUES(160,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','9','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','fdc25270a01d281566dd582498f0dc003fff736a7857934651c1b50636fa81f0');
INSERT INTO "audit_entry" VALUES(161,'2026-10-28 07:00:00.000000',1,'edition.publish','edition','5','["changed_at", "published_at", "state"]','','5b46dfbebf440091007ece045c31bd59ddc88a36dd78097790c0eada6da1651c');
INSERT INTO "audit_entry" VALUES(162,'2026-11-06 13:43:43.656970',NULL,'enrolment.apply','enrolment','20','["arrival", "state"]','','ba93cd238854b72d3d91f7bd8cb5361e95a5e51755fac3863586bc4e76e682be');
INSERT INTO "audit_entry" VALUES(163,'2026-11-08 20:27:27.313940',NULL,'enrolment.apply','enrolment','21','["arrival", "state"]','','0f9d11a55a908e99c55e6a82a96d8ef3cff876d768ed437c422ae32839082eb2');
INSERT INTO "audit_entry" VALUES(164,'2026-11-11 03:11:10.970910',NULL,'enrolment.apply','enrolment','22','["arrival", "state"]','','0c4f5dc75ee3884c59416585a382120ef983cb43f835a6efe0f86762c745fca4');
INSERT INTO "audit_entry" VALUES(165,'2026-11-13 09:54:54.627880',NULL,'enrolment.apply','enrolment','23','["arrival", "state"]','','e8bf06907dad1649435e53ad58c1232c9d2e11eb6aca54ab52d5dad478dd5efd');
INSERT INTO "audit_entry" VALUES(166,'2026-11-15 16:38:38.284850',NULL,'enrolment.apply','enrolment','24','["arrival", "state"]','','fe2dae797727b74d2eda4baf6d0fbb1d366c6bf0a1e5670e37f7f7ffe0824a0c');
INSERT INTO "audit_entry" VALUES(167,'2026-11-17 23:22:21.941820',NULL,'enrolment.apply','enrolment','25','["arrival", "state"]','','fa0612c99b86a932e60e8e16b340516d0e1afbd1f57491a6ac9fd465fd8071d0');
INSERT INTO "audit_entry" VALUES(168,'2026-11-20 06:06:05.598790',NULL,'enrolment.apply','enrolment','26','["arrival", "state"]','','8a159c9afc3adaa72a9fbb5b3222761d2eea0b3f533f8985c918e5706ff537e4');
INSERT INTO "audit_entry" VALUES(169,'2026-11-24 19:36:32.912727',NULL,'enrolment.withdraw','enrolment','22','["state"]','','c55220a250d15bd0fd18d06d0448cdb8dcfbf1fc5a67d50c838ce919d0ba0970');
INSERT INTO "audit_entry" VALUES(170,'2026-11-24 19:36:32.912727',NULL,'enrolment.promote','enrolment','25','["seated_at", "state"]','','52c9699d464b25420b19fe6dc0afb099a87128a4843772126cbe4f114915c593');
INSERT INTO "audit_entry" VALUES(171,'2026-10-28 07:00:00.000000',1,'edition.create','edition','6','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','f23c4111f515e49e03c649fc09111308df2947c96d1d41be9d008fddf91a73f1');
INSERT INTO "audit_entry" VALUES(172,'2026-10-28 07:00:00.000000',1,'meeting.create','meeting','10','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','4aa68d961d711fd5a2fd8db8c81efdee0585e9f1478358a6d4982de2be2553cb');
INSERT INTO "audit_entry" VALUES(173,'2026-10-28 07:00:00.000000',1,'edition.publish','edition','6','["changed_at", "published_at", "state"]','','4570fc3da492704489c1ba0e9e305ff7d625d9c0e3037d238787330b1791fa51');
INSERT INTO "audit_entry" VALUES(174,'2026-11-06 08:15:21.291273',NULL,'enrolment.apply','enrolment','27','["arrival", "state"]','','ce98d0ac48d5e1002d2322ef3cd83ce60b1abe851d4439ef3445aad6044ad168');
INSERT INTO "audit_entry" VALUES(175,'2026-11-08 09:30:42.582546',NULL,'enrolment.apply','enrolment','28','["arrival", "state"]','','41950c38be9c2d291d4555d61fbdc4babf022714818b399c07f5a816ee7fdb9d');
INSERT INTO "audit_entry" VALUES(176,'2026-11-10 10:46:03.873819',NULL,'enrolment.apply','enrolment','29','["arrival", "state"]','','1b508b0fe2633a929a3df94966e7ee181677e51d355aaf1a247fc07bdd75fc2b');
INSERT INTO "audit_entry" VALUES(177,'2026-11-12 12:01:25.165092',NULL,'enrolment.apply','enrolment','30','["arrival", "state"]','','aa1d86917e96a4ec9a7bcfd68177b4c130c44ca79259c4bb79461fa6c01adf71');
INSERT INTO "audit_entry" VALUES(178,'2026-11-14 13:16:46.456365',NULL,'enrolment.apply','enrolment','31','["arrival", "state"]','','f88037c94cb669c40820aa83f88e3b652639a502d5649123677c2fcd7faf99f2');
INSERT INTO "audit_entry" VALUES(179,'2026-11-16 14:32:07.747638',NULL,'enrolment.apply','enrolment','32','["arrival", "state"]','','9546f49c2df40a9fa6b014537ed48c85a19b430fb098301c18bd3165560afd71');
INSERT INTO "audit_entry" VALUES(180,'2026-11-18 15:47:29.038911',NULL,'enrolment.apply','enrolment','33','["arrival", "state"]','','a849bf88273e839db4b7880c1b678c0207c52f448f2bd60a1c3d07e9b92087f2');
INSERT INTO "audit_entry" VALUES(181,'2026-11-20 17:02:50.330184',NULL,'enrolment.apply','enrolment','34','["arrival", "state"]','','f60b33ca10a37a3a154965fe26ec20b03cf0556d5850f05f932c2229259bab16');
INSERT INTO "audit_entry" VALUES(182,'2026-11-22 18:18:11.621457',NULL,'enrolment.apply','enrolment','35','["arrival", "state"]','','0a04fe46b5ea3e313ed445b49e348ec63467ea784828d078c858b7d72176f0b6');
INSERT INTO "audit_entry" VALUES(183,'2026-11-24 19:36:32.912727',NULL,'enrolment.withdraw','enrolment','29','["state"]','','4dc00fbfe09975ceff49a03930edbdc4d8ccf467c51ec2d39f2b545687e47728');
INSERT INTO "audit_entry" VALUES(184,'2026-11-24 19:38:32.912727',1,'assessment.record','assessment','1','["assessed_on", "assessor", "document", "result"]','','df6578ccad231375e07ba2c26281ec230eb65f0038f92aa776b61fc9d48d2334');
INSERT INTO "audit_entry" VALUES(185,'2026-11-24 19:38:32.912727',1,'participation.end','participation','1','["ended_as_planned", "ended_on", "exit_situation"]','','1ca71c9ba920172d4b8cbf7f967e2cac6068a0fd077e934fe59643f095051d5c');
INSERT INTO "audit_entry" VALUES(186,'2026-11-24 19:38:32.912727',1,'participation.end','participation','6','["ended_as_planned", "ended_on", "exit_situation"]','','b1ceede75d38b300bd63af0e85017ff70bef7379efd0b61f7eb5f191db9e50fe');
CREATE TABLE audit_head (
	id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (id), 
	CONSTRAINT ck_audit_head_single CHECK (id = 1)
);
INSERT INTO "audit_head" VALUES(1,186,'b1ceede75d38b300bd63af0e85017ff70bef7379efd0b61f7eb5f191db9e50fe');
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
INSERT INTO "certificate" VALUES(1,'g4x7rd28k62v3',2023,1,'1/KPS/2023','e2e0b241a06a3e26d7babfee86c1536c90c9438b4535fb399dcdc908918f7215',8,3,5,'4bFfE0+VvXcb0IGTp8l4RXJlwILTZ8n6+QA8Y3hl/ZiTxDxk/OqkaI2uxvq9oH6uhYlj/pxpaSjAlIr3ATtCk12yj96SNq4lTAebuo4OghajZK0c8z+LlokjH2DNIyfUWzMT0A/8HyFmffEObOfqad7PS0AuQGddkdCJ2Raqw/XGSR17DTJP6q5VT2pRFRKXRkI2c4NWy2fSc7DLmI8LWAbqas3O1XgmFzFwatQI85bMRVKElMWe2w1ebRz9pq0Yb/PmXbKlkStLOAPiKUMGGpIK1PbpaCrem8taEXNG+ulxzzvmLWf5CdA0WUq+XXOfbkdS9nCnSmDLcHHuGHtFplNRy0CmSs1u9otKQ3ZxdILFq23nWfefkU/FjV89ECbcIpJD2DVtZVpkmtKYNQFnNtnsdH0+I3KyL6idEzvgHRlqQwka3kFzvWVAdKE0pqJ7XFYMoz2lvcZpLH/scR3crLUUqWnvLdC1bbxF04iVjxO8+ME1LxvKyw8cQB66JK9QCWg5txPnssPrSay/YsIDskL6Ynl6SQJQh8CCtT5K/m1fOd1uKwlTY6EQNm/3OiDSUkINkja0sVCZNwyFbIO8ctPWCZLd7QmTEp0ogeYCnTHIcnY6ts4HBwpFo5F/qaTkRci7qg58oClH8229+WkHfMoIvU+ZZOkn77M6U2jdi1Znw1YohNyGcO/YImQNTx2OFDfC+swAZ7QSft0QpFi3oAsuitdWwlgzArBy7tZ1wi/wKWT1QI5NVThj3D0ijmOQRrQq+knQB+3wLH/rTTV5FFpI9Bkze+yIS5BM+bQ72ScnxIqEnQH95ZkPxa/a/pa9RzPvBVXrYiACjdG3OlIaL0jCx0ihN8rr43cH0aC3zLj3d/0t68qTb6DqsdGm4MSVUswbZkM8xGxVgiuf0PY6MK7uqIYVswYe4Aocovx1B5DA2Xe0yn2YPoitrTCy/+XRY9FOBKakAMg7IiXDZNSlZLjeaMWNX06Pw2FrodNqegNm0nuvcengqM8ywUBF5YdI0vhXEyH7oVPspSRlTAV7P1r9PdIYmhKbzjPyqZ36REGQ3fqh7jC8uvOvgcBwaf+Hup2hjV5OcS0bsIc/kki61tQzThAVtQkNykQUX/4ub6aF9Cb30VSQt0+Oz4zP1a8VU5zw644PqR0Zk2IR3Aa+FPUH2KlBxEV3wfJ0MXdQY0Zbyn8ZqBcR2/Ezvssofie9MWdWeXMHdhzPRY/fUVr7wyi2Fn76a2bnnnSiSJ5HbYhp37uwvJYupMfbwupo6QkxiOD8llqJgwxUVkUMr2JunRa39igedE4glSFt7A7BqKpeRtU83CWiHEzNPDhZUUC+WbTp3UOfZ2ln8OhGtxJ5rQv0u6QlWU5H4rez4D5vgNsTf2yxE/99QeNZ79fv4v5ChZVm/0u1yqMvPPTAlEjQDZGcOQvIEh7pRj0iCLTL6ObD+OqoSNKA64r0+DE6sjtBo4FyCprcaMAUpau5agC6IGpn3TMEjY56L1/o1DHWuBROARx6vzuDJeYfRIITG5eRiNXlsNfSlWSSK+Gk0F2iu5DWjygKc2SEdl76Go3lpEbQnpsMdbHpQYkNAU/5GHE7qF9G+6DSSjZ39B3O1rC01gRXKql9d3uu3Z+oiwJdRGmEzRVBu6/U9lCEA0mynB4y3AlOXs/wikOXNm6O1hmx2F5sGik9lr5LJGhbs9yb2EUNfEzejXZ8CG/xNYsulBnwlDvGNjbInwwK6XjgAq8C4CpLxF4lJYN13WZg6Qj5I+KN2ml9IoEjYsukoaMZQlHQvW0Jr+wvCUcOhsiUsDrK1/rCF2ocebmM6f3sap7HqvbOtGlUjuxvnvrzDX2LRoWlP+c2A45WtRCy1BFQqN5bcjm65/gdLAzDKLLgRNIPI+m8iNO08iXkptpPa9PDaqK1HFDhGU3AVyRpdL1dH64h40VAOwjQ1e0UZsR5jpLnGwXLdpzqbJBwsO76lqHbwPx58Qe5NokweUv8zImIfDA6Hm5l29FIYGiTIoUJJJ2mjr1EBCP0M4y2q7jdfrOYcZxG+50vYg4zo/qyLG342AjJDdZmv3Ai7DZ73Ttbd4OxstVcN5sJW+7CXRbo62Wuf0w1ph73oVfrJxCGkOeMEGKNBdi0GWVS3B0tvU/jdQ1DE9CcOZfnD+qtPwRWjNlxUzDUCd+nLrv82N92oYJFfJN7YFnaze7L/+flMQ5O+SKg4WEBkcVMqegGXWO9KNIWW65Fw3/m4GEdx0CLBxejO2yhk6p5gmmkPn71VOz8bJ6qd/6fBR0QWwBGify2JgiFgZxJa31ss1CHzwAPQA4q/Z/rEK89tPt8x+mCqYHoWebdaoy6NPrMkwkfk99QJz0Ax2Er1QvIm569IvAGYuvSQp+GCU98jX/VWdulQOG3YqlDmr/lfKjrjWPyJewmQPoS/92Z7Z0l06A/2fgnLCdGym8Pc4octJf34/UyLclSJukqV5LMxdmfWVMJ2PFmZzMyEo/5ZhQ30xFAbOqORfPA5F2SOj5+r3uNWyEl16fQL1jmG/FYeo0JFeWRyX3t0JkFBOrLJRAMtzH2qM74S5Wtr0aoWQQW+x8FwfxX9mgTo9WiRyT2Fs4wYm1Y5ZEpyn0dAYx0nBtOro/MFg2rFsCGJ+9p4U6J0fzYSNAxZB34q19SHlJf93oUYlP00h9CIZs2a07JVdQ5Jj75DHPjGi81RtxFSvp/Nnx2+/AUyYUA86P4aO4Md+hHklgPJwkBJckM2BISUcMszMkNuLouTcfu/dm1dhy/Yezdx9j/oorUOTL3mMWIYjmVvvm3NLYVdK2DCezpp/56ZfFfrzSZa/BYoC95exxOBbSU3IKsGcS2oaOZMIBJkHyFxxfJQoZXmbD/43qxuoXW5Jy0tarFXqYfg5CyFl1wUeugV4hJjlGOsPsN9AU3sFmNT5LLsD1EXQJm6LncsHG+znoeyxlGeWZl6h+vXbX/d1QtczLdwodo149vJBHCHrRwgSH+BYdM4yRtnqXcJ+BFGZYObQgPBzW9LnIxqW7jyH0SbPhcYTgkQE578ATu+pPjTaEEqGUG8BJr6DL20am3WTVFYkdiY67cUd3Wqqyj5+LQOsKzehOmVBnUNvI2b+RQN29Dj/YXepFzl4EDnyiaquBk5sqAILFtVORCOSdK2+d3bNOe/heogw4aQeqLp68fhf+SDQN4qvV3gF1cC+7j7TCOFvsryDQ=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(2,'abcjdyt6jb6sq',2023,2,'2/KPS/2023','12e6238831d4568edd6d895b18765a1dd97a3e6978093b8dd936472551b924ab',4,3,6,'4bFfEwaJlk5/7M9v6fLcVIok4hoCWuXbGS8Zn+QNZ0YCNDCTTsm2lj5JMT7oZJPVnB83I/h+TOiWbODaoWsng3sI6iqLdvQbh+nfYszdurdO0RrcqTBZ2RYWwZlJiMkPojXg4eBpqKNrc9sYh3kk45MlVChVKAS4yuIQsWAJBli9pa9uj5O8XYAFO+W8c2L0Rn1u8OBkwzwATcbiNDS49kRHZcPNDtDnTf28i/6ZAbYTh9sGCSC3kSHW/UJBzelK60cCrNqAkmwkcr4byRr54SuUvzTfGfS5EXE97ReahU4AbKeIjx+m3o8cTpBCU3kyjn/vbr66lanKYmHHW0LxLt1F7KMTpMtRHi7lru1N3omqrIMkl2GPUeoNsbLiE8bHNPFzo23Aq3f2u/yqOwewe/R2i1aqTXO/C59xlhRSq/SwLZjlEB0Xp7iOCk1LUR21Cx0di9XMJnZHcC19Bduy5tCsHkjV4UGG040mN2Mt4YhXLpDRDO6fu4/k+4aIc+S+IPUT1q+ezn01YpMYjgWZOd7DPk/ZC4R63BZZ/YuaViNFqqLyILkDbjVnFRaZVcvO7BnOiyFdz3LZyOJUrOap6mPScmyMBeSb8vfwTNz1HTUTtcxyky6E0K7p30lvqcsbczpT5Ir3J0X6OptD004PJ97g4SiVRk/GEzkcOpWxe8nSwIelTK7Urv14XlEBXIZS1IndrXzQHybEKjNxLD4LxoDCBbhhXOQIIDyjKz/OISaFNZW33b301NwJh1OprXULUj+cVPVZGxK/H0pcSa/h0ChZzSC9bEM8L4uNolOiKBsCjvOd1bflrzpNMgHU82Gx/KnSNpnbmUWEcsbAg4itsNMfMbA15yPeh5DJ+6I4S6N8nrgO28pOiN7Itq1t0F2VVOJNRmzLAW8nOmi9WLT9NVAWg22KqafiXGup/4lyQ/FTGgboPNR8P30Mi2BTDR9LgYX9r+ksOugXJ7/Zgd4skRfqyUFhaZONEhDsLbitcxO2VRvbxCT3BWbQVq8whN/uFXLdIc8Ge/67prqKWPSfHtNFPIr5QZ5+g+YlmVm76n1gy6RHOyq+zB+bBI+QdGaUCylDHAlFdRIwp/4+Ph9qpONDc4glDuXPxKuwi1ucquX0W66JD6loCOHP1SH/2gKzDmtbA5BvKeGmtVQMWXF5M1LZV3Wkmjuhvy+c1OuIkf5ShxNLltfkwHuGicH4mouhKMKah83yu0M9I9C4deb7vd6Gp0Go6b9TNu6LazYzmrSBBeejJPIcihhbmyWtA6Th0P9myGz88/qglOBGQpJPFUUYjJJqpW8B1A4avuX1nGl5SjSxtn+cgcggH8n3CMHwWLJ14QgsB44fTR7Z6hjEIkiAn+kPGC3fLBeKlR9CKNkP8mfnJfNgeSFI6YiPHYhgCqkpQEowIrSqKjDz9mOb9tZqAot82uUhn6f11Z+7Vxk3bFUWp/NkRu+EtexggleI7q6QKWK7dkC+r6ty09nmknzovV8jpchIuRUk4nDR8IdcjARGbx7gG5uuaXZK1W4l00M2bM7BAon04lZwiaenRj0FBOgArN4Db3+YE/L5D775fTrbDDn4mtp/tBaKmwKY8YcDtin1aRS7L7Qp53PvE+NBSeHRt97ztfu3RJ0128pr+bsjnM6uM/NGzqh1mia2HGzdSGL6Ev/HzSSwhjeV/B/r0tPagHwZI1dgtM2TjsUucHA/e7Jx0ZEpqE8DC9eECUNvWw+FAVieSd96Yz3gHFIy5WOiGO95FVHMtA42O16YDNKBUQWcj/cHJi+lGK4FBcuvZybT9b8OoRm9tjJN3lS5P5Y7wQIEi6JAAMn2nQMEZaSowpN4p2ere3VZLcK7hScUBmNA7mhVbV1Z6bt+8Z+4w7V3c8cThGSmlVFYyClX23qNxSBopSAUctcv2BnKLkUDuDGXoVlYAclzdhEzKFKOeuseGNOOBK3Or/Zb05ucEoXNu+oJAEGXLzHEzSxk88GeRCY8FTyqwBan4u5CQgDUJVNsy4aZpWa92KMSfmRboHuJm0IsHIqNKwbW+KunCdE2EK2gvRtGrUZwJllTXB6QiRBrguuTCpDdeZCnaqmFYeIM9Z4NoFRlDIz0eZ3FrDI1eQXORm48JfuOwMLRZ66obYLG4nAaSVzMahRCuQMywmqtEkxRvxdrY2/pH5XloIXKVoZgIZoXsMXDfqsiBEukWu5C4hx+khEPQvoq9/6citnyJXLhI9LCBlJDgtMFTS69fVn1FS5bbKgm1ezp7sNNGs3d7WgAsvze7QO7Xt+x0b0qMhiNiU2WUDL0jsQSXTEntzCw7+AlxrgJWEi2LYbw4dElUGvNUzmZaf/17xx/5ybpHUGH11mTc6unwOP8feRY+ZurG8mINCOfe5R+3AX3yuA/YJyfK7r+IEdBvhEadsJd95f4H9qT4aopwlkn7hT99z8dy7S2YyuHVTaxVo12MNkhS17OdlKoRi5fNZcaM+18MVa/MKKvar17/WsghOkNWgBx0iWV8bC6GWhbZEh+8Dx7mL7wTDjG6oaw8ZTyAeoioKWNoz5/grbqqD3ERtVIDpQMfKZ93f+lnz5aJNYM6ZT/W3RwiymffExwStGIclaI6pOTHcmaaMwflO29BM5zQS3/xOYCdLoD9IQvffBsmXknlk64TX+qUnmNPqj0NecYccO54W1E988PMg40sJhqsAvaFhYRqQ8GcqV4zpMQ2VgWMRLEpJ55Zyt8UF5JlXhX0M9/fsfsJR1eLwhWYTrZA8TGmcf3K08ErHMeFNdaSe3ESOi0bXYcvN6btFmJ6gj3yTkdP/q3DkeRKKDyrrAublO26qEjRHxLNNk77EKGI/enROAR9yn/lRe44KNSH6VXtm88ceJjKzrJLGdx/FhsPSB/5x5qQryjXrixM5/1G96lqARXBUWtLCMBiyswfHmQ6OVlI+/la94DN0+n9iPE24MjO8NHv8r6k4A+RQxiSLawXWNPqenTH57tix1hvZZY5456xIZ5ixyFH6X/tA1DV3DQGpajcaXnqtKlRx9tteGTe2dVOoG7U95xxNwMSlFjYezZW2oXdNqlH4QIb+qJ6fWGoPhRj/nH/bZQfcb+11sH0ErZ+mV8mRbuvGERvz2bFl4o6IOfiu6SQMqti9l8A8n63FuJj8VDo2bO1P2NGcf9fvIvNpVbSEEMJ7YblfRHDvEYUuLzX3hjaHV5q/ei3fYT9w==','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(3,'ud2xtiq8i58sc',2023,3,'3/KPS/2023','6ba31d6f499a1af826362123831fbf9b9890c7023e729d9f36dcffa1ee1c0f3a',7,3,3,'4bFfEwuSUvN+PAyFlBtdwvzd9olb9NqWgZVWFHiF5LAsE8GKhqwSInK6ceJt11ZwBkVyvzxB33X0pyJqRT2cCwyLkfZNx2R48vD5T9tpwaSdxblcoim+ohvc+3hmwoVZqkXyTtJLEbHQfMKL38YcEIw17bSKxMyuFmcBcGBy3w7yCkyE6eY+8T+Ltgxt1ulqYYyKmSWB4Yq/PW6qhxyGM5g4Pw+debDAcPEY7ayoBJwoGaYuedD7DNrxAbT6RnUq0tPRKNeR0rEPLGlV9aU3ROO6NBwhoj9BaNZHhmQYzzK7n5/Zy4/auLxbLrNgja2Cmk2WEZkMFajnYjNGWGaHtARwU1lgFAR0DwDP04lRJvuCWntAOeOldP70g9R3dvd8/3UdctQVmI83R36+vJ/swhFDdK26mtpUAZrOcHpvypRPplG4TKNzVz0Oe/mk1rqp7ZM7m3o7oOsgZLqQxzYTu+UU1WPreyo74fgdQLpmw0MC9zYeZGH1haEDeNywnYqgoE9VKsWyLTddJx4SVAJnKi8EAfpTBmGmqr1EVSKDslqiNPxCLNxZH/6dclvXMu27quCNwrwfWsRq7Xzn8qq3Xe4fXOcm5ekDr45m52Ydl7i7g+9LNYnDmYqipBD1POFr+VUVViMj8fQ90DP0FSPoQZRhGHgoXdn7TEiBuSzV8ANU8WugbSMMlx7nF+DXsdNSd1/1hGCW3SWZ7d65uryhCpZ8cPUnpCuYIGKt6oe1Zzp/JMVcYUiE65ECgBSDs0gZ4pewOHGNbwNLoGw2K4Z7guXVd+b/T+r+Mlzk42RDNhGutTDVeMVLtUjSX41Ymbva67/2uduRldMRp30BZJCpL/3FRz/gvyFN8pwNI3pDKt+mbu+gNWgKNuCYn+wJIE2+OKL3SqO4U86cAFxXtgJPG3Q3kTIGtq03YifiBO9MFdClj5dRQ5QK9dKPXRme7JGXglxGBxAlH58LB9w2WxPcmKHHBABLX26nIGSHXGjx/HCvewMfqt45JcAi4CvZF0RyvvypgFqbv+oz2n1f44MaXGR5bqASyDD7TsVmBGcOBblMAPDbjYhlhN7b55GJ+p2WQOEiexNx1xylF7uo5JGUZ5qn5WJcPo+IIVTAQk6ldtPkrLoWVGGmMglpo6NIaDDqHMcsLEYbOp+wEGfuMEOIEVyza8FyxRlG0YkZaTAW3eSVUvSX34xZuooQGfhj4t80SR6yq26tdvj3FzD1uEvGhZcb3a0vYWSs8rcJ0jwE/u/qfE7VeskJC5Mh4M7swL+bPvOlxzr5QOb0K6DMw4Q5hCDHCu1AOmeETeIEozFUeWyZYS3Nd+L3qvIAilylAcvsC7DmZn9RlAUTNO6Jd6XL2IaUz3XoScZ/TvZgUjNz+Z5cSnt4Le+a+PJbpsthb8/eIU5/XX2j3zOCQc+OsIcriB2ZFVP/SgNpM4+RQquPELIe5WDQh2MjO3ifdMgz0+vP6CNPGoQgyOQbKhHzkDU3KdLYbFKiRS73z6nAxtJVMPEZhDBOD3h2w543S3c/rpJ3imWzf3KozPhxQf+VLS9yr2PdUuyFsRb/D2bmiL4mcNan64AzauoOBcNQffTUGvif1aMWHrHuhtA26XPXSDpge0CSUyRtItK5sXaVr02bxyZoRHpvi/2aXca5ggTgndmhJzZgmrL8q7YXd1mT5uEEu3uhU/jZjJdnmEg1Fm+wYmZDpGWtH1orBqulSbckEXqzGbnfkoxaJn1kqNtPftxiNLsP66lBd3hnkmJyqlMlp80OxWFXHrY044npde97OVkPRHGB1WA9cjo+N0dSetdyjSYSvaFFMEmLhOV1hrC+EzZASxjM/0Qw+lf4Ucjdmvq+zeh6GNBhB1ivQ7uI/NqSzbGlY5s9SzpizZSkuBr18NzQj3ft65N3ixIQEeZjq1SIAfiuvb4OoAInANl6S0PESdNbV4ylu1MuI0mfyhZmAriUAND86OERmbX42T95ZIpfIjaZtN7/1nguAxi7Qu5hc8wQbw3efj/mkqjYmy9oaGxyhR0RO428MGIXbdj3t/+OXWEbMcG/UgElRBMhIPskvpLmMdR/gRBH+C5BUzZiPgiXCdYKEupcA6XLQeJiLNHjy4OEW2Ic+lJGuwNMTeJWhdfWdXP+8xWCQki00W5ECkf0UlvWOo9UX9qFiLExBY4V0dAUQ/gOQKTo7zsnREkPkK0UXqbLsR2qsSGyD1XwEIO/j7gzmmsBna7XgCLHx9AiAIvkbm1Cuu8Ir+pzwwfXucJzJN3NFyrseEZbuz3Z+osfniHkHLR8B2TEQbhQ5TNrlXJJ9st4fPf0O2CuTgh3D9Aum5SJC8K2oYyIVGZn/QSpRUZGn2hq55+jgPKbE/GeehyrCpMTbR/x0xjWSTA0f8lkcpZLS9NoqZszD7AprkTPD5Sth+rIWQyYm2HPxmvflMDNlk38piCZSC5BLmf97FcvV9l45sSBbDxtSrQU5K0BVf3DnLbWcqZmdjthINlzVLdBHyPu7LutV50U5nZVlfuaDKOKRuQ3uPjwT8em609fx8z0H93jXS8m2dLv+sdwP7MXZ3P4hB4JRzhX258s/xuuUax3JTODUm3NLn3th0LRdfat8+hK1Mw75Ac2kif9ZlTU0hGh4VrDxzMW+04qdWFhRLcx809JbaRMrF7EuA5t0cgV7aViFoH5K/eUxIkGnrotSy3oXuiymjQb30XbCZ8Yi9gXpkp3ju1T1j2Qn87lOeAa/z1Oqrnc9pF71j+Ra/QUalshoE7JH+CFKpGTZRvBaVmLuqYS3BrQ8U5KEqyJW7BGp1WE05/inyfGi8WceeielS4IlkvjY88+kRejzi1PZcl+75DW6UJDxtYTnm8PJwpLhDmVhZ297LROJTssd5r7Sp8Txvv0qThfazKFMcjMdNtbUDXULNtvDiIpgdd32AspdzoW3qBIAzzfuHj4FS7NciGCi8JN/IeOBXAn2PVwParpgSHSexwl7g+bqfmp7x9VWFb5C5vAtwTxhLnouUrtT0FiB4XwzqtkS2ctmTZILqwcxZcJUndPwUB4btwAsuUkpgUJAPf0kZxnWEWNwvSWsj54XJLREMG9GwRBopjL/qNqEAk2vdv1El8dEWEr1sxhbUDYkqszI9PTm7ZNYai6h3VgqIufKyRLIvRe+UX569VldqJ01XCdJY78lZrccBCc3El1or8c8CJLZhU/kKMpi51KiM0A','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(4,'ps7eykp2p6fcq',2023,4,'4/KPS/2023','d80d234fdd2a9be53798254a3cb43ff985800b776dfcc36f4b92c13a32e080c9',5,3,7,'4bFfEzUJmZ5klZo4su4l6AyJMjfZekqZ6jSRrfMUwyeF9Eo0M4E1IYbQbU9rysZwfv1CWFFbv//QfMd7yUfagpLRxlyPAkUOIko+Jj+HRyOpvkARTmf/gbFTuWsaB8nXEnQ6joPGksIdws6+lONtQGmT+2Lbiw+U9t3Lvyi0xlfE4CdikhxkxddMVWtydpK9ltT3IdlMDVYXSi86IK9dpCjO46OE6NNZ2T/HXKcEUF9QIgbWpIq1nlyRhDcaX3+NWzF9EemrbvEYXUCjVqRCQ/jdxeYRFRrwRXWevjjvg81Vr9fFHrm9P7rdfkrtsQ1J9DXPkgZz4fodjOA3YlSwCjkR8xlk+auGMo2rYCq/QwmwEPf0gqvjvFvPZ66d1ooUAsSUQBdDiAYk+JJt3pER2FLyBYuPtzpEQQbu4gZoT7UIVDYjQYxXxFj6qozXwp6Mvds6jo+mY74Pfu1P95HWwULhEWIPqj19E6EHRbf/8xtOufVTY+BKb57Ikm+82adGYgZSrdcDxXJwZWz8P9wyH7SHBXlBn7nBkGEs5VcDXHcD3BGXe1/c9VvFkJXrd5YF5+iteRUoWMe/WiR62G8bC6MosHURKEfQytabJF01/XmHioiojSqu0UMORLuJLluOSFcHKC+7J9YgLJndYweqIfO5cqsEmVnRuEgAfX4PTOIVtTR3UtzJ+jA2Djfs73fGnxZyjCbiK8IC88V36YInkyNx2qF8lJytGcFgBGCCVP/isA7pZX/kdFMEB+UdR1p3zR4AeKXufjdtetmwacArxVVhRcTD8G+DYGEw3Ekz6xlRD48VtT/qAAAVzO1bpO/u8J/tvKKUpaOxrWrCNAAKULYVrzojlTqQvxCCyGM/i8qbFX+1fe3BwgLlrVUDYXG7rn1kOdNs4xF+rHc4X2/KvBhlOxwmHTrnd5r2ij9n52vN81gCX5YHEOqJEHPTTmljAYKGNRlT1BPcDQN2P4SPmRyoeSW7PYocV63A5jrFDAwwgePa/MHvDP+I5YokPVRTi592XBbxm2DEPvIvJyEv/E+h/zLMiuqKFs2n/Xd5OR0nLcDDrjJGqBdjrpxtD7xpoya7aPqI8P1YnOqVrHa2Ti71DrccHdUDfVkzQ3YGIuiFgC2+GOu1hFTQHlA2Ygw1u517LaFgGrEBcCB4Bwy8FEwSZyfoZvo+5LvXwi9EIHQrUO8AMlpO4Ej311xX4cwDz828HXHqQZ0kiroQ96iqZTd2StMDyZr/iJIW4Al85v8imC9a/ZtD+5R3UtIoufrZy1lcp7ZSsq35ZDOrIYU7wkcPI1/XUYcgrCGY9UNMxlk8fSBbIr1VljySuUprUQVQlvCwBBwUfuk9Q16duAD9xh2iz4yPkxeMBr7yt2a141Q6TaHf/0dsNRziTAfyG8lz4JTl5CIQOnNhdjBM9oxpgunFTu8TZFzPt7cZCBvwIw9UqbbvPqpSLFD0r6/CQe9YkpPbeP659gmVpIbPfDZa1wZ6u8hKz8V1D6VCDmBqHk1GBAUe/sR1VKp5O9ioVpDnMd/q8GqlG6gDx5fZiUQHszL31tp2eewBCdUFrKRNlt37M1XV2p254h/Fhc63p9X0uY1vLGY3LUr5X5aHK3YC8ZZq5QV9fqQFI4fVjL+zjaeg7kRwQp65ZRjN/2/kPRTSUBKoBBpLZ1c0JSF84VJbcdIuxM1hok3acBmONwRLcjdJwJ0NNG1WlXdf59h1DdupggE/jdCNmop1y3RRW56gO5l0Jp4eURFtatYkkVYEJxNUIrM/wSEz8UBn/lO3uRgAYvz3cQNp+mX30uSDeC36dTJCd9Deq1KsDIK4wPjgITQmqof8bsYl/SN0eMKuvAcZtb3B2Ptw3I2lOKIU+2L8+v8Tk1yiZTn+pzNrB5Tltvf+z3nB36ori9Hllkk4RoATq1JOpflrWxbmd2SZ9/zJf9q0NplOG7AkVd/aPtA9BteS/W26vt3FQicRkhPUl2q6ERaCsv7EucDwqnzaozhMGnWQ+zv8kMD8o8QErtMmJ3elXtqhqSsCN+6qRCXo45nS/vkxRKAJEeOOHf7tNQVwn7Hw2R9LMHvnQKdV3FvXJfUgX9xQeZneqSqWt3ZGpSZQKP3HiT3tzDBp7Se3pr+bq+H9KuaAB2w9oYjpi4Nn7q6iKqMDXmHAcZjACxNF8XHNjswT1X8k+2lq4Pp9/ZL5dgRsQiLVWF4680hQH2byMFDihtnUu3Q9T2oFft838N+QteEshalEaMesxXkxcfAHNv2mKJfHx5TRtCmHDqhczrEC8V0Egi3457RrB+hShLehxTS/6RR/Vwoh7KOKx0c7P4Bx+ZRl9GuLLgYVZVDJpf2noVZCVmRYHPyEI6QLjGoTSges3rU+nZ0x2Qy3VDFgpXV0stPk0jds+EaVqpDh8JpOKcw2XEvn+7jwrFy3vfCtzydruBh+TdSOMe35GWpJFnNu8tEyUNoFOn/cHxI104o+QZm2G8FRA8aMVMUR3wXE/B32V2wDqwgV6U4u6N6VZexwXQ3zXP6h0ASNhQtzyrLPc85hEIY+GhiKR8D8KMESLdosJdw+uB7GsCWEzYTXL6lC0JgQbLF8qiXYOAlnEyq3RT2qncCJ28UNZUG+ikuC799AQChNKTjH+FFgj0hxfRraEH5fgyLEsdAtWwhQCM/3D9un6MDa0l2zu7p0uqTbZzdwktgBMvmuJQbEcbY65lVDkGET2b33mMGmx8vZZv3P7B3aCoSSME8QG7kaB7Q542O4AJvrGpdBsVN/mOvnmqKysnypZPy4oR2iswsXRulKSfXsyOiCrgBAZWdbkhMisZZ3AezgI03UutAJyqob7N7IlD+PSYCbvV1sTDoFrzNSKUQ3JvtJsqJIxY4iflNTNNo10jwu1DTstvyytTGn/tmjsJAisTcrthuktP4akOL6EMvIewU/H4zcx76a+4kGULUO3pEpUgXQdpbQVaMdcgXFoSZUBRRhK1Av8JMUKve4OJNuZVuHTpiZEWcV3ul9jlpblBtn3WCFEcHIc/PVhlOaqxPS079if9QqmDHPgo+8V80DKcs3+KRk/R2Jftbv2cGuvseg7s54kXfE6ZBceFGu61TVS+/yKOc/Zicq6D9lVs1ibmC31WKlW1fE+Oe0L2NuicfPysb1le8rlKYrcAUcYoWTVIThpHita6tcZ6P8+SZvHgr6/g9TOVFLWBdwqfdlYzLqTXWfwokf','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(5,'k2w63qmsje2gx',2023,5,'5/KPS/2023','adcd297cb3226f7c9a0010e8c539492c306a4cc05125694a31d2fa03d5dd9a08',9,3,1,'4bFfE1LvArnFDbTPNyorwY5FlWgSs/8C/kC0ynrUK5xKma6k+kOyVn0ctsY+282HghwZZpfJQWmsItvxuHjf1Yu9gWvd8ZVY0HpCCMSAazRBUQk5IiJtrXKxpnA4qnz12zc0HfnnASah9N3tjGt80WlQZqBqC9L1GrNwmhr0f3my4ND7tCj5iveuWDK1xkDfN+acFy1meMoD+xmPj+T54Mge596H+oTKCgKVAE0nkcrbO2T/0kv6E2jEkDb0XEpM40V5zE9saBEdfEoR+GcWiXHVgpzMbzYDbicDhPQ7Ivvf0Uk4ne1t1xpcSW4UqBI1cPL1qFXRgdJcMVX4U0knDqJLyz1MU5mN6qouktoDMqNu3zD0m8oanT/Uw8KXm9hYZ57J1HQKb4dwAhb3bhutZMDNoPhmZRolvTqbAPK/NmTOyCb+RDqEDm6cqGX9Mq25XEZCB24nDdCMBeyDQ3zBicR8tqT9D78JW+wM01vwPRw42o2xKtJzIhcCrPmsFcjST+X7ezRxVRAuNB1N4OEW9qdL0BKHz/CdhIideVT4Qy47zroFnGe3Vg9/qd0expA6rKc6i3buZGKl10BAM0NF9WeWPSj1nvw2uXzmwZ3E321cjBe8AuMB+8JVqe7I42EJAhUHVNq0q8c9B4pG6dUeT8kVApOuayFU26dvQZoXzAEZM4BjgkjDy3ykmQTjha8gcRksM107jrk04bMgeVRSmOVRJeMiOOeKQV+hTsGLD7oRZvdTZFHZ980Y1LjDAGQy9uBJSzcmsdxAWFJb11567G0+vDVC+5Dn7Xz+A8Fd95LUV5vY5wt1FjZBHGGVayaQO3TVSAjZjG8bjpPMuO2ztbdwxzEZEuVUXC2HuLZHK7iyPNy1YmXAG/s86T3cnm5djnaw0vsd1N0x3MvTFqBvTy+J2o1pXj6sukciAZU+5f3veoELUH5klATsVL172Bd2bb2UPWH8GK8z/znpqeZtUskFNnpLIvHwIIeTrFmQT9KH4kuO6qDeIbX3QLBdAGBkC5vztRi6e4LNUdUz3StMHejZDpzFADKrwOm7tnuXEzLDsvueKTcL8qzUS2QgaZuZyxNxWOhKn4avwWWb1E0idWUYs0DrtnU3M9s+IEtSt729zFIYy/+HsFIKqxLsZUAV9JRZ4Glzwaxxq3/YS39zDMpBUIWtOnVOQjfo1wzdztoGHtdTAJkQcPrrGuIUHUWTg2Of5aCVhzyTZbbrdet9Y6rr7f+/6GoGeE1U8Qhb9VouXYKqetedWYfoi7XzMHUreqK3c+cDkzLu3xlBkosLE6ul5OGDgSPE86duD+fngkCi9DYYLg1DaIi60sQTyIJ/iAbfp0Z1ZheprJNUr8fXsV+O8RvWWemRcwKF606tJUvMFyL+bkM3ppOF6hw8PmSCdXo/trOWPX5m32PCyC6KXKOTFML8gXiGziqZefcVuyv5ClyNKJhEJbDq1lJP+n7KVOnsCbNhtefPPShKBWJDzVNoB8dBauAUBfhr8lVMXeemfDhoCPPOANs2MBo9sOJEC4YsP/i2gIb8RMEyn6vc0NhX2/EjaJ0OrkYUduz5ckYYZUtygI9nAomRe2i3SLXm7ZmJYqrsiIHsMTF7nE2K809j+3Y0JlpTC0kGfiqmCzq+IYyAk3+NSGA7MrGtqZ6qWOshcYFrOC+ePDFQiSPsr6GB2tlefVtd0Itt+zOKFBBfEx6ep5QR4z5ufnEzkQx3yfDs3huFlciDeoqHwC2AinC0kvPRvGYUyHfW58hx/vnxk7sNRW9+P9hkRpjkTq3bExZQ4WpEFYIKjser3kk6axVk0NurKvMIouEpbb/4ZIMKVv4j6cUlqMq7LnhAJZqWu6+JwKflw1r8CxHk6BSnMwrnOtWoPEpF7D0L3437ld1mvyehF+XAu5s/HRo3FZxfARyqHIYglBGKYHYiQYzOV7qzU9YGbM6K89WrD7pPSr8qYiPSBxkVj8y0iCFgqaE8C/t9w7J5HG/twzCZyuOEecjDmCd/FD2DkUFOmskIZDogp23Sgv8cl6tl734wJ+XZ9koQPWM9JtaFWR89i7YUhfXvecO/s/2vfGy0O5n9kTSRVXLCqzgTZzHxzOj3ZznhhQkN8dQY7/K43sSVQTnXU3cvSaKvOxxeGmVRFg8gsWNeTE0+Nx4o02TGyHZFhpI8j5m251H6uQCqRTGWlfY6TFYMEDoIzsBv2zSl3QLU3oTiLOtXAhrF7WXY/WztfykpOQDYulf7fEwYb0k0jRt99ua5eJeADIXiCD4/YOtmeIMUP6uX/2vD9RVZhTY2XKiRVpCHlWBWdTJV6fHbHyuxtGBDawSaRh5WQNkxIxonXPpRqk6MZXNbVAf0ftrCAJKtVA/sXaclXiw14IWgiZt8adQyw5XVoQCinKc5tYcAtjdD5kY1eRIc6I7EcXSTq0M1pWiTbcRXGs0hZC089O+e9EgwYVfPft4dspDymTDZAI6T2LT7YCo13bILqJVn2VQe8jlpVPJFY7emgcTlB2A9rpQdNYTOGWot9HqP8Kd7rjLEHKOyUkEKOdIVuU/FuiNnNjMD6Pnm22FOH2eeX6KFZvBSDYTorNvJ/t+utII9toFT4Z7sCu2Fpvd3MIC1SsMMZb+vYMlrvM18XQSkalu49x+IiC+SKstaH62kstsgh8KbMYx3WunLipb84rYQUbeCTWfDL24s2NgitFQLxdgIox+dmmDlZEAmYgg3d0E+dT5ne8l4Jcoha56iuxluJC8tojJp/HLFln6ydJOB00aQ96s7V6NZsKUCZRIw1Z33S7VKSjMfjF/UzfI4+egNLy2Z/kkeT+PWm/U3my/QCGEWSeOoRdYmc4UXUpmAIvOY3PB5h+WmyNvoqyarXF8jSQd8Qo7ghtsE1U8J2a2vEV9Bz3xnDdtIWVef7buV731EQyyo0bvfx2MCp/dFZxhuCD0acWwCdXCtL+ZjQvLxX1yWvKnmCZBkn8P7ixmRd/fb/kj8dJsIJaaCsEnsaElntyHBG8NQplXlNf+GK8v7Z+AUQ0cJJbrQVzkQx9v87n8PrtXqIC1P/CCbOv0HXudUH2ehZUknY0oaHhJ8ewJfc8za18CHh78mDWeyRHTyOcQP3SyHrz4/VSuBhgeIUy9oBMCjOOJcMoCimP/cNVeYPHNAnafPc6bPqDoJquU74OtaTjvWvEK08Nx/O9eAcIaldImI4tIjtrT35lyAFao=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(6,'whkhwv6t8z5rb',2023,6,'6/KPS/2023','bf9d3d29eea3545e46409d23580c901086b2e2def64c0cba1f1433830ff514af',10,3,4,'4bFfE9tzKhvCCyCrDrE5lIoRS57zTGEc4XiYWbRTRdCoHz+9pBuI3uzF/jTg1//5xYRyYM+nCeVrKxGeL/jnNphb6Mr6lMN+kXjUmpRqzngpRBPeN0E85p1ZENJTUVV4hgQZNjUQ2WRp4r9laWToYwLoTBKEVsHtaDnwk9F6AbPL4EsHhDQ136WpqQZJFFJ5xvrfKfYcm04XtByJmgjrvrVmCtIaCixNsqsnN4vTNhFUoyniF4YnM3YP1I42SGGIbGtmD3Mn+Gc1A5/vc8O3LYUJHhCIwGeF3yO6QsjHVbvlFtnmfn73TEL6oG5ujnAVd9rhSMKBuErIDdtjkH6r2OBjxMTJi/13ocyO0Gc3goGNZIAUvPkbOKvQhea33RusQiW0WRCzrueo96jUQwSlHaHhm5ALSfMeHf0Pt4MnvZQFPAUceKkzwTqH8o3coB+ZPRrXwQgtKOIcWjVfsejARflgFpxvZAJqPANtriBT1yn/jyw5nfYpUXnWUDxuyO0EWdcaE2p7nA4usJbiZSfUD6Sez4UntKeLtmFyfKQ+R1lvHpnit7jLp+ybS412wrFCLGjS9g2sjBvD1J5D2WP8TysKdrENHj2Nw5zWSlPKK9FyAk4O0MZhw7TuDs0x80lfB77DSLMVqrfpM0dnGfdv8sd8cimv+bc7hbmWR12P4tDc6X3B2gLF/jS6KQpS6rhNNrjWXE6OyuF5YB/b3hd1gQBu41fq/utUrz4S87dl2IkpFOZ/lAh2agXdtNN41t06XJnSQXkkCfcXw9l28i2h95QEQRGiotD110VCSkEB1ZjiGMkdPY8saDu+SfIoAEMmAALrJ7AGuWiEC3qF3cw7ZaYU1j3WJf1FPJoHjoPMXZyrlrStOXMVyt429Sm7pszG8GEHMtWEJXxfgdpKQ33paTe0NRhA2blGEaY9n66yvRdBmOi7rhREKSQ+he0Q0p5LPqO91lgx9cK1iEltUcwvaiPbIsbU9EgNmrSSeaV09XmWE3fqJdHAjnPdQiB52nS9GZ2+rA8/ZmiRZkFhmjj/vHPem/3IDK1LijbV0ie2pBxjoDzHTo91I5zH0bCHN2TQWQKA1U0tDem0NQXshwzqGkWk8kX9LUIKlX2mkLAvIT871cba9MUkptbzexK84yOcAwsjOpYV2sqOXNT48q0dkwrcpxnAMB3G0DLG88dJSoxuA/mRRKPffT3v0yeGsidOGO69OVZHTtptJIO0gCAY8w4F8192c6QbUDdFNqSYEOPkhFfE6+nV2jbNAk/Ba6tM0GN1o8RUjjzaHhR6j38My/MnvSzbMzLBbi5Otl0Ss3LtpImlvENVfDtDWG1Mg6vdsSm9CjI66mS3tWaslNhlpA1gzjcFZmwF4bheQif3tUnUGfP7GkuknpIzZLviL2m6id7kzmqaiUuEiuMoUhC1Y74c/WMVxHb2yPN4bysdsUfc2D1NRNeQcIwzOUh4JChX05PVQe80Mo1MFglBiJi4o4XLW73s5yulAddNVHJs53dvAfam4b0hG4/bNIEqlWI9jCGV5IpIIbiv6nxobnLC+c0RpketQIrT2xpdoFEW8TiTF5E5uTbbOAhK+S81asLIOX9/oxalbA6aGvxyG05Z1OVq1PeryI1QJzQWgjiwbeSf+s2HDNFlIpKBOSVS0tdXm/Mbig36+y8Pm5ih+PFr63WtTtaoHgeRio4Z5lOoOT1+ZgmuW0fgdCZwQFMYRvtTuAlu5XhTA2VIP5Gb2AZuEYRQCaECZmceWC72IbMx/26ObqBTv7BYMoAjkOfGw3XBaWX3Zm4ANOw8Zvva4IukGUvMvuWGfbfS7Kt6f4qofjosKmbp+8RppRrFxI5zISpSCPdj8S5pvffhnb9o1f9W25gZ+DMM/ro7qOr13NjpJYrUokvI6aQCjSDJIoJokwCiFvctutOBY2046aeNJv7+gTXSkOWGDbDyI72kOSyjyAzJgtHy5wTtrXDFK/G0Ji+C92zb3tMXeB/sXA/yl02/0bAnN+3iVmND8bHhvRiEk4YFiGpJjaR7bq3gu8StteNusKAKjcgwwzVIu/6/kpC1OodjegaYZ4rFmt8TswHMbTfmP4d9G/0aA7Kv/z5PoqD2P6wnYfqd0APU4H0GRacJ8kgqDuK2XnQC1m5iEGcfnVEPKMWV/d4xK35V59ZrijW15zFwW1054s152C9zpSvxV8r8soBznZOSfkXp/XLiZbkFItRHnqTpKTejDe7tHfRI+AzmJYqn8iT3BMALb/H5DXveoWPS8mxhcrfD3bKlGkNbHTYhx/OXmssgkJMAyzyRORd0bxIg/IP0aedtnfLjlH/y18zMVtax/LEh9arVinDM/U7zkPZQI4XSqZzLBPR6Blpv/0RsmBvb5v7W2/LAGJxuR3ieya/2Yqv23Vo01ch/jfhkd1TUjI5RBNY8mXx7xBYC8qeN6bmioEqQ5FEwI6SAyQsXy3D7IllF7/ycK7jHJX24nC9bwRNpnLLu+54Qbrz7BP6OG4AYeyX6XnC6SvWVGy4ugvggFFIMxSrNt1rNUJaMyh+uJVDqjAfeK/42M9jXoyoOVP7UvbospazZU64uEYTyYqCvNWhCIqbBDSJqWlqLqaAbe486+TGzFSZnd8RJ+a9Zb2dHbEBu33KWkb+8Xx/wLqe/uewySXPWYuZqy/Gh/JvrhcMYMxOG/hi3M5a639zNJgdQkCqSZ4uh88ltdNhzU3gqN8/b/jpIlyJC/Fd5Zao+CBKcpFaDuX0i3QZDhFXEBZJG3RFQ6JpLpYPPaqcpt+dJ+tLf5gODiiLAclrfhVpWg2WcXMWNX3xSVSQeRMNqq+q+rKCBqi1wuOHz5yBzY66bOJSdetP7VeOdZCuhwn+PRJm7OYPbO+OB+4PGr9Ec8ZhOx4kfQSlOqsBdQWnIh3iFPPzVosMSK5m0MdiMfjoOiPf8C5qOIJLte7xjz7U2jae1NOMHfpWd5S74iSKICJtz9eqTJqzHmtR3JdbUB31T0kz2HVzDMuKTz0kGsIX/jAimtS46tRpX0tF5hfyUMPUSN88wX+uykuARUbU8QuBQYy2ixdkrPtnEyR5EO7eSzgNMMM2afyxUU1AXhGBnch+SD8QhcL2pzvs5SpSsFGh/lHDa7aSQ0nyL8baqc7rm7o40nVr2tJuZfcoUnxXJO40H5LOGlLLrFiEo9hoq9PyEABLZXsXRosPj5orZDbY22+Bqp+4=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
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
	CONSTRAINT uq_course_code UNIQUE (code), 
	CONSTRAINT fk_course_area_code FOREIGN KEY(area_code) REFERENCES area (code), 
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
INSERT INTO "edition" VALUES(1,'LPDI-2026-1',6,1,1,2026,'draft','2026-11-04 07:00:00.000000','2026-12-13 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-17','2026-12-18',NULL,'2026-10-28 07:00:00.000000',1,3);
INSERT INTO "edition" VALUES(2,'USL8-2026-1',20,1,1,2026,'cancelled','2026-11-04 07:00:00.000000','2026-12-25 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-29','2026-12-29','2026-10-28 07:00:00.000000','2026-11-24 19:38:32.912727',1,4);
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
INSERT INTO "enrolment" VALUES(1,'ad3esbzsz7cr7',2,8,1,'cancelled',NULL,1,'2026-11-09 10:08:23.228182','2026-11-09 10:08:23.228182','2026-11-24 19:38:32.912727','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(2,'ni5s9zm6gkidb',2,3,8,'cancelled',NULL,2,'2026-11-14 13:16:46.456364','2026-11-14 13:16:46.456364','2026-11-24 19:38:32.912727','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(3,'ies7b3n78jda4',2,4,1,'cancelled',NULL,3,'2026-11-19 16:25:09.684546','2026-11-19 16:25:09.684546','2026-11-24 19:38:32.912727','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(4,'u8xjtuv2r8ses',3,6,6,'seated',NULL,1,'2023-09-14 14:26:06.666667','2023-09-14 14:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(5,'47amgqcngkgkz',3,7,4,'seated',NULL,2,'2023-09-17 22:52:13.333334','2023-09-17 22:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(6,'kg8yri48nw4yp',3,2,1,'withdrawn',NULL,3,'2023-09-21 07:18:20.000001','2023-09-21 07:18:20.000001','2023-10-11 09:58:00.000000','',NULL);
INSERT INTO "enrolment" VALUES(7,'k7wwgmau4ae85',3,3,8,'seated',NULL,4,'2023-09-24 15:44:26.666668','2023-09-24 15:44:26.666668',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(8,'ru4kuxkrmmis8',3,5,1,'seated',NULL,5,'2023-09-28 00:10:33.333335','2023-09-28 00:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(9,'agdcapssr8qvr',3,1,1,'seated',NULL,6,'2023-10-01 08:36:40.000002','2023-10-01 08:36:40.000002',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(10,'dffg8gtw9i64x',3,4,1,'seated',NULL,7,'2023-10-04 17:02:46.666669','2023-10-04 17:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(11,'tadptkmgfyaxa',3,8,1,'seated',NULL,8,'2023-10-08 01:28:53.333336','2023-10-08 01:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(12,'znauikp6ufbkf',4,8,1,'seated',NULL,1,'2026-10-28 23:26:06.666667','2026-10-28 23:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(13,'g2umj3d7pq85y',4,2,1,'seated',NULL,2,'2026-10-30 15:52:13.333334','2026-10-30 15:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(14,'pxsswtpxpiy67',4,5,1,'waiting','institution',3,'2026-11-01 08:18:20.000001',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(15,'uuwr9f3g7reen',4,1,1,'waiting','institution',4,'2026-11-03 00:44:26.666668',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(16,'cegf4ipjxfqc9',4,10,4,'seated',NULL,5,'2026-11-04 17:10:33.333335','2026-11-04 17:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(17,'x8jvwtghcsieq',4,4,1,'waiting','institution',6,'2026-11-06 09:36:40.000002',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(18,'a2i7ymdv5g3rq',4,6,6,'seated',NULL,7,'2026-11-08 02:02:46.666669','2026-11-08 02:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(19,'r46qdqitqhhub',4,3,8,'seated',NULL,8,'2026-11-09 18:28:53.333336','2026-11-09 18:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(20,'v27bvcdu7gd9y',5,10,4,'seated',NULL,1,'2026-11-06 13:43:43.656970','2026-11-06 13:43:43.656970',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(21,'wir5gjsffg5i9',5,7,4,'seated',NULL,2,'2026-11-08 20:27:27.313940','2026-11-08 20:27:27.313940',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(22,'fv3m9dqf84h2a',5,4,1,'withdrawn',NULL,3,'2026-11-11 03:11:10.970910','2026-11-11 03:11:10.970910','2026-11-24 19:36:32.912727','',NULL);
INSERT INTO "enrolment" VALUES(23,'hkad9ehn4feqp',5,3,8,'seated',NULL,4,'2026-11-13 09:54:54.627880','2026-11-13 09:54:54.627880',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(24,'3bm9bzsdbm542',5,5,1,'seated',NULL,5,'2026-11-15 16:38:38.284850','2026-11-15 16:38:38.284850',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(25,'wxbd5vsyy9th2',5,8,1,'seated',NULL,6,'2026-11-17 23:22:21.941820','2026-11-24 19:36:32.912727',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(26,'jqyyhv4a6mg9g',5,6,6,'seated',NULL,7,'2026-11-20 06:06:05.598790','2026-11-20 06:06:05.598790',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(27,'th3em4ktt46i6',6,5,1,'seated',NULL,1,'2026-11-06 08:15:21.291273','2026-11-06 08:15:21.291273',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(28,'krjzjgbtezh6n',6,1,1,'seated',NULL,2,'2026-11-08 09:30:42.582546','2026-11-08 09:30:42.582546',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(29,'udmkvw8ircrp5',6,8,1,'withdrawn',NULL,3,'2026-11-10 10:46:03.873819',NULL,'2026-11-24 19:36:32.912727','',NULL);
INSERT INTO "enrolment" VALUES(30,'q3fuv62gyttzu',6,7,4,'seated',NULL,4,'2026-11-12 12:01:25.165092','2026-11-12 12:01:25.165092',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(31,'ijcgubb4tkbb8',6,2,1,'waiting','institution',5,'2026-11-14 13:16:46.456365',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(32,'ynybmvfqswa3c',6,4,1,'waiting','institution',6,'2026-11-16 14:32:07.747638',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(33,'j5uqmqv7ce7p6',6,6,6,'seated',NULL,7,'2026-11-18 15:47:29.038911','2026-11-18 15:47:29.038911',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(34,'pxx73d9qskyuh',6,3,8,'seated',NULL,8,'2026-11-20 17:02:50.330184','2026-11-20 17:02:50.330184',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(35,'4bhqbuprbpkqg',6,10,4,'seated',NULL,9,'2026-11-22 18:18:11.621457','2026-11-22 18:18:11.621457',NULL,'',NULL);
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
INSERT INTO "identity" VALUES(1,'4bFfE0g0Q4FKVmQ432JGMTxr4VRQaIif8zKcoDv6evOAt9QE9BKu6X1s6g==','bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301',NULL,0);
INSERT INTO "identity" VALUES(2,'4bFfE1nyN3gXOBhhZkdJjZqueYtxC4USKARj/TtwKpOis+WZm7KSSZVSdw==','81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641',NULL,0);
INSERT INTO "identity" VALUES(3,'4bFfE3pVj+PqLt2Rmwblw92/8CE9QqvJ9t7Scas+GU4uIhWDuYoxn/7y0Q==','afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb',NULL,0);
INSERT INTO "identity" VALUES(4,'4bFfE113gC+BhyTBslyQykcUwv6qAjZYTvl06CnHSZxj9eWxFva0PQeVNQ==','e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0',NULL,0);
INSERT INTO "identity" VALUES(5,'4bFfE0UKPjWB9PuBixrLd+lm8i4CstyEC9IRASkoS+nHRTmQRinXzT2cQw==','44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b',NULL,0);
INSERT INTO "identity" VALUES(6,'4bFfE3FEaY1ausY0UkT2cgY8fEBaF9YcXDpQQ57qguewbv7tHoiq6vAyog==','d57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7',NULL,0);
INSERT INTO "identity" VALUES(7,'4bFfExLBBYhhq4NX0rOkBKY3hVKhlv+FTynYDvsfcQxNuQhxUoMTI6JKmQ==','a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d',NULL,0);
INSERT INTO "identity" VALUES(8,'4bFfE0W7Y6HZ9F+nl0dJJoRvMcfFNlUJ+gc3+h5M/Ch+Ga4aUR+9YaaqRg==','97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff',NULL,0);
INSERT INTO "identity" VALUES(10,'4bFfE9nyfZNKYAvta+BN3mOwuxdRetiShppE/6An8nm4IfBHNfHY2odGWA==','178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c',NULL,0);
INSERT INTO "identity" VALUES(11,'4bFfE6tHG9Rp2ngTnT1QQKGbHxzfe0Sk+499TkET+WV/JEqOT9H7usJcHQ==','4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd',NULL,0);
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
INSERT INTO "institution" VALUES(1,'8wskzj23g3735','PCPR, powiat chodzieski','PCPR',NULL,NULL,'3001011','Chodzież','','','jVjl''!jhs^So!V]hXv^Yma^  """"','pcpr powiat chodzieski chodziez',1,'2026-11-24 19:38:32.912727',1);
INSERT INTO "institution" VALUES(2,'sastdyeprwfxq','PCPR, powiat czarnkowsko-trzcianecki','PCPR',NULL,NULL,'3002011','Czarnków','','','jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"','pcpr powiat czarnkowsko trzcianecki czarnkow',1,'2026-11-24 19:38:32.912727',1);
INSERT INTO "institution" VALUES(3,'g2fkrhzd3qdvs','PCPR, powiat gnieźnieński','PCPR',NULL,NULL,'3003011','Gniezno','','','jVjl''!jhs^So!\e^Ywe^Yfma^  """"','pcpr powiat gnieznienski gniezno',1,'2026-11-24 19:38:32.912727',1);
INSERT INTO "institution" VALUES(4,'6m95d9p9g4jgu','GOPS Kościelec','GOPS',NULL,NULL,'3009082','Kościelec','','','\hjm!ahnV^YbYV  """"!"','gops koscielec koscielec',1,'2026-11-24 19:38:32.912727',1);
INSERT INTO "institution" VALUES(5,'n8mdxvvebgzis','MGOPS Rogoźno','MGOPS',NULL,NULL,'3016023','Rogoźno','','','d\hjm!lh\hweh  """""!"','mgops rogozno rogozno',1,'2026-11-24 19:38:32.912727',1);
INSERT INTO "institution" VALUES(6,'cv7ks3bfdrha5','MGOPS Mikstat','MGOPS',NULL,NULL,'3018063','Mikstat','','','d\hjm!d^amoSo  """""!"','mgops mikstat mikstat',1,'2026-11-24 19:38:32.912727',1);
INSERT INTO "institution" VALUES(7,'mivdqnmffqudj','GOPS Łęka Opatowska','GOPS',NULL,NULL,'3008042','Łęka Opatowska','','','\hjm!cZaS!hjSohsmaS  """"!"!!!!"','gops leka opatowska leka opatowska',1,'2026-11-24 19:38:32.912727',1);
INSERT INTO "institution" VALUES(8,'kkis9w5rvd5ub','GOPS Siedlec','GOPS',NULL,NULL,'3029022','Siedlec','','','\hjm!m^YXbYV  """"!"','gops siedlec siedlec',1,'2026-11-24 19:38:32.912727',1);
INSERT INTO "institution" VALUES(9,'z8a9wsynnryv9','GOPS Damasławek','GOPS',NULL,NULL,'3028022','Damasławek','','','\hjm!XSdSmcSsYa  """"!"','gops damaslawek damaslawek',1,'2026-11-24 19:38:32.912727',1);
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
INSERT INTO "meeting" VALUES(1,'mju578mg54nsm',1,'2026-12-17 08:00:00.000000','2026-12-17 15:00:00.000000',60,2,'','',24,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(2,'kbd74mmghu744',1,'2026-12-18 08:00:00.000000','2026-12-18 15:00:00.000000',60,2,'','',24,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(3,'9gzxunhyi37jp',2,'2026-12-29 08:00:00.000000','2026-12-29 15:00:00.000000',60,NULL,'','https://spotkania.demo.example/sala',15,'','',1,'2026-11-24 19:38:32.912727',0);
INSERT INTO "meeting" VALUES(4,'j9d4p7iinkfqf',3,'2023-10-16 07:00:00.000000','2023-10-16 12:00:00.000000',30,NULL,'','https://spotkania.demo.example/sala',15,'','',0,'2023-09-04 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(5,'zuncebjgjgna9',4,'2026-11-16 08:00:00.000000','2026-11-16 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-20 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(6,'25ujr2e2y4gqk',4,'2026-11-24 08:00:00.000000','2026-11-24 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-20 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(7,'yfcgvkj87jga4',4,'2026-12-01 08:00:00.000000','2026-12-01 15:00:00.000000',60,5,'','',14,'','',0,'2026-10-20 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(8,'fbq2uiyqtu4uk',5,'2026-12-09 08:00:00.000000','2026-12-09 15:00:00.000000',60,6,'','',20,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(9,'3pgm9gberesj5',5,'2026-12-10 08:00:00.000000','2026-12-10 15:00:00.000000',60,6,'','',20,'','',0,'2026-10-28 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(10,'jiyykdeqhekqy',6,'2026-12-14 08:00:00.000000','2026-12-14 15:00:00.000000',60,3,'','',16,'','',0,'2026-10-28 07:00:00.000000',0);
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
INSERT INTO "message" VALUES(1,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "ad3esbzsz7cr7", "edition": "USL8-2026-1"}','<fba1f922e297299e268228be0752b15c@localhost>',NULL,'2026-11-09 10:08:23.228182',NULL,NULL,0,0,0,'2026-11-09 10:08:23.228182',NULL,'');
INSERT INTO "message" VALUES(2,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "ni5s9zm6gkidb", "edition": "USL8-2026-1"}','<050c1e15e40a4cd77d909aa1ac2aea00@localhost>',NULL,'2026-11-14 13:16:46.456364',NULL,NULL,0,0,0,'2026-11-14 13:16:46.456364',NULL,'');
INSERT INTO "message" VALUES(3,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "ies7b3n78jda4", "edition": "USL8-2026-1"}','<56048fae855e2dc186676f088adce26e@localhost>',NULL,'2026-11-19 16:25:09.684546',NULL,NULL,0,0,0,'2026-11-19 16:25:09.684546',NULL,'');
INSERT INTO "message" VALUES(4,'enrolment.cancelled',8,'renata.polak@demo.example','pl','{"enrolment": "ad3esbzsz7cr7", "edition": "USL8-2026-1", "was_seated": true}','<a279b21083e3265a4e6d7b9010183c68@localhost>',NULL,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(5,'enrolment.cancelled',3,'bozena.kubiak@demo.example','pl','{"enrolment": "ni5s9zm6gkidb", "edition": "USL8-2026-1", "was_seated": true}','<3052f4f556d2c58cee40342de6725f06@localhost>',NULL,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(6,'enrolment.cancelled',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "ies7b3n78jda4", "edition": "USL8-2026-1", "was_seated": true}','<f5da9d39c2c3f3af0a3e9a4333b81c49@localhost>',NULL,'2026-11-24 19:38:32.912727','2026-11-24 19:38:32.912727',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(7,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "u8xjtuv2r8ses", "edition": "DISEM-2023-1"}','<b12800b733e61e2d04a32adbd79976f4@localhost>',NULL,'2023-09-14 14:26:06.666667',NULL,NULL,0,0,0,'2023-09-14 14:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(8,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "47amgqcngkgkz", "edition": "DISEM-2023-1"}','<ed30c1584ce90669d3afd5819450c27d@localhost>',NULL,'2023-09-17 22:52:13.333334',NULL,NULL,0,0,0,'2023-09-17 22:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(9,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "kg8yri48nw4yp", "edition": "DISEM-2023-1"}','<f509b76800d8e29114ca80f6e599c128@localhost>',NULL,'2023-09-21 07:18:20.000001',NULL,NULL,0,0,0,'2023-09-21 07:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(10,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "k7wwgmau4ae85", "edition": "DISEM-2023-1"}','<76d5d0b6dd675f820aa82488617d4ff0@localhost>',NULL,'2023-09-24 15:44:26.666668',NULL,NULL,0,0,0,'2023-09-24 15:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(11,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "ru4kuxkrmmis8", "edition": "DISEM-2023-1"}','<c493cfbbc2bdc31993070699553115ff@localhost>',NULL,'2023-09-28 00:10:33.333335',NULL,NULL,0,0,0,'2023-09-28 00:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(12,'enrolment.seated',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "agdcapssr8qvr", "edition": "DISEM-2023-1"}','<80bc9da0a0ae8b9b076bdb7ca3a3314e@localhost>',NULL,'2023-10-01 08:36:40.000002',NULL,NULL,0,0,0,'2023-10-01 08:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(13,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "dffg8gtw9i64x", "edition": "DISEM-2023-1"}','<b4ee597904ebb9d52c0201a29450bcee@localhost>',NULL,'2023-10-04 17:02:46.666669',NULL,NULL,0,0,0,'2023-10-04 17:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(14,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "tadptkmgfyaxa", "edition": "DISEM-2023-1"}','<a80ea964aead2c1a62852ec45311ce80@localhost>',NULL,'2023-10-08 01:28:53.333336',NULL,NULL,0,0,0,'2023-10-08 01:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(15,'enrolment.withdrawn',2,'ilona.sroka@demo.example','pl','{"enrolment": "kg8yri48nw4yp", "edition": "DISEM-2023-1", "was_seated": true}','<a940e4170bd3b745695a03b852d482ae@localhost>',NULL,'2023-10-11 09:58:00.000000',NULL,NULL,0,0,0,'2023-10-11 09:58:00.000000',NULL,'');
INSERT INTO "message" VALUES(16,'certificate.issued',5,'beata.idzikowska@demo.example','pl','{"number": "1/KPS/2023"}','<1bb38c087fe00296facfa2a2901a3c8c@localhost>','certificate:1/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(17,'certificate.issued',6,'szymon.krol@demo.example','pl','{"number": "2/KPS/2023"}','<b01ef22de78e105b2f8479e7b5bc3b72@localhost>','certificate:2/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(18,'certificate.issued',3,'bozena.kubiak@demo.example','pl','{"number": "3/KPS/2023"}','<d08347971e1a7daec812dcd22f9b7386@localhost>','certificate:3/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(19,'certificate.issued',7,'ewa.niedzwiedzka@demo.example','pl','{"number": "4/KPS/2023"}','<0a31c3813fb9fd799782ee42744c49c9@localhost>','certificate:4/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(20,'certificate.issued',1,'bozena.pietrzak@demo.example','pl','{"number": "5/KPS/2023"}','<13022982a2bb130e213e376775dd0068@localhost>','certificate:5/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(21,'certificate.issued',4,'patrycja.tomczak@demo.example','pl','{"number": "6/KPS/2023"}','<6827a2880f6d4e770eef8fee3e3bddd6@localhost>','certificate:6/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(22,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "znauikp6ufbkf", "edition": "IK24-2026-1"}','<c8ae1bf2618853e46b8335f390f08dd6@localhost>',NULL,'2026-10-28 23:26:06.666667',NULL,NULL,0,0,0,'2026-10-28 23:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(23,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "g2umj3d7pq85y", "edition": "IK24-2026-1"}','<4aad77e7e4b5f01b9d0c3be0f48317df@localhost>',NULL,'2026-10-30 15:52:13.333334',NULL,NULL,0,0,0,'2026-10-30 15:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(24,'enrolment.waiting',5,'beata.idzikowska@demo.example','pl','{"enrolment": "pxsswtpxpiy67", "edition": "IK24-2026-1", "position": 1}','<0c09270bd4ea8c1a0fe2df79ecffe5a6@localhost>',NULL,'2026-11-01 08:18:20.000001',NULL,NULL,0,0,0,'2026-11-01 08:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(25,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "uuwr9f3g7reen", "edition": "IK24-2026-1", "position": 2}','<af1ed0fa3ade788a281eea565bbdbcb1@localhost>',NULL,'2026-11-03 00:44:26.666668',NULL,NULL,0,0,0,'2026-11-03 00:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(26,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "cegf4ipjxfqc9", "edition": "IK24-2026-1"}','<3985de900260719afa8b37834f9afed7@localhost>',NULL,'2026-11-04 17:10:33.333335',NULL,NULL,0,0,0,'2026-11-04 17:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(27,'enrolment.waiting',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "x8jvwtghcsieq", "edition": "IK24-2026-1", "position": 3}','<494c369859959018816770e5d5ff6b7b@localhost>',NULL,'2026-11-06 09:36:40.000002',NULL,NULL,0,0,0,'2026-11-06 09:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(28,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "a2i7ymdv5g3rq", "edition": "IK24-2026-1"}','<e478b9d9ecbcefc1cd4b77458356f823@localhost>',NULL,'2026-11-08 02:02:46.666669',NULL,NULL,0,0,0,'2026-11-08 02:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(29,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "r46qdqitqhhub", "edition": "IK24-2026-1"}','<c33aca5af5d70e341bc6b7710d16b14c@localhost>',NULL,'2026-11-09 18:28:53.333336',NULL,NULL,0,0,0,'2026-11-09 18:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(30,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "v27bvcdu7gd9y", "edition": "DEM16-2026-1"}','<e69a0b575da806cf775aeb40ba76434a@localhost>',NULL,'2026-11-06 13:43:43.656970',NULL,NULL,0,0,0,'2026-11-06 13:43:43.656970',NULL,'');
INSERT INTO "message" VALUES(31,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "wir5gjsffg5i9", "edition": "DEM16-2026-1"}','<954441a3302de254a43fafb0372ba6b2@localhost>',NULL,'2026-11-08 20:27:27.313940',NULL,NULL,0,0,0,'2026-11-08 20:27:27.313940',NULL,'');
INSERT INTO "message" VALUES(32,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "fv3m9dqf84h2a", "edition": "DEM16-2026-1"}','<3e2d6bc0961d1c7257fd52600531cfc2@localhost>',NULL,'2026-11-11 03:11:10.970910',NULL,NULL,0,0,0,'2026-11-11 03:11:10.970910',NULL,'');
INSERT INTO "message" VALUES(33,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "hkad9ehn4feqp", "edition": "DEM16-2026-1"}','<b1cdc5d433350d7ae4d19821441da9ce@localhost>',NULL,'2026-11-13 09:54:54.627880',NULL,NULL,0,0,0,'2026-11-13 09:54:54.627880',NULL,'');
INSERT INTO "message" VALUES(34,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "3bm9bzsdbm542", "edition": "DEM16-2026-1"}','<394e0a27d69197d38c77831759958576@localhost>',NULL,'2026-11-15 16:38:38.284850',NULL,NULL,0,0,0,'2026-11-15 16:38:38.284850',NULL,'');
INSERT INTO "message" VALUES(35,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "wxbd5vsyy9th2", "edition": "DEM16-2026-1", "position": 1}','<b5a70207a933d2ac4c3bb44d6f3ec1b5@localhost>',NULL,'2026-11-17 23:22:21.941820',NULL,NULL,0,0,0,'2026-11-17 23:22:21.941820',NULL,'');
INSERT INTO "message" VALUES(36,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "jqyyhv4a6mg9g", "edition": "DEM16-2026-1"}','<082af6eff735d984cc23fd7639532119@localhost>',NULL,'2026-11-20 06:06:05.598790',NULL,NULL,0,0,0,'2026-11-20 06:06:05.598790',NULL,'');
INSERT INTO "message" VALUES(37,'enrolment.withdrawn',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "fv3m9dqf84h2a", "edition": "DEM16-2026-1", "was_seated": true}','<dfb0183423ea9f8fb79364a374ce39fb@localhost>',NULL,'2026-11-24 19:36:32.912727','2026-11-24 19:36:32.912727',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(38,'enrolment.promoted',8,'renata.polak@demo.example','pl','{"enrolment": "wxbd5vsyy9th2", "edition": "DEM16-2026-1"}','<63c3a90037317c7c87284cd3b31ea132@localhost>',NULL,'2026-11-24 19:36:32.912727','2026-11-24 19:36:32.912727',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(39,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "th3em4ktt46i6", "edition": "SUIC8-2026-1"}','<89c8e285609541076daa8108827e3b40@localhost>',NULL,'2026-11-06 08:15:21.291273',NULL,NULL,0,0,0,'2026-11-06 08:15:21.291273',NULL,'');
INSERT INTO "message" VALUES(40,'enrolment.seated',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "krjzjgbtezh6n", "edition": "SUIC8-2026-1"}','<c1fed7fd0d0afab389da2d21f2632e84@localhost>',NULL,'2026-11-08 09:30:42.582546',NULL,NULL,0,0,0,'2026-11-08 09:30:42.582546',NULL,'');
INSERT INTO "message" VALUES(41,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "udmkvw8ircrp5", "edition": "SUIC8-2026-1", "position": 1}','<66ec2c96025d55ef52e8f85b4b85008f@localhost>',NULL,'2026-11-10 10:46:03.873819',NULL,NULL,0,0,0,'2026-11-10 10:46:03.873819',NULL,'');
INSERT INTO "message" VALUES(42,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "q3fuv62gyttzu", "edition": "SUIC8-2026-1"}','<eed808e9dbe70230fd18d964e85e1e64@localhost>',NULL,'2026-11-12 12:01:25.165092',NULL,NULL,0,0,0,'2026-11-12 12:01:25.165092',NULL,'');
INSERT INTO "message" VALUES(43,'enrolment.waiting',2,'ilona.sroka@demo.example','pl','{"enrolment": "ijcgubb4tkbb8", "edition": "SUIC8-2026-1", "position": 2}','<5a0fb61a2092f777d6195271ed69e2df@localhost>',NULL,'2026-11-14 13:16:46.456365',NULL,NULL,0,0,0,'2026-11-14 13:16:46.456365',NULL,'');
INSERT INTO "message" VALUES(44,'enrolment.waiting',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "ynybmvfqswa3c", "edition": "SUIC8-2026-1", "position": 3}','<b76d65398f4716d3e579f375491f6ae1@localhost>',NULL,'2026-11-16 14:32:07.747638',NULL,NULL,0,0,0,'2026-11-16 14:32:07.747638',NULL,'');
INSERT INTO "message" VALUES(45,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "j5uqmqv7ce7p6", "edition": "SUIC8-2026-1"}','<975d195bf4dbc9e30fa15b8282d00f94@localhost>',NULL,'2026-11-18 15:47:29.038911',NULL,NULL,0,0,0,'2026-11-18 15:47:29.038911',NULL,'');
INSERT INTO "message" VALUES(46,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "pxx73d9qskyuh", "edition": "SUIC8-2026-1"}','<ebaf0d743132ec3053df46a6ba2b68fa@localhost>',NULL,'2026-11-20 17:02:50.330184',NULL,NULL,0,0,0,'2026-11-20 17:02:50.330184',NULL,'');
INSERT INTO "message" VALUES(47,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "4bhqbuprbpkqg", "edition": "SUIC8-2026-1"}','<ce6d4eb5d53d6d4187975dfa6e71dde6@localhost>',NULL,'2026-11-22 18:18:11.621457',NULL,NULL,0,0,0,'2026-11-22 18:18:11.621457',NULL,'');
INSERT INTO "message" VALUES(48,'enrolment.withdrawn',8,'renata.polak@demo.example','pl','{"enrolment": "udmkvw8ircrp5", "edition": "SUIC8-2026-1", "was_seated": false}','<0eebe1f5f77f1ce2a6446fa564bd213a@localhost>',NULL,'2026-11-24 19:36:32.912727','2026-11-24 19:36:32.912727',NULL,0,0,0,NULL,NULL,'');
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
INSERT INTO "participation" VALUES(1,'e99pzd4ne9h6z',1,1,1,'2023-10-16','2023-10-21','qualification',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(2,'gptn4ru8sv4n4',1,3,8,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(3,'u7gs2k2usekff',1,4,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(4,'vke2ynkqjxbee',1,5,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(5,'h8trxx2mvx9vf',1,6,6,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(6,'mhskdqnrictub',1,7,4,'2023-10-16','2023-10-21','not_applicable',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(7,'avpc7pt54uk3s',1,2,1,'2026-11-16',NULL,NULL,NULL,NULL,'2026-11-16 15:10:00.000000');
INSERT INTO "participation" VALUES(8,'put564mexdfjx',1,8,1,'2026-11-16',NULL,NULL,NULL,NULL,'2026-11-16 15:10:00.000000');
INSERT INTO "participation" VALUES(9,'y5fqi5gn8dh83',1,10,4,'2026-11-16',NULL,NULL,NULL,NULL,'2026-11-16 15:10:00.000000');
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
INSERT INTO "person" VALUES(1,'8ksxpye72dwqt','Bożena','Pietrzak','bozena.pietrzak@demo.example','+48 100 353 590','pl',1,'inspektor do spraw społecznych','jst_official','j^YolvSa!UhxYeS  "!!!!!!!!"','pietrzak bozena pietrzak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(2,'67cvyeu52y747','Ilona','Sroka','ilona.sroka@demo.example','+48 100 983 099','pl',1,'koordynator indywidualnych planów usług społecznych','cus_staff','mlhaS!^bheS  "!!!!!"','sroka ilona sroka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(3,'aevcw8c267bf9','Bożena','Kubiak','bozena.kubiak@demo.example','+48 100 005 682','pl',8,'asystent rodziny','family_assistant','aqU^Sa!UhxYeS  "!!!!!!"','kubiak bozena kubiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(4,'k8sfs6qy59ahs','Patrycja','Tomczak','patrycja.tomczak@demo.example','+48 100 902 403','pl',1,'terapeuta zajęciowy','sds_wtz_staff','ohdVvSa!jSoluV`S  "!!!!!!!"','tomczak patrycja tomczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(5,'stpqmw6kt7mpd','Beata','Idzikowska','beata.idzikowska@demo.example','+48 100 093 400','pl',1,'opiekun w domu pomocy społecznej','dps_staff','^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"','idzikowska beata idzikowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(6,'whzdxddfystkv','Szymon','Król','szymon.krol@demo.example','+48 100 849 165','pl',6,'starszy pracownik socjalny','social_worker','alib!mvudhe  "!!!!"','krol szymon krol',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(7,'fdidzvq57ssm9','Ewa','Niedźwiedzka','ewa.niedzwiedzka@demo.example','+48 100 875 139','pl',4,'pracownik socjalny','social_worker','e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"','niedzwiedzka ewa niedzwiedzka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(8,'jrbycxm3mzq5f','Renata','Polak','renata.polak@demo.example','+48 100 212 633','pl',1,'inspektor do spraw społecznych','jst_official','jhbSa!lYeSoS  "!!!!!"','polak renata polak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(9,'ugxtah7n6cjb3','Robert','Jaśkowiak','officer@demo.example','+48 100 431 869','pl',NULL,'specjalista ds. projektu','','`Snahs^Sa!lhUYlo  "!!!!!!!!!"','jaskowiak robert jaskowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(10,'rpf3yt5zmzm9u','Elżbieta','Krzyżaniak-Żółtowska','worker@demo.example','+48 100 543 583','pl',4,'starszy pracownik socjalny','social_worker','alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"','krzyzaniak zoltowska elzbieta krzyzaniak zoltowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(11,'66t44fh5sp498','Dorota','Dudziak','coordinator@demo.example','+48 100 078 314','pl',4,'pracownik socjalny','social_worker','XqXv^Sa!XhlhoS  "!!!!!!!"','dudziak dorota dudziak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(12,'mndkrkhbfqa8e','Julia','Grabowska','auditor@demo.example','+48 100 875 423','pl',NULL,'kontroler','','\lSUhsmaS!`qb^S  "!!!!!!!!!"','grabowska julia grabowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(13,'8gff7xhcamk37','Julia','Ślusarek-Szymczak','admin@demo.example','+48 100 208 712','pl',NULL,'administrator systemu','','nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"','slusarek szymczak julia slusarek szymczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(14,'wnrrbg8iaa4x7','Patrycja','Ziętek','trainer@demo.example','+48 100 223 794','pl',NULL,'trener','','v^ZoYa!jSoluV`S  "!!!!!!"','zietek patrycja zietek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(15,'n96s2d2nw2fbs','Łucja','Lis','trainer2@demo.example','+48 100 391 443','pl',NULL,'trener','','b^m!cqV`S  "!!!"','lis lucja lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(16,'s3tjt7gkg5n6v','Renata','Stefaniak','trainer3@demo.example','+48 100 633 254','pl',NULL,'trener','','moY[Se^Sa!lYeSoS  "!!!!!!!!!"','stefaniak renata stefaniak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(17,'y8vmxtp8k89h2','Mariola','Żak','trainer4@demo.example','+48 100 127 719','pl',NULL,'trener','','xSa!dSl^hbS  "!!!"','zak mariola zak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(18,'efndjv8tdxrh7','Anna','Grześkowiak-Lis','trainer5@demo.example','+48 100 575 574','pl',NULL,'trener','','\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"','grzeskowiak lis anna grzeskowiak lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(19,'htu723pvuxh2d','Danuta','Filipiak','trainer6@demo.example','+48 100 288 360','pl',NULL,'trener','','[^b^j^Sa!XSeqoS  "!!!!!!!!"','filipiak danuta filipiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(20,'stwushi8vnyay','Anna','Ślusarek','trainer7@demo.example','+48 100 308 918','pl',NULL,'trener','','nbqmSlYa!SeeS  "!!!!!!!!"','slusarek anna slusarek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(21,'qi3ygrtv44auf','Patrycja','Walkowiak','trainer8@demo.example','+48 100 280 788','pl',NULL,'trener','','sSbahs^Sa!jSoluV`S  "!!!!!!!!!"','walkowiak patrycja walkowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(22,'nxd7hp2mrg682','Natalia','Walczak','trainer9@demo.example','+48 100 302 428','pl',NULL,'trener','','sSbVvSa!eSoSb^S  "!!!!!!!"','walczak natalia walczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(23,'3nz6uxs6fnuwr','Milena','Olejniczak','trainer10@demo.example','+48 100 764 643','pl',NULL,'trener','','hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"','olejniczak milena olejniczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(24,'qqk8sp53ri24d','Bożena','Ratajczak','trainer11@demo.example','+48 100 558 846','pl',NULL,'trener','','lSoS`VvSa!UhxYeS  "!!!!!!!!!"','ratajczak bozena ratajczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(25,'ne2r4pih5p95q','Jadwiga','Kowalczyk','trainer12@demo.example','+48 100 480 377','pl',NULL,'trener','','ahsSbVvua!`SXs^\S  "!!!!!!!!!"','kowalczyk jadwiga kowalczyk',1,'2023-08-31 22:00:00.000000',1);
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
INSERT INTO "role_grant" VALUES(1,1,'officer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(2,2,'worker',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(3,3,'worker',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(4,3,'coordinator',4,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(5,4,'auditor',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(6,5,'administrator',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(7,6,'trainer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(8,7,'trainer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(9,8,'trainer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(10,9,'trainer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(11,10,'trainer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(12,11,'trainer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(13,12,'trainer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(14,13,'trainer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(15,14,'trainer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(16,15,'trainer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(17,16,'trainer',NULL,'2026-11-24 19:38:32.912727');
INSERT INTO "role_grant" VALUES(18,17,'trainer',NULL,'2026-11-24 19:38:32.912727');
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
INSERT INTO "venue" VALUES(1,'rpzbdfjabb37p','Sala konferencyjna 2','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,40,'','',1);
INSERT INTO "venue" VALUES(2,'79heuvsdjerch','Sala warsztatowa 5','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,24,'','',1);
INSERT INTO "venue" VALUES(3,'3f68zq3k2bmju','Dom Spotkań','ul. Przykładowa 4, 62-800 Kalisz','Kalisz',NULL,30,'','',1);
INSERT INTO "venue" VALUES(4,'53a8ymrppnid6','Centrum Szkoleń','ul. Wzorcowa 7, 62-510 Konin','Konin',NULL,30,'','',1);
INSERT INTO "venue" VALUES(5,'ej423kjfptjbs','Sala ratuszowa','Rynek 3, 64-100 Leszno','Leszno',NULL,26,'','',1);
INSERT INTO "venue" VALUES(6,'sef3txgac6hwg','Biblioteka, sala na piętrze','ul. Próbna 9, 64-920 Piła','Piła',NULL,24,'','',1);
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
COMMIT;
