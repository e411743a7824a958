// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style/sockeyestyle.h"

#include "panels/look/tones.h"
#include "shell/style/strokes.h"
#include "shell/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <QRegularExpression>
#include <QTest>

namespace tst_sockeyestyle {

using namespace shell;

class TestSockeyeStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(ThemeChoice::Light);
        QVERIFY(qobject_cast<SockeyeStyle *>(QApplication::style()));
    }
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void aButton_hasTheColourOfItsRank();
    void aPrimaryButton_thatIsOffLooksLikeOthers();
    void aButtonWithTheKeyboard_isSeen_data();
    void aButtonWithTheKeyboard_isSeen();
    void whatElseHasTheKeyboard_hasARing();
    void fields_areOfOneHeight();
    void aLineWithTheKeyboard_isSeen();
    void aLineThatIsOff_hasTheGroundOfTheWindow();
    void aLineInACell_beginsWhereTheTextDoes();
    void theInsideOfAField_drawsNoSecondFrame();
    void aCrossThatClears_hasATone();
    void boxes_areFilledOnceTicked();
    void boxes_andRadioButtonsHaveTheirTextsInLine();
    void scrollBars_areSlim();
    void scrollBars_consistOfHandleAndWays_data();
    void scrollBars_consistOfHandleAndWays();
    void theHandle_neverGetsTooSmallToTake();
    void theChosenTab_isUnderlined();
    void tabs_tellUnderTheMouse();
    void titlesOfColumns_haveALineBelow();
    void arrowsOfSorting_takeNoRoomAndTellTheDirection();
    void rows_areTallerAndOnTheGroundOfTheirPanel();
    void separators_tellUnderTheMouse();
    void buttonsOfDialogs_haveNoIcons();
    void aStatusBar_hasALineAbove();

private:
    static QImage picture(QWidget &widget)
    {
        widget.resize(widget.sizeHint());
        return widget.grab().toImage();
    }
    template <typename Option, typename Draw>
    static QImage drawn(Option option, QStyle::State state, Draw draw)
    {
        option.rect = QRect(0, 0, 60, 28);
        option.palette = QApplication::palette();
        option.state = state | QStyle::State_Enabled;
        QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        draw(option, painter);
        return image;
    }
    static QImage line(QStyle::State state)
    {
        QStyleOptionFrame option;
        option.lineWidth = 1;
        return drawn(option, state, [](const QStyleOptionFrame &frame, QPainter &painter) {
            QApplication::style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter);
        });
    }
    static QStyleOptionSlider bar(Qt::Orientation orientation, int maximum, int pageStep, int position)
    {
        QStyleOptionSlider option;
        option.rect = orientation == Qt::Vertical ? QRect(0, 0, 12, 200) : QRect(0, 0, 200, 12);
        option.orientation = orientation;
        option.maximum = maximum;
        option.pageStep = pageStep;
        option.sliderPosition = position;
        return option;
    }
    static QRect part(const QStyleOptionSlider &bar, QStyle::SubControl part)
    {
        return QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &bar, part, nullptr);
    }

    static const panels::Tones &tones() { return panels::tonesFor(QApplication::palette()); }
    static QColor colour(QPalette::ColorRole role) { return QApplication::palette().color(role); }
};

void TestSockeyeStyle::aButton_hasTheColourOfItsRank()
{
    QPushButton button(QStringLiteral("Send"));
    QCOMPARE(picture(button).pixelColor(5, 14), colour(QPalette::Button));
    button.setProperty("primary", true);
    QCOMPARE(picture(button).pixelColor(5, 14), QColor(primaryColour));
    button.setProperty("primary", false);
    QCOMPARE(picture(button).pixelColor(5, 14), colour(QPalette::Button));
    button.setProperty("floating", true);
    QCOMPARE(picture(button).pixelColor(5, 12), QColor(primaryColour));
}

void TestSockeyeStyle::aPrimaryButton_thatIsOffLooksLikeOthers()
{
    QPushButton button(QStringLiteral("Send"));
    button.setEnabled(false);
    const QImage usual = picture(button);
    button.setProperty("primary", true);
    QCOMPARE(picture(button), usual);
}

