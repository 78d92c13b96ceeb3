// Just enough of MFC and Windows for the bodies of Serialize to be understood: names, types and sizes, no behaviour.
#pragma once
#define __AFX_H__
#define __AFXWIN_H__
#define __AFXTEMPL_H__
#define __AFXCOLL_H__
#define __AFXOLE_H__
#define __AFXEXT_H__
#define _AFX
#define _INC_WINDOWS
#define _WINDOWS_
#ifndef _MFC_VER
#define _MFC_VER 0x0600
#endif
#define AFXAPI
#define AFX_CDECL
#define AFX_DATA
#define AFX_DATADEF
#define AFX_EXT_CLASS
#define AFX_EXT_DATA
#define AFX_NOVTABLE
#define AFX_MSG_CALL
#define AFX_INLINE inline
#define PASCAL
#define WINAPI
#define CALLBACK
#define APIENTRY
#define FAR
#define NEAR
#define far
#define near
#define CONST const
#define IN
#define OUT
#define OPTIONAL
#define EXTERN_C extern "C"
#define STDMETHODCALLTYPE
#define STDAPICALLTYPE
#define afx_msg
#define _In_
#define _In_z_
#define _In_opt_
#define _Inout_
#define _Out_
#define _Out_opt_
#define UNREFERENCED_PARAMETER(x)
#define UNUSED_ALWAYS(x)
#define UNUSED(x)
#define NO_VTABLE

typedef unsigned char BYTE, UCHAR, BOOLEAN, byte;
typedef char CHAR, INT8;
typedef short SHORT, INT16;
typedef unsigned short WORD, USHORT, UINT16, ATOM, LANGID, CLIPFORMAT, VARTYPE;
typedef int INT, INT32, LONG32, BOOL, HRESULT, INT_PTR, SCODE;
typedef long LONG, LONG_PTR, LPARAM, LRESULT, HFILE;
typedef unsigned int UINT, UINT32, UINT_PTR, WPARAM, ULONG32, DWORD32, MMRESULT;
typedef unsigned long DWORD, ULONG, COLORREF, LCID, DWORD_PTR, ULONG_PTR, SIZE_T, LCTYPE, ARGB;
typedef unsigned char UINT8;
typedef __int64 LONGLONG, INT64, LONG64;
typedef unsigned __int64 ULONGLONG, UINT64, DWORDLONG, ULONG64, DWORD64, QWORD;
typedef short VARIANT_BOOL;
typedef LONG DISPID, MEMBERID;
typedef float FLOAT, REAL;
typedef double DATE, DOUBLE;
typedef wchar_t WCHAR, OLECHAR;
typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef __int64 int64_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t, size_t, uintptr_t;
typedef unsigned __int64 uint64_t;
typedef int ptrdiff_t, intptr_t;
typedef long time_t, __time32_t;
typedef __int64 __time64_t;
#ifdef _UNICODE
typedef wchar_t TCHAR, _TCHAR, TBYTE;
#define _T(x) L##x
#define __T(x) L##x
#define TEXT(x) L##x
#else
typedef char TCHAR, _TCHAR;
typedef unsigned char TBYTE;
#define _T(x) x
#define __T(x) x
#define TEXT(x) x
#endif
#define _TEXT(x) _T(x)
#define OLESTR(x) L##x
typedef TCHAR *LPTSTR, *PTSTR;
typedef const TCHAR *LPCTSTR, *PCTSTR;
typedef char *LPSTR, *PSTR;
typedef const char *LPCSTR, *PCSTR;
typedef wchar_t *LPWSTR, *LPOLESTR, *BSTR, *PWSTR;
typedef const wchar_t *LPCWSTR, *LPCOLESTR, *PCWSTR;
typedef void *LPVOID, *PVOID, *HANDLE, *HGLOBAL, *HLOCAL;
typedef const void *LPCVOID;
typedef BYTE *LPBYTE, *PBYTE;
typedef WORD *LPWORD, *PWORD;
typedef DWORD *LPDWORD, *PDWORD;
typedef LONG *LPLONG, *PLONG;
typedef BOOL *LPBOOL;
typedef UINT *LPUINT;
struct HWND__; struct HDC__; struct HBITMAP__; struct HPALETTE__; struct HICON__; struct HFONT__; struct HMENU__; struct HINSTANCE__;
struct HBRUSH__; struct HPEN__; struct HRGN__; struct HMETAFILE__; struct HENHMETAFILE__; struct HKEY__; struct HACCEL__; struct HTREEITEM__;
struct HIMAGELIST__; struct HDROP__;
typedef HWND__* HWND; typedef HDC__* HDC; typedef HBITMAP__* HBITMAP; typedef HPALETTE__* HPALETTE; typedef HICON__ *HICON, *HCURSOR;
typedef HFONT__* HFONT; typedef HMENU__* HMENU; typedef HINSTANCE__ *HINSTANCE, *HMODULE; typedef HBRUSH__* HBRUSH; typedef HPEN__* HPEN;
typedef HRGN__* HRGN; typedef HMETAFILE__* HMETAFILE; typedef HENHMETAFILE__* HENHMETAFILE; typedef HKEY__* HKEY; typedef HACCEL__* HACCEL;
typedef HTREEITEM__* HTREEITEM; typedef HIMAGELIST__* HIMAGELIST; typedef HDROP__* HDROP; typedef void* HGDIOBJ;
#define TRUE 1
#define FALSE 0
#undef NULL
#define NULL 0
#define MAX_PATH 260
#define _MAX_PATH 260
#define _MAX_DIR 256
#define _MAX_DRIVE 3
#define _MAX_FNAME 256
#define _MAX_EXT 256
#define LF_FACESIZE 32
#define S_OK ((HRESULT)0)
#define SUCCEEDED(x) ((HRESULT)(x) >= 0)
#define FAILED(x) ((HRESULT)(x) < 0)
#define LOWORD(l) ((WORD)((DWORD)(l) & 0xffff))
#define HIWORD(l) ((WORD)((DWORD)(l) >> 16))
#define LOBYTE(w) ((BYTE)((DWORD)(w) & 0xff))
#define HIBYTE(w) ((BYTE)((DWORD)(w) >> 8))
#define MAKEWORD(a, b) ((WORD)((BYTE)(a) | ((WORD)(BYTE)(b)) << 8))
#define MAKELONG(a, b) ((LONG)((WORD)(a) | ((DWORD)(WORD)(b)) << 16))
#define RGB(r, g, b) ((COLORREF)((BYTE)(r) | ((WORD)(BYTE)(g) << 8) | ((DWORD)(BYTE)(b) << 16)))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define min(a, b) ((a) < (b) ? (a) : (b))
#define __max(a, b) ((a) > (b) ? (a) : (b))
#define __min(a, b) ((a) < (b) ? (a) : (b))

