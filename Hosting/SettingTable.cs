using System.Collections;
using Microsoft.Extensions.Configuration;

namespace Stevedore.AspNetCore;

/// <summary>The names of a section of the configuration, and what each sets.</summary>
internal sealed class SettingTable<T> : IEnumerable<string>
{
    private readonly Dictionary<string, Func<T, IConfigurationSection, T>> _settings = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string name, Func<T, IConfigurationSection, T> set) => _settings.Add(name, set);

    /// <summary>The options with everything that the section says.</summary>
    /// <exception cref="InvalidOperationException">The section has a name that is not known, or a value that is not allowed.</exception>
    public T Apply(T options, IConfiguration section)
    {
        foreach (IConfigurationSection setting in section.GetChildren())
        {
            if (!_settings.TryGetValue(setting.Key, out Func<T, IConfigurationSection, T>? set))
                throw new InvalidOperationException(
                    $"The configuration has '{setting.Path}', which is not known. Known here: {string.Join(", ", this)}.");
            try
            {
                options = set(options, setting);
            }
            catch (Exception e) when (e is FormatException or OverflowException or ArgumentException or NotSupportedException)
            {
                throw new InvalidOperationException(
                    $"The configuration has '{setting.Path}' = '{setting.Value}', which is not allowed: {e.Message}", e);
            }
        }
        return options;
    }

    public IEnumerator<string> GetEnumerator() => _settings.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
