// The classes of the program that wrote tests/Interop/Vectors, in documents that write what it wrote.
class CAge : public CObject { DECLARE_SERIAL(CAge) int m_years; void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CAge, CObject, 1)
void CAge::Serialize(CArchive& ar) { if (ar.IsStoring()) ar << m_years; else ar >> m_years; }

class CName : public CObject { DECLARE_SERIAL(CName) CString m_text; void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CName, CObject, 0)
void CName::Serialize(CArchive& ar) { if (ar.IsStoring()) ar << m_text; else ar >> m_text; }

class CBaseItem : public CObject { DECLARE_SERIAL(CBaseItem) DWORD m_id; virtual void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CBaseItem, CObject, 1)
void CBaseItem::Serialize(CArchive& ar) { if (ar.IsStoring()) ar << m_id; else ar >> m_id; }

class CDerivedItem : public CBaseItem { DECLARE_SERIAL(CDerivedItem) double m_val; virtual void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CDerivedItem, CBaseItem, 2)
void CDerivedItem::Serialize(CArchive& ar)
{
    CBaseItem::Serialize(ar);
    if (ar.IsStoring()) ar << m_val; else ar >> m_val;
}

class CNode : public CObject { DECLARE_SERIAL(CNode) int m_value; CObject* m_left; CObject* m_right; void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CNode, CObject, 1)
void CNode::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
        ar << m_value << m_left << m_right;
    else
        ar >> m_value >> m_left >> m_right;
}

class CVer : public CObject { DECLARE_SERIAL(CVer) int m_a; int m_b; virtual void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CVer, CObject, VERSIONABLE_SCHEMA | 2)
void CVer::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        ar << m_a << m_b;
    }
    else
    {
        UINT nSchema = ar.GetObjectSchema();
        ar >> m_a;
        if (nSchema >= 2)
            ar >> m_b;
    }
}

class CVerDerived : public CVer { DECLARE_SERIAL(CVerDerived) int m_c; virtual void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CVerDerived, CVer, 5)
void CVerDerived::Serialize(CArchive& ar)
{
    ar.SerializeClass(RUNTIME_CLASS(CVer));
    CVer::Serialize(ar);
    if (ar.IsStoring()) ar << m_c; else ar >> m_c;
}

class CMsg : public CObject { public: BYTE m_bClose; CString m_strText; CStringList m_msgList; void Serialize(CArchive& ar); };
void CMsg::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
        ar << m_bClose << m_strText;
    else
        ar >> m_bClose >> m_strText;
    m_msgList.Serialize(ar);
}

class CChatDoc : public CDocument { CMsg m_first, m_second, m_third; void Serialize(CArchive& ar); };
void CChatDoc::Serialize(CArchive& ar)
{
    m_first.Serialize(ar);
    m_second.Serialize(ar);
    m_third.Serialize(ar);
}

class CGraphDoc : public CDocument { CNode* m_root; CObject* m_shared; void Serialize(CArchive& ar); };
void CGraphDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
        ar << m_root << m_shared;
    else
        ar >> m_root >> m_shared;
}

class CVerDoc : public CDocument { CVer* m_first; CVer* m_second; void Serialize(CArchive& ar); };
void CVerDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        ar.WriteObject(m_first);
        ar.WriteObject(m_second);
    }
    else
    {
        m_first = (CVer*)ar.ReadObject(RUNTIME_CLASS(CVer));
        m_second = (CVer*)ar.ReadObject(RUNTIME_CLASS(CVer));
    }
}

class CItemsDoc : public CDocument { CBaseItem* m_items[4]; void Serialize(CArchive& ar); };
void CItemsDoc::Serialize(CArchive& ar)
{
    for (int i = 0; i < 4; i++)
        if (ar.IsStoring()) ar << m_items[i]; else ar >> m_items[i];
}

class CRawDoc : public CDocument { BYTE m_head; BYTE m_bytes[3]; BYTE m_tail; void Serialize(CArchive& ar); };
void CRawDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        ar << m_head;
        ar.Write(m_bytes, sizeof(m_bytes));
        ar << m_tail;
    }
    else
    {
        ar >> m_head;
        ar.Read(m_bytes, sizeof(m_bytes));
        ar >> m_tail;
    }
}

class CPlaceDoc : public CDocument { CPoint m_point; CSize m_size; CRect m_rect; void Serialize(CArchive& ar); };
void CPlaceDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
        ar << m_point << m_size << m_rect;
    else
        ar >> m_point >> m_size >> m_rect;
}

class CMixedDoc : public CDocument
{
    BYTE m_a; DWORD m_b; BYTE m_c; double m_d; BYTE m_e; LONGLONG m_f; bool m_g; WORD m_h;
    void Serialize(CArchive& ar);
};
void CMixedDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
        ar << m_a << m_b << m_c << m_d << m_e << m_f << m_g << m_h;
    else
        ar >> m_a >> m_b >> m_c >> m_d >> m_e >> m_f >> m_g >> m_h;
}

class CTimesDoc : public CDocument { CTime m_times[7]; void Serialize(CArchive& ar); };
void CTimesDoc::Serialize(CArchive& ar)
{
    for (int i = 0; i < 7; i++)
    {
        if (ar.IsStoring())
            ar << m_times[i];
        else
            ar >> m_times[i];
    }
}

class CSpanDoc : public CDocument { CTimeSpan m_none, m_back, m_long; void Serialize(CArchive& ar); };
void CSpanDoc::Serialize(CArchive& ar)
{
    m_none.Serialize64(ar);
    m_back.Serialize64(ar);
    m_long.Serialize64(ar);
}

class CMoneyDoc : public CDocument { COleCurrency m_sums[11]; void Serialize(CArchive& ar); };
void CMoneyDoc::Serialize(CArchive& ar)
{
    for (int i = 0; i < 11; i++)
        if (ar.IsStoring()) ar << m_sums[i]; else ar >> m_sums[i];
}

class CListDoc : public CDocument { CObList m_list; void Serialize(CArchive& ar); };
void CListDoc::Serialize(CArchive& ar) { m_list.Serialize(ar); }

class CTableDoc : public CDocument { CMapWordToOb m_table; void Serialize(CArchive& ar); };
void CTableDoc::Serialize(CArchive& ar) { m_table.Serialize(ar); }

class CTextDoc : public CDocument { CStringList m_none, m_texts; void Serialize(CArchive& ar); };
void CTextDoc::Serialize(CArchive& ar) { m_none.Serialize(ar); m_texts.Serialize(ar); }
