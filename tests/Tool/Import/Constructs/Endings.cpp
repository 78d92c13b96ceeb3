// Loops that a value in the file ends, and conditions within loops.
class CStop : public CObject
{
    DECLARE_SERIAL(CStop)
public:
    int m_nId;
    virtual void Serialize(CArchive& ar);
};
IMPLEMENT_SERIAL(CStop, CObject, 1)
void CStop::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
        ar << m_nId;
    else
        ar >> m_nId;
}

class CRouteDoc : public CDocument
{
public:
    CArray<int, int> m_marks;
    CStringArray m_names;
    CObArray m_stops;
    CArray<WORD, WORD> m_kinds;
    CArray<int, int> m_extras;
    virtual void Serialize(CArchive& ar);
};

void CRouteDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        int i;
        for (i = 0; i < m_marks.GetSize(); i++)
            ar << m_marks[i];
        ar << 0;
        for (i = 0; i < m_names.GetSize(); i++)
            ar << m_names[i];
        ar << CString("");
        for (i = 0; i < m_stops.GetSize(); i++)
            ar << m_stops[i];
        CObject* pEnd = NULL;
        ar << pEnd;
        int nExtra = 0;
        ar.WriteCount(m_kinds.GetSize());
        for (i = 0; i < m_kinds.GetSize(); i++)
        {
            ar << m_kinds[i];
            if (m_kinds[i] == 2)
            {
                ar << m_extras[nExtra];
                nExtra++;
            }
        }
    }
    else
    {
        int nMark;
        while (ar >> nMark, nMark != 0)
            m_marks.Add(nMark);
        CString strName;
        for (;;)
        {
            ar >> strName;
            if (strName.IsEmpty())
                break;
            m_names.Add(strName);
        }
        CObject* pStop;
        do
        {
            ar >> pStop;
            if (pStop != NULL)
                m_stops.Add(pStop);
        } while (pStop != NULL);
        int nCount = (int)ar.ReadCount();
        for (int i = 0; i < nCount; i++)
        {
            WORD wKind;
            int nExtra;
            ar >> wKind;
            m_kinds.Add(wKind);
            if (wKind != 2)
                continue;
            ar >> nExtra;
            m_extras.Add(nExtra);
        }
    }
}