struct tagPOINT { LONG x, y; }; typedef tagPOINT POINT, *LPPOINT, POINTL;
struct tagSIZE { LONG cx, cy; }; typedef tagSIZE SIZE, *LPSIZE, SIZEL;
struct tagRECT { LONG left, top, right, bottom; }; typedef tagRECT RECT, *LPRECT, RECTL;
typedef const RECT* LPCRECT;
struct tagPOINTS { SHORT x, y; }; typedef tagPOINTS POINTS;
struct _GUID { DWORD Data1; WORD Data2, Data3; BYTE Data4[8]; }; typedef _GUID GUID, CLSID, IID, UUID, *LPGUID;
typedef const GUID& REFGUID; typedef const CLSID& REFCLSID; typedef const IID& REFIID;
bool operator==(const GUID&, const GUID&); bool operator!=(const GUID&, const GUID&);
extern const GUID GUID_NULL;
struct _FILETIME { DWORD dwLowDateTime, dwHighDateTime; }; typedef _FILETIME FILETIME;
struct _SYSTEMTIME { WORD wYear, wMonth, wDayOfWeek, wDay, wHour, wMinute, wSecond, wMilliseconds; }; typedef _SYSTEMTIME SYSTEMTIME;
struct tagLOGFONTA { LONG lfHeight, lfWidth, lfEscapement, lfOrientation, lfWeight; BYTE lfItalic, lfUnderline, lfStrikeOut, lfCharSet,
    lfOutPrecision, lfClipPrecision, lfQuality, lfPitchAndFamily; char lfFaceName[32]; }; typedef tagLOGFONTA LOGFONTA;
struct tagLOGFONTW { LONG lfHeight, lfWidth, lfEscapement, lfOrientation, lfWeight; BYTE lfItalic, lfUnderline, lfStrikeOut, lfCharSet,
    lfOutPrecision, lfClipPrecision, lfQuality, lfPitchAndFamily; wchar_t lfFaceName[32]; }; typedef tagLOGFONTW LOGFONTW;
#ifdef _UNICODE
typedef LOGFONTW LOGFONT, *LPLOGFONT;
#else
typedef LOGFONTA LOGFONT, *LPLOGFONT;
#endif
struct tagLOGPEN { UINT lopnStyle; POINT lopnWidth; COLORREF lopnColor; }; typedef tagLOGPEN LOGPEN;
struct tagLOGBRUSH { UINT lbStyle; COLORREF lbColor; ULONG_PTR lbHatch; }; typedef tagLOGBRUSH LOGBRUSH;
struct tagRGBQUAD { BYTE rgbBlue, rgbGreen, rgbRed, rgbReserved; }; typedef tagRGBQUAD RGBQUAD;
struct tagRGBTRIPLE { BYTE rgbtBlue, rgbtGreen, rgbtRed; }; typedef tagRGBTRIPLE RGBTRIPLE;
struct tagPALETTEENTRY { BYTE peRed, peGreen, peBlue, peFlags; }; typedef tagPALETTEENTRY PALETTEENTRY;
struct tagBITMAP { LONG bmType, bmWidth, bmHeight, bmWidthBytes; WORD bmPlanes, bmBitsPixel; LPVOID bmBits; }; typedef tagBITMAP BITMAP;
struct tagBITMAPINFOHEADER { DWORD biSize; LONG biWidth, biHeight; WORD biPlanes, biBitCount; DWORD biCompression, biSizeImage;
    LONG biXPelsPerMeter, biYPelsPerMeter; DWORD biClrUsed, biClrImportant; };
