// Structures as they lie in memory, values of Windows and MFC.
struct LEG { BYTE kind; int depth; WORD bottom; };
class CStructureDoc : public CDocument
{
    LOGFONT m_logFont; LEG m_leg; RECT m_bounds; CSize m_size; CPoint m_origin; CTime m_time; COleDateTime m_date; CTimeSpan m_span; GUID m_guid;
    LEG m_legs[2]; DWORD m_dwRaw;
    void Serialize(CArchive& ar);
};
void CStructureDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        ar.Write(&m_logFont, sizeof(LOGFONT) - sizeof(m_logFont.lfFaceName));
        ar << CString(m_logFont.lfFaceName);
        ar.Write(&m_leg, sizeof m_leg);
        ar << m_bounds << m_size << m_origin << m_time << m_date << m_span;
        ar.Write(&m_guid, sizeof(GUID));
        ar.Write(m_legs, sizeof(m_legs));
        ar.Write(&m_dwRaw, sizeof(DWORD));
    }
    else
    {
        CString strFace;
        ar.Read(&m_logFont, sizeof(LOGFONT) - sizeof(m_logFont.lfFaceName));
        ar >> strFace;
        _tcscpy(m_logFont.lfFaceName, strFace);
        ar.Read(&m_leg, sizeof m_leg);
        ar >> m_bounds >> m_size >> m_origin >> m_time >> m_date >> m_span;
        ar.Read(&m_guid, sizeof(GUID));
        ar.Read(m_legs, sizeof(m_legs));
        ar.Read(&m_dwRaw, sizeof(DWORD));
    }
}
