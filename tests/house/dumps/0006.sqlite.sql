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
INSERT INTO "account" VALUES(1,'w2yc2dseqxvv7',9,'officer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$GMkGmYWxOGWX7vyndwEShw$5N/+OqSvJgTX5bQZGfPDuaQcn7WBb++T2T1kz8nzFdo',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(2,'7kqnr6hsknkf4',10,'worker@demo.example','$argon2id$v=19$m=47104,t=2,p=1$JpwMAllHZLOrGSkcS5Ppcg$4Gqkeiltn6BTSupptFUO/JjsGewwOu221vjdF6/gqXw',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(3,'xtqscf27junq7',11,'coordinator@demo.example','$argon2id$v=19$m=47104,t=2,p=1$luOALB1ecud2kq++zqjDzA$IPgJjWXWz0Ju2Fuh9KEEqbz9JhAe6BKkRN8Wyn0Yzes',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(4,'p6jpauaaz87xa',12,'auditor@demo.example','$argon2id$v=19$m=47104,t=2,p=1$W4v8v7a2snKSUiHlcucdLA$GeHox/rZa7P7/agr9szAuZoWQyypz2B+cjEnIxkH080',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(5,'t4tzzzcxfxvkg',13,'protection@demo.example','$argon2id$v=19$m=47104,t=2,p=1$fgVWpzolswse+EQPX245Fw$3W91Uw/iz/AS+dMxLtsVRBBdLa5NiyG0Zug0yV/YdzQ',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(6,'j6m6is9pzsdxk',14,'admin@demo.example','$argon2id$v=19$m=47104,t=2,p=1$Ph2UpwjIzBjrx6KE+W5lEQ$7G8HXFR+4VAVrArWJbDT7SXLN5IJJSqAs0tvvBFCtqw',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(7,'i275pa7pykr2y',15,'trainer@demo.example','$argon2id$v=19$m=47104,t=2,p=1$bVKZn1pPrFHSvqyYJbJo1g$sMxSBZgQuZTX4rtNZ7E/Lf18pxj5UdnZEr4NY2q8j7s',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(8,'e64xxwyecqv6u',16,'trainer2@demo.example','$argon2id$v=19$m=47104,t=2,p=1$8wFsoLJMnJ5TA8H3qWPROw$+Xz+GiP03TV3lzij7+GFLyZ87oR31pS36+4RZ9Tns3A',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(9,'9npph9rbaks9a',17,'trainer3@demo.example','$argon2id$v=19$m=47104,t=2,p=1$dlMKzBQ4xrAKc+6zahdPOw$5TCAU3PLYvSDs+XsfH+c5p7ebnbXuE4JpfFAXh2Yvm0',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(10,'3isz6gfcv9ej5',18,'trainer4@demo.example','$argon2id$v=19$m=47104,t=2,p=1$TtJ2vxWwEayFC5/iWYJWsw$YHvDsFplSTWG5xlXbvn/KypjgMZlYgmmnaEO/A3duvY',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(11,'av23fpr3x745k',19,'trainer5@demo.example','$argon2id$v=19$m=47104,t=2,p=1$U0y+Owzz0UDxZoCOQspYRA$knkDicy0yBYdZ4kKYXkFXioh804G5la5BNWzmJipaWk',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(12,'j3ddm99bv9t6p',20,'trainer6@demo.example','$argon2id$v=19$m=47104,t=2,p=1$gWww76V9pXVpAATvXWV0Vg$mVaaw89KgeByc2+lAZexvcF2fq2+CCNKxw/3GRN/nmQ',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(13,'kvy66smwk73ss',21,'trainer7@demo.example','$argon2id$v=19$m=47104,t=2,p=1$6xsqIfmDYU70cFCDTTrJ/Q$Z3asMXsw02/xMrYf/y7ipu/YjgYAGCJQwIy5LGV2tRc',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(14,'tdkz2q5d6wnpe',22,'trainer8@demo.example','$argon2id$v=19$m=47104,t=2,p=1$6+DIjji+OWkzI3Kvh2KljQ$TxKeaeX6bGUPmpP2bnO7AunJPW0u+yVDCklHZE0lH6w',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(15,'9yzrbvpue7944',23,'trainer9@demo.example','$argon2id$v=19$m=47104,t=2,p=1$iliuS8ruqeVW2jWWnyjEOQ$ZM9sDQrI/sVKjHaPqqxjoN5/0a5gkDveZLdbds/4orc',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(16,'bc2buwpqiryyi',24,'trainer10@demo.example','$argon2id$v=19$m=47104,t=2,p=1$5170U8Z7zhCC4HgMYzZacA$VWld/CGNojWimY+iLmJwvU1TW+olM98HCgJ6Omro5Og',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(17,'fea6v4icsgmms',25,'trainer11@demo.example','$argon2id$v=19$m=47104,t=2,p=1$hTceqOL4ezeqSA184R2Pbg$EqhrzXrl9USC+CsJ9+Vynq8lJe5N9FV7ObQfrMUhmBY',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
INSERT INTO "account" VALUES(18,'uei4up7zjcewa',26,'trainer12@demo.example','$argon2id$v=19$m=47104,t=2,p=1$fmf1YUUGrsZzrkIYMHrWtA$5pEEzEP8yHaag7hnGSNYO5c+yncTCLPnVeX4qFo8Cvc',1,1,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL);
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
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "assessment" VALUES(1,'wffigth9cesag',1,'qualified','2023-10-21','Komisja DEMO','Protokół DEMO/1','2026-11-25 03:32:39.353930',1);
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
INSERT INTO "audit_entry" VALUES(1,'2026-11-25 03:32:39.353930',NULL,'office.change','office','1','["address", "completion_percent", "email", "name_en", "name_pl", "number_pattern", "phone", "place_of_issue", "short_name", "signatory_name", "signatory_title_en", "signatory_title_pl", "teaching_hour_minutes", "town_en", "town_pl"]','','fd3f3708e93f4257993c0e56911e455d40df59362645f767af25c75adf59c5cb');
INSERT INTO "audit_entry" VALUES(2,'2026-11-25 03:32:39.353930',NULL,'project.open','project','1','["budget_eur_cents", "budget_pln_cents", "code", "counts_staff", "ends_on", "eu_eur_cents", "is_demo", "kind_of_support", "number", "programme_en", "programme_pl", "scope_of_support", "starts_on", "target_local_governments", "target_people", "title_en", "title_pl"]','','2874757c48f0265b4c0f9dc1f191c23b4929f54f2e9bc8b11efc41895dc9b9cb');
INSERT INTO "audit_entry" VALUES(3,'2026-11-25 03:32:39.353930',NULL,'venue.create','venue','1','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','888128d6635821ac00d37332acfc899e44d8fd534eff47214d2b1f74fc62d895');
INSERT INTO "audit_entry" VALUES(4,'2026-11-25 03:32:39.353930',NULL,'venue.create','venue','2','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','e2b86f4fc6502f3699ba237ae40c9fe8429e6a5e37a6875409d9284b00850dad');
INSERT INTO "audit_entry" VALUES(5,'2026-11-25 03:32:39.353930',NULL,'venue.create','venue','3','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','b5df78789d3dc300cf122892dbb391b98d9a7947b278e8e024d0639a0ef37aa7');
INSERT INTO "audit_entry" VALUES(6,'2026-11-25 03:32:39.353930',NULL,'venue.create','venue','4','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','fadfa2d1edc764eea0cf3ef071dcff451139328e921c28d35105266e356e9a5f');
INSERT INTO "audit_entry" VALUES(7,'2026-11-25 03:32:39.353930',NULL,'venue.create','venue','5','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','30e7a9edf72f3e9f35a785a2aafe5cab80992893470c038bf0367d9fcd560a3d');
INSERT INTO "audit_entry" VALUES(8,'2026-11-25 03:32:39.353930',NULL,'venue.create','venue','6','["access_note_en", "access_note_pl", "address", "is_demo", "municipality_terc", "name", "seats", "town"]','','1cf2983d5c1631f05e7f2654b6c69311b5d28457f54373645383ffecd0622839');
INSERT INTO "audit_entry" VALUES(9,'2026-11-25 03:32:39.353930',NULL,'institution.create','institution','1','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','db4e28ab4e8fb7b34d75fcf3e1e7cbd287b25456404848e7026d9c0247c819e0');
INSERT INTO "audit_entry" VALUES(10,'2026-11-25 03:32:39.353930',NULL,'institution.create','institution','2','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','756b05e3d9b382b8b48a7f3b822d89b9aac7fb78d9ecbfdb4f5d5ec046501442');
INSERT INTO "audit_entry" VALUES(11,'2026-11-25 03:32:39.353930',NULL,'institution.create','institution','3','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','34f9d6b3bce1413d26270fe851633e3d1a742b62c39e4ba67ece7b171d90fa07');
INSERT INTO "audit_entry" VALUES(12,'2026-11-25 03:32:39.353930',NULL,'institution.create','institution','4','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','0b7d05bf957e1f1d9315dbe98c942808c6df769dfef68260daf1281954241506');
INSERT INTO "audit_entry" VALUES(13,'2026-11-25 03:32:39.353930',NULL,'institution.create','institution','5','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','8f3ec2cd7bf8277e149f7fa896bee11f625dc266f6dde6fef3fcb86a9a5ad64f');
INSERT INTO "audit_entry" VALUES(14,'2026-11-25 03:32:39.353930',NULL,'institution.create','institution','6','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','0dc81f9b2d5e943ab1811c73e753b55fa50300fcdc4d5a40c3f85f62f6eed942');
INSERT INTO "audit_entry" VALUES(15,'2026-11-25 03:32:39.353930',NULL,'institution.create','institution','7','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','8b41ffb0b818bafef0be43e68de391a6ba25198ac6dcf1814906892dfb9df1b1');
INSERT INTO "audit_entry" VALUES(16,'2026-11-25 03:32:39.353930',NULL,'institution.create','institution','8','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','9c743e08c4a95f162694b09ee721954e8fd3ee5c8544147f8aaa9a108873419b');
INSERT INTO "audit_entry" VALUES(17,'2026-11-25 03:32:39.353930',NULL,'institution.create','institution','9','["counts_for", "is_demo", "locality", "municipality_terc", "name", "nip", "postal_code", "regon", "street", "type_code"]','','45cd80580cf1637986602265015ee8d466d1b0bb5c53ced8c645dbc4e289e8e5');
INSERT INTO "audit_entry" VALUES(18,'2023-08-31 22:00:00.000000',NULL,'person.create','person','1','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','ae56c99475bacaf76d5c7c9467ffb0b3d977ff5a3bc7c6289e01901296d7055f');
INSERT INTO "audit_entry" VALUES(19,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','1','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','013003fe2a0a8cb1286a705100892472591d9ded1b798f409e468250efa13585');
INSERT INTO "audit_entry" VALUES(20,'2023-08-31 22:00:00.000000',NULL,'person.create','person','2','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','04a0be9589651b349ad287408440ac29c243721974395dd94ed7a3f29c833543');
INSERT INTO "audit_entry" VALUES(21,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','2','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','c3fbba89dd610ed5c38374bd5fa901857ae7b34401dfa26f0e42fde9dec89194');
INSERT INTO "audit_entry" VALUES(22,'2023-08-31 22:00:00.000000',NULL,'person.create','person','3','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','16dbcce1b4c298ee8ef5f30c027e335d8e385e1eba4f9a74aa16f7486c54d729');
INSERT INTO "audit_entry" VALUES(23,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','3','["birth_on", "citizenship", "country", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','2182c9be4cc97eaaa069ed33690c65a253e38d9acc9621837f547c755fad5090');
INSERT INTO "audit_entry" VALUES(24,'2023-08-31 22:00:00.000000',NULL,'person.create','person','4','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','37ceca309eb5868fafcf83b50456b1ed4920895991a9a64849e39465cbd23cdd');
INSERT INTO "audit_entry" VALUES(25,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','4','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','51ec0d83b0aec76abce28a62d5e4b49ee169d84f1f50be21f22c6948e19222f6');
INSERT INTO "audit_entry" VALUES(26,'2023-08-31 22:00:00.000000',NULL,'person.create','person','5','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','76988d146de27716f77af0c64ebd453c722c6792bdd9d027bdd5e8b311b2d7a8');
INSERT INTO "audit_entry" VALUES(27,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','5','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','e0d69b92c4c44c7dff953327bd9021acdd5e5599dacc445009325a01493203ad');
INSERT INTO "audit_entry" VALUES(28,'2023-08-31 22:00:00.000000',NULL,'person.create','person','6','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','3e31cd688a91b8aa21d2f07b79086d860885d790899122d5ff6b8147b2b2c569');
INSERT INTO "audit_entry" VALUES(29,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','6','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','285f54cc9b46c09a5232348a3c812ff1ee025e4f4e186363719bf855e96355cb');
INSERT INTO "audit_entry" VALUES(30,'2023-08-31 22:00:00.000000',NULL,'person.create','person','7','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','05436d635de7fa5ef3b6e26ab57b6dbbbef6d5a1fa9ea01f138c43e460ac58f4');
INSERT INTO "audit_entry" VALUES(31,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','7','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','612f4eaf7e25492853e969c37a4467d1d862332c0540d84a60999acf0c4dbec4');
INSERT INTO "audit_entry" VALUES(32,'2023-08-31 22:00:00.000000',NULL,'person.create','person','8','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','3a826c23264426ce76ff566c094d025a2cc00aab3ea6c3c3b7b7407ce644feee');
INSERT INTO "audit_entry" VALUES(33,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','8','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','61d5a42398052b88917a26bf20d4a3018186db29a567f8f61f02d34e3cc3bc32');
INSERT INTO "audit_entry" VALUES(34,'2023-08-31 22:00:00.000000',NULL,'person.create','person','9','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','5cc3b245418106358f3f9a1aea8a1e216c576dd698e08c4b205e0e863504197f');
INSERT INTO "audit_entry" VALUES(35,'2026-11-25 03:32:39.353930',NULL,'account.open','account','1','["email", "person_id"]','','f020931d54fcf5c0728c4579f5a270376a072da3de383732d06c8007c0ac9310');
INSERT INTO "audit_entry" VALUES(36,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','1','["role.officer"]','','7ddb8a47fb3c1ab3091386372e2d8635bbc6dd8d05ef1a370308216a4d6db5ae');
INSERT INTO "audit_entry" VALUES(37,'2023-08-31 22:00:00.000000',NULL,'person.create','person','10','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','b630ad2d35945398db78f94f08d98b4d8ceae693617e71a6e34f515e0784d6e4');
INSERT INTO "audit_entry" VALUES(38,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','10','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','b1fa6195b6fc54639f89799522c3b60f7a3ce36ee4e3d117adc767fbfe29a214');
INSERT INTO "audit_entry" VALUES(39,'2026-11-25 03:32:39.353930',NULL,'account.open','account','2','["email", "person_id"]','','f64dbf4f5d6f2fa67e9f5c0bf222488e2d1e68c317a4e8a6d394436a07e13f7f');
INSERT INTO "audit_entry" VALUES(40,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','2','["role.worker"]','','3200220d36a7c0c653ae1a9339f6158e58febae5daf1b26959d2eabe6ff4126b');
INSERT INTO "audit_entry" VALUES(41,'2023-08-31 22:00:00.000000',NULL,'person.create','person','11','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','5ec41af5c4c92ba7f398e856cb5db449c3605e5afaac22bfcc6c77486d243437');
INSERT INTO "audit_entry" VALUES(42,'2023-08-31 22:00:00.000000',NULL,'person.participant_form','person','11','["birth_on", "citizenship", "country", "degurba", "disability", "education", "email", "foreign_background", "homeless", "labour_detail", "labour_status", "locality", "minority", "municipality_terc", "notice_version", "participant_kind", "pesel", "phone", "postal_code", "sex", "third_country"]','','187ccf2940fb255558d7fa228a47cb1cfcfeabe487046035567a77476da2b267');
INSERT INTO "audit_entry" VALUES(43,'2026-11-25 03:32:39.353930',NULL,'account.open','account','3','["email", "person_id"]','','bdc1bc8cf294c227a98e04df92dc87d1a06ce993629d7c84c49db03f52a698eb');
INSERT INTO "audit_entry" VALUES(44,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','3','["role.worker"]','','bfde46bb76286dbe344b4a93d73a97a5fb4c6ecb57d083052da8b83aadf963c8');
INSERT INTO "audit_entry" VALUES(45,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','3','["role.coordinator"]','','1473511427797989c39086309d633c4d2300eedf4b1e828f2277603148122d06');
INSERT INTO "audit_entry" VALUES(46,'2023-08-31 22:00:00.000000',NULL,'person.create','person','12','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','61056552f15d04c8a549952cdb0a87e0f1c3eccfb0d33118037c72ae8d3fb38d');
INSERT INTO "audit_entry" VALUES(47,'2026-11-25 03:32:39.353930',NULL,'account.open','account','4','["email", "person_id"]','','47c4470e08e70f60b3b52bf4e623ea962e430ee0bc4216190d9e7c1de8fd5525');
INSERT INTO "audit_entry" VALUES(48,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','4','["role.auditor"]','','0da0b0b8a76dd1f972fd2c378fa121f96ee36879056248e62124cba9e859d50f');
INSERT INTO "audit_entry" VALUES(49,'2023-08-31 22:00:00.000000',NULL,'person.create','person','13','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','5322bd78ecf39b7eee2f57a13c29d327df77d6e9d940fee0be4b85700d9a6f4d');
INSERT INTO "audit_entry" VALUES(50,'2026-11-25 03:32:39.353930',NULL,'account.open','account','5','["email", "person_id"]','','331efaa27155e3778755f1db0be31bf24b4f1565051c6cf5ea5438f9c6422a4d');
INSERT INTO "audit_entry" VALUES(51,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','5','["role.data_protection"]','','7a29f58ac1651bb4a028185e0248362f88b6851d5a7b29f36cd2834cadac7f04');
INSERT INTO "audit_entry" VALUES(52,'2023-08-31 22:00:00.000000',NULL,'person.create','person','14','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','21143c26b3f8100827bcd91bf99111f0e94e4f1868c35a6558325fe74d22d4e9');
INSERT INTO "audit_entry" VALUES(53,'2026-11-25 03:32:39.353930',NULL,'account.open','account','6','["email", "person_id"]','','bb402db9cb707af371f64e5df367b5de35a0f988a3e64b7809736fb08ea1a788');
INSERT INTO "audit_entry" VALUES(54,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','6','["role.administrator"]','','d07948e9d4bb049127222ab920377cc3c17a20f2a2411342047cc34f30283657');
INSERT INTO "audit_entry" VALUES(55,'2023-08-31 22:00:00.000000',NULL,'person.create','person','15','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','fb2216a59fe58b34a7c5efbfc0a9dc437401b140e03d7af13736c9742cd74a8a');
INSERT INTO "audit_entry" VALUES(56,'2026-11-25 03:32:39.353930',NULL,'account.open','account','7','["email", "person_id"]','','154437a069fb48f5b74ffecffaafaa7647d35ab49664edc47a13b06c43293e5b');
INSERT INTO "audit_entry" VALUES(57,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','7','["role.trainer"]','','c20dc54437165b889270dddd36e586e7e8d9f304951b546009feac2512b04775');
INSERT INTO "audit_entry" VALUES(58,'2023-08-31 22:00:00.000000',NULL,'person.create','person','16','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','e4fc08131191ac18901ecadd7ef769de1e7003449119dd551b62c241f6b339ac');
INSERT INTO "audit_entry" VALUES(59,'2026-11-25 03:32:39.353930',NULL,'account.open','account','8','["email", "person_id"]','','9ea451b871075298913140e094eff7cc702ac91692eaac47a95629796eb48914');
INSERT INTO "audit_entry" VALUES(60,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','8','["role.trainer"]','','c71d7e9e35f54c2e0a6c97958a512760aa5d1717b4c77bbda425055c7f24e16c');
INSERT INTO "audit_entry" VALUES(61,'2023-08-31 22:00:00.000000',NULL,'person.create','person','17','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','9f936626912ccf52fcccda49761e54d72688764b31f5ffe078d27290243aabc5');
INSERT INTO "audit_entry" VALUES(62,'2026-11-25 03:32:39.353930',NULL,'account.open','account','9','["email", "person_id"]','','c790274c5f55fa3b3605a8c2012f5ead8393abecfc350617fdeb6e37628c318a');
INSERT INTO "audit_entry" VALUES(63,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','9','["role.trainer"]','','43bde5e96476ed796f026921db3914347a77d69fcba8080ccdb2f2510849736f');
INSERT INTO "audit_entry" VALUES(64,'2023-08-31 22:00:00.000000',NULL,'person.create','person','18','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','7f4e9fe23c1de6a3aef3f78220ad3056776b77445bad3ec696a3042f4dc9bddc');
INSERT INTO "audit_entry" VALUES(65,'2026-11-25 03:32:39.353930',NULL,'account.open','account','10','["email", "person_id"]','','d752b23dc3862aa997cbe54e1c87f291d3e4a115c116d83a1073fbf5e07b524d');
INSERT INTO "audit_entry" VALUES(66,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','10','["role.trainer"]','','c8d2f6f4225ce39c7511e101bbecb7b9a43754c846801ab2f470a38b099717bd');
INSERT INTO "audit_entry" VALUES(67,'2023-08-31 22:00:00.000000',NULL,'person.create','person','19','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','978f9983b60df4fbf71aea59c8598cf968c1207912bb5a5cb1ade2f5dd1eeb16');
INSERT INTO "audit_entry" VALUES(68,'2026-11-25 03:32:39.353930',NULL,'account.open','account','11','["email", "person_id"]','','d3586fbcbacecba0303926036ce8f06df4dbd73b5911d2797011337e86e5e769');
INSERT INTO "audit_entry" VALUES(69,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','11','["role.trainer"]','','c8cc8d0cc2b3b236a4b6bf82c20f317cdf13ea6776e550124a2c8d23cc411cd0');
INSERT INTO "audit_entry" VALUES(70,'2023-08-31 22:00:00.000000',NULL,'person.create','person','20','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','d6be034b6e5bc8aaa53053ab1c3e9df569ba7e227e8eae3701342501b6232404');
INSERT INTO "audit_entry" VALUES(71,'2026-11-25 03:32:39.353930',NULL,'account.open','account','12','["email", "person_id"]','','bdb46921750c13ecf81747ecf133890bad8b3dd2d9b0a9b5f545df0c33b5f994');
INSERT INTO "audit_entry" VALUES(72,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','12','["role.trainer"]','','6f01327f9256ef074a9df38b5d8a91eefdc530efb42e31c389a7b021791b4412');
INSERT INTO "audit_entry" VALUES(73,'2023-08-31 22:00:00.000000',NULL,'person.create','person','21','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','3bed1c750d0005e55b90a7de3e1e9e81a5857ed858d54490403f9e43eb0eab1b');
INSERT INTO "audit_entry" VALUES(74,'2026-11-25 03:32:39.353930',NULL,'account.open','account','13','["email", "person_id"]','','e87eed253c572d74caa8506d36ef49bc85dc4580be22c54a6c164d816f8271e3');
INSERT INTO "audit_entry" VALUES(75,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','13','["role.trainer"]','','58f25fe7f6e787c6b4b70dbcd410529204d7334fc2f1f5218e90bd10ea78348a');
INSERT INTO "audit_entry" VALUES(76,'2023-08-31 22:00:00.000000',NULL,'person.create','person','22','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','70ed1b3e0a409821785342631e8dc88cbca0da8d4a617fa4bd8234cc8879286d');
INSERT INTO "audit_entry" VALUES(77,'2026-11-25 03:32:39.353930',NULL,'account.open','account','14','["email", "person_id"]','','5877de208eedbce3f21310104061768c3bb2f2278696fb028650c1eadd3f9550');
INSERT INTO "audit_entry" VALUES(78,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','14','["role.trainer"]','','a0264129f5e41a3b791b922140ec04873441c6bcf4cc75e5555e5beaeb2b06e6');
INSERT INTO "audit_entry" VALUES(79,'2023-08-31 22:00:00.000000',NULL,'person.create','person','23','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','90565507b0fb6c632e328a44eb91ebe68cfb3ce59a111244b43e07eb98c6123a');
INSERT INTO "audit_entry" VALUES(80,'2026-11-25 03:32:39.353930',NULL,'account.open','account','15','["email", "person_id"]','','431775e735491262cf8ab76b0e56e9a84336985af8a46155255cb8dd3ee2e25e');
INSERT INTO "audit_entry" VALUES(81,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','15','["role.trainer"]','','d5b67b7db294e983ff4b3258141ca13aebf0a4bcc464ee633f21bf8585aba0c8');
INSERT INTO "audit_entry" VALUES(82,'2023-08-31 22:00:00.000000',NULL,'person.create','person','24','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','3b9bcded24ba88d278c7bd0b631920127432189146b1159b39fbcc87698a8468');
INSERT INTO "audit_entry" VALUES(83,'2026-11-25 03:32:39.353930',NULL,'account.open','account','16','["email", "person_id"]','','eddaf4e4c14f7e96f131c3fb222d0c56101f9fec76718155b09eee2182a9bf6a');
INSERT INTO "audit_entry" VALUES(84,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','16','["role.trainer"]','','ba98b056bfcef0e514b59ca3d6720a701d839ee69a3d8ba323114b96c852df1f');
INSERT INTO "audit_entry" VALUES(85,'2023-08-31 22:00:00.000000',NULL,'person.create','person','25','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','b4a6f48c03dbf89cdc6462f99507c7017323856d8d43dc35d27b690ac391dae4');
INSERT INTO "audit_entry" VALUES(86,'2026-11-25 03:32:39.353930',NULL,'account.open','account','17','["email", "person_id"]','','b74eee35f5ac9f6c16bd8749c5d7ae143eb9b1da1d80bd515f858484d153ca02');
INSERT INTO "audit_entry" VALUES(87,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','17','["role.trainer"]','','af0e911f7e3aefab5745972e8c1f055ead9dae4f66c62c724a58e4cd417c8291');
INSERT INTO "audit_entry" VALUES(88,'2023-08-31 22:00:00.000000',NULL,'person.create','person','26','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','fff55a003b2f2d7bafab473da9284eb52fa36fcf6cd7846bc482de7007fbac96');
INSERT INTO "audit_entry" VALUES(89,'2026-11-25 03:32:39.353930',NULL,'account.open','account','18','["email", "person_id"]','','ae97223334e1b9fe7569c6f7930ce01b3e735910fe75c58e9627dc55ab2610d7');
INSERT INTO "audit_entry" VALUES(90,'2026-11-25 03:32:39.353930',NULL,'account.grant','account','18','["role.trainer"]','','ce70120684d23057112d13082875aff3a08a524fea58353dfa458e61f9c29078');
INSERT INTO "audit_entry" VALUES(91,'2026-11-25 03:32:39.353930',1,'contact_person.create','contact_person','1','["email", "name", "phone", "role"]','','970cc72478180f1c15259425ce4399df333bbbd41805707709704b134e90e845');
INSERT INTO "audit_entry" VALUES(92,'2026-11-25 03:32:39.353930',1,'import_file.keep','import_file','1','[]','','aeeea28e64e651ea796e395a06f44b86ae98c51c08ea4ed2018ec42ebc90207d');
INSERT INTO "audit_entry" VALUES(93,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','10','["notice 1"]','','ac09f361693ff1fef147a411576c7e4facd2500d79301b25c773767f74bbdb39');
INSERT INTO "audit_entry" VALUES(94,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','10','["notice 2"]','','dcadf47edd0d00c34c8dc4c94441a4cad2a0734e789cb352ef217d26bca87797');
INSERT INTO "audit_entry" VALUES(95,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','1','["notice 1"]','','9e37b56b31524e03d0c00d7fd7aae951495cee355cdd60f48db939e85154b1da');
INSERT INTO "audit_entry" VALUES(96,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','1','["notice 2"]','','b2c3e0e0005f036d843e2b58752cfdbcfe58538a46b57b4d872a9114bc19eda4');
INSERT INTO "audit_entry" VALUES(97,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','2','["notice 1"]','','9607d447db7aba1adf56a6c1dfd38d2b24b55105b7db30db174f3299a7d7f5b4');
INSERT INTO "audit_entry" VALUES(98,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','2','["notice 2"]','','339c05f303c0bc68bae32f694b6122f9610f5445ef928186eae674a1118d05dc');
INSERT INTO "audit_entry" VALUES(99,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','3','["notice 1"]','','ceaf3ad8b2a894385a0f517063f92b3b7b7ccea426f9bf75a66976b50217ee5b');
INSERT INTO "audit_entry" VALUES(100,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','3','["notice 2"]','','a1902c981dc37547338ba68808989a9edd179e2cf7d79f41235225a7e2272bdf');
INSERT INTO "audit_entry" VALUES(101,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','4','["notice 1"]','','5938ee5ae248d122073e81b05b8001a9df81f0ef5fbca446bc597ef3305e9be5');
INSERT INTO "audit_entry" VALUES(102,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','4','["notice 2"]','','4165bcaaa88bc73a93ea8c3ba4d1911f289080fa13762d625b2910ab48dff753');
INSERT INTO "audit_entry" VALUES(103,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','5','["notice 1"]','','a1e28f39fdad565dcc89d8ca4238d2f370932d88d7eacc999c02f1db48c60a76');
INSERT INTO "audit_entry" VALUES(104,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','5','["notice 2"]','','13194cda7ecc9300b3ad50970505066a5daddc8b1d354c0003a6d6ff655f72c8');
INSERT INTO "audit_entry" VALUES(105,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','6','["notice 1"]','','40ec2f0fbf5e48cbc62f1fe71cbca7c975ba1687cbf8a8f7ab776ec665dd0bfd');
INSERT INTO "audit_entry" VALUES(106,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','6','["notice 2"]','','6c729a1a56f8dc278e3a738076979038217c00f798253d5b7d7b48372ac3c707');
INSERT INTO "audit_entry" VALUES(107,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','7','["notice 1"]','','c24a1cb899f127ec94aa2a185d54fd28849ff27285c0b573859523a889001ef6');
INSERT INTO "audit_entry" VALUES(108,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','7','["notice 2"]','','2939aa2435865ef69153610984e88502e9d719cfc21e496711207a172bcf10d3');
INSERT INTO "audit_entry" VALUES(109,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','8','["notice 1"]','','a88c3f5ffeb3f33ca80b06f0de715d71b661a7e66b8907309071ab7d072b1149');
INSERT INTO "audit_entry" VALUES(110,'2023-08-31 22:00:00.000000',NULL,'notice.read','person','8','["notice 2"]','','cfcb4fa41c7aad75775773fb312cf3ee543eade4564d66870908a898c6c710da');
INSERT INTO "audit_entry" VALUES(111,'2026-11-25 03:32:39.353930',5,'data_request.record','data_request','1','["kind", "received_on"]','','3ffb294f3623cd629c9c226e9da166d6c75d5eec5a4d1681d991b3bcf7ea9eb8');
INSERT INTO "audit_entry" VALUES(112,'2026-11-25 03:32:39.353930',5,'data_request.record','data_request','2','["kind", "received_on"]','','87efc5efa78887ac44075643f1d0d7fcbbb9fa5bb0e287e9aa256af3d8e09e07');
INSERT INTO "audit_entry" VALUES(113,'2026-11-25 03:32:39.353930',5,'project.hold','project','1','["from_on", "until_on"]','','be1b35fe3ac0921f98e760a5a11957bcfb4cc0f1df9468bd13338473313a3787');
INSERT INTO "audit_entry" VALUES(114,'2026-10-29 07:00:00.000000',1,'edition.create','edition','1','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','a79bd1b4f023655836c425b0166dba6fe2e92e2524aa64041b9e49184d943183');
INSERT INTO "audit_entry" VALUES(115,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','1','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','39c78605c7b84fcc7ef144a21c75d46b20c48401b25d9ab894eafc4f1deb0c45');
INSERT INTO "audit_entry" VALUES(116,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','2','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','1e043dfbf9d4e77533c8c169a752b4855c73f9b1dd4e804b5c9b5a558485db25');
INSERT INTO "audit_entry" VALUES(117,'2026-10-29 07:00:00.000000',1,'edition.create','edition','2','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','358f62b294be2e47eb82030981af94cc49ba9c55e1b75531feac85d464d16ef1');
INSERT INTO "audit_entry" VALUES(118,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','3','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','6f9cd0f34b69e27cd891ff034c775477549a2f26ce0a57e1f0dace1609d94f5c');
INSERT INTO "audit_entry" VALUES(119,'2026-10-29 07:00:00.000000',1,'edition.publish','edition','2','["changed_at", "published_at", "state"]','','6c48b13ecd772baee9db84c38a44d80b6ef1908b02fd9d5d2beff246684d0ff8');
INSERT INTO "audit_entry" VALUES(120,'2026-11-10 06:06:54.838482',NULL,'enrolment.apply','enrolment','1','["arrival", "state"]','','d2b12f0b8e0006ee8b9a3e3f1343c1c27aa94cb1543a64e2a75615d772157d15');
INSERT INTO "audit_entry" VALUES(121,'2026-11-15 05:13:49.676964',NULL,'enrolment.apply','enrolment','2','["arrival", "state"]','','c6cb16ad1b6cbb55f9d1898fd461086acc7a33a9a467926b16cac7b0f51423b3');
INSERT INTO "audit_entry" VALUES(122,'2026-11-20 04:20:44.515446',NULL,'enrolment.apply','enrolment','3','["arrival", "state"]','','796b8f7ff7912eff1c342a5b68632beafaeceb27fdf28c17ac316c95c7ed2915');
INSERT INTO "audit_entry" VALUES(123,'2026-11-25 03:32:39.353930',1,'edition.cancel','edition','2','["state"]','DEMO: za mało zgłoszeń','04e8058522e35e78f28bd2eeeb0a779395f3d895dbc88f4db672a4d76a1fc530');
INSERT INTO "audit_entry" VALUES(124,'2026-11-25 03:32:39.353930',1,'enrolment.cancel','enrolment','1','["state"]','','5d3f7aa5e86b8be7e8daf6b5a492984a3c8ec875efa907102b2e53a8203168ce');
INSERT INTO "audit_entry" VALUES(125,'2026-11-25 03:32:39.353930',1,'enrolment.cancel','enrolment','2','["state"]','','63353324328610206c6fefdf949cf24b4431cb20a272b92935b4c64a4bed0f0f');
INSERT INTO "audit_entry" VALUES(126,'2026-11-25 03:32:39.353930',1,'enrolment.cancel','enrolment','3','["state"]','','d9364bf5215a34be810fc2e80cd85c0dced3e6cf47475fe7c4d802b9ffb129e5');
INSERT INTO "audit_entry" VALUES(127,'2023-09-04 06:00:00.000000',1,'edition.create','edition','3','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','f2877b455edfc61bf537ef4abd5703a379942dd44cc4136212cefdb801ebcc3b');
INSERT INTO "audit_entry" VALUES(128,'2023-09-04 06:00:00.000000',1,'meeting.create','meeting','4','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','92cac3ee59d69bb564100367b7a15dc49bb4040e7d9091de17a1cb403612071e');
INSERT INTO "audit_entry" VALUES(129,'2023-09-04 06:00:00.000000',1,'edition.publish','edition','3','["changed_at", "published_at", "state"]','','f260fd6b2494d6dd4eafc63dbd43e7f8ccae9784c5c0ef36098b8e1885b44b6b');
INSERT INTO "audit_entry" VALUES(130,'2023-09-14 14:26:06.666667',NULL,'enrolment.apply','enrolment','4','["arrival", "state"]','','3a5908a52a71deaa94ca4193810acc81f45e7d8928d288604022e3cf814bfae1');
INSERT INTO "audit_entry" VALUES(131,'2023-09-17 22:52:13.333334',NULL,'enrolment.apply','enrolment','5','["arrival", "state"]','','37625da8e7ad14258144eb27c34b9e2fdef89aa53c68b91d61be6852d339dafa');
INSERT INTO "audit_entry" VALUES(132,'2023-09-21 07:18:20.000001',NULL,'enrolment.apply','enrolment','6','["arrival", "state"]','','383c4965121578853df26209dc61ea6415e08b1b33a691880e8b8f8d5488356d');
INSERT INTO "audit_entry" VALUES(133,'2023-09-24 15:44:26.666668',NULL,'enrolment.apply','enrolment','7','["arrival", "state"]','','0d44f9e219250f7ca04a96bb0e04a4bc83724a766207ca61f1bdb5686b5e389a');
INSERT INTO "audit_entry" VALUES(134,'2023-09-28 00:10:33.333335',NULL,'enrolment.apply','enrolment','8','["arrival", "state"]','','04ecb0254a244524bbcff0dc9eef960effcbc214706cad93297f827c77e44184');
INSERT INTO "audit_entry" VALUES(135,'2023-10-01 08:36:40.000002',NULL,'enrolment.apply','enrolment','9','["arrival", "state"]','','96b10e8a7cf00713c9b10cc12f4c32393b5193c5d5afc0c25aea9f9b2b9de1f6');
INSERT INTO "audit_entry" VALUES(136,'2023-10-04 17:02:46.666669',NULL,'enrolment.apply','enrolment','10','["arrival", "state"]','','cc0bed1c0059c12fb41fe692c50285d5743746be0d89c3ee7c40e345536fb773');
INSERT INTO "audit_entry" VALUES(137,'2023-10-08 01:28:53.333336',NULL,'enrolment.apply','enrolment','11','["arrival", "state"]','','4536d8d5400f5072d3efe2f6e180ff994036512c45495164295c2c2ade4dd8c9');
INSERT INTO "audit_entry" VALUES(138,'2023-10-11 09:58:00.000000',NULL,'enrolment.withdraw','enrolment','6','["state"]','','acca4d0feb85ec4faf7791570f8340d54f2242ea3cf0390e248b598b5fa6a467');
INSERT INTO "audit_entry" VALUES(139,'2023-10-16 12:10:00.000000',1,'register.mark','meeting','4','["marks"]','','ed29a6ca0a09ea996487d5da51089f9083264de0105f49871ae566f6705ae9aa');
INSERT INTO "audit_entry" VALUES(140,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','1','["began_on"]','','8c1bd0e248c55e28a75e576866d69e6cc6b6ff2b254343971a03ae65f4fe0007');
INSERT INTO "audit_entry" VALUES(141,'2023-10-16 12:10:00.000000',1,'support.begin','support','1','["began_on", "source"]','','7b8c26ff9c46c7d431b54b274d4b96eea4fdb2cc5a117096b5b33c2422209d16');
INSERT INTO "audit_entry" VALUES(142,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','2','["began_on"]','','047c09d3e56d543f10486bb20cd3edbea488d52d347fd0984ff2ddf9b35eca1e');
INSERT INTO "audit_entry" VALUES(143,'2023-10-16 12:10:00.000000',1,'support.begin','support','2','["began_on", "source"]','','d241a41c4d2c4f75cd698ea559ec352c3c71838c3035374ec9f2dab05ff5ae9a');
INSERT INTO "audit_entry" VALUES(144,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','3','["began_on"]','','25320abb78c97773d2480f699be8e3ff475725440d80b54544708b68d01508e8');
INSERT INTO "audit_entry" VALUES(145,'2023-10-16 12:10:00.000000',1,'support.begin','support','3','["began_on", "source"]','','7c765ab9651d9e0d82f6ebf65fc810ce23d0e3e809aa275b8b48c7f896017008');
INSERT INTO "audit_entry" VALUES(146,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','4','["began_on"]','','ab4978e02a3eec719077beb5c3ddb43da7b205d1470931c4153bc60ec7b9b52e');
INSERT INTO "audit_entry" VALUES(147,'2023-10-16 12:10:00.000000',1,'support.begin','support','4','["began_on", "source"]','','6bbce8b40fbc2e7bfff59073403a1c302aaf5b4ae5a87573eaebfbee6c56daf1');
INSERT INTO "audit_entry" VALUES(148,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','5','["began_on"]','','1ca5309710e6a83643c018308e6a28b8324d322d1f9cf77d3da9a26266479e09');
INSERT INTO "audit_entry" VALUES(149,'2023-10-16 12:10:00.000000',1,'support.begin','support','5','["began_on", "source"]','','d1b2932e652965478e2e1362079a37b1659bf2b1cbc6b452e29ae4a3d921f3a3');
INSERT INTO "audit_entry" VALUES(150,'2023-10-16 12:10:00.000000',1,'participation.begin','participation','6','["began_on"]','','ac8c746df694ef9bb1208735993a199eebc40c354bf33030a8a84d6a456bfaa8');
INSERT INTO "audit_entry" VALUES(151,'2023-10-16 12:10:00.000000',1,'support.begin','support','6','["began_on", "source"]','','a41506949ead1b9d9cd94668c83abc096599ebee8b9ca0af31830bec6d225962');
INSERT INTO "audit_entry" VALUES(152,'2023-10-16 12:10:00.000000',1,'institution_participation.begin','institution_participation','1','["staff_began_on"]','','063f4a044df79c55c41338d890bc9f826a10d9719ae7bb2a84fdb5ef57d350b9');
INSERT INTO "audit_entry" VALUES(153,'2023-10-16 12:10:00.000000',1,'institution_participation.begin','institution_participation','2','["staff_began_on"]','','5e8ef8dbbdd89074f456e25a22d69a13ea489d23548a10cf52f604488ee7b99e');
INSERT INTO "audit_entry" VALUES(154,'2023-10-16 12:10:00.000000',1,'institution_participation.begin','institution_participation','3','["staff_began_on"]','','07ec102fd3915db99d6eabbb282e97334ad9779ea4f407fc40db262808c2eac6');
INSERT INTO "audit_entry" VALUES(155,'2023-10-16 12:10:00.000000',1,'institution_participation.begin','institution_participation','4','["staff_began_on"]','','8098d51d78be7b72352f96d82dc879b7edcc76dbc0ffdf488353b249cab1f7bb');
INSERT INTO "audit_entry" VALUES(156,'2023-10-16 12:15:00.000000',1,'register.close','meeting','4','["closed_at"]','','7babaddda8eddf97a1e3e4da04d1db59de46338c657136a2dce71326b1973019');
INSERT INTO "audit_entry" VALUES(157,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','1','["number"]','','11f5d0a005c0997ccc935be6c54083ded9def8ce889cdd38b68b52e73cef5627');
INSERT INTO "audit_entry" VALUES(158,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','2','["number"]','','175f8d7bf3b1709fd65dacc2528d0f34f061d907a2a814e0552822037c402dd3');
INSERT INTO "audit_entry" VALUES(159,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','3','["number"]','','77c6639efd797cc099a545ff7c840a02d276d328743a722992753698393868fa');
INSERT INTO "audit_entry" VALUES(160,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','4','["number"]','','50a9f8dba1360ddcf41d2d80d74c01cec42ba26f26614f8da2ecebf5ebd6ff17');
INSERT INTO "audit_entry" VALUES(161,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','5','["number"]','','1784147942a741464ec8f9c0c014d8ece4e355bb060397b57a1663a100c260d4');
INSERT INTO "audit_entry" VALUES(162,'2023-10-18 12:00:00.000000',1,'certificate.issue','certificate','6','["number"]','','9b61f29580bc2c0b5b3ba094c30b0179d489c964748470435871243b360ce44f');
INSERT INTO "audit_entry" VALUES(163,'2026-10-21 06:00:00.000000',1,'edition.create','edition','4','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','6b2653c2c1d72a9a5415e798f5138f923fbcede66d4662aaebab30b94ff86fe3');
INSERT INTO "audit_entry" VALUES(164,'2026-10-21 06:00:00.000000',1,'meeting.create','meeting','5','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','cd062cd73e070aebdc057121b54959b67a2ab691108117c0e672112e278926bf');
INSERT INTO "audit_entry" VALUES(165,'2026-10-21 06:00:00.000000',1,'meeting.create','meeting','6','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','8ba54164566702cf1f811793982185ecbb1284c0118b5cf53679bc20ca5e6008');
INSERT INTO "audit_entry" VALUES(166,'2026-10-21 06:00:00.000000',1,'meeting.create','meeting','7','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','ee4adc4592b25b33938b42bab8f6e29cd76195d779d710495db6ecce84b93391');
INSERT INTO "audit_entry" VALUES(167,'2026-10-21 06:00:00.000000',1,'edition.publish','edition','4','["changed_at", "published_at", "state"]','','04a72207c4e8c1693e5cb3b077d735caf5ce88c456ee81166e785145b0ec7b93');
INSERT INTO "audit_entry" VALUES(168,'2026-10-29 23:26:06.666667',NULL,'enrolment.apply','enrolment','12','["arrival", "state"]','','8567583bd2a6cc3e1e9b66c59164878e7d18b6a677ade2441e1ad3f2946dca4f');
INSERT INTO "audit_entry" VALUES(169,'2026-10-31 15:52:13.333334',NULL,'enrolment.apply','enrolment','13','["arrival", "state"]','','ddb1f4291a79de7b8c5c27413bdcaa38412734522bc467a8721a7bc36cbc27e3');
INSERT INTO "audit_entry" VALUES(170,'2026-11-02 08:18:20.000001',NULL,'enrolment.apply','enrolment','14','["arrival", "state"]','','fa9a3ebb42c51dfee36342c0f57504e85ce88c98902144f7e6f2acf3680e05aa');
INSERT INTO "audit_entry" VALUES(171,'2026-11-04 00:44:26.666668',NULL,'enrolment.apply','enrolment','15','["arrival", "state"]','','3797e5db525b6c2a0c6f6524a89c0b880055cc7050b33d32cf78e112b5f236e1');
INSERT INTO "audit_entry" VALUES(172,'2026-11-05 17:10:33.333335',NULL,'enrolment.apply','enrolment','16','["arrival", "state"]','','e548c16aa0cb286e7a73bb430f6af6d5420780962687e17c4dbf067f1b432a3b');
INSERT INTO "audit_entry" VALUES(173,'2026-11-07 09:36:40.000002',NULL,'enrolment.apply','enrolment','17','["arrival", "state"]','','1fe64435091d0a4356c698e1ef98b6014c8abdfb242ae9877d3f284e32769d31');
INSERT INTO "audit_entry" VALUES(174,'2026-11-09 02:02:46.666669',NULL,'enrolment.apply','enrolment','18','["arrival", "state"]','','e7e66f51f3925f561c1e6f19b3c83ef6986bf3f07a3b282e9163a281757b9f03');
INSERT INTO "audit_entry" VALUES(175,'2026-11-10 18:28:53.333336',NULL,'enrolment.apply','enrolment','19','["arrival", "state"]','','af63dc1a7cd1bbd996dcadec070b297da2816a3f91d4556db2e721f7e6c424bd');
INSERT INTO "audit_entry" VALUES(176,'2026-11-17 15:10:00.000000',1,'register.mark','meeting','5','["marks"]','','5d0aa88762c32a1fdef3124c47cab70bf07419e215ae326ed6f5f147e5bea849');
INSERT INTO "audit_entry" VALUES(177,'2026-11-17 15:10:00.000000',1,'participation.begin','participation','7','["began_on"]','','a85930c5d8b799d29b9f5b69b827b66c4007431189d495dee892b10427a8fdab');
INSERT INTO "audit_entry" VALUES(178,'2026-11-17 15:10:00.000000',1,'support.begin','support','7','["began_on", "source"]','','53fb3fed39ba8e2b0d538ecaefc8e71f623981c66a492504580c6e5b28594c48');
INSERT INTO "audit_entry" VALUES(179,'2026-11-17 15:10:00.000000',1,'support.begin','support','8','["began_on", "source"]','','0ba69386a6f49136d67ce0e4b8031c844a83fd802ed2982fdc6ab55c9304b2d9');
INSERT INTO "audit_entry" VALUES(180,'2026-11-17 15:10:00.000000',1,'support.begin','support','9','["began_on", "source"]','','678f19ab00f07a67d911f3402601370a2f1d1d26ec2985be7dd3b67fc1337f3f');
INSERT INTO "audit_entry" VALUES(181,'2026-11-17 15:10:00.000000',1,'participation.begin','participation','8','["began_on"]','','57477520a08608d9ceaf7afacf1f3d5cdd584ba285c9363737ffc61d4d10d385');
INSERT INTO "audit_entry" VALUES(182,'2026-11-17 15:10:00.000000',1,'support.begin','support','10','["began_on", "source"]','','0fc145ab70087c16fc6bc34fb9cb165503824d9c63f2085969d40227217b5dee');
INSERT INTO "audit_entry" VALUES(183,'2026-11-17 15:10:00.000000',1,'participation.begin','participation','9','["began_on"]','','ac49b5d2419f09370d0cfc1fd48cce2fab6e2164250e76b8e7a8982afe1ee4d5');
INSERT INTO "audit_entry" VALUES(184,'2026-11-17 15:10:00.000000',1,'support.begin','support','11','["began_on", "source"]','','9028e00dce2585d4ff538e9852a22ee63d704ec2fb0df3cf302f41d9b272d0d7');
INSERT INTO "audit_entry" VALUES(185,'2026-11-17 15:15:00.000000',1,'register.close','meeting','5','["closed_at"]','','747378353215c9be7367ff41ecc2266a6ebec3fe0fda82784e1850ae1d072117');
INSERT INTO "audit_entry" VALUES(186,'2026-10-29 07:00:00.000000',1,'edition.create','edition','5','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','33e4934e7701e7e3135494bb04198083f0db3b99b49c4ec7b68f839830b2d159');
INSERT INTO "audit_entry" VALUES(187,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','8','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','260926d260b069123cb360eb61fdb7e117e9375be5329f71d8a5e4da21acac51');
INSERT INTO "audit_entry" VALUES(188,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','9','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','ba584ac35b179bc7a8f4858d1190444a83de79365b691addf365d01f3c62dc1c');
INSERT INTO "audit_entry" VALUES(189,'2026-10-29 07:00:00.000000',1,'edition.publish','edition','5','["changed_at", "published_at", "state"]','','dae3cb470a7399fe980447731e6eca6f26fe92ff5660e8a9953e4408288ab539');
INSERT INTO "audit_entry" VALUES(190,'2026-11-07 11:56:24.372659',NULL,'enrolment.apply','enrolment','20','["arrival", "state"]','','829e6e886c59e9aeea3fee2444f8e83e0e32145af19ef248f1ff25d78598ffd6');
INSERT INTO "audit_entry" VALUES(191,'2026-11-09 16:52:48.745318',NULL,'enrolment.apply','enrolment','21','["arrival", "state"]','','0392f874c761bf0c043c916cc5e5cec0a170f19341997c5bab5db06fb8cc971a');
INSERT INTO "audit_entry" VALUES(192,'2026-11-11 21:49:13.117977',NULL,'enrolment.apply','enrolment','22','["arrival", "state"]','','89c9db46e5655f10aeeb602fe33db251ae220d16feddbc025166b7e418792b83');
INSERT INTO "audit_entry" VALUES(193,'2026-11-14 02:45:37.490636',NULL,'enrolment.apply','enrolment','23','["arrival", "state"]','','bd39c2f5da362d6224f0697d009ca43a2317412ee7b3807e2be01bbbbc1cc348');
INSERT INTO "audit_entry" VALUES(194,'2026-11-16 07:42:01.863295',NULL,'enrolment.apply','enrolment','24','["arrival", "state"]','','f11ae270dd841b9f502d766c66f7c99ac4402d40f910c9b144eeaa5eb286b0ec');
INSERT INTO "audit_entry" VALUES(195,'2026-11-18 12:38:26.235954',NULL,'enrolment.apply','enrolment','25','["arrival", "state"]','','93339f0c9e85072776263d160eb68c9fa506ffca6457bfaf7c036748c420d93b');
INSERT INTO "audit_entry" VALUES(196,'2026-11-20 17:34:50.608613',NULL,'enrolment.apply','enrolment','26','["arrival", "state"]','','eca70e1e73aa6f6e035f83054b046144f13b69f95b426bc3f9460c590cdffd38');
INSERT INTO "audit_entry" VALUES(197,'2026-11-22 22:31:14.981272',NULL,'enrolment.apply','enrolment','27','["arrival", "state"]','','1182170872f74b2bf4f9101e054d9d7e3e0e8f32ffed120e0bf9b4da06447d2f');
INSERT INTO "audit_entry" VALUES(198,'2026-11-25 03:30:39.353930',NULL,'enrolment.withdraw','enrolment','22','["state"]','','644b596a39f9611535fcd6ba5f6c881b25ccd9f787b23dea60908ca1c53961b6');
INSERT INTO "audit_entry" VALUES(199,'2026-11-25 03:30:39.353930',NULL,'enrolment.promote','enrolment','25','["seated_at", "state"]','','33f929b459f91bb9b60b182acbadd168a51578a6fd85ec299106ff46c6124328');
INSERT INTO "audit_entry" VALUES(200,'2026-10-29 07:00:00.000000',1,'edition.create','edition','6','["code", "completion_percent", "contact_email", "contact_name", "enrol_from_at", "enrol_until_at", "note_en", "note_pl", "teaching_hour_minutes"]','','d57a57dca589e1c0b8b54128e0bbc0863350534f7c34039fddcd324a2dc49185');
INSERT INTO "audit_entry" VALUES(201,'2026-10-29 07:00:00.000000',1,'meeting.create','meeting','10','["break_minutes", "ends_at", "link", "room", "starts_at", "topic_en", "topic_pl", "trainer_id", "venue_id"]','','76a91c4f2abf9b1b1963a1fadaad29e6c37f4a37585a6d6794b9538fd8c99bfe');
INSERT INTO "audit_entry" VALUES(202,'2026-10-29 07:00:00.000000',1,'edition.publish','edition','6','["changed_at", "published_at", "state"]','','85f09672445f18b00803cdb57115b12b182bd7d70c3797853601e43e7e86781a');
INSERT INTO "audit_entry" VALUES(203,'2026-11-07 06:38:45.935393',NULL,'enrolment.apply','enrolment','28','["arrival", "state"]','','684648690f38b83ff1e07f145b44e3e35ce0edf83d56f65d8047482b79cd40bb');
INSERT INTO "audit_entry" VALUES(204,'2026-11-09 06:17:31.870786',NULL,'enrolment.apply','enrolment','29','["arrival", "state"]','','53c3fe7b4105ad35379dc99f70150e028c6dc244866c0841f2ea8473671ed8df');
INSERT INTO "audit_entry" VALUES(205,'2026-11-11 05:56:17.806179',NULL,'enrolment.apply','enrolment','30','["arrival", "state"]','','5e23e10aea397f0467e54d152664dd38314210a3e03e5f8e427e3066851d750c');
INSERT INTO "audit_entry" VALUES(206,'2026-11-13 05:35:03.741572',NULL,'enrolment.apply','enrolment','31','["arrival", "state"]','','aacaa1b4c2dee5ba657cdc7fa363506cb7c24ba826b0a1457a130eeef1d1baee');
INSERT INTO "audit_entry" VALUES(207,'2026-11-15 05:13:49.676965',NULL,'enrolment.apply','enrolment','32','["arrival", "state"]','','27e741de2b473b110aaeb716a8c6c4cf703ed4176c2f6bccc96e4db5a016111c');
INSERT INTO "audit_entry" VALUES(208,'2026-11-17 04:52:35.612358',NULL,'enrolment.apply','enrolment','33','["arrival", "state"]','','3c604f0a5137f5f6b0e4c41f2583a04a5ba38f7ccd07a6ac1c5ae2c3053be228');
INSERT INTO "audit_entry" VALUES(209,'2026-11-19 04:31:21.547751',NULL,'enrolment.apply','enrolment','34','["arrival", "state"]','','1559ae0b305d31f17614d6a4497c2627e685afad4c2a36d54b2c94c402596720');
INSERT INTO "audit_entry" VALUES(210,'2026-11-21 04:10:07.483144',NULL,'enrolment.apply','enrolment','35','["arrival", "state"]','','483e34672ca641937bbd59857c6a6690fa1856a8230da0aadf7d4d274e604a07');
INSERT INTO "audit_entry" VALUES(211,'2026-11-23 03:48:53.418537',NULL,'enrolment.apply','enrolment','36','["arrival", "state"]','','ddbeed954a3a3f32faba40889b2bfad5e342d049be58bfb84a9faea50685c8ed');
INSERT INTO "audit_entry" VALUES(212,'2026-11-25 03:30:39.353930',NULL,'enrolment.withdraw','enrolment','30','["state"]','','b3e84016c47debc7bffc6135a5c436c34d0ec24956d69f7d96868adf74ab2738');
INSERT INTO "audit_entry" VALUES(213,'2026-11-25 03:32:39.353930',1,'assessment.record','assessment','1','["assessed_on", "assessor", "document", "result"]','','140a54ccad8a5abd7161b757239d6e27b0f713fbd38775ac1f7778b4828db3a0');
INSERT INTO "audit_entry" VALUES(214,'2026-11-25 03:32:39.353930',1,'participation.end','participation','1','["ended_as_planned", "ended_on", "exit_situation"]','','f8ce15a4553e7cf2edbe027259346da3847a1a5d3888e2ec08d7e037fdbef924');
INSERT INTO "audit_entry" VALUES(215,'2026-11-25 03:32:39.353930',1,'participation.end','participation','6','["ended_as_planned", "ended_on", "exit_situation"]','','740bdf7fc17064190e113df0120a68615a18a87db4425a74e581dbb743378e1a');
INSERT INTO "audit_entry" VALUES(216,'2026-11-25 03:32:39.353930',1,'qualification.create','qualification','1','["document", "issued_on", "issuer", "kind", "legal_basis", "speciality"]','','b4115c2615235611cf589f39538d2499e557ad8a349188dabb669134cdea3520');
INSERT INTO "audit_entry" VALUES(217,'2026-11-25 03:32:39.353930',1,'qualification.create','qualification','2','["document", "issued_on", "issuer", "kind", "legal_basis", "speciality"]','','5cc6fb144daf78bd1cfe9814b708351715ddca3d9949d210ee5758d771e4d56c');
INSERT INTO "audit_entry" VALUES(218,'2026-11-25 03:32:39.353930',1,'post.begin','post','27','["from_on", "institution_id", "is_main", "position", "staff_group_code", "until_on"]','','5c9e21f267b1a1493ae84283341376f3458b56e179a21495ff00b0a66e27e45c');
INSERT INTO "audit_entry" VALUES(219,'2026-11-25 03:32:39.353930',1,'person.create','person','27','["email", "first_name", "institution_id", "is_demo", "language", "last_name", "phone", "position", "staff_group"]','','947d518878b0297b10f72a8f5c9318663a69e04a62bf7afb35e3312babbc2d5e');
INSERT INTO "audit_entry" VALUES(220,'2026-11-25 03:32:39.353930',1,'person.participant_form','person','27','["birth_on", "sex"]','','e488b6c6bc3f36afe079d93d8bf22e5be76823716b3bf9d6148310116bc0f80d');
INSERT INTO "audit_entry" VALUES(221,'2026-11-25 03:32:39.353930',1,'past_file.keep','past_file','1','[]','','3d82afc43470e61a08f06edec124ca20ff8cec11bf7f6b31810a907ae1fc9eee');
INSERT INTO "audit_entry" VALUES(222,'2026-11-25 03:32:39.353930',1,'participation.past','participation','1','["supports"]','','92f43d41a93f31ab31cc51f378f7ae0914246435d856c68fc9fdf60fc1e85817');
INSERT INTO "audit_entry" VALUES(223,'2026-11-25 03:32:39.353930',1,'past_certificate.record','past_certificate','1','["number"]','','93a2bd8f1559e629cf512f705c48f037bf7f0eccf0d33a88616b9b01887cfbee');
INSERT INTO "audit_entry" VALUES(224,'2026-11-25 03:32:39.353930',1,'participation.past','participation','7','["began_on", "supports"]','','baa0070534a0aa3fc2daa79acf6a73b5a68dd897e6151c8f8108a39b2fd9123d');
INSERT INTO "audit_entry" VALUES(225,'2026-11-25 03:32:39.353930',1,'past_certificate.record','past_certificate','2','["number"]','','da9554d6a60b15509e096d4b4c52b35c038e74db70c630ec2ec8d07071a0ce04');
INSERT INTO "audit_entry" VALUES(226,'2026-11-25 03:32:39.353930',1,'participation.past','participation','2','["supports"]','','521b3eb9092db6b8c154eef2236716ed0edea920cf87e50a215d0d8942e2a185');
INSERT INTO "audit_entry" VALUES(227,'2026-11-25 03:32:39.353930',1,'past_certificate.record','past_certificate','3','["number"]','','2a5bcda7b5883b97410014d651c876e71c4f0206cdd1b73d824c0967da5b7e55');
INSERT INTO "audit_entry" VALUES(228,'2026-11-25 03:32:39.353930',1,'participation.past','participation','3','["supports"]','','e796e18eb94dd85ec71a82f5ed387933a771c74ce520fc37440d6055453adff5');
INSERT INTO "audit_entry" VALUES(229,'2026-11-25 03:32:39.353930',1,'past_certificate.record','past_certificate','4','["number"]','','fb99e1e3e05312070b139cf4604c686aeb4c10a93b3c6e523e568b9f45d5c87f');
INSERT INTO "audit_entry" VALUES(230,'2026-11-25 03:32:39.353930',1,'participation.past','participation','4','["supports"]','','ad3eef936eaa004570bcd4731e42661d3c195880060e575b1c6540af9d4a7545');
INSERT INTO "audit_entry" VALUES(231,'2026-11-25 03:32:39.353930',1,'past_certificate.record','past_certificate','5','["number"]','','c7df8fa3d3421fb3ee2b2805235ed94d4f887c4e31d259e3ada7111ac24e4f94');
INSERT INTO "audit_entry" VALUES(232,'2026-11-25 03:32:39.353930',1,'past_file.take_over','past_file','1','["rows"]','','ce9077cb92452cdd49189574d4f913ac1f390e1e982db4d7c41aef9121e1360b');
INSERT INTO "audit_entry" VALUES(233,'2026-11-25 03:32:39.353930',1,'past_file.keep','past_file','2','[]','','9cb8affa462a807df85e35d6de1d878cf4ade5f5a42ac0ffb1a42e09aad2ca9b');
CREATE TABLE audit_head (
	id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (id), 
	CONSTRAINT ck_audit_head_single CHECK (id = 1)
);
INSERT INTO "audit_head" VALUES(1,233,'9cb8affa462a807df85e35d6de1d878cf4ade5f5a42ac0ffb1a42e09aad2ca9b');
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
INSERT INTO "certificate" VALUES(1,'hqhkammjvuq2n',2023,1,'1/KPS/2023','f1de542e5179647f999581e8c015dd8d9ea888700592f1e2ed65c0bb21704efe',8,3,5,'4bFfE0jGWLyxmE6FDFgADp/SXRSZku7f3FY758R3C2kur8x8N1xhM7rAzA8H0FmGfLbwfkrFrMuLOZn9g0LEq6mrvdZiwnMZuvG2pWVyOnMTOjEOg1wXDnm8nVaCs5/FTtAx04Gpg/cNgx4fjKFBMBD3VJpxqLoPbmq4SpHwNCeRDVg8UUyyOuFw1qjla7V626kyGMpPKiVxLNwZ5qb1pmu9/2Mb5uX3Fx+AP/5JwdQJP/YShy82Og5puNjtoOIuM6BRPjPLAnnpQyWF/7tCIlk9nTHtiB90Tw+zJUjEArZfLSEvxee2ilkIeSvwyhxAQ4KjeVZse5xMEdWyji0bBklc19XfYzLllVTABI4HNqpPGcmkD6vTrogzV4X7DjUw4bkwRPBSewxQ8XCHlDR6FhQJO/87POUwck3cEUxvdZglSuar9MhwpjRJsPBAukHwFnzR8DUZNjBIevVuR1GRFd4eWdSVQ0X+2vLIDezr39+NphCmsNdXU16E9IXJ+loZbDt3BZDuUzMjH5PLquJwV4mW6Kl5FJ48WRwyJetRamqM6dV+3rAPNGR/gMbWD9CokSJgZjT/rvTV6p0zV0ry2o0tZ/CrwkJCFZgtnbzL8/1+8jTYThpJa3NFLvuffDzAlSYWNNz70rRN8TM+ATXNosYjRlXYH8xClNhlVoxiP342GeNvuieMrX/Q3ASxR5EXBthzAujJrBqIlOyeC3vVoeZIKpzTvHzkt6jk8CcbnuNnCIW2ayuwnzZmLPefe+D/rWe3Fxum8hb+ZpQ1rwpTpeq4dtvzntKLDUtd+F+Efs4Lsaaz4c0Z0+hzuYOX70oluo73Px1j5c47jwI4UBohYMzLpWL5+0wNTYVuDc7AAhXNnPvmRjM+a+6Ev5qpYHLCJ5P14+dT+f9uR2yOUpyrqT+lvHo6gQxeSBvjBYLQel+uTjUftktf8ax0OwPCXvAlU/oedWDq8wNq+T30eZDW04cB5Z9kNRzkwr4KLhvCV6KDIofA3HsDXT4m+CYpp7erC0/jR4vaEQZaXx36A8RAajcf+3vI65QgQH5Dexy2PXmp1yxT/9lVx6Lxrrzf0j5x0FZybvP0hD2VObpIMlbxfD/ybeI3j9vJ+F70xTR00n7iFGQnvyQoLJce9UK36wVDRPFwyrysE6ZLAM6upfqIe1rLElVBqVlnn7RUhkuhrCyqvUabDCPiaBy2/EhfMip18tPosrpZ8eh7Jontt6y6ztKO8N6juFi08YRtiFb1g1poiyytcczFIUiM2y1udR8QDtDAvdNjspqxqlpD39t7Y8r5yfgzZ3hyYauHh/jXuvj/KSgb5Lsqwkudddbf0vmgaieIrWBVplmhUrxUQHYczm+Alcy8o6FXmsmY70Y/9c8MLj/Rjo5DcHnfIi1gVVmiKK4Vy/Hj/AXE2l1PdzTJc0PyL9Y9IWhuwEJFyhSvC613ord+PfsIG+vjnMWWNiIINHsfmCyYomeVB6g++qntKJ9LqrDXJ3fdmZg7sPYOT9WXx76MaEVa0FxzualurbngRufA1a3aqVcrlbM0TVtpz/afCkffyPeZW0R+nGluf1I79rW1iwo1ikP+LIo4MmfqgIF1yZKLW37Ogxqf0x4vPp85rtoslDbydEuLv9ewgZO4xYQ0yEJwoy7mPOr0qmFTpOx7Dn3I2nPe49xuUjPJdZwjRjv+YYySJ9HznAj6hlXYgGbeS52xcN651Z0ISM9B+CzAlUBx1V5Z80rx6BML0MDtkGJ7DkTpU6wWDp3jzsnWwwfxGfxlhM/XFgB0g71obiLZd6lf5FzbDVUXweEcGiAXOqhIUMVsu3yLAAXi0MmeUQoPGrDOhb/6QbiK4h3ZXZs8KCrMR0Y1cUiPEvzYgJOTEKXwSuxCOG8e7xKdNiIqpptw77bjWbwtvHFPiVVupC3a3UMnhPATFPT1qy+kCVI6/v1hlEF5WjlM6LsBbVQEkeJ1GvwNljj0S5niv+NEK/QPXB4t+ZdjM+eCrs9s9KZo3onfibXlvaKSVnHcvlki7FuuIL75vQGWlITUn3ZpuF2gJQF/iIynn2OCwspfs1IonxNbvQbYKyS3epER1c9AnVZkGDLPau7UwiiSBM0S+UeE7nyFRXbCJyTHLdDQ8bJRhVuYt89a9QOy1KX2o7PJU3VOFH8BkSwOOmu528LcBUheu1tRT8cmByZbtz3Q+TMO5BByhNHJXheI+J10Irp05jeLZcLo8EnoFNgE5zLJo9s/2R906pefq5ZT8jYMwOYEYjhBB89sYPIrD0XrFHTQlFEXetII+NmYJjX0lpPUBU/LpE9WCvx1p0i59QP/z3vbTR4wdK5q5957DwxpZl2frpKKOrfcvPOQoVY8ezatB0tzzNDjuBuBJoZLJNUGrM40+/umodRrk+N+MpXYxy6B0KlsfHxLvSK/xLeaDI1VTatDUKO9Y1kX9tNKZUp7hlNCydHF4uDPJDfFW2ElwMpqU3i+R7WuCg8OPeRNnxrmpgdV2ZZTv1LZEwZhgYhtWo9EC5S2i7Pys6L/0IdeYwgmruYQCPFlhtVt+8xdck0mwVHiX4ghCCxyBucPEMpN5jRtuqBiX0JwSgIozCjF8VFNojNlHCy8Ujkt7GFO/zzFV4fKXwiJZqhHSwetlXbtPqNsG/1BQCFOsuhfiYLVkKp3NBM4OaGJfVeEJYz0A1jUlVl7G8Ka7y4dm5si6vhXiwHSVMSXm/hO4qIyikJCqxKb2Y6gzG00LuLzABj+wi6qVpPFgaQaLQo0xSLP8x9Vue4Ix4V2i/3dxTRkywSfycgUZreeACrxutUsNnRawUxmEZyxo1krQibeyLB9Vp0XjtxPuQVzw7EjqIQ2uqxLww7hMMIH4Bdg+svQnJ2rJ0cr1ACdQ7A+wRtQ6SoYzNm4Z+kF321wQKkmw+zCydYvBleByl3PoIhVMdP3OCKdyjKBX8BMarjBJdv58vbhH9nZUzkehe87yJUUbmelufZApCkh72xCbzk8j2iCnI9ZvGsT5OKpw3a92qpn9fnJqnr1o81NQfoMpV8fJLrM8BT7wSfPu4JD/WhaIQhICC2hnfk6vxLrnjbPQ5YJ4hyQ+/xYfmhpkT3Vt5mHjK4tJ6+tAuxh6S9/oqhdnYqKMHXpN6RyHaMuHAM8NoMc4ogOmZ/TrEigkkr6E0m7MIO33LefTaGMhuYZRoCiygIonqn/Z4b6UTZiZA3F0bTWZDI=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(2,'m3jd4gnup2bfq',2023,2,'2/KPS/2023','f1551061beb462f4d749a72e1c30eda7d022807527d7bb7d70adae9cd8b7e688',4,3,6,'4bFfEyEpTWrMJk0OQ3a9kGpNuc5NG0QQ9Hus+lpcWonxus9ZC8Xnujqrc/V9D8phZLV2N2hFXTYdtOz/K1GdzVsImBborIDBdkPnB6CHp5K0Ew38Y6aWdIlQWtaVGXuxUnonvfqpnMPYrTTj5BSSngUXM8KYhhSbNPDMulvCeRvtrusz7EPjItGl28hRa8Bs8F4xwuSQK2Q9aDeIV85Jkd4jZP8PWngLvaHYJsMEMiu8BmvYMIwY9xDh8ZIlkLZ+aD/HoyblSmlScbRpZHbJUogPW7JDchxXy7vCN8tcE+CTCLwgkb7hgWkIgyXkNq82vrDQhCrCbfz5NAhTLe7gg5e/AipPypl8uO0GhILJRtiZVlUMOqn2W08As8QglwtIOoGO++8rmoFpzChb6Tr5FWzH3TBx5MnTwY0QebFx/qZ8nj+w6fMW0GAb7zmZEJrRUOg1EOKypi4K11o5CvYKtSYi6KMUbTsR3EWtRvsFgLFsbyFirEbF7qW4wehVVEM4ZzASKfFlXoacYdpvlJA4MWfZhafFTsgFu/VicZbvKRpFCi5Xi5ihrip1+pNBM5ZpW2fq7FZJE4kMCX6eXyx6LGMQa+D+tUMlOf/aSnkA+5fpt+o5SuvWk3DFF9sP+LvDIpgMu2uUVkuGuAvWlKYyWTUNUEX4Y62s+6JUgfE2V2kfQyMHfAOMfXFQOf9Psad7h8xxZnfp9BK0VSciqCiaU/5cflEhGf+h1J8MAee8HmT7YCamdG6wsYycdoFbWS8+veL+Mqy4aqjHm51byK5T6EQCE0kM6tXOlY8RHG2xzSIKyDxOQoKVw5ZwYwRajP2FmSmvynV3l1mc76K67MBCgW4tx7lQWJBLdii5nCwPDMh6GPF+LCy1YlSNHY2miCJqcqP4mGUkzXsKMqnFUDyOJSVB1xGY/QKWRCIK/wwnJoCNTQI8DFqdODF0w09ZTAzHL6ODLYvrsMBDim0i8Dg4bZm9gK4CodRpM9JVT8a0kS1vovf386eE0DJmqjFoUcxH1993qIj280cnN/GMf2D4WcmLHMLHu93pau8F2xbE+dmDk1TelHYMBZYU5K76VhuT3iVluTVAmQsuVdAWpa9+YgplrUv5w4KRNqRMzeMf2f7iuK0i4Uw0+eBTQ1eH106x+vuUbzHR0ErwfepFsYZtXQPJWM1R2FLOanbLrx+f38AHd5FJEA77n1DdmYXYTe82cA0IJY2nwWGgfGjFZ/4fLa9t3QQiy0G3mDji74vkeAuA0IkyK1qyM5nSBOsmKzaglNUsrGFw+MqCWWhJOLQbmrg60Ai5usXFowKwvS3RzhEm71tWm69Gn5b8wqVDbAf22iqFJV+vejba6cJAMAjQXYnJ7qSJGXb6x9+DLQxt9CieMz6778lYbjTeK3jfJzp98QmrKYVbY3HjAKwh24+mzW+E9wxBK/YSbajceH/OG5y+IdcCz9yLN9zLnj77x79dtc3oM0RlG/1qGyPCzY54Pjw0ckQfM2T0vqMRCkMRLShmIOeB5HwsEKu9Xz9kjc2mpEzXvGvsax7CobHdWA/gpjZ+CnNmQEE7HwDpflSdKGo1MLNzM8yRf0LfwndY9vGz83qwnks7k+VVOlyF/A3ZiCcAgr1/7lyaVrH6QQlPPZ1mBMNjWkBbPOx8Ew1cz2KMxbbfXe9RzFg3d28+dPcJ+P+INaAv4yH+EjXwnFCVVuICtt5CW6uRWFHHgqkkyIFlVq6+pnvBUnz6uWe664CYczW2+k1ADL2Snyerr11dKoP8fmVpaPmuQ8A1glkeQ/9R9TxxuUjvaBaYCwr3WAoDdvgQzHxFKj8uU1Wh9Vo/mEuZGFMCPGPGUiBdGoSLZIClbTJ7bRBp1NXRIEwLR6VRHPjUUfoPg4CuA5kV8UMB+MLJLkHrZ0trj+ha9UrkVaVkPYnAk6dR5HHfJWCNChx7bXgMlxYrx9xdRfGuuEIfl73Et79m0P7R/0FTmZwNEOkHkm5ebKhYdFIcSJe2ilH8Tb9Ri4EdOmVzEG9muAxzpJjzul8tlF0lHnbYQ7dITIjBJQY5tidUl5sev4XxBS4LiW3SDYExt8bht52O/oCYnURe91VYpd+UeiY/qB5U9d5NZSyYVSJ0RjYmE2/bJlTMLqiUSIO+onxTIhMPcSo2+MVUlg8CGEIwc+13tHqtAT/5iEbgsKI3l3I5h64u8tQRMaccaMIogpOAevlJ7fvZ8ruQgQlwG5Fh9lcZ4iPNEPawkorobO1a3vYwWmTrZCTA3v9ejN2sM9cubiPysSSCYOfmFiZuDTQWUJXTOxS+RseOOueOhZ/pbd9NIt0eaGN1ALLY0YCVyayoIU8hM8FrPVeWWjeXXJ4BGQ151DuoyJ5LUzj23YHiI3pQ/J+pFEDhvsKFVVD++kgYr4PZSNRDoEGR8Ic5k/xTD8dv6ltskYzWNoRmk5NSRJWaMywnOusg56fcjE7dLvE1cBQaMz6opA3zcQ4WMQsWG6Vr18Ej6+3Hfl26pt5P0dkk6vx+NY3AxfwLDHitLJdHP7x6qAktbRrYBql45CWY59WQjunpaHYacNZRbu33Zr/5FXx4gJ4b4s8L0bKkJ4Exi6NCpzgwNhcfc4iBtxJc9bOENnywDbXVGjlwBCbSgiYjZwXmmZ7OSBxFwoMauv4XnEabrS/IKe4koHvh5PQLZdh3wg38RA1cCI35Ys0i/GufPVHqwySJo3fCGBP0kxaYQF0LYYvPuG1AJjIIyzLeuZAt01qOzWI/rLGGuzygieJexBAqYXaOPnjc6OM4eNoX9L/gANvVeXhuBWSN3ZpMsWWVpegbebPUzrhwWDiY7LCKmgxi4bGWRbZoiztnYZbrgS7GPV5PaLbjISEi6RCY2p6HHRKdJy+0+YkeJ/qV0hM6DQEkNeKYxHIkNttzl+CME5fpJUBdkGXATFY3zti8W3xTy1mn0ZMt0J1FRBtCK0vfjIeRVcLUiNAAn+SeWH2LXAL3Jf8MyLgIcMRKf6tLjuQcdFbcoJTjQet85v0c1cEsV7TOTTWxW/WyMzFmhXYmFz6D9qBevRBVnQemoBHwg90PDdlt3ZCnOSlyjj2NPwCiJLBLVpu7LIMkOZy1LVdMSg0g/Kz9FbXOn59FE2GZJcMDamMLGhTBrpT1psT7pSWVXm84d+9MVe4CXC/n6oNryzNoLiZVeFZF33XhSSDiLqDJrq9BWXWxZAPO6g4nZg==','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(3,'c66vzu4tn5med',2023,3,'3/KPS/2023','527b22072f1bcbb5b16325441135258f9df713b0c38225e5407949f3a08fbf76',7,3,3,'4bFfE8kaBSIjCMd+4Rtmyr88UdwxQOERlMkk+xJsfRGnM/4ASScTFimWFnBLYfDC3o+oqQB2MlTYGbFQVKaQ7g6BnlCPZOR7cazNtMsvLsBKWHEm1icjOf6Pd3dFR7YV6ALOIwQg6G6nz5oPdD6+RHmI1xbGTaCifUDBoxuwxqZGRiiKTXF0MkSbS3LGlpkiYcVkDL5jiKFaq4JgduUXkB3uLMNDmo00TBRwGHAHjPzn1CZz9MD3d7IIpHKaTlxEGFY2Kp0dmF6VKcD0Y1FRl9scYeCCZBEqz53vZEG6IXQcnh79HS1mC3kFk0QAxp/sU4iQiaCKkoNQzCD/McfRuv/mOlwpD+/0HcVJXFhLytq+Pd1HlJqC29VXIC8aItl0wDmELNN8yT/LIMcWYZ69dzv/CghtI0pClkCXIlT2iyP3Cm2ak0f1V73YwKCA4fp8YF5rXDpxqg/LyPSEe6AdDG2Iuy6Ua2BRCGmvBVGgmih2L3nLrG4/s/U9NZsq0J6wl36z4y1zhpz5W6alLagLyeS9rKzTSn/uUsvJZTiPYRCCToY74KmBK58y7c5YtI2tQIl58xxQhIInZsxHhsVIs94IAHgnbjAEpNN5T7jtArUzaTKHZ9f/ZayIajD+jkVOzIXBTxA7KP+Biep+cfWRjhtKkZ1q/NjY5I0F1htm3ZZ+gISNlz80LbaGsueVDp7QMQtKggozuxqvKK84pAHTaBA0RfEtd7G11bQJSo0ktb8teSGqEH97cDt4tF78k7QC/SsbfUr7NmlgeIszWf/AUo811fm+tbHv6G0Wj7tNhSa9Fs0R2f5x6SJECplmw0p7qgUP0MJMXpwLhLsH7GCBXkpD/6ZluC+FdZUdWkpX0/7Torenp7ehPJkGjxM3iYNIYF9rQ5Ax+9XluYywzqQkpJnC7POADAa6T2TJPPprA6IRItj14tWvMoGr49dadVpfimvXK/NzVwI1MDMux3+gzxQv4r9wocC1SBxjALnJmSxQ+i0WEe4p/CXArYynJLeM7ZjmW3CTjoBpTuNMpSsUF+wmG7Hu0MkRbN+ucFEYXPz+1NqSCmHFji1WDeREdxHZF4sPVvCGDPne2AyY9e4DnwOrn2PMhSGBtRFfFn+9PrELc1upW99zZN+XMzAv6u0svCddr+HnMjpO5HjdMKXuu7+iTMPQDqm7RAN4XaYGkthItXCLtQcYSK00OabOnn9yQ6ovbaDcu+AG3t04Mm5kYOZEXd9sd707YfecqdcR0vF2+N5B6tzEy692DHs3u8yOC+Hqb9/+shPpoSPvcCYXmxTMCu6Zq3zWNT3GSZIHdYkw+K4j1aR3R28Bo8+egc9ogsxrd18tC5mfW+/zktMeJnpGt8uDNj5zVpA+iJnWYfX00Q+HKuoYUghWvccHuWxX9IgzloZLVF6GScMEC81wbfpQDbsz43F5EqynBi/vl/fEhrPtUZPwVfiGR5EEzkXhhS5K18dmkco4wf+6NFoextLeifbj62D8EgpZb2vdj63euzBiIeChWqF/hFnvQuNAyKowjX9L1Jh5nkD3Wk/ppUiTfAcvKs39969XRwIMBKwWTns8cp4/QlR02g9a+chuwtYEVVaCJKvlRoaaGUT4f4eWO/KqZLE2/lQRH9tuE/ZD7Q63ZF2XJkx/R+7deVUeNS8cXj9swu3M8I4eYA2aQtqii1QP8mPdMhoBtF5IUHRIOhfoaG385yRvNGi2G0kNHt8nSaoQtWc0YBN6iS6IV7jJKDFDFX3KCypXVKJET0ag1IydzMDXvecVAWurk001BQDi4Fzz3lEJO/CCKUAWCJ45o1xOF8pTCPQykRCWiOt3ODYdrTV9n6ajHDfCivPEC31Q50Lhc8ZXrILf6XBybCu2eEckphWaJ+1xfkZqzo7YDoUV9aSo89RWxuEkakctAMpYZwXJYDnh4eNLeEVJEYHXBCSC3jx+123DgOhxo7jXOafIZYoqul1hLmCgpDdW+VVHFhRm3t6PEl6zzYDgcy0YbcK+/IKbbdTm4psgbN2kD9A72c6C9JNCKOxBmTMjikEoDfXoSABTMDLCABkX2BvOOZelf2KX41mzdf7+dHmG7aLBLVrkjO36gVJohUnlbYC0jzKBWc8JPd+s9eW1O1VIeVEpbOTKVu3dxTJQ2bAHAYL8kAAp/0FHz8ks+Aq0Hu3HiufHcCyBCSNak2vDDtKrAJQT/IhFMd4QCy0wG0Z6OVO3n6G3Xk/QU/KR9Byn8Lf8jdvBguj/TqOvNuZs93nWR17mKZySXkOvvXMvO6O9oQCHQWygMPv6/YziYA76qp4pHPfrYpns2AdLXD7Oz6TNZpHqTMOQhbelJXB44JreLdYCyCxLurVf/ZIMKT34IUMpmo/pm/StjaKIMpsJWxJ9P/CHppWaEf+PxiRSQcT3pExKCoHZoP7VcyFtRTBKi3C+NvFl7DwY+eNpiOqwLG7j8nX/h9ybL6nPMwdVaSuUt+J/5H1FiJ3rn84NmNUKfqWA7S4lDu0Pqi4sISaM6qAGbKR2f/FufS1RJJ+sFsFwbNymXXF2HKLaekSvy+T3Csk3wEixhY9qdrWHOq3HRXY8owMuu9lrqTtkVeFD9q7gP4GS6iwFNa2zsM6eCF8CFcc/d7UMklfAsiNkjK29TbhRnGnL7AO9EWVTpsPsoBAGV0H+4pGyxDJcPAzur9486A0V4YbqOSStDw9JndZuL5NT8M0DDKUfzvXZmGYZaeQglZOdzsWT4gH+xQ9l+yGl/+JMq0pnVLIe4UX/zbMFlST5dFe0mWyvxsc4HVnrRs48EKDSRmiej6wXi9b5cgnnlYj/sx2dU97WD/bVXTpKqs+IZcycRkbkk5IWbT81koEAhBpIJXGpfRVvQ5OQfsVSSr07i2P9+06wt6H57tLbQIthVnTlj65qtvvkwlGlQOmaloXD3MekNzSVVmMLiPOvAz6mwARW2ze9DgusIKQnAeFF+zAH9hSdyJxjTG3rnm7MIKRmM88cNdMssr+bYLiW8A/ARn/Ch63srVP8GvOQDjfEQWhIqRn7VAgSzC1dTyLrS7DcWUgDEZr92PO7EqCL9dW5l614bPyLOU+TcLlRzRTswbUNq6cI44BJrH091nR7BQeLB29GZdaXcNyVWxOZ6JPgV709oN3DWbgRcpBmit+nX6D5yx7XBLLxUyRvWTNhItdYtPAg+0qhTstfIgJ0UTdHLSftul4e','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(4,'5vgpsyekak6dy',2023,4,'4/KPS/2023','4905f6ce158437c9d6d16f37724c54e79a9247dc2ae1d80ce9edc4736fb2030b',5,3,7,'4bFfEzpi+FZu1rgGrel8065LyMDukzCAL6uGsiM3LKpmxgnfEZGEK30FuIlMcvnEksR1PY+bEVd4fCQd1BrA/4VPo490AYXBma0rYf0HDZDIJISMLRmSRG4LYXVP/iL1cx2DfU3REp/EIzQ7OaGbhNOJGJrBAtbl6d8CKmpdnySWZfccECUqwoldTsM6lBxGpwwkxVDyJ8II0wJSlXIN+hChSREINt6lbCbZMaKZB7pw3PrbF4OtNvqge/KheE1touSL++k4JfFCKOoQNQVwNztAP36XzoH9joBsWjXaZj2GkbCHSydvEK/X5+MlWTQg8cZ0TlsV0IabRDtoKYxpFCTkOR37dlsgG7MZcNsKlZtsxH4uI69Xpgwei4GKaXoPVJPFOIll4ZgdIz9ri2qyZD6j6WAW7c+1MoEpPdsWSNLfo3pS/5rZkGfMyH6YQ39gvyVTLidIQ+rHCDKl0SmUW7s8wa11ahbRgFyVWydBcNcgsTFxZOyi7Bp8OUILssZ+NMijoLw9ytq7Gw03A05rnhl5nyQKDJ5toIbAGRkPpqc1LL5xL0Lf7L6s7JCrMvQBDNxC1Ram/1wKmmfcVwbku9jOO/MogYFlOBsdBfsthX69aCo5jq2P0+ySKhspjVZOlfEGENDzSKUuvka9gmXYe2Ji6pL86tShZMZFJ4W4K+qkYPMa5lAdwRg2beSd3cFy87rANpiwN3dPSF2zWXdNuXV1OEXIIErfuMApxaRfJHyLAdr38e47weynQHNZmoncKWJ5GKLwA4LRmvIofts2y/jPEYmZo3IajmsHYEnoUJGmB6s8/uPU1boweeYG4B4OQPqxrgk+wUNKuWjXShhX6ZRUwR5983YrrVGLfp3UWPoxMxIoh4Qn5cU6wiYW9hDD0nexuxQsuxVQNW0v+fr1boMPCa7exYhBdnTAIVpu63H02ZuaipdXhf68Q+CU3m4d60FsVHpcsm8z4Zv8grtzu9Zkj8FWQdurx08B6vrT6CR83pzDWzC+rig/yLZCbFP+TYZ2MH9tPJHg6q7JSBCL8SR7KAqV22VFM0takEgO8o+vBndZ/N4UGL1m1UjAbRry7/HT1j4HX6BYRZuQs++CJp4noly2HPiMlaRjN+AAQpnSlWRhe+nJZujwvgBXh7C+K8YXKJQxOdIPCguUJQCsvjsYb0f+O2n82FUvQCf6pnJrgz0O2dIKceW57CiWVXinepiVgt2w60Aa5A7U7Z2aLMLJJc4cWLtovI0bEl/5j6dC3LbdymQ8g7XF2OiKvbT00j/nNInkotXLLZ8/5uVP1IleBRv1T8q6lnx9eUJt8TXSuI1m84zdkPA1FFFHhbOWOwEn2z/GB1Y7a7izejqiRlySN6Ln6Ly4QHM5FqwR4Dmr4dHazVwur0TRnuMookhP4moeDt5XrE8RgwObVXXLm0Sk0uS2/kMoB+IDfE+RGbA2ggBvB6pl8qQt1d0Vh2Ar9CsZYKiCbLVnJBSFvUnnGovuiViK1yy3TOeEqfdDrp2Jo7K12c9bD82G2Oewd1QVeYM8CVvvshkRlhSmAcKKKG3G/ljOGCFLJYpUeL//vrMG77iIQfp8Nf/UxzEc1rzIsHfbV8y7Hy5EfF3T+V+DgakVaPAzK7u+Iz7gO8hvW2p8uiUu4vDaWV8mWZJw3KjihRNGSUT9R/SaHE6nY/vwhsH2MCa07a9x06GdsRrWEwuUxq+R08iabTi9oRxhXjStQhKFFXE57KwGH0op4KmZBzJhjw/pzd8Obczf6ABAbtibEP4LKdYjhu9fmvAdP0NHnol9R8LVii5crKj9Sv2b1aXTK2ZSOuhA4wVQeKYdzc09kub7t6JzLauyRvHcH1yzK9qYvXMdhIzrN04Ki36QBtT8X8SgNvq00WJ0FB7EgJBnXVaRERrIjTM0yuUFN4ad85bKhk/Q7G0iKkor8e/YxPeAc54Q4QJQRfYFl8pKvYxCDhJtRmssKjNTP1LNLp8j4g7d3m/aDsxtE0r8Sm8KM2vxM7mnMG6oxf63sO863UGUVgvArbraAqpjfrWFt6v6BdSzYyJesO4CHAkSGJqpN+IhmSoxuq29MhGoB467hH+9CIB0GyEoXnA90YFwd9LvRkqAYWk2a7osq3Fd8GKvJIfNp/C4uygVN6BHwYgfhsjh+3NNarT5vhsWJYlg8qjqSf6s/snl2cx6JW6n42eVCMr/MrWSfvn+t6seuxJxLtIZd6r971/Vs25tCMKqAn8B+Xh3aEOnyNRRd0EJ7GKdDwseYif0KvRmp4AD2G/HfJz0xnxAPTjKlgPRAvIZ9offpr5mvYUpqjhiUvIc3D6LQsOic87rfG++aL+P8nulR0At7G9N01ZIoB1IxLbXv+L7ntQ8QIFIVV0S4mCuPchjl7Ok/4INzuEMmKJrIJ16G1KWbChsZVspuq80heCwYQ2m9SdAI1yvwVFO5FMfxLeLAOMXpT2410xPYvbEvqIke6vQSNKIHBx0IiGazDJGY+cv51/qvUgv7/4ld9YivtSdNLwLZvsrgfHhXkSo/6ajQ522212ub9tsFDczFfIp4mCbvaOKsWbWZP9QTmocxZClhdOSC3ZbuDm6gH94zFbMNCdWVGUmKUQrsJFZIFSy/0y3pEsYrNplj+nOGGjc5P+kluWz3I3UTyasbZ/OGXqs+bQkrf1mzrePCYjhHnG8GIZhgSzQM5m1N1oJeCEPugV+TES32mVtAJreqOdQRyql+K1z9doEW1xdFyNGA42esKkwMCS3F+8o4HyDYcKLR/tflRSAUgXbE4Tta5Vojc/N6bZRw6EP5HT//b+rruotAlkaTZG9sZH7q7kM+Nc1mi/6JYberandTRLUeqSSUgiL0zLZMspdqiN/+LG6DyMfgX34VQnvVhUdN4v9MsXZiEnDQ+2mgUkFUaUOYatb36AzFWtOxEk3CzfzDkMpuOwmMQx20ij1gRvrnSnNJ4DjdxifoJUmo5eUuSKYpSir8sv7GfaR7Ge5UXggYo/KcAWFYpWuVCgBzIgox84EPVcs45Zz+mMWj3jR76uW9JYezQ4Ipaut3L/JoOamr4K0iReUIb7NBZG2wBy0yKljvAoKQ+juyT/TPK17I+Rj7NB3Agm6J+EJoiZ2alV1j6NOVWV4bsmqpjLQtsuQ96ZADePG/9iEtIFFN7tnfIonkiC21hgKWq2p7jw4wVbRj+sURxEiH8FpqpAMF1h9P7DC61Cv','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(5,'sddgeiz6dydj2',2023,5,'5/KPS/2023','2f40e03f69c3073668051f606af53589a20d5a7af57287d86f78b1abec6185fc',9,3,1,'4bFfEwygrIBWCxWyMdc8nR/29CWHeYC8LM+39VV3MUf4oOw0EAMTqN/v7+9ZcEDnYzvYkGl0d07HPO0DLo40chzLUK0WxrngU4z3hlV52g+8A1/cCould1uOkLQPMOQdH0Ub7OoOue0iMNE7kAxZ1giXyAHBsQQLiHEjnUwkVZPZjlal6FqtuaMTsmSxTNnlhpUtb1VO2HH7g3EWXtQPbCn4IxcO1nS6OkdgSpB5tRUEe2o6pstEzV6YN0biEzHh/MeUdalBEZfb91OCoE0OiF+ee6yr2RxyIuLHgrw+BEAOFw6i2KYv94WuIC+9HCB2TDTiiJVsmx0mFvl59ZeCcgcMtTlVdwylYC/+P4DzAxgjeEYqQ1suim0r8A3w+uWDGn8CTvG/q32nFHn0UgKXcOFiMoRv275E4/NiwktmzwoeJH17F6IZAASaMvvHeVWlCYtOy5SQAyUys6jlB5o9v9k6/g2wvtyEfKv46fVuxyHzx+9ZqyDkPVGZkg1y9rkSpGVJ1h7na2MrkkV2LWJyJ0d+g+x7Vtb1bBIKVG/YoWkiyBTPRpGam4IEmb0fT2CIHzkeMgghwwMcGplyvUPQuPzEWE7CH+l4ddorXvAQnuijDJUMnPpaEwijGVPJtKzzymlLZqwYX09JGX4DOSiqU38nBhFYGx1X8PCzoQMwAXtoO9wReYfCsjLngVMS2mQFY/eoES1KdBOFQH3KftWQJ0cNfW3fAOqiuTQy/MrFdRX5XCCmrPazwgA0aE9ABSqVWdZ7h97xvDuM2xJgp8qA5NzULnkyd37UUErgVfxt2nndHXPHWsvQYuAdpWkl5ekdlz5YhiUU1h4zgeC4Dl2RABkN6TGD+uEDmOVzgaZ/h9lcw8jgzyJ6l8sBwHQTlMGgWXTFl9ZZ/9M0/o5fggXSiTNksEbY1tUN2xEnsPAf/cfKGsfBmIJm6bo1trChwDP23ZjYDcYg3Nhu/Oq25UjQiKbOQDaofjV1BnIY0a4x39KCK0NyYfwflDuhiR6cYqq8uHeNtV7TJwKwlGUWELbL0D67QCOdhI+QpHl16Pago8JLXXTrGTzACw5ecx9rY7E2Z+JRWYysxV3CoS9bm5LQ1ElTlDhsttCkWy8t87AbQVAxl5KwYhXGYTLq9xBMKl+fU20PNFNPHwZGyCFmLNMy/9ophGrOAzmgpVUjulmoymdLznCwBWHDZZNWSrZ3nnTHGdCdJYjk5vvPFdhGe4aSyGCrYlG0bh4lkoPB3KxcBF4DPgX/OnI7f6+j5h5Xzo3KxrVI1FXCOrIs10xhzFVYpDnx7KXSrw9Lbmnujar1aMHkzoMzj5l2YtfqKL6AoYGzpLOHmm708L4lPDnoNd07Kj/9u10TQdZqoUeJ7qSWql9RcMxlNfKmkh1m1KCy/QHiof1WEhoPq66rlZEAhed4FWEK6xrkHE8n/FhTbXtmNBgXOm3cd5+4r28gyfFz8kAVVYsQZrlbHvwGcFzuh/lgDBVapIEpAFujTCEUFmaoJ9qVMZM5rIT8pTrSwn/d1eWzMaZX9Xs45ghk7/pRhECQR/U0kWSVQI60BS5Rcj7nlnJlFfw78WqVmiBsOJ8EJCeDuxju52y8rbn6ru5ovh1bRlH+vcdkgW6wteS+0rmgofHzNpWBbvXYwlwhoj6SdyK7hpDODa6RrPoylnU8DAaLgdaYN0hTOqg/1Aso6DQsAjJtgwuW7RQ7ZN+yrzf1yeeUfKEpjuZtwGCLjbA7G1Yacqzcd386/bYnOuv6lJPHubuldEMPMqvrPy6mUMpCs+sOiQOk2wWPre+ThS0HwT17fcg3XKTYNZwn67BIAYvQYmQMLg5FlGdDbUgaarGHrV7k+joGuKnGou/aaoarPEbQclUxjFROpFPYyHKQFTjWWB3VFolZ1CsYjJv2p+4osDrBKOf+NQe10MKlFeHc4H+uBc4H5LPnXHLkp3kHuAcSEZzVn3+0Ads54RfK1YXDH6v7wIjxL420xvCgcTkvlxAccpHoUj2W2Fq6JIZ6xTbSL+YkR352w0/fYXQdQjBjJzf9OcsIzSim+zOl2gdWopKjWmQk8sx17OXwCcgzz6Qm32TGZUNsZtftHWL9VJjIPZYMen7sBRTiXaeYcGIPjv001rVK2AEx+7lP2ng0FcLxNjSRhf1Yu8MY+zh9PyTfqofVDDBpMcxaEGFHA3ld2Ws6+ApMfY7JJ91DU7EzyJnif+YiWVwiKDxqtuEycfBvTqsR+zas2Uwu+Ph2YSRKPwM1SrATrvUfl0JVAyNfqGcgEYKGaSUYUhOZILQp2BaPExMCB91V+mZH/PluB72OTKsWvE4DcLL7DC85nNggmsLmNulNcTbdz5wgizSNb4APi9m5pAHLI2wWBsn+udaP1eB+qHkbe0SFTDGyQwN+gy0/5ZWyb3wI2ISPDfyamQCw0v8L1tk0w42TZcSvj9a1bvFOusnuyP0Yh877+ZgGjDdI0hSyTKIi/15MA3pCa4mpTLG86O7IPJ7oDpYI7fkLMljMoYsik5lq8vyzxsFAChd/JyRWpdxINDOuyl3gs8wNQ97lvSKO3itB7w9O6zsGrWP2Nhz3fRhO5r+fkiUuHnF/M8FaYY/Sv2dnFK3E2rE81zBYGGquOaVBUQOBKMoeHr7LEZY8yjoSGBadVNbdGixkropUGOJUIUJzdNlBzEyrsHnAbYIy7O00biFUjLZ0NPtCMwW6XLSkAR+KggxobCw6U2LZJnAMCmggoV+CofXmu4kC4qPVjoYbpRdTUdPBVj4HeJORnybFbxaGWA09ZXFzXoo3ttzQorffaFi6uVTfkxyJc7HYLnyrtiive7Ldmlm6p9ooGZ4yjq6Fm3CED8NoplqnReS/YCmDm+BAnivG+mcaJnH7cGvLVGWp7wIqlcgpFDgKEk9nx5+s6xNmb/0Pg7GPOnQiiR+CkEGWBbnkKSmhSJGx7GGejx0G/tDt6yJwnqj6+RSai7wQe7HjSpWvZmP95DhMgNC/0kci7VJgVh0E2IOqBEf3scTQCR1FXfOaBoLD9JFJ8HEVtqNr1/KGTM/Bhax6yR4mLz8U8+AmW36sNA1mq6ZWL4xDYOAIzsgDfYyfzJDhgxjhVRGchO4iRal3AwuOq1Vc5fV7/BlF3TVsV6X+rAy2ILFQGc/BzxfO6gmbWCCyt8rZ85/efmH9GLwTWD15eJpuLguxkh/06daiJpMHTW6niHU2Ie4=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
INSERT INTO "certificate" VALUES(6,'fgm37y36nvjg9',2023,6,'6/KPS/2023','686ce917cd404ee6d8b45f9ec0529f016ad70bb5b8c6eb29cb42c260bd328611',10,3,4,'4bFfE/3GfRw/lVYQXoVTfDxziwdLSQScGoCdPOfm2r9tmrNFWCgPiDenpNNGRetUPJBh6zSSBTd0IIgQvcJcIKybQ6/wGwEkYZNPmWTVQ4YYSIP9g1B8oBs1qbztdYYLnDx5Fv1a2a+x90UCDqYhamTZN06st4WcnrTHCfpDdQsPLNYsfSeLZYbjZ3pl6ObNjIT0xTOex/s5dHJpgINSOwS/Oq8EdHDs1/hAECYWOvkTvz9wtrusFrt+o53Qvbj6eR5YeEbTA+MG6hELbzSFAxTLBH2Xiocsti5NNhQ1aXhUCWf/hhzlC81dC2lpygQnNg/7P8v5/OemXHxbp612EB46zDX/kF28zkoyEBFihb1Os68Hq7Z7ZtnyKHllfZFecGlUBj8wAkNupIEB0rU9nQs84NH7sDQQl8VnrU7OgTbocs44HX0HYxXQBcYkm5R1X4XlxrM0W2Wk4mJVwIu6rVw1L/715jo3HEIHrAvB1wL8Y896kT508h6qAprDAP81+6dyswv5X2u/owjpKZv/bNqT4zLyMdGaiFjMnV9hy+2JD8YSr0+pagdwCEElzqdztg/YFpaYZ0/q1l2llPuGSCfrYCHHpuwlEbr8I1MY2xOcseJfVN4QuJPbZwf5M/UdIZ6IoTLM5PAvfAMyhfawhvaAgXSMsd7D6ffrxk/tmo0aKREmA+tqXf90yHiBo4URBApfv1P7ogbHZ2nc77rHlYyz0bdPlBFU6Z7vZVh4+EHVTd6JrdMvWzTRm458Ux1uoYtBfTID0Cxo/7ete8hdvGgseBoajTrviU6KB2mRZ8+TsrgyYqs1N7pyaaba9dZLJ2U9oBwkp1o4ebDfKwtWzHcknNcwliF9tcNwaNwtmrEVarXsgH4Ohbeprva1Nst735HqAAlm9yED52TPCvWOFgolDElYPn2bHRavXGQwvoRdK1/jhjCjl6p91LdGisIOw3MP4wTJPfPjGEYeLJyEVx0WKy5C1mpQ6kUIeZ8ViBGe5eWpLi84OdBBaZ9ntIyLg08Csat8KZY+MZXyXryfqROWjGXpR/wCKg+Ce4Wm8ozoQ7bCuxiAs4F5sqjVkFfBwVRra8WLOKsS7I5KcgWQKB/1ZxO7MB9YpNvaQSmp6DgUWxIftcI8Epw0kGIXMqK5vYgPwJgVAwA4TLbsopzYX95ybBf4XVBBgDMNQK3RahBHbDhhni67MXtcXf4VWZCA3RXKz8Rz5Godlk633ER9LInN/HYnvvaUIPQ8Av0VavR41MtsFlODzkYFG9Sl12PYCJA1NwD+wq+IQgb8cEITn9+y3dEFkz/fiYugnLUtdf+IY7SiW5r72QVdblUWUy1sAwjS6ExWFme895Lwjh2Ir1YRndZUBJREDkSSBoIn8bwELZY/9a3R2h84oI7FvyRJHgkxHa8AjWkgaUa3Dfu+5WQKrXKaeJ6+zmSDHFrEGFRj2GqnqVqmPHkQrex1K2091YNpG2unCMEsUXUfthMq44GTDFLqsUKYLI4YnBw9vPkSls9zd5ksAklx20qG1WHwZi2juhFSFd1gQg914193qoFVdv17G+UupSWRFmX94XnI/SlITMOIDjkFPVIS06GQvXsHkgV6CWmh/aMBk/ISsSx7O6Xq+ZA2xgv7la2NXGdZ2ZopMJ9ahWSuTIS4aH+2ULMC8cNBIpSFPpAQsNsczbsn/z1Bcj5ny5xuxo+BHptENMp6PpsAEAQxdwP2ikhAVCa10dCb1VWw9VSBc1I5ws+FevJ4vo2t5GBmO02jvls1I5QE4qBFE4m3pYjpb/CEVPiaYMB0Y9hQ+gqU5lZY/BFTcfBWABWMvmoDkvrlsD+cj02d50pg6tt5v/YbNasmoNtytGvHBaZsZi8flHlfzXB4EvCKpWZNiJW07KKYM+/8lxEj+l46va1gcWq7A1RqWPc7m0K4DdJBd6j2AxX6tGvY8FhKNF9yyYqJioCMkQUZks5Tpz0QL3LmD27qPaWBpFvqh/xuelnoqtrUmuwOi7WOAD0x2ibDwKgr8Gz+V55V0PwUgaK8vGscAK3q8yrRLcV+o2C3F6cGb9RskEroOSNoeAxfv9P2X4TSpzrQenCk2AgcRyzoWREDcQ4ga9O4NdjjrodRxnLLLl/Z+q6AlGBnW79qJL4F4ikM7MDhHOjnCoO0jhzH6RwnfjumTFOdbJxgHcHfpP0Wh4LZy7mvsn8nn1jgcpjCyVt7XT7ZQ6Cnm0Jr/+skUau5aEnvKoXcbAqlGjnH9dxXi2dQCmdSBC2V2MFLt9rFUW5kbf97f5LHAw7tydYkc2jIX3LD9W2eZZmrbFFpnvSkBApBCXpVqO77uAA6iEnbIzQ7rTCYEYHxFxxiXtjxYdrTNsLMk1xP63SjyZzLgg4hlWqVYqy+/ZUT9bmGqRQd7JYQA+PkKgZy5gKNCsTe+GmClzW0M2UGUJ4uVD6OYF7rt9XsnSS2QMWVmMxsRbcog3u4lX3yJ+2FyYxLhPu/b+yLv0BUjCHj3VjNWExuNuxrrqAxMZGIHPWzOiWEWpb/LHAPEC37dIV0lB73H6Mj/ZToscGajnM2Z1BOxjdB9ZhnlGlYd7g1MzxbEorFgsjH357Q1zyaME8GayE2dc3nAGr1xJEm/u0UB3qjqhPpf71KbF8geEwSt6sLT7CGj/dY4h5ZXPKWK1Lcdabxd93p7kUvfrTEftajBcTGYL1Zb9IPCpm/bRxckfcYZiwZ8N0EYblCyLcKGeJiKa0NCxfCfjibFPRQ1yUWgZTGqeq7XLtOmYsYnuah6Y5Gg0PhAaE596XMh8/DNlmo2K4Ha/NudILZOp/7r5NVLzaci2s6nWSskjt8+RWQhy5hH6Bdsm2STSTEJjQ0PRZ2jFJ6C4LVVIrqKd6WWv7A4GReDK5lgMcIAy/YD/GvXgnsOW/f66x9XuDSgjRZ18/d9IfbPbYxnAA0ZYtdHX7KXRkdRkmz7TkP9+xTJAs4wgHMN9svqHdWPolmMbi1dWs3cBV6At7D2l7udeF3ufYgD1sNjDulPaWb+IrIpmwtNQpqF0QLI1aPGz4T1zISLvNtvpICPS0Tmb8otLFM71lqae2cclB05P/t/nDiSbpYqjJp4cuDVaHdVNvS7SkLNluUn/T9i6aK0fIBPRMRnT39ukr4fgGwHbMmLIZgnQnrlVj4RA20WIlilkkkf6xUVarNP6ytKvVxDQt0BLz5Q8xZXJLI7dnNfu3kjLQ=','2023-10-18','2023-10-18 12:00:00.000000',1,'valid','',NULL,NULL,NULL,NULL);
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
INSERT INTO "contact_person" VALUES(1,'3exs984j27cua',4,'Irena Przykładowa','kadry','+48 100 000 001','kadry@demo.example',1);
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
INSERT INTO "edition" VALUES(2,'USL8-2026-1',20,1,1,2026,'cancelled','2026-11-05 07:00:00.000000','2026-12-26 11:00:00.000000',NULL,NULL,'','szkolenia@demo.example','','','2026-12-30','2026-12-30','2026-10-29 07:00:00.000000','2026-11-25 03:32:39.353930',1,4);
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
INSERT INTO "enrolment" VALUES(1,'dr6czjmkme5zr',2,8,1,'cancelled',NULL,1,'2026-11-10 06:06:54.838482','2026-11-10 06:06:54.838482','2026-11-25 03:32:39.353930','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(2,'39auyyugc8paj',2,3,8,'cancelled',NULL,2,'2026-11-15 05:13:49.676964','2026-11-15 05:13:49.676964','2026-11-25 03:32:39.353930','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(3,'wrar2vcmzeqkn',2,4,1,'cancelled',NULL,3,'2026-11-20 04:20:44.515446','2026-11-20 04:20:44.515446','2026-11-25 03:32:39.353930','DEMO: za mało zgłoszeń',NULL);
INSERT INTO "enrolment" VALUES(4,'tk5exmdc9u72u',3,6,6,'seated',NULL,1,'2023-09-14 14:26:06.666667','2023-09-14 14:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(5,'t5fic2p9z7cp3',3,7,4,'seated',NULL,2,'2023-09-17 22:52:13.333334','2023-09-17 22:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(6,'khpmui29zpkq5',3,2,1,'withdrawn',NULL,3,'2023-09-21 07:18:20.000001','2023-09-21 07:18:20.000001','2023-10-11 09:58:00.000000','',NULL);
INSERT INTO "enrolment" VALUES(7,'5mmxkx9u6zmfa',3,3,8,'seated',NULL,4,'2023-09-24 15:44:26.666668','2023-09-24 15:44:26.666668',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(8,'u7sp67wgn4vrx',3,5,1,'seated',NULL,5,'2023-09-28 00:10:33.333335','2023-09-28 00:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(9,'5b7bqegkznnu5',3,1,1,'seated',NULL,6,'2023-10-01 08:36:40.000002','2023-10-01 08:36:40.000002',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(10,'muc5rjbjudqdx',3,4,1,'seated',NULL,7,'2023-10-04 17:02:46.666669','2023-10-04 17:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(11,'a5sfbs6a4unu2',3,8,1,'seated',NULL,8,'2023-10-08 01:28:53.333336','2023-10-08 01:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(12,'vkk6uk677tan2',4,8,1,'seated',NULL,1,'2026-10-29 23:26:06.666667','2026-10-29 23:26:06.666667',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(13,'zyn36rizxt5mu',4,2,1,'seated',NULL,2,'2026-10-31 15:52:13.333334','2026-10-31 15:52:13.333334',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(14,'nfbt8gmtssfsz',4,5,1,'waiting','institution',3,'2026-11-02 08:18:20.000001',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(15,'7mew5sfty5w6t',4,1,1,'waiting','institution',4,'2026-11-04 00:44:26.666668',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(16,'r9wqhk8gamy7w',4,10,4,'seated',NULL,5,'2026-11-05 17:10:33.333335','2026-11-05 17:10:33.333335',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(17,'6z6kyyas87nsi',4,4,1,'waiting','institution',6,'2026-11-07 09:36:40.000002',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(18,'g5qunxybtn2ma',4,6,6,'seated',NULL,7,'2026-11-09 02:02:46.666669','2026-11-09 02:02:46.666669',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(19,'tjinsa9nj88ud',4,3,8,'seated',NULL,8,'2026-11-10 18:28:53.333336','2026-11-10 18:28:53.333336',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(20,'5az249u7saj6x',5,10,4,'seated',NULL,1,'2026-11-07 11:56:24.372659','2026-11-07 11:56:24.372659',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(21,'kybvjc6gs9z9a',5,7,4,'seated',NULL,2,'2026-11-09 16:52:48.745318','2026-11-09 16:52:48.745318',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(22,'i58ra7rymnsnb',5,4,1,'withdrawn',NULL,3,'2026-11-11 21:49:13.117977','2026-11-11 21:49:13.117977','2026-11-25 03:30:39.353930','',NULL);
INSERT INTO "enrolment" VALUES(23,'ey977zwrqtjw8',5,5,1,'seated',NULL,4,'2026-11-14 02:45:37.490636','2026-11-14 02:45:37.490636',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(24,'ejfw7h43ikmkq',5,6,6,'seated',NULL,5,'2026-11-16 07:42:01.863295','2026-11-16 07:42:01.863295',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(25,'zsw3dqpbe6t65',5,8,1,'seated',NULL,6,'2026-11-18 12:38:26.235954','2026-11-25 03:30:39.353930',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(26,'7n6wgypu4am3a',5,1,1,'waiting','institution',7,'2026-11-20 17:34:50.608613',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(27,'wzw2mkqketmha',5,2,1,'waiting','institution',8,'2026-11-22 22:31:14.981272',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(28,'hsd2h2tt2vgvb',6,2,1,'seated',NULL,1,'2026-11-07 06:38:45.935393','2026-11-07 06:38:45.935393',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(29,'e9nrw46t9wg56',6,4,1,'seated',NULL,2,'2026-11-09 06:17:31.870786','2026-11-09 06:17:31.870786',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(30,'hbuhhxnxvt7d9',6,3,8,'withdrawn',NULL,3,'2026-11-11 05:56:17.806179','2026-11-11 05:56:17.806179','2026-11-25 03:30:39.353930','',NULL);
INSERT INTO "enrolment" VALUES(31,'qu5ets4g5qqvz',6,6,6,'seated',NULL,4,'2026-11-13 05:35:03.741572','2026-11-13 05:35:03.741572',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(32,'77uk2mpeiek3j',6,7,4,'seated',NULL,5,'2026-11-15 05:13:49.676965','2026-11-15 05:13:49.676965',NULL,'',NULL);
INSERT INTO "enrolment" VALUES(33,'qv3bx56a4mp9x',6,5,1,'waiting','institution',6,'2026-11-17 04:52:35.612358',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(34,'8wkyjnkruy7yf',6,1,1,'waiting','institution',7,'2026-11-19 04:31:21.547751',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(35,'gyfcgwuw256p6',6,8,1,'waiting','institution',8,'2026-11-21 04:10:07.483144',NULL,NULL,'',NULL);
INSERT INTO "enrolment" VALUES(36,'ks2ce763sp5u4',6,10,4,'seated',NULL,9,'2026-11-23 03:48:53.418537','2026-11-23 03:48:53.418537',NULL,'',NULL);
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
INSERT INTO "identity" VALUES(1,'4bFfEwsByoHPv3yZJpHYyckHZtQ4/y3ZZdUGmL4YT/hmhInP4c0xLKpsgA==','bd3561e99ecffb25c24d53da7af4fe9efe23ac1ede2e39e6791f7780558ab301',NULL,0,NULL);
INSERT INTO "identity" VALUES(2,'4bFfE2QCdFGn1mpbiR8Hr0Wb9kZAeil/xeRdjv+fY2vRQnapzvlNMix4Kg==','81ecbbdd5cb8e1ca38ac97686e1b60b0d45f45af8efa15ee6b85b04ac0c87641',NULL,0,NULL);
INSERT INTO "identity" VALUES(3,'4bFfE/n5ci3fIVdS3i5cjLjkjkOXszTefD6O1a5BJJWuUkjvLbN7UZcG1Q==','afb85c1281c57bcac516244090c07e882b8229ae069a9cdc4019d49b2d40c1cb',NULL,0,NULL);
INSERT INTO "identity" VALUES(4,'4bFfE7CA3tjwieUOGUTwqfa5vSVcyS2t4HGqJRrSLz92uWSGMlJ7cCtTXg==','e759bfef17c3753a8b41e4fe226b7278c5ccbe2379189e518c91eb013632a8d0',NULL,0,NULL);
INSERT INTO "identity" VALUES(5,'4bFfE6u/P9mZThQpe78m+bgBv7mT9v53qLBmR7jOtdBpaCAZMuQttowcEQ==','44648c09643758e04324ee91ba7cc9586bc899cceeb0079a093a4b612870408b',NULL,0,NULL);
INSERT INTO "identity" VALUES(6,'4bFfE4uADbqdj1uXC1zYmnAYL58f4tIW0qKp0TkbEytrY70gBpfnzTWKoA==','d57e03c71b871a23958fb88b668f5218c821839a71347f69bdf28240296c12d7',NULL,0,NULL);
INSERT INTO "identity" VALUES(7,'4bFfE+U6jatIKOhOLE3uefuVv5YCFbGrmNYK1GSr8wu109aOsT6c5u8BsQ==','a5b60623cb131d6ffec53de8b983eab7c8b87995391aafbe09ab3129f2b55d1d',NULL,0,NULL);
INSERT INTO "identity" VALUES(8,'4bFfE5vBedW3wAZUtRSajuyodtRkCTfykzGYA1+1jCl04OwZaV58WCNhmw==','97936f77e4e40add405bfcb5739fbd308b99092852b9342be288ff163d0f7dff',NULL,0,NULL);
INSERT INTO "identity" VALUES(10,'4bFfE43PQfhiyIlG08VIdifF7KEMNDgKQfuIt/G969uGT0+iXHqX6EKIfQ==','178bc99da78376c18869ff6893770df0b55d67545208fc7a3602b1324878630c',NULL,0,NULL);
INSERT INTO "identity" VALUES(11,'4bFfE6bwds2wia9SEpwZsNHQSByQsFAdWxPrHGcmR37eOqO8E1vaaS/TwQ==','4f995c9683043c8ec390353a460ab5c2df46dbaadc1758770fddf2c3002d2cdd',NULL,0,NULL);
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
	CONSTRAINT uq_import_file_ref UNIQUE (ref), 
	CONSTRAINT fk_import_file_account_id_account FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "import_file" VALUES(1,'n8trr5thfsdyt',1,'lista-demo.xlsx','009a0051dd4d97e96d9f5fb96ef7611d1034b527e84dc5b7351d4845761037b1','{"0": "last_name", "1": "first_name", "2": "email", "3": "institution"}','4bFfE3kxOB/fQVCpyb1XQFQN2Bd1XhZEbgM/NQEn0/zVD+8Qr1/l0cgJJSLI2U3HT9kP6LSVngXUO4BJwbLMEGNBdnqcsIoK5k3zf0DcTdOEq1Pi/UnYq6KpLgYiO85XgVp2crTKmdoE81/qy8UTIIzIdxYV7Vf0MVfC+IY3j7CsQJI2sKuFwLKv6qusmhDdHbY0lDJ5fRAWt2ZNT54M8/ZfUzEsNUFBEJPG0MlllJZaxTHl/G8FvgkA32DK2AR8hrqehY2qHHbepP2g+EnViQzr5SL01pKIkeJraAH8Hpu4nzRsqwKAATeq9VMX3xX89mEu1MWDCvykT3e2tHDbAIl+Yswm360=',3,0,0,'2026-11-25 03:32:39.353930',NULL,'people',NULL);
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
	CONSTRAINT fk_institution_type_code FOREIGN KEY(type_code) REFERENCES institution_type (code), 
	CONSTRAINT fk_institution_municipality_terc FOREIGN KEY(municipality_terc) REFERENCES municipality (terc), 
	CONSTRAINT fk_institution_merged_into_id_institution FOREIGN KEY(merged_into_id) REFERENCES institution (id), 
	CONSTRAINT uq_institution_ref UNIQUE (ref)
);
INSERT INTO "institution" VALUES(1,'gynpe7pceedwe','PCPR, powiat chodzieski','PCPR',NULL,NULL,'3001011','Chodzież','','','jVjl''!jhs^So!V]hXv^Yma^  """"','pcpr powiat chodzieski chodziez',1,'2026-11-25 03:32:39.353930',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(2,'5cngk88uqn5tk','PCPR, powiat czarnkowsko-trzcianecki','PCPR',NULL,NULL,'3002011','Czarnków','','','jVjl''!jhs^So!VvSleahsmah#olvV^SeYVa^  """"','pcpr powiat czarnkowsko trzcianecki czarnkow',1,'2026-11-25 03:32:39.353930',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(3,'audv5cjjbwkqq','PCPR, powiat gnieźnieński','PCPR',NULL,NULL,'3003011','Gniezno','','','jVjl''!jhs^So!\e^Ywe^Yfma^  """"','pcpr powiat gnieznienski gniezno',1,'2026-11-25 03:32:39.353930',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(4,'7b2s7qsetgcep','GOPS Kościelec','GOPS',NULL,NULL,'3009082','Kościelec','','','\hjm!ahnV^YbYV  """"!"','gops koscielec koscielec',1,'2026-11-25 03:32:39.353930',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(5,'j4qrd7arybf34','MGOPS Rogoźno','MGOPS',NULL,NULL,'3016023','Rogoźno','','','d\hjm!lh\hweh  """""!"','mgops rogozno rogozno',1,'2026-11-25 03:32:39.353930',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(6,'iz9pendzxzn42','MGOPS Mikstat','MGOPS',NULL,NULL,'3018063','Mikstat','','','d\hjm!d^amoSo  """""!"','mgops mikstat mikstat',1,'2026-11-25 03:32:39.353930',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(7,'3dwbi9buydfc9','GOPS Łęka Opatowska','GOPS',NULL,NULL,'3008042','Łęka Opatowska','','','\hjm!cZaS!hjSohsmaS  """"!"!!!!"','gops leka opatowska leka opatowska',1,'2026-11-25 03:32:39.353930',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(8,'idyjj56wvgdqv','GOPS Siedlec','GOPS',NULL,NULL,'3029022','Siedlec','','','\hjm!m^YXbYV  """"!"','gops siedlec siedlec',1,'2026-11-25 03:32:39.353930',1,NULL,NULL,NULL,'');
INSERT INTO "institution" VALUES(9,'4pznfixqxnw3u','GOPS Damasławek','GOPS',NULL,NULL,'3028022','Damasławek','','','\hjm!XSdSmcSsYa  """"!"','gops damaslawek damaslawek',1,'2026-11-25 03:32:39.353930',1,NULL,NULL,NULL,'');
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
INSERT INTO "institution_participation" VALUES(1,'hcr44efqxgr9y',1,1,'2023-10-16','2023-10-16',NULL,'',NULL,'PCPR, powiat chodzieski',NULL,'PCPR','3001011','Chodzież','','',NULL,'3001','2023-10-16 12:10:00.000000',1);
INSERT INTO "institution_participation" VALUES(2,'4ytqpqsrpediq',1,4,'2023-10-16','2023-10-16',NULL,'',NULL,'GOPS Kościelec',NULL,'GOPS','3009082','Kościelec','','',NULL,'3009082','2023-10-16 12:10:00.000000',1);
INSERT INTO "institution_participation" VALUES(3,'652ksjz5ygy2k',1,6,'2023-10-16','2023-10-16',NULL,'',NULL,'MGOPS Mikstat',NULL,'MGOPS','3018063','Mikstat','','',NULL,'3018063','2023-10-16 12:10:00.000000',1);
INSERT INTO "institution_participation" VALUES(4,'seq875g8s7uku',1,8,'2023-10-16','2023-10-16',NULL,'',NULL,'GOPS Siedlec',NULL,'GOPS','3029022','Siedlec','','',NULL,'3029022','2023-10-16 12:10:00.000000',1);
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
INSERT INTO "meeting" VALUES(1,'abbs2qd2vpsm8',1,'2026-12-18 08:00:00.000000','2026-12-18 15:00:00.000000',60,2,'','',25,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(2,'9gns5jfh26sac',1,'2026-12-21 08:00:00.000000','2026-12-21 15:00:00.000000',60,2,'','',25,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(3,'gp8d3qreprymj',2,'2026-12-30 08:00:00.000000','2026-12-30 15:00:00.000000',60,NULL,'','https://spotkania.demo.example/sala',16,'','',1,'2026-11-25 03:32:39.353930',0);
INSERT INTO "meeting" VALUES(4,'yt4fvdzaerjky',3,'2023-10-16 07:00:00.000000','2023-10-16 12:00:00.000000',30,NULL,'','https://spotkania.demo.example/sala',16,'','',0,'2023-09-04 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(5,'3tss6wnquvjjm',4,'2026-11-17 08:00:00.000000','2026-11-17 15:00:00.000000',60,5,'','',15,'','',0,'2026-10-21 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(6,'4i2i8wa3a37bw',4,'2026-11-25 08:00:00.000000','2026-11-25 15:00:00.000000',60,5,'','',15,'','',0,'2026-10-21 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(7,'sfmeccyc7s3yq',4,'2026-12-02 08:00:00.000000','2026-12-02 15:00:00.000000',60,5,'','',15,'','',0,'2026-10-21 06:00:00.000000',0);
INSERT INTO "meeting" VALUES(8,'yinutrkpwfjke',5,'2026-12-10 08:00:00.000000','2026-12-10 15:00:00.000000',60,6,'','',21,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(9,'ng5cb868jj6rz',5,'2026-12-11 08:00:00.000000','2026-12-11 15:00:00.000000',60,6,'','',21,'','',0,'2026-10-29 07:00:00.000000',0);
INSERT INTO "meeting" VALUES(10,'m8agkezs27vpd',6,'2026-12-14 08:00:00.000000','2026-12-14 15:00:00.000000',60,3,'','',17,'','',0,'2026-10-29 07:00:00.000000',0);
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
INSERT INTO "message" VALUES(1,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "dr6czjmkme5zr", "edition": "USL8-2026-1"}','<c2ab086bdf2fa39d8401db083f56d555@localhost>',NULL,'2026-11-10 06:06:54.838482',NULL,NULL,0,0,0,'2026-11-10 06:06:54.838482',NULL,'');
INSERT INTO "message" VALUES(2,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "39auyyugc8paj", "edition": "USL8-2026-1"}','<82e0232b2f0502e066b0ab597478b275@localhost>',NULL,'2026-11-15 05:13:49.676964',NULL,NULL,0,0,0,'2026-11-15 05:13:49.676964',NULL,'');
INSERT INTO "message" VALUES(3,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "wrar2vcmzeqkn", "edition": "USL8-2026-1"}','<d82df391bf00274ad6d3bdb76c809546@localhost>',NULL,'2026-11-20 04:20:44.515446',NULL,NULL,0,0,0,'2026-11-20 04:20:44.515446',NULL,'');
INSERT INTO "message" VALUES(4,'enrolment.cancelled',8,'renata.polak@demo.example','pl','{"enrolment": "dr6czjmkme5zr", "edition": "USL8-2026-1", "was_seated": true}','<b6d945a003ad31b92af147c02dc0c36e@localhost>',NULL,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(5,'enrolment.cancelled',3,'bozena.kubiak@demo.example','pl','{"enrolment": "39auyyugc8paj", "edition": "USL8-2026-1", "was_seated": true}','<108279eb388db7aaa0e68bdf48bdccb4@localhost>',NULL,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(6,'enrolment.cancelled',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "wrar2vcmzeqkn", "edition": "USL8-2026-1", "was_seated": true}','<ed451e2dd82ba44460acc6d7b23ecc2a@localhost>',NULL,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(7,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "tk5exmdc9u72u", "edition": "DISEM-2023-1"}','<c9f0d446563fdcdeb6cd4583ce07b761@localhost>',NULL,'2023-09-14 14:26:06.666667',NULL,NULL,0,0,0,'2023-09-14 14:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(8,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "t5fic2p9z7cp3", "edition": "DISEM-2023-1"}','<2900cd4fcc088c4f40d540d665b82be0@localhost>',NULL,'2023-09-17 22:52:13.333334',NULL,NULL,0,0,0,'2023-09-17 22:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(9,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "khpmui29zpkq5", "edition": "DISEM-2023-1"}','<7cc03822307cec16c65f53decbab49cd@localhost>',NULL,'2023-09-21 07:18:20.000001',NULL,NULL,0,0,0,'2023-09-21 07:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(10,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "5mmxkx9u6zmfa", "edition": "DISEM-2023-1"}','<5f8ed9ae4fcd88d4c995fc8147fcf16c@localhost>',NULL,'2023-09-24 15:44:26.666668',NULL,NULL,0,0,0,'2023-09-24 15:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(11,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "u7sp67wgn4vrx", "edition": "DISEM-2023-1"}','<fde2700e9acb323b57d4a004c4e9e001@localhost>',NULL,'2023-09-28 00:10:33.333335',NULL,NULL,0,0,0,'2023-09-28 00:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(12,'enrolment.seated',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "5b7bqegkznnu5", "edition": "DISEM-2023-1"}','<180a66ad07dd1f5b11893e5b4395bea6@localhost>',NULL,'2023-10-01 08:36:40.000002',NULL,NULL,0,0,0,'2023-10-01 08:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(13,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "muc5rjbjudqdx", "edition": "DISEM-2023-1"}','<860d85409416421efc42726c230147f4@localhost>',NULL,'2023-10-04 17:02:46.666669',NULL,NULL,0,0,0,'2023-10-04 17:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(14,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "a5sfbs6a4unu2", "edition": "DISEM-2023-1"}','<2a45c12edb9caeb06c62b63f05611aca@localhost>',NULL,'2023-10-08 01:28:53.333336',NULL,NULL,0,0,0,'2023-10-08 01:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(15,'enrolment.withdrawn',2,'ilona.sroka@demo.example','pl','{"enrolment": "khpmui29zpkq5", "edition": "DISEM-2023-1", "was_seated": true, "who": null}','<284d7e5c74830a21a58ab7cfa81fc66e@localhost>',NULL,'2023-10-11 09:58:00.000000',NULL,NULL,0,0,0,'2023-10-11 09:58:00.000000',NULL,'');
INSERT INTO "message" VALUES(16,'certificate.issued',5,'beata.idzikowska@demo.example','pl','{"number": "1/KPS/2023"}','<e0e08a10d4b78c3f6e398d7ca5d34c2a@localhost>','certificate:1/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(17,'certificate.issued',6,'szymon.krol@demo.example','pl','{"number": "2/KPS/2023"}','<9548d26049096c3aafeb254ff5f503a5@localhost>','certificate:2/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(18,'certificate.issued',3,'bozena.kubiak@demo.example','pl','{"number": "3/KPS/2023"}','<c4bb0cb1ce6346c8d35af76ec5963bce@localhost>','certificate:3/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(19,'certificate.issued',7,'ewa.niedzwiedzka@demo.example','pl','{"number": "4/KPS/2023"}','<b5293f7ce10a6424c69d5776d7eb6b80@localhost>','certificate:4/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(20,'certificate.issued',1,'bozena.pietrzak@demo.example','pl','{"number": "5/KPS/2023"}','<b973f62660d3bfc129c2e9ed9eb2c601@localhost>','certificate:5/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(21,'certificate.issued',4,'patrycja.tomczak@demo.example','pl','{"number": "6/KPS/2023"}','<707d5a642ebdad39f2d0fa4af439f77c@localhost>','certificate:6/KPS/2023','2023-10-18 12:00:00.000000',NULL,NULL,0,0,0,'2023-10-18 12:00:00.000000',NULL,'');
INSERT INTO "message" VALUES(22,'enrolment.seated',8,'renata.polak@demo.example','pl','{"enrolment": "vkk6uk677tan2", "edition": "IK24-2026-1"}','<cb7fca716110ccc70e3fea975323ca83@localhost>',NULL,'2026-10-29 23:26:06.666667',NULL,NULL,0,0,0,'2026-10-29 23:26:06.666667',NULL,'');
INSERT INTO "message" VALUES(23,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "zyn36rizxt5mu", "edition": "IK24-2026-1"}','<593c5ee5a3459697296850f797c2a10a@localhost>',NULL,'2026-10-31 15:52:13.333334',NULL,NULL,0,0,0,'2026-10-31 15:52:13.333334',NULL,'');
INSERT INTO "message" VALUES(24,'enrolment.waiting',5,'beata.idzikowska@demo.example','pl','{"enrolment": "nfbt8gmtssfsz", "edition": "IK24-2026-1", "position": 1}','<dd0776dbac603206d2445041a3d30bcb@localhost>',NULL,'2026-11-02 08:18:20.000001',NULL,NULL,0,0,0,'2026-11-02 08:18:20.000001',NULL,'');
INSERT INTO "message" VALUES(25,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "7mew5sfty5w6t", "edition": "IK24-2026-1", "position": 2}','<b0a338184cef783ab548a80c8c65d19a@localhost>',NULL,'2026-11-04 00:44:26.666668',NULL,NULL,0,0,0,'2026-11-04 00:44:26.666668',NULL,'');
INSERT INTO "message" VALUES(26,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "r9wqhk8gamy7w", "edition": "IK24-2026-1"}','<3217ada0796f572cc0947a4691e52ebf@localhost>',NULL,'2026-11-05 17:10:33.333335',NULL,NULL,0,0,0,'2026-11-05 17:10:33.333335',NULL,'');
INSERT INTO "message" VALUES(27,'enrolment.waiting',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "6z6kyyas87nsi", "edition": "IK24-2026-1", "position": 3}','<193bc2addf9c45d82a5fc22713c809cd@localhost>',NULL,'2026-11-07 09:36:40.000002',NULL,NULL,0,0,0,'2026-11-07 09:36:40.000002',NULL,'');
INSERT INTO "message" VALUES(28,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "g5qunxybtn2ma", "edition": "IK24-2026-1"}','<3a36ed6f6aec0d3f483a54e6715ea653@localhost>',NULL,'2026-11-09 02:02:46.666669',NULL,NULL,0,0,0,'2026-11-09 02:02:46.666669',NULL,'');
INSERT INTO "message" VALUES(29,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "tjinsa9nj88ud", "edition": "IK24-2026-1"}','<bb4950d38a79faee062c22ca9deffbae@localhost>',NULL,'2026-11-10 18:28:53.333336',NULL,NULL,0,0,0,'2026-11-10 18:28:53.333336',NULL,'');
INSERT INTO "message" VALUES(30,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "5az249u7saj6x", "edition": "DEM16-2026-1"}','<f61831b789fbc89dbe20e7558425995b@localhost>',NULL,'2026-11-07 11:56:24.372659',NULL,NULL,0,0,0,'2026-11-07 11:56:24.372659',NULL,'');
INSERT INTO "message" VALUES(31,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "kybvjc6gs9z9a", "edition": "DEM16-2026-1"}','<cb7dfb0d1fc093e077edf9a671cf67e5@localhost>',NULL,'2026-11-09 16:52:48.745318',NULL,NULL,0,0,0,'2026-11-09 16:52:48.745318',NULL,'');
INSERT INTO "message" VALUES(32,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "i58ra7rymnsnb", "edition": "DEM16-2026-1"}','<b7ece57faf059c6258cc4652b4886c92@localhost>',NULL,'2026-11-11 21:49:13.117977',NULL,NULL,0,0,0,'2026-11-11 21:49:13.117977',NULL,'');
INSERT INTO "message" VALUES(33,'enrolment.seated',5,'beata.idzikowska@demo.example','pl','{"enrolment": "ey977zwrqtjw8", "edition": "DEM16-2026-1"}','<11bc61d6d7062338549329c32d67455d@localhost>',NULL,'2026-11-14 02:45:37.490636',NULL,NULL,0,0,0,'2026-11-14 02:45:37.490636',NULL,'');
INSERT INTO "message" VALUES(34,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "ejfw7h43ikmkq", "edition": "DEM16-2026-1"}','<78e62ce40ebb63147fdd297f8e9349b9@localhost>',NULL,'2026-11-16 07:42:01.863295',NULL,NULL,0,0,0,'2026-11-16 07:42:01.863295',NULL,'');
INSERT INTO "message" VALUES(35,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "zsw3dqpbe6t65", "edition": "DEM16-2026-1", "position": 1}','<04230b7dc6bcf6e1f7a3ce6a649f4cd5@localhost>',NULL,'2026-11-18 12:38:26.235954',NULL,NULL,0,0,0,'2026-11-18 12:38:26.235954',NULL,'');
INSERT INTO "message" VALUES(36,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "7n6wgypu4am3a", "edition": "DEM16-2026-1", "position": 2}','<c993bf0d8755fa91a9952d7a81726477@localhost>',NULL,'2026-11-20 17:34:50.608613',NULL,NULL,0,0,0,'2026-11-20 17:34:50.608613',NULL,'');
INSERT INTO "message" VALUES(37,'enrolment.waiting',2,'ilona.sroka@demo.example','pl','{"enrolment": "wzw2mkqketmha", "edition": "DEM16-2026-1", "position": 3}','<8110533596006db3b866a41ac1f934da@localhost>',NULL,'2026-11-22 22:31:14.981272',NULL,NULL,0,0,0,'2026-11-22 22:31:14.981272',NULL,'');
INSERT INTO "message" VALUES(38,'enrolment.withdrawn',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "i58ra7rymnsnb", "edition": "DEM16-2026-1", "was_seated": true, "who": null}','<dface92849974f63a41c42a0a55ffad4@localhost>',NULL,'2026-11-25 03:30:39.353930','2026-11-25 03:30:39.353930',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(39,'enrolment.promoted',8,'renata.polak@demo.example','pl','{"enrolment": "zsw3dqpbe6t65", "edition": "DEM16-2026-1"}','<5f40046f6d8220700041c7fd14778f8a@localhost>',NULL,'2026-11-25 03:30:39.353930','2026-11-25 03:30:39.353930',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(40,'enrolment.seated',2,'ilona.sroka@demo.example','pl','{"enrolment": "hsd2h2tt2vgvb", "edition": "SUIC8-2026-1"}','<5c2a6f51a7c307aec2eeadfefb18092c@localhost>',NULL,'2026-11-07 06:38:45.935393',NULL,NULL,0,0,0,'2026-11-07 06:38:45.935393',NULL,'');
INSERT INTO "message" VALUES(41,'enrolment.seated',4,'patrycja.tomczak@demo.example','pl','{"enrolment": "e9nrw46t9wg56", "edition": "SUIC8-2026-1"}','<be6342f1f2a46b1690571b706414d4af@localhost>',NULL,'2026-11-09 06:17:31.870786',NULL,NULL,0,0,0,'2026-11-09 06:17:31.870786',NULL,'');
INSERT INTO "message" VALUES(42,'enrolment.seated',3,'bozena.kubiak@demo.example','pl','{"enrolment": "hbuhhxnxvt7d9", "edition": "SUIC8-2026-1"}','<a5a549b4892da7cb6264e90571beefa4@localhost>',NULL,'2026-11-11 05:56:17.806179',NULL,NULL,0,0,0,'2026-11-11 05:56:17.806179',NULL,'');
INSERT INTO "message" VALUES(43,'enrolment.seated',6,'szymon.krol@demo.example','pl','{"enrolment": "qu5ets4g5qqvz", "edition": "SUIC8-2026-1"}','<feedb030186e1717521d03c6003a928b@localhost>',NULL,'2026-11-13 05:35:03.741572',NULL,NULL,0,0,0,'2026-11-13 05:35:03.741572',NULL,'');
INSERT INTO "message" VALUES(44,'enrolment.seated',7,'ewa.niedzwiedzka@demo.example','pl','{"enrolment": "77uk2mpeiek3j", "edition": "SUIC8-2026-1"}','<43b620b41a6dcc0d21c129ceadf24cb0@localhost>',NULL,'2026-11-15 05:13:49.676965',NULL,NULL,0,0,0,'2026-11-15 05:13:49.676965',NULL,'');
INSERT INTO "message" VALUES(45,'enrolment.waiting',5,'beata.idzikowska@demo.example','pl','{"enrolment": "qv3bx56a4mp9x", "edition": "SUIC8-2026-1", "position": 1}','<a43b21711b7a72e6cb6ad7fd63620a95@localhost>',NULL,'2026-11-17 04:52:35.612358',NULL,NULL,0,0,0,'2026-11-17 04:52:35.612358',NULL,'');
INSERT INTO "message" VALUES(46,'enrolment.waiting',1,'bozena.pietrzak@demo.example','pl','{"enrolment": "8wkyjnkruy7yf", "edition": "SUIC8-2026-1", "position": 2}','<241588ba61faa4fe0354a41de10d415f@localhost>',NULL,'2026-11-19 04:31:21.547751',NULL,NULL,0,0,0,'2026-11-19 04:31:21.547751',NULL,'');
INSERT INTO "message" VALUES(47,'enrolment.waiting',8,'renata.polak@demo.example','pl','{"enrolment": "gyfcgwuw256p6", "edition": "SUIC8-2026-1", "position": 3}','<31fc290eacab3e9f8e55a0ccf6326a45@localhost>',NULL,'2026-11-21 04:10:07.483144',NULL,NULL,0,0,0,'2026-11-21 04:10:07.483144',NULL,'');
INSERT INTO "message" VALUES(48,'enrolment.seated',10,'worker@demo.example','pl','{"enrolment": "ks2ce763sp5u4", "edition": "SUIC8-2026-1"}','<ec31f230f9efc0d1edd4b95d0dbf282d@localhost>',NULL,'2026-11-23 03:48:53.418537','2026-11-23 03:48:53.418537',NULL,0,0,0,NULL,NULL,'');
INSERT INTO "message" VALUES(49,'enrolment.withdrawn',3,'bozena.kubiak@demo.example','pl','{"enrolment": "hbuhhxnxvt7d9", "edition": "SUIC8-2026-1", "was_seated": true, "who": null}','<224c43f6401daec2033dc9ccc1ef8d87@localhost>',NULL,'2026-11-25 03:30:39.353930','2026-11-25 03:30:39.353930',NULL,0,0,0,NULL,NULL,'');
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
INSERT INTO "participant_form" VALUES(27,'1982-03-22','K',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25 03:32:39.353930','',NULL,1,NULL);
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
INSERT INTO "participation" VALUES(1,'jdx9f6xquwhb8',1,1,1,'2023-10-16','2023-10-21','qualification',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(2,'vdiuu8xw9sijc',1,3,8,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(3,'sxnqz558epg9y',1,4,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(4,'mp36skxgds9md',1,5,1,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(5,'trqkjy92u76br',1,6,6,'2023-10-16',NULL,NULL,NULL,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(6,'w96vny3v7drmc',1,7,4,'2023-10-16','2023-10-21','not_applicable',1,NULL,'2023-10-16 12:10:00.000000');
INSERT INTO "participation" VALUES(7,'9dspruvpekskq',1,2,1,'2024-03-05',NULL,NULL,NULL,NULL,'2026-11-17 15:10:00.000000');
INSERT INTO "participation" VALUES(8,'54a8a2u2unag2',1,8,1,'2026-11-17',NULL,NULL,NULL,NULL,'2026-11-17 15:10:00.000000');
INSERT INTO "participation" VALUES(9,'kcpae2ihhncx4',1,10,4,'2026-11-17',NULL,NULL,NULL,NULL,'2026-11-17 15:10:00.000000');
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
INSERT INTO "past_certificate" VALUES(1,'e99jsc5vzym9x',1,1,'DEMO 1/2024','DEMO: Praca z rodziną','16',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "past_certificate" VALUES(2,'fjaecepedne8u',2,1,'DEMO 2/2024','DEMO: Praca z rodziną','16',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "past_certificate" VALUES(3,'hf834wcsivpe4',3,1,'DEMO 3/2024','DEMO: Praca z rodziną','16',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "past_certificate" VALUES(4,'kexhih6au6qxu',4,1,'DEMO 4/2024','DEMO: Praca z rodziną','16',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "past_certificate" VALUES(5,'qtx5waunzgr79',5,1,'DEMO 5/2024','DEMO: Praca z rodziną','16',NULL,'2026-11-25 03:32:39.353930');
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
INSERT INTO "past_file" VALUES(1,'xwaphbqm8js99',1,1,'list','demo-2024.csv','2129782ee4075df48ca6a70d1297173763997e2da482959778a1d9d8e5ad1fd5',588,'4bFfE4CgpUSsVdSY6ke87g/Fmyx0NR5BK6Lj+XLSgSPPNaqWi1LmjHh4W6N1kfkPLKumtO9dK3MJEHbW4Zr9UwLd0NGeKC+htlftJ7EYuSdU4z991j5vuAdlEcBIjeKUjNRUVygOnyZ8y9e8Y3s5yFlNZpz6+0Kg/+V14Ny4ip4BJPCril/R/j7421dLqP3iSF7FjRksubg/RpR7W9/9ECGygapxGKnausTjvx/dNN5Xp8W7Hni6qgvTC/lReSeAceJyQeOV8uo/w2JhgDQUfVbkggIiUVaQ8G/yvdsCR580c1f9beU3I4xTYVYoi53Yd+YpP18lW4gMGzQnByI5bbk3oXuf6TJwmOMInnsWNy6yDpqPWB4seJDtwrgKTf4NIan73oWtjZcthqnEeKzQjGg2vct7qYE1pgEGvPIDI2Ky6/EomiGcQkJRjaWPBZi+baO+6Rne1NFEy9ME3gOekWgAiGsohGqCo23bo7kovS+sJFXwoT345CB8mQbk+xQEnYNvl+bixo4UlGGuE5S/+58D0aESX/K6AJ1kjkG74ebegErm3v4oHLumWTZLsdskZeAe5EV0deWR5xsg3VHIzubHy5w7kGxb5T/McFS9vdZuuqc8Wtu9QNf//9i2EaE349SFU3HGQyu9KTznXxgClA640+Wojp70vkas30ZNhBs/nRH1M12g0Z9ReiMc86y9T+AglFBa/47YDV5kcfMNIpJhYxo5OXkq+n4s479A0mTg96Np+8YrjsHKNJ8HCE4R03WdBBZh4p/HRbu5Sm0GOMuirDlIBrV9xKhuWU7sUlImnwFpGrvkX8b3wnPsTNuFdEh7oXKxw6PFLeCqB27Od1F0Vh4T/jrYum14SnAq+gEgDktvFKKIFlcOoO5aOs+OplmDI2ttBPzsxT8UxUSPgPVUfw8EhvydQqrAR3YYoLHrOaG/ea6Wt9werEC975H1LW9Umf49PdfWllI179W17DRgvDbjxICHNOCTqZIfPxU5D1raMjS1Z9hTzIrx+vf6UtCo/4n/kDJllHhAqSST6GmdzJCuLU18XyPKR4ml86WLrF1DxGtDXMpglWI/HIFa','{"0": "last_name", "1": "first_name", "2": "email", "3": "title", "4": "began_on", "5": "ended_on", "6": "hours", "7": "certificate"}','e22e99db0eefcc7ae7b0974e020f807e3295c1c7cc7395b5d3ddb50f5089de48',5,0,5,'2026-11-25 03:32:39.353930','2026-11-25 03:32:39.353930');
INSERT INTO "past_file" VALUES(2,'43dvva28nkncx',1,1,'list','demo-2024.csv','77d93f8194b6f614d5f4696c2819def51f80f7b1022ffdcfd32f0d5a338d23f0',254,'4bFfExSYDeo3Qd9JgvX8hOp+x2jKh98GC1qHwK5c7EV2p6aIqrXJ1XHsOMo7QSX1yLjJMvxskiUX7EfO9t/SaEGQkdorTuGQlymlNKBunp9Xmbn+JLQJmu0qGT+V0rLCjEP7sGlKngpmZj4IsAMSTAk+HzRLLCuaTKDLZEotwNblXHZeBnrRfFwdJJyJ9kmlP6FLdY2ulkKy1WqJ/+P958bWhWNxMFZZW09Rl8OHPRKFAX06Zo/WzjG5ZGB8SfPLBBzHyOUCntji9lkNDU/39IrOy1cXN6HT1VJlRYgjWubSQx6lbUnJJzbpdu1FFj+S6g9qjGS0tCq5dICdMWEhwJnRs+Hq/gTXAYhl9Lbe9VY2GO8A6kgSy73qvRTvqLUSN7e9ZiYdLwr4nc/mkvYYGgSrF8OrVHQa4XM2AqAL1hzlg6qaHcz+Y7VdcR87gXpaXUTZNDW7vAywuWsNZaEgOu0AIUKKxvxptlUllOP9bjRI3XMq','{"0": "last_name", "1": "first_name", "2": "email", "3": "title", "4": "began_on", "5": "ended_on", "6": "hours", "7": "certificate"}','e22e99db0eefcc7ae7b0974e020f807e3295c1c7cc7395b5d3ddb50f5089de48',2,0,0,'2026-11-25 03:32:39.353930',NULL);
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
	CONSTRAINT fk_person_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT uq_person_ref UNIQUE (ref)
);
INSERT INTO "person" VALUES(1,'cscr3ejb5gs4s','Bożena','Pietrzak','bozena.pietrzak@demo.example','+48 100 353 590','pl',1,'inspektor do spraw społecznych','jst_official','j^YolvSa!UhxYeS  "!!!!!!!!"','pietrzak bozena pietrzak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(2,'p53nd4682iffg','Ilona','Sroka','ilona.sroka@demo.example','+48 100 983 099','pl',1,'koordynator indywidualnych planów usług społecznych','cus_staff','mlhaS!^bheS  "!!!!!"','sroka ilona sroka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(3,'uwqn4pgcfycga','Bożena','Kubiak','bozena.kubiak@demo.example','+48 100 005 682','pl',8,'asystent rodziny','family_assistant','aqU^Sa!UhxYeS  "!!!!!!"','kubiak bozena kubiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(4,'hfa79s5z7fmm2','Patrycja','Tomczak','patrycja.tomczak@demo.example','+48 100 902 403','pl',1,'terapeuta zajęciowy','sds_wtz_staff','ohdVvSa!jSoluV`S  "!!!!!!!"','tomczak patrycja tomczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(5,'c7mxiurfvg745','Beata','Idzikowska','beata.idzikowska@demo.example','+48 100 093 400','pl',1,'opiekun w domu pomocy społecznej','dps_staff','^Xv^ahsmaS!UYSoS  "!!!!!!!!!!"','idzikowska beata idzikowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(6,'2jazbm3ygi53a','Szymon','Król','szymon.krol@demo.example','+48 100 849 165','pl',6,'starszy pracownik socjalny','social_worker','alib!mvudhe  "!!!!"','krol szymon krol',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(7,'8z7kx9b6chup2','Ewa','Niedźwiedzka','ewa.niedzwiedzka@demo.example','+48 100 875 139','pl',4,'pracownik socjalny','social_worker','e^YXws^YXvaS!YsS  "!!!!!!!!!!!!"','niedzwiedzka ewa niedzwiedzka',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(8,'uj3jybfbwqgx4','Renata','Polak','renata.polak@demo.example','+48 100 212 633','pl',1,'inspektor do spraw społecznych','jst_official','jhbSa!lYeSoS  "!!!!!"','polak renata polak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(9,'ecd7hiep2ynfj','Robert','Jaśkowiak','officer@demo.example','+48 100 431 869','pl',NULL,'specjalista ds. projektu','','`Snahs^Sa!lhUYlo  "!!!!!!!!!"','jaskowiak robert jaskowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(10,'jfjikfgcdjfr6','Elżbieta','Krzyżaniak-Żółtowska','worker@demo.example','+48 100 543 583','pl',4,'starszy pracownik socjalny','social_worker','alvuxSe^Sa#xicohsmaS!YbxU^YoS  "!!!!!!!!!!"!!!!!!!!!"','krzyzaniak zoltowska elzbieta krzyzaniak zoltowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(11,'94s5ye6r78hyq','Dorota','Dudziak','coordinator@demo.example','+48 100 078 314','pl',4,'pracownik socjalny','social_worker','XqXv^Sa!XhlhoS  "!!!!!!!"','dudziak dorota dudziak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(12,'a6xzcywu5hrqq','Julia','Grabowska','auditor@demo.example','+48 100 875 423','pl',NULL,'kontroler','','\lSUhsmaS!`qb^S  "!!!!!!!!!"','grabowska julia grabowska',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(13,'xt474f59hf2dn','Julia','Ślusarek-Szymczak','protection@demo.example','+48 100 208 712','pl',NULL,'inspektor ochrony danych','','nbqmSlYa#mvudVvSa!`qb^S  "!!!!!!!!"!!!!!!!!"','slusarek szymczak julia slusarek szymczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(14,'ysfu3wya9zkhp','Patrycja','Ziętek','admin@demo.example','+48 100 223 794','pl',NULL,'administrator systemu','','v^ZoYa!jSoluV`S  "!!!!!!"','zietek patrycja zietek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(15,'tb84ygtjc8d6r','Łucja','Lis','trainer@demo.example','+48 100 391 443','pl',NULL,'trener','','b^m!cqV`S  "!!!"','lis lucja lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(16,'3whcwdafbnhuc','Renata','Stefaniak','trainer2@demo.example','+48 100 633 254','pl',NULL,'trener','','moY[Se^Sa!lYeSoS  "!!!!!!!!!"','stefaniak renata stefaniak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(17,'kekeavr8ierhe','Mariola','Żak','trainer3@demo.example','+48 100 127 719','pl',NULL,'trener','','xSa!dSl^hbS  "!!!"','zak mariola zak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(18,'9b66bn9v9mr4b','Anna','Grześkowiak-Lis','trainer4@demo.example','+48 100 575 574','pl',NULL,'trener','','\lvYnahs^Sa#b^m!SeeS  "!!!!!!!!!!!"!!!"','grzeskowiak lis anna grzeskowiak lis',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(19,'uq75vucut2m8y','Danuta','Filipiak','trainer5@demo.example','+48 100 288 360','pl',NULL,'trener','','[^b^j^Sa!XSeqoS  "!!!!!!!!"','filipiak danuta filipiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(20,'pmdcp9ju9s5p3','Anna','Ślusarek','trainer6@demo.example','+48 100 308 918','pl',NULL,'trener','','nbqmSlYa!SeeS  "!!!!!!!!"','slusarek anna slusarek',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(21,'9d6wq6vabfv6k','Patrycja','Walkowiak','trainer7@demo.example','+48 100 280 788','pl',NULL,'trener','','sSbahs^Sa!jSoluV`S  "!!!!!!!!!"','walkowiak patrycja walkowiak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(22,'gbn4de9msjvts','Natalia','Walczak','trainer8@demo.example','+48 100 302 428','pl',NULL,'trener','','sSbVvSa!eSoSb^S  "!!!!!!!"','walczak natalia walczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(23,'k3vr3y3qaxm78','Milena','Olejniczak','trainer9@demo.example','+48 100 764 643','pl',NULL,'trener','','hbY`e^VvSa!d^bYeS  "!!!!!!!!!!"','olejniczak milena olejniczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(24,'hwj5wdguqbw7h','Bożena','Ratajczak','trainer10@demo.example','+48 100 558 846','pl',NULL,'trener','','lSoS`VvSa!UhxYeS  "!!!!!!!!!"','ratajczak bozena ratajczak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(25,'2hyapj7xs4k5f','Jadwiga','Kowalczyk','trainer11@demo.example','+48 100 480 377','pl',NULL,'trener','','ahsSbVvua!`SXs^\S  "!!!!!!!!!"','kowalczyk jadwiga kowalczyk',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(26,'tgzg22d6ixhbk','Natalia','Pawlak','trainer12@demo.example','+48 100 588 325','pl',NULL,'trener','','jSsbSa!eSoSb^S  "!!!!!!"','pawlak natalia pawlak',1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "person" VALUES(27,'t8w7hu68vt8sh','Ewa','NIEDŹWIEDZKA','ewa.niedzwiedzka@demo.example',NULL,'pl',4,'','','e^YXws^YXvaS!YsS  """"""""""""!"','niedzwiedzka ewa niedzwiedzka',1,'2026-11-25 03:32:39.353930',1);
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
INSERT INTO "post" VALUES(1,'zfkcpdhzpcbyr',1,1,'inspektor do spraw społecznych','jst_official',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(2,'jmvcbnwsd6z7i',2,1,'koordynator indywidualnych planów usług społecznych','cus_staff',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(3,'nh8fq2y926yzc',3,8,'asystent rodziny','family_assistant',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(4,'ayjk9gu92tuc9',4,1,'terapeuta zajęciowy','sds_wtz_staff',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(5,'bpf5bs8ekyyka',5,1,'opiekun w domu pomocy społecznej','dps_staff',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(6,'pt7rm6btq994f',6,6,'starszy pracownik socjalny','social_worker',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(7,'dr9itnmhcqz3y',7,4,'pracownik socjalny','social_worker',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(8,'86kwqtgarzi3a',8,1,'inspektor do spraw społecznych','jst_official',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(9,'ujn9vay7fbrnf',9,NULL,'specjalista ds. projektu',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(10,'yptg6vf7d6j49',10,4,'starszy pracownik socjalny','social_worker',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(11,'a53u64ywwewcs',11,4,'pracownik socjalny','social_worker',NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(12,'pv282cntkk857',12,NULL,'kontroler',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(13,'qpc3migvamakg',13,NULL,'inspektor ochrony danych',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(14,'xtkrmvnw6w9fv',14,NULL,'administrator systemu',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(15,'vi4chee3v29qq',15,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(16,'jvwdb57ey8ht9',16,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(17,'3ubxtkej62dar',17,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(18,'yuqzqsai6g9tm',18,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(19,'c2qkm7du3m9tj',19,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(20,'wmve6hj4ztnkv',20,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(21,'h9q9bmjg92tvd',21,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(22,'8h4cuqup2uevr',22,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(23,'ga4zxvwbg4skh',23,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(24,'t3smteaqfr77n',24,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(25,'gxey72znzmktd',25,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(26,'7ytsn5gc6kq9t',26,NULL,'trener',NULL,NULL,NULL,1,'2023-08-31 22:00:00.000000',1);
INSERT INTO "post" VALUES(27,'95ramr4jwz277',10,9,'asystent rodziny','family_assistant','2014-09-01','2019-08-31',0,'2026-11-25 03:32:39.353930',1);
INSERT INTO "post" VALUES(28,'e9b895ru8cn6y',27,4,'',NULL,NULL,NULL,1,'2026-11-25 03:32:39.353930',1);
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
INSERT INTO "qualification" VALUES(1,'ed68in3rajaer',10,'practice','','DEMO: dyplom 12/2009','2009-06-30','DEMO','','2026-11-25 03:32:39.353930',1);
INSERT INTO "qualification" VALUES(2,'smzqipxwz23np',10,'degree_1','','DEMO: dyplom 7/2015','2015-11-20','DEMO','','2026-11-25 03:32:39.353930',1);
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
	CONSTRAINT pk_role_grant PRIMARY KEY (id), 
	CONSTRAINT fk_role_grant_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_role_grant_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT uq_role_grant_account_id_role_institution_id UNIQUE (account_id, role, institution_id)
);
INSERT INTO "role_grant" VALUES(1,1,'officer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(2,2,'worker',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(3,3,'worker',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(4,3,'coordinator',4,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(5,4,'auditor',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(6,5,'data_protection',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(7,6,'administrator',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(8,7,'trainer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(9,8,'trainer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(10,9,'trainer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(11,10,'trainer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(12,11,'trainer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(13,12,'trainer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(14,13,'trainer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(15,14,'trainer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(16,15,'trainer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(17,16,'trainer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(18,17,'trainer',NULL,'2026-11-25 03:32:39.353930');
INSERT INTO "role_grant" VALUES(19,18,'trainer',NULL,'2026-11-25 03:32:39.353930');
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
INSERT INTO "venue" VALUES(1,'rvvtjngk2wjrp','Sala konferencyjna 2','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,40,'','',1);
INSERT INTO "venue" VALUES(2,'7ibmnr94iqpic','Sala warsztatowa 5','ul. Modelowa 12, 61-001 Poznań','Poznań',NULL,24,'','',1);
INSERT INTO "venue" VALUES(3,'xd2b8t83zz45y','Dom Spotkań','ul. Przykładowa 4, 62-800 Kalisz','Kalisz',NULL,30,'','',1);
INSERT INTO "venue" VALUES(4,'ri6ge2z5bgdtc','Centrum Szkoleń','ul. Wzorcowa 7, 62-510 Konin','Konin',NULL,30,'','',1);
INSERT INTO "venue" VALUES(5,'ebsqcur8ffbch','Sala ratuszowa','Rynek 3, 64-100 Leszno','Leszno',NULL,26,'','',1);
INSERT INTO "venue" VALUES(6,'baq8kkmukwc45','Biblioteka, sala na piętrze','ul. Próbna 9, 64-920 Piła','Piła',NULL,24,'','',1);
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
CREATE INDEX ix_import_file_headings_hash ON import_file (headings_hash);
CREATE INDEX ix_import_file_account_id ON import_file (account_id);
CREATE INDEX ix_institution_merged_into_id ON institution (merged_into_id);
CREATE INDEX ix_institution_sort_key ON institution (sort_key);
CREATE INDEX ix_institution_search_key ON institution (search_key);
CREATE INDEX ix_institution_municipality_terc ON institution (municipality_terc);
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
CREATE INDEX ix_person_search_key ON person (search_key);
CREATE INDEX ix_person_sort_key ON person (sort_key);
CREATE INDEX ix_person_institution_id ON person (institution_id);
CREATE INDEX ix_person_email ON person (email);
CREATE INDEX ix_role_grant_account_id ON role_grant (account_id);
CREATE UNIQUE INDEX ux_role_grant_everywhere ON role_grant (account_id, role) WHERE institution_id IS NULL;
CREATE INDEX ix_session_ends_at ON session (ends_at);
CREATE INDEX ix_session_account_id ON session (account_id);
COMMIT;