void TestSockeyeStyle::aButtonWithTheKeyboard_isSeen_data()
{
    QTest::addColumn<bool>("isPrimary");
    QTest::addColumn<QColor>("edge");
    QTest::newRow("usual") << false << tones().accent;
    QTest::newRow("primary") << true << colour(QPalette::Text);
}

void TestSockeyeStyle::aButtonWithTheKeyboard_isSeen()
{
    QFETCH(bool, isPrimary);
    QFETCH(QColor, edge);
    QPushButton button;
    button.setProperty("primary", isPrimary);
    const auto draw = [&button](const QStyleOptionButton &option, QPainter &painter) {
        QApplication::style()->drawControl(QStyle::CE_PushButton, &option, &painter, &button);
    };
    QVERIFY(drawn(QStyleOptionButton(), {}, draw).pixelColor(30, 0) != edge);
    QCOMPARE(drawn(QStyleOptionButton(), QStyle::State_HasFocus, draw).pixelColor(30, 0), edge);
}

void TestSockeyeStyle::whatElseHasTheKeyboard_hasARing()
{
    const auto draw = [](const QStyleOptionFocusRect &focus, QPainter &painter) {
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter);
    };
    const QImage ring = drawn(QStyleOptionFocusRect(), QStyle::State_KeyboardFocusChange, draw);
    QCOMPARE(ring.pixelColor(30, 0), tones().accent);
    QCOMPARE(ring.pixelColor(30, 14).alpha(), 0);
    QCOMPARE(drawn(QStyleOptionFocusRect(), {}, draw).pixelColor(30, 0).alpha(), 0); // by the mouse
}

void TestSockeyeStyle::fields_areOfOneHeight()
{
    const int height = QLineEdit().sizeHint().height();
    QCOMPARE(QComboBox().sizeHint().height(), height);
    QCOMPARE(QSpinBox().sizeHint().height(), height);
    QComboBox editable;
    editable.setEditable(true);
    QCOMPARE(editable.sizeHint().height(), height);
}

void TestSockeyeStyle::aLineWithTheKeyboard_isSeen()
{
    QCOMPARE(line({}).pixelColor(30, 0), tones().line);
    QCOMPARE(line(QStyle::State_HasFocus).pixelColor(30, 0), tones().accent);
}

void TestSockeyeStyle::aLineThatIsOff_hasTheGroundOfTheWindow()
{
    QLineEdit edit;
    QCOMPARE(picture(edit).pixelColor(4, 13), colour(QPalette::Base));
    edit.setEnabled(false);
    QCOMPARE(picture(edit).pixelColor(4, 13), colour(QPalette::Window));
}

void TestSockeyeStyle::aLineInACell_beginsWhereTheTextDoes()
{
    QStyleOptionFrame option;
    option.rect = QRect(0, 0, 100, 24);
    const QRect cell = QApplication::style()->subElementRect(QStyle::SE_LineEditContents, &option, nullptr);
    option.lineWidth = 1;
    const QRect field = QApplication::style()->subElementRect(QStyle::SE_LineEditContents, &option, nullptr);
    QVERIFY(cell.left() < field.left());
    QVERIFY(cell.height() > field.height()); // rows are not as high as fields
}

void TestSockeyeStyle::theInsideOfAField_drawsNoSecondFrame()
{
    QComboBox choice;
    choice.setEditable(true);
    choice.resize(100, choice.sizeHint().height());
    const QImage image = choice.grab().toImage();
    const QRect inside = choice.lineEdit()->geometry();
    QVERIFY(inside.left() > 1);
    QCOMPARE(image.pixelColor(inside.left(), inside.center().y()), colour(QPalette::Base));
}

