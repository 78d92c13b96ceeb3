namespace Stevedore.Tool.Import.Cpp;

/// <summary>Numbers of <c>CXCursorKind</c> and <c>CXTypeKind</c>.</summary>
internal static class ClangKind
{
    public const int StructDecl = 2, UnionDecl = 3, ClassDecl = 4, EnumDecl = 5, FieldDecl = 6, EnumConstantDecl = 7, FunctionDecl = 8;
    public const int VarDecl = 9, ParmDecl = 10, Method = 21, Namespace = 22, LinkageSpec = 23, Constructor = 24, ConversionFunction = 26;
    public const int BaseSpecifier = 44, TypeRef = 43, TemplateRef = 45, NamespaceRef = 46, OverloadedDeclRef = 49;
    public const int FirstInvalid = 70, LastInvalid = 73;
    public const int UnexposedExpr = 100, DeclRefExpr = 101, MemberRefExpr = 102, CallExpr = 103, IntegerLiteral = 106;
    public const int FloatingLiteral = 107, StringLiteral = 109, CharacterLiteral = 110, ParenExpr = 111, UnaryOperator = 112;
    public const int ArraySubscriptExpr = 113, BinaryOperator = 114, CompoundAssignOperator = 115, ConditionalOperator = 116;
    public const int CStyleCastExpr = 117, InitListExpr = 119, GnuNullExpr = 123, StaticCastExpr = 124, DynamicCastExpr = 125;
    public const int ReinterpretCastExpr = 126, ConstCastExpr = 127, FunctionalCastExpr = 128, BoolLiteral = 130, NullPointer = 131;
    public const int ThisExpr = 132, ThrowExpr = 133, NewExpr = 134, DeleteExpr = 135, UnaryExpr = 136;
    public const int CompoundStmt = 202, CaseStmt = 203, DefaultStmt = 204, IfStmt = 205, SwitchStmt = 206, WhileStmt = 207;
    public const int DoStmt = 208, ForStmt = 209, ContinueStmt = 212, BreakStmt = 213, ReturnStmt = 214, CatchStmt = 223;
    public const int TryStmt = 224, NullStmt = 230, DeclStmt = 231;

    public const int TypeVoid = 2, TypeBool = 3, TypeCharU = 4, TypeUChar = 5, TypeChar16 = 6, TypeUShort = 8, TypeUInt = 9, TypeULong = 10;
    public const int TypeULongLong = 11, TypeCharS = 13, TypeSChar = 14, TypeWChar = 15, TypeShort = 16, TypeInt = 17, TypeLong = 18;
    public const int TypeLongLong = 19, TypeFloat = 21, TypeDouble = 22, TypeLongDouble = 23, TypePointer = 101;
    public const int TypeLValueReference = 103, TypeRValueReference = 104, TypeRecord = 105, TypeEnum = 106, TypeConstantArray = 112;
    public const int TypeIncompleteArray = 114;
}
