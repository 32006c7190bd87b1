// Neo4j alone: pages of edges in key order, from the relationships (see src/graph/edges.ts) …

CREATE INDEX made_by_actor IF NOT EXISTS FOR ()-[r:MADE]-() ON (r.actor, r.claim);
CREATE INDEX about_by_actor IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.actor, r.claim);
CREATE INDEX participated_in_by_actor IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.actor, r.key);
CREATE INDEX located_in_by_place IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.place, r.key);
CREATE INDEX mentions_by_target IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.target, r.key);
CREATE INDEX refers_to_by_target IF NOT EXISTS FOR ()-[r:REFERS_TO]-() ON (r.target, r.article);
CREATE INDEX in_year_by_year IF NOT EXISTS FOR ()-[r:IN_YEAR]-() ON (r.year, r.event);
CREATE INDEX about_year_by_year IF NOT EXISTS FOR ()-[r:ABOUT_YEAR]-() ON (r.year, r.claim);
CREATE INDEX affiliated_with_by_actor IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.actor, r.key);
CREATE INDEX affiliated_with_by_organization IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.organization, r.key);

// … what an article's removal finds by index where the embedded engine expands …

CREATE INDEX affiliated_with_by_article IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.articleId);

// … a speaker's claims in text order, for filters …

CREATE INDEX claim_by_speaker IF NOT EXISTS FOR (n:Claim) ON (n.speaker, n.id);

// … nodes in an order that lists may have …

CREATE INDEX article_by_published_at IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
CREATE INDEX article_by_ingested_at IF NOT EXISTS FOR (n:Article) ON (n.ingestedAt);
CREATE INDEX event_by_date IF NOT EXISTS FOR (n:Event) ON (n.date);
CREATE INDEX actor_by_name IF NOT EXISTS FOR (n:Actor) ON (n.name);

// … and full text, by whole words, without stop words and the possessive "'s", as the embedded engine has it (see src/graph/text-index.ts).

CREATE FULLTEXT INDEX text_article_title IF NOT EXISTS FOR (n:Article) ON EACH [n.title] OPTIONS { indexConfig: { `fulltext.analyzer`: 'classic' } };
CREATE FULLTEXT INDEX text_article_text IF NOT EXISTS FOR (n:Article) ON EACH [n.text] OPTIONS { indexConfig: { `fulltext.analyzer`: 'classic' } };
CREATE FULLTEXT INDEX text_actor_name IF NOT EXISTS FOR (n:Name) ON EACH [n.key] OPTIONS { indexConfig: { `fulltext.analyzer`: 'classic' } };
CREATE FULLTEXT INDEX text_event_title IF NOT EXISTS FOR (n:Event) ON EACH [n.title] OPTIONS { indexConfig: { `fulltext.analyzer`: 'classic' } };
CREATE FULLTEXT INDEX text_claim_text IF NOT EXISTS FOR (n:Claim) ON EACH [n.text] OPTIONS { indexConfig: { `fulltext.analyzer`: 'classic' } };
