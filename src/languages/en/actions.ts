import type { ActionEntry } from "../../core/model/language.ts";

/*
 * English action words, in the order of the codebook's kinds. Where the same word stands in two
 * entries on purpose, each has its own `needs`: the object decides ("captured the town", "captured
 * twenty soldiers"). Longer patterns outrank shorter ones, so "missile attack" is a strike although
 * "attack" alone is open.
 */

/** Verbs with a pronoun for their object, which then needs no other company. */
const upon = (...verbs: string[]): string[] => verbs.flatMap((verb) => ["him", "her", "them", "us"].map((pronoun) => `${verb} ${pronoun}`));

/**
 * What looks like an action and is none: an empty `needs` never holds, and the longer pattern or the
 * noun beside a verb outranks the action word. Idioms, bodies, machines and mere time anchors.
 */
const scenery: readonly ActionEntry[] = [
  {
    kind: "condition", needs: [],
    verb: [
      "deal with", "deals with", "dealt with", "dealing with", "videos taken", "video taken", "photos taken", "photo taken", "pictures taken", "picture taken", "images taken", "footage taken", "is missing the", "are missing the", "was missing the", "is missing its", "is missing a", "took place", "take place", "takes place", "taking place", "taken place",
      "took part", "take part", "takes part", "taking part", "takes care", "take care", "took care", "taken into account",
      "take into account", "take action", "took action", "took office", "take office", "fell short", "fall short", "falls short",
      "fall apart", "fell apart", "falls under", "fell asleep", "fell ill", "fall in love", "fell in love", "fell silent", "fell behind",
      "falls within", "fell through", "destroy the enemy", "destroying the enemy", "destroy* .. lives", "destroy* life", "killed time",
      "kill time", "hit the headlines", "hit the road", "hit a record", "hit record", "struck by lightning", "strike a balance",
      "struck a chord", "strikes a chord", "strike a tone", "hit hard by", "hard hit by", "hit by a car", "send .. condolences",
      "sends .. condolences", "sent .. condolences", "sending .. condolences", "send a message", "sends a message", "sent a message",
      "send a signal", "sends a signal", "sent a signal", "sent a letter", "sent out a", "deliver* .. speech", "deliver* .. address",
      "deliver* .. verdict", "deliver* .. statement", "deliver* .. message", "deliver* .. baby", "give .. speech", "gave .. speech",
      "give .. interview", "gave .. interview", "gave birth", "give birth", "gives birth", "provid* .. overview", "provid* .. information",
      "provid* .. details", "provid* .. update*", "provid* .. evidence", "provid* .. opportunit*", "provid* .. example*",
      "provid* .. insight*", "provid* for", "provided that", "help to", "helps to", "helped to", "can't help", "cannot help",
      "could not help but", "join me", "join us", "join hands", "join forces with", "take for granted", "taken for granted",
      "held a press conference", "adopted a child", "was adopted", "were adopted by", "lost contact", "lost touch", "lost his job",
      "lost their jobs", "lost interest", "lost sight", "lost the election", "lost hope", "lost track", "free of charge", "free up",
      "feel free", "free from", "clear that", "clear whether", "make clear", "made clear", "makes clear", "clear up", "moved by",
      "killed off", "dying to", "dying out", "under control of himself", "shot a video", "shot a film", "shot video", "captured on video",
      "captured on camera", "captured by a camera", "captured the attention", "captures the", "captured footage", "captured the moment",
      "captured images", "capture images", "visit our", "visit us", "visit the website", "visit www", "defend* .. client*",
      "defend* .. title", "defend* .. decision", "defend* .. record", "defend* himself", "defend* .. remarks", "eliminated from",
      "eliminated in the", "seize the moment", "seized the opportunity", "seize the opportunity", "occupied himself", "attack* .. record",
      "raised questions", "raise questions", "rall* .. support", "abandon* .. faith", "abandon* .. hope", "abandon* .. plan*",
      "abandon* .. idea", "abandon* .. claim*", "for free", "clear* .. explosive*", "clear* .. mines", "defus*", "demin*",
      "destroy* .. economy", "destroy* .. future", "destroy* .. reputation", "target* .. econom*", "visit* .. website", "gather courage",
      "support* operation", "support* operations", "support* ongoing operations", "support* coalition operations", "deliver on",
      "delivers on", "delivered on", "degrad* and .. destroy*", "destroy* .. terrorist group*", "destroy* .. terrorist organi*", "destroy* .. terrorists", "deliver* .. defeat", "deliver* .. blow", "stop cooperat*", "stop trad*", "stop buy*", "stop financ*", "stop fund*", "stop doing business", "convey* .. condolences", "provid* .. statement*", "provided the following", "captured the results", "captured the aftermath", "captured the scene*", "captured the consequences", "captured .. explosion*", "captured .. on film", "is captured", "drop* leaflets", "dropp* leaflets", "drop* .. leaflets",
      "dropped .. leaflets", "gather* .. information", "gather* .. evidence", "gather* .. data", "join* .. lawsuit", "join* .. aggression",
      "enter* the country", "enter* .. agreement", "enter* .. talks", "enter* .. service", "enter* .. phase", "enter* .. week",
      "enter* .. month", "express* .. support", "voic* .. support", "reiterat* .. support", "reaffirm* .. support", "show* .. support",
      "support* .. view", "support* .. idea", "support* .. decision", "win* .. support", "freez* the conflict", "frozen conflict",
      "released a statement", "releas* .. statement", "releas* .. report", "releas* .. footage", "releas* .. video", "releas* .. figures",
      "releas* .. list",
    ],
    noun: [
      "rescue operation*", "relief operation*", "search operation*", "search and rescue operation*", "cleanup operation*",
      "area of operations", "armed forces", "armed group*", "armed man", "armed men", "armed services", "armed resistance", "oil supplies",
      "gas supplies", "energy supplies", "water suppl*", "power suppl*", "electricity suppl*", "investigating officer*",
      "investigating magistrate*", "investigative journalist*", "theater of operations", "theatre of operations", "peacekeeping operation*",
      "business operation*", "operations center", "operations centre", "operations room", "special operations forces", "operation",
      "assault rifle*", "assault ship*", "amphibious assault ship*", "assault brigade*", "assault group*", "assault unit*",
      "assault troops", "air assault brigade*", "air assault forces", "attack helicopter*", "attack aircraft", "attack drone*",
      "attack submarine*", "strike drone*", "strike group*", "carrier strike group*", "strike fighter*", "strike aircraft", "heart attack*", "attack only", "attack shows", "attack demonstrates", "attack underlines", "attack highlights", "attack is a reminder", "attack reminds", "attacks show", "attacks only", "attack , fighter", "attack , bomber", "attack , ground-attack",
      "panic attack*", "asthma attack*", "cardiac arrest", "occupation forces", "occupation troops", "occupation army",
      "occupation authorit*", "occupation administration*", "occupation regime", "occupied territor*", "occupied part*", "occupied area*",
      "occupied region*", "occupied land*", "occupied city", "temporarily occupied territor*", "temporarily occupied", "video release*", "release of the report", "cabinet meeting*", "board meeting*", "news conference*",
      "fire department*", "fire service*", "fire brigade*", "fire truck*", "fire engine*", "fire station*", "fire alarm*", "fire safety",
      "fire support", "forest fire*", "line of fire", "fire line*", "fire position*", "blast furnace*", "blast wave*", "air raid shelter*",
      "air-raid shelter*", "bomb shelter*", "bomb squad*", "bomb disposal", "weapons of mass destruction", "weapon of mass destruction",
      "mass destruction", "war crimes tribunal", "war crimes court", "war crimes prosecutor*", "war crimes trial*",
      "war crimes investigator*", "torture survivor*", "control room*", "command and control", "command-and-control", "border control*",
      "arms control", "remote control*", "passport control", "control tower*", "traffic control", "air traffic control", "gun control",
      "control panel*", "crowd control", "damage control", "death penalty", "death threat*", "death row", "death squad leader*",
      "life and death", "casualty figures for", "missing link", "missing piece", "a great deal", "great deal of", "good deal of", "order",
      "orders of magnitude", "law and order", "world order", "in order", "public order", "support", "help", "release", "releases",
      "approach", "approaches", "ship", "ships", "reserve", "reserves", "target", "targets", "military target*", "targeted operation*",
      "campaign", "election campaign*", "media campaign*", "information campaign*", "fight", "fights", "battle group*", "battlegroup*",
      "battle tank*", "battle-tested", "combat aircraft", "combat vehicle*", "combat mission*", "combat experience", "combat readiness",
      "combat veteran*", "combat power", "combat capabilit*", "combat unit*", "combat forces", "combat troops", "fighting vehicle*",
      "infantry fighting vehicle*", "fighting force*", "fighting spirit", "clash of civilizations", "clash of civilisations",
      "counter-attack brigade*", "advance notice", "advance warning", "advance payment", "in advance", "hit list*", "strike action",
      "hunger striker*", "striking distance", "launch site*", "launch pad*", "launch vehicle*", "missile defence", "missile defense",
      "air defence", "air defense", "defence of the realm", "refueling wing*", "air refueling", "resistance fighter*",
      "resistance movement*", "nazi concentration camp*", "holocaust", "world war", "world war ii", "second world war", "first world war",
      "cold war", "civil war veteran*", "gulf war", "great patriotic war", "training ground*", "training center*", "training centre*",
      "training camp", "exercise of power", "police station*", "train station*", "bus station*", "radio station*", "tv station*",
      "service station*", "military base", "data base", "customer base", "power base", "since .. invasion", "since .. war",
      "before .. invasion", "before .. war", "after .. invasion", "due to .. invasion", "since .. offensive", "beginning of .. invasion",
      "start of .. invasion", "beginning of .. war", "start of .. war", "despite .. war", "during .. occupation", "before .. occupation",
      "offensive to", "offensive language", "offensive remark*", "financial losses", "net loss*", "sued for damages", "damages",
      "job losses", "loss of control", "water damage", "bank robber*", "conflict resolution", "trial run", "on a trial basis",
      "hearing aid*", "first aid", "aid worker*", "peace of mind", "security council", "general assembly", "national assembly",
      "supreme court", "human rights", "minister of defence", "minister of defense", "ministers of defence", "ministers of defense",
      "ministry of defence", "ministry of defense", "department of defence", "department of defense", "secretary of defence",
      "secretary of defense", "chief of defence", "chief of defense", "downing street", "block", "blocks", "apartment block*",
      "residential block*", "tower block*", "building block*", "support group*", "support vessel*", "support ship*", "aid convoy*",
      "genocide convention", "charity auction*", "prize", "awards", "shell", "shells", "bomb", "bombs", "supply", "supplies", "export",
      "exports", "offer", "offers", "burns", "escape", "escapes", "fighting position*", "firing position*", "defensive fighting position*",
      "families of .. victims", "family of .. victim*", "allegations of civilian casualties", "explosive ordnance disposal",
    ],
    counterexamples: ["A rescue operation was organised in the valley.", "The talks took place in the capital.", "He had a heart attack."],
  },
];

/** Fire from a distance: by weapon first, then verbs of hitting and launching, fire in general, attacks that only an army makes. */
const strike: readonly ActionEntry[] = [
  {
    kind: "strike",
    verb: ["shell*", "bombard*"],
    noun: ["shelling*", "bombardment*", "cannonade*", "shellfire"],
    examples: ["The army shelled the market on Monday.", "Two women died during the shelling of the village."],
    counterexamples: ["The shell company was registered abroad."],
  },
  {
    kind: "strike", means: ["artillery"],
    noun: [
      "artillery strike*", "artillery fire", "artillery shelling*", "artillery attack*", "artillery bombardment*", "artillery barrage*",
      "artillery duel*", "tank fire", "tank shelling", "howitzer fire", "tube artillery fire", "counter-battery fire", "cannon fire",
    ],
  },
  {
    kind: "strike", means: ["mortar"],
    verb: ["mortared", "mortaring"],
    noun: ["mortar fire", "mortar attack*", "mortar strike*", "mortar shelling*", "mortar bombardment*"],
  },
  {
    kind: "strike", means: ["rocket"],
    noun: [
      "rocket fire", "rocket attack*", "rocket strike*", "rocket barrage*", "rocket salvo*", "rocket shelling*", "rocket launch*",
      "rocket artillery fire", "rockets attack*",
    ],
  },
  {
    kind: "strike", means: ["missile"],
    noun: [
      "missile attack*", "missile strike*", "missile barrage*", "missile salvo*", "missile hit*", "missile launch*", "missile raid*",
      "cruise missile strike*", "ballistic missile attack*", "missile bombardment*", "missile and drone attack*",
      "missile and bomb strike*", "missile fire", "missiles attack*",
    ],
    examples: ["A missile attack on the port was reported."],
  },
  {
    kind: "strike", means: ["drone"],
    verb: ["drone-struck"],
    noun: [
      "drone attack*", "drone strike*", "drone raid*", "drone hit*", "drone swarm*", "drone barrage*", "drone assault*", "uav attack*",
      "uav strike*", "kamikaze drone attack*", "drone and missile attack*", "drone-strike*", "unmanned attack*",
    ],
  },
  {
    kind: "strike", means: ["aircraft"],
    verb: ["carpet-bomb*", "straf*", "dive-bomb*", "airstrike*"],
    noun: [
      "airstrike*", "air-strike*", "air strike*", "aerial strike*", "air raid*", "air-raid*", "airraid*", "air attack*", "aerial attack*",
      "aerial bombardment*", "aerial bombing*", "air bombardment*", "bombing raid*", "bombing run*", "bombing campaign*",
      "bombing mission*", "air campaign*", "carpet bombing*", "carpet-bombing*", "carpet bombardment*", "bombing sortie*", "strafing",
      "dive bombing", "helicopter attack*", "helicopter strike*", "helicopter gunship attack*", "barrel bombing*", "barrel bomb attack*",
      "glide bomb attack*", "glide bomb strike*", "guided bomb attack*", "guided bomb strike*", "aerial assault*", "jet strike*",
      "jet attack*",
    ],
    examples: ["Seven were hurt in an air raid near the bridge.", "Jets carpet-bombed the valley."],
    counterexamples: ["The air raid shelter was full."],
  },
  {
    kind: "condition", frame: "undergo",
    participle: ["sirens sounded", "sirens blared", "sirens wailed", "sirens went off"],
    noun: [
      "air raid siren*", "air-raid siren*", "air raid alert*", "air-raid alert*", "air raid alarm*", "air raid warning*", "air alert*",
      "air-raid warning*",
    ],
    phrase: ["siren* .. sounded"],
  },
  {
    kind: "strike", means: ["naval"],
    verb: ["torpedoed", "torpedoing"],
    noun: ["naval bombardment*", "naval strike*", "naval gunfire", "naval shelling*", "shelling from the sea", "torpedo attack*"],
  },
  {
    kind: "strike", means: ["bomb"], needs: ["place", "object", "party", "people"],
    verb: ["bombed", "bombing", "bomb", "bombs"],
    participle: ["bombed"],
    counterexamples: ["The bomb was defused."],
  },
  {
    kind: "strike", needs: ["place", "object", "means", "party", "force", "people", "number"],
    verb: ["strike", "strikes", "striking", "struck"],
    participle: ["struck", "stricken"],
    examples: ["Forces struck a depot near the airport."],
    counterexamples: ["They struck a friendly tone.", "It is a striking picture."],
  },
  {
    kind: "strike", needs: ["place", "object", "means", "party", "force", "number"],
    noun: [
      "strike", "strikes", "retaliatory strike*", "precision strike*", "pre-emptive strike*", "preemptive strike*", "preventive strike*",
      "surgical strike*", "targeted strike*", "massive strike*", "combined strike*", "high-precision strike*", "group strike*",
      "double-tap strike*", "fire strike*", "nuclear strike*", "counterstrike*", "counter-strike*", "first strike*", "deep strike*",
      "long-range strike*", "overnight strike*",
    ],
    counterexamples: ["The workers' strike went into its third day."],
  },
  {
    kind: "diplomacy",
    verb: ["struck a deal", "strike a deal", "strikes a deal", "striking a deal", "struck an agreement", "struck a truce"],
  },
  {
    kind: "strike", needs: ["place", "object", "means", "people", "number", "party", "force"],
    verb: ["hit", "hits", "hitting"],
    participle: ["hit"],
    examples: ["Two rockets hit a school."],
    counterexamples: ["The film was a hit."],
  },
  {
    kind: "strike", frame: "undergo", needs: ["place", "object", "means", "number"],
    noun: ["direct hit*", "hits", "near miss*", "near-miss*"],
  },
  {
    kind: "strike", needs: ["place", "object", "means", "force", "party"],
    verb: [
      "pounded", "pounding", "pummel*", "pummell*", "hammered", "hammering", "blitz*", "battered", "battering", "peppered", "plaster*",
      "bludgeon*",
    ],
    examples: ["Guns pounded the hills above the town."],
    counterexamples: ["He was pounding the table."],
  },
  {
    kind: "strike", needs: ["place", "object", "means", "force", "people"],
    verb: ["targeted", "targetted", "targeting", "targetting"],
    participle: ["targeted", "targetted"],
    counterexamples: ["The target was met."],
  },
  {
    kind: "strike", needs: ["place", "object", "means", "party", "force", "people"],
    verb: ["attack*", "re-attack*"],
    examples: ["The navy attacked a tanker."],
  },
  {
    kind: "strike", needs: ["means"],
    noun: ["attack*", "massive attack*", "combined attack*", "massed attack*", "overnight attack*"],
    examples: ["In the attack by drones a warehouse burned."],
  },
  {
    kind: "strike",
    verb: [
      "fire at", "fires at", "fired at", "firing at", "fire on", "fires on", "fired on", "firing on", "fired upon", "firing upon",
      "fired into", "firing into", "fired towards", "fired toward", "fired across", "firing across", "fired back", "returned fire",
      "return fire", "returning fire", "fired again",
    ],
    participle: ["fired at", "fired on", "fired upon"],
    examples: ["Troops fired on a bus."],
  },
  {
    kind: "strike", measure: "launched", needs: ["means"],
    verb: ["fire", "fires", "fired", "firing"],
    participle: ["fired"],
    examples: ["They fired ten rockets."],
    counterexamples: ["The minister was fired."],
  },
  {
    kind: "strike", measure: "launched", needs: ["means"],
    verb: ["launch*", "unleash*", "lob*", "lobb*", "hurl*", "drop*", "dropp*", "discharg*", "expend*", "rain*"],
    examples: ["The group launched five missiles."],
    counterexamples: ["He launched a programme.", "They dropped the case."],
  },
  {
    kind: "strike", frame: "move",
    verb: ["rain* down", "rained down", "rain fire", "rained fire"],
  },
  {
    kind: "strike", frame: "move", subject: "means", needs: ["means"],
    verb: [
      "landed", "landing", "fell", "fall", "falls", "falling", "slamm*", "slam", "slams", "plough*", "plow*", "impact*", "rip* through",
      "ripped through", "tore into", "tore through", "smash*", "pierc*", "crash* into", "flew into", "fly into", "flying into",
      "flying from", "flew from", "flying towards", "flying toward", "fell on",
    ],
    examples: ["A shell landed in the yard.", "A missile slammed into the hotel."],
    counterexamples: ["The delegation landed in the capital."],
  },
  {
    kind: "strike",
    verb: ["open* fire", "open* fire on", "open* fire at", "opened fire with", "opened artillery fire"],
    examples: ["Soldiers opened fire on the crowd."],
  },
  {
    kind: "strike", needs: ["place", "means", "party", "number", "force"],
    noun: [
      "barrage*", "salvo*", "salvoe*", "volley*", "fusillade*", "hail of fire", "hail of rockets", "hail of missiles", "wave of attacks",
      "wave of strikes", "waves of strikes", "curtain of fire", "blitz",
    ],
    counterexamples: ["A barrage of criticism followed.", "He faced a volley of questions."],
  },
  {
    kind: "strike", frame: "undergo",
    phrase: [
      "under fire", "under shelling", "under bombardment", "under heavy fire", "under attack", "under constant fire",
      "under artillery fire", "under rocket fire", "under constant shelling", "come under fire", "came under fire", "coming under fire",
      "comes under fire", "came under attack", "come under attack", "comes under attack", "coming under attack", "came under shelling",
      "came under artillery fire", "came under rocket fire", "came under mortar fire", "came under missile attack",
      "came under bombardment", "is under fire", "is under attack", "is under shelling", "is under bombardment", "are under fire",
      "are under attack", "are under shelling", "are under bombardment", "was under fire", "was under attack", "was under shelling",
      "was under bombardment", "were under fire", "were under attack", "were under shelling", "were under bombardment", "been under fire",
      "been under attack", "been under shelling", "been under bombardment", "be under fire", "be under attack", "be under shelling",
      "be under bombardment",
    ],
    examples: ["The suburb came under fire at dawn."],
  },
  {
    kind: "strike", needs: ["means", "object"],
    verb: [
      "inflict* .. blow*", "deliver* .. blow*", "dealt .. blow", "deal .. blow", "strike .. blow", "deliver* .. strike*",
      "carried out .. strike*", "launch* .. attack*", "carr* out .. attack*", "carried out .. attack*", "conduct* .. attack*",
      "mount* .. attack*", "engag* .. target*", "deliver* .. munition*", "deliver* .. bomb*", "carr* out .. strike*", "conduct* .. strike*",
      "inflict* .. strike*",
    ],
    noun: ["blow*"],
    examples: ["The fleet inflicted blows on the bridge."],
  },
  {
    kind: "strike", frame: "mutual",
    verb: ["exchang* artillery fire", "traded artillery fire", "exchang* missile strike*", "traded strikes", "trad* missile*"],
  },
  {
    kind: "strike", needs: ["number", "place", "party", "force", "means"],
    noun: [
      "sortie*", "combat sortie*", "munitions delivered", "incoming fire", "incoming", "indirect fire", "close air support",
      "fire mission*", "fires on",
    ],
  },
  {
    kind: "strike", frame: "undergo", measure: "launched",
    noun: [
      "unexploded missile*", "unexploded rocket*", "unexploded shell*", "missile fragment*", "missile debris", "rocket debris",
      "drone debris", "falling debris", "unexploded bomb*",
    ],
  },
  {
    kind: "strike", measure: "launched",
    verb: ["used .. missile*", "used .. rocket*", "used .. drone*", "fire* .. rounds", "use* .. shells", "spend* .. shells"],
  },
  {
    kind: "strike", modality: "hypothetical",
    phrase: ["threat of .. strike*", "risk of .. strike*"],
  },
  {
    kind: "strike",
    noun: [
      "enemy attack*", "attack by .. forces", "attacks by .. forces", "attack by .. troops", "attacks by .. troops", "attack on civilian*",
      "attacks on civilian*", "attack on residential", "attacks on residential", "attack on .. infrastructure",
      "attacks on .. infrastructure", "attacks on cities", "attack on the city", "attacks on the city", "attack on .. power plant*",
      "attacks on .. power plant*", "attack on .. port", "attacks on .. port*", "attack on .. airfield*", "attacks on hospitals",
      "attacks against .. infrastructure", "attack against .. infrastructure",
    ],
    examples: ["The attacks on civilian infrastructure went on all night."],
  },
  {
    kind: "strike", needs: ["means"],
    noun: ["use of", "usage of"],
    examples: ["Experts verified the usage of rockets by the army."],
    counterexamples: ["The use of bicycles rises."],
  },
  {
    kind: "strike", modality: "hypothetical",
    verb: ["use* nuclear weapon*", "use* .. nuclear weapon*"],
    noun: ["use of nuclear weapon*", "use of .. nuclear weapon*", "nuclear attack*"],
    examples: ["The junta threatened to use nuclear weapons."],
  },
  {
    kind: "strike",
    verb: [
      "engag* .. tactical unit*", "engag* .. unit*", "engag* .. position*", "engag* .. vehicle*", "engag* .. fighter*",
      "suppress* .. position*",
    ],
    examples: ["Three strikes engaged two tactical units near the dam."],
  },
  {
    kind: "strike", means: ["bomb"],
    noun: ["bombing of", "bombings of"],
    examples: ["The bombing of hospitals went on for weeks."],
  },
  {
    kind: "strike", needs: ["place", "object", "means", "number"],
    verb: [
      "rock* .. by", "engage", "engages", "engaged", "engaging", "suppress", "suppresses", "suppressed", "suppressing", "walk* .. fire", "lit up .. sky", "struck at", "strike at", "strik* back at",
      "zero* in on", "hit back at", "hits back at", "shot up", "raked", "raking", "rak* .. with fire", "clobber*", "level* .. with", "rain* .. on", "send* .. missiles at", "sent .. missiles at", "send* .. rockets at", "sent .. rockets at", "aimed .. at",
    ],
    participle: ["rocked by .. blasts", "engaged", "suppressed", "raked"],
    examples: ["The strike suppressed a tactical unit.", "Two strikes engaged three vehicles near the dam."],
    counterexamples: ["He engaged a lawyer.", "She was engaged to be married."],
  },
  {
    kind: "strike", frame: "undergo", needs: ["place", "object"],
    noun: ["debris from .. drone*", "debris from .. missile*", "debris of .. drone*", "debris of .. missile*", "debris from .. rocket*", "wreckage of .. missile*", "wreckage of .. drone*", "fragments of .. missile*", "fragments of .. drone*", "fragments of .. rocket*"],
    examples: ["Fragments of a drone fell on a kindergarten."],
  },
  {
    kind: "strike", measure: "launched", means: ["artillery"],
    verb: ["use up to .. rounds", "uses up to .. rounds", "used up .. rounds", "fire* up to .. shells", "fires up to .. rounds", "spent .. rounds"],
    noun: ["rounds of ammunition"],
    needs: ["number"],
    examples: ["They use up to 5,000 rounds of ammunition a day."],
  },
  {
    kind: "strike", needs: ["place", "party", "force", "number"],
    noun: ["munitions delivered", "bombs dropped", "missiles fired", "rockets fired", "missile launches", "drone launches", "raid", "raids", "counter-fire", "counter-battery", "bombing raids"],
    examples: ["Bombs dropped on the valley left deep craters."],
    counterexamples: ["The raid on the fridge was quick."],
  },
];

