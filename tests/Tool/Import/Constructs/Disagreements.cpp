// Branches that do not agree, and what is not in the sources.
class CSwapped : public CObject { DECLARE_SERIAL(CSwapped) int m_a; int m_b; void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CSwapped, CObject, 1)
void CSwapped::Serialize(CArchive& ar)
{
    if (ar.IsStoring()) ar << m_a << m_b; else ar >> m_b >> m_a;
}
class CWider : public CObject { DECLARE_SERIAL(CWider) int m_a; void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CWider, CObject, 1)
void CWider::Serialize(CArchive& ar)
{
    if (ar.IsStoring()) ar << (WORD)m_a; else ar >> m_a;
}
class CForgotten : public CObject { DECLARE_SERIAL(CForgotten) int m_a; int m_b; void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CForgotten, CObject, 1)
void CForgotten::Serialize(CArchive& ar)
{
    if (ar.IsStoring()) ar << m_a << m_b; else ar >> m_a;
}
class CNested : public CObject { DECLARE_SERIAL(CNested) CSwapped* m_p; void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CNested, CObject, SCHEMA_OF_A_HEADER_THAT_IS_NOT_HERE)
void CNested::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        CMemFile memory;
        CArchive inner(&memory, CArchive::store);
        inner << m_p;
        inner.Close();
        ar << (DWORD)memory.GetLength();
        ar.Write(memory.Detach(), memory.GetLength());
    }
}
