using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Stevedore.Tool.Dumping.Code;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>The code of the methods that were met, each read once.</summary>
[RequiresUnreferencedCode("It reads the IL of methods.")]
internal sealed class MethodCodes
{
    private readonly Dictionary<MethodBase, MethodCode> _codes = [];

    public MethodCode Of(MethodBase method)
    {
        if (!_codes.TryGetValue(method, out MethodCode? code))
            _codes[method] = code = MethodCode.Of(method);
        return code;
    }
}
