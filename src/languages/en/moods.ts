import type { MoodWords } from "../../core/model/language.ts";

/** "may" alone would be the month as well: only with what stands before or after the modal. */
const MAY = [
  "may be", "may also", "may well", "may not", "may soon", "may still", "may even", "may never", "may yet", "may lead", "may become", "may try",
  "may attack", "may launch", "may begin",
  "may start", "may happen", "may fall", "may continue", "may resume", "may strike", "may take", "may go", "may need", "may face", "may lose",
  "may target", "may seek", "may attempt",
  "may cause", "may result", "may occur", "may come", "may return", "may use", "may increase", "may send", "may receive", "may leave",
  "may withdraw", "may enter", "may prove",
  "it may", "they may", "he may", "she may", "we may", "you may", "this may", "which may", "who may", "there may", "forces may", "troops may",
  "government may", "country may",
] as const;

/** Actions that are going on: "is shelling", "are fleeing". */
const PROGRESSIVE = [
  "advancing", "assisting", "attacking", "besieging", "bombing", "building", "burning", "carrying", "conducting", "defending", "deploying", "destroying",
  "dying", "evacuating", "facing", "fighting", "firing", "fleeing", "helping", "holding", "investigating", "killing", "living", "losing", "massing",
  "moving", "negotiating", "preparing", "providing", "pulling", "pushing", "recruiting", "resisting", "retreating", "shelling", "starving", "storming",
  "striking", "suffering", "supplying", "supporting", "surrounding", "targeting", "training", "using", "withdrawing", "working",
].flatMap((form) => [`is ${form}`, `are ${form}`, `it's ${form}`, `they're ${form}`, `we're ${form}`]);

