// Members that hang on other members.
class CConditionDoc : public CDocument
{
    BOOL m_bHasName; CString m_strName; int m_nKind; double m_radius; int m_width; int m_height;
    void Serialize(CArchive& ar);
};
void CConditionDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        ar << m_bHasName;
        if (m_bHasName)
            ar << m_strName;
        ar << (WORD)m_nKind;
        if (m_nKind == 1)
            ar << m_radius;
        else
            ar << m_width << m_height;
    }
    else
    {
        BOOL bHasName;
        ar >> bHasName;
        m_bHasName = bHasName;
        if (bHasName)
            ar >> m_strName;
        WORD wKind;
        ar >> wKind;
        m_nKind = wKind;
        if (wKind == 1)
            ar >> m_radius;
        else
            ar >> m_width >> m_height;
    }
}
