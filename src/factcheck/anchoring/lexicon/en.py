"""English."""

from factcheck.anchoring.lexicon.lexicon import Lexicon
from factcheck.anchoring.lexicon.lists import by_class, inflected, words

_BE = ("is", "are", "was", "were")
_UNTRUE = (
    "false", "untrue", "not true", "wrong", "unfounded", "baseless", "a lie", "a liar", "a myth", "a hoax", "nonsense",
    "absurd",
)  # fmt: skip

LEXICON = Lexicon(
    language="en",
    negation=words("""
        never a moment when, never a time when, never a day when, never a point when, no moment when, no time when,
        cleared * of, clears * of, acquitted * of, acquits * of, exonerated * of, exonerated of, absolved
        * of, absolved of, rubbish to, tosh to, hogwash to, is rubbish that, it's rubbish that,
        it is early to, it's early to, is still early to, early days to,
        illegal for, illegal to, unlawful for, unlawful to, prohibited from, barred from, banned from, forbidden to,
        forbidden from, against the law for, against the law to, a crime for, a crime to, discouraged from, dissuaded
        from, kept from, stopped from, not, no, never, none, nobody, nothing, nowhere, neither, nor, cannot, without,
        non, anti, n't, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, won't, wouldn't, can't, couldn't,
        shouldn't, mustn't, hasn't, haven't, hadn't, ain't, needn't, mightn't, shan't, daren't, deny, denies, denied,
        denying, refuse, refuses, refused, refusing, reject, rejects, rejected, rejecting, decline, declines,
        declined, declining, fail, fails, failed, failing, ruled out, rule out, rules out, ruling out, far from,
        instead of, rather than, stopped short of, stop short of, stops short of, unable, unlikely, refusal, denial,
        lack, lacks, lacked, lacking, no longer, false, falsely, untrue, disputed, disputes, dispute, contrary to,
        nothing like, anything but, free of, prevented, prevent, prevents, forbade, forbid, forbids, wrong, wrongly,
        impossible, refuted, refutes, rebutted, dismissed, dismisses, opposed, opposes, no-one, no-one's, nothing's,
        nobody's, yet to, little hope, little chance, little evidence, little prospect, little did, little does, far
        be it from, pretend, pretends, pretended, pretending, ceases, ceased, ceasing, avoid, avoids, avoided,
        avoiding, cleared of, acquitted of, caution against, cautions against, cautioned against, warned against,
        warned * against, warns * against, warn * against, warning * against, cautioned * against, cautions * against,
        advised * against, advises * against, absurd to, ridiculous to, ludicrous to, preposterous to, dishonest to,
        disingenuous to, naive to, irresponsible to, far-fetched to,
        warns against, warn against, advised against, advises against, gone are the days, by no means, in no way, be
        it from, cease to, mistakenly, erroneously, incorrectly, threw out, throws out, thrown out, hard to believe,
        difficult to believe, little to suggest, absence of, gone is the day, gone is the time, gone are the times,
        gone are the days when, gone is the time when, gone are the times when, refrain from, refrains from, refrained
        from, abstained from, abstain from, abstains from, not a shred, no proof, nowhere near, too * to, struck down,
        strikes down, apologised for, apologises for, apologized for, apologizes for, retracted, retracts, retraction,
        corrected a, since retracted, later retracted, overturned, overturns, overturn, quashed, annulled, debunked,
        debunks, took back, takes back, taken back, stopped believing, failure to, failures to, doubt, doubts,
        doubted, doubting, used to believe that, used to think that, long thought that, long believed that, once
        believed that, once thought that, was once believed, was once thought, was long believed, was long thought,
        used to be the case that, was once the case that, balked at, balk at, balks at, baulked at, baulks at, shied
        away from, shies away from, shy away from, shrank from, shrinks from, unwilling to, disinclined to, let alone,
        premature to, rash to, foolish to, foolhardy to, simplistic to, presumptuous to, an exaggeration to, an
        overstatement to, a stretch to, a mistake to, unfair to, inaccurate to, incorrect to, misleading to, stop well
        short of, stop just short of, stop far short of, stops well short of, stops just short of, stops far short of,
        stopped well short of, stopped just short of, stopped far short of, stopping short of, stopping well short of,
        stopping just short of, stopping far short of, fall short of, fall well short of, fall just short of, fall far
        short of, falls short of, falls well short of, falls just short of, falls far short of, fell short of, fell
        well short of, fell just short of, fell far short of, falling short of, falling well short of, falling just
        short of, falling far short of, within a whisker of, within a hair of, within a hair's breadth of, within an
        ace of, within an inch of, on the brink of, ignore reports that, ignore rumours that, ignore rumors that,
        ignore claims that, ignore allegations that, ignore suggestions that, ignore talk that, ignores reports that,
        ignores rumours that, ignores rumors that, ignores claims that, ignores allegations that, ignores suggestions
        that, ignores talk that, disregard reports that, disregard rumours that, disregard rumors that, disregard
        claims that, disregard allegations that, disregard suggestions that, disregard talk that, disregards reports
        that, disregards rumours that, disregards rumors that, disregards claims that, disregards allegations that,
        disregards suggestions that, disregards talk that, discount reports that, discount rumours that, discount
        rumors that, discount claims that, discount allegations that, discount suggestions that, discount talk that,
        stop telling * that, stop saying that, stop claiming that, stop pretending that, stop suggesting that, stop
        insisting that, stop believing that, stop thinking that, quit telling * that, quit saying that, quit claiming
        that, quit pretending that, quit suggesting that, quit insisting that, quit believing that, quit thinking
        that, stopped claiming that, stopped believing that, stopped insisting that,
        without evidence, without any evidence, without proof, without citing evidence, without offering evidence,
        without providing evidence, without presenting evidence
        """)
    | frozenset(
        f"{against} {what}"
        for against in ("resist the", "resists the", "resisted the", "resisting the", "against the")
        for what in ("idea", "notion", "suggestion", "claim", "view", "allegation", "accusation", "charge", "theory")
    ),
    limit=words("""
        only, just, merely, solely, barely, hardly, scarcely, partly, partially, partial, except, except for, but for,
        all but, other than, apart from, aside from, excluding, limited to, at least, at most, up to, no more than, less
        than, fewer than, more than, almost, nearly, practically, virtually no, some of, part of, parts of, half of, few
        of, many of, most of,
        rarely, seldom, purely, exclusively, mainly, mostly, chiefly, largely, not all, not every, in part,
        nearly all, little more than, as many as, as few as, as little as, as much as, upwards of, roughly half, in some
        cases, in certain cases, too * for, bulk of, majority of, minority of, handful of, outside of, to the extent
        that, to the extent possible, insofar as, in so far as
        """),
    condition=words("""
        whether or not, regardless of whether, if, unless, provided, provided that, whether, as long as, on condition,
        on condition that, only if, in case, assuming, supposing, subject to, in exchange for, in return for, depending
        on, were it, suppose, imagine, even if, providing that, as though, as if, let us assume, let's assume, let us
        suppose, let's suppose, let us say, let's say, let us imagine, let's imagine, assume that, on the assumption,
        in a * scenario, in the * scenario, under a * scenario, under the * scenario, in this scenario,
        under this scenario, under these assumptions,
        what if, in the event of, in the event that, contingent on, conditional on, pending, imagine a * in which,
        imagine a * where, picture a * in which, pretend that, imagine that, on one condition, on the condition that,
        under one condition, with one condition
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
        hundred, thousand, million, billion, trillion, first, second, third, fourth, fifth, double, triple, twice, once,
        minus, bn, mn
        """),
    ordinals=words("""
        sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
        eighteenth nineteenth twentieth thirtieth hundredth thousandth thirds quarter quarters fifths sixths tenths
        """),
    hedge=words("""
        suppose that, supposes that, supposed that, presume that, presumes that, presumed that, surmise that, surmises
        that, surmised that, assumes that, assumed that, conjectures that, conjectured that,
        believe is, believe are, believe was, believe were, believe has, believe had, believe have, believe will,
        believe would, believes is, believes are, believes was, believes were, believes has, believes had, believes
        have, believes will, believes would, believed is, believed are, believed was, believed were, believed has,
        believed had, believed have, believed will, believed would, think is, think are, think was, think were, think
        has, think had, think have, think will, think would, thinks is, thinks are, thinks was, thinks were, thinks
        has, thinks had, thinks have, thinks will, thinks would, thought is, thought are, thought was, thought were,
        thought has, thought had, thought have, thought will, thought would, suspect is, suspect are, suspect was,
        suspect were, suspect has, suspect had, suspect have, suspect will, suspect would, suspects is, suspects are,
        suspects was, suspects were, suspects has, suspects had, suspects have, suspects will, suspects would,
        suspected is, suspected are, suspected was, suspected were, suspected has, suspected had, suspected have,
        suspected will, suspected would, believed at the time that, thought at the time that, assumed at the time
        that, then believed that, then thought that, purports to, purport to, purported to, purporting to, professes
        to, professed to, claims to be, claims to have, claims to show, claimed to be, claimed to have, claimed to
        show, claim to be, claim to have, claim to show, claiming to be, claiming to have, claiming to show, may,
        might, could, would, should, perhaps, maybe, possibly, probably, likely, allegedly, reportedly, supposedly,
        apparently, purportedly, ostensibly, presumably, seemingly, seem, seems, seemed, appear, appears, appeared,
        suggest, suggests, suggested, alleged, purported, believed, thought to, expected to, said to, rumored, rumoured,
        suspected, potentially, conceivably, roughly, approximately, arguably, tends to, basically, essentially, in
        effect, more or less, to some extent, in a sense, kind of, sort of, is understood to, are understood to,
        so-called, supposed to, accuse, accuses, hesitate to, hesitates to, hesitated to, suggest that, suggests that,
        suggesting that, seems that, seem that, appears that, seemed that, appeared that, hint that, hints that, had
        hoped to, had intended to, had planned to, had meant to, had wanted to, was meant to, were meant to, was
        supposed to, accused of, charged with, suspected of, threaten to, threatens to, threatened to, threatening to,
        tended to, tend to, fear that, fears that, feared that, fearing that, hope that, hopes that, hoped that,
        hoping that, expect that, expects that, expected that, guess that, guess is that, hope is that, fear is that,
        theory is that, theory that, belief that, perception that, notion that, idea that, assumption that, suspicion
        that, speculation that, rumours that, rumors that, suspect that, suspects that, suspected that, chance that,
        risk that, danger that, possibility that, likelihood that, probability that, prospect that, possible that,
        likely that, probable that, conceivable that, plausible that, submits that, submitted that, speculated that,
        bet that, suggest * that, suggests * that, suggested * that, estimated, tried to, tries to, try to, trying to,
        attempted to, attempts to, attempt to, attempting to, sought to, seeks to, rumour has it, rumor has it,
        rumoured to, rumored to, unconfirmed reports that, has been claimed that, was claimed that, legend has it
        that, word is, on suspicion of, on charges of, plot to, on the verge of, about to, are suspected, said to
        have, wanted to, planned to, intended to, hoped to, aimed to, illusion that, have us believe that, want us to
        believe that, wants us to believe that,  no longer believe that, at first said that,
        talk of, earlier version of this article said, earlier version said, earlier version of this story said, you
        to believe that, us to believe that, would have you believe, who believe that, who believes that, who think
        that, who thinks that, rumour has it that, rumor has it that, initially thought, at first thought, at first
        believed, initially believed, years * thought that, long believed, unconfirmed reports of, in the novel, in
        the film, in the movie, in the play, in the story, in a dream, in his dream, in her dream, in the dream, in
        the video game, in the legend, in the fairy tale, satirical * that, retracted * that, fictional * that, parody
        * that, anyone who, anybody who, since-deleted * that, now-deleted * that, later deleted * that, later
        retracted * that, trying to prove that, tried to prove that, played down * that, play down * that,
        plays down * that, playing down *
        that, downplayed * that, downplays * that, shrugged off * that, brushed off * that, brushed aside * that,
        would love to say that, would love to tell * that, would love to think that, would love to believe that, 'd love
        to say that, 'd love to think that, 'd love to believe that, wish i could say that, wish we could say that,
        hope to, hopes to, hoping to, led to believe that, made to believe that, led to
        think that, easy to say that, could tell you that, could say that, story that, version that, whoever says
        that, whoever claims that, whoever thinks that, whoever believes that, whoever argues that, rumors * that,
        rumours * that, speculation * that, gossip that, gossip * that, there is talk that, there was talk that, there
        was talk * that, are whispers that, were whispers that, are whispers * that, were whispers * that, amid whispers
        that, despite whispers that, will read that, will hear that, shall be told that, will be told that, some will
        say that,
        critics will say that, have assumed that, had assumed that, had believed that, had thought that, had supposed
        that, was assumed that, long assumed that, reluctant to, loath to, hesitant to, once believed that, once
        thought that, once assumed that, once supposed that, once held that, once presumed that, long believed that,
        long thought that, long supposed that, long held that, long presumed that, at first believed that, at first
        thought that, at first assumed that, at first supposed that, at first held that, at first presumed that,
        initially believed that, initially thought that, initially assumed that, initially supposed that, initially
        held that, initially presumed that, originally believed that, originally thought that, originally assumed
        that, originally supposed that, originally held that, originally presumed that, widely believed that, widely
        thought that, widely assumed that, widely supposed that, widely held that, widely presumed that, commonly
        believed that, commonly thought that, commonly assumed that, commonly supposed that, commonly held that,
        commonly presumed that, popularly believed that, popularly thought that, popularly assumed that, popularly
        supposed that, popularly held that, popularly presumed that, would have * believe that, want * believe that,
        wants * believe that, wanted * believe that, would like * believe that, make * believe that, makes * believe
        that, made * believe that, making * believe that, credited with, heard it said that, claims to, claimed to,
        claim to, claiming to, made out to, have read that, have heard that, has read that, has heard that, had read
        that, had heard that, i've read that, i've heard that, we've read that, we've heard that, you've read that,
        you've heard that, they've read that, they've heard that, i'd read that, i'd heard that, we'd read that, we'd
        heard that, they'll tell you, they will tell you, people will tell you, some will tell you, many will tell
        you, he'll tell you, she'll tell you, critics will tell you, they will have you believe, i am told that, i'm
        told that, i was told that, we are told that, we're told that, we were told that, you are told that, you're
        told that, i had been told that, i'd been told that, we had been told that, we'd been told that, have been
        told that, has been told that, been told that, those who say that, those who claim that, those who argue that,
        those who insist that, those who maintain that, those who pretend that, anyone who say that, anyone who claim
        that, anyone who argue that, anyone who insist that, anyone who maintain that, anyone who pretend that, people
        who say that, people who claim that, people who argue that, people who insist that, people who maintain that,
        people who pretend that, at first announced that, at first claimed that, at first reported that, at first
        stated that, at first argued that, at first insisted that, at first maintained that, on paper, in theory,
        only speculate that, only guess that, only speculate, merely
        speculate that, fashionable to say that, fashionable to think that, fashionable to believe that, fashionable
        to assume that, fashionable to claim that, fashionable to suppose that, fashionable to argue that, tempting to
        say that, tempting to think that, tempting to believe that, tempting to assume that, tempting to claim that,
        tempting to suppose that, tempting to argue that, easy to think that, easy to believe that, easy to assume
        that, easy to claim that, easy to suppose that, easy to argue that, customary to say that, customary to think
        that, customary to believe that, customary to assume that, customary to claim that, customary to suppose that,
        customary to argue that, common to say that, common to think that, common to believe that, common to assume
        that, common to claim that, common to suppose that, common to argue that, popular to say that, popular to
        think that, popular to believe that, popular to assume that, popular to claim that, popular to suppose that,
        popular to argue that,
        rumoured * that, rumored * that, suspect * of, suspects * of, suspecting * of, like to think,
        like to believe, would like to think, would like to believe,
        want to believe that, wants to believe that
        """)
    | frozenset(f"{may} {happen} that" for may in ("can", "could", "may", "might") for happen in ("happen", "be")),
    time=words("""
        before, since, until, till, prior, prior to, previously, formerly, once, used to, no later than, former,
        temporarily, originally, the then, at the time, at that time, back then, in those days
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
        sceptical skeptical scepticism skepticism unconvinced unpersuaded incredulous questioned questioning deny
        denies denied denying denial denials doubt doubts doubted doubting reject rejects rejected dispute disputes
        disputed refute refutes refuted rebut rebutted disagree disagrees disagreed false untrue unlikely impossible
        lie myth hoax pretend pretends pretended pretending joke jokes joked joking mock mocks mocked mocking hesitate
        hesitates hesitated dream dreams dreamed dreamt overturn overturns overturned withdrew withdraw withdrawn
        debunk debunks debunked lying mistake misconception misbelief fallacy doubtful fiction fantasy fabrication
        retract retracts retracted recant recants recanted disavow disavows disavowed disprove disproves disproved
        disproven discredit discredited wish wishes wished wrong fake improbable implausible unproven unfounded
        inaccurate incorrect quash quashes quashed overrule overrules overruled annul annuls annulled dismiss
        dismisses dismissed dismissing absurd ridiculous nonsense preposterous ludicrous contradict contradicts
        contradicted dispel dispels dispelled disclaim disclaims disclaimed disbelieve disbelieves disbelieved
        demolished demolishes discount discounts discounted ridicule ridicules ridiculed scoffed scoffs mistaken
        misled deluded delusion falsehood falsehoods fabricated invention invented erroneous groundless baseless
        unsubstantiated untenable inconceivable unthinkable bogus spurious far-fetched lies myths hoaxes rumour rumor
        pretence pretense lunatic fool madness folly naive repudiate repudiates repudiated renounced struck scrapped
        discarded
        shelved abandoned disowned undermined undermines nowhere exaggeration exaggerated exaggerating overstatement
        overstated hyperbole dishonest disingenuous untruthful premature gossip hearsay error unsaid crumbled
        unravelled unraveled evaporated reluctant unwilling loath disinclined hesitant beware rash foolhardy
        presumptuous fanciful concoction figment canard slander libel calumny speculation conjecture guesswork lifted
        revoked revokes rescinded rescinds reversed reverses void voided nullified invalid invalidated ditched
        unverified
        """)
    | inflected("reject refut rebutt retract recant discredit debunk dismiss disput overrul repudiat discount", "ing")
    | words("rebuts overturning quashing dispelling disproving contradicting disavowing"),
    complementizers=words("that whether if"),
    stops=words("""
        and or but nor so yet that because although though while when whenever where wherever which who whom whose as
        since after before if unless until till whether whereas than once lest provided
        """),
    adversatives=words("but yet however"),
    claims=words("""
        sum amount total estimate count tally claim charge allegation accusation assertion theory version account
        story finding figure statement suggestion rumour rumor report promise prediction result conclusion view notion
        idea belief assumption announcement pledge vow offer remark direction ruling verdict forecast permission
        permit phrase quote boast threat denial claims charges allegations accusations assertions theories versions
        accounts stories figures statements suggestions rumours rumors reports promises predictions findings notions
        ideas beliefs assumptions hypothesis hypotheses contention contentions insinuation insinuations conviction ban
        plea vote decision order award diagnosis deal agreement plan policy number numbers law measure
        suspicion suspicions
        """),
    jests=words("joked jokes quipped jested joking deadpanned"),
    concessions=words("though although albeit while whereas"),
    joints=words("and but or"),
    sentence_adverbs=words("""
        however, moreover, therefore, indeed, meanwhile, nevertheless, nonetheless, still, also, too, basically,
        certainly, clearly, obviously, perhaps, of course, in fact, frankly, honestly, apparently, sadly, then, thus,
        now, instead, yet, reportedly, allegedly, generally, usually, for example, for instance, if so, if anything, if
        you ask, if memory serves, if i may, if you will, if you like, if i recall, if i remember, if i'm not mistaken,
        if i am not mistaken
        """),
    after=by_class(
        negation="""
            before withdrawing the complaint, before withdrawing the charge, before withdrawing the charges, before
            withdrawing his complaint, before withdrawing his charge, before withdrawing his charges, before
            withdrawing her complaint, before withdrawing her charge, before withdrawing her charges, before
            withdrawing their complaint, before withdrawing their charge, before withdrawing their charges, before
            dropping the complaint, before dropping the charge, before dropping the charges, before dropping his
            complaint, before dropping his charge, before dropping his charges, before dropping her complaint, before
            dropping her charge, before dropping her charges, before dropping their complaint, before dropping their
            charge, before dropping their charges, a word he took back, a word he later took back, a word he has taken
            back, a word she took back, a word she later took back, a word she has taken back, a word they took back,
            a word they later took back, a word they has taken back, a remark he took back, a remark he later took
            back, a remark he has taken back, a remark she took back, a remark she later took back, a remark she has
            taken back, a remark they took back, a remark they later took back, a remark they has taken back,
            and acquitted, and was acquitted, and were acquitted, and then acquitted, and found not guilty, and was
            found not guilty, and cleared of wrongdoing, and cleared of all charges,
            at least not, since dropped, since shelved, since quashed, since overturned, since annulled, before taking
            it back, before walking it back, before retracting, before rectifying, before correcting that, before
            correcting this, before withdrawing the claim, before withdrawing the statement, before withdrawing the
            remark, before withdrawing the charge, before withdrawing that claim, before withdrawing that statement,
            before withdrawing that remark, before withdrawing that charge, before withdrawing this claim, before
            withdrawing this statement, before withdrawing this remark, before withdrawing this charge, a number since
            cut, a number since lowered, a number since reduced, a number since halved, a number since revised, a
            number since corrected, a number later cut, a number later lowered, a number later reduced, a number later
            halved, a number later revised, a number later corrected, a number already cut, a number already lowered,
            a number already reduced, a number already halved, a number already revised, a number already corrected, a
            figure since cut, a figure since lowered, a figure since reduced, a figure since halved, a figure since
            revised, a figure since corrected, a figure later cut, a figure later lowered, a figure later reduced, a
            figure later halved, a figure later revised, a figure later corrected, a figure already cut, a figure
            already lowered, a figure already reduced, a figure already halved, a figure already revised, a figure
            already corrected,
            and later acquitted, and later cleared, and later exonerated, but later acquitted, but later cleared, but
            later exonerated, then acquitted, then cleared of, then exonerated,
            only to close it, only to shelve it, only to undo it, only to change course, only to back down, only to be
            acquitted, only to be cleared, only to be overruled,
            and i don't mean, and i do not mean, not that i, not that we, not that he, not that she, not that they,
            which is not to say, that is not to say, which isn't to say, and i am not saying, but i am not saying,
            which does not mean, which doesn't mean, but that does not mean, but that doesn't mean, at no time, at no
            point, in no way, by no means, under no circumstances, on no account, without, but not, though not,
            although not, albeit not, for nobody, for no one, to nobody, to no one, was never proved, was never
            proven, has never been proved, has never been proven, but never, could not be confirmed, could not be
            verified, cannot be confirmed, has not been confirmed, was denied, were denied, is disputed, was disputed,
            turned out to be false, turned out to be untrue, turned out to be wrong, proved to be false, proved false,
            proved wrong, proved unfounded, turned out false, was rejected, were rejected, was abandoned, were
            abandoned, was scrapped, were scrapped, was dropped, were dropped, before it was retracted, until it was
            retracted, was withdrawn, were withdrawn, was defeated, were defeated, was voted down, were voted down,
            was turned down, were turned down, did not pass, came to nothing, fell through, was overturned, were
            overturned, was quashed, was struck down, were struck down, was vetoed, was thrown out, were thrown out,
            has been withdrawn, has been rejected, remains unlikely, is unlikely, was unlikely, seems unlikely, a view
            not shared, an opinion not shared, a claim not shared, over my dead body, when hell freezes, when pigs
            fly, just not, is a lie, is nonsense, is false, is a myth, is untrue, is doubtful, is a fiction, is a
            fabrication, is a legend, is an invention, is a mistake, has been ruled out, was ruled out, were ruled
            out, was debunked, was disproved, was refuted, was retracted, was struck out, have been thrown out, has
            been thrown out, has been scrapped, have been scrapped, has been shelved, was shelved, have been shelved,
            has been refuted, has been discredited, was discredited, has been abandoned, have been abandoned, has been
            dropped, have been dropped, have been withdrawn, is about as likely, is as likely as, are about as likely,
            then corrected himself, then corrected herself, then corrected themselves, then corrected itself, then
            retracted, then backtracked, then deleted the post, then deleted the tweet, then deleted the message,
            before retracting, before backtracking, only to retract, only to withdraw, only to deny, only to abandon,
            only to cancel, only to drop, only to reverse, only to backtrack, only to scrap, only to take it back, but
            later retracted, but then retracted, but later withdrew, but then withdrew, but later denied, but then
            denied, but has since retracted, but has since withdrawn, and then retracted, and later retracted, and
            later withdrew, only it never, only he never, only she never, only they never, except that it never,
            except that he never, except that she never, except that they never, is not borne out, was not borne out,
            are not borne out, were not borne out, does not stand up, did not stand up, do not stand up, does not hold
            up, did not hold up, has no basis, have no basis, had no basis, has no foundation, had no foundation, then
            withdrawn, then rejected, then overturned, then quashed, then scrapped, then reversed, then rescinded,
            then revoked, then annulled, then abandoned, then disowned, then disproved, then disproven, then debunked,
            later withdrawn, later retracted, later rejected, later overturned, later quashed, later scrapped, later
            reversed, later rescinded, later revoked, later annulled, later abandoned, later disowned, later
            disproved, later disproven, later debunked, since withdrawn, since retracted, since rejected, since
            overturned, since quashed, since scrapped, since reversed, since rescinded, since revoked, since annulled,
            since abandoned, since disowned, since disproved, since disproven, since debunked, subsequently withdrawn,
            subsequently retracted, subsequently rejected, subsequently overturned, subsequently quashed, subsequently
            scrapped, subsequently reversed, subsequently rescinded, subsequently revoked, subsequently annulled,
            subsequently abandoned, subsequently disowned, subsequently disproved, subsequently disproven,
            subsequently debunked, and later withdrawn, and later rejected, and later overturned, and later quashed,
            and later scrapped, and later reversed, and later rescinded, and later revoked, and later annulled, and
            later abandoned, and later disowned, and later disproved, and later disproven, and later debunked, and
            then withdrawn, and then rejected, and then overturned, and then quashed, and then scrapped, and then
            reversed, and then rescinded, and then revoked, and then annulled, and then abandoned, and then disowned,
            and then disproved, and then disproven, and then debunked, but later withdrawn, but later rejected, but
            later overturned, but later quashed, but later scrapped, but later reversed, but later rescinded, but
            later revoked, but later annulled, but later abandoned, but later disowned, but later disproved, but later
            disproven, but later debunked, but then withdrawn, but then rejected, but then overturned, but then
            quashed, but then scrapped, but then reversed, but then rescinded, but then revoked, but then annulled,
            but then abandoned, but then disowned, but then disproved, but then disproven, but then debunked, and
            subsequently withdrawn, and subsequently retracted, and subsequently rejected, and subsequently
            overturned, and subsequently quashed, and subsequently scrapped, and subsequently reversed, and
            subsequently rescinded, and subsequently revoked, and subsequently annulled, and subsequently abandoned,
            and subsequently disowned, and subsequently disproved, and subsequently disproven, and subsequently
            debunked, but since withdrawn, but since retracted, but since rejected, but since overturned, but since
            quashed, but since scrapped, but since reversed, but since rescinded, but since revoked, but since
            annulled, but since abandoned, but since disowned, but since disproved, but since disproven, but since
            debunked, but subsequently withdrawn, but subsequently retracted, but subsequently rejected, but
            subsequently overturned, but subsequently quashed, but subsequently scrapped, but subsequently reversed,
            but subsequently rescinded, but subsequently revoked, but subsequently annulled, but subsequently
            abandoned, but subsequently disowned, but subsequently disproved, but subsequently disproven, but
            subsequently debunked, only later withdrawn, only later retracted, only later rejected, only later
            overturned, only later quashed, only later scrapped, only later reversed, only later rescinded, only later
            revoked, only later annulled, only later abandoned, only later disowned, only later disproved, only later
            disproven, only later debunked, before correcting himself, before correcting herself, before correcting
            themselves, before correcting itself, before correcting the, before withdrawing the, before withdrawing
            it, before recanting, before denying it, before changing his mind, before changing her mind, before
            changing their minds, before reversing course, at any rate not, at least not, or at least not, at any rate
            no, or at any rate not,
            but decided against, but decided not to, but opted against, but chose not to, but thought better of,
            before deciding against, before deciding not to, then decided against, then cancelled, then canceled,
            then shelved, later cancelled, later canceled, later shelved, since cancelled, since canceled,
            since shelved
            """,
        limit="""
            with one reservation, with one caveat, with one proviso,
            or almost,
            or almost so, or nearly so, or very nearly, or very nearly so, or near enough, or as good as, for once, on
            other terms, on other conditions, on different terms, on different conditions, under other terms, under
            other conditions, under different terms, under different conditions, never alone, within the law, within
            the limits of,
            reserved for, restricted to,
            initially only, initially just, at first only, at first just, for now only, for now just, but initially
            only, but initially just, but at first only, but at first just, but for now only, but for now just,
            although initially only, although initially just, though initially only, though initially just,
            not one of them, not one of which, not one of whom, not a single one of them, not a single one of which,
            not a single one of whom,
            nearly all of which, nearly all of whom, almost all of which, almost all of whom, virtually all of which,
            virtually all of whom, few of which, few of whom, few of them, only one of which, only one of whom,
            only one of them, hardly any of which, hardly any of whom, hardly any of them, most of the time, some of
            the time, adjusted for, net of, after deducting, by a whisker, by a hair, only just, on average, except,
            excepting, excluding, but only, other than, apart from, at the earliest, at the latest, at most, in name
            only, in part, up to, with the exception, with few exceptions, with some exceptions, save for, in some
            cases, in certain cases, at least in part, for the most part, before tax, before taxes, though only,
            although only, albeit only, bar one, bar two, save one, save two, but one, but two, but a few, but a
            handful, with reservations, in absentia, with caveats, none of them, none of which, none of whom, albeit,
            at least for, in name, in one of, in two of, in
            only, in just, leaving aside, bar the, barring the, not counting, at least when, at least where,
            at least among, at least by, at least on, at least during, at least with, at least under,
            at least according, at least as far, from the point of view, from the standpoint,
            only a fraction of which, only a fraction of whom, only half of which, only half of whom,
            only a few of which, only a few of whom, only some of which, only some of whom, only a handful of which,
            only a handful of whom, only a third of which, only a third of whom, just a fraction of which,
            just a fraction of whom, just half of which, just half of whom, just a few of which, just a few of whom,
            just some of which, just some of whom, just a handful of which, just a handful of whom,
            just a third of which, just a third of whom, not without reservations, albeit with reservations,
            but with reservations, at least
            in, at least if, at least as long, with the sole exception, apart from the, in one respect, in two
            respects, in some respects, in certain respects, in one sense, in one regard, minus my, minus the, minus
            his, minus her, minus their, minus its, minus our, less the, less my, less our, though just, but merely,
            but not until, but not before, though not before, though not until, but so did, but so do, but so does,
            but so was, but so were, but so has, but so have, but so had, but so are, but so is, or the few, or those
            who, save where, save when, save if, save that, save as, save in, save on, save under, save to, with the
            caveat, with the proviso, with the reservation, with the qualification, with one caveat, with one proviso,
            with the single exception, on a constant-currency basis, on a constant currency basis, at constant
            currency, at constant currencies, at constant exchange rates, on a like-for-like basis, on an adjusted
            basis, on a comparable basis, on an underlying basis, on a pro forma basis, in nominal terms, seasonally
            adjusted, but that was before, but that was in, but that was then, but that was when, but that was back,
            though that was before, though that was in, though that was then, though that was when, though that was
            back, although that was before, although that was in, although that was then, although that was when,
            although that was back, in all but, on all but, at all but, for all but, to all but, from all but, with
            all but, by all but, aside from, with the notable exception, with one exception, with two exceptions, with
            a single exception, with a few exceptions, with the possible exception, with the exclusion, if you
            exclude, if one excludes, if you leave out, if you discount, once you exclude, in all except, on all
            except, in the eyes of, and not on, and not in, and not at, and not for, and not under, and not during,
            and nothing more, and no more,
            of which only, of whom only, of which just, of whom just,
            within limits, within the limits, within certain limits, within strict limits, within reason, but without,
            though without, although without, albeit without,
            as far as it goes, as far as possible, so far as possible,
            in some people, in some patients, in some women, in some men, in some children, in some adults, in certain
            people, in certain patients, in certain women, in certain men, in certain children, in certain adults, for
            some people, for some patients, for some women, for some men, for some children, for some adults, for
            certain people, for certain patients, for certain women, for certain men, for certain children, for
            certain adults, among some people, among some patients, among some women, among some men, among some
            children, among some adults, among certain people, among certain patients, among certain women, among
            certain men, among certain children, among certain adults, in some countries, in some regions, in some
            areas, in some districts, in most cases, in many cases, in rare cases, in high doses, in low doses, in large
            doses, in small doses, at high doses, at low doses, in certain countries, in certain regions, in certain
            areas, in certain districts
            """,
        condition="""
            regulators permitting, time permitting, health permitting, budgets permitting, circumstances permitting,
            space permitting, all being well,
            conditional upon, contingent upon, subject only to,
            should the, should he, should she, should we, should you, unless, provided, providing, if, only if, only
            when, only after, as long as, so long as, on condition, subject to, depending on, barring, assuming,
            pending, contingent on, conditional on, in case of, in the event, on one condition, on the condition, on
            the understanding, if only, to the extent, in so far as, insofar as, conditions permitting, weather
            permitting, funds permitting, under normal, were it not, had it not been, but for the, should it, should
            they, should the need, were there, for as long as, for so long as, on two conditions, under one condition,
            with one condition, under the condition, but for a, but for an, but for his, but for her, but for their,
            but for its, but for my, but for our, under the assumption, on the assumption, under the premise, on the
            premise, on the supposition, failing a, failing an, failing the, failing that, failing any, failing some,
            failing which, failing such, failing agreement, in default of, absent a, absent an, absent any, absent
            the, while stocks last, while supplies last
            """,
        number="per head, per person, per capita, per day, per week, per month, per year, percentage points",
        hedge="""
            i suppose, we suppose, i suspect, we suspect, i presume, we presume, i guess,
            or that is what, or that's what, or that was what, or so he told, or so she told, or so they told, or so i
            was, or so i am, or so i'm, or so we were, or so i have been, or so people, perhaps one day, maybe one
            day, perhaps some day, maybe some day, perhaps someday, maybe someday, in my view, in my opinion, in my
            reading, in my interpretation, in my judgment, in my judgement, in my estimation, in our view, in our
            opinion, in our reading, in our interpretation, in our judgment, in our judgement, in our estimation,
            or did, or used to, or that is what we thought,
            or possibly, or perhaps, or maybe, or probably, or rather, or at least, as far as we know, as far as i know,
            as far as he knows, as far as she knows, as far as they know, as far as anyone knows, as far as anybody
            knows, as far as i can tell, as far as we can tell, as far as anyone can tell, as far as i am aware, as
            far as i'm aware, as far as we are aware, as far as we're aware, as far as he is aware, as far as she is
            aware, as far as they are aware, so far as he knows, so far as she knows, so far as they know, so far as
            anyone knows, so far as anybody knows, so far as i can tell, so far as we can tell, so far as anyone can
            tell, so far as i am aware, so far as i'm aware, so far as we are aware, so far as we're aware, so far as
            he is aware, so far as she is aware, so far as they are aware, so far as i know, so far as is known,
            to the best of my knowledge, to the best of our knowledge,
            as far as is known, so far as we know, in theory, on paper, or so it seems, at best, at least in theory, at
            least on paper, in principle, or so, it seems, it appears, it is alleged, it is claimed, it is said, we are
            told, allegedly, apparently, reportedly, supposedly, purportedly, presumably, somewhat, slightly, i hope, we
            hope, he joked, she joked, they joked, he quipped, she quipped, jokingly, sarcastically, in jest, as a joke,
            in spirit, some say, some claim, some believe, so they say, fingers crossed, by mistake, or so they say, he
            said sarcastically, he said jokingly, he said ironically, he said in jest, he wrote sarcastically, he wrote
            jokingly, he wrote ironically, he wrote in jest, he added sarcastically, he added jokingly, he added
            ironically, he added in jest, she said sarcastically, she said jokingly, she said ironically, she said in
            jest, she wrote sarcastically, she wrote jokingly, she wrote ironically, she wrote in jest, she added
            sarcastically, she added jokingly, she added ironically, she added in jest, they said sarcastically, they
            said jokingly, they said ironically, they said in jest, they wrote sarcastically, they wrote jokingly, they
            wrote ironically, they wrote in jest, they added sarcastically, they added jokingly, they added ironically,
            they added in jest, isn't it, aren't they, wasn't it, weren't they, doesn't it, don't they, didn't it,
            didn't they, won't it, won't they, is it not, is it, in the novel, in the film, in the movie, in the play,
            in the story, in a dream, in his dream, in her dream, or so he thought, or so she thought, or so they
            thought, or so i thought, or so we thought, or so he says, or so she says, or so he said, or so she said, or
            so they said, or so he claims, or so she claims, or so they claim, or so he claimed, or so she claimed, or
            so they claimed, or so he believed, or so she believed, or so they believed, or so it seemed, and i was
            being sarcastic, and he was being sarcastic, and she was being sarcastic, and i was joking, and he was
            joking, and she was joking, which was a joke, which was meant as a joke, which was sarcasm, implicitly, at
            least implicitly,
            at least it feels, at least it seems, at least that's how, at least that is how
            """,
        time="""
            as soon as, until, till, once the, once it, once they, once all, at least until, at least for now,
            for the time being,
            for now, as of now, as of today, once he, once she, once we, once you, once i, once his, once her, once
            their, once its, once our,
            once somebody, once someone, once everyone, once everybody, once both, once enough
            """,
    )
    | {
        **{f"{verb} {word}": "negation" for verb in _BE for word in _UNTRUE},
        **{
            f"{verb} been {word}": "negation"
            for verb in ("has", "have")
            for word in ("debunked", "denied", "disproved")
        },
    },
    at_once=by_class(
        negation="nothing, nobody, no, no one, none, never, not, neither, nowhere",
        limit="only, hardly, barely, scarcely, so much as, for as long as",
    ),
    asking=words("ask asks asked asking wonder wonders wondered wondering inquire inquired enquired"),
    backshifted=words("would"),
    tentative=words("may might could initially originally seem seems seemed appear appears appeared"),
    answers=words("no yes"),
    subjects=by_class(
        negation="""
            not once, i have yet, i've yet, we have yet, we've yet, i have never, i've never, we have never,
            we've never,
            nor, not even, not even for, not even in, not even with, not even at, on no account, no, none, nobody, no
            one, neither, nothing, never, not one, not a, under no, at no, in no, on no, by no
            """,
        limit="""
            not all, not every, not many, not everyone, not everybody, hardly any, hardly anyone, scarcely any, few, all
            but, only, not until, hardly, scarcely, rarely, seldom, scarcely anyone, scarcely anybody, hardly anybody,
            barely anyone, barely anybody, barely any, hardly a, scarcely a, almost no, almost nobody, nowhere
            """,
    ),
    ratios=words("in of to or"),
    ranges=words("between * and,"),
    rounding=by_class(
        limit="over, under, above, below, beyond, nearly, almost",
        hedge="about, around, estimated, average of, close to",
    ),
    narrowing=words("""
        most many some few several half certain less fewer adjusted underlying acting deputy interim self-styled
        self-proclaimed would-be aspiring honorary fake purported alleged supposed vice designate future former
        erstwhile onetime one-time disgraced
        """),
    labels=words("""
        year grade phase class type stage level route room page article section chapter figure table channel gate
        platform step version line group unit
        """),
    scarce=words("little"),
    shares=words("""
        percent cent % half third thirds quarter quarters fifth fifths tenth tenths majority minority most many some few
        several handful fraction
        """),
    partitives=words("of"),
    pairs={
        f"{verb} * {particle}": "negation"
        for verbs, particle in (
            ("call calls called calling", "off"),
            ("turn turns turned turning", "down"),
            ("rule rules ruled", "out"),
            ("strike strikes struck", "down"),
            ("vote votes voted", "down"),
            ("throw throws threw thrown", "out"),
            ("shut shuts", "down"),
        )
        for verb in verbs.split()
    },
    late=by_class(
        negation="failed, collapsed, not statistically significant, not significant",
        hedge="to my knowledge, to our knowledge",
        limit="""
            at most, at best,
            only, for * only, at least, on average, most of the time, some of the time, part of the time, half the
            time, if at all, in self-defence, in self-defense, by accident, by mistake, in jest, under duress, under
            torture, at gunpoint, and nowhere else, nowhere else, and nothing else, and no one else, and nobody else,
            in some places, excepted, in some parts,
            most of them, many of them, half of them, nearly all of them, almost all of them, virtually all of them,
            nothing more
            """,
        condition="otherwise",
    ),
    asserting=words("""
        to say, to claim, to suggest, to argue, to assert, to insist, to believe, to imply, to maintain, to pretend, to
        conclude, to assume
        """),
    first_persons=words("i"),
    speakers=words("i we"),
    exceptions=words("but save bar except"),
    universals=words("all every everyone everybody everything anyone anybody anything none nobody no-one nothing"),
    occasions=words("when, whenever, as far as, so far as"),
    permitting=words("""
        lets, let, allows, allow, allowed, permits, permit, permitted, wants, want, suits, suit, is left out, are left
        out, is excluded, are excluded, is stripped out, are stripped out, is taken into account, are taken into account
        """),
    breaking=by_class(
        limit="for a, for an, except, only, just not, except for, save for",
        condition="""
            once, when, whenever, if, unless, provided, providing, so long as, as long as, assuming, as soon as, in
            case, the day, the moment, the minute, the instant, the week, the year, the hour
            """,
        time="before, until, till, after",
    ),
    gone=words("""
        was were had did came went took got began left told made saw knew heard gave won lost found broke built bought
        brought caught chose drew drove ate fell felt fought flew froze grew held hid kept led lay meant met paid ran
        rose sent shook shot sang sank sat slept spoke spent stood stole struck swam taught thought threw understood
        woke wore wrote became sold said
        """),
    contrary=words("""
        went back on that, went back on this, went back on it, has gone back on that, took that back, took this back,
        withdrew it, withdrew this, withdrew that, withdrew them, withdrew these, retracted it, retracted this,
        retracted that, retracted them, retracted these, retracts it, retracts this, retracts that, retracts them,
        retracts these, denied it, denied this, denied that, denied them, denied these, denies it, denies this, denies
        that, denies them, denies these, deny it, deny this, deny that, deny them, deny these, disputed it, disputed
        this, disputed that, disputed them, disputed these, disputes it, disputes this, disputes that, disputes them,
        disputes these, dispute it, dispute this, dispute that, dispute them, dispute these, refuted it, refuted this,
        refuted that, refuted them, refuted these, refutes it, refutes this, refutes that, refutes them, refutes
        these, refute it, refute this, refute that, refute them, refute these, disproved it, disproved this, disproved
        that, disproved them, disproved these, disproves it, disproves this, disproves that, disproves them, disproves
        these, contradict it, contradict this, contradict that, contradict them, contradict these, contradicts it,
        contradicts this, contradicts that, contradicts them, contradicts these, contradicted it, contradicted this,
        contradicted that, contradicted them, contradicted these, debunked it, debunked this, debunked that, debunked
        them, debunked these, debunks it, debunks this, debunks that, debunks them, debunks these, disowned it,
        disowned this, disowned that, disowned them, disowned these, disavowed it, disavowed this, disavowed that,
        disavowed them, disavowed these, recanted it, recanted this, recanted that, recanted them, recanted these,
        rebutted it, rebutted this, rebutted that, rebutted them, rebutted these, not bear this out, not bear that
        out, not bear it out, not bear them out, not support this, not support that, not support it, don't bear this
        out, don't bear that out, don't bear it out, don't bear them out, don't support this, don't support that,
        don't support it, doesn't bear this out, doesn't bear that out, doesn't bear it out, doesn't bear them out,
        doesn't support this, doesn't support that, doesn't support it, didn't bear this out, didn't bear that out,
        didn't bear it out, didn't bear them out, didn't support this, didn't support that, didn't support it, say
        otherwise, say the opposite, say the contrary, says otherwise, says the opposite, says the contrary, said
        otherwise, said the opposite, said the contrary, show otherwise, show the opposite, show the contrary, shows
        otherwise, shows the opposite, shows the contrary, showed otherwise, showed the opposite, showed the contrary,
        suggest otherwise, suggest the opposite, suggest the contrary, suggests otherwise, suggests the opposite,
        suggests the contrary, suggested otherwise, suggested the opposite, suggested the contrary, indicate
        otherwise, indicate the opposite, indicate the contrary, indicates otherwise, indicates the opposite,
        indicates the contrary, indicated otherwise, indicated the opposite, indicated the contrary, prove otherwise,
        prove the opposite, prove the contrary, proves otherwise, proves the opposite, proves the contrary, proved
        otherwise, proved the opposite, proved the contrary, tell a different story, tells a different story, told a
        different story, tell another story, tells another story, told another story, took it back, takes it back,
        took that back, backtracked, this is untrue, this is false, this is not true, that is untrue, that is false,
        that is not true, it is not true, this was untrue, this was false, this was not true, that was untrue, that
        was false, that was not true
        """),
    unproved=words("""
        too small to be certain, too small to be sure, too small to be significant, remains unproved, remains unproven,
        remains unconfirmed, contradicted himself, contradicted herself, contradicted themselves
        """)
    | {
        f"{fails} {verb} {what}"
        for fails in ("could not", "cannot", "could never", "did not")
        for verb in ("name", "give", "cite")
        for what in ("a source", "any source", "any sources", "his source", "her source", "their source", "one", "any")
    }
    | {
        f"{verb} no {what}"
        for verb in ("offered", "gave", "produced", "provided", "presented", "had", "has", "named", "cited")
        for what in ("evidence", "proof", "source", "sources")
    }
    | {
        f"{found} no {what} {of_it}"
        for found in ("found", "saw", "is", "was")
        for what in ("sign", "trace", "evidence", "proof")
        for of_it in ("of it", "of this", "of that", "for it", "for this", "for that")
    }
    | {
        f"changed {whose} {what}"
        for whose in ("his", "her", "their")
        for what in ("story", "stories", "account", "accounts", "testimony", "statement", "version")
    }
    | {
        f"{it} {verb} {what}"
        for it in ("it", "this", "that")
        for verb in (
            "is not",
            "isn't",
            "was not",
            "wasn't",
            "was never",
            "has not been",
            "hasn't been",
            "has never been",
            "cannot be",
            "could not be",
            "has yet to be",
            "is yet to be",
        )
        for what in (
            *("proved", "proven", "confirmed", "verified", "established", "substantiated", "certain"),
            *("final", "decided", "settled"),
        )
    }
    | {
        f"{cannot} {verb} {it}"
        for cannot in ("cannot", "can't", "can not", "could not", "couldn't", "unable to")
        for verb in ("prove", "confirm", "verify", "substantiate", "swear to", "vouch for")
        for it in ("it", "this", "that")
    },
    judging=words("call calls called consider considers considered deem deems deemed"),
    causal=words("since"),
    whereby=words("according to which,"),
    prospects=words("future chance hope prospect prospects"),
    ranks=words("""
        behind, tied with, level with, along with, alongside, together with, jointly with, joint with, second only to,
        equal with
        """),
    conceding=words("""
        caution cautions cautioned concede concedes conceded admit admits admitted acknowledge acknowledges acknowledged
        accept accepts accepted confess confesses confessed grant grants granted
        """),
    undoing=words("""
        reinstated, reimposed,
        has already cut, has already lowered, has already halved, has already slashed, have already cut, have already
        lowered, have already halved, have already slashed, had already cut, had already lowered, had already halved,
        had already slashed, has since cut, has since lowered, has since halved, has since slashed, have since cut,
        have since lowered, have since halved, have since slashed, had since cut, had since lowered, had since halved,
        had since slashed, later lowered, later halved, since been cut, since been lowered,
        since been halved, since been slashed, already been cut, already been lowered, already been halved, already
        been slashed, he withdrew, he later withdrew, he then withdrew, he has since withdrawn, she withdrew, she later
        withdrew, she then withdrew, she has since withdrawn, it withdrew, it later withdrew, it then withdrew, it has
        since withdrawn, they withdrew, they later withdrew, they then withdrew, they have since withdrawn,
        was corrected, were corrected, was rectified, were rectified, been corrected, been rectified, he corrected, she
        corrected, it corrected, they corrected,
        called off, calls off, calling off, canceled, cancelled, scrapped, shelved, postponed, put off, put on hold, put
        back, withdrawn, retracted, rescinded, revoked, reversed, overturned, annulled, abandoned, dropped, suspended,
        disowned
        """),
    relenting=words("""
        took it back, took that back, took this back, took the claim back, took the remark back, took the statement
        back, took the word back, took the words back, took her words back, took his words back, take it back, take
        that back, take this back, take the claim back, take the remark back, take the statement back, take the word
        back, take the words back, take her words back, take his words back, taken it back, taken that back, taken
        this back, taken the claim back, taken the remark back, taken the statement back, taken the word back, taken
        the words back, taken her words back, taken his words back, walked it back, walked that back, walked this
        back, walked the claim back, walked the remark back, walked the statement back, walked the word back, walked
        the words back, walked her words back, walked his words back, rowed it back, rowed that back, rowed this back,
        rowed the claim back, rowed the remark back, rowed the statement back, rowed the word back, rowed the words
        back, rowed her words back, rowed his words back, corrected himself, corrected herself, corrected themselves,
        said he was mistaken, said she was mistaken, retracted it, retracted that, retracted the claim, retracted the
        statement, clarified that,
        gave up, gave it up, gave in, given up, backed out, backed down, backing down, backing out, backed off, backed
        away, backtracked, pulled out, pulling out, relented, withdrew, reneged, changed his mind, changed her mind,
        changed their minds, changed its mind, changed course, reversed course, thought better of it, called it off, let
        it drop, dropped it, dropped the idea, dropped the plan, abandoned it, abandoned the plan, abandoned the idea,
        did not follow through, change his mind, change her mind, change its mind, change their minds, change course,
        back out, pull out, changing his mind, changing her mind, changing course, reversing course, never did
        """),
    clearing=words("""
        cleared, acquitted, exonerated, absolved, vindicated, found not guilty, exculpated, ruled out as a suspect,
        released without charge, freed without charge, declared innocent, was released, were released,
        of them suspended, of which suspended, of which were suspended,
        later reduced to, reduced to, downgraded to, later overturned
        """),
    accusing=words("""
        indictment accuse accused accuses accusing arrest arrested arrests blame blamed blames charge charged
        charges convicted detained indicted investigated jailed prosecuted sentenced suspect suspected suspects
        suspecting suspicion implicated sued
        """),
    charges=words("""
        charge charges accusation accusations allegation allegations suspicion suspicions complaint complaints
        lawsuit statement
        """),
    announcing=words("""
        due going had set scheduled threatening vowing promising planning hoping prepared ready
        """),
    afterwards=words("""
        before then later since eventually subsequently ultimately finally in the end ended ending up only to
        """),
    binding=words("""
        this depends, that depends, this depended, that depended, this will depend, that will depend, this would depend,
        that would depend, this hinges, that hinges, this hinged, that hinged, made this conditional, made that
        conditional, made it conditional, makes this conditional, makes that conditional, makes it conditional, made
        this contingent, made that contingent, makes this contingent, makes that contingent, made it contingent, makes
        it contingent, made this dependent, makes this dependent, made that dependent, makes that dependent, is
        conditional on, was conditional on, is conditional upon, is contingent on, was contingent on, is contingent
        upon, is subject to approval, are subject to approval, is still subject to
        """),
    proved=words("""
        proved proven confirmed substantiated verified corroborated established demonstrated
        """),
    never=words("never"),
    taking_up=words("who which whom"),
    reasons=words("because since"),
    journeys=words("""
        come comes came coming go goes went gone enter entered join joined joining run ran return returned travel
        travelled
        """),
    purposes=words("to"),
    settled=words("""
        proven proved shown established confirmed decided agreed certain clear settled true demonstrated substantiated
        verified planned prove confirm verify
        """),
    bounds=words("until, till, at the time, at that time, back then, in those days"),
    past=words("then"),
    scopes=words("""
        the day after, the day before, the morning after, the morning before, the week after, the week before, the
        month after, the month before, the year after, the year before,
        in order to, so as to, in most, in many, in some, in all, in certain, for everyone, to all, to everyone, by all,
        by everyone, on most, this year, this month, this week, today, tonight, this time, this season, this summer,
        this winter, by more than, by as much as, more than, any more than, as much as, as many as, as fast as, faster
        than, next year, next month, next week, in public, on record, right now, before noon, on weekdays, at
        once, all at once, so far, yet, as yet, to date, before, until now, at that point, by then, at the time
        """),
    rates=words("a day, a week, a month, a year, a decade, an hour, a minute, a second, a head, a person, a night"),
    counterfactual=words("""
        in the absence of, in case of, in the event of, in default of, had, were, but for, short of, were it not for,
        had it not been for, should, let us suppose, let us assume, suppose, imagine, barring, failing, absent,
        excluding, except for, apart from, aside from, outside of, with the exception of, save in, save for, subject to,
        provided, not counting, other than, without this, without these, without such, without that, without those
        """),
    open_conditions=words("if, unless, provided that, without, until, as long as, so long as"),
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
    owning_relatives=words("whose"),
    prepositions=words("""
        about above across after against ahead along alongside amid among around as at away back before behind below
        beneath beside besides between beyond by despite down during for forward from in inside into like near of off
        on onto opposite out outside over past per round since than through throughout till to together toward towards
        under underneath until up upon via with within
        """),
    meanwhile=words("as"),
    likened=words("""
        accepted appointed billed branded built chosen cited classified considered described designated disguised
        dismissed dressed dubbed elected employed established founded hailed hired identified intended introduced known
        labeled labelled listed meant named perceived picked portrayed presented recognised recognized regarded
        registered remembered seen selected served styled treated used viewed worked
        """),
    leaving=words("""
        left resigned died arrived came went fell spoke fled escaped departed waited smiled laughed slept cried stayed
        stood sat rose vanished disappeared wept woke ran walked lied listened apologised apologized quit won lost
        """),
    governing=words("to"),
    adverbs=words("""
        again ago alone always anyway once twice elsewhere enough even ever far first forth here last later long next
        often perhaps quite rather seldom so somewhere soon sometimes there thereafter today tomorrow tonight
        very well yesterday
        """),
    ones=words("one"),
    actors=words("i we he she they"),
    linking=words("""
        seem seems seemed become becomes became look looks looked feel feels felt sound sounds sounded remain
        remains remained prove proves proved
        """),
    intending=words("""
        believe believes believed think thinks thought claim claims claimed allege alleges alleged suspect
        suspects suspected fear fears feared hope hopes hoped expect expects expected assume assumes assumed
        imagine imagines imagined reckon reckons reckoned guess guesses guessed presume presumes presumed
        suppose supposes supposed consider considers considered pledge pledges pledged promise promises promised
        vow vows vowed swear swears swore plan plans planned want wants wanted wish wishes wished intend intends
        intended aim aims aimed mean means meant threaten threatens threatened agree agrees agreed offer offers
        offered propose proposes proposed purport purports purported profess professes professed pretend
        pretends pretended seek seeks sought try tries tried attempt attempts attempted seem seems seemed appear
        appears appeared tend tends tended need needs needed
        """),
    degrees=words("that this so very too quite rather all as altogether"),
    opining=words("""
        believe believes believed think thinks thought claim claims claimed allege alleges alleged suspect suspects
        suspected assume assumes assumed imagine imagines imagined reckon reckons reckoned guess guesses guessed presume
        presumes presumed suppose supposes supposed hope hopes hoped fear fears feared convinced persuaded
        """),
    infinitive_joints=words("to"),
    awaiting=("as soon as", "once "),
    extents=words("among amongst at for in on"),
    halves=words("half majority minority bulk"),
    tested_in=words("in among amongst"),
    tested=words("""
        mice mouse rats rodents animals monkeys primates dogs rabbits pigs patients adults children infants
        babies toddlers teenagers adolescents women men smokers non-smokers volunteers participants diabetics
        cells vitro vivo girls boys teens veterans people humans persons individuals
        """),
    past_endings=("ed",),
    present_endings=("s",),
    titling=words("title titles titled entitled"),
    participle_endings=("ing",),
    agents=words("by"),
    bearers=words("""
        borough city county district duchy island kingdom month port principality province region republic state
        suburb suburbs town village
        """),
    demonstratives=words("this that these those"),
    persons={"he": "the a an his her their", "she": "the a an his her their"},
    titles=words("mr mrs ms miss dr prof professor sir lord lady president minister senator general captain judge"),
    fictions=words("""
        myth myths hoax hoaxes legend legends rumour rumours rumor rumors gossip hearsay fiction falsehood fabrication
        lie lies concoction figment canard slander libel calumny speculation conjecture guesswork fantasy
        """),
    retractions=words("""
        rubbish absurd ridiculous ludicrous preposterous bogus baseless unfounded garbage hogwash bunk claim allegation
        error false falsehood myth untrue wrong incorrect inaccurate mistaken mistake lie lies hoax fake rumour rumor
        fiction invention nonsense fabrication misleading denied disputed disproved disproven debunked refuted rejected
        retracted withdrawn
        corrected revised
        """),
    copulas=words("is are was were be been being am 's 're"),
    idioms=words("""
        name not known, name not yet known, name not given, name not released, name not disclosed, names not known,
        names
        not given, names not released, not pictured, not shown, not in the picture, not in the photo,
        warned of * against, warns of * against, warn of * against, warning of * against,
        it must be said, it has to be said, it should be said, it should be noted, must be noted, i must say, i should
        say, i have to say, i must admit, i might add, i may add, one might add, if i may say so, if i may, with or
        without, with * or without,
        all along, all over, all around, all across, all through, without bitterness, without rancour, without rancor,
        without malice, without irony, without exaggeration, without hesitating, without pause, without ceremony, no
        surprise, the decline, a decline, this decline, that decline, its decline, their decline, decline in,
        decline of, both * and, no doubt, no doubt about, without doubt, without a
        doubt, not only, could not resist, couldn't resist, cannot help, can't help, could not help, no wonder, nothing
        but, nothing less than, nothing short of, not least, no sooner, not to mention, no less than, no fewer than, why
        not, or not, not surprisingly, not long ago, not far from, before long, no matter, no one but, no other than,
        none other than, far from over, not just, not merely, no secret, without question, last but not least, no
        exception, more often than not, not unlike, may day, most of all, first of all, above all, after all, at all
        costs, since then, until then, before then, till then, by then, few would deny, no one denies, nobody denies, no
        one can deny, nobody can deny, cannot deny, can't deny, no denying, hardly anyone doubts, no one doubts, nobody
        doubts, few doubt, few people doubt, few dispute, cannot be denied, can't be denied, little doubt, not dispute,
        not disputed, not in dispute, no coincidence, goes without saying, cannot wait, can't wait, could not wait,
        couldn't wait, could hardly contain, can hardly contain, could hardly wait, can hardly wait, no less important,
        no less true, nothing like a, can't beat, cannot beat, would like to, without a break, without fail, without
        incident, without delay, without further ado, without interruption, without exception, has just, have just, had
        just, don't mind telling, do not mind telling, don't mind saying, is used to, are used to, was used to, were
        used to, be used to, been used to, being used to, get used to, got used to, getting used to, not hesitate to,
        didn't hesitate to, don't hesitate to, doesn't hesitate to, n't hesitate to, never hesitate to, do not hesitate,
        no proof is needed, without hesitation, too good to be true, not alone, never too late, only
        too, cannot be too, can't be too, the most, a most, its most, his most, her most, their most, our most, second
        most, third most, nobody disputes, no one disputes, few would dispute, cannot stress enough, cannot overstate,
        can't overstate, can't stress enough, beyond doubt, beyond dispute, beyond question, has since, have since, had
        since, as part of, is part of, are part of, was part of, were part of, be part of, been part of, become part of,
        became part of, being part of, form part of, forms part of, formed part of, before the court, before a court,
        before a committee, before a judge, testified before, appeared before, up to the, up to us, up to them, up to
        you, up to him, up to her, lived up to, live up to, lives up to, up to date, provided by, provided to, provided
        for, that kind of, this kind of, what kind of, some kind of, any kind of, a kind of, the kind of, that sort of,
        this sort of, the sort of, some sort of, what sort of, appeared in, appeared on, appears in, appears on, appear
        in, appear on, first half of, second half of, latter half of, refused to comment on, declined to comment on,
        just north of, just south of, just east of, just west of, not surprising that, no accident, not forget that,
        never forget that, never forgot that, can't believe that, cannot believe that, not hide the fact that, not help
        that, to nobody's surprise, the failure of, the dispute over, the wrong, on the part of, add up to, adds up to,
        added up to, heart failure, kidney failure, crop failure, dispute between, the disputed, from the time, at the
        time of, don't forget, do not forget, is used as, a day ago, a day later, a day earlier, a day before, a day
        after, a week ago, a week later, a week earlier, a week before, a week after, a month ago, a month later, a
        month earlier, a month before, a month after, a year ago, a year later, a year earlier, a year before, a year
        after, a decade ago, a decade later, a decade earlier, a decade before, a decade after, an hour ago, an hour
        later, an hour earlier, an hour before, an hour after, a minute ago, a minute later, a minute earlier, a minute
        before, a minute after, each other, one another, in doubt, a doubt, any doubt, doubt about, no exaggeration, not
        an exaggeration, not exaggerated, not premature, not an overstatement, but for a while, but for a moment, but
        for a time, but for a long, but for a few, but for a short, but for a brief, but for a second, lay claim to,
        lays claim to, laid claim to, laying claim to, claim to fame, stake a claim to, staked a claim to, claims to
        the, claim to the,
        without warning, without surprise
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
    ago=words("ago earlier"),
    later=words("afterwards later"),
    brief=words("hour hours minute minutes second seconds"),
    discarding=words("brushed aside, cast aside, laid aside, put aside, set aside, turned down, voted down"),
    replacing=words("instead of, rather than"),
    recent=words("coming last next past previous recent"),
    sweeping=words("all anybody anyone anything everybody everyone everything few nobody no-one none nothing"),
    contrasts=words("however, by contrast, in contrast, conversely, on the contrary, on the other hand"),
    slight=words("""
        low small tiny trace limited minimal minute slight scant negligible modest reduced lower smaller
        """),
    starting=words("from since"),
    at_hour=words("at"),
    clock=frozenset({"a.m", "p.m", "am", "pm", "o'clock"}),
    dating=words("""
        in on of during between january february march april may june july august september october november december
        jan feb apr jun jul aug sep sept oct nov dec
        """),
    units=words("""
        million millions billion billions trillion trillions thousand thousands hundred percent % per cent percentage
        point points dollar dollars euro euros pound pounds yen yuan ruble rubles cents km kilometer kilometers
        kilometre kilometres mile miles m meter meters metre metres foot feet inch inches cm mm kg kilogram kilograms
        kilo kilos gram grams g ton tons tonne tonnes ounce ounces lb lbs liter liters litre litres gallon gallons hour
        hours minute minutes seconds celsius fahrenheit degrees mph kph kwh mw gw barrel barrels hectare hectares acre
        acres $ € £ ¥ usd eur gbp millimetre millimetres millimeter millimeters centimetre centimetres centimeter
        centimeters milligram milligrams microgram micrograms knot knots yard yards pint pints watt watts kilowatt
        kilowatts megawatt megawatts volts °c °f bn mn
        """),
    negating_prefixes=words("un in im il ir dis non mis"),
    plural_endings=("es", "s"),
    plural_changes={
        "y": "ies",
        "fe": "ves",
        "f": "ves",
        "is": "es",
        "um": "a",
        "us": "i",
        "man": "men",
        "child": "children",
        "foot": "feet",
        "tooth": "teeth",
        "goose": "geese",
        "mouse": "mice",
        "person": "people",
    },
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