/** Violence by other means: terror, bombs, explosions, shooting, sabotage, arson, hacking, mines. */
const attack: readonly ActionEntry[] = [
  {
    kind: "attack", needs: ["place", "object", "party", "people", "number", "force"],
    noun: ["attack*", "attacker*"],
    examples: ["An attack on a petrol station killed nobody."],
    counterexamples: ["He died of a heart attack."],
  },
  {
    kind: "attack",
    noun: [
      "terror attack*", "terrorist attack*", "terroristic attack*", "act of terror", "acts of terror", "terrorist act*", "act of terrorism",
      "acts of terrorism", "terror act*", "jihadist attack*", "insurgent attack*", "militant attack*", "guerrilla attack*",
      "partisan attack*", "rebel attack*", "gun attack*", "knife attack*", "stabbing attack*", "arson attack*", "ramming attack*",
      "car-ramming*", "car ramming*", "vehicle attack*", "lone wolf attack*", "sniper attack*", "grenade attack*", "acid attack*",
      "pirate attack*", "settler attack*", "settler violence", "mob attack*", "hit-and-run attack*", "cross-border attack*",
      "attempted attack*",
    ],
    examples: ["The terrorist attack in the capital shocked the world."],
  },
  {
    kind: "attack", means: ["bomb"],
    verb: ["firebomb*", "car-bomb*", "booby-trap*", "boobytrap*"],
    noun: [
      "bomb attack*", "bomb blast*", "bomb explosion*", "bombing*", "car bomb*", "car bombing*", "car-bomb*", "truck bomb*",
      "truck bombing*", "roadside bomb*", "roadside bombing*", "suicide bomb*", "suicide bombing*", "suicide attack*", "suicide bomber*",
      "suicide car bomb*", "suicide blast*", "suicide mission*", "vehicle bomb", "nail bomb*", "parcel bomb*", "letter bomb*",
      "petrol bomb*", "firebomb*", "fire bomb*", "pipe bomb*", "improvised explosive device*", "improvised explosive*", "improvised bomb*",
      "ied attack*", "ied blast*", "ied explosion*", "ied", "ieds", "explosive device*", "explosive belt*", "explosive vest*",
      "explosives-laden car", "booby trap*", "booby-trap*", "letter-bomb*", "pager explosion*", "explosive-laden vehicle*", "car blast*",
      "triple bombing*", "twin bombing*", "serial bombing*",
    ],
    examples: ["A car bomb tore through the crowded bazaar.", "A suicide bomber blew himself up."],
  },
  {
    kind: "attack", frame: "undergo", needs: ["place", "object", "means", "number", "party", "people", "action"],
    verb: ["explod*", "detonat*", "went off", "goes off", "going off", "go off"],
    participle: ["detonated"],
    examples: ["A device exploded near the mosque."],
    counterexamples: ["Prices exploded."],
  },
  {
    kind: "attack", frame: "undergo",
    participle: [
      "explosions were heard", "blasts were heard", "explosions rocked", "explosions ripped through", "explosions rang out",
      "blasts rocked", "explosions occurred",
    ],
    noun: ["explosion*", "blast*", "detonation*", "powerful explosion*", "series of explosions"],
    phrase: [
      "explosion was heard", "sounds of explosions", "explosion rocked", "blast rocked", "loud bang*", "explosion rang out",
      "rocked by explosions", "rocked by .. explosion*", "rocked by .. blast*", "blast ripped through", "explosion occurred",
    ],
    examples: ["Explosions were heard in the harbour."],
    counterexamples: ["The blast furnace was switched off."],
  },
  {
    kind: "attack",
    verb: [
      "blew up", "blow up", "blows up", "blowing up", "blew .. up", "blow .. up", "blew himself up", "blew herself up",
      "blew themselves up", "dynamit*", "blast* open",
    ],
    participle: ["blown up"],
    examples: ["Saboteurs blew up the rail bridge."],
  },
  {
    kind: "attack",
    verb: ["ambush*", "waylay", "waylaid"],
    noun: ["ambush*"],
    examples: ["The convoy was ambushed north of the pass."],
  },
  {
    kind: "attack", means: ["small-arms"], needs: ["people", "number", "party"],
    verb: ["shoot", "shoots", "shooting", "shot"],
    participle: ["shot"],
    examples: ["Guards shot two demonstrators."],
    counterexamples: ["The film was shot in Spain.", "They gave it a shot."],
  },
  {
    kind: "attack", means: ["small-arms"],
    verb: ["fired live ammunition", "fired shots", "shots rang out", "exchanged gunfire"],
    noun: [
      "shooting*", "mass shooting*", "drive-by shooting*", "gunfire", "small arms fire", "small-arms fire", "machine gun fire",
      "machine-gun fire", "automatic fire", "sniper fire", "gunshot*", "shots were fired", "shots fired", "warning shots", "live fire",
      "live ammunition", "live rounds",
    ],
    examples: ["Gunfire was reported near the palace."],
  },
  {
    kind: "casualties", measure: "killed", means: ["small-arms"],
    verb: [
      "shot dead", "shoot* dead", "shot and killed", "gunned down", "gun down", "guns down", "gunning down", "mow* down", "mowed down",
      "mown down", "shot to death", "fatally shot", "shot .. dead",
    ],
    participle: ["shot dead", "shot and killed", "gunned down", "mown down", "shot to death", "fatally shot"],
    examples: ["Three villagers were shot dead at the checkpoint."],
  },
  {
    kind: "casualties", measure: "wounded", means: ["small-arms"],
    verb: ["shot and wounded", "shot and injured"],
    participle: ["shot and wounded", "shot and injured", "shot in the leg", "shot in the head"],
  },
  {
    kind: "attack",
    verb: ["assassinat*", "attempted to assassinate", "tried to assassinate"],
    noun: [
      "assassination*", "assassination attempt*", "attempted assassination*", "contract killing*", "targeted killing*",
      "attempt on the life",
    ],
    examples: ["The mayor survived an assassination attempt."],
  },
  {
    kind: "attack",
    verb: ["sabotag*"],
    noun: ["sabotage*", "act of sabotage", "acts of sabotage", "saboteur*", "sabotage operation*", "diversionary activit*"],
    examples: ["Rail lines were sabotaged overnight."],
  },
  {
    kind: "attack", means: ["fire"],
    verb: [
      "set fire to", "sets fire to", "setting fire to", "set alight", "setting alight", "torch*", "set .. on fire", "set .. alight",
      "set .. ablaze", "hurled petrol bombs", "threw petrol bombs", "threw molotov cocktails",
    ],
    participle: ["set on fire", "set alight", "set ablaze", "torched"],
    noun: ["arson", "arsons", "molotov cocktail*"],
    examples: ["Settlers torched several cars."],
  },
  {
    kind: "attack", means: ["cyber"],
    verb: ["hack*", "hacked into", "defac*"],
    noun: [
      "cyberattack*", "cyber attack*", "cyber-attack*", "ddos attack*", "hacker attack*", "hacking attack*", "hacking",
      "ransomware attack*", "cyber operation*", "malware attack*", "cyber-espionage", "phishing attack*", "jamming",
    ],
    examples: ["Hackers hacked the ministry's website."],
  },
  {
    kind: "attack", needs: ["people", "number", "party", "place"],
    verb: ["stab*", "stabb*", "knif*", "lynch*"],
    noun: ["stabbing*", "knifing*", "lynching*"],
    counterexamples: ["He took a stab at it."],
  },
  {
    kind: "attack",
    verb: ["hijack*", "commandeer*"],
    noun: ["hijacking*", "hijack", "act of piracy", "acts of piracy"],
    examples: ["Gunmen hijacked a tanker."],
  },
  {
    kind: "attack", needs: ["people", "object", "party", "force"],
    verb: ["ramm*", "drove into a crowd", "ploughed into a crowd", "plowed into a crowd"],
  },
  {
    kind: "attack", needs: ["people", "party", "number"],
    verb: ["poison*"],
    noun: ["poisoning*"],
    counterexamples: ["Relations are poisoned."],
  },
  {
    kind: "attack", frame: "undergo", means: ["mine"],
    phrase: [
      "hit a mine", "hit a landmine", "struck a mine", "struck a landmine", "drove over a mine", "ran over a mine", "stepped on a mine",
      "stepped on a landmine", "mine exploded", "landmine exploded", "mine blast*", "mine explosion*", "landmine blast*",
      "landmine explosion*", "triggered a mine", "blown up by a mine", "blown up on a mine", "triggered a landmine",
    ],
    examples: ["A tractor hit a mine outside the hamlet."],
  },
  {
    kind: "attack", means: ["bomb"],
    verb: ["threw .. grenade*", "threw grenades", "hurled .. grenade*", "throw* .. grenade*", "lobbed .. grenade*", "tossed .. grenade*"],
  },
  {
    kind: "attack", frame: "move",
    phrase: [
      "claimed responsibility", "claims responsibility", "claim responsibility", "claiming responsibility", "claimed the attack",
      "said it was behind the attack", "claimed credit", "took responsibility for the attack", "taken responsibility for the attack",
    ],
    examples: ["A little-known group claimed responsibility."],
  },
  {
    kind: "attack", needs: ["party", "people", "object", "action"],
    verb: ["derail*"],
  },
  {
    kind: "attack",
    verb: ["vandalis*", "vandaliz*", "desecrat*", "ransack*"],
    noun: ["vandalism", "desecration*"],
  },
  {
    kind: "attack", modality: "planned",
    verb: ["plotted to kill", "plotting to kill", "plotting attacks", "plot attacks", "planned attacks"],
    noun: ["plot to attack", "terror plot*", "terrorist plot*", "bomb plot*", "assassination plot*", "bomb threat*", "foiled attack*"],
    examples: ["Police uncovered a bomb plot."],
  },
  {
    kind: "attack",
    participle: [
      "gunmen attacked", "militants attacked", "terrorists attacked", "extremists attacked", "insurgents attacked", "jihadists attacked",
      "bombers attacked",
    ],
    examples: ["Gunmen attacked a hotel in the port."],
  },
  {
    kind: "attack", subject: "irregular", needs: ["place", "object", "means", "party", "force", "people"],
    verb: ["attack*", "re-attack*", "target", "targets", "targeted", "targeting", "ambush*", "storm", "stormed", "storming", "raid", "raided", "raiding", "set upon"],
    participle: ["attacked", "targeted", "stormed", "raided"],
    examples: ["Pirates attacked a tanker.", "Gunmen stormed a hotel."],
  },
  {
    kind: "attack", frame: "undergo", needs: ["people", "number", "party"],
    participle: ["shot dead by .. gunmen", "shot dead by .. assailants", "shot and killed by .. gunmen", "gunned down", "mown down", "mowed down", "stabbed", "stabbed to death", "ambushed", "lynched", "shot at", "shot in the"],
    examples: ["The judge was gunned down outside his house."],
  },
  {
    kind: "attack", needs: ["place", "object", "people", "party"],
    verb: ["sabotag*", "derail*", "blew up", "blow up", "blows up", "blowing up", "plant* .. bomb", "planted .. device", "detonat*", "set off .. bomb*", "set off .. explosion*", "hack into", "hacked into", "hack*", "threw .. grenade*", "throw* .. grenade*", "hurl* .. grenade*", "hurl* petrol bombs", "threw petrol bombs", "threw molotov*", "torch*", "fire-bomb*", "firebomb*", "vandalis*", "vandaliz*"],
    participle: ["sabotaged", "derailed", "hacked", "torched", "firebombed"],
    examples: ["Partisans derailed a train near the border."],
  },
];

/** Attacks with troops, raids, incursions, attempts to break through. */
const assault: readonly ActionEntry[] = [
  {
    kind: "assault",
    noun: [
      "assault*", "ground assault*", "ground attack*", "infantry attack*", "infantry assault*", "frontal attack*", "frontal assault*",
      "mechanized assault*", "mechanised assault*", "armoured assault*", "armored assault*", "amphibious assault*", "airborne assault*",
      "assault operation*", "assault action*", "offensive action*", "offensive operations in the direction", "storming*",
      "human wave attack*", "human-wave attack*", "meat assault*", "probing attack*", "land attack*", "tank attack*", "tank assault*",
      "night assault*", "amphibious landing*", "landing operation*", "mopping-up operation*", "clearing operation*", "clean-up operation*",
      "ground raid*",
    ],
    examples: ["The third assault on the hill failed."],
    counterexamples: ["She reported a sexual assault.", "He carried an assault rifle."],
  },
  {
    kind: "assault", needs: ["place", "object", "party", "force", "people"],
    verb: ["assault*", "stormed", "storming", "charg* at", "rush* the"],
    participle: ["stormed", "assaulted"],
    examples: ["Special forces stormed the school."],
    counterexamples: ["A storm hit the coast."],
  },
  {
    kind: "assault",
    verb: [
      "attack* positions", "attack* .. positions", "attack* in the direction of", "attack* in the area of", "conduct* ground attack*",
      "conducted .. assault*", "conducted offensive operations", "conduct offensive operations", "attempt* to break through",
      "tried to break through", "try to break through", "trying to break through", "attempt* to advance", "tried to advance",
      "try to advance", "trying to advance", "attempted to storm", "tried to storm", "trying to storm", "attempt* to improve .. position*",
      "tried to improve .. position*", "trying to dislodge", "tried to dislodge", "attempted to attack", "carried out assault*",
      "carried out .. assault*", "made .. attempts to break through", "unsuccessfully attacked", "launched a ground attack",
      "tried to push through", "tried to retake", "attempted to retake", "attempted to capture", "tried to capture", "trying to capture",
    ],
    examples: ["The brigade attacked positions west of the canal.", "The enemy tried to advance near the quarry."],
  },
  {
    kind: "assault",
    verb: ["counterattack*", "counter-attack*", "counter attack*", "counter-attacked"],
    noun: ["counterattack*", "counter-attack*", "counter attack*", "counterassault*", "counter-assault*"],
    examples: ["The garrison counterattacked at night."],
  },
  {
    kind: "assault", needs: ["place", "object", "party", "force", "people"],
    verb: ["raid*"],
    noun: ["raid*", "commando raid*", "cross-border raid*", "night raid*"],
    examples: ["Commandos raided a camp in the hills."],
  },
  {
    kind: "assault", needs: ["place", "party", "force", "people"],
    verb: ["infiltrat*"],
    noun: ["incursion*", "cross-border incursion*", "ground incursion*", "armed incursion*"],
    examples: ["The army began an incursion into the border strip."],
  },
  {
    kind: "assault",
    noun: [
      "breakthrough attempt*", "attempted breakthrough*", "attempt to break through", "attempts to break through", "attempted landing*",
      "attempt* to storm", "attempts to storm", "attempts to advance", "attempt to advance",
    ],
  },
  {
    kind: "assault",
    verb: ["storm the", "storms the"],
    participle: ["troops attacked", "soldiers attacked", "infantry attacked", "ground forces attacked"],
    noun: ["storming of"],
    examples: ["Infantry attacked the ridge at dawn."],
  },
  {
    kind: "assault", needs: ["place", "object", "party", "force"],
    verb: ["launch* .. assault", "conduct* assault operations", "conducting assault operations", "storm", "storms", "stormed", "storming", "push* into", "pushed into", "attempt* to storm", "tr* to storm", "attack* from", "counter-attack", "counterattack*", "counter-attack*", "push* into the city", "fight* their way into", "fought their way into", "attack* positions", "attack* .. positions", "attempt* .. to break through", "tried to break through", "landed troops", "land* .. assault"],
    participle: ["stormed", "counterattacked"],
    noun: ["assault operation*", "offensive action*", "ground attack*", "assault action*", "assault on", "storming of", "infantry assault*", "counterattack*", "counter-attack*", "assault attempt*", "frontal assault*", "mechanized assault*", "mechanised assault*"],
    examples: ["The enemy conducts assault operations near the mine."],
    counterexamples: ["He was convicted of assault."],
  },
];

/** Fighting between sides. */
const clash: readonly ActionEntry[] = [
  {
    kind: "clash", frame: "mutual",
    verb: ["clash*", "skirmish*"],
    noun: [
      "clash*", "skirmish*", "firefight*", "fire fight*", "gun battle*", "gunbattle*", "gunfight*", "gun fight*", "shootout*", "shoot-out*",
      "armed confrontation*", "armed clash*", "border clash*", "combat clash*", "combat engagement*", "sectarian violence",
      "exchange of fire", "exchanges of fire", "exchange of gunfire", "exchanges of gunfire", "crossfire", "cross-border fire",
    ],
    examples: ["Militias clashed south of the lake.", "Heavy clashes were reported."],
  },
  {
    kind: "clash", frame: "mutual", needs: ["place", "party", "force", "people"],
    verb: [
      "fought", "fighting", "fights", "fight side by side", "fight alongside", "fights alongside", "fought alongside", "fighting alongside",
    ],
    examples: ["Rebels fought government troops for the airfield."],
  },
  {
    kind: "clash", frame: "mutual",
    noun: [
      "fighting", "heavy fighting", "fierce fighting", "street fighting", "house-to-house fighting", "urban fighting", "close combat",
      "hand-to-hand combat", "street battle*", "urban combat", "urban warfare", "trench warfare", "positional battle*",
      "meeting engagement*", "infighting", "in-fighting",
    ],
    examples: ["Fighting raged in the industrial zone."],
  },
  {
    kind: "clash", frame: "mutual", needs: ["place", "party", "force"],
    noun: ["fight for", "fight with", "ongoing fight", "fights for", "fight over", "fierce fight*"],
    counterexamples: ["We must continue the fight against poverty."],
  },
  {
    kind: "clash", frame: "mutual", needs: ["place", "party", "force", "number", "people"],
    verb: ["battl*"],
    noun: [
      "battle", "battles", "pitched battle*", "fierce battle*", "heavy battle*", "tank battle*", "naval battle*", "air battle*",
      "dogfight*", "battle for", "battle of", "battles for",
    ],
    examples: ["The battle for the bridge lasted two days."],
    counterexamples: ["He lost his battle with cancer."],
  },
  {
    kind: "clash", frame: "mutual", needs: ["place", "party", "force", "number"],
    noun: [
      "hostilit*", "active hostilities", "combat operation*", "combat action*", "military action*", "armed conflict", "armed hostilities",
      "combat",
    ],
    examples: ["Hostilities resumed near the coast."],
    counterexamples: ["They combat corruption."],
  },
  {
    kind: "clash", frame: "mutual",
    verb: [
      "exchang* fire", "trad* fire", "exchanged shots", "traded shots", "came to blows", "locked in battle", "locked in combat",
      "locked in fierce fighting", "engaged in .. fighting", "engaged in .. battle*", "do battle", "does battle", "did battle",
      "engaged the enemy", "engages the enemy",
    ],
  },
  {
    kind: "clash", frame: "mutual", needs: ["place", "party", "action"],
    verb: ["flare* up", "flared", "intensif*", "escalat*"],
    noun: [
      "bloodshed", "increase in violence", "upsurge in violence", "outbreak of violence", "escalation*", "flare-up*", "surge in violence",
      "wave of violence", "tribal violence", "communal violence", "violence",
    ],
    examples: ["Violence has escalated in the province."],
  },
  {
    kind: "clash", frame: "undergo",
    verb: ["is contested", "are contested", "was contested", "remains contested", "remain contested", "fought over", "being fought over"],
    adjective: ["hotly contested"],
    examples: ["The hill remains contested."],
  },
  {
    kind: "clash", frame: "mutual", needs: ["place", "force"],
    noun: ["fights", "fight near", "fight in", "fights near", "fights in", "fighting near", "fighting in", "fighting around"],
    examples: ["Fights near the station went on all day."],
  },
  {
    kind: "attack", frame: "undergo", resumes: true,
    noun: ["incident"],
    examples: ["The incident happened near Mosul."],
  },
];

/** Brought down or disabled in flight. */
const interception: readonly ActionEntry[] = [
  {
    kind: "interception", measure: "intercepted", needs: ["means", "number", "object", "force", "party", "place"],
    verb: ["intercept*"],
    noun: ["interception*", "intercept*"],
    examples: ["Air defences intercepted nine drones."],
    counterexamples: ["They intercepted a phone call."],
  },
  {
    kind: "interception", measure: "intercepted", needs: ["means", "number", "object", "party", "place", "force"],
    verb: [
      "shot down", "shoot down", "shoots down", "shooting down", "shot .. down", "shoot .. down", "shoots .. down", "downed", "downing",
      "bring* down", "brought down", "knocked out of the sky", "blew out of the sky", "shot .. out of the sky", "knock* down",
    ],
    participle: ["shot down", "downed", "brought down"],
    noun: ["downing", "shootdown*", "shoot-down*", "shooting down"],
    examples: ["The crew shot the helicopter down.", "Two jets were shot down."],
  },
  {
    kind: "interception", measure: "intercepted", needs: ["means"],
    verb: [
      "destroy* .. in the air", "destroy* .. in flight", "destroy* .. air target*", "destroy* air target*", "took down", "takes down",
      "take down", "taking down", "suppress*", "jamm*", "repel* .. air attack*", "repel* .. missile attack*", "repel* .. drone attack*",
      "repell* .. drone attack*", "repell* .. air attack*", "repell* .. missile attack*", "neutralis* .. drone*", "neutraliz* .. drone*",
      "neutralis* .. missile*", "neutraliz* .. missile*", "shut down .. plane*", "shut down .. jet*", "shut down .. drone*",
    ],
    examples: ["Eleven drones were suppressed by jamming."],
  },
  {
    kind: "interception", frame: "move",
    phrase: [
      "air defence was activated", "air defense was activated", "air defences were activated", "air defenses were activated",
      "air defence is working", "air defense is working", "air defence was working", "air defense was working",
      "air defence systems were activated", "air defense systems were activated", "locationally lost", "lost location",
      "disappeared from radar", "electronic warfare suppressed", "lost from radar",
    ],
    examples: ["Air defence is working in the region."],
  },
  {
    kind: "interception", frame: "undergo",
    phrase: ["plane was brought down", "plane crashed after being hit", "fell after being hit"],
  },
  {
    kind: "interception", measure: "intercepted", needs: ["means"],
    participle: [
      "drones were destroyed", "drones were neutralised", "drones were neutralized", "drones were suppressed", "drones were jammed",
      "missiles were destroyed", "uavs were destroyed", "uavs were suppressed",
    ],
    examples: ["All 12 drones were destroyed."],
  },
  {
    kind: "interception", measure: "intercepted",
    verb: [
      "destroy* .. plane over", "destroy* .. aircraft over", "destroy* .. jet over", "destroy* .. helicopter over", "plane was shut down", "airplane was shut down", "helicopter was shut down", "destroy* .. drone*", "destroy* .. missile*", "destroy* .. uav*", "destroy* .. shahed*", "neutralis* .. drone*", "neutraliz* .. drone*", "neutralis* .. missile*", "neutraliz* .. missile*",
      "took out .. drone*", "take* out .. drone*", "took down .. drone*", "take* down .. drone*", "took down .. helicopter*", "took down .. aircraft", "bring* down .. drone*", "brought down .. drone*", "brought down .. helicopter*", "brought down .. plane*", "brought down .. aircraft", "knock* .. out of the sky", "thwart* .. missile attack*", "repel* .. drone attack*", "repell* .. drone attack*", "repel* .. missile attack*", "repell* .. missile attack*", "repel* .. air attack*", "repell* .. air attack*", "jammed .. drone*",
    ],
    phrase: ["drones were destroyed", "missiles were destroyed", "drones were neutralised", "drones were neutralized", "missiles were neutralised", "missiles were neutralized", "shaheds were destroyed", "drones were downed", "missiles were downed", "drone was destroyed", "missile was destroyed", "drone was downed", "drones were suppressed", "air defence was working", "air defense was working", "air defence is working", "air defense is working", "air defence worked", "air defense worked", "air defences were active", "air defenses were active"],
    examples: ["All twelve drones were destroyed over the sea.", "Gunners destroyed a plane over the border."],
    counterexamples: ["The army destroyed a depot."],
  },
];

