<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Controls</name>
    <message>
        <source>The camera is open</source>
        <translation>카메라가 열려 있습니다</translation>
    </message>
    <message>
        <source>The camera is closed</source>
        <translation>카메라가 닫혀 있습니다</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>Text that can be scrolled</source>
        <translation>위아래로 움직일 수 있는 글</translation>
    </message>
    <message>
        <source>There is more below</source>
        <translation>아래에 내용이 더 있습니다</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>직원 번호</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인하는 중</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This screen is having a short rest. Nothing was recorded. Staff are told.</source>
        <translation>이 화면은 잠시 쉬고 있습니다. 아무것도 기록하지 않았습니다. 직원에게 알렸습니다.</translation>
    </message>
    <message>
        <source>Your records cannot be opened right now. Nothing was changed. Staff are told.</source>
        <translation>지금은 고객님의 기록을 열 수 없습니다. 바뀐 것은 없습니다. 직원에게 알렸습니다.</translation>
    </message>
    <message>
        <source>The device did not work. Nothing was kept. A person will check instead.</source>
        <translation>기기가 작동하지 않았습니다. 아무것도 남기지 않았습니다. 직원이 대신 확인합니다.</translation>
    </message>
    <message>
        <source>Correct the file that is named, or put the shipped one back.</source>
        <translation>표시된 파일을 고치거나 처음 제공된 파일로 되돌리십시오.</translation>
    </message>
    <message>
        <source>Give this account the right to write to the folder that is named, or name another folder.</source>
        <translation>이 계정에 표시된 폴더의 쓰기 권한을 주거나 다른 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing that was confirmed is lost.</source>
        <translation>디스크 공간을 확보하십시오. 확정된 내용은 사라지지 않았습니다.</translation>
    </message>
    <message>
        <source>Start it on a machine with a display, or play the journey with --headless FOLDER.</source>
        <translation>화면이 있는 기기에서 시작하거나 --headless FOLDER 옵션으로 진행 과정을 재생하십시오.</translation>
    </message>
    <message>
        <source>Mingshi is running already. Use that window or end it.</source>
        <translation>Mingshi가 이미 실행 중입니다. 그 창을 쓰거나 종료하십시오.</translation>
    </message>
    <message>
        <source>Put the notice that is named into the notices folder. Without a notice nothing is asked.</source>
        <translation>표시된 고지를 고지 폴더에 넣으십시오. 고지가 없으면 아무것도 여쭙지 않습니다.</translation>
    </message>
    <message>
        <source>Fill in the fields that are named, then start again.</source>
        <translation>표시된 항목을 채운 뒤 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The notice changed after it was approved. Put the approved one back or have the new one approved.</source>
        <translation>고지가 승인 뒤에 바뀌었습니다. 승인된 고지로 되돌리거나 새 고지를 승인받으십시오.</translation>
    </message>
    <message>
        <source>The record, receipt or key is damaged or of another kind. Use the file as it was handed out.</source>
        <translation>기록, 영수증 또는 키가 손상되었거나 다른 종류입니다. 받은 그대로의 파일을 사용하십시오.</translation>
    </message>
    <message>
        <source>There is no database in the folder that is named. Check the folder, or restore a backup.</source>
        <translation>표시된 폴더에 데이터베이스가 없습니다. 폴더를 확인하거나 백업을 복원하십시오.</translation>
    </message>
    <message>
        <source>The file is an unencrypted database. It was left as it is. Name the right folder.</source>
        <translation>이 파일은 암호화되지 않은 데이터베이스입니다. 그대로 두었습니다. 올바른 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>The file belongs to another program. It was left as it is. Name the right folder.</source>
        <translation>이 파일은 다른 프로그램의 것입니다. 그대로 두었습니다. 올바른 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Try again, or use the printed recovery key.</source>
        <translation>암호 구절이 맞지 않습니다. 다시 입력하거나 인쇄해 둔 복구 키를 쓰십시오.</translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is. Restore the newest backup.</source>
        <translation>데이터베이스가 손상되었습니다. 그대로 두었습니다. 최신 백업을 복원하십시오.</translation>
    </message>
    <message>
        <source>A newer Mingshi wrote this database. Install that version.</source>
        <translation>이 데이터베이스는 더 새로운 버전의 Mingshi가 만들었습니다. 그 버전을 설치하십시오.</translation>
    </message>
    <message>
        <source>Another process has the database open. End it first.</source>
        <translation>다른 프로세스가 데이터베이스를 열고 있습니다. 먼저 종료하십시오.</translation>
    </message>
    <message>
        <source>The database refused a record that no consent allows. Tell the makers; nothing was stored.</source>
        <translation>동의가 없는 기록을 데이터베이스가 받지 않았습니다. 아무것도 저장하지 않았습니다. 제작사에 알리십시오.</translation>
    </message>
    <message>
        <source>This build has no encryption. It was stopped before it wrote anything. Install a proper build.</source>
        <translation>이 빌드에는 암호화 기능이 없습니다. 아무것도 쓰지 않고 멈추었습니다. 올바른 빌드를 설치하십시오.</translation>
    </message>
    <message>
        <source>The file key-slots.json is missing. Put it back from the backup; without it nothing can be read.</source>
        <translation>key-slots.json 파일이 없습니다. 이 파일이 없으면 아무것도 읽을 수 없습니다. 백업에서 되돌리십시오.</translation>
    </message>
    <message>
        <source>The file key-slots.json is damaged. Put it back from the backup.</source>
        <translation>key-slots.json 파일이 손상되었습니다. 백업에서 되돌리십시오.</translation>
    </message>
    <message>
        <source>Your consent is withdrawn and nothing more is used. Staff finish the deletion with you.</source>
        <translation>동의가 철회되어 더는 아무것도 쓰지 않습니다. 남은 삭제는 직원이 함께 마무리합니다.</translation>
    </message>
    <message>
        <source>Traces were found after deletion. Open the manager&apos;s panel and repeat the deletion.</source>
        <translation>삭제 뒤에 흔적이 발견되었습니다. 관리자 화면을 열어 다시 삭제하십시오.</translation>
    </message>
    <message>
        <source>A face model is missing. Install Mingshi again, or switch the comparison off.</source>
        <translation>얼굴 모델이 없습니다. Mingshi를 다시 설치하거나 대조를 끄십시오.</translation>
    </message>
    <message>
        <source>A face model is not the approved one. Install Mingshi again; do not use the file.</source>
        <translation>얼굴 모델이 승인된 것이 아닙니다. 이 파일을 쓰지 말고 Mingshi를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>A face model cannot be loaded. Install Mingshi again.</source>
        <translation>얼굴 모델을 불러올 수 없습니다. Mingshi를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Check that the camera is plugged in and named in the settings.</source>
        <translation>카메라가 연결되어 있고 설정에 지정되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The camera gave no more pictures. Unplug it and plug it in again.</source>
        <translation>카메라에서 더는 사진이 오지 않습니다. 뽑았다가 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>Too much time passed since you agreed. The camera stayed closed.</source>
        <translation>동의하신 뒤 시간이 지나 카메라를 열지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask the buyer again if the buyer wishes.</source>
        <translation>구매자가 원하시면 다시 여쭈십시오.</translation>
    </message>
    <message>
        <source>Check that the card reader is plugged in and named in the settings.</source>
        <translation>신분증 판독기가 연결되어 있고 설정에 지정되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The card reader was unplugged. Plug it in and try again.</source>
        <translation>신분증 판독기의 연결이 끊겼습니다. 연결한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The card reader does not answer. Unplug it and plug it in again.</source>
        <translation>신분증 판독기가 응답하지 않습니다. 뽑았다가 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>The card reader answered with disturbed data. Try again.</source>
        <translation>신분증 판독기의 응답이 고르지 않았습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The reader&apos;s security module failed its self-test. Have it replaced.</source>
        <translation>판독기의 보안 모듈이 자체 검사를 통과하지 못했습니다. 교체를 요청하십시오.</translation>
    </message>
    <message>
        <source>The card was taken away too early. Nothing was kept. Please place it again.</source>
        <translation>다 읽기 전에 신분증이 떨어졌습니다. 아무것도 남기지 않았습니다. 다시 올려놓아 주십시오.</translation>
    </message>
    <message>
        <source>Ask the buyer to leave the card on the reader until the tick appears.</source>
        <translation>확인 표시가 나올 때까지 신분증을 판독기에 그대로 두시도록 구매자에게 부탁하십시오.</translation>
    </message>
    <message>
        <source>The card could not be read. Nothing was kept. Please lift it and place it again.</source>
        <translation>신분증을 읽지 못했습니다. 아무것도 남기지 않았습니다. 들었다가 다시 올려놓아 주십시오.</translation>
    </message>
    <message>
        <source>Lift the card and place it again; after a second try, check by hand.</source>
        <translation>신분증을 들었다가 다시 올려놓으십시오. 두 번째도 안 되면 눈으로 확인하십시오.</translation>
    </message>
    <message>
        <source>The reader and the card did not understand each other. A person will look at it.</source>
        <translation>판독기와 신분증이 서로 통하지 않았습니다. 직원이 확인합니다.</translation>
    </message>
    <message>
        <source>Reading was disturbed or the module did not accept the card. Check by hand.</source>
        <translation>판독이 고르지 않았거나 모듈이 신분증을 받아들이지 않았습니다. 눈으로 확인하십시오.</translation>
    </message>
    <message>
        <source>This kind of card is not known here. A person will look at it.</source>
        <translation>이 종류의 신분증은 이 기기에서 다루지 못합니다. 직원이 확인합니다.</translation>
    </message>
    <message>
        <source>The card&apos;s type is not known to this version. Check by hand.</source>
        <translation>이 버전에서 다루지 못하는 종류의 신분증입니다. 눈으로 확인하십시오.</translation>
    </message>
    <message>
        <source>The portrait on the chip cannot be decoded here. Install the reader maker&apos;s decoder, or check by hand.</source>
        <translation>칩에 담긴 사진을 풀 수 없습니다. 판독기 제조사의 디코더를 설치하거나 눈으로 확인하십시오.</translation>
    </message>
    <message>
        <source>The code scanner does not work. Please type the code of your pass.</source>
        <translation>코드 판독기가 작동하지 않습니다. 방문 코드를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Check that the scanner is plugged in and named in the settings.</source>
        <translation>코드 판독기가 연결되어 있고 설정에 지정되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The printer does not work. Your pass is valid; please note or photograph the code.</source>
        <translation>프린터가 작동하지 않습니다. 방문 코드는 유효하니 적거나 사진으로 찍어 주십시오.</translation>
    </message>
    <message>
        <source>Check paper, cable and the queue named in the settings.</source>
        <translation>용지, 케이블, 설정에 지정된 인쇄 대기열을 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>이곳에서는 소리가 나오지 않습니다. 글의 내용은 같습니다.</translation>
    </message>
    <message>
        <source>Check that espeak-ng is installed and the loudspeaker is plugged in.</source>
        <translation>espeak-ng가 설치되어 있고 스피커가 연결되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>This pass is not known here. It may have been withdrawn already.</source>
        <translation>이 방문 코드의 기록이 없습니다. 이미 철회되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>A withdrawn pass is unknown on purpose. Nothing can be found without it.</source>
        <translation>철회된 방문 코드는 기록이 남지 않는 것이 정상입니다. 코드 없이는 아무것도 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not a visit pass. Please try again or type the code.</source>
        <translation>방문 코드가 아닌 것 같습니다. 다시 보여 주시거나 코드를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Let the visitor type the short code.</source>
        <translation>방문자에게 짧은 코드를 입력하시도록 안내하십시오.</translation>
    </message>
    <message>
        <source>The number or the password is not right.</source>
        <translation>번호 또는 비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a moment.</source>
        <translation>시도 횟수가 한도에 이르렀습니다. 잠시 기다려 주십시오.</translation>
    </message>
    <message>
        <source>There is no consent for this, so it was not done.</source>
        <translation>이에 대한 동의가 없어 진행하지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask the person first; without consent the record cannot exist.</source>
        <translation>먼저 본인에게 여쭈십시오. 동의가 없으면 기록을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>멈추었습니다. 아무것도 남기지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopped at the person&apos;s wish.</source>
        <translation>본인이 원하여 멈추었습니다.</translation>
    </message>
    <message>
        <source>An unexpected fault. Make a support bundle and tell the makers.</source>
        <translation>예상하지 못한 문제입니다. 지원용 파일을 만들어 제작사에 알리십시오.</translation>
    </message>
    <message>
        <source>The clock of this device is not right, so nothing can be agreed here now. Nothing was recorded. Staff are told.</source>
        <translation>이 기기의 시계가 맞지 않아 지금은 여기서 동의하실 수 없습니다. 아무것도 기록하지 않았습니다. 직원에게 알렸습니다.</translation>
    </message>
    <message>
        <source>The clock shows less than the newest record. Set it right; if it once ran ahead, correct it with mingshictl store clock.</source>
        <translation>시계가 가장 최근 기록보다 이전을 가리킵니다. 시계를 맞추십시오. 한때 앞서 갔던 것이라면 mingshictl store clock 으로 바로잡으십시오.</translation>
    </message>
    <message>
        <source>The security chip (TPM) that the settings name does not answer. Switch it on in the firmware, or open with the printed recovery key.</source>
        <translation>설정에 지정된 보안 칩(TPM)이 응답하지 않습니다. 펌웨어에서 켜거나, 인쇄해 둔 복구 키로 여십시오.</translation>
    </message>
    <message>
        <source>The security chip (TPM) does not release the key: it was cleared or replaced, or this machine was started otherwise. Open with the printed recovery key, then renew the slot with mingshictl store keys rotate.</source>
        <translation>보안 칩(TPM)이 키를 내주지 않습니다. 칩이 지워졌거나 교체되었거나, 이 기기가 다른 방식으로 시작되었습니다. 인쇄해 둔 복구 키로 연 다음 mingshictl store keys rotate 로 키 슬롯을 새로 채우십시오.</translation>
    </message>
    <message>
        <source>Without this key slot the records could not be opened any more on another machine. Add a passphrase or a recovery key first.</source>
        <translation>이 키 슬롯이 없으면 다른 기기에서는 기록을 더 이상 열 수 없습니다. 먼저 암호 구절이나 복구 키를 추가하십시오.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it was told. Nothing that was confirmed is lost. Have the disk looked at, and back up now.</source>
        <translation>디스크가 지시대로 읽거나 쓰지 않았습니다. 확인된 내용은 잃지 않았습니다. 디스크를 점검하고 지금 백업하십시오.</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Agreed</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Deleted, and proven</source>
        <translation>삭제하고 증명했습니다</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>개요로 돌아가기</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>The database and its files were read again after the deletion. This certificate was made only then.</source>
        <translation>삭제 뒤에 데이터베이스와 그 파일을 다시 읽었습니다. 이 증명서는 그 뒤에 만들었습니다.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Deletions: %1</source>
        <translation>삭제: %1건</translation>
    </message>
    <message>
        <source>Nothing was deleted yet. When a visitor withdraws, the certificate appears here.</source>
        <translation>아직 삭제한 것이 없습니다. 방문자가 철회하면 여기에 증명서가 나타납니다.</translation>
    </message>
    <message>
        <source>Stored faces: %1 of %2</source>
        <translation>보관 중인 얼굴: %1 / %2</translation>
    </message>
    <message>
        <source>No face is stored. At the second figure a filing with the authorities is due.</source>
        <translation>보관 중인 얼굴이 없습니다. 오른쪽 수에 이르면 당국에 신고해야 합니다.</translation>
    </message>
    <message>
        <source>At the second figure a filing with the authorities is due.</source>
        <translation>오른쪽 수에 이르면 당국에 신고해야 합니다.</translation>
    </message>
    <message>
        <source>Sign in to see what happened</source>
        <translation>현황을 보려면 로그인하십시오</translation>
    </message>
    <message>
        <source>Manager&apos;s panel</source>
        <translation>관리자 화면</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>글자 %1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>막대로 보기</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>people with a live key</source>
        <translation>키가 유효한 사람</translation>
    </message>
    <message>
        <source>recorded visits</source>
        <translation>기록된 방문</translation>
    </message>
    <message>
        <source>How visitors answered, by purpose</source>
        <translation>목적별 방문자 응답</translation>
    </message>
    <message>
        <source>Nobody was asked yet. The first answer at the entrance appears here.</source>
        <translation>아직 아무에게도 여쭙지 않았습니다. 입구의 첫 응답이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>The audit log is intact. Entries: %1</source>
        <translation>감사 기록이 온전합니다. 항목: %1</translation>
    </message>
    <message>
        <source>The audit log does not fit its own chain: something was changed, removed or moved. Entries: %1. Keep the machine as it is and call the privacy officer.</source>
        <translation>감사 기록의 연결이 맞지 않습니다. 바뀌거나 빠지거나 옮겨진 항목이 있습니다. 항목: %1. 기기를 그대로 두고 개인정보 보호 책임자에게 연락하십시오.</translation>
    </message>
    <message>
        <source>The records did not open</source>
        <translation>기록이 열리지 않았습니다</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>조치 방법</translation>
    </message>
    <message>
        <source>The file was left as it is and no other was made in its place. While it is closed nothing is asked of visitors; signings go on with the check by a person, on paper. Start the program again when the cause is gone.</source>
        <translation>파일은 그대로 두었고 다른 파일을 대신 만들지 않았습니다. 열리지 않는 동안 방문자에게 아무것도 여쭙지 않으며, 계약은 종이 문서와 직원 확인으로 계속합니다. 원인이 해결되면 프로그램을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>본인의 행</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>빈 공간 없이 다시 쓴 데이터베이스</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>모든 셀</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>복호화한 페이지(빈 공간 포함)</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>데이터베이스 파일</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>미리 쓰기 로그</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>폴더의 다른 파일</translation>
    </message>
    <message>
        <source>Visits and channel</source>
        <translation>방문과 소개 경로</translation>
    </message>
    <message>
        <source>Comparison of card and face</source>
        <translation>신분증과 얼굴 대조</translation>
    </message>
    <message>
        <source>Reading the identity card</source>
        <translation>신분증 판독</translation>
    </message>
    <message>
        <source>Telling a channel the settlement</source>
        <translation>소개 경로에 정산 결과 알림</translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation>안내 연락</translation>
    </message>
    <message>
        <source>Keeping the two pictures</source>
        <translation>두 사진 보관</translation>
    </message>
    <message>
        <source>The purpose was met or can no longer be met</source>
        <translation>목적을 이루었거나 더는 이룰 수 없음</translation>
    </message>
    <message>
        <source>The service ended or the time for keeping was over</source>
        <translation>제공이 끝났거나 보관 기간이 지남</translation>
    </message>
    <message>
        <source>The person withdrew the consent</source>
        <translation>본인이 동의를 철회함</translation>
    </message>
    <message>
        <source>The processing broke the law or an agreement</source>
        <translation>처리가 법령이나 약정에 어긋남</translation>
    </message>
    <message>
        <source>Another case that a law names</source>
        <translation>법령이 정한 그 밖의 경우</translation>
    </message>
    <message>
        <source>%1 (PIPL article 47(1), item %2)</source>
        <translation>%1(중국 개인정보보호법 제47조 제1항 제%2호)</translation>
    </message>
    <message>
        <source>Key of the person</source>
        <translation>본인의 키</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>파기함</translation>
    </message>
    <message>
        <source>Kept: other purposes still have a consent</source>
        <translation>유지: 다른 목적의 동의가 유효함</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>증명</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>삭제한 행</translation>
    </message>
    <message>
        <source>Searched afterwards, nothing found</source>
        <translation>삭제 뒤 찾아보았으나 나오지 않은 곳</translation>
    </message>
    <message>
        <source>Pseudonym, leads to nobody any more</source>
        <translation>가명(더는 누구에게도 이어지지 않음)</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>증명서 번호</translation>
    </message>
    <message>
        <source>Rows deleted: %1</source>
        <translation>삭제한 행: %1</translation>
    </message>
    <message>
        <source>Fewer than 10 answers: no share is drawn</source>
        <translation>응답이 10건 미만이어서 비율을 표시하지 않습니다</translation>
    </message>
    <message>
        <source>%1 % of %2 answers agreed</source>
        <translation>동의 %1%(응답 %2건)</translation>
    </message>
    <message>
        <source>Devices and backup</source>
        <translation>장치와 백업</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Looking opens no camera and reads no card.</source>
        <translation>확인할 때 카메라를 켜지 않고 신분증도 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Before it is deleted</source>
        <translation>삭제하기 전에</translation>
    </message>
    <message>
        <source>First choose why.</source>
        <translation>먼저 이유를 선택하세요.</translation>
    </message>
    <message>
        <source>Delete and prove</source>
        <translation>삭제하고 증명하기</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Deleting, then reading back</source>
        <translation>삭제한 뒤 다시 읽어 확인하는 중</translation>
    </message>
    <message>
        <source>Nothing of this person is kept any more.</source>
        <translation>이 사람에 대한 내용은 더 이상 보관되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This goes, with everything that rests on it, and the person&apos;s key</source>
        <translation>다음 내용과 그에 근거한 모든 것, 그리고 이 사람의 키가 삭제됩니다</translation>
    </message>
    <message>
        <source>This stays for three years as proof: that consent existed and that it was deleted, under a pseudonym that leads to nobody. Nothing that the person or a document said stays.</source>
        <translation>증명으로 3년간 남는 것: 동의가 있었다는 것과 삭제했다는 것. 누구에게도 연결되지 않는 가명으로 남습니다. 본인이나 신분증의 내용은 남지 않습니다.</translation>
    </message>
    <message>
        <source>Why it is deleted</source>
        <translation>삭제 이유</translation>
    </message>
    <message>
        <source>Delete a record</source>
        <translation>기록 삭제</translation>
    </message>
    <message>
        <source>Delete a record at its holder&apos;s wish</source>
        <translation>소지자의 요청으로 기록 삭제</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>기록 열기</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>Face models</source>
        <translation>얼굴 모델</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>카드 리더기</translation>
    </message>
    <message>
        <source>Scanner at the entrance</source>
        <translation>입구 스캐너</translation>
    </message>
    <message>
        <source>Scanner at the desk</source>
        <translation>계약 데스크 스캐너</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>아직 응답이 없습니다</translation>
    </message>
    <message>
        <source>None at this site</source>
        <translation>이 현장에는 없음</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>마지막 백업</translation>
    </message>
    <message>
        <source>None was made yet</source>
        <translation>아직 만들지 않았습니다</translation>
    </message>
    <message>
        <source>Make one with mingshictl store backup.</source>
        <translation>mingshictl store backup으로 만드세요.</translation>
    </message>
    <message>
        <source>Free space for records</source>
        <translation>기록용 여유 공간</translation>
    </message>
    <message>
        <source>That is little. Free some space on the disk.</source>
        <translation>얼마 남지 않았습니다. 디스크 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Agrees with the records</source>
        <translation>기록과 일치</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>감사 로그</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>온전함</translation>
    </message>
    <message>
        <source>Does not fit its own chain</source>
        <translation>자체 해시 체인과 맞지 않음</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>%1 동의</translation>
    </message>
    <message>
        <source>Notice %1, version %2</source>
        <translation>고지서 %1, 버전 %2</translation>
    </message>
    <message>
        <source>Recorded visits</source>
        <translation>기록된 방문</translation>
    </message>
    <message>
        <source>The next automatic deletion is due on %1.</source>
        <translation>다음 자동 삭제는 %1입니다.</translation>
    </message>
    <message>
        <source>Nothing is waiting for automatic deletion.</source>
        <translation>자동 삭제를 기다리는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Something should be deleted by now and is still there. People: %1. It is tried again by itself; if this stays, call support.</source>
        <translation>이미 삭제되었어야 할 것이 남아 있습니다. 인원: %1. 자동으로 다시 시도합니다. 계속되면 지원팀에 연락하세요.</translation>
    </message>
    <message>
        <source>What does the person ask for?</source>
        <translation>무엇을 요청합니까?</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>요청 목록으로</translation>
    </message>
    <message>
        <source>Touch what is asked for. No name is recorded: give the person the number that appears then.</source>
        <translation>요청 내용을 누르세요. 이름은 기록하지 않습니다. 표시되는 번호를 본인에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>기록하는 중</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>기한 초과: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>처리 대기: %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>First choose what became of it.</source>
        <translation>먼저 처리 결과를 선택하세요.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>답변 기록</translation>
    </message>
    <message>
        <source>Find the record by the holder&apos;s pass where something is to be deleted. Without a pass, look at the person&apos;s document: nothing of it is kept.</source>
        <translation>삭제할 것이 있으면 소지자의 방문증으로 기록을 찾으세요. 방문증이 없으면 신분증을 눈으로 확인하세요. 아무것도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>처리 결과</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>거절 이유</translation>
    </message>
    <message>
        <source>Tell the person the reason, and that a complaint to the cyberspace administration and a claim before the court are open (PIPL articles 50 and 65).</source>
        <translation>이유와 함께, 인터넷정보 당국에 민원을 내거나 법원에 소를 제기할 수 있음을 알려 주세요(개인정보보호법 제50조, 제65조).</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>요청 기록</translation>
    </message>
    <message>
        <source>What a visitor wants to see, copy, correct or withdraw goes at once at the visitor screen, with the pass. What cannot be done there is recorded here and answered within fifteen working days.</source>
        <translation>열람, 사본, 정정, 철회는 방문증으로 방문자 화면에서 바로 할 수 있습니다. 거기서 할 수 없는 것은 여기에 기록하고 15영업일 안에 답합니다.</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. A request that is recorded appears here with its last day.</source>
        <translation>아직 요청이 없습니다. 기록한 요청은 마지막 날과 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>To see what is kept</source>
        <translation>보관 내용 열람</translation>
    </message>
    <message>
        <source>A copy of what is kept</source>
        <translation>보관 내용 사본</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>To hand the data to somebody else</source>
        <translation>다른 곳으로 이전</translation>
    </message>
    <message>
        <source>An explanation of the rules</source>
        <translation>처리 규칙 설명</translation>
    </message>
    <message>
        <source>On behalf of a relative who died</source>
        <translation>사망한 가족을 대신하여</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>처리함</translation>
    </message>
    <message>
        <source>It is refused, for a reason</source>
        <translation>이유가 있어 거절</translation>
    </message>
    <message>
        <source>The person took it back</source>
        <translation>본인이 취소함</translation>
    </message>
    <message>
        <source>It could not be shown that the data are this person&apos;s</source>
        <translation>본인의 데이터임을 확인할 수 없음</translation>
    </message>
    <message>
        <source>Nothing of this person is kept</source>
        <translation>이 사람에 대해 보관된 것이 없음</translation>
    </message>
    <message>
        <source>A law wants it kept for longer</source>
        <translation>법에 따라 더 보관해야 함</translation>
    </message>
    <message>
        <source>It would harm the rights of others</source>
        <translation>다른 사람의 권리를 해침</translation>
    </message>
    <message>
        <source>It was done before and nothing has changed</source>
        <translation>이전에 처리했고 달라진 것이 없음</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>%1부터 기한 초과</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>%1까지 답변</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>%1번 · %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Decided by staff number</source>
        <translation>결정한 직원 번호</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>작동하지 않음</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Scan the pass with the hand scanner, or type its code or the number of the receipt. A record is found by what its holder shows alone. That you opened it goes into the log.</source>
        <translation>핸드 스캐너로 방문 코드를 읽거나, 코드 또는 영수증 번호를 입력하세요. 기록은 소지자가 제시한 것으로만 찾을 수 있습니다. 기록을 연 사실은 로그에 남습니다.</translation>
    </message>
    <message>
        <source>Code of the pass, or number of the receipt</source>
        <translation>방문 코드 또는 영수증 번호</translation>
    </message>
    <message>
        <source>First choose the decision and its reason.</source>
        <translation>먼저 결정과 이유를 고르십시오.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>결정 기록</translation>
    </message>
    <message>
        <source>Back to the disputes</source>
        <translation>이의 목록으로</translation>
    </message>
    <message>
        <source>The buyer withdrew the consent: nothing of the visits is kept, so there is nothing left to look at.</source>
        <translation>구매자가 동의를 철회했습니다. 방문 기록이 남아 있지 않아 볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>The visits, as they were recorded</source>
        <translation>방문(기록된 그대로)</translation>
    </message>
    <message>
        <source>What the buyer corrected</source>
        <translation>구매자가 정정한 것</translation>
    </message>
    <message>
        <source>What the rules make of it: %1</source>
        <translation>규칙에 따른 결과: %1</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>결정할 것</translation>
    </message>
    <message>
        <source>Which channel is due</source>
        <translation>어느 경로가 받는지</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>이의</translation>
    </message>
    <message>
        <source>What a buyer disputes, and what the rules do not decide, a person decides with a reason. Until then nobody is told anything.</source>
        <translation>구매자가 이의를 제기한 것과 규칙으로 정해지지 않는 것은 사람이 이유를 밝혀 정합니다. 그때까지 아무에게도 알리지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. A dispute from the signing desk appears here with its last day.</source>
        <translation>결정을 기다리는 것이 없습니다. 계약 창구의 이의가 기한과 함께 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>초안: %1</translation>
    </message>
    <message>
        <source>Rules about commissions</source>
        <translation>수수료 규칙</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>이 초안 승인</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>규칙 목록으로</translation>
    </message>
    <message>
        <source>This is a draft: it judges nothing yet.</source>
        <translation>초안이며 아직 아무것도 판단하지 않습니다.</translation>
    </message>
    <message>
        <source>A visit is judged by the version that was in force at its own time. A draft judges nothing until a second person approves it.</source>
        <translation>방문은 그때 유효했던 판으로 판단합니다. 초안은 다른 사람이 승인하기 전에는 아무것도 판단하지 않습니다.</translation>
    </message>
    <message>
        <source>No rule is in force now: people decide who brought a buyer.</source>
        <translation>지금 유효한 규칙이 없습니다. 누가 소개했는지는 사람이 정합니다.</translation>
    </message>
    <message>
        <source>The buyer says that the visits are not right</source>
        <translation>구매자가 방문이 맞지 않다고 함</translation>
    </message>
    <message>
        <source>The buyer says that the ruling is not right</source>
        <translation>구매자가 판단이 맞지 않다고 함</translation>
    </message>
    <message>
        <source>A correction rules otherwise than the visit was sealed</source>
        <translation>정정에 따른 판단이 방문 때 봉인한 것과 다름</translation>
    </message>
    <message>
        <source>The rules do not decide</source>
        <translation>규칙으로 정해지지 않음</translation>
    </message>
    <message>
        <source>The ruling stands</source>
        <translation>판단 유지</translation>
    </message>
    <message>
        <source>Another channel is due</source>
        <translation>다른 경로가 받음</translation>
    </message>
    <message>
        <source>No channel is due</source>
        <translation>받을 경로 없음</translation>
    </message>
    <message>
        <source>The buyer took it back</source>
        <translation>구매자가 취하함</translation>
    </message>
    <message>
        <source>The buyer&apos;s own word</source>
        <translation>구매자 본인의 말</translation>
    </message>
    <message>
        <source>Papers that were shown</source>
        <translation>제시된 서류</translation>
    </message>
    <message>
        <source>The record of channels&apos; claims</source>
        <translation>경로의 신고 기록</translation>
    </message>
    <message>
        <source>The rule was applied wrongly</source>
        <translation>규칙을 잘못 적용함</translation>
    </message>
    <message>
        <source>Nothing was shown that speaks against it</source>
        <translation>반대 근거가 제시되지 않음</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>규칙 %1 판</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>일수: %1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>시간 수: %1</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>분 수: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>중개인</translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation>분양 대행사</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>소개자</translation>
    </message>
    <message>
        <source>Draft, proposed by %1</source>
        <translation>초안(제안 %1)</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>%1까지 유효</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>%1부터 유효</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>유효 시작</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>A claim is registered ahead of the visit by</source>
        <translation>신고는 방문보다 먼저</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>신고의 유효 기간</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>A channel that is named without a claim counts</source>
        <translation>신고 없이 말한 경로도 인정</translation>
    </message>
    <message>
        <source>A visit keeps its channel for</source>
        <translation>방문이 경로를 지키는 기간</translation>
    </message>
    <message>
        <source>A further visit keeps it for at least</source>
        <translation>다시 방문하면 적어도</translation>
    </message>
    <message>
        <source>And for at most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>An earlier visit goes before new claims</source>
        <translation>앞선 방문이 새 신고에 우선</translation>
    </message>
    <message>
        <source>Who came alone stays the office&apos;s own for</source>
        <translation>스스로 온 고객을 자체 고객으로 두는 기간</translation>
    </message>
    <message>
        <source>No claim for who was here within</source>
        <translation>이 기간 안에 온 고객은 신고 불가</translation>
    </message>
    <message>
        <source>Which kind goes first</source>
        <translation>어느 종류가 먼저인지</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>어느 신고가 먼저인지</translation>
    </message>
    <message>
        <source>The earliest</source>
        <translation>가장 이른 것</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>가장 늦은 것</translation>
    </message>
    <message>
        <source>Claims within this time share</source>
        <translation>이 시간 안의 신고가 나눔</translation>
    </message>
    <message>
        <source>Shares in order</source>
        <translation>순서대로의 몫</translation>
    </message>
    <message>
        <source>Proposed by staff number</source>
        <translation>제안한 직원 번호</translation>
    </message>
    <message>
        <source>Approved by staff number</source>
        <translation>승인한 직원 번호</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인 일시</translation>
    </message>
    <message>
        <source>You proposed it; another person has to approve it.</source>
        <translation>직접 제안하셨습니다. 다른 사람이 승인해야 합니다.</translation>
    </message>
    <message>
        <source>It would run into version %1, which begins later.</source>
        <translation>나중에 시작하는 %1 판과 겹칩니다.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>기간이 끝났습니다.</translation>
    </message>
    <message>
        <source>It cannot be used as it is: %1</source>
        <translation>그대로는 쓸 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>In short</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>쓰는 정보</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>보관 장소</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>필요한 이유</translation>
    </message>
    <message>
        <source>What it can mean for you</source>
        <translation>고객님께 미치는 영향</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>다른 방법</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>거부하시는 경우</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>고객님의 가격</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>고객님의 권리</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>철회 방법</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>이의 제기</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>결정 방법</translation>
    </message>
    <message>
        <source>Under 14</source>
        <translation>14세 미만</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>문제가 생긴 경우</translation>
    </message>
    <message>
        <source>Help with reading</source>
        <translation>읽기 도움</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>카메라가 찍는 범위</translation>
    </message>
    <message>
        <source>The camera until then</source>
        <translation>그때까지의 카메라</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>The full rules</source>
        <translation>규칙 전문</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>법적 근거</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>영향 평가</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>신고 번호</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>이 고지의 판</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Your visits and the channel you named</source>
        <translation>방문 기록과 말씀하신 소개 경로</translation>
    </message>
    <message>
        <source>Results of comparing face and document</source>
        <translation>얼굴과 신분증 대조 결과</translation>
    </message>
    <message>
        <source>What was read from your document</source>
        <translation>신분증에서 읽은 내용</translation>
    </message>
    <message>
        <source>The leave to tell the channel about the settlement</source>
        <translation>소개 경로에 정산 결과를 알려도 된다는 허락</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>The pictures of the comparison</source>
        <translation>대조에 쓴 사진</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>고객님의 기록 행</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>모든 셀</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>복호화한 페이지(빈 공간 포함)</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>데이터베이스 파일</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>미리 쓰기 로그</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>폴더의 다른 파일</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>빈 공간 없이 다시 쓴 데이터베이스</translation>
    </message>
    <message>
        <source>Visit pass and receipt</source>
        <translation>방문 코드와 확인증</translation>
    </message>
    <message>
        <source>Keep this slip. Whoever holds it can look up, copy and withdraw.</source>
        <translation>이 종이를 잘 보관해 주십시오. 가진 사람은 누구나 열람, 복사, 철회를 할 수 있습니다.</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>동의하신 내용</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Who is paid, and your price</source>
        <translation>수수료를 받는 사람과 고객님의 가격</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>철회 방법</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>이의 제기</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>고지</translation>
    </message>
    <message>
        <source>Confirmation of deletion</source>
        <translation>삭제 확인서</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제한 것</translation>
    </message>
    <message>
        <source>Rows deleted</source>
        <translation>삭제한 행</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>고객님의 키</translation>
    </message>
    <message>
        <source>Destroyed. Your pass leads to nothing any more.</source>
        <translation>파기했습니다. 방문 코드는 더는 아무것에도 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>Kept, because you still agree to something else.</source>
        <translation>다른 동의가 유효하여 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Proven deleted</source>
        <translation>삭제 증명</translation>
    </message>
    <message>
        <source>Searched, and nothing of you was found in</source>
        <translation>찾아보았으나 고객님의 정보가 나오지 않은 곳</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>남는 것</translation>
    </message>
    <message>
        <source>Proof that you were asked, agreed and withdrew, without anything of you.</source>
        <translation>여쭈었고 동의하셨고 철회하셨다는 증명. 고객님의 정보는 없습니다.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>증명서</translation>
    </message>
    <message>
        <source>Confirmation: you did not agree</source>
        <translation>확인서: 동의하지 않으셨습니다</translation>
    </message>
    <message>
        <source>You did not agree to</source>
        <translation>동의하지 않으신 내용</translation>
    </message>
    <message>
        <source>In the hour that began</source>
        <translation>다음 시각부터 한 시간 안</translation>
    </message>
    <message>
        <source>What that changes for you</source>
        <translation>이로 인해 달라지는 점</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>기록된 것</translation>
    </message>
    <message>
        <source>That somebody did not agree, and the hour. Nothing of you, and this slip does not lead to you either.</source>
        <translation>누군가 동의하지 않았다는 것과 그 시간대뿐입니다. 고객님에 관한 것은 없으며, 이 용지로 고객님을 알아낼 수도 없습니다.</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>고객님에 관해 보관된 전부</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>보관하지 않는 것</translation>
    </message>
    <message>
        <source>No picture of you, no template of your face, no whole number of a document.</source>
        <translation>고객님의 사진, 얼굴 템플릿, 신분증의 전체 번호는 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준 시각</translation>
    </message>
    <message>
        <source>This is not a consent. Nothing was recorded by taking it.</source>
        <translation>이것은 동의서가 아닙니다. 받아 가셔도 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>pages of keys and passes with free space</source>
        <translation>키와 방문 코드가 있던 페이지(빈 공간 포함)</translation>
    </message>
    <message>
        <source>pages of what was deleted with free space</source>
        <translation>삭제된 내용이 있던 페이지(빈 공간 포함)</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>What is on record</source>
        <translation>기록된 것</translation>
    </message>
    <message>
        <source>When rules are in force</source>
        <translation>규칙이 유효한 때</translation>
    </message>
    <message>
        <source>Only your own word counts</source>
        <translation>본인의 말만 인정</translation>
    </message>
    <message>
        <source>Naming a channel without a claim</source>
        <translation>신고 없이 경로를 말함</translation>
    </message>
    <message>
        <source>How long before a visit a claim must be registered</source>
        <translation>신고가 방문보다 얼마나 앞서야 하는지</translation>
    </message>
    <message>
        <source>How long a claim lasts</source>
        <translation>신고의 유효 기간</translation>
    </message>
    <message>
        <source>Visits before the claim</source>
        <translation>신고 전의 방문</translation>
    </message>
    <message>
        <source>How long coming on your own counts</source>
        <translation>스스로 온 것의 유효 기간</translation>
    </message>
    <message>
        <source>Whether an earlier visit goes before new claims</source>
        <translation>앞선 방문이 새 신고에 우선하는지</translation>
    </message>
    <message>
        <source>Which claim goes first</source>
        <translation>어느 신고가 먼저인지</translation>
    </message>
    <message>
        <source>Which kind of channel goes first</source>
        <translation>어느 종류의 경로가 먼저인지</translation>
    </message>
    <message>
        <source>Sharing a commission</source>
        <translation>수수료 나누기</translation>
    </message>
    <message>
        <source>Claims at the same moment</source>
        <translation>같은 순간의 신고</translation>
    </message>
    <message>
        <source>How long a visit counts for its channel</source>
        <translation>방문이 경로를 지키는 기간</translation>
    </message>
    <message>
        <source>How a further visit adds to that time</source>
        <translation>다시 방문하면 늘어나는 기간</translation>
    </message>
    <message>
        <source>The longest that a visit can count</source>
        <translation>방문의 최대 기간</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>방문 %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>신고 %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>규칙: %1</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>규칙: %1, %2 판</translation>
    </message>
    <message>
        <source>Came on my own</source>
        <translation>스스로 방문</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>중개인</translation>
    </message>
    <message>
        <source>A distributor</source>
        <translation>분양 대행사</translation>
    </message>
    <message>
        <source>Somebody I know</source>
        <translation>소개자</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>말하지 않음</translation>
    </message>
    <message>
        <source>No pass was shown, so nothing is known about earlier visits.</source>
        <translation>방문 코드를 보이지 않아 이전 방문을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no consent to visits being recorded, so nothing is known about them.</source>
        <translation>방문 기록에 대한 동의가 없어 방문을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No visit is on record.</source>
        <translation>방문 기록이 없습니다.</translation>
    </message>
    <message>
        <source>No rule was in force at this visit.</source>
        <translation>이 방문 때 유효한 규칙이 없었습니다.</translation>
    </message>
    <message>
        <source>You confirmed this claim.</source>
        <translation>이 신고를 확인하셨습니다.</translation>
    </message>
    <message>
        <source>You said no to this claim.</source>
        <translation>이 신고에 아니라고 하셨습니다.</translation>
    </message>
    <message>
        <source>You did not say yes to this claim, so it does not count.</source>
        <translation>이 신고를 확인하지 않으셔서 인정되지 않습니다.</translation>
    </message>
    <message>
        <source>No such claim was registered before this visit.</source>
        <translation>이 방문 전에 그런 신고가 없었습니다.</translation>
    </message>
    <message>
        <source>This code stands for two different claims, so it proves nothing.</source>
        <translation>이 코드는 서로 다른 두 신고를 가리켜 아무것도 증명하지 못합니다.</translation>
    </message>
    <message>
        <source>You named this channel.</source>
        <translation>이 경로를 말씀하셨습니다.</translation>
    </message>
    <message>
        <source>You named this channel, but the rules ask for a claim as well.</source>
        <translation>이 경로를 말씀하셨지만, 규칙은 신고도 요구합니다.</translation>
    </message>
    <message>
        <source>You said that you came on your own.</source>
        <translation>스스로 오셨다고 하셨습니다.</translation>
    </message>
    <message>
        <source>You named no channel.</source>
        <translation>경로를 말씀하지 않으셨습니다.</translation>
    </message>
    <message>
        <source>You said that you came on your own, and confirmed a claim.</source>
        <translation>스스로 오셨다고 하시고 신고도 확인하셨습니다.</translation>
    </message>
    <message>
        <source>The claim was not registered long enough before your visit.</source>
        <translation>신고가 방문보다 충분히 앞서지 않았습니다.</translation>
    </message>
    <message>
        <source>The claim had run out by your visit.</source>
        <translation>방문 때 신고의 기한이 지나 있었습니다.</translation>
    </message>
    <message>
        <source>You had been here shortly before the claim.</source>
        <translation>신고 조금 전에 이곳에 오셨습니다.</translation>
    </message>
    <message>
        <source>You came on your own before, and that still counts.</source>
        <translation>전에 스스로 오셨고, 그것이 아직 유효합니다.</translation>
    </message>
    <message>
        <source>An earlier visit counts for another channel, and that still holds.</source>
        <translation>앞선 방문이 다른 경로의 것이며 아직 유효합니다.</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, but does not decide alone.</source>
        <translation>앞선 방문이 이 경로의 것이지만 그것만으로 정해지지 않습니다.</translation>
    </message>
    <message>
        <source>No other channel has a claim that counts.</source>
        <translation>인정되는 신고를 가진 다른 경로가 없습니다.</translation>
    </message>
    <message>
        <source>Another kind of channel goes first.</source>
        <translation>다른 종류의 경로가 먼저입니다.</translation>
    </message>
    <message>
        <source>Another claim goes first.</source>
        <translation>다른 신고가 먼저입니다.</translation>
    </message>
    <message>
        <source>Its claim goes first.</source>
        <translation>이 경로의 신고가 먼저입니다.</translation>
    </message>
    <message>
        <source>It shares the commission.</source>
        <translation>수수료를 나눕니다.</translation>
    </message>
    <message>
        <source>Its claim is outside of the sharing.</source>
        <translation>이 경로의 신고는 나눔에 들지 않습니다.</translation>
    </message>
    <message>
        <source>Its claim has the same moment as another.</source>
        <translation>이 경로의 신고가 다른 신고와 같은 순간입니다.</translation>
    </message>
    <message>
        <source>From this visit on, later visits count for this channel for a time.</source>
        <translation>이 방문부터 한동안 방문이 이 경로의 것이 됩니다.</translation>
    </message>
    <message>
        <source>An earlier visit counts for this channel, and that still holds.</source>
        <translation>앞선 방문이 이 경로의 것이며 아직 유효합니다.</translation>
    </message>
    <message>
        <source>This visit makes that time longer.</source>
        <translation>이 방문으로 그 기간이 늘어납니다.</translation>
    </message>
    <message>
        <source>That time has reached its longest.</source>
        <translation>그 기간이 최대에 이르렀습니다.</translation>
    </message>
    <message>
        <source>From this visit on, you count as having come on your own for a time.</source>
        <translation>이 방문부터 한동안 스스로 오신 것으로 봅니다.</translation>
    </message>
    <message>
        <source>It is not known who brought you. This does not mean that today is your first visit.</source>
        <translation>누가 소개했는지 알 수 없습니다. 오늘이 첫 방문이라는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>You came on your own. No commission is paid.</source>
        <translation>스스로 오셨습니다. 수수료를 내지 않습니다.</translation>
    </message>
    <message>
        <source>No channel has a claim that counts. No commission is paid.</source>
        <translation>인정되는 신고를 가진 경로가 없습니다. 수수료를 내지 않습니다.</translation>
    </message>
    <message>
        <source>%1 brought you. We pay the commission; your price does not change.</source>
        <translation>%1의 소개로 오셨습니다. 수수료는 저희가 내며 고객님 가격은 그대로입니다.</translation>
    </message>
    <message>
        <source>%1 brought you. We divide the commission; your price does not change.</source>
        <translation>%1의 소개로 오셨습니다. 수수료는 저희가 나누어 내며 고객님 가격은 그대로입니다.</translation>
    </message>
    <message>
        <source>The rules do not decide who brought you. A person does, with reasons.</source>
        <translation>누가 소개했는지 규칙으로 정해지지 않습니다. 사람이 이유를 밝혀 정합니다.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>None: the buyer came alone</source>
        <translation>없음: 구매자가 스스로 옴</translation>
    </message>
    <message>
        <source>None has a claim that counts</source>
        <translation>인정되는 신고 없음</translation>
    </message>
    <message>
        <source>People decide</source>
        <translation>사람이 정함</translation>
    </message>
    <message>
        <source>Corrected by you on %1</source>
        <translation>%1에 직접 정정</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <translation>그때: %1. 지금: %2.</translation>
    </message>
    <message>
        <source>No. %1, decided by a person by %2</source>
        <translation>%1번, %2까지 사람이 결정</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Read everything</source>
        <translation>전문</translation>
    </message>
    <message>
        <source>Back to the short text</source>
        <translation>요약으로 돌아가기</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>동의합니다</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>거부합니다</translation>
    </message>
    <message>
        <source>The buyer&apos;s visit pass</source>
        <translation>구매자의 방문 코드</translation>
    </message>
    <message>
        <source>Go on without a pass</source>
        <translation>코드 없이 계속</translation>
    </message>
    <message>
        <source>Ask the buyer to hold the pass before the scanner, or type its code. A pass is the buyer&apos;s choice: a signing without one goes the same way.</source>
        <translation>방문 코드를 판독기에 보여 주시도록 구매자에게 부탁하거나 코드를 입력하십시오. 코드를 쓸지는 구매자가 정하며, 없어도 계약 절차는 같습니다.</translation>
    </message>
    <message>
        <source>Code of the pass, 16 characters</source>
        <translation>방문 코드(16자)</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>이 코드 쓰기</translation>
    </message>
    <message>
        <source>Please look at the card and at the person</source>
        <translation>신분증과 본인을 함께 보십시오</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>기기로 다시 시도</translation>
    </message>
    <message>
        <source>Card and person:</source>
        <translation>신분증과 본인:</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>일치함</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>일치하지 않음</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>판단할 수 없음</translation>
    </message>
    <message>
        <source>Look at the card in the buyer&apos;s hand, its picture and its dates. No copy and no photograph is made.</source>
        <translation>구매자가 손에 든 신분증의 사진과 날짜를 보십시오. 복사하거나 촬영하지 않습니다.</translation>
    </message>
    <message>
        <source>What the reader read</source>
        <translation>판독기가 읽은 내용</translation>
    </message>
    <message>
        <source>The camera opens now, for one comparison, and forgets</source>
        <translation>이제 카메라가 열립니다. 한 번만 대조하고 지웁니다</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Your face is compared with the picture on your card, once. Both are wiped from memory when the answer is there; nothing of them is stored.</source>
        <translation>고객님의 얼굴을 신분증 사진과 한 번 대조합니다. 결과가 나오면 둘 다 메모리에서 지우고 아무것도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A person checks instead</source>
        <translation>카메라 없이 직원이 확인합니다</translation>
    </message>
    <message>
        <source>You, as the camera sees you now</source>
        <translation>지금 카메라에 보이는 고객님의 모습</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>사진 %1 / %2</translation>
    </message>
    <message>
        <source>This takes a few seconds</source>
        <translation>몇 초 걸립니다</translation>
    </message>
    <message>
        <source>Please leave the card where it is</source>
        <translation>신분증을 그대로 두어 주십시오</translation>
    </message>
    <message>
        <source>Please place your card on the reader</source>
        <translation>신분증을 판독기에 올려놓아 주십시오</translation>
    </message>
    <message>
        <source>Reading the card: %1 %</source>
        <translation>신분증을 읽는 중: %1%</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>신분증을 기다리는 중</translation>
    </message>
    <message>
        <source>Only what you agreed to is taken from the card. The card stays in your sight and goes back to you.</source>
        <translation>신분증에서는 동의하신 내용만 읽습니다. 신분증은 고객님이 보시는 곳에 두었다가 돌려 드립니다.</translation>
    </message>
    <message>
        <source>The contract can go on</source>
        <translation>계약을 계속할 수 있습니다</translation>
    </message>
    <message>
        <source>Next buyer</source>
        <translation>다음 구매자</translation>
    </message>
    <message>
        <source>Please give the card back to the buyer.</source>
        <translation>신분증을 구매자에게 돌려 드리십시오.</translation>
    </message>
    <message>
        <source>The contract goes on in the office&apos;s own system. Its price and terms do not depend on any answer given here.</source>
        <translation>계약은 분양 사무소의 시스템에서 이어집니다. 가격과 계약 조건은 여기에서 하신 응답과 관계없습니다.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>작동하지 않는 것이 있습니다</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>처음부터 다시</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>조치 방법</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>In which language would the buyer like to read?</source>
        <translation>구매자는 어느 언어로 읽으시겠습니까?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Sign in to open a signing</source>
        <translation>계약을 시작하려면 로그인하십시오</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The card is read again</source>
        <translation>신분증을 다시 읽습니다</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>지웠습니다</translation>
    </message>
    <message>
        <source>The pictures of your face and of the card were wiped from memory. Only the result is kept.</source>
        <translation>얼굴 사진과 신분증 사진을 메모리에서 지웠습니다. 결과만 보관합니다.</translation>
    </message>
    <message>
        <source>Wiping the pictures from memory</source>
        <translation>사진을 메모리에서 지우는 중</translation>
    </message>
    <message>
        <source>Check by a person</source>
        <translation>직원 확인</translation>
    </message>
    <message>
        <source>End this signing</source>
        <translation>이 계약 절차 끝내기</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>This page is for you, the buyer</source>
        <translation>고객님(구매자)용 화면입니다</translation>
    </message>
    <message>
        <source>Signing desk</source>
        <translation>계약 데스크</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>글자 %1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Buyer&apos;s language</source>
        <translation>구매자 언어</translation>
    </message>
    <message>
        <source>Demonstration: the portrait comes from the simulated card reader.</source>
        <translation>시연: 이 사진은 모의 신분증 판독기에서 온 것입니다.</translation>
    </message>
    <message>
        <source>Your visits, as you recorded them</source>
        <translation>고객님이 기록하신 방문</translation>
    </message>
    <message>
        <source>If something is not right, say so: people look at it with you. Your price does not change.</source>
        <translation>맞지 않는 것이 있으면 말씀해 주십시오. 직원이 함께 살펴봅니다. 가격은 그대로입니다.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>맞습니다</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>맞지 않습니다</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>잠시 기다려 주십시오</translation>
    </message>
    <message>
        <source>This side is the buyer&apos;s: please turn the screen</source>
        <translation>구매자용 화면입니다. 구매자 쪽으로 돌려 주십시오</translation>
    </message>
    <message>
        <source>This side is the staff&apos;s</source>
        <translation>직원용 화면입니다</translation>
    </message>
    <message>
        <source>A visitor at the entrance asks for you</source>
        <translation>입구에서 방문자가 직원을 찾으십니다</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>지금 갑니다</translation>
    </message>
    <message>
        <source>Looking up the pass</source>
        <translation>방문 코드를 찾는 중</translation>
    </message>
    <message>
        <source>Your answer is being stored</source>
        <translation>응답을 저장하는 중</translation>
    </message>
    <message>
        <source>The camera is closed. The two pictures are being compared</source>
        <translation>카메라가 닫혔습니다. 두 사진을 대조하는 중입니다</translation>
    </message>
    <message>
        <source>Good. Please hold still for a moment</source>
        <translation>잘 보입니다. 잠시 움직이지 말아 주십시오</translation>
    </message>
    <message>
        <source>First visit: %1. Number of visits: %2.</source>
        <translation>첫 방문: %1. 방문 횟수: %2.</translation>
    </message>
    <message>
        <source>Staff sign in</source>
        <translation>직원 로그인</translation>
    </message>
    <message>
        <source>Visit pass</source>
        <translation>방문 코드</translation>
    </message>
    <message>
        <source>May the card be read?</source>
        <translation>신분증 판독 여부</translation>
    </message>
    <message>
        <source>Comparison or person?</source>
        <translation>대조 또는 직원 확인</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>신분증</translation>
    </message>
    <message>
        <source>Check of identity</source>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>계약</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>기록 있음</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>코드 없음</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>응답함</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Not read here</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>By comparison</source>
        <translation>대조로 확인</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>직원이 확인</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>표시하지 않음</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>거민신분증</translation>
    </message>
    <message>
        <source>Residence permit for Hong Kong, Macao and Taiwan residents</source>
        <translation>홍콩·마카오·타이완 주민 거주증</translation>
    </message>
    <message>
        <source>Foreign permanent resident identity card</source>
        <translation>외국인 영구거류 신분증</translation>
    </message>
    <message>
        <source>Not checked by the reader</source>
        <translation>판독기가 검사하지 않음</translation>
    </message>
    <message>
        <source>Its check digit is right</source>
        <translation>검증 숫자가 맞음</translation>
    </message>
    <message>
        <source>Read from the chip</source>
        <translation>칩에서 읽음</translation>
    </message>
    <message>
        <source>Signed by the issuing authority</source>
        <translation>발급 기관의 서명이 있음</translation>
    </message>
    <message>
        <source>Read from the printed side only</source>
        <translation>인쇄된 면에서만 읽음</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit. Please compare the number.</source>
        <translation>번호의 검증 숫자가 맞지 않습니다. 번호를 비교하십시오.</translation>
    </message>
    <message>
        <source>The date of birth and the number do not fit. Please compare both.</source>
        <translation>생년월일과 번호가 맞지 않습니다. 둘을 비교하십시오.</translation>
    </message>
    <message>
        <source>The sex and the number do not fit. Please compare both.</source>
        <translation>성별과 번호가 맞지 않습니다. 둘을 비교하십시오.</translation>
    </message>
    <message>
        <source>The region in the number is not in the list. Older cards can have it.</source>
        <translation>번호의 지역이 목록에 없습니다. 오래된 신분증에는 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The card is not valid yet. Please look at its dates.</source>
        <translation>신분증의 유효 기간이 아직 시작되지 않았습니다. 날짜를 보십시오.</translation>
    </message>
    <message>
        <source>The card&apos;s validity is over. Please look at its dates.</source>
        <translation>신분증의 유효 기간이 지났습니다. 날짜를 보십시오.</translation>
    </message>
    <message>
        <source>Please look at the screen</source>
        <translation>화면을 보아 주십시오</translation>
    </message>
    <message>
        <source>Please stand alone before the camera</source>
        <translation>카메라 앞에는 한 분만 계셔 주십시오</translation>
    </message>
    <message>
        <source>Please come a little closer</source>
        <translation>조금 더 가까이 와 주십시오</translation>
    </message>
    <message>
        <source>Please move back a little</source>
        <translation>조금 뒤로 물러나 주십시오</translation>
    </message>
    <message>
        <source>Please move so that your whole face is in the picture</source>
        <translation>얼굴 전체가 보이도록 움직여 주십시오</translation>
    </message>
    <message>
        <source>It is too dark. Please turn towards the light</source>
        <translation>어둡습니다. 밝은 쪽을 보아 주십시오</translation>
    </message>
    <message>
        <source>It is too bright. Please turn away from the light</source>
        <translation>너무 밝습니다. 빛을 피해 방향을 바꾸어 주십시오</translation>
    </message>
    <message>
        <source>Please hold still for a moment</source>
        <translation>잠시 움직이지 말아 주십시오</translation>
    </message>
    <message>
        <source>Please look straight at the screen</source>
        <translation>화면을 똑바로 보아 주십시오</translation>
    </message>
    <message>
        <source>The picture on the card and the face agree</source>
        <translation>신분증 사진과 얼굴이 일치합니다</translation>
    </message>
    <message>
        <source>Not confirmed. A person checks now</source>
        <translation>일치를 확인하지 못했습니다. 사람이 확인합니다</translation>
    </message>
    <message>
        <source>The pictures could not be compared. This says nothing about you</source>
        <translation>사진을 대조하지 못했습니다. 고객님께 문제가 있다는 뜻이 아닙니다</translation>
    </message>
    <message>
        <source>Your identity is checked. Nothing of your face is kept.</source>
        <translation>본인임을 확인했습니다. 얼굴 정보는 아무것도 남기지 않습니다.</translation>
    </message>
    <message>
        <source>This happens with older pictures, glasses or light. It says nothing about you.</source>
        <translation>오래된 사진, 안경, 빛 때문에 생길 수 있습니다. 고객님께 문제가 있다는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>A person can check instead. It takes about as long.</source>
        <translation>직원이 대신 확인할 수 있습니다. 걸리는 시간은 비슷합니다.</translation>
    </message>
    <message>
        <source>The buyer chose the check by a person.</source>
        <translation>구매자가 직원 확인을 선택했습니다.</translation>
    </message>
    <message>
        <source>This signing goes by a person&apos;s check.</source>
        <translation>이 계약은 직원 확인으로 진행합니다.</translation>
    </message>
    <message>
        <source>The comparison did not confirm. That says nothing about the buyer.</source>
        <translation>대조에서 일치를 확인하지 못했습니다. 구매자에게 문제가 있다는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing could be compared. That says nothing about the buyer.</source>
        <translation>대조하지 못했습니다. 구매자에게 문제가 있다는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>The card could not be read by the device.</source>
        <translation>기기가 신분증을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The camera could not be used.</source>
        <translation>카메라를 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>By comparison: picture and face agree</source>
        <translation>대조: 사진과 얼굴 일치</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>확인하지 않음</translation>
    </message>
    <message>
        <source>By a person: card and person agree</source>
        <translation>직원 확인: 신분증과 본인 일치</translation>
    </message>
    <message>
        <source>By a person: card and person differ</source>
        <translation>직원 확인: 신분증과 본인 불일치</translation>
    </message>
    <message>
        <source>By a person: could not be told</source>
        <translation>직원 확인: 판단하지 못함</translation>
    </message>
    <message>
        <source>Not shown: no pass, or no consent to it now</source>
        <translation>표시하지 않음: 방문 코드가 없거나 지금 동의가 없음</translation>
    </message>
    <message>
        <source>Confirmed by the buyer</source>
        <translation>구매자가 확인함</translation>
    </message>
    <message>
        <source>Disputed by the buyer: people decide</source>
        <translation>구매자가 이의 제기: 사람이 판단</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>방문 %1</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>신분증 종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Number, last four</source>
        <translation>번호 끝 네 자리</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Please look at</source>
        <translation>살펴볼 점</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>첫 방문</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>방문 횟수</translation>
    </message>
    <message>
        <source>This does not mean that today is the first visit.</source>
        <translation>오늘이 첫 방문이라는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>If you do not agree, a person checks your card. It counts the same, at the same price.</source>
        <translation>동의하지 않으면 직원이 신분증을 확인합니다. 효력과 가격은 같습니다.</translation>
    </message>
    <message>
        <source>Your answer is stored. This pass is its key</source>
        <translation>답변이 저장되었습니다. 이 방문 코드가 그 열쇠입니다</translation>
    </message>
    <message>
        <source>I have it. Go on</source>
        <translation>보관했습니다. 계속</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>방문 코드 그림</translation>
    </message>
    <message>
        <source>Photograph it, or print it. With it you can see what is stored and withdraw, at the entrance screen, without saying why. Without it, nobody can find you here.</source>
        <translation>사진을 찍거나 인쇄해 주세요. 이것으로 입구 화면에서 저장된 내용을 확인하고, 이유를 말하지 않고 철회할 수 있습니다. 이것이 없으면 여기에서 아무도 당신을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The printer is out. Please photograph the pass, or write its code down.</source>
        <translation>프린터를 사용할 수 없습니다. 방문 코드를 사진으로 찍거나 적어 주세요.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄하는 중</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>인쇄했습니다. 한 번 더 인쇄</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>방문 코드 인쇄</translation>
    </message>
    <message>
        <source>A line of this signing did not reach the records: please write it on paper.</source>
        <translation>이번 서명의 기록 한 건이 저장되지 않았습니다. 종이에 적어 주세요.</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>여기에서 발급</translation>
    </message>
    <message>
        <source>The buyer is under 18: no face is compared. Under 14, a guardian has to be here and agree.</source>
        <translation>구매자가 18세 미만이므로 얼굴을 비교하지 않습니다. 14세 미만이면 보호자가 함께 있고 동의해야 합니다.</translation>
    </message>
    <message>
        <source>A card still lies on the reader: please give it back.</source>
        <translation>판독기 위에 카드가 남아 있습니다. 돌려주세요.</translation>
    </message>
    <message>
        <source>Please lift the card and place it again</source>
        <translation>카드를 들었다가 다시 올려 주세요</translation>
    </message>
    <message>
        <source>The card still lies on the reader: please give it back to the buyer. Then the next signing can begin.</source>
        <translation>카드가 아직 판독기 위에 있습니다. 구매자에게 돌려준 뒤 다음 서명을 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>If you do not agree, we settle all the same, at the same price.</source>
        <translation>동의하지 않으셔도 정산은 같고, 가격도 같습니다.</translation>
    </message>
    <message>
        <source>This is about one channel: %1</source>
        <translation>한 경로에만 해당합니다: %1</translation>
    </message>
    <message>
        <source>Which channel brought you?</source>
        <translation>어느 경로로 오셨습니까?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>What you named at the visit stays on record beside it. Your price is the same, whatever you answer.</source>
        <translation>방문 때 말씀하신 것도 나란히 남습니다. 어떻게 답하셔도 가격은 같습니다.</translation>
    </message>
    <message>
        <source>At which visit</source>
        <translation>어느 방문인지</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>소개 경로</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>규칙에 따른 판단</translation>
    </message>
    <message>
        <source>Name another channel</source>
        <translation>다른 경로 말하기</translation>
    </message>
    <message>
        <source>If something is not right, say so: a person decides, with reasons and a last day. Your price does not change.</source>
        <translation>맞지 않으면 말씀해 주십시오. 사람이 기한 안에 이유를 밝혀 정합니다. 고객님 가격은 그대로입니다.</translation>
    </message>
    <message>
        <source>I confirm this</source>
        <translation>이 판단이 맞음</translation>
    </message>
    <message>
        <source>I dispute this</source>
        <translation>이의가 있음</translation>
    </message>
    <message>
        <source>This differs from what was recorded at your visit. A person decides, with reasons.</source>
        <translation>방문 때 기록된 것과 다릅니다. 사람이 이유를 밝혀 정합니다.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>The rules are being applied</source>
        <translation>규칙을 적용하고 있습니다</translation>
    </message>
    <message>
        <source>Who may be told?</source>
        <translation>누구에게 알려도 됩니까?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>묻지 않음</translation>
    </message>
    <message>
        <source>Channel by the rules</source>
        <translation>규칙에 따른 경로</translation>
    </message>
    <message>
        <source>For a person to decide</source>
        <translation>사람이 정할 것</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>기록하고 있습니다</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>정산을 알려도 되는 곳</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>Simulated devices</source>
        <translation>모의 기기</translation>
    </message>
    <message>
        <source>Hold the newest pass before the entrance scanner</source>
        <translation>최근 방문 코드를 입구 판독기에 보이기</translation>
    </message>
    <message>
        <source>Hold the newest pass before the desk scanner</source>
        <translation>최근 방문 코드를 계약 데스크 판독기에 보이기</translation>
    </message>
    <message>
        <source>Place the buyer&apos;s card on the reader</source>
        <translation>구매자의 신분증을 판독기에 올려놓기</translation>
    </message>
    <message>
        <source>Place another person&apos;s card on the reader</source>
        <translation>다른 사람의 신분증을 판독기에 올려놓기</translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation>신분증 치우기</translation>
    </message>
    <message>
        <source>The devices are simulated. Everything else is real.</source>
        <translation>기기는 모의 기기입니다. 그 밖에는 모두 실제로 작동합니다.</translation>
    </message>
    <message>
        <source>The buyer&apos;s card lies on the reader.</source>
        <translation>구매자의 신분증이 판독기에 놓여 있습니다.</translation>
    </message>
    <message>
        <source>Another person&apos;s card lies on the reader.</source>
        <translation>다른 사람의 신분증이 판독기에 놓여 있습니다.</translation>
    </message>
    <message>
        <source>No card lies on the reader.</source>
        <translation>판독기에 신분증이 없습니다.</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the entrance.</source>
        <translation>방문 코드를 입구 판독기에 보였습니다.</translation>
    </message>
    <message>
        <source>There is no pass yet: register a visit first.</source>
        <translation>아직 방문 코드가 없습니다. 먼저 방문을 등록하십시오.</translation>
    </message>
    <message>
        <source>The pass was held before the scanner at the desk.</source>
        <translation>방문 코드를 계약 데스크 판독기에 보였습니다.</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Are you still here?</source>
        <translation>계속하시겠습니까?</translation>
    </message>
    <message>
        <source>Soon this screen goes back to its start. What you did not finish is dropped, and nothing of it is kept.</source>
        <translation>곧 처음 화면으로 돌아갑니다. 마치지 않은 내용은 취소하고 아무것도 남기지 않습니다.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>예, 계속합니다</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>어서 오십시오</translation>
    </message>
    <message>
        <source>You read first, then you choose.</source>
        <translation>먼저 읽고 나서 선택하실 수 있습니다.</translation>
    </message>
    <message>
        <source>Register my visit</source>
        <translation>방문 등록</translation>
    </message>
    <message>
        <source>Record another visit, or see what is kept.</source>
        <translation>이번 방문을 기록하거나 보관된 내용을 보실 수 있습니다.</translation>
    </message>
    <message>
        <source>I have a pass</source>
        <translation>방문 코드가 있습니다</translation>
    </message>
    <message>
        <source>Your records are deleted at once.</source>
        <translation>고객님의 기록을 바로 삭제합니다.</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>동의 철회</translation>
    </message>
    <message>
        <source>Put the tools back at the top</source>
        <translation>버튼을 위로 되돌리기</translation>
    </message>
    <message>
        <source>If somebody brought you here, you can let us record it, so that the right person is paid. You do not have to.</source>
        <translation>소개로 오셨다면 소개 경로를 기록하실 수 있습니다. 수수료를 맞는 사람에게 주기 위해서입니다. 기록하지 않으셔도 됩니다.</translation>
    </message>
    <message>
        <source>You can also simply go in. Then nothing is recorded.</source>
        <translation>그냥 들어가셔도 됩니다. 그때는 아무것도 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>Who brought you here?</source>
        <translation>누구의 소개로 오셨습니까?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Only you say this. Your price is the same, whatever you answer.</source>
        <translation>고객님만 답하십니다. 어떻게 답하셔도 가격은 같습니다.</translation>
    </message>
    <message>
        <source>This did not work, and it is not your doing</source>
        <translation>작동하지 않았습니다. 고객님 때문이 아닙니다</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>You can go in as you are. If you wish, call a person with the bell.</source>
        <translation>그대로 들어가시면 됩니다. 필요하시면 ‘직원 호출’을 눌러 주십시오.</translation>
    </message>
    <message>
        <source>Back to the short text</source>
        <translation>요약으로 돌아가기</translation>
    </message>
    <message>
        <source>In which language would you like to read?</source>
        <translation>어느 언어로 읽으시겠습니까?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Please go on in. The tour, the price and the contract are the same for everybody.</source>
        <translation>안으로 들어가십시오. 관람, 가격, 계약은 모든 분께 같습니다.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>동의합니다</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>거부합니다</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>전문</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>마지막 글자 지우기</translation>
    </message>
    <message>
        <source>Your visit is recorded</source>
        <translation>방문을 기록했습니다</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>방문 코드 인쇄</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>The code of your pass as a picture</source>
        <translation>방문 코드 그림</translation>
    </message>
    <message>
        <source>Photograph this pass, or print it. With it you can see your visits, record another one, or withdraw. Without it, nobody can find you here.</source>
        <translation>이 방문 코드를 사진으로 찍거나 인쇄해 주십시오. 코드로 방문 열람, 다음 방문 기록, 철회를 하실 수 있습니다. 코드가 없으면 아무도 고객님의 기록을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1까지 유효</translation>
    </message>
    <message>
        <source>Staff are called</source>
        <translation>직원을 호출했습니다</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>직원이 오고 있습니다</translation>
    </message>
    <message>
        <source>There is no voice here. The text says the same.</source>
        <translation>이곳에서는 소리가 나오지 않습니다. 글의 내용은 같습니다.</translation>
    </message>
    <message>
        <source>Show your pass to withdraw</source>
        <translation>철회하시려면 방문 코드를 보여 주십시오</translation>
    </message>
    <message>
        <source>Show your pass</source>
        <translation>방문 코드를 보여 주십시오</translation>
    </message>
    <message>
        <source>Find my pass</source>
        <translation>코드 찾기</translation>
    </message>
    <message>
        <source>Welcome. Nothing was recorded.</source>
        <translation>어서 오십시오. 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>We count how many people do not agree, never who.</source>
        <translation>거부 건수만 세며, 누구인지는 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄하는 중</translation>
    </message>
    <message>
        <source>Printed. Print once more</source>
        <translation>인쇄했습니다. 한 번 더 인쇄</translation>
    </message>
    <message>
        <source>This visit is recorded</source>
        <translation>이번 방문을 기록했습니다</translation>
    </message>
    <message>
        <source>Recorded visits: %1</source>
        <translation>기록된 방문: %1회</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>읽기 멈춤</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>소리로 듣기</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>직원 호출</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Who brought you today?</source>
        <translation>오늘은 누구의 소개로 오셨습니까?</translation>
    </message>
    <message>
        <source>Your visits</source>
        <translation>고객님의 방문</translation>
    </message>
    <message>
        <source>Record this visit</source>
        <translation>이번 방문 기록</translation>
    </message>
    <message>
        <source>No visit is recorded. You can record this one.</source>
        <translation>기록된 방문이 없습니다. 이번 방문을 기록하실 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no consent of yours.</source>
        <translation>고객님의 동의가 없습니다.</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>동의하신 내용</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>잠시 기다려 주십시오</translation>
    </message>
    <message>
        <source>Your records are being deleted, and every place is looked through again.</source>
        <translation>기록을 삭제하고 모든 곳을 다시 살펴보고 있습니다.</translation>
    </message>
    <message>
        <source>Your pass is being looked up.</source>
        <translation>방문 코드를 찾고 있습니다.</translation>
    </message>
    <message>
        <source>Your visit is being recorded.</source>
        <translation>방문을 기록하고 있습니다.</translation>
    </message>
    <message>
        <source>Withdraw your consent</source>
        <translation>동의 철회</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>철회하고 삭제</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>그대로 유지</translation>
    </message>
    <message>
        <source>What is deleted now</source>
        <translation>지금 삭제하는 것</translation>
    </message>
    <message>
        <source>What stays, as proof</source>
        <translation>증명으로 남는 것</translation>
    </message>
    <message>
        <source>It counts from now on. What was done before stays as it was, and nothing changes for you here.</source>
        <translation>철회는 지금부터 효력이 있습니다. 이미 끝난 일에는 영향이 없으며, 이곳에서의 대우도 그대로입니다.</translation>
    </message>
    <message>
        <source>Your records are deleted</source>
        <translation>고객님의 기록을 삭제했습니다</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>증명서 인쇄</translation>
    </message>
    <message>
        <source>Certificate of deletion; it names nobody</source>
        <translation>삭제 증명서(이름이 들어가지 않음)</translation>
    </message>
    <message>
        <source>I came by myself</source>
        <translation>스스로 방문</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>중개인</translation>
    </message>
    <message>
        <source>Sales partner</source>
        <translation>분양 대행사</translation>
    </message>
    <message>
        <source>Somebody who recommended us</source>
        <translation>소개자</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>말하지 않음</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>기록하는 내용</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>보관 장소</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>필요한 이유</translation>
    </message>
    <message>
        <source>What it may mean for you</source>
        <translation>고객님께 미치는 영향</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>다른 방법</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>거부하시는 경우</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>고객님의 가격</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>고객님의 권리</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>철회 방법</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>이의 제기</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>결정하는 사람</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>어린이</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>문제가 생긴 경우</translation>
    </message>
    <message>
        <source>Help with this notice</source>
        <translation>읽기 도움</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>카메라가 찍는 범위</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>이 장소</translation>
    </message>
    <message>
        <source>The whole rules</source>
        <translation>규칙 전문</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>법적 근거</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>영향 평가</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>신고 번호</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>이 고지의 판</translation>
    </message>
    <message>
        <source>rows of the person</source>
        <translation>고객님의 기록 행</translation>
    </message>
    <message>
        <source>database rewritten without free space</source>
        <translation>빈 공간 없이 다시 쓴 데이터베이스</translation>
    </message>
    <message>
        <source>every cell</source>
        <translation>모든 셀</translation>
    </message>
    <message>
        <source>decrypted pages with free space</source>
        <translation>복호화한 페이지(빈 공간 포함)</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>데이터베이스 파일</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>미리 쓰기 로그</translation>
    </message>
    <message>
        <source>other files in the folder</source>
        <translation>폴더의 다른 파일</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>이어서 읽기</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>앞으로 돌아가기</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>방문 코드</translation>
    </message>
    <message>
        <source>Read and choose</source>
        <translation>읽고 선택하기</translation>
    </message>
    <message>
        <source>Who brought you</source>
        <translation>소개 경로</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>기록했습니다</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>동의 철회</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제했습니다</translation>
    </message>
    <message>
        <source>The printer does not work. The deletion is done all the same; you may photograph this screen.</source>
        <translation>프린터가 작동하지 않습니다. 삭제는 끝났습니다. 이 화면을 사진으로 찍으셔도 됩니다.</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>%1 철회</translation>
    </message>
    <message>
        <source>Agreed on %1, valid until %2</source>
        <translation>%1 동의, %2까지 유효</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>%1 종료</translation>
    </message>
    <message>
        <source>Recording your visits and the channel</source>
        <translation>방문 기록과 소개 경로</translation>
    </message>
    <message>
        <source>Comparing your face with your document, once</source>
        <translation>얼굴과 신분증 한 번 대조</translation>
    </message>
    <message>
        <source>Reading your identity document</source>
        <translation>신분증 판독</translation>
    </message>
    <message>
        <source>Telling the named channel about the settlement</source>
        <translation>말씀하신 소개 경로에 정산 결과 알림</translation>
    </message>
    <message>
        <source>Contacting you</source>
        <translation>안내 연락</translation>
    </message>
    <message>
        <source>Keeping the two pictures of a comparison</source>
        <translation>대조에 쓴 두 사진 보관</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>방문 %1</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>고지 %1</translation>
    </message>
    <message>
        <source>Your visit pass: its code opens nothing any more</source>
        <translation>방문 코드(이제 아무것도 열지 않음)</translation>
    </message>
    <message>
        <source>The result of comparing your face with your document</source>
        <translation>얼굴과 신분증 대조 결과</translation>
    </message>
    <message>
        <source>Your name and the end of your document&apos;s number</source>
        <translation>이름과 신분증 번호의 끝자리</translation>
    </message>
    <message>
        <source>What was noted for telling the channel about the settlement</source>
        <translation>소개 경로에 정산 결과를 알리기 위한 기록</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>The two pictures of the comparison</source>
        <translation>대조에 쓴 두 사진</translation>
    </message>
    <message>
        <source>The key to your records, so that no copy can be read</source>
        <translation>고객님 기록의 키(복사본도 읽을 수 없게 됨)</translation>
    </message>
    <message>
        <source>That somebody agreed and withdrew: the notice&apos;s version and the times</source>
        <translation>누군가 동의하고 철회했다는 사실: 고지의 판과 시각</translation>
    </message>
    <message>
        <source>The certificate of this deletion</source>
        <translation>이 삭제의 증명서</translation>
    </message>
    <message>
        <source>Neither holds a name, a number or a picture</source>
        <translation>둘 다 이름, 번호, 사진이 없습니다</translation>
    </message>
    <message>
        <source>Deleted and checked</source>
        <translation>삭제하고 확인한 때</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>삭제한 기록</translation>
    </message>
    <message>
        <source>The key to them is destroyed too.</source>
        <translation>그 키도 파기했습니다.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>증명서</translation>
    </message>
    <message>
        <source>Your recorded visits, each with its time and channel: %1</source>
        <translation>방문 기록(시간과 경로 포함): %1건</translation>
    </message>
    <message>
        <source>Put all that I touch further down</source>
        <translation>누르는 부분을 모두 아래로</translation>
    </message>
    <message>
        <source>Hold its square code in front of the reader, or type the sixteen characters that are printed with it.</source>
        <translation>네모난 코드를 판독기에 대거나 함께 인쇄된 16자를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>In %1 places; nothing was found</source>
        <translation>%1곳을 확인했으며 아무것도 없습니다</translation>
    </message>
    <message>
        <source>This notice has changed</source>
        <translation>고지 내용이 바뀌었습니다</translation>
    </message>
    <message>
        <source>You agreed to version %1. Below is what has changed since, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>동의하신 것은 %1판입니다. 그 뒤에 바뀐 내용이 아래에 있어 다시 여쭙습니다. 어떻게 답하시든 기존 기록은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>You agreed to version %1, which is no longer kept here. Below is what the notice says now, so you are asked again. Your records stay as they are, whatever you answer.</source>
        <translation>동의하신 것은 %1판이며, 그 판은 더 이상 여기에 없습니다. 아래는 지금의 고지 내용이므로 다시 여쭙습니다. 어떻게 답하시든 기존 기록은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>바뀐 내용: %1건</translation>
    </message>
    <message>
        <source>Print a confirmation</source>
        <translation>확인서 인쇄</translation>
    </message>
    <message>
        <source>If you want, take a confirmation on paper: it says which notice and which hour, and nothing of you.</source>
        <translation>원하시면 종이 확인서를 받으실 수 있습니다. 어떤 고지인지와 시간대만 적히고, 고객님에 관한 것은 적히지 않습니다.</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>바뀐 내용 보기</translation>
    </message>
    <message>
        <source>The notice changed since you agreed. Unless you agree to the new version, no new visit is recorded. What is recorded stays as it is, and you can withdraw it.</source>
        <translation>동의하신 뒤에 고지가 바뀌었습니다. 새 판에 동의하지 않으시면 새 방문은 기록하지 않습니다. 기존 기록은 그대로 있으며 철회하실 수 있습니다.</translation>
    </message>
    <message>
        <source>No visit is recorded.</source>
        <translation>기록된 방문이 없습니다.</translation>
    </message>
    <message>
        <source>What you withdrew is deleted</source>
        <translation>철회하신 부분을 삭제했습니다</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>바뀐 내용</translation>
    </message>
    <message>
        <source>The printer does not work. Nothing of you was recorded all the same.</source>
        <translation>프린터가 작동하지 않습니다. 그래도 고객님에 관한 것은 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>This is no longer said.</source>
        <translation>이 항목은 없어졌습니다.</translation>
    </message>
    <message>
        <source>Nothing was said about it before.</source>
        <translation>이전에는 이 항목이 없었습니다.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>이전: %1</translation>
    </message>
    <message>
        <source>Everything that I agreed to</source>
        <translation>제가 동의한 전부</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>이것만: %1</translation>
    </message>
    <message>
        <source>Your pass, and all else that you agreed to</source>
        <translation>방문 코드와 동의하신 나머지 내용</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation>고객님에 관해 보관된 전부</translation>
    </message>
    <message>
        <source>Back to my visits</source>
        <translation>내 방문으로 돌아가기</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>사본 인쇄</translation>
    </message>
    <message>
        <source>Nothing is kept but your pass.</source>
        <translation>방문 코드 외에는 아무것도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>항목: %1건</translation>
    </message>
    <message>
        <source>This is all. No picture of you is kept, no template of your face, no whole number of a document.</source>
        <translation>이것이 전부입니다. 고객님의 사진, 얼굴 템플릿, 신분증의 전체 번호는 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>See everything that is kept about me</source>
        <translation>나에 관해 보관된 전부 보기</translation>
    </message>
    <message>
        <source>Face and document were compared: they match</source>
        <translation>얼굴과 신분증을 비교함: 일치</translation>
    </message>
    <message>
        <source>Face and document were compared: a person was to look</source>
        <translation>얼굴과 신분증을 비교함: 사람이 확인하기로 함</translation>
    </message>
    <message>
        <source>Face and document could not be compared</source>
        <translation>얼굴과 신분증을 비교할 수 없었음</translation>
    </message>
    <message>
        <source>A person looked: document and holder agree</source>
        <translation>사람이 확인함: 신분증과 소지인이 일치</translation>
    </message>
    <message>
        <source>A person looked: document and holder differ</source>
        <translation>사람이 확인함: 신분증과 소지인이 불일치</translation>
    </message>
    <message>
        <source>A person looked and could not tell</source>
        <translation>사람이 확인했으나 판단할 수 없었음</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>%1까지 보관</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>누구에게도 제공하지 않음</translation>
    </message>
    <message>
        <source>May be given to: %1</source>
        <translation>제공될 수 있는 곳: %1</translation>
    </message>
    <message>
        <source>From your document</source>
        <translation>신분증에서 읽은 내용</translation>
    </message>
    <message>
        <source>Number ends in %1</source>
        <translation>번호 끝자리: %1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>생년월일: %1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>%1에 읽음</translation>
    </message>
    <message>
        <source>It is linked to the visits above.</source>
        <translation>위의 방문과 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>신원 확인</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>보관 내용</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>남는 것</translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>전체 %2문장 중 %1번째</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>다시 듣기</translation>
    </message>
    <message>
        <source>At usual speed</source>
        <translation>보통 속도</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>천천히</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>인쇄하기</translation>
    </message>
    <message>
        <source>The printer does not work. The screen says all that the paper would.</source>
        <translation>프린터를 사용할 수 없습니다. 화면의 내용은 종이와 똑같습니다.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>코드: %1</translation>
    </message>
    <message>
        <source>I was given a code</source>
        <translation>받은 코드가 있음</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation>받으신 코드</translation>
    </message>
    <message>
        <source>If an agent, distributor or referrer gave you a code, you confirm with it that they brought you. Without one, nothing changes for you.</source>
        <translation>중개인, 분양 대행사, 소개자에게서 코드를 받으셨다면, 입력으로 그 소개를 확인하시는 것입니다. 없어도 달라지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>이 코드 쓰기</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>코드 없이 계속</translation>
    </message>
    <message>
        <source>A commission is due to: %1</source>
        <translation>수수료를 받는 곳: %1</translation>
    </message>
    <message>
        <source>The rules do not decide; a person does</source>
        <translation>규칙으로 정해지지 않아 사람이 정함</translation>
    </message>
    <message>
        <source>No commission is due</source>
        <translation>수수료 없음</translation>
    </message>
    <message>
        <source>Channel corrected by you</source>
        <translation>정정하신 경로</translation>
    </message>
    <message>
        <source>For the visit of %1</source>
        <translation>%1 방문에 대하여</translation>
    </message>
    <message>
        <source>Said on %1</source>
        <translation>%1에 말씀하심</translation>
    </message>
    <message>
        <source>What the rules said at the signing</source>
        <translation>계약 때 규칙에 따른 판단</translation>
    </message>
    <message>
        <source>What the rules said at a visit</source>
        <translation>방문 때 규칙에 따른 판단</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>규칙 %1 판</translation>
    </message>
    <message>
        <source>Dispute no. %1</source>
        <translation>이의 %1번</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>%1에 결정</translation>
    </message>
    <message>
        <source>A person has to decide</source>
        <translation>사람이 정해야 함</translation>
    </message>
    <message>
        <source>May be told the settlement</source>
        <translation>정산을 알려도 되는 곳</translation>
    </message>
    <message>
        <source>Who is here with you?</source>
        <translation>누구와 함께 왔나요?</translation>
    </message>
    <message>
        <source>Under 14, your mother, your father or another guardian reads the notice and answers it. Without them nothing is recorded, and you are welcome all the same.</source>
        <translation>14세 미만이면 어머니, 아버지 또는 다른 보호자가 안내를 읽고 답합니다. 함께 계시지 않으면 아무것도 기록하지 않으며, 그래도 환영합니다.</translation>
    </message>
    <message>
        <source>I am under 14</source>
        <translation>14세 미만입니다</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>누가 답하나요</translation>
    </message>
    <message>
        <source>My mother is here</source>
        <translation>어머니와 함께 왔어요</translation>
    </message>
    <message>
        <source>My father is here</source>
        <translation>아버지와 함께 왔어요</translation>
    </message>
    <message>
        <source>Another guardian is here</source>
        <translation>다른 보호자와 함께 왔어요</translation>
    </message>
    <message>
        <source>Nobody is here with me</source>
        <translation>혼자 왔어요</translation>
    </message>
    <message>
        <source>I am 14 or older</source>
        <translation>14세 이상입니다</translation>
    </message>
    <message>
        <source>To the mother: please read this and answer it yourself, for your child.</source>
        <translation>어머니께: 자녀를 위해 직접 읽고 직접 답해 주십시오.</translation>
    </message>
    <message>
        <source>To the father: please read this and answer it yourself, for your child.</source>
        <translation>아버지께: 자녀를 위해 직접 읽고 직접 답해 주십시오.</translation>
    </message>
    <message>
        <source>To the guardian: please read this and answer it yourself, for the child.</source>
        <translation>보호자께: 어린이를 위해 직접 읽고 직접 답해 주십시오.</translation>
    </message>
</context>
</TS>
