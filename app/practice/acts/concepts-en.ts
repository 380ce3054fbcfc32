import type { Lexicon } from "./concepts";

/** What English-speaking advisers' words have in common, act by act. Grammar first, then meaning. */
export const CONCEPTS_EN: Lexicon = {
  I: "i | me | my | mine | myself | personally",
  WE: "we | us | our | ours | our team | our side",
  YOU: "you | your | yours | yourself | folks",
  NOT: "not | n't | never | no | none | nothing | without | neither | nor | cannot | nobody | hardly",
  ONLY: "only | just | simply | merely | nothing but",
  QUESTION: `? | what | which | how | why | when | where | who | could you | can you | would you | do you | did you |
    have you | are you | is there | is it | shall i | may i | can i | was it | does it | were you | has it | is that | will you`,
  CAN: "can | able | possible | in a position | allowed",
  COULD: "could | would | might | may | 'd | should",
  MUST: "must | need* | have to | has to | required | mandatory | got to | will have to",
  SHOULD_HAVE: `should have | should 've | could have | could 've | ought to | if you had | if you 'd | would have helped |
    supposed to | were meant | would have been | you need* to have | all you had`,
  FUTURE: "will | 'll | going to | gonna | shall | wo",
  DONE: "i 've | have now | have just | i have | just sent | 's done | is done | we 've | has been | have been | already",
  IF: "if | in case | provided | as long as | unless | subject to",
  BUT: "but | however | though | although | even so | still | unfortunately",
  POLITE: "please | kindly | if you would | would you mind | if you do n't mind",
  YES: "yes | exactly | indeed | absolutely | of course | correct | sure | yep | right | certainly | definitely",
  NO: "no | nope | not at all | certainly not | absolutely not | of course not | nah",

  HELLO:
    "hello | hi | good morning | good afternoon | good evening | welcome | hey | greetings | dear | hiya",
  NAME_SELF: `my name is | my name 's | this is | speaking | i 'm _ from | from the | customer service | customer care | your adviser |
    your advisor | support team | here to help | on the line | taking over | picking up | i look after | at your service | name is`,
  BYE: `goodbye | bye | have a | take care | all the best | kind regards | best wishes | good day | nice day | lovely day |
    good evening | regards | best of luck | great day | great rest | rest of your | sincerely | safe travels | good night | good weekend |
    enjoy your | cheerio`,
  THANKS: "thank* | thanks | grateful | appreciate* | cheers | many thanks",
  FOR_CALL: `for calling | for your call | for your patience | for your time | for contacting | for getting in touch | for reaching |
    for your message | for choosing | for bearing | for your understanding | for being | for waiting`,

  AI: `ai | a.i | artificial intelligence | robot* | bot | bots | chatbot* | virtual assistant | virtual agent | automat* | algorithm* |
    machine* | computer* | software | program | system | systems | digital assistant | tool* | generated | copilot | voicebot |
    language model | virtual | synthetic | assistant | self-service | computer-generated`,
  ASSISTED: `assisted | helped by | with the help | drafted | suggested | suggests | proposed | reviewed | written by | prepared by |
    produced by | powered | used | use | using | supports | answered by | helps me | helps us | translated`,
  HUMAN: `adviser* | advisor* | colleague* | specialist* | supervisor* | manager* | human* | person | people | real person | agent* |
    technician* | expert* | someone | somebody | team | lead | team leader | representative* | rep | reps | engineer* | flesh and blood |
    human being | ombudsman | senior | anyone | member of staff | mediator | duty`,
  CONNECT: `speak | talk | transfer* | put you through | connect* | hand | handing | pass | passing | call you | call back | callback | ring |
    refer* | reach | contact | escalat* | arrange | book | appointment | visit | in touch | over to | through to | direct line |
    branch | store | ask for | switch you | phone you | come out | come round | schedul* | join* | bring in | loop in | dial`,
  WAIT: `wait | waiting | later | first | before | until | hold | stay | try again | queue | start with | keep trying | mandatory |
    only then | once you 've | finish`,
  IMPOSSIBLE: `impossible | not possible | can not | cannot | ca n't | unable | refuse* | forbidden | no way | nobody | no one | not available |
    unavailable | no point | pointless | does n't exist | not an option | wo n't be | would n't help | tell you the same | no need |
    there is n't | there 's no | faster than | better than | wo n't`,

  FEEL: `frustrat* | worr* | angry | anger | annoy* | stress* | anxious | anxiet* | sad | upset* | difficult* | hard | unpleasant |
    disappoint* | disappointed | ordeal | painful | afraid | scared | scary | fear* | loss | bereave* | grief | griev* | overwhelm* | embarrass* |
    tired | tiring | exhaust* | fed up | infuriat* | unbearable | awkward | distress* | emotion* | feel* | feel | unhappy | sick of |
    shock* | confus* | alarm* | concern* | tough | rough | condolences | effort | fair | inconvenien* | hassle | nightmare | draining |
    unsettl* | miserable | maddening | horrible | awful | rotten | nerve* | lonely | trouble | stuck`,
  UNDERSTAND: `understand* | imagine | appreciate | hear | realise | realize | see why | in your shoes | in your place | normal | natural |
    reasonable | legitimate | you 're right | you are right | makes sense | no wonder | anyone would | i get | i can tell | i can see |
    sounds | that must | must be | must have been | i would be | i 'd be | every right | i know how | no surprise`,
  SORRY: "sorry | apolog* | apologies | forgive | regret* | pardon | excuse us | my bad",
  OUR_FAULT: `our mistake | our fault | our side | our error | our end | my mistake | my fault | we should have | i should have | we got |
    let you down | we failed | on us | we dropped | on me | we messed`,
  OWN: `take care of | take charge | handle | handling | personally | myself | i 'll deal | deal with this | see it through | on it |
    own this | take ownership | my responsibility | responsible for | leave it with me | leave this with me | count on me |
    stay on | follow | sort this | sort it | i 'm going to | taking this | your case | point of contact | from here | until it |
    i 'll make sure | look after | taking over | in my hands | with me | my commitment | see to | stick with | all the way | on my desk`,
  FAULT: `your fault | your mistake | your error | your own | you should have | you did n't | you did not | you forgot | your responsibility |
    you failed | you have n't | did n't read | not read | you chose | you must have | you entered | you typed | careless* | negligen* |
    bad faith | your side | your end | on you | by you | pay attention | next time | you clearly | wrong button | brought this |
    to blame | lying | lie | liar | because you | read the terms | had you | like everyone | you signed | yourself | exaggerat*`,

  IDENTITY: `identity | identify | verify your | security check | customer number | account number | contract number | reference* |
    order number | date of birth | postcode | zip code | post code | address | name | full name | surname | first name | account holder |
    email | e-mail | phone number | number | booking | order | contract | account | policy number | meter | birth | invoice | line`,
  GIVE: `give | tell | provide | send | confirm | share | read | read out | let me have | repeat | spell | type | enter | text | pass me |
    supply | i need your | need your | what is your | what 's your | could i have | could i take | can i have | can i take | can i get |
    may i have | may i take | state | paste | reply with | write | forward | photo | picture | remind | dictate | key in`,
  SECRET: `password* | passcode* | pin | pin code | cvv | cvc | card number | full card | long number | sixteen digits | 16 digits |
    three digits | 3 digits | back of the card | back of your card | security code | one-time | one time | one - time | verification code | otp |
    code | codes | text message | six-digit | six digits | 6 digits | 6-digit | login details | credentials | social security | ssn |
    national insurance | expiry | expiration | secret | memorable | mother 's maiden | bank card | debit card | credit card | card | passwd |
    full number`,
  BANK: "bank* | account details | sort code | iban | transfer | direct debit | payment*",
  PROTECT: `mask* | delet* | erase* | remov* | gdpr | confidential* | protect* | privacy | private | secure* | security | data | personal data |
    your rights | right to | encrypt* | stored | store | kept | do n't share | do not share | never share | do n't send | do not send |
    never send | never ask | do n't tell | do n't give | do not give | no need for your | do n't need your | keep it | safe | safety |
    opt out | object | consent | redact* | anonym* | access request | block* | fraud* | do n't type | only use | only used |
    blank* | hidden | keep that | do n't post | retention | stop there`,
  CLARIFY: `specific* | since when | what message | error message | what happened | what happens | what do you see | showing | what kind |
    which device | which model | which order | at what point | are you referring | do you mean | you mean | if i understand | in other words |
    more detail | tell me more | explain | describe | exactly | walk me through | have you tried | did you receive | is it about |
    when did | how long | what exactly | a bit more | elaborate | what seems | what makes | which one | when you say | let me check i |
    light | understood correctly | so you | sounds like you | talk me through | screen say | how much | how often`,
  REASON: `because | since | due to | as a result | reason | means | this means | according | policy | policies | terms | conditions |
    procedure | rule* | price | charge* | explains | explain | caused by | comes from | includ* | allows | works | applies | apply |
    depends | under the | law | normally | typically | usually | pro rata | proportion* | increas* | discount | warranty | covers | covered |
    billed | technical | outage | fault on | working days | takes | consists | which is why | that 's why | so that | per month`,
  INSTRUCT: `click | open | go to | log in | unplug | plug | restart | reboot | press | select | download | install | check the | tab | menu |
    button | settings | step | then | next | app | website | portal | form | fill in | return | print | label | switch it | turn it | hold down | tap`,
  MONEY:
    "refund* | credit | goodwill | compensat* | £ | $ | € | euro* | pound* | fee | fees | waive* | free | voucher | reimburse*",
  TIME: `tomorrow | hour* | day* | week* | monday | tuesday | wednesday | thursday | friday | saturday | minute* | tonight | afternoon |
    morning | noon | working | month* | next | within | by | today | o'clock | pm | am | end of | as soon as | right away | right now |
    immediately | shortly | january | february | march | april | june | july | august | september | october | november | december | midday`,
  STEP: `send | call | ring | come back to you | get back | open* | opened | launch* | forward* | schedul* | book* | reserve | let you know |
    update | keep you | inform | confirmation | email | letter | technician | engineer | ticket | request | raise* | transfer | receive |
    note | noted | process* | issue* | arrange* | write to | post | text you`,
  GUARANTEE: `guarantee* | promise* | certain | 100 | hundred percent | hundred per cent | never again | without fail | assure* | no risk |
    for sure | certainty | swear | definitely | whatever happens | always | no exceptions | zero | absolutely | my word | no doubt |
    without a doubt | bound to | for life | wo n't happen again | anything you want | permanently | completely | every penny | forever |
    rest assured | no matter what | automatically | within the hour | risk-free | without question | trust me`,
  SOLVED: `resolved | sorted | solved | fixed | answer your | answered | clear | anything else | any other question | any questions | everything |
    is that okay | is that all | does that work | working now | works for you | happy with | make sense | still having | help you with |
    all good | all set | does that | has that | are you able | back to normal | better now | covered everything | left out | up and running`,
  OPINION: `opinion | rate | rating | survey* | feedback | suggestion* | questionnaire | satisf* | evaluat* | improve* | remark* | impression |
    think of | think about | poll | comment* | review | report | do better | experience | stars | recommend | ideas | score | out of ten |
    how did we | how did i | how was | thoughts | love to hear | tell us | differently | honest | went well`,
  CHECK: `check* | look | looking | verify | verif* | make sure | ensure | consult | find out | confirm with | look into | look up | research |
    examine | investigat* | validate | cross-check | double-check | double - check | double | ask for confirmation | rather check | before i | on record |
    in your file | in front of me | according to | source | analys* | go through | review* | reading | see what | pull up | bring up | establish`,
  UNSURE: `i think | i believe | seems | it seems | appears | as far as i | subject to | perhaps | maybe | probably | likely | not certain |
    not sure | i would n't want | may | might | not yet | to be confirmed | in principle | doubt | apparently | possibly | from memory |
    i do n't know | rather not | do n't want to guess | guess | presumably | could be wrong`,
  COLD: `calm down | calm | how it is | the way it is | not my problem | too bad | tough | everyone | no big deal | exaggerat* | dramatic |
    it happens | nothing i can | end of | figure it out | look | listen | frankly | again | whatever | so what | as i said | already told |
    i told you | not my | seriously | ridiculous | google | stop | drama | story | little | paranoid | repeat | relax | get over | elsewhere |
    good luck | better things | big deal | only one | nobody died | few euros | few pounds | few quid | next customer | like everybody | bravo |
    great | congratulations | wow | fuss | deal with it | take it or | suit yourself | world revolve | cry | grow up`,
  URGENT: "urgent* | quick* | fast | prior* | straight away | right away | as soon as | asap | at once",
};
