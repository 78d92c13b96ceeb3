// Functions that take the archive, operators and templates of the program.
struct CDepth { int metres; };
inline CArchive& operator<<(CArchive& ar, const CDepth& depth) { ar << (short)depth.metres; return ar; }
inline CArchive& operator>>(CArchive& ar, CDepth& depth) { short s; ar >> s; depth.metres = s; return ar; }
template <class T> class COwnList : public CList<T*, T*>
{
public:
    void Serialize(CArchive& ar)
    {
        int nCount;
        if (ar.IsStoring())
        {
            nCount = GetCount();
            ar << nCount;
            POSITION pos = GetHeadPosition();
            while (pos)
                ar << GetNext(pos);
        }
        else
        {
            ar >> nCount;
            for (int i = 0; i < nCount; i++)
            {
                T* p;
                ar >> p;
                AddTail(p);
            }
        }
    }
};
class CBuoy : public CObject
{
    DECLARE_SERIAL(CBuoy)
public:
    int m_light;
    void Serialize(CArchive& ar);
};
IMPLEMENT_SERIAL(CBuoy, CObject, 0)
void CBuoy::Serialize(CArchive& ar) { if (ar.IsLoading()) ar >> m_light; else ar << m_light; }
class CLitBuoy : public CBuoy
{
    DECLARE_SERIAL(CLitBuoy)
public:
    CString m_colour;
    void Serialize(CArchive& ar);
};
IMPLEMENT_SERIAL(CLitBuoy, CBuoy, 0)
void CLitBuoy::Serialize(CArchive& ar)
{
    if (!ar.IsStoring()) ar >> m_colour; else ar << m_colour;
    CBuoy::Serialize(ar);
}
class CHelperDoc : public CDocument
{
    COwnList<CBuoy> m_buoys; CDepth m_depth; CString m_title; int m_version;
    void SerializeHead(CArchive& archive);
    void Serialize(CArchive& ar) { SerializeHead(ar); m_buoys.Serialize(ar); }
};
void ExchangeText(CArchive& ar, CString& str) { if (ar.IsStoring()) ar << str; else ar >> str; }
void CHelperDoc::SerializeHead(CArchive& archive)
{
    if (archive.IsStoring())
        archive << (WORD)0x4B53 << m_version << m_depth;
    else
    {
        WORD magic;
        archive >> magic;
        if (magic != 0x4B53)
            AfxThrowArchiveException(CArchiveException::badSchema);
        archive >> m_version >> m_depth;
    }
    ExchangeText(archive, m_title);
}