/** Ground gained. */
const advance: readonly ActionEntry[] = [
  {
    kind: "advance", frame: "move", needs: ["place", "party", "force", "number"],
    verb: ["advanc*"],
    examples: ["Tank columns advanced towards the capital."],
    counterexamples: ["They advanced the date of the talks.", "He has an advanced degree."],
  },
  {
    kind: "advance", frame: "move", needs: ["place", "party", "force", "number"],
    noun: [
      "progress made", "progress being made", "progress against", "advance", "advances", "rapid advance*", "ground advance*",
      "military advance*", "territorial gain*", "battlefield gain*", "tactical gain*", "gains", "incremental gains", "breakthrough*",
      "headway", "inroad*", "thrust*", "lightning advance*", "bridgehead*", "beachhead*", "foothold*", "penetration*",
    ],
    examples: ["The advance on the town has slowed.", "A breakthrough at the front was confirmed."],
    counterexamples: ["He thanked them in advance."],
  },
  {
    kind: "advance", frame: "move",
    verb: [
      "gain* ground", "gained a foothold", "gain* a foothold", "gained footholds", "made advances", "make advances", "making advances",
      "made gains", "mak* gains", "make gains", "made marginal gains", "made progress", "mak* progress", "make progress", "made headway",
      "mak* headway", "make headway", "made inroads", "mak* inroads", "make inroads", "took ground", "taken ground", "gained territory",
      "expand* .. control", "improv* .. tactical position*", "improv* .. position*", "improv* .. situation along the front",
      "consolidated .. position*", "gained new positions", "took up more advantageous positions", "expanded .. bridgehead", "inch* closer",
      "inch* forward", "edg* closer", "mak* .. progress", "made .. progress", "making .. progress", "made .. gains", "mak* .. gains",
      "making .. gains", "made .. advances",
    ],
    examples: ["Government troops gained ground in the valley."],
  },
  {
    kind: "advance", frame: "move", needs: ["place", "party", "force", "object"],
    verb: [
      "broke through", "break through", "breaks through", "breaking through", "broken through", "punch* through", "pierce* .. defence*",
      "breach* .. defence*", "breach* .. defense*", "penetrat*", "breach*", "broke .. line*", "cut through", "smash* through",
      "pushed through", "wedg* into", "broke into", "burst into",
    ],
    examples: ["Armour broke through south of the river."],
    counterexamples: ["The deal breached the contract."],
  },
  {
    kind: "advance", frame: "move", needs: ["force"],
    verb: [
      "push* deeper", "push* forward", "push* further", "push* on", "push* east", "push* west", "push* north", "push* south", "push* back",
      "push* .. back", "push* out", "press* forward", "press* on", "press* ahead", "press* towards", "mov* into", "mov* forward",
      "mov* closer", "mov* toward", "mov* towards", "mov* deeper", "mov* in on", "clos* in on", "clos* in", "roll* through", "sweep* into",
      "swept into", "swept through", "sweep* through", "pour* into", "pour* across", "drov* deep", "driv* deep", "drove deep",
      "driv* toward", "drove toward", "drove towards", "cross* into", "march* towards", "enter*", "nearing", "neared", "head* towards",
      "head* toward", "head* for", "converg* on", "penetrated into",
    ],
    examples: ["The column is closing in on the refinery.", "Troops entered the suburb."],
    counterexamples: ["Winter is approaching.", "They reached a deal."],
  },
  {
    kind: "advance", frame: "move", needs: ["force", "party", "place"],
    verb: [
      "move the front line", "moved the front line", "shift the front line", "shifted the front line", "cross* the river",
      "forded the river", "establish* a bridgehead", "established bridgeheads", "reach* the outskirts", "reached the outskirts",
      "reach* the edge", "reach* the border", "reach* the river", "reach* the cent*", "reach* the airport", "reach* the coast",
      "approached", "approaching", "enter* the outskirts",
    ],
  },
  {
    kind: "advance", frame: "move", needs: ["force", "party", "place"],
    verb: [
      "roll* into", "push* into", "push* towards", "push* toward", "march* on", "march* into", "pour* into .. city", "push* .. front line",
      "mov* .. front line",
    ],
    examples: ["A tank division rolled into the town."],
  },
  {
    kind: "advance", frame: "move", needs: ["means"],
    verb: ["crossed .. border", "crossing .. border", "crossed .. river"],
    examples: ["Enemy tanks crossed the border at night."],
  },
  {
    kind: "advance", frame: "move", needs: ["force"],
    noun: ["progress in", "progress on the ground", "progress on the battlefield"],
    examples: ["The marshal praised the progress of his troops and their progress in the hills."],
    counterexamples: ["Progress in medicine is slow."],
  },
  {
    kind: "advance", frame: "move", needs: ["force"],
    verb: ["reach* the city", "reach* the town", "reach* the village"],
  },
  {
    kind: "advance", frame: "move", needs: ["place", "party", "force", "number"],
    verb: ["move* .. forward", "moved .. forward", "moving forward", "move* forward", "inch* forward", "inch* closer", "edg* closer", "push* forward", "push* deeper", "push* ahead", "push* back", "pushed back", "pushing back", "push* .. back", "pushing .. back", "pushed .. back", "driv* back", "drove back", "drove .. back", "driving .. back", "drive .. back", "forc* back", "roll* back", "rolled into", "roll* into", "roll* through", "punch* through", "pierce .. defence*", "pierced .. defence*", "pierced .. defense*", "breach* .. line*", "breach* .. defence*", "breach* .. defense*", "cross* .. river", "cross* the border into", "entered the city", "entered the town", "enter* .. outskirts", "reach* .. outskirts", "reached the outskirts", "reached the suburbs", "closed in on", "clos* in on", "approach* .. city", "bear* down on", "bore down on", "march* toward*", "march* on", "made headway", "make headway", "making headway", "made .. progress", "make .. progress", "making .. progress", "press* forward", "press* ahead", "press* on toward*", "secur* .. foothold", "gain* a foothold", "gained .. foothold", "establish* .. bridgehead", "established .. bridgehead", "expand* .. bridgehead", "fortif* .. newly", "consolidat* .. gains", "consolidat* .. position*", "clear* .. path to", "clear* .. way to", "improv* .. tactical position", "achiev* .. tactical success*", "had .. success in the direction", "ha* partial success", "had partial success"],
    noun: ["march toward*", "push toward*", "drive toward*", "thrust toward*", "marginal advance*", "tactical gain*", "territorial gain*", "foothold", "bridgehead*", "incursion*", "inroads", "momentum on the battlefield"],
    examples: ["The marines moved two kilometres forward near the quarry.", "In their march toward the capital they met no resistance."],
    counterexamples: ["He moved the meeting forward."],
  },
  {
    kind: "advance", frame: "move", subject: "troops", needs: ["place"],
    verb: ["reach*", "push* .. out of", "pushed .. out of"],
    examples: ["The 9th division reached the river in eastern Mosul."],
    counterexamples: ["The ministers reached a deal in Mosul."],
  },
];

/** Forces leave. */
const withdrawal: readonly ActionEntry[] = [
  {
    kind: "withdrawal", frame: "move", needs: ["place", "party", "force", "number", "people"],
    verb: ["withdraw*", "withdrew", "withdrawn", "retreat*", "disengag*", "demobilis*", "demobiliz*"],
    participle: ["withdrawn"],
    noun: [
      "withdrawal*", "retreat*", "pullout*", "pull-out*", "pullback*", "pull-back*", "disengagement*", "drawdown*", "troop reduction*",
      "demobilisation", "demobilization", "tactical retreat", "flight of troops",
    ],
    examples: ["The garrison withdrew across the bridge.", "The retreat from the valley was chaotic."],
    counterexamples: ["She withdrew her candidacy.", "The bank limits cash withdrawals."],
  },
  {
    kind: "withdrawal", frame: "move", needs: ["force", "party"],
    verb: [
      "pull* out", "pull* back", "pull* out of", "pull* .. out", "pull* .. back", "fell back", "fall* back", "falls back", "falling back",
      "left .. position*", "leave .. position*", "leav* .. position*", "abandon* .. position*", "fled .. position*", "flee* .. position*",
      "vacat*", "relinquish*", "cede*", "ceding", "ceded", "moved out of", "drew back", "draw* back", "gave up", "give* up", "giving up",
      "given up", "abandon*", "quit", "withdrew .. troops",
    ],
    examples: ["The tank crews pulled back from the ridge."],
    counterexamples: ["He never gave up hope."],
  },
  {
    kind: "withdrawal", frame: "move", needs: ["force"],
    verb: [
      "leave the city", "left the city", "left the town", "leave the town", "left the village", "leave the village", "left the area",
      "left the island", "leave the island", "left the base", "left the airport", "left the region", "left .. island", "leave .. island",
      "left .. base", "leave .. base", "left .. airfield", "left .. outskirts",
    ],
    phrase: ["goodwill gesture", "gesture of goodwill", "regrouping of troops", "ordered to withdraw"],
  },
  {
    kind: "withdrawal", frame: "move", subject: "force", needs: ["place", "force", "party"],
    verb: ["fled", "flee", "flees", "fleeing", "left", "leave", "leaves", "leaving", "quit", "vacat*", "evacuat* .. position*", "retir*", "gave up .. position*", "gave up the", "surrender* .. position*", "pull* out", "pulled out", "pulling out", "pull* back", "pulled back", "fell back", "fall* back", "withdrew", "withdraw*", "abandon* .. position*", "abandoned .. position*", "left .. position*", "leave .. position*", "cede*", "ceded", "was driven out", "were driven out", "driven out of", "forced out of", "pull* .. forces out", "pull* .. troops out", "bring* .. troops home", "brought .. troops home", "drew down", "draw* down .. forces", "draw* down .. troops"],
    noun: ["drawdown", "pullout*", "pull-out*", "pullback*", "pull-back*", "troop withdrawal*", "withdrawal of .. troops", "withdrawal of .. forces", "retreat from", "withdrawal from"],
    examples: ["The invaders fled the town at night.", "The drawdown of coalition troops began."],
    counterexamples: ["The children fled the town."],
  },
];

/** Places taken, retaken, fallen or lost. The bare forms of capture and seize are decided by what stands after them. */
const capture: readonly ActionEntry[] = [
  {
    kind: "capture", needs: ["place", "party", "force", "object", "number"],
    verb: [
      "recaptur*", "retak*", "reconquer*", "reoccup*", "re-occup*", "de-occup*", "deoccup*", "liberat*", "reliberat*", "overran",
      "overrun*", "conquer*", "annex*", "regain*", "wrest*", "reclaim*", "repossess*", "retook",
    ],
    participle: ["retaken", "overrun"],
    noun: [
      "recapture", "liberation", "conquest*", "annexation*", "takeover*", "reconquest", "de-occupation", "deoccupation", "reoccupation",
    ],
    examples: ["The army retook the oil field.", "After the liberation of the town, schools reopened."],
    counterexamples: ["She regained her health.", "A hostile takeover of the bank failed."],
  },
  {
    kind: "capture", needs: ["place", "means"],
    verb: ["captur*", "seiz*"],
    participle: [],
    noun: ["capture", "seizure*", "occupation of", "capture of"],
    examples: ["Rebels seized the airport.", "The occupation of the island began in spring."],
    counterexamples: ["The photographer captured the mood.", "His occupation is farming."],
  },
  {
    kind: "capture",
    verb: [
      "captur* .. city", "captur* .. town", "captur* .. village*", "captur* .. settlement*", "captur* .. airport",
      "captur* .. power plant*", "captur* .. plants", "captur* .. territor*", "captur* .. positions", "captur* .. ground", "seiz* .. city",
      "seiz* .. town", "seiz* .. village*", "seiz* .. power plant*", "seiz* .. plants", "seiz* .. territor*", "seiz* .. positions",
      "seiz* .. base*", "seiz* .. airport",
    ],
    phrase: [
      "it was captured", "it was seized", "it was occupied", "it was retaken", "it was liberated", "city was captured", "town was captured",
      "village was captured", "city was seized", "town was seized",
    ],
    examples: ["The marines have seized two power plants.", "It was captured by the rebels."],
  },
  {
    kind: "capture", needs: ["place", "party", "force"],
    verb: [
      "took the city", "take the city", "takes the city", "taking the city", "took the town", "take the town", "takes the town",
      "taking the town", "took the village", "take the village", "takes the village", "taking the village", "took the settlement",
      "taking the settlement", "took the airport", "take the airport", "take the capital", "took the capital", "took the hill",
      "took the base", "took positions", "taking positions", "took back", "take* back", "taking back", "taken back", "took .. back from",
      "take .. back from", "took several villages", "taken by", "retaking", "fell to", "fall to", "falls to", "falling to",
      "take full control", "took full control", "raise* .. flag over", "raised .. flag over", "hoist* .. flag over", "hoist* .. flag",
      "planted .. flag", "drove .. out", "drive .. out", "driven out of", "driven from", "drove .. from", "drive* .. from", "dislodg*",
      "oust* .. from", "flush* out", "flush* .. out", "forced .. out of", "expel* .. from", "expell* .. from", "squeez* .. out of",
    ],
    examples: ["The brigade took the village of reed huts.", "Two hamlets fell to the rebels."],
    counterexamples: ["The task fell to him.", "Winter was taking hold."],
  },
  {
    kind: "capture", needs: ["place", "party", "force", "object"],
    verb: [
      "tak* control of", "took control of", "taken control of", "took control", "tak* control", "seiz* control of", "gain* control of",
      "gain* control over", "establish* control", "established control over", "establish* full control", "assum* control",
      "regain* control", "wrest* control", "took over", "take* over", "takes over", "taking over", "taken over", "secured control",
      "won back", "win back", "winning back", "cleared .. of", "clear* .. of", "cleaned up", "mop* up", "mopped up", "mopping up",
      "laid claim to", "took possession of", "return* .. under control", "returned under control",
    ],
    participle: ["taken over", "taken under control"],
    examples: ["The militia took control of the dam."],
    counterexamples: ["He took over as coach."],
  },
  {
    kind: "capture", frame: "undergo", subject: "place", needs: ["place"],
    verb: ["fell", "falls", "fall", "falling", "has fallen", "have fallen", "had fallen"],
    participle: ["fallen"],
    noun: ["fall of"],
    examples: ["The city fell after a month."],
    counterexamples: ["Prices fell by 3 percent.", "He arrived in the fall."],
  },
  {
    kind: "capture", needs: ["place"],
    verb: [
      "freed", "freeing", "secur*", "invad* and occup*", "free the city", "free the town", "free the village", "clear the city",
      "clear the town", "clear the village", "cleared", "clears", "clear* .. from", "clearing .. of", "clearing the",
    ],
    participle: ["freed", "cleared"],
    examples: ["The army freed the city."],
    counterexamples: ["It is clear that the city is large."],
  },
  {
    kind: "capture", frame: "undergo",
    verb: [
      "surrender* the city", "surrender* the town", "surrendered the city", "surrendered the town", "surrender* the village",
      "hand* over the city", "capitulat*",
    ],
    noun: ["capitulation", "surrender of the city", "fall and capture"],
    phrase: [
      "flag was raised over", "flag was hoisted over", "flag flies over", "flag is flying over", "changed hands", "change hands",
      "changed hands several times", "passed under the control", "came under the control of", "came under control",
      "fell under the control", "fell into the hands of", "fall into the hands of", "comes under the control of", "under new control",
    ],
  },
  {
    kind: "capture", needs: ["party", "force", "place"],
    verb: [
      "lost the city", "lost the town", "lost the village", "lost .. village*", "lost .. town*", "lost control of", "lose* control of",
      "losing control of", "lost territory", "lost ground", "lose ground", "losing ground", "lost positions", "lost .. territory",
    ],
  },
  {
    kind: "capture", needs: ["place"],
    verb: ["occup*"],
    counterexamples: ["His occupation is farming."],
  },
  {
    kind: "capture", needs: ["place", "object", "party", "force", "number"],
    verb: ["rais* .. flag", "rais* the flag", "raised the .. flag", "raised .. flag", "hoist* .. flag", "planted .. flag", "fl* .. flag over", "overran", "overrun", "overruns", "overrunning", "wrest* .. from", "wrest* control", "wrested .. control", "win* back", "won back", "winning back", "took back", "take* back", "taken back", "taking back", "claw* back", "regain*", "reclaim*", "reconquer*", "free* .. village*", "free* .. town*", "free* .. cit*", "freed .. village*", "freed .. villages", "freed the city", "freed .. area*", "free the city", "freeing .. territory", "clear* .. village*", "clear* .. district*", "clear* .. neighbourhood*", "clear* .. neighborhood*", "clear* .. of enemy", "clear* .. of isil", "clear* .. of isis", "clear* .. of daesh", "clear* .. of terrorists", "clear* .. of militants", "clear* .. of fighters", "mop* up", "mopp* up", "swept through", "sweep* through", "take full control", "took full control", "gain* full control", "gain* control", "secur* .. district*", "secured the city", "secured the town", "secured the bridge", "secur* .. villages", "secured .. percent of", "captured .. prisoners of the town", "annex*", "board* .. ship*", "boarded the ship", "boarded the vessel", "seiz* .. vessel*", "seiz* .. tanker*", "seiz* .. ship*"],
    participle: ["overrun", "annexed", "regained", "reclaimed", "recaptured", "retaken", "liberated", "freed from .. occupation", "freed from occupation", "cleared of", "won back", "taken back"],
    phrase: ["changed hands", "changes hands", "flag is flying over", "flag flies over", "flag was raised", "flag has been raised", "flag now flies", "fell into the hands", "falls into the hands", "fallen into the hands", "fell to the", "has fallen to", "have fallen to", "fell under .. control", "under the control of the rebels again"],
    noun: ["liberation of", "recapture of", "seizure of", "annexation of", "occupation of", "fall of", "takeover of"],
    examples: ["The army raised the flag again in the old town.", "The village has changed hands several times.", "Rebels overran the base."],
    counterexamples: ["She raised a question.", "He regained his strength."],
  },
];

/** Attacks repelled, places held or made ready. */
const defence: readonly ActionEntry[] = [
  {
    kind: "defence", modality: "planned", needs: ["party", "people", "place"],
    verb: ["ready to fight the enemy", "ready to defend", "prepared to defend"],
    examples: ["Villagers are ready to fight the enemy for their homes in the valley."],
  },
  {
    kind: "defence", needs: ["place", "action", "party", "force", "number", "means"],
    verb: [
      "repel*", "repell*", "repuls*", "fend* off", "beat* back", "beaten back", "beat back", "beat off", "drove off", "stav* off",
      "ward* off", "fought off", "fight* off", "fighting off", "rebuff*", "parr*", "thwart*", "foil*", "driv* back", "drove back",
      "driven back", "turned back", "push* back .. attack*", "push* back .. assault*", "halt* .. advance*", "stopp* .. advance*",
      "stopped .. advance*", "stop .. advance*", "check* .. advance*", "blunt* .. advance*", "stall* .. advance*", "stemmed .. advance*",
      "halt* .. offensive", "stopped .. attack*", "halted .. attack*", "held off", "hold* off", "holding off",
    ],
    participle: ["beaten back", "fought off", "driven back", "repelled", "repulsed"],
    noun: ["repulse", "repelling"],
    examples: ["The defenders repelled four attacks near the mill.", "They fended off an assault."],
    counterexamples: ["The spray repels mosquitoes."],
  },
  {
    kind: "defence", needs: ["place", "force", "object"],
    verb: ["defend*", "self-defend*"],
    noun: [
      "defence of", "defense of", "stubborn defence", "stubborn defense", "last stand", "heroic defence", "heroic defense",
      "territorial defence", "territorial defense",
    ],
    examples: ["Volunteers defended the bridge for a month."],
    counterexamples: ["The lawyer defended his client.", "The Ministry of Defence said so."],
  },
  {
    kind: "defence", frame: "move", needs: ["place", "force", "party", "action"],
    verb: [
      "hold the line", "holds the line", "held the line", "holding the line", "hold* .. position*", "held .. position*",
      "holding .. position*", "held their ground", "hold* their ground", "stand* their ground", "stood their ground", "held out",
      "hold* out", "holding out", "held firm", "hold* firm", "maintain* .. defensive position*", "maintain* .. position*",
      "maintained defensive positions", "maintain* .. defence*", "maintain* .. defense*", "hold* the defence", "hold* the defense",
      "holding the defence", "withstand*", "withstood", "resist*", "put up .. resistance", "offer* .. resistance", "mount* .. resistance",
      "kept the enemy from", "control* .. situation", "put* up .. resistance",
    ],
    noun: ["resistance", "fierce resistance", "stiff resistance"],
    examples: ["The marines hold their positions at the canal."],
    counterexamples: ["She held out her hand.", "He holds the position of treasurer."],
  },
  {
    kind: "defence", frame: "move", needs: ["place", "force", "party", "number"],
    verb: [
      "fortif*", "entrench*", "dug in", "dig* in", "digging in", "barricad*", "strengthen* .. defence*", "strengthen* .. defense*",
      "prepar* .. defence*", "prepar* .. defense*", "prepare for defence", "set up .. defence*", "set up defensive lines",
      "built .. fortification*", "build* .. fortification*", "building fortifications", "build* .. trench*", "dig* .. trench*",
      "dug .. trench*", "digging trenches", "construct* .. fortification*", "erected barricades", "erect* .. barricade*",
      "set up anti-tank", "equip* .. position*", "strengthen* .. position*", "ready to defend", "prepar* to defend", "prepare to fight for",
      "set up roadblocks",
    ],
    noun: [
      "fortification*", "defensive line*", "defence line*", "defense line*", "line of defence", "line of defense", "defensive position*",
      "dragon's teeth", "anti-tank ditch*", "trench network*", "defensive operation*", "defensive battle*", "entrenchment*",
    ],
    examples: ["Engineers are digging trenches around the capital."],
    counterexamples: ["Fortified milk is on sale."],
  },
  {
    kind: "defence", frame: "undergo", needs: ["action", "place", "force", "party"],
    participle: ["attacks failed", "assaults failed", "attacks were repelled"],
    phrase: [
      "was unsuccessful", "were unsuccessful", "had no success", "without success", "suffered losses and withdrew", "attack failed",
      "assault failed", "attack was repelled", "retreated after", "unsuccessful offensive", "unsuccessful attack*", "unsuccessful assault*",
    ],
  },
  {
    kind: "defence", needs: ["place", "party", "force", "people", "number"],
    verb: ["hold* the line", "hold* .. line", "held the line", "held .. lines", "hold* .. ground", "held .. ground", "held out", "hold* out", "holding out", "stand* .. ground", "stood .. ground", "stand firm", "stood firm", "dug trenches", "dig trenches", "digging trenches", "dig* in", "dug in", "fortif*", "fend* off", "fended off", "ward* off", "beat back", "beat off", "beats back", "fought off", "fight* off", "stav* off", "turn* back .. attack*", "turned back .. attack*", "thwart* .. attack*", "thwart* .. attempt*", "foil* .. attempt*", "foil* .. attack*", "stop* .. advance", "halt* .. advance", "stopped .. offensive", "halt* .. offensive", "contain* .. advance", "contain* .. enemy", "deter* .. enemy", "restrain* .. enemy", "inflict* losses on", "fight the enemy for", "fighting for .. freedom", "defend* .. land", "defend* .. country", "defend* .. homeland", "defend* .. city", "defend* .. independence", "maintain* .. defensive position*", "maintain* .. positions", "strengthen* .. defence*", "strengthen* .. defense*", "bolster* .. defence*", "bolster* .. defense*", "reinforc* .. defence*", "reinforc* .. defense*", "build* .. fortification*", "built .. fortification*", "erect* .. barricade*", "barricad*", "protect* .. airspace", "man the defences", "man .. positions", "put up .. resistance", "puts up .. resistance", "offer* .. resistance", "continue to resist", "continues to resist", "resist* .. occupation", "resist* .. invader*"],
    phrase: ["attack* .. was repelled", "attacks .. were repelled", "attack failed", "attacks failed", "assault failed", "assault was repelled", "had no success", "were unsuccessful", "was unsuccessful", "without success", "suffered losses and retreated", "suffered losses and withdrew", "was not successful", "were not successful", "is on the defensive", "are on the defensive", "on the defensive"],
    noun: ["fallen heroes of the defence", "defensive line*", "defence of", "defense of", "defensive operation*", "fortification work*", "trench line*"],
    examples: ["The garrison held the line for a third week.", "The enemy was unsuccessful near the quarry."],
    counterexamples: ["He held the phone."],
  },
];