typedef tagBITMAPINFOHEADER BITMAPINFOHEADER, *LPBITMAPINFOHEADER;
struct tagBITMAPINFO { BITMAPINFOHEADER bmiHeader; RGBQUAD bmiColors[1]; }; typedef tagBITMAPINFO BITMAPINFO, *LPBITMAPINFO;
#pragma pack(push, 2)
struct tagBITMAPFILEHEADER { WORD bfType; DWORD bfSize; WORD bfReserved1, bfReserved2; DWORD bfOffBits; };
typedef tagBITMAPFILEHEADER BITMAPFILEHEADER;
#pragma pack(pop)
struct tagWINDOWPLACEMENT { UINT length, flags, showCmd; POINT ptMinPosition, ptMaxPosition; RECT rcNormalPosition; };
typedef tagWINDOWPLACEMENT WINDOWPLACEMENT;
struct tagCY { __int64 int64; }; typedef tagCY CY, CURRENCY;
struct tagMSG { HWND hwnd; UINT message; WPARAM wParam; LPARAM lParam; DWORD time; POINT pt; }; typedef tagMSG MSG;
struct tagNMHDR { HWND hwndFrom; UINT_PTR idFrom; UINT code; }; typedef tagNMHDR NMHDR;

class CArchive; class CFile; class CObject; class CDC; class CWnd; class CDocument; class CDumpContext; class CDataExchange;
struct CRuntimeClass { LPCSTR m_lpszClassName; int m_nObjectSize; UINT m_wSchema; CObject* CreateObject(); BOOL IsDerivedFrom(const CRuntimeClass*) const;
    void Store(CArchive&) const; static CRuntimeClass* Load(CArchive&, UINT*); };
#define RUNTIME_CLASS(c) ((CRuntimeClass*)&c::class##c)
#define DECLARE_DYNAMIC(c) public: static CRuntimeClass class##c; virtual CRuntimeClass* GetRuntimeClass() const;
#define DECLARE_DYNCREATE(c) DECLARE_DYNAMIC(c) static CObject* CreateObject();
#define _DECLARE_DYNCREATE(c) DECLARE_DYNCREATE(c)
#define DECLARE_SERIAL(c) DECLARE_DYNCREATE(c) enum { stevedoreSerial_##c }; friend CArchive& operator>>(CArchive&, c*&);
#define IMPLEMENT_DYNAMIC(c, b)
#define IMPLEMENT_DYNCREATE(c, b)
#define _IMPLEMENT_DYNCREATE(c, b)
#define IMPLEMENT_SERIAL(c, b, s) enum { stevedoreSchema_##c = (s) };
#define VERSIONABLE_SCHEMA 0x80000000
#define DECLARE_MESSAGE_MAP()
#define DECLARE_DISPATCH_MAP()
#define DECLARE_EVENT_MAP()
#define DECLARE_EVENTSINK_MAP()
#define DECLARE_INTERFACE_MAP()
#define DECLARE_CONNECTION_MAP()
#define DECLARE_OLECREATE(c)
#define DECLARE_OLECREATE_EX(c)
#define DECLARE_OLETYPELIB(c)
#define DECLARE_OLECTLTYPE(c)
#define DECLARE_PROPPAGEIDS(c)
#define DECLARE_HANDLE(n) struct n##__; typedef n##__* n
#define IMPLEMENT_OLECREATE(c, ...)
#define BEGIN_MESSAGE_MAP(c, b) namespace { void stevedoreMap() { if (0) {
#define END_MESSAGE_MAP() } } }
#define ASSERT(x)
#define VERIFY(x) ((void)(x))
#define ASSERT_VALID(x)
#define ASSERT_KINDOF(c, x)
#define ASSERT_POINTER(x, t)
#define ENSURE(x)
#define ATLASSERT(x)
#define ATLENSURE(x)
#define _ASSERTE(x)
#define assert(x)
#define TRACE(...)
#define TRACE0(...)
#define TRACE1(...)
#define TRACE2(...)
#define TRACE3(...)
#define ATLTRACE(...)
#define DEBUG_NEW new
#define STATIC_DOWNCAST(c, x) ((c*)(x))
#define DYNAMIC_DOWNCAST(c, x) ((c*)(x))
#define TRY try
#define CATCH(c, e) catch (c* e)
#define AND_CATCH(c, e) catch (c* e)
#define CATCH_ALL(e) catch (CException* e)
#define END_CATCH
#define END_CATCH_ALL
#define END_TRY
#define THROW(e) throw e
#define THROW_LAST() throw
#define METHOD_PROLOGUE(c, i)
#define BEGIN_INTERFACE_PART(l, b)
#define END_INTERFACE_PART(l)
#define afx_dummy
void* operator new(size_t, void*); void operator delete(void*);

class CObject { public: virtual ~CObject(); virtual CRuntimeClass* GetRuntimeClass() const; BOOL IsSerializable() const;
    BOOL IsKindOf(const CRuntimeClass*) const; virtual void Serialize(CArchive&); virtual void AssertValid() const;
    virtual void Dump(CDumpContext&) const; static CRuntimeClass classCObject; };
class CException : public CObject { public: void Delete(); int ReportError(UINT = 0, UINT = 0); virtual BOOL GetErrorMessage(LPTSTR, UINT, UINT* = 0); };
class CArchiveException : public CException { public: enum { none, genericException, readOnly, endOfFile, writeOnly, badIndex, badClass, badSchema, bufferFull };
    int m_cause; };
