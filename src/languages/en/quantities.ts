import type { QuantityWords } from "../../core/model/quantity-words.ts";
import { list } from "../list.ts";

export const quantities: QuantityWords = {
  decimal: ".",
  ordinalDot: false,
  numbers: {
    2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen",
    15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety",
  },
  multipliers: { 12: "dozen",  100: "hundred", 1000: "thousand 0k", 1000000: "million mln. mn 0mln 0mn", 1000000000: "billion bn 0bn", 1000000000000: "trillion tn 0tn" },
  vague: { 2: "several a_few some_few a_couple_of a_couple a_handful_of a_number_of", 10: "tens", 12: "dozens scores", 100: "hundreds", 1000: "thousands", 1000000: "millions", 1000000000: "billions" },
  halves: { 0.5: "half_a half_of_a half", 0.25: "quarter_of_a a_quarter_of_a" },
  shares: { 0.5: "half half_of", 0.3333333333333333: "a_third one-third", 0.25: "a_quarter one-quarter", 0.6666666666666666: "two-thirds", 0.75: "three-quarters", 0.2: "one-fifth", 0.1: "a_tenth" },
  fractions: { 0.5: "half halves", 0.3333333333333333: "third thirds", 0.25: "quarter quarters", 0.2: "fifth fifths", 0.1: "tenth tenths", 0.125: "eighths" },
  ordinalShares: {
    words: "third fifth tenth",
    followers: "of the off more less fewer higher lower larger smaller bigger as is are was were have has had and or but in on at since from by to than this that last year compared within during over for while when after before were remain remains do does did will would can could",
  },
  indefinite: "a an another a_single",
  one: "one",
  notAfterOne: "another day of_these_days by",
  before: {
    more: "more_than over greater_than above exceeding in_excess_of upwards_of upward_of no_fewer_than_the well_over just_over over_than better_than",
    least: "at_least no_less_than no_fewer_than not_less_than minimum a_minimum_of minimum_of at_minimum",
    less: "less_than fewer_than under below just_under well_under",
    most: "up_to as_many_as as_much_as no_more_than at_most not_more_than a_maximum_of maximum",
    about: "averaged averaging barely about around nearly almost approximately roughly some estimated an_estimated close_to circa approx approx. near",
    exact: "exactly only just the a_total_of total_of all these those another additional its their his other by of_the of our the",
    span: "last past next first the_last the_past the_next the_first over_the_past over_the_last over_the_next in_the_past",
    minus: "minus",
    notOne: "each same this that another every no which the",
    up: "grow rose rise rises rising increase increased increases increasing up grew grow gained gain gaining added climbed jumped soared surged advanced upped higher",
    down: "fell fall falls falling decrease decreased decreases drop dropped drops down declined decline lost slid shed slipped lower dipped plunged tumbled cut plummeting plummeted slumped slumping falling",
    part: "including among_them of_them of_whom among_whom",
    from: "from between",
    label: "no. number article section chapter paragraph resolution group route highway page flight unit apartment version aged age act item order formula room room_no gate phase grade type category top bottom covid_- covid",
  },
  after: {
    none: "or_more_than and_more_than", least: "or_more and_more and_above or_higher and_over or_over plus", most: "or_less or_fewer and_under at_most or_lower", about: "or_so", age: "year-old year-olds years-old",
  },
  within: "and",
  rangeJoiners: "to - – —",
  openedJoiners: "and",
  openers: "between from",
  or: "or",
  by: "by",
  ratio: "in out_of",
  of: "of",
  stops: `of in on at by with from for to and or but as that which who whom whose is are was were be been has have had will would could may might can after before during since until while when
    where than the this these those their its his her he she they it we i you if not also said says into over under between against near more`,
  counted: [
    { counts: "people", noun: list(`people person* civilian* man men woman women child children kid* resident* victim* passenger* student* boy* girl* baby babies family families refugee* worker* journalist*
      doctor* medic* nurse* patient* hostage* prisoner* pow* life lives casualty casualties body bodies citizen* protester* demonstrator* tourist* worshipper* policeman policemen police officer* official* firefighter* rescuer*
      volunteer* driver* pensioner* adult* minor* teenager* inhabitant* villager* local* displaced evacuee* detainee* suspect* supporter* activist* employee* user* customer* player* member* americans germans
      ukrainians russians iraqis afghans palestinians israelis syrians personnel dead injured wounded killed deaths fatalities injuries`) },
    { counts: "troops", noun: list(`soldier* serviceman servicemen servicewoman troop* troops fighter* militant* combatant* insurgent* terrorist* occupier* invader* marine* officer* recruit* conscript* mercenary mercenaries paratrooper* gunman gunmen
      rebel* reservist* sniper* bomber* commander* general* brigade* battalion* regiment* division* unit* company companies squad* defender* enemy`) },
    { counts: "attack", noun: list("times attack* airstrike* strike* shelling* raid* assault* explosion* blast* bombing* bombardment* sortie* engagement* clash* clashes violation* incident* launch* hit* round* battle* fire fires fight*") },
    { counts: "projectile", noun: list("missile* rocket* shell* mine* bomb* drone* uav* projectile* grenade* mortar_shell* munition* warhead* torpedo* bullet* mortars") },
    { counts: "thing", noun: list(`tank* vehicle* aircraft plane* jet* helicopter* house* building* home* school* hospital* bridge* ship* boat* vessel* car* truck* bus buses gun* howitzer* system* launcher* weapon* depot* warehouse* plant* factory factories
      village* town* city cities settlement* site* target* facility facilities apartment* church churches station* base* position* post* tunnel* convoy* armored armoured carrier* tractor* train* train line* object* target* cache* node* route* loader* airport* airfield* checkpoint* ton* tonne* chamber* camp* kiosk* shop* store* mall* hotel* market* bunker* engine*`) },
    { counts: "percent", noun: list("% percent per_cent pct percentage_points percentage_point"), unit: "percent" },
    { counts: "distance", noun: list("km kms kilometer* kilometre*"), unit: "km", factor: 1 },
    { counts: "distance", noun: list("mile* mi"), unit: "km", factor: 1.609344 },
    { counts: "distance", noun: list("meter* metre* m"), unit: "km", factor: 0.001 },
    { counts: "distance", noun: list("yard* yd"), unit: "km", factor: 0.0009144 },
    { counts: "distance", noun: list("feet foot ft"), unit: "km", factor: 0.0003048 },
    { counts: "area", noun: list("square_kilometer* square_kilometre* sq_km km2 km² sq._km"), unit: "km2", factor: 1 },
    { counts: "area", noun: list("square_mile* sq_mi"), unit: "km2", factor: 2.589988 },
    { counts: "area", noun: list("square_meter* square_metre* sq_m m2 m²"), unit: "km2", factor: 0.000001 },
    { counts: "area", noun: list("hectare* ha"), unit: "km2", factor: 0.01 },
    { counts: "area", noun: list("acre*"), unit: "km2", factor: 0.004046856 },
    { counts: "money", noun: list("dollar* usd us_dollar* u.s._dollar*"), unit: "USD" },
    { counts: "money", noun: list("euro* eur €"), unit: "EUR" },
    { counts: "money", noun: list("pound* gbp"), unit: "GBP" },
    { counts: "money", noun: list("hryvnia* hryvnias uah"), unit: "UAH" },
    { counts: "money", noun: list("ruble* rouble* rub"), unit: "RUB" },
    { counts: "money", noun: list("cent* pence yen") },
    { counts: "none", noun: list("inch inches gallon* degree* volt* watt* barrel* ounce* storey* story stories point* cylinder* litre* liter* horsepower") },
    { counts: "time", noun: list("second* minute* hour* day* week* month* year* decade* century centuries") },
  ],
  endings: { "": "", s: "", es: "" },
};
