// What attributes cannot say: a count that is a mark, values that become others, a count within an expression.
class CPart : public CObject { DECLARE_SERIAL(CPart) public: int m_n; void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CPart, CObject, 1)
void CPart::Serialize(CArchive& ar) { if (ar.IsStoring()) ar << m_n; else ar >> m_n; }
class CHandDoc : public CDocument
{
    CTypedPtrList<CObList, CPart*> m_parts; CSize m_size; int m_nVersion; CString m_title; BYTE m_flags; double m_scale;
    void Serialize(CArchive& ar);
};
void CHandDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        ar.MapObject(this);
        ar.WriteCount(-1);
        ar.WriteCount(2);
        ar << m_title;
        m_parts.Serialize(ar);
        ar << m_size << m_flags;
        if (m_flags & 1)
        {
            if (m_flags & 2)
                ar << m_scale;
        }
    }
    else
    {
        ar.MapObject(this);
        DWORD count = ar.ReadCount();
        if (count == -1)
        {
            m_nVersion = ar.ReadCount();
            ar >> m_title;
            m_parts.Serialize(ar);
            ar >> m_size >> m_flags;
            if (m_flags & 1)
            {
                if (m_flags & 2)
                    ar >> m_scale;
            }
        }
        else
        {
            DWORD dw;
            CObject* pData;
            while (count--)
            {
                ar >> pData;
                m_parts.AddTail((CPart*)pData);
            }
            ar >> dw; m_size.cx = dw;
            ar >> dw; m_size.cy = dw;
        }
        UpdateAllViews(NULL);
    }
}