class CFileException : public CException { public: enum { none, genericException, fileNotFound, badPath, invalidFile = 6, endOfFile = 14 }; int m_cause; };
class CMemoryException : public CException {}; class CNotSupportedException : public CException {}; class CUserException : public CException {};
class CResourceException : public CException {}; class COleException : public CException {}; class CInvalidArgException : public CException {};
void AfxThrowArchiveException(int, LPCTSTR = 0); void AfxThrowFileException(int, LONG = -1, LPCTSTR = 0); void AfxThrowMemoryException();
void AfxThrowNotSupportedException(); void AfxThrowUserException(); void AfxThrowResourceException(); void AfxThrowOleException(LONG);
int AfxMessageBox(LPCTSTR, UINT = 0, UINT = 0); int AfxMessageBox(UINT, UINT = 0, UINT = 0);
BOOL AfxIsValidAddress(const void*, UINT, BOOL = 1); BOOL AfxIsValidString(LPCTSTR, int = -1);

template<class T> class CStringT { public: CStringT(); CStringT(const CStringT&); CStringT(T, int = 1); CStringT(const char*);
    CStringT(const wchar_t*); CStringT(const unsigned char*); CStringT(const T*, int); template<class U> CStringT(const CStringT<U>&);
    const CStringT& operator=(const CStringT&); const CStringT& operator=(T); const CStringT& operator=(const char*);
    const CStringT& operator=(const wchar_t*); template<class U> const CStringT& operator=(const CStringT<U>&);
    const CStringT& operator+=(const CStringT&); const CStringT& operator+=(T); const CStringT& operator+=(const T*);
    operator const T*() const; T operator[](int) const; int GetLength() const; BOOL IsEmpty() const; void Empty(); T GetAt(int) const;
    void SetAt(int, T); int Compare(const T*) const; int CompareNoCase(const T*) const; CStringT Mid(int, int) const; CStringT Mid(int) const;
    CStringT Left(int) const; CStringT Right(int) const; void MakeUpper(); void MakeLower(); void TrimLeft(); void TrimRight(); CStringT& Trim();
    int Find(T, int = 0) const; int Find(const T*, int = 0) const; int ReverseFind(T) const; void Format(const T*, ...); void Format(UINT, ...);
    BOOL LoadString(UINT); T* GetBuffer(int = 0); T* GetBufferSetLength(int); void ReleaseBuffer(int = -1); void FreeExtra(); T* LockBuffer();
    int Replace(T, T); int Replace(const T*, const T*); int Remove(T); int Insert(int, const T*); int Delete(int, int = 1); const T* GetString() const; };
template<class T> CStringT<T> operator+(const CStringT<T>&, const CStringT<T>&); template<class T> CStringT<T> operator+(const CStringT<T>&, const T*);
template<class T> CStringT<T> operator+(const T*, const CStringT<T>&); template<class T> CStringT<T> operator+(const CStringT<T>&, T);
template<class T> bool operator==(const CStringT<T>&, const CStringT<T>&); template<class T> bool operator==(const CStringT<T>&, const T*);
template<class T> bool operator!=(const CStringT<T>&, const CStringT<T>&); template<class T> bool operator!=(const CStringT<T>&, const T*);
template<class T> bool operator<(const CStringT<T>&, const CStringT<T>&); template<class T> bool operator>(const CStringT<T>&, const CStringT<T>&);
typedef CStringT<char> CStringA; typedef CStringT<wchar_t> CStringW; typedef CStringT<TCHAR> CString;

class CPoint : public tagPOINT { public: CPoint(); CPoint(int, int); CPoint(POINT); CPoint(SIZE); CPoint(DWORD); void Offset(int, int); void Offset(POINT);
    BOOL operator==(POINT) const; BOOL operator!=(POINT) const; CPoint operator+(SIZE) const; CPoint operator+(POINT) const; CPoint operator-(POINT) const;
    CPoint operator-() const; void operator+=(POINT); void operator-=(POINT); void operator+=(SIZE); void operator-=(SIZE); };
class CSize : public tagSIZE { public: CSize(); CSize(int, int); CSize(SIZE); CSize(POINT); CSize(DWORD); BOOL operator==(SIZE) const; BOOL operator!=(SIZE) const;
    CSize operator+(SIZE) const; CSize operator-(SIZE) const; void operator+=(SIZE); void operator-=(SIZE); };
class CRect : public tagRECT { public: CRect(); CRect(int, int, int, int); CRect(const RECT&); CRect(LPCRECT); CRect(POINT, SIZE); CRect(POINT, POINT);
    int Width() const; int Height() const; CSize Size() const; CPoint& TopLeft(); CPoint& BottomRight(); CPoint CenterPoint() const; BOOL IsRectEmpty() const;
    BOOL IsRectNull() const; BOOL PtInRect(POINT) const; void SetRect(int, int, int, int); void SetRectEmpty(); void InflateRect(int, int); void DeflateRect(int, int);
    void OffsetRect(int, int); void OffsetRect(POINT); void NormalizeRect(); BOOL IntersectRect(LPCRECT, LPCRECT); BOOL UnionRect(LPCRECT, LPCRECT);
    operator LPRECT(); operator LPCRECT() const; BOOL operator==(const RECT&) const; BOOL operator!=(const RECT&) const; };

class CTimeSpan { public: __int64 m_span; CTimeSpan(); CTimeSpan(__int64); CTimeSpan(LONG, int, int, int); LONG GetTotalSeconds() const;
    CArchive& Serialize64(CArchive&); };
class CTime { public: __int64 m_time; CTime(); CTime(__int64); CTime(time_t); CTime(int, int, int, int, int, int, int = -1); static CTime GetCurrentTime();
    static CTime GetTickCount(); __int64 GetTime() const; int GetYear() const; int GetMonth() const; int GetDay() const; int GetHour() const; int GetMinute() const;
    CArchive& Serialize64(CArchive&); };
