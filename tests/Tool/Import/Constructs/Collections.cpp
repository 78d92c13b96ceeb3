// Collections of MFC by their own Serialize, a list by POSITION, and elements that serialize themselves.
class CCrew : public CObject { DECLARE_SERIAL(CCrew) public: CString m_strName; void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CCrew, CObject, 1)
void CCrew::Serialize(CArchive& ar)
{
    if (ar.IsStoring()) ar << m_strName; else ar >> m_strName;
}
struct CLeg { double length; CString m_port; void Serialize(CArchive& ar) { if (ar.IsStoring()) ar << length << m_port; else ar >> length >> m_port; } };
template <> void AFXAPI SerializeElements<CLeg>(CArchive& ar, CLeg* pLegs, int nCount)
{
    for (int i = 0; i < nCount; i++, pLegs++)
        pLegs->Serialize(ar);
}
typedef CTypedPtrArray<CObArray, CCrew*> CCrewArray;
class CCollectionDoc : public CDocument
{
    CByteArray m_bytes; CStringList m_lines; CObList m_any; CCrewArray m_crew; CTypedPtrList<CObList, CCrew*> m_watch;
    CMapStringToString m_remarks; CMapWordToOb m_byNumber; CMap<int, int, CString, LPCTSTR> m_ports; CArray<double, double> m_depths;
    CArray<CPoint, CPoint> m_course; CArray<CLeg, CLeg&> m_legs; CList<CCrew*, CCrew*> m_guests; CCrew* m_pMaster;
    void Serialize(CArchive& ar);
};
void CCollectionDoc::Serialize(CArchive& ar)
{
    CDocument::Serialize(ar);
    m_bytes.Serialize(ar);
    m_lines.Serialize(ar);
    m_any.Serialize(ar);
    m_crew.Serialize(ar);
    m_watch.Serialize(ar);
    m_remarks.Serialize(ar);
    m_byNumber.Serialize(ar);
    m_ports.Serialize(ar);
    m_depths.Serialize(ar);
    m_course.Serialize(ar);
    m_legs.Serialize(ar);
    if (ar.IsStoring())
    {
        ar << (int)m_guests.GetCount();
        for (POSITION pos = m_guests.GetHeadPosition(); pos != NULL;)
        {
            CCrew* pGuest = m_guests.GetNext(pos);
            ar << pGuest;
        }
        ar.WriteObject(m_pMaster);
    }
    else
    {
        int nGuests;
        ar >> nGuests;
        while (nGuests--)
        {
            CObject* pGuest;
            ar >> pGuest;
            m_guests.AddTail((CCrew*)pGuest);
        }
        m_pMaster = (CCrew*)ar.ReadObject(RUNTIME_CLASS(CCrew));
    }
}
