"""What a language's word lists are: the fields that its module fills.

A list holds words and short phrases, in lower case, with straight marks. An asterisk in a phrase stands for one to
three words ("too * to").
"""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.anchoring.anchor import WordClass

CLASSES: tuple[WordClass, ...] = ("negation", "limit", "condition", "quantifier", "number", "hedge", "time", "saying")
"""The classes of words that bear on a sentence, the weightiest first."""


def words(text: str) -> frozenset[str]:
    """Words and phrases from a text: one a line where the line holds a comma, else parted by white space."""
    if "," in text:
        return frozenset(" ".join(entry.split()) for entry in text.split(",") if entry.strip())
    return frozenset(text.split())


def inflected(stems: str, endings: str) -> frozenset[str]:
    """Each of some stems with each of some endings: the forms of words that are inflected alike.

    >>> sorted(inflected("presunt supuest", "o as"))
    ['presuntas', 'presunto', 'supuestas', 'supuesto']
    """
    return frozenset(stem + ending for stem in stems.split() for ending in endings.split())


def by_class(**lists: str) -> dict[str, WordClass]:
    """Words and phrases with their class, from a text of each class as :func:`words` reads it.

    >>> by_class(limit="only, at most", time="until")
    {'at most': 'limit', 'only': 'limit', 'until': 'time'}
    """
    return {entry: kind for kind in CLASSES for entry in sorted(words(lists.get(kind, "")))}