class COleDateTimeSpan { public: double m_span; LONG m_status; COleDateTimeSpan(); COleDateTimeSpan(double); };
class COleDateTime { public: DATE m_dt; LONG m_status; COleDateTime(); COleDateTime(DATE); COleDateTime(time_t); COleDateTime(int, int, int, int, int, int);
    static COleDateTime GetCurrentTime(); int GetYear() const; int GetMonth() const; int GetDay() const; int GetStatus() const; operator DATE() const; };
class COleCurrency { public: CY m_cur; LONG m_status; COleCurrency(); };
class COleVariant { public: VARTYPE vt; __int64 value; COleVariant(); };
class CFile : public CObject { public: enum { modeRead = 0, modeWrite = 1, modeReadWrite = 2, modeCreate = 0x1000, shareDenyNone = 0x40, begin = 0, current = 1, end = 2 };
    CFile(); CFile(LPCTSTR, UINT); virtual UINT Read(void*, UINT); virtual void Write(const void*, UINT); virtual LONG Seek(LONG, UINT); virtual DWORD GetLength() const;
    virtual DWORD GetPosition() const; virtual void SetLength(DWORD); virtual void Close(); virtual void Flush(); BOOL Open(LPCTSTR, UINT, void* = 0);
    LONG SeekToEnd(); void SeekToBegin(); virtual CString GetFilePath() const; virtual CString GetFileName() const; };
class CMemFile : public CFile { public: CMemFile(UINT = 1024); CMemFile(BYTE*, UINT, UINT = 0); void Attach(BYTE*, UINT, UINT = 0); BYTE* Detach(); };
class CSharedFile : public CMemFile { public: CSharedFile(UINT = 0, UINT = 4096); HGLOBAL Detach(); void SetHandle(HGLOBAL, BOOL = 1); };
class COleStreamFile : public CFile {}; class CStdioFile : public CFile { public: CStdioFile(); CStdioFile(LPCTSTR, UINT); };
class CArchive { public: enum Mode { store = 0, load = 1, bNoFlushOnDelete = 2, bNoByteSwap = 4 };
    CArchive(CFile*, UINT, int = 4096, void* = 0); CDocument* m_pDocument; CString m_strFileName; BOOL m_bForceFlat; BOOL IsLoading() const; BOOL IsStoring() const;
    BOOL IsBufferEmpty() const; CFile* GetFile() const; UINT GetObjectSchema(); void SetObjectSchema(UINT); UINT Read(void*, UINT); void Write(const void*, UINT); void Flush(); void Close(); void Abort();
    void WriteString(LPCTSTR); LPTSTR ReadString(LPTSTR, UINT); BOOL ReadString(CString&); CObject* ReadObject(const CRuntimeClass*); void WriteObject(const CObject*);
    void MapObject(const CObject*); void WriteClass(const CRuntimeClass*); CRuntimeClass* ReadClass(const CRuntimeClass* = 0, UINT* = 0, DWORD* = 0);
    void SerializeClass(const CRuntimeClass*); void WriteCount(DWORD_PTR); DWORD_PTR ReadCount(); void SetStoreParams(UINT = 2053, UINT = 128); void SetLoadParams(UINT = 1024);
    CArchive& operator<<(BYTE); CArchive& operator<<(WORD); CArchive& operator<<(LONG); CArchive& operator<<(DWORD); CArchive& operator<<(float);
    CArchive& operator<<(double); CArchive& operator<<(LONGLONG); CArchive& operator<<(ULONGLONG); CArchive& operator<<(int); CArchive& operator<<(short);
    CArchive& operator<<(char); CArchive& operator<<(wchar_t); CArchive& operator<<(unsigned); CArchive& operator<<(bool);
    CArchive& operator>>(BYTE&); CArchive& operator>>(WORD&); CArchive& operator>>(LONG&); CArchive& operator>>(DWORD&); CArchive& operator>>(float&);
    CArchive& operator>>(double&); CArchive& operator>>(LONGLONG&); CArchive& operator>>(ULONGLONG&); CArchive& operator>>(int&); CArchive& operator>>(short&);
    CArchive& operator>>(char&); CArchive& operator>>(wchar_t&); CArchive& operator>>(unsigned&); CArchive& operator>>(bool&); };
CArchive& operator<<(CArchive&, const CObject*); CArchive& operator>>(CArchive&, CObject*&); CArchive& operator>>(CArchive&, const CObject*&);
CArchive& operator<<(CArchive&, const CStringA&); CArchive& operator>>(CArchive&, CStringA&); CArchive& operator<<(CArchive&, const CStringW&); CArchive& operator>>(CArchive&, CStringW&);
CArchive& operator<<(CArchive&, SIZE); CArchive& operator>>(CArchive&, SIZE&); CArchive& operator<<(CArchive&, POINT); CArchive& operator>>(CArchive&, POINT&);
CArchive& operator<<(CArchive&, const RECT&); CArchive& operator>>(CArchive&, RECT&); CArchive& operator<<(CArchive&, CTime); CArchive& operator>>(CArchive&, CTime&);
CArchive& operator<<(CArchive&, CTimeSpan); CArchive& operator>>(CArchive&, CTimeSpan&); CArchive& operator<<(CArchive&, COleDateTime); CArchive& operator>>(CArchive&, COleDateTime&);
CArchive& operator<<(CArchive&, COleDateTimeSpan); CArchive& operator>>(CArchive&, COleDateTimeSpan&); CArchive& operator<<(CArchive&, COleCurrency); CArchive& operator>>(CArchive&, COleCurrency&);
CArchive& operator<<(CArchive&, COleVariant); CArchive& operator>>(CArchive&, COleVariant&);
void AfxWriteStringLength(CArchive&, UINT, BOOL); UINT AfxReadStringLength(CArchive&, BOOL&);
template<class T> void SerializeElements(CArchive&, T*, INT_PTR);
UINT HashKey(DWORD);

