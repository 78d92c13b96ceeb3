// Archives over memory within the archive.
class CLayer : public CObject
{
    DECLARE_SERIAL(CLayer)
public:
    CString m_strName;
    int m_nDepth;
    virtual void Serialize(CArchive& ar);
};
IMPLEMENT_SERIAL(CLayer, CObject, 1)
void CLayer::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
        ar << m_strName << m_nDepth;
    else
        ar >> m_strName >> m_nDepth;
}

class CMapDoc : public CDocument
{
public:
    CLayer* m_pTop;
    CLayer m_ground;
    double m_dScale;
    virtual void Serialize(CArchive& ar);
};

void CMapDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        CMemFile file;
        CArchive arMem(&file, CArchive::store);
        arMem << m_pTop << m_dScale;
        arMem.Close();
        DWORD dwLength = (DWORD)file.GetLength();
        BYTE* pBytes = file.Detach();
        ar << dwLength;
        ar.Write(pBytes, dwLength);
        free(pBytes);

        CMemFile second;
        {
            CArchive arSecond(&second, CArchive::store);
            m_ground.Serialize(arSecond);
        }
        UINT nSecond = (UINT)second.GetLength();
        ar.WriteCount(nSecond);
        BYTE* pSecond = second.Detach();
        ar.Write(pSecond, nSecond);
        free(pSecond);
        ar << m_dScale;
    }
    else
    {
        DWORD dwLength;
        ar >> dwLength;
        BYTE* pBytes = (BYTE*)malloc(dwLength);
        ar.Read(pBytes, dwLength);
        CMemFile file(pBytes, dwLength);
        CArchive arMem(&file, CArchive::load);
        arMem >> m_pTop >> m_dScale;
        arMem.Close();
        file.Detach();
        free(pBytes);

        CByteArray bytes;
        UINT nSecond = (UINT)ar.ReadCount();
        bytes.SetSize(nSecond);
        ar.Read(bytes.GetData(), nSecond);
        CMemFile second;
        second.Attach(bytes.GetData(), nSecond);
        CArchive arSecond(&second, CArchive::load);
        m_ground.Serialize(arSecond);
        ar >> m_dScale;
    }
}