/** Cut off, besieged, relieved. */
const encirclement: readonly ActionEntry[] = [
  {
    kind: "encirclement", needs: ["place", "party", "force", "number"],
    verb: ["encircl*", "besieg*", "envelop*", "outflank*", "blockad*", "cordon* off", "cordoned off"],
    noun: [
      "encirclement*", "siege*", "blockade*", "envelopment", "pincer movement*", "operational encirclement", "semi-encirclement", "pincer*",
      "naval blockade*", "cordon*", "stranglehold",
    ],
    examples: ["The town is encircled from three sides.", "The siege of the port has lasted a year."],
    counterexamples: ["Reporters besieged him with questions."],
  },
  {
    kind: "encirclement", needs: ["place", "force", "party"],
    verb: [
      "surround*", "isolat*", "pinn* down", "bottled up", "bottle* up", "hem* in", "hemmed in", "box* in", "clos* the ring",
      "closed the pocket", "close the pocket", "tighten* the noose", "tighten* the ring", "clos* the encirclement",
      "complete* the encirclement", "escap* encirclement", "broke out of", "break out of", "breaking out of", "broke the siege",
      "break the siege", "breaking the siege", "lift* the siege", "lift* the blockade", "lifting the siege", "unblock*", "deblock*",
      "cut* off", "cutting off", "cut .. off", "cut .. road", "cut .. highway", "cut .. route", "sever* .. road", "sever* .. highway",
      "cutting .. road", "complete* .. siege", "tighten* .. siege", "lift* .. siege", "break* .. siege",
    ],
    participle: ["surrounded", "cut off", "pinned down", "isolated", "hemmed in"],
    phrase: [
      "under siege", "under blockade", "under a blockade", "in a pocket", "fell into a pocket", "fire pocket", "in encirclement",
      "threat of encirclement", "in the cauldron",
    ],
    examples: ["Marines surrounded the compound.", "The road out was cut off and the garrison trapped."],
    counterexamples: ["Controversy surrounds the actor."],
  },
  {
    kind: "encirclement", needs: ["force"],
    verb: ["trapped", "trapping"],
    participle: ["trapped"],
    examples: ["Two battalions were trapped by the rebels."],
    counterexamples: ["She was trapped in a lift."],
  },
  {
    kind: "encirclement", frame: "undergo", needs: ["people", "place", "number", "force"],
    verb: ["cut off .. militants", "cut off .. troops", "cut off .. forces", "cut .. off from", "hem* in", "hemm* in", "box* in", "seal* off", "clos* .. ring around", "clos* the ring", "tighten* .. ring", "tighten* .. noose", "tighten* .. siege", "lift* .. siege", "broke .. siege", "break* .. siege", "broke the blockade", "blockad*", "besieg*", "encircl*", "surround*"],
    participle: ["trapped in the besieged", "trapped in the pocket", "trapped in the enclave", "cut off from the", "hemmed in", "boxed in", "sealed off", "encircled", "surrounded", "besieged", "blockaded", "completely isolated", "fully isolated"],
    phrase: ["under siege", "in a pocket", "in a cauldron", "operational encirclement", "at risk of encirclement", "threat of encirclement"],
    noun: ["isolation of", "siege of", "encirclement of", "blockade of", "cauldron", "isolation phase"],
    examples: ["Thousands are trapped in the besieged enclave."],
    counterexamples: ["He sealed off the bottle."],
  },
];

/** Operations as a whole. Sea and air duty that is also called an operation is a deployment. */
const offensive: readonly ActionEntry[] = [
  {
    kind: "deployment", needs: ["force", "party", "place"],
    verb: [
      "conduct* flight operations", "conduct* .. flight operations", "conduct* .. security operations", "conduct* .. maritime operations",
      "conduct* .. naval operations", "conduct* .. patrol operations", "conduct* .. training operations",
      "carr* out .. security operations",
    ],
    examples: ["The frigate carries out maritime security operations in the gulf."],
  },
  {
    kind: "offensive", genitive: "target",
    noun: [
      "offensive*", "counteroffensive*", "counter-offensive*", "ground offensive*", "spring offensive*", "winter offensive*",
      "summer offensive*", "military offensive*", "ground operation*", "ground campaign*", "ground invasion*", "full-scale invasion",
      "large-scale invasion", "full-scale war", "land invasion*", "invasion of", "invasion by", "invasion began", "invasion", "invasions",
      "special military operation*", "special operation*", "counterterrorism operation*", "counter-terrorism operation*",
      "anti-terrorist operation*", "anti-terror operation*", "counterinsurgency operation*", "military campaign*", "military intervention*",
      "armed aggression", "military aggression", "armed intervention", "large-scale attack", "full-scale attack", "major assault",
      "large-scale assault", "all-out war", "cross-border operation*", "air and ground operation*", "clearance operation*",
      "unprovoked attack*", "unprovoked .. attack*", "military attack on", "military attack against", "war of aggression",
      "act of aggression", "acts of aggression", "aggressive war",
    ],
    examples: ["The ground offensive began at dawn.", "A counteroffensive in the south is planned."],
    counterexamples: ["His jokes were offensive to many."],
  },
  {
    kind: "offensive", needs: ["place", "party", "force"],
    verb: ["invad*"],
    examples: ["Tanks rolled in as the junta invaded the island."],
    counterexamples: ["Ants invaded the kitchen."],
  },
  {
    kind: "offensive",
    verb: [
      "went on the offensive", "go* on the offensive", "going on the offensive", "gone on the offensive", "launch* .. offensive",
      "launched a major assault", "launch* .. invasion", "began .. offensive", "begin .. offensive",
      "start* .. offensive", "mount* .. offensive", "resum* .. offensive", "declar* war", "declared war", "wag* war", "wage* war",
      "waging war", "go* to war", "went to war", "start* .. war", "started a war", "start the war", "began the war",
      "continu* .. offensive", "suspended .. offensive", "halt .. offensive", "end the war", "ends the war", "ended the war", "end its war",
      "end his war", "start* the war", "start* a war", "start* this war", "start* .. full-scale war", "continue the war",
      "continues the war", "continued the war", "continue its war", "continues its war", "resume the war", "unleash* a war",
      "unleash* the war", "unleash* .. full-scale war", "los* the war", "lost the war", "losing the war", "losing this war",
      "lose this war", "is losing", "are losing", "re-invad*",
    ],
    examples: ["The army went on the offensive."],
  },
  {
    kind: "offensive", needs: ["force", "party", "place"],
    noun: [
      "operation against", "operations against", "operation to", "operations to", "phase of .. operation*", "campaign to", "push for",
      "drive to retake", "battle to retake", "campaign against", "operation in", "operations in", "operation began", "operation continues",
      "ongoing operation*", "ongoing operations", "offensive in", "joint operation*", "stage of the operation", "start of the operation",
      "forthcoming operation*", "upcoming operation*", "aggression against", "intervention in", "war against",
    ],
    examples: ["The operation against the militants continues."],
    counterexamples: ["The surgeon's operation went well.", "The election campaign began."],
  },
  {
    kind: "offensive", frame: "undergo",
    phrase: [
      "war broke out", "war has begun", "war began", "war started", "war has started", "war had begun", "war erupted", "war ended",
      "war is over", "war has ended", "war continues", "war goes on", "war rages", "war will end", "outbreak of war", "outbreak of the war",
      "end of the war", "liberation operation", "operation to liberate", "operation to retake", "operation to isolate",
      "operation to recapture", "operation to clear", "operation to free", "operations to free", "operations to liberate",
      "operations to retake", "push to retake", "campaign to retake", "next phase of", "phase of the operation", "phase of the war",
      "goals of the operation", "goals of the special", "objectives of the operation",
    ],
    examples: ["The war began in spring."],
  },
  {
    kind: "offensive", frame: "act", needs: ["party", "force"],
    verb: ["root* out", "eradicat*", "crush*", "vanquish*", "defeated", "to destroying", "to defeating"],
    noun: ["military defeat"],
    examples: ["The alliance defeated the rebels."],
    counterexamples: ["The team was defeated in the final."],
  },
  {
    kind: "offensive", needs: ["force", "place"],
    verb: [
      "launch* .. operation*", "began .. operation*", "begin* .. operation*", "begun .. operation*", "start* .. operation*",
      "conduct* .. operation*", "carr* out .. operation*", "order* .. operation*",
    ],
    examples: ["The army launched an operation in the hills."],
  },
  {
    kind: "offensive", needs: ["force"],
    verb: [
      "announc* .. operation*", "halt* .. operation*", "paus* .. operation*", "suspend* .. operation*", "complet* .. operation*",
      "resum* .. operation*", "stepp* up .. operation*", "expand* .. operation*", "halted .. operation",
    ],
    examples: ["The rebels suspended their operation."],
    counterexamples: ["The carmaker suspended its operations."],
  },
  {
    kind: "offensive", needs: ["party", "force"],
    noun: ["military operation*"],
    examples: ["The army halted its military operation in the valley."],
  },
  {
    kind: "offensive", frame: "mutual",
    phrase: [
      "war has been going on", "war is going on", "war has begun", "war began", "war started", "war broke out", "war continues", "war goes on", "war rages", "war is raging", "war lasts", "war has lasted", "war will last", "war entered", "war enters", "war, which began", "war which began", "war is not over", "war will end", "war is over", "war ended",
      "invasion began", "invasion started", "invasion has begun", "invasion continues", "invasion, which began", "invasion failed", "invasion has failed", "full-scale war", "start of the war", "war of aggression",
      "losing on the front", "winning on the front", "on the battlefield .. losing", "unleashed .. war", "unleash* .. war", "started .. war", "wag* .. war", "waging .. war", "is at war with", "went to war", "going to war",
    ],
    examples: ["The war has been going on for eight years.", "The war, which began in spring, is not over."],
    counterexamples: ["The war museum was closed."],
  },
  {
    kind: "offensive", needs: ["place", "party", "force", "number"],
    verb: ["initiat* .. phase", "begin .. phase", "began .. phase", "begun .. phase", "start* .. phase", "launch* .. phase", "enter* .. phase", "began .. operation*", "begun .. operation*", "begin* .. operation*", "start* .. operation*", "launch* .. operation*", "launch* .. campaign", "began .. campaign", "begun .. campaign", "mount* .. campaign", "mount* .. offensive", "launch* .. offensive", "launch* .. counteroffensive", "resum* .. offensive", "press* .. offensive", "conduct* .. campaign", "wag* .. campaign", "wage .. campaign", "halt* .. operation*", "suspend* .. operation*", "stop* .. operation*", "complet* .. operation*", "complet* .. phase"],
    noun: ["campaign to liberate", "campaign to retake", "campaign to free", "campaign to isolate", "campaign to defeat", "effort to liberate", "effort to retake", "effort to isolate", "effort to recapture", "efforts to liberate", "efforts to isolate", "isolation efforts", "operation to liberate", "operation to retake", "operation to isolate", "operation to free", "operation to recapture", "operations to liberate", "operations to free", "operations to retake", "operations against", "fight to retake", "fight to liberate", "battle to retake", "battle to liberate", "push to retake", "drive to retake", "phase of the operation", "phase of their operation", "phase of the campaign", "next phase of", "third phase of", "second phase of", "final phase of", "first phase of", "isolation phase", "campaign against isil", "campaign against isis", "campaign against daesh", "campaign against the islamic state", "offensive against", "offensive on", "fight against isil", "fight against isis", "fight against daesh", "mission against isil", "aggression against", "invasion of", "punitive operation*", "clearing operation*", "clearance operation*", "ground operations"],
    examples: ["They have begun the third phase of the effort to isolate the city of Raqqa.", "The campaign to liberate Mosul goes on."],
    counterexamples: ["The campaign to save the library goes on."],
  },
];

/** Who holds what. */
const control: readonly ActionEntry[] = [
  {
    kind: "control", needs: ["place"],
    verb: [
      "control", "controls", "controlled", "controlling", "still hold*", "still held", "hold the city", "holds the city", "hold the town",
      "holds the town", "hold the village", "hold most of", "holds most of", "hold part of", "hold parts of", "holds part of",
    ],
    noun: [
      "control of", "control over", "full control", "complete control", "fire control", "partial control", "operational control",
      "territorial control", "de facto control",
    ],
    examples: ["The rebels control the upper town."],
    counterexamples: ["The pest control firm came."],
  },
  {
    kind: "control", frame: "undergo", needs: ["place", "party", "force", "number", "object"],
    participle: ["remains occupied"],
    phrase: [
      "under the control of", "under control of", "under full control", "under complete control", "under the full control of",
      "under the complete control of", "under our control", "under their control", "under its control", "under enemy control",
      "under government control", "under rebel control", "under occupation", "under the occupation of", "under military occupation",
      "under the rule of", "in the hands of", "in our hands", "in enemy hands", "in rebel hands", "in government hands", "held by",
      "controlled by", "occupied by", "is occupied", "are occupied", "remain occupied", "is still occupied", "has been occupied since",
      "occupied since", "temporarily occupied by", "under .. occupation", "under .. control", "is .. controlled by", "are .. held by",
      "gray zone", "grey zone", "no man's land", "no-man's land", "is free of",
    ],
    examples: ["The dam is still in the hands of the insurgents.", "The district remains under the control of the army."],
  },
  {
    kind: "control", needs: ["place"],
    verb: [
      "in control of", "remain* in control", "is in control", "are in control", "retain* control", "maintain* control", "keep* control",
      "kept control", "exercis* control", "claim* control", "claims control", "claims full control", "have control", "has control",
      "had control", "retain*", "administer*",
    ],
    examples: ["Government troops retain control of the town."],
    counterexamples: ["Talks were held in the city.", "She holds a degree."],
  },
  {
    kind: "control", frame: "undergo", needs: ["party", "force", "place"],
    phrase: [
      "percent of the city", "percent of the town", "percent of the territory", "per cent of the territory", "per cent of the city",
      "per cent of the town", "of the territory is", "of the city is", "part of the city is",
    ],
  },
  {
    kind: "control", needs: ["place", "number"],
    verb: ["hold* .. percent", "holds .. percent", "hold .. percent", "held .. percent", "holds sway", "hold sway", "held sway", "ha* control of", "has control of", "have control of", "had control of", "has had control", "have had control", "retain* control", "retains control", "maintain* control", "maintains control", "exercis* control", "remain* in control", "remains in control", "is in control", "are in control", "in full control", "hold* .. territory", "holds .. territory", "rul* over", "govern* .. territory", "divid* .. between", "run by", "occup* .. percent", "occupies .. percent"],
    phrase: ["is still ours", "remains ukrainian", "remains russian", "is ukrainian", "under .. occupation", "under occupation", "is under occupation", "are under occupation", "still under the control", "in the grey zone", "in the gray zone", "grey zone", "gray zone", "contested area", "under fire control", "is divided by", "are divided by", "stronghold of", "last stronghold", "last bastion", "remaining stronghold"],
    examples: ["The group still holds ten percent of the city.", "The road is under fire control of the enemy."],
    counterexamples: ["He holds ten percent of the shares."],
  },
];

/** People killed, wounded, lost, missing. */
const casualties: readonly ActionEntry[] = [
  {
    kind: "casualties", measure: "killed", needs: ["people", "number", "party", "force", "place", "action", "means"],
    verb: ["kill*", "slay*", "slew"],
    participle: ["killed", "slain"],
    noun: ["mass killing*"],
    examples: ["The blast killed seven people.", "Two nurses were killed."],
  },
  {
    kind: "casualties", frame: "undergo", measure: "killed", needs: ["people", "number", "party", "force", "place", "action"],
    verb: [
      "die", "dies", "died", "dying", "perish*", "succumb*", "passed away", "lost his life", "lost her life", "lost their lives",
      "lose their lives", "losing their lives", "los* .. lives", "bled to death", "burned to death", "burnt to death", "drown*",
      "suffocat*", "starv* to death", "froze to death", "freez* to death", "martyr*", "met their death", "fell in battle",
    ],
    participle: ["martyred", "bodies were found", "bodies were recovered", "bodies recovered", "bodies found", "bodies were pulled from"],
    noun: [
      "dead", "fatalit*", "death toll*", "the dead", "toll*", "the fallen", "the killed", "deceased", "martyr*", "martyrdom", "corpse*",
      "loss of life", "losses of life", "civilian death*", "combat death*", "battlefield death*", "body count*", "loss of lives",
    ],
    adjective: ["dead", "fallen"],
    phrase: [
      "found dead", "left dead", "feared dead", "killed in action", "were found dead", "dead bodies", "bod* .. found", "bod* .. recovered",
      "pulled from the rubble", "bodies lay", "life cut short", "lives cut short", "declared dead", "pronounced dead", "among the dead",
      "among the killed", "no survivors",
    ],
    examples: ["Four miners died in the attack.", "The death toll rose to 60."],
    counterexamples: ["Old traditions die hard."],
  },
  {
    kind: "casualties", frame: "undergo", measure: "killed", subject: "people", needs: ["people"],
    verb: ["has fallen", "have fallen", "had fallen"], participle: ["fallen"],
    examples: ["Three soldiers have fallen near the river."],
    counterexamples: ["Prices have fallen."],
  },
  {
    kind: "casualties", frame: "undergo", measure: "killed",
    phrase: [
      "fallen back", "fallen to", "fallen under the control", "fallen soldier*", "fallen hero*", "fallen service member*",
      "fallen comrade*", "fallen defender*", "fallen .. service member*", "fallen .. soldier*",
    ],
    examples: ["He identified a fallen soldier."],
  },
  {
    kind: "casualties", measure: "killed",
    verb: [
      "claim* .. lives", "claim* .. life", "claim* the lives of", "claimed the life of", "cost .. lives", "cost* the lives of",
      "cost .. life", "took .. lives", "tak* .. lives", "took the lives of", "taken lives", "took the life of", "tak* the lives of",
      "taken the lives of", "taken the life of", "left .. dead", "leav* .. dead", "leaving .. dead", "left .. people dead",
      "caus* .. death*", "end* the life",
    ],
    examples: ["The raid claimed nine lives.", "Shells left 12 people dead."],
  },
  {
    kind: "casualties", measure: "wounded", needs: ["people", "number", "party", "force", "place", "action", "means"],
    verb: ["wound*", "injur*", "maim*", "hurt", "hurts", "hurting", "hospitalis*", "hospitaliz*", "concuss*"],
    participle: ["hurt"],
    noun: [
      "wounded", "the wounded", "the injured", "injured", "injur*", "wound*", "shrapnel wound*", "gunshot wound*", "shrapnel injur*",
      "bullet wound*", "blast injur*", "concussion*",
    ],
    phrase: [
      "mortally wounded", "critically wounded", "seriously wounded", "seriously injured", "severely wounded", "lightly wounded",
      "in critical condition", "sustained injuries", "suffered injuries", "received injuries", "were hospitalized", "was hospitalized",
      "taken to hospital", "rushed to hospital", "treated for", "lost a leg", "lost an arm", "lost both legs", "wounded in action",
      "inflict* .. wounds",
    ],
    examples: ["The strike wounded twelve.", "Fourteen were injured, two of them critically."],
    counterexamples: ["His pride was wounded.", "The striker is injured for the season."],
  },
  {
    kind: "casualties", measure: "losses", needs: ["number", "people", "party", "force", "place", "action"],
    noun: [
      "casualt*", "victim*", "civilian casualt*", "mass casualt*", "combat losses", "personnel losses", "losses in personnel",
      "losses in manpower", "heavy losses", "enemy losses", "irretrievable losses", "irrecoverable losses", "losses", "human losses",
      "human toll", "killed and wounded", "dead and wounded", "dead and injured", "killed or wounded", "killed and injured",
      "manpower losses", "loss*", "loss ratio*", "attrition",
    ],
    examples: ["The brigade took 300 casualties.", "There were victims among civilians."],
    counterexamples: ["Truth is the first casualty."],
  },
  {
    kind: "casualties", measure: "losses", needs: ["party", "force", "number", "people", "action", "place"],
    verb: [
      "suffer* .. loss*", "suffer* .. casualt*", "suffered heavy losses", "suffering losses", "sustain* .. loss*", "sustain* .. casualt*",
      "inflict* .. loss*", "inflict* .. casualt*", "inflict* heavy losses on", "took casualties", "take casualties", "taking casualties",
      "took heavy losses", "lost .. men", "lost .. soldiers", "lost .. troops", "lost .. fighters", "lost .. servicemen",
      "lost .. personnel", "lose .. soldiers", "lose .. men", "losing .. soldiers", "losing .. men", "lost up to", "lost more than",
      "bleed* men", "decimat*", "was a victim of", "was the victim of", "became a victim of", "became victims of", "fell victim to",
    ],
    examples: ["The enemy suffered heavy losses near the quarry.", "The regiment lost 40 men."],
  },
  {
    kind: "casualties", measure: "losses", needs: ["people", "force"],
    verb: [
      "eliminat*", "liquidat*", "neutralis*", "neutraliz*", "annihilat*", "wip* out", "tak* out", "took out", "taken out", "exterminat*",
      "put down", "destroy* .. manpower", "destroyed .. personnel", "destroyed .. militants", "destroyed .. soldiers",
      "destroy* .. fighters",
    ],
    participle: ["taken out", "wiped out"],
    noun: ["elimination", "liquidation", "neutralisation", "neutralization"],
    examples: ["Fifteen militants were eliminated near the dam."],
    counterexamples: ["The team was eliminated in the first round."],
  },
  {
    kind: "casualties", frame: "undergo", measure: "missing", needs: ["people", "number", "party", "force", "place"],
    phrase: [
      "went missing", "gone missing", "go missing", "goes missing", "reported missing", "missing in action", "is missing", "are missing",
      "were missing", "was missing", "still missing", "remain missing", "remains missing", "listed as missing", "unaccounted for",
      "missing person*", "missing people", "trapped under the rubble", "trapped under rubble", "under the rubble", "buried under",
      "disappeared without a trace",
    ],
    examples: ["Nine sailors are still missing."],
  },
  {
    kind: "casualties", frame: "undergo", measure: "wounded", subject: "people", needs: ["people", "number", "party", "force"],
    verb: ["amputat*", "affect* by gas", "poisoned by gas"],
    noun: ["amputee*"],
  },
  {
    kind: "casualties", measure: "killed",
    participle: ["killed", "slain"],
    examples: ["The men who were killed had come from the coast."],
  },
  {
    kind: "casualties", measure: "killed",
    verb: upon("kill*"),
    examples: ["A shell killed him."],
  },
  {
    kind: "casualties", measure: "wounded",
    verb: upon("wound*", "injur*"),
  },
  {
    kind: "casualties", measure: "killed", needs: ["people", "number", "party", "force", "place"],
    verb: ["continues to kill", "continue to kill"],
    noun: ["killing*"],
  },
  {
    kind: "casualties", frame: "undergo", measure: "killed", needs: ["number", "action"],
    noun: ["death*"],
    examples: ["There were 20 deaths in the district."],
    counterexamples: ["His death moved the fans."],
  },
  {
    kind: "casualties", measure: "losses", needs: ["number", "party"],
    verb: [
      "lose .. people", "loses .. people", "lost .. people", "lose* .. troops", "loses .. soldiers", "lost .. fighters", "lost .. marines",
      "lost .. officers", "lost .. sailors",
    ],
  },
  {
    kind: "casualties", measure: "killed", needs: ["people", "number"],
    verb: ["destroy* .. people", "shed .. blood"],
    examples: ["They destroy our people."],
  },
  {
    kind: "casualties", frame: "undergo", measure: "wounded",
    participle: ["hit by shrapnel", "hit by a bullet", "hit by bullets", "injured by shrapnel", "wounded by shrapnel", "badly burned", "severely burned", "maimed", "mutilated by a mine", "concussed", "hospitalised", "hospitalized", "taken to hospital", "rushed to hospital", "treated for", "received shrapnel wounds", "received injuries", "received .. injuries", "suffered .. injuries", "suffered .. wounds", "sustained .. injuries", "sustained .. wounds", "suffered concussion", "lost a leg", "lost both legs", "lost an arm", "lost limbs"],
    phrase: ["in intensive care", "in critical condition", "in serious condition", "in a serious condition", "in grave condition", "in a critical condition", "fighting for his life", "fighting for her life", "fighting for their lives", "in a coma", "pulled from the rubble", "pulled from under the rubble", "rescued from the rubble", "under the rubble", "trapped under"],
    needs: ["people", "number", "place"],
    examples: ["A child is in intensive care after the raid.", "He was hit by shrapnel."],
    counterexamples: ["The plan was pulled."],
  },
  {
    kind: "casualties", frame: "undergo", polarity: "denied",
phrase: ["no one was hurt", "nobody was hurt", "no one was injured", "nobody was injured", "no one hurt", "no one injured", "no casualties", "no victims", "no injuries", "without casualties", "were no casualties", "there are no casualties", "there were no injuries", "no reports of casualties", "no reports of injuries", "no information about casualties", "no information on casualties", "casualties were avoided", "escaped unhurt", "escaped unharmed", "were unharmed", "was unharmed", "were not injured", "was not injured", "were not hurt"],
    examples: ["No one was hurt in the blast.", "The crew escaped unharmed."],
  },
  {
    kind: "casualties", frame: "undergo", polarity: "denied", measure: "killed",
    phrase: ["no one was killed", "nobody was killed", "no deaths", "no fatalities", "everyone survived", "all survived"],
    examples: ["No one was killed in the blast."],
  },
  {
    kind: "casualties", frame: "undergo", measure: "killed",
    participle: ["found dead", "left dead", "confirmed dead", "presumed dead", "feared dead", "burned to death", "burnt to death", "crushed to death", "shot dead", "martyred", "killed in action", "pronounced dead"],
    verb: ["lost .. life", "lost .. lives", "los* .. lives", "gave .. life", "gave .. lives", "died", "die", "dies", "dying", "perish*", "succumb*", "passed away", "took .. lives", "take .. lives", "takes .. lives", "taken .. lives", "claim* .. lives", "claim* .. life", "cost .. lives", "cost .. life", "did not survive", "bled to death", "starv* to death", "drown*", "froze to death"],
    noun: ["death toll", "number of dead", "number of victims", "number of deaths", "body count", "families of the victims", "family of the victim", "families of those killed", "families of the dead", "killed people", "dead and wounded", "killed and wounded", "dead bodies"],
    phrase: ["among the dead", "among the killed", "among the victims", "among those killed", "among the wounded", "among the injured", "bodies were found", "bodies were recovered", "body was found", "were among the dead", "was among the dead", "one of the dead", "fallen soldiers", "fallen heroes", "fell in battle", "fallen in battle", "died a hero"],
    needs: ["people", "number", "place", "party"],
    examples: ["Among the dead was a foreign citizen."],
    counterexamples: ["The battery died."],
  },
];