void TestSockeyeStyle::aCrossThatClears_hasATone()
{
    const QIcon cross = QApplication::style()->standardIcon(QStyle::SP_LineEditClearButton);
    const auto middle = [&cross] {
        QColor colour = cross.pixmap(64, 64).toImage().pixelColor(32, 32);
        colour.setAlpha(255);
        return colour;
    };
    QCOMPARE(middle(), tones().muted);
    applyTheme(ThemeChoice::Dark);
    const QColor inDark = middle();
    const QColor darkMuted = tones().muted;
    applyTheme(ThemeChoice::Light);
    QCOMPARE(inDark, darkMuted);
}

void TestSockeyeStyle::boxes_areFilledOnceTicked()
{
    QCheckBox box;
    const int middle = box.sizeHint().height() / 2;
    QCOMPARE(picture(box).pixelColor(2, middle), colour(QPalette::Base));
    box.setChecked(true);
    QCOMPARE(picture(box).pixelColor(2, middle), QColor(primaryColour));
    QRadioButton radio;
    radio.setChecked(true);
    const QImage image = picture(radio);
    QCOMPARE(image.pixelColor(2, middle), QColor(primaryColour));
    QCOMPARE(image.pixelColor(7, middle), QColor(Qt::white));
}

void TestSockeyeStyle::boxes_andRadioButtonsHaveTheirTextsInLine()
{
    QStyleOptionButton option;
    option.rect = QRect(0, 0, 100, 20);
    const QStyle &style = *QApplication::style();
    QCOMPARE(style.subElementRect(QStyle::SE_CheckBoxContents, &option).left(),
             style.subElementRect(QStyle::SE_RadioButtonContents, &option).left());
}

void TestSockeyeStyle::scrollBars_areSlim()
{
    QScrollBar upright(Qt::Vertical);
    QCOMPARE(upright.sizeHint().width(), 12);
    QScrollBar level(Qt::Horizontal);
    QCOMPARE(level.sizeHint().height(), 12);
}

void TestSockeyeStyle::scrollBars_consistOfHandleAndWays_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<int>("position");
    QTest::newRow("at the top") << Qt::Vertical << 0;
    QTest::newRow("within") << Qt::Vertical << 37;
    QTest::newRow("at the end") << Qt::Vertical << 100;
    QTest::newRow("level") << Qt::Horizontal << 37;
}

void TestSockeyeStyle::scrollBars_consistOfHandleAndWays()
{
    QFETCH(Qt::Orientation, orientation);
    QFETCH(int, position);
    const QStyleOptionSlider option = bar(orientation, 100, 50, position);
    const QRect before = part(option, QStyle::SC_ScrollBarSubPage);
    const QRect handle = part(option, QStyle::SC_ScrollBarSlider);
    const QRect after = part(option, QStyle::SC_ScrollBarAddPage);
    const auto length = [orientation](const QRect &rect) {
        return orientation == Qt::Vertical ? rect.height() : rect.width();
    };
    QCOMPARE(length(before) + length(handle) + length(after), 200);
    QCOMPARE(length(before) == 0, position == 0);
    QCOMPARE(length(after) == 0, position == 100);
    QVERIFY(part(option, QStyle::SC_ScrollBarAddLine).isEmpty());
    QVERIFY(part(option, QStyle::SC_ScrollBarSubLine).isEmpty());
}

void TestSockeyeStyle::theHandle_neverGetsTooSmallToTake()
{
    QStyleOptionSlider option = bar(Qt::Vertical, 10'000'000, 20, 0);
    QCOMPARE(part(option, QStyle::SC_ScrollBarSlider).height(), 38);
    option.minimum = std::numeric_limits<int>::min();
    option.maximum = std::numeric_limits<int>::max();
    QCOMPARE(part(option, QStyle::SC_ScrollBarSlider).height(), 38);
    option.rect.setHeight(20);
    QCOMPARE(part(option, QStyle::SC_ScrollBarSlider).height(), 20);
    option = bar(Qt::Vertical, 0, 20, 0);
    QCOMPARE(part(option, QStyle::SC_ScrollBarSlider).height(), 200);
}

