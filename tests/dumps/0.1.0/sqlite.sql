BEGIN TRANSACTION;
CREATE TABLE "account_emailaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verified" bool NOT NULL, "primary" bool NOT NULL, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "email" varchar(254) NOT NULL);
INSERT INTO "account_emailaddress" VALUES(1,1,1,1,'root@acme.example');
INSERT INTO "account_emailaddress" VALUES(2,1,1,2,'cleo.marchetti@northwind.example');
INSERT INTO "account_emailaddress" VALUES(3,1,1,3,'ada.okafor@northwind.example');
INSERT INTO "account_emailaddress" VALUES(4,1,1,4,'amparo.quist@northwind.example');
INSERT INTO "account_emailaddress" VALUES(5,1,1,5,'bjorn.adeleke@northwind.example');
INSERT INTO "account_emailaddress" VALUES(6,1,1,6,'dorian.achebe@northwind.example');
INSERT INTO "account_emailaddress" VALUES(7,1,1,7,'emil.tanaka@northwind.example');
INSERT INTO "account_emailaddress" VALUES(8,1,1,8,'anneli.strom@northwind.example');
INSERT INTO "account_emailaddress" VALUES(9,1,1,9,'ben.castell@northwind.example');
INSERT INTO "account_emailaddress" VALUES(10,1,1,10,'greta.lindahl@northwind.example');
INSERT INTO "account_emailaddress" VALUES(11,1,1,11,'hugo.silveira@northwind.example');
INSERT INTO "account_emailaddress" VALUES(12,1,1,12,'kwabena.duarte@northwind.example');
INSERT INTO "account_emailaddress" VALUES(13,1,1,13,'hanne.obi@northwind.example');
INSERT INTO "account_emailaddress" VALUES(14,1,1,14,'ines.fofana@northwind.example');
INSERT INTO "account_emailaddress" VALUES(15,1,1,15,'jorik.mensah@northwind.example');
INSERT INTO "account_emailaddress" VALUES(16,1,1,16,'kacper.mbaye@northwind.example');
INSERT INTO "account_emailaddress" VALUES(17,1,1,17,'linh.carrasco@northwind.example');
INSERT INTO "account_emailaddress" VALUES(18,1,1,18,'marta.oyelaran@northwind.example');
INSERT INTO "account_emailaddress" VALUES(19,1,1,19,'samir.petrov@northwind.example');
INSERT INTO "account_emailaddress" VALUES(20,1,1,20,'tobias.amadi@northwind.example');
INSERT INTO "account_emailaddress" VALUES(21,1,1,21,'yasmin.kessler@northwind.example');
CREATE TABLE "account_emailconfirmation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "sent" datetime NULL, "key" varchar(64) NOT NULL UNIQUE, "email_address_id" integer NOT NULL REFERENCES "account_emailaddress" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "accounts_adminlink" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "secret_hash" varchar(64) NOT NULL UNIQUE, "expires_at" datetime NOT NULL, "used_at" datetime NULL, "account_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "accounts_adminlink_used_in_time" CHECK (("used_at" IS NULL OR "used_at" <= ("expires_at"))));
INSERT INTO "accounts_adminlink" VALUES(1,'6bc03fb1fcf6b4a7f59f5d9417154154a90e6b07462fe7c00364d13a61411eb5','2026-11-23 11:00:00',NULL,1);
CREATE TABLE "accounts_grant" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "role" varchar(20) NOT NULL, "granted_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "confirmed_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "granted_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "accounts_grant_once_per_role" UNIQUE ("account_id", "role"), CONSTRAINT "accounts_grant_known_role" CHECK ("role" IN ('admin', 'privacy_officer', 'auditor', 'editor', 'contact')));
INSERT INTO "accounts_grant" VALUES(1,'nrdkqhn9vp26','admin','2026-11-23 10:00:00',1,NULL,NULL);
CREATE TABLE "accounts_organization" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "public_address" varchar(300) NOT NULL, "sender" varchar(254) NOT NULL, "time_zone" varchar(64) NOT NULL, "set_up_at" datetime NULL, "admins" integer unsigned NOT NULL CHECK ("admins" >= 0), CONSTRAINT "accounts_organization_only_one" CHECK ("id" = 1));
INSERT INTO "accounts_organization" VALUES(1,'','','','UTC',NULL,1);
CREATE TABLE "accounts_pendinggrant" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "role" varchar(20) NOT NULL, "requested_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "requested_by_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "accounts_pendinggrant_once_per_role" UNIQUE ("account_id", "role"));
CREATE TABLE "accounts_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "public_id" varchar(12) NOT NULL UNIQUE, "email" varchar(254) NOT NULL UNIQUE, "name" varchar(200) NOT NULL, "is_active" bool NOT NULL, "language" varchar(20) NOT NULL, "time_zone" varchar(64) NOT NULL, "theme" varchar(10) NOT NULL, "date_joined" datetime NOT NULL, CONSTRAINT "accounts_user_email_in_lower_case" CHECK ("email" = (LOWER("email"))));
INSERT INTO "accounts_user" VALUES(1,'!LQyecHiWBQIMtP1yVd6LuF4A9gbhnbwFxTQRXPNI',NULL,'bnn8jf55jgnw','root@acme.example','',1,'','Europe/London','system','2026-11-23 10:00:00');
INSERT INTO "accounts_user" VALUES(2,'!9gLmnqT84IrauPYZ8cra8FSVBleHYOwg7k0pzWka',NULL,'jtdu7ttduh6d','cleo.marchetti@northwind.example','Cleo Marchetti',1,'','Europe/Dublin','system','2026-11-23 10:00:00');
INSERT INTO "accounts_user" VALUES(3,'!DU1PWjRgZfAl2ZqQC4Jqb2213RdCssi1AqtMzJzy',NULL,'2mwhnybvttz9','ada.okafor@northwind.example','Ada Okafor',1,'','Europe/Lisbon','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(4,'!vMd5cgOdntvnNgmARR1OnVZR3W997lQ60a19fzVS',NULL,'2rk4z4c5jz7y','amparo.quist@northwind.example','Amparo Quist',1,'','Europe/Dublin','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(5,'!YIK6J0Wrs9e96mRRtyYaElkSSoPTBoMg10q3zki3',NULL,'qkvyfsqkdng3','bjorn.adeleke@northwind.example','Björn Adeleke',1,'','Europe/Dublin','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(6,'!uWLs5OJpsqcKToO23jkWN13svs7pCmBZ0c1okHuC',NULL,'2uj5fx3ncvpx','dorian.achebe@northwind.example','Dorian Achebe',1,'','Europe/Stockholm','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(7,'!0p26Ew1RWmQTP79oTrBeZLJgLIHePbw7Jb7jJ54n',NULL,'wgj49s8hqpha','emil.tanaka@northwind.example','Emil Tanaka',1,'','Europe/Stockholm','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(8,'!aH9wZ4qvni7BKly4mzHl3Qd46pn2BXLdyqAXx9cs',NULL,'p25z2vt3qzgk','anneli.strom@northwind.example','Anneli Strom',1,'','Europe/Stockholm','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(9,'!cwLRxju2C5E9XEB4kKrQMILEi0UosVKBT0L7WlQf',NULL,'m5z5y66pjyew','ben.castell@northwind.example','Ben Castell',1,'','Europe/Dublin','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(10,'!Yh7eMLpxlsqaPrQI4Ra65tEHDHlKkgUA77uAYNxI',NULL,'49xqmnxsj62j','greta.lindahl@northwind.example','Greta Lindahl',1,'','Europe/Stockholm','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(11,'!K9Tq5RPwrUlnjfeuKoRkCZoZmsJWeDEVc6zcLIZA',NULL,'xap6hwdjnefj','hugo.silveira@northwind.example','Hugo Silveira',1,'','Europe/Lisbon','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(12,'!9y8xYWN2h6j3JLiUrzA631S3UjgOcMGHa5ORUpM6',NULL,'b9yzstjaucj3','kwabena.duarte@northwind.example','Kwabena Duarte',1,'','Europe/Lisbon','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(13,'!8vmXwpryUwCOP1zbFj6FkpVue4Eg0qHcZVCBnogu',NULL,'xrg6ppb8vwf2','hanne.obi@northwind.example','Hanne Obi',1,'','Europe/Stockholm','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(14,'!ET0ZSkPIwhOaxLOoVSSSVJ7beQGVqrIW73x6zF25',NULL,'vye3drfqf8ge','ines.fofana@northwind.example','Inès Fofana',1,'','Europe/Stockholm','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(15,'!srPs272jreLIsHK6tb0U1CKweKWXtfz2Yp1ZdNz8',NULL,'3g64hjr5wwgn','jorik.mensah@northwind.example','Jorik Mensah',1,'','Europe/Dublin','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(16,'!uXObc7320RhWppPSkLUDwrZz51XCpDo5Xh8qMBfz',NULL,'4723q6dsmhcj','kacper.mbaye@northwind.example','Kacper Mbaye',1,'','Europe/Stockholm','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(17,'!CEk6JXyjRbT3CMOuJN5FKPNOr5tXNUaLEH0bmv8o',NULL,'jk7kkncxvujs','linh.carrasco@northwind.example','Linh Carrasco',1,'','Europe/Lisbon','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(18,'!sbVsvc6HBEIpZHrLW7TjRgmjKZ6LOD2NxbnBVbdx',NULL,'bw9g2wnxfspu','marta.oyelaran@northwind.example','Marta Oyelaran',1,'','Europe/Dublin','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(19,'!vaFIVqcymr6nk6Gs6VeUZz8DnHS9PJaVHoTOLySZ',NULL,'zju5wd3nj48g','samir.petrov@northwind.example','Samir Petrov',1,'','Europe/Lisbon','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(20,'!eEG86GiGuLtmsrJGEnMxP4UphKjFejJjsu2QNRAR',NULL,'jr7unyu8mr9t','tobias.amadi@northwind.example','Tobias Amadi',1,'','Europe/Dublin','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(21,'!idQQBq94PZu0e8zFaiyKGH6NkyC9wzOsoOq8U76A',NULL,'hefv5sgvpu3r','yasmin.kessler@northwind.example','Yasmin Kessler',1,'','Europe/Stockholm','system','2026-10-26 10:00:00');
CREATE TABLE "audit_entry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "actor_id" bigint NULL, "action" varchar(80) NOT NULL, "target_type" varchar(80) NOT NULL, "target_id" bigint NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
INSERT INTO "audit_entry" VALUES(1,'2026-11-23 10:00:00',NULL,'accounts.opened','accounts.user',1,'{}');
INSERT INTO "audit_entry" VALUES(2,'2026-11-23 10:00:00',NULL,'accounts.role_granted','accounts.user',1,'{"role": "admin", "requested_by": null}');
INSERT INTO "audit_entry" VALUES(3,'2026-11-23 10:00:00',NULL,'accounts.admin_link_issued','accounts.user',1,'{}');
INSERT INTO "audit_entry" VALUES(4,'2026-11-23 10:00:00',1,'people.import_checked','people.import',1,'{"lines": 40, "dropped": 4}');
INSERT INTO "audit_entry" VALUES(5,'2026-11-23 10:00:00',1,'people.import_started','people.import',1,'{}');
INSERT INTO "audit_entry" VALUES(6,'2026-11-22 19:41:01.020349',1,'people.imported','people.import',1,'{"new": 40, "changed": 0, "leaving": 0, "refused": 0}');
INSERT INTO "audit_entry" VALUES(7,'2026-11-23 10:00:00',NULL,'accounts.opened','accounts.user',2,'{}');
INSERT INTO "audit_entry" VALUES(8,'2026-11-23 10:00:00',NULL,'people.account_tied','people.person',3,'{"account": 2}');
INSERT INTO "audit_entry" VALUES(9,'2026-11-23 10:00:00',2,'programs.program_created','programs.program',1,'{"blueprint": "inclusion-dialogue"}');
INSERT INTO "audit_entry" VALUES(10,'2026-11-23 10:00:00',2,'programs.role_granted','programs.program',1,'{"role": "manager", "account": 2}');
INSERT INTO "audit_entry" VALUES(11,'2026-09-04 10:00:00',2,'programs.cohort_created','programs.cohort',1,'{"program": 1, "places": 30}');
INSERT INTO "audit_entry" VALUES(12,'2026-09-04 10:00:00',2,'programs.enrollment_opened','programs.cohort',1,'{}');
INSERT INTO "audit_entry" VALUES(13,'2026-09-04 10:00:00',2,'programs.invited','programs.cohort',1,'{"side": "mentor", "count": 5}');
INSERT INTO "audit_entry" VALUES(14,'2026-09-07 10:00:00',NULL,'accounts.opened','accounts.user',3,'{}');
INSERT INTO "audit_entry" VALUES(15,'2026-09-07 10:00:00',NULL,'people.account_tied','people.person',27,'{"account": 3}');
INSERT INTO "audit_entry" VALUES(16,'2026-09-07 10:00:00',3,'skills.offers_set','people.person',27,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(17,'2026-09-07 10:00:00',3,'skills.wishes_set','people.person',27,'{"count": 1}');
INSERT INTO "audit_entry" VALUES(18,'2026-09-07 10:00:00',3,'programs.enrolled','programs.enrollment',1,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(19,'2026-09-07 10:00:00',NULL,'accounts.opened','accounts.user',4,'{}');
INSERT INTO "audit_entry" VALUES(20,'2026-09-07 10:00:00',NULL,'people.account_tied','people.person',25,'{"account": 4}');
INSERT INTO "audit_entry" VALUES(21,'2026-09-07 10:00:00',4,'skills.offers_set','people.person',25,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(22,'2026-09-07 10:00:00',4,'skills.wishes_set','people.person',25,'{"count": 1}');
INSERT INTO "audit_entry" VALUES(23,'2026-09-07 10:00:00',4,'programs.enrolled','programs.enrollment',2,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(24,'2026-09-07 10:00:00',NULL,'accounts.opened','accounts.user',5,'{}');
INSERT INTO "audit_entry" VALUES(25,'2026-09-07 10:00:00',NULL,'people.account_tied','people.person',38,'{"account": 5}');
INSERT INTO "audit_entry" VALUES(26,'2026-09-07 10:00:00',5,'skills.offers_set','people.person',38,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(27,'2026-09-07 10:00:00',5,'skills.wishes_set','people.person',38,'{"count": 1}');
INSERT INTO "audit_entry" VALUES(28,'2026-09-07 10:00:00',5,'programs.enrolled','programs.enrollment',3,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(29,'2026-09-07 10:00:00',NULL,'accounts.opened','accounts.user',6,'{}');
INSERT INTO "audit_entry" VALUES(30,'2026-09-07 10:00:00',NULL,'people.account_tied','people.person',11,'{"account": 6}');
INSERT INTO "audit_entry" VALUES(31,'2026-09-07 10:00:00',6,'skills.offers_set','people.person',11,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(32,'2026-09-07 10:00:00',6,'skills.wishes_set','people.person',11,'{"count": 1}');
INSERT INTO "audit_entry" VALUES(33,'2026-09-07 10:00:00',6,'programs.enrolled','programs.enrollment',4,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(34,'2026-09-07 10:00:00',NULL,'accounts.opened','accounts.user',7,'{}');
INSERT INTO "audit_entry" VALUES(35,'2026-09-07 10:00:00',NULL,'people.account_tied','people.person',15,'{"account": 7}');
INSERT INTO "audit_entry" VALUES(36,'2026-09-07 10:00:00',7,'skills.offers_set','people.person',15,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(37,'2026-09-07 10:00:00',7,'skills.wishes_set','people.person',15,'{"count": 1}');
INSERT INTO "audit_entry" VALUES(38,'2026-09-07 10:00:00',7,'programs.enrolled','programs.enrollment',5,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(39,'2026-09-04 10:00:00',2,'programs.invited','programs.cohort',1,'{"side": "mentee", "count": 5}');
INSERT INTO "audit_entry" VALUES(40,'2026-09-07 10:00:00',NULL,'accounts.opened','accounts.user',8,'{}');
INSERT INTO "audit_entry" VALUES(41,'2026-09-07 10:00:00',NULL,'people.account_tied','people.person',9,'{"account": 8}');
INSERT INTO "audit_entry" VALUES(42,'2026-09-07 10:00:00',8,'skills.offers_set','people.person',9,'{"count": 2}');
INSERT INTO "audit_entry" VALUES(43,'2026-09-07 10:00:00',8,'skills.wishes_set','people.person',9,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(44,'2026-09-07 10:00:00',8,'programs.enrolled','programs.enrollment',6,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(45,'2026-09-07 10:00:00',NULL,'accounts.opened','accounts.user',9,'{}');
INSERT INTO "audit_entry" VALUES(46,'2026-09-07 10:00:00',NULL,'people.account_tied','people.person',31,'{"account": 9}');
INSERT INTO "audit_entry" VALUES(47,'2026-09-07 10:00:00',9,'skills.offers_set','people.person',31,'{"count": 2}');
INSERT INTO "audit_entry" VALUES(48,'2026-09-07 10:00:00',9,'skills.wishes_set','people.person',31,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(49,'2026-09-07 10:00:00',9,'programs.enrolled','programs.enrollment',7,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(50,'2026-09-07 10:00:00',NULL,'accounts.opened','accounts.user',10,'{}');
INSERT INTO "audit_entry" VALUES(51,'2026-09-07 10:00:00',NULL,'people.account_tied','people.person',35,'{"account": 10}');
INSERT INTO "audit_entry" VALUES(52,'2026-09-07 10:00:00',10,'skills.offers_set','people.person',35,'{"count": 2}');
INSERT INTO "audit_entry" VALUES(53,'2026-09-07 10:00:00',10,'skills.wishes_set','people.person',35,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(54,'2026-09-07 10:00:00',10,'programs.enrolled','programs.enrollment',8,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(55,'2026-09-07 10:00:00',NULL,'accounts.opened','accounts.user',11,'{}');
INSERT INTO "audit_entry" VALUES(56,'2026-09-07 10:00:00',NULL,'people.account_tied','people.person',26,'{"account": 11}');
INSERT INTO "audit_entry" VALUES(57,'2026-09-07 10:00:00',11,'skills.offers_set','people.person',26,'{"count": 2}');
INSERT INTO "audit_entry" VALUES(58,'2026-09-07 10:00:00',11,'skills.wishes_set','people.person',26,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(59,'2026-09-07 10:00:00',11,'programs.enrolled','programs.enrollment',9,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(60,'2026-09-07 10:00:00',NULL,'accounts.opened','accounts.user',12,'{}');
INSERT INTO "audit_entry" VALUES(61,'2026-09-07 10:00:00',NULL,'people.account_tied','people.person',33,'{"account": 12}');
INSERT INTO "audit_entry" VALUES(62,'2026-09-07 10:00:00',12,'skills.offers_set','people.person',33,'{"count": 2}');
INSERT INTO "audit_entry" VALUES(63,'2026-09-07 10:00:00',12,'skills.wishes_set','people.person',33,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(64,'2026-09-07 10:00:00',12,'programs.enrolled','programs.enrollment',10,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(65,'2026-09-28 10:00:00',2,'programs.enrollment_closed','programs.cohort',1,'{"available": 10}');
INSERT INTO "audit_entry" VALUES(66,'2026-09-28 10:00:00',2,'matching.run_requested','matching.run',1,'{"number": 1, "seed": 909, "pins": 0}');
INSERT INTO "audit_entry" VALUES(67,'2026-11-22 19:41:01.649720',NULL,'matching.run_solved','matching.run',1,'{"pairs": 5, "left": 0}');
INSERT INTO "audit_entry" VALUES(68,'2026-09-28 10:00:00',2,'pairs.proposed','pairs.pair',1,'{}');
INSERT INTO "audit_entry" VALUES(69,'2026-09-28 10:00:00',2,'pairs.proposed','pairs.pair',2,'{}');
INSERT INTO "audit_entry" VALUES(70,'2026-09-28 10:00:00',2,'pairs.proposed','pairs.pair',3,'{}');
INSERT INTO "audit_entry" VALUES(71,'2026-09-28 10:00:00',2,'pairs.proposed','pairs.pair',4,'{}');
INSERT INTO "audit_entry" VALUES(72,'2026-09-28 10:00:00',2,'pairs.proposed','pairs.pair',5,'{}');
INSERT INTO "audit_entry" VALUES(73,'2026-09-28 10:00:00',2,'programs.cohort_started','programs.cohort',1,'{}');
INSERT INTO "audit_entry" VALUES(74,'2026-09-28 10:00:00',2,'matching.run_published','matching.run',1,'{"number": 1, "pairs": 5}');
INSERT INTO "audit_entry" VALUES(75,'2026-09-30 10:00:00',NULL,'pairs.answered','pairs.pair',1,'{}');
INSERT INTO "audit_entry" VALUES(76,'2026-09-30 10:00:00',NULL,'pairs.answered','pairs.pair',1,'{}');
INSERT INTO "audit_entry" VALUES(77,'2026-09-30 10:00:00',NULL,'pairs.settled','pairs.pair',1,'{"state": "agreeing"}');
INSERT INTO "audit_entry" VALUES(78,'2026-10-03 10:00:00',5,'pairs.oriented','pairs.pair',1,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(79,'2026-10-03 10:00:00',8,'pairs.oriented','pairs.pair',1,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(80,'2026-10-03 10:00:00',5,'pairs.agreement_changed','pairs.pair',1,'{"version": 2}');
INSERT INTO "audit_entry" VALUES(81,'2026-10-03 10:00:00',5,'pairs.agreement_signed','pairs.pair',1,'{"version": 2, "side": "mentor"}');
INSERT INTO "audit_entry" VALUES(82,'2026-10-03 10:00:00',8,'pairs.agreement_signed','pairs.pair',1,'{"version": 2, "side": "mentee"}');
INSERT INTO "audit_entry" VALUES(83,'2026-10-03 10:00:00',NULL,'pairs.activated','pairs.pair',1,'{}');
INSERT INTO "audit_entry" VALUES(84,'2026-10-07 10:00:00',8,'pairs.session_proposed','pairs.session',1,'{"side": "mentee", "number": 1, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(85,'2026-10-07 12:00:00',5,'pairs.session_confirmed','pairs.session',1,'{"side": "mentor", "number": 1, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(86,'2026-10-12 15:00:00',8,'pairs.session_held','pairs.session',1,'{"side": "mentee", "number": 1, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(87,'2026-11-04 10:00:00',8,'pairs.session_proposed','pairs.session',2,'{"side": "mentee", "number": 2, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(88,'2026-11-04 12:00:00',5,'pairs.session_confirmed','pairs.session',2,'{"side": "mentor", "number": 2, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(89,'2026-11-09 15:00:00',8,'pairs.session_held','pairs.session',2,'{"side": "mentee", "number": 2, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(90,'2026-11-22 10:00:00',8,'pairs.session_proposed','pairs.session',3,'{"side": "mentee", "number": 3, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(91,'2026-09-30 10:00:00',NULL,'pairs.answered','pairs.pair',2,'{}');
INSERT INTO "audit_entry" VALUES(92,'2026-09-30 10:00:00',NULL,'pairs.answered','pairs.pair',2,'{}');
INSERT INTO "audit_entry" VALUES(93,'2026-09-30 10:00:00',NULL,'pairs.settled','pairs.pair',2,'{"state": "agreeing"}');
INSERT INTO "audit_entry" VALUES(94,'2026-10-03 10:00:00',6,'pairs.oriented','pairs.pair',2,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(95,'2026-10-03 10:00:00',12,'pairs.oriented','pairs.pair',2,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(96,'2026-10-03 10:00:00',6,'pairs.agreement_changed','pairs.pair',2,'{"version": 2}');
INSERT INTO "audit_entry" VALUES(97,'2026-10-03 10:00:00',6,'pairs.agreement_signed','pairs.pair',2,'{"version": 2, "side": "mentor"}');
INSERT INTO "audit_entry" VALUES(98,'2026-10-03 10:00:00',12,'pairs.agreement_signed','pairs.pair',2,'{"version": 2, "side": "mentee"}');
INSERT INTO "audit_entry" VALUES(99,'2026-10-03 10:00:00',NULL,'pairs.activated','pairs.pair',2,'{}');
INSERT INTO "audit_entry" VALUES(100,'2026-10-07 10:00:00',12,'pairs.session_proposed','pairs.session',4,'{"side": "mentee", "number": 1, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(101,'2026-10-07 12:00:00',6,'pairs.session_confirmed','pairs.session',4,'{"side": "mentor", "number": 1, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(102,'2026-10-12 15:00:00',12,'pairs.session_held','pairs.session',4,'{"side": "mentee", "number": 1, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(103,'2026-11-04 10:00:00',12,'pairs.session_proposed','pairs.session',5,'{"side": "mentee", "number": 2, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(104,'2026-11-04 12:00:00',6,'pairs.session_confirmed','pairs.session',5,'{"side": "mentor", "number": 2, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(105,'2026-11-09 15:00:00',12,'pairs.session_held','pairs.session',5,'{"side": "mentee", "number": 2, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(106,'2026-09-30 10:00:00',NULL,'pairs.acknowledged','pairs.pair',3,'{}');
INSERT INTO "audit_entry" VALUES(107,'2026-09-30 10:00:00',NULL,'pairs.answered','pairs.pair',3,'{}');
INSERT INTO "audit_entry" VALUES(108,'2026-09-30 10:00:00',NULL,'pairs.acknowledged','pairs.pair',3,'{}');
INSERT INTO "audit_entry" VALUES(109,'2026-09-30 10:00:00',NULL,'pairs.answered','pairs.pair',3,'{}');
INSERT INTO "audit_entry" VALUES(110,'2026-09-30 10:00:00',NULL,'pairs.settled','pairs.pair',3,'{"state": "agreeing"}');
INSERT INTO "audit_entry" VALUES(111,'2026-10-03 10:00:00',7,'pairs.oriented','pairs.pair',3,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(112,'2026-10-03 10:00:00',10,'pairs.oriented','pairs.pair',3,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(113,'2026-10-03 10:00:00',7,'pairs.agreement_changed','pairs.pair',3,'{"version": 2}');
INSERT INTO "audit_entry" VALUES(114,'2026-10-03 10:00:00',7,'pairs.agreement_signed','pairs.pair',3,'{"version": 2, "side": "mentor"}');
INSERT INTO "audit_entry" VALUES(115,'2026-10-03 10:00:00',10,'pairs.agreement_signed','pairs.pair',3,'{"version": 2, "side": "mentee"}');
INSERT INTO "audit_entry" VALUES(116,'2026-10-03 10:00:00',NULL,'pairs.activated','pairs.pair',3,'{}');
INSERT INTO "audit_entry" VALUES(117,'2026-10-07 10:00:00',10,'pairs.session_proposed','pairs.session',6,'{"side": "mentee", "number": 1, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(118,'2026-10-07 12:00:00',7,'pairs.session_confirmed','pairs.session',6,'{"side": "mentor", "number": 1, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(119,'2026-10-12 15:00:00',10,'pairs.session_held','pairs.session',6,'{"side": "mentee", "number": 1, "minutes": 60}');
INSERT INTO "audit_entry" VALUES(120,'2026-09-30 10:00:00',NULL,'pairs.answered','pairs.pair',4,'{}');
INSERT INTO "audit_entry" VALUES(121,'2026-09-30 10:00:00',NULL,'pairs.answered','pairs.pair',4,'{}');
INSERT INTO "audit_entry" VALUES(122,'2026-09-30 10:00:00',NULL,'pairs.settled','pairs.pair',4,'{"state": "agreeing"}');
INSERT INTO "audit_entry" VALUES(123,'2026-10-03 10:00:00',3,'pairs.oriented','pairs.pair',4,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(124,'2026-10-03 10:00:00',9,'pairs.oriented','pairs.pair',4,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(125,'2026-10-03 10:00:00',3,'pairs.agreement_changed','pairs.pair',4,'{"version": 2}');
INSERT INTO "audit_entry" VALUES(126,'2026-10-03 10:00:00',3,'pairs.agreement_signed','pairs.pair',4,'{"version": 2, "side": "mentor"}');
INSERT INTO "audit_entry" VALUES(127,'2026-10-03 10:00:00',9,'pairs.agreement_signed','pairs.pair',4,'{"version": 2, "side": "mentee"}');
INSERT INTO "audit_entry" VALUES(128,'2026-10-03 10:00:00',NULL,'pairs.activated','pairs.pair',4,'{}');
INSERT INTO "audit_entry" VALUES(129,'2026-09-30 10:00:00',NULL,'pairs.answered','pairs.pair',5,'{}');
INSERT INTO "audit_entry" VALUES(130,'2026-09-30 10:00:00',NULL,'pairs.answered','pairs.pair',5,'{}');
INSERT INTO "audit_entry" VALUES(131,'2026-09-30 10:00:00',NULL,'pairs.settled','pairs.pair',5,'{"state": "agreeing"}');
INSERT INTO "audit_entry" VALUES(132,'2026-10-03 10:00:00',4,'pairs.oriented','pairs.pair',5,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(133,'2026-10-03 10:00:00',11,'pairs.oriented','pairs.pair',5,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(134,'2026-10-03 10:00:00',4,'pairs.agreement_changed','pairs.pair',5,'{"version": 2}');
INSERT INTO "audit_entry" VALUES(135,'2026-10-03 10:00:00',4,'pairs.agreement_signed','pairs.pair',5,'{"version": 2, "side": "mentor"}');
INSERT INTO "audit_entry" VALUES(136,'2026-10-03 10:00:00',11,'pairs.agreement_signed','pairs.pair',5,'{"version": 2, "side": "mentee"}');
INSERT INTO "audit_entry" VALUES(137,'2026-10-03 10:00:00',NULL,'pairs.activated','pairs.pair',5,'{}');
INSERT INTO "audit_entry" VALUES(138,'2026-10-23 10:00:00',2,'programs.cohort_created','programs.cohort',2,'{"program": 1, "places": 30}');
INSERT INTO "audit_entry" VALUES(139,'2026-10-23 10:00:00',2,'programs.enrollment_opened','programs.cohort',2,'{}');
INSERT INTO "audit_entry" VALUES(140,'2026-10-23 10:00:00',2,'programs.invited','programs.cohort',2,'{"side": "mentor", "count": 5}');
INSERT INTO "audit_entry" VALUES(141,'2026-10-26 10:00:00',NULL,'accounts.opened','accounts.user',13,'{}');
INSERT INTO "audit_entry" VALUES(142,'2026-10-26 10:00:00',NULL,'people.account_tied','people.person',20,'{"account": 13}');
INSERT INTO "audit_entry" VALUES(143,'2026-10-26 10:00:00',13,'skills.offers_set','people.person',20,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(144,'2026-10-26 10:00:00',13,'skills.wishes_set','people.person',20,'{"count": 1}');
INSERT INTO "audit_entry" VALUES(145,'2026-10-26 10:00:00',13,'programs.enrolled','programs.enrollment',11,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(146,'2026-10-26 10:00:00',NULL,'accounts.opened','accounts.user',14,'{}');
INSERT INTO "audit_entry" VALUES(147,'2026-10-26 10:00:00',NULL,'people.account_tied','people.person',37,'{"account": 14}');
INSERT INTO "audit_entry" VALUES(148,'2026-10-26 10:00:00',14,'skills.offers_set','people.person',37,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(149,'2026-10-26 10:00:00',14,'skills.wishes_set','people.person',37,'{"count": 1}');
INSERT INTO "audit_entry" VALUES(150,'2026-10-26 10:00:00',14,'programs.enrolled','programs.enrollment',12,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(151,'2026-10-26 10:00:00',NULL,'accounts.opened','accounts.user',15,'{}');
INSERT INTO "audit_entry" VALUES(152,'2026-10-26 10:00:00',NULL,'people.account_tied','people.person',30,'{"account": 15}');
INSERT INTO "audit_entry" VALUES(153,'2026-10-26 10:00:00',15,'skills.offers_set','people.person',30,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(154,'2026-10-26 10:00:00',15,'skills.wishes_set','people.person',30,'{"count": 1}');
INSERT INTO "audit_entry" VALUES(155,'2026-10-26 10:00:00',15,'programs.enrolled','programs.enrollment',13,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(156,'2026-10-26 10:00:00',NULL,'accounts.opened','accounts.user',16,'{}');
INSERT INTO "audit_entry" VALUES(157,'2026-10-26 10:00:00',NULL,'people.account_tied','people.person',22,'{"account": 16}');
INSERT INTO "audit_entry" VALUES(158,'2026-10-26 10:00:00',16,'skills.offers_set','people.person',22,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(159,'2026-10-26 10:00:00',16,'skills.wishes_set','people.person',22,'{"count": 1}');
INSERT INTO "audit_entry" VALUES(160,'2026-10-26 10:00:00',16,'programs.enrolled','programs.enrollment',14,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(161,'2026-10-26 10:00:00',NULL,'accounts.opened','accounts.user',17,'{}');
INSERT INTO "audit_entry" VALUES(162,'2026-10-26 10:00:00',NULL,'people.account_tied','people.person',2,'{"account": 17}');
INSERT INTO "audit_entry" VALUES(163,'2026-10-26 10:00:00',17,'skills.offers_set','people.person',2,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(164,'2026-10-26 10:00:00',17,'skills.wishes_set','people.person',2,'{"count": 1}');
INSERT INTO "audit_entry" VALUES(165,'2026-10-26 10:00:00',17,'programs.enrolled','programs.enrollment',15,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(166,'2026-10-23 10:00:00',2,'programs.invited','programs.cohort',2,'{"side": "mentee", "count": 4}');
INSERT INTO "audit_entry" VALUES(167,'2026-10-26 10:00:00',NULL,'accounts.opened','accounts.user',18,'{}');
INSERT INTO "audit_entry" VALUES(168,'2026-10-26 10:00:00',NULL,'people.account_tied','people.person',7,'{"account": 18}');
INSERT INTO "audit_entry" VALUES(169,'2026-10-26 10:00:00',18,'skills.offers_set','people.person',7,'{"count": 2}');
INSERT INTO "audit_entry" VALUES(170,'2026-10-26 10:00:00',18,'skills.wishes_set','people.person',7,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(171,'2026-10-26 10:00:00',18,'programs.enrolled','programs.enrollment',16,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(172,'2026-10-26 10:00:00',NULL,'accounts.opened','accounts.user',19,'{}');
INSERT INTO "audit_entry" VALUES(173,'2026-10-26 10:00:00',NULL,'people.account_tied','people.person',17,'{"account": 19}');
INSERT INTO "audit_entry" VALUES(174,'2026-10-26 10:00:00',19,'skills.offers_set','people.person',17,'{"count": 2}');
INSERT INTO "audit_entry" VALUES(175,'2026-10-26 10:00:00',19,'skills.wishes_set','people.person',17,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(176,'2026-10-26 10:00:00',19,'programs.enrolled','programs.enrollment',17,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(177,'2026-10-26 10:00:00',NULL,'accounts.opened','accounts.user',20,'{}');
INSERT INTO "audit_entry" VALUES(178,'2026-10-26 10:00:00',NULL,'people.account_tied','people.person',4,'{"account": 20}');
INSERT INTO "audit_entry" VALUES(179,'2026-10-26 10:00:00',20,'skills.offers_set','people.person',4,'{"count": 2}');
INSERT INTO "audit_entry" VALUES(180,'2026-10-26 10:00:00',20,'skills.wishes_set','people.person',4,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(181,'2026-10-26 10:00:00',20,'programs.enrolled','programs.enrollment',18,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(182,'2026-10-26 10:00:00',NULL,'accounts.opened','accounts.user',21,'{}');
INSERT INTO "audit_entry" VALUES(183,'2026-10-26 10:00:00',NULL,'people.account_tied','people.person',24,'{"account": 21}');
INSERT INTO "audit_entry" VALUES(184,'2026-10-26 10:00:00',21,'skills.offers_set','people.person',24,'{"count": 2}');
INSERT INTO "audit_entry" VALUES(185,'2026-10-26 10:00:00',21,'skills.wishes_set','people.person',24,'{"count": 3}');
INSERT INTO "audit_entry" VALUES(186,'2026-10-26 10:00:00',21,'programs.enrolled','programs.enrollment',19,'{"side": "mentee"}');
INSERT INTO "audit_entry" VALUES(187,'2026-11-16 10:00:00',2,'programs.enrollment_closed','programs.cohort',2,'{"available": 9}');
INSERT INTO "audit_entry" VALUES(188,'2026-11-16 10:00:00',2,'matching.run_requested','matching.run',2,'{"number": 1, "seed": 676, "pins": 0}');
INSERT INTO "audit_entry" VALUES(189,'2026-11-22 19:41:02.760898',NULL,'matching.run_solved','matching.run',2,'{"pairs": 4, "left": 1}');
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
INSERT INTO "auth_permission" VALUES(1,1,'add_permission','Can add permission');
INSERT INTO "auth_permission" VALUES(2,1,'change_permission','Can change permission');
INSERT INTO "auth_permission" VALUES(3,1,'delete_permission','Can delete permission');
INSERT INTO "auth_permission" VALUES(4,1,'view_permission','Can view permission');
INSERT INTO "auth_permission" VALUES(5,2,'add_group','Can add group');
INSERT INTO "auth_permission" VALUES(6,2,'change_group','Can change group');
INSERT INTO "auth_permission" VALUES(7,2,'delete_group','Can delete group');
INSERT INTO "auth_permission" VALUES(8,2,'view_group','Can view group');
INSERT INTO "auth_permission" VALUES(9,3,'add_contenttype','Can add content type');
INSERT INTO "auth_permission" VALUES(10,3,'change_contenttype','Can change content type');
INSERT INTO "auth_permission" VALUES(11,3,'delete_contenttype','Can delete content type');
INSERT INTO "auth_permission" VALUES(12,3,'view_contenttype','Can view content type');
INSERT INTO "auth_permission" VALUES(13,4,'add_session','Can add session');
INSERT INTO "auth_permission" VALUES(14,4,'change_session','Can change session');
INSERT INTO "auth_permission" VALUES(15,4,'delete_session','Can delete session');
INSERT INTO "auth_permission" VALUES(16,4,'view_session','Can view session');
INSERT INTO "auth_permission" VALUES(17,5,'add_emailaddress','Can add email address');
INSERT INTO "auth_permission" VALUES(18,5,'change_emailaddress','Can change email address');
INSERT INTO "auth_permission" VALUES(19,5,'delete_emailaddress','Can delete email address');
INSERT INTO "auth_permission" VALUES(20,5,'view_emailaddress','Can view email address');
INSERT INTO "auth_permission" VALUES(21,6,'add_emailconfirmation','Can add email confirmation');
INSERT INTO "auth_permission" VALUES(22,6,'change_emailconfirmation','Can change email confirmation');
INSERT INTO "auth_permission" VALUES(23,6,'delete_emailconfirmation','Can delete email confirmation');
INSERT INTO "auth_permission" VALUES(24,6,'view_emailconfirmation','Can view email confirmation');
INSERT INTO "auth_permission" VALUES(25,7,'add_dbtaskresult','Can add Task Result');
INSERT INTO "auth_permission" VALUES(26,7,'change_dbtaskresult','Can change Task Result');
INSERT INTO "auth_permission" VALUES(27,7,'delete_dbtaskresult','Can delete Task Result');
INSERT INTO "auth_permission" VALUES(28,7,'view_dbtaskresult','Can view Task Result');
INSERT INTO "auth_permission" VALUES(29,8,'add_progress','Can add progress');
INSERT INTO "auth_permission" VALUES(30,8,'change_progress','Can change progress');
INSERT INTO "auth_permission" VALUES(31,8,'delete_progress','Can delete progress');
INSERT INTO "auth_permission" VALUES(32,8,'view_progress','Can view progress');
INSERT INTO "auth_permission" VALUES(33,9,'add_workerbeat','Can add worker beat');
INSERT INTO "auth_permission" VALUES(34,9,'change_workerbeat','Can change worker beat');
INSERT INTO "auth_permission" VALUES(35,9,'delete_workerbeat','Can delete worker beat');
INSERT INTO "auth_permission" VALUES(36,9,'view_workerbeat','Can view worker beat');
INSERT INTO "auth_permission" VALUES(37,10,'add_scheduleslot','Can add schedule slot');
INSERT INTO "auth_permission" VALUES(38,10,'change_scheduleslot','Can change schedule slot');
INSERT INTO "auth_permission" VALUES(39,10,'delete_scheduleslot','Can delete schedule slot');
INSERT INTO "auth_permission" VALUES(40,10,'view_scheduleslot','Can view schedule slot');
INSERT INTO "auth_permission" VALUES(41,11,'add_entry','Can add entry');
INSERT INTO "auth_permission" VALUES(42,11,'change_entry','Can change entry');
INSERT INTO "auth_permission" VALUES(43,11,'delete_entry','Can delete entry');
INSERT INTO "auth_permission" VALUES(44,11,'view_entry','Can view entry');
INSERT INTO "auth_permission" VALUES(45,12,'add_user','Can add user');
INSERT INTO "auth_permission" VALUES(46,12,'change_user','Can change user');
INSERT INTO "auth_permission" VALUES(47,12,'delete_user','Can delete user');
INSERT INTO "auth_permission" VALUES(48,12,'view_user','Can view user');
INSERT INTO "auth_permission" VALUES(49,13,'add_organization','Can add organization');
INSERT INTO "auth_permission" VALUES(50,13,'change_organization','Can change organization');
INSERT INTO "auth_permission" VALUES(51,13,'delete_organization','Can delete organization');
INSERT INTO "auth_permission" VALUES(52,13,'view_organization','Can view organization');
INSERT INTO "auth_permission" VALUES(53,14,'add_adminlink','Can add admin link');
INSERT INTO "auth_permission" VALUES(54,14,'change_adminlink','Can change admin link');
INSERT INTO "auth_permission" VALUES(55,14,'delete_adminlink','Can delete admin link');
INSERT INTO "auth_permission" VALUES(56,14,'view_adminlink','Can view admin link');
INSERT INTO "auth_permission" VALUES(57,15,'add_grant','Can add grant');
INSERT INTO "auth_permission" VALUES(58,15,'change_grant','Can change grant');
INSERT INTO "auth_permission" VALUES(59,15,'delete_grant','Can delete grant');
INSERT INTO "auth_permission" VALUES(60,15,'view_grant','Can view grant');
INSERT INTO "auth_permission" VALUES(61,16,'add_pendinggrant','Can add pending grant');
INSERT INTO "auth_permission" VALUES(62,16,'change_pendinggrant','Can change pending grant');
INSERT INTO "auth_permission" VALUES(63,16,'delete_pendinggrant','Can delete pending grant');
INSERT INTO "auth_permission" VALUES(64,16,'view_pendinggrant','Can view pending grant');
INSERT INTO "auth_permission" VALUES(65,17,'add_link','Can add link');
INSERT INTO "auth_permission" VALUES(66,17,'change_link','Can change link');
INSERT INTO "auth_permission" VALUES(67,17,'delete_link','Can delete link');
INSERT INTO "auth_permission" VALUES(68,17,'view_link','Can view link');
INSERT INTO "auth_permission" VALUES(69,18,'add_message','Can add message');
INSERT INTO "auth_permission" VALUES(70,18,'change_message','Can change message');
INSERT INTO "auth_permission" VALUES(71,18,'delete_message','Can delete message');
INSERT INTO "auth_permission" VALUES(72,18,'view_message','Can view message');
INSERT INTO "auth_permission" VALUES(73,19,'add_grade','Can add grade');
INSERT INTO "auth_permission" VALUES(74,19,'change_grade','Can change grade');
INSERT INTO "auth_permission" VALUES(75,19,'delete_grade','Can delete grade');
INSERT INTO "auth_permission" VALUES(76,19,'view_grade','Can view grade');
INSERT INTO "auth_permission" VALUES(77,20,'add_source','Can add source');
INSERT INTO "auth_permission" VALUES(78,20,'change_source','Can change source');
INSERT INTO "auth_permission" VALUES(79,20,'delete_source','Can delete source');
INSERT INTO "auth_permission" VALUES(80,20,'view_source','Can view source');
INSERT INTO "auth_permission" VALUES(81,21,'add_person','Can add person');
INSERT INTO "auth_permission" VALUES(82,21,'change_person','Can change person');
INSERT INTO "auth_permission" VALUES(83,21,'delete_person','Can delete person');
INSERT INTO "auth_permission" VALUES(84,21,'view_person','Can view person');
INSERT INTO "auth_permission" VALUES(85,22,'add_import','Can add import');
INSERT INTO "auth_permission" VALUES(86,22,'change_import','Can change import');
INSERT INTO "auth_permission" VALUES(87,22,'delete_import','Can delete import');
INSERT INTO "auth_permission" VALUES(88,22,'view_import','Can view import');
INSERT INTO "auth_permission" VALUES(89,23,'add_influence','Can add influence');
INSERT INTO "auth_permission" VALUES(90,23,'change_influence','Can change influence');
INSERT INTO "auth_permission" VALUES(91,23,'delete_influence','Can delete influence');
INSERT INTO "auth_permission" VALUES(92,23,'view_influence','Can view influence');
INSERT INTO "auth_permission" VALUES(93,24,'add_skill','Can add skill');
INSERT INTO "auth_permission" VALUES(94,24,'change_skill','Can change skill');
INSERT INTO "auth_permission" VALUES(95,24,'delete_skill','Can delete skill');
INSERT INTO "auth_permission" VALUES(96,24,'view_skill','Can view skill');
INSERT INTO "auth_permission" VALUES(97,25,'add_offer','Can add offer');
INSERT INTO "auth_permission" VALUES(98,25,'change_offer','Can change offer');
INSERT INTO "auth_permission" VALUES(99,25,'delete_offer','Can delete offer');
INSERT INTO "auth_permission" VALUES(100,25,'view_offer','Can view offer');
INSERT INTO "auth_permission" VALUES(101,26,'add_wish','Can add wish');
INSERT INTO "auth_permission" VALUES(102,26,'change_wish','Can change wish');
INSERT INTO "auth_permission" VALUES(103,26,'delete_wish','Can delete wish');
INSERT INTO "auth_permission" VALUES(104,26,'view_wish','Can view wish');
INSERT INTO "auth_permission" VALUES(105,27,'add_cohort','Can add cohort');
INSERT INTO "auth_permission" VALUES(106,27,'change_cohort','Can change cohort');
INSERT INTO "auth_permission" VALUES(107,27,'delete_cohort','Can delete cohort');
INSERT INTO "auth_permission" VALUES(108,27,'view_cohort','Can view cohort');
INSERT INTO "auth_permission" VALUES(109,28,'add_program','Can add program');
INSERT INTO "auth_permission" VALUES(110,28,'change_program','Can change program');
INSERT INTO "auth_permission" VALUES(111,28,'delete_program','Can delete program');
INSERT INTO "auth_permission" VALUES(112,28,'view_program','Can view program');
INSERT INTO "auth_permission" VALUES(113,29,'add_enrollment','Can add enrollment');
INSERT INTO "auth_permission" VALUES(114,29,'change_enrollment','Can change enrollment');
INSERT INTO "auth_permission" VALUES(115,29,'delete_enrollment','Can delete enrollment');
INSERT INTO "auth_permission" VALUES(116,29,'view_enrollment','Can view enrollment');
INSERT INTO "auth_permission" VALUES(117,30,'add_answers','Can add answers');
INSERT INTO "auth_permission" VALUES(118,30,'change_answers','Can change answers');
INSERT INTO "auth_permission" VALUES(119,30,'delete_answers','Can delete answers');
INSERT INTO "auth_permission" VALUES(120,30,'view_answers','Can view answers');
INSERT INTO "auth_permission" VALUES(121,31,'add_grant','Can add grant');
INSERT INTO "auth_permission" VALUES(122,31,'change_grant','Can change grant');
INSERT INTO "auth_permission" VALUES(123,31,'delete_grant','Can delete grant');
INSERT INTO "auth_permission" VALUES(124,31,'view_grant','Can view grant');
INSERT INTO "auth_permission" VALUES(125,32,'add_topicchoice','Can add topic choice');
INSERT INTO "auth_permission" VALUES(126,32,'change_topicchoice','Can change topic choice');
INSERT INTO "auth_permission" VALUES(127,32,'delete_topicchoice','Can delete topic choice');
INSERT INTO "auth_permission" VALUES(128,32,'view_topicchoice','Can view topic choice');
INSERT INTO "auth_permission" VALUES(129,33,'add_declinedinvitation','Can add declined invitation');
INSERT INTO "auth_permission" VALUES(130,33,'change_declinedinvitation','Can change declined invitation');
INSERT INTO "auth_permission" VALUES(131,33,'delete_declinedinvitation','Can delete declined invitation');
INSERT INTO "auth_permission" VALUES(132,33,'view_declinedinvitation','Can view declined invitation');
INSERT INTO "auth_permission" VALUES(133,34,'add_pair','Can add pair');
INSERT INTO "auth_permission" VALUES(134,34,'change_pair','Can change pair');
INSERT INTO "auth_permission" VALUES(135,34,'delete_pair','Can delete pair');
INSERT INTO "auth_permission" VALUES(136,34,'view_pair','Can view pair');
INSERT INTO "auth_permission" VALUES(137,35,'add_agreement','Can add agreement');
INSERT INTO "auth_permission" VALUES(138,35,'change_agreement','Can change agreement');
INSERT INTO "auth_permission" VALUES(139,35,'delete_agreement','Can delete agreement');
INSERT INTO "auth_permission" VALUES(140,35,'view_agreement','Can view agreement');
INSERT INTO "auth_permission" VALUES(141,36,'add_session','Can add session');
INSERT INTO "auth_permission" VALUES(142,36,'change_session','Can change session');
INSERT INTO "auth_permission" VALUES(143,36,'delete_session','Can delete session');
INSERT INTO "auth_permission" VALUES(144,36,'view_session','Can view session');
INSERT INTO "auth_permission" VALUES(145,37,'add_sessionevent','Can add session event');
INSERT INTO "auth_permission" VALUES(146,37,'change_sessionevent','Can change session event');
INSERT INTO "auth_permission" VALUES(147,37,'delete_sessionevent','Can delete session event');
INSERT INTO "auth_permission" VALUES(148,37,'view_sessionevent','Can view session event');
INSERT INTO "auth_permission" VALUES(149,38,'add_run','Can add run');
INSERT INTO "auth_permission" VALUES(150,38,'change_run','Can change run');
INSERT INTO "auth_permission" VALUES(151,38,'delete_run','Can delete run');
INSERT INTO "auth_permission" VALUES(152,38,'view_run','Can view run');
INSERT INTO "auth_permission" VALUES(153,39,'add_proposal','Can add proposal');
INSERT INTO "auth_permission" VALUES(154,39,'change_proposal','Can change proposal');
INSERT INTO "auth_permission" VALUES(155,39,'delete_proposal','Can delete proposal');
INSERT INTO "auth_permission" VALUES(156,39,'view_proposal','Can view proposal');
INSERT INTO "auth_permission" VALUES(157,40,'add_unmatched','Can add unmatched');
INSERT INTO "auth_permission" VALUES(158,40,'change_unmatched','Can change unmatched');
INSERT INTO "auth_permission" VALUES(159,40,'delete_unmatched','Can delete unmatched');
INSERT INTO "auth_permission" VALUES(160,40,'view_unmatched','Can view unmatched');
INSERT INTO "auth_permission" VALUES(161,41,'add_override','Can add override');
INSERT INTO "auth_permission" VALUES(162,41,'change_override','Can change override');
INSERT INTO "auth_permission" VALUES(163,41,'delete_override','Can delete override');
INSERT INTO "auth_permission" VALUES(164,41,'view_override','Can view override');
INSERT INTO "auth_permission" VALUES(165,42,'add_pairwish','Can add pair wish');
INSERT INTO "auth_permission" VALUES(166,42,'change_pairwish','Can change pair wish');
INSERT INTO "auth_permission" VALUES(167,42,'delete_pairwish','Can delete pair wish');
INSERT INTO "auth_permission" VALUES(168,42,'view_pairwish','Can view pair wish');
CREATE TABLE "core_progress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(200) NOT NULL UNIQUE, "state" varchar(10) NOT NULL, "done" bigint unsigned NOT NULL CHECK ("done" >= 0), "total" bigint unsigned NOT NULL CHECK ("total" >= 0), "text" varchar(200) NOT NULL, "updated_at" datetime NOT NULL);
INSERT INTO "core_progress" VALUES(1,'people.import:1','done',80,80,'','2026-11-22 19:41:01.064100');
INSERT INTO "core_progress" VALUES(2,'matching.run:1','running',2,3,'Solving, and checking the answer','2026-11-22 19:41:01.614970');
INSERT INTO "core_progress" VALUES(3,'matching.run:2','running',2,3,'Solving, and checking the answer','2026-11-22 19:41:02.730904');
CREATE TABLE "core_scheduleslot" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "schedule" varchar(200) NOT NULL, "slot" bigint NOT NULL, "fired_at" datetime NOT NULL, CONSTRAINT "core_scheduleslot_once_per_slot" UNIQUE ("schedule", "slot"));
CREATE TABLE "core_workerbeat" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "worker_id" varchar(64) NOT NULL UNIQUE, "started_at" datetime NOT NULL, "beat_at" datetime NOT NULL);
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
INSERT INTO "django_content_type" VALUES(1,'auth','permission');
INSERT INTO "django_content_type" VALUES(2,'auth','group');
INSERT INTO "django_content_type" VALUES(3,'contenttypes','contenttype');
INSERT INTO "django_content_type" VALUES(4,'sessions','session');
INSERT INTO "django_content_type" VALUES(5,'account','emailaddress');
INSERT INTO "django_content_type" VALUES(6,'account','emailconfirmation');
INSERT INTO "django_content_type" VALUES(7,'django_tasks_database','dbtaskresult');
INSERT INTO "django_content_type" VALUES(8,'core','progress');
INSERT INTO "django_content_type" VALUES(9,'core','workerbeat');
INSERT INTO "django_content_type" VALUES(10,'core','scheduleslot');
INSERT INTO "django_content_type" VALUES(11,'audit','entry');
INSERT INTO "django_content_type" VALUES(12,'accounts','user');
INSERT INTO "django_content_type" VALUES(13,'accounts','organization');
INSERT INTO "django_content_type" VALUES(14,'accounts','adminlink');
INSERT INTO "django_content_type" VALUES(15,'accounts','grant');
INSERT INTO "django_content_type" VALUES(16,'accounts','pendinggrant');
INSERT INTO "django_content_type" VALUES(17,'notifications','link');
INSERT INTO "django_content_type" VALUES(18,'notifications','message');
INSERT INTO "django_content_type" VALUES(19,'people','grade');
INSERT INTO "django_content_type" VALUES(20,'people','source');
INSERT INTO "django_content_type" VALUES(21,'people','person');
INSERT INTO "django_content_type" VALUES(22,'people','import');
INSERT INTO "django_content_type" VALUES(23,'people','influence');
INSERT INTO "django_content_type" VALUES(24,'skills','skill');
INSERT INTO "django_content_type" VALUES(25,'skills','offer');
INSERT INTO "django_content_type" VALUES(26,'skills','wish');
INSERT INTO "django_content_type" VALUES(27,'programs','cohort');
INSERT INTO "django_content_type" VALUES(28,'programs','program');
INSERT INTO "django_content_type" VALUES(29,'programs','enrollment');
INSERT INTO "django_content_type" VALUES(30,'programs','answers');
INSERT INTO "django_content_type" VALUES(31,'programs','grant');
INSERT INTO "django_content_type" VALUES(32,'programs','topicchoice');
INSERT INTO "django_content_type" VALUES(33,'programs','declinedinvitation');
INSERT INTO "django_content_type" VALUES(34,'pairs','pair');
INSERT INTO "django_content_type" VALUES(35,'pairs','agreement');
INSERT INTO "django_content_type" VALUES(36,'pairs','session');
INSERT INTO "django_content_type" VALUES(37,'pairs','sessionevent');
INSERT INTO "django_content_type" VALUES(38,'matching','run');
INSERT INTO "django_content_type" VALUES(39,'matching','proposal');
INSERT INTO "django_content_type" VALUES(40,'matching','unmatched');
INSERT INTO "django_content_type" VALUES(41,'matching','override');
INSERT INTO "django_content_type" VALUES(42,'matching','pairwish');
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
INSERT INTO "django_migrations" VALUES(1,'accounts','0001_accounts','2026-11-22 19:40:58.806461');
INSERT INTO "django_migrations" VALUES(2,'account','0001_initial','2026-11-22 19:40:58.825811');
INSERT INTO "django_migrations" VALUES(3,'account','0002_email_max_length','2026-11-22 19:40:58.838600');
INSERT INTO "django_migrations" VALUES(4,'account','0003_alter_emailaddress_create_unique_verified_email','2026-11-22 19:40:58.860162');
INSERT INTO "django_migrations" VALUES(5,'account','0004_alter_emailaddress_drop_unique_email','2026-11-22 19:40:58.871790');
INSERT INTO "django_migrations" VALUES(6,'account','0005_emailaddress_idx_upper_email','2026-11-22 19:40:58.881786');
INSERT INTO "django_migrations" VALUES(7,'account','0006_emailaddress_lower','2026-11-22 19:40:58.892557');
INSERT INTO "django_migrations" VALUES(8,'account','0007_emailaddress_idx_email','2026-11-22 19:40:58.907609');
INSERT INTO "django_migrations" VALUES(9,'account','0008_emailaddress_unique_primary_email_fixup','2026-11-22 19:40:58.919377');
INSERT INTO "django_migrations" VALUES(10,'account','0009_emailaddress_unique_primary_email','2026-11-22 19:40:58.925305');
INSERT INTO "django_migrations" VALUES(11,'audit','0001_initial','2026-11-22 19:40:58.937861');
INSERT INTO "django_migrations" VALUES(12,'contenttypes','0001_initial','2026-11-22 19:40:58.943749');
INSERT INTO "django_migrations" VALUES(13,'contenttypes','0002_remove_content_type_name','2026-11-22 19:40:58.960751');
INSERT INTO "django_migrations" VALUES(14,'auth','0001_initial','2026-11-22 19:40:58.987546');
INSERT INTO "django_migrations" VALUES(15,'auth','0002_alter_permission_name_max_length','2026-11-22 19:40:58.997785');
INSERT INTO "django_migrations" VALUES(16,'auth','0003_alter_user_email_max_length','2026-11-22 19:40:59.003903');
INSERT INTO "django_migrations" VALUES(17,'auth','0004_alter_user_username_opts','2026-11-22 19:40:59.010642');
INSERT INTO "django_migrations" VALUES(18,'auth','0005_alter_user_last_login_null','2026-11-22 19:40:59.014806');
INSERT INTO "django_migrations" VALUES(19,'auth','0006_require_contenttypes_0002','2026-11-22 19:40:59.021901');
INSERT INTO "django_migrations" VALUES(20,'auth','0007_alter_validators_add_error_messages','2026-11-22 19:40:59.028806');
INSERT INTO "django_migrations" VALUES(21,'auth','0008_alter_user_username_max_length','2026-11-22 19:40:59.035223');
INSERT INTO "django_migrations" VALUES(22,'auth','0009_alter_user_last_name_max_length','2026-11-22 19:40:59.039191');
INSERT INTO "django_migrations" VALUES(23,'auth','0010_alter_group_name_max_length','2026-11-22 19:40:59.044445');
INSERT INTO "django_migrations" VALUES(24,'auth','0011_update_proxy_permissions','2026-11-22 19:40:59.060946');
INSERT INTO "django_migrations" VALUES(25,'auth','0012_alter_user_first_name_max_length','2026-11-22 19:40:59.068673');
INSERT INTO "django_migrations" VALUES(26,'core','0001_jobs','2026-11-22 19:40:59.076607');
INSERT INTO "django_migrations" VALUES(27,'django_tasks_database','0001_initial','2026-11-22 19:40:59.083333');
INSERT INTO "django_migrations" VALUES(28,'django_tasks_database','0002_alter_dbtaskresult_options','2026-11-22 19:40:59.086946');
INSERT INTO "django_migrations" VALUES(29,'django_tasks_database','0003_dbtaskresult_enqueued_at_dbtaskresult_finished_at','2026-11-22 19:40:59.092280');
INSERT INTO "django_migrations" VALUES(30,'django_tasks_database','0004_dbtaskresult_started_at','2026-11-22 19:40:59.105209');
INSERT INTO "django_migrations" VALUES(31,'django_tasks_database','0005_alter_dbtaskresult_priority_and_more','2026-11-22 19:40:59.114965');
INSERT INTO "django_migrations" VALUES(32,'django_tasks_database','0006_alter_dbtaskresult_args_kwargs_and_more','2026-11-22 19:40:59.255222');
INSERT INTO "django_migrations" VALUES(33,'django_tasks_database','0007_add_separate_results_fields','2026-11-22 19:40:59.260378');
INSERT INTO "django_migrations" VALUES(34,'django_tasks_database','0008_separate_results_field','2026-11-22 19:40:59.282273');
INSERT INTO "django_migrations" VALUES(35,'django_tasks_database','0009_remove_results_field','2026-11-22 19:40:59.290393');
INSERT INTO "django_migrations" VALUES(36,'django_tasks_database','0010_alter_dbtaskresult_status','2026-11-22 19:40:59.297259');
INSERT INTO "django_migrations" VALUES(37,'django_tasks_database','0011_rename_complete_status','2026-11-22 19:40:59.308913');
INSERT INTO "django_migrations" VALUES(38,'django_tasks_database','0012_add_separate_exception_fields','2026-11-22 19:40:59.324688');
INSERT INTO "django_migrations" VALUES(39,'django_tasks_database','0013_separate_exception_fields','2026-11-22 19:40:59.344163');
INSERT INTO "django_migrations" VALUES(40,'django_tasks_database','0014_remove_dbtaskresult_exception_data','2026-11-22 19:40:59.353799');
INSERT INTO "django_migrations" VALUES(41,'django_tasks_database','0015_correctly_order_run_after','2026-11-22 19:40:59.360082');
INSERT INTO "django_migrations" VALUES(42,'django_tasks_database','0016_remove_dbtaskresult_django_task_new_ordering_idx_and_more','2026-11-22 19:40:59.432708');
INSERT INTO "django_migrations" VALUES(43,'django_tasks_database','0017_dbtaskresult_metadata','2026-11-22 19:40:59.448490');
INSERT INTO "django_migrations" VALUES(44,'django_tasks_database','0018_rename_succeeded_status','2026-11-22 19:40:59.480912');
INSERT INTO "django_migrations" VALUES(45,'django_tasks_database','0019_rename_django_task_new_ordering_idx_tasks_db_new_ordering_idx_and_more','2026-11-22 19:40:59.534328');
INSERT INTO "django_migrations" VALUES(46,'django_tasks_database','0020_update_db_task_result_ordering','2026-11-22 19:40:59.541918');
INSERT INTO "django_migrations" VALUES(47,'django_tasks_database','0021_conditional_partial_index_ordering','2026-11-22 19:40:59.547890');
INSERT INTO "django_migrations" VALUES(48,'people','0001_initial','2026-11-22 19:40:59.591252');
INSERT INTO "django_migrations" VALUES(49,'programs','0001_initial','2026-11-22 19:40:59.857083');
INSERT INTO "django_migrations" VALUES(50,'matching','0001_initial','2026-11-22 19:41:00.067755');
INSERT INTO "django_migrations" VALUES(51,'notifications','0001_outbox_and_links','2026-11-22 19:41:00.110041');
INSERT INTO "django_migrations" VALUES(52,'pairs','0001_initial','2026-11-22 19:41:00.497410');
INSERT INTO "django_migrations" VALUES(53,'sessions','0001_initial','2026-11-22 19:41:00.513942');
INSERT INTO "django_migrations" VALUES(54,'skills','0001_initial','2026-11-22 19:41:00.613818');
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
CREATE TABLE "django_tasks_database_dbtaskresult" ("id" char(32) NOT NULL PRIMARY KEY, "args_kwargs" text NOT NULL CHECK ((JSON_VALID("args_kwargs") OR "args_kwargs" IS NULL)), "priority" integer NOT NULL, "task_path" text NOT NULL, "queue_name" varchar(32) NOT NULL, "backend_name" varchar(32) NOT NULL, "run_after" datetime NOT NULL, "enqueued_at" datetime NOT NULL, "finished_at" datetime NULL, "started_at" datetime NULL, "return_value" text NULL CHECK ((JSON_VALID("return_value") OR "return_value" IS NULL)), "exception_class_path" text NOT NULL, "traceback" text NOT NULL, "worker_ids" text NOT NULL CHECK ((JSON_VALID("worker_ids") OR "worker_ids" IS NULL)), "status" varchar(10) NOT NULL, CONSTRAINT "priority_range" CHECK ("priority" BETWEEN -100 AND 100));
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('6582234c460f41498f7522073ae3a951','{"args": [], "kwargs": {"name": "people.write_import", "kwargs": {"import_id": 1}, "attempt": 1}}',0,'turnabout.core.jobs._registry.perform','default','default','9999-01-01 00:00:00','2026-11-22 19:41:01.001435','2026-11-22 19:41:01.011916','2026-11-22 19:41:01.011916',NULL,'','','["drain"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('5dd5a202df85406f88fc8de808f52e37','{"args": [], "kwargs": {"name": "matching.solve_run", "kwargs": {"run_id": 1}, "attempt": 1}}',0,'turnabout.core.jobs._registry.perform','default','default','9999-01-01 00:00:00','2026-11-22 19:41:01.593660',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('33c06a5aa3da4ce884369750606b6ad0','{"args": [], "kwargs": {"name": "matching.solve_run", "kwargs": {"run_id": 2}, "attempt": 1}}',0,'turnabout.core.jobs._registry.perform','default','default','9999-01-01 00:00:00','2026-11-22 19:41:02.706160',NULL,NULL,NULL,'','','[]','READY');
CREATE TABLE "matching_override" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "reason" text NOT NULL, "by_id" bigint NOT NULL, "at" datetime NOT NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, "mentee_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "mentor_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "matching_override_once" UNIQUE ("cohort_id", "mentor_id", "mentee_id"));
CREATE TABLE "matching_pairwish" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(10) NOT NULL, "by_id" bigint NOT NULL, "at" datetime NOT NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, "mentee_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "mentor_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "matching_pairwish_once" UNIQUE ("cohort_id", "mentor_id", "mentee_id"));
CREATE TABLE "matching_proposal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "state" varchar(10) NOT NULL, "fit" real NOT NULL, "facts" text NOT NULL CHECK ((JSON_VALID("facts") OR "facts" IS NULL)), "has_deeper_link" bool NOT NULL, "mentee_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "mentor_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "run_id" bigint NOT NULL REFERENCES "matching_run" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "matching_proposal_once" UNIQUE ("run_id", "mentor_id", "mentee_id"));
INSERT INTO "matching_proposal" VALUES(1,'qywpfeh5h962','suggested',0.55,'{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.25, "learning_back": 0.0, "function": 1.0, "place": 1.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 35.0, "reason": [{"key": "skills", "params": {"taught": ["Checking what you read online"], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 35.0}}], "sentence": "Dorian teaches 1 of the 3 skills Kwabena asked for (Checking what you read online); Kwabena does not teach the skill Dorian asked for; different function and place; 35 shared working hours a week."}',0,10,4,1);
INSERT INTO "matching_proposal" VALUES(2,'vnp2x96r6b3n','suggested',0.6333333333,'{"gap": {"kind": "grade", "levels": 6}, "fit": {"skills": 0.166667, "learning_back": 1.0, "function": 1.0, "place": 0.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": ["Making a page, picture or short clip"], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Building a network across the company"], "asked": 1}}, {"key": "categories", "params": {"different": ["function"], "same": ["place"], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Emil teaches 1 of the 3 skills Greta asked for (Making a page, picture or short clip); Greta teaches the skill Emil asked for (Building a network across the company); different function, same place; 40 shared working hours a week.", "line_steps": 3, "line_above": "mentee"}',1,8,5,1);
INSERT INTO "matching_proposal" VALUES(3,'4kcnfnhxyfh7','suggested',0.8,'{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.5, "learning_back": 1.0, "function": 1.0, "place": 1.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 32.0, "reason": [{"key": "skills", "params": {"taught": ["Making a page, picture or short clip", "Having a say online"], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Reading a balance sheet"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 32.0}}], "sentence": "Amparo teaches 2 of the 3 skills Hugo asked for (Making a page, picture or short clip, Having a say online); Hugo teaches the skill Amparo asked for (Reading a balance sheet); different function and place; 32 shared working hours a week."}',0,9,2,1);
INSERT INTO "matching_proposal" VALUES(4,'uvcghjjvmu9p','suggested',0.7,'{"gap": {"kind": "grade", "levels": 4}, "fit": {"skills": 0.0, "learning_back": 1.0, "function": 1.0, "place": 1.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Running a board meeting"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Ada teaches none of the 3 skills Ben asked for; Ben teaches the skill Ada asked for (Running a board meeting); different function and place; 40 shared working hours a week."}',0,7,1,1);
INSERT INTO "matching_proposal" VALUES(5,'28sra2x2cmtq','suggested',0.5,'{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.0, "learning_back": 0.0, "function": 1.0, "place": 1.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Bj\u00f6rn teaches none of the 3 skills Anneli asked for; Anneli does not teach the skill Bj\u00f6rn asked for; different function and place; 40 shared working hours a week."}',0,6,3,1);
INSERT INTO "matching_proposal" VALUES(6,'fm3t6pv4kvqv','suggested',0.6,'{"gap": {"kind": "grade", "levels": 4}, "fit": {"skills": 0.0, "learning_back": 0.0, "function": 1.0, "place": 1.0, "style": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 35.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": true}}, {"key": "hours", "params": {"hours": 35.0}}], "sentence": "Linh teaches none of the 3 skills Yasmin asked for; Yasmin does not teach the skill Linh asked for; different function and place; the same way of working; 35 shared working hours a week."}',0,19,15,2);
INSERT INTO "matching_proposal" VALUES(7,'9wmdgq6h59hn','suggested',0.8,'{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.0, "learning_back": 1.0, "function": 1.0, "place": 1.0, "style": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 30.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Defending a budget"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": true}}, {"key": "hours", "params": {"hours": 30.0}}], "sentence": "Hanne teaches none of the 3 skills Marta asked for; Marta teaches the skill Hanne asked for (Defending a budget); different function and place; the same way of working; 30 shared working hours a week."}',0,16,11,2);
INSERT INTO "matching_proposal" VALUES(8,'ysb276zhdg83','suggested',0.5,'{"gap": {"kind": "grade", "levels": 4}, "fit": {"skills": 0.0, "learning_back": 0.0, "function": 1.0, "place": 1.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 30.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 30.0}}], "sentence": "Kacper teaches none of the 3 skills Samir asked for; Samir does not teach the skill Kacper asked for; different function and place; 30 shared working hours a week."}',0,17,14,2);
INSERT INTO "matching_proposal" VALUES(9,'7mym6cfn89ec','suggested',0.7666666667,'{"gap": {"kind": "grade", "levels": 6}, "fit": {"skills": 0.333333, "learning_back": 1.0, "function": 1.0, "place": 1.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 28.0, "reason": [{"key": "skills", "params": {"taught": ["Having a say online"], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Negotiating"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 28.0}}], "sentence": "In\u00e8s teaches 1 of the 3 skills Tobias asked for (Having a say online); Tobias teaches the skill In\u00e8s asked for (Negotiating); different function and place; 28 shared working hours a week."}',0,18,12,2);
CREATE TABLE "matching_run" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "number" integer unsigned NOT NULL CHECK ("number" >= 0), "state" varchar(10) NOT NULL, "seed" integer unsigned NOT NULL CHECK ("seed" >= 0), "spec" text NOT NULL CHECK ((JSON_VALID("spec") OR "spec" IS NULL)), "figures" text NOT NULL CHECK ((JSON_VALID("figures") OR "figures" IS NULL)), "failure" varchar(400) NOT NULL, "by_id" bigint NOT NULL, "asked_at" datetime NOT NULL, "ready_at" datetime NULL, "published_at" datetime NULL, "published_by_id" bigint NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "matching_run_number" UNIQUE ("cohort_id", "number"));
INSERT INTO "matching_run" VALUES(1,'vz6wz9ukzg86',1,'published',909,'{"schema": "turnabout-run/1", "settings": {"schema": "turnabout-blueprint/1", "direction": {"mode": "reverse", "combine": "any", "grade_gap": 2, "layers_gap": null, "experience_gap_years": null}, "distance": {"levels": 2}, "cadence": {"sessions": 6, "weeks_between": 4, "session_minutes": 60, "circles_every_weeks": 13}, "capacity": {"mentor": 1, "mentor_may_ask_for": 2, "mentee": 1}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": {"shared_per_week": 2}, "rules": {"different_organization": false, "shared_language": true}, "objective": {"coverage": "nobody_left_out"}, "enroll": {"mentees": "nominated", "mentors": "open"}, "focus": {"track": "B", "skills": ["2.1", "2.5", "4.3"], "topics": ["meetings", "only-one", "care", "faith", "pay", "feedback"]}}, "starts_on": "2026-10-08", "pins": [], "forbidden": [], "overrides": []}','{"mentors": 5, "mentees": 5, "has_double": false, "total": 25, "steps": [{"rule": "same_person", "removed": 0}, {"rule": "direction", "removed": 0}, {"rule": "distance", "removed": 3}, {"rule": "minimum_shared_hours", "removed": 0}, {"rule": "shared_language", "removed": 0}, {"rule": "forbidden", "removed": 0}], "allowed": 22, "pairs": 5, "left": 0, "fit": 3.183333, "typical": 0.633333, "weakest": 0.5, "few_hours": 0, "gap": 0.0, "other": {"coverage": "best_fit", "pairs": 5, "left": 0, "fit": 3.183333}, "seconds": 0.017, "is_verified": true, "feature_hash": "0cd1b12c727616c6fc898bc07d7a9a5f8cb25568defdb03eee6f1834017e1831", "engine": "0.1.0"}','',2,'2026-09-28 10:00:00','2026-11-22 19:41:01.649720','2026-09-28 10:00:00',2,1);
INSERT INTO "matching_run" VALUES(2,'jcy6sbghnajj',1,'ready',676,'{"schema": "turnabout-run/1", "settings": {"schema": "turnabout-blueprint/1", "direction": {"mode": "reverse", "combine": "any", "grade_gap": 2, "layers_gap": null, "experience_gap_years": null}, "distance": {"levels": 2}, "cadence": {"sessions": 6, "weeks_between": 4, "session_minutes": 60, "circles_every_weeks": 13}, "capacity": {"mentor": 1, "mentor_may_ask_for": 2, "mentee": 1}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": {"shared_per_week": 2}, "rules": {"different_organization": false, "shared_language": true}, "objective": {"coverage": "nobody_left_out"}, "enroll": {"mentees": "nominated", "mentors": "open"}, "focus": {"track": "B", "skills": ["2.1", "2.5", "4.3"], "topics": ["meetings", "only-one", "care", "faith", "pay", "feedback"]}}, "starts_on": "2026-11-26", "pins": [], "forbidden": [], "overrides": []}','{"mentors": 5, "mentees": 4, "has_double": false, "total": 20, "steps": [{"rule": "same_person", "removed": 0}, {"rule": "direction", "removed": 0}, {"rule": "distance", "removed": 3}, {"rule": "minimum_shared_hours", "removed": 0}, {"rule": "shared_language", "removed": 0}, {"rule": "forbidden", "removed": 0}], "allowed": 17, "pairs": 4, "left": 1, "fit": 2.666667, "typical": 0.683333, "weakest": 0.5, "few_hours": 0, "gap": 0.0, "other": {"coverage": "best_fit", "pairs": 4, "left": 1, "fit": 2.666667}, "seconds": 0.012, "is_verified": true, "feature_hash": "ced23dee4793a16bbdecaaa573ca661bd2b9e88f2309b9e10020254b54f1399f", "engine": "0.1.0"}','',2,'2026-11-16 10:00:00','2026-11-22 19:41:02.760898',NULL,NULL,2);
CREATE TABLE "matching_unmatched" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "reason" varchar(40) NOT NULL, "enrollment_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "run_id" bigint NOT NULL REFERENCES "matching_run" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "matching_unmatched_once" UNIQUE ("run_id", "enrollment_id"));
INSERT INTO "matching_unmatched" VALUES(1,'lost_on_price',13,2);
CREATE TABLE "notifications_link" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "secret_hash" varchar(64) NOT NULL UNIQUE, "act" varchar(100) NOT NULL, "subject_id" varchar(40) NOT NULL, "person_id" bigint NOT NULL, "issued_at" datetime NOT NULL, "expires_at" datetime NOT NULL, "used_at" datetime NULL);
INSERT INTO "notifications_link" VALUES(1,'bef9c39f3180d5cd038f11170ac9d7e6b3d8d133cb99570951bd28346336e90a','programs.invitation','afqsxfy2p9gm',27,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(2,'83b17a91585bd4d91d456095532900d10ef7c904710cc733dccc01e1da7abff9','programs.invitation','bkq52prj83qj',25,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(3,'96c6c88236b9c8732fa3dd8fe5a4088ee6be3d81445fca01eeee6f5bb3659501','programs.invitation','gan5exz5qtj9',38,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(4,'35817340d2553fa96f1536beedf1b7c12c5e7d0e760aa48d205b51b43a3e8df0','programs.invitation','emq8r83yf5ct',11,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(5,'ab6b34e18b60e90dc4035cd739f06c26448344ae9e14ff6c20fac050e8d15f74','programs.invitation','jpdgk5y4z4ga',15,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(6,'259dd7d65a44271a210b7464c02cc828f2783d8dd5386692dce22cd244d0d043','programs.invitation','5zn3frwhwugj',9,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(7,'4ac95061f7c5717b4f9142ebe02f6b4fa401d1d571ce202aa1fcf98991f39e1b','programs.invitation','uzbtzde9hz29',31,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(8,'2cdfdaac61c42ede1a85917bb1a1545e25d6dac42f58a3ac8cfed50df34a4880','programs.invitation','uyqqcc8k37ej',35,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(9,'7a2ec424669dc42629bfa959346b726b2e9e1680b83c64e8163347ce54a98aef','programs.invitation','ugna9zhyaeep',26,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(10,'f082244722beb5edc2aad89031b4fae6c45ac127050430b437a5ffb88510d3c7','programs.invitation','mb5m3vpynjt9',33,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(11,'23340b3d12ce58f3ba046d3a6a7d298e0090dc9aff1e22ea40d3ffd5cba62791','pairs.answer','7rjb3rtmjk4b',38,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(12,'6ec553d77ea7ab8623ede41374f168c206e9937f5a5e537105d908760428b49a','pairs.answer','7rjb3rtmjk4b',9,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(13,'8acbe18c8e0454b48421fc458acd85f0e27e4b952c1b7e21f0bdaddfe2ed73a5','pairs.answer','7agukmk3kfc5',11,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(14,'d4609f08ee060e87b10970212228b5cfce78085616d3152b02737980c30a86ff','pairs.answer','7agukmk3kfc5',33,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(15,'d7d7272c02977e0c82824c4d792f99785e5a320002808981d104abb06e28e16d','pairs.answer','eqx8r42vxkn6',15,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(16,'ff10c0b02eff5f3987df727d7c43ee8513e71c9b8dc53d5ea3935a504fa90e7e','pairs.answer','eqx8r42vxkn6',35,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(17,'7a1c4f52b3fbf0292c169e0a4785f98c989a41ea5840207351ea08edfb514382','pairs.answer','8e49bmv3c9kn',27,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(18,'1a06a02dae49a21f73d621e96a5bfcdf710ee69dfbeae9b782a8c09ada308480','pairs.answer','8e49bmv3c9kn',31,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(19,'c2ee7b2e12730ba04a304d8bd78f889979cfc90942ad2000981a230c450d91d9','pairs.answer','m2a229k8uucf',25,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(20,'21a1438572869e2491f74fb74dc864b04956445c2601699b0034938a76845375','pairs.answer','m2a229k8uucf',26,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(21,'7e6c6295938b79128f72739ccfa79b745522c6168603b3bedc62e5a0e2abe4c5','pairs.confirm_session','erbjgeuq75p5.0',38,'2026-10-07 10:00:00','2026-10-12 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(22,'0b614b1f08d9034c0874a7bde68248355bee442674f5e7ef87a436bc78199aea','pairs.confirm_session','q5uwxkj4z8um.0',38,'2026-11-04 10:00:00','2026-11-09 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(23,'8fff940066870a9e69e39df684cee57d8fb66a7dfeb4a81a7a67cb9c6a6f9aad','pairs.confirm_session','8dh3tx8czsz5.0',38,'2026-11-22 10:00:00','2026-11-26 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(24,'886311e413b2f530632e87f05fef8c32036564871b7c0d02543ea0b9b768ab58','pairs.confirm_session','qbyycenp99ks.0',11,'2026-10-07 10:00:00','2026-10-12 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(25,'9cf074342d23cb985a4cdb24d032cc36133b5b741c578634260c3f6e39019db7','pairs.confirm_session','xhryb2fchs55.0',11,'2026-11-04 10:00:00','2026-11-09 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(26,'49baed51d4399702b590af3aacd1df549d8bcb4d25320a0790ce08f19b04918d','pairs.confirm_session','d33g8zpuhjuc.0',15,'2026-10-07 10:00:00','2026-10-12 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(27,'7a40e9ec5f25486a041a341f823c540d5b62cf7baec6405be845d55a5b33ff50','programs.invitation','2x95f77yv3fr',20,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(28,'22dad7d171b7de61ee246419429a2b3110745e5537413d10ce57221dac870566','programs.invitation','sbwvtu6yshuu',37,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(29,'65ab14f69ffdacdfe4312fc50bc14d3921b5e0ee9a4b7554385a02964a5b74c5','programs.invitation','vdkfvmjvvpas',30,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(30,'e878fb9c2ff362e7e799198d64fc96a8cd52244ccbaf82419cf9325774a9ddad','programs.invitation','ghprursby5u2',22,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(31,'326dbccf64f2902ffabe951946487bb3d38bd9a03fab443f2b78a794c105d340','programs.invitation','7z9qvpdnj54s',2,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(32,'eaef607c6ae96008a31a495c425eb7732d093a2425b163d7280c398a705b1ddc','programs.invitation','n8pjsdf6htqj',7,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(33,'5b00c6fdfff8e6b82ef362e31025163f6cffe7c33331a9347789991a2cccd2b5','programs.invitation','dzg7ncse5yrd',17,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(34,'ef694aed853eda6a649b3e8a11939229339a34e8a83164f127e6c9dd524d6f27','programs.invitation','xxtt7bpjuxaz',4,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(35,'d824c6042593833a4a1f2ea2449d58e8f3a997d4f2498dc03b5fe5647da577ca','programs.invitation','x98t28c8436q',24,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
CREATE TABLE "notifications_message" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "kind" varchar(100) NOT NULL, "is_private" bool NOT NULL, "is_urgent" bool NOT NULL, "to_email" varchar(320) NOT NULL, "to_name" varchar(200) NOT NULL, "subject" varchar(200) NOT NULL, "text" text NOT NULL, "html" text NOT NULL, "calendar" text NOT NULL, "calendar_method" varchar(10) NOT NULL, "message_id" varchar(320) NOT NULL UNIQUE, "status" varchar(10) NOT NULL, "code" varchar(40) NOT NULL, "attempts" integer unsigned NOT NULL CHECK ("attempts" >= 0), "posted_at" datetime NOT NULL, "send_after" datetime NOT NULL, "lease_until" datetime NULL, "lease_token" varchar(32) NOT NULL, "sent_at" datetime NULL, "account_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "notifications_message_sent_has_a_time" CHECK ((("sent_at" IS NOT NULL AND "status" = 'sent') OR (NOT ("status" = 'sent') AND "sent_at" IS NULL))));
INSERT INTO "notifications_message" VALUES(1,'3wqk5thppx2x','programs.invited',1,0,'ada.okafor@northwind.example','Ada Okafor','An invitation to learn from a colleague','Hello Ada Okafor,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/xQgtr5Xe-ODmYAILIsOtwAd1a1mHUqC5/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Ada Okafor,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, September 24.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/xQgtr5Xe-ODmYAILIsOtwAd1a1mHUqC5/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/xQgtr5Xe-ODmYAILIsOtwAd1a1mHUqC5/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<az548hqza4j5.7d0676a6c9ae5e7f@localhost>','waiting','',0,'2026-11-22 19:41:01.268126','2026-11-22 19:41:01.268135',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(2,'z9zbrn5uarfh','programs.invited',1,0,'amparo.quist@northwind.example','Amparo Quist','An invitation to learn from a colleague','Hello Amparo Quist,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/ECZGlgzOFkW8yQZD_1jUkSTcWbj6T_Ss/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Amparo Quist,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, September 24.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/ECZGlgzOFkW8yQZD_1jUkSTcWbj6T_Ss/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/ECZGlgzOFkW8yQZD_1jUkSTcWbj6T_Ss/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<7k9aq28n68sc.974da12bdb748b08@localhost>','waiting','',0,'2026-11-22 19:41:01.269111','2026-11-22 19:41:01.269116',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(3,'qg34pvjm7wzu','programs.invited',1,0,'bjorn.adeleke@northwind.example','Björn Adeleke','An invitation to learn from a colleague','Hello Björn Adeleke,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/Z89on666B6J40Z9dPjdkaSESx0wR6AI8/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Björn Adeleke,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, September 24.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/Z89on666B6J40Z9dPjdkaSESx0wR6AI8/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/Z89on666B6J40Z9dPjdkaSESx0wR6AI8/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<wzkjnfctdj77.06f9cedea922ec3c@localhost>','waiting','',0,'2026-11-22 19:41:01.274223','2026-11-22 19:41:01.274230',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(4,'qp2djmycf3gk','programs.invited',1,0,'dorian.achebe@northwind.example','Dorian Achebe','An invitation to learn from a colleague','Hello Dorian Achebe,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/CknsPm7h4yscXftpACaXIBK6sH2P9tn4/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Dorian Achebe,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, September 24.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/CknsPm7h4yscXftpACaXIBK6sH2P9tn4/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/CknsPm7h4yscXftpACaXIBK6sH2P9tn4/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<vm27ngnss7pq.0f3b092e6dd714bb@localhost>','waiting','',0,'2026-11-22 19:41:01.275219','2026-11-22 19:41:01.275223',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(5,'hmpz5ye9krf7','programs.invited',1,0,'emil.tanaka@northwind.example','Emil Tanaka','An invitation to learn from a colleague','Hello Emil Tanaka,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/EsLy3bzeK4qV_SijlI1_3I080qD9OArc/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Emil Tanaka,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, September 24.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/EsLy3bzeK4qV_SijlI1_3I080qD9OArc/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/EsLy3bzeK4qV_SijlI1_3I080qD9OArc/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<ajw7wy4fb8sg.0ef2418eb6e3eeeb@localhost>','waiting','',0,'2026-11-22 19:41:01.275807','2026-11-22 19:41:01.275810',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(6,'8uerfu7baeay','programs.enrollment_received',0,0,'ada.okafor@northwind.example','Ada Okafor','Your answers have arrived','Hello Ada Okafor,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/afqsxfy2p9gm/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Ada Okafor,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/afqsxfy2p9gm/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/afqsxfy2p9gm/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<dkuzkkr7wmvf.50f529998f4b8b80@localhost>','waiting','',0,'2026-11-22 19:41:01.313182','2026-11-22 19:41:01.313190',NULL,'',NULL,3);
INSERT INTO "notifications_message" VALUES(7,'kaek7j4u7qe5','programs.enrollment_received',0,0,'amparo.quist@northwind.example','Amparo Quist','Your answers have arrived','Hello Amparo Quist,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/bkq52prj83qj/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Amparo Quist,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/bkq52prj83qj/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/bkq52prj83qj/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<ekuum2vt4z2v.0dcbe8bfec7ef75d@localhost>','waiting','',0,'2026-11-22 19:41:01.340928','2026-11-22 19:41:01.340934',NULL,'',NULL,4);
INSERT INTO "notifications_message" VALUES(8,'4y3yhuxrb7jj','programs.enrollment_received',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Your answers have arrived','Hello Björn Adeleke,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/gan5exz5qtj9/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Björn Adeleke,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/gan5exz5qtj9/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/gan5exz5qtj9/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<sjmvmwtzwde2.98bcc823199602c3@localhost>','waiting','',0,'2026-11-22 19:41:01.376809','2026-11-22 19:41:01.376816',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(9,'668eqwk6r3fp','programs.enrollment_received',0,0,'dorian.achebe@northwind.example','Dorian Achebe','Your answers have arrived','Hello Dorian Achebe,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/emq8r83yf5ct/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Dorian Achebe,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/emq8r83yf5ct/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/emq8r83yf5ct/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<jbf6kataak96.6c5721feae59960c@localhost>','waiting','',0,'2026-11-22 19:41:01.403250','2026-11-22 19:41:01.403255',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(10,'pnr2gmd7byqh','programs.enrollment_received',0,0,'emil.tanaka@northwind.example','Emil Tanaka','Your answers have arrived','Hello Emil Tanaka,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/jpdgk5y4z4ga/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Emil Tanaka,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/jpdgk5y4z4ga/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/jpdgk5y4z4ga/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<4n6vfwpxfgvd.73de7a0495c2830f@localhost>','waiting','',0,'2026-11-22 19:41:01.431707','2026-11-22 19:41:01.431713',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(11,'4jmtaqrcjrrf','programs.invited',1,0,'anneli.strom@northwind.example','Anneli Strom','An invitation to learn from a colleague','Hello Anneli Strom,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/oXWMRdWFgWr-yL-8MKXRUc21edU8U0Oq/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Anneli Strom,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, September 24.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/oXWMRdWFgWr-yL-8MKXRUc21edU8U0Oq/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/oXWMRdWFgWr-yL-8MKXRUc21edU8U0Oq/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<a6bffd4dzu6w.e51941529a22642f@localhost>','waiting','',0,'2026-11-22 19:41:01.445471','2026-11-22 19:41:01.445477',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(12,'wd53xvgjfn2h','programs.invited',1,0,'ben.castell@northwind.example','Ben Castell','An invitation to learn from a colleague','Hello Ben Castell,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/1o4Je_xY0p7PUmJN75YPH-SoWr-y4aYt/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Ben Castell,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, September 24.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/1o4Je_xY0p7PUmJN75YPH-SoWr-y4aYt/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/1o4Je_xY0p7PUmJN75YPH-SoWr-y4aYt/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<7wsmzg9ba2tf.aa9c17834c108855@localhost>','waiting','',0,'2026-11-22 19:41:01.450658','2026-11-22 19:41:01.450666',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(13,'v8ycp4hgkq6m','programs.invited',1,0,'greta.lindahl@northwind.example','Greta Lindahl','An invitation to learn from a colleague','Hello Greta Lindahl,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/2ZqCzVe0Oc3hkCSgY3CEo2u2sji9MlTT/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Greta Lindahl,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, September 24.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/2ZqCzVe0Oc3hkCSgY3CEo2u2sji9MlTT/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/2ZqCzVe0Oc3hkCSgY3CEo2u2sji9MlTT/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<czw4n5fbqgn5.655ed117dc63201d@localhost>','waiting','',0,'2026-11-22 19:41:01.451222','2026-11-22 19:41:01.451224',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(14,'xwddcu9hcpyy','programs.invited',1,0,'hugo.silveira@northwind.example','Hugo Silveira','An invitation to learn from a colleague','Hello Hugo Silveira,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/9ZXzj_3gtAfgZnQ-zEq43liG7rGEoQVE/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Hugo Silveira,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, September 24.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/9ZXzj_3gtAfgZnQ-zEq43liG7rGEoQVE/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/9ZXzj_3gtAfgZnQ-zEq43liG7rGEoQVE/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<xxtcdjzqfbdt.f6025a2873428da8@localhost>','waiting','',0,'2026-11-22 19:41:01.451666','2026-11-22 19:41:01.451668',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(15,'gpjjtvsnc77r','programs.invited',1,0,'kwabena.duarte@northwind.example','Kwabena Duarte','An invitation to learn from a colleague','Hello Kwabena Duarte,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/L24ioxD-otGkRDedPqYk7vMcRh-fQPxq/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Kwabena Duarte,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, September 24.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/L24ioxD-otGkRDedPqYk7vMcRh-fQPxq/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/L24ioxD-otGkRDedPqYk7vMcRh-fQPxq/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<ktgcbnqp2j27.87bd8261bef76bc8@localhost>','waiting','',0,'2026-11-22 19:41:01.452091','2026-11-22 19:41:01.452093',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(16,'dgphpwajuv2u','programs.enrollment_received',0,0,'anneli.strom@northwind.example','Anneli Strom','Your answers have arrived','Hello Anneli Strom,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/5zn3frwhwugj/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Anneli Strom,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/5zn3frwhwugj/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/5zn3frwhwugj/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<x4benq7naqa2.54c8388a48ba3008@localhost>','waiting','',0,'2026-11-22 19:41:01.489087','2026-11-22 19:41:01.489094',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(17,'jxkf77yckcf4','programs.enrollment_received',0,0,'ben.castell@northwind.example','Ben Castell','Your answers have arrived','Hello Ben Castell,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/uzbtzde9hz29/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Ben Castell,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/uzbtzde9hz29/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/uzbtzde9hz29/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<836kk7kamuz7.190836865a54a077@localhost>','waiting','',0,'2026-11-22 19:41:01.532476','2026-11-22 19:41:01.532482',NULL,'',NULL,9);
INSERT INTO "notifications_message" VALUES(18,'48g3e2yzfauj','programs.enrollment_received',0,0,'greta.lindahl@northwind.example','Greta Lindahl','Your answers have arrived','Hello Greta Lindahl,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/uyqqcc8k37ej/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Greta Lindahl,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/uyqqcc8k37ej/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/uyqqcc8k37ej/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<h77nwnu4fsme.c7e79e73b9da5cd0@localhost>','waiting','',0,'2026-11-22 19:41:01.550147','2026-11-22 19:41:01.550153',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(19,'eda4dpfgy2cf','programs.enrollment_received',0,0,'hugo.silveira@northwind.example','Hugo Silveira','Your answers have arrived','Hello Hugo Silveira,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/ugna9zhyaeep/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Hugo Silveira,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/ugna9zhyaeep/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/ugna9zhyaeep/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<sftzdzejs8d5.816b41ec01f2ab94@localhost>','waiting','',0,'2026-11-22 19:41:01.567004','2026-11-22 19:41:01.567011',NULL,'',NULL,11);
INSERT INTO "notifications_message" VALUES(20,'fpehz7thccnn','programs.enrollment_received',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','Your answers have arrived','Hello Kwabena Duarte,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/mb5m3vpynjt9/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Kwabena Duarte,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/mb5m3vpynjt9/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/mb5m3vpynjt9/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<4fbdsrq7knuj.e24d97d4f57d333f@localhost>','waiting','',0,'2026-11-22 19:41:01.585166','2026-11-22 19:41:01.585172',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(21,'mg4pm92kp47y','matching.run_ready',0,0,'cleo.marchetti@northwind.example','Cleo Marchetti','Your run is ready','Hello Cleo Marchetti,

run 1 is solved and checked: 5 pairs wait for somebody to look at them.

Nothing is published before you say so.

Look through the pairs:
/matching/cohorts/evw6kugxn86z/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your run is ready</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Cleo Marchetti,</p>
                
                <p style="margin: 0 0 16px;">run 1 is solved and checked: 5 pairs wait for somebody to look at them.</p>
                
                <p style="margin: 0 0 16px;">Nothing is published before you say so.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/matching/cohorts/evw6kugxn86z/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look through the pairs</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/matching/cohorts/evw6kugxn86z/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<njzbddccq3h7.3f170addde28d2f5@localhost>','waiting','',0,'2026-11-22 19:41:01.656989','2026-11-22 19:41:01.656994',NULL,'',NULL,2);
INSERT INTO "notifications_message" VALUES(22,'qxjegsqmqjmd','pairs.pair_proposed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','A pairing is proposed to you','Hello Björn Adeleke,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Dublin time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/zd2sjg1X2--S79sp_Kwr3KckVkwyfI4L/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>A pairing is proposed to you</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Björn Adeleke,</p>
                
                <p style="margin: 0 0 16px;">A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.</p>
                
                <p style="margin: 0 0 16px;">Please answer before Thursday, October 8, 11:00 AM, Dublin time.</p>
                
                <p style="margin: 0 0 16px;">Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/zd2sjg1X2--S79sp_Kwr3KckVkwyfI4L/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/zd2sjg1X2--S79sp_Kwr3KckVkwyfI4L/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<j2xd577h6nz6.20a0a2e953e1c630@localhost>','waiting','',0,'2026-11-22 19:41:01.701902','2026-11-22 19:41:01.701908',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(23,'3fu5egp3e8ds','pairs.pair_proposed',0,0,'anneli.strom@northwind.example','Anneli Strom','A pairing is proposed to you','Hello Anneli Strom,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 12:00 PM, Stockholm time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/qRJm0TpHFh8eDx_LGWjUv7DNN7my4f4A/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>A pairing is proposed to you</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Anneli Strom,</p>
                
                <p style="margin: 0 0 16px;">A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.</p>
                
                <p style="margin: 0 0 16px;">Please answer before Thursday, October 8, 12:00 PM, Stockholm time.</p>
                
                <p style="margin: 0 0 16px;">Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/qRJm0TpHFh8eDx_LGWjUv7DNN7my4f4A/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/qRJm0TpHFh8eDx_LGWjUv7DNN7my4f4A/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<9hrc7vguke2t.0c6415bc607c24d9@localhost>','waiting','',0,'2026-11-22 19:41:01.704667','2026-11-22 19:41:01.704672',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(24,'ahpetf49bm4x','pairs.pair_proposed',0,0,'dorian.achebe@northwind.example','Dorian Achebe','A pairing is proposed to you','Hello Dorian Achebe,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 12:00 PM, Stockholm time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/ESqmSzwQPVxM5upZuNJcZJsB4NSgHEpT/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>A pairing is proposed to you</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Dorian Achebe,</p>
                
                <p style="margin: 0 0 16px;">A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.</p>
                
                <p style="margin: 0 0 16px;">Please answer before Thursday, October 8, 12:00 PM, Stockholm time.</p>
                
                <p style="margin: 0 0 16px;">Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/ESqmSzwQPVxM5upZuNJcZJsB4NSgHEpT/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/ESqmSzwQPVxM5upZuNJcZJsB4NSgHEpT/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<5sumsmm36hf8.8f8959b7a821b984@localhost>','waiting','',0,'2026-11-22 19:41:01.712403','2026-11-22 19:41:01.712408',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(25,'avkwvxnftbgh','pairs.pair_proposed',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','A pairing is proposed to you','Hello Kwabena Duarte,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Lisbon time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/5gGilVTZFzV5FOu9ccB0qHdafQLHI96j/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>A pairing is proposed to you</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Kwabena Duarte,</p>
                
                <p style="margin: 0 0 16px;">A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.</p>
                
                <p style="margin: 0 0 16px;">Please answer before Thursday, October 8, 11:00 AM, Lisbon time.</p>
                
                <p style="margin: 0 0 16px;">Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/5gGilVTZFzV5FOu9ccB0qHdafQLHI96j/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/5gGilVTZFzV5FOu9ccB0qHdafQLHI96j/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<9c433u9ua5me.f19bd68d6101f84b@localhost>','waiting','',0,'2026-11-22 19:41:01.714921','2026-11-22 19:41:01.714924',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(26,'znjc4c253v88','pairs.pair_proposed',0,0,'emil.tanaka@northwind.example','Emil Tanaka','A pairing is proposed to you','Hello Emil Tanaka,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 12:00 PM, Stockholm time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/jWBqNZprW2DVpTJFNSAzWbVh1MDKXOgw/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>A pairing is proposed to you</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Emil Tanaka,</p>
                
                <p style="margin: 0 0 16px;">A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.</p>
                
                <p style="margin: 0 0 16px;">Please answer before Thursday, October 8, 12:00 PM, Stockholm time.</p>
                
                <p style="margin: 0 0 16px;">Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/jWBqNZprW2DVpTJFNSAzWbVh1MDKXOgw/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/jWBqNZprW2DVpTJFNSAzWbVh1MDKXOgw/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<zewchexe2zgz.e925d9a939f8c60a@localhost>','waiting','',0,'2026-11-22 19:41:01.722010','2026-11-22 19:41:01.722018',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(27,'vvqjtx5sfshd','pairs.pair_proposed',0,0,'greta.lindahl@northwind.example','Greta Lindahl','A pairing is proposed to you','Hello Greta Lindahl,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 12:00 PM, Stockholm time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/Lb0hcPAYTYZYRnKhr6VTcV0qNXcuRWIG/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>A pairing is proposed to you</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Greta Lindahl,</p>
                
                <p style="margin: 0 0 16px;">A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.</p>
                
                <p style="margin: 0 0 16px;">Please answer before Thursday, October 8, 12:00 PM, Stockholm time.</p>
                
                <p style="margin: 0 0 16px;">Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/Lb0hcPAYTYZYRnKhr6VTcV0qNXcuRWIG/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/Lb0hcPAYTYZYRnKhr6VTcV0qNXcuRWIG/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<cgcjejn9myrr.b92f95ba025d6583@localhost>','waiting','',0,'2026-11-22 19:41:01.725378','2026-11-22 19:41:01.725383',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(28,'zau8enyggbcp','pairs.pair_proposed',0,0,'ada.okafor@northwind.example','Ada Okafor','A pairing is proposed to you','Hello Ada Okafor,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Lisbon time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/GqZuykK7nzjSa32kZczUQ8TYra1W3WJv/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>A pairing is proposed to you</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Ada Okafor,</p>
                
                <p style="margin: 0 0 16px;">A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.</p>
                
                <p style="margin: 0 0 16px;">Please answer before Thursday, October 8, 11:00 AM, Lisbon time.</p>
                
                <p style="margin: 0 0 16px;">Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/GqZuykK7nzjSa32kZczUQ8TYra1W3WJv/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/GqZuykK7nzjSa32kZczUQ8TYra1W3WJv/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<jh3kbdcst4rd.afaa06b424f04900@localhost>','waiting','',0,'2026-11-22 19:41:01.728020','2026-11-22 19:41:01.728024',NULL,'',NULL,3);
INSERT INTO "notifications_message" VALUES(29,'kuk4njg9896u','pairs.pair_proposed',0,0,'ben.castell@northwind.example','Ben Castell','A pairing is proposed to you','Hello Ben Castell,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Dublin time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/GUes9s_brzA5AasacDozWMB3Izc4yaQ6/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>A pairing is proposed to you</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Ben Castell,</p>
                
                <p style="margin: 0 0 16px;">A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.</p>
                
                <p style="margin: 0 0 16px;">Please answer before Thursday, October 8, 11:00 AM, Dublin time.</p>
                
                <p style="margin: 0 0 16px;">Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/GUes9s_brzA5AasacDozWMB3Izc4yaQ6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/GUes9s_brzA5AasacDozWMB3Izc4yaQ6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<335vdr3jj8ak.8c7405e5fd14f3cd@localhost>','waiting','',0,'2026-11-22 19:41:01.730341','2026-11-22 19:41:01.730345',NULL,'',NULL,9);
INSERT INTO "notifications_message" VALUES(30,'su2mgahqm9yd','pairs.pair_proposed',0,0,'amparo.quist@northwind.example','Amparo Quist','A pairing is proposed to you','Hello Amparo Quist,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Dublin time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/PiD1ODHRlZ1jKNFy5wML6FOgS7lf9DGe/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>A pairing is proposed to you</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Amparo Quist,</p>
                
                <p style="margin: 0 0 16px;">A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.</p>
                
                <p style="margin: 0 0 16px;">Please answer before Thursday, October 8, 11:00 AM, Dublin time.</p>
                
                <p style="margin: 0 0 16px;">Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/PiD1ODHRlZ1jKNFy5wML6FOgS7lf9DGe/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/PiD1ODHRlZ1jKNFy5wML6FOgS7lf9DGe/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<csfxt2jr99by.75fc221c5e0b24ca@localhost>','waiting','',0,'2026-11-22 19:41:01.732751','2026-11-22 19:41:01.732754',NULL,'',NULL,4);
INSERT INTO "notifications_message" VALUES(31,'9xuqqc74ac8w','pairs.pair_proposed',0,0,'hugo.silveira@northwind.example','Hugo Silveira','A pairing is proposed to you','Hello Hugo Silveira,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Lisbon time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/l0WTspjzqQB5wbGLl6RUGAZJ3Ofo1w4W/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>A pairing is proposed to you</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Hugo Silveira,</p>
                
                <p style="margin: 0 0 16px;">A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.</p>
                
                <p style="margin: 0 0 16px;">Please answer before Thursday, October 8, 11:00 AM, Lisbon time.</p>
                
                <p style="margin: 0 0 16px;">Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/l0WTspjzqQB5wbGLl6RUGAZJ3Ofo1w4W/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/l0WTspjzqQB5wbGLl6RUGAZJ3Ofo1w4W/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<gtetxrw2c3s7.cf48407ad2b30a4e@localhost>','waiting','',0,'2026-11-22 19:41:01.739647','2026-11-22 19:41:01.739653',NULL,'',NULL,11);
INSERT INTO "notifications_message" VALUES(32,'gkr2fn4hh9db','pairs.pair_settled',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','The outcome of your proposed pairing','Hello Björn Adeleke,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/7rjb3rtmjk4b/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>The outcome of your proposed pairing</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Björn Adeleke,</p>
                
                <p style="margin: 0 0 16px;">This is about the pairing that was proposed to you on Monday, September 28.</p>
                
                <p style="margin: 0 0 16px;">Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7rjb3rtmjk4b/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7rjb3rtmjk4b/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<9jrc9nfyrdsg.a1ad5691bb4a8c05@localhost>','waiting','',0,'2026-11-22 19:41:01.779311','2026-11-22 19:41:01.779317',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(33,'q76v96286ynk','pairs.pair_settled',0,0,'anneli.strom@northwind.example','Anneli Strom','The outcome of your proposed pairing','Hello Anneli Strom,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/7rjb3rtmjk4b/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>The outcome of your proposed pairing</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Anneli Strom,</p>
                
                <p style="margin: 0 0 16px;">This is about the pairing that was proposed to you on Monday, September 28.</p>
                
                <p style="margin: 0 0 16px;">Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7rjb3rtmjk4b/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7rjb3rtmjk4b/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<3vwwj7at3bh6.10a581a8eec566f9@localhost>','waiting','',0,'2026-11-22 19:41:01.786368','2026-11-22 19:41:01.786375',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(34,'yc562y2c7q8h','pairs.agreement_signed',0,0,'anneli.strom@northwind.example','Anneli Strom','Your agreement waits for your signature','Hello Anneli Strom,

Björn Adeleke signed the page that the two of you agree on. Read it, change what does not fit, and sign.

Only the two of you can read it. Staff see that it is signed, not what it says.

Read and sign:
/pairs/7rjb3rtmjk4b/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your agreement waits for your signature</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Anneli Strom,</p>
                
                <p style="margin: 0 0 16px;">Björn Adeleke signed the page that the two of you agree on. Read it, change what does not fit, and sign.</p>
                
                <p style="margin: 0 0 16px;">Only the two of you can read it. Staff see that it is signed, not what it says.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7rjb3rtmjk4b/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Read and sign</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7rjb3rtmjk4b/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<fwuee8kda7cf.943693568798f89f@localhost>','waiting','',0,'2026-11-22 19:41:01.830685','2026-11-22 19:41:01.830692',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(35,'xtnp3gexhd7j','pairs.pair_activated',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','You can book your first session','Hello Björn Adeleke,

You and Anneli Strom have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/7rjb3rtmjk4b/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>You can book your first session</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Björn Adeleke,</p>
                
                <p style="margin: 0 0 16px;">You and Anneli Strom have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7rjb3rtmjk4b/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7rjb3rtmjk4b/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<btegsxrnj7s6.3f972a2d1b807eb1@localhost>','waiting','',0,'2026-11-22 19:41:01.855206','2026-11-22 19:41:01.855212',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(36,'cdkb39956eue','pairs.pair_activated',0,0,'anneli.strom@northwind.example','Anneli Strom','You can book your first session','Hello Anneli Strom,

You and Björn Adeleke have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/7rjb3rtmjk4b/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>You can book your first session</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Anneli Strom,</p>
                
                <p style="margin: 0 0 16px;">You and Björn Adeleke have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7rjb3rtmjk4b/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7rjb3rtmjk4b/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<pvyv5k3qpukg.faab033cda3f856f@localhost>','waiting','',0,'2026-11-22 19:41:01.857432','2026-11-22 19:41:01.857437',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(37,'938fuee9s9tz','pairs.session_proposed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Anneli Strom proposes a date','Hello Björn Adeleke,

Anneli Strom proposes Monday, October 12, 2:00 PM, Dublin time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/jVEt8kOf8V9-cahuW9anBesFgBFACdsq/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Anneli Strom proposes a date</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Björn Adeleke,</p>
                
                <p style="margin: 0 0 16px;">Anneli Strom proposes Monday, October 12, 2:00 PM, Dublin time, for 60 minutes.</p>
                
                <p style="margin: 0 0 16px;">Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/jVEt8kOf8V9-cahuW9anBesFgBFACdsq/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/jVEt8kOf8V9-cahuW9anBesFgBFACdsq/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<xqt8245d5tem.77a6d32cd5c3bd5c@localhost>','waiting','',0,'2026-11-22 19:41:01.888144','2026-11-22 19:41:01.888150',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(38,'p95axu5556dy','pairs.session_confirmed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Your session is booked','Hello Björn Adeleke,

You and Anneli Strom meet on Monday, October 12, 2:00 PM, Dublin time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/7rjb3rtmjk4b/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your session is booked</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Björn Adeleke,</p>
                
                <p style="margin: 0 0 16px;">You and Anneli Strom meet on Monday, October 12, 2:00 PM, Dublin time, for 60 minutes. Where: On video</p>
                
                <p style="margin: 0 0 16px;">An invitation for your calendar is attached.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7rjb3rtmjk4b/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7rjb3rtmjk4b/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnabout//Sessions//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
COMMENT:This timezone only works from 2025-09-07 to 2027-11-16.
BEGIN:DAYLIGHT
DTSTART:20250907T000000
TZNAME:CEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T030000
RDATE:20261025T030000,20271031T030000
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T030000
RDATE:20270328T030000
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Anneli Strom and Björn Adeleke
DTSTART;TZID=Europe/Stockholm:20261012T150000
DTEND;TZID=Europe/Stockholm:20261012T160000
DTSTAMP:20261122T194101Z
UID:erbjgeuq75p5@turnabout
SEQUENCE:0
ATTENDEE;CN="Björn Adeleke";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=
 REQ-PARTICIPANT;RSVP=TRUE:mailto:bjorn.adeleke@northwind.example
ATTENDEE;CN="Anneli Strom";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=RE
 Q-PARTICIPANT;RSVP=TRUE:mailto:anneli.strom@northwind.example
LOCATION:On video
ORGANIZER;CN=Turnabout:mailto:turnabout@localhost
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
','REQUEST','<j4me8wyparvu.b5105b52afac10ca@localhost>','waiting','',0,'2026-11-22 19:41:01.917705','2026-11-22 19:41:01.917710',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(39,'eksufy75ucds','pairs.session_confirmed',0,0,'anneli.strom@northwind.example','Anneli Strom','Your session is booked','Hello Anneli Strom,

You and Björn Adeleke meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/7rjb3rtmjk4b/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your session is booked</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Anneli Strom,</p>
                
                <p style="margin: 0 0 16px;">You and Björn Adeleke meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video</p>
                
                <p style="margin: 0 0 16px;">An invitation for your calendar is attached.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7rjb3rtmjk4b/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7rjb3rtmjk4b/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnabout//Sessions//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
COMMENT:This timezone only works from 2025-09-07 to 2027-11-16.
BEGIN:DAYLIGHT
DTSTART:20250907T000000
TZNAME:CEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T030000
RDATE:20261025T030000,20271031T030000
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T030000
RDATE:20270328T030000
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Anneli Strom and Björn Adeleke
DTSTART;TZID=Europe/Stockholm:20261012T150000
DTEND;TZID=Europe/Stockholm:20261012T160000
DTSTAMP:20261122T194101Z
UID:erbjgeuq75p5@turnabout
SEQUENCE:0
ATTENDEE;CN="Björn Adeleke";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=
 REQ-PARTICIPANT;RSVP=TRUE:mailto:bjorn.adeleke@northwind.example
ATTENDEE;CN="Anneli Strom";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=RE
 Q-PARTICIPANT;RSVP=TRUE:mailto:anneli.strom@northwind.example
LOCATION:On video
ORGANIZER;CN=Turnabout:mailto:turnabout@localhost
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
','REQUEST','<yk44f96fs4tp.cfe36d25f71fb8c1@localhost>','waiting','',0,'2026-11-22 19:41:01.922692','2026-11-22 19:41:01.922697',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(40,'m6nx6cepxu2z','pairs.session_proposed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Anneli Strom proposes a date','Hello Björn Adeleke,

Anneli Strom proposes Monday, November 9, 1:00 PM, Dublin time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/FPn1QlrpDH91kGmA4P0wQClbZOLtLFfF/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Anneli Strom proposes a date</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Björn Adeleke,</p>
                
                <p style="margin: 0 0 16px;">Anneli Strom proposes Monday, November 9, 1:00 PM, Dublin time, for 60 minutes.</p>
                
                <p style="margin: 0 0 16px;">Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/FPn1QlrpDH91kGmA4P0wQClbZOLtLFfF/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/FPn1QlrpDH91kGmA4P0wQClbZOLtLFfF/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<pdpz4xcamqdf.289d252daf45278c@localhost>','waiting','',0,'2026-11-22 19:41:01.934454','2026-11-22 19:41:01.934460',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(41,'z3rcrfue3rbq','pairs.session_confirmed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Your session is booked','Hello Björn Adeleke,

You and Anneli Strom meet on Monday, November 9, 1:00 PM, Dublin time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/7rjb3rtmjk4b/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your session is booked</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Björn Adeleke,</p>
                
                <p style="margin: 0 0 16px;">You and Anneli Strom meet on Monday, November 9, 1:00 PM, Dublin time, for 60 minutes. Where: On video</p>
                
                <p style="margin: 0 0 16px;">An invitation for your calendar is attached.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7rjb3rtmjk4b/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7rjb3rtmjk4b/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnabout//Sessions//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
COMMENT:This timezone only works from 2025-10-05 to 2027-12-14.
BEGIN:DAYLIGHT
DTSTART:20251005T000000
TZNAME:CEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T030000
RDATE:20261025T030000,20271031T030000
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T030000
RDATE:20270328T030000
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Anneli Strom and Björn Adeleke
DTSTART;TZID=Europe/Stockholm:20261109T140000
DTEND;TZID=Europe/Stockholm:20261109T150000
DTSTAMP:20261122T194101Z
UID:q5uwxkj4z8um@turnabout
SEQUENCE:0
ATTENDEE;CN="Björn Adeleke";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=
 REQ-PARTICIPANT;RSVP=TRUE:mailto:bjorn.adeleke@northwind.example
ATTENDEE;CN="Anneli Strom";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=RE
 Q-PARTICIPANT;RSVP=TRUE:mailto:anneli.strom@northwind.example
LOCATION:On video
ORGANIZER;CN=Turnabout:mailto:turnabout@localhost
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
','REQUEST','<2rgzpv67jxwe.2a0a7209f70df079@localhost>','waiting','',0,'2026-11-22 19:41:01.953765','2026-11-22 19:41:01.953769',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(42,'3vt6zmgah7pt','pairs.session_confirmed',0,0,'anneli.strom@northwind.example','Anneli Strom','Your session is booked','Hello Anneli Strom,

You and Björn Adeleke meet on Monday, November 9, 2:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/7rjb3rtmjk4b/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your session is booked</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Anneli Strom,</p>
                
                <p style="margin: 0 0 16px;">You and Björn Adeleke meet on Monday, November 9, 2:00 PM, Stockholm time, for 60 minutes. Where: On video</p>
                
                <p style="margin: 0 0 16px;">An invitation for your calendar is attached.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7rjb3rtmjk4b/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7rjb3rtmjk4b/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnabout//Sessions//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
COMMENT:This timezone only works from 2025-10-05 to 2027-12-14.
BEGIN:DAYLIGHT
DTSTART:20251005T000000
TZNAME:CEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T030000
RDATE:20261025T030000,20271031T030000
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T030000
RDATE:20270328T030000
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Anneli Strom and Björn Adeleke
DTSTART;TZID=Europe/Stockholm:20261109T140000
DTEND;TZID=Europe/Stockholm:20261109T150000
DTSTAMP:20261122T194101Z
UID:q5uwxkj4z8um@turnabout
SEQUENCE:0
ATTENDEE;CN="Björn Adeleke";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=
 REQ-PARTICIPANT;RSVP=TRUE:mailto:bjorn.adeleke@northwind.example
ATTENDEE;CN="Anneli Strom";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=RE
 Q-PARTICIPANT;RSVP=TRUE:mailto:anneli.strom@northwind.example
LOCATION:On video
ORGANIZER;CN=Turnabout:mailto:turnabout@localhost
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
','REQUEST','<n8t54jygcjjg.f6e174a262c333ec@localhost>','waiting','',0,'2026-11-22 19:41:01.958143','2026-11-22 19:41:01.958146',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(43,'fdvregpreejj','pairs.session_proposed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Anneli Strom proposes a date','Hello Björn Adeleke,

Anneli Strom proposes Thursday, November 26, 1:00 PM, Dublin time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/piZzAZTHNtJ_pXsmfjbYOYPQObSituL6/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Anneli Strom proposes a date</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Björn Adeleke,</p>
                
                <p style="margin: 0 0 16px;">Anneli Strom proposes Thursday, November 26, 1:00 PM, Dublin time, for 60 minutes.</p>
                
                <p style="margin: 0 0 16px;">Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/piZzAZTHNtJ_pXsmfjbYOYPQObSituL6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/piZzAZTHNtJ_pXsmfjbYOYPQObSituL6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<supyn7jbtcs6.1ca926a00a40dd32@localhost>','waiting','',0,'2026-11-22 19:41:01.984744','2026-11-22 19:41:01.984749',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(44,'55kpc7dn83zw','pairs.pair_settled',0,0,'dorian.achebe@northwind.example','Dorian Achebe','The outcome of your proposed pairing','Hello Dorian Achebe,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/7agukmk3kfc5/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>The outcome of your proposed pairing</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Dorian Achebe,</p>
                
                <p style="margin: 0 0 16px;">This is about the pairing that was proposed to you on Monday, September 28.</p>
                
                <p style="margin: 0 0 16px;">Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7agukmk3kfc5/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7agukmk3kfc5/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<3czxgrymewdz.5c6df92e305c005c@localhost>','waiting','',0,'2026-11-22 19:41:02.005781','2026-11-22 19:41:02.005786',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(45,'cg6s9bnss66u','pairs.pair_settled',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','The outcome of your proposed pairing','Hello Kwabena Duarte,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/7agukmk3kfc5/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>The outcome of your proposed pairing</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Kwabena Duarte,</p>
                
                <p style="margin: 0 0 16px;">This is about the pairing that was proposed to you on Monday, September 28.</p>
                
                <p style="margin: 0 0 16px;">Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7agukmk3kfc5/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7agukmk3kfc5/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<ybgvqvhufsvv.65776bdefadfca3d@localhost>','waiting','',0,'2026-11-22 19:41:02.007727','2026-11-22 19:41:02.007730',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(46,'9bb9pf3fyeqz','pairs.agreement_signed',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','Your agreement waits for your signature','Hello Kwabena Duarte,

Dorian Achebe signed the page that the two of you agree on. Read it, change what does not fit, and sign.

Only the two of you can read it. Staff see that it is signed, not what it says.

Read and sign:
/pairs/7agukmk3kfc5/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your agreement waits for your signature</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Kwabena Duarte,</p>
                
                <p style="margin: 0 0 16px;">Dorian Achebe signed the page that the two of you agree on. Read it, change what does not fit, and sign.</p>
                
                <p style="margin: 0 0 16px;">Only the two of you can read it. Staff see that it is signed, not what it says.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7agukmk3kfc5/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Read and sign</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7agukmk3kfc5/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<n2z3znhb6ekt.9c1e83d266696914@localhost>','waiting','',0,'2026-11-22 19:41:02.036184','2026-11-22 19:41:02.036190',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(47,'jjhrd65vjnme','pairs.pair_activated',0,0,'dorian.achebe@northwind.example','Dorian Achebe','You can book your first session','Hello Dorian Achebe,

You and Kwabena Duarte have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/7agukmk3kfc5/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>You can book your first session</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Dorian Achebe,</p>
                
                <p style="margin: 0 0 16px;">You and Kwabena Duarte have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7agukmk3kfc5/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7agukmk3kfc5/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<p49d8ygrxct3.2c3a97a98bc47119@localhost>','waiting','',0,'2026-11-22 19:41:02.052626','2026-11-22 19:41:02.052632',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(48,'fw4f3zymdzpp','pairs.pair_activated',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','You can book your first session','Hello Kwabena Duarte,

You and Dorian Achebe have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/7agukmk3kfc5/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>You can book your first session</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Kwabena Duarte,</p>
                
                <p style="margin: 0 0 16px;">You and Dorian Achebe have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7agukmk3kfc5/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7agukmk3kfc5/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<y6d3ks9bsdrm.33f7fd70aff4b6cf@localhost>','waiting','',0,'2026-11-22 19:41:02.059797','2026-11-22 19:41:02.059805',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(49,'nwkmpn854gtx','pairs.session_proposed',0,0,'dorian.achebe@northwind.example','Dorian Achebe','Kwabena Duarte proposes a date','Hello Dorian Achebe,

Kwabena Duarte proposes Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/XRg80hF3Cyu4b5sXMVNgVADMZ9ZMfs34/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Kwabena Duarte proposes a date</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Dorian Achebe,</p>
                
                <p style="margin: 0 0 16px;">Kwabena Duarte proposes Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes.</p>
                
                <p style="margin: 0 0 16px;">Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/XRg80hF3Cyu4b5sXMVNgVADMZ9ZMfs34/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/XRg80hF3Cyu4b5sXMVNgVADMZ9ZMfs34/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<3jbvk2qe45fq.7174e47e6ef3b9ac@localhost>','waiting','',0,'2026-11-22 19:41:02.077398','2026-11-22 19:41:02.077405',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(50,'beamwk4vbwkt','pairs.session_confirmed',0,0,'dorian.achebe@northwind.example','Dorian Achebe','Your session is booked','Hello Dorian Achebe,

You and Kwabena Duarte meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/7agukmk3kfc5/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your session is booked</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Dorian Achebe,</p>
                
                <p style="margin: 0 0 16px;">You and Kwabena Duarte meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video</p>
                
                <p style="margin: 0 0 16px;">An invitation for your calendar is attached.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7agukmk3kfc5/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7agukmk3kfc5/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnabout//Sessions//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Lisbon
COMMENT:This timezone only works from 2025-09-07 to 2027-11-16.
BEGIN:DAYLIGHT
DTSTART:20250907T000000
TZNAME:WEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T020000
RDATE:20261025T020000,20271031T020000
TZNAME:WET
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
RDATE:20270328T020000
TZNAME:WEST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Dorian Achebe and Kwabena Duarte
DTSTART;TZID=Europe/Lisbon:20261012T140000
DTEND;TZID=Europe/Lisbon:20261012T150000
DTSTAMP:20261122T194102Z
UID:qbyycenp99ks@turnabout
SEQUENCE:0
ATTENDEE;CN="Dorian Achebe";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=R
 EQ-PARTICIPANT;RSVP=TRUE:mailto:dorian.achebe@northwind.example
ATTENDEE;CN="Kwabena Duarte";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=
 REQ-PARTICIPANT;RSVP=TRUE:mailto:kwabena.duarte@northwind.example
LOCATION:On video
ORGANIZER;CN=Turnabout:mailto:turnabout@localhost
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
','REQUEST','<nvdfk5s4nmeb.5c193104e8da88fe@localhost>','waiting','',0,'2026-11-22 19:41:02.102740','2026-11-22 19:41:02.102743',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(51,'waw55h7h2u73','pairs.session_confirmed',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','Your session is booked','Hello Kwabena Duarte,

You and Dorian Achebe meet on Monday, October 12, 2:00 PM, Lisbon time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/7agukmk3kfc5/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your session is booked</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Kwabena Duarte,</p>
                
                <p style="margin: 0 0 16px;">You and Dorian Achebe meet on Monday, October 12, 2:00 PM, Lisbon time, for 60 minutes. Where: On video</p>
                
                <p style="margin: 0 0 16px;">An invitation for your calendar is attached.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7agukmk3kfc5/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7agukmk3kfc5/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnabout//Sessions//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Lisbon
COMMENT:This timezone only works from 2025-09-07 to 2027-11-16.
BEGIN:DAYLIGHT
DTSTART:20250907T000000
TZNAME:WEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T020000
RDATE:20261025T020000,20271031T020000
TZNAME:WET
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
RDATE:20270328T020000
TZNAME:WEST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Dorian Achebe and Kwabena Duarte
DTSTART;TZID=Europe/Lisbon:20261012T140000
DTEND;TZID=Europe/Lisbon:20261012T150000
DTSTAMP:20261122T194102Z
UID:qbyycenp99ks@turnabout
SEQUENCE:0
ATTENDEE;CN="Dorian Achebe";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=R
 EQ-PARTICIPANT;RSVP=TRUE:mailto:dorian.achebe@northwind.example
ATTENDEE;CN="Kwabena Duarte";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=
 REQ-PARTICIPANT;RSVP=TRUE:mailto:kwabena.duarte@northwind.example
LOCATION:On video
ORGANIZER;CN=Turnabout:mailto:turnabout@localhost
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
','REQUEST','<ffrt24g6zmuy.66318d81c5e117eb@localhost>','waiting','',0,'2026-11-22 19:41:02.111803','2026-11-22 19:41:02.111809',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(52,'e8uhv7rr4fw9','pairs.session_proposed',0,0,'dorian.achebe@northwind.example','Dorian Achebe','Kwabena Duarte proposes a date','Hello Dorian Achebe,

Kwabena Duarte proposes Monday, November 9, 2:00 PM, Stockholm time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/Xmi9ocR0VbKZq05osfqYeHmLM2n0FQme/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Kwabena Duarte proposes a date</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Dorian Achebe,</p>
                
                <p style="margin: 0 0 16px;">Kwabena Duarte proposes Monday, November 9, 2:00 PM, Stockholm time, for 60 minutes.</p>
                
                <p style="margin: 0 0 16px;">Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/Xmi9ocR0VbKZq05osfqYeHmLM2n0FQme/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/Xmi9ocR0VbKZq05osfqYeHmLM2n0FQme/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<fhsan2rk23z4.76af4f2232fac753@localhost>','waiting','',0,'2026-11-22 19:41:02.127701','2026-11-22 19:41:02.127707',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(53,'s8myy6vk67qc','pairs.session_confirmed',0,0,'dorian.achebe@northwind.example','Dorian Achebe','Your session is booked','Hello Dorian Achebe,

You and Kwabena Duarte meet on Monday, November 9, 2:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/7agukmk3kfc5/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your session is booked</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Dorian Achebe,</p>
                
                <p style="margin: 0 0 16px;">You and Kwabena Duarte meet on Monday, November 9, 2:00 PM, Stockholm time, for 60 minutes. Where: On video</p>
                
                <p style="margin: 0 0 16px;">An invitation for your calendar is attached.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7agukmk3kfc5/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7agukmk3kfc5/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnabout//Sessions//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Lisbon
COMMENT:This timezone only works from 2025-10-05 to 2027-12-14.
BEGIN:DAYLIGHT
DTSTART:20251005T000000
TZNAME:WEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T020000
RDATE:20261025T020000,20271031T020000
TZNAME:WET
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
RDATE:20270328T020000
TZNAME:WEST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Dorian Achebe and Kwabena Duarte
DTSTART;TZID=Europe/Lisbon:20261109T130000
DTEND;TZID=Europe/Lisbon:20261109T140000
DTSTAMP:20261122T194102Z
UID:xhryb2fchs55@turnabout
SEQUENCE:0
ATTENDEE;CN="Dorian Achebe";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=R
 EQ-PARTICIPANT;RSVP=TRUE:mailto:dorian.achebe@northwind.example
ATTENDEE;CN="Kwabena Duarte";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=
 REQ-PARTICIPANT;RSVP=TRUE:mailto:kwabena.duarte@northwind.example
LOCATION:On video
ORGANIZER;CN=Turnabout:mailto:turnabout@localhost
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
','REQUEST','<xkqdb28srs4c.42db5a99ebe2e6b0@localhost>','waiting','',0,'2026-11-22 19:41:02.150158','2026-11-22 19:41:02.150162',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(54,'uyxek72vyrdj','pairs.session_confirmed',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','Your session is booked','Hello Kwabena Duarte,

You and Dorian Achebe meet on Monday, November 9, 1:00 PM, Lisbon time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/7agukmk3kfc5/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your session is booked</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Kwabena Duarte,</p>
                
                <p style="margin: 0 0 16px;">You and Dorian Achebe meet on Monday, November 9, 1:00 PM, Lisbon time, for 60 minutes. Where: On video</p>
                
                <p style="margin: 0 0 16px;">An invitation for your calendar is attached.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/7agukmk3kfc5/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/7agukmk3kfc5/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnabout//Sessions//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Lisbon
COMMENT:This timezone only works from 2025-10-05 to 2027-12-14.
BEGIN:DAYLIGHT
DTSTART:20251005T000000
TZNAME:WEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T020000
RDATE:20261025T020000,20271031T020000
TZNAME:WET
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
RDATE:20270328T020000
TZNAME:WEST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Dorian Achebe and Kwabena Duarte
DTSTART;TZID=Europe/Lisbon:20261109T130000
DTEND;TZID=Europe/Lisbon:20261109T140000
DTSTAMP:20261122T194102Z
UID:xhryb2fchs55@turnabout
SEQUENCE:0
ATTENDEE;CN="Dorian Achebe";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=R
 EQ-PARTICIPANT;RSVP=TRUE:mailto:dorian.achebe@northwind.example
ATTENDEE;CN="Kwabena Duarte";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=
 REQ-PARTICIPANT;RSVP=TRUE:mailto:kwabena.duarte@northwind.example
LOCATION:On video
ORGANIZER;CN=Turnabout:mailto:turnabout@localhost
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
','REQUEST','<m8hs8hsgt3d7.6fdf0c874191ef42@localhost>','waiting','',0,'2026-11-22 19:41:02.159253','2026-11-22 19:41:02.159258',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(55,'5qdrxpr6mv6c','pairs.pair_settled',0,0,'emil.tanaka@northwind.example','Emil Tanaka','The outcome of your proposed pairing','Hello Emil Tanaka,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/eqx8r42vxkn6/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>The outcome of your proposed pairing</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Emil Tanaka,</p>
                
                <p style="margin: 0 0 16px;">This is about the pairing that was proposed to you on Monday, September 28.</p>
                
                <p style="margin: 0 0 16px;">Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/eqx8r42vxkn6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/eqx8r42vxkn6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<eq4gtag5srmg.8a076dbe289f6c6d@localhost>','waiting','',0,'2026-11-22 19:41:02.183454','2026-11-22 19:41:02.183460',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(56,'akushckeg5h8','pairs.pair_settled',0,0,'greta.lindahl@northwind.example','Greta Lindahl','The outcome of your proposed pairing','Hello Greta Lindahl,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/eqx8r42vxkn6/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>The outcome of your proposed pairing</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Greta Lindahl,</p>
                
                <p style="margin: 0 0 16px;">This is about the pairing that was proposed to you on Monday, September 28.</p>
                
                <p style="margin: 0 0 16px;">Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/eqx8r42vxkn6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/eqx8r42vxkn6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<srnruj2bvyeu.5990d81b887c556a@localhost>','waiting','',0,'2026-11-22 19:41:02.185401','2026-11-22 19:41:02.185405',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(57,'2p7p6jupbp5v','pairs.agreement_signed',0,0,'greta.lindahl@northwind.example','Greta Lindahl','Your agreement waits for your signature','Hello Greta Lindahl,

Emil Tanaka signed the page that the two of you agree on. Read it, change what does not fit, and sign.

Only the two of you can read it. Staff see that it is signed, not what it says.

Read and sign:
/pairs/eqx8r42vxkn6/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your agreement waits for your signature</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Greta Lindahl,</p>
                
                <p style="margin: 0 0 16px;">Emil Tanaka signed the page that the two of you agree on. Read it, change what does not fit, and sign.</p>
                
                <p style="margin: 0 0 16px;">Only the two of you can read it. Staff see that it is signed, not what it says.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/eqx8r42vxkn6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Read and sign</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/eqx8r42vxkn6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<5x935m49jccz.81847f954ba5d908@localhost>','waiting','',0,'2026-11-22 19:41:02.212074','2026-11-22 19:41:02.212080',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(58,'8mapxkvc2n2p','pairs.pair_activated',0,0,'emil.tanaka@northwind.example','Emil Tanaka','You can book your first session','Hello Emil Tanaka,

You and Greta Lindahl have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/eqx8r42vxkn6/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>You can book your first session</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Emil Tanaka,</p>
                
                <p style="margin: 0 0 16px;">You and Greta Lindahl have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/eqx8r42vxkn6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/eqx8r42vxkn6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<djq7qf3x7b6e.e55dc61a45a18873@localhost>','waiting','',0,'2026-11-22 19:41:02.232291','2026-11-22 19:41:02.232299',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(59,'z6nufe8sz2rc','pairs.pair_activated',0,0,'greta.lindahl@northwind.example','Greta Lindahl','You can book your first session','Hello Greta Lindahl,

You and Emil Tanaka have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/eqx8r42vxkn6/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>You can book your first session</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Greta Lindahl,</p>
                
                <p style="margin: 0 0 16px;">You and Emil Tanaka have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/eqx8r42vxkn6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/eqx8r42vxkn6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<dhkvdaa3kma7.9e984e31fc7102e2@localhost>','waiting','',0,'2026-11-22 19:41:02.234116','2026-11-22 19:41:02.234120',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(60,'6eyykv3ectmn','pairs.session_proposed',0,0,'emil.tanaka@northwind.example','Emil Tanaka','Greta Lindahl proposes a date','Hello Emil Tanaka,

Greta Lindahl proposes Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/qzWIF6fv-qcq8LISOm7V_ZnZuN-Yjob9/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Greta Lindahl proposes a date</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Emil Tanaka,</p>
                
                <p style="margin: 0 0 16px;">Greta Lindahl proposes Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes.</p>
                
                <p style="margin: 0 0 16px;">Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/qzWIF6fv-qcq8LISOm7V_ZnZuN-Yjob9/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/qzWIF6fv-qcq8LISOm7V_ZnZuN-Yjob9/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<sf8m2cmwx6tc.ca42f290189937a4@localhost>','waiting','',0,'2026-11-22 19:41:02.247091','2026-11-22 19:41:02.247096',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(61,'y89m4ydr9g6g','pairs.session_confirmed',0,0,'emil.tanaka@northwind.example','Emil Tanaka','Your session is booked','Hello Emil Tanaka,

You and Greta Lindahl meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/eqx8r42vxkn6/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your session is booked</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Emil Tanaka,</p>
                
                <p style="margin: 0 0 16px;">You and Greta Lindahl meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video</p>
                
                <p style="margin: 0 0 16px;">An invitation for your calendar is attached.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/eqx8r42vxkn6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/eqx8r42vxkn6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnabout//Sessions//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
COMMENT:This timezone only works from 2025-09-07 to 2027-11-16.
BEGIN:DAYLIGHT
DTSTART:20250907T000000
TZNAME:CEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T030000
RDATE:20261025T030000,20271031T030000
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T030000
RDATE:20270328T030000
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Emil Tanaka and Greta Lindahl
DTSTART;TZID=Europe/Stockholm:20261012T150000
DTEND;TZID=Europe/Stockholm:20261012T160000
DTSTAMP:20261122T194102Z
UID:d33g8zpuhjuc@turnabout
SEQUENCE:0
ATTENDEE;CN="Emil Tanaka";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=REQ
 -PARTICIPANT;RSVP=TRUE:mailto:emil.tanaka@northwind.example
ATTENDEE;CN="Greta Lindahl";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=R
 EQ-PARTICIPANT;RSVP=TRUE:mailto:greta.lindahl@northwind.example
LOCATION:On video
ORGANIZER;CN=Turnabout:mailto:turnabout@localhost
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
','REQUEST','<z622x59rwhwe.3a0564ac8e405925@localhost>','waiting','',0,'2026-11-22 19:41:02.268323','2026-11-22 19:41:02.268326',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(62,'9b2scvnskhgf','pairs.session_confirmed',0,0,'greta.lindahl@northwind.example','Greta Lindahl','Your session is booked','Hello Greta Lindahl,

You and Emil Tanaka meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/eqx8r42vxkn6/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your session is booked</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Greta Lindahl,</p>
                
                <p style="margin: 0 0 16px;">You and Emil Tanaka meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video</p>
                
                <p style="margin: 0 0 16px;">An invitation for your calendar is attached.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/eqx8r42vxkn6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/eqx8r42vxkn6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Turnabout//Sessions//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
COMMENT:This timezone only works from 2025-09-07 to 2027-11-16.
BEGIN:DAYLIGHT
DTSTART:20250907T000000
TZNAME:CEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T030000
RDATE:20261025T030000,20271031T030000
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T030000
RDATE:20270328T030000
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Emil Tanaka and Greta Lindahl
DTSTART;TZID=Europe/Stockholm:20261012T150000
DTEND;TZID=Europe/Stockholm:20261012T160000
DTSTAMP:20261122T194102Z
UID:d33g8zpuhjuc@turnabout
SEQUENCE:0
ATTENDEE;CN="Emil Tanaka";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=REQ
 -PARTICIPANT;RSVP=TRUE:mailto:emil.tanaka@northwind.example
ATTENDEE;CN="Greta Lindahl";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=R
 EQ-PARTICIPANT;RSVP=TRUE:mailto:greta.lindahl@northwind.example
LOCATION:On video
ORGANIZER;CN=Turnabout:mailto:turnabout@localhost
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
','REQUEST','<7ujturkfjhpt.1968f0fdf4b2eadc@localhost>','waiting','',0,'2026-11-22 19:41:02.272869','2026-11-22 19:41:02.272873',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(63,'5usw59jcph3w','pairs.pair_settled',0,0,'ada.okafor@northwind.example','Ada Okafor','The outcome of your proposed pairing','Hello Ada Okafor,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/8e49bmv3c9kn/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>The outcome of your proposed pairing</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Ada Okafor,</p>
                
                <p style="margin: 0 0 16px;">This is about the pairing that was proposed to you on Monday, September 28.</p>
                
                <p style="margin: 0 0 16px;">Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/8e49bmv3c9kn/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/8e49bmv3c9kn/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<yr2j3bckxpyz.0bf40e0a1d40e04f@localhost>','waiting','',0,'2026-11-22 19:41:02.295225','2026-11-22 19:41:02.295230',NULL,'',NULL,3);
INSERT INTO "notifications_message" VALUES(64,'pwvfv6f44jgb','pairs.pair_settled',0,0,'ben.castell@northwind.example','Ben Castell','The outcome of your proposed pairing','Hello Ben Castell,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/8e49bmv3c9kn/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>The outcome of your proposed pairing</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Ben Castell,</p>
                
                <p style="margin: 0 0 16px;">This is about the pairing that was proposed to you on Monday, September 28.</p>
                
                <p style="margin: 0 0 16px;">Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/8e49bmv3c9kn/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/8e49bmv3c9kn/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<7bbtujkf3sa2.43576e205029e673@localhost>','waiting','',0,'2026-11-22 19:41:02.296919','2026-11-22 19:41:02.296923',NULL,'',NULL,9);
INSERT INTO "notifications_message" VALUES(65,'9yxw4kza92jt','pairs.agreement_signed',0,0,'ben.castell@northwind.example','Ben Castell','Your agreement waits for your signature','Hello Ben Castell,

Ada Okafor signed the page that the two of you agree on. Read it, change what does not fit, and sign.

Only the two of you can read it. Staff see that it is signed, not what it says.

Read and sign:
/pairs/8e49bmv3c9kn/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your agreement waits for your signature</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Ben Castell,</p>
                
                <p style="margin: 0 0 16px;">Ada Okafor signed the page that the two of you agree on. Read it, change what does not fit, and sign.</p>
                
                <p style="margin: 0 0 16px;">Only the two of you can read it. Staff see that it is signed, not what it says.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/8e49bmv3c9kn/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Read and sign</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/8e49bmv3c9kn/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<uj9yawsgj5qm.926e08e8bc59edfe@localhost>','waiting','',0,'2026-11-22 19:41:02.320840','2026-11-22 19:41:02.320846',NULL,'',NULL,9);
INSERT INTO "notifications_message" VALUES(66,'5uzfnwhr2vy9','pairs.pair_activated',0,0,'ada.okafor@northwind.example','Ada Okafor','You can book your first session','Hello Ada Okafor,

You and Ben Castell have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/8e49bmv3c9kn/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>You can book your first session</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Ada Okafor,</p>
                
                <p style="margin: 0 0 16px;">You and Ben Castell have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/8e49bmv3c9kn/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/8e49bmv3c9kn/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<pcafr7b3mq47.97d1079bc8e46efe@localhost>','waiting','',0,'2026-11-22 19:41:02.339653','2026-11-22 19:41:02.339661',NULL,'',NULL,3);
INSERT INTO "notifications_message" VALUES(67,'a8qtp5jev4yx','pairs.pair_activated',0,0,'ben.castell@northwind.example','Ben Castell','You can book your first session','Hello Ben Castell,

You and Ada Okafor have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/8e49bmv3c9kn/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>You can book your first session</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Ben Castell,</p>
                
                <p style="margin: 0 0 16px;">You and Ada Okafor have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/8e49bmv3c9kn/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/8e49bmv3c9kn/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<pm9hx4dndx5k.d6382aa987937643@localhost>','waiting','',0,'2026-11-22 19:41:02.341548','2026-11-22 19:41:02.341552',NULL,'',NULL,9);
INSERT INTO "notifications_message" VALUES(68,'w2fnys3tsvg8','pairs.pair_settled',0,0,'amparo.quist@northwind.example','Amparo Quist','The outcome of your proposed pairing','Hello Amparo Quist,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/m2a229k8uucf/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>The outcome of your proposed pairing</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Amparo Quist,</p>
                
                <p style="margin: 0 0 16px;">This is about the pairing that was proposed to you on Monday, September 28.</p>
                
                <p style="margin: 0 0 16px;">Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/m2a229k8uucf/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/m2a229k8uucf/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<jbe5s76ewyxn.8d25dddff82d9f59@localhost>','waiting','',0,'2026-11-22 19:41:02.356018','2026-11-22 19:41:02.356023',NULL,'',NULL,4);
INSERT INTO "notifications_message" VALUES(69,'mr7ubgrtvz5b','pairs.pair_settled',0,0,'hugo.silveira@northwind.example','Hugo Silveira','The outcome of your proposed pairing','Hello Hugo Silveira,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/m2a229k8uucf/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>The outcome of your proposed pairing</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Hugo Silveira,</p>
                
                <p style="margin: 0 0 16px;">This is about the pairing that was proposed to you on Monday, September 28.</p>
                
                <p style="margin: 0 0 16px;">Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/m2a229k8uucf/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/m2a229k8uucf/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<da9rjqa6auyz.4e81e3b294d492ac@localhost>','waiting','',0,'2026-11-22 19:41:02.361916','2026-11-22 19:41:02.361924',NULL,'',NULL,11);
INSERT INTO "notifications_message" VALUES(70,'873trhhguyxk','pairs.agreement_signed',0,0,'hugo.silveira@northwind.example','Hugo Silveira','Your agreement waits for your signature','Hello Hugo Silveira,

Amparo Quist signed the page that the two of you agree on. Read it, change what does not fit, and sign.

Only the two of you can read it. Staff see that it is signed, not what it says.

Read and sign:
/pairs/m2a229k8uucf/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your agreement waits for your signature</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Hugo Silveira,</p>
                
                <p style="margin: 0 0 16px;">Amparo Quist signed the page that the two of you agree on. Read it, change what does not fit, and sign.</p>
                
                <p style="margin: 0 0 16px;">Only the two of you can read it. Staff see that it is signed, not what it says.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/m2a229k8uucf/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Read and sign</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/m2a229k8uucf/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<mx43yrwa5b3b.34cc0a962f614788@localhost>','waiting','',0,'2026-11-22 19:41:02.387257','2026-11-22 19:41:02.387264',NULL,'',NULL,11);
INSERT INTO "notifications_message" VALUES(71,'8h64k45fqhyb','pairs.pair_activated',0,0,'amparo.quist@northwind.example','Amparo Quist','You can book your first session','Hello Amparo Quist,

You and Hugo Silveira have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/m2a229k8uucf/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>You can book your first session</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Amparo Quist,</p>
                
                <p style="margin: 0 0 16px;">You and Hugo Silveira have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/m2a229k8uucf/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/m2a229k8uucf/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<xeqeje2aepz9.060eb9bff247e368@localhost>','waiting','',0,'2026-11-22 19:41:02.402565','2026-11-22 19:41:02.402570',NULL,'',NULL,4);
INSERT INTO "notifications_message" VALUES(72,'x6yk98hnh4m7','pairs.pair_activated',0,0,'hugo.silveira@northwind.example','Hugo Silveira','You can book your first session','Hello Hugo Silveira,

You and Amparo Quist have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/m2a229k8uucf/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>You can book your first session</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Hugo Silveira,</p>
                
                <p style="margin: 0 0 16px;">You and Amparo Quist have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/m2a229k8uucf/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/m2a229k8uucf/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<2ake6rmtkfrw.e233ccf2353bce25@localhost>','waiting','',0,'2026-11-22 19:41:02.404255','2026-11-22 19:41:02.404259',NULL,'',NULL,11);
INSERT INTO "notifications_message" VALUES(73,'24gnsstazh4t','programs.invited',1,0,'hanne.obi@northwind.example','Hanne Obi','An invitation to learn from a colleague','Hello Hanne Obi,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/5wZEhoGtLmpzBE2GG1Jk4Ed0pCvoTZTg/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Hanne Obi,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, November 12.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/5wZEhoGtLmpzBE2GG1Jk4Ed0pCvoTZTg/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/5wZEhoGtLmpzBE2GG1Jk4Ed0pCvoTZTg/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<hzvf7rk5sdun.38164158d103d53c@localhost>','waiting','',0,'2026-11-22 19:41:02.425675','2026-11-22 19:41:02.425681',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(74,'uv55nggjjk9j','programs.invited',1,0,'ines.fofana@northwind.example','Inès Fofana','An invitation to learn from a colleague','Hello Inès Fofana,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/KP7H-ZZ61msyCdS6_mMH2oVu99i2Oub-/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Inès Fofana,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, November 12.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/KP7H-ZZ61msyCdS6_mMH2oVu99i2Oub-/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/KP7H-ZZ61msyCdS6_mMH2oVu99i2Oub-/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<wbn24xtyu838.9f3464213c2fedc5@localhost>','waiting','',0,'2026-11-22 19:41:02.426209','2026-11-22 19:41:02.426212',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(75,'crgjv7wny7rj','programs.invited',1,0,'jorik.mensah@northwind.example','Jorik Mensah','An invitation to learn from a colleague','Hello Jorik Mensah,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/sd4iVcjlOT2jCbEOmuc2jkEp-kKyC68U/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Jorik Mensah,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, November 12.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/sd4iVcjlOT2jCbEOmuc2jkEp-kKyC68U/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/sd4iVcjlOT2jCbEOmuc2jkEp-kKyC68U/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<pn57rdauwk8f.6749d10b3f5154bd@localhost>','waiting','',0,'2026-11-22 19:41:02.426647','2026-11-22 19:41:02.426649',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(76,'6xjx5we75s32','programs.invited',1,0,'kacper.mbaye@northwind.example','Kacper Mbaye','An invitation to learn from a colleague','Hello Kacper Mbaye,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/Q6fzb13imZP944HJvE5djADuMWZreL5y/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Kacper Mbaye,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, November 12.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/Q6fzb13imZP944HJvE5djADuMWZreL5y/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/Q6fzb13imZP944HJvE5djADuMWZreL5y/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<gd8p49ctefgt.c0a7bc593a112303@localhost>','waiting','',0,'2026-11-22 19:41:02.427079','2026-11-22 19:41:02.427081',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(77,'jm99jb83hnve','programs.invited',1,0,'linh.carrasco@northwind.example','Linh Carrasco','An invitation to learn from a colleague','Hello Linh Carrasco,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/KjmDVAoe-K6vKcIqJLQvr5S5YXLWsrmQ/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Linh Carrasco,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, November 12.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/KjmDVAoe-K6vKcIqJLQvr5S5YXLWsrmQ/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/KjmDVAoe-K6vKcIqJLQvr5S5YXLWsrmQ/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<3qzqsxzyrmpt.c437447fd46269b8@localhost>','waiting','',0,'2026-11-22 19:41:02.427488','2026-11-22 19:41:02.427490',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(78,'jntpndwb7yc6','programs.enrollment_received',0,0,'hanne.obi@northwind.example','Hanne Obi','Your answers have arrived','Hello Hanne Obi,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/2x95f77yv3fr/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Hanne Obi,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/2x95f77yv3fr/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/2x95f77yv3fr/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<gzf58nf3tzxc.e45e308176896aff@localhost>','waiting','',0,'2026-11-22 19:41:02.453369','2026-11-22 19:41:02.453375',NULL,'',NULL,13);
INSERT INTO "notifications_message" VALUES(79,'2e5h6rfjhaxe','programs.enrollment_received',0,0,'ines.fofana@northwind.example','Inès Fofana','Your answers have arrived','Hello Inès Fofana,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/sbwvtu6yshuu/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Inès Fofana,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/sbwvtu6yshuu/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/sbwvtu6yshuu/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<d6k8v3xhhzj5.10f36c50168e4477@localhost>','waiting','',0,'2026-11-22 19:41:02.481827','2026-11-22 19:41:02.481835',NULL,'',NULL,14);
INSERT INTO "notifications_message" VALUES(80,'2teg9uy3p2z7','programs.enrollment_received',0,0,'jorik.mensah@northwind.example','Jorik Mensah','Your answers have arrived','Hello Jorik Mensah,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/vdkfvmjvvpas/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Jorik Mensah,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/vdkfvmjvvpas/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/vdkfvmjvvpas/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<rp5f3j2vn758.edc7b2095a03e010@localhost>','waiting','',0,'2026-11-22 19:41:02.506963','2026-11-22 19:41:02.506972',NULL,'',NULL,15);
INSERT INTO "notifications_message" VALUES(81,'bm28npatdjra','programs.enrollment_received',0,0,'kacper.mbaye@northwind.example','Kacper Mbaye','Your answers have arrived','Hello Kacper Mbaye,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/ghprursby5u2/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Kacper Mbaye,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/ghprursby5u2/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/ghprursby5u2/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<avdd38sjkjbe.6ad4f896c972b735@localhost>','waiting','',0,'2026-11-22 19:41:02.533712','2026-11-22 19:41:02.533718',NULL,'',NULL,16);
INSERT INTO "notifications_message" VALUES(82,'vgspzb2hzexh','programs.enrollment_received',0,0,'linh.carrasco@northwind.example','Linh Carrasco','Your answers have arrived','Hello Linh Carrasco,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/7z9qvpdnj54s/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Linh Carrasco,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/7z9qvpdnj54s/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/7z9qvpdnj54s/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<d5xwc9hz4kad.2323aa20bfe67a10@localhost>','waiting','',0,'2026-11-22 19:41:02.558351','2026-11-22 19:41:02.558357',NULL,'',NULL,17);
INSERT INTO "notifications_message" VALUES(83,'j3ufsv8gsue4','programs.invited',1,0,'marta.oyelaran@northwind.example','Marta Oyelaran','An invitation to learn from a colleague','Hello Marta Oyelaran,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/7R8-MBpq8XFtpP3Tg_xAx-KezkCyiNH3/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Marta Oyelaran,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, November 12.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/7R8-MBpq8XFtpP3Tg_xAx-KezkCyiNH3/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/7R8-MBpq8XFtpP3Tg_xAx-KezkCyiNH3/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<uxf4xzqncuxp.c5b0dfc15b06c324@localhost>','waiting','',0,'2026-11-22 19:41:02.572500','2026-11-22 19:41:02.572506',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(84,'gmkjvy29j77n','programs.invited',1,0,'samir.petrov@northwind.example','Samir Petrov','An invitation to learn from a colleague','Hello Samir Petrov,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/EFgs6RZKCgSLGXBMBdAyjOGq8ps7DJTD/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Samir Petrov,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, November 12.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/EFgs6RZKCgSLGXBMBdAyjOGq8ps7DJTD/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/EFgs6RZKCgSLGXBMBdAyjOGq8ps7DJTD/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<b99u4ycwdcvq.a4a6fd4f81172287@localhost>','waiting','',0,'2026-11-22 19:41:02.573157','2026-11-22 19:41:02.573160',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(85,'64f4pq6czx6w','programs.invited',1,0,'tobias.amadi@northwind.example','Tobias Amadi','An invitation to learn from a colleague','Hello Tobias Amadi,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/hCQth2fbk6M4qZMoNqfrDea9u241vj0O/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Tobias Amadi,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, November 12.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/hCQth2fbk6M4qZMoNqfrDea9u241vj0O/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/hCQth2fbk6M4qZMoNqfrDea9u241vj0O/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<hkqazky83ne8.bca6df1b1b2f54ae@localhost>','waiting','',0,'2026-11-22 19:41:02.578116','2026-11-22 19:41:02.578127',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(86,'v2vv7t2xzenu','programs.invited',1,0,'yasmin.kessler@northwind.example','Yasmin Kessler','An invitation to learn from a colleague','Hello Yasmin Kessler,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/X92GQNKAfwAH9Qj7D4zLIceHY0xQhlVK/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>An invitation to learn from a colleague</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Yasmin Kessler,</p>
                
                <p style="margin: 0 0 16px;">brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.</p>
                
                <p style="margin: 0 0 16px;">Enrolling takes under five minutes. You can do so until Thursday, November 12.</p>
                
                <p style="margin: 0 0 16px;">You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/X92GQNKAfwAH9Qj7D4zLIceHY0xQhlVK/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/X92GQNKAfwAH9Qj7D4zLIceHY0xQhlVK/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<bf7u25s8ppbk.80093386c8ae69d8@localhost>','waiting','',0,'2026-11-22 19:41:02.579185','2026-11-22 19:41:02.579189',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(87,'tx7zjsz84tbp','programs.enrollment_received',0,0,'marta.oyelaran@northwind.example','Marta Oyelaran','Your answers have arrived','Hello Marta Oyelaran,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/n8pjsdf6htqj/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Marta Oyelaran,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/n8pjsdf6htqj/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/n8pjsdf6htqj/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<4vcfje6gyje5.2161e2273eeb4d0a@localhost>','waiting','',0,'2026-11-22 19:41:02.607867','2026-11-22 19:41:02.607873',NULL,'',NULL,18);
INSERT INTO "notifications_message" VALUES(88,'humtvcdf76sj','programs.enrollment_received',0,0,'samir.petrov@northwind.example','Samir Petrov','Your answers have arrived','Hello Samir Petrov,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/dzg7ncse5yrd/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Samir Petrov,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/dzg7ncse5yrd/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/dzg7ncse5yrd/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<qp8m5dy65bm4.385a1a28ebdf4642@localhost>','waiting','',0,'2026-11-22 19:41:02.638492','2026-11-22 19:41:02.638501',NULL,'',NULL,19);
INSERT INTO "notifications_message" VALUES(89,'8c8jzdt9cknp','programs.enrollment_received',0,0,'tobias.amadi@northwind.example','Tobias Amadi','Your answers have arrived','Hello Tobias Amadi,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/xxtt7bpjuxaz/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Tobias Amadi,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/xxtt7bpjuxaz/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/xxtt7bpjuxaz/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<unsxmhksz8nr.905e7ffa0dca898b@localhost>','waiting','',0,'2026-11-22 19:41:02.665081','2026-11-22 19:41:02.665087',NULL,'',NULL,20);
INSERT INTO "notifications_message" VALUES(90,'9bjubnhjkx2w','programs.enrollment_received',0,0,'yasmin.kessler@northwind.example','Yasmin Kessler','Your answers have arrived','Hello Yasmin Kessler,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/x98t28c8436q/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your answers have arrived</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Yasmin Kessler,</p>
                
                <p style="margin: 0 0 16px;">your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.</p>
                
                <p style="margin: 0 0 16px;">Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/x98t28c8436q/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/x98t28c8436q/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<q9za9xchyj8u.f5ee46f8192bbc71@localhost>','waiting','',0,'2026-11-22 19:41:02.691504','2026-11-22 19:41:02.691510',NULL,'',NULL,21);
INSERT INTO "notifications_message" VALUES(91,'3gwza57mu8ac','matching.run_ready',0,0,'cleo.marchetti@northwind.example','Cleo Marchetti','Your run is ready','Hello Cleo Marchetti,

run 1 is solved and checked: 4 pairs wait for somebody to look at them.

Nothing is published before you say so.

Look through the pairs:
/matching/cohorts/sm949vvuspkh/

-- 
Sent by Turnabout.
','<!DOCTYPE html><html lang="en"><head><style>@media (prefers-color-scheme: dark) {
        body, .ground { background-color: #1b1916 !important; }
        .sheet { background-color: #26231f !important; }
        .words { color: #f1ece3 !important; }
        .small, .address, .foot { color: #bdb4a6 !important; }
        .button { background-color: #8fd3ca !important; color: #10201e !important; }
      } </style>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>Your run is ready</title>
    
  </head>
  <body style="margin: 0;padding: 0;background-color: #f7f4ee;color: #23201c;">
    <table class="ground" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;background-color: #f7f4ee;">
      <tbody><tr>
        <td class="frame" align="center" style="padding: 32px 16px;">
          <table class="sheet" cellspacing="0" role="presentation" border="0" cellpadding="0" style="width: 100%;max-width: 560px;background-color: #ffffff;border-radius: 10px;">
            <tbody><tr>
              <td class="words" style="padding: 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 16px;line-height: 1.55;color: #23201c;text-align: start;">
                
                <p style="margin: 0 0 16px;">Hello Cleo Marchetti,</p>
                
                <p style="margin: 0 0 16px;">run 1 is solved and checked: 4 pairs wait for somebody to look at them.</p>
                
                <p style="margin: 0 0 16px;">Nothing is published before you say so.</p>
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/matching/cohorts/sm949vvuspkh/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look through the pairs</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/matching/cohorts/sm949vvuspkh/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<y9pqprf3p6w2.059b4b9d1902cc72@localhost>','waiting','',0,'2026-11-22 19:41:02.770754','2026-11-22 19:41:02.770761',NULL,'',NULL,2);
CREATE TABLE "pairs_agreement" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "version" integer unsigned NOT NULL CHECK ("version" >= 0), "aim" text NOT NULL, "rhythm" text NOT NULL, "off_limits" text NOT NULL, "mentor_signed_at" datetime NULL, "mentee_signed_at" datetime NULL, "pair_id" bigint NOT NULL UNIQUE REFERENCES "pairs_pair" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "pairs_agreement" VALUES(1,2,'Run meetings in which a newcomer speaks in the first ten minutes.','Once a month, one hour, on video.','','2026-10-03 10:00:00','2026-10-03 10:00:00',1);
INSERT INTO "pairs_agreement" VALUES(2,2,'Use the tools my team uses, without asking somebody to do it for me.','Once a month, one hour, on video.','','2026-10-03 10:00:00','2026-10-03 10:00:00',2);
INSERT INTO "pairs_agreement" VALUES(3,2,'Hear early what a decision does to people three levels down.','Once a month, one hour, on video.','','2026-10-03 10:00:00','2026-10-03 10:00:00',3);
INSERT INTO "pairs_agreement" VALUES(4,2,'Run meetings in which a newcomer speaks in the first ten minutes.','Once a month, one hour, on video.','','2026-10-03 10:00:00','2026-10-03 10:00:00',4);
INSERT INTO "pairs_agreement" VALUES(5,2,'Use the tools my team uses, without asking somebody to do it for me.','Once a month, one hour, on video.','','2026-10-03 10:00:00','2026-10-03 10:00:00',5);
CREATE TABLE "pairs_pair" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "state" varchar(10) NOT NULL, "facts" text NOT NULL CHECK ((JSON_VALID("facts") OR "facts" IS NULL)), "has_deeper_link" bool NOT NULL, "proposed_at" datetime NOT NULL, "answer_by" datetime NOT NULL, "mentor_answer" varchar(10) NOT NULL, "mentee_answer" varchar(10) NOT NULL, "mentor_acknowledged_at" datetime NULL, "mentee_acknowledged_at" datetime NULL, "settled_at" datetime NULL, "mentor_oriented_at" datetime NULL, "mentee_oriented_at" datetime NULL, "ended_at" datetime NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, "mentee_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "mentee_enrollment_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "mentor_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "mentor_enrollment_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "pairs_pair_once_per_cohort" UNIQUE ("cohort_id", "mentor_id", "mentee_id"), CONSTRAINT "pairs_pair_two_people" CHECK (NOT ("mentor_id" = ("mentee_id"))));
INSERT INTO "pairs_pair" VALUES(1,'7rjb3rtmjk4b','active','{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.0, "learning_back": 0.0, "function": 1.0, "place": 1.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Bj\u00f6rn teaches none of the 3 skills Anneli asked for; Anneli does not teach the skill Bj\u00f6rn asked for; different function and place; 40 shared working hours a week."}',0,'2026-09-28 10:00:00','2026-10-08 10:00:00','','',NULL,NULL,'2026-09-30 10:00:00','2026-10-03 10:00:00','2026-10-03 10:00:00',NULL,1,9,6,38,3);
INSERT INTO "pairs_pair" VALUES(2,'7agukmk3kfc5','active','{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.25, "learning_back": 0.0, "function": 1.0, "place": 1.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 35.0, "reason": [{"key": "skills", "params": {"taught": ["Checking what you read online"], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 35.0}}], "sentence": "Dorian teaches 1 of the 3 skills Kwabena asked for (Checking what you read online); Kwabena does not teach the skill Dorian asked for; different function and place; 35 shared working hours a week."}',0,'2026-09-28 10:00:00','2026-10-08 10:00:00','','',NULL,NULL,'2026-09-30 10:00:00','2026-10-03 10:00:00','2026-10-03 10:00:00',NULL,1,33,10,11,4);
INSERT INTO "pairs_pair" VALUES(3,'eqx8r42vxkn6','active','{"gap": {"kind": "grade", "levels": 6}, "fit": {"skills": 0.166667, "learning_back": 1.0, "function": 1.0, "place": 0.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": ["Making a page, picture or short clip"], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Building a network across the company"], "asked": 1}}, {"key": "categories", "params": {"different": ["function"], "same": ["place"], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Emil teaches 1 of the 3 skills Greta asked for (Making a page, picture or short clip); Greta teaches the skill Emil asked for (Building a network across the company); different function, same place; 40 shared working hours a week.", "line_steps": 3, "line_above": "mentee"}',1,'2026-09-28 10:00:00','2026-10-08 10:00:00','','','2026-09-30 10:00:00','2026-09-30 10:00:00','2026-09-30 10:00:00','2026-10-03 10:00:00','2026-10-03 10:00:00',NULL,1,35,8,15,5);
INSERT INTO "pairs_pair" VALUES(4,'8e49bmv3c9kn','active','{"gap": {"kind": "grade", "levels": 4}, "fit": {"skills": 0.0, "learning_back": 1.0, "function": 1.0, "place": 1.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Running a board meeting"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Ada teaches none of the 3 skills Ben asked for; Ben teaches the skill Ada asked for (Running a board meeting); different function and place; 40 shared working hours a week."}',0,'2026-09-28 10:00:00','2026-10-08 10:00:00','','',NULL,NULL,'2026-09-30 10:00:00','2026-10-03 10:00:00','2026-10-03 10:00:00',NULL,1,31,7,27,1);
INSERT INTO "pairs_pair" VALUES(5,'m2a229k8uucf','active','{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.5, "learning_back": 1.0, "function": 1.0, "place": 1.0, "style": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": 32.0, "reason": [{"key": "skills", "params": {"taught": ["Making a page, picture or short clip", "Having a say online"], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Reading a balance sheet"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "style", "params": {"is_same": false}}, {"key": "hours", "params": {"hours": 32.0}}], "sentence": "Amparo teaches 2 of the 3 skills Hugo asked for (Making a page, picture or short clip, Having a say online); Hugo teaches the skill Amparo asked for (Reading a balance sheet); different function and place; 32 shared working hours a week."}',0,'2026-09-28 10:00:00','2026-10-08 10:00:00','','',NULL,NULL,'2026-09-30 10:00:00','2026-10-03 10:00:00','2026-10-03 10:00:00',NULL,1,26,9,25,2);
CREATE TABLE "pairs_session" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "number" smallint unsigned NOT NULL CHECK ("number" >= 0), "state" varchar(10) NOT NULL, "starts_at" datetime NOT NULL, "minutes" smallint unsigned NOT NULL CHECK ("minutes" >= 0), "place" varchar(200) NOT NULL, "proposed_by" varchar(10) NOT NULL, "sequence" integer unsigned NOT NULL CHECK ("sequence" >= 0), "moving_to" datetime NULL, "moving_by" varchar(10) NOT NULL, "held_at" datetime NULL, "reminded_at" datetime NULL, "pair_id" bigint NOT NULL REFERENCES "pairs_pair" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "pairs_session_number" UNIQUE ("pair_id", "number"), CONSTRAINT "pairs_session_minutes" CHECK ("minutes" BETWEEN 10 AND 240));
INSERT INTO "pairs_session" VALUES(1,'erbjgeuq75p5',1,'held','2026-10-12 13:00:00',60,'On video','mentee',0,NULL,'','2026-10-12 15:00:00',NULL,1);
INSERT INTO "pairs_session" VALUES(2,'q5uwxkj4z8um',2,'held','2026-11-09 13:00:00',60,'On video','mentee',0,NULL,'','2026-11-09 15:00:00',NULL,1);
INSERT INTO "pairs_session" VALUES(3,'8dh3tx8czsz5',3,'proposed','2026-11-26 13:00:00',60,'On video','mentee',0,NULL,'',NULL,NULL,1);
INSERT INTO "pairs_session" VALUES(4,'qbyycenp99ks',1,'held','2026-10-12 13:00:00',60,'On video','mentee',0,NULL,'','2026-10-12 15:00:00',NULL,2);
INSERT INTO "pairs_session" VALUES(5,'xhryb2fchs55',2,'held','2026-11-09 13:00:00',60,'On video','mentee',0,NULL,'','2026-11-09 15:00:00',NULL,2);
INSERT INTO "pairs_session" VALUES(6,'d33g8zpuhjuc',1,'held','2026-10-12 13:00:00',60,'On video','mentee',0,NULL,'','2026-10-12 15:00:00',NULL,3);
CREATE TABLE "pairs_sessionevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(10) NOT NULL, "side" varchar(10) NOT NULL, "at" datetime NOT NULL, "starts_at" datetime NOT NULL, "session_id" bigint NOT NULL REFERENCES "pairs_session" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "pairs_sessionevent" VALUES(1,'proposed','mentee','2026-10-07 10:00:00','2026-10-12 13:00:00',1);
INSERT INTO "pairs_sessionevent" VALUES(2,'confirmed','mentor','2026-10-07 12:00:00','2026-10-12 13:00:00',1);
INSERT INTO "pairs_sessionevent" VALUES(3,'held','mentee','2026-10-12 15:00:00','2026-10-12 13:00:00',1);
INSERT INTO "pairs_sessionevent" VALUES(4,'proposed','mentee','2026-11-04 10:00:00','2026-11-09 13:00:00',2);
INSERT INTO "pairs_sessionevent" VALUES(5,'confirmed','mentor','2026-11-04 12:00:00','2026-11-09 13:00:00',2);
INSERT INTO "pairs_sessionevent" VALUES(6,'held','mentee','2026-11-09 15:00:00','2026-11-09 13:00:00',2);
INSERT INTO "pairs_sessionevent" VALUES(7,'proposed','mentee','2026-11-22 10:00:00','2026-11-26 13:00:00',3);
INSERT INTO "pairs_sessionevent" VALUES(8,'proposed','mentee','2026-10-07 10:00:00','2026-10-12 13:00:00',4);
INSERT INTO "pairs_sessionevent" VALUES(9,'confirmed','mentor','2026-10-07 12:00:00','2026-10-12 13:00:00',4);
INSERT INTO "pairs_sessionevent" VALUES(10,'held','mentee','2026-10-12 15:00:00','2026-10-12 13:00:00',4);
INSERT INTO "pairs_sessionevent" VALUES(11,'proposed','mentee','2026-11-04 10:00:00','2026-11-09 13:00:00',5);
INSERT INTO "pairs_sessionevent" VALUES(12,'confirmed','mentor','2026-11-04 12:00:00','2026-11-09 13:00:00',5);
INSERT INTO "pairs_sessionevent" VALUES(13,'held','mentee','2026-11-09 15:00:00','2026-11-09 13:00:00',5);
INSERT INTO "pairs_sessionevent" VALUES(14,'proposed','mentee','2026-10-07 10:00:00','2026-10-12 13:00:00',6);
INSERT INTO "pairs_sessionevent" VALUES(15,'confirmed','mentor','2026-10-07 12:00:00','2026-10-12 13:00:00',6);
INSERT INTO "pairs_sessionevent" VALUES(16,'held','mentee','2026-10-12 15:00:00','2026-10-12 13:00:00',6);
CREATE TABLE "people_grade" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(60) NOT NULL UNIQUE, "position" smallint unsigned NOT NULL CHECK ("position" >= 0));
INSERT INTO "people_grade" VALUES(1,'A1',0);
INSERT INTO "people_grade" VALUES(2,'A2',1);
INSERT INTO "people_grade" VALUES(3,'B1',2);
INSERT INTO "people_grade" VALUES(4,'B2',3);
INSERT INTO "people_grade" VALUES(5,'C1',4);
INSERT INTO "people_grade" VALUES(6,'C2',5);
INSERT INTO "people_grade" VALUES(7,'D',6);
INSERT INTO "people_grade" VALUES(8,'E',7);
CREATE TABLE "people_import" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "file_name" varchar(200) NOT NULL, "mode" varchar(10) NOT NULL, "state" varchar(10) NOT NULL, "headers" text NOT NULL CHECK ((JSON_VALID("headers") OR "headers" IS NULL)), "dropped" text NOT NULL CHECK ((JSON_VALID("dropped") OR "dropped" IS NULL)), "mapping" text NOT NULL CHECK ((JSON_VALID("mapping") OR "mapping" IS NULL)), "rows" text NOT NULL CHECK ((JSON_VALID("rows") OR "rows" IS NULL)), "outcome" text NOT NULL CHECK ((JSON_VALID("outcome") OR "outcome" IS NULL)), "by_id" bigint NOT NULL, "created_at" datetime NOT NULL, "applied_at" datetime NULL, "source_id" bigint NOT NULL REFERENCES "people_source" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "people_import" VALUES(1,'d6sr2tbhrqye','people.csv','add','applied','["Employee ID", "Full Name", "Work Email", "Job Title", "Job Grade", "Org Unit L2", "Office", "Time Zone", "Supervisor ID", "Hire Date"]','["Gender", "Date of Birth", "Nationality", "About me"]','[["employee_id", "name"], ["name", "name"], ["email", "name"], ["job_title", "name"], ["grade", "name"], ["function", "name"], ["place", "name"], ["time_zone", "name"], ["manager", "name"], ["hired_on", "name"]]','{}','{"read": 40, "new": 40, "changed": 0, "unchanged": 0, "leaving": 0, "present": 0, "refused": 0, "faults": {}, "warnings": [["head", 1, [36]]]}',1,'2026-11-23 10:00:00','2026-11-22 19:41:01.020349',1);
CREATE TABLE "people_influence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(10) NOT NULL, "holder_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "people_influence_once" UNIQUE ("holder_id", "person_id", "kind"));
CREATE TABLE "people_person" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "employee_id" varchar(200) NOT NULL UNIQUE, "name" varchar(200) NOT NULL, "email" varchar(254) NULL UNIQUE, "function" varchar(120) NOT NULL, "unit" varchar(120) NOT NULL, "place" varchar(120) NOT NULL, "organization" varchar(120) NOT NULL, "job_title" varchar(120) NOT NULL, "time_zone" varchar(60) NOT NULL, "hired_on" date NULL, "line_is_unknown" bool NOT NULL, "left_on" date NULL, "account_id" bigint NULL UNIQUE REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "grade_id" bigint NULL REFERENCES "people_grade" ("id") DEFERRABLE INITIALLY DEFERRED, "manager_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" bigint NULL REFERENCES "people_source" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "people_person" VALUES(1,'bqcsgkeen6ff','N-1011','Ottilie Nkosi','ottilie.nkosi@northwind.example','Technology','','Cork','','Head of Support','Europe/Dublin','2019-03-25',0,NULL,NULL,5,26,1);
INSERT INTO "people_person" VALUES(2,'dqv6su3vpnys','N-1021','Linh Carrasco','linh.carrasco@northwind.example','Technology','','Porto','','Engineer','Europe/Lisbon','2021-06-14',0,NULL,17,3,10,1);
INSERT INTO "people_person" VALUES(3,'a8mc6bds52w9','N-1012','Cleo Marchetti','cleo.marchetti@northwind.example','People','','Cork','','Learning program manager','Europe/Dublin','2018-01-15',0,NULL,2,5,7,1);
INSERT INTO "people_person" VALUES(4,'65uya4yx5vdp','N-1002','Tobias Amadi','tobias.amadi@northwind.example','Operations','','Cork','','Chief Operating Officer','Europe/Dublin','2012-09-17',0,NULL,20,7,35,1);
INSERT INTO "people_person" VALUES(5,'74ymv5apgkkr','N-1029','Maeve Soto','maeve.soto@northwind.example','Operations','','Cork','','Fleet analyst','Europe/Dublin','2021-09-27',0,NULL,NULL,2,6,1);
INSERT INTO "people_person" VALUES(6,'9df6n6yaktbw','N-1015','Dan Whitlock','dan.whitlock@northwind.example','Operations','','Cork','','Manager, Fleet','Europe/Dublin','2019-05-13',0,NULL,NULL,4,31,1);
INSERT INTO "people_person" VALUES(7,'rj3muhreq8cx','N-1005','Marta Oyelaran','marta.oyelaran@northwind.example','People','','Cork','','Chief People Officer','Europe/Dublin','2016-02-01',0,NULL,18,7,35,1);
INSERT INTO "people_person" VALUES(8,'d3ymxvaznkd6','N-1038','Noam Delgado','noam.delgado@northwind.example','People','','Porto','','Rewards analyst','Europe/Lisbon','2021-11-29',0,NULL,NULL,2,40,1);
INSERT INTO "people_person" VALUES(9,'8hsfqf2sycwe','N-1007','Anneli Strom','anneli.strom@northwind.example','Operations','','Malmö','','Director, Sites','Europe/Stockholm','2015-10-12',0,NULL,8,6,4,1);
INSERT INTO "people_person" VALUES(10,'ckgj8wqebhwm','N-1018','Nilufar Aziz','nilufar.aziz@northwind.example','Technology','','Porto','','Manager, Data','Europe/Lisbon','2019-11-18',0,NULL,NULL,4,17,1);
INSERT INTO "people_person" VALUES(11,'wn65cerjddw6','N-1032','Dorian Achebe','dorian.achebe@northwind.example','Operations','','Malmö','','Warehouse assistant','Europe/Stockholm','2025-01-20',0,NULL,6,1,21,1);
INSERT INTO "people_person" VALUES(12,'c7yhzvppxvux','N-1031','Wanda Ferro','wanda.ferro@northwind.example','Operations','','Cork','','Senior fleet analyst','Europe/Dublin','2019-10-14',0,NULL,NULL,3,6,1);
INSERT INTO "people_person" VALUES(13,'ff7ce9a7s3wq','N-1039','Viggo Samba','viggo.samba@northwind.example','People','','Porto','','Rewards assistant','Europe/Lisbon','2025-03-31',0,NULL,NULL,1,40,1);
INSERT INTO "people_person" VALUES(14,'cx3muvthrxxf','N-1026','Zainab Holt','zainab.holt@northwind.example','Finance','','Porto','','Payments analyst','Europe/Lisbon','2023-05-15',0,NULL,NULL,2,16,1);
INSERT INTO "people_person" VALUES(15,'fytexz9qvky5','N-1027','Emil Tanaka','emil.tanaka@northwind.example','Finance','','Malmö','','Reporting analyst','Europe/Stockholm','2022-11-21',0,NULL,7,2,32,1);
INSERT INTO "people_person" VALUES(16,'rqh9cymm2va3','N-1017','Paulo Brandt','paulo.brandt@northwind.example','Finance','','Porto','','Manager, Payments','Europe/Lisbon','2018-09-10',0,NULL,NULL,4,33,1);
INSERT INTO "people_person" VALUES(17,'79tnq98hf7gk','N-1010','Samir Petrov','samir.petrov@northwind.example','Technology','','Porto','','Director, Platforms','Europe/Lisbon','2016-11-07',0,NULL,19,6,26,1);
INSERT INTO "people_person" VALUES(18,'3rmvzk7sqkpe','N-1030','Tariq Lund','tariq.lund@northwind.example','Operations','','Cork','','Fleet assistant','Europe/Dublin','2024-04-15',0,NULL,NULL,1,6,1);
INSERT INTO "people_person" VALUES(19,'jc2cqe235s6g','N-1035','Rosa Eikeland','rosa.eikeland@northwind.example','Operations','','Malmö','','Site analyst','Europe/Stockholm','2020-08-17',0,NULL,NULL,3,9,1);
INSERT INTO "people_person" VALUES(20,'7a35hm2ndaxk','N-1025','Hanne Obi','hanne.obi@northwind.example','Finance','','Malmö','','Payments analyst','Europe/Stockholm','2022-08-29',0,NULL,13,2,16,1);
INSERT INTO "people_person" VALUES(21,'cxc5v6zudwen','N-1016','Ingrid Asante','ingrid.asante@northwind.example','Operations','','Malmö','','Manager, Warehouses','Europe/Stockholm','2020-02-03',0,NULL,NULL,4,9,1);
INSERT INTO "people_person" VALUES(22,'xaun5hpgck22','N-1034','Kacper Mbaye','kacper.mbaye@northwind.example','Operations','','Malmö','','Warehouse analyst','Europe/Stockholm','2023-12-04',0,NULL,16,2,21,1);
INSERT INTO "people_person" VALUES(23,'pz3kypwax9ua','N-1033','Sunniva Rao','sunniva.rao@northwind.example','Operations','','Malmö','','Warehouse analyst','Europe/Stockholm','2022-02-28',0,NULL,NULL,2,21,1);
INSERT INTO "people_person" VALUES(24,'mpf7ac9wm6s2','N-1003','Yasmin Kessler','yasmin.kessler@northwind.example','Finance','','Malmö','','Chief Financial Officer','Europe/Stockholm','2011-01-10',0,NULL,21,7,35,1);
INSERT INTO "people_person" VALUES(25,'nqq3rr8rnsqt','N-1037','Amparo Quist','amparo.quist@northwind.example','People','','Cork','','Learning analyst','Europe/Dublin','2022-05-09',0,NULL,4,2,3,1);
INSERT INTO "people_person" VALUES(26,'9mque2wjpuyp','N-1004','Hugo Silveira','hugo.silveira@northwind.example','Technology','','Porto','','Chief Technology Officer','Europe/Lisbon','2014-05-05',0,NULL,11,7,35,1);
INSERT INTO "people_person" VALUES(27,'8qrv4uw9zbx8','N-1019','Ada Okafor','ada.okafor@northwind.example','Technology','','Porto','','Data analyst','Europe/Lisbon','2023-09-04',0,NULL,3,2,10,1);
INSERT INTO "people_person" VALUES(28,'9fgbubs7u2gw','N-1024','Rui Castellanos','rui.castellanos@northwind.example','Finance','','Porto','','Payments assistant','Europe/Lisbon','2024-10-07',0,NULL,NULL,1,16,1);
INSERT INTO "people_person" VALUES(29,'f2zac79hph5u','N-1013','Eve Sandoval','eve.sandoval@northwind.example','People','','Malmö','','Ombuds adviser','Europe/Stockholm','2017-07-31',0,NULL,NULL,4,7,1);
INSERT INTO "people_person" VALUES(30,'jr54uh4dcm3d','N-1020','Jorik Mensah','jorik.mensah@northwind.example','Technology','','Cork','','Engineer','Europe/Dublin','2024-01-08',0,NULL,15,2,10,1);
INSERT INTO "people_person" VALUES(31,'p6ps8m64ggfh','N-1006','Ben Castell','ben.castell@northwind.example','Operations','','Cork','','Director, Logistics','Europe/Dublin','2013-06-03',0,NULL,9,6,4,1);
INSERT INTO "people_person" VALUES(32,'tbs4q7fb8zgr','N-1009','Leonie Baptiste','leonie.baptiste@northwind.example','Finance','','Malmö','','Head of Reporting','Europe/Stockholm','2018-08-20',0,NULL,NULL,5,24,1);
INSERT INTO "people_person" VALUES(33,'m7g9rf556ssj','N-1008','Kwabena Duarte','kwabena.duarte@northwind.example','Finance','','Porto','','Director, Treasury','Europe/Lisbon','2017-04-18',0,NULL,12,6,24,1);
INSERT INTO "people_person" VALUES(34,'5rczbj9hxekz','N-1040','Root Halloran','root.halloran@northwind.example','People','','Boston','','HR systems administrator','America/New_York','2019-07-22',0,NULL,NULL,3,40,1);
INSERT INTO "people_person" VALUES(35,'m8sphgfxkdjt','N-1001','Greta Lindahl','greta.lindahl@northwind.example','Executive Office','','Malmö','','Chief Executive Officer','Europe/Stockholm','2009-03-02',0,NULL,10,8,NULL,1);
INSERT INTO "people_person" VALUES(36,'gmc59hmx2dg6','N-1023','Salome Virtanen','salome.virtanen@northwind.example','Technology','','Malmö','','Support analyst','Europe/Stockholm','2023-03-20',0,NULL,NULL,2,1,1);
INSERT INTO "people_person" VALUES(37,'3fqhumce5r3u','N-1028','Inès Fofana','ines.fofana@northwind.example','Finance','','Malmö','','Reporting assistant','Europe/Stockholm','2025-06-02',0,NULL,14,1,32,1);
INSERT INTO "people_person" VALUES(38,'s6yz8hsff2kw','N-1022','Björn Adeleke','bjorn.adeleke@northwind.example','Technology','','Cork','','Support assistant','Europe/Dublin','2025-02-17',0,NULL,5,1,1,1);
INSERT INTO "people_person" VALUES(39,'dqhvkuska7m3','N-1036','Theo Nakamura','theo.nakamura@northwind.example','People','','Cork','','Learning assistant','Europe/Dublin','2024-08-05',0,NULL,NULL,1,3,1);
INSERT INTO "people_person" VALUES(40,'m4s93sb3r7bq','N-1014','Felipe Haugen','felipe.haugen@northwind.example','People','','Porto','','Head of Rewards','Europe/Lisbon','2015-12-01',0,NULL,NULL,5,7,1);
CREATE TABLE "people_source" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(80) NOT NULL UNIQUE, "mapping" text NOT NULL CHECK ((JSON_VALID("mapping") OR "mapping" IS NULL)));
INSERT INTO "people_source" VALUES(1,'HR system','{"employeeid": "employee_id", "fullname": "name", "workemail": "email", "jobtitle": "job_title", "jobgrade": "grade", "orgunitl2": "function", "office": "place", "timezone": "time_zone", "supervisorid": "manager", "hiredate": "hired_on"}');
CREATE TABLE "programs_answers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "draft" text NOT NULL CHECK ((JSON_VALID("draft") OR "draft" IS NULL)), "saved_at" datetime NULL, "say" text NOT NULL, "enrollment_id" bigint NOT NULL UNIQUE REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "programs_answers" VALUES(1,'{}',NULL,'',1);
INSERT INTO "programs_answers" VALUES(2,'{}',NULL,'',2);
INSERT INTO "programs_answers" VALUES(3,'{}',NULL,'',3);
INSERT INTO "programs_answers" VALUES(4,'{}',NULL,'',4);
INSERT INTO "programs_answers" VALUES(5,'{}',NULL,'',5);
INSERT INTO "programs_answers" VALUES(6,'{}',NULL,'',6);
INSERT INTO "programs_answers" VALUES(7,'{}',NULL,'',7);
INSERT INTO "programs_answers" VALUES(8,'{}',NULL,'',8);
INSERT INTO "programs_answers" VALUES(9,'{}',NULL,'',9);
INSERT INTO "programs_answers" VALUES(10,'{}',NULL,'',10);
INSERT INTO "programs_answers" VALUES(11,'{}',NULL,'',11);
INSERT INTO "programs_answers" VALUES(12,'{}',NULL,'',12);
INSERT INTO "programs_answers" VALUES(13,'{}',NULL,'',13);
INSERT INTO "programs_answers" VALUES(14,'{}',NULL,'',14);
INSERT INTO "programs_answers" VALUES(15,'{}',NULL,'',15);
INSERT INTO "programs_answers" VALUES(16,'{}',NULL,'',16);
INSERT INTO "programs_answers" VALUES(17,'{}',NULL,'',17);
INSERT INTO "programs_answers" VALUES(18,'{}',NULL,'',18);
INSERT INTO "programs_answers" VALUES(19,'{}',NULL,'',19);
CREATE TABLE "programs_cohort" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "name" varchar(120) NOT NULL, "state" varchar(10) NOT NULL, "enroll_opens_on" date NOT NULL, "enroll_closes_on" date NOT NULL, "starts_on" date NOT NULL, "places" integer unsigned NOT NULL CHECK ("places" >= 0), "mentors" integer unsigned NOT NULL CHECK ("mentors" >= 0), "mentees" integer unsigned NOT NULL CHECK ("mentees" >= 0), "asked_as_mentors" integer unsigned NOT NULL CHECK ("asked_as_mentors" >= 0), "asked_as_mentees" integer unsigned NOT NULL CHECK ("asked_as_mentees" >= 0), "created_at" datetime NOT NULL, "program_id" bigint NOT NULL REFERENCES "programs_program" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "programs_cohort_mentor_places" CHECK ("mentors" <= ("places")), CONSTRAINT "programs_cohort_mentee_places" CHECK ("mentees" <= ("places")), CONSTRAINT "programs_cohort_enroll_order" CHECK ("enroll_closes_on" >= ("enroll_opens_on")));
INSERT INTO "programs_cohort" VALUES(1,'evw6kugxn86z','First cohort','running','2026-09-04','2026-09-24','2026-10-08',30,5,5,5,5,'2026-09-04 10:00:00',1);
INSERT INTO "programs_cohort" VALUES(2,'sm949vvuspkh','Second cohort','matching','2026-10-23','2026-11-12','2026-11-26',30,5,4,5,4,'2026-10-23 10:00:00',1);
CREATE TABLE "programs_declinedinvitation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "keyed_hash" varchar(64) NOT NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "programs_declinedinvitation_once" UNIQUE ("cohort_id", "keyed_hash"));
CREATE TABLE "programs_enrollment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "side" varchar(10) NOT NULL, "state" varchar(10) NOT NULL, "capacity" smallint unsigned NOT NULL CHECK ("capacity" >= 0), "taken" smallint unsigned NOT NULL CHECK ("taken" >= 0), "languages" text NOT NULL CHECK ((JSON_VALID("languages") OR "languages" IS NULL)), "time_zone" varchar(60) NOT NULL, "hours" text NOT NULL CHECK ((JSON_VALID("hours") OR "hours" IS NULL)), "style" varchar(40) NOT NULL, "line_confirmed_by_id" bigint NULL, "line_confirmed_at" datetime NULL, "invited_at" datetime NULL, "submitted_at" datetime NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "programs_enrollment_once" UNIQUE ("cohort_id", "person_id", "side"), CONSTRAINT "programs_enrollment_capacity" CHECK ("taken" <= ("capacity")), CONSTRAINT "programs_enrollment_one_or_two" CHECK ("capacity" BETWEEN 1 AND 2));
INSERT INTO "programs_enrollment" VALUES(1,'afqsxfy2p9gm','mentor','matched',1,1,'["en", "fr"]','Europe/Lisbon','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','prepare',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,27);
INSERT INTO "programs_enrollment" VALUES(2,'bkq52prj83qj','mentor','matched',1,1,'["en"]','Europe/Dublin','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','talk',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,25);
INSERT INTO "programs_enrollment" VALUES(3,'gan5exz5qtj9','mentor','matched',1,1,'["en", "fr"]','Europe/Dublin','{"0": [480, 960], "1": [480, 960], "2": [480, 960], "3": [480, 960], "4": [480, 960]}','try',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,38);
INSERT INTO "programs_enrollment" VALUES(4,'emq8r83yf5ct','mentor','matched',1,1,'["en"]','Europe/Stockholm','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','try',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,11);
INSERT INTO "programs_enrollment" VALUES(5,'jpdgk5y4z4ga','mentor','matched',1,1,'["en", "fr"]','Europe/Stockholm','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','try',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,15);
INSERT INTO "programs_enrollment" VALUES(6,'5zn3frwhwugj','mentee','matched',1,1,'["en", "fr"]','Europe/Stockholm','{"0": [540, 1020], "1": [540, 1020], "2": [540, 1020], "3": [540, 1020], "4": [540, 1020]}','cases',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,9);
INSERT INTO "programs_enrollment" VALUES(7,'uzbtzde9hz29','mentee','matched',1,1,'["en"]','Europe/Dublin','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','talk',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,31);
INSERT INTO "programs_enrollment" VALUES(8,'uyqqcc8k37ej','mentee','matched',1,1,'["en"]','Europe/Stockholm','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','talk',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,35);
INSERT INTO "programs_enrollment" VALUES(9,'ugna9zhyaeep','mentee','matched',1,1,'["en"]','Europe/Lisbon','{"1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','prepare',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,26);
INSERT INTO "programs_enrollment" VALUES(10,'mb5m3vpynjt9','mentee','matched',1,1,'["en"]','Europe/Lisbon','{"0": [480, 960], "1": [480, 960], "2": [480, 960], "3": [480, 960], "4": [480, 960]}','cases',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,33);
INSERT INTO "programs_enrollment" VALUES(11,'2x95f77yv3fr','mentor','available',1,0,'["en"]','Europe/Stockholm','{"0": [540, 1020], "1": [540, 1020], "2": [540, 1020], "3": [540, 1020], "4": [540, 1020]}','prepare',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,20);
INSERT INTO "programs_enrollment" VALUES(12,'sbwvtu6yshuu','mentor','available',1,0,'["en"]','Europe/Stockholm','{"0": [480, 960], "1": [480, 960], "2": [480, 960], "3": [480, 960], "4": [480, 960]}','talk',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,37);
INSERT INTO "programs_enrollment" VALUES(13,'vdkfvmjvvpas','mentor','available',1,0,'["en"]','Europe/Dublin','{"0": [540, 1020], "1": [540, 1020], "2": [540, 1020], "3": [540, 1020], "4": [540, 1020]}','talk',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,30);
INSERT INTO "programs_enrollment" VALUES(14,'ghprursby5u2','mentor','available',1,0,'["en"]','Europe/Stockholm','{"0": [480, 960], "1": [480, 960], "2": [480, 960], "3": [480, 960], "4": [480, 960]}','talk',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,22);
INSERT INTO "programs_enrollment" VALUES(15,'7z9qvpdnj54s','mentor','available',1,0,'["en"]','Europe/Lisbon','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','cases',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,2);
INSERT INTO "programs_enrollment" VALUES(16,'n8pjsdf6htqj','mentee','available',1,0,'["en"]','Europe/Dublin','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','prepare',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,7);
INSERT INTO "programs_enrollment" VALUES(17,'dzg7ncse5yrd','mentee','available',1,0,'["en"]','Europe/Lisbon','{"0": [540, 1020], "1": [540, 1020], "2": [540, 1020], "3": [540, 1020], "4": [540, 1020]}','try',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,17);
INSERT INTO "programs_enrollment" VALUES(18,'xxtt7bpjuxaz','mentee','available',1,0,'["en", "fr"]','Europe/Dublin','{"1": [480, 960], "2": [480, 960], "3": [480, 960], "4": [480, 960]}','prepare',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,4);
INSERT INTO "programs_enrollment" VALUES(19,'x98t28c8436q','mentee','available',1,0,'["en"]','Europe/Stockholm','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','cases',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,24);
CREATE TABLE "programs_grant" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "role" varchar(20) NOT NULL, "granted_at" datetime NOT NULL, "granted_by_id" bigint NULL, "account_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "program_id" bigint NOT NULL REFERENCES "programs_program" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "programs_grant_once" UNIQUE ("program_id", "account_id", "role"));
INSERT INTO "programs_grant" VALUES(1,'9whhrhrkmmau','manager','2026-11-23 10:00:00',2,2,1);
CREATE TABLE "programs_program" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "name" varchar(120) NOT NULL, "blueprint" varchar(40) NOT NULL, "rules" text NOT NULL CHECK ((JSON_VALID("rules") OR "rules" IS NULL)), "state" varchar(10) NOT NULL, "created_at" datetime NOT NULL, "managers" integer unsigned NOT NULL CHECK ("managers" >= 0));
INSERT INTO "programs_program" VALUES(1,'9r95fthdabyt','Inclusion dialogue 2027','inclusion-dialogue','{"schema": "turnabout-blueprint/1", "direction": {"mode": "reverse", "combine": "any", "grade_gap": 2, "layers_gap": null, "experience_gap_years": null}, "distance": {"levels": 2}, "cadence": {"sessions": 6, "weeks_between": 4, "session_minutes": 60, "circles_every_weeks": 13}, "capacity": {"mentor": 1, "mentor_may_ask_for": 2, "mentee": 1}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "style": 1, "hours": 2}, "hours": {"shared_per_week": 2}, "rules": {"different_organization": false, "shared_language": true}, "objective": {"coverage": "nobody_left_out"}, "enroll": {"mentees": "nominated", "mentors": "open"}, "focus": {"track": "B", "skills": ["2.1", "2.5", "4.3"], "topics": ["meetings", "only-one", "care", "faith", "pay", "feedback"]}}','running','2026-11-23 10:00:00',1);
CREATE TABLE "programs_topicchoice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "topic" varchar(40) NOT NULL, "stance" varchar(10) NOT NULL, "enrollment_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "programs_topicchoice_once" UNIQUE ("enrollment_id", "topic"));
INSERT INTO "programs_topicchoice" VALUES(1,'care','open',1);
INSERT INTO "programs_topicchoice" VALUES(2,'elsewhere','open',1);
INSERT INTO "programs_topicchoice" VALUES(3,'faith','closed',1);
INSERT INTO "programs_topicchoice" VALUES(4,'feedback','open',1);
INSERT INTO "programs_topicchoice" VALUES(5,'health','open',1);
INSERT INTO "programs_topicchoice" VALUES(6,'meetings','open',1);
INSERT INTO "programs_topicchoice" VALUES(7,'only-one','ask',1);
INSERT INTO "programs_topicchoice" VALUES(8,'pay','open',1);
INSERT INTO "programs_topicchoice" VALUES(9,'starting','ask',1);
INSERT INTO "programs_topicchoice" VALUES(10,'tools','closed',1);
INSERT INTO "programs_topicchoice" VALUES(11,'care','open',2);
INSERT INTO "programs_topicchoice" VALUES(12,'elsewhere','open',2);
INSERT INTO "programs_topicchoice" VALUES(13,'faith','open',2);
INSERT INTO "programs_topicchoice" VALUES(14,'feedback','open',2);
INSERT INTO "programs_topicchoice" VALUES(15,'health','open',2);
INSERT INTO "programs_topicchoice" VALUES(16,'meetings','ask',2);
INSERT INTO "programs_topicchoice" VALUES(17,'only-one','open',2);
INSERT INTO "programs_topicchoice" VALUES(18,'pay','open',2);
INSERT INTO "programs_topicchoice" VALUES(19,'starting','closed',2);
INSERT INTO "programs_topicchoice" VALUES(20,'tools','open',2);
INSERT INTO "programs_topicchoice" VALUES(21,'care','open',3);
INSERT INTO "programs_topicchoice" VALUES(22,'elsewhere','open',3);
INSERT INTO "programs_topicchoice" VALUES(23,'faith','open',3);
INSERT INTO "programs_topicchoice" VALUES(24,'feedback','open',3);
INSERT INTO "programs_topicchoice" VALUES(25,'health','closed',3);
INSERT INTO "programs_topicchoice" VALUES(26,'meetings','closed',3);
INSERT INTO "programs_topicchoice" VALUES(27,'only-one','closed',3);
INSERT INTO "programs_topicchoice" VALUES(28,'pay','ask',3);
INSERT INTO "programs_topicchoice" VALUES(29,'starting','open',3);
INSERT INTO "programs_topicchoice" VALUES(30,'tools','open',3);
INSERT INTO "programs_topicchoice" VALUES(31,'care','open',4);
INSERT INTO "programs_topicchoice" VALUES(32,'elsewhere','ask',4);
INSERT INTO "programs_topicchoice" VALUES(33,'faith','closed',4);
INSERT INTO "programs_topicchoice" VALUES(34,'feedback','open',4);
INSERT INTO "programs_topicchoice" VALUES(35,'health','open',4);
INSERT INTO "programs_topicchoice" VALUES(36,'meetings','open',4);
INSERT INTO "programs_topicchoice" VALUES(37,'only-one','open',4);
INSERT INTO "programs_topicchoice" VALUES(38,'pay','ask',4);
INSERT INTO "programs_topicchoice" VALUES(39,'starting','ask',4);
INSERT INTO "programs_topicchoice" VALUES(40,'tools','open',4);
INSERT INTO "programs_topicchoice" VALUES(41,'care','open',5);
INSERT INTO "programs_topicchoice" VALUES(42,'elsewhere','open',5);
INSERT INTO "programs_topicchoice" VALUES(43,'faith','open',5);
INSERT INTO "programs_topicchoice" VALUES(44,'feedback','open',5);
INSERT INTO "programs_topicchoice" VALUES(45,'health','open',5);
INSERT INTO "programs_topicchoice" VALUES(46,'meetings','open',5);
INSERT INTO "programs_topicchoice" VALUES(47,'only-one','open',5);
INSERT INTO "programs_topicchoice" VALUES(48,'pay','open',5);
INSERT INTO "programs_topicchoice" VALUES(49,'starting','open',5);
INSERT INTO "programs_topicchoice" VALUES(50,'tools','open',5);
INSERT INTO "programs_topicchoice" VALUES(51,'care','ask',11);
INSERT INTO "programs_topicchoice" VALUES(52,'elsewhere','closed',11);
INSERT INTO "programs_topicchoice" VALUES(53,'faith','closed',11);
INSERT INTO "programs_topicchoice" VALUES(54,'feedback','open',11);
INSERT INTO "programs_topicchoice" VALUES(55,'health','open',11);
INSERT INTO "programs_topicchoice" VALUES(56,'meetings','ask',11);
INSERT INTO "programs_topicchoice" VALUES(57,'only-one','open',11);
INSERT INTO "programs_topicchoice" VALUES(58,'pay','ask',11);
INSERT INTO "programs_topicchoice" VALUES(59,'starting','ask',11);
INSERT INTO "programs_topicchoice" VALUES(60,'tools','ask',11);
INSERT INTO "programs_topicchoice" VALUES(61,'care','closed',12);
INSERT INTO "programs_topicchoice" VALUES(62,'elsewhere','closed',12);
INSERT INTO "programs_topicchoice" VALUES(63,'faith','open',12);
INSERT INTO "programs_topicchoice" VALUES(64,'feedback','closed',12);
INSERT INTO "programs_topicchoice" VALUES(65,'health','open',12);
INSERT INTO "programs_topicchoice" VALUES(66,'meetings','open',12);
INSERT INTO "programs_topicchoice" VALUES(67,'only-one','open',12);
INSERT INTO "programs_topicchoice" VALUES(68,'pay','open',12);
INSERT INTO "programs_topicchoice" VALUES(69,'starting','ask',12);
INSERT INTO "programs_topicchoice" VALUES(70,'tools','open',12);
INSERT INTO "programs_topicchoice" VALUES(71,'care','ask',13);
INSERT INTO "programs_topicchoice" VALUES(72,'elsewhere','open',13);
INSERT INTO "programs_topicchoice" VALUES(73,'faith','ask',13);
INSERT INTO "programs_topicchoice" VALUES(74,'feedback','open',13);
INSERT INTO "programs_topicchoice" VALUES(75,'health','open',13);
INSERT INTO "programs_topicchoice" VALUES(76,'meetings','open',13);
INSERT INTO "programs_topicchoice" VALUES(77,'only-one','open',13);
INSERT INTO "programs_topicchoice" VALUES(78,'pay','open',13);
INSERT INTO "programs_topicchoice" VALUES(79,'starting','open',13);
INSERT INTO "programs_topicchoice" VALUES(80,'tools','open',13);
INSERT INTO "programs_topicchoice" VALUES(81,'care','closed',14);
INSERT INTO "programs_topicchoice" VALUES(82,'elsewhere','ask',14);
INSERT INTO "programs_topicchoice" VALUES(83,'faith','ask',14);
INSERT INTO "programs_topicchoice" VALUES(84,'feedback','closed',14);
INSERT INTO "programs_topicchoice" VALUES(85,'health','open',14);
INSERT INTO "programs_topicchoice" VALUES(86,'meetings','closed',14);
INSERT INTO "programs_topicchoice" VALUES(87,'only-one','open',14);
INSERT INTO "programs_topicchoice" VALUES(88,'pay','closed',14);
INSERT INTO "programs_topicchoice" VALUES(89,'starting','closed',14);
INSERT INTO "programs_topicchoice" VALUES(90,'tools','ask',14);
INSERT INTO "programs_topicchoice" VALUES(91,'care','open',15);
INSERT INTO "programs_topicchoice" VALUES(92,'elsewhere','open',15);
INSERT INTO "programs_topicchoice" VALUES(93,'faith','closed',15);
INSERT INTO "programs_topicchoice" VALUES(94,'feedback','open',15);
INSERT INTO "programs_topicchoice" VALUES(95,'health','open',15);
INSERT INTO "programs_topicchoice" VALUES(96,'meetings','open',15);
INSERT INTO "programs_topicchoice" VALUES(97,'only-one','ask',15);
INSERT INTO "programs_topicchoice" VALUES(98,'pay','open',15);
INSERT INTO "programs_topicchoice" VALUES(99,'starting','open',15);
INSERT INTO "programs_topicchoice" VALUES(100,'tools','closed',15);
CREATE TABLE "skills_offer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "level" smallint unsigned NOT NULL CHECK ("level" >= 0), "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "skill_id" bigint NOT NULL REFERENCES "skills_skill" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "skills_offer_once" UNIQUE ("person_id", "skill_id"), CONSTRAINT "skills_offer_level" CHECK ("level" BETWEEN 1 AND 4));
INSERT INTO "skills_offer" VALUES(1,3,27,1);
INSERT INTO "skills_offer" VALUES(2,4,27,2);
INSERT INTO "skills_offer" VALUES(3,4,27,3);
INSERT INTO "skills_offer" VALUES(4,3,25,5);
INSERT INTO "skills_offer" VALUES(5,2,25,2);
INSERT INTO "skills_offer" VALUES(6,4,25,6);
INSERT INTO "skills_offer" VALUES(7,3,38,8);
INSERT INTO "skills_offer" VALUES(8,3,38,9);
INSERT INTO "skills_offer" VALUES(9,4,38,1);
INSERT INTO "skills_offer" VALUES(10,4,11,1);
INSERT INTO "skills_offer" VALUES(11,3,11,8);
INSERT INTO "skills_offer" VALUES(12,3,11,11);
INSERT INTO "skills_offer" VALUES(13,2,15,2);
INSERT INTO "skills_offer" VALUES(14,2,15,13);
INSERT INTO "skills_offer" VALUES(15,3,15,14);
INSERT INTO "skills_offer" VALUES(16,4,9,15);
INSERT INTO "skills_offer" VALUES(17,4,9,16);
INSERT INTO "skills_offer" VALUES(18,4,31,18);
INSERT INTO "skills_offer" VALUES(19,4,31,4);
INSERT INTO "skills_offer" VALUES(20,4,35,18);
INSERT INTO "skills_offer" VALUES(21,4,35,12);
INSERT INTO "skills_offer" VALUES(22,4,26,7);
INSERT INTO "skills_offer" VALUES(23,4,26,4);
INSERT INTO "skills_offer" VALUES(24,4,33,20);
INSERT INTO "skills_offer" VALUES(25,4,33,4);
INSERT INTO "skills_offer" VALUES(26,3,20,13);
INSERT INTO "skills_offer" VALUES(27,2,20,19);
INSERT INTO "skills_offer" VALUES(28,2,20,5);
INSERT INTO "skills_offer" VALUES(29,3,37,17);
INSERT INTO "skills_offer" VALUES(30,2,37,14);
INSERT INTO "skills_offer" VALUES(31,4,37,6);
INSERT INTO "skills_offer" VALUES(32,2,30,6);
INSERT INTO "skills_offer" VALUES(33,2,30,13);
INSERT INTO "skills_offer" VALUES(34,4,30,17);
INSERT INTO "skills_offer" VALUES(35,3,22,17);
INSERT INTO "skills_offer" VALUES(36,2,22,1);
INSERT INTO "skills_offer" VALUES(37,4,22,6);
INSERT INTO "skills_offer" VALUES(38,2,2,11);
INSERT INTO "skills_offer" VALUES(39,3,2,9);
INSERT INTO "skills_offer" VALUES(40,2,2,1);
INSERT INTO "skills_offer" VALUES(41,4,7,18);
INSERT INTO "skills_offer" VALUES(42,4,7,15);
INSERT INTO "skills_offer" VALUES(43,4,17,7);
INSERT INTO "skills_offer" VALUES(44,4,17,16);
INSERT INTO "skills_offer" VALUES(45,4,4,16);
INSERT INTO "skills_offer" VALUES(46,4,4,10);
INSERT INTO "skills_offer" VALUES(47,4,24,22);
INSERT INTO "skills_offer" VALUES(48,4,24,16);
CREATE TABLE "skills_skill" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "framework" varchar(40) NOT NULL, "code" varchar(20) NOT NULL, "name" varchar(120) NOT NULL, "key" varchar(120) NOT NULL UNIQUE);
INSERT INTO "skills_skill" VALUES(1,'g932j6r8ajdr','DigComp 3.0','2.5','Reading the tone of a channel','digcomp:2.5');
INSERT INTO "skills_skill" VALUES(2,'b443jxy6nrdx','DigComp 3.0','3.1','Making a page, picture or short clip','digcomp:3.1');
INSERT INTO "skills_skill" VALUES(3,'88rdkpnenfr3','DigComp 3.0','2.6','Looking after your profile','digcomp:2.6');
INSERT INTO "skills_skill" VALUES(4,'w29pnpf935nu','','','Running a board meeting','free:running a board meeting');
INSERT INTO "skills_skill" VALUES(5,'3zfmw4eqmtak','DigComp 3.0','1.3','Keeping files where others find them','digcomp:1.3');
INSERT INTO "skills_skill" VALUES(6,'jyjezfsanmf6','DigComp 3.0','2.3','Having a say online','digcomp:2.3');
INSERT INTO "skills_skill" VALUES(7,'qhsufgxhprjn','','','Reading a balance sheet','free:reading a balance sheet');
INSERT INTO "skills_skill" VALUES(8,'e9r5nhxthc3t','DigComp 3.0','3.3','Knowing what you may reuse','digcomp:3.3');
INSERT INTO "skills_skill" VALUES(9,'p88f756prc7e','DigComp 3.0','2.2','Sharing with the right people','digcomp:2.2');
INSERT INTO "skills_skill" VALUES(10,'hprsazs7bddz','','','Negotiating','free:negotiating');
INSERT INTO "skills_skill" VALUES(11,'zbmwfrjfzdn4','DigComp 3.0','1.2','Checking what you read online','digcomp:1.2');
INSERT INTO "skills_skill" VALUES(12,'uytj9jvcmy4u','','','Building a network across the company','free:building a network across the company');
INSERT INTO "skills_skill" VALUES(13,'65c6gfth4vhm','DigComp 3.0','1.1','Finding things quickly','digcomp:1.1');
INSERT INTO "skills_skill" VALUES(14,'9ph2mhkc2t73','DigComp 3.0','2.4','Working on one page together','digcomp:2.4');
INSERT INTO "skills_skill" VALUES(15,'65nduevj4h52','','','Deciding when nobody agrees','free:deciding when nobody agrees');
INSERT INTO "skills_skill" VALUES(16,'79zhcvfndn2q','','','Giving bad news well','free:giving bad news well');
INSERT INTO "skills_skill" VALUES(17,'z8sy5cmgpqcp','DigComp 3.0','2.1','Choosing chat, call or mail','digcomp:2.1');
INSERT INTO "skills_skill" VALUES(18,'ssqnj8hbv9ut','','','Defending a budget','free:defending a budget');
INSERT INTO "skills_skill" VALUES(19,'3yrtdhjvcz5q','DigComp 3.0','3.2','Making something new of what is there','digcomp:3.2');
INSERT INTO "skills_skill" VALUES(20,'yfshb82vd2jm','','','Speaking to a large room','free:speaking to a large room');
INSERT INTO "skills_skill" VALUES(21,'mq4huzxnagsf','','','Keeping a client for ten years','free:keeping a client for ten years');
INSERT INTO "skills_skill" VALUES(22,'k98tgx2bfj2t','','','Choosing whom to hire','free:choosing whom to hire');
CREATE TABLE "skills_wish" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "level" smallint unsigned NOT NULL CHECK ("level" >= 0), "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "skill_id" bigint NOT NULL REFERENCES "skills_skill" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "skills_wish_once" UNIQUE ("person_id", "skill_id"), CONSTRAINT "skills_wish_level" CHECK ("level" BETWEEN 0 AND 4));
INSERT INTO "skills_wish" VALUES(1,0,27,4);
INSERT INTO "skills_wish" VALUES(2,0,25,7);
INSERT INTO "skills_wish" VALUES(3,0,38,10);
INSERT INTO "skills_wish" VALUES(4,0,11,12);
INSERT INTO "skills_wish" VALUES(5,0,15,12);
INSERT INTO "skills_wish" VALUES(6,1,9,13);
INSERT INTO "skills_wish" VALUES(7,1,9,3);
INSERT INTO "skills_wish" VALUES(8,1,9,17);
INSERT INTO "skills_wish" VALUES(9,1,31,13);
INSERT INTO "skills_wish" VALUES(10,1,31,5);
INSERT INTO "skills_wish" VALUES(11,1,31,19);
INSERT INTO "skills_wish" VALUES(12,1,35,3);
INSERT INTO "skills_wish" VALUES(13,1,35,2);
INSERT INTO "skills_wish" VALUES(14,1,35,8);
INSERT INTO "skills_wish" VALUES(15,1,26,2);
INSERT INTO "skills_wish" VALUES(16,1,26,6);
INSERT INTO "skills_wish" VALUES(17,1,26,9);
INSERT INTO "skills_wish" VALUES(18,1,33,11);
INSERT INTO "skills_wish" VALUES(19,1,33,5);
INSERT INTO "skills_wish" VALUES(20,1,33,19);
INSERT INTO "skills_wish" VALUES(21,0,20,18);
INSERT INTO "skills_wish" VALUES(22,0,37,10);
INSERT INTO "skills_wish" VALUES(23,0,30,20);
INSERT INTO "skills_wish" VALUES(24,0,22,21);
INSERT INTO "skills_wish" VALUES(25,0,2,20);
INSERT INTO "skills_wish" VALUES(26,1,7,11);
INSERT INTO "skills_wish" VALUES(27,1,7,17);
INSERT INTO "skills_wish" VALUES(28,1,7,1);
INSERT INTO "skills_wish" VALUES(29,1,17,11);
INSERT INTO "skills_wish" VALUES(30,1,17,13);
INSERT INTO "skills_wish" VALUES(31,1,17,5);
INSERT INTO "skills_wish" VALUES(32,1,4,6);
INSERT INTO "skills_wish" VALUES(33,1,4,8);
INSERT INTO "skills_wish" VALUES(34,1,4,2);
INSERT INTO "skills_wish" VALUES(35,1,24,17);
INSERT INTO "skills_wish" VALUES(36,1,24,5);
INSERT INTO "skills_wish" VALUES(37,1,24,2);
CREATE INDEX "accounts_adminlink_account_id_e82ad3d7" ON "accounts_adminlink" ("account_id");
CREATE INDEX "accounts_grant_account_id_6f90453b" ON "accounts_grant" ("account_id");
CREATE INDEX "accounts_grant_confirmed_by_id_47b689fe" ON "accounts_grant" ("confirmed_by_id");
CREATE INDEX "accounts_grant_granted_by_id_979ceab8" ON "accounts_grant" ("granted_by_id");
CREATE INDEX "accounts_pendinggrant_account_id_055a0dbd" ON "accounts_pendinggrant" ("account_id");
CREATE INDEX "accounts_pendinggrant_requested_by_id_4c8192c9" ON "accounts_pendinggrant" ("requested_by_id");
CREATE INDEX "account_emailconfirmation_email_address_id_5b7f8c58" ON "account_emailconfirmation" ("email_address_id");
CREATE UNIQUE INDEX "account_emailaddress_user_id_email_987c8728_uniq" ON "account_emailaddress" ("user_id", "email");
CREATE UNIQUE INDEX "unique_verified_email" ON "account_emailaddress" ("email") WHERE "verified";
CREATE INDEX "account_emailaddress_user_id_2c513194" ON "account_emailaddress" ("user_id");
CREATE INDEX "account_emailaddress_email_03be32b2" ON "account_emailaddress" ("email");
CREATE UNIQUE INDEX "unique_primary_email" ON "account_emailaddress" ("user_id", "primary") WHERE "primary";
CREATE INDEX "audit_entry_at_bf642dd8" ON "audit_entry" ("at");
CREATE INDEX "audit_entry_target" ON "audit_entry" ("target_type", "target_id");
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE INDEX "django_task_queue_n_99c321_idx" ON "django_tasks_database_dbtaskresult" ("queue_name");
CREATE INDEX "django_task_backend_071754_idx" ON "django_tasks_database_dbtaskresult" ("backend_name");
CREATE INDEX "tasks_db_new_ordering_idx" ON "django_tasks_database_dbtaskresult" ("status", "priority" DESC, "run_after" ASC, "enqueued_at" ASC) WHERE "status" = 'READY';
CREATE INDEX "people_person_by_name" ON "people_person" ("name", "id");
CREATE INDEX "people_person_function" ON "people_person" ("function");
CREATE INDEX "people_person_grade_id_5674dd2a" ON "people_person" ("grade_id");
CREATE INDEX "people_person_manager_id_e527beab" ON "people_person" ("manager_id");
CREATE INDEX "people_person_source_id_46905151" ON "people_person" ("source_id");
CREATE UNIQUE INDEX "people_import_one_at_a_time" ON "people_import" ("state") WHERE "state" = 'applying';
CREATE INDEX "people_import_source_id_457b997a" ON "people_import" ("source_id");
CREATE INDEX "people_influence_holder_id_927c8061" ON "people_influence" ("holder_id");
CREATE INDEX "people_influence_person_id_67ae9a69" ON "people_influence" ("person_id");
CREATE INDEX "programs_declinedinvitation_cohort_id_a5f89360" ON "programs_declinedinvitation" ("cohort_id");
CREATE INDEX "programs_enrollment_cohort_id_d3fb0bc0" ON "programs_enrollment" ("cohort_id");
CREATE INDEX "programs_enrollment_person_id_dee6911d" ON "programs_enrollment" ("person_id");
CREATE INDEX "programs_enrollment_by" ON "programs_enrollment" ("cohort_id", "side", "state");
CREATE INDEX "programs_grant_account_id_4f98b38e" ON "programs_grant" ("account_id");
CREATE INDEX "programs_grant_program_id_2e3993dd" ON "programs_grant" ("program_id");
CREATE UNIQUE INDEX "programs_grant_manager_or_analyst" ON "programs_grant" ("program_id", "account_id") WHERE "role" IN ('manager', 'analyst');
CREATE INDEX "programs_cohort_program_id_9e54ebe6" ON "programs_cohort" ("program_id");
CREATE INDEX "programs_topicchoice_enrollment_id_83b29b50" ON "programs_topicchoice" ("enrollment_id");
CREATE INDEX "matching_override_cohort_id_db1980a9" ON "matching_override" ("cohort_id");
CREATE INDEX "matching_override_mentee_id_33e5f1b7" ON "matching_override" ("mentee_id");
CREATE INDEX "matching_override_mentor_id_cc39fd36" ON "matching_override" ("mentor_id");
CREATE INDEX "matching_pairwish_cohort_id_69198da4" ON "matching_pairwish" ("cohort_id");
CREATE INDEX "matching_pairwish_mentee_id_a7009357" ON "matching_pairwish" ("mentee_id");
CREATE INDEX "matching_pairwish_mentor_id_210e7c02" ON "matching_pairwish" ("mentor_id");
CREATE INDEX "matching_run_cohort_id_61865601" ON "matching_run" ("cohort_id");
CREATE UNIQUE INDEX "matching_run_one_at_a_time" ON "matching_run" ("cohort_id") WHERE "state" IN ('queued', 'solving');
CREATE INDEX "matching_proposal_mentee_id_dba252bf" ON "matching_proposal" ("mentee_id");
CREATE INDEX "matching_proposal_mentor_id_bc09f190" ON "matching_proposal" ("mentor_id");
CREATE INDEX "matching_proposal_run_id_b1bec4d6" ON "matching_proposal" ("run_id");
CREATE INDEX "matching_unmatched_enrollment_id_a074ad72" ON "matching_unmatched" ("enrollment_id");
CREATE INDEX "matching_unmatched_run_id_6bc2c5e8" ON "matching_unmatched" ("run_id");
CREATE INDEX "notifications_link_subject" ON "notifications_link" ("act", "subject_id");
CREATE INDEX "notifications_message_account_id_0272c0dc" ON "notifications_message" ("account_id");
CREATE INDEX "notifications_message_due" ON "notifications_message" ("send_after") WHERE "status" = 'waiting';
CREATE INDEX "notifications_message_box" ON "notifications_message" ("to_email", "posted_at");
CREATE INDEX "pairs_sessionevent_session_id_5d2b235a" ON "pairs_sessionevent" ("session_id");
CREATE INDEX "pairs_pair_cohort_id_8788e958" ON "pairs_pair" ("cohort_id");
CREATE INDEX "pairs_pair_mentee_id_4d8340cc" ON "pairs_pair" ("mentee_id");
CREATE INDEX "pairs_pair_mentee_enrollment_id_5fb618fe" ON "pairs_pair" ("mentee_enrollment_id");
CREATE INDEX "pairs_pair_mentor_id_9ba892a3" ON "pairs_pair" ("mentor_id");
CREATE INDEX "pairs_pair_mentor_enrollment_id_55f40e52" ON "pairs_pair" ("mentor_enrollment_id");
CREATE INDEX "pairs_pair_to_settle" ON "pairs_pair" ("state", "answer_by");
CREATE INDEX "pairs_session_pair_id_fb5d420a" ON "pairs_session" ("pair_id");
CREATE INDEX "pairs_session_to_remind" ON "pairs_session" ("state", "starts_at");
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE INDEX "skills_offer_person_id_aa98eb44" ON "skills_offer" ("person_id");
CREATE INDEX "skills_offer_skill_id_030256a3" ON "skills_offer" ("skill_id");
CREATE INDEX "skills_wish_person_id_bea36dde" ON "skills_wish" ("person_id");
CREATE INDEX "skills_wish_skill_id_fed58d59" ON "skills_wish" ("skill_id");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('django_migrations',54);
INSERT INTO "sqlite_sequence" VALUES('account_emailaddress',21);
INSERT INTO "sqlite_sequence" VALUES('django_content_type',42);
INSERT INTO "sqlite_sequence" VALUES('auth_permission',168);
INSERT INTO "sqlite_sequence" VALUES('auth_group',0);
INSERT INTO "sqlite_sequence" VALUES('programs_enrollment',19);
INSERT INTO "sqlite_sequence" VALUES('programs_grant',1);
INSERT INTO "sqlite_sequence" VALUES('programs_cohort',2);
INSERT INTO "sqlite_sequence" VALUES('programs_topicchoice',100);
INSERT INTO "sqlite_sequence" VALUES('matching_run',2);
INSERT INTO "sqlite_sequence" VALUES('matching_proposal',9);
INSERT INTO "sqlite_sequence" VALUES('matching_unmatched',1);
INSERT INTO "sqlite_sequence" VALUES('pairs_pair',5);
INSERT INTO "sqlite_sequence" VALUES('pairs_session',6);
INSERT INTO "sqlite_sequence" VALUES('accounts_user',21);
INSERT INTO "sqlite_sequence" VALUES('audit_entry',189);
INSERT INTO "sqlite_sequence" VALUES('accounts_organization',1);
INSERT INTO "sqlite_sequence" VALUES('accounts_grant',1);
INSERT INTO "sqlite_sequence" VALUES('accounts_adminlink',1);
INSERT INTO "sqlite_sequence" VALUES('people_source',1);
INSERT INTO "sqlite_sequence" VALUES('people_import',1);
INSERT INTO "sqlite_sequence" VALUES('core_progress',3);
INSERT INTO "sqlite_sequence" VALUES('people_grade',8);
INSERT INTO "sqlite_sequence" VALUES('people_person',40);
INSERT INTO "sqlite_sequence" VALUES('programs_program',1);
INSERT INTO "sqlite_sequence" VALUES('notifications_link',35);
INSERT INTO "sqlite_sequence" VALUES('notifications_message',91);
INSERT INTO "sqlite_sequence" VALUES('programs_answers',19);
INSERT INTO "sqlite_sequence" VALUES('skills_skill',22);
INSERT INTO "sqlite_sequence" VALUES('skills_offer',48);
INSERT INTO "sqlite_sequence" VALUES('skills_wish',37);
INSERT INTO "sqlite_sequence" VALUES('pairs_agreement',5);
INSERT INTO "sqlite_sequence" VALUES('pairs_sessionevent',16);
COMMIT;
