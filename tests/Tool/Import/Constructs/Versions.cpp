// Schemas that follow each other, and flags that do not fit what is done.
class CHull : public CObject { DECLARE_SERIAL(CHull) int m_nLength; WORD m_wClass; virtual void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CHull, CObject, VERSIONABLE_SCHEMA | 2)
void CHull::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        ar << m_nLength << m_wClass;
    }
    else
    {
        int nSchema = ar.GetObjectSchema();
        ar >> m_nLength;
        if (nSchema > 1)
            ar >> m_wClass;
        ar.SetObjectSchema(nSchema);
    }
}

class CShip : public CHull
{
    DECLARE_SERIAL(CShip)
    CString m_strName; double m_dSpeed; CHull m_tender;
    virtual void Serialize(CArchive& ar);
};
IMPLEMENT_SERIAL(CShip, CHull, VERSIONABLE_SCHEMA | 4)
void CShip::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
    {
        CHull::Serialize(ar);
        ar << m_strName << m_dSpeed;
    }
    else
    {
        int nSchema = ar.GetObjectSchema();
        ar.SetObjectSchema(nSchema);
        CHull::Serialize(ar);
        ar >> m_strName;
        if (nSchema < 4)
        {
            int nKnots;
            ar >> nKnots;
        }
        else
            ar >> m_dSpeed;
    }
}

class CAlike : public CObject { DECLARE_SERIAL(CAlike) int m_n; void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CAlike, CObject, VERSIONABLE_SCHEMA | 3)
void CAlike::Serialize(CArchive& ar) { if (ar.IsStoring()) ar << m_n; else ar >> m_n; }

class CStrict : public CObject { DECLARE_SERIAL(CStrict) int m_n, m_m; void Serialize(CArchive& ar); };
IMPLEMENT_SERIAL(CStrict, CObject, 2)
void CStrict::Serialize(CArchive& ar)
{
    if (ar.IsStoring())
        ar << m_n << m_m;
    else
    {
        UINT nSchema = ar.GetObjectSchema();
        ar >> m_n;
        if (nSchema >= 2)
            ar >> m_m;
    }
}

class CFleetDoc : public CDocument
{
    CTypedPtrArray<CObArray, CShip*> m_ships; int m_x[20]; CString m_names[20]; WORD m_wCount; CAlike* m_pAlike; CStrict* m_pStrict;
    void Serialize(CArchive& ar);
};
void CFleetDoc::Serialize(CArchive& ar)
{
    m_ships.Serialize(ar);
    if (ar.IsStoring())
    {
        ar << m_wCount;
        for (int i = 0; i < m_wCount; i++)
            ar << m_x[i] << m_names[i];
        ar << m_pAlike << m_pStrict;
    }
    else
    {
        ar >> m_wCount;
        for (int i = 0; i < m_wCount; i++)
            ar >> m_x[i] >> m_names[i];
        ar >> m_pAlike >> m_pStrict;
    }
}