void TestSockeyeStyle::theChosenTab_isUnderlined()
{
    QTabBar tabs;
    tabs.addTab(QStringLiteral("Text"));
    tabs.addTab(QStringLiteral("Hex"));
    const QImage image = picture(tabs);
    const auto below = [&](int tab) {
        return image.pixelColor(tabs.tabRect(tab).center().x(), tabs.tabRect(tab).bottom());
    };
    QCOMPARE(below(0), tones().accent);
    QCOMPARE(below(1), colour(QPalette::AlternateBase));
}

void TestSockeyeStyle::tabs_tellUnderTheMouse()
{
    QStyleOptionTab option;
    option.text = QStringLiteral("Hex");
    const auto draw = [](const QStyleOptionTab &tab, QPainter &painter) {
        QApplication::style()->drawControl(QStyle::CE_TabBarTabLabel, &tab, &painter);
    };
    QVERIFY(drawn(option, {}, draw) != drawn(option, QStyle::State_MouseOver, draw));
}

void TestSockeyeStyle::titlesOfColumns_haveALineBelow()
{
    QStandardItemModel model(1, 1);
    QHeaderView header(Qt::Horizontal);
    header.setModel(&model);
    header.resize(100, header.sizeHint().height());
    const QImage image = header.grab().toImage();
    QCOMPARE(image.pixelColor(3, 3), colour(QPalette::Base));
    QCOMPARE(image.pixelColor(3, image.height() - 1), tones().line);
}

void TestSockeyeStyle::arrowsOfSorting_takeNoRoomAndTellTheDirection()
{
    const auto draw = [](const QStyleOptionHeader &header, QPainter &painter) {
        QApplication::style()->drawControl(QStyle::CE_Header, &header, &painter);
    };
    QStyleOptionHeader option;
    option.text = QStringLiteral("Size");
    option.sortIndicator = QStyleOptionHeader::SortUp;
    const QImage up = drawn(option, {}, draw);
    const QRect label = QApplication::style()->subElementRect(QStyle::SE_HeaderLabel, &option, nullptr);
    option.sortIndicator = QStyleOptionHeader::SortDown;
    QVERIFY(drawn(option, {}, draw) != up);
    option.sortIndicator = QStyleOptionHeader::None;
    QVERIFY(drawn(option, {}, draw) != up);
    QCOMPARE(QApplication::style()->subElementRect(QStyle::SE_HeaderLabel, &option, nullptr), label);
}

void TestSockeyeStyle::rows_areTallerAndOnTheGroundOfTheirPanel()
{
    QWidget panel;
    QListWidget usual(&panel);
    usual.addItem(QStringLiteral("ticker"));
    QListWidget rows(&panel);
    rows.setProperty("rows", true);
    rows.addItem(QStringLiteral("ticker"));
    panel.show();
    QVERIFY(rows.sizeHintForRow(0) >= usual.sizeHintForRow(0) + 12);
    QVERIFY(!rows.viewport()->autoFillBackground());
    QVERIFY(usual.viewport()->autoFillBackground());
}

void TestSockeyeStyle::separators_tellUnderTheMouse()
{
    QMainWindow window;
    QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, &window), 5);
    const auto draw = [](const QStyleOption &option, QPainter &painter) {
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorDockWidgetResizeHandle, &option, &painter);
    };
    QCOMPARE(drawn(QStyleOption(), {}, draw).pixelColor(2, 2), colour(QPalette::Window));
    QCOMPARE(drawn(QStyleOption(), QStyle::State_MouseOver, draw).pixelColor(2, 2), tones().accent);
}

void TestSockeyeStyle::buttonsOfDialogs_haveNoIcons()
{
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (const QAbstractButton *button : box.buttons())
        QVERIFY(button->icon().isNull());
}

void TestSockeyeStyle::aStatusBar_hasALineAbove()
{
    QStatusBar status;
    status.resize(100, 24);
    QCOMPARE(status.grab().toImage().pixelColor(50, 0), tones().line);
}

QTEST_MAIN(TestSockeyeStyle)

} // namespace tst_sockeyestyle

#include "tst_sockeyestyle.moc"