struct __POSITION; typedef __POSITION* POSITION;
template<class T, class A = const T&> class CArray : public CObject { public: int GetSize() const; int GetCount() const; BOOL IsEmpty() const; int GetUpperBound() const;
    void SetSize(INT_PTR, INT_PTR = -1); void FreeExtra(); void RemoveAll(); const T& GetAt(INT_PTR) const; T& GetAt(INT_PTR); void SetAt(INT_PTR, A); const T& ElementAt(INT_PTR) const; T& ElementAt(INT_PTR); const T* GetData() const;
    T* GetData(); void SetAtGrow(INT_PTR, A); INT_PTR Add(A); INT_PTR Append(const CArray&); void Copy(const CArray&); const T& operator[](INT_PTR) const; T& operator[](INT_PTR);
    void InsertAt(INT_PTR, A, INT_PTR = 1); void RemoveAt(INT_PTR, INT_PTR = 1); };
template<class T, class A = const T&> class CList : public CObject { public: CList(INT_PTR = 10); int GetCount() const; int GetSize() const; BOOL IsEmpty() const; T& GetHead(); T& GetTail();
    const T& GetHead() const; const T& GetTail() const; T RemoveHead(); T RemoveTail(); POSITION AddHead(A); POSITION AddTail(A); void AddTail(CList*); void RemoveAll(); POSITION GetHeadPosition() const;
    POSITION GetTailPosition() const; T& GetNext(POSITION&); const T& GetNext(POSITION&) const; T& GetPrev(POSITION&); T& GetAt(POSITION); const T& GetAt(POSITION) const; void SetAt(POSITION, A); void RemoveAt(POSITION);
    POSITION InsertBefore(POSITION, A); POSITION InsertAfter(POSITION, A); POSITION Find(A, POSITION = 0) const; POSITION FindIndex(INT_PTR) const; };
template<class K, class AK, class V, class AV> class CMap : public CObject { public: CMap(INT_PTR = 10); int GetCount() const; int GetSize() const; BOOL IsEmpty() const;
    BOOL Lookup(AK, V&) const; V& operator[](AK); void SetAt(AK, AV); BOOL RemoveKey(AK); void RemoveAll(); POSITION GetStartPosition() const;
    void GetNextAssoc(POSITION&, K&, V&) const; UINT GetHashTableSize() const; void InitHashTable(UINT, BOOL = 1); };
class CByteArray : public CArray<BYTE, BYTE> { public: static CRuntimeClass classCByteArray; }; class CWordArray : public CArray<WORD, WORD> { public: static CRuntimeClass classCWordArray; };
class CDWordArray : public CArray<DWORD, DWORD> { public: static CRuntimeClass classCDWordArray; }; class CUIntArray : public CArray<UINT, UINT> {}; class CPtrArray : public CArray<void*, void*> {};
class CStringArray : public CArray<CString, LPCTSTR> { public: static CRuntimeClass classCStringArray; }; class CObArray : public CArray<CObject*, CObject*> { public: static CRuntimeClass classCObArray; };
class CObList : public CList<CObject*, CObject*> { public: CObList(INT_PTR = 10); static CRuntimeClass classCObList; }; class CPtrList : public CList<void*, void*> { public: CPtrList(INT_PTR = 10); };
class CStringList : public CList<CString, LPCTSTR> { public: CStringList(INT_PTR = 10); static CRuntimeClass classCStringList; };
class CMapStringToString : public CMap<CString, LPCTSTR, CString, LPCTSTR> { public: CMapStringToString(INT_PTR = 10); };
class CMapStringToOb : public CMap<CString, LPCTSTR, CObject*, CObject*> { public: CMapStringToOb(INT_PTR = 10); };
class CMapStringToPtr : public CMap<CString, LPCTSTR, void*, void*> { public: CMapStringToPtr(INT_PTR = 10); };
class CMapWordToOb : public CMap<WORD, WORD, CObject*, CObject*> { public: CMapWordToOb(INT_PTR = 10); };
class CMapWordToPtr : public CMap<WORD, WORD, void*, void*> { public: CMapWordToPtr(INT_PTR = 10); };
class CMapPtrToPtr : public CMap<void*, void*, void*, void*> { public: CMapPtrToPtr(INT_PTR = 10); }; class CMapPtrToWord : public CMap<void*, void*, WORD, WORD> {};
template<class B, class T> class CTypedPtrArray : public B { public: T GetAt(INT_PTR) const; T& ElementAt(INT_PTR); void SetAt(INT_PTR, T); void SetAtGrow(INT_PTR, T); INT_PTR Add(T);
    T operator[](INT_PTR) const; T& operator[](INT_PTR); void InsertAt(INT_PTR, T, INT_PTR = 1); };