@dataclass(frozen=True, kw_only=True)
class Lists:
    """What a language says about words beside a cut, under an omission, or changed in a quote.

    Args:
        language: Primary subtag, such as ``en``.
        negation: Words that deny.
        limit: Words that narrow what follows.
        condition: Words that make what follows depend on something.
        quantifier: Words of how much and how many.
        amounts: Looser words of how much: they name a change, and bear on nothing beside a cut.
        number: Number words.
        ordinals: Ordinals and fractions beyond these: they name a change, and bear on nothing beside a cut.
        hedge: Words that weaken, modal verbs included.
        time: Words that place what follows before or after something.
        saying: Verbs of saying, as they stand before what is said.
        attributions: Phrases that open a sentence and say whose words it holds ("according to").
        counterfactual: Phrases that open a clause and make what follows its comma untrue ("had the work been late,").
        open_conditions: Words that open a clause and make what follows its comma depend on it ("if the grant comes,").
        resuming: Words that open what follows such a clause, and tell that it depends on one ("then").
        denial: Words that, before a complementizer, deny the clause after it ("denied the claim that").
        complementizers: Words that open a clause after a verb of saying or denial ("that").
        stops: Coordinating and subordinating words, at which reading back from a cut ends.
        adversatives: Words that open a sentence against the one before it ("But it wasn't").
        claims: Words that sum up what was said before them ("paid at once, | a claim that ...").
        jests: Verbs of saying something that is not meant.
        concessions: Words that open a clause which may take back the one before it ("though he denied it").
        reporting: Forms of verbs that tell by their mood that a clause is reported ("er habe").
        joints: Of the ``stops``, those that join clauses of one rank.
        sentence_adverbs: Words after which a comma does not end the reading.
        asking: Verbs of asking: what they ask is left open, and depends on nothing ("asked if").
        tentative: Words that leave open whether what is said after a verb of saying still is ("might argue that").
        backshifted: What a future becomes after a verb of saying: no hedge there ("said it would").
        answers: Words that, alone at the start of a sentence, answer and deny nothing in it ("No, we paid").
        subjects: Phrases that open a sentence and deny or narrow its subject ("not all"), with their class.
        ratios: Words between the two numbers of a ratio or range ("one in five", "two or three").
        ranges: Phrases whose asterisk stands for the first number of a range ("between * and").
        after: Words that, next after the cut, condition or limit what was quoted, with their class.
        at_once: The same where no comma or dash may stand between ("will pay | nothing").
        rounding: Words and phrases that, right before a number, make it approximate or a limit ("about | 40").
        labels: Words that a figure numbers ("Year | 6 pupils").
        scarce: Words for little, where they stand after a verb ("it is little | surprise").
        narrowing: Words that, right before the cut, narrow the noun after it ("most | boats").
        shares: Words that, before a word of ``partitives``, narrow what follows it ("percent of | the wall").
        partitives: Words between a share or number and what it is of.
        pairs: Phrases whose last word, next after the cut or at the end of its clause, turns round a clause that holds
            the first ("lehnt den Plan | ab").
        asserting: Words that open a sentence with a verb in the infinitive, and assert nothing ("To claim that | ...").
        first_persons: Pronouns for the one who speaks, as subject.
        speakers: The same, and those for a group he belongs to.
        infinitive: Words that part an infinitive off by a comma that parts no clause ("weigert sich, | zu zahlen").
        late: Words that narrow or deny all before them from the end of its clause, with their class ("for members
            only"); with an asterisk after it, one that a few more words may follow ("nicht gezahlt"); with a stop and
            an asterisk before it, one that the stop does not part off.
        occasions: Words and phrases that open a clause on when, or how far, something holds.
        permitting: Verbs that make such a clause a condition ("when time allows").
        lasting: Of the ``occasions``, those that do so with one of the ``subjunctives`` ("mientras haya").
        subjunctives: Forms of verbs for what may be, no other form of the same verb.
        breaking: Phrases with which the second half of a sentence that its speaker broke limits the first, with their
            class ("We will pay," he said, "| once we can").
        gone: Forms of verbs in the past beside those of ``past_endings``.
        contrary: Phrases that, behind a semicolon, contradict what stands before it ("|; the data say otherwise").
        unproved: Phrases that leave unproved what stands before them ("but that has not been proved").
        conditional_endings: Endings of verbs in the future or conditional, of those beside ``modals``.
        judging: Verbs of taking something for what it may not be ("halten es für Unsinn").
        spatial: Words and phrases of time that tell a place before a name ("desde Granada").
        causal: Words of ``time`` that open a sentence as a reason as well ("Since | the boat was lost, they swam"), and
            conditions of ``after`` that give one as well ("est caduc|, dès lors que").
        whereby: Phrases that open a clause on what the noun before them says ("la thèse selon laquelle").
        prospects: Nouns for what is to come: with a negation they foretell ("has no future").
        ranks: Phrases that, after a superlative and a comma, name who shares the rank ("the best team|, tied with").
        conceding: Verbs of granting something against what was said ("|, though she accepted that").
        undoing: Forms of verbs with an object, and phrases, for calling off, withdrawing or putting off ("called off").
        relenting: The same without an object ("gave up").
        clearing: The same for what clears one accused ("acquitted").
        accusing: Forms of verbs of accusing, suspecting and arresting.
        charges: Nouns for a charge, suspicion or statement, which may be dropped ("; she dropped that charge").
        announcing: Forms of verbs of plan and announcement beside ``intending``, ``saying`` and ``modals``.
        afterwards: Words of a phrase that tells of later, before the verb ("in the end", "ended up").
        binding: Phrases that make what was said before depend on something ("that depends").
        proved: Forms of verbs of proving: with a negation before, they leave a charge unproved.
        never: Words for at no time.
        taking_up: Of the ``relatives``, those for who or what, not for where, when or whose; "was" in German too.
        taking_up_objects: Of these, those that are never the subject where the verb comes last.
        reasons: Words that open a clause on why: what it denies is not what stands before it ("because it was wrong").
        journeys: Forms of verbs of coming, going and entering.
        purposes: Words that open a clause on what for, and limit the denial of such a verb ("did not come | to help").
        habits: Words for a custom: "if" behind them only says when ("pflegte zu sagen, | wenn").
        settled: Words for what is proved, decided or true, and infinitives of saying or promising that have no other
            sense beside a proposition: with a negation they deny one ("is not decided", "wollte sie nicht sagen").
        exceptions: Words that, next after one of the ``universals``, except something from it ("everyone | but").
        universals: Words for all or none.
        bounds: Words of time that set an end to what is said.
        past: Words that, left out after one of the ``copulas``, set what is said in another time ("was [then] ill").
        scopes: Phrases that, right after a clause that denies, leave less of it denied ("will not rise | this year").
        rates: Phrases that, right after a number or close to one, say for how much it is ("5,000 tons | a year").
        superlatives: Words that count as superlatives besides the ending.
        superlative_ending: The ending of a superlative.
        no_superlatives: Words that only look like superlatives.
        opening_verbs: Verbs that open a sentence as a question, and no other ("Was | the mayor bribed").
        relatives: Words that open a relative clause: left out whole, between commas, it bears on nothing.
        adverb_endings: Endings of adverbs: a bracket never brings one in.
        restrictive: Words that open a restrictive clause.
        owning_relatives: Of the ``relatives``, those before a noun that needs no determiner ("whose brother").
        prepositions: Prepositions, particles and what compares ("as"): they open no clause of their own.
        meanwhile: Of these, those that may open a clause as well ("watched as it was sold").
        likened: Verbs after which they open none ("known as").
        leaving: Verbs in the past that have no object, so that a clause ends with them ("left | before the ship sank").
        governing: Words on which a bare verb depends ("ordered to | shoot").
        adverbs: Words beside those of ``adverb_endings`` that are no verb where one might stand ("and later the").
        ones: Words of ``number`` or ``quantifier`` that may count nothing: an article, or one of many.
        actors: Pronouns that stand for somebody as subject, and for nothing else.
        linking: Verbs beside the ``copulas`` before what is said of a clause ("it seemed [wrong] to").
        intending: Verbs of opinion, claim or will, on which what is told as no fact depends ("claims to | show").
        opining: Verbs of opinion that stand in a clause told of another ("a raid | he believes | was").
        degrees: Words of how much, before what they make more or less of ("didn't stray [that far]").
        tested_in: Words between what was found and those on whom it was.
        awaiting: Words and phrases that open a clause on what is waited for ("will pay, | as soon as they go").
        extents: Words before the share of cases for which something holds ("in half of the cases").
        halves: Nouns for such a share that need no article, or a definite one ("in the majority of cases").
        tested: Those on whom things are tried and found, or of whom alone something is told ("for healthy people, |").
        infinitive_joints: Words between such a verb and an infinitive.
        infinitive_endings: Endings of infinitives, where they tell one.
        past_endings: Endings of verbs in the past.
        present_endings: Endings of verbs in the present with one subject, where they are few.
        titling: Words for the title of a work, before a colon and that title.
        participle_endings: Endings of the word that opens a clause on the noun before it ("the man holding the gun").
        agents: Of the ``prepositions``, those before whoever did what a participle tells ("written by").
        bearers: Nouns that bear the name after them ("the city of Westport").
        demonstratives: Words that take up what was said right before ("This is").
        persons: Pronouns that stand for a person as subject of a sentence, with the determiners of such a noun.
        titles: Words before a person's name.
        fictions: Nouns for what never was, or was never shown ("myth").
        retractions: Words that, said of what was said right before, take it back ("That is a myth").
        copulas: Forms of "to be".
        idioms: Phrases whose hidden word does not bear on the quote.
        pronouns: Personal, possessive and demonstrative pronouns.
        determiners: Words that open a noun phrase.
        interrogatives: Words that open a question.
        modals: Modal verbs: a changed one changes how firmly a thing is said.
        auxiliaries: Forms of auxiliary verbs: tense.
        calendar: Months and weekdays.
        ago: Words and phrases that, before or after a stretch of time, count back from now ("two years ago").
        discarding: Phrases that drop what a verb before them weighed ("considered, and set aside,").
        later: Words and phrases that, behind a stretch of time, count from another moment ("ten minutes later").
        brief: Stretches of time shorter than a day.
        replacing: Words and phrases of ``negation`` that deny but what comes after them ("peace rather than war").
        recent: Words beside a number of years that count from or to now ("the last few years").
        contrasts: Words and phrases inside a clause that set it against the one before ("in the town, by contrast").
        sweeping: Words for all, none or few, as a subject that a phrase after it narrows ("few [in the town] agree").
        slight: Words before a noun that tell of little of it ("low amounts of").
        starting: Words right before the time from which something holds ("from 2006").
        at_hour: Words right before an hour of the day ("at 4.20").
        clock: Words and phrases right after an hour ("p.m."); where they say how long as well, behind one of `at_hour`.
        dating: Words right before the year of a date ("in 1990"); but for prepositions, beside its day too.
        units: Units and words of magnitude.
        plural_endings: Inflections that make a plural, the longest first.
        plural_changes: Endings, or whole words, of one and what the plural has in their place ("y", "ies").
        tense_endings: Inflections that make a tense, the longest first.
        negating_prefixes: Prefixes that deny a word ("unlawful").
        notes: What an editor adds in brackets that changes no word ("sic").
        capital_nouns: True where every noun has a capital letter.
        parts_clauses: True where a comma parts every clause off, restrictive ones too.
        elides: True where a word loses its last letter before an apostrophe (l'accord).
    """

    language: str
    negation: frozenset[str] = frozenset()
    limit: frozenset[str] = frozenset()
    condition: frozenset[str] = frozenset()
    quantifier: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    number: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    hedge: frozenset[str] = frozenset()
    time: frozenset[str] = frozenset()
    saying: frozenset[str] = frozenset()
    attributions: frozenset[str] = frozenset()
    counterfactual: frozenset[str] = frozenset()
    open_conditions: frozenset[str] = frozenset()
    resuming: frozenset[str] = frozenset()
    denial: frozenset[str] = frozenset()
    complementizers: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    adversatives: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    jests: frozenset[str] = frozenset()
    concessions: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    sentence_adverbs: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    tentative: frozenset[str] = frozenset()
    backshifted: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    subjects: dict[str, WordClass] = field(default_factory=dict)
    ratios: frozenset[str] = frozenset()
    ranges: frozenset[str] = frozenset()
    after: dict[str, WordClass] = field(default_factory=dict)
    at_once: dict[str, WordClass] = field(default_factory=dict)
    rounding: dict[str, WordClass] = field(default_factory=dict)
    labels: frozenset[str] = frozenset()
    scarce: frozenset[str] = frozenset()
    narrowing: frozenset[str] = frozenset()
    shares: frozenset[str] = frozenset()
    partitives: frozenset[str] = frozenset()
    pairs: dict[str, WordClass] = field(default_factory=dict)
    asserting: frozenset[str] = frozenset()
    first_persons: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    late: dict[str, WordClass] = field(default_factory=dict)
    occasions: frozenset[str] = frozenset()
    permitting: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    subjunctives: frozenset[str] = frozenset()
    breaking: dict[str, WordClass] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    contrary: frozenset[str] = frozenset()
    unproved: frozenset[str] = frozenset()
    conditional_endings: tuple[str, ...] = ()
    judging: frozenset[str] = frozenset()
    spatial: frozenset[str] = frozenset()
    causal: frozenset[str] = frozenset()
    whereby: frozenset[str] = frozenset()
    prospects: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    conceding: frozenset[str] = frozenset()
    undoing: frozenset[str] = frozenset()
    relenting: frozenset[str] = frozenset()
    clearing: frozenset[str] = frozenset()
    accusing: frozenset[str] = frozenset()
    charges: frozenset[str] = frozenset()
    announcing: frozenset[str] = frozenset()
    afterwards: frozenset[str] = frozenset()
    binding: frozenset[str] = frozenset()
    proved: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    taking_up: frozenset[str] = frozenset()
    taking_up_objects: frozenset[str] = frozenset()
    reasons: frozenset[str] = frozenset()
    journeys: frozenset[str] = frozenset()
    purposes: frozenset[str] = frozenset()
    habits: frozenset[str] = frozenset()
    settled: frozenset[str] = frozenset()
    exceptions: frozenset[str] = frozenset()
    universals: frozenset[str] = frozenset()
    bounds: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    scopes: frozenset[str] = frozenset()
    rates: frozenset[str] = frozenset()
    superlatives: frozenset[str] = frozenset()
    superlative_ending: str = ""
    no_superlatives: frozenset[str] = frozenset()
    opening_verbs: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    restrictive: frozenset[str] = frozenset()
    owning_relatives: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    meanwhile: frozenset[str] = frozenset()
    likened: frozenset[str] = frozenset()
    leaving: frozenset[str] = frozenset()
    governing: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    intending: frozenset[str] = frozenset()
    opining: frozenset[str] = frozenset()
    degrees: frozenset[str] = frozenset()
    tested_in: frozenset[str] = frozenset()
    awaiting: tuple[str, ...] = ()
    extents: frozenset[str] = frozenset()
    halves: frozenset[str] = frozenset()
    tested: frozenset[str] = frozenset()
    infinitive_joints: frozenset[str] = frozenset()
    infinitive_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    present_endings: tuple[str, ...] = ()
    titling: frozenset[str] = frozenset()
    participle_endings: tuple[str, ...] = ()
    agents: frozenset[str] = frozenset()
    bearers: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    persons: dict[str, str] = field(default_factory=dict)
    titles: frozenset[str] = frozenset()
    fictions: frozenset[str] = frozenset()
    retractions: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    idioms: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    interrogatives: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    ago: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()
    brief: frozenset[str] = frozenset()
    discarding: frozenset[str] = frozenset()
    replacing: frozenset[str] = frozenset()
    recent: frozenset[str] = frozenset()
    sweeping: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    slight: frozenset[str] = frozenset()
    starting: frozenset[str] = frozenset()
    at_hour: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()
    dating: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...] = ()
    plural_changes: dict[str, str] = field(default_factory=dict)
    tense_endings: tuple[str, ...] = ()
    negating_prefixes: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset({"sic"})
    capital_nouns: bool = False
    parts_clauses: bool = False
    elides: bool = False
