const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Closed lists for telling what a capitalised run names. All in lower case. */
export const nameWords = {
  organisation: set(`ministry council committee commission institute university party army agency bank organization organisation union center centre association forces
    court parliament house department office group company corp corp. inc inc. ltd ltd. news times post federation academy congress senate board bureau authority
    fund foundation league club school college society force command brigade guard police service services network front movement alliance coalition assembly embassy press
    journal herald gazette tribune airlines airways industries secretariat mission corporation museum hospital church band records team partnership consortium motors bancorp holdings technologies systems steel oil petroleum energy electronics pharmaceuticals insurance conference forum summit chamber syndicate tribunal registry`),
  place: set('island islands river sea ocean mount lake bay peninsula city province strait gulf airport street square mountains mountain valley county district oblast region port coast cape desert canal harbour harbor heights strip bridge avenue road'),
  never: set(`i the a an and but or if when while as at in on by for from to of with he she it they we you his her its their our my this that these those there
    what which who how why where after before since until although though because however moreover meanwhile also both each every some many most more few all no not
    yes speaking asked according earlier later then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec such so only even still yet just here
    during under over between among about against without within through despite instead another other one two three four five six seven eight nine ten
    article treaty agreement convention declaration protocol memorandum accord world war ii i’m it’s don’t let us would will can could should is are was were be been has had have do did
    does asking saying adding noting sources officials diplomats talks negotiations ministers leaders negotiators analysts experts relations cooperation economic peace`),
  particles: set('de van von der den bin ibn al el la le du da dos di ben abu ter ten'),
} as const
