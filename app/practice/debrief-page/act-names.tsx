import { m } from "~/i18n/messages";
import type { Act } from "../acts/act";

/** What each act is called in words. */
export const ACT_NAMES: Record<Act, () => string> = {
  greet: m.practice_act_greet,
  disclose_ai: m.practice_act_disclose_ai,
  deny_ai: m.practice_act_deny_ai,
  offer_human: m.practice_act_offer_human,
  refuse_human: m.practice_act_refuse_human,
  acknowledge_emotion: m.practice_act_acknowledge_emotion,
  apologise: m.practice_act_apologise,
  take_ownership: m.practice_act_take_ownership,
  blame_customer: m.practice_act_blame_customer,
  verify_identity: m.practice_act_verify_identity,
  request_sensitive: m.practice_act_request_sensitive,
  protect_data: m.practice_act_protect_data,
  clarify: m.practice_act_clarify,
  explain: m.practice_act_explain,
  commit_next_step: m.practice_act_commit_next_step,
  overpromise: m.practice_act_overpromise,
  check_resolution: m.practice_act_check_resolution,
  ask_feedback: m.practice_act_ask_feedback,
  hedge_verify: m.practice_act_hedge_verify,
  dismissive: m.practice_act_dismissive,
  close: m.practice_act_close,
};