/** How English marks what did not, will, could or allegedly did happen. */
export const moods: MoodWords = {
  negations: [
    "not", "never", "cannot", "can't", "couldn't", "didn't", "doesn't", "don't", "won't", "wouldn't", "isn't", "aren't", "wasn't", "weren't",
    "hasn't", "haven't", "hadn't", "shouldn't", "mustn't", "ain't", "no longer", "unable to", "failed to", "fail to", "fails to", "failing to",
    "failed in", "failed attempt*",
    "refus* to", "refrain* from", "ruled out", "rules out", "rule out", "ruling out", "declined to", "declines to", "yet to", "prevented from",
    "neither", "nor", "by no means", "under no circumstances", "nobody", "no one", "no-one", "none", "nowhere",
  ],
  nounNegations: [
    "no", "without", "zero", "none of", "lack of", "absence of", "not a single", "neither", "no further", "no new", "no sign of", "no signs of",
    "no evidence of", "no reports of",
    "free of", "not any", "end to", "never", "not", "failed",
  ],
  planned: [
    "will", "shall", "going to", "we'll", "they'll", "i'll", "he'll", "she'll", "it'll", "won't", "is to", "are to", "was to", "were to",
    "set to", "would",
    "plan to", "plans to", "planned to", "planning to", "planned", "planning", "intend*", "aim to", "aims to", "aimed to",
    "aiming to", "prepare to", "prepares to", "prepared to", "preparing to", "preparing",
    "preparing for", "ready to", "readiness to", "about to", "due to begin", "due to start", "due to take",
    "scheduled", "slated", "upcoming", "forthcoming", "impending", "imminent",
    "expected", "expected to", "expects to", "expect to", "announced plans", "ordered to", "orders to", "vow* to", "vowed", "pledg* to",
    "promis* to", "threaten* to", "commit* to", "committed to", "determined to",
    "want* to", "seek* to", "hop* to", "agreed to", "decid* to", "decision to", "willing to", "is likely to", "are likely to", "bound to",
    "in order to", "tomorrow", "next week", "next month", "next year",
    "in the coming days", "in the coming weeks", "in the near future", "soon", "proposed", "poised to", "gearing up", "bracing for",
    "call* for", "considering",
    
    "intention to", "intent to", "plans for", "plan for", "plan on", "plans on", "on course to", "on track to", "prepares for", "prepare for",
  ],
  hypothetical: [
    "could", "might", ...MAY, "possibility of", "potentially", "risk of", "threat of", "danger of", "unless", "in case of",
    "chance of", "prospect of", "prospects of",
    "likelihood of", "hypothetical", "fears of", "would have", "could have", "what if", "theoretically", "in the event of",     "would not",
    "is possible", "it is possible", "possible attack*", "possible invasion*", "possible offensive*", "possible assault*",
    "possible strike*", "possible escalation", "possible use of", "potential attack*", "potential invasion*", "in the event that",
    "can lead to", "could lead to",
  ],
  ongoing: [
    ...PROGRESSIVE,
    "still", "continu*", "ongoing", "on-going", "underway", "under way", "remain*", "currently", "at the moment", "at present", "presently",
    "keep*", "persist*", "to this day", "in progress",     "goes on", "go on", "going on", "constantly", "for days", "for weeks",
    "for months", "for years", "permanently", "incessant",
    "incessantly", "unabated", "relentless", "relentlessly",
    "have been fighting", "has been fighting",
    "trying to", "tries to", "try to", "raging", "rages", "is fighting", "are fighting",
    "is now", "are now", "is already", "are already", "is under", "are under", "is in the hands", "are in the hands", "is without",
    "are without", "is being", "are being", "is forced to", "are forced to", "is occupied", "are occupied", "is surrounded",
    "are surrounded", "is controlled", "are controlled", "is held", "are held",
  ],
  habitual: [
    "every day", "daily", "every night", "nightly", "every week", "every month", "regularly", "repeatedly", "constantly", "frequently", "often",
    "continually", "continuously", "systematically", "systematic", "systemic",
    "periodically", "routinely", "always", "usually", "from time to time", "time and again", "again and again", "around the clock",
    "round the clock", "day and night", "almost every day", "near-daily", "near daily",
    "several times a day", "on a daily basis", "each day", "repeated", "sporadic", "sporadically", "intermittent", "persistent", "as a rule",
    "habitually",
  ],
  hedges: [
    "reportedly", "allegedly", "alleged", "apparently", "apparent", "seemingly", "seem*", "appear* to", "purportedly", "purported", "supposedly",
    "presumably", "presumed", "probably", "probable", "likely", "most likely",
    "possibly", "perhaps", "maybe", "believed to", "thought to", "may have", "might have", "could have", "must have", "unconfirmed", "unverified",
    "not confirmed", "could not be verified", "cannot be verified",
    "not been verified", "could not be independently", "not independently", "not been independently", "preliminary", "preliminarily", "rumoured",
    "rumored", "rumours", "rumors", "ostensibly", "said to be", "said to have",
    "arguably", "in all likelihood", "in all probability", "unclear whether", "it is possible that", "feared", "suspected of", "suspected to",
  ],
  stances: ["must", "need for", "underlined the need", "stressed the need", "emphasised the need", "emphasized the need", "should", "need to", "needs to", "ought to", "have to", "has to", "it is vital", "is vital", "it is essential", "is essential", "it is important", "is important",
    "it is crucial", "is crucial", "it is critical", "it is imperative", "it is necessary", "is necessary", "it is right", "it is wrong", "it is time", "it's time", "time to act", "time for",
    "is the only", "only one way", "no alternative", "no military solution", "is unacceptable", "are unacceptable", "is intolerable", "is outrageous", "is shameful", "i hope", "we hope",
    "hope that", "hopes that", "no doubt", "there is no doubt", "i believe", "we believe", "believes that", "i am convinced", "we are convinced", "convinced that", "i am confident", "we are confident",
    "confident that", "i am sure", "we are sure", "i am concerned", "we are concerned", "deeply concerned", "gravely concerned", "extremely concerned", "seriously concerned", "i am proud",
    "we are proud", "stand with", "stands with", "stand by", "stands by", "stand shoulder to shoulder", "stand in solidarity", "stand united", "stands united", "stand firm",
    "will not tolerate", "will not allow", "will not stand", "cannot allow", "cannot tolerate", "cannot accept", "cannot be", "we acknowledge", "we recognise", "we recognize", "will prevail", "will win", "can win",
    "will take time", "is winning", "are winning", "is losing", "are losing", "capable of winning", "can never", "will never", "remain committed to", "remains committed to", "remain determined", "committed to",
    "there can be no", "there must be", "deserve*", "responsibility to", "turning point", "is far from over", "are prepared for", "are responsible for", "is responsible for", "bears responsibility", "bear responsibility",
    "have a right to", "has a right to", "has the right to", "have the right to", "make no mistake", "it is clear", "it is unclear", "is not acceptable", "not in the interest", "violates international law", "violation of international law"],
  demands: ["must", "should", "need to", "needs to", "ought to", "has to", "need for", "the need for", "needs for", "it is vital that", "it is essential that", "it is important that", "it is right that", "it is time to", "it is time for", "calls for an end"],
  refutations: [
    "no evidence that", "no proof that", "is false", "are false", "was false", "were false", "is untrue", "is wrong", "are wrong", "was a lie", "were lies", "no indication that", "no indications that", "fake", "fakes", "fake news", "falsely", "false report", "false reports", "false claim", "false claims", "untrue", "not true", "is a lie",
    "disinformation", "misinformation", "hoax", "fabricated", "fabrication",
    "fabrications", "debunk*", "refut*", "disprov*", "baseless", "groundless", "unfounded", "does not correspond to reality", "doctored",
    "photoshopped", "deepfake", "bogus", "no truth",
  ],
};
