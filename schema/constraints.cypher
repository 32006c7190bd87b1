// Both stores. A constraint keeps ids unique; the index beside it is what the embedded engine finds them by
// (Neo4j's constraint brings its own, and takes the second one as there already).

CREATE CONSTRAINT schema_id IF NOT EXISTS FOR (n:Schema) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT year_id IF NOT EXISTS FOR (n:Year) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mergedactor_id IF NOT EXISTS FOR (n:MergedActor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actormerge_id IF NOT EXISTS FOR (n:ActorMerge) REQUIRE n.id IS UNIQUE;

CREATE INDEX article_by_id IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX actor_by_id IF NOT EXISTS FOR (n:Actor) ON (n.id);
CREATE INDEX name_by_id IF NOT EXISTS FOR (n:Name) ON (n.id);
CREATE INDEX place_by_id IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX event_by_id IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX year_by_id IF NOT EXISTS FOR (n:Year) ON (n.id);
CREATE INDEX claim_by_id IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX mergedactor_by_id IF NOT EXISTS FOR (n:MergedActor) ON (n.id);
CREATE INDEX actormerge_by_id IF NOT EXISTS FOR (n:ActorMerge) ON (n.id);

CREATE INDEX name_by_key IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE INDEX place_by_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX year_by_value IF NOT EXISTS FOR (n:Year) ON (n.value);
CREATE INDEX event_by_year IF NOT EXISTS FOR (n:Event) ON (n.year);
CREATE INDEX merged_actor_by_root IF NOT EXISTS FOR (n:MergedActor) ON (n.root);
CREATE INDEX actor_merge_by_kept IF NOT EXISTS FOR (n:ActorMerge) ON (n.kept);
CREATE INDEX actor_merge_by_merged IF NOT EXISTS FOR (n:ActorMerge) ON (n.merged);
