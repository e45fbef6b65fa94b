import type { EvidenceEntry } from "../../core/model/language.ts";

/** What a report says it rests on. */
export const evidence: readonly EvidenceEntry[] = [
  { evidence: "satellite", noun: ["satellite image*", "satellite imagery", "satellite photo*", "satellite picture*", "satellite data",
    "satellite footage", "commercial satellite", "satellite photograph*", "radar image*", "satellite pass*"] },
  { evidence: "video", noun: ["video*", "footage", "video footage", "clip*", "film*", "dashcam", "livestream*", "live stream*", "recording*",
    "cctv", "surveillance camera*", "security camera*", "body camera", "bodycam", "drone footage", "on camera", "thermal imaging", "cockpit video",
    "screen recording", "filmed"] },
  { evidence: "photo", noun: ["photo*", "photograph*", "picture*", "image*", "imagery", "snapshot*", "screenshot*", "geolocated imagery",
    "aerial photo*", "still image*"] },
  { evidence: "eyewitness", noun: ["eyewitness*", "eye-witness*", "witness*", "eyewitness account*", "witness account*", "witness statement*",
    "testimon*", "survivor account*", "first-hand account*", "saw with my own eyes", "residents told", "survivors told", "bystander*",
    "an afp reporter", "correspondent saw", "reporters saw", "journalists saw"] },
  { evidence: "document", noun: ["document*", "leaked document*", "internal document*", "court document*", "court filing*", "court record*",
    "intercepted call*", "intercepted conversation*", "intercepted communications", "phone intercept*", "audio recording*", "transcript*", "memo*",
    "letter*", "leaked memo*", "official record*", "death certificate*", "classified document*", "records", "autops*", "forensic*", "black box",
    "flight recorder*", "dossier*", "archive*"] },
];
