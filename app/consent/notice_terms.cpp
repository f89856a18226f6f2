// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/notice_terms.h"

#include "consent/folding.h"

namespace mingshi::notice_terms {

namespace {

using enum Tongue;

Wording words(Tongue tongue, const wchar_t* pattern, Denial denial = Denial::InClause)
{
    std::wstring simple;
    for (const wchar_t c : std::wstring_view(pattern)) {
        simple += simplified(c); // as the text is that it is looked for in
    }
    return {tongue, std::wregex(simple), denial};
}

/// In the order of `Tongue`.
Statement statement(std::string_view what, const wchar_t* zh, const wchar_t* en, const wchar_t* ja, const wchar_t* ko,
                    const wchar_t* ru, const wchar_t* ar, Denial denial = Denial::InClause)
{
    return {what,
            {{Chinese, words(Chinese, zh, denial)},
             {English, words(English, en, denial)},
             {Japanese, words(Japanese, ja, denial)},
             {Korean, words(Korean, ko, denial)},
             {Russian, words(Russian, ru, denial)},
             {Arabic, words(Arabic, ar, denial)}}};
}

const Statement commission =
    statement("the commission (佣金)", L"佣金?|中介费|介绍费|推荐费|居间费|渠道费",
              L"commission|referral fee|finder's fee|brokerage|broker fee|agent's fee",
              L"手数料|コミッション|仲介料|紹介料", L"수수료|커미션|소개비|중개료", L"комисси|вознагражден", L"عمول");
const Statement channel =
    statement("the channel, or who brought the visitor (渠道)", L"渠道|管道|通路|中介|仲介|分销|推荐|介绍|经纪|代理",
              L"channel|agent|agency|broker|distributor|referr|introduc|recommend|brought you|sent you",
              L"経路|紹介|仲介|代理店|チャネル|ルート", L"경로|채널|중개|대행|소개",
              L"канал|агент|посредник|дистрибьютор|рекоменд|направил|риелтор|брокер|привёл|привел",
              L"قناة|القنوات|وسيط|وسطاء|موز[عّ]|معر[فّ]|وكيل|أرشد");

const Statement personOrFace = statement("the person or the face", L"脸|面部|照片|本人|同一个?人|来人|签约人",
                                         L"face|photo|portrait|person|\\byou\\b", L"顔|写真|本人|同じ人",
                                         L"얼굴|사진|본인", L"лиц|фото|человек|вы(?![а-яё])", L"وجه|صورة|صاحب");
const Statement document = statement("the document", L"证件|身份证|护照|人证",
                                     L"document|\\bid\\b|identity card|passport", L"書類|身分証|身份証|旅券|免許証",
                                     L"신분증|여권|증명서", L"документ|паспорт|удостоверен", L"وثيق|هوية|جواز");
const Statement checking =
    statement("the check", L"核对|核验|比对|对比|核实|验证|确认", L"check|verif|compar|confirm|match|make sure",
              L"確か|照合|確認", L"확인|대조|비교", L"провер|сравн|убедит|свер|подтверд", L"تحقق|مقارن|تأكد|مطابق");
const Statement whoSigns = statement("who signs", L"签约人|签约|身份|是谁|本人|姓名", L"\\bwho\\b|identity|\\bname\\b",
                                     L"契約者|どなた|本人|氏名", L"계약자|누구|신원|본인", L"кто(?![а-яё])|личност|имя",
                                     L"من يوق|هوي|الاسم|الموقع");
const Statement knowing = statement("what it is found out for", L"确认|核对|核验|核实|判断|登记",
                                    L"know|confirm|check|verif|record|establish", L"確か|確認|判断", L"확인|판단|알",
                                    L"узна|убедит|провер|подтверд", L"معرفة|تأكد|تحقق");
const Statement telling =
    statement("that it is told", L"告知|告诉|通知|提供|披露|发给",
              L"tell|inform|disclos|\\bgive|shar|notif|\\blet\\b|pass on", L"知らせ|伝え|通知|提供|開示",
              L"알리|알려|통지|제공|전달", L"сообщ|переда|уведом|раскры", L"إبلاغ|إخبار|إخطار|نبلغ|تقديم|إطلاع|إعلام");
const Statement settlement = statement("the settlement", L"结算|佣金?|账", L"settle|commission|payment",
                                       L"精算|手数料|結果", L"정산|수수료", L"расч|комисси", L"تسوية|عمول");
const Statement advertising =
    statement("advertising", L"营销|推广|推销|促销|广告|楼盘|房源|行销",
              L"market|advertis|promot|offer|\\bnews\\b|propert", L"宣伝|広告|営業|販売|物件",
              L"광고|홍보|마케팅|분양|매물", L"реклам|маркетинг|предложен|новост|объект", L"تسويق|إعلان|عروض|دعاي");
const Statement contacting =
    statement("how or that the person is contacted", L"联系|联络|电话|短信|致电|微信|发送",
              L"contact|\\bcall|phone|messag|text|e-?mail", L"連絡|電話|お知らせ|メッセージ|送", L"연락|전화|문자|알",
              L"связ|звон|сообщ|телефон", L"اتصال|التواصل|هاتف|رسائل|نتصل");
const Statement keeping = statement("that it is kept", L"保存|留存|保留|存", L"keep|stor|retain", L"保存|残|保管",
                                    L"보관|저장|남기|보존", L"хран|сохран", L"حفظ|احتفاظ|تخزين|نحتفظ");
const Statement pictures =
    statement("the pictures", L"照片|画面|图片|图像|人脸", L"picture|photo|image|portrait|face", L"写真|画像|顔",
              L"사진|화면|얼굴|이미지", L"снимк|фото|изображен|лиц", L"صور|الوجه");
const Statement dispute = statement("the dispute it is kept for", L"争议|证据|纠纷|证明|异议",
                                    L"dispute|evidence|proof|\\bprove|objection|contest", L"争い|証拠|紛争|証明|異議",
                                    L"분쟁|증거|증명|이의", L"спор|доказ|возраж", L"نزاع|إثبات|دليل|اعتراض");

} // namespace

const std::vector<Forbidden>& forbidden()
{
    static const std::vector<Forbidden> all{
        {"kept-forever",
         "it is kept or used without end",
         {words(Chinese, L"(?:永久|永远|永续|终身|终生|无限期|不限期|无期限|不设(?:保存|保留|存储)?期限|(?:没有|无)(?:"
                         L"固定)?(?:的)?(?:保存|保留|存储)期限|长期(?:地|性)?(?:保存|留存|保留|存储|储存|存放|使用|"
                         L"持有|有效|备存)|一直(?:保存|保留|留存|存储)|"
                         L"(?:保存|保留|留存|存储)(?:至|到)永久)(?!性?地?(?:删除|清除|销毁|抹除|擦除|移除|关闭|停用|"
                         L"失效|性?建筑|产权|[从在]?[^,保留存储用]{0,8}(?:删除|清除|销毁|抹除)))"),
          words(English, L"\\b(?:for ?ever|permanent(?:ly)?|indefinite(?:ly)?|in perpetuity|perpetual(?:ly)?|for all "
                         L"time|for an? (?:unlimited|indefinite) (?:time|period)|unlimited (?:time|period|retention)|"
                         L"without (?:any )?(?:time limit|limit of time|end date|expiry|limit in time)|no (?:time "
                         L"limit|expiry|end date|retention limit)|never (?:be )?(?:delete|erase|remove)d?|for the long "
                         L"term)\\b(?! ?(?:and \\w+ )?(?:delet|eras|remov|destroy|wip|disab|clos))"),
          words(Japanese, L"(?:永久|永遠|無期限|半永久|いつまでも|期限なく|期限を定めず|期限を設けず)(?!に?的?に?(?:"
                          L"削除|消去|廃棄|抹消))"),
          words(Korean,
                L"(?:영구|영원|무기한|평생|기한 없이|기간 제한 없이)(?!(?:히|적으로)? ?(?:삭제|파기|폐기|소거))"),
          words(Russian, L"(?:навсегда|навечно|вечно|бессрочн|без ограничения срока|неограниченн\\S* "
                         L"(?:срок|врем)|постоянно хран|никогда не удал)(?!\\S* (?:удал|стира|уничтож))"),
          words(Arabic, L"إلى الأبد|للأبد|بشكل دائم|بصفة دائمة|دائما|بلا (?:حد|مدة|أجل)|إلى أجل غير مسمى|لأجل غير "
                        L"مسمى|لمدة غير محدودة|دون تحديد مدة|من دون مدة")}},
        {"irrevocable",
         "a consent could not be taken back",
         {words(Chinese, L"(?:不可|不能|无法|不得|不予|不允许|不准|不支持)(?:再|任意|单方|随意|中途|擅自)?(?:撤销|撤回|"
                         L"收回|反悔|取消(?:同意|授权))|一经(?:同意|授权|确认|登记)[^。]{0,12}(?:不得|不能|不可|无法|"
                         L"概不|不予)(?:更改|变更|退出|取消|撤)|放弃[^,]{0,8}撤[回销]|没有撤[回销]权"),
          words(English, L"\\b(?:irrevocabl[ey]|irreversible consent|(?:cannot|can't|can not|may not|must not|shall "
                         L"not|could not) (?:later |ever |then )?(?:be )?(?:withdraw|withdrawn|revoke|revoked|take "
                         L"back|taken back|cancel(?:led)? (?:your|the) consent)|"
                         L"(?:no|waives? (?:your|the|any|all)) right (?:to|of) (?:withdraw|revo)\\w*|not (?:be "
                         L")?revocable|non-revocable|consent is (?:final|binding)|final and binding)\\b"),
          words(Japanese,
                L"撤回(?:は|が|も)?(?:できません|できない|不可|認めません|認められません|お断り)|取り消(?:せません|"
                L"すことはできません|しはできません)|撤回不能|撤回することはできません",
                Denial::Irrelevant),
          words(Korean,
                L"철회(?:할|하실|는|가|도)? ?(?:수 없|불가|안 됩|하지 못|할 수 없|하실 수 없)|취소할 수 없는 "
                L"동의|철회권을 포기",
                Denial::Irrelevant),
          words(Russian,
                L"безотзывн|отозвать (?:его |её |согласие )?(?:нельзя|невозможно)|нельзя (?:будет "
                L")?отозвать|невозможно отозвать|не может быть отозван|отзыву не подлежит|без права отзыва",
                Denial::Irrelevant),
          words(Arabic,
                L"غير قابل\\S* (?:لل)?(?:سحب|إلغاء|رجوع|نقض)|لا (?:يمكن|يجوز|يحق)\\S*(?: \\S+)? "
                L"(?:سحب|الرجوع|التراجع)|لا رجعة",
                Denial::Irrelevant)}},
        {"any-third-party",
         "it may go to anybody",
         {words(Chinese, L"(?:任意|任何|所有|一切|其他任何|不特定的?|各类|各种|有关|相关|其他|多家)(?:的)?(?:第三方|"
                         L"第三人|第三者|合作方|合作伙伴|合作单位|合作机构|关联方|关联公司|关联企业|外部机构)|第三方(?:"
                         L"机构|公司|平台)?等|(?:任意|任何)(?:的)?(?:机构|单位|公司|企业|组织|平台|人)(?:或个人)?(?:"
                         L"提供|共享|披露|转让|出售|使用|开放|传输)|"
                         L"(?:提供|共享|披露|转让|出售|开放|传输)(?:给|予|至)?(?:任意|任何)(?:的)?(?:他人|机构|单位|"
                         L"公司|企业|组织|平台|人|个人)"),
          words(English,
                L"\\b(?:any|all|various|other|selected|certain|unspecified|relevant|external)(?: and all)?(?: of our| "
                L"our| kinds? of| such| other)? ?(?:third[- ]part(?:y|ies)|(?:business "
                L")?partners?|affiliates?|associates|outside compan(?:y|ies))\\b|"
                L"\\bthird[- ]parties (?:of our choice|as we see fit|at our discretion|where (?:needed|necessary)|as "
                L"(?:needed|required|necessary))|\\b(?:shared?|given?|disclosed?|sold|sell|passed|transfer(?:red)?|"
                L"provided?) (?:\\w+ ){0,4}(?:to|with) (?:any ?one|anybody|any "
                L"(?:person|company|party|organi[sz]ation|body)|whoever|whomever)\\b"),
          words(Japanese, L"(?:任意|あらゆる|すべて|全て|いかなる|その他|各種|関係する|関連)の?(?:第三者|提携先|取引先|"
                          L"関連会社|グループ会社|他社)"),
          words(Korean,
                L"(?:임의의|모든|어떤|어떠한|기타|각종|관련) ?(?:제 ?3 ?자|협력사|협력업체|제휴사|계열사|파트너)"),
          words(Russian,
                L"(?:люб|все(?:м|х)|ины|други|прочи)\\S* (?:треть\\S* (?:лиц|сторон)|партн[её]р|организаци|компани)"),
          words(Arabic, L"(?:أي|لأي|جميع|كل|لجميع|لكل) (?:طرف ثالث|جهة ثالثة|طرف آخر|جهة أخرى|الأطراف "
                        L"الثالثة|الشركاء|شركائنا|جهة كانت)")}},
        {"deemed-consent",
         "something other than a choice would count as consent",
         {words(Chinese,
                L"(?:视为|视作|视同|看作|认定为|推定|推定为|默认为?|默示|等同于?|等于|代表|表示|意味着?|表明|即为|即是|"
                L"即表示|即代表|自动)(?:您|贵方|访客|来访者|本人|其|为)?(?:已|已经|完全|充分|自动|自愿|知悉|知晓|阅读|"
                L"理解|了解|接受|认可|并|且|、|和|与|本|上述|以上|告知|内容){0,8}(?:同意|授权|接受|认可)|"
                L"(?:进入|入内|停留|逗留|参观|继续|经过|路过|刷证|刷卡|扫码|来访|到访|离开|使用|未提出|不离开|未离开|"
                L"沉默)[^,。]{0,14}(?:即|就|便|则)[^,。不]{0,4}(?:同意|授权|接受)",
                Denial::Adjacent),
          words(English,
                L"\\bby "
                L"(?:entering|continuing|staying|remaining|using|visiting|proceeding|walking|passing|being|coming|"
                L"crossing|accepting|scanning|presenting|swiping|inserting|going|stepping|attending|browsing|viewing|"
                L"participating|not)\\b(?:(?!\\bnot\\b|n't|\\bnever\\b).){0,60}?\\b(?:agree|consent|accept|acknowledge|"
                L"authori[sz]e|permit|allow)|"
                L"\\b(?:deemed|considered|assumed|taken|presumed|understood|regarded|treated)(?: to| as)?(?: have| "
                L"having)?(?: been| your| given)? (?:consent|agree|accept|authori[sz])\\w*|\\b(?:(?:is|be|was) "
                L")?(?:deemed|considered|regarded as|taken as|treated as|assumed to be|counts? as)(?: an?| your| to "
                L"be)? (?:consent|agreement|acceptance)|"
                L"\\b(?:entry|entering|presence|continued|use "
                L"of|visit(?:ing)?|silence|staying|remaining|access|attendance|failure to "
                L"object)\\b(?:(?!\\bnot\\b|n't|\\bnever\\b).){0,50}?\\b(?:constitutes?|impl(?:y|ies)|means?|signif(?:"
                L"y|ies)|indicates?|is taken as|counts as|amounts to|equals)\\b.{0,25}?(?:consent|agree|accept)|"
                L"\\bimplied consent\\b|\\bif you (?:enter|stay|remain|continue|proceed|do not "
                L"(?:object|leave))\\b.{0,30}?\\byou (?:agree|consent|accept)|\\bautomatically "
                L"(?:agree|consent)|\\b(?:all|every) (?:visitors?|persons?|who enter)\\b.{0,25}?\\b(?:agree|consent)s? "
                L"to\\b",
                Denial::Adjacent),
          words(Japanese,
                L"(?:同意|承諾|了承|許諾)(?:いただい|して|し)?(?:た|いた)?(?:もの|こと|ている)?と(?:みな|見な|看做|"
                L"いたし|させて|判断|解釈)|(?:入場|入館|来場|入店|滞在|ご利用)[^。、]{0,14}(?:をもって|により|ことで)[^"
                L"。]{0,12}(?:同意|承諾|了承)|黙示の同意|同意とみな",
                Denial::Adjacent),
          words(Korean,
                L"(?:동의|승낙|수락)(?:한|하신|하는)? ?것으로 ?(?:간주|봅|보|여깁|여겨|처리)|동의로 "
                L"(?:간주|봅|처리)|(?:입장|출입|방문|이용|머무)[^.]{0,14}(?:함으로써|하면|하시면|시)[^.]{0,8}동의(?:한|"
                L"하게|하는|합)|묵시적 동의|자동(?:으로)? 동의",
                Denial::Adjacent),
          words(Russian,
                L"(?:вход\\S*|оставаясь|находясь|нахожден\\S*|молчани\\S*|продолжая|пребыван\\S*)[^.:]{0,50}?(?:"
                L"соглашаетесь|вы согласны|выражаете согласие|означает (?:ваше )?согласие|да[её]те согласие)|счита\\S+ "
                L"(?:вашим |ваше )?согласи\\S*|подразумеваем\\S* соглас|расценива\\S+ как согласие",
                Denial::Adjacent),
          words(Arabic,
                L"(?:دخول|بدخول|بقاء|ببقاء|استمرار|باستمرار|سكوت)\\S*[^.\u060C:]{0,40}?(?:توافقون|موافقون|تقبلون|تعطون "
                L"موافق)|(?:يعد|يعتبر|تعد|تعتبر)\\S* (?:ذلك )?(?:موافق|قبول)|موافقة ضمنية|تلقائيا موافق",
                Denial::Adjacent)}},
        {"coercion",
         "the choice would not be free",
         {words(Chinese, L"(?:不同意|拒绝|不登记|不配合|不刷脸|未同意|未登记|不接受)(?:的|者|登记|采集|识别|的人|的话)*"
                         L",?(?:将|则|即|就|一律|恕|我们|您)*(?:不能|无法|不得|不可|不予|谢绝|禁止|不享受|不能享受|"
                         L"失去|取消|不提供|恕不)(?:再)?(?:为您)?(?:进入|入内|入场|参观|看房|签约|购买|购房|认购|接待|"
                         L"享受|优惠|提供|办理|资格|优惠资格|服务)|"
                         L"必须(?:先)?(?:同意|登记|刷脸|人脸|配合)|(?:同意|登记|刷脸)(?:后|即|就|并|的)*(?:可|可以)?(?:"
                         L"享受|获得|领取|参加|赠送|获赠|有)[^,。]{0,8}(?:优惠|折扣|礼品|礼物|抽奖|红包|奖品|礼)|抽奖|"
                         L"登记有礼|快速通道|优先(?:接待|选房)|为了您的安全"),
          words(English,
                L"\\b(?:if you (?:refuse|do not (?:agree|consent|register|accept)|decline)|without (?:your "
                L")?(?:consent|registration|registering|agreeing)|(?:visitors|those|anyone) who (?:refuse|decline|do "
                L"not (?:agree|consent))|refusal|refusing)\\b.{0,20}?\\b(?:you |we )?(?:cannot|can't|may not|will not "
                L"be able to|will not be (?:admitted|served|allowed|received)|are not "
                L"(?:allowed|admitted)|lose|forfeit|no (?:entry|admission|discount|service)|means? no)\\b|"
                L"\\b(?:must|have to|are required to|obliged to) (?:agree|consent|register your "
                L"face|accept)\\b|\\b(?:free gift|prize draw|lucky draw|fast lane|skip the queue|for your (?:own "
                L")?safety)\\b|\\b(?:agree|register|consent)\\w* (?:and|to) (?:get|receive|win|enjoy)\\b"),
          words(
              Japanese,
              L"(?:同意|登録)(?:いただけ|され|し)?ない(?:場合|方|お客様)[^。]{0,20}(?:入場|入館|見学|契約|購入|ご案内|"
              L"割引)[^。]{0,8}(?:できません|お断り|いたしかね)|必ず同意|同意が必須|抽選|プレゼント|お客様の安全のため",
              Denial::Irrelevant),
          words(Korean,
                L"동의하지 않(?:으면|으시면|는 경우)[^.]{0,20}(?:입장|관람|계약|구매|할인)[^.]{0,8}(?:수 "
                L"없|불가|제한)|반드시 동의|경품|사은품|고객님의 안전을 위해",
                Denial::Irrelevant),
          words(Russian,
                L"(?:без согласия|при отказе|отказавши\\S*)[^.]{0,30}?(?:не допуска|вход (?:запрещ|невозмож)|не "
                L"сможете|нельзя войти|не обслужива|теряете)|обязаны согласиться|подарок за|розыгрыш|ради вашей "
                L"безопасности",
                Denial::Irrelevant),
          words(Arabic,
                L"(?:إن|إذا) (?:رفضتم|لم توافقوا)[^.]{0,25}?(?:لن تتمكنوا|لا يمكنكم|لا يسمح|تفقدون)|يجب (?:عليكم "
                L")?(?:أن توافقوا|الموافقة)|هدية مجانية|سحب على جوائز|من أجل سلامتكم",
                Denial::Irrelevant)}},
    };
    return all;
}

const std::vector<Wording>& vaguePurposes()
{
    static const std::vector<Wording> all{
        words(Chinese, L"(?:提升|改善|优化|改进|提高|完善|增强)[^,]{0,6}(?:服务|体验|品质|质量|效率|管理|水平)|服务(?:"
                       L"质量|水平|体验|品质|提升|优化)|更(?:好|优质|便捷|贴心)[^,]{0,4}(?:服务|体验)|为您(?:提供)?(?:"
                       L"更好的)?服务|提供服务|便捷服务|"
                       L"安全|安保|安防|防盗|防疫|疫情|治安|秩序|查询来访|来访记录|来访管理|访客管理|来客管理|人员管理|"
                       L"签约管理|客户管理|客户服务|客户维护|案场管理|现场管理|日常管理|内部管理|经营管理|经营需要|"
                       L"运营|业务(?:需要|需求|开展|管理|往来)|工作需要|管理(?:需要|用途|目的)|"
                       L"统计|分析|大数据|智慧|智能化|数字化|信息化|合法(?:用途|目的|权益)|相关(?:用途|目的|业务|工作|"
                       L"服务|事宜)|身份(?:识别|核实|登记)|市场研究|营销活动"),
        words(English,
              L"(?:improv|enhanc|better|optimi|upgrad)\\w*[^,.]{0,20}(?:service|experience|quality|efficiency|"
              L"operation|visit)|\\b(?:security|safety|safe|protection of persons|crime prevention|visitor "
              L"management|customer (?:management|relations?|service|care)|management|administrat\\w+|business "
              L"(?:needs|purposes|operations)|internal "
              L"(?:use|purposes)|operational|operations|statistic\\w*|analy\\w+|research|quality assurance|training "
              L"purposes|convenience|legitimate interests?|record[- ]keeping|smart)\\b"),
        words(Japanese, L"サービス(?:の)?(?:向上|改善|品質)|より良いサービス|安全|防犯|セキュリティ|来訪(?:者)?(?:管理|"
                        L"記録)|顧客管理|業務|運営|統計|分析|管理のため|品質"),
        words(Korean, L"서비스(?:의)? ?(?:향상|개선|품질)|더 나은 서비스|안전|보안|방범|방문(?:자|객)? "
                      L"?(?:관리|기록)|고객 ?관리|업무|운영|통계|분석|관리 목적|품질"),
        words(Russian, L"(?:улучш|повыш|оптимиз)\\S*[^.,]{0,20}(?:сервис|обслуживан|качеств|опыт)|безопасност|охран|уч["
                       L"её]т\\S* посе|управлен|статистик|анализ|деятельност|внутренн\\S* цел|качеств"),
        words(
            Arabic,
            L"تحسين|تطوير الخدم|جودة|الأمن|السلامة|أمنية|إدارة الزوار|إدارة العملاء|أغراض إدارية|الإحصا|تحليل|أعمالنا"),
    };
    return all;
}

const std::vector<Wording>& vaguePeriods()
{
    static const std::vector<Wording> all{
        words(Chinese,
              L"(?:必要|合理|适当|一定|相应|业务所需|所需|规定)的?(?:期限|期间|时间|时长)|按(?:照)?(?:相关|有关|公司|"
              L"国家)?(?:规定|要求|需要|法律)|依(?:法|规)(?:保存|留存|保留)|视情况|根据(?:业务)?需要|目的(?:实现|达成)|"
              L"另行通知",
              Denial::Irrelevant),
        words(English,
              L"as long as (?:is |it is |we |may be "
              L")?(?:necessary|needed|need|required|useful|reasonable|like|wish)|(?:reasonable|necessary|appropriate|"
              L"suitable|certain) (?:period|time|length of time)|as (?:required|necessary|needed|appropriate)|until "
              L"further notice|according to (?:law|policy|our policy|regulations)|when no longer "
              L"(?:needed|required|necessary)",
              Denial::Irrelevant),
        words(Japanese, L"(?:必要な|合理的な|適切な|一定の)期間|必要な限り|規定に従|当社の定める", Denial::Irrelevant),
        words(Korean, L"(?:필요한|합리적인|적절한|일정한?) ?기간|필요한 동안|규정에 따라", Denial::Irrelevant),
        words(Russian,
              L"(?:необходим|разумн|соответствующ|определ[её]нн)\\S* (?:срок|врем|период)|пока (?:это "
              L")?(?:необходимо|нужно)|согласно (?:закону|правилам)",
              Denial::Irrelevant),
        words(Arabic,
              L"(?:مدة|فترة) (?:معقولة|مناسبة|لازمة|ضرورية|كافية)|طالما (?:كان|دعت|لزم)|وفق(?:ا)? "
              L"(?:القانون|الأنظمة|السياسة)|حسب الحاجة",
              Denial::Irrelevant),
    };
    return all;
}

const std::vector<Wording>& openEnds()
{
    static const std::vector<Wording> all{
        words(Chinese, L"等(?:其他|其它)?(?:相关|有关|合法|合理|必要|商业|业务)*(?:的)?(?:用途|目的|事宜|需要|需求)|(?:"
                       L"及|和|与|或|以及)(?:其他|其它)(?:相关|有关|合法|合理|必要|商业|业务)*(?:的)?(?:用途|目的|事宜|"
                       L"需要|信息|数据)|包括但不限于|(?:其他|其它)(?:相关|有关|合法|商业)的?(?:用途|目的)"),
        words(English, L"(?:includ\\w+|such as|among)(?:,)? but not limited to|\\b(?:and|or) (?:for )?(?:any |all "
                       L")?(?:other|related|similar|further)(?: \\w+){0,2} "
                       L"(?:purposes?|uses?|reasons?|needs|information|data)\\b|\\bfor (?:any|other) (?:lawful "
                       L"|business |legitimate )?(?:purposes?|reasons?)\\b|\\betc\\b|and so (?:on|forth)\\b"),
        words(Japanese, L"(?:など|等)の?(?:関連|その他の)?(?:する)?(?:目的|用途|業務)|その他(?:の|関連する|"
                        L"これに関連する)*(?:目的|用途|情報)|これらに限(?:られ|定され|り)"),
        words(Korean,
              L"등(?:의)? ?(?:관련|기타)? ?(?:목적|용도|업무)|기타 ?(?:관련)? ?(?:목적|용도|정보)|이에 (?:한정|국한)"),
        words(Russian, L"и (?:в )?(?:ины|други|прочи)\\S* (?:\\S+ )?(?:цел|нужд|сведени|данны)|включая,? но не "
                       L"ограничиваясь|и (?:т\\. ?д|так далее|т\\. ?п)"),
        words(Arabic, L"على سبيل المثال لا الحصر|(?:و|أو )(?:أي |أية )?(?:أغراض|غايات|معلومات|بيانات) أخرى|أغراض "
                      L"أخرى|وما إلى ذلك|وغير ذلك"),
    };
    return all;
}

const std::vector<Statement>& truePurpose(Purpose purpose)
{
    static const Statement deciding =
        statement("that it is decided with it whether and to whom a commission is paid",
                  L"判断|判定|决定|确定|认定|核定|结算|支付|付给|发放|计算|核算|计提|归属|归因|给谁",
                  L"decid|determin|\\bpay|\\bpaid|settl|calculat|attribut|owed|\\bgoes to|judge|establish|work "
                  L"out|\\bgets\\b|earn|entitled|find out",
                  L"判断|決め|決定|払|確認|算定|精算", L"판단|결정|지급|지불|정산|줄지|확인|주기",
                  L"реш|определ|плат|выплач|расч|узна", L"نقرر|تحديد|تدفع|دفع|معرفة|يستحق|لمن|تقرير");
    static const std::map<Purpose, std::vector<Statement>> all{
        {Purpose::VisitAttribution, {channel, commission, deciding}},
        {Purpose::IdFaceComparison, {personOrFace, document, checking}},
        {Purpose::IdReading, {whoSigns, knowing}},
        {Purpose::SettlementDisclosure, {settlement, channel, telling}},
        {Purpose::MarketingContact, {advertising, contacting}},
        {Purpose::ComparisonEvidence, {keeping, pictures, dispute}},
    };
    return all.at(purpose);
}

const std::vector<Statement>& firstLayerOfVisits()
{
    static const std::vector<Statement> all{channel, commission};
    return all;
}

const std::vector<Statement>& economicConsequence(Purpose purpose)
{
    static const Statement price =
        statement("the price", L"价格|房价|总价|价款|单价|价钱|售价|成交价|价位",
                  L"\\bprices?\\b|\\bcosts? you\\b|pay more|pay the same", L"価格|値段|代金|料金",
                  L"가격|분양가|값|대금", L"цен|стоимост", L"سعر|أسعار|الثمن", Denial::Irrelevant);
    static const Statement effect =
        statement("whether the price changes",
                  L"不变|一样|相同|同样|一致|不影响|无关|不受|不会[^,]{0,4}(?:变|改|高|增|涨|加)|不因|不改变|影响|变化|"
                  L"变动|不同|差异|差别|上涨|增加|提高|降低|包含|计入|转嫁|照旧|照常|加价|不高于|不另",
                  L"\\bsame\\b|unchanged|chang|affect|differ|higher|lower|\\brise|increase|includ|\\bstays?\\b|remain|"
                  L"equal|effect|depend|identical|influence",
                  L"同じ|変わ|影響|異な|上が|高く|含|変更", L"같|그대로|변|영향|다르|오르|포함|동일|달라",
                  L"одинаков|не меня|прежн|та же|те же|влия|измен|выше|ниже|завис|отлич|равн",
                  L"واحد|نفس|يتغير|تتغير|يؤثر|تؤثر|أعلى|يزيد|ذاته|يختلف|تختلف|ثابت", Denial::Irrelevant);
    static const Statement paying = statement(
        "that it is paid, and by whom", L"支付|付给|承担|支出|由[^,]{0,10}[付出]|我们(?:会)?付|给付|结算给|发放",
        L"\\bpay|\\bpaid\\b|\\bcovers?\\b|\\bborne\\b|\\bbears?\\b", L"払|負担", L"내|지급|지불|부담|줍|드립",
        L"плат|выплач|оплач|за (?:наш|свой) сч[её]т", L"دفع|تحمل|نتحمل");
    static const Statement payee = statement(
        "who is paid", L"中介|仲介|分销|推荐|介绍|渠道|经纪|代理|对方|老业主",
        L"agent|agency|distributor|referr|broker|channel|introduc|recommend|brought you|sent you",
        L"仲介|代理店|紹介|経路", L"중개|대행|소개|경로",
        L"агент|дистрибь|рекоменд|посредник|канал|риелтор|брокер|ему(?![а-яё])", L"وسيط|موز[عّ]|معر[فّ]|قناة|وكيل|إليه");
    static const std::vector<Statement> priceOnly{price, effect};
    static const std::vector<Statement> withCommission{price, effect, commission, paying, payee};
    return purpose == Purpose::VisitAttribution || purpose == Purpose::SettlementDisclosure ? withCommission
                                                                                            : priceOnly;
}

} // namespace mingshi::notice_terms