template<class B, class T> class CTypedPtrList : public B { public: CTypedPtrList(INT_PTR = 10); T& GetHead(); T& GetTail(); T GetHead() const; T GetTail() const; T RemoveHead(); T RemoveTail(); POSITION AddHead(T); POSITION AddTail(T);
    void AddTail(CTypedPtrList*); T& GetNext(POSITION&); T GetNext(POSITION&) const; T& GetPrev(POSITION&); T& GetAt(POSITION); T GetAt(POSITION) const; void SetAt(POSITION, T); };
template<class B, class K, class V> class CTypedPtrMap : public B { public: CTypedPtrMap(INT_PTR = 10); BOOL Lookup(K, V&) const; V& operator[](K); void SetAt(K, V); void GetNextAssoc(POSITION&, K&, V&) const; };

class CCmdTarget : public CObject { public: void EnableAutomation(); }; class CWinThread : public CCmdTarget {}; class CWinApp : public CWinThread { public: int GetProfileInt(LPCTSTR, LPCTSTR, int); };
CWinApp* AfxGetApp(); CWnd* AfxGetMainWnd();
class CWnd : public CCmdTarget { public: HWND m_hWnd; void Invalidate(BOOL = 1); HWND GetSafeHwnd() const; void GetClientRect(LPRECT) const; BOOL ShowWindow(int); };
class CFrameWnd : public CWnd {}; class CMDIFrameWnd : public CFrameWnd {}; class CMDIChildWnd : public CFrameWnd {}; class CMiniFrameWnd : public CFrameWnd {};
class CFrameWndEx : public CFrameWnd {}; class CMDIFrameWndEx : public CMDIFrameWnd {}; class CMDIChildWndEx : public CMDIChildWnd {}; class CWinAppEx : public CWinApp {};
class CDialog : public CWnd { public: CDialog(); CDialog(UINT, CWnd* = 0); }; class CDialogEx : public CDialog {}; class CPropertyPage : public CDialog {}; class CPropertySheet : public CWnd {};
class CControlBar : public CWnd {}; class CToolBar : public CControlBar {}; class CStatusBar : public CControlBar {}; class CDialogBar : public CControlBar {};
class CButton : public CWnd {}; class CEdit : public CWnd {}; class CListBox : public CWnd {}; class CComboBox : public CWnd {}; class CStatic : public CWnd {}; class CScrollBar : public CWnd {};
class CListCtrl : public CWnd {}; class CTreeCtrl : public CWnd {}; class CTabCtrl : public CWnd {}; class CSliderCtrl : public CWnd {}; class CSpinButtonCtrl : public CWnd {}; class CToolTipCtrl : public CWnd {};
class CImageList : public CObject {}; class CMenu : public CObject {}; class CDC : public CObject { public: HDC m_hDC; }; class CClientDC : public CDC {}; class CPaintDC : public CDC {};
class CGdiObject : public CObject { public: BOOL DeleteObject(); }; class CPen : public CGdiObject { public: BOOL CreatePen(int, int, COLORREF); }; class CBrush : public CGdiObject {}; class CFont : public CGdiObject { public: BOOL CreateFontIndirect(const LOGFONT*); };
class CBitmap : public CGdiObject {}; class CPalette : public CGdiObject {}; class CRgn : public CGdiObject {}; class CView;
class CDocTemplate : public CCmdTarget {}; class CSingleDocTemplate : public CDocTemplate {}; class CMultiDocTemplate : public CDocTemplate {};
class CDocument : public CCmdTarget { public: void UpdateAllViews(CView*, LPARAM = 0, CObject* = 0); virtual void SetModifiedFlag(BOOL = 1); virtual BOOL IsModified(); virtual void DeleteContents();
    virtual void SetTitle(LPCTSTR); const CString& GetTitle() const; const CString& GetPathName() const; virtual BOOL OnNewDocument(); POSITION GetFirstViewPosition() const; CView* GetNextView(POSITION&) const; static CRuntimeClass classCDocument; };
