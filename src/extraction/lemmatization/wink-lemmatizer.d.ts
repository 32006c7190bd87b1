/** wink-lemmatizer has no types of its own. Words in lower case; what it does not know comes back unchanged. */
declare module 'wink-lemmatizer' {
  const lemmatizer: {
    noun(word: string): string;
    verb(word: string): string;
    adjective(word: string): string;
  };
  export default lemmatizer;
}
