import type { ThemeConfig } from 'antd'
import { tokens } from '#web/shared/tokens.ts'

const { colour, font } = tokens

/** The shared design tokens as antd takes them. Text colours of hints are darkened so that all keep the contrast of WCAG AA. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: colour.primary,
    // The shades that antd derives from so dark a colour turn grey.
    colorPrimaryBg: colour.primarySoft,
    colorPrimaryBgHover: '#d3e6e9',
    controlItemBgActive: colour.primarySoft,
    controlItemBgActiveHover: '#d3e6e9',
    colorInfo: colour.primary,
    colorLink: colour.primary,
    colorLinkHover: colour.primaryDark,
    colorSuccess: colour.success,
    colorWarning: colour.warning,
    colorError: colour.danger,
    colorText: colour.ink,
    colorTextSecondary: colour.inkSoft,
    colorTextTertiary: colour.inkSoft,
    colorTextDescription: colour.inkSoft,
    colorTextPlaceholder: '#5f6f76',
    colorTextDisabled: '#66757b',
    colorBorder: '#b6c3c8',
    colorBorderSecondary: colour.line,
    colorBgLayout: colour.ground,
    colorErrorBg: colour.dangerSoft,
    colorSuccessBg: colour.successSoft,
    colorWarningBg: colour.warningSoft,
    colorInfoBg: colour.primarySoft,
    fontFamily: font.sans,
    fontFamilyCode: font.mono,
    fontSize: 15,
    borderRadius: 6,
    controlHeight: 36,
    lineHeight: 1.6,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Layout: { headerBg: colour.primaryDark, headerHeight: 56, headerPadding: '0 20px', siderBg: colour.paper },
    Menu: {
      itemSelectedBg: colour.primarySoft,
      itemSelectedColor: colour.primaryDark,
      itemHeight: 42,
      activeBarBorderWidth: 0,
    },
    Table: { headerBg: '#eef3f4', headerColor: colour.inkSoft, cellPaddingBlock: 13, cellPaddingInline: 14 },
    Card: { headerFontSize: 16 },
    Descriptions: { labelColor: colour.inkSoft },
    Tabs: { itemColor: colour.inkSoft, titleFontSize: 15 },
    Form: { itemMarginBottom: 26, verticalLabelPadding: '0 0 6px' },
  },
}
