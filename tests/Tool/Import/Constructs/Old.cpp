// As Visual C++ 4 took it: implicit types, for scope, missing headers, maps of messages, TCHARs.
#include "stdafx.h"
#include <afxwin.h>
#include "Missing\Header.h"
#ifdef _DEBUG
#undef THIS_FILE
static char BASED_CODE THIS_FILE[] = __FILE__;
#endif
class CUnknownBase;
class COldShape : public CSomeLibraryObject
{
    DECLARE_SERIAL(COldShape)
    TCHAR m_szName[8]; CLibraryThing* m_pThing; CLibraryThing m_thing; int m_values[3];
    const draw(CDC* pDC);
    void Serialize(CArchive& ar);
    //{{AFX_MSG(COldShape)
    afx_msg void OnClose();
    //}}AFX_MSG
    DECLARE_MESSAGE_MAP()
};
IMPLEMENT_SERIAL(COldShape, CSomeLibraryObject, 1);
BEGIN_MESSAGE_MAP(COldShape, CSomeLibraryObject)
    //{{AFX_MSG_MAP(COldShape)
    ON_WM_CLOSE()
    //}}AFX_MSG_MAP
END_MESSAGE_MAP()
const COldShape::draw(CDC* pDC) { return pDC->Nothing(_T("old")) + LIBRARY_CONSTANT; }
void COldShape::Serialize(CArchive& ar)
{
    ASSERT_VALID(this);
    CObject::Serialize(ar);
    if (ar.IsStoring())
    {
        ar.Write(m_szName, sizeof(m_szName));
        for (int i = 0; i < 3; i++)
            ar << m_values[i];
        for (i = 0; i < 3; i++) TRACE1("%d", m_values[i]);
    }
    else
    {
        ar.Read(m_szName, sizeof(m_szName));
        for (int i = 0; i < 3; i++)
            ar >> m_values[i];
    }
}
