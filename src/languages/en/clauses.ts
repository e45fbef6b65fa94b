import type { ClauseWords } from "../../core/model/language.ts";

const near = [
  "near", "outside", "around", "off", "off the coast of", "close to", "not far from", "next to", "by", "beside", "adjacent to", "in the vicinity of",
  "in the area of", "in the direction of", "towards", "toward", "on the approaches to", "on the outskirts of", "along", "alongside", "beyond",
  "south of", "north of", "east of", "west of", "northeast of", "north-east of", "northwest of", "north-west of", "southeast of",
  "south-east of", "southwest of", "south-west of", "just outside", "away from"] as const;

const place = [
  "in", "at", "inside", "within", "into", "across", "throughout", "over", "through", "from", "out of", "between", "on", "onto", "above",
  "against", "under", "behind", "up to", "all over", "to", "for", "of", "deep inside", "deep into"] as const;

/** The small words that hold English clauses together. */
export const clauses: ClauseWords = {
  subordinators: [
    "that", "because", "since", "although", "though", "even though", "while", "whilst", "whereas", "as", "after", "before", "until", "till",
    "once", "when", "whenever", "where", "wherever", "so that", "in order that", "as soon as", "as long as", "now that", "given that",
    "whether", "why", "how", "unless", "if", "lest", "just as", "even as", "ever since", "by the time", "the moment", "despite the fact that",
    "in order to", "so as to", "rather than", "in case", "provided that", "considering that", "inasmuch as"],
  complementisers: ["that", "whether", "how", "why", "what", "if"],
  conditionals: [
    "if", "unless", "in case", "provided that", "were it to", "even if", "only if", "as long as", "on condition that",
    "in the event of", "in the event that", "assuming that", "if not", "had it not been for", "what if"],
  relatives: ["who", "whom", "whose", "which", "that", "where", "when", "what", "in which", "of which", "from which", "by which", "to which",
    "on which", "during which", "some of which", "of whom", "some of whom", "most of whom"],
  coordinators: ["and", "or", "but", "nor", "as well as", "and also", "but also", "but not", "and then", "plus", "&", "and thus"],
  auxiliaries: [
    "is", "are", "was", "were", "am", "be", "been", "being", "has", "have", "had", "having", "do", "does", "did", "will", "would", "shall", "should",
    "can", "could", "may", "might", "must", "ought", "needs", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "don't",
    "doesn't", "didn't", "won't", "wouldn't", "can't", "cannot", "couldn't", "shouldn't", "mustn't", "it's", "he's", "she's", "there's",
    "that's", "we're", "you're", "they're", "i'm", "we've", "i've", "you've", "they've", "i'll", "we'll", "they'll", "he'll", "she'll",
    "it'll", "i'd", "we'd", "they'd", "he'd", "she'd", "used to", "going to", "continue", "continues", "continued", "began", "begun", "begins",
    "keeps", "kept", "remain", "remains", "remained"],
  passives: ["is", "are", "was", "were", "be", "been", "being", "am", "get", "gets", "got", "gotten", "getting", "wasn't", "weren't", "isn't",
    "aren't", "we're", "they're", "remain", "remains", "remained", "left", "lies", "lay"],
  pronouns: ["he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "me",     "who", "we're", "we've", "we'll", "i'm",
    "i've", "i'll", "they're", "they've", "they'll", "he's", "she's", "himself", "themselves", "itself", "herself", "others", "everyone",
    "nobody", "someone"],
  determiners: [
    "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "some", "any", "no", "every", "each",
    "all",
    "both", "another", "other", "such", "several", "many", "most", "few", "more", "various", "numerous", "certain", "at least", "one of",
    "a number of"],
  prepositions: [
    ...place, ...near,
    "about", "after", "before", "during", "with", "without", "despite", "except", "including", "among", "amongst", "amid", "amidst", "upon", "via",
    "since",
    "until", "till", "because of", "due to", "owing to", "thanks to", "as a result of", "following", "in response to", "instead of", "in addition to",
    "per", "like", "unlike", "as", "than", "concerning", "regarding", "in spite of", "prior to", "on behalf of", "with regard to", "apart from",
    "aside from",
    "in favour of", "in favor of", "in support of", "in connection with", "in exchange for", "in light of", "as part of", "using", "with the help of",
    "in front of", "ahead of", "by means of", "at the hands of", "in the course of", "for the sake of", "together with", "along with", "on top of",
  ],
  placePrepositions: [...place, ...near, "amid", "about"],
  agentPrepositions: ["by", "at the hands of", "on the part of", "from", "thanks to"],
  targetPrepositions: ["on", "against", "at", "to", "upon", "over", "with", "towards", "into", "for"],
  nearPrepositions: near,
};