class CDocItem : public CCmdTarget { public: virtual void Serialize(CArchive&); CDocument* GetDocument() const; virtual BOOL IsBlank() const; };
class COleClientItem : public CDocItem { public: virtual void Serialize(CArchive&); COleClientItem(class COleDocument* = 0); CString GetUserType() const; }; class COleServerItem : public CDocItem { public: COleServerItem(class COleServerDoc*, BOOL); virtual void Serialize(CArchive&); const CString& GetItemName() const; };
class COleDocument : public CDocument { public: virtual void Serialize(CArchive&); void* m_lpRootStg; BOOL HasBlankItems() const; POSITION GetStartPosition() const; void EnableCompoundFile(BOOL = 1); }; class COleLinkingDoc : public COleDocument {}; class COleServerDoc : public COleLinkingDoc { public: virtual void Serialize(CArchive&); }; class COleServerDocEx : public COleServerDoc {};
class CRichEditDoc : public COleServerDoc {}; class CHtmlEditDoc : public CDocument {}; class COleControl : public CWnd {};
class CView : public CWnd { public: CDocument* GetDocument() const; }; class CScrollView : public CView {}; class CFormView : public CScrollView {}; class CEditView : public CView { public: void SerializeRaw(CArchive&); virtual void Serialize(CArchive&); }; class CListView : public CView {}; class CTreeView : public CView {};
class CRichEditView : public CView { public: virtual void Serialize(CArchive&); }; class CSplitterWnd : public CWnd {}; class CRectTracker { public: CRect m_rect; UINT m_nStyle; CRectTracker(); CRectTracker(LPCRECT, UINT); }; class CSocket; class CAsyncSocket : public CObject {}; class CSocket : public CAsyncSocket {}; class CSocketFile : public CFile { public: CSocketFile(CSocket*, BOOL = 1); };
class CDumpContext { public: template<class T> CDumpContext& operator<<(const T&); };
class CRecordset : public CObject {}; class CDaoRecordset : public CObject {}; class CCriticalSection : public CObject {}; class CEvent : public CObject {}; class CMutex : public CObject {}; class CCommandLineInfo : public CObject {}; class CDataExchange {}; class CCmdUI {}; struct CCreateContext {}; struct CPrintInfo {};
namespace Gdiplus {
enum DashStyle { DashStyleSolid, DashStyleDash, DashStyleDot, DashStyleDashDot, DashStyleDashDotDot, DashStyleCustom };
enum FontStyle { FontStyleRegular, FontStyleBold, FontStyleItalic, FontStyleBoldItalic, FontStyleUnderline, FontStyleStrikeout = 8 };
enum StringAlignment { StringAlignmentNear, StringAlignmentCenter, StringAlignmentFar };
enum HatchStyle { HatchStyleHorizontal }; enum LineCap { LineCapFlat }; enum LineJoin { LineJoinMiter };
class Size { public: Size(); Size(INT, INT); INT Width, Height; }; class SizeF { public: SizeF(); SizeF(REAL, REAL); REAL Width, Height; };
class Point { public: Point(); Point(INT, INT); INT X, Y; }; class PointF { public: PointF(); PointF(REAL, REAL); REAL X, Y; };
class Rect { public: Rect(); Rect(INT, INT, INT, INT); void Offset(INT, INT); INT X, Y, Width, Height; }; class RectF { public: RectF(); RectF(REAL, REAL, REAL, REAL); REAL X, Y, Width, Height; };
class Color { public: Color(); Color(ARGB); Color(BYTE, BYTE, BYTE); Color(BYTE, BYTE, BYTE, BYTE); ARGB GetValue() const; void SetValue(ARGB); void SetFromCOLORREF(COLORREF); COLORREF ToCOLORREF() const; BYTE GetR() const; BYTE GetG() const; BYTE GetB() const; BYTE GetA() const; private: ARGB Argb; };
class Graphics; class Pen; class Brush; class Font; class Image; class Bitmap; class Matrix; class GraphicsPath; class Region; }
template<class T, class A = int> class stevedoreVector { public: typedef T* iterator; typedef const T* const_iterator; size_t size() const; bool empty() const; T& operator[](size_t); const T& operator[](size_t) const; void push_back(const T&); void resize(size_t); void reserve(size_t); void clear();
    iterator begin(); iterator end(); const_iterator begin() const; const_iterator end() const; T& at(size_t); const T& at(size_t) const; T& front(); T& back(); T* data(); };
namespace std { template<class T, class A = int> class vector : public stevedoreVector<T, A> { public: vector(); explicit vector(size_t); }; template<class T, class A = int> class list { public: typedef T* iterator; typedef const T* const_iterator; size_t size() const; bool empty() const; void push_back(const T&); void clear(); iterator begin(); iterator end(); const_iterator begin() const; const_iterator end() const; };
template<class T> class basic_string { public: basic_string(); basic_string(const T*); size_t size() const; size_t length() const; const T* c_str() const; basic_string& operator=(const T*); }; typedef basic_string<char> string; typedef basic_string<wchar_t> wstring;
template<class A, class B> struct pair { A first; B second; }; template<class K, class V> class map { public: typedef pair<K, V>* iterator; typedef const pair<K, V>* const_iterator; size_t size() const; V& operator[](const K&); iterator begin(); iterator end(); const_iterator begin() const; const_iterator end() const; void clear(); };
template<class T> class unique_ptr { public: T* get() const; T* operator->() const; T& operator*() const; void reset(T* = 0); }; template<class T> class shared_ptr { public: T* get() const; T* operator->() const; T& operator*() const; }; }
extern "C" { int strcmp(const char*, const char*); size_t strlen(const char*); char* strcpy(char*, const char*); char* strncpy(char*, const char*, size_t); void* memset(void*, int, size_t); void* memcpy(void*, const void*, size_t); int memcmp(const void*, const void*, size_t); size_t wcslen(const wchar_t*); wchar_t* wcscpy(wchar_t*, const wchar_t*);
void* malloc(size_t); void free(void*); int abs(int); double fabs(double); double floor(double); int rand(); int lstrlen(LPCTSTR); int sprintf(char*, const char*, ...); HGLOBAL GlobalAlloc(UINT, SIZE_T); LPVOID GlobalLock(HGLOBAL); BOOL GlobalUnlock(HGLOBAL); HGLOBAL GlobalFree(HGLOBAL); SIZE_T GlobalSize(HGLOBAL); LPTSTR lstrcpy(LPTSTR, LPCTSTR); LPTSTR lstrcpyn(LPTSTR, LPCTSTR, int);
size_t _tcslen(const TCHAR*); TCHAR* _tcscpy(TCHAR*, const TCHAR*); TCHAR* _tcsncpy(TCHAR*, const TCHAR*, size_t); int _tcscpy_s(TCHAR*, size_t, const TCHAR*); int strcpy_s(char*, size_t, const char*); int _tcscmp(const TCHAR*, const TCHAR*); }
#define ZeroMemory(p, n) memset((p), 0, (n))
#define CopyMemory(d, s, n) memcpy((d), (s), (n))
