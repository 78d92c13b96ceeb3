using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>
/// Writes in a body by hand the statements that the archive has no part in. What decides no bytes and has no counterpart is a comment.
/// </summary>
internal sealed class HandStatements(HandScope scope)
{
    public void Write(CppNode node)
    {
        switch (node.Kind)
        {
            case CppNodeKind.Block or CppNodeKind.Try:
                foreach (CppNode child in node.Children)
                    Write(child);
                return;
            case CppNodeKind.Declaration:
                WriteDeclaration(node);
                return;
            case CppNodeKind.If when WritePlainIf(node):
                return;
            case CppNodeKind.Binary when ChangesWhatWasLoaded(node):
                break;
            case CppNodeKind.Binary or CppNodeKind.Unary or CppNodeKind.Postfix or CppNodeKind.Call:
                if (scope.Expressions.Write(node) is (string text, _) && IsStatement(node))
                {
                    scope.Code.Line($"{text};");
                    return;
                }
                break;
            case CppNodeKind.Throw:
                scope.Code.Line($"throw new ArchiveException(ArchiveError.BadData, \"C++ refuses it.\");");
                return;
        }
        if (IsNeeded(node) && !(node.Kind == CppNodeKind.Binary && ChangesWhatWasLoaded(node)))
            scope.Error("a statement that has no counterpart", node);
        else if (node.Source.Length > 0)
            scope.Code.Comment($"C++: {node.Source}");
    }

    // What the C++ makes of a value after loading it would be stored in its place.
    private bool ChangesWhatWasLoaded(CppNode node) =>
        !scope.IsStoring && node.Text.EndsWith('=') && Paths.Of(node.Children[0]) is string path && scope.LoadedMembers.Contains(path)
        && !node.Children[1].All().Any(inner => inner.Kind == CppNodeKind.Local && scope.Loaded.Contains(inner.Key));

    private static bool IsStatement(CppNode node) => node.Kind switch
    {
        CppNodeKind.Call or CppNodeKind.Postfix => true,
        CppNodeKind.Unary => node.Text is "++" or "--",
        _ => node.Text is "=" or "+=" or "-=" or "|=" or "&=" or "*=",
    };

    private void WriteDeclaration(CppNode node)
    {
        if (!scope.Needs.Referenced.Contains(node.Key))
            return;
        if (node.Type.Alias == "POSITION")
            return;
        if (scope.Names.Declare(node.Key, node.Text, node.Type) is not (string name, string type, string initial))
        {
            if (scope.Needs.Needed.Contains(node.Key))
                scope.Error("a variable whose type has no counterpart", node);
            return;
        }
        CppNode first = node.Children[0];
        if (first.Kind == CppNodeKind.Absent)
            scope.Code.Line($"{type} {name} = {initial};");
        else if (scope.Expressions.Write(first) is (string text, string from)
            && ExpressionWriter.Convert(text, from, type) is string converted)
            scope.Code.Line($"{type} {name} = {converted};");
        else if (scope.Needs.Needed.Contains(node.Key))
            scope.Error("a variable whose first value has no counterpart", node);
        else
            scope.Code.Line($"{type} {name} = {initial}; // C++: {first.Source}");
    }

    // All of it, or nothing.
    private bool WritePlainIf(CppNode node)
    {
        bool isPlain = node.All().All(static inner => inner.Kind is not (CppNodeKind.Declaration or CppNodeKind.For or CppNodeKind.While));
        if (!isPlain || !IsNeeded(node) || scope.Expressions.Truth(node.Children[0]) is not string condition)
            return false;
        scope.Code.Open($"if ({condition})");
        Write(node.Children[1]);
        scope.Code.Close();
        if (node.Children.Count > 2)
        {
            scope.Code.Open("else");
            Write(node.Children[2]);
            scope.Code.Close();
        }
        return true;
    }

    private bool IsNeeded(CppNode node)
    {
        foreach (CppNode inner in node.All())
        {
            if (inner.Kind == CppNodeKind.Local && scope.Loaded.Contains(inner.Key))
                return true;
            bool isWritten = inner.Kind == CppNodeKind.Binary && inner.Text.EndsWith('=')
                && inner.Text is not ("==" or "!=" or "<=" or ">=");
            if (isWritten && (Paths.LocalOf(inner.Children[0]) is CppNode local ? scope.Needs.Needed.Contains(local.Key)
                : Paths.Of(inner.Children[0]) is string path && scope.Needs.Needed.Contains(path)))
                return true;
        }
        return false;
    }
}
