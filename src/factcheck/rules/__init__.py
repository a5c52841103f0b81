"""The rules, one module each, and the table of contents.

A new rule is one module and one line in :data:`RULES`; its code is a row in ``diagnostics/codes.py``.
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.rules import engine
from factcheck.rules.address_unusable import address_unusable
from factcheck.rules.agency_uncounted import agency_uncounted
from factcheck.rules.annotation_unusable import annotation_unusable
from factcheck.rules.anonymous_alone import anonymous_alone
from factcheck.rules.anonymous_without_reason import anonymous_without_reason
from factcheck.rules.attribution_returns import attribution_returns
from factcheck.rules.attribution_unexplained import attribution_unexplained
from factcheck.rules.bad_id import bad_id
from factcheck.rules.capture_mismatch import capture_mismatch
from factcheck.rules.cherry_picking import cherry_picking
from factcheck.rules.circular_reference import circular_reference
from factcheck.rules.cites_retracted import cites_retracted
from factcheck.rules.claim_without_statement import claim_without_statement
from factcheck.rules.compared_both_ways import compared_both_ways
from factcheck.rules.compared_twice import compared_twice
from factcheck.rules.compared_with_itself import compared_with_itself
from factcheck.rules.comparison_links import comparison_links
from factcheck.rules.concedes_to_own_side import concedes_to_own_side
from factcheck.rules.concession_outside_body import concession_outside_body
from factcheck.rules.contradicts_own_words import contradicts_own_words
from factcheck.rules.control_character import control_character
from factcheck.rules.control_in_source import control_in_source
from factcheck.rules.cut_by_comma import cut_by_comma
from factcheck.rules.cut_by_comment import cut_by_comment
from factcheck.rules.cut_hides_hedge import cut_hides_hedge
from factcheck.rules.cut_hides_words import cut_hides_words
from factcheck.rules.dangling_reference import dangling_reference
from factcheck.rules.digest_alone import digest_alone
from factcheck.rules.digest_mismatch import digest_mismatch
from factcheck.rules.digest_missing import digest_missing
from factcheck.rules.dimensions_and_drift import dimensions_and_drift
from factcheck.rules.directness_contradicted import directness_contradicted
from factcheck.rules.drift_not_listed import drift_not_listed
from factcheck.rules.duplicate_id import duplicate_id
from factcheck.rules.duplicate_key import duplicate_key
from factcheck.rules.engine import Context, Fault, Passage, Places, Result, Rule, Waived, unknown_codes
from factcheck.rules.evidence_after_claim import evidence_after_claim
from factcheck.rules.evidence_after_verdict import evidence_after_verdict
from factcheck.rules.file_not_read import file_not_read
from factcheck.rules.fragmentary_quote import fragmentary_quote
from factcheck.rules.gap_hides_hedge import gap_hides_hedge
from factcheck.rules.gap_hides_words import gap_hides_words
from factcheck.rules.header_missing import header_missing
from factcheck.rules.headline_link import headline_link
from factcheck.rules.json_syntax import json_syntax
from factcheck.rules.language_unjudged import language_unjudged
from factcheck.rules.licence_not_listed import licence_not_listed
from factcheck.rules.line_in_no_region import line_in_no_region
from factcheck.rules.line_in_two_regions import line_in_two_regions
from factcheck.rules.link_id_missing import link_id_missing
from factcheck.rules.name_in_marks import name_in_marks
from factcheck.rules.name_in_no_source import name_in_no_source
from factcheck.rules.no_claim_unfounded import no_claim_unfounded
from factcheck.rules.not_adjudicated import not_adjudicated
from factcheck.rules.not_utf_8 import not_utf_8
from factcheck.rules.nothing_in_common import nothing_in_common
from factcheck.rules.nothing_provable import nothing_provable
from factcheck.rules.nothing_proved import nothing_proved
from factcheck.rules.objects_unrelated import objects_unrelated
from factcheck.rules.parent_not_declared import parent_not_declared
from factcheck.rules.parent_not_shown import parent_not_shown
from factcheck.rules.parent_published_later import parent_published_later
from factcheck.rules.path_outside_project import path_outside_project
from factcheck.rules.plural_for_one import plural_for_one
from factcheck.rules.quote_altered import quote_altered
from factcheck.rules.quote_ambiguous import quote_ambiguous
from factcheck.rules.quote_elsewhere import quote_elsewhere
from factcheck.rules.quote_in_furniture import quote_in_furniture
from factcheck.rules.quote_missing import quote_missing
from factcheck.rules.quote_typographic import quote_typographic
from factcheck.rules.quote_unproved import quote_unproved
from factcheck.rules.rationale_missing import rationale_missing
from factcheck.rules.region_out_of_range import region_out_of_range
from factcheck.rules.region_part_missing import region_part_missing
from factcheck.rules.republishes_itself import republishes_itself
from factcheck.rules.rests_on_absence import rests_on_absence
from factcheck.rules.retrieved_before_published import retrieved_before_published
from factcheck.rules.review_not_independent import review_not_independent
from factcheck.rules.same_name import same_name
from factcheck.rules.settings import settings
from factcheck.rules.single_origin import single_origin
from factcheck.rules.source_details_missing import source_details_missing
from factcheck.rules.source_file_missing import source_file_missing
from factcheck.rules.source_not_archived import source_not_archived
from factcheck.rules.split_leak import split_leak
from factcheck.rules.spreadsheet_formula import spreadsheet_formula
from factcheck.rules.stance_of_spoken_passage import stance_of_spoken_passage
from factcheck.rules.text_withheld_without_reason import text_withheld_without_reason
from factcheck.rules.told_by_itself import told_by_itself
from factcheck.rules.translation_missing import translation_missing
from factcheck.rules.two_propositions import two_propositions
from factcheck.rules.undeclared_reuse import undeclared_reuse
from factcheck.rules.unknown_format import unknown_format
from factcheck.rules.unknown_key import unknown_key
from factcheck.rules.unknown_speaker import unknown_speaker
from factcheck.rules.unreadable_file import unreadable_file
from factcheck.rules.unused_waiver import unused_waiver
from factcheck.rules.verdict_against_evidence import verdict_against_evidence
from factcheck.rules.verdict_cites_itself import verdict_cites_itself
from factcheck.rules.verdict_history import verdict_history
from factcheck.rules.verdict_on_characterisation import verdict_on_characterisation
from factcheck.rules.verdict_on_opinion import verdict_on_opinion
from factcheck.rules.verdict_on_rendering import verdict_on_rendering
from factcheck.rules.verdict_on_unproved import verdict_on_unproved
from factcheck.rules.verdict_without_grounds import verdict_without_grounds
from factcheck.rules.waived_absolute import waived_absolute
from factcheck.rules.waived_unknown import waived_unknown
from factcheck.rules.writing_unfinished import writing_unfinished
from factcheck.rules.wrong_type import wrong_type
from factcheck.rules.yaml_syntax import yaml_syntax

RULES: tuple[Rule, ...] = (
    # 0: file and YAML
    unreadable_file,
    yaml_syntax,
    duplicate_key,
    unknown_key,
    wrong_type,
    cut_by_comment,
    unknown_format,
    header_missing,
    bad_id,
    duplicate_id,
    dangling_reference,
    unused_waiver,
    waived_absolute,
    settings,
    control_character,
    waived_unknown,
    file_not_read,
    json_syntax,
    circular_reference,
    writing_unfinished,
    cut_by_comma,
    # 1: claim record
    claim_without_statement,
    anonymous_without_reason,
    unknown_speaker,
    name_in_no_source,
    two_propositions,
    told_by_itself,
    same_name,
    name_in_marks,
    # 2: source
    source_file_missing,
    path_outside_project,
    digest_mismatch,
    digest_missing,
    not_utf_8,
    line_in_no_region,
    line_in_two_regions,
    region_out_of_range,
    text_withheld_without_reason,
    region_part_missing,
    source_details_missing,
    source_not_archived,
    parent_not_declared,
    no_claim_unfounded,
    control_in_source,
    address_unusable,
    republishes_itself,
    capture_mismatch,
    retrieved_before_published,
    # 3: link and quote
    quote_altered,
    quote_elsewhere,
    quote_ambiguous,
    quote_missing,
    quote_unproved,
    quote_typographic,
    quote_in_furniture,
    headline_link,
    link_id_missing,
    directness_contradicted,
    cut_hides_words,
    cut_hides_hedge,
    gap_hides_words,
    gap_hides_hedge,
    language_unjudged,
    stance_of_spoken_passage,
    fragmentary_quote,
    translation_missing,
    attribution_unexplained,
    evidence_after_claim,
    attribution_returns,
    # 4: comparison and verdict
    compared_with_itself,
    compared_twice,
    nothing_in_common,
    contradicts_own_words,
    concedes_to_own_side,
    dimensions_and_drift,
    rationale_missing,
    verdict_on_rendering,
    verdict_history,
    verdict_on_unproved,
    verdict_without_grounds,
    comparison_links,
    rests_on_absence,
    plural_for_one,
    verdict_on_opinion,
    verdict_on_characterisation,
    objects_unrelated,
    drift_not_listed,
    concession_outside_body,
    cherry_picking,
    evidence_after_verdict,
    review_not_independent,
    cites_retracted,
    not_adjudicated,
    annotation_unusable,
    verdict_against_evidence,
    compared_both_ways,
    verdict_cites_itself,
    # 5: sourcing and independence
    nothing_proved,
    undeclared_reuse,
    parent_not_shown,
    parent_published_later,
    nothing_provable,
    single_origin,
    anonymous_alone,
    digest_alone,
    agency_uncounted,
    # 9: export
    spreadsheet_formula,
    split_leak,
    licence_not_listed,
)
"""Every rule, in the order of the codes."""


def run(context: Context, *, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Result:
    """Runs all rules over a project; see :func:`factcheck.rules.engine.run`."""
    return engine.run(context, RULES, select=select, ignore=ignore)


__all__ = ["RULES", "Context", "Fault", "Passage", "Places", "Result", "Rule", "Waived", "run", "unknown_codes"]