/** Things destroyed, damaged, burning, sunk. */
const destruction: readonly ActionEntry[] = [
  {
    kind: "destruction", measure: "destroyed",
    verb: [
      "destroy*", "demolish*", "obliterat*", "raz*", "wreck*", "levelled", "leveled", "levelling", "leveling", "flatten*", "gutted",
      "gutting", "pulveris*", "pulveriz*", "reduc* to rubble", "reduc* .. to rubble", "reduced to ruins", "reduc* .. to ruins",
      "reduced to ashes", "raz* to the ground", "wiped off the map", "wip* .. off the face", "wiped from the face", "blown apart",
      "blew apart", "tore apart", "torn apart", "incinerat*", "lay waste to", "laid waste", "bulldoz*", "burn* to the ground",
      "burned to the ground", "burnt to the ground",
    ],
    participle: ["ruined", "gutted", "levelled", "leveled"],
    noun: ["destruction", "demolition*", "obliteration", "mass destruction of"],
    examples: ["The blaze destroyed two warehouses.", "The old bridge was razed."],
    counterexamples: ["The bomb squad found weapons of mass destruction."],
  },
  {
    kind: "destruction", measure: "damaged", needs: ["place", "object", "means", "number", "party", "force", "people", "action"],
    verb: [
      "damag*", "devastat*", "ruin*", "crippl*", "ravag*", "scorch*", "shatter*", "disabl*", "mangl*", "ruptur*", "deface*",
      "blow out windows", "blew out windows", "blown out", "blew out", "knock* out", "knock* .. out", "knocked offline",
      "put out of action", "put .. out of action", "put out of service", "tear* through", "punctur*", "rendered inoperable",
      "render* .. unusable",
    ],
    participle: ["knocked out", "badly damaged", "burnt out", "blown out", "shattered", "damaged"],
    noun: [
      "damage", "devastation", "material damage", "structural damage", "collateral damage", "damage to", "wreckage", "debris",
      "environmental damage",
    ],
    examples: ["Three schools were damaged.", "The strike knocked out the radar."],
    counterexamples: ["The scandal damaged his reputation."],
  },
  {
    kind: "destruction", frame: "undergo", measure: "damaged", needs: ["place", "object", "means", "number", "action"],
    verb: [
      "burn", "burned", "burning", "burnt", "burned down", "burnt down", "burn* down", "collaps*", "caved in", "sink", "sinks",
      "caught fire", "catch* fire", "catching fire", "smoulder*", "smolder*",
    ],
    participle: ["sunk", "burnt", "burned"],
    noun: ["fire*", "blaze*", "inferno", "conflagration", "collapse", "large-scale fire*", "massive fire*", "burning"],
    phrase: [
      "on fire", "in flames", "ablaze", "engulfed in flames", "went up in flames", "gone up in flames", "broke out in", "fire broke out",
      "fires broke out", "fire breaks out", "fire started", "a fire erupted", "fire engulfed", "burst into flames", "under rubble",
      "out of action", "out of service", "went up in smoke", "fire covered", "extinguish* .. fire*", "put out .. fire*",
      "putting out .. fire*", "without windows", "reduced to rubble", "lies in rubble",
    ],
    examples: ["A fire broke out at the depot.", "The library is in flames."],
    counterexamples: ["The cease-fire holds.", "They sat around the fire."],
  },
  {
    kind: "destruction", measure: "destroyed", needs: ["means", "object", "number"],
    verb: ["sink*", "sank", "scuttl*", "sunk", "sinking"],
    participle: ["sunk"],
    noun: ["sinking"],
    examples: ["Drones sank a landing ship."],
    counterexamples: ["Hopes sank again."],
  },
  {
    kind: "destruction", needs: ["number", "place"],
    noun: ["crater*", "shell hole*", "bullet hole*", "burnt-out vehicle*", "burned-out vehicle*", "charred remains"],
    adjective: [
      "charred", "gutted", "burnt-out", "burned-out", "destroyed", "ruined", "war-ravaged", "bombed-out", "damaged", "devastated",
    ],
    examples: ["Two burnt-out tanks stood at the crossroads."],
  },
  {
    kind: "destruction", measure: "damaged", needs: ["party", "force", "number", "means", "place", "object", "action"],
    verb: [
      "lost .. aircraft", "lost .. helicopter*", "lost .. pieces of equipment", "burned .. tank*", "inflict* .. damage", "caus* .. damage",
      "caused damage", "cause damage", "caused .. destruction", "caus* .. destruction", "caus* .. fire*", "caused a fire", "causing a fire",
      "start* .. fire*", "sparked .. fire*", "spark* .. blaze*", "caus* .. blaze*", "lost .. tank*", "lost .. vehicle*", "lost .. jet*",
      "lost .. plane*", "lost .. ship*", "lost .. boat*", "lost .. warship*", "lost .. cruiser*", "lost .. drone*", "lost .. system*",
      "lost .. equipment", "burn* .. vehicle*", "suffer* .. damage", "sustain* .. damage",
    ],
    noun: ["equipment losses", "loss of equipment", "losses in equipment", "material losses", "tank losses", "aircraft losses"],
    examples: ["The debris caused a fire on the roof."],
  },
  {
    kind: "destruction", measure: "destroyed", needs: ["means"],
    verb: ["eliminat*", "annihilat*", "liquidat*", "wip* out", "tak* out", "took out", "taken out", "neutralis*", "neutraliz*"],
    participle: ["wiped out", "taken out"],
    examples: ["The battery eliminated four tanks."],
    counterexamples: ["The team was eliminated."],
  },
  {
    kind: "destruction",
    verb: [
      "turned it into ruins", "turned .. city into ruins", "turned .. town into ruins", "turned .. city into rubble",
      "turned .. village into ruins", "left .. in ruins", "leav* .. in ruins", "burn* houses", "burn* .. homes", "burn* .. villages",
    ],
    noun: ["scene of ruin", "scorched-earth"],
  },
  {
    kind: "destruction", frame: "undergo", measure: "destroyed", needs: ["object", "place", "means", "number"],
    verb: ["set .. ablaze", "set .. on fire", "set .. alight", "burn* .. to the ground", "burned down", "burnt down", "burns down", "burn* out", "went up in flames", "go* up in flames", "blew out .. windows", "blow* out .. windows", "shatter* .. windows", "shatter*", "cav* in", "disintegrat*", "flatten*", "raze*", "razed", "razing", "rip* apart", "tore apart", "tear* apart", "wip* out", "wreck*", "gut", "gutted", "demolish*", "knock* out", "knocked out", "take* out", "took out", "put out of action", "put .. out of action", "put .. out of operation", "scuttl*", "sank", "sink", "sinks", "sinking", "catch* fire", "caught fire", "wrought havoc", "wreak* havoc", "damag*", "detonat* .. ammunition", "explod* .. ammunition"],
    participle: ["blown up", "breached", "razed", "flattened", "gutted", "shattered", "blown out", "knocked out", "put out of action", "taken out", "set ablaze", "set on fire", "sunk", "scuttled", "wrecked", "ruined", "smashed", "torn apart", "ripped apart", "wiped out", "reduced to rubble", "reduced to ruins", "reduced to ashes", "levelled", "leveled", "burned", "burnt", "charred", "disabled", "crippled", "looted and burned", "turned to rubble", "turned into ruins", "partially destroyed", "completely destroyed", "almost completely destroyed", "severely damaged", "heavily damaged", "badly damaged", "slightly damaged"],
    phrase: ["lies in ruins", "went up in smoke", "burned to the ground", "burnt to the ground", "ceased to exist", "wiped off the map", "wiped from the face", "beyond repair"],
    noun: ["rubble of", "remains of the building", "burned vehicles", "burnt-out", "burned-out", "property damage", "material damage", "direct damage", "structural damage", "large fire", "large-scale fire", "fire at", "blaze at", "ammunition detonation", "secondary explosions", "secondary detonations"],
    examples: ["The bridge was blown up.", "The strike set fuel tanks ablaze."],
    counterexamples: ["His hopes were high."],
  },
];

/** Flight, evacuation, deportation, return. */
const displacement: readonly ActionEntry[] = [
  {
    kind: "displacement", frame: "undergo", measure: "displaced", needs: ["people", "number", "place"],
    verb: [
      "flee", "flees", "fled", "fleeing", "escap*", "seek refuge", "sought refuge", "seeking refuge", "took refuge", "take refuge",
      "taking refuge", "found refuge", "sought asylum", "seek asylum", "seeking asylum", "left home", "left their homes",
      "leave their homes", "leaving their homes", "abandon* .. homes", "left the country", "leave the country", "leaving the country",
      "left the city", "leave the city", "leaving the city", "left the region", "crossed the border", "crossed into", "crossing the border",
      "forced to leave", "forced to flee", "forced from", "forced out of", "had to leave", "pour* across the border",
      "flood* across the border", "stream* across the border", "stream* out of", "became refugees", "become refugees", "becoming refugees",
      "made refugees", "become .. displaced", "leave their home", "left .. home", "left their home", "crossed the border to",
      "crossed the border into", "crossing .. border",
    ],
    participle: ["forced from", "driven from their homes", "uprooted", "scattered"],
    examples: ["Thousands fled the fighting.", "Families left their homes."],
    counterexamples: ["The robber fled the scene."],
  },
  {
    kind: "displacement", measure: "displaced", needs: ["people", "number", "place", "party"],
    verb: [
      "evacuat*", "displac*", "resettl*", "relocat*", "deport*", "uproot*", "expuls*", "repatriat*", "re-settl*", "forcibly transfer*",
      "forcibly remov*", "forcibly tak*", "forcibly taken", "forcibly took", "forcibly deport*", "illegally tak*", "illegally taken",
      "illegally deport*", "illegally remov*", "forcibly mov*", "forcibly relocat*", "forcibly resettl*", "bus* out",
      "driv* .. from their homes", "drove .. from their homes", "taken to", "were taken to", "was taken to", "were transferred to",
      "were brought to", "were bused to", "took out of", "rescu* from", "airlift*", "airlifted", "get .. out of the city",
      "get .. out of the country", "got .. out of the city", "getting .. out of the city", "getting .. out of the country",
      "take* .. out of the city", "illegally export*", "taken .. children from", "tak* .. children from", "took .. children from",
      "tak* .. children to", "taken .. children to",
    ],
    participle: ["evacuated", "displaced", "taken out of", "moved to safety", "forcibly deported", "driven out of their homes"],
    noun: [
      "evacuation*", "displacement*", "mass displacement", "exodus", "mass exodus", "resettlement", "relocation*", "deportation*",
      "expulsion*", "forced transfer*", "forced displacement", "forced relocation", "forced deportation", "population transfer*",
      "repatriation*", "flight of civilians", "flight of refugees", "mass flight", "influx of refugees", "wave of refugees",
      "waves of refugees", "flow of refugees", "stream of refugees", "flood of refugees", "refugee crisis", "refugee exodus",
      "migration crisis", "evacuee*", "internally displaced", "internally displaced person*", "internally displaced people",
      "displaced person*", "displaced people", "displaced families", "idp", "idps", "evacuation train*", "evacuation bus*",
      "evacuation convoy*", "evacuation order*", "humanitarian corridor*", "evacuation corridor*", "safe passage", "green corridor*",
    ],
    examples: ["The town's children were evacuated.", "The evacuation of the valley began."],
  },
  {
    kind: "displacement", measure: "displaced", needs: ["number"],
    noun: ["refugee*", "asylum seeker*", "returnee*", "displaced"],
    examples: ["The camp took in 4,000 refugees."],
  },
  {
    kind: "displacement", frame: "undergo", measure: "displaced", needs: ["people", "number", "place"],
    verb: [
      "return* home", "returned home", "return* to their homes", "returned to their homes", "return* to their", "come back home",
      "came back home", "come home", "returned to their villages", "return to their villages", "going home", "return* to the city",
      "return* to the country", "are returning", "began returning", "begin to return",
    ],
    noun: ["return of refugees", "return of civilians", "return of residents", "right of return", "voluntary return*"],
    examples: ["Shepherds returned to their homes in the hills."],
  },
  {
    kind: "displacement", frame: "undergo", measure: "displaced", needs: ["number"],
    verb: ["have left", "had left", "have now left", "have already left", "had already left", "had to leave"],
    examples: ["Some 5,000 people have left the town."],
  },
  {
    kind: "displacement", measure: "displaced", needs: ["people", "number", "place"],
    participle: ["refugees crossed", "civilians crossed", "families crossed", "residents crossed", "people crossed"],
    examples: ["Thousands of refugees crossed into the valley."],
  },
  {
    kind: "displacement", frame: "move", measure: "displaced", needs: ["people", "number", "place"],
    verb: ["ha* left", "has left", "have left", "had left", "left the city", "left the town", "left the country", "left the village", "left their homes", "left home", "leaving the city", "leaving the town", "leaving the country", "leaving their homes", "leave the city", "leave the country", "leave their homes", "get .. out of the country", "get out of the city", "got out of", "mak* .. way to safety", "cross* the border", "crossed the border", "sought refuge", "seek* refuge", "seeking refuge", "take* refuge", "took refuge", "sought asylum", "seek* asylum", "brought to safety", "taken out of", "driven from .. homes", "forced from .. homes", "forced to flee", "forced to leave", "made homeless", "return* home", "return* to their homes", "came back home", "came home", "resettl*", "repatriat*", "flock* to", "stream* into", "pour* into", "pour* across", "escap* from", "escaped the"],
    participle: ["displaced", "uprooted", "resettled", "evacuated", "relocated", "deported", "forcibly deported", "forcibly moved", "forcibly transferred", "taken out", "bused out", "airlifted", "repatriated", "left homeless", "made homeless", "scattered around the world"],
    noun: ["refugee crisis", "refugee flow*", "flow of refugees", "wave of refugees", "influx of refugees", "exodus", "evacuation*", "evacuation of", "mass evacuation*", "evacuation train*", "evacuation bus*", "humanitarian corridor*", "green corridor*", "resettlement", "internally displaced person*", "internally displaced people", "displacement of", "deportation*", "forced deportation*", "return of refugees", "return of displaced"],
    examples: ["Half of the population has left the city.", "The refugee crisis grows every week."],
    counterexamples: ["He left a note."],
  },
];

/** Captured, arrested, kidnapped, exchanged, released. */
const detention: readonly ActionEntry[] = [
  {
    kind: "detention", measure: "captured", needs: ["people", "number", "party", "force", "place"],
    verb: [
      "arrest*", "detain*", "apprehend*", "imprison*", "jailed", "jailing", "incarcerat*", "interned", "interning", "round* up",
      "rearrest*", "took into custody", "taken into custody", "tak* into custody", "took .. into custody", "nabb*", "interrogat*",
    ],
    participle: ["interned", "taken into custody", "rounded up", "held in custody", "remanded"],
    noun: [
      "arrest*", "detention*", "imprisonment", "custody", "detainee*", "mass arrest*", "arbitrary detention*", "house arrest",
      "interrogation*", "internment",
    ],
    examples: ["Police arrested two men over the blast."],
    counterexamples: ["He suffered cardiac arrest.", "She works as an intern."],
  },
  {
    kind: "detention", measure: "captured", needs: ["people", "force", "party", "number"],
    verb: [
      "tak* prisoner", "took prisoner", "took .. prisoner", "tak* .. prisoner", "taken prisoner", "take* captive", "took captive",
      "took .. captive", "taken captive", "held captive", "hold* captive", "held prisoner", "took .. hostage", "tak* .. hostage",
      "took hostages", "taken hostage", "hold* .. hostage", "held hostage", "held .. hostage", "holding .. hostage", "held .. captive",
      "in captivity",
    ],
    participle: ["taken prisoner", "taken hostage", "taken captive", "held captive", "held hostage"],
    noun: ["captivity", "hostage-taking*", "hostage taking*", "hostage crisis", "hostage*", "captive*"],
    phrase: ["in captivity", "into captivity", "from captivity"],
    examples: ["They took forty prisoners hostage."],
  },
  {
    kind: "detention", measure: "captured", needs: ["people", "number", "party", "place"],
    verb: ["abduct*", "kidnap*", "kidnapp*", "snatch*", "forcibly disappear*"],
    noun: ["abduction*", "kidnapping*", "enforced disappearance*", "forced disappearance*", "kidnap*"],
    examples: ["Gunmen abducted an aid worker."],
    counterexamples: ["They snatched a late win."],
  },
  {
    kind: "detention", frame: "move", measure: "captured", needs: ["people", "force", "number", "party"],
    verb: [
      "surrender*", "laid down their arms", "lay down their arms", "laid down arms", "lay down arms", "laying down their arms",
      "laid down their weapons", "lay down its arms", "turned themselves in", "gave themselves up", "give themselves up",
      "turned himself in", "defect*", "desert*",
    ],
    noun: ["surrender*", "defection*", "desertion*", "deserter*"],
    examples: ["Eighty fighters surrendered."],
    counterexamples: ["He surrendered his passport.", "The camel crossed the desert."],
  },
  {
    kind: "detention", frame: "mutual",
    verb: ["exchang* .. prisoner*", "swap* .. prisoner*", "swapp* .. prisoner*"],
    noun: [
      "exchange of bodies", "return of bodies", "prisoner exchange*", "prisoner swap*", "prisoner-of-war exchange*",
      "exchange of prisoners", "swap of prisoners", "prisoners exchange", "hostage release*", "hostage deal*", "pow exchange*", "pow swap*",
      "prisoner release*",
    ],
    examples: ["Both sides exchanged 40 prisoners."],
  },
  {
    kind: "detention", needs: ["people", "party"],
    verb: [
      "releas*", "freed", "freeing", "hand* over", "let go", "set free", "ransom*", "return* from captivity", "returned from captivity",
      "rescu*", "amnest*", "extradit*",
    ],
    participle: ["freed", "released", "handed over", "rescued", "set free", "pardoned"],
    noun: ["release of", "prisoner transfer*", "amnesty", "extradition*"],
    examples: ["The journalist was freed on Sunday by the police."],
    counterexamples: ["The report was released today."],
  },
  {
    kind: "detention", measure: "captured", needs: ["number", "party"],
    noun: ["prisoner* of war", "pow", "pows"],
    examples: ["The army holds 300 prisoners of war."],
  },
  {
    kind: "detention", measure: "captured", needs: ["people"],
    verb: ["captur*", "seiz*"],
    participle: [],
    examples: ["Two pilots were captured."],
    counterexamples: ["The painting captured the harbour."],
  },
  {
    kind: "detention", measure: "captured",
    verb: upon("captur*", "arrest*", "detain*", "kidnap*", "kidnapp*", "abduct*"),
    examples: ["Police arrested him at dawn."],
  },
  {
    kind: "detention",
    verb: upon("releas*", "freed", "free", "handed over"),
  },
  {
    kind: "detention", needs: ["people", "party"],
    verb: ["free the", "free all", "free its", "free his", "frees"],
  },
  {
    kind: "detention", frame: "undergo", measure: "captured", needs: ["people", "number", "place", "party", "force"],
    verb: ["disappear*", "went missing after .. detention", "fell into captivity", "languish* in", "serv* .. sentence", "remain* in custody", "remains in custody", "remained in custody", "is in custody", "are in custody", "was in captivity", "are in captivity", "is in captivity", "returned from captivity", "came home from captivity", "came back from captivity", "surrendered", "surrender", "surrenders", "surrendering", "laid down .. arms", "lay down .. arms", "gave themselves up", "turned himself in"],
    participle: ["abducted", "kidnapped", "taken prisoner", "taken captive", "taken hostage", "held hostage", "held captive", "held prisoner", "held incommunicado", "held in custody", "taken into custody", "remanded", "remanded in custody", "placed under arrest", "placed under house arrest", "put under house arrest", "imprisoned", "jailed", "interned", "rounded up", "freed", "set free", "released from captivity", "released from prison", "released", "swapped", "exchanged", "extradited", "apprehended", "nabbed", "snatched", "forcibly disappeared", "handed over to the police"],
    noun: ["prisoner exchange*", "prisoner swap*", "exchange of prisoners", "swap of prisoners", "mass arrest*", "wave of arrests", "arrest warrant executed", "house arrest", "enforced disappearance*", "abduction*", "kidnapping*", "hostage-taking*", "hostage taking*", "raid and arrest*", "capture of suspects", "release of hostages", "release of prisoners", "release of the hostages", "political prisoner*", "filtration camp*", "filtration"],
    examples: ["Two activists disappeared in the occupied town.", "A suspect remains in custody."],
    counterexamples: ["The old shops disappeared."],
  },
];

