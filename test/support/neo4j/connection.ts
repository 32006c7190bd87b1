/** Where a Neo4j for tests answers, with a user that may do everything. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export interface StartedNeo4j {
  readonly connection: Neo4jConnection;
  readonly stop: () => Promise<void>;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null: there is none, and the tests that need it are skipped. */
    neo4j: Neo4jConnection | null;
  }
}
