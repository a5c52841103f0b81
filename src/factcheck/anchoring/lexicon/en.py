"""English."""

from factcheck.anchoring.lexicon.lexicon import Lexicon, words

_BE = ("is", "are", "was", "were")
_UNTRUE = (
    "false", "untrue", "not true", "wrong", "unfounded", "baseless", "a lie", "a liar", "a myth", "a hoax", "nonsense",
    "absurd",
)  # fmt: skip

LEXICON = Lexicon(
    language="en",
    negation=words("""
        not, no, never, none, nobody, nothing, nowhere, neither, nor, cannot, without, non, anti, n't, isn't, aren't,
        wasn't, weren't, don't, doesn't, didn't, won't, wouldn't, can't, couldn't, shouldn't, mustn't, hasn't, haven't,
        hadn't, ain't, needn't, mightn't, shan't, daren't, deny, denies, denied, denying, refuse, refuses, refused,
        refusing, reject, rejects, rejected, rejecting, decline, declines, declined, declining, fail, fails, failed,
        failing, ruled out, rule out, rules out, ruling out, far from, instead of, rather than, stopped short of, stop
        short of, stops short of, unable, unlikely, refusal, failure, denial, lack, lacks, lacked, lacking, no longer,
        false, falsely, untrue, disputed, disputes, dispute, contrary to, nothing like, anything but, free of,
        prevented, prevent, prevents, forbade, forbid, forbids, wrong, wrongly, impossible, refuted, refutes, rebutted,
        dismissed, dismisses, opposed, opposes, no-one, no-one's, nothing's, nobody's, yet to, little hope, little
        chance, little evidence, little prospect, little did, little does, far be it from, pretend, pretends, pretended,
        pretending, ceases, ceased, ceasing, avoid, avoids, avoided, avoiding, cleared of, acquitted of, caution
        against, cautions against, cautioned against, warned against, warns against, warn against, advised against,
        advises against, gone are the days, by no means, in no way, be it from, cease to, mistakenly, erroneously,
        incorrectly, threw out, throws out, thrown out, hard to believe, difficult to believe, little to suggest,
        absence of, gone is the day, gone is the time, gone are the times, gone are the days when, gone is the time
        when, gone are the times when, refrain from, refrains from, refrained from, abstained from, abstain from,
        abstains from, not a shred, no proof, nowhere near, too * to, struck down, strikes down, apologised for,
        apologises for, apologized for, apologizes for, retracted, retracts, retraction, corrected a, since retracted,
        later retracted
        """),
    limit=words("""
        only, just, merely, solely, barely, hardly, scarcely, partly, partially, partial, except, except for, but for,
        all but, other than, apart from, aside from, excluding, limited to, at least, at most, up to, no more than, less
        than, fewer than, more than, almost, nearly, some of, part of, parts of, half of, few of, many of, most of,
        rarely, seldom, simply, purely, exclusively, mainly, mostly, chiefly, largely, not all, not every, in part,
        nearly all, little more than, as many as, as few as, as little as, as much as, upwards of, roughly half, in some
        cases, in certain cases, too * for, bulk of, majority of, minority of, handful of, outside of, excluding
        """),
    condition=words("""
        if, unless, provided, provided that, whether, as long as, on condition, on condition that, only if, in case,
        assuming, supposing, subject to, in exchange for, in return for, depending on, were it, suppose, imagine, even
        if, providing that, as though, as if, let us assume, let's assume, let us suppose, let's suppose, let us say,
        let's say, let us imagine, let's imagine, assume that, on the assumption, what if, in the event of, in the
        event that, contingent on, conditional on, pending
        """),
    quantifier=words("""
        all, every, each, any, some, many, most, much, few,
        several, half, both, either, entire, entirely, whole, wholly, full, fully, total, totally, complete,
        completely, partial, partially, part, majority, minority, dozens, dozen, hundreds, thousands, always,
        sometimes, often, usually, everyone, everybody, everything, anything, someone, somebody,
        something, only, more, less, fewer, least, entirety, more than, less than
        """),
    amounts=words("little lot lots bit plenty handful couple anybody anyone"),
    number=words("""
        zero, one, one's, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
        fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety,
        hundred, thousand, million, billion, trillion, first, second, third, fourth, fifth, double, triple, twice,
        once, minus
        """),
    hedge=words("""
        may, might, could, would, should, perhaps, maybe, possibly, probably, likely, allegedly, reportedly, supposedly,
        apparently, purportedly, ostensibly, presumably, seemingly, seem, seems, seemed, appear, appears, appeared,
        suggest, suggests, suggested, alleged, believed, thought to, expected to, said to, rumored, rumoured, suspected,
        potentially, conceivably, roughly, approximately, arguably, tends to, basically, essentially, in effect, more or
        less, to some extent, in a sense, kind of, sort of, is understood to, are understood to, so-called, supposed to,
        accuse, accuses, hesitate to, hesitates to, hesitated to, suggest that, suggests that, suggesting that, seems
        that, seem that, appears that, seemed that, appeared that, hint that, hints that, had hoped to, had intended to,
        had planned to, had meant to, had wanted to, was meant to, were meant to, was supposed to, accused of, charged
        with, suspected of, threaten to, threatens to, threatened to, threatening to, tended to, tend to, fear that,
        fears that, feared that, fearing that, hope that, hopes that, hoped that, hoping that, expect that, expects
        that, expected that, guess that, guess is that, hope is that, fear is that, theory is that, theory that, belief
        that, perception that, notion that, idea that, assumption that, suspicion that, speculation that, rumours that,
        rumors that, suspect that, suspects that, suspected that, chance that, risk that, danger that, possibility that,
        likelihood that, probability that, prospect that, possible that, likely that, probable that, conceivable that,
        plausible that, submits that, submitted that, speculated that, bet that, suggest * that, suggests * that,
        suggested * that, estimated, tried to, tries to, try to, trying to, attempted to, attempts to, attempt to,
        attempting to, sought to, seeks to, rumour has it, rumor has it, rumoured to, rumored to, unconfirmed reports
        that, has been claimed that, was claimed that, legend has it that, word is, on suspicion of, on charges of, plot
        to, on the verge of, about to, long believed that, once believed that, once thought that, are suspected, said to
        have
        """),
    time=words("""
        before, since, until, till, prior, prior to, previously, formerly, once, used to, no later than, former,
        temporarily, originally
        """),
    saying=words("""
        say, says, said, saying, tell, tells, told, telling, claim, claims, claimed, claiming, argue, argues,
        argued, assert, asserts, asserted, insist, insists, insisted, state, states, stated, report, reports,
        reported, reporting, announce, announces, announced, declare, declares, declared, maintain, maintains,
        maintained, contend, contends, contended, acknowledge, acknowledges, acknowledged, concede, concedes,
        conceded, admit, admits, admitted, add, adds, added, note, notes, noted, explain, explains, explained, warn,
        warns, warned, allege, alleges, according to, in the words of, believe, believes, believed, think, thinks,
        thought, write, writes, wrote, suggest, suggests, suggested, predict, predicts, predicted, estimate,
        estimates, estimated, confirm, confirms, confirmed, reiterate, reiterates, reiterated, indicate, indicates,
        indicated, promise, promises, promised, call, calls, called, describe, describes, described, quoted as
        saying
        """),
    attributions=words("according to, in the words of, in the view of, as reported by"),
    denial=words("""
        deny denies denied denying denial denials doubt doubts doubted doubting reject rejects rejected dispute
        disputes disputed refute refutes refuted rebut rebutted disagree disagrees disagreed false untrue unlikely
        impossible lie myth hoax pretend pretends pretended pretending joke jokes joked joking mock mocks mocked
        mocking hesitate hesitates hesitated dream dreams dreamed dreamt overturn overturns overturned withdrew
        withdraw withdrawn debunk debunks debunked lying mistake misconception misbelief fallacy doubtful fiction
        fantasy fabrication retract retracts retracted recant recants recanted disavow disavows disavowed disprove
        disproves disproved disproven discredit discredited wish wishes wished wrong fake improbable implausible
        unproven unfounded inaccurate incorrect quash quashes quashed overrule overrules overruled annul annuls annulled
        """),
    complementizers=words("that whether if"),
    stops=words("""
        and or but nor so yet for that because although though while when whenever where wherever which who whom
        whose as since after before if unless until till whether whereas than once lest provided
        """),
    sentence_adverbs=words("""
        however, moreover, therefore, indeed, meanwhile, nevertheless, nonetheless, still, also, too, basically,
        certainly, clearly, obviously, perhaps, of course, in fact, frankly, honestly, apparently, sadly, then,
        thus, now, instead, yet, reportedly, allegedly, generally, usually, for example, for instance, if so, if
        anything, if you ask, if memory serves
        """),
    after={
        "unless": "condition",
        "except": "limit",
        "excepting": "limit",
        "excluding": "limit",
        "without": "negation",
        "until": "time",
        "till": "time",
        "provided": "condition",
        "providing": "condition",
        "if": "condition",
        "only if": "condition",
        "only when": "condition",
        "only after": "condition",
        "but only": "limit",
        "but not": "negation",
        "as long as": "condition",
        "so long as": "condition",
        "on condition": "condition",
        "other than": "limit",
        "apart from": "limit",
        "subject to": "condition",
        "depending on": "condition",
        "as far as we know": "hedge",
        "as far as i know": "hedge",
        "as far as is known": "hedge",
        "so far as we know": "hedge",
        "in theory": "hedge",
        "on paper": "hedge",
        "or so it seems": "hedge",
        "at best": "hedge",
        "at the earliest": "limit",
        "at the latest": "limit",
        "at most": "limit",
        "in name only": "limit",
        "in part": "limit",
        "up to": "limit",
        "though not": "negation",
        "although not": "negation",
        "albeit not": "negation",
        "for nobody": "negation",
        "for no one": "negation",
        "to nobody": "negation",
        "to no one": "negation",
        "barring": "condition",
        "assuming": "condition",
        "pending": "condition",
        "contingent on": "condition",
        "conditional on": "condition",
        "in case of": "condition",
        "in the event": "condition",
        "on one condition": "condition",
        "on the condition": "condition",
        "on the understanding": "condition",
        "once the": "time",
        "once it": "time",
        "once they": "time",
        "once all": "time",
        "with the exception": "limit",
        "with few exceptions": "limit",
        "with some exceptions": "limit",
        "save for": "limit",
        "in some cases": "limit",
        "in certain cases": "limit",
        "at least until": "time",
        "at least in theory": "hedge",
        "at least on paper": "hedge",
        "at least in part": "limit",
        "at least for now": "time",
        "for the time being": "time",
        "in principle": "hedge",
        "or so": "hedge",
        "it seems": "hedge",
        "it appears": "hedge",
        "it is alleged": "hedge",
        "it is claimed": "hedge",
        "it is said": "hedge",
        "we are told": "hedge",
        "for the most part": "limit",
        "was never proved": "negation",
        "was never proven": "negation",
        "has never been proved": "negation",
        "has never been proven": "negation",
        "allegedly": "hedge",
        "apparently": "hedge",
        "reportedly": "hedge",
        "supposedly": "hedge",
        "purportedly": "hedge",
        "presumably": "hedge",
        "but never": "negation",
        "if only": "condition",
        "could not be confirmed": "negation",
        "could not be verified": "negation",
        "cannot be confirmed": "negation",
        "has not been confirmed": "negation",
        "was denied": "negation",
        "were denied": "negation",
        "is disputed": "negation",
        "was disputed": "negation",
        "turned out to be false": "negation",
        "turned out to be untrue": "negation",
        "turned out to be wrong": "negation",
        "proved to be false": "negation",
        "proved false": "negation",
        "proved wrong": "negation",
        "proved unfounded": "negation",
        "turned out false": "negation",
        **{f"{verb} {word}": "negation" for verb in _BE for word in _UNTRUE},
        **{
            f"{verb} been {word}": "negation"
            for verb in ("has", "have")
            for word in ("debunked", "denied", "disproved")
        },
        "before tax": "limit",
        "before taxes": "limit",
        "to the extent": "condition",
        "in so far as": "condition",
        "insofar as": "condition",
        "for now": "time",
        "somewhat": "hedge",
        "slightly": "hedge",
        "i hope": "hedge",
        "we hope": "hedge",
        "conditions permitting": "condition",
        "weather permitting": "condition",
        "funds permitting": "condition",
        "under normal": "condition",
        "though only": "limit",
        "although only": "limit",
        "albeit only": "limit",
        "was rejected": "negation",
        "were rejected": "negation",
        "was abandoned": "negation",
        "were abandoned": "negation",
        "was scrapped": "negation",
        "were scrapped": "negation",
        "was dropped": "negation",
        "were dropped": "negation",
        "he joked": "hedge",
        "she joked": "hedge",
        "they joked": "hedge",
        "he quipped": "hedge",
        "she quipped": "hedge",
        "jokingly": "hedge",
        "sarcastically": "hedge",
        "per head": "number",
        "per person": "number",
        "per capita": "number",
        "per day": "number",
        "per week": "number",
        "per month": "number",
        "per year": "number",
        "percentage points": "number",
        "bar one": "limit",
        "bar two": "limit",
        "save one": "limit",
        "save two": "limit",
        "before it was retracted": "negation",
        "until it was retracted": "negation",
        "in jest": "hedge",
        "as a joke": "hedge",
    },
    at_once={
        "nothing": "negation",
        "nobody": "negation",
        "no": "negation",
        "no one": "negation",
        "none": "negation",
        "never": "negation",
        "not": "negation",
        "only": "limit",
        "neither": "negation",
        "hardly": "limit",
        "barely": "limit",
        "scarcely": "limit",
        "nowhere": "negation",
    },
    asking=words("ask asks asked asking wonder wonders wondered wondering inquire inquired enquired"),
    backshifted=words("would"),
    answers=words("no yes"),
    subjects={
        "no": "negation",
        "none": "negation",
        "nobody": "negation",
        "no one": "negation",
        "neither": "negation",
        "nothing": "negation",
        "not all": "limit",
        "not every": "limit",
        "not many": "limit",
        "not everyone": "limit",
        "not everybody": "limit",
        "hardly any": "limit",
        "hardly anyone": "limit",
        "scarcely any": "limit",
        "few": "limit",
        "all but": "limit",
        "only": "limit",
        "never": "negation",
        "not one": "negation",
        "not a": "negation",
        "under no": "negation",
        "at no": "negation",
        "in no": "negation",
        "on no": "negation",
        "by no": "negation",
        "not until": "limit",
        "hardly": "limit",
        "scarcely": "limit",
        "rarely": "limit",
        "seldom": "limit",
    },
    ratios=words("in of to or"),
    ranges=words("between * and,"),
    rounding={
        "about": "hedge",
        "around": "hedge",
        "estimated": "hedge",
        "average of": "hedge",
        "close to": "hedge",
        "over": "limit",
        "under": "limit",
        "above": "limit",
        "below": "limit",
        "beyond": "limit",
    },
    narrowing=words("""
        most many some few several half certain less fewer adjusted underlying acting deputy interim self-styled
        self-proclaimed would-be aspiring honorary fake purported alleged supposed vice designate future
        """),
    shares=words("""
        percent cent % half third thirds quarter quarters fifth fifths tenth tenths majority minority most many some few
        several handful fraction
        """),
    partitives=words("of"),
    late={"only": "limit", "for * only": "limit"},
    exceptions=words("but"),
    universals=words("all everyone everybody everything anyone anybody anything none nobody no-one nothing"),
    bounds=words("until till"),
    counterfactual=words("""
        had, were, but for, short of, were it not for, had it not been for, should, let us suppose, let us assume,
        suppose, imagine, barring, failing, absent, excluding, except for, apart from, aside from, outside of, with the
        exception of, save in, save for, subject to, provided, not counting, other than
        """),
    open_conditions=words("if, unless, provided that, without"),
    resuming=words("then so"),
    no_superlatives=words("""
        priest request protest interest forest harvest arrest honest dishonest modest conquest contest guest invest
        suggest manifest midwest northwest southwest tempest earnest digest behest inquest breast chest quest crest west
        east rest test nest vest pest unrest reinvest molest attest detest
        """),
    superlatives=words("most least best worst first last only"),
    superlative_ending="est",
    relatives=words("who which whose whom where when"),
    adverb_endings=("ly",),
    restrictive=words("who that"),
    idioms=words("""
        the decline, a decline, decline in, decline of, no doubt, no doubt about, without doubt, without a doubt, not
        only, could not resist, couldn't resist, cannot help, can't help, could not help, no wonder, nothing but,
        nothing less than, nothing short of, not least, no sooner, not to mention, no less than, no fewer than, why not,
        or not, not surprisingly, not long ago, not far from, before long, no matter, no one but, no other than, none
        other than, far from over, not just, not merely, no secret, without question, last but not least, no exception,
        more often than not, not unlike, may day, most of all, first of all, above all, after all, at all costs, since
        then, until then, before then, till then, by then, few would deny, no one denies, nobody denies, no one can
        deny, nobody can deny, cannot deny, can't deny, no denying, hardly anyone doubts, no one doubts, nobody doubts,
        few doubt, few people doubt, few dispute, cannot be denied, can't be denied, little doubt, not dispute, not
        disputed, not in dispute, no coincidence, goes without saying, cannot wait, can't wait, could not wait, couldn't
        wait, could hardly contain, can hardly contain, could hardly wait, can hardly wait, no less important, no less
        true, nothing like a, can't beat, cannot beat, would like to, without a break, without fail, without incident,
        without delay, without further ado, without interruption, without exception, has just, have just, had just,
        don't mind telling, do not mind telling, don't mind saying, is used to, are used to, was used to, were used to,
        be used to, been used to, being used to, get used to, got used to, getting used to, not hesitate to, didn't
        hesitate to, don't hesitate to, doesn't hesitate to, n't hesitate to, never hesitate to, do not hesitate, no
        proof is needed, without hesitation, how many, how few, too good to be true, not alone, never too late, only
        too, cannot be too, can't be too, the most, a most, its most, his most, her most, their most, our most, second
        most, third most, nobody disputes, no one disputes, few would dispute, few would deny, cannot stress enough,
        cannot overstate, can't overstate, can't stress enough, beyond doubt, beyond dispute, beyond question, has
        since, have since, had since, as part of, is part of, are part of, was part of, were part of, be part of, been
        part of, become part of, became part of, being part of, form part of, forms part of, formed part of, before the
        court, before a court, before a committee, before a judge, testified before, appeared before, up to the, up to
        us, up to them, up to you, up to him, up to her, lived up to, live up to, lives up to, up to date, provided by,
        provided to, provided for, that kind of, this kind of, what kind of, some kind of, any kind of, a kind of, the
        kind of, that sort of, this sort of, the sort of, some sort of, what sort of, appeared in, appeared on, appears
        in, appears on, appear in, appear on, first half of, second half of, latter half of, refused to comment on,
        declined to comment on, just north of, just south of, just east of, just west of, not surprising that, no
        accident, not forget that, never forget that, never forgot that, can't believe that, cannot believe that, not
        hide the fact that, not help that, to nobody's surprise, the failure of, the dispute over, the wrong
        """),
    pronouns=words("""
        i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself
        it its itself they them their theirs themselves this that these those who whom whose one
        """),
    determiners=words("the a an this that these those his her its their our my your"),
    opening_verbs=words("""
        is are was were am isn't aren't wasn't weren't do does did don't doesn't didn't has have had hasn't haven't will
        would can could shall should may might must
        """),
    interrogatives=words("who whom whose what which when where why how"),
    modals=words("can cannot could will would shall should may might must ought"),
    auxiliaries=words("""
        is are was were be been being am has have had having do does did will would shall should can could may might
        must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't 's 're 've 'll 'd
        """),
    calendar=words("""
        january february march april june july august september october november december jan feb apr jun
        jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri
        today yesterday tomorrow tonight week month year decade century weeks months years decades day days
        """),
    units=words("""
        million millions billion billions trillion trillions thousand thousands hundred percent % per cent
        percentage point points dollar dollars euro euros pound pounds yen yuan ruble rubles cent cents km
        kilometer kilometers kilometre kilometres mile miles m meter meters metre metres foot feet inch inches cm mm
        kg kilogram kilograms kilo kilos gram grams g ton tons tonne tonnes ounce ounces lb lbs liter liters litre
        litres gallon gallons hour hours minute minutes seconds celsius fahrenheit degrees mph kph kwh mw gw
        barrel barrels hectare hectares acre acres $ € £ ¥ usd eur gbp
        """),
    negating_prefixes=words("un in im il ir dis non mis"),
    plural_endings=("es", "s"),
    tense_endings=("ing", "ed", "es", "en", "e", "s"),
    notes=frozenset(
        {
            "sic",
            "sic!",
            "emphasis added",
            "emphasis mine",
            "emphasis in original",
            "emphasis theirs",
            "italics added",
            "italics mine",
            "italics in original",
            "my emphasis",
            "our emphasis",
            "original emphasis",
        }
    ),
)