/** Crimes against persons, banned weapons, looting. */
const abuse: readonly ActionEntry[] = [
  {
    kind: "abuse",
    verb: ["tortur*", "massacr*", "behead*", "decapitat*", "gang-rap*", "ethnically cleans*", "enslav*", "mutilat*"],
    noun: [
      "torture", "massacre*", "mass murder*", "mass rape*", "beheading*", "decapitation*", "genocide*", "ethnic cleansing", "atrocit*",
      "war crime*", "crimes against humanity", "crime against humanity", "mass grave*", "torture chamber*", "torture cell*",
      "torture room*", "traces of torture", "signs of torture", "sexual violence", "human shield*", "extrajudicial killing*",
      "extra-judicial killing*", "filtration camp*", "human rights violation*", "human rights abuse*",
    ],
    examples: ["Guards tortured the prisoners.", "A mass grave was found behind the school."],
    counterexamples: ["The war crimes tribunal opened an office."],
  },
  {
    kind: "abuse", needs: ["people", "number", "party", "force", "place", "action"],
    verb: [
      "murder*", "slaughter*", "butcher*", "rape", "rapes", "raped", "raping", "persecut*", "brutalis*", "brutaliz*", "ill-treat*",
      "mistreat*", "maltreat*", "castrat*", "disembowel*", "terroris*", "terroriz*", "sexually assault*", "sexually abus*", "crucif*",
      "molest*", "humiliat*", "dismember*", "lynched",
    ],
    noun: [
      "murder*", "slaughter", "rape*", "crimes against", "mass burial*", "torture camp*", "sexual assault*", "sexual slavery",
      "ill-treatment", "maltreatment", "mistreatment", "mutilation*", "enslavement", "persecution", "repression*", "state terror",
      "terror campaign*", "reprisal*", "rights violation*", "rights abuse*", "violations of human rights", "violation of human rights",
      "violations of international humanitarian law", "violation of international humanitarian law", "violations of the laws of war",
      "violation of the geneva convention*", "violations of the geneva convention*", "unlawful killing*", "reprisal killing*",
      "collective punishment", "filtration point*", "filtration", "concentration camp*", "death camp*", "death squad*", "reign of terror",
      "brutality", "honour killing*", "honor killing*", "war atrocit*", "serious crimes", "bloodbath*", "carnage", "forced labour",
      "forced labor", "slave labour", "cruelty", "barbarism", "genocidal", "looting*", "marauding", "pillage", "pillaging", "plunder",
      "plundering", "starvation as a weapon", "inhumane treatment", "cruel treatment", "degrading treatment",
    ],
    examples: ["Militiamen slaughtered forty villagers."],
  },
  {
    kind: "abuse", needs: ["people", "number", "party"],
    verb: [
      "execut*", "hang", "hanged", "hanging", "stone to death", "stoned to death", "beat* to death", "beat to death", "beaten to death",
      "shot .. in the back of the head", "burn* alive", "burned alive", "burnt alive", "buried alive",
    ],
    participle: ["executed", "hanged", "beaten to death", "burned alive", "summarily executed"],
    noun: ["execution*", "summary execution*", "mass execution*", "public execution*"],
    examples: ["The militia executed five farmers."],
    counterexamples: ["The order was executed.", "The executive met."],
  },
  {
    kind: "abuse", needs: ["people"],
    verb: [
      "beat", "beats", "beaten", "beating", "abus*", "harass*", "tortured and killed", "whipp*", "flogg*", "strip* naked", "electrocut*",
      "waterboard*", "intimidat*",
    ],
    participle: ["beaten", "abused", "blindfolded", "waterboarded", "flogged"],
    noun: ["abuse*", "beating*", "harassment", "intimidation", "floggings"],
    examples: ["Soldiers beat the detainees."],
    counterexamples: ["The champion beat his rival."],
  },
  {
    kind: "abuse", means: ["gas"],
    verb: [
      "use* chemical weapons", "used chemical weapons", "using chemical weapons", "used chemical agent*", "using chemical agent*",
      "used poison gas", "using poison gas", "used sulfur mustard", "used mustard gas", "used mustard agent*", "used chlorine gas", "used nerve agent*", "used cluster munition*", "used cluster bombs", "used phosphorus", "used white phosphorus", "used chlorine", "using chlorine", "used sarin", "using sarin", "gassed", "gassing",
    ],
    noun: [
      "use of chemical weapons", "chemical attack*", "chemical weapons attack*", "chemical weapon attack*", "gas attack*",
      "poison gas attack*", "nerve agent attack*", "sarin attack*", "chlorine attack*", "chlorine gas attack*", "sarin gas attack*",
      "nerve gas attack*", "mustard gas attack*", "poison gas", "nerve agent*", "chlorine gas", "use of poison gas",
      "biological weapons attack*",
    ],
    examples: ["A chemical attack on the suburb left many choking."],
  },
  {
    kind: "abuse", means: ["bomb"], needs: ["party", "force", "place", "people", "action"],
    verb: [
      "used cluster munition*", "using cluster munition*", "uses cluster munition*", "use cluster bomb*", "used cluster bomb*",
      "using cluster bomb*", "used phosphorus", "use phosphorus", "using phosphorus", "used white phosphorus", "use white phosphorus",
      "using white phosphorus", "dropped phosphorus", "used banned weapons", "using banned weapons", "use banned weapons",
      "used prohibited", "using prohibited", "used anti-personnel mines", "using incendiary", "used incendiary", "use cluster munition*",
      "use* prohibited", "use* banned",
    ],
    noun: [
      "phosphorus bomb*", "phosphorous bomb*", "white phosphorus", "cluster bomb*", "cluster munition*", "use of cluster munitions",
      "use of cluster bombs", "use of white phosphorus", "phosphorus shell*", "phosphorus munition*", "prohibited weapon*",
      "banned weapon*", "vacuum bomb*",
    ],
    examples: ["The battery used white phosphorus over the suburb."],
  },
  {
    kind: "abuse", needs: ["party", "people", "force", "object", "place"],
    verb: ["stole", "stolen", "stealing", "loot*", "plunder*", "pillag*", "maraud*", "steal .. from residents", "stole .. from"],
    noun: ["looter*", "marauder*", "theft of grain", "grain theft"],
    examples: ["Soldiers looted the museum."],
  },
  {
    kind: "abuse", needs: ["party", "force", "people", "place", "number"],
    participle: ["crimes committed", "abuses committed", "hands tied"],
    phrase: [
      "committed war crimes", "committing war crimes", "commits war crimes", "committed atrocities", "commit atrocities",
      "committed crimes", "showed signs of torture", "bore signs of torture", "bound hands", "hands bound", "denied medical care",
      "subjected to torture", "subjected to", "in cold blood", "kidnapping of children", "deportation of children", "abduct* .. children",
    ],
  },
  {
    kind: "abuse",
    verb: upon("execut*", "murder*", "tortur*", "beat", "beating", "rap*", "humiliat*", "abus*"),
    examples: ["The guards executed him."],
  },
  {
    kind: "abuse", needs: ["people", "party", "place", "object", "number", "force"],
    verb: ["rob", "robbed", "robbing", "harm* .. civilian*", "forced to dig", "steal* .. grain"],
    noun: [
      "violence against", "prohibited method*", "banned method*", "robber*", "ill treatment", "bullying", "victim* of war crime*",
      "victim* of .. war crime*", "victim* of torture", "victim* of .. crimes", "terror against", "acts of terror against",
    ],
    examples: ["Monitors recorded 40 incidents of violence against doctors."],
    counterexamples: ["The bank vault is robust."],
  },
  {
    kind: "abuse", frame: "undergo", needs: ["people", "place", "party", "number"],
    verb: ["suffer* at the hands of", "suffered so much at the hands", "suffered .. at the hands of", "suffering at the hands of", "died at the hands of", "persecut*", "terroris* .. population", "terroriz* .. population", "terroris*", "terroriz*", "intimidat*", "humiliat*", "brutalis*", "brutaliz*", "beat up", "mistreat*", "maltreat*", "mutilat*", "enslav*", "behead*", "decapitat*", "crucif*", "stone* to death", "forc* into labour", "us* .. as human shield*", "used .. as human shield*", "hid* behind .. civilians", "hide behind civilians", "execut*", "summarily execut*", "steal* .. grain", "stole .. grain", "stealing .. grain", "kidnapp* .. grain", "loot*", "plunder*", "pillag*", "ransack*", "commit* .. atrocit*", "commit* .. war crime*", "commit* .. crime*", "commit* .. genocide", "perpetrat*", "carr* out .. atrocit*", "starv* .. civilians", "starv* .. population", "destroy* .. lives", "destroying lives", "annihilat* .. people", "wip* out .. people", "violat* human rights", "violat* .. rights", "violat* .. laws of war", "violat* international humanitarian law", "used .. chemical weapon*", "us* chemical weapon*", "us* .. cluster munition*", "us* .. phosphorus", "gass*"],
    participle: ["tortured", "raped", "beaten", "beaten to death", "executed", "beheaded", "enslaved", "sold into slavery", "abused", "mutilated", "shot in the back of the head", "with .. hands tied", "with hands tied", "hands tied behind", "buried in mass graves", "buried in a mass grave", "persecuted", "looted", "plundered", "forcibly adopted", "deprived of", "russified"],
    noun: ["act of genocide", "acts of genocide", "genocide*", "ethnic cleansing", "crimes against humanity", "crime against humanity", "war crime*", "atrocit*", "mass grave*", "torture chamber*", "mass killing*", "mass murder*", "summary execution*", "extrajudicial killing*", "human rights violation*", "violations of human rights", "human rights abuse*", "abuses of human rights", "violations of international humanitarian law", "sexual violence", "slavery", "persecution of", "chemical weapon* use", "use of chemical weapon*", "chemical attack*", "chlorine attack*", "gas attack*", "poison gas", "terror against civilians", "terror against the population", "massacre*", "brutality", "barbarity", "reign of terror", "crimes of"],
    phrase: ["is genocide", "are genocide", "is a war crime", "are war crimes", "was a war crime", "is a crime against humanity"],
    examples: ["Villagers have suffered at the hands of the militia.", "A torture chamber was found under the school."],
    counterexamples: ["The shop was out of milk."],
  },
];

/** Troops moved, stationed, mobilised, trained; exercises and missions. */
const deployment: readonly ActionEntry[] = [
  {
    kind: "deployment", measure: "troops",
    verb: ["deploy*", "redeploy*", "re-deploy*", "conscript*"],
    examples: ["The wing will be deployed for two months."],
  },
  {
    kind: "deployment", measure: "troops", needs: ["place", "party", "force", "number", "people", "means"],
    verb: [
      "mobilis*", "mobiliz*", "recruit*", "enlist*", "mass* troops", "amass*", "garrison*", "remobilis*", "join* .. army",
      "join* .. military", "join* .. forces", "join* .. ranks", "join* .. brigade", "join* .. battalion", "join* .. legion",
      "join* .. fleet", "join* .. task force", "join* .. exercise", "join* .. carrier", "join* .. ship*", "join* .. operation", "rejoin*",
      "sign* up to fight", "signed up", "sign up", "volunteer* to fight", "volunteered", "went to the front", "go to the front",
      "gone to the front", "sent to the front", "integrat* with", "integrat* into", "combin* forces", "combine forces", "assum* command",
      "took command", "reliev* .. on station", "stood near", "stood .. from the city", "stood .. from the town", "flew .. mission*",
      "fly* .. mission*", "flew .. sorties", "fly* .. patrol*", "flew .. patrol*", "enter* .. gulf", "enter* .. strait", "enter* .. waters",
      "arriv* in .. waters", "return* from .. deployment", "return* home from", "complet* .. deployment", "extend* .. deployment",
      "relocat* .. troops", "conduct* .. training", "conduct* .. exercise*", "advis* and assist*", "train* and equip*",
    ],
    noun: [
      "deployment*", "redeployment*", "recruitment", "buildup", "build-up", "military presence", "call-up*", "draft order*", "enlistment",
      "conscript*", "contingent*", "reinforcement*", "naval presence", "force posture", "military base*", "combat duty", "troop transfer*",
    ],
    examples: ["Recruitment for the army has slowed."],
  },
  {
    kind: "deployment", frame: "undergo", measure: "troops",
    noun: [
      "mobilisation", "mobilization", "partial mobilisation", "partial mobilization", "general mobilisation", "general mobilization",
      "conscription", "troop build-up*", "troop buildup*", "military build-up*", "military buildup*", "troop movement*", "troop rotation*",
      "troop concentration*", "concentration of troops", "concentrations of troops", "accumulation of troops", "troop surge",
      "troop increase*", "troop transfer*",
    ],
    phrase: [
      "convoy of military vehicles", "column of military vehicles", "column of tanks", "convoy of tanks", "military convoy*",
      "military column*", "armoured convoy*", "armored convoy*", "armoured column*", "armored column*", "column of armoured",
      "column of armored", "columns of tanks", "boots on the ground",
    ],
    examples: ["A partial mobilisation was announced.", "A column of tanks was seen on the ring road."],
  },
  {
    kind: "deployment", measure: "troops", needs: ["force", "means"],
    verb: [
      "massed", "massing", "stationed", "stationing", "transferred", "transferring", "concentrat*", "regroup*", "re-group*", "rotated",
      "rotating", "positioned", "positioning", "send", "sends", "sent", "sending", "dispatch*", "despatch*", "bring in", "brought in",
      "bringing in", "call* up", "drafted", "drafting", "muster*", "accumulat*", "assembled", "assembling", "moved .. to", "move .. to",
      "moving .. to", "mov* up", "pulled up", "pull* up", "draw* up", "drew up", "arriv*", "arrived at", "depart*", "patrol*", "patroll*",
      "reinforc* .. troops", "reinforced .. garrison*", "reinforc* .. position*", "docked", "docking", "sailed", "sailing", "set sail",
      "sent .. troops", "send* .. troops", "sent .. soldiers", "send* .. soldiers",
    ],
    participle: [
      "stationed", "sent", "massed", "called up", "drafted", "transferred", "concentrated", "positioned", "brought in", "reinforced",
    ],
    noun: ["concentration", "patrol*", "regrouping", "rotation*", "transfer of"],
    examples: ["Two warships arrived in the gulf with marines.", "They sent marines to the island."],
    counterexamples: ["He sent a letter.", "The station opened in May."],
  },
  {
    kind: "deployment", measure: "troops", needs: ["force", "party"],
    verb: ["trained", "training", "train the", "retrain*", "drill*"],
    participle: ["trained"],
    noun: [
      "training", "exercise*", "exercises", "drills", "training camp*", "training mission*", "training exercise*", "training site*",
      "military parade*",
    ],
    examples: ["Instructors trained 300 recruits of the army."],
    counterexamples: ["The train was late.", "Exercise is healthy."],
  },
  {
    kind: "deployment",
    noun: [
      "military training", "combat training", "military exercise*", "military drill*", "naval exercise*", "naval drill*",
      "live-fire exercise*", "live-fire drill*", "joint exercise*", "war game*", "wargame*", "war-game*", "military manoeuvre*",
      "military maneuver*", "naval manoeuvre*", "naval maneuver*", "joint drill*", "multilateral exercise*",
    ],
    examples: ["Three navies began a joint exercise in the strait."],
  },
  {
    kind: "deployment", needs: ["force", "party", "means", "place"],
    verb: [
      "equip*", "equipp*", "armed with", "arm* .. with", "mount* .. gun*", "set* up .. checkpoint*", "set up checkpoints",
      "set up .. base*", "establish* .. base*", "set up a base", "lay mines", "laid mines", "laying mines", "plant* mines", "planted mines",
      "mined the", "put on alert", "plac* on .. alert", "placed on high alert", "put on high alert", "on high alert", "combat readiness",
      "on combat alert",
    ],
    noun: ["minefield*", "mining of"],
    examples: ["The rebels set up checkpoints on the highway."],
  },
  {
    kind: "deployment", frame: "undergo", needs: ["force", "party", "means", "number"],
    participle: ["troops are located", "forces are located"],
    phrase: [
      "troops are in", "troops stood", "forces stood", "amassed at the border", "amassed on the border", "massed on the border",
      "massed at the border", "was spotted in", "operating in", "operate in", "operating as part of", "operating under",
      "take part in .. exercise*", "took part in .. exercise*",
    ],
  },
  {
    kind: "deployment", needs: ["force", "party", "place"],
    verb: [
      "conduct* patrol*", "working together in support of", "operat* alongside", "us* on the battlefield", "used on the battlefield",
      "us* .. at the front", "used at the front", "led .. task force", "lead* .. task force", "led .. group", "lead* .. exercise",
    ],
    noun: [
      "maritime security operation*", "security operations", "security cooperation", "maritime operations", "naval operations",
      "air operations", "air policing", "peacekeeping mission*", "port visit*", "port call*", "freedom of navigation operation*",
      "carrier group deployment*", "change of command", "train and equip", "partner capacity", "building partner capacity",
      "capacity building", "advise and assist mission*", "advisory mission*", "train, advise and assist", "basic training",
    ],
    phrase: ["in support of operation", "as part of operation", "in support of .. operations"],
    examples: ["Advisers from four states build partner capacity in the north."],
  },
  {
    kind: "deployment", measure: "troops", needs: ["force", "party", "people"],
    verb: [
      "been trained", "has trained", "have trained", "is training", "are training", "train* .. soldiers", "train* .. troops",
      "train* .. recruits", "train* .. fighters", "train* .. pilots", "advis* .. forces", "train* .. forces",
    ],
    examples: ["They have trained the guards."],
  },
  {
    kind: "deployment", frame: "move", measure: "troops", subject: "force", needs: ["place", "force", "party", "number"],
    verb: ["joined", "join", "joins", "joining", "left for", "leav* for", "leave for", "set off for", "head* to", "headed to", "head* for", "headed for", "bound for", "fl* to", "flew to", "return* to base", "return* to port", "return* home", "enter* service", "operat* in", "operat* from", "operat* as part of", "operat* with", "operat* alongside", "serv* in", "serving in", "serv* with", "serv* alongside", "work* together in support", "led .. task force", "lead* .. task force", "led ctf", "command* .. task force", "commanding it", "took over command", "hand* over command", "support* .. operation*", "support* .. mission*", "support* .. coalition", "took up .. position*", "take* up .. position*", "took up .. defensive", "is located in", "are located in", "are based in", "is based in", "remain* deployed", "prepare* for .. deployment", "prepar* to deploy", "spent .. training", "train* with", "train* in", "train* at", "train* on", "train* for", "exercis* with", "practis*", "practic*", "rehears*", "participat* in .. exercise*", "participat* in .. drill*", "take* part in .. exercise*", "took part in .. exercise*", "arriv* in", "arrive at", "arrived to", "disembark*", "pour* in", "rush* to the front", "mov* towards", "mov* through", "pass* through", "transit*", "was spotted", "were spotted", "was seen", "were seen", "appear* in the", "camp* in"],
    participle: ["deployed", "redeployed", "stationed", "based", "located", "spotted in", "seen in", "seen near", "spotted near", "sent to the front", "called up", "mobilised", "mobilized", "formed", "created", "established", "transferred to", "moved to", "relocated to", "dispatched to", "tasked with", "integrated", "activated", "placed on combat duty", "put on combat duty"],
    noun: ["deployment of", "deployment to", "rotation of", "presence of .. troops", "military presence", "troop presence", "arrival of .. troops", "arrival of .. forces", "buildup of", "build-up of", "mobilisation of", "mobilization of", "redeployment of", "exercise eager", "training of", "service members at", "troops at the border", "troops on the border", "troops in belarus", "troops near the border", "columns of equipment", "column of equipment", "military equipment moving", "combat duty"],
    examples: ["The frigate joined the task force in the gulf.", "Two destroyers are operating in the strait."],
    counterexamples: ["He joined the choir."],
  },
  {
    kind: "deployment", measure: "troops", needs: ["force", "means"],
    verb: ["saw .. missile system*", "saw .. tanks", "saw .. column", "see* .. column of", "spott* .. column*", "spotted .. column", "film* .. column", "record* .. movement of", "record* .. concentration", "form .. brigade*", "form* .. brigade*", "form* .. unit*", "creat* .. brigade*", "creat* .. unit*", "set* up .. unit*", "assembl* .. strike group", "prepar* .. reserves", "accumulat* .. reserves", "pull* .. reserves", "pull* .. forces to", "pull* .. troops to", "pulled .. equipment", "transport* .. equipment", "transport* .. troops", "transport* .. tanks", "mov* .. equipment", "moved .. equipment", "mov* .. troops", "moved .. troops", "mov* .. tanks", "mov* .. rocket*", "mov* .. missile*", "plac* .. equipment", "plac* .. troops", "place .. launchers", "hid* .. equipment", "hide .. equipment", "hid .. equipment", "set* up .. positions", "install* .. system*", "deploy* .. system*", "combin* .. forces", "combine forces"],
    examples: ["People saw a missile system on the ring road.", "The army moved tanks to the border."],
    counterexamples: ["We saw a film."],
  },
  {
    kind: "deployment", needs: ["people", "number", "party", "force"], measure: "troops",
    verb: ["join* .. territorial defence", "join* .. territorial defense", "join* .. resistance", "join* the army", "join* .. fight", "joining the fight", "seek* to join", "seeking to join", "enlist*", "took up arms", "take up arms", "taking up arms", "sign* .. contract with the army", "came to fight", "come to fight", "went to fight", "go to fight", "went to war", "volunteer* for", "volunteered to"],
    noun: ["recruitment of", "recruiting of", "new recruits", "call-up", "draft notice*", "conscription campaign*", "forced mobilisation", "forced mobilization", "foreign fighters arriv*", "volunteer battalion*", "foreign volunteers", "mercenaries from"],
    examples: ["Men and women took up arms in the villages.", "Many citizens are seeking to join the fight."],
  },
];

/** Supply lines and ammunition. */
const supply: readonly ActionEntry[] = [
  {
    kind: "supply", needs: ["place", "force", "party", "means", "number", "people"],
    verb: [
      "bring* supplies", "bringing supplies", "brought supplies", "bring* .. supplies to", "deliver* supplies", "carry* supplies", "get* supplies", "resuppl*", "re-suppl*", "replenish*", "restock*", "cut .. supply line*", "cut .. supply route*", "cut .. supplies",
      "sever* .. supply line*", "sever* .. supply route*", "disrupt* .. supply*", "disrupt* .. supplies", "disrupt* .. logistics",
      "cut .. logistics", "block* .. supply*", "interdict*", "smuggl*", "ferr*", "bring* ammunition", "brought ammunition",
      "bring up ammunition", "deliver* ammunition", "run* out of ammunition", "ran out of ammunition", "running out of ammunition",
      "short of ammunition", "running low on ammunition", "stockpil*", "prevent* .. receiving", "maintain* .. supply line*",
      "run* out of missiles", "run* out of shells", "run* out of weapons", "run* out of fuel", "running out of missiles",
      "running out of shells", "running out of fuel", "running out of weapons",
    ],
    noun: [
      "resupply", "main supply route*", "last supply route*", "only supply route*", "key supply route*", "vital supply route*", "main supply line*", "last supply line*", "line of supply", "lines of supply", "supply corridor*", "supply convoy*",
      "logistics route*", "logistics line*", "logistics hub*", "logistical support", "line of communication", "lines of communication",
      "ground line of communication", "ground lines of communication", "gloc", "glocs", "supply of ammunition", "supplies of ammunition",
      "ammunition supply", "ammunition supplies", "ammunition shortage*", "shell shortage*", "shortage of ammunition", "shortage of shells",
      "fuel shortage*", "lack of ammunition", "shell hunger", "smuggling", "smuggling route*", "supply tunnel*", "food supplies",
      "fuel supplies", "stockpile*", "military logistics", "enemy logistics",
    ],
    examples: ["The bridge was the garrison's last supply route.", "Boats resupplied the island at night."],
  },
  {
    kind: "supply", needs: ["place", "force", "party", "people", "means"],
    verb: ["brought .. food", "bring* .. food", "brought .. into the besieged", "brought .. ammunition", "bring* .. ammunition", "deliver* .. ammunition", "deliver* ammunition", "deliver* .. fuel to", "haul* .. ammunition", "carr* .. ammunition", "smuggl* .. weapon*", "smuggl* .. arms", "smuggl* weapon*", "receiv* .. reinforcements", "run* low on ammunition", "run* out of ammunition", "ran out of ammunition", "ran out of fuel", "running out of ammunition", "running out of fuel", "run* out of food", "running out of food", "lack* ammunition", "lack* fuel", "resuppl*", "re-suppl*", "reached the front", "cut .. supply line*", "cut .. supply route*", "sever* .. supply line*", "sever* .. supply route*", "interdict*", "disrupt* .. logistics", "disrupt* .. supply", "disrupt* .. supplies", "undermin* .. logistics", "hit .. logistics", "prevent .. from receiving"],
    noun: ["lack of ammunition", "lack of fuel", "shortage of ammunition", "ammunition shortage*", "fuel shortage*", "shell hunger", "shell famine", "logistics route*", "logistical route*", "supply line*", "supply route*", "supply road*", "supply chain of the army", "resupply", "resupply convoy*", "convoy with ammunition", "trucks with ammunition", "trucks with fuel", "road of life", "arms smuggling", "weapons smuggling", "smuggling of weapons", "logistical support"],
    examples: ["Trucks with ammunition reached the garrison.", "The brigade suffers from a lack of fuel."],
    counterexamples: ["He suffers from a lack of sleep."],
  },
];

