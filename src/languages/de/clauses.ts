import type { ClauseWords } from "../../core/model/language.ts";

/** The small words of German clauses. */
export const clauses: ClauseWords = {
  subordinators: [
    "dass", "daß", "weil", "da", "nachdem", "während", "als", "bevor", "ehe", "bis", "seit", "seitdem", "sobald", "solange", "sooft", "damit", "sodass", "so dass", "obwohl", "obgleich", "obschon", "wenngleich", "wenn auch",
    "auch wenn", "indem", "wobei", "wodurch", "womit", "woraufhin", "worauf", "weshalb", "weswegen", "wogegen", "wohingegen", "zumal", "sowie", "ob", "wie", "wo", "wann", "warum", "wieso", "wohin", "woher", "wonach", "worüber", "ohne dass",
    "anstatt dass", "außer dass", "um", "ohne zu", "anstatt", "wenn", "falls", "sofern", "soweit", "soviel", "insofern", "insoweit", "inwieweit", "inwiefern", "je nachdem",
  ],
  complementisers: ["dass", "daß", "ob", "wonach", "wo", "wann", "warum", "wieso", "weshalb", "wer", "was", "inwieweit", "inwiefern"],
  conditionals: ["wenn", "falls", "sofern", "für den fall", "im falle", "vorausgesetzt", "angenommen", "es sei denn", "solange", "sollte", "sollten"],
  relatives: [
    "der", "die", "das", "den", "dem", "dessen", "deren", "denen", "welcher", "welche", "welches", "welchen", "welchem", "was", "wo", "woraus", "worin", "wofür", "wovon", "wozu", "wobei", "wodurch", "womit", "wonach", "woran", "worauf",
  ],
  coordinators: ["und", "oder", "sowie", "aber", "doch", "jedoch", "sondern", "denn", "beziehungsweise", "bzw", "sowohl", "als auch", "weder", "noch", "entweder", "und zwar"],
  auxiliaries: [
    "ist", "sind", "war", "waren", "bin", "bist", "seid", "sei", "seien", "wäre", "wären", "gewesen", "sein",
    "hat", "haben", "habe", "hatte", "hatten", "hätte", "hätten", "habt", "hast",
    "wird", "werden", "werde", "wurde", "wurden", "würde", "würden", "worden", "geworden",
    "kann", "können", "könne", "konnte", "konnten", "könnte", "könnten", "muss", "müssen", "müsse", "musste", "mussten", "müsste", "müssten", "soll", "sollen", "solle", "sollte", "sollten",
    "will", "wollen", "wolle", "wollte", "wollten", "darf", "dürfen", "dürfe", "durfte", "durften", "dürfte", "dürften", "mag", "mögen", "möge", "mochte", "möchte", "möchten", "lässt", "lassen", "lasse", "ließ", "ließen",
    "kam", "kamen", "kommt", "kommen", "komme", "käme", "gab", "gaben", "gibt", "gebe", "gäbe", "ging", "gingen", "geht", "gehen", "gehe", "liegt", "liegen", "lag", "lagen", "liege", "steht", "stehen", "stand", "standen", "stehe",
    "bleibt", "bleiben", "blieb", "blieben", "bleibe", "hält", "hielt", "hielten", "befindet", "befinden", "befand", "befanden", "befänden", "herrscht", "herrschen", "herrsche", "begann", "begannen", "beginnt", "fand", "fanden", "findet",
    "nahm", "nahmen", "nimmt", "traten", "trat", "tritt", "führt", "führen", "gilt", "galt", "galten", "gelten", "droht", "drohen", "dauert", "fehlt", "fehlen", "brach", "brachen", "bricht", "geriet", "gerieten", "erhielt", "erhielten",
  ],
  passives: ["wird", "werden", "werde", "wurde", "wurden", "würde", "würden", "worden", "geworden", "ist", "sind", "sei", "seien", "war", "waren", "wäre", "wären", "gewesen"],
  pronouns: [
    "er", "sie", "es", "ihn", "ihm", "ihr", "ihnen", "wir", "uns", "ich", "mich", "mir", "man", "dieser", "diese", "diesen", "diesem", "dieses", "jener", "jene", "jenen", "derselbe", "dieselbe", "letzterer", "letztere", "beide", "beiden", "sich", "einander",
  ],
  determiners: [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinen", "keinem", "keiner", "keines", "dieser", "diese", "diesen", "diesem", "dieses", "jener", "jene", "jenen", "jenem", "jenes",
    "jeder", "jede", "jeden", "jedem", "jedes", "alle", "allen", "aller", "alles", "beide", "beiden", "beider", "mein*", "sein", "seine", "seinen", "seinem", "seiner", "seines", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "unser*", "unsere", "unseren",
    "unserem", "unserer", "manche", "mancher", "manchen", "einige", "einigen", "einiger", "mehrere", "mehreren", "mehrerer", "viele", "vielen", "vieler", "wenige", "wenigen", "solche", "solchen", "solcher", "sämtliche", "sämtlichen", "welche", "welcher", "welches",
  ],
  prepositions: [
    "an", "am", "auf", "aufs", "aus", "außer", "außerhalb", "bei", "beim", "binnen", "bis", "dank", "durch", "durchs", "entgegen", "entlang", "für", "fürs", "gegen", "gegenüber", "gemäß", "hinter", "in", "im", "ins", "infolge", "inmitten", "innerhalb", "jenseits",
    "laut", "längs", "mit", "mithilfe", "mittels", "nach", "nahe", "neben", "oberhalb", "ob", "ohne", "pro", "rund um", "samt", "seit", "seitens", "statt", "anstelle", "trotz", "über", "übers", "um", "ums", "unter", "unterhalb", "unweit", "von", "vom", "vor", "vors", "während", "wegen",
    "wider", "zu", "zum", "zur", "zufolge", "zugunsten", "zwecks", "zwischen", "aufgrund", "auf grund", "anlässlich", "angesichts", "bezüglich", "hinsichtlich", "einschließlich", "inklusive", "mangels", "namens", "nördlich", "südlich", "östlich", "westlich",
    "nordöstlich", "nordwestlich", "südöstlich", "südwestlich", "diesseits", "beiderseits", "in richtung", "richtung", "in der nähe", "im zuge", "im rahmen", "im laufe", "im verlauf", "per", "ab", "gen",
  ],
  placePrepositions: [
    "in", "im", "ins", "bei", "beim", "nach", "aus", "an", "am", "auf", "von", "vom", "bis", "bis nach", "bis zu", "bis zum", "bis zur", "vor", "vors", "hinter", "über", "um", "rund um", "durch", "durchs", "innerhalb", "außerhalb", "inmitten", "entlang", "jenseits", "diesseits", "unter",
    "zwischen", "gegen", "nördlich", "südlich", "östlich", "westlich", "nordöstlich", "nordwestlich", "südöstlich", "südwestlich", "nahe", "unweit", "richtung", "in richtung", "gen", "oberhalb", "unterhalb", "zum", "zur", "zu", "neben", "längs", "quer durch",
  ],
  agentPrepositions: ["von", "vom", "durch", "seitens", "von seiten", "vonseiten"],
  targetPrepositions: ["auf", "aufs", "gegen", "an", "über", "nach", "für", "um"],
  nearPrepositions: [
    "nahe", "nahe bei", "unweit", "bei", "beim", "in der nähe", "in der nähe von", "in der umgebung", "in der umgebung von", "im umland", "im umland von", "im raum", "in der gegend", "in der gegend um", "in der gegend von", "im umkreis", "nördlich", "südlich", "östlich", "westlich", "nordöstlich",
    "nordwestlich", "südöstlich", "südwestlich", "vor den toren", "am rande", "am rand", "rund um", "neben", "vor", "entlang", "an der grenze", "im großraum", "im bereich", "zwischen", "außerhalb", "richtung", "in richtung", "nächst",
  ],
};
