// Loops over elements with counts of a program's own, and arrays of fixed size.
class CTrack : public CObject
{
public:
    CArray<int, int> m_marks; CStringArray m_names; CPoint* m_points; int m_nPoints; int m_nRoom; BYTE m_raw[4]; WORD m_words[3]; char m_code[6];
    int m_grid[2][2]; BYTE* m_pPixels; DWORD m_dwPixels;
    void Serialize(CArchive& ar);
};
void CTrack::Serialize(CArchive& ar)
{
    int i, j;
    if (ar.IsStoring())
    {
        ar << (BYTE)m_marks.GetSize();
        for (i = 0; i < m_marks.GetSize(); i++)
            ar << m_marks[i];
        ar.WriteCount(m_names.GetSize());
        for (i = 0; i < m_names.GetSize(); i++)
            ar << m_names.GetAt(i);
        ar << (WORD)m_nPoints << (WORD)m_nRoom;
        for (i = 0; i < m_nPoints; i++)
            ar << m_points[i];
        ar.Write(m_raw, sizeof(m_raw));
        for (i = 0; i < 3; i++)
            ar << m_words[i];
        ar.Write(m_code, 6);
        for (i = 0; i < 2; i++)
            for (j = 0; j < 2; j++)
                ar << m_grid[i][j];
        ar << m_dwPixels;
        ar.Write(m_pPixels, m_dwPixels);
    }
    else
    {
        BYTE nMarks; ar >> nMarks;
        m_marks.SetSize(nMarks);
        for (i = 0; i < nMarks; i++)
            ar >> m_marks[i];
        int nNames = (int)ar.ReadCount();
        for (i = 0; i < nNames; i++)
        {
            CString strName;
            ar >> strName;
            m_names.Add(strName);
        }
        WORD w;
        ar >> w; m_nPoints = w;
        ar >> w; m_nRoom = w;
        m_points = new CPoint[m_nRoom];
        for (i = 0; i < m_nPoints; i++)
            ar >> m_points[i];
        ar.Read(m_raw, sizeof(m_raw));
        for (i = 0; i < 3; i++)
            ar >> m_words[i];
        ar.Read(m_code, 6);
        for (i = 0; i < 2; i++)
            for (j = 0; j < 2; j++)
                ar >> m_grid[i][j];
        ar >> m_dwPixels;
        m_pPixels = new BYTE[m_dwPixels];
        ar.Read(m_pPixels, m_dwPixels);
    }
}
class CCountDoc : public CDocument { CTrack m_track; void Serialize(CArchive& ar) { m_track.Serialize(ar); } };