/** Weapons, money, relief and support of a third party. */
const aid: readonly ActionEntry[] = [
  {
    kind: "aid", needs: ["party", "place", "number", "people", "force", "means"],
    noun: [
      "military aid", "military assistance", "military support", "humanitarian aid", "humanitarian assistance", "humanitarian relief",
      "humanitarian support", "humanitarian supplies", "humanitarian convoy*", "aid convoy*", "aid deliver*", "aid shipment*",
      "aid package*", "assistance package*", "package of aid", "support package*", "financial aid", "financial assistance",
      "financial support", "macro-financial assistance", "emergency aid", "food aid", "medical aid", "medical assistance",
      "relief supplies", "relief goods", "relief convoy*", "foreign aid", "foreign assistance", "security assistance", "lethal aid",
      "non-lethal aid", "defence assistance", "defense assistance", "weapons deliver*", "arms deliver*", "deliveries of weapons",
      "delivery of weapons", "weapons shipment*", "arms shipment*", "weapons package*", "arms transfer*", "arms supplies",
      "weapons supplies", "supply of weapons", "supply of arms", "supplies of weapons", "transfer of weapons", "provision of weapons",
      "lend-lease", "airdrop*", "air drop*", "air-drop*", "aid drop*", "airlift of aid", "donor conference*", "air support",
      "material support", "aid", "weapons aid", "package of assistance", "package of support", "stabilisation support",
      "stabilization support", "stabilisation assistance", "life-saving aid", "life-saving assistance", "life-saving supplies",
      "vital supplies", "medical supplies", "winter supplies", "humanitarian response", "humanitarian funding", "humanitarian air drop*",
      "relief effort*", "aid effort*",
    ],
    examples: ["Humanitarian aid reached the valley.", "A new aid package worth 200 million was approved."],
    counterexamples: ["First aid was given by a passer-by."],
  },
  {
    kind: "aid", needs: ["party", "place"],
    verb: [
      "donat*", "pledg*", "earmark*", "allocat*", "disburs*", "grant*", "funded", "funding", "financed", "financing", "subsidis*",
      "subsidiz*", "lend", "lends", "lent", "bankroll*", "rais* funds", "raised funds", "collected funds", "collect* funds", "rais* money",
      "raised money", "crowdfund*", "contribut*", "loan*", "airdrop*", "air-drop*", "help* rebuild", "help* to rebuild", "help* restore",
      "to rebuild a", "to rebuild the", "fundrais*", "raise* .. million", "collected .. million", "collect* .. money",
      "money .. will go to", "proceeds .. will go to", "will go to help",
    ],
    noun: [
      "donation*", "pledge*", "grant*", "loan*", "funding", "tranche*", "reconstruction", "financing", "fundraiser*", "charity collection*",
      "fundraising", "crowdfunding", "proceeds from",
    ],
    examples: ["The republic donated ten ambulances to its neighbour's army."],
    counterexamples: ["Access was granted.", "He took it for granted."],
  },
  {
    kind: "aid", needs: ["means"],
    verb: [
      "send", "sends", "sent", "sending", "shipped", "give", "gives", "gave", "giving", "hand* over", "transfer*", "transferr*", "arming",
      "equip*", "equipp*", "furnish*", "sell", "sells", "sold", "selling", "export*", "receiv*", "offer*",
    ],
    participle: ["given", "sent", "sold"],
    noun: ["delivery", "deliveries", "shipment*", "sale of", "provision of"],
    examples: ["The island state sold howitzers to the rebels."],
    counterexamples: ["She gave birth in a tank."],
  },
  {
    kind: "aid", needs: ["means", "party", "number"],
    verb: ["suppl*", "provid*", "deliver*", "shipped"],
    examples: ["The alliance provided 24,000 gas masks.", "The island state supplied howitzers to the rebels."],
    counterexamples: ["She delivered a speech to 200 guests."],
  },
  {
    kind: "aid", needs: ["party"],
    verb: ["assist*", "help*", "support*", "backed", "backing", "aiding", "aided"],
    noun: ["assistance", "support for", "support to", "backing for", "military backing", "advise and assist"],
    counterexamples: ["The fans supported their team.", "Can you help me?"],
  },
  {
    kind: "aid",
    verb: [
      "provid* .. aid", "provid* .. assistance", "provid* .. support", "provid* .. supplies", "provid* .. relief", "provid* .. training",
      "provid* .. million", "provid* .. billion", "deliver* .. aid", "deliver* .. assistance", "deliver* .. supplies", "sent .. aid",
      "sending .. aid", "gave .. aid", "giv* .. aid", "give .. support", "gave .. support", "offer* .. support", "offer* .. aid",
      "offer* .. assistance", "suppl* arms", "distribut* .. aid", "distribut* .. food", "get* .. supplies to", "getting .. supplies to",
      "allow* .. aid", "let .. aid in", "block* .. aid", "withh* .. aid", "withheld .. aid", "suspend* .. aid", "suspend* .. assistance",
      "cut .. aid", "freez* .. aid", "froze .. aid", "cut off .. aid", "refus* to supply", "refus* to provide", "humanitarian access",
      "given .. access", "giv* .. access", "gave .. access", "grant* .. access", "denied .. humanitarian access",
      "deny .. humanitarian access", "been denied access", "was denied access", "were denied access", "sent .. billion", "send* .. billion",
      "sent .. million", "send* .. million", "sent .. pounds", "send* .. pounds", "sent .. euros", "send* .. euros", "sent .. dollars",
      "send* .. dollars", "receiv* .. aid", "receiv* .. assistance", "receiv* .. support package", "receiv* .. package",
      "receiv* .. tranche", "receiv* .. weapon*", "receiv* .. equipment", "receiv* .. ammunition", "suppl* .. weapon*", "send* .. weapon*",
      "sent .. weapon*", "deliver* .. weapon*", "transfer* .. weapon*", "transferr* .. weapon*", "provid* .. weapon*", "donat* .. weapon*",
      "shipp* .. weapon*", "promis* .. weapon*", "give .. weapon*", "giv* .. weapon*", "gave .. weapon*", "handed over .. weapon*",
      "sent .. equipment", "sent .. ammunition", "sent .. generators", "sent .. vehicles to", "sent .. medic* supplies",
      "send* .. equipment", "send* .. ammunition", "send* .. generators", "send* .. vehicles to", "send* .. medic* supplies",
      "suppl* .. equipment", "suppl* .. ammunition", "suppl* .. generators", "suppl* .. vehicles to", "deliver* .. equipment",
      "deliver* .. ammunition", "deliver* .. generators", "deliver* .. vehicles to", "allocat* .. billion", "allocat* .. million",
      "mobilis* .. million", "mobilis* .. billion", "mobiliz* .. million", "mobiliz* .. billion", "commit* .. million",
      "commit* .. billion", "committed .. million", "committed .. billion", "announc* .. package of", "approv* .. package",
      "prepar* .. package of", "doubl* .. aid", "increas* .. aid", "shelter* .. refugees", "provid* .. food", "provid* .. water",
      "provid* .. medicine*", "provid* .. generator*", "provid* .. shelter to", "provid* .. vehicles", "provid* .. fuel",
      "provid* .. training to", "approv* .. billion", "approv* .. million", "pledg* .. billion", "pledg* .. million", "promis* .. billion",
      "promis* .. million", "announc* .. million", "announc* .. billion",
    ],
    examples: ["The union provided 50 million in aid.", "Troops blocked an aid convoy."],
  },
  {
    kind: "aid", modality: "planned", needs: ["means"],
    verb: ["promis*", "pledg*"],
    examples: ["The premier promised the rebels tanks."],
  },
  {
    kind: "aid", needs: ["party", "people", "number", "means"],
    verb: ["reiterat* .. support for", "reaffirm* .. support for", "pledg* .. support", "promis* .. support", "continue* to support", "continu* .. support for", "is committed to supporting", "are committed to supporting", "remain* committed to supporting", "stand* ready to help", "has supported", "have supported", "support* .. forces", "support* .. army", "support* .. government", "support* .. people of", "support* ukraine", "supports ukraine", "supporting ukraine", "back* ukraine", "help* ukraine", "help* .. refugee*", "assist* .. refugee*", "approv* .. package", "approved .. package", "approv* .. aid", "approved .. aid", "unveil* .. package", "announc* .. package", "announc* .. assistance", "announc* .. aid", "announc* .. support", "allocat*", "alloc* .. to ukraine", "earmark*", "set aside", "handed over .. mig*", "handed over .. jets", "hand* over .. tanks", "hand* over .. vehicles", "hand* over .. equipment", "hand* over .. weapons", "handed over .. ambulance*", "transferr* .. to ukraine", "donat*", "gift*", "fund*", "financ*", "bankroll*", "subsidis*", "subsidiz*", "raise* money", "raised money", "raise .. money", "raising money", "collect* money", "collect* .. humanitarian", "collected humanitarian", "rais* funds", "crowdfund*", "grant* .. loan", "provid* .. loan", "suppl* .. weapons", "suppl* weapons", "arm ukraine", "equip* .. forces", "share* intelligence", "shar* intelligence", "provid* .. intelligence", "provid* .. training to", "provid* .. assistance", "provid* .. support", "provid* .. shelter", "provid* .. weapons", "provid* .. food", "provid* .. equipment", "gave .. shelter", "deliver* .. food", "distribut* .. food", "distribut* .. aid", "distribut*", "airdrop*", "air-drop*", "air drop*", "air-lift*", "ship* .. weapons", "shipp* .. weapons", "send* .. weapons", "sent .. weapons", "send* .. ambulance*", "sent .. ambulance*", "send* .. generator*", "sent .. generator*", "send* .. aid", "sent .. aid", "send* .. medic*", "sent .. medic*", "send* .. food", "sent .. food", "treat* wounded", "welcom* .. refugees", "refus* to supply", "refus* to deliver", "block* .. aid", "withh* .. aid", "suspend* .. aid", "cut* .. aid", "freez* .. aid", "rebuil* .. houses", "restor* .. houses"],
    noun: ["uk support", "us support", "british support", "american support", "western support", "international support for", "military support for", "military support to", "support for ukraine", "support for iraq", "support to ukraine", "support to iraq", "support for the iraqi", "support for the syrian", "support for the ukrainian", "support from the coalition", "supporting role", "financial support", "humanitarian support", "air support", "aid package", "aid to ukraine", "assistance package", "security assistance", "macro-financial assistance", "humanitarian access", "access for the un", "access to .. aid", "lend-lease", "arms deliver*", "weapons deliver*", "arms suppl*", "weapons suppl*", "suppl* of weapons", "delivery of weapons", "deliveries of weapons", "transfer of weapons", "equipment that arrived", "weapons that arrived", "donor conference", "donation*", "relief effort*", "relief supplies", "aid deliver*", "airdrop*", "air drop*"],
    examples: ["The minister reiterated UK support for the Iraqi forces.", "Volunteers raised money for an ambulance for the army.", "The coalition has supported the security forces."],
    counterexamples: ["He is armed with patience.", "She donated blood."],
  },
];

/** Talks, visits, votes, agreements, truces, membership. */
const diplomacy: readonly ActionEntry[] = [
  {
    kind: "diplomacy", frame: "mutual", needs: ["people", "party", "place"],
    verb: [
      "meet with", "meets with", "met with", "meeting with", "meet* face to face", "held talks", "hold* talks", "holding talks",
      "held a meeting", "hold* a meeting", "held .. meeting", "held .. talks", "held negotiations", "hold* negotiations", "negotiat*",
      "renegotiat*", "spoke by phone", "speak* by phone", "spoke by telephone", "spoke on the phone", "talked by phone", "had a phone call",
      "had a telephone conversation", "held a phone conversation", "held a telephone conversation", "held a call", "confer* with",
      "conferr* with", "consult* with", "shook hands",
    ],
    noun: [
      "talks", "peace talks", "ceasefire talks", "cease-fire talks", "negotiation*", "peace negotiation*", "summit*", "peace summit*",
      "peace conference*", "bilateral meeting*", "bilateral talks", "trilateral meeting*", "consultations", "phone call*",
      "telephone conversation*", "telephone call*", "phone conversation*", "dialogue", "peace process", "rapprochement",
      "shuttle diplomacy", "mediation", "good offices", "contact group", "high-level meeting*", "diplomatic efforts", "diplomatic mission*",
      "diplomatic contacts", "back-channel talks", "emergency meeting*", "emergency session*", "videoconference*", "video conference*",
      "bilateral consultations", "bilateral relations", "bilateral ties", "bilateral cooperation", "call with", "cooperation between",
      "diplomatic solution", "diplomatic offensive", "ministerial", "face-to-face meeting*", "security conference*", "donors conference*",
    ],
    examples: ["The two presidents held talks in Geneva.", "Negotiations with the rebels stalled."],
    counterexamples: ["She negotiated the sharp bend."],
  },
  {
    kind: "diplomacy", frame: "mutual", needs: ["party", "people"],
    verb: [
      "meet", "meets", "met", "spoke with", "speaks with", "attend* .. summit*", "attend* .. conference*", "attend* .. meeting*",
      "co-host*", "took part in .. talks", "received the ambassador", "was received by", "were received by", "spoken with", "speaking with",
      "talked with", "held consultations with",
    ],
    noun: ["meeting*", "visit by", "gathering of"],
    examples: ["The foreign minister met the ambassador."],
    counterexamples: ["The conditions were not met."],
  },
  {
    kind: "diplomacy", frame: "mutual", needs: ["party", "people", "place"],
    verb: ["discuss*"],
    noun: ["discussion*"],
    examples: ["The ministers discussed the truce."],
  },
  {
    kind: "diplomacy", frame: "move", needs: ["people", "party"],
    verb: ["visit*", "travel* to", "travell* to", "paid a visit", "arrived on a visit", "arriv* for talks", "arrived for talks"],
    noun: ["visit*", "official visit*", "working visit*", "state visit*", "surprise visit*", "unannounced visit*", "trip to", "tour of"],
    examples: ["The president visited the border town."],
    counterexamples: ["Visit our website."],
  },
  {
    kind: "diplomacy", needs: ["party", "people", "place"],
    verb: [
      "recognis* .. independence", "recogniz* .. independence", "recognised the", "recognized the", "adopt* .. resolution*",
      "adopt* .. declaration", "adopt* .. statement", "ratif*", "initialled", "initialed", "vot*", "veto*", "vetoe*", "abstain*", "endors*",
      "approv*",
    ],
    noun: ["recognition of", "ratification", "vote*", "veto*", "abstention*", "draft resolution*"],
    examples: ["The assembly adopted a resolution on the islands."],
    counterexamples: ["They adopted a child."],
  },
  {
    kind: "diplomacy", frame: "mutual",
    verb: [
      "violat* .. ceasefire", "violat* .. truce", "broke .. ceasefire", "broke .. truce", "breach* .. ceasefire", "observ* .. ceasefire",
      "agree* .. ceasefire", "agreed .. truce", "declar* .. ceasefire", "declar* .. truce", "announc* .. ceasefire",
      "violat* .. agreement*",
    ],
    noun: [
      "ceasefire*", "cease-fire*", "cease fire*", "truce*", "armistice*", "cessation of hostilities", "humanitarian pause*",
      "regime of silence", "silence regime", "de-escalation", "deescalation", "ceasefire agreement*", "ceasefire deal*",
      "ceasefire violation*", "violation of the ceasefire", "violations of the ceasefire", "truce violation*", "cessation of fire",
    ],
    examples: ["A ceasefire took effect at midnight.", "The truce was broken within hours."],
  },
  {
    kind: "diplomacy", frame: "mutual", needs: ["party", "people", "place"],
    noun: [
      "agreement*", "peace agreement*", "peace deal*", "peace plan*", "peace treat*", "peace accord*", "accord*", "treaty", "treaties",
      "pact*", "memorandum", "memorandum of understanding", "nuclear deal", "nuclear agreement", "grain deal", "security guarantee*",
      "security agreement*", "framework agreement*", "draft agreement*", "joint statement*", "joint declaration*", "communique*",
      "communiqué*", "settlement agreement*", "peace settlement", "roadmap*", "road map*", "alliance with", "normalisation",
      "normalization", "budget deal*", "oil deal*", "gas deal*", "interim deal*", "trade deal*", "deal between", "deal on",
      "peace proposal*", "peace initiative*", "ultimatum*", "nuclear talks", "cooperation agreement*",
    ],
    examples: ["The agreement between the two governments was signed."],
    counterexamples: ["The pupils got a medical treat."],
  },
  {
    kind: "diplomacy", frame: "mutual",
    verb: [
      "sign* .. agreement*", "sign* .. treaty", "sign* .. deal", "sign* .. accord*", "sign* .. memorandum", "signed an agreement",
      "reach* .. agreement*", "reach* .. deal", "reached agreement", "concluded .. agreement*", "clinch* .. deal", "broker*", "mediat*",
      "agreed to", "agreed on", "agree to", "agree on", "agrees to", "agreeing to", "normalis*", "normaliz*",
      "restor* .. diplomatic relations", "restore .. relations", "establish* diplomatic relations", "establish diplomatic relations",
      "sever* .. ties", "sever* diplomatic relations", "broke off diplomatic relations", "cut diplomatic ties", "cut .. ties",
      "broke off .. talks", "walked out of .. talks", "withdr* from the treaty", "withdrew from .. treaty", "withdrew from .. agreement",
      "pulled out of .. agreement", "pulled out of .. deal", "suspended .. talks", "suspend* .. talks", "suspend* .. participation",
      "recall* .. ambassador*", "summon* .. ambassador*", "summon* .. envoy", "expel* .. diplomat*", "expell* .. diplomat*",
      "expel* .. ambassador", "expell* .. ambassador", "exchang* ambassadors", "convene*", "conven*", "host* talks", "host* .. summit",
      "host* .. talks", "host* .. meeting", "apply for membership", "applied for membership", "appl* to join", "applied to join",
      "joined the alliance", "join the alliance", "grant* .. candidate status", "sign* .. application", "terminat* .. membership",
      "suspend* .. membership", "accept* .. membership", "withdraw* from the organi*", "support* the resolution",
      "supported the resolution", "back* the resolution", "reject* .. proposal", "rejected .. proposal", "reject* .. plan",
      "accept* .. proposal", "accepted .. proposal",
    ],
    examples: ["The rebels agreed to a prisoner list.", "The junta expelled four diplomats."],
  },
  {
    kind: "diplomacy", frame: "mutual", needs: ["party", "people", "place"],
    phrase: [
      "diplomatic relations", "diplomatic ties", "accession to", "accession talks", "bid to join", "membership application",
      "membership bid", "ready to negotiate", "willing to negotiate", "efforts at dialogue", "budget deal", "conflict resolution",
    ],
  },
  {
    kind: "diplomacy",
    verb: ["recognis* .. as", "recogniz* .. as"],
    examples: ["The parliament recognised the islands as a state."],
  },
  {
    kind: "diplomacy", frame: "mutual",
    noun: [
      "round of talks", "rounds of talks", "round of negotiations", "rounds of negotiations", "peace talks", "peace negotiation*",
      "ceasefire talks", "negotiating table", "negotiation process", "application for .. membership", "membership application*",
      "application to join", "candidate status", "status of .. candidate", "status of a candidate", "violation* of .. agreement*",
      "violation* of .. ceasefire", "violation* of .. truce", "breach* of .. ceasefire", "breach* of .. agreement*",
    ],
    examples: ["The second round of negotiations is over.", "The application for union membership was signed."],
  },
  {
    kind: "diplomacy", frame: "mutual",
    verb: [
      "adopt* .. decision", "adopt* .. conclusions", "support* .. resolution", "back* .. resolution", "pass* .. resolution",
      "approv* .. resolution", "unanimously support*", "agreed that there", "offered .. to give", "offered .. to cede", "reach* .. consensus", "agree* upon", "agreed upon", "agree* .. corridor*",
      "join* .. european union", "join* the eu", "join* nato", "join* .. alliance", "join* the union", "becom* .. member of",
      "became .. member of", "accept* .. into nato", "grant* .. status", "grant* .. membership", "reopen* .. embassy", "clos* .. embassy",
      "address* .. parliament", "address* .. congress", "address* .. general assembly", "sign* .. application",
      "support* .. efforts at dialogue", "support* .. dialogue", "support* .. peace process", "support* .. accession",
      "host* .. conference", "chair* .. meeting", "chair* .. summit", "travel* to .. talks", "meet* .. counterpart", "met .. counterpart",
      "held .. phone call", "held .. telephone", "spoke .. with", "speak* .. with", "talked .. with", "spoke to .. president",
      "spoke to .. minister", "cooperat* with",
    ],
    phrase: ["embassy resum*", "embassy .. resumed work", "part of nato", "decision .. taken by", "decision will be taken"],
    examples: ["The summit reached a consensus.", "The embassy resumed work in the capital."],
  },
  {
    kind: "diplomacy", needs: ["party", "people", "place"],
    verb: ["appl* for eu membership", "appl* for .. membership", "applied for .. membership", "appl* to join nato", "summon* .. ambassador", "summoned .. ambassador", "summon* .. envoy", "recall* .. ambassador", "expel* .. diplomat*", "expell* .. diplomat*", "expelled .. diplomat*", "sever* .. relations", "broke off .. relations", "break* off .. relations", "cut .. diplomatic", "restor* .. relations", "resum* .. relations", "establish* .. relations", "normalis* .. relations", "normaliz* .. relations", "upgrad* .. relations", "arriv* in .. for talks", "arriv* on .. visit", "arrived in kyiv", "arrived in baghdad", "came to kyiv", "paid .. visit", "pay* .. visit", "visit*", "tour* .. region", "hosted .. summit", "host* .. talks", "host* .. meeting", "chair* .. meeting", "attend* .. summit", "attend* .. meeting", "address* .. parliament", "address* .. assembly", "spoke by phone", "spoke on the phone", "speak by phone", "phone* with", "phone call with", "h* a phone call", "held a phone call", "had a phone call", "had .. telephone conversation", "held .. telephone conversation", "had .. conversation with", "h* talks", "held talks", "hold* talks", "had talks", "held .. talks", "held .. negotiations", "hold .. negotiations", "held .. meeting with", "hold .. meeting with", "sat down with", "sit down with", "confer*", "conferr*", "consult* with", "consult* .. allies", "consult* .. partners", "brief* .. ambassadors", "discuss*", "negotiat*", "mediat*", "broker*", "agree* that", "agree* on", "agree* to work", "agreed to work", "agreed to continue", "agreed to hold", "agreed to a ceasefire", "agreed on a ceasefire", "reach* .. agreement", "reached .. agreement", "reach* .. deal", "strike .. deal", "sign* .. agreement", "signed .. agreement", "sign* .. memorandum", "sign* .. treaty", "ratif*", "conclud* .. agreement", "announc* .. ceasefire", "announc* .. truce", "declar* .. ceasefire", "declar* .. truce", "observ* .. ceasefire", "respect* .. ceasefire", "violat* .. ceasefire", "violat* .. truce", "violat* .. agreement*", "breach* .. ceasefire", "broke .. ceasefire", "offer* .. to give up", "offered .. peace", "offer* .. negotiations", "offer* .. talks", "propos* .. talks", "reject* .. talks", "refus* .. talks", "call* off .. talks", "walk* out of .. talks", "vot* for .. resolution", "vot* against .. resolution", "veto*", "adopt* .. resolution", "adopted .. resolution", "pass* .. resolution", "co-sponsor*", "recognis* .. as", "recogniz* .. as", "recognis* .. independence", "recogniz* .. independence", "welcom* .. agreement", "welcom* .. deal", "work* closely with", "working closely with", "work* together with", "cooperat* with", "co-operat* with", "strengthen* .. cooperation", "strengthen* .. partnership", "strengthen* .. ties", "deepen* .. cooperation", "deepen* .. ties"],
    participle: ["summoned", "recalled", "expelled", "declared persona non grata", "adopted", "ratified", "brokered", "vetoed"],
    phrase: ["arrived in kyiv on", "on an official visit", "on a working visit", "on a visit", "committed to working closely", "persona non grata", "strong partnership", "peace plan", "peace process", "peace deal", "peace agreement", "no relations with", "diplomatic relations"],
    noun: ["phone call", "telephone conversation*", "telephone call*", "face-to-face meeting*", "bilateral meeting*", "trilateral meeting*", "ministerial meeting*", "working visit*", "official visit*", "state visit*", "walk with", "peace talks", "peace negotiations", "ceasefire talks", "ceasefire violation*", "violations of the ceasefire", "violation of the ceasefire", "violations of the .. agreements", "violations of the agreement*", "truce violation*", "cessation of hostilities", "close cooperation between", "cooperation between", "partnership between", "political settlement", "political transition", "grain deal", "budget deal", "memorandum", "accession to", "accession talks", "candidate status", "membership application"],
    examples: ["The ambassador was summoned.", "The secretary and the prime minister agreed that the talks go on.", "The presidents spoke by phone."],
    counterexamples: ["He visited his doctor's website.", "The actor is famous."],
  },
];

