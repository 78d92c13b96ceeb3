// What is not in the sources, or is not found: each is an error with its reason.
class CSketchDoc : public COleServerDoc
{
public:
    int m_nPages;
    virtual void Serialize(CArchive& ar);
};
void CSketchDoc::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
        ar << m_nPages;
    else
        ar >> m_nPages;
    COleServerDoc::Serialize(ar);
}

class CPlainDoc : public COleDocument
{
public:
    int m_nPages;
    virtual void Serialize(CArchive& ar);
};
void CPlainDoc::Serialize(CArchive& ar)
{
    CDocument::Serialize(ar);
    if (ar.IsStoring())
        ar << m_nPages;
    else
        ar >> m_nPages;
}

class CShape : public CGraphicsBase
{
    DECLARE_SERIAL(CShape)
public:
    int m_nKind;
    virtual void Serialize(CArchive& ar);
};
IMPLEMENT_SERIAL(CShape, CGraphicsBase, 1)
void CShape::Serialize(CArchive& ar)
{
    CGraphicsBase::Serialize(ar);
    if (ar.IsStoring())
        ar << m_nKind;
    else
        ar >> m_nKind;
}

class CHeir : public CGraphicsBase
{
    DECLARE_SERIAL(CHeir)
};
IMPLEMENT_SERIAL(CHeir, CGraphicsBase, 1)

class CHelped : public CObject
{
    DECLARE_SERIAL(CHelped)
public:
    int m_nKind;
    virtual void Serialize(CArchive& ar);
};
IMPLEMENT_SERIAL(CHelped, CObject, 1)
void CHelped::Serialize(CArchive& ar)
{
    SerializeElsewhere(ar);
    if (ar.IsStoring())
        ar << m_nKind;
    else
        ar >> m_nKind;
}

// Where the bytes go is not found: nothing is guessed.
class CLostDoc : public CObject
{
    DECLARE_SERIAL(CLostDoc)
public:
    int m_nValue;
    virtual void Serialize(CArchive& ar);
};
IMPLEMENT_SERIAL(CLostDoc, CObject, 1)
void CLostDoc::Serialize(CArchive& ar)
{
    CMemFile file;
    CArchive arMem(&file, CArchive::store);
    arMem << m_nValue;
    arMem.Close();
    SendSomewhere(file);
}
