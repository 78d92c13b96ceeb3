// Schemas: conditions on GetObjectSchema in each form.
class CGate : public CObject
{
    DECLARE_SERIAL(CGate)
    int m_first; int m_second; CString m_third; short m_former; double m_fourth;
    virtual void Serialize(CArchive& ar);
};
IMPLEMENT_SERIAL(CGate, CObject, VERSIONABLE_SCHEMA | 3)
void CGate::Serialize(CArchive& ar)
{
    CObject::Serialize(ar);
    if (ar.IsStoring())
        ar << m_first << m_second << m_third << m_fourth;
    else
    {
        UINT nSchema = ar.GetObjectSchema();
        ar >> m_first;
        if (nSchema >= 2)
            ar >> m_second;
        switch (nSchema)
        {
        case 1:
        case 2:
            ar >> m_former;
            break;
        default:
            ar >> m_third >> m_fourth;
            break;
        }
    }
}
class CGateDoc : public CDocument { CGate* m_pGate; void Serialize(CArchive& ar) { if (ar.IsStoring()) ar << m_pGate; else ar >> m_pGate; } };
