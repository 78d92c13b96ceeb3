// Every operator of numbers; enums and flags that are cast; chains.
#include "stdafx.h"
enum Mode { modeOff, modeOn = 4, modeAuto };
class CScalarDoc : public CDocument
{
    BYTE m_byte; char m_char; short m_short; WORD m_word; int m_nCount; LONG m_lSum; DWORD m_dwFlags; UINT m_uStep;
    float m_fRatio; double m_dDepth; LONGLONG m_llBig; ULONGLONG m_ullBig; bool m_isOpen; BOOL m_bReady; BOOL m_bShort;
    Mode m_mode; Mode m_byteMode; COLORREF m_crLine; int m_nPenWidth;
public:
    virtual void Serialize(CArchive& ar);
};
void CScalarDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        ar << m_byte << m_char << m_short << m_word << m_nCount << m_lSum << m_dwFlags << m_uStep;
        ar << m_fRatio << m_dDepth;
        ar << m_llBig << m_ullBig << m_isOpen << m_bReady << (WORD)m_bShort;
        ar << (int)m_mode << (BYTE)m_byteMode << m_crLine;
        ar << (WORD)m_nPenWidth;
    }
    else
    {
        ar >> m_byte >> m_char >> m_short >> m_word >> m_nCount >> m_lSum >> m_dwFlags >> m_uStep;
        ar >> m_fRatio >> m_dDepth;
        ar >> m_llBig >> m_ullBig >> m_isOpen >> m_bReady;
        WORD wTemp;
        ar >> wTemp; m_bShort = (BOOL)wTemp;
        int n; ar >> n; m_mode = (Mode)n;
        BYTE b; ar >> b; m_byteMode = static_cast<Mode>(b);
        ar >> m_crLine;
        ar >> wTemp; m_nPenWidth = wTemp;
    }
}
