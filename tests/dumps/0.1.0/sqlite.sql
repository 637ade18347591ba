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
INSERT INTO "accounts_adminlink" VALUES(1,'74695a530af447d8aa0d765c1d6b954b8c81d788da4cac52637f7d3ce7801d0e','2026-11-23 11:00:00',NULL,1);
CREATE TABLE "accounts_grant" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "role" varchar(20) NOT NULL, "granted_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "confirmed_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "granted_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "accounts_grant_once_per_role" UNIQUE ("account_id", "role"), CONSTRAINT "accounts_grant_known_role" CHECK ("role" IN ('admin', 'privacy_officer', 'auditor', 'editor', 'contact')));
INSERT INTO "accounts_grant" VALUES(1,'p7qanrhdj48d','admin','2026-11-23 10:00:00',1,NULL,NULL);
CREATE TABLE "accounts_organization" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "public_address" varchar(300) NOT NULL, "sender" varchar(254) NOT NULL, "time_zone" varchar(64) NOT NULL, "set_up_at" datetime NULL, "admins" integer unsigned NOT NULL CHECK ("admins" >= 0), CONSTRAINT "accounts_organization_only_one" CHECK ("id" = 1));
INSERT INTO "accounts_organization" VALUES(1,'','','','UTC',NULL,1);
CREATE TABLE "accounts_pendinggrant" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "role" varchar(20) NOT NULL, "requested_at" datetime NOT NULL, "account_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "requested_by_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "accounts_pendinggrant_once_per_role" UNIQUE ("account_id", "role"));
CREATE TABLE "accounts_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "public_id" varchar(12) NOT NULL UNIQUE, "email" varchar(254) NOT NULL UNIQUE, "name" varchar(200) NOT NULL, "is_active" bool NOT NULL, "language" varchar(20) NOT NULL, "time_zone" varchar(64) NOT NULL, "theme" varchar(10) NOT NULL, "date_joined" datetime NOT NULL, CONSTRAINT "accounts_user_email_in_lower_case" CHECK ("email" = (LOWER("email"))));
INSERT INTO "accounts_user" VALUES(1,'!3bojpxqXJjcv7l4Zcvfznu2KSh7ZHylaFPNFuI3O',NULL,'kkmc7z3atq6x','root@acme.example','',1,'','Europe/London','system','2026-11-23 10:00:00');
INSERT INTO "accounts_user" VALUES(2,'!IpDR4gyhG3n0CZzaTQSyBIKxfZjFlCdBe7Vm2UQd',NULL,'9pcv8caa3vtj','cleo.marchetti@northwind.example','Cleo Marchetti',1,'','Europe/Dublin','system','2026-11-23 10:00:00');
INSERT INTO "accounts_user" VALUES(3,'!nsGICmZ6p9YIUXnqRzcioTfGOoQ53CoSUkabUtL2',NULL,'y2n7sn2p556s','ada.okafor@northwind.example','Ada Okafor',1,'','Europe/Lisbon','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(4,'!o87k2tB5iCb96LXqNMYNZE5IQwzT7Xl3KEr2sP1k',NULL,'94bmejqqx5qr','amparo.quist@northwind.example','Amparo Quist',1,'','Europe/Dublin','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(5,'!MTNpQjGe8t6syKIqJpPAVorFjVt5DT1tPJu3NJf2',NULL,'fcwvq8us39f2','bjorn.adeleke@northwind.example','Björn Adeleke',1,'','Europe/Dublin','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(6,'!HSV9FijO2IqzCZVPZdK9LWsCehdnWMyp65YCRp2S',NULL,'a8ev2wdxtm6e','dorian.achebe@northwind.example','Dorian Achebe',1,'','Europe/Stockholm','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(7,'!mFsB6uHyyHTjZhCq4vlHDn8fcrqC5RfTJdL26Myt',NULL,'wugvq5xyq9tr','emil.tanaka@northwind.example','Emil Tanaka',1,'','Europe/Stockholm','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(8,'!rktDgq2c9jKe345BoIc1Cn93Lwq01BdOnnVoZiVI',NULL,'gkrg2nggv9df','anneli.strom@northwind.example','Anneli Strom',1,'','Europe/Stockholm','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(9,'!pPkgTtCaBxoS0eBSGl9OCMt62OkxBZYrXbpgEF9I',NULL,'9b76uwrvyqvh','ben.castell@northwind.example','Ben Castell',1,'','Europe/Dublin','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(10,'!P4HER8yGvwDkcAok7ws7AK6Prs2zmMebRiCoq29T',NULL,'9gyazw6yrrh3','greta.lindahl@northwind.example','Greta Lindahl',1,'','Europe/Stockholm','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(11,'!2ArCTMJfXiGirQhFvtSxvrEiqmt8tC7DhklO1Exc',NULL,'d8c4g4pvz74g','hugo.silveira@northwind.example','Hugo Silveira',1,'','Europe/Lisbon','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(12,'!rBDt8ClLWoY1GKNcLVgtxZ068BZNR04Fkdx0fd76',NULL,'y5ujhpfr6dvf','kwabena.duarte@northwind.example','Kwabena Duarte',1,'','Europe/Lisbon','system','2026-09-07 10:00:00');
INSERT INTO "accounts_user" VALUES(13,'!8GfFOZK65QszoAICSWovqz33ULpL1T315NeJx0V6',NULL,'ze2w82bk77gu','hanne.obi@northwind.example','Hanne Obi',1,'','Europe/Stockholm','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(14,'!Cpl0fdu9I5tFJKWT95zyWWwPZUzNLEJbpbZiljww',NULL,'3mjkrsrjuyd5','ines.fofana@northwind.example','Inès Fofana',1,'','Europe/Stockholm','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(15,'!2UGeVUtbV49TTLqmwmzNPa9ACAKkQszmduJWys6V',NULL,'45vdwy29unnq','jorik.mensah@northwind.example','Jorik Mensah',1,'','Europe/Dublin','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(16,'!2G2Q65LERTv4muWqg5uG479y5sDJoAeW8xhI4qKb',NULL,'9w4a5c2ydrum','kacper.mbaye@northwind.example','Kacper Mbaye',1,'','Europe/Stockholm','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(17,'!eEzmedBZOP5LSvoSPpLGSFzPfaBmpmz1SktOx3gW',NULL,'ukfj7cpf5zu8','linh.carrasco@northwind.example','Linh Carrasco',1,'','Europe/Lisbon','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(18,'!ize5tTkMOreKYFHyaN7QNmc0bJEfIGeCOEe5ZdNj',NULL,'sj7f9bt8w2k5','marta.oyelaran@northwind.example','Marta Oyelaran',1,'','Europe/Dublin','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(19,'!QkDQwow0bVLHL05w7nsLwLoqtHbosATxHG95Li7w',NULL,'hjnc332zx3f8','samir.petrov@northwind.example','Samir Petrov',1,'','Europe/Lisbon','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(20,'!BYRVQfhmFWdpnmIAWJuVvpXGSopReuoW0ljJDnii',NULL,'4re5w4xk2vn8','tobias.amadi@northwind.example','Tobias Amadi',1,'','Europe/Dublin','system','2026-10-26 10:00:00');
INSERT INTO "accounts_user" VALUES(21,'!OPvrxKlOU9qGXrKeLHRxhyRBSSnJMAfmLoxIUMTP',NULL,'gp2g5z5rgp7p','yasmin.kessler@northwind.example','Yasmin Kessler',1,'','Europe/Stockholm','system','2026-10-26 10:00:00');
CREATE TABLE "audit_entry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "actor_id" bigint NULL, "action" varchar(80) NOT NULL, "target_type" varchar(80) NOT NULL, "target_id" bigint NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
INSERT INTO "audit_entry" VALUES(1,'2026-11-23 10:00:00',NULL,'accounts.opened','accounts.user',1,'{}');
INSERT INTO "audit_entry" VALUES(2,'2026-11-23 10:00:00',NULL,'accounts.role_granted','accounts.user',1,'{"role": "admin", "requested_by": null}');
INSERT INTO "audit_entry" VALUES(3,'2026-11-23 10:00:00',NULL,'accounts.admin_link_issued','accounts.user',1,'{}');
INSERT INTO "audit_entry" VALUES(4,'2026-11-23 10:00:00',1,'people.import_checked','people.import',1,'{"lines": 40, "dropped": 4}');
INSERT INTO "audit_entry" VALUES(5,'2026-11-23 10:00:00',1,'people.import_started','people.import',1,'{}');
INSERT INTO "audit_entry" VALUES(6,'2026-11-22 18:29:55.947482',1,'people.imported','people.import',1,'{"new": 40, "changed": 0, "leaving": 0, "refused": 0}');
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
INSERT INTO "audit_entry" VALUES(66,'2026-09-28 10:00:00',2,'matching.run_requested','matching.run',1,'{"number": 1, "seed": 938, "pins": 0}');
INSERT INTO "audit_entry" VALUES(67,'2026-11-22 18:29:56.309838',NULL,'matching.run_solved','matching.run',1,'{"pairs": 5, "left": 0}');
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
INSERT INTO "audit_entry" VALUES(106,'2026-09-30 10:00:00',7,'pairs.acknowledged','pairs.pair',3,'{"side": "mentor"}');
INSERT INTO "audit_entry" VALUES(107,'2026-09-30 10:00:00',NULL,'pairs.answered','pairs.pair',3,'{}');
INSERT INTO "audit_entry" VALUES(108,'2026-09-30 10:00:00',10,'pairs.acknowledged','pairs.pair',3,'{"side": "mentee"}');
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
INSERT INTO "audit_entry" VALUES(188,'2026-11-16 10:00:00',2,'matching.run_requested','matching.run',2,'{"number": 1, "seed": 957, "pins": 0}');
INSERT INTO "audit_entry" VALUES(189,'2026-11-22 18:29:56.872425',NULL,'matching.run_solved','matching.run',2,'{"pairs": 4, "left": 1}');
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
INSERT INTO "core_progress" VALUES(1,'people.import:1','done',80,80,'','2026-11-22 18:29:55.971140');
INSERT INTO "core_progress" VALUES(2,'matching.run:1','running',2,3,'Solving, and checking the answer','2026-11-22 18:29:56.290249');
INSERT INTO "core_progress" VALUES(3,'matching.run:2','running',2,3,'Solving, and checking the answer','2026-11-22 18:29:56.849381');
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
INSERT INTO "django_migrations" VALUES(1,'accounts','0001_accounts','2026-11-22 18:29:54.765792');
INSERT INTO "django_migrations" VALUES(2,'account','0001_initial','2026-11-22 18:29:54.780945');
INSERT INTO "django_migrations" VALUES(3,'account','0002_email_max_length','2026-11-22 18:29:54.791049');
INSERT INTO "django_migrations" VALUES(4,'account','0003_alter_emailaddress_create_unique_verified_email','2026-11-22 18:29:54.805090');
INSERT INTO "django_migrations" VALUES(5,'account','0004_alter_emailaddress_drop_unique_email','2026-11-22 18:29:54.811255');
INSERT INTO "django_migrations" VALUES(6,'account','0005_emailaddress_idx_upper_email','2026-11-22 18:29:54.815566');
INSERT INTO "django_migrations" VALUES(7,'account','0006_emailaddress_lower','2026-11-22 18:29:54.820189');
INSERT INTO "django_migrations" VALUES(8,'account','0007_emailaddress_idx_email','2026-11-22 18:29:54.829315');
INSERT INTO "django_migrations" VALUES(9,'account','0008_emailaddress_unique_primary_email_fixup','2026-11-22 18:29:54.837196');
INSERT INTO "django_migrations" VALUES(10,'account','0009_emailaddress_unique_primary_email','2026-11-22 18:29:54.841744');
INSERT INTO "django_migrations" VALUES(11,'audit','0001_initial','2026-11-22 18:29:54.844359');
INSERT INTO "django_migrations" VALUES(12,'contenttypes','0001_initial','2026-11-22 18:29:54.846351');
INSERT INTO "django_migrations" VALUES(13,'contenttypes','0002_remove_content_type_name','2026-11-22 18:29:54.863885');
INSERT INTO "django_migrations" VALUES(14,'auth','0001_initial','2026-11-22 18:29:54.873739');
INSERT INTO "django_migrations" VALUES(15,'auth','0002_alter_permission_name_max_length','2026-11-22 18:29:54.878086');
INSERT INTO "django_migrations" VALUES(16,'auth','0003_alter_user_email_max_length','2026-11-22 18:29:54.881784');
INSERT INTO "django_migrations" VALUES(17,'auth','0004_alter_user_username_opts','2026-11-22 18:29:54.885229');
INSERT INTO "django_migrations" VALUES(18,'auth','0005_alter_user_last_login_null','2026-11-22 18:29:54.888419');
INSERT INTO "django_migrations" VALUES(19,'auth','0006_require_contenttypes_0002','2026-11-22 18:29:54.889224');
INSERT INTO "django_migrations" VALUES(20,'auth','0007_alter_validators_add_error_messages','2026-11-22 18:29:54.892046');
INSERT INTO "django_migrations" VALUES(21,'auth','0008_alter_user_username_max_length','2026-11-22 18:29:54.895221');
INSERT INTO "django_migrations" VALUES(22,'auth','0009_alter_user_last_name_max_length','2026-11-22 18:29:54.898239');
INSERT INTO "django_migrations" VALUES(23,'auth','0010_alter_group_name_max_length','2026-11-22 18:29:54.901616');
INSERT INTO "django_migrations" VALUES(24,'auth','0011_update_proxy_permissions','2026-11-22 18:29:54.907473');
INSERT INTO "django_migrations" VALUES(25,'auth','0012_alter_user_first_name_max_length','2026-11-22 18:29:54.910661');
INSERT INTO "django_migrations" VALUES(26,'core','0001_jobs','2026-11-22 18:29:54.914735');
INSERT INTO "django_migrations" VALUES(27,'django_tasks_database','0001_initial','2026-11-22 18:29:54.916608');
INSERT INTO "django_migrations" VALUES(28,'django_tasks_database','0002_alter_dbtaskresult_options','2026-11-22 18:29:54.918067');
INSERT INTO "django_migrations" VALUES(29,'django_tasks_database','0003_dbtaskresult_enqueued_at_dbtaskresult_finished_at','2026-11-22 18:29:54.922639');
INSERT INTO "django_migrations" VALUES(30,'django_tasks_database','0004_dbtaskresult_started_at','2026-11-22 18:29:54.924778');
INSERT INTO "django_migrations" VALUES(31,'django_tasks_database','0005_alter_dbtaskresult_priority_and_more','2026-11-22 18:29:54.933691');
INSERT INTO "django_migrations" VALUES(32,'django_tasks_database','0006_alter_dbtaskresult_args_kwargs_and_more','2026-11-22 18:29:55.028500');
INSERT INTO "django_migrations" VALUES(33,'django_tasks_database','0007_add_separate_results_fields','2026-11-22 18:29:55.033258');
INSERT INTO "django_migrations" VALUES(34,'django_tasks_database','0008_separate_results_field','2026-11-22 18:29:55.043220');
INSERT INTO "django_migrations" VALUES(35,'django_tasks_database','0009_remove_results_field','2026-11-22 18:29:55.046053');
INSERT INTO "django_migrations" VALUES(36,'django_tasks_database','0010_alter_dbtaskresult_status','2026-11-22 18:29:55.052087');
INSERT INTO "django_migrations" VALUES(37,'django_tasks_database','0011_rename_complete_status','2026-11-22 18:29:55.062878');
INSERT INTO "django_migrations" VALUES(38,'django_tasks_database','0012_add_separate_exception_fields','2026-11-22 18:29:55.074571');
INSERT INTO "django_migrations" VALUES(39,'django_tasks_database','0013_separate_exception_fields','2026-11-22 18:29:55.084319');
INSERT INTO "django_migrations" VALUES(40,'django_tasks_database','0014_remove_dbtaskresult_exception_data','2026-11-22 18:29:55.089403');
INSERT INTO "django_migrations" VALUES(41,'django_tasks_database','0015_correctly_order_run_after','2026-11-22 18:29:55.091116');
INSERT INTO "django_migrations" VALUES(42,'django_tasks_database','0016_remove_dbtaskresult_django_task_new_ordering_idx_and_more','2026-11-22 18:29:55.124505');
INSERT INTO "django_migrations" VALUES(43,'django_tasks_database','0017_dbtaskresult_metadata','2026-11-22 18:29:55.130489');
INSERT INTO "django_migrations" VALUES(44,'django_tasks_database','0018_rename_succeeded_status','2026-11-22 18:29:55.143842');
INSERT INTO "django_migrations" VALUES(45,'django_tasks_database','0019_rename_django_task_new_ordering_idx_tasks_db_new_ordering_idx_and_more','2026-11-22 18:29:55.168920');
INSERT INTO "django_migrations" VALUES(46,'django_tasks_database','0020_update_db_task_result_ordering','2026-11-22 18:29:55.175014');
INSERT INTO "django_migrations" VALUES(47,'django_tasks_database','0021_conditional_partial_index_ordering','2026-11-22 18:29:55.179141');
INSERT INTO "django_migrations" VALUES(48,'people','0001_initial','2026-11-22 18:29:55.214364');
INSERT INTO "django_migrations" VALUES(49,'programs','0001_initial','2026-11-22 18:29:55.359849');
INSERT INTO "django_migrations" VALUES(50,'matching','0001_initial','2026-11-22 18:29:55.466822');
INSERT INTO "django_migrations" VALUES(51,'notifications','0001_outbox_and_links','2026-11-22 18:29:55.487475');
INSERT INTO "django_migrations" VALUES(52,'pairs','0001_initial','2026-11-22 18:29:55.774657');
INSERT INTO "django_migrations" VALUES(53,'sessions','0001_initial','2026-11-22 18:29:55.779003');
INSERT INTO "django_migrations" VALUES(54,'skills','0001_initial','2026-11-22 18:29:55.819693');
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
CREATE TABLE "django_tasks_database_dbtaskresult" ("id" char(32) NOT NULL PRIMARY KEY, "args_kwargs" text NOT NULL CHECK ((JSON_VALID("args_kwargs") OR "args_kwargs" IS NULL)), "priority" integer NOT NULL, "task_path" text NOT NULL, "queue_name" varchar(32) NOT NULL, "backend_name" varchar(32) NOT NULL, "run_after" datetime NOT NULL, "enqueued_at" datetime NOT NULL, "finished_at" datetime NULL, "started_at" datetime NULL, "return_value" text NULL CHECK ((JSON_VALID("return_value") OR "return_value" IS NULL)), "exception_class_path" text NOT NULL, "traceback" text NOT NULL, "worker_ids" text NOT NULL CHECK ((JSON_VALID("worker_ids") OR "worker_ids" IS NULL)), "status" varchar(10) NOT NULL, CONSTRAINT "priority_range" CHECK ("priority" BETWEEN -100 AND 100));
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('68fda40e952f4b4f9d30f154f4a1e0f3','{"args": [], "kwargs": {"name": "people.write_import", "kwargs": {"import_id": 1}, "attempt": 1}}',0,'turnabout.core.jobs._registry.perform','default','default','9999-01-01 00:00:00','2026-11-22 18:29:55.941105','2026-11-22 18:29:55.944138','2026-11-22 18:29:55.944138',NULL,'','','["drain"]','SUCCESSFUL');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('ebffcf4d048543da8a8c1d884a35626d','{"args": [], "kwargs": {"name": "matching.solve_run", "kwargs": {"run_id": 1}, "attempt": 1}}',0,'turnabout.core.jobs._registry.perform','default','default','9999-01-01 00:00:00','2026-11-22 18:29:56.274640',NULL,NULL,NULL,'','','[]','READY');
INSERT INTO "django_tasks_database_dbtaskresult" VALUES('b683274d577c43a9891a9a1752e0c850','{"args": [], "kwargs": {"name": "matching.solve_run", "kwargs": {"run_id": 2}, "attempt": 1}}',0,'turnabout.core.jobs._registry.perform','default','default','9999-01-01 00:00:00','2026-11-22 18:29:56.835121',NULL,NULL,NULL,'','','[]','READY');
CREATE TABLE "matching_override" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "reason" text NOT NULL, "by_id" bigint NOT NULL, "at" datetime NOT NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, "mentee_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "mentor_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "matching_override_once" UNIQUE ("cohort_id", "mentor_id", "mentee_id"));
CREATE TABLE "matching_pairwish" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(10) NOT NULL, "by_id" bigint NOT NULL, "at" datetime NOT NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, "mentee_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "mentor_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "matching_pairwish_once" UNIQUE ("cohort_id", "mentor_id", "mentee_id"));
CREATE TABLE "matching_proposal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "state" varchar(10) NOT NULL, "fit" real NOT NULL, "facts" text NOT NULL CHECK ((JSON_VALID("facts") OR "facts" IS NULL)), "has_deeper_link" bool NOT NULL, "mentee_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "mentor_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "run_id" bigint NOT NULL REFERENCES "matching_run" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "matching_proposal_once" UNIQUE ("run_id", "mentor_id", "mentee_id"));
INSERT INTO "matching_proposal" VALUES(1,'gpqr344vrjez','suggested',6.11111111111111160454e-01,'{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.25, "learning_back": 0.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 35.0, "reason": [{"key": "skills", "params": {"taught": ["Checking what you read online"], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 35.0}}], "sentence": "Dorian teaches 1 of the 3 skills Kwabena asked for (Checking what you read online); Kwabena does not teach the skill Dorian asked for; different function and place; 35 shared working hours a week."}',0,10,4,1);
INSERT INTO "matching_proposal" VALUES(2,'jn8uy32v6t23','suggested',7.03703703666666680049e-01,'{"gap": {"kind": "grade", "levels": 6}, "fit": {"skills": 0.166667, "learning_back": 1.0, "function": 1.0, "place": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": ["Making a page, picture or short clip"], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Building a network across the company"], "asked": 1}}, {"key": "categories", "params": {"different": ["function"], "same": ["place"], "unknown": []}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Emil teaches 1 of the 3 skills Greta asked for (Making a page, picture or short clip); Greta teaches the skill Emil asked for (Building a network across the company); different function, same place; 40 shared working hours a week.", "line_steps": 3, "line_above": "mentee"}',1,8,5,1);
INSERT INTO "matching_proposal" VALUES(3,'y4h89kpgs6xc','suggested',8.88888888888888839545e-01,'{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.5, "learning_back": 1.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 32.0, "reason": [{"key": "skills", "params": {"taught": ["Making a page, picture or short clip", "Having a say online"], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Reading a balance sheet"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 32.0}}], "sentence": "Amparo teaches 2 of the 3 skills Hugo asked for (Making a page, picture or short clip, Having a say online); Hugo teaches the skill Amparo asked for (Reading a balance sheet); different function and place; 32 shared working hours a week."}',0,9,2,1);
INSERT INTO "matching_proposal" VALUES(4,'2vcphztxc26c','suggested',7.77777777777777790113e-01,'{"gap": {"kind": "grade", "levels": 4}, "fit": {"skills": 0.0, "learning_back": 1.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Running a board meeting"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Ada teaches none of the 3 skills Ben asked for; Ben teaches the skill Ada asked for (Running a board meeting); different function and place; 40 shared working hours a week."}',0,7,1,1);
INSERT INTO "matching_proposal" VALUES(5,'qsa8vxz9q9qb','suggested',5.55555555555555580227e-01,'{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.0, "learning_back": 0.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Bj\u00f6rn teaches none of the 3 skills Anneli asked for; Anneli does not teach the skill Bj\u00f6rn asked for; different function and place; 40 shared working hours a week."}',0,6,3,1);
INSERT INTO "matching_proposal" VALUES(6,'njqdt7sc9jpm','suggested',7.77777777777777790113e-01,'{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.0, "learning_back": 1.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 30.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Defending a budget"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 30.0}}], "sentence": "Hanne teaches none of the 3 skills Marta asked for; Marta teaches the skill Hanne asked for (Defending a budget); different function and place; 30 shared working hours a week."}',0,16,11,2);
INSERT INTO "matching_proposal" VALUES(7,'xrjwz8325sb4','suggested',5.55555555555555580227e-01,'{"gap": {"kind": "grade", "levels": 4}, "fit": {"skills": 0.0, "learning_back": 0.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 30.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 30.0}}], "sentence": "Kacper teaches none of the 3 skills Samir asked for; Samir does not teach the skill Kacper asked for; different function and place; 30 shared working hours a week."}',0,17,14,2);
INSERT INTO "matching_proposal" VALUES(8,'twuu3datkga6','suggested',6.2962962966666669029e-01,'{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.333333, "learning_back": 0.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": ["Choosing chat, call or mail"], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Jorik teaches 1 of the 3 skills Yasmin asked for (Choosing chat, call or mail); Yasmin does not teach the skill Jorik asked for; different function and place; 40 shared working hours a week."}',0,19,13,2);
INSERT INTO "matching_proposal" VALUES(9,'rej8mvx9z8pq','suggested',8.51851851888888900177e-01,'{"gap": {"kind": "grade", "levels": 6}, "fit": {"skills": 0.333333, "learning_back": 1.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 28.0, "reason": [{"key": "skills", "params": {"taught": ["Having a say online"], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Negotiating"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 28.0}}], "sentence": "In\u00e8s teaches 1 of the 3 skills Tobias asked for (Having a say online); Tobias teaches the skill In\u00e8s asked for (Negotiating); different function and place; 28 shared working hours a week."}',0,18,12,2);
CREATE TABLE "matching_run" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "number" integer unsigned NOT NULL CHECK ("number" >= 0), "state" varchar(10) NOT NULL, "seed" integer unsigned NOT NULL CHECK ("seed" >= 0), "spec" text NOT NULL CHECK ((JSON_VALID("spec") OR "spec" IS NULL)), "figures" text NOT NULL CHECK ((JSON_VALID("figures") OR "figures" IS NULL)), "failure" varchar(400) NOT NULL, "by_id" bigint NOT NULL, "asked_at" datetime NOT NULL, "ready_at" datetime NULL, "published_at" datetime NULL, "published_by_id" bigint NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "matching_run_number" UNIQUE ("cohort_id", "number"));
INSERT INTO "matching_run" VALUES(1,'tsjfupguv57m',1,'published',938,'{"schema": "turnabout-run/1", "settings": {"schema": "turnabout-blueprint/1", "direction": {"mode": "reverse", "combine": "any", "grade_gap": 2, "layers_gap": null, "experience_gap_years": null}, "distance": {"levels": 2}, "cadence": {"sessions": 6, "weeks_between": 4, "session_minutes": 60, "circles_every_weeks": 13}, "capacity": {"mentor": 1, "mentor_may_ask_for": 2, "mentee": 1}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": {"shared_per_week": 2}, "rules": {"different_organization": false, "shared_language": true}, "objective": {"coverage": "nobody_left_out"}, "enroll": {"mentees": "nominated", "mentors": "open"}, "focus": {"track": "B", "skills": ["2.1", "2.5", "4.3"], "topics": ["meetings", "only-one", "care", "faith", "pay", "feedback"]}}, "starts_on": "2026-10-08", "pins": [], "forbidden": [], "overrides": []}','{"mentors": 5, "mentees": 5, "has_double": false, "total": 25, "steps": [{"rule": "same_person", "removed": 0}, {"rule": "direction", "removed": 0}, {"rule": "distance", "removed": 3}, {"rule": "minimum_shared_hours", "removed": 0}, {"rule": "shared_language", "removed": 0}, {"rule": "forbidden", "removed": 0}], "allowed": 22, "pairs": 5, "left": 0, "fit": 3.537037, "typical": 0.703704, "weakest": 0.555556, "few_hours": 0, "gap": 0.0, "other": {"coverage": "best_fit", "pairs": 5, "left": 0, "fit": 3.537037}, "seconds": 0.008, "is_verified": true, "feature_hash": "b59e6e27a92f2c1ac307ed6653e7ad0dedcb673d379a61a66b7e7e1e34ee49be", "engine": "0.1.0"}','',2,'2026-09-28 10:00:00','2026-11-22 18:29:56.309838','2026-09-28 10:00:00',2,1);
INSERT INTO "matching_run" VALUES(2,'v6mz7pj9j6st',1,'ready',957,'{"schema": "turnabout-run/1", "settings": {"schema": "turnabout-blueprint/1", "direction": {"mode": "reverse", "combine": "any", "grade_gap": 2, "layers_gap": null, "experience_gap_years": null}, "distance": {"levels": 2}, "cadence": {"sessions": 6, "weeks_between": 4, "session_minutes": 60, "circles_every_weeks": 13}, "capacity": {"mentor": 1, "mentor_may_ask_for": 2, "mentee": 1}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": {"shared_per_week": 2}, "rules": {"different_organization": false, "shared_language": true}, "objective": {"coverage": "nobody_left_out"}, "enroll": {"mentees": "nominated", "mentors": "open"}, "focus": {"track": "B", "skills": ["2.1", "2.5", "4.3"], "topics": ["meetings", "only-one", "care", "faith", "pay", "feedback"]}}, "starts_on": "2026-11-26", "pins": [], "forbidden": [], "overrides": []}','{"mentors": 5, "mentees": 4, "has_double": false, "total": 20, "steps": [{"rule": "same_person", "removed": 0}, {"rule": "direction", "removed": 0}, {"rule": "distance", "removed": 3}, {"rule": "minimum_shared_hours", "removed": 0}, {"rule": "shared_language", "removed": 0}, {"rule": "forbidden", "removed": 0}], "allowed": 17, "pairs": 4, "left": 1, "fit": 2.814815, "typical": 0.703704, "weakest": 0.555556, "few_hours": 0, "gap": 0.0, "other": {"coverage": "best_fit", "pairs": 4, "left": 1, "fit": 2.814815}, "seconds": 0.008, "is_verified": true, "feature_hash": "f975ce7f0135661320771db6bf9b739ab2ae19d30659351b58cc7f0d349ae11a", "engine": "0.1.0"}','',2,'2026-11-16 10:00:00','2026-11-22 18:29:56.872425',NULL,NULL,2);
CREATE TABLE "matching_unmatched" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "reason" varchar(40) NOT NULL, "enrollment_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "run_id" bigint NOT NULL REFERENCES "matching_run" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "matching_unmatched_once" UNIQUE ("run_id", "enrollment_id"));
INSERT INTO "matching_unmatched" VALUES(1,'lost_on_price',15,2);
CREATE TABLE "notifications_link" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "secret_hash" varchar(64) NOT NULL UNIQUE, "act" varchar(100) NOT NULL, "subject_id" varchar(40) NOT NULL, "person_id" bigint NOT NULL, "issued_at" datetime NOT NULL, "expires_at" datetime NOT NULL, "used_at" datetime NULL);
INSERT INTO "notifications_link" VALUES(1,'8cb7885cc5a6dc9f74675788290321290f848518edc1a1974b433320fd630fe4','programs.invitation','uaygr2j4xk4t',27,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(2,'f5c448613b86b66ae092daeef26cfbca9a15fdca6f6ade0105a4d1897d574c99','programs.invitation','qjs927zf2a82',25,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(3,'adfa539383824994f3225bde9c8c3888e9af47c9b07fc9983bae6d0f06c6887e','programs.invitation','qybbz2bqjrds',38,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(4,'021d6d40a5ba0be5f32f26d35e00f383c6ce58bec8bc242a2676066d40f5d704','programs.invitation','cf2u926b2kd7',11,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(5,'626fba4a4bc57d0e942280b71f075acf0aa01a1309d09bb682a6b2de4affc2ef','programs.invitation','x72pppheuwd3',15,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(6,'a607ddf10c7506682f3c876bc12d1c0075bb01b43a5b4bf567b90447024a8cef','programs.invitation','2tfmq7hvke9w',9,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(7,'91b34bd147fb8a9582cdf195182cfdc60e06009cba46a434fa62926a2565d558','programs.invitation','5gzu7pwvsfj2',31,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(8,'002fab71a580be71e4f6e8a62ed11742fabe0e5e53a2fc9203a0a0aa7928e38d','programs.invitation','ecrsdnfuss3s',35,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(9,'a68d8398d98de0038f005546bd6f1fb791a1c497e4f806a511ebbddf10e5728b','programs.invitation','fe5z2vj2adh8',26,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(10,'a9c6c16e097d219245645b6c29ff16a51adf49d718a9f3a6e25f3abbcbcd0712','programs.invitation','st6pj7wp9894',33,'2026-09-04 10:00:00','2026-09-25 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(11,'e48d8e21b08e2b669bd6d017cedfb3e4ffc236a869bfca80e68d6508fa9d9ecd','pairs.answer','btvavqe7qfxt',38,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(12,'f24fb2f1fea1157c2114895dbf067ed4317fbbb70cf0cf991ac07cdc6631127f','pairs.answer','btvavqe7qfxt',9,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(13,'2e154c45a205a06c67b03ff788d4c60032b862448480a8713187bad4f288bdba','pairs.answer','4upx3a9hcgem',11,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(14,'9d9739c51c5fb8e148fcbe56afa62e2e4860eabc96dd2d9e917fd30f0cfe6f23','pairs.answer','4upx3a9hcgem',33,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(15,'80564208d0818c473a5cf28f553ce95708c2937a877f83ecf8662a0b984087a7','pairs.answer','p3ezpa87c7x6',15,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(16,'c350906293db14f70fa936768e36d8a29b043518bd9db39733cfd0308d081cb5','pairs.answer','p3ezpa87c7x6',35,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(17,'bc3be72693d70416bc7bcdb1f805ce62745bbe4c2751af579213977508834a86','pairs.answer','9z5hbxth7jkg',27,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(18,'275889b874ae702afd8a014dee66e9e7f6f214f045389e825153634825cfa07c','pairs.answer','9z5hbxth7jkg',31,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(19,'77d069b6420c8f07107204c5d82bc0c289860a19f6157d01a92dd6ccd53eaf2b','pairs.answer','sy2hz4u8jdj6',25,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(20,'97f615ece65eebd1390953e83eada19e04f88446a9a349f471bfd8835b094df5','pairs.answer','sy2hz4u8jdj6',26,'2026-09-28 10:00:00','2026-10-08 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(21,'6bbb5b14d3a46c8616cae04b08f834afa6a0ee31164c7bceb8e05bd4d9700c75','pairs.confirm_session','k5d6v7yjsswk.0',38,'2026-10-07 10:00:00','2026-10-12 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(22,'11ecbdd6963c421ebdda362738b2d8b7e9830b1657ff7be954684ac99b599bd0','pairs.confirm_session','e9haqteeghq2.0',38,'2026-11-04 10:00:00','2026-11-09 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(23,'70354de63eaed15a1e4a13dcac437b815c9876e1db3f106cbdcfbfbf61c617ea','pairs.confirm_session','6a6a84gdb5e7.0',38,'2026-11-22 10:00:00','2026-11-26 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(24,'3eab67087eee95449c703b81d8b33b0de246235b0ff4b021db71a895f552412c','pairs.confirm_session','resk43ndsh8u.0',11,'2026-10-07 10:00:00','2026-10-12 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(25,'ef628ad80246fae7d7872709a4f33ae129f8d4420f15e7786edf98e7f43560da','pairs.confirm_session','tkka2e29rz8c.0',11,'2026-11-04 10:00:00','2026-11-09 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(26,'0cd553f7482531bfa369f5ea5c8efe9f72fecc9ef64265463a19a5a436208fd2','pairs.confirm_session','cq6958p6nftq.0',15,'2026-10-07 10:00:00','2026-10-12 13:00:00',NULL);
INSERT INTO "notifications_link" VALUES(27,'07c2a581bda1a6603fbef5006a963e5787a7c3d74e280c77b72b4c3cc86d748d','programs.invitation','k8wnfdf55w6u',20,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(28,'915df45f44f8ff1ab7add54370d0053546efbb281829c00808c82f1fdcfde1aa','programs.invitation','57gxucm8k268',37,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(29,'b189094eace47362beae98309d6a9318b0b8c07edd5ce3da871709b6acb85fa5','programs.invitation','2c4wpmdyay4n',30,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(30,'c67cfb877209fbe17e060321e4edff9151761e66815074d68f75b32afd7d8012','programs.invitation','pvjuh6uzqskh',22,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(31,'2b23a7165a18e3c723e1fa43984605e97e798f70492d4c9dbd72c47f38c28c56','programs.invitation','r4qnbxdqngcw',2,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(32,'36634ca5e62f617c132fde9055b0d58cb114436eb64b109981739f07fe162034','programs.invitation','urgkxraytfym',7,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(33,'6a2fe9af6b6ae0d84439c4876f957257fbf224a06dd56ed8cfd752c02e327339','programs.invitation','ujq89qv4cut9',17,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(34,'83ec8872c600f440dbf2a64758d816ca25ae1f51f395b9a482036afa9beb67e2','programs.invitation','uycfeyhfxds2',4,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
INSERT INTO "notifications_link" VALUES(35,'64b77c8820e1006191cd20e4a023d28c551616a3a29ad4665c5bcdb7567d76de','programs.invitation','74qzkx5twgvm',24,'2026-10-23 10:00:00','2026-11-13 10:00:00',NULL);
CREATE TABLE "notifications_message" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "kind" varchar(100) NOT NULL, "is_private" bool NOT NULL, "is_urgent" bool NOT NULL, "to_email" varchar(320) NOT NULL, "to_name" varchar(200) NOT NULL, "subject" varchar(200) NOT NULL, "text" text NOT NULL, "html" text NOT NULL, "calendar" text NOT NULL, "calendar_method" varchar(10) NOT NULL, "message_id" varchar(320) NOT NULL UNIQUE, "status" varchar(10) NOT NULL, "code" varchar(40) NOT NULL, "attempts" integer unsigned NOT NULL CHECK ("attempts" >= 0), "posted_at" datetime NOT NULL, "send_after" datetime NOT NULL, "lease_until" datetime NULL, "lease_token" varchar(32) NOT NULL, "sent_at" datetime NULL, "account_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "notifications_message_sent_has_a_time" CHECK ((("sent_at" IS NOT NULL AND "status" = 'sent') OR (NOT ("status" = 'sent') AND "sent_at" IS NULL))));
INSERT INTO "notifications_message" VALUES(1,'9qd5qz4zepsj','programs.invited',1,0,'ada.okafor@northwind.example','Ada Okafor','An invitation to learn from a colleague','Hello Ada Okafor,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/6L68aJUqd7Htt_aFaq10yvNLQT3GIX3I/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/6L68aJUqd7Htt_aFaq10yvNLQT3GIX3I/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/6L68aJUqd7Htt_aFaq10yvNLQT3GIX3I/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<zrbeua5z8m6k.59196fa4e1e0896e@localhost>','waiting','',0,'2026-11-22 18:29:56.074176','2026-11-22 18:29:56.074184',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(2,'ndd5ben67sau','programs.invited',1,0,'amparo.quist@northwind.example','Amparo Quist','An invitation to learn from a colleague','Hello Amparo Quist,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/oewXzkBImvV8T1HUz5Pui5wS-urTrXQ_/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/oewXzkBImvV8T1HUz5Pui5wS-urTrXQ_/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/oewXzkBImvV8T1HUz5Pui5wS-urTrXQ_/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<c63unage46et.08b3cbe95ab9423d@localhost>','waiting','',0,'2026-11-22 18:29:56.074916','2026-11-22 18:29:56.074919',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(3,'nn8kwysrm53q','programs.invited',1,0,'bjorn.adeleke@northwind.example','Björn Adeleke','An invitation to learn from a colleague','Hello Björn Adeleke,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/3jBr2B1TB-HtEk-AskRYIbLBOa7PKxGE/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/3jBr2B1TB-HtEk-AskRYIbLBOa7PKxGE/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/3jBr2B1TB-HtEk-AskRYIbLBOa7PKxGE/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<42sygahnd6cm.7300bca8a50d3e26@localhost>','waiting','',0,'2026-11-22 18:29:56.075421','2026-11-22 18:29:56.075423',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(4,'hnw9c9nnpxaw','programs.invited',1,0,'dorian.achebe@northwind.example','Dorian Achebe','An invitation to learn from a colleague','Hello Dorian Achebe,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/AGFM_Da2BXN7_99H2zrYPiSqc3yKaJWq/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/AGFM_Da2BXN7_99H2zrYPiSqc3yKaJWq/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/AGFM_Da2BXN7_99H2zrYPiSqc3yKaJWq/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<fg7mj6m8zzg8.cb4698bb2dd8f5db@localhost>','waiting','',0,'2026-11-22 18:29:56.075980','2026-11-22 18:29:56.075982',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(5,'2ve4c9wfjn7c','programs.invited',1,0,'emil.tanaka@northwind.example','Emil Tanaka','An invitation to learn from a colleague','Hello Emil Tanaka,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/yM8D1--b3dXiYkck9eFCbJuhlXLXijr3/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/yM8D1--b3dXiYkck9eFCbJuhlXLXijr3/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/yM8D1--b3dXiYkck9eFCbJuhlXLXijr3/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<agpdupazexe5.c5eb3667598723ca@localhost>','waiting','',0,'2026-11-22 18:29:56.076421','2026-11-22 18:29:56.076423',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(6,'cypnzk6dut55','programs.enrollment_received',0,0,'ada.okafor@northwind.example','Ada Okafor','Your answers have arrived','Hello Ada Okafor,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/uaygr2j4xk4t/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/uaygr2j4xk4t/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/uaygr2j4xk4t/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<wpyjzp23cmkz.68f108cf0397eab9@localhost>','waiting','',0,'2026-11-22 18:29:56.099124','2026-11-22 18:29:56.099131',NULL,'',NULL,3);
INSERT INTO "notifications_message" VALUES(7,'xb9ca2y4v42x','programs.enrollment_received',0,0,'amparo.quist@northwind.example','Amparo Quist','Your answers have arrived','Hello Amparo Quist,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/qjs927zf2a82/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/qjs927zf2a82/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/qjs927zf2a82/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<fqfe4j6ec6qx.55ba98a204189821@localhost>','waiting','',0,'2026-11-22 18:29:56.117415','2026-11-22 18:29:56.117420',NULL,'',NULL,4);
INSERT INTO "notifications_message" VALUES(8,'jtvmdjb5euu5','programs.enrollment_received',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Your answers have arrived','Hello Björn Adeleke,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/qybbz2bqjrds/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/qybbz2bqjrds/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/qybbz2bqjrds/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<7mk7xp4wcecm.4527934d8ea8f63c@localhost>','waiting','',0,'2026-11-22 18:29:56.134478','2026-11-22 18:29:56.134484',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(9,'y9nahndbpvfc','programs.enrollment_received',0,0,'dorian.achebe@northwind.example','Dorian Achebe','Your answers have arrived','Hello Dorian Achebe,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/cf2u926b2kd7/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/cf2u926b2kd7/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/cf2u926b2kd7/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<wxcgzv3wcufs.7f811d2a174f320d@localhost>','waiting','',0,'2026-11-22 18:29:56.154657','2026-11-22 18:29:56.154663',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(10,'bw9revnb8a47','programs.enrollment_received',0,0,'emil.tanaka@northwind.example','Emil Tanaka','Your answers have arrived','Hello Emil Tanaka,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/x72pppheuwd3/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/x72pppheuwd3/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/x72pppheuwd3/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<suasew6jcher.d00c499cc7386f99@localhost>','waiting','',0,'2026-11-22 18:29:56.171123','2026-11-22 18:29:56.171129',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(11,'xjpuydkzac2j','programs.invited',1,0,'anneli.strom@northwind.example','Anneli Strom','An invitation to learn from a colleague','Hello Anneli Strom,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/mFLKHrLSZnCi19MJyzENehAMz4h_OKds/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/mFLKHrLSZnCi19MJyzENehAMz4h_OKds/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/mFLKHrLSZnCi19MJyzENehAMz4h_OKds/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<qgjkw9a8fj2g.77286567364180db@localhost>','waiting','',0,'2026-11-22 18:29:56.179905','2026-11-22 18:29:56.179911',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(12,'tg4guk57mtkb','programs.invited',1,0,'ben.castell@northwind.example','Ben Castell','An invitation to learn from a colleague','Hello Ben Castell,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/REPNBbuYecUKIqJHk_TdvhSzq_EskFpL/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/REPNBbuYecUKIqJHk_TdvhSzq_EskFpL/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/REPNBbuYecUKIqJHk_TdvhSzq_EskFpL/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<wwqqynr7g2wd.3ab176b11f604df2@localhost>','waiting','',0,'2026-11-22 18:29:56.180393','2026-11-22 18:29:56.180395',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(13,'acbtt3qgv2mz','programs.invited',1,0,'greta.lindahl@northwind.example','Greta Lindahl','An invitation to learn from a colleague','Hello Greta Lindahl,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/8BsU29Y_5Nk8lVwLQgQxlT-gYSL3aEHE/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/8BsU29Y_5Nk8lVwLQgQxlT-gYSL3aEHE/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/8BsU29Y_5Nk8lVwLQgQxlT-gYSL3aEHE/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<5fy4n4vgefgb.f07cd6ce8a4e9fb0@localhost>','waiting','',0,'2026-11-22 18:29:56.180817','2026-11-22 18:29:56.180818',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(14,'agzme2e5rrym','programs.invited',1,0,'hugo.silveira@northwind.example','Hugo Silveira','An invitation to learn from a colleague','Hello Hugo Silveira,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/4sQohLAf1LJEFazlQfmZINpt1YtXwuab/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/4sQohLAf1LJEFazlQfmZINpt1YtXwuab/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/4sQohLAf1LJEFazlQfmZINpt1YtXwuab/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<ek5f5fuxdn9f.dd0ca3fc5c352466@localhost>','waiting','',0,'2026-11-22 18:29:56.181228','2026-11-22 18:29:56.181229',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(15,'e5qs8cfj5g8n','programs.invited',1,0,'kwabena.duarte@northwind.example','Kwabena Duarte','An invitation to learn from a colleague','Hello Kwabena Duarte,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, September 24.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/wF8oRmJ3xbiv-xaztslKDtetVIjnCCoy/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/wF8oRmJ3xbiv-xaztslKDtetVIjnCCoy/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/wF8oRmJ3xbiv-xaztslKDtetVIjnCCoy/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<mwx2jkcvvp8s.1d80b2977ec7b3ed@localhost>','waiting','',0,'2026-11-22 18:29:56.181726','2026-11-22 18:29:56.181728',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(16,'wmd4cbk9b27a','programs.enrollment_received',0,0,'anneli.strom@northwind.example','Anneli Strom','Your answers have arrived','Hello Anneli Strom,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/2tfmq7hvke9w/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/2tfmq7hvke9w/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/2tfmq7hvke9w/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<h6ewa637zvk5.ac525b32175d31ae@localhost>','waiting','',0,'2026-11-22 18:29:56.199841','2026-11-22 18:29:56.199846',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(17,'bwtt2pr4rqzj','programs.enrollment_received',0,0,'ben.castell@northwind.example','Ben Castell','Your answers have arrived','Hello Ben Castell,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/5gzu7pwvsfj2/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/5gzu7pwvsfj2/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/5gzu7pwvsfj2/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<93vkgzn3qce6.92bf7b65e5695e04@localhost>','waiting','',0,'2026-11-22 18:29:56.217028','2026-11-22 18:29:56.217033',NULL,'',NULL,9);
INSERT INTO "notifications_message" VALUES(18,'dsqfevsuq4x6','programs.enrollment_received',0,0,'greta.lindahl@northwind.example','Greta Lindahl','Your answers have arrived','Hello Greta Lindahl,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/ecrsdnfuss3s/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/ecrsdnfuss3s/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/ecrsdnfuss3s/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<rgapbetahvrc.979a83b74eec8ae8@localhost>','waiting','',0,'2026-11-22 18:29:56.234255','2026-11-22 18:29:56.234261',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(19,'mersu2jg9nxj','programs.enrollment_received',0,0,'hugo.silveira@northwind.example','Hugo Silveira','Your answers have arrived','Hello Hugo Silveira,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/fe5z2vj2adh8/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/fe5z2vj2adh8/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/fe5z2vj2adh8/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<hx6469m8vqga.42308cd762af8a48@localhost>','waiting','',0,'2026-11-22 18:29:56.250300','2026-11-22 18:29:56.250305',NULL,'',NULL,11);
INSERT INTO "notifications_message" VALUES(20,'kr5bgqkkvpx7','programs.enrollment_received',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','Your answers have arrived','Hello Kwabena Duarte,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, September 24. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/st6pj7wp9894/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/st6pj7wp9894/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/st6pj7wp9894/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<kzcmsvxjfpnt.d082a17163a511ba@localhost>','waiting','',0,'2026-11-22 18:29:56.267827','2026-11-22 18:29:56.267835',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(21,'8tq87c4hn2f7','matching.run_ready',0,0,'cleo.marchetti@northwind.example','Cleo Marchetti','Your run is ready','Hello Cleo Marchetti,

run 1 is solved and checked: 5 pairs wait for somebody to look at them.

Nothing is published before you say so.

Look through the pairs:
/matching/cohorts/wmqm2j26j7b9/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/matching/cohorts/wmqm2j26j7b9/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look through the pairs</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/matching/cohorts/wmqm2j26j7b9/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<d2657apuy5hm.d208e13b81c2f64e@localhost>','waiting','',0,'2026-11-22 18:29:56.316273','2026-11-22 18:29:56.316284',NULL,'',NULL,2);
INSERT INTO "notifications_message" VALUES(22,'sbewdfkujhmw','pairs.pair_proposed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','A pairing is proposed to you','Hello Björn Adeleke,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Dublin time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/FlV8aZ0fz_Suo1UXoDV9eMlgv4IwMeIU/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/FlV8aZ0fz_Suo1UXoDV9eMlgv4IwMeIU/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/FlV8aZ0fz_Suo1UXoDV9eMlgv4IwMeIU/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<vyj8hcbyzgxp.2b94aa6406a9f47c@localhost>','waiting','',0,'2026-11-22 18:29:56.339361','2026-11-22 18:29:56.339367',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(23,'gtb83rkfdd35','pairs.pair_proposed',0,0,'anneli.strom@northwind.example','Anneli Strom','A pairing is proposed to you','Hello Anneli Strom,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 12:00 PM, Stockholm time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/QUHc5QfqT3_b78EU1SjwodbetYqpFmVi/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/QUHc5QfqT3_b78EU1SjwodbetYqpFmVi/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/QUHc5QfqT3_b78EU1SjwodbetYqpFmVi/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<p2jvp3mkvcxe.561864c9d29a4174@localhost>','waiting','',0,'2026-11-22 18:29:56.341840','2026-11-22 18:29:56.341842',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(24,'527zh59wdkj6','pairs.pair_proposed',0,0,'dorian.achebe@northwind.example','Dorian Achebe','A pairing is proposed to you','Hello Dorian Achebe,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 12:00 PM, Stockholm time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/oiiGRZi9xGmZdxv5TJdb-V183pPY_yM2/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/oiiGRZi9xGmZdxv5TJdb-V183pPY_yM2/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/oiiGRZi9xGmZdxv5TJdb-V183pPY_yM2/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<7wufjqrstsem.e5cdae54ec3e7a73@localhost>','waiting','',0,'2026-11-22 18:29:56.344146','2026-11-22 18:29:56.344148',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(25,'nefy2vx8w9wg','pairs.pair_proposed',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','A pairing is proposed to you','Hello Kwabena Duarte,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Lisbon time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/EgZ-xG_Raep1Nl0tKR1RkepPGpCi0TP7/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/EgZ-xG_Raep1Nl0tKR1RkepPGpCi0TP7/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/EgZ-xG_Raep1Nl0tKR1RkepPGpCi0TP7/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<mhpvphpv8fkn.f8100fb6c7b15c29@localhost>','waiting','',0,'2026-11-22 18:29:56.345847','2026-11-22 18:29:56.345851',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(26,'ayjhm6pmsrbk','pairs.pair_proposed',0,0,'emil.tanaka@northwind.example','Emil Tanaka','A pairing is proposed to you','Hello Emil Tanaka,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 12:00 PM, Stockholm time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/VfU85GPgseCioMS6y2y_zV6qcJWzm8J1/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/VfU85GPgseCioMS6y2y_zV6qcJWzm8J1/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/VfU85GPgseCioMS6y2y_zV6qcJWzm8J1/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<f28wgv2nt5uf.293ad2801a3ec7e0@localhost>','waiting','',0,'2026-11-22 18:29:56.348052','2026-11-22 18:29:56.348055',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(27,'46zz7arhptbh','pairs.pair_proposed',0,0,'greta.lindahl@northwind.example','Greta Lindahl','A pairing is proposed to you','Hello Greta Lindahl,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 12:00 PM, Stockholm time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/HDPf77S3dfbWwmbVrVOoRbAMYW059RSC/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/HDPf77S3dfbWwmbVrVOoRbAMYW059RSC/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/HDPf77S3dfbWwmbVrVOoRbAMYW059RSC/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<tehwdbvgac37.2889de7b5fde8b8d@localhost>','waiting','',0,'2026-11-22 18:29:56.349878','2026-11-22 18:29:56.349880',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(28,'uj6g6vqxgjjr','pairs.pair_proposed',0,0,'ada.okafor@northwind.example','Ada Okafor','A pairing is proposed to you','Hello Ada Okafor,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Lisbon time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/TKJOJGJFiB3o4kR7Wj4a-YUJLgASvc7G/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/TKJOJGJFiB3o4kR7Wj4a-YUJLgASvc7G/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/TKJOJGJFiB3o4kR7Wj4a-YUJLgASvc7G/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<34mwj4s8dasz.f51d973805e7101b@localhost>','waiting','',0,'2026-11-22 18:29:56.351834','2026-11-22 18:29:56.351837',NULL,'',NULL,3);
INSERT INTO "notifications_message" VALUES(29,'s6wf9w3j7krg','pairs.pair_proposed',0,0,'ben.castell@northwind.example','Ben Castell','A pairing is proposed to you','Hello Ben Castell,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Dublin time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/1EyvoIfu4P73imUWTIgXCBHih8MJfw9T/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/1EyvoIfu4P73imUWTIgXCBHih8MJfw9T/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/1EyvoIfu4P73imUWTIgXCBHih8MJfw9T/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<y26594qjrbbe.ff6acd697f491bc6@localhost>','waiting','',0,'2026-11-22 18:29:56.353394','2026-11-22 18:29:56.353397',NULL,'',NULL,9);
INSERT INTO "notifications_message" VALUES(30,'dr6kfxwrb4r5','pairs.pair_proposed',0,0,'amparo.quist@northwind.example','Amparo Quist','A pairing is proposed to you','Hello Amparo Quist,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Dublin time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/MK7hvr77VevlEC6cfjjrheoKmHrabt0n/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/MK7hvr77VevlEC6cfjjrheoKmHrabt0n/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/MK7hvr77VevlEC6cfjjrheoKmHrabt0n/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<7pt4acvkazw5.cdf01a0700956b09@localhost>','waiting','',0,'2026-11-22 18:29:56.355041','2026-11-22 18:29:56.355044',NULL,'',NULL,4);
INSERT INTO "notifications_message" VALUES(31,'s25ts5pem3ew','pairs.pair_proposed',0,0,'hugo.silveira@northwind.example','Hugo Silveira','A pairing is proposed to you','Hello Hugo Silveira,

A pairing is proposed to you. Who it is, and why the two of you, is on your page when you sign in.

Please answer before Thursday, October 8, 11:00 AM, Lisbon time.

Declining costs nothing. Both of you hear the outcome at the same moment and in the same words, and nobody is told who said what.

Answer:
/pairs/answer/EjaJLITOtH4HMZHYIbRKF62WVyeIwifY/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/answer/EjaJLITOtH4HMZHYIbRKF62WVyeIwifY/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Answer</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/answer/EjaJLITOtH4HMZHYIbRKF62WVyeIwifY/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<f8tk8w7ydahh.cb8aa161864c4641@localhost>','waiting','',0,'2026-11-22 18:29:56.356439','2026-11-22 18:29:56.356441',NULL,'',NULL,11);
INSERT INTO "notifications_message" VALUES(32,'8ff2h59yfehv','pairs.pair_settled',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','The outcome of your proposed pairing','Hello Björn Adeleke,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/btvavqe7qfxt/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/btvavqe7qfxt/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/btvavqe7qfxt/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<689v3vxxeaz8.96a13558fa36c9be@localhost>','waiting','',0,'2026-11-22 18:29:56.370450','2026-11-22 18:29:56.370455',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(33,'6nfxhpn5xe64','pairs.pair_settled',0,0,'anneli.strom@northwind.example','Anneli Strom','The outcome of your proposed pairing','Hello Anneli Strom,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/btvavqe7qfxt/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/btvavqe7qfxt/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/btvavqe7qfxt/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<vy7hdd4xy3yg.98e102375f887182@localhost>','waiting','',0,'2026-11-22 18:29:56.372251','2026-11-22 18:29:56.372324',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(34,'yutnweqwv3vm','pairs.agreement_signed',0,0,'anneli.strom@northwind.example','Anneli Strom','Your agreement waits for your signature','Hello Anneli Strom,

Björn Adeleke signed the page that the two of you agree on. Read it, change what does not fit, and sign.

Only the two of you can read it. Staff see that it is signed, not what it says.

Read and sign:
/pairs/btvavqe7qfxt/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/btvavqe7qfxt/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Read and sign</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/btvavqe7qfxt/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<hceteq7ensb2.a071e501b8147dc5@localhost>','waiting','',0,'2026-11-22 18:29:56.385152','2026-11-22 18:29:56.385157',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(35,'zdmkv7wkrpbn','pairs.pair_activated',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','You can book your first session','Hello Björn Adeleke,

You and Anneli Strom have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/btvavqe7qfxt/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/btvavqe7qfxt/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/btvavqe7qfxt/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<sf2net9vy3yv.0eab4c5f75efb96f@localhost>','waiting','',0,'2026-11-22 18:29:56.393010','2026-11-22 18:29:56.393014',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(36,'fsbkj4asdrjm','pairs.pair_activated',0,0,'anneli.strom@northwind.example','Anneli Strom','You can book your first session','Hello Anneli Strom,

You and Björn Adeleke have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/btvavqe7qfxt/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/btvavqe7qfxt/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/btvavqe7qfxt/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<j9jtt3jg2qr9.c445ac63f1f4d187@localhost>','waiting','',0,'2026-11-22 18:29:56.394311','2026-11-22 18:29:56.394313',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(37,'w8y5ndvpdz5w','pairs.session_proposed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Anneli Strom proposes a date','Hello Björn Adeleke,

Anneli Strom proposes Monday, October 12, 2:00 PM, Dublin time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/9IavFZjfOWVtEZYNvGgSdqqtXVy8FN-X/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/9IavFZjfOWVtEZYNvGgSdqqtXVy8FN-X/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/9IavFZjfOWVtEZYNvGgSdqqtXVy8FN-X/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<99shteg5awjn.e0253c0715826fd3@localhost>','waiting','',0,'2026-11-22 18:29:56.401548','2026-11-22 18:29:56.401553',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(38,'mz2v3xyffq27','pairs.session_confirmed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Your session is booked','Hello Björn Adeleke,

You and Anneli Strom meet on Monday, October 12, 2:00 PM, Dublin time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/btvavqe7qfxt/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/btvavqe7qfxt/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/btvavqe7qfxt/</span></p>
                
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
DTSTAMP:20261122T182956Z
UID:k5d6v7yjsswk@turnabout
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
','REQUEST','<nnhyc4sp45ze.577e7b9fa3fe3daf@localhost>','waiting','',0,'2026-11-22 18:29:56.417831','2026-11-22 18:29:56.417836',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(39,'atpkxg6mmeh3','pairs.session_confirmed',0,0,'anneli.strom@northwind.example','Anneli Strom','Your session is booked','Hello Anneli Strom,

You and Björn Adeleke meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/btvavqe7qfxt/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/btvavqe7qfxt/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/btvavqe7qfxt/</span></p>
                
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
DTSTAMP:20261122T182956Z
UID:k5d6v7yjsswk@turnabout
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
','REQUEST','<bmpp67m4nkaf.5bb9d3a1faa3e3d9@localhost>','waiting','',0,'2026-11-22 18:29:56.422321','2026-11-22 18:29:56.422325',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(40,'zj2sk5agryqp','pairs.session_proposed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Anneli Strom proposes a date','Hello Björn Adeleke,

Anneli Strom proposes Monday, November 9, 1:00 PM, Dublin time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/t52xsczTACN76UcZYQ8_lonhbnJIumlS/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/t52xsczTACN76UcZYQ8_lonhbnJIumlS/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/t52xsczTACN76UcZYQ8_lonhbnJIumlS/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<9jbhsgmxu6r3.8948a47ff860c336@localhost>','waiting','',0,'2026-11-22 18:29:56.431358','2026-11-22 18:29:56.431363',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(41,'3ctb8jhfsrhj','pairs.session_confirmed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Your session is booked','Hello Björn Adeleke,

You and Anneli Strom meet on Monday, November 9, 1:00 PM, Dublin time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/btvavqe7qfxt/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/btvavqe7qfxt/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/btvavqe7qfxt/</span></p>
                
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
DTSTAMP:20261122T182956Z
UID:e9haqteeghq2@turnabout
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
','REQUEST','<ryue8dz58new.f4a58e15a3e20cab@localhost>','waiting','',0,'2026-11-22 18:29:56.441308','2026-11-22 18:29:56.441311',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(42,'v7r8yza7y3hy','pairs.session_confirmed',0,0,'anneli.strom@northwind.example','Anneli Strom','Your session is booked','Hello Anneli Strom,

You and Björn Adeleke meet on Monday, November 9, 2:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/btvavqe7qfxt/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/btvavqe7qfxt/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/btvavqe7qfxt/</span></p>
                
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
DTSTAMP:20261122T182956Z
UID:e9haqteeghq2@turnabout
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
','REQUEST','<vfwgf6h7zx66.c91f2031848a1202@localhost>','waiting','',0,'2026-11-22 18:29:56.444847','2026-11-22 18:29:56.444849',NULL,'',NULL,8);
INSERT INTO "notifications_message" VALUES(43,'xw4jqwb4xxuc','pairs.session_proposed',0,0,'bjorn.adeleke@northwind.example','Björn Adeleke','Anneli Strom proposes a date','Hello Björn Adeleke,

Anneli Strom proposes Thursday, November 26, 1:00 PM, Dublin time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/lqI4Zqi8rys9mcfJ-qPzlnxnT_wh8yUf/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/lqI4Zqi8rys9mcfJ-qPzlnxnT_wh8yUf/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/lqI4Zqi8rys9mcfJ-qPzlnxnT_wh8yUf/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<5fmqca2fvtd4.d550fbc5dce25957@localhost>','waiting','',0,'2026-11-22 18:29:56.453045','2026-11-22 18:29:56.453048',NULL,'',NULL,5);
INSERT INTO "notifications_message" VALUES(44,'mpaqxt5ff7q5','pairs.pair_settled',0,0,'dorian.achebe@northwind.example','Dorian Achebe','The outcome of your proposed pairing','Hello Dorian Achebe,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/4upx3a9hcgem/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/4upx3a9hcgem/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/4upx3a9hcgem/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<7qg22vhk34fa.baa76f80674c9a00@localhost>','waiting','',0,'2026-11-22 18:29:56.461107','2026-11-22 18:29:56.461112',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(45,'2psg96jtj8pk','pairs.pair_settled',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','The outcome of your proposed pairing','Hello Kwabena Duarte,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/4upx3a9hcgem/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/4upx3a9hcgem/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/4upx3a9hcgem/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<dgq4q9s8afg3.296265dfe8c6bdb4@localhost>','waiting','',0,'2026-11-22 18:29:56.462790','2026-11-22 18:29:56.462793',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(46,'hrnqyqrccwjt','pairs.agreement_signed',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','Your agreement waits for your signature','Hello Kwabena Duarte,

Dorian Achebe signed the page that the two of you agree on. Read it, change what does not fit, and sign.

Only the two of you can read it. Staff see that it is signed, not what it says.

Read and sign:
/pairs/4upx3a9hcgem/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/4upx3a9hcgem/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Read and sign</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/4upx3a9hcgem/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<khj7da7afwtb.b250650e73d6ae89@localhost>','waiting','',0,'2026-11-22 18:29:56.477088','2026-11-22 18:29:56.477093',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(47,'9y3amdheb9k9','pairs.pair_activated',0,0,'dorian.achebe@northwind.example','Dorian Achebe','You can book your first session','Hello Dorian Achebe,

You and Kwabena Duarte have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/4upx3a9hcgem/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/4upx3a9hcgem/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/4upx3a9hcgem/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<7pzp7cybgy7z.61c940be7143c8d6@localhost>','waiting','',0,'2026-11-22 18:29:56.485797','2026-11-22 18:29:56.485803',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(48,'fnyqqk326nhg','pairs.pair_activated',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','You can book your first session','Hello Kwabena Duarte,

You and Dorian Achebe have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/4upx3a9hcgem/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/4upx3a9hcgem/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/4upx3a9hcgem/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<phkg29yt94fe.9a20260261d8b609@localhost>','waiting','',0,'2026-11-22 18:29:56.486973','2026-11-22 18:29:56.486976',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(49,'ve69ca6e4vcc','pairs.session_proposed',0,0,'dorian.achebe@northwind.example','Dorian Achebe','Kwabena Duarte proposes a date','Hello Dorian Achebe,

Kwabena Duarte proposes Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/1c2_xrMboKN9bjn3RQ_q80cpccOzqTSN/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/1c2_xrMboKN9bjn3RQ_q80cpccOzqTSN/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/1c2_xrMboKN9bjn3RQ_q80cpccOzqTSN/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<q935jq2p3pcc.8ae71431ad2fff21@localhost>','waiting','',0,'2026-11-22 18:29:56.493199','2026-11-22 18:29:56.493202',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(50,'rump3njjvytv','pairs.session_confirmed',0,0,'dorian.achebe@northwind.example','Dorian Achebe','Your session is booked','Hello Dorian Achebe,

You and Kwabena Duarte meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/4upx3a9hcgem/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/4upx3a9hcgem/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/4upx3a9hcgem/</span></p>
                
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
DTSTAMP:20261122T182956Z
UID:resk43ndsh8u@turnabout
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
','REQUEST','<qnr4sk4mm3bh.15c654ec3029e453@localhost>','waiting','',0,'2026-11-22 18:29:56.502812','2026-11-22 18:29:56.502815',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(51,'cdhy4r3kz3f2','pairs.session_confirmed',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','Your session is booked','Hello Kwabena Duarte,

You and Dorian Achebe meet on Monday, October 12, 2:00 PM, Lisbon time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/4upx3a9hcgem/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/4upx3a9hcgem/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/4upx3a9hcgem/</span></p>
                
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
DTSTAMP:20261122T182956Z
UID:resk43ndsh8u@turnabout
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
','REQUEST','<w5rn5bwqhdkd.08f960603fd42526@localhost>','waiting','',0,'2026-11-22 18:29:56.506229','2026-11-22 18:29:56.506231',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(52,'qkspu5e8v2vz','pairs.session_proposed',0,0,'dorian.achebe@northwind.example','Dorian Achebe','Kwabena Duarte proposes a date','Hello Dorian Achebe,

Kwabena Duarte proposes Monday, November 9, 2:00 PM, Stockholm time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/CP9j1ztSThpLih4oXW1kOBdWzEtJytZ4/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/CP9j1ztSThpLih4oXW1kOBdWzEtJytZ4/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/CP9j1ztSThpLih4oXW1kOBdWzEtJytZ4/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<3dmxrstaypra.febc933cc58a5ced@localhost>','waiting','',0,'2026-11-22 18:29:56.515445','2026-11-22 18:29:56.515449',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(53,'7qrt4uedzkcd','pairs.session_confirmed',0,0,'dorian.achebe@northwind.example','Dorian Achebe','Your session is booked','Hello Dorian Achebe,

You and Kwabena Duarte meet on Monday, November 9, 2:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/4upx3a9hcgem/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/4upx3a9hcgem/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/4upx3a9hcgem/</span></p>
                
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
DTSTAMP:20261122T182956Z
UID:tkka2e29rz8c@turnabout
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
','REQUEST','<c97ugq42tpdy.36ae6af6db4a6822@localhost>','waiting','',0,'2026-11-22 18:29:56.524953','2026-11-22 18:29:56.524956',NULL,'',NULL,6);
INSERT INTO "notifications_message" VALUES(54,'yx9tb8evdu5e','pairs.session_confirmed',0,0,'kwabena.duarte@northwind.example','Kwabena Duarte','Your session is booked','Hello Kwabena Duarte,

You and Dorian Achebe meet on Monday, November 9, 1:00 PM, Lisbon time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/4upx3a9hcgem/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/4upx3a9hcgem/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/4upx3a9hcgem/</span></p>
                
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
DTSTAMP:20261122T182956Z
UID:tkka2e29rz8c@turnabout
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
','REQUEST','<du4jdy3ummwm.a45e7412acb741c8@localhost>','waiting','',0,'2026-11-22 18:29:56.528756','2026-11-22 18:29:56.528758',NULL,'',NULL,12);
INSERT INTO "notifications_message" VALUES(55,'dprh3pzez8fy','pairs.pair_settled',0,0,'emil.tanaka@northwind.example','Emil Tanaka','The outcome of your proposed pairing','Hello Emil Tanaka,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/p3ezpa87c7x6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/p3ezpa87c7x6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/p3ezpa87c7x6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<fnezv8vhtthm.88b1967fe752e269@localhost>','waiting','',0,'2026-11-22 18:29:56.540649','2026-11-22 18:29:56.540654',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(56,'z63b8tb3z68g','pairs.pair_settled',0,0,'greta.lindahl@northwind.example','Greta Lindahl','The outcome of your proposed pairing','Hello Greta Lindahl,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/p3ezpa87c7x6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/p3ezpa87c7x6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/p3ezpa87c7x6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<wjmh39gqf27z.0959cbbb92577af5@localhost>','waiting','',0,'2026-11-22 18:29:56.542009','2026-11-22 18:29:56.542012',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(57,'ju3qnxey628b','pairs.agreement_signed',0,0,'greta.lindahl@northwind.example','Greta Lindahl','Your agreement waits for your signature','Hello Greta Lindahl,

Emil Tanaka signed the page that the two of you agree on. Read it, change what does not fit, and sign.

Only the two of you can read it. Staff see that it is signed, not what it says.

Read and sign:
/pairs/p3ezpa87c7x6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/p3ezpa87c7x6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Read and sign</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/p3ezpa87c7x6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<7rq2zsskvvgn.4a4f5c76a8649d60@localhost>','waiting','',0,'2026-11-22 18:29:56.554225','2026-11-22 18:29:56.554230',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(58,'f6du8tycm78h','pairs.pair_activated',0,0,'emil.tanaka@northwind.example','Emil Tanaka','You can book your first session','Hello Emil Tanaka,

You and Greta Lindahl have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/p3ezpa87c7x6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/p3ezpa87c7x6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/p3ezpa87c7x6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<46zfbatx577p.e38dd99998042975@localhost>','waiting','',0,'2026-11-22 18:29:56.562058','2026-11-22 18:29:56.562062',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(59,'bb6n834r3y4s','pairs.pair_activated',0,0,'greta.lindahl@northwind.example','Greta Lindahl','You can book your first session','Hello Greta Lindahl,

You and Emil Tanaka have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/p3ezpa87c7x6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/p3ezpa87c7x6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/p3ezpa87c7x6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<qmk46bath69f.b00b369107cd9dcf@localhost>','waiting','',0,'2026-11-22 18:29:56.563287','2026-11-22 18:29:56.563289',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(60,'fvah92m6much','pairs.session_proposed',0,0,'emil.tanaka@northwind.example','Emil Tanaka','Greta Lindahl proposes a date','Hello Emil Tanaka,

Greta Lindahl proposes Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes.

Press the button to look at the date and confirm it, without signing in. If it does not suit you, sign in and propose another.

Look at the date:
/pairs/confirm/9j2ITco_R6qy3HcW26KRQD1G8Gh2ZQ87/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/confirm/9j2ITco_R6qy3HcW26KRQD1G8Gh2ZQ87/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/confirm/9j2ITco_R6qy3HcW26KRQD1G8Gh2ZQ87/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<av7uhkgwv5ft.f54180413ca6f698@localhost>','waiting','',0,'2026-11-22 18:29:56.569171','2026-11-22 18:29:56.569174',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(61,'r7u8zkbqq2e5','pairs.session_confirmed',0,0,'emil.tanaka@northwind.example','Emil Tanaka','Your session is booked','Hello Emil Tanaka,

You and Greta Lindahl meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/p3ezpa87c7x6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/p3ezpa87c7x6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/p3ezpa87c7x6/</span></p>
                
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
DTSTAMP:20261122T182956Z
UID:cq6958p6nftq@turnabout
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
','REQUEST','<gfjpk64qrrnk.e45248b448525816@localhost>','waiting','',0,'2026-11-22 18:29:56.578470','2026-11-22 18:29:56.578473',NULL,'',NULL,7);
INSERT INTO "notifications_message" VALUES(62,'u7d7fhzf6jb9','pairs.session_confirmed',0,0,'greta.lindahl@northwind.example','Greta Lindahl','Your session is booked','Hello Greta Lindahl,

You and Emil Tanaka meet on Monday, October 12, 3:00 PM, Stockholm time, for 60 minutes. Where: On video

An invitation for your calendar is attached.

Open the session:
/pairs/p3ezpa87c7x6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/p3ezpa87c7x6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Open the session</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/p3ezpa87c7x6/</span></p>
                
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
DTSTAMP:20261122T182956Z
UID:cq6958p6nftq@turnabout
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
','REQUEST','<hrqyrgh9vrkt.042cc0c9bf811245@localhost>','waiting','',0,'2026-11-22 18:29:56.582007','2026-11-22 18:29:56.582009',NULL,'',NULL,10);
INSERT INTO "notifications_message" VALUES(63,'4u2eqb2kywra','pairs.pair_settled',0,0,'ada.okafor@northwind.example','Ada Okafor','The outcome of your proposed pairing','Hello Ada Okafor,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/9z5hbxth7jkg/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/9z5hbxth7jkg/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/9z5hbxth7jkg/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<xmkw34jsu39f.e96194db317e85af@localhost>','waiting','',0,'2026-11-22 18:29:56.591597','2026-11-22 18:29:56.591600',NULL,'',NULL,3);
INSERT INTO "notifications_message" VALUES(64,'9nkwxw6vsyjw','pairs.pair_settled',0,0,'ben.castell@northwind.example','Ben Castell','The outcome of your proposed pairing','Hello Ben Castell,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/9z5hbxth7jkg/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/9z5hbxth7jkg/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/9z5hbxth7jkg/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<a9wq2dzxsx43.288c7c4452b46209@localhost>','waiting','',0,'2026-11-22 18:29:56.592951','2026-11-22 18:29:56.592953',NULL,'',NULL,9);
INSERT INTO "notifications_message" VALUES(65,'tdk9bfbxmaej','pairs.agreement_signed',0,0,'ben.castell@northwind.example','Ben Castell','Your agreement waits for your signature','Hello Ben Castell,

Ada Okafor signed the page that the two of you agree on. Read it, change what does not fit, and sign.

Only the two of you can read it. Staff see that it is signed, not what it says.

Read and sign:
/pairs/9z5hbxth7jkg/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/9z5hbxth7jkg/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Read and sign</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/9z5hbxth7jkg/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<qvvt55fvqux3.1169d0f71549f20a@localhost>','waiting','',0,'2026-11-22 18:29:56.605543','2026-11-22 18:29:56.605549',NULL,'',NULL,9);
INSERT INTO "notifications_message" VALUES(66,'hztwpzt4r48z','pairs.pair_activated',0,0,'ada.okafor@northwind.example','Ada Okafor','You can book your first session','Hello Ada Okafor,

You and Ben Castell have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/9z5hbxth7jkg/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/9z5hbxth7jkg/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/9z5hbxth7jkg/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<a4fwa9rcqygj.2b2547b0335f0f8c@localhost>','waiting','',0,'2026-11-22 18:29:56.614293','2026-11-22 18:29:56.614298',NULL,'',NULL,3);
INSERT INTO "notifications_message" VALUES(67,'wd6k73rb7f44','pairs.pair_activated',0,0,'ben.castell@northwind.example','Ben Castell','You can book your first session','Hello Ben Castell,

You and Ada Okafor have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/9z5hbxth7jkg/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/9z5hbxth7jkg/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/9z5hbxth7jkg/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<khveucd6p2u9.f7f5ad1554a25330@localhost>','waiting','',0,'2026-11-22 18:29:56.615550','2026-11-22 18:29:56.615553',NULL,'',NULL,9);
INSERT INTO "notifications_message" VALUES(68,'qche4tsvw3np','pairs.pair_settled',0,0,'amparo.quist@northwind.example','Amparo Quist','The outcome of your proposed pairing','Hello Amparo Quist,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/sy2hz4u8jdj6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/sy2hz4u8jdj6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/sy2hz4u8jdj6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<vcqxwu7rchvh.45dd95ac3e216bcd@localhost>','waiting','',0,'2026-11-22 18:29:56.623329','2026-11-22 18:29:56.623333',NULL,'',NULL,4);
INSERT INTO "notifications_message" VALUES(69,'u7whz7ydm2bf','pairs.pair_settled',0,0,'hugo.silveira@northwind.example','Hugo Silveira','The outcome of your proposed pairing','Hello Hugo Silveira,

This is about the pairing that was proposed to you on Monday, September 28.

Both of you said yes. Two small things come before your first session: the orientation, and one page that you agree on together.

See what comes next:
/pairs/sy2hz4u8jdj6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/sy2hz4u8jdj6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what comes next</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/sy2hz4u8jdj6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<rhemj76xpmk5.279a3dbf20b98079@localhost>','waiting','',0,'2026-11-22 18:29:56.624653','2026-11-22 18:29:56.624656',NULL,'',NULL,11);
INSERT INTO "notifications_message" VALUES(70,'yca7bfxymbda','pairs.agreement_signed',0,0,'hugo.silveira@northwind.example','Hugo Silveira','Your agreement waits for your signature','Hello Hugo Silveira,

Amparo Quist signed the page that the two of you agree on. Read it, change what does not fit, and sign.

Only the two of you can read it. Staff see that it is signed, not what it says.

Read and sign:
/pairs/sy2hz4u8jdj6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/sy2hz4u8jdj6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Read and sign</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/sy2hz4u8jdj6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<uzruh2vjha4j.69c5357799ac81e9@localhost>','waiting','',0,'2026-11-22 18:29:56.636233','2026-11-22 18:29:56.636237',NULL,'',NULL,11);
INSERT INTO "notifications_message" VALUES(71,'nbrnwsvyzxk6','pairs.pair_activated',0,0,'amparo.quist@northwind.example','Amparo Quist','You can book your first session','Hello Amparo Quist,

You and Hugo Silveira have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/sy2hz4u8jdj6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/sy2hz4u8jdj6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/sy2hz4u8jdj6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<myum8z5h8ymd.aae0163acd70c59b@localhost>','waiting','',0,'2026-11-22 18:29:56.644711','2026-11-22 18:29:56.644716',NULL,'',NULL,4);
INSERT INTO "notifications_message" VALUES(72,'8sczdq83cdbh','pairs.pair_activated',0,0,'hugo.silveira@northwind.example','Hugo Silveira','You can book your first session','Hello Hugo Silveira,

You and Amparo Quist have finished everything that comes before your first session. Either of you can propose a date now; three that suit both are on your page.

Propose a date:
/pairs/sy2hz4u8jdj6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/pairs/sy2hz4u8jdj6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Propose a date</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/pairs/sy2hz4u8jdj6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<shg592pe5gwx.c54edfed8d1a5201@localhost>','waiting','',0,'2026-11-22 18:29:56.646061','2026-11-22 18:29:56.646063',NULL,'',NULL,11);
INSERT INTO "notifications_message" VALUES(73,'8yedcuuatt3m','programs.invited',1,0,'hanne.obi@northwind.example','Hanne Obi','An invitation to learn from a colleague','Hello Hanne Obi,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/_S_K4Gdg9PZWUZBmzDuHKyvwUJ452TI7/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/_S_K4Gdg9PZWUZBmzDuHKyvwUJ452TI7/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/_S_K4Gdg9PZWUZBmzDuHKyvwUJ452TI7/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<jxr3hru86s6h.ebd48e5cfcf041a0@localhost>','waiting','',0,'2026-11-22 18:29:56.656166','2026-11-22 18:29:56.656170',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(74,'yqzmz6rhtu5d','programs.invited',1,0,'ines.fofana@northwind.example','Inès Fofana','An invitation to learn from a colleague','Hello Inès Fofana,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/vYCn2cyb7pSMsYUC8IUCisEMZpQ52bh1/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/vYCn2cyb7pSMsYUC8IUCisEMZpQ52bh1/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/vYCn2cyb7pSMsYUC8IUCisEMZpQ52bh1/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<87xbqx3ebsph.eca0160a0fdcf3ce@localhost>','waiting','',0,'2026-11-22 18:29:56.656759','2026-11-22 18:29:56.656761',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(75,'6st7gg4us7hq','programs.invited',1,0,'jorik.mensah@northwind.example','Jorik Mensah','An invitation to learn from a colleague','Hello Jorik Mensah,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/nxlpsWMVPZo6OSVnQWbs5XHaNqrwZdyP/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/nxlpsWMVPZo6OSVnQWbs5XHaNqrwZdyP/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/nxlpsWMVPZo6OSVnQWbs5XHaNqrwZdyP/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<n5874w2ye48s.05405f14bb5caec6@localhost>','waiting','',0,'2026-11-22 18:29:56.657189','2026-11-22 18:29:56.657190',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(76,'uffnhvee48fm','programs.invited',1,0,'kacper.mbaye@northwind.example','Kacper Mbaye','An invitation to learn from a colleague','Hello Kacper Mbaye,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/ASt4xnN6bChTJvz87vSwrccQWGq17DEM/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/ASt4xnN6bChTJvz87vSwrccQWGq17DEM/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/ASt4xnN6bChTJvz87vSwrccQWGq17DEM/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<y4hr3qc5594c.e889f3aa3f4117e7@localhost>','waiting','',0,'2026-11-22 18:29:56.657650','2026-11-22 18:29:56.657653',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(77,'hc2pna4gn8vm','programs.invited',1,0,'linh.carrasco@northwind.example','Linh Carrasco','An invitation to learn from a colleague','Hello Linh Carrasco,

brings colleagues of different levels together so that they learn from each other. You are invited to mentor somebody: you stand 2 or more levels below them, teach what you know, and learn something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/ixEc4L-Zq_zZPIWRss5fMPI6-ujVkNIT/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/ixEc4L-Zq_zZPIWRss5fMPI6-ujVkNIT/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/ixEc4L-Zq_zZPIWRss5fMPI6-ujVkNIT/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<pdb2ttamyjp4.d383e5b86425abcd@localhost>','waiting','',0,'2026-11-22 18:29:56.658076','2026-11-22 18:29:56.658078',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(78,'k7jm3xcwjm8m','programs.enrollment_received',0,0,'hanne.obi@northwind.example','Hanne Obi','Your answers have arrived','Hello Hanne Obi,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/k8wnfdf55w6u/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/k8wnfdf55w6u/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/k8wnfdf55w6u/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<m3rysabzxgzs.adf2b52e896ca5c6@localhost>','waiting','',0,'2026-11-22 18:29:56.675415','2026-11-22 18:29:56.675421',NULL,'',NULL,13);
INSERT INTO "notifications_message" VALUES(79,'5f9afpr2k392','programs.enrollment_received',0,0,'ines.fofana@northwind.example','Inès Fofana','Your answers have arrived','Hello Inès Fofana,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/57gxucm8k268/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/57gxucm8k268/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/57gxucm8k268/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<mkmst4ugxa8a.2669840207ed9de7@localhost>','waiting','',0,'2026-11-22 18:29:56.691407','2026-11-22 18:29:56.691413',NULL,'',NULL,14);
INSERT INTO "notifications_message" VALUES(80,'5feudpcb926z','programs.enrollment_received',0,0,'jorik.mensah@northwind.example','Jorik Mensah','Your answers have arrived','Hello Jorik Mensah,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/2c4wpmdyay4n/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/2c4wpmdyay4n/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/2c4wpmdyay4n/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<d9vd7uqd4tun.350253b4be144881@localhost>','waiting','',0,'2026-11-22 18:29:56.708068','2026-11-22 18:29:56.708074',NULL,'',NULL,15);
INSERT INTO "notifications_message" VALUES(81,'g5vxqsprwect','programs.enrollment_received',0,0,'kacper.mbaye@northwind.example','Kacper Mbaye','Your answers have arrived','Hello Kacper Mbaye,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/pvjuh6uzqskh/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/pvjuh6uzqskh/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/pvjuh6uzqskh/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<aerddcfskbmv.3f8ecb8069064304@localhost>','waiting','',0,'2026-11-22 18:29:56.724107','2026-11-22 18:29:56.724112',NULL,'',NULL,16);
INSERT INTO "notifications_message" VALUES(82,'hfcq4tsdwvp8','programs.enrollment_received',0,0,'linh.carrasco@northwind.example','Linh Carrasco','Your answers have arrived','Hello Linh Carrasco,

your answers as a mentor have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/r4qnbxdqngcw/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/r4qnbxdqngcw/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/r4qnbxdqngcw/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<bmmuq9mb87jg.cdc4494a1d600cee@localhost>','waiting','',0,'2026-11-22 18:29:56.739934','2026-11-22 18:29:56.739940',NULL,'',NULL,17);
INSERT INTO "notifications_message" VALUES(83,'jd5sqt82rstx','programs.invited',1,0,'marta.oyelaran@northwind.example','Marta Oyelaran','An invitation to learn from a colleague','Hello Marta Oyelaran,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/Bf6RLmIpf5yucyS7gkG60nixj3yRx79_/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/Bf6RLmIpf5yucyS7gkG60nixj3yRx79_/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/Bf6RLmIpf5yucyS7gkG60nixj3yRx79_/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<7x9qhmkpm7t5.7d841cf12b70b086@localhost>','waiting','',0,'2026-11-22 18:29:56.748023','2026-11-22 18:29:56.748028',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(84,'hmyqc7zamet2','programs.invited',1,0,'samir.petrov@northwind.example','Samir Petrov','An invitation to learn from a colleague','Hello Samir Petrov,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/G0REv_yhmxm7Z5pIvK60FkG0MzzP5yWY/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/G0REv_yhmxm7Z5pIvK60FkG0MzzP5yWY/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/G0REv_yhmxm7Z5pIvK60FkG0MzzP5yWY/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<dpbsnraq9n5x.81034484afd82104@localhost>','waiting','',0,'2026-11-22 18:29:56.748524','2026-11-22 18:29:56.748527',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(85,'8wm8ea3c3syh','programs.invited',1,0,'tobias.amadi@northwind.example','Tobias Amadi','An invitation to learn from a colleague','Hello Tobias Amadi,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/ByYzGO6grsA5jMaCvq6Q6qBNjQdbBTWp/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/ByYzGO6grsA5jMaCvq6Q6qBNjQdbBTWp/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/ByYzGO6grsA5jMaCvq6Q6qBNjQdbBTWp/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<58twspzt3qh6.e42dc696cbd66ea6@localhost>','waiting','',0,'2026-11-22 18:29:56.748986','2026-11-22 18:29:56.748988',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(86,'wfwjc92kmgmu','programs.invited',1,0,'yasmin.kessler@northwind.example','Yasmin Kessler','An invitation to learn from a colleague','Hello Yasmin Kessler,

brings colleagues of different levels together so that they learn from each other. You are invited as a mentee: you stand 2 or more levels above them, learn what they know, and teach something back.

Enrolling takes under five minutes. You can do so until Thursday, November 12.

You are free to decline. Whether you decline or ignore this mail, no record of it is shown to anybody, and nobody is told.

Look at the invitation:
/programs/invitation/p1rcswR5TKmFJAm4WPOctJru8aR7BXw6/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/invitation/p1rcswR5TKmFJAm4WPOctJru8aR7BXw6/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look at the invitation</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/invitation/p1rcswR5TKmFJAm4WPOctJru8aR7BXw6/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<beyrarrru6nt.752a4fbbaf1e4cb9@localhost>','waiting','',0,'2026-11-22 18:29:56.749405','2026-11-22 18:29:56.749408',NULL,'',NULL,NULL);
INSERT INTO "notifications_message" VALUES(87,'gqftgcxgkpbd','programs.enrollment_received',0,0,'marta.oyelaran@northwind.example','Marta Oyelaran','Your answers have arrived','Hello Marta Oyelaran,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/urgkxraytfym/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/urgkxraytfym/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/urgkxraytfym/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<nk2929wkf275.f4ac86c42ac3aa11@localhost>','waiting','',0,'2026-11-22 18:29:56.766305','2026-11-22 18:29:56.766311',NULL,'',NULL,18);
INSERT INTO "notifications_message" VALUES(88,'r9z5d68sesup','programs.enrollment_received',0,0,'samir.petrov@northwind.example','Samir Petrov','Your answers have arrived','Hello Samir Petrov,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/ujq89qv4cut9/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/ujq89qv4cut9/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/ujq89qv4cut9/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<vhcmh3becuga.2aca05d519dedd13@localhost>','waiting','',0,'2026-11-22 18:29:56.788267','2026-11-22 18:29:56.788273',NULL,'',NULL,19);
INSERT INTO "notifications_message" VALUES(89,'rups8atbarvh','programs.enrollment_received',0,0,'tobias.amadi@northwind.example','Tobias Amadi','Your answers have arrived','Hello Tobias Amadi,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/uycfeyhfxds2/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/uycfeyhfxds2/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/uycfeyhfxds2/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<ac5hjncnaz2r.56aa5c13510cc427@localhost>','waiting','',0,'2026-11-22 18:29:56.806904','2026-11-22 18:29:56.806909',NULL,'',NULL,20);
INSERT INTO "notifications_message" VALUES(90,'tnbey26d6a3u','programs.enrollment_received',0,0,'yasmin.kessler@northwind.example','Yasmin Kessler','Your answers have arrived','Hello Yasmin Kessler,

your answers as a mentee have arrived. Until enrollment closes you can change or withdraw them.

Enrollment closes on Thursday, November 12. After that a person looks for a partner for you, and you hear from us. You can still say no then, without a reason.

See what you sent:
/programs/enrollments/74qzkx5twgvm/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/programs/enrollments/74qzkx5twgvm/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">See what you sent</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/programs/enrollments/74qzkx5twgvm/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<uzabj7jh4k6r.d17dc5d8061021ad@localhost>','waiting','',0,'2026-11-22 18:29:56.827734','2026-11-22 18:29:56.827741',NULL,'',NULL,21);
INSERT INTO "notifications_message" VALUES(91,'myth2ts3mhz7','matching.run_ready',0,0,'cleo.marchetti@northwind.example','Cleo Marchetti','Your run is ready','Hello Cleo Marchetti,

run 1 is solved and checked: 4 pairs wait for somebody to look at them.

Nothing is published before you say so.

Look through the pairs:
/matching/cohorts/menypg9cvexf/

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
                
                
                <p class="act" style="margin: 24px 0;"><a class="button" href="/matching/cohorts/menypg9cvexf/" style="display: inline-block;padding: 12px 22px;border-radius: 8px;background-color: #14605a;color: #ffffff;font-weight: 600;text-decoration: none;">Look through the pairs</a></p>
                <p class="small" style="margin: 0;font-size: 13px;line-height: 1.5;color: #5d564c;">If the button does not work, open this address:<br><span class="address" style="color: #5d564c;word-break: break-all;">/matching/cohorts/menypg9cvexf/</span></p>
                
              </td>
            </tr>
            <tr>
              <td class="foot" style="padding: 16px 32px 32px;font-family: Inter, ''Segoe UI'', Helvetica, Arial, sans-serif;font-size: 13px;line-height: 1.5;color: #5d564c;text-align: start;">Sent by Turnabout.</td>
            </tr>
          </tbody></table>
        </td>
      </tr>
    </tbody></table>
  

</body></html>','','','<cbdrdyr6mzfz.639cff219f9b6eb8@localhost>','waiting','',0,'2026-11-22 18:29:56.878432','2026-11-22 18:29:56.878439',NULL,'',NULL,2);
CREATE TABLE "pairs_agreement" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "version" integer unsigned NOT NULL CHECK ("version" >= 0), "aim" text NOT NULL, "rhythm" text NOT NULL, "off_limits" text NOT NULL, "mentor_signed_at" datetime NULL, "mentee_signed_at" datetime NULL, "pair_id" bigint NOT NULL UNIQUE REFERENCES "pairs_pair" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "pairs_agreement" VALUES(1,2,'Run meetings in which a newcomer speaks in the first ten minutes.','Once a month, one hour, on video.','','2026-10-03 10:00:00','2026-10-03 10:00:00',1);
INSERT INTO "pairs_agreement" VALUES(2,2,'Use the tools my team uses, without asking somebody to do it for me.','Once a month, one hour, on video.','','2026-10-03 10:00:00','2026-10-03 10:00:00',2);
INSERT INTO "pairs_agreement" VALUES(3,2,'Hear early what a decision does to people three levels down.','Once a month, one hour, on video.','','2026-10-03 10:00:00','2026-10-03 10:00:00',3);
INSERT INTO "pairs_agreement" VALUES(4,2,'Run meetings in which a newcomer speaks in the first ten minutes.','Once a month, one hour, on video.','','2026-10-03 10:00:00','2026-10-03 10:00:00',4);
INSERT INTO "pairs_agreement" VALUES(5,2,'Use the tools my team uses, without asking somebody to do it for me.','Once a month, one hour, on video.','','2026-10-03 10:00:00','2026-10-03 10:00:00',5);
CREATE TABLE "pairs_pair" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "state" varchar(10) NOT NULL, "facts" text NOT NULL CHECK ((JSON_VALID("facts") OR "facts" IS NULL)), "has_deeper_link" bool NOT NULL, "proposed_at" datetime NOT NULL, "answer_by" datetime NOT NULL, "mentor_answer" varchar(10) NOT NULL, "mentee_answer" varchar(10) NOT NULL, "mentor_acknowledged_at" datetime NULL, "mentee_acknowledged_at" datetime NULL, "settled_at" datetime NULL, "mentor_oriented_at" datetime NULL, "mentee_oriented_at" datetime NULL, "ended_at" datetime NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, "mentee_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "mentee_enrollment_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, "mentor_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "mentor_enrollment_id" bigint NOT NULL REFERENCES "programs_enrollment" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "pairs_pair_once_per_cohort" UNIQUE ("cohort_id", "mentor_id", "mentee_id"), CONSTRAINT "pairs_pair_two_people" CHECK (NOT ("mentor_id" = ("mentee_id"))));
INSERT INTO "pairs_pair" VALUES(1,'btvavqe7qfxt','active','{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.0, "learning_back": 0.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Bj\u00f6rn teaches none of the 3 skills Anneli asked for; Anneli does not teach the skill Bj\u00f6rn asked for; different function and place; 40 shared working hours a week."}',0,'2026-09-28 10:00:00','2026-10-08 10:00:00','','',NULL,NULL,'2026-09-30 10:00:00','2026-10-03 10:00:00','2026-10-03 10:00:00',NULL,1,9,6,38,3);
INSERT INTO "pairs_pair" VALUES(2,'4upx3a9hcgem','active','{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.25, "learning_back": 0.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 35.0, "reason": [{"key": "skills", "params": {"taught": ["Checking what you read online"], "asked": 3}}, {"key": "learning_back", "params": {"taught": [], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 35.0}}], "sentence": "Dorian teaches 1 of the 3 skills Kwabena asked for (Checking what you read online); Kwabena does not teach the skill Dorian asked for; different function and place; 35 shared working hours a week."}',0,'2026-09-28 10:00:00','2026-10-08 10:00:00','','',NULL,NULL,'2026-09-30 10:00:00','2026-10-03 10:00:00','2026-10-03 10:00:00',NULL,1,33,10,11,4);
INSERT INTO "pairs_pair" VALUES(3,'p3ezpa87c7x6','active','{"gap": {"kind": "grade", "levels": 6}, "fit": {"skills": 0.166667, "learning_back": 1.0, "function": 1.0, "place": 0.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": ["Making a page, picture or short clip"], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Building a network across the company"], "asked": 1}}, {"key": "categories", "params": {"different": ["function"], "same": ["place"], "unknown": []}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Emil teaches 1 of the 3 skills Greta asked for (Making a page, picture or short clip); Greta teaches the skill Emil asked for (Building a network across the company); different function, same place; 40 shared working hours a week.", "line_steps": 3, "line_above": "mentee"}',1,'2026-09-28 10:00:00','2026-10-08 10:00:00','','','2026-09-30 10:00:00','2026-09-30 10:00:00','2026-09-30 10:00:00','2026-10-03 10:00:00','2026-10-03 10:00:00',NULL,1,35,8,15,5);
INSERT INTO "pairs_pair" VALUES(4,'9z5hbxth7jkg','active','{"gap": {"kind": "grade", "levels": 4}, "fit": {"skills": 0.0, "learning_back": 1.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 40.0, "reason": [{"key": "skills", "params": {"taught": [], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Running a board meeting"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 40.0}}], "sentence": "Ada teaches none of the 3 skills Ben asked for; Ben teaches the skill Ada asked for (Running a board meeting); different function and place; 40 shared working hours a week."}',0,'2026-09-28 10:00:00','2026-10-08 10:00:00','','',NULL,NULL,'2026-09-30 10:00:00','2026-10-03 10:00:00','2026-10-03 10:00:00',NULL,1,31,7,27,1);
INSERT INTO "pairs_pair" VALUES(5,'sy2hz4u8jdj6','active','{"gap": {"kind": "grade", "levels": 5}, "fit": {"skills": 0.5, "learning_back": 1.0, "function": 1.0, "place": 1.0, "hours": 1.0}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": 32.0, "reason": [{"key": "skills", "params": {"taught": ["Making a page, picture or short clip", "Having a say online"], "asked": 3}}, {"key": "learning_back", "params": {"taught": ["Reading a balance sheet"], "asked": 1}}, {"key": "categories", "params": {"different": ["function", "place"], "same": [], "unknown": []}}, {"key": "hours", "params": {"hours": 32.0}}], "sentence": "Amparo teaches 2 of the 3 skills Hugo asked for (Making a page, picture or short clip, Having a say online); Hugo teaches the skill Amparo asked for (Reading a balance sheet); different function and place; 32 shared working hours a week."}',0,'2026-09-28 10:00:00','2026-10-08 10:00:00','','',NULL,NULL,'2026-09-30 10:00:00','2026-10-03 10:00:00','2026-10-03 10:00:00',NULL,1,26,9,25,2);
CREATE TABLE "pairs_session" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "number" smallint unsigned NOT NULL CHECK ("number" >= 0), "state" varchar(10) NOT NULL, "starts_at" datetime NOT NULL, "minutes" smallint unsigned NOT NULL CHECK ("minutes" >= 0), "place" varchar(200) NOT NULL, "proposed_by" varchar(10) NOT NULL, "sequence" integer unsigned NOT NULL CHECK ("sequence" >= 0), "moving_to" datetime NULL, "moving_by" varchar(10) NOT NULL, "held_at" datetime NULL, "reminded_at" datetime NULL, "pair_id" bigint NOT NULL REFERENCES "pairs_pair" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "pairs_session_number" UNIQUE ("pair_id", "number"), CONSTRAINT "pairs_session_minutes" CHECK ("minutes" BETWEEN 10 AND 240));
INSERT INTO "pairs_session" VALUES(1,'k5d6v7yjsswk',1,'held','2026-10-12 13:00:00',60,'On video','mentee',0,NULL,'','2026-10-12 15:00:00',NULL,1);
INSERT INTO "pairs_session" VALUES(2,'e9haqteeghq2',2,'held','2026-11-09 13:00:00',60,'On video','mentee',0,NULL,'','2026-11-09 15:00:00',NULL,1);
INSERT INTO "pairs_session" VALUES(3,'6a6a84gdb5e7',3,'proposed','2026-11-26 13:00:00',60,'On video','mentee',0,NULL,'',NULL,NULL,1);
INSERT INTO "pairs_session" VALUES(4,'resk43ndsh8u',1,'held','2026-10-12 13:00:00',60,'On video','mentee',0,NULL,'','2026-10-12 15:00:00',NULL,2);
INSERT INTO "pairs_session" VALUES(5,'tkka2e29rz8c',2,'held','2026-11-09 13:00:00',60,'On video','mentee',0,NULL,'','2026-11-09 15:00:00',NULL,2);
INSERT INTO "pairs_session" VALUES(6,'cq6958p6nftq',1,'held','2026-10-12 13:00:00',60,'On video','mentee',0,NULL,'','2026-10-12 15:00:00',NULL,3);
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
INSERT INTO "people_import" VALUES(1,'6ygz65m75x5j','people.csv','add','applied','["Employee ID", "Full Name", "Work Email", "Job Title", "Job Grade", "Org Unit L2", "Office", "Time Zone", "Supervisor ID", "Hire Date"]','["Gender", "Date of Birth", "Nationality", "About me"]','[["employee_id", "name"], ["name", "name"], ["email", "name"], ["job_title", "name"], ["grade", "name"], ["function", "name"], ["place", "name"], ["time_zone", "name"], ["manager", "name"], ["hired_on", "name"]]','{}','{"read": 40, "new": 40, "changed": 0, "unchanged": 0, "leaving": 0, "present": 0, "refused": 0, "faults": {}, "warnings": [["head", 1, [36]]]}',1,'2026-11-23 10:00:00','2026-11-22 18:29:55.947482',1);
CREATE TABLE "people_influence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(10) NOT NULL, "holder_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "people_influence_once" UNIQUE ("holder_id", "person_id", "kind"));
CREATE TABLE "people_person" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "employee_id" varchar(200) NOT NULL UNIQUE, "name" varchar(200) NOT NULL, "email" varchar(254) NULL UNIQUE, "function" varchar(120) NOT NULL, "unit" varchar(120) NOT NULL, "place" varchar(120) NOT NULL, "organization" varchar(120) NOT NULL, "job_title" varchar(120) NOT NULL, "time_zone" varchar(60) NOT NULL, "hired_on" date NULL, "line_is_unknown" bool NOT NULL, "left_on" date NULL, "account_id" bigint NULL UNIQUE REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "grade_id" bigint NULL REFERENCES "people_grade" ("id") DEFERRABLE INITIALLY DEFERRED, "manager_id" bigint NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, "source_id" bigint NULL REFERENCES "people_source" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "people_person" VALUES(1,'uujjfmp4x462','N-1011','Ottilie Nkosi','ottilie.nkosi@northwind.example','Technology','','Cork','','Head of Support','Europe/Dublin','2019-03-25',0,NULL,NULL,5,26,1);
INSERT INTO "people_person" VALUES(2,'w85xecz93jpv','N-1021','Linh Carrasco','linh.carrasco@northwind.example','Technology','','Porto','','Engineer','Europe/Lisbon','2021-06-14',0,NULL,17,3,10,1);
INSERT INTO "people_person" VALUES(3,'tvr486h3kbef','N-1012','Cleo Marchetti','cleo.marchetti@northwind.example','People','','Cork','','Learning program manager','Europe/Dublin','2018-01-15',0,NULL,2,5,7,1);
INSERT INTO "people_person" VALUES(4,'chermcrjuaf5','N-1002','Tobias Amadi','tobias.amadi@northwind.example','Operations','','Cork','','Chief Operating Officer','Europe/Dublin','2012-09-17',0,NULL,20,7,35,1);
INSERT INTO "people_person" VALUES(5,'w2ckr8abuhvj','N-1029','Maeve Soto','maeve.soto@northwind.example','Operations','','Cork','','Fleet analyst','Europe/Dublin','2021-09-27',0,NULL,NULL,2,6,1);
INSERT INTO "people_person" VALUES(6,'5x78mekt8bhs','N-1015','Dan Whitlock','dan.whitlock@northwind.example','Operations','','Cork','','Manager, Fleet','Europe/Dublin','2019-05-13',0,NULL,NULL,4,31,1);
INSERT INTO "people_person" VALUES(7,'f2zh5a6dwhbg','N-1005','Marta Oyelaran','marta.oyelaran@northwind.example','People','','Cork','','Chief People Officer','Europe/Dublin','2016-02-01',0,NULL,18,7,35,1);
INSERT INTO "people_person" VALUES(8,'keapa3am7u2d','N-1038','Noam Delgado','noam.delgado@northwind.example','People','','Porto','','Rewards analyst','Europe/Lisbon','2021-11-29',0,NULL,NULL,2,40,1);
INSERT INTO "people_person" VALUES(9,'cfmzqa9k7deb','N-1007','Anneli Strom','anneli.strom@northwind.example','Operations','','Malmö','','Director, Sites','Europe/Stockholm','2015-10-12',0,NULL,8,6,4,1);
INSERT INTO "people_person" VALUES(10,'vur4zgv46yag','N-1018','Nilufar Aziz','nilufar.aziz@northwind.example','Technology','','Porto','','Manager, Data','Europe/Lisbon','2019-11-18',0,NULL,NULL,4,17,1);
INSERT INTO "people_person" VALUES(11,'gwsrb26uc6gz','N-1032','Dorian Achebe','dorian.achebe@northwind.example','Operations','','Malmö','','Warehouse assistant','Europe/Stockholm','2025-01-20',0,NULL,6,1,21,1);
INSERT INTO "people_person" VALUES(12,'vpmspv8xn9av','N-1031','Wanda Ferro','wanda.ferro@northwind.example','Operations','','Cork','','Senior fleet analyst','Europe/Dublin','2019-10-14',0,NULL,NULL,3,6,1);
INSERT INTO "people_person" VALUES(13,'addpmg9vvw96','N-1039','Viggo Samba','viggo.samba@northwind.example','People','','Porto','','Rewards assistant','Europe/Lisbon','2025-03-31',0,NULL,NULL,1,40,1);
INSERT INTO "people_person" VALUES(14,'tfv5eskpe626','N-1026','Zainab Holt','zainab.holt@northwind.example','Finance','','Porto','','Payments analyst','Europe/Lisbon','2023-05-15',0,NULL,NULL,2,16,1);
INSERT INTO "people_person" VALUES(15,'kph6dfsvdunc','N-1027','Emil Tanaka','emil.tanaka@northwind.example','Finance','','Malmö','','Reporting analyst','Europe/Stockholm','2022-11-21',0,NULL,7,2,32,1);
INSERT INTO "people_person" VALUES(16,'4q6nau8cr47v','N-1017','Paulo Brandt','paulo.brandt@northwind.example','Finance','','Porto','','Manager, Payments','Europe/Lisbon','2018-09-10',0,NULL,NULL,4,33,1);
INSERT INTO "people_person" VALUES(17,'cf945d5zxbu4','N-1010','Samir Petrov','samir.petrov@northwind.example','Technology','','Porto','','Director, Platforms','Europe/Lisbon','2016-11-07',0,NULL,19,6,26,1);
INSERT INTO "people_person" VALUES(18,'ksmqa8sdnjce','N-1030','Tariq Lund','tariq.lund@northwind.example','Operations','','Cork','','Fleet assistant','Europe/Dublin','2024-04-15',0,NULL,NULL,1,6,1);
INSERT INTO "people_person" VALUES(19,'45mdkbqa3mx6','N-1035','Rosa Eikeland','rosa.eikeland@northwind.example','Operations','','Malmö','','Site analyst','Europe/Stockholm','2020-08-17',0,NULL,NULL,3,9,1);
INSERT INTO "people_person" VALUES(20,'8jtuqywwr9sz','N-1025','Hanne Obi','hanne.obi@northwind.example','Finance','','Malmö','','Payments analyst','Europe/Stockholm','2022-08-29',0,NULL,13,2,16,1);
INSERT INTO "people_person" VALUES(21,'b5deaf925j5w','N-1016','Ingrid Asante','ingrid.asante@northwind.example','Operations','','Malmö','','Manager, Warehouses','Europe/Stockholm','2020-02-03',0,NULL,NULL,4,9,1);
INSERT INTO "people_person" VALUES(22,'9wg4wrqt9f53','N-1034','Kacper Mbaye','kacper.mbaye@northwind.example','Operations','','Malmö','','Warehouse analyst','Europe/Stockholm','2023-12-04',0,NULL,16,2,21,1);
INSERT INTO "people_person" VALUES(23,'wz56hne9bm4y','N-1033','Sunniva Rao','sunniva.rao@northwind.example','Operations','','Malmö','','Warehouse analyst','Europe/Stockholm','2022-02-28',0,NULL,NULL,2,21,1);
INSERT INTO "people_person" VALUES(24,'er7ky6yd7m5b','N-1003','Yasmin Kessler','yasmin.kessler@northwind.example','Finance','','Malmö','','Chief Financial Officer','Europe/Stockholm','2011-01-10',0,NULL,21,7,35,1);
INSERT INTO "people_person" VALUES(25,'yd86y6tr4ebr','N-1037','Amparo Quist','amparo.quist@northwind.example','People','','Cork','','Learning analyst','Europe/Dublin','2022-05-09',0,NULL,4,2,3,1);
INSERT INTO "people_person" VALUES(26,'ggbybpr9wc8t','N-1004','Hugo Silveira','hugo.silveira@northwind.example','Technology','','Porto','','Chief Technology Officer','Europe/Lisbon','2014-05-05',0,NULL,11,7,35,1);
INSERT INTO "people_person" VALUES(27,'8dpwyuz6z666','N-1019','Ada Okafor','ada.okafor@northwind.example','Technology','','Porto','','Data analyst','Europe/Lisbon','2023-09-04',0,NULL,3,2,10,1);
INSERT INTO "people_person" VALUES(28,'qcbza75m4w5w','N-1024','Rui Castellanos','rui.castellanos@northwind.example','Finance','','Porto','','Payments assistant','Europe/Lisbon','2024-10-07',0,NULL,NULL,1,16,1);
INSERT INTO "people_person" VALUES(29,'ex8xzkpfbsqf','N-1013','Eve Sandoval','eve.sandoval@northwind.example','People','','Malmö','','Ombuds adviser','Europe/Stockholm','2017-07-31',0,NULL,NULL,4,7,1);
INSERT INTO "people_person" VALUES(30,'4amncut5vrpb','N-1020','Jorik Mensah','jorik.mensah@northwind.example','Technology','','Cork','','Engineer','Europe/Dublin','2024-01-08',0,NULL,15,2,10,1);
INSERT INTO "people_person" VALUES(31,'qgp9cudf3pfd','N-1006','Ben Castell','ben.castell@northwind.example','Operations','','Cork','','Director, Logistics','Europe/Dublin','2013-06-03',0,NULL,9,6,4,1);
INSERT INTO "people_person" VALUES(32,'rudhrcsuhbn2','N-1009','Leonie Baptiste','leonie.baptiste@northwind.example','Finance','','Malmö','','Head of Reporting','Europe/Stockholm','2018-08-20',0,NULL,NULL,5,24,1);
INSERT INTO "people_person" VALUES(33,'8wqg5ymms8c5','N-1008','Kwabena Duarte','kwabena.duarte@northwind.example','Finance','','Porto','','Director, Treasury','Europe/Lisbon','2017-04-18',0,NULL,12,6,24,1);
INSERT INTO "people_person" VALUES(34,'fgtsw39vhdb9','N-1040','Root Halloran','root.halloran@northwind.example','People','','Boston','','HR systems administrator','America/New_York','2019-07-22',0,NULL,NULL,3,40,1);
INSERT INTO "people_person" VALUES(35,'avcmzm92yt3x','N-1001','Greta Lindahl','greta.lindahl@northwind.example','Executive Office','','Malmö','','Chief Executive Officer','Europe/Stockholm','2009-03-02',0,NULL,10,8,NULL,1);
INSERT INTO "people_person" VALUES(36,'294ffmb965nw','N-1023','Salome Virtanen','salome.virtanen@northwind.example','Technology','','Malmö','','Support analyst','Europe/Stockholm','2023-03-20',0,NULL,NULL,2,1,1);
INSERT INTO "people_person" VALUES(37,'d8epn3npagbn','N-1028','Inès Fofana','ines.fofana@northwind.example','Finance','','Malmö','','Reporting assistant','Europe/Stockholm','2025-06-02',0,NULL,14,1,32,1);
INSERT INTO "people_person" VALUES(38,'v98g3ctrv3zs','N-1022','Björn Adeleke','bjorn.adeleke@northwind.example','Technology','','Cork','','Support assistant','Europe/Dublin','2025-02-17',0,NULL,5,1,1,1);
INSERT INTO "people_person" VALUES(39,'ndnw5aw9mr7n','N-1036','Theo Nakamura','theo.nakamura@northwind.example','People','','Cork','','Learning assistant','Europe/Dublin','2024-08-05',0,NULL,NULL,1,3,1);
INSERT INTO "people_person" VALUES(40,'4h5gt4wygty7','N-1014','Felipe Haugen','felipe.haugen@northwind.example','People','','Porto','','Head of Rewards','Europe/Lisbon','2015-12-01',0,NULL,NULL,5,7,1);
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
INSERT INTO "programs_cohort" VALUES(1,'wmqm2j26j7b9','First cohort','running','2026-09-04','2026-09-24','2026-10-08',30,5,5,5,5,'2026-09-04 10:00:00',1);
INSERT INTO "programs_cohort" VALUES(2,'menypg9cvexf','Second cohort','matching','2026-10-23','2026-11-12','2026-11-26',30,5,4,5,4,'2026-10-23 10:00:00',1);
CREATE TABLE "programs_declinedinvitation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "keyed_hash" varchar(64) NOT NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "programs_declinedinvitation_once" UNIQUE ("cohort_id", "keyed_hash"));
CREATE TABLE "programs_enrollment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "side" varchar(10) NOT NULL, "state" varchar(10) NOT NULL, "capacity" smallint unsigned NOT NULL CHECK ("capacity" >= 0), "taken" smallint unsigned NOT NULL CHECK ("taken" >= 0), "languages" text NOT NULL CHECK ((JSON_VALID("languages") OR "languages" IS NULL)), "time_zone" varchar(60) NOT NULL, "hours" text NOT NULL CHECK ((JSON_VALID("hours") OR "hours" IS NULL)), "style" varchar(40) NOT NULL, "line_confirmed_by_id" bigint NULL, "line_confirmed_at" datetime NULL, "invited_at" datetime NULL, "submitted_at" datetime NULL, "cohort_id" bigint NOT NULL REFERENCES "programs_cohort" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "people_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "programs_enrollment_once" UNIQUE ("cohort_id", "person_id", "side"), CONSTRAINT "programs_enrollment_capacity" CHECK ("taken" <= ("capacity")), CONSTRAINT "programs_enrollment_one_or_two" CHECK ("capacity" BETWEEN 1 AND 2));
INSERT INTO "programs_enrollment" VALUES(1,'uaygr2j4xk4t','mentor','matched',1,1,'["en", "fr"]','Europe/Lisbon','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','prepare',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,27);
INSERT INTO "programs_enrollment" VALUES(2,'qjs927zf2a82','mentor','matched',1,1,'["en"]','Europe/Dublin','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','talk',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,25);
INSERT INTO "programs_enrollment" VALUES(3,'qybbz2bqjrds','mentor','matched',1,1,'["en", "fr"]','Europe/Dublin','{"0": [480, 960], "1": [480, 960], "2": [480, 960], "3": [480, 960], "4": [480, 960]}','try',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,38);
INSERT INTO "programs_enrollment" VALUES(4,'cf2u926b2kd7','mentor','matched',1,1,'["en"]','Europe/Stockholm','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','try',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,11);
INSERT INTO "programs_enrollment" VALUES(5,'x72pppheuwd3','mentor','matched',1,1,'["en", "fr"]','Europe/Stockholm','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','try',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,15);
INSERT INTO "programs_enrollment" VALUES(6,'2tfmq7hvke9w','mentee','matched',1,1,'["en", "fr"]','Europe/Stockholm','{"0": [540, 1020], "1": [540, 1020], "2": [540, 1020], "3": [540, 1020], "4": [540, 1020]}','cases',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,9);
INSERT INTO "programs_enrollment" VALUES(7,'5gzu7pwvsfj2','mentee','matched',1,1,'["en"]','Europe/Dublin','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','talk',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,31);
INSERT INTO "programs_enrollment" VALUES(8,'ecrsdnfuss3s','mentee','matched',1,1,'["en"]','Europe/Stockholm','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','talk',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,35);
INSERT INTO "programs_enrollment" VALUES(9,'fe5z2vj2adh8','mentee','matched',1,1,'["en"]','Europe/Lisbon','{"1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','prepare',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,26);
INSERT INTO "programs_enrollment" VALUES(10,'st6pj7wp9894','mentee','matched',1,1,'["en"]','Europe/Lisbon','{"0": [480, 960], "1": [480, 960], "2": [480, 960], "3": [480, 960], "4": [480, 960]}','cases',NULL,NULL,'2026-09-04 10:00:00','2026-09-07 10:00:00',1,33);
INSERT INTO "programs_enrollment" VALUES(11,'k8wnfdf55w6u','mentor','available',1,0,'["en"]','Europe/Stockholm','{"0": [540, 1020], "1": [540, 1020], "2": [540, 1020], "3": [540, 1020], "4": [540, 1020]}','prepare',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,20);
INSERT INTO "programs_enrollment" VALUES(12,'57gxucm8k268','mentor','available',1,0,'["en"]','Europe/Stockholm','{"0": [480, 960], "1": [480, 960], "2": [480, 960], "3": [480, 960], "4": [480, 960]}','talk',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,37);
INSERT INTO "programs_enrollment" VALUES(13,'2c4wpmdyay4n','mentor','available',1,0,'["en"]','Europe/Dublin','{"0": [540, 1020], "1": [540, 1020], "2": [540, 1020], "3": [540, 1020], "4": [540, 1020]}','talk',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,30);
INSERT INTO "programs_enrollment" VALUES(14,'pvjuh6uzqskh','mentor','available',1,0,'["en"]','Europe/Stockholm','{"0": [480, 960], "1": [480, 960], "2": [480, 960], "3": [480, 960], "4": [480, 960]}','talk',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,22);
INSERT INTO "programs_enrollment" VALUES(15,'r4qnbxdqngcw','mentor','available',1,0,'["en"]','Europe/Lisbon','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','cases',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,2);
INSERT INTO "programs_enrollment" VALUES(16,'urgkxraytfym','mentee','available',1,0,'["en"]','Europe/Dublin','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','prepare',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,7);
INSERT INTO "programs_enrollment" VALUES(17,'ujq89qv4cut9','mentee','available',1,0,'["en"]','Europe/Lisbon','{"0": [540, 1020], "1": [540, 1020], "2": [540, 1020], "3": [540, 1020], "4": [540, 1020]}','try',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,17);
INSERT INTO "programs_enrollment" VALUES(18,'uycfeyhfxds2','mentee','available',1,0,'["en", "fr"]','Europe/Dublin','{"1": [480, 960], "2": [480, 960], "3": [480, 960], "4": [480, 960]}','prepare',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,4);
INSERT INTO "programs_enrollment" VALUES(19,'74qzkx5twgvm','mentee','available',1,0,'["en"]','Europe/Stockholm','{"0": [600, 1080], "1": [600, 1080], "2": [600, 1080], "3": [600, 1080], "4": [600, 1080]}','cases',NULL,NULL,'2026-10-23 10:00:00','2026-10-26 10:00:00',2,24);
CREATE TABLE "programs_grant" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "role" varchar(20) NOT NULL, "granted_at" datetime NOT NULL, "granted_by_id" bigint NULL, "account_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "program_id" bigint NOT NULL REFERENCES "programs_program" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "programs_grant_once" UNIQUE ("program_id", "account_id", "role"));
INSERT INTO "programs_grant" VALUES(1,'udnmdd3awh5y','manager','2026-11-23 10:00:00',2,2,1);
CREATE TABLE "programs_program" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "public_id" varchar(12) NOT NULL UNIQUE, "name" varchar(120) NOT NULL, "blueprint" varchar(40) NOT NULL, "rules" text NOT NULL CHECK ((JSON_VALID("rules") OR "rules" IS NULL)), "state" varchar(10) NOT NULL, "created_at" datetime NOT NULL, "managers" integer unsigned NOT NULL CHECK ("managers" >= 0));
INSERT INTO "programs_program" VALUES(1,'rgfr9te8j6yy','Inclusion dialogue 2027','inclusion-dialogue','{"schema": "turnabout-blueprint/1", "direction": {"mode": "reverse", "combine": "any", "grade_gap": 2, "layers_gap": null, "experience_gap_years": null}, "distance": {"levels": 2}, "cadence": {"sessions": 6, "weeks_between": 4, "session_minutes": 60, "circles_every_weeks": 13}, "capacity": {"mentor": 1, "mentor_may_ask_for": 2, "mentee": 1}, "weights": {"skills": 2, "learning_back": 2, "function": 2, "place": 1, "hours": 2}, "hours": {"shared_per_week": 2}, "rules": {"different_organization": false, "shared_language": true}, "objective": {"coverage": "nobody_left_out"}, "enroll": {"mentees": "nominated", "mentors": "open"}, "focus": {"track": "B", "skills": ["2.1", "2.5", "4.3"], "topics": ["meetings", "only-one", "care", "faith", "pay", "feedback"]}}','running','2026-11-23 10:00:00',1);
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
INSERT INTO "skills_skill" VALUES(1,'mwjrb2kjs742','DigComp 3.0','2.5','Reading the tone of a channel','digcomp:2.5');
INSERT INTO "skills_skill" VALUES(2,'xjbgthb5e6s8','DigComp 3.0','3.1','Making a page, picture or short clip','digcomp:3.1');
INSERT INTO "skills_skill" VALUES(3,'qmpfbedxwb8d','DigComp 3.0','2.6','Looking after your profile','digcomp:2.6');
INSERT INTO "skills_skill" VALUES(4,'dpvdefvj739r','','','Running a board meeting','free:running a board meeting');
INSERT INTO "skills_skill" VALUES(5,'pykrhxzjrqs5','DigComp 3.0','1.3','Keeping files where others find them','digcomp:1.3');
INSERT INTO "skills_skill" VALUES(6,'sdt4keed6drt','DigComp 3.0','2.3','Having a say online','digcomp:2.3');
INSERT INTO "skills_skill" VALUES(7,'up8wtf7ne8fw','','','Reading a balance sheet','free:reading a balance sheet');
INSERT INTO "skills_skill" VALUES(8,'cvgakadfdjnf','DigComp 3.0','3.3','Knowing what you may reuse','digcomp:3.3');
INSERT INTO "skills_skill" VALUES(9,'58ykdxqmjqyh','DigComp 3.0','2.2','Sharing with the right people','digcomp:2.2');
INSERT INTO "skills_skill" VALUES(10,'ggsmx8y5r3mh','','','Negotiating','free:negotiating');
INSERT INTO "skills_skill" VALUES(11,'an4m2qu26s65','DigComp 3.0','1.2','Checking what you read online','digcomp:1.2');
INSERT INTO "skills_skill" VALUES(12,'n82dztt7j3se','','','Building a network across the company','free:building a network across the company');
INSERT INTO "skills_skill" VALUES(13,'v8ptw2q5rzfe','DigComp 3.0','1.1','Finding things quickly','digcomp:1.1');
INSERT INTO "skills_skill" VALUES(14,'3sa4drkuvmzu','DigComp 3.0','2.4','Working on one page together','digcomp:2.4');
INSERT INTO "skills_skill" VALUES(15,'uhgr6k3nd8yt','','','Deciding when nobody agrees','free:deciding when nobody agrees');
INSERT INTO "skills_skill" VALUES(16,'g492duxzt7pw','','','Giving bad news well','free:giving bad news well');
INSERT INTO "skills_skill" VALUES(17,'kv39efu6ppe9','DigComp 3.0','2.1','Choosing chat, call or mail','digcomp:2.1');
INSERT INTO "skills_skill" VALUES(18,'6eetwbgr39nh','','','Defending a budget','free:defending a budget');
INSERT INTO "skills_skill" VALUES(19,'ufnazkzep4hh','DigComp 3.0','3.2','Making something new of what is there','digcomp:3.2');
INSERT INTO "skills_skill" VALUES(20,'vgv6wvptan7z','','','Speaking to a large room','free:speaking to a large room');
INSERT INTO "skills_skill" VALUES(21,'4yebqsbzahvg','','','Keeping a client for ten years','free:keeping a client for ten years');
INSERT INTO "skills_skill" VALUES(22,'bpzp5d8dtpy5','','','Choosing whom to hire','free:choosing whom to hire');
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