/** Laws, sanctions, investigations, trials, appointments, elections. */
const measure: readonly ActionEntry[] = [
  {
    kind: "measure", needs: ["party", "people", "place", "object", "number"],
    verb: [
      "sanction*", "blacklist*", "outlaw*", "ban", "bans", "banned", "banning", "prohibit*", "embargo*", "embargoe*", "criminalis*",
      "criminaliz*", "nationalis*", "nationaliz*", "confiscat*", "expropriat*", "legalis*", "legaliz*", "impos* .. curfew",
      "impos* .. sanctions", "impos* .. restrictions", "impose sanctions", "imposed sanctions", "impos* .. ban", "lift* .. ban",
      "lift* .. sanctions", "eas* .. sanctions", "eas* .. restrictions", "tighten* .. sanctions", "freez* .. assets", "froze .. assets",
      "frozen assets", "closing .. airspace", "closes .. airspace", "close the airspace", "closed .. airspace", "closing .. border*",
      "closes .. border*", "close the border*", "closed .. border*", "closing .. crossing*", "closes .. crossing*", "close the crossing*",
      "closed .. crossing*", "close the sky", "close the skies", "closed the sky", "closed the skies", "reopen* .. crossing*",
      "reopen* .. border*", "declar* .. state of emergency", "declar* .. martial law", "declar* .. curfew", "introduc* martial law",
      "introduc* .. curfew", "extend* martial law", "sign* .. decree", "signed a decree", "sign* .. law", "signed .. law",
      "issu* .. decree", "issu* .. order", "pass* .. law", "passed .. law", "pass* .. bill", "passed .. bill", "approv* .. bill",
      "adopt* .. law", "adopt* .. bill", "revok* .. licen*", "revok* .. citizenship", "strip* .. citizenship", "stripped of",
      "designat* .. terrorist", "order* .. closure", "shut down .. office*", "restrict*", "enact*", "repeal*", "support* .. embargo",
      "support* .. sanctions", "back* .. sanctions", "propos* .. sanctions", "back* .. embargo", "agree* .. sanctions",
      "introduc* .. measure*", "introduc* .. sanctions", "introduc* .. ban", "introduc* .. restrictions", "introduc* .. regime",
      "introduc* .. law", "introduc* .. package", "adopt* .. package", "adopt* .. sanctions", "adopt* .. measure*", "tak* .. measures",
      "took .. measures", "took .. steps", "tak* .. steps", "steps .. taken", "fil* .. lawsuit", "go* to the polls", "went to the polls",
      "fil* .. complaint", "file* .. case", "submit* .. bill", "submit* .. draft law", "present* .. findings", "publish* .. findings",
      "releas* .. findings", "releas* .. results", "add* .. to the sanctions list", "freez* .. accounts", "seiz* .. assets",
      "seiz* .. yacht*",
    ],
    participle: ["banned", "outlawed", "blacklisted", "sanctioned"],
    noun: [
      "sanction*", "ban*", "embargo*", "embargoe*", "decree*", "curfew*", "martial law", "state of emergency", "emergency rule",
      "travel ban*", "arms embargo*", "oil embargo*", "trade embargo*", "no-fly zone*", "executive order*", "price cap", "asset freeze*",
      "package of sanctions", "sanctions package*", "visa ban*", "import ban*", "export ban*", "flight ban*", "restriction*", "moratorium",
      "legislation", "draft law*", "anti-terror law*", "security law*", "restrictive measure*", "countermeasure*", "tariff*", "blacklist",
      "airstrike investigation*", "strike investigation*", "provisional measure*", "temporary measure*", "interim measure*", "visa regime",
      "visa requirement*", "genocide case*", "genocide trial*", "case of .. genocide", "draft bill*", "punitive measure*",
      "state sponsor of terrorism", "sponsor of terrorism", "investigation result*",
    ],
    examples: ["The union imposed sanctions on the shipping firm.", "The mayor ordered a curfew."],
    counterexamples: ["He paid the bill."],
  },
  {
    kind: "measure", needs: ["people", "party", "place", "action"],
    verb: [
      "investigat*", "prosecut*", "indict*", "convict*", "sentenc*", "acquit*", "acquitt*", "charg* with", "charged with", "charg* .. with",
      "charged .. with", "fined", "open* .. investigation*", "opened .. investigation*", "open* .. criminal case*",
      "launch* .. investigation*", "launch* .. inquiry", "launch* .. probe", "start* .. investigation*", "start* .. criminal proceedings",
      "bring* charges", "brought charges", "press* charges", "put on trial", "goes on trial", "went on trial", "stand* trial",
      "face* trial", "on trial", "stood trial", "tried for", "stripped of immunity", "put on the wanted list", "issued .. arrest warrant*",
      "issue* .. arrest warrant*", "issued .. warrant*", "prob* the", "ruled that", "overturn*", "uphold*", "upheld", "impeach*",
      "subpoena*", "raided the offices", "searched the", "found guilty", "found .. guilty", "pleaded guilty", "plead* guilty", "sue*",
      "sued",
    ],
    participle: ["indicted", "charged", "convicted", "sentenced", "investigated", "prosecuted", "acquitted"],
    noun: [
      "investigation*", "criminal investigation*", "probe*", "inquir*", "enquir*", "arrest warrant*", "warrant*", "indictment*", "trial*",
      "show trial*", "court martial*", "court-martial*", "criminal case*", "court case*", "court ruling*", "ruling*", "verdict*",
      "sentence*", "death sentence*", "life sentence*", "conviction*", "prosecution*", "lawsuit*", "charges", "tribunal*", "hearing*",
      "criminal proceedings", "commission of inquiry", "fact-finding mission*", "search warrant*",
    ],
    examples: ["Prosecutors opened an investigation into the blast.", "A court sentenced two guards."],
    counterexamples: ["The sentence has nine words.", "It was a trial run."],
  },
  {
    kind: "measure", needs: ["people", "party"],
    verb: [
      "appoint*", "dismiss*", "sacked", "sacking", "reshuffl*", "nominat*", "suspend*", "depos*", "oust*", "remov* from office",
      "removed from office", "stripped of his post", "relieved of", "reliev* of", "resign*", "stepped down", "step* down", "swear* in",
      "sworn in", "reinstat*", "overthrow*", "overthrew", "toppl*",
    ],
    participle: ["appointed", "dismissed", "sacked", "fired", "relieved of", "deposed", "ousted", "overthrown"],
    noun: [
      "appointment*", "dismissal*", "resignation*", "reshuffle*", "referendum*", "election*", "sham referendum*", "presidential election*",
      "parliamentary election*", "coup*", "coup attempt*", "coup d'etat", "attempted coup*", "inauguration*",
    ],
    examples: ["The president dismissed the defence minister."],
    counterexamples: ["He dismissed the claims.", "They had an appointment."],
  },
  {
    kind: "measure", needs: ["party"],
    verb: [
      "decre*", "instruct*", "authoris*", "authoriz*", "cancel*", "cancell*", "blackmail*", "forbid*", "forbade", "detain ships",
      "halt* exports", "cut off gas", "cut gas", "cut .. gas supplies", "stop* gas", "turn* off", "blocked", "blocking", "block the",
      "blocks the", "block* .. account*", "block* .. channel*", "block* .. media", "block* .. resolution*", "block* .. access",
      "block* .. export*",
    ],
    participle: ["ordered", "forbidden", "authorised", "authorized", "prohibited"],
    noun: [
      "evacuation order", "instruction*", "directive*", "authorisation", "authorization", "regulation*", "crackdown*",
      "anti-terrorism law*",
    ],
    counterexamples: ["In order to win he trained.", "She ordered tea."],
  },
  {
    kind: "measure", needs: ["people", "party", "place"],
    phrase: [
      "steps taken", "published the findings", "investigation results", "findings of the investigation", "budget was approved",
      "state of siege", "emergency measures", "security measures", "banned from", "entered into force", "come into force",
      "came into force", "comes into force", "bring to justice", "brought to justice", "held accountable", "results of .. investigation",
      "findings of .. investigation",
    ],
  },
  {
    kind: "measure",
    participle: ["court ordered", "court ruled"],
    phrase: ["court orders", "court requires", "court rules"],
    examples: ["The court ordered the state to halt its operation."],
  },
  {
    kind: "measure", needs: ["party", "people", "number", "place", "object"],
    verb: ["open* .. investigation", "opened .. investigation", "launch* .. investigation", "launch* .. inquiry", "open* .. criminal case", "opened .. criminal proceedings", "initiat* .. criminal", "bring* charges", "brought charges", "press* charges", "file* .. charges", "filed .. lawsuit", "file* .. lawsuit", "sue", "sued", "suing", "indict*", "charg* with", "charged with", "convict*", "acquit*", "acquitted", "sentenc*", "put on trial", "stand* trial", "stood trial", "went on trial", "go on trial", "extradit*", "fin*", "fined", "confiscat*", "seiz* .. assets", "froze .. assets", "freez* .. assets", "frozen assets", "nationalis*", "nationaliz*", "outlaw*", "bann*", "ban", "bans", "prohibit*", "restrict* access", "restrict*", "block* access", "block* .. website*", "suspend* .. operations in", "suspend* .. licence", "revok*", "withdrew .. licence", "strip* .. of", "stripp* .. of", "dismiss*", "sack*", "fire* .. minister", "remov* .. from office", "appoint*", "resign*", "step* down", "stepp* down", "impeach*", "declar* .. state of emergency", "declar* .. martial law", "declared .. curfew", "impos* .. curfew", "lift* .. curfew", "lift* .. sanctions", "lift* .. ban", "eas* .. sanctions", "tighten* .. sanctions", "expand* .. sanctions", "impos* .. tariff*", "impos* .. embargo", "impos* .. restrictions", "impos* .. ban", "closed .. airspace", "closed .. border", "closes .. border", "closing .. border", "opened .. border", "reopen* .. border", "order* .. evacuation", "ordered .. to leave", "order* .. to leave", "order* .. troops to", "sign* .. decree", "sign* .. law", "sign* .. order", "adopt* .. law", "adopt* .. bill", "adopt* .. budget", "pass* .. law", "pass* .. bill", "approv* .. law", "approv* .. budget", "enact*", "repeal*", "extend* .. mandate", "extend* .. martial law", "authoris*", "authoriz*", "rul* that", "ruled that", "overturn*", "uphold*", "upheld", "investigat*", "prosecut*", "search* .. premises", "search* .. homes", "raid* .. offices", "present* .. findings", "present* the findings", "publish* .. findings", "releas* .. findings", "reward of", "offer* .. reward", "announc* .. reform*", "introduc* .. law", "introduc* .. visa*", "introduc* .. restrictions", "cancel*", "postpon* .. election*", "h* .. referendum", "held .. referendum", "hold .. referendum", "registered .. proceedings"],
    participle: ["banned", "outlawed", "dismissed", "sacked", "suspended", "sanctioned", "blacklisted", "indicted", "convicted", "sentenced", "acquitted", "fined", "confiscated", "nationalised", "nationalized", "investigated", "closed to", "cancelled", "canceled", "appointed", "relieved of duty", "relieved of command", "stripped of", "found guilty", "put on the wanted list", "declared wanted"],
    noun: ["findings and recommendations", "sanctions package", "package of sanctions", "oil embargo", "price cap", "travel ban*", "visa ban*", "flight ban", "no-fly zone", "arms embargo", "criminal proceeding*", "criminal case*", "court ruling*", "court order*", "war crimes investigation", "investigation into", "inquiry into", "legal action", "legislation", "executive order*", "curfew*", "martial law", "state of emergency", "referendum*", "investigating officer's report"],
    examples: ["The officers were dismissed.", "The inspector will present the findings to the court."],
    counterexamples: ["It is fine."],
  },
];

/** Demonstrations, riots, strikes of workers. */
const protest: readonly ActionEntry[] = [
  {
    kind: "protest", frame: "move", needs: ["people", "place", "number", "party"],
    verb: [
      "protest*", "demonstrat* against", "demonstrat* in", "demonstrated against", "riot*", "picket*", "took to the streets",
      "tak* to the streets", "take to the streets", "taken to the streets", "ralli*", "rallied", "rallying", "rally", "staged a protest",
      "stag* .. protest*", "stag* .. rally", "held a rally", "held .. rally", "hold* .. rally", "held a vigil", "march* through",
      "marched through", "march* in protest", "went on strike", "go* on strike", "going on strike", "on strike", "hunger strik*",
      "walked out", "chanted slogans", "chant* slogans", "chant*", "blocked roads", "block* .. road*", "burn* tyres", "burned tyres",
      "burnt flags", "boycott*", "gather* in .. square", "gathered in .. square", "gather* outside", "clash* with police",
      "clashed with police", "clash* with riot police", "com* to .. square", "came to .. square", "com* out to .. square",
      "came out to .. square",
    ],
    noun: [
      "protest*", "mass protest*", "demonstration*", "rall*", "protest rall*", "protest march*", "street protest*", "riot*", "unrest",
      "civil unrest", "uprising*", "revolt*", "insurrection*", "sit-in*", "sit-ins", "picket*", "general strike*", "hunger strike*",
      "workers ' strike*", "workers ’ strike*", "walkout*", "civil disobedience", "mass rall*", "vigil*", "anti-war protest*",
      "anti-government protest*", "protester*", "demonstrator*", "rioter*", "rioting", "boycott*", "disturbance*", "mutin*",
    ],
    examples: ["Hundreds protested outside the embassy.", "Protests erupted in three towns."],
    counterexamples: ["He paid without protest."],
  },
  {
    kind: "protest", frame: "mutual", needs: ["people", "place", "number", "party"],
    verb: ["took to the streets", "take to the streets", "taking to the streets", "came out to", "come out to .. protest", "came to the main square", "come to the main square", "rally", "rallied", "rallies", "rallying", "march* against", "march* in support", "marched through", "chant*", "boycott*", "stage* .. sit-in", "staged .. protest", "stage .. protest", "stage* .. rally", "hold* .. rally", "held .. rally", "held .. protest", "hold .. protest", "go* on strike", "went on strike", "gone on strike", "walk* off the job", "walked out", "riot*", "clash* with police", "block* .. road*", "stop* .. tanks with", "stopped .. column with", "blocked .. tanks", "demonstrat*", "protest*"],
    noun: ["rally", "rallies", "protest rally", "protest march*", "peace march*", "sit-in*", "picket*", "hunger strike*", "general strike*", "riot*", "unrest", "mass protest*", "anti-war protest*", "anti-government protest*", "demonstration*", "protest*", "civil disobedience", "uprising*"],
    examples: ["Residents rallied against the invaders."],
    counterexamples: ["He rallied in the second set."],
  },
];

/** The state of a place or of people there. */
const condition: readonly ActionEntry[] = [
  {
    kind: "condition", frame: "undergo", needs: ["place", "people", "number", "party", "object"],
    noun: [
      "blackout*", "power outage*", "power cut*", "power failure*", "outage*", "power shortage*", "electricity cut*", "water cut*",
      "water shortage*", "food shortage*", "shortage of food", "shortages of food", "shortage of water", "shortages of water",
      "shortage of medicine*", "shortages of medicine*", "medicine shortage*", "lack of food", "lack of water", "lack of electricity",
      "humanitarian crisis", "humanitarian catastrophe*", "humanitarian disaster*", "humanitarian situation", "humanitarian needs",
      "food insecurity", "security situation", "security crisis", "dead city", "power grid collapse", "famine*", "starvation",
      "malnutrition", "hunger", "epidemic*", "outbreak of cholera", "cholera outbreak*", "cholera", "poverty", "food crisis",
      "energy crisis", "economic crisis", "economic collapse", "recession", "downturn", "unemployment", "inflation", "unsanitary",
      "unsanitary conditions", "radiation level*", "nuclear disaster", "contamination", "civil war", "danger of mines", "internet outage*",
      "communications blackout*", "internet blackout*", "scorched earth", "wasteland", "ghost town*", "ruins", "rubble", "plight",
      "refugee camp*",
    ],
    examples: ["A blackout hit the eastern districts.", "Nothing but rubble is left of the village."],
    counterexamples: ["The Roman ruins attract tourists."],
  },
  {
    kind: "condition", frame: "undergo",
    participle: ["lights went out"],
    phrase: [
      "without power", "without electricity", "without water", "without heating", "without heat", "without gas", "without food",
      "without light", "without running water", "without drinking water", "without shelter", "without medical care",
      "without communication", "without internet", "without mobile", "no electricity", "no power", "no water", "no gas", "no heating",
      "no food", "no running water", "no mobile connection", "no communication", "no internet", "lost power", "lose power",
      "cut off from power", "cut off from the power", "power was cut", "electricity was cut", "power is out", "de-energized",
      "de-energised", "disconnected from the grid", "disconnected from the power", "disconnected from the power grid",
      "disconnected from the electricity", "cut off from the grid", "lost its power supply", "lost external power", "power was restored",
      "electricity was restored", "power has been restored", "restored power", "restor* .. power", "restor* .. electricity",
      "restor* .. water supply", "reconnected to the grid", "water supply was", "power supply was", "power supply has been", "in ruins",
      "turned to ruins", "turned into rubble", "uninhabitable", "is deserted", "are deserted",
      "is empty", "ghost city", "like a ghost town", "lost their homes", "lost his home", "lost her home", "left homeless", "made homeless",
      "homeless",
    ],
    examples: ["Half the city is without electricity.", "The suburb lies in ruins."],
  },
  {
    kind: "condition", frame: "undergo", needs: ["people", "number"],
    verb: [
      "starv*", "freez*", "froze", "suffer*", "endur*", "taking shelter", "took shelter", "take shelter", "hid in", "hide in", "hiding in",
      "go hungry", "going hungry", "risk starvation", "threaten* the lives of", "pos* a threat", "pose* a threat", "shrink*", "shrank",
      "trapped", "strand*",
    ],
    participle: ["trapped", "stranded", "exposed"],
    examples: ["Families took shelter in basements with their children."],
    counterexamples: ["He suffered from a cold."],
  },
  {
    kind: "condition", frame: "undergo", measure: "residents", needs: ["number"],
    verb: [
      "liv* in", "lived here", "live here", "lived there", "live there", "still liv*", "remain* in", "stay* in", "inhabit*", "are living",
      "were living", "reside*",
    ],
    participle: ["inhabited", "populated"],
    examples: ["About 900 people still live in the village."],
  },
  {
    kind: "condition", frame: "undergo", measure: "residents", needs: ["number"],
    noun: ["population", "inhabitants", "pre-war population", "prewar population", "population of"],
    examples: ["The town had a population of 70,000 before the war."],
  },
  {
    kind: "condition", frame: "undergo", needs: ["place", "people", "party", "number", "object"],
    participle: [
      "hospitals are overwhelmed", "hospitals overwhelmed", "schools were closed", "shops were closed", "prices have increased",
      "prices increased",
    ],
    phrase: [
      "remains difficult", "remains tense", "remains dangerous", "remains critical", "remains calm", "is calm", "was calm", "relative calm",
      "relatively calm", "relatively quiet", "it is quiet", "was quiet", "all quiet", "calm has returned", "tensions are high",
      "tensions rose", "tension remains", "situation is under control", "is under control", "deteriorat*", "worsened", "is worsening",
      "worsening", "in dire need", "on the brink of", "brink of collapse", "brink of famine", "at risk of", "in danger", "is dangerous",
      "is unsafe", "is a threat to", "remains a threat", "pose a threat", "posed a threat", "conditions are", "terrible conditions",
      "dire conditions", "appalling conditions", "difficult conditions", "inhuman conditions", "inhumane conditions",
      "humanitarian conditions", "living conditions", "struggl* to survive", "hospital is overwhelmed", "overwhelmed with", "is home to",
      "are home to", "home to", "has a population of", "with a population of", "km from the front", "kilometres from the front",
      "kilometers from the front", "miles from the front", "from the front line", "from the frontline", "km from the border",
      "kilometers from the border", "kilometres from the border", "close to the front", "frontline city", "is starving", "are starving",
      "dying of thirst", "dying of hunger", "dying of starvation", "back to normal", "returned to normal", "life has returned",
      "are functioning", "is functioning", "stopped functioning", "resumed work", "mined area*", "heavily mined", "littered with",
      "contaminated with", "strewn with", "bodies lie in", "suffer* from .. occupation", "forced to suffer", "situation .. is",
      "situation .. was", "situation .. remains", "situation .. has", "economy .. fall*", "economy .. fell", "economy .. shrink*",
      "economy .. shrank", "economy .. contract*", "economy .. lose*", "economy .. lost", "prices rose", "prices have risen",
      "nothing to eat", "nothing left to eat", "no medicine", "no medicines", "threaten* .. lives of", "poses a threat",
      "under constant threat", "running out of medicine*", "running out of food", "running out of water", "ran out of food",
      "ran out of water",
    ],
    examples: ["The situation in the city remains difficult.", "It is relatively quiet in the sector."],
  },
  {
    kind: "condition", frame: "undergo",
    phrase: ["cannot be safe", "not be safe", "is not safe", "are not safe", "was not safe"],
    examples: ["The strait cannot be safe while the war lasts."],
  },
  {
    kind: "condition", frame: "undergo", measure: "residents", needs: ["people", "number", "place", "object"],
    phrase: [
      "without access to", "remain without", "remains without", "are without", "is without", "was without", "were without", "been without", "left without", "without electricity", "without power", "without water", "without heating", "without gas", "without food", "without communication", "without light", "no access to", "no electricity", "no power", "no water", "no running water", "no heating", "no gas", "no light", "no food", "no internet", "no mobile", "no communication", "cut off from power", "cut off from water", "power outage*", "power cut*", "blackout*", "water shortage*", "food shortage*", "shortage of food", "shortage of water", "shortage of medicine*", "lack of food", "lack of water", "lack of medicine*", "on the brink of", "humanitarian catastrophe", "humanitarian crisis", "humanitarian disaster", "humanitarian situation", "in need of .. aid", "in need of assistance", "in need of humanitarian", "need humanitarian", "needs are growing", "in terrible conditions", "in inhuman conditions", "in dire conditions", "in basements", "in the basement", "in bomb shelters", "in a bomb shelter", "in shelters", "in the subway", "in metro stations", "hiding in", "hide in", "used as a shelter", "served as a shelter", "used as shelter",
      "still live in", "still living in", "still in the city", "still in the town", "remain in the city", "remain in the town", "remained in the city", "remains in the city", "live under occupation", "living under occupation", "living in occupied", "is home to", "was home to", "live in the city", "live in the town",
      "situation is calm", "situation is tense", "situation is difficult", "situation is under control", "situation is critical", "situation remains", "situation at the front", "is quiet", "was quiet", "relatively quiet", "relatively calm", "quiet night", "calm night", "the night passed quietly", "the night was quiet", "is the most difficult", "hottest spot", "hot spot", "most intense",
      "km from the front", "kilometres from the front", "kilometers from the front", "km from the border", "kilometres from the border", "km from the town", "km from the city", "kilometres from the city", "kilometers from the city", "miles from the front", "miles from the border", "miles from the city", "within range of", "within striking distance", "runs through", "front line runs", "frontline runs", "front line is", "frontline is",
      "radiation level*", "radiation background", "background radiation", "radiation is normal", "nuclear disaster", "nuclear catastrophe", "risk of a nuclear", "threat of famine", "famine", "world famine", "hunger crisis", "food crisis", "energy crisis", "economic crisis", "economy could shrink", "economy will shrink", "economy shrank", "economy is", "economy of .. falls", "suffer* from .. occupation", "suffering from", "forced to suffer", "plight of", "plight on", "in danger", "in mortal danger", "under constant threat", "unemployment", "destroyed city", "turned into ruins", "turned to ruins", "in ruins", "lies in ruins", "lie in ruins", "lay in ruins", "left in ruins", "ruins of", "ghost town", "uninhabitable", "does not work", "is not working", "are not working", "out of service", "out of action", "is closed", "are closed", "is overcrowded", "are overcrowded", "overwhelmed hospital*", "hospitals are overwhelmed", "hospitals are full", "is operating normally", "work* as usual", "trains are running", "transport is not running", "is restored", "was restored", "has been restored", "power has been restored", "power was restored", "water supply was restored", "air raid alert", "air raid sirens", "sirens sounded",
    ],
    noun: ["living conditions", "electricity supply", "power supply in", "water supply in", "heating in"],
    examples: ["More than five million people remain without access to water.", "The building was used as a shelter for civilians.", "The radiation level is normal."],
    counterexamples: ["The room was without a window, she said."],
  },
];

/** The regular passive participles of a verb pattern: "shell*" gives "shelled", "carr*" gives "carried". */
const regular = (pattern: string): string[] => {
  const [first = "", ...rest] = pattern.split(" ");
  if (!first.endsWith("*")) return [];
  return ["ed", "ied"].map((ending) => [first.slice(0, -1) + ending, ...rest].join(" "));
};

/**
 * English verbs make their passive participle from the same stem, so a table need not
 * name it twice. An empty list keeps the bare "captured" a verb, so that what stands after it decides.
 */
const withParticiples = (entry: ActionEntry): ActionEntry => {
  if ((entry.frame ?? "act") !== "act" || entry.verb === undefined || entry.participle?.length === 0) return entry;
  const participle = [...new Set([...(entry.participle ?? []), ...entry.verb.flatMap(regular)])];
  return participle.length === 0 ? entry : { ...entry, participle };
};

/** Action words of English. */
export const actions: readonly ActionEntry[] = [
  ...scenery, ...strike, ...attack, ...assault, ...clash, ...interception, ...advance, ...withdrawal, ...capture, ...defence, ...encirclement,
  ...offensive, ...control, ...casualties, ...destruction, ...displacement, ...detention, ...abuse, ...aid, ...deployment, ...supply,
  ...diplomacy, ...measure, ...protest, ...condition,
].map(withParticiples);
